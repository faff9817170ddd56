#pragma once

#include "ui/controls/dialog.h"

class QLineEdit;

namespace ui {

/// One line of text, typed on a keyboard or with a finger on the screen's own.
class TextDialog final : public Dialog
{
    Q_OBJECT

public:
    /// `name` is what the field is called for a screen reader; `save` the words of the main button.
    TextDialog(const QString &title, const QString &name, const QString &text, const QString &save, QWidget *owner);

    QString text() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QLineEdit *m_field;
};

} // namespace ui
