#include "modules/pos/quantitydialog.h"

#include "modules/core/format.h"
#include "ui/controls/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pos {

QuantityDialog::QuantityDialog(const till::Product &product, QWidget *owner)
    : ui::Dialog(product.displayName(), 420, owner)
    , m_product(product)
    , m_value(ui::label({}, 44, QFont::Bold))
    , m_amount(ui::label({}, 18, QFont::DemiBold, ui::Token::Primary))
{
    m_value->setObjectName(u"quantityLabel"_s);
    auto *figures = new QHBoxLayout;
    figures->addWidget(m_value);
    figures->addStretch();
    figures->addWidget(m_amount, 0, Qt::AlignBottom);
    body()->addLayout(figures);
    auto *pad = new ui::NumPad(ui::NumPad::Order::Calculator, 64);
    if (product.isWeighed())
        pad->setCorners(ui::NumPad::Corner::Comma, ui::NumPad::Corner::Nothing);
    body()->addWidget(pad);
    connect(pad, &ui::NumPad::digit, this, [this](int digit) {
        m_text.digit(digit);
        typed();
    });
    connect(pad, &ui::NumPad::comma, this, [this] {
        m_text.comma(3);
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
    addButton(ui::Button::Kind::Standard, tr("Cancel"), Rejected);
    m_add = addButton(ui::Button::Kind::Primary, tr("Add to the ticket"), Accepted);
    m_add->setObjectName(u"addQuantityButton"_s);
    setFirstFocus(m_add);
    typed();
}

Quantity QuantityDialog::quantity() const
{
    const QString text = m_text.text().endsWith(u',') ? m_text.text().chopped(1) : m_text.text();
    return Quantity::fromText(text).value_or(Quantity());
}

void QuantityDialog::typed()
{
    const QString unit = m_product.isWeighed() ? QChar::Nbsp + m_product.saleUnit : QString();
    m_value->setText((m_text.text().isEmpty() ? u"0"_s : m_text.text()) + unit);
    m_amount->setText(format::money(m_product.price * quantity()));
    m_add->setEnabled(!quantity().isZero());
}

void QuantityDialog::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    if (text.size() == 1 && text.at(0).digitValue() >= 0)
        m_text.digit(text.at(0).digitValue());
    else if ((text == u"," || text == u".") && m_product.isWeighed())
        m_text.comma(3);
    else if (event->key() == Qt::Key_Backspace)
        m_text.backspace();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_add->isEnabled())
        return accept();
    else
        return ui::Dialog::keyPressEvent(event);
    typed();
}

} // namespace pos
