#include "modules/pos/ticketfilterdialog.h"

#include "modules/core/format.h"
#include "ui/controls/flowlayout.h"
#include "ui/controls/label.h"
#include "ui/controls/touchkeyboard.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pos {

TicketFilterDialog::TicketFilterDialog(till::Counter &counter, const till::TicketFilter &filter, QWidget *owner)
    : ui::Dialog(tr("More about the ticket"), 560, owner)
    , m_counter(counter)
    , m_filter(filter)
    , m_amount(new QLineEdit)
    , m_product(new QLineEdit)
    , m_productName(ui::label({}, 14, QFont::Medium, ui::Token::PrimaryInk))
{
    setProperty("kind", u"ticketFilter"_s);
    addCloseButton();
    const auto add = [this](QLineEdit *field, const QString &object, const QString &name) {
        body()->addWidget(ui::label(name, 13, QFont::DemiBold, ui::Token::Text2));
        field->setObjectName(object);
        field->setAccessibleName(name);
        field->setFont(ui::textFont(16));
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(field, 1);
        row->addWidget(ui::keyboardButton(field));
        body()->addLayout(row);
    };
    add(m_amount, u"filterAmountField"_s, tr("Exact amount"));
    if (filter.amount)
        m_amount->setText(format::money(*filter.amount, format::Decimals::WhenNeeded, format::Currency::Without));
    connect(m_amount, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.amount = text.trimmed().isEmpty() ? std::nullopt : Money::fromText(text);
    });
    add(m_product, u"filterProductField"_s, tr("A product on it: name, code, or a scan"));
    m_productName->setObjectName(u"filterProductLabel"_s);
    body()->addWidget(m_productName);
    connect(m_product, &QLineEdit::textEdited, this, &TicketFilterDialog::chooseProduct);
    body()->addWidget(ui::label(tr("Sold by"), 13, QFont::DemiBold, ui::Token::Text2));
    body()->addWidget(buildCashiers());
    auto *none = new ui::Button(ui::Button::Kind::Ghost, tr("Erase"));
    none->setObjectName(u"eraseFilterButton"_s);
    connect(none, &QAbstractButton::clicked, this, [this] {
        m_filter.amount.reset();
        m_filter.product = {};
        m_filter.cashier = {};
        accept();
    });
    addToFootStart(none);
    addButton(ui::Button::Kind::Standard, tr("Cancel"), Rejected)->setObjectName(u"cancelFilterButton"_s);
    addButton(ui::Button::Kind::Primary, tr("Look for it"), Accepted)->setObjectName(u"applyFilterButton"_s);
    setFirstFocus(m_amount);
    connect(m_amount, &QLineEdit::returnPressed, this, &ui::Dialog::accept);
    connect(m_product, &QLineEdit::returnPressed, this, &ui::Dialog::accept);
    refresh();
}

QWidget *TicketFilterDialog::buildCashiers()
{
    auto *box = new QWidget;
    auto *chips = new ui::FlowLayout(8, box);
    const auto add = [&](const QUuid &id, const QString &name) {
        auto *chip = new ui::Button(ui::Button::Kind::Choice, name);
        chip->setObjectName(u"filterCashier%1Chip"_s.arg(m_cashiers.size()));
        chip->setRadius(24);
        chip->setTextStyle(14, QFont::DemiBold);
        chip->setCheckable(true);
        connect(chip, &QAbstractButton::clicked, this, [this, id] {
            m_filter.cashier = id;
            refresh();
        });
        m_cashiers.append({id, chip});
        chips->addWidget(chip);
    };
    add({}, tr("Everybody"));
    for (const till::Cashier &person : m_counter.catalogue().cashiers())
        if (person.active && !person.verifier.isEmpty())
            add(person.id, person.displayName());
    return box;
}

void TicketFilterDialog::chooseProduct(const QString &text)
{
    const QList<const till::Product *> found =
        text.trimmed().isEmpty() ? QList<const till::Product *>() : m_counter.catalogue().search(text, 1);
    m_filter.product = found.isEmpty() ? QUuid() : found.first()->id;
    refresh();
}

void TicketFilterDialog::scanned(const QString &code)
{
    if (const till::Product *product = m_counter.catalogue().productByBarcode(code.trimmed())) {
        m_filter.product = product->id;
        m_product->setText(product->displayName());
        refresh();
    }
}

void TicketFilterDialog::refresh()
{
    const till::Product *product = m_counter.catalogue().product(m_filter.product);
    m_productName->setText(product ? product->displayName() : QString());
    for (const auto &[id, chip] : std::as_const(m_cashiers))
        chip->setChecked(id == m_filter.cashier);
}

} // namespace pos
