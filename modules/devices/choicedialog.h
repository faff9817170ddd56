#pragma once

#include "ui/controls/dialog.h"

class QGridLayout;

namespace devices {

/// A few things to choose one of, as large buttons: by finger, arrows and Enter.
class ChoiceDialog final : public ui::Dialog
{
    Q_OBJECT

public:
    /// `count`: about how many there will be; many stand in two columns.
    ChoiceDialog(const QString &title, int count, QWidget *owner);

    /// `note`: a second line; `name`: the button's object name.
    void add(const QString &value, const QString &text, const QString &name, const QString &icon = {},
             const QString &note = {});
    void setCurrent(const QString &value);
    QString value() const { return m_value; }

private:
    QGridLayout *m_list;
    int m_columns;
    QList<std::pair<QString, ui::Button *>> m_buttons;
    QString m_value;
};

} // namespace devices
