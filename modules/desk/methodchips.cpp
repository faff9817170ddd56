#include "modules/desk/methodchips.h"

#include "modules/desk/moneywords.h"
#include "ui/controls/button.h"
#include "ui/controls/flowlayout.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace desk {

MethodChips::MethodChips(const till::Counter &counter, QWidget *parent)
    : QWidget(parent)
    , m_reference(textField(u"referenceField"_s, tr("Reference"), tr("Number or authorisation")))
{
    for (const till::PaymentMethod &method : counter.paymentMethods())
        if (method.kind != till::PaymentMethod::Kind::Account && method.kind != till::PaymentMethod::Kind::Voucher)
            m_methods.append(method);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *flow = new ui::FlowLayout(8);
    for (int i = 0; i < m_methods.size(); ++i) {
        auto *chip = new ui::Button(ui::Button::Kind::Choice, m_methods.at(i).displayName());
        chip->setObjectName(u"%1MethodChip"_s.arg(m_methods.at(i).key));
        chip->setIconName(m_methods.at(i).icon, 18);
        chip->setTouchHeight(56);
        chip->setCheckable(true);
        connect(chip, &QAbstractButton::clicked, this, [this, i] { choose(i); });
        m_chips.append(chip);
        flow->addWidget(chip);
    }
    column->addLayout(flow);
    column->addWidget(m_reference);
    connect(m_reference, &QLineEdit::textChanged, this, &MethodChips::changed);
    choose(0);
}

void MethodChips::choose(int place)
{
    m_current = place;
    for (int i = 0; i < m_chips.size(); ++i)
        m_chips.at(i)->setChecked(i == place);
    m_reference->setVisible(current().needsReference);
    emit changed();
}

QString MethodChips::reference() const { return current().needsReference ? m_reference->text().trimmed() : QString(); }

QString MethodChips::missing() const
{
    return current().needsReference && reference().isEmpty() ? tr("Type its number.") : QString();
}

} // namespace desk
