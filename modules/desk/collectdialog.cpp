#include "modules/desk/collectdialog.h"

#include "modules/core/format.h"
#include "modules/desk/amountbox.h"
#include "modules/desk/methodchips.h"
#include "modules/desk/moneywords.h"
#include "modules/desk/topbar.h"
#include "ui/controls/label.h"
#include "ui/controls/marks.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

QString initialsOf(const QString &name)
{
    QString initials;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts))
        if (initials.size() < 2)
            initials += word.at(0).toUpper();
    return initials;
}

} // namespace

CollectDialog::CollectDialog(till::Counter &counter, const Due &due, Act act, QWidget *owner)
    : MoneyDialog(counter, due.title, due.foot, 860, owner)
    , m_due(due)
    , m_act(std::move(act))
    , m_methods(new MethodChips(counter))
    , m_proposals(new QWidget)
{
    setProperty("kind", u"collect"_s);
    startColumn()->addWidget(buildWhom());
    startColumn()->addWidget(amount());
    addProposals();
    startColumn()->addWidget(fieldLabel(tr("Paid by")));
    startColumn()->addWidget(m_methods);
    startColumn()->addStretch();
    connect(m_methods, &MethodChips::changed, this, [this] {
        forgive();
        m_proposals->setVisible(m_methods->isCash());
        if (!m_methods->isCash())
            amount()->propose(m_due.amount); // nobody gives change on a card
        refresh();
    });
    addFigure(tr("To pay"), u"dueLabel"_s, 15, ui::Token::Text)->setText(format::money(m_due.amount));
    m_left = addFigure(tr("Left afterwards"), u"leftLabel"_s, 15, ui::Token::Text2);
    m_left->parentWidget()->setVisible(!m_due.isWhole);
    m_change = addFigure(tr("Change"), u"changeLabel"_s, 26, ui::Token::Accent);
    endColumn()->addStretch();
    goButton()->setText(m_due.go);
    amount()->propose(m_due.amount);
    refresh();
}

QWidget *CollectDialog::buildWhom()
{
    auto *card = ui::card();
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(14);
    row->addWidget(new ui::Avatar(initialsOf(m_due.whom), 44));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *name = new ui::ElidedLabel(m_due.whom, 16, QFont::DemiBold);
    name->setObjectName(u"whomLabel"_s);
    words->addWidget(name);
    auto *line = new ui::ElidedLabel(m_due.what, 13, QFont::Normal, ui::Token::Text2);
    line->setObjectName(u"whatLabel"_s);
    words->addWidget(line);
    row->addLayout(words, 1);
    return card;
}

void CollectDialog::addProposals()
{
    auto *row = new QHBoxLayout(m_proposals);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const QList<Money> amounts = proposedAmounts(m_due.amount);
    for (const Money proposed : amounts.size() > 1 ? amounts : QList<Money>()) {
        auto *chip = new ui::Button(ui::Button::Kind::Choice, format::money(proposed));
        chip->setObjectName(u"proposed%1Button"_s.arg(proposed.centimes() / 100));
        chip->setTouchHeight(56);
        connect(chip, &QAbstractButton::clicked, this, [this, proposed] { amount()->propose(proposed); });
        row->addWidget(chip, 1);
    }
    startColumn()->addWidget(m_proposals);
}

QLabel *CollectDialog::addFigure(const QString &name, const QString &objectName, int size, ui::Token tone)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(ui::label(name, 14, QFont::Normal, ui::Token::Text2));
    row->addStretch();
    auto *value = ui::label({}, size, QFont::Bold, tone);
    value->setObjectName(objectName);
    row->addWidget(value);
    endColumn()->addWidget(box);
    return value;
}

Money CollectDialog::taken() const { return qMin(amount()->amount(), m_due.amount); }

Money CollectDialog::change() const
{
    return m_methods->isCash() ? qMax(Money(), amount()->amount() - m_due.amount) : Money();
}

QString CollectDialog::missing() const
{
    const Money received = amount()->amount();
    if (received <= Money())
        return tr("Type an amount above 0.");
    if (m_due.isWhole && received < m_due.amount)
        return tr("%1 is missing.").arg(format::money(m_due.amount - received));
    if (!m_methods->isCash() && received > m_due.amount)
        return tr("Only cash may be more than what is due.");
    return m_methods->missing();
}

void CollectDialog::refresh()
{
    MoneyDialog::refresh();
    m_left->setText(format::money(m_due.amount - taken()));
    m_change->setText(format::money(change()));
    m_change->parentWidget()->setVisible(m_methods->isCash());
}

void CollectDialog::submit()
{
    if (!missing().isEmpty())
        return;
    const till::Payment payment{m_methods->current().key, amount()->amount(), m_methods->reference(), {}};
    const till::Collection money{taken(), {payment}};
    record(m_due.intent, m_due.outcome, [act = m_act, money](const till::Grant &grant) { return act(money, grant); });
}

void showChange(Money change, QWidget *owner)
{
    if (change <= Money())
        return;
    const auto words = [](const char *text) { return QCoreApplication::translate("desk", text); };
    auto *dialog = new ui::Dialog(words(QT_TRANSLATE_NOOP("desk", "Change to give")), 460, owner);
    dialog->setProperty("kind", u"change"_s);
    auto *amount = ui::label(format::money(change), 72, QFont::Bold, ui::Token::Accent);
    amount->setObjectName(u"changeToGiveLabel"_s);
    amount->setAlignment(Qt::AlignCenter);
    dialog->body()->addWidget(amount);
    auto *done = mainButton(u"changeGivenButton"_s, words(QT_TRANSLATE_NOOP("desk", "Given")), u"check"_s);
    QObject::connect(done, &QAbstractButton::clicked, dialog, &ui::Dialog::accept);
    dialog->addToFoot(done);
    dialog->setFirstFocus(done);
    dialog->open();
}

} // namespace desk
