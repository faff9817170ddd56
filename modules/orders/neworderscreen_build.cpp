#include "modules/core/format.h"
#include "modules/desk/errorline.h"
#include "modules/desk/moneywords.h"
#include "modules/desk/topbar.h"
#include "modules/orders/neworderscreen.h"
#include "ui/controls/button.h"
#include "ui/controls/choices.h"
#include "ui/controls/label.h"
#include "ui/controls/marks.h"
#include "ui/controls/segmented.h"
#include "ui/controls/toast.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace orders {

namespace {

QScrollArea *scrolling(QWidget *inside)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(inside);
    inside->setAutoFillBackground(false);
    return scroll;
}

/// A field under its name.
QVBoxLayout *named(const QString &name, QWidget *field)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(desk::fieldLabel(name));
    column->addWidget(field);
    return column;
}

QLabel *figure(QVBoxLayout *column, const QString &name, const QString &objectName, int size, QFont::Weight weight)
{
    auto *row = new QHBoxLayout;
    row->addWidget(ui::label(name, qMin(size, 20), weight == QFont::Bold ? QFont::Bold : QFont::Normal,
                             weight == QFont::Bold ? ui::Token::Text : ui::Token::Text2));
    row->addStretch();
    auto *value = ui::label({}, size, weight);
    value->setObjectName(objectName);
    row->addWidget(value);
    column->addLayout(row);
    return value;
}

} // namespace

QWidget *NewOrderScreen::buildTop()
{
    const till::Cart &cart = m_counter.cart();
    const desk::TopBar top = desk::topBar(tr("Back to the ticket"), tr("New order"),
                                          tr("From the ticket %1").arg(m_counter.nextNumber()) + u" · "_s
                                              + tr("%n article(s)", nullptr, cart.articles()),
                                          {});
    connect(top.back, &QAbstractButton::clicked, this, &NewOrderScreen::leave);
    m_who = new ui::Button(ui::Button::Kind::Ghost, tr("Choose the customer"));
    m_who->setObjectName(u"chooseCustomerButton"_s);
    m_who->setIconName(u"user"_s);
    m_who->setHint(u"F3"_s);
    connect(m_who, &QAbstractButton::clicked, this, &NewOrderScreen::chooseCustomer);
    top.end->hide();
    top.bar->layout()->addWidget(m_who);
    return top.bar;
}

QWidget *NewOrderScreen::buildStart()
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(10);
    auto *first = new QHBoxLayout;
    first->setSpacing(16);
    m_service = new ui::Segmented(tr("Fetched or delivered"));
    m_service->setObjectName(u"serviceSegmented"_s);
    m_service->add(u"pickupSegment"_s, u"bag"_s, tr("Pickup"));
    m_service->add(u"deliverySegment"_s, u"truck"_s, tr("Delivery"));
    first->addWidget(m_service);
    m_fromCounter = new ui::SwitchRow(u"store"_s, tr("The goods stand on the counter"));
    m_fromCounter->setObjectName(u"fromCounterSwitch"_s);
    m_fromCounter->setCheckable(true);
    first->addWidget(m_fromCounter, 1);
    column->addLayout(first);
    connect(m_service, &ui::Segmented::chosen, this, [this] {
        m_where->setVisible(isDelivery());
        refreshDeposits();
    });
    connect(m_fromCounter, &QAbstractButton::toggled, this, [this] { refresh(); });
    addWhen(column);
    addWhom(column);
    column->addStretch();
    return scrolling(inside);
}

void NewOrderScreen::addWhen(QVBoxLayout *column)
{
    m_days = new ui::Choices(tr("Day"), 7);
    m_days->setObjectName(u"dayChoices"_s);
    m_hours = new ui::Choices(tr("Time"), 8);
    m_hours->setObjectName(u"timeChoices"_s);
    m_hours->setTouchHeight(48);
    column->addLayout(named(tr("Day"), m_days));
    column->addLayout(named(tr("Time"), m_hours));
    connect(m_days, &ui::Choices::chosen, this, &NewOrderScreen::chooseDay);
    connect(m_hours, &ui::Choices::chosen, this, [this] { refresh(); });
}

void NewOrderScreen::addWhom(QVBoxLayout *column)
{
    auto *person = new QHBoxLayout;
    person->setSpacing(12);
    m_name = desk::textField(u"nameField"_s, tr("Name"));
    m_phone = desk::textField(u"phoneField"_s, tr("Telephone"));
    m_phone->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    person->addLayout(named(tr("Name"), m_name), 3);
    person->addLayout(named(tr("Telephone"), m_phone), 2);
    column->addLayout(person);
    m_allergies = ui::label({}, 14, QFont::DemiBold, ui::Token::Warning);
    m_allergies->setObjectName(u"allergiesLabel"_s);
    m_allergies->setWordWrap(true);
    m_allergies->hide();
    column->addWidget(m_allergies);

    m_where = new QWidget;
    auto *where = new QVBoxLayout(m_where);
    where->setContentsMargins(0, 0, 0, 0);
    where->setSpacing(10);
    auto *zone = new QHBoxLayout;
    zone->setSpacing(12);
    m_zones = new ui::Choices(tr("Delivery zone"), 4);
    m_zones->setObjectName(u"zoneChoices"_s);
    m_zones->setTouchHeight(48);
    zone->addLayout(named(tr("Delivery zone"), m_zones), 1);
    m_fee = desk::textField(u"feeField"_s, tr("Fee"));
    m_fee->setFixedWidth(120);
    zone->addLayout(named(tr("Fee (%1)").arg(format::currencyWord()), m_fee));
    where->addLayout(zone);
    m_address = desk::textField(u"addressField"_s, tr("Address"));
    where->addLayout(named(tr("Address"), m_address));
    column->addWidget(m_where);
    m_where->hide();
    m_note = desk::textField(u"noteField"_s, tr("Instructions"), tr("E.g.: gift box, no chilli"));
    m_note->setMaxLength(500);
    column->addLayout(named(tr("Instructions (optional)"), m_note));
    connect(m_zones, &ui::Choices::chosen, this, [this](int place) {
        m_fee->setText(format::money(m_known.at(place).fee, format::Decimals::WhenNeeded, format::Currency::Without)
                           .remove(QChar::Nbsp));
    });
    connect(m_fee, &QLineEdit::textChanged, this, [this] { refreshDeposits(); });
    for (QLineEdit *field : {m_name, m_phone, m_address, m_note})
        connect(field, &QLineEdit::textChanged, this, [this] { refresh(); });
}

QWidget *NewOrderScreen::buildArticles()
{
    auto *inside = new QWidget;
    auto *list = new QVBoxLayout(inside);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(10);
    for (const till::CartLine &line : m_counter.cart().lines()) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        auto *quantity = ui::label(format::number(line.quantity), 15, QFont::DemiBold, ui::Token::Text2);
        quantity->setMinimumWidth(34);
        row->addWidget(quantity);
        row->addWidget(new ui::ElidedLabel(line.product.displayName(), 15), 1);
        row->addWidget(ui::label(format::money(line.total()), 15));
        list->addLayout(row);
    }
    list->addStretch();
    return scrolling(inside);
}

QWidget *NewOrderScreen::buildSide()
{
    auto *side = ui::bar();
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(8);
    column->addWidget(ui::label(tr("Articles"), 15, QFont::Bold));
    column->addWidget(buildArticles(), 1);
    column->addWidget(ui::horizontalLine());
    figure(column, tr("Articles, discount taken off"), u"goodsLabel"_s, 15, QFont::Normal)
        ->setText(format::money(m_counter.cart().total()));
    m_feeLabel = figure(column, tr("Delivery"), u"feeLabel"_s, 15, QFont::Normal);
    m_totalLabel = figure(column, tr("Total"), u"orderTotalLabel"_s, 24, QFont::Bold);
    column->addWidget(desk::fieldLabel(tr("Deposit")));
    m_depositChips = new ui::Choices(tr("Deposit"), 3);
    m_depositChips->setObjectName(u"depositChoices"_s);
    m_depositChips->setTouchHeight(48);
    connect(m_depositChips, &ui::Choices::chosen, this, &NewOrderScreen::chooseDeposit);
    column->addWidget(m_depositChips);
    m_leftLabel = figure(column, tr("Left to pay"), u"leftToPayLabel"_s, 18, QFont::Bold);
    m_error = new desk::ErrorLine(u"print"_s, {});
    column->addWidget(m_error);
    m_go = desk::mainButton(u"createOrderButton"_s, {}, u"check"_s);
    m_go->setHint(u"F12"_s);
    connect(m_go, &QAbstractButton::clicked, this, &NewOrderScreen::submit);
    column->addWidget(m_go);
    return side;
}

} // namespace orders
