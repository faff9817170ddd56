#pragma once

#include <QByteArray>
#include <QWidget>

class QVBoxLayout;

namespace desk {

/// Where a report is seen as the printer would print it: a Receipt's JSON, or a word about why there is none.
class PaperPlace final : public QWidget
{
    Q_OBJECT

public:
    explicit PaperPlace(QWidget *parent = nullptr);

    void show(const QByteArray &document);
    void say(const QString &text);
    bool hasPaper() const { return m_hasPaper; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void put(QWidget *what);

    QVBoxLayout *m_column;
    QWidget *m_shown = nullptr;
    bool m_hasPaper = false;
};

} // namespace desk
