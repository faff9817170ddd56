#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QMenu;

namespace ui {
class Button;
}

namespace office {

/// The office's top bar: where one is, the search, how the server stands, what was said, who is signed in.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    void setPlace(const QString &module, const QString &page);
    void setLink(ui::Token tone, const QString &text, const QString &hint);
    void setPerson(const QString &name, const QString &initials);
    void setUnread(bool unread);
    /// The menu under the person's name; not owned.
    void setMenu(QMenu *menu) { m_menu = menu; }

signals:
    void searchWanted();
    void messagesWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void openMenu();

    QLabel *m_module;
    QLabel *m_arrow;
    QLabel *m_page;
    QWidget *m_search;
    QLabel *m_link;
    ui::Button *m_bell;
    QWidget *m_person;
    QMenu *m_menu = nullptr;
};

} // namespace office
