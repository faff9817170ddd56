#pragma once

#include "modules/core/module.h"

#include <QWidget>

class QAbstractButton;
class QVBoxLayout;

namespace office {

/// The office's side bar: modules by section, the pages of the one that is open, and where one is. Only what the person
/// may see is ever in it. Narrow, it keeps the icons.
class NavBar final : public QWidget
{
    Q_OBJECT

public:
    explicit NavBar(QWidget *parent = nullptr);

    void setShop(const QString &name);
    /// Modules with the pages to list, in order; none is empty.
    void setModules(const QList<Module> &modules);
    void setCurrent(const QString &screen);
    void setNarrow(bool narrow);
    bool isNarrow() const { return m_narrow; }

    /// Screens in the order they stand, for tests.
    QStringList screens() const;

signals:
    void chosen(const QString &screen);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    QAbstractButton *addItem(const QString &screen, const QString &icon, const QString &text);

    QList<Module> m_modules;
    QVBoxLayout *m_list;
    QWidget *m_head;
    QString m_shop;
    QString m_current;
    bool m_narrow = false;
};

} // namespace office
