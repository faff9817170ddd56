#include "modules/desk/approvaldialog.h"

#include "modules/core/format.h"
#include "ui/controls/label.h"
#include "ui/controls/numpad.h"
#include "ui/controls/pinentry.h"
#include "ui/controls/reasonpicker.h"
#include "ui/errortext.h"
#include "ui/language.h"

#include <QCoroTask>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

const QUuid Supervisors; ///< their wrong codes are counted together: nobody says who they are first

QWidget *factRow(const Fact &fact)
{
    auto *box = new QWidget;
    box->setFixedHeight(26);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(ui::label(fact.name, 14, QFont::Normal, ui::Token::Text2));
    row->addStretch();
    row->addWidget(ui::label(fact.value, 14, fact.strong ? QFont::Bold : QFont::Normal,
                             fact.strong ? ui::Token::Warning : ui::Token::Text2));
    return box;
}

} // namespace

ApprovalDialog::ApprovalDialog(till::Counter &counter, const Intent &intent, const Error &refusal, QWidget *owner)
    : ui::Dialog(intent.title, 760, owner)
    , m_counter(counter)
    , m_intent(intent)
    , m_permission(refusal.detail.value(u"permission").toString())
    , m_reason(new ui::ReasonPicker(intent.reasons, intent.reason))
    , m_code(new ui::PinEntry(64))
    , m_hint(ui::label({}, 13, QFont::Medium, ui::Token::Text2))
{
    setProperty("kind", u"approval"_s);
    addCloseButton();
    auto *row = new QHBoxLayout;
    row->setSpacing(28);
    row->addWidget(buildAsked(refusal), 1);
    row->addWidget(buildCode());
    body()->addLayout(row);
    body()->addWidget(ui::horizontalLine());
    auto *cancel = new ui::Button(ui::Button::Kind::Standard, tr("Cancel"));
    cancel->setObjectName(u"cancelApprovalButton"_s);
    connect(cancel, &QAbstractButton::clicked, this, &ui::Dialog::reject);
    addToFootStart(cancel);
    addToFoot(new ui::IconLabel(u"badge"_s, 18, ui::Token::Text2));
    addToFoot(ui::label(tr("or scan a manager's badge"), 14, QFont::Normal, ui::Token::Text2));
    setFirstFocus(m_code);
    connect(m_code, &ui::PinEntry::entered, this, [this](const QString &code) { give(code, false); });
    connect(m_code, &ui::PinEntry::typed, this, [this] { say({}, false); });
    m_countdown.setInterval(std::chrono::seconds(1));
    connect(&m_countdown, &QTimer::timeout, this, &ApprovalDialog::refresh);
    refresh();
}

QWidget *ApprovalDialog::buildAsked(const Error &refusal)
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    auto *card = ui::card();
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(16, 14, 16, 12);
    rows->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(new ui::IconLabel(m_intent.icon.isEmpty() ? u"lock"_s : m_intent.icon, 18, ui::Token::Text), 0,
                    Qt::AlignTop);
    auto *what = ui::label(m_intent.what, 15, QFont::DemiBold);
    what->setObjectName(u"approvalWhatLabel"_s);
    what->setWordWrap(true);
    head->addWidget(what, 1);
    rows->addLayout(head);
    rows->addSpacing(4);
    for (const Fact &fact : std::as_const(m_intent.facts))
        rows->addWidget(factRow(fact));
    rows->addWidget(factRow(limitOf(refusal)));
    column->addWidget(card);
    column->addWidget(m_reason);
    column->addStretch();
    auto *kept = ui::label(tr("The manager's name is kept in the journal."), 13, QFont::Normal, ui::Token::Text2);
    kept->setWordWrap(true);
    column->addWidget(kept);
    return side;
}

Fact ApprovalDialog::limitOf(const Error &refusal) const
{
    const QString name = m_counter.cashier() ? m_counter.cashier()->displayName() : QString();
    const QJsonValue limit = refusal.detail.value(u"limit");
    if (limit.isUndefined())
        return {tr("Right that %1 lacks").arg(name), rightInWords(m_permission)};
    if (refusal.key == u"till.over_discount_limit")
        return {tr("Limit of %1").arg(name),
                format::number(Quantity::fromThousandths(limit.toInteger() * 10)) + QChar::Nbsp + u'%'};
    return {refusal.key == u"till.account_over_limit" ? tr("Limit of the account") : tr("Limit of %1").arg(name),
            format::money(Money::fromCentimes(limit.toInteger()))};
}

QWidget *ApprovalDialog::buildCode()
{
    auto *side = new QWidget;
    side->setFixedWidth(300);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *words = ui::label(tr("A manager's code"), 14, QFont::Medium, ui::Token::Text2);
    words->setAlignment(Qt::AlignCenter);
    column->addWidget(words);
    m_code->pad()->setDigitSize(24);
    column->addWidget(m_code);
    m_hint->setObjectName(u"approvalHintLabel"_s);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setMinimumHeight(38);
    column->addWidget(m_hint);
    return side;
}

void ApprovalDialog::say(const QString &text, bool bad)
{
    m_hint->setText(text);
    ui::setTone(m_hint, bad ? ui::Token::Danger : ui::Token::Text2);
}

void ApprovalDialog::refresh()
{
    const int blocked = m_counter.blockedSeconds(Supervisors);
    m_code->setLocked(m_trying || blocked > 0);
    m_code->pad()->setEnabled(blocked == 0);
    if (blocked > 0) {
        m_countdown.start();
        say(tr("Too many wrong codes. Try again in %1 s; the sale goes on.").arg(blocked), true);
    } else if (m_countdown.isActive()) {
        m_countdown.stop();
        say({}, false);
    }
}

void ApprovalDialog::give(const QString &code, bool badge)
{
    if (m_trying || m_counter.blockedSeconds(Supervisors) > 0)
        return;
    if (m_intent.needsReason && m_reason->reason().isEmpty()) {
        say(tr("Choose a reason first, then type the code again."), true);
        return;
    }
    m_trying = true;
    refresh();
    const till::ApprovalRequest request{m_permission, m_intent.what, m_reason->reason()};
    QCoro::connect(badge ? m_counter.approveWithBadge(request, code) : m_counter.approve(request, code), this,
                   [this](const Result<till::Approval> &approval) { answered(approval); });
}

void ApprovalDialog::answered(const Result<till::Approval> &approval)
{
    m_trying = false;
    if (approval) {
        m_grant = {approval->id, m_reason->reason()};
        m_approvedBy = approval->name;
        accept();
        return;
    }
    if (approval.error().key == u"till.wrong_pin" && m_counter.triesLeft(Supervisors) > 0)
        say(tr("Wrong code. Tries left: %1.").arg(m_counter.triesLeft(Supervisors)), true);
    else
        say(ui::errorSentence(approval.error()), true);
    refresh();
}

void ApprovalDialog::scanned(const QString &code) { give(code, true); }

void ApprovalDialog::keyPressEvent(QKeyEvent *event)
{
    // Digits are the code's, wherever the focus is, but for one's own words.
    const QString text = event->text();
    const bool digit = text.size() == 1 && text.at(0).digitValue() >= 0;
    if ((digit || event->key() == Qt::Key_Backspace) && !m_reason->field()->hasFocus()) {
        if (digit)
            m_code->digit(text.at(0).digitValue());
        else
            m_code->backspace();
        return;
    }
    if (event->modifiers() & Qt::AltModifier && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9) {
        m_reason->choose(event->key() - Qt::Key_1);
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_reason->field()->hasFocus()) {
        m_code->setFocus(Qt::OtherFocusReason);
        return;
    }
    ui::Dialog::keyPressEvent(event);
}

} // namespace desk
