#include "modules/cash/accountdialog.h"

#include "modules/cash/amountbox.h"
#include "modules/core/format.h"
#include "modules/desk/customerwords.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/label.h"
#include "ui/controls/marks.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cash {

AccountDialog::AccountDialog(till::Counter &counter, const QUuid &customer, QWidget *owner)
    : MoneyDialog(counter, tr("Payment on an account"), tr("Its voucher is printed."), 860, owner)
    , m_customer(counter.customer(customer).value_or(till::Customer()))
    , m_reference(textField(u"referenceField"_s, tr("Reference"), tr("Number or authorisation")))
{
    setProperty("kind", u"account"_s);
    for (const till::PaymentMethod &method : counter.paymentMethods())
        if (method.kind != till::PaymentMethod::Kind::Account && method.kind != till::PaymentMethod::Kind::Voucher)
            m_methods.append(method);
    auto *card = ui::card();
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(14);
    row->addWidget(new ui::Avatar(m_customer.initials(), 44));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *name = ui::label(m_customer.displayName(), 16, QFont::DemiBold);
    name->setObjectName(u"customerNameLabel"_s);
    words->addWidget(name, 0, Qt::AlignLeading);
    auto *line = ui::label(desk::customerLine(m_customer), 13, QFont::Normal, ui::Token::Text2);
    line->setObjectName(u"balanceLabel"_s);
    words->addWidget(line, 0, Qt::AlignLeading);
    row->addLayout(words, 1);
    startColumn()->addWidget(card);
    startColumn()->addWidget(amount());
    startColumn()->addWidget(fieldLabel(tr("Paid by")));
    addMethods();
    startColumn()->addWidget(m_reference);
    connect(m_reference, &QLineEdit::textChanged, this, [this] {
        forgive();
        refresh();
    });
    startColumn()->addStretch();
    addDrawerFigures({});
    endColumn()->addStretch();
    if (m_customer.balance > Money())
        amount()->propose(m_customer.balance);
    chooseMethod(0);
}

void AccountDialog::addMethods()
{
    auto *flow = new ui::FlowLayout(8);
    for (int i = 0; i < m_methods.size(); ++i) {
        auto *chip = new ui::Button(ui::Button::Kind::Choice, m_methods.at(i).displayName());
        chip->setObjectName(u"%1MethodChip"_s.arg(m_methods.at(i).key));
        chip->setIconName(m_methods.at(i).icon, 18);
        chip->setTouchHeight(56);
        chip->setCheckable(true);
        connect(chip, &QAbstractButton::clicked, this, [this, i] { chooseMethod(i); });
        m_chips.append(chip);
        flow->addWidget(chip);
    }
    startColumn()->addLayout(flow);
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

QString AccountDialog::missing() const
{
    if (amount()->amount() <= Money())
        return tr("Type an amount above 0.");
    if (m_method >= m_methods.size())
        return tr("Choose how it is paid.");
    if (m_methods.at(m_method).needsReference && m_reference->text().trimmed().isEmpty())
        return tr("Type its number.");
    return {};
}

void AccountDialog::refresh()
{
    MoneyDialog::refresh();
    goButton()->setText(tr("Record the payment"));
    goButton()->updateGeometry();
    const bool cash = m_method < m_methods.size() && m_methods.at(m_method).kind == till::PaymentMethod::Kind::Cash;
    showAfter(cash ? -amount()->amount() : Money(), tr("After the payment"));
}

void AccountDialog::submit()
{
    if (!missing().isEmpty())
        return;
    const till::Payment payment{m_methods.at(m_method).key,
                                amount()->amount(),
                                m_methods.at(m_method).needsReference ? m_reference->text().trimmed() : QString(),
                                {}};
    desk::Intent intent;
    intent.title = tr("Authorise the payment");
    intent.icon = u"wallet"_s;
    intent.what = tr("%1 paid by %2").arg(format::money(payment.amount), m_customer.displayName());
    till::Drawer &drawer = counter().drawer();
    record(intent, tr("Payment of %1 recorded").arg(m_customer.displayName()),
           [&drawer, id = m_customer.id, payment](const till::Grant &) { return drawer.settleAccount(id, {payment}); });
}

} // namespace cash
