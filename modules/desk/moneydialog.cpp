#include "modules/desk/moneydialog.h"

#include "modules/core/format.h"
#include "modules/desk/amountbox.h"
#include "modules/desk/errorline.h"
#include "modules/desk/topbar.h"
#include "ui/controls/label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace desk {

MoneyDialog::MoneyDialog(till::Counter &counter, const QString &title, const QString &foot, int width, QWidget *owner)
    : ui::Dialog(title, width, owner)
    , m_counter(counter)
    , m_foot(foot)
    , m_start(new QVBoxLayout)
    , m_end(new QVBoxLayout)
    , m_amount(new AmountBox(tr("Amount")))
    , m_error(new ErrorLine(u"drawer"_s, foot))
    , m_cancel(new ui::Button(ui::Button::Kind::Standard, tr("Cancel")))
    , m_go(mainButton(u"recordButton"_s, {}, {}))
{
    addCloseButton();
    auto *row = new QHBoxLayout;
    row->setSpacing(28);
    m_start->setSpacing(12);
    m_end->setSpacing(8);
    row->addLayout(m_start, 1);
    auto *side = new QWidget;
    side->setFixedWidth(320);
    m_end->setContentsMargins(0, 0, 0, 0);
    side->setLayout(m_end);
    row->addWidget(side);
    body()->addLayout(row);
    body()->addWidget(ui::horizontalLine());
    m_pad = new ui::NumPad(ui::NumPad::Order::Calculator, 64);
    m_pad->setCorners(ui::NumPad::Corner::DoubleZero, ui::NumPad::Corner::Nothing);
    m_pad->setDigitSize(26);
    m_amount->attach(m_pad);
    m_end->addWidget(m_pad);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_cancel->setTouchHeight(64);
    connect(m_cancel, &QAbstractButton::clicked, this, &ui::Dialog::reject);
    connect(m_go, &QAbstractButton::clicked, this, &MoneyDialog::submit);
    addToFootStart(m_error);
    addToFoot(m_cancel);
    addToFoot(m_go);
    setFirstFocus(m_amount);
    connect(m_amount, &AmountBox::changed, this, [this] {
        forgive();
        refresh();
    });
}

void MoneyDialog::addDrawerFigures(const QString &after)
{
    if (!maySeeExpected(m_counter)) {
        auto *hidden =
            ui::label(tr("Blind count: what is in the drawer is not shown."), 13, QFont::Normal, ui::Token::Text2);
        hidden->setObjectName(u"blindLabel"_s);
        hidden->setWordWrap(true);
        m_end->addWidget(hidden);
        return;
    }
    const auto add = [this](const QString &name, QLabel *&value) {
        auto *row = new QHBoxLayout;
        auto *words = ui::label(name, 14, QFont::Normal, ui::Token::Text2);
        row->addWidget(words);
        row->addStretch();
        value = ui::label({}, 14, QFont::DemiBold);
        row->addWidget(value);
        m_end->addLayout(row);
        return words;
    };
    m_end->addSpacing(4);
    add(tr("Cash in the drawer"), m_now);
    m_afterWords = add(after, m_after);
    m_now->setObjectName(u"inDrawerLabel"_s);
    m_after->setObjectName(u"afterLabel"_s);
}

void MoneyDialog::showAfter(Money taken, const QString &words)
{
    if (!m_after)
        return;
    const Money now = m_counter.sessionTotals().expected();
    m_now->setText(format::money(now));
    m_after->setText(shownMoney(now - taken));
    ui::setTone(m_after, (now - taken).isNegative() ? ui::Token::Danger : ui::Token::Text);
    m_afterWords->setText(words);
}

void MoneyDialog::refuse(const QString &sentence) { m_error->refuse(sentence); }
void MoneyDialog::forgive() { m_error->forgive(); }

void MoneyDialog::setAmountLocked(bool locked)
{
    m_amount->setEnabled(!locked);
    m_pad->setEnabled(!locked);
}

void MoneyDialog::refresh()
{
    const QString lacking = missing();
    m_error->say(lacking.isEmpty() ? m_foot : lacking);
    m_go->setEnabled(!m_busy && lacking.isEmpty());
}

void MoneyDialog::answered(const Result<> &done, const QString &by)
{
    m_busy = false;
    if (done) {
        m_by = by;
        m_recorded = m_amount->amount();
        accept();
        return;
    }
    refresh();
    if (done.error().key != GivenUp)
        m_error->refuse(m_counter, done.error());
}

void MoneyDialog::keyPressEvent(QKeyEvent *event)
{
    QWidget *focus = QApplication::focusWidget();
    const bool writing = qobject_cast<QLineEdit *>(focus);
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_F12 || (enter && !qobject_cast<QAbstractButton *>(focus))) {
        if (m_go->isEnabled())
            submit();
        else if (!m_busy)
            refuse(missing());
        event->accept();
    } else if (writing || !m_amount->isEnabled() || !m_amount->takeKey(event)) {
        ui::Dialog::keyPressEvent(event);
    }
}

} // namespace desk
