#pragma once

#include "modules/desk/intent.h"
#include "ui/controls/dialog.h"

class QLabel;
namespace ui {
class ReasonPicker;
}

namespace desk {

/// Why: for acts one may do but not without saying so.
class ReasonDialog final : public ui::Dialog
{
    Q_OBJECT

public:
    ReasonDialog(const Intent &intent, QWidget *owner);

    QString reason() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    ui::ReasonPicker *m_reason;
    QLabel *m_missing;
    ui::Button *m_go;
};

} // namespace desk
