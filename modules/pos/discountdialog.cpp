#include "modules/pos/discountdialog.h"

#include "modules/core/format.h"
#include "modules/pos/amounts.h"
#include "ui/controls/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pos {

DiscountDialog::DiscountDialog(const till::Cart &cart, QWidget *owner)
    : ui::Dialog(tr("Discount on the ticket"), 420, owner)
    , m_cart(cart)
    , m_value(ui::label({}, 44, QFont::Bold))
    , m_amount(ui::label({}, 18, QFont::DemiBold, ui::Token::AccentInk))
{
    addCloseButton();
    auto *figures = new QHBoxLayout;
    m_value->setObjectName(u"discountValueLabel"_s);
    m_amount->setObjectName(u"discountAmountLabel"_s);
    figures->addWidget(m_value);
    figures->addStretch();
    figures->addWidget(m_amount, 0, Qt::AlignBottom);
    body()->addLayout(figures);
    auto *usual = new QHBoxLayout;
    usual->setSpacing(8);
    for (const int percent : {0, 5, 10, 20}) {
        auto *chip = new ui::Button(ui::Button::Kind::Choice, percent == 0 ? tr("None") : percentText(percent * 100));
        chip->setObjectName(u"discount%1Button"_s.arg(percent));
        chip->setCheckable(true);
        chip->setTextStyle(15, QFont::DemiBold);
        connect(chip, &QAbstractButton::clicked, this, [this, percent] { show(percent); });
        m_usual.append({percent, chip});
        usual->addWidget(chip, 1);
    }
    body()->addLayout(usual);
    auto *pad = new ui::NumPad(ui::NumPad::Order::Calculator, 64);
    pad->setCorners(ui::NumPad::Corner::Comma, ui::NumPad::Corner::Nothing);
    body()->addWidget(pad);
    connect(pad, &ui::NumPad::digit, this, [this](int digit) {
        m_text.digit(digit);
        typed();
    });
    connect(pad, &ui::NumPad::comma, this, [this] {
        m_text.comma(2);
        typed();
    });
    connect(pad, &ui::NumPad::backspace, this, [this] {
        m_text.backspace();
        typed();
    });
    connect(pad, &ui::NumPad::cleared, this, [this] {
        m_text.clear();
        typed();
    });
    addButton(ui::Button::Kind::Standard, tr("Cancel"), Rejected)->setObjectName(u"cancelDiscountButton"_s);
    m_apply = addButton(ui::Button::Kind::Primary, tr("Apply the discount"), Accepted);
    m_apply->setObjectName(u"applyDiscountButton"_s);
    setFirstFocus(m_apply);
    (void)m_cart.setTicketDiscount(0);
    m_without = m_cart.total();
    m_text.show(format::number(Quantity::fromThousandths(qint64(cart.ticketDiscount()) * 10)));
    typed();
}

int DiscountDialog::hundredthsOfPercent() const
{
    const QString text = m_text.text().endsWith(u',') ? m_text.text().chopped(1) : m_text.text();
    return int(Quantity::fromText(text.isEmpty() ? u"0"_s : text).value_or(Quantity()).thousandths() / 10);
}

void DiscountDialog::show(int percent)
{
    m_text.show(QString::number(percent));
    typed();
}

void DiscountDialog::typed()
{
    const int discount = hundredthsOfPercent();
    const bool possible = bool(m_cart.setTicketDiscount(discount));
    m_value->setText((m_text.text().isEmpty() ? u"0"_s : m_text.text()) + QChar::Nbsp + u'%');
    m_amount->setText(possible ? format::money(m_cart.total() - m_without) : tr("100 % at most"));
    m_apply->setEnabled(possible);
    for (const auto &[percent, chip] : std::as_const(m_usual))
        chip->setChecked(percent * 100 == discount);
}

void DiscountDialog::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    if (text.size() == 1 && text.at(0).digitValue() >= 0)
        m_text.digit(text.at(0).digitValue());
    else if (text == u"," || text == u".")
        m_text.comma(2);
    else if (event->key() == Qt::Key_Backspace)
        m_text.backspace();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_apply->hasFocus()
             && m_apply->isEnabled())
        return accept();
    else
        return ui::Dialog::keyPressEvent(event);
    typed();
}

} // namespace pos
