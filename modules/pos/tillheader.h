#pragma once

#include "modules/till/counter.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace ui {
class Avatar;
class Button;
} // namespace ui

namespace pos {

/// The top bar of selling: whose shop, the search, the till's menu, who is signed in.
class TillHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit TillHeader(till::Counter &counter, QWidget *parent = nullptr);

    QLineEdit *search() const { return m_search; }

signals:
    void menuWanted();
    void lockWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();

    till::Counter &m_counter;
    QLabel *m_shop;
    QLabel *m_terminal;
    QLabel *m_person;
    ui::Avatar *m_avatar;
    QWidget *m_searchBox;
    QLineEdit *m_search;
};

} // namespace pos
