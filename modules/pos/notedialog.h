#pragma once

#include "modules/till/cart.h"
#include "ui/controls/dialog.h"

class QLineEdit;

namespace pos {

/// The note of a line, with a keyboard on the screen for who has no other.
class NoteDialog final : public ui::Dialog
{
    Q_OBJECT

public:
    NoteDialog(const till::CartLine &line, QWidget *owner);
    QString note() const;

private:
    QLineEdit *m_field;
};

} // namespace pos
