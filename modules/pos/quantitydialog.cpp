#include "modules/pos/quantitydialog.h"

#include "modules/core/format.h"
#include "modules/desk/errorline.h"
#include "modules/pos/scalepanel.h"
#include "ui/controls/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pos {

namespace {

/// What is sold by weight, in front of a scale.
bool hasScale(const till::Product &product, const till::Devices *devices)
{
    return devices && devices->hasScale() && product.baseUnit == u"g";
}

} // namespace

QuantityDialog::QuantityDialog(const till::Product &product, till::Devices *devices, QWidget *owner)
    : ui::Dialog(product.displayName(), hasScale(product, devices) ? 800 : 420, owner)
    , m_product(product)
    , m_value(ui::label({}, 44, QFont::Bold))
    , m_amount(ui::label({}, 18, QFont::DemiBold, ui::Token::Primary))
    , m_error(new desk::ErrorLine(u"info"_s, {}))
{
    m_value->setObjectName(u"quantityLabel"_s);
    if (hasScale(product, devices)) {
        auto *row = new QHBoxLayout;
        row->setSpacing(24);
        m_scale = new ScalePanel(*devices, product);
        connect(m_scale, &ScalePanel::taken, this, [this](Quantity weight) {
            m_weighed = weight;
            accept();
        });
        row->addWidget(m_scale, 1);
        row->addWidget(ui::verticalLine());
        row->addWidget(buildPad(), 1);
        body()->addLayout(row);
    } else {
        body()->addWidget(buildPad());
    }
    body()->addWidget(m_error);
    addButton(ui::Button::Kind::Standard, tr("Cancel"), Rejected);
    m_add = addButton(m_scale ? ui::Button::Kind::Soft : ui::Button::Kind::Primary, tr("Add to the ticket"), Accepted);
    m_add->setObjectName(u"addQuantityButton"_s);
    // Digits and Enter are the dialog's own; the button that adds is off while nothing is typed.
    setFirstFocus(this);
    typed();
}

void QuantityDialog::setMainText(const QString &text) { m_add->setText(text); }

QWidget *QuantityDialog::buildPad()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    if (m_scale)
        column->addWidget(ui::label(tr("By hand"), 15, QFont::DemiBold));
    auto *figures = new QHBoxLayout;
    figures->addWidget(m_value);
    figures->addStretch();
    figures->addWidget(m_amount, 0, Qt::AlignBottom);
    column->addLayout(figures);
    auto *pad = new ui::NumPad(ui::NumPad::Order::Calculator, 64);
    if (m_product.isWeighed())
        pad->setCorners(ui::NumPad::Corner::Comma, ui::NumPad::Corner::Nothing);
    column->addWidget(pad);
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
    return box;
}

Quantity QuantityDialog::quantity() const
{
    if (m_weighed)
        return *m_weighed;
    const QString text = m_text.text().endsWith(u',') ? m_text.text().chopped(1) : m_text.text();
    return Quantity::fromText(text).value_or(Quantity());
}

void QuantityDialog::typed()
{
    const QString unit = m_product.isWeighed() ? QChar::Nbsp + m_product.saleUnit : QString();
    m_value->setText((m_text.text().isEmpty() ? u"0"_s : m_text.text()) + unit);
    m_amount->setText(format::money(m_product.price * quantity()));
    m_error->forgive();
    m_error->say(missing());
    m_add->setEnabled(!quantity().isZero());
}

QString QuantityDialog::missing() const { return quantity().isZero() ? tr("Type a quantity.") : QString(); }

void QuantityDialog::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (text.size() == 1 && text.at(0).digitValue() >= 0)
        m_text.digit(text.at(0).digitValue());
    else if ((text == u"," || text == u".") && m_product.isWeighed())
        m_text.comma(3);
    else if (event->key() == Qt::Key_Backspace)
        m_text.backspace();
    else if (enter && m_add->isEnabled())
        return accept();
    else if (enter && m_scale && hasFocus())
        return m_scale->take();
    else if (enter && hasFocus())
        return m_error->refuse(missing());
    else
        return ui::Dialog::keyPressEvent(event);
    typed();
}

} // namespace pos
