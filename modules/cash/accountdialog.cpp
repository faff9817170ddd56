#include "modules/cash/accountdialog.h"

#include "modules/cash/parts.h"
#include "modules/core/format.h"
#include "modules/desk/amountbox.h"
#include "modules/desk/customerwords.h"
#include "modules/desk/methodchips.h"
#include "ui/controls/label.h"
#include "ui/controls/marks.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cash {

AccountDialog::AccountDialog(till::Counter &counter, const QUuid &customer, QWidget *owner)
    : MoneyDialog(counter, tr("Payment on an account"), tr("Its voucher is printed."), 860, owner)
    , m_customer(counter.customer(customer).value_or(till::Customer()))
    , m_methods(new desk::MethodChips(counter))
{
    setProperty("kind", u"account"_s);
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
    startColumn()->addWidget(m_methods);
    connect(m_methods, &desk::MethodChips::changed, this, [this] {
        forgive();
        refresh();
    });
    startColumn()->addStretch();
    addDrawerFigures({});
    endColumn()->addStretch();
    if (m_customer.balance > Money())
        amount()->propose(m_customer.balance);
    refresh();
}

QString AccountDialog::missing() const
{
    if (amount()->amount() <= Money())
        return tr("Type an amount above 0.");
    return m_methods->missing();
}

void AccountDialog::refresh()
{
    MoneyDialog::refresh();
    goButton()->setText(tr("Record the payment"));
    goButton()->updateGeometry();
    showAfter(m_methods->isCash() ? -amount()->amount() : Money(), tr("After the payment"));
}

void AccountDialog::submit()
{
    if (!missing().isEmpty())
        return;
    const till::Payment payment{m_methods->current().key, amount()->amount(), m_methods->reference(), {}};
    desk::Intent intent;
    intent.title = tr("Authorise the payment");
    intent.icon = u"wallet"_s;
    intent.what = tr("%1 paid by %2").arg(format::money(payment.amount), m_customer.displayName());
    till::Drawer &drawer = counter().drawer();
    record(intent, tr("Payment of %1 recorded").arg(m_customer.displayName()),
           [&drawer, id = m_customer.id, payment](const till::Grant &) { return drawer.settleAccount(id, {payment}); });
}

} // namespace cash
