#include "modules/cash/accountdialog.h"

#include "modules/cash/amountbox.h"
#include "modules/core/format.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/label.h"
#include "ui/controls/touchtable.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cash {

QString balanceInWords(Money balance)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("cash", text); };
    if (balance > Money())
        return words(QT_TRANSLATE_NOOP("cash", "owes %1")).arg(format::money(balance));
    if (balance.isNegative())
        return words(QT_TRANSLATE_NOOP("cash", "%1 in advance")).arg(format::money(-balance));
    return words(QT_TRANSLATE_NOOP("cash", "owes nothing"));
}

AccountDialog::AccountDialog(till::Counter &counter, QWidget *owner)
    : MoneyDialog(counter, tr("Payment on an account"), tr("Its voucher is printed."), 860, owner)
{
    setProperty("kind", u"account"_s);
    for (const till::PaymentMethod &method : counter.paymentMethods())
        if (method.kind != till::PaymentMethod::Kind::Account && method.kind != till::PaymentMethod::Kind::Voucher)
            m_methods.append(method);
    m_searching = buildSearch();
    m_paying = buildPayment();
    startColumn()->addWidget(m_searching);
    startColumn()->addWidget(m_paying);
    startColumn()->addStretch();
    addDrawerFigures({});
    endColumn()->addStretch();
    startOver();
}

QWidget *AccountDialog::buildSearch()
{
    auto *box = new QWidget;
    box->setFixedHeight(360);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(fieldLabel(tr("Customer")));
    m_search = textField(u"customerField"_s, tr("Customer"), tr("Name or phone"));
    connect(m_search, &QLineEdit::textChanged, this, &AccountDialog::search);
    column->addWidget(m_search);
    m_hint = ui::label({}, 14, QFont::Normal, ui::Token::Text2);
    m_hint->setWordWrap(true);
    column->addWidget(m_hint);
    m_results = new ui::TouchTable(tr("Customers found"));
    m_results->setObjectName(u"customerTable"_s);
    m_results->setHeadShown(false);
    m_results->setEdge(8);
    m_results->setColumns({{tr("Name"), 3}, {tr("Phone"), 0, false, 1}, {tr("Account"), 0, true}});
    m_results->setChoosing(true);
    m_results->setFocusPolicy(Qt::NoFocus); // keys stay in the field
    connect(m_results, &ui::TouchTable::chosen, this, &AccountDialog::choose);
    column->addWidget(m_results, 1);
    return box;
}

QWidget *AccountDialog::buildPayment()
{
    auto *box = new QWidget;
    box->setFixedHeight(360);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *card = ui::card();
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(16, 8, 8, 8);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_name = ui::label({}, 15, QFont::DemiBold);
    m_name->setObjectName(u"customerNameLabel"_s);
    m_balance = ui::label({}, 13, QFont::Normal, ui::Token::Text2);
    m_balance->setObjectName(u"balanceLabel"_s);
    words->addWidget(m_name);
    words->addWidget(m_balance);
    row->addLayout(words, 1);
    auto *other = new ui::Button(ui::Button::Kind::Ghost, tr("Another"));
    other->setObjectName(u"anotherCustomerButton"_s);
    other->setIconName(u"search"_s);
    connect(other, &QAbstractButton::clicked, this, &AccountDialog::startOver);
    row->addWidget(other);
    column->addWidget(card);
    column->addWidget(amount());
    addMethods(column);
    m_reference = textField(u"referenceField"_s, tr("Reference"), tr("Number or authorisation"));
    connect(m_reference, &QLineEdit::textChanged, this, [this] {
        forgive();
        refresh();
    });
    column->addWidget(m_reference);
    column->addStretch();
    return box;
}

void AccountDialog::addMethods(QVBoxLayout *column)
{
    auto *flow = new ui::FlowLayout(8);
    for (int i = 0; i < m_methods.size(); ++i) {
        auto *chip = new ui::Button(ui::Button::Kind::Choice, m_methods.at(i).displayName());
        chip->setObjectName(u"%1MethodChip"_s.arg(m_methods.at(i).key));
        chip->setIconName(m_methods.at(i).icon, 18);
        chip->setTextStyle(14, QFont::DemiBold);
        chip->setCheckable(true);
        connect(chip, &QAbstractButton::clicked, this, [this, i] { chooseMethod(i); });
        m_chips.append(chip);
        flow->addWidget(chip);
    }
    column->addLayout(flow);
}

void AccountDialog::startOver()
{
    m_customer.reset();
    m_search->clear();
    search({});
    m_searching->show();
    m_paying->hide();
    chooseMethod(0);
    setFirstFocus(m_search);
    m_search->setFocus();
}

void AccountDialog::search(const QString &text)
{
    m_found = counter().findCustomers(text.trimmed(), 8);
    QList<ui::TouchTable::Line> lines;
    for (const till::Customer &customer : std::as_const(m_found))
        lines.append(
            {{customer.displayName(), ui::Token::Text, true},
             {till::displayPhone(customer.phone), ui::Token::Text2},
             {balanceInWords(customer.balance), customer.balance > Money() ? ui::Token::Warning : ui::Token::Text2}});
    m_results->setLines(lines);
    const bool started = text.trimmed().size() >= 2;
    m_hint->setText(!started ? tr("Type two letters or digits at least.") : tr("Nobody of that name or phone."));
    m_hint->setVisible(m_found.isEmpty());
}

void AccountDialog::choose(int line)
{
    if (line < 0 || line >= m_found.size())
        return;
    m_customer = m_found.at(line);
    m_name->setText(m_customer->displayName());
    m_balance->setText(balanceInWords(m_customer->balance));
    m_searching->hide();
    m_paying->show();
    if (m_customer->balance > Money())
        amount()->propose(m_customer->balance);
    else
        amount()->clear();
    amount()->setFocus();
    refresh();
}

void AccountDialog::chooseMethod(int place)
{
    m_method = place;
    for (int i = 0; i < m_chips.size(); ++i)
        m_chips.at(i)->setChecked(i == place);
    m_reference->setVisible(place < m_methods.size() && m_methods.at(place).needsReference);
    forgive();
    refresh();
}

bool AccountDialog::isReady() const
{
    if (!m_customer || m_method >= m_methods.size() || amount()->amount() <= Money())
        return false;
    return !m_methods.at(m_method).needsReference || !m_reference->text().trimmed().isEmpty();
}

void AccountDialog::refresh()
{
    MoneyDialog::refresh();
    goButton()->setText(tr("Record the payment"));
    const bool cash = m_method < m_methods.size() && m_methods.at(m_method).kind == till::PaymentMethod::Kind::Cash;
    showAfter(cash && m_customer ? -amount()->amount() : Money(), tr("After the payment"));
}

void AccountDialog::submit()
{
    if (!isReady())
        return;
    const till::Payment payment{m_methods.at(m_method).key,
                                amount()->amount(),
                                m_methods.at(m_method).needsReference ? m_reference->text().trimmed() : QString(),
                                {}};
    desk::Intent intent;
    intent.title = tr("Authorise the payment");
    intent.icon = u"wallet"_s;
    intent.what = tr("%1 paid by %2").arg(format::money(payment.amount), m_customer->displayName());
    till::Drawer &drawer = counter().drawer();
    record(
        intent, tr("Payment of %1 recorded").arg(m_customer->displayName()),
        [&drawer, id = m_customer->id, payment](const till::Grant &) { return drawer.settleAccount(id, {payment}); });
}

void AccountDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!m_customer && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)) {
        // The arrows go through what was found; only Enter takes it.
        const QSignalBlocker quiet(m_results);
        const int line = m_results->current() + (event->key() == Qt::Key_Down ? 1 : -1);
        m_results->setCurrent(qBound(0, line, int(m_found.size()) - 1));
    } else if (!m_customer && enter && m_search->hasFocus()) {
        choose(qMax(0, m_results->current()));
    } else {
        MoneyDialog::keyPressEvent(event);
    }
}

} // namespace cash
