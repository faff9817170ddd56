#pragma once

#include "ui/controls/button.h"
#include "ui/controls/marks.h"

#include <QFrame>

class QGridLayout;
class QHBoxLayout;
class QLabel;

namespace ui {
class ElidedLabel;
}

namespace devices {

/// One device (12a): what it is, how it is, what is known of it, what one can do with it.
class DeviceCard final : public QWidget
{
    Q_OBJECT

public:
    DeviceCard(const QString &name, const QString &icon, QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &subtitle);
    void setState(const ui::BadgeLook &look);
    /// A name at the start, a value at the end; at most four. A note of trouble is shown in the tone of a warning.
    struct Fact
    {
        QString name;
        QString value;
        bool trouble = false;
    };
    void setFacts(const QList<Fact> &facts);
    ui::Button *addButton(ui::Button::Kind kind, const QString &objectName, const QString &icon, const QString &text);

private:
    QLabel *m_title;
    ui::ElidedLabel *m_subtitle;
    ui::Badge *m_badge;
    QGridLayout *m_facts;
    QHBoxLayout *m_foot;
};

} // namespace devices
