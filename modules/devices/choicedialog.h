#pragma once

#include "ui/controls/dialog.h"

class QVBoxLayout;

namespace devices {

/// A few things to choose one of, as large buttons: by finger, arrows and Enter.
class ChoiceDialog final : public ui::Dialog
{
    Q_OBJECT

public:
    ChoiceDialog(const QString &title, QWidget *owner);

    /// `note`: a second line; `name`: the button's object name.
    void add(const QString &value, const QString &text, const QString &name, const QString &icon = {},
             const QString &note = {});
    void setCurrent(const QString &value);
    QString value() const { return m_value; }

private:
    QVBoxLayout *m_list;
    QList<std::pair<QString, ui::Button *>> m_buttons;
    QString m_value;
};

} // namespace devices
