#pragma once

#include "modules/desk/intent.h"
#include "modules/till/counter.h"
#include "ui/controls/dialog.h"
#include "ui/scanfilter.h"

#include <QTimer>

class QLabel;

namespace ui {
class PinEntry;
class ReasonPicker;
} // namespace ui

namespace desk {

/// Supervisor on the spot (02f): what is asked, the limit, why, then somebody's code or badge. Wrong codes block this
/// dialog for a minute, never the sale. Accepted once grant() holds the approval.
class ApprovalDialog final : public ui::Dialog, public ui::ScanTarget
{
    Q_OBJECT

public:
    /// `refusal` is what the engine answered: it names the right, and the limit where there is one.
    ApprovalDialog(till::Counter &counter, const Intent &intent, const Error &refusal, QWidget *owner);

    void scanned(const QString &code) override;
    const till::Grant &grant() const { return m_grant; }
    const QString &approvedBy() const { return m_approvedBy; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildAsked(const Error &refusal);
    QWidget *buildCode();
    Fact limitOf(const Error &refusal) const;
    void give(const QString &code, bool badge);
    void answered(const Result<till::Approval> &approval);
    void refresh();
    void say(const QString &text, bool bad);

    till::Counter &m_counter;
    Intent m_intent;
    QString m_permission;
    ui::ReasonPicker *m_reason;
    ui::PinEntry *m_code;
    QLabel *m_hint;
    QTimer m_countdown;
    bool m_trying = false;
    till::Grant m_grant;
    QString m_approvedBy;
};

} // namespace desk
