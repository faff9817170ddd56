#include "modules/pos/sellscreen.h"

#include "modules/core/format.h"
#include "modules/pos/cartpanel.h"
#include "modules/pos/categoryrail.h"
#include "modules/pos/productgrid.h"
#include "modules/pos/quantitydialog.h"
#include "modules/pos/queuepanel.h"
#include "modules/pos/scancommand.h"
#include "modules/pos/statebanner.h"
#include "modules/pos/ticketacts.h"
#include "modules/pos/tillheader.h"
#include "modules/till/devices.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/label.h"
#include "ui/errortext.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pos {

namespace {

constexpr int MaximumMultiplier = 999;

} // namespace

SellScreen::SellScreen(Services &services)
    : m_services(services)
    , m_counter(*services.counter)
    , m_acts(new TicketActs(m_counter, this))
    , m_header(new TillHeader(m_counter))
    , m_banner(new StateBanner(m_counter, this))
    , m_rail(new CategoryRail(m_counter))
    , m_heading(ui::label({}, 18, QFont::DemiBold))
    , m_multiplierLabel(ui::label({}, 18, QFont::Bold, ui::Token::AccentInk))
    , m_products(new QStackedWidget)
    , m_grid(new ProductGrid(m_counter))
    , m_cart(new CartPanel(m_counter, *m_acts))
{
    setObjectName(u"pos.sell"_s);
    setFocusPolicy(Qt::StrongFocus);
    buildLayout();
    buildActions();
    m_header->search()->installEventFilter(this);
    connect(m_header->search(), &QLineEdit::textEdited, this, &SellScreen::search);
    connect(m_header, &TillHeader::menuWanted, this, &SellScreen::openMenu);
    connect(m_header, &TillHeader::lockWanted, this, [this] { m_counter.lock(); });
    connect(m_grid, &ProductGrid::picked, this, &SellScreen::pick);
    connect(m_grid, &ProductGrid::held, this, &SellScreen::askQuantity);
    connect(m_header, &TillHeader::recallWanted, this, &SellScreen::recall);
    connect(m_header, &TillHeader::ordersWanted, this, [this] { m_services.navigator->open("orders.list"_L1); });
    connect(m_acts, &TicketActs::said, this, &SellScreen::toast);
    connect(m_cart, &CartPanel::payWanted, this, &SellScreen::pay);
    connect(m_cart, &CartPanel::orderWanted, this, &SellScreen::order);
    connect(m_cart, &CartPanel::customerWanted, this, &SellScreen::chooseCustomer);
    connect(m_cart, &CartPanel::ticketMenuWanted, this, &SellScreen::openTicketMenu);
    connect(m_cart, &CartPanel::ticketDiscountWanted, this, &SellScreen::discountTicket);
    connect(m_cart, &CartPanel::recallWanted, this, &SellScreen::recall);
    connect(m_cart, &CartPanel::toastWanted, this, &SellScreen::toast);
    connect(&m_cart->pad(), &LinePad::multiplierTyped, this, [this](int digit) {
        const int typed = (m_multiplier > 1 ? m_multiplier : 0) * 10 + digit;
        setMultiplier(typed);
    });
    connect(m_banner, &StateBanner::queueToggled, this, [this] { showQueue(m_queue->isHidden()); });
    connect(m_queue, &QueuePanel::closed, this, [this] { showQueue(false); });
    const auto source = [this](auto choose) {
        return [this, choose](auto... arguments) {
            (m_grid->products().*choose)(arguments...);
            m_header->search()->clear();
            headingChanged();
        };
    };
    connect(m_rail, &CategoryRail::favouritesChosen, this, source(&ProductModel::showFavourites));
    connect(m_rail, &CategoryRail::everythingChosen, this, source(&ProductModel::showEverything));
    connect(m_rail, &CategoryRail::categoryChosen, this, source(&ProductModel::showCategory));
    connect(&m_counter, &till::Counter::noticed, this, &SellScreen::report);
    connect(&m_grid->products(), &QAbstractItemModel::modelReset, this, &SellScreen::headingChanged);
    headingChanged();
}

void SellScreen::buildLayout()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    m_body = new QWidget;
    column->addWidget(m_body, 1);
    auto *row = new QHBoxLayout(m_body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);

    auto *rail = ui::bar();
    auto *railColumn = new QVBoxLayout(rail);
    railColumn->setContentsMargins(0, 0, 0, 0);
    railColumn->addWidget(m_rail);
    row->addWidget(rail);
    row->addWidget(ui::verticalLine());

    m_gridArea = new QWidget;
    auto *middle = new QVBoxLayout(m_gridArea);
    middle->setContentsMargins(9, 12, 9, 0);
    middle->setSpacing(7);
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(6, 0, 6, 0);
    m_heading->setFixedHeight(42);
    heading->addWidget(m_heading, 1);
    m_multiplierLabel->setObjectName(u"multiplierLabel"_s);
    heading->addWidget(m_multiplierLabel);
    middle->addLayout(heading);
    m_products->addWidget(m_grid);
    m_products->addWidget(
        new ui::EmptyState(u"search"_s, tr("No product of that name"), tr("Try fewer letters, or another category.")));
    middle->addWidget(m_products, 1);
    row->addWidget(m_gridArea, 1);

    row->addWidget(ui::verticalLine());
    auto *side = ui::bar();
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    sideColumn->addWidget(m_cart);
    row->addWidget(side);
    rail->setObjectName(u"railBar"_s);
    side->setObjectName(u"cartBar"_s);
    m_queue = new QueuePanel(m_counter, m_gridArea);
    m_queue->hide();
    m_toasts = new ui::ToastHost(m_gridArea);
}

void SellScreen::buildActions()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, auto act) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        // Not while a dialog covers the screen.
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setToolTip(text + u" ("_s + keys.toString(QKeySequence::NativeText) + u')');
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    add(tr("Look for a product"), Qt::Key_F2, [this] { m_header->search()->setFocus(Qt::OtherFocusReason); });
    add(tr("Customer"), Qt::Key_F3, [this] { chooseCustomer(); });
    add(tr("Quantity of the line"), Qt::Key_F4, [this] {
        if (!weighAgain())
            openPad(LinePad::Mode::Quantity);
    });
    // With the pad open it is the line's discount, else the ticket's.
    add(tr("Discount"), Qt::Key_F5, [this] {
        if (m_cart->pad().isTyping())
            openPad(LinePad::Mode::Discount);
        else
            discountTicket();
    });
    add(tr("Price of the line"), Qt::Key_F6, [this] { openPad(LinePad::Mode::Price); });
    add(tr("Note on the line"), Qt::Key_F7, [this] { m_acts->editLineNote(m_counter.cart().selected()); });
    add(tr("Put the ticket on hold"), Qt::Key_F8, [this] {
        m_cart->pad().commit();
        if (!isCovered())
            m_acts->park();
    });
    add(tr("Take up a ticket on hold"), Qt::Key_F9, [this] { recall(); });
    add(tr("Till menu"), Qt::Key_F10, [this] { openMenu(); });
    add(tr("Make an order of the ticket"), Qt::Key_F11, [this] { order(); });
    add(tr("Take payment"), Qt::Key_F12, [this] { pay(); });
    add(tr("New ticket"), Qt::CTRL | Qt::Key_N, [this] { m_acts->askToClear(); });
    add(tr("Lock the till"), Qt::CTRL | Qt::Key_L, [this] { m_counter.lock(); });
    add(tr("Reprint the last ticket"), Qt::CTRL | Qt::Key_P, [this] { reprint(); });
    add(tr("Take back or exchange goods"), Qt::CTRL | Qt::Key_R, [this] { openTickets(); });
    for (int i = 0; i < 9; ++i)
        add(tr("Category %1").arg(i + 1), QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i)),
            [this, i] { m_rail->choose(i); });
}

void SellScreen::resizeEvent(QResizeEvent *)
{
    const int wide = window()->width();
    const bool large = wide >= 1600;
    const bool small = wide < 1280;
    findChild<QWidget *>(u"railBar"_s)->setFixedWidth(large ? 123 : small ? 87 : 107);
    findChild<QWidget *>(u"cartBar"_s)->setFixedWidth(large ? 499 : small ? 359 : 403);
    m_rail->setNarrow(small);
    m_cart->setPadPinned(large);
    const int edge = large ? 11 : 9;
    m_gridArea->layout()->setContentsMargins(edge, 12, edge, 0);
    placeQueue();
}

void SellScreen::placeQueue()
{
    m_body->layout()->activate();
    const QRect area = m_gridArea->rect();
    const QRect box(area.right() - QueuePanel::Width + 1, 0, QueuePanel::Width, area.height());
    m_queue->setGeometry(QStyle::visualRect(layoutDirection(), area, box));
}

void SellScreen::showEvent(QShowEvent *)
{
    setFocus();
    placeQueue();
}

void SellScreen::headingChanged()
{
    const ProductModel &products = m_grid->products();
    const bool searching = products.source() == ProductModel::Source::Search;
    const QString name = searching ? tr("Results") : m_rail->currentName();
    m_heading->setText(name + u" · "_s + tr("%n product(s)", nullptr, products.rowCount()));
    m_products->setCurrentIndex(products.rowCount() > 0 ? 0 : 1);
}

void SellScreen::setMultiplier(int times)
{
    m_multiplier = qBound(1, times, MaximumMultiplier);
    m_multiplierLabel->setText(m_multiplier > 1 ? tr("%1 × next product").arg(m_multiplier) : QString());
}

void SellScreen::pick(const QUuid &product)
{
    const till::Product *found = m_counter.catalogue().product(product);
    if (found && found->isWeighed())
        askQuantity(product);
    else
        add(product, Quantity::fromUnits(m_multiplier));
}

void SellScreen::askQuantity(const QUuid &product)
{
    const till::Product *found = m_counter.catalogue().product(product);
    if (!found)
        return;
    auto *dialog = new QuantityDialog(*found, m_services.devices, this);
    connect(dialog, &ui::Dialog::finished, this, [this, dialog, product](int outcome) {
        if (outcome == ui::Dialog::Accepted)
            add(product, dialog->quantity());
    });
    dialog->open();
}

void SellScreen::add(const QUuid &product, Quantity quantity)
{
    // What was typed on the pad belongs to the line it was typed for.
    m_cart->pad().commit();
    const Result<> added = m_counter.addProduct(product, quantity);
    setMultiplier(1);
    if (!added)
        report(added.error());
}

void SellScreen::scanned(const QString &code)
{
    if (const std::optional<ScanCommand> command = scanCommand(code)) {
        if (command->kind == ScanCommand::Kind::Pay)
            pay();
        return;
    }
    m_cart->pad().commit();
    const Quantity times = Quantity::fromUnits(m_multiplier);
    const Result<> added = m_counter.addBarcode(code, times);
    setMultiplier(1);
    endSearch();
    if (!added)
        report(added.error());
}

void SellScreen::report(const Error &error)
{
    if (error.key == desk::GivenUp)
        return;
    const ui::ErrorText words = ui::errorText(error);
    const bool mild = error.kind == Error::Kind::Rule || error.kind == Error::Kind::Permission;
    toast({mild ? ui::ToastText::Kind::Warning : ui::ToastText::Kind::Danger, words.title, words.text, {}, {}});
}

void SellScreen::toast(const ui::ToastText &toast) { m_toasts->show(toast); }

/// A line of goods that lie on the scale is weighed again; false when there is nothing to weigh.
bool SellScreen::weighAgain()
{
    const int line = m_counter.cart().selected();
    if (line < 0 || !m_services.devices || !m_services.devices->hasScale())
        return false;
    const till::Product product = m_counter.cart().lines().at(line).product;
    if (product.baseUnit != u"g" || isCovered())
        return false;
    auto *dialog = new QuantityDialog(product, m_services.devices, this);
    dialog->setMainText(tr("Change the line"));
    connect(dialog, &ui::Dialog::finished, this,
            [this, dialog, id = m_counter.cart().lines().at(line).id](int outcome) {
                const QList<till::CartLine> &lines = m_counter.cart().lines();
                for (int i = 0; outcome == ui::Dialog::Accepted && i < lines.size(); ++i)
                    if (lines.at(i).id == id) {
                        if (const Result<> done = m_counter.setQuantity(i, dialog->quantity()); !done)
                            report(done.error());
                        break;
                    }
            });
    dialog->open();
    return true;
}

void SellScreen::openPad(LinePad::Mode mode)
{
    m_cart->openPad(mode);
    setFocus(); // digits go to the pad, not to the search
}

void SellScreen::showQueue(bool shown)
{
    placeQueue();
    m_queue->setVisible(shown);
    m_queue->raise();
    m_banner->setQueueShown(shown);
}

} // namespace pos
