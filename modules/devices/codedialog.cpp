#include "modules/devices/codedialog.h"

#include "modules/core/format.h"
#include "ui/controls/label.h"
#include "ui/controls/touchkeyboard.h"
#include "ui/language.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace devices {

CodeDialog::CodeDialog(till::Counter &counter, QWidget *owner)
    : ui::Dialog(tr("Try a code"), 640, owner)
    , m_counter(counter)
    , m_field(new QLineEdit)
    , m_verdict(ui::label(tr("Scan a code now, or type one."), 16, QFont::DemiBold))
    , m_rows(new QGridLayout)
{
    setSubtitle(tr("Nothing is sold here."));
    addCloseButton();
    m_field->setObjectName(u"codeField"_s);
    m_field->setAccessibleName(tr("Code"));
    m_field->setPlaceholderText(tr("Code"));
    m_field->setMaxLength(128);
    m_field->setFont(ui::textFont(16));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_field, 1);
    row->addWidget(ui::keyboardButton(m_field));
    auto *readButton = new ui::Button(ui::Button::Kind::Soft, tr("Read it"));
    readButton->setObjectName(u"readCodeButton"_s);
    row->addWidget(readButton);
    body()->addLayout(row);
    m_verdict->setObjectName(u"verdictLabel"_s);
    m_verdict->setWordWrap(true);
    body()->addWidget(m_verdict);
    m_rows->setHorizontalSpacing(16);
    m_rows->setVerticalSpacing(6);
    m_rows->setColumnStretch(1, 1);
    m_rows->setRowMinimumHeight(0, 22);
    body()->addLayout(m_rows);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { read(m_field->text(), false); });
    connect(readButton, &QAbstractButton::clicked, this, [this] { read(m_field->text(), false); });
    addButton(ui::Button::Kind::Primary, tr("Close"), Rejected)->setObjectName(u"closeCodeButton"_s);
    setFirstFocus(m_field);
}

void CodeDialog::scanned(const QString &code)
{
    m_field->setText(code);
    read(code, true);
}

void CodeDialog::addRow(const QString &name, const QString &value)
{
    const int row = m_rows->count() / 2;
    m_rows->addWidget(ui::label(name, 14, QFont::Normal, ui::Token::Text2), row, 0);
    m_rows->addWidget(ui::label(value, 14, QFont::DemiBold), row, 1);
}

void CodeDialog::read(const QString &code, bool wasScanned)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (code.trimmed().isEmpty()) {
        m_verdict->setText(tr("Scan a code now, or type one."));
        ui::setTone(m_verdict, ui::Token::Warning);
        return;
    }
    showReading(m_counter.readCode(code));
    QString shown = code;
    shown.replace(QChar(0x1d), QChar(0x2194)); // the separator of GS1 has no shape of its own
    addRow(wasScanned ? tr("Scanned") : tr("Typed"), ui::leftToRight(shown));
}

void CodeDialog::showReading(const till::CodeReading &reading)
{
    using How = till::CodeReading::How;
    const till::Product *product = m_counter.catalogue().product(reading.product);
    QString how;
    switch (reading.how) {
    case How::Unknown: break;
    case How::Barcode: how = tr("Barcode of the product"); break;
    case How::Label: how = tr("Label of a scale, rule %1").arg(ui::leftToRight(reading.rule)); break;
    case How::Gs1: how = tr("GS1 code"); break;
    case How::Sku: how = tr("Article code"); break;
    }
    if (reading.how == How::Unknown) {
        m_verdict->setText(tr("No rule reads this code, and no product has it."));
        ui::setTone(m_verdict, ui::Token::Danger);
        return;
    }
    m_verdict->setText(
        product ? product->displayName()
                : tr("Understood, but no product has the code %1.").arg(ui::leftToRight(reading.productCode)));
    ui::setTone(m_verdict, product ? ui::Token::Success : ui::Token::Warning);
    addRow(tr("Read as"), how);
    if (reading.label && reading.label->kind == till::EmbeddedCode::Kind::Weight)
        addRow(tr("Weight on it"), format::quantity(Quantity::fromUnits(reading.label->value), u"g"_s));
    if (reading.gs1 && reading.gs1->grams)
        addRow(tr("Weight on it"), format::quantity(Quantity::fromUnits(*reading.gs1->grams), u"g"_s));
    if (reading.price)
        addRow(tr("Price on it"), format::money(*reading.price));
    if (product) {
        const Quantity quantity = reading.quantity.value_or(Quantity::fromUnits(1));
        addRow(tr("Sold"), format::number(quantity) + QChar::Nbsp + product->saleUnit);
        addRow(tr("For"), format::money(product->price * quantity));
    }
    if (reading.gs1 && !reading.gs1->lot.isEmpty())
        addRow(tr("Lot"), ui::leftToRight(reading.gs1->lot));
    if (reading.gs1 && reading.gs1->bestBefore.isValid())
        addRow(tr("Best before"), format::date(reading.gs1->bestBefore));
    if (reading.gs1 && reading.gs1->expires.isValid())
        addRow(tr("Expires"), format::date(reading.gs1->expires));
}

} // namespace devices
