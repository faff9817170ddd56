#include "modules/pos/sellscreen.h"

#include "modules/core/format.h"
#include "modules/pos/cartpanel.h"
#include "modules/pos/categoryrail.h"
#include "modules/pos/productgrid.h"
#include "modules/pos/quantitydialog.h"
#include "modules/pos/queuepanel.h"
#include "modules/pos/scancommand.h"
#include "modules/pos/statebanner.h"
#include "modules/pos/tillheader.h"
#include "modules/pos/tillmenu.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/label.h"
#include "ui/errortext.h"

#include <QAction>
#include <QCoroTask>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pos {

namespace {

constexpr int MaximumMultiplier = 999;

} // namespace

SellScreen::SellScreen(Services &services)
    : m_services(services)
    , m_counter(*services.counter)
    , m_header(new TillHeader(m_counter))
    , m_banner(new StateBanner(m_counter))
    , m_rail(new CategoryRail(m_counter))
    , m_heading(ui::label({}, 18, QFont::DemiBold))
    , m_multiplierLabel(ui::label({}, 18, QFont::Bold, ui::Token::AccentInk))
    , m_products(new QStackedWidget)
    , m_grid(new ProductGrid(m_counter))
    , m_cart(new CartPanel(m_counter))
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
    connect(m_cart, &CartPanel::payWanted, this, &SellScreen::pay);
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
    add(tr("Quantity of the line"), Qt::Key_F4, [this] { openPad(LinePad::Mode::Quantity); });
    add(tr("Discount on the line"), Qt::Key_F5, [this] { openPad(LinePad::Mode::Discount); });
    add(tr("Price of the line"), Qt::Key_F6, [this] { openPad(LinePad::Mode::Price); });
    add(tr("Note on the line"), Qt::Key_F7, [this] { m_cart->editNote(); });
    add(tr("Till menu"), Qt::Key_F10, [this] { openMenu(); });
    add(tr("Take payment"), Qt::Key_F12, [this] { pay(); });
    add(tr("New ticket"), Qt::CTRL | Qt::Key_N, [this] { m_cart->askToClear(); });
    add(tr("Lock the till"), Qt::CTRL | Qt::Key_L, [this] { m_counter.lock(); });
    add(tr("Reprint the last ticket"), Qt::CTRL | Qt::Key_P, [this] { reprint(); });
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
    auto *dialog = new QuantityDialog(*found, this);
    connect(dialog, &ui::Dialog::finished, this, [this, dialog, product](int outcome) {
        if (outcome == ui::Dialog::Accepted)
            add(product, dialog->quantity());
    });
    dialog->open();
}

void SellScreen::add(const QUuid &product, Quantity quantity)
{
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
    const Quantity times = Quantity::fromUnits(m_multiplier);
    const Result<> added = m_counter.addBarcode(code, times);
    setMultiplier(1);
    endSearch();
    if (!added)
        report(added.error());
}

void SellScreen::report(const Error &error)
{
    const ui::ErrorText words = ui::errorText(error);
    const bool mild = error.kind == Error::Kind::Rule || error.kind == Error::Kind::Permission;
    toast({mild ? ui::ToastText::Kind::Warning : ui::ToastText::Kind::Danger, words.title, words.text, {}, {}});
}

void SellScreen::toast(const ui::ToastText &toast) { m_toasts->show(toast); }

void SellScreen::search(const QString &text)
{
    if (text.trimmed().isEmpty())
        endSearch();
    else
        m_grid->products().search(text);
}

void SellScreen::endSearch()
{
    m_header->search()->clear();
    if (m_grid->products().source() == ProductModel::Source::Search)
        m_grid->products().showFavourites(), m_rail->choose(0);
    if (m_header->search()->hasFocus())
        setFocus();
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

void SellScreen::moveLine(int by)
{
    const int next = m_counter.cart().selected() + by;
    if (next >= 0 && next < m_counter.cart().lines().size())
        m_counter.selectLine(next);
}

void SellScreen::changeQuantity(int by)
{
    const int line = m_counter.cart().selected();
    if (line < 0)
        return;
    const Quantity next = m_counter.cart().lines().at(line).quantity + Quantity::fromUnits(by);
    const Result<> done = next > Quantity() ? m_counter.setQuantity(line, next) : Result<>();
    if (!done)
        report(done.error());
}

void SellScreen::pay()
{
    m_cart->closePad();
    if (m_counter.cart().isEmpty())
        report({Error::Kind::Rule, u"till.empty_ticket"_s, {}, {}});
    else
        m_services.navigator->open("pos.payment"_L1);
}

bool SellScreen::searchKey(QKeyEvent *event)
{
    QLineEdit *field = m_header->search();
    switch (event->key()) {
    case Qt::Key_Escape: endSearch(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!field->text().trimmed().isEmpty()) {
            if (m_counter.catalogue().productByBarcode(field->text().trimmed()))
                scanned(field->text().trimmed());
            else if (const QUuid first = m_grid->products().idAt(0); !first.isNull()) {
                pick(first);
                endSearch();
            }
        }
        return true;
    case Qt::Key_Up: moveLine(-1); return true;
    case Qt::Key_Down: moveLine(1); return true;
    case Qt::Key_Asterisk: {
        bool isNumber = false;
        const int times = field->text().trimmed().toInt(&isNumber);
        if (!isNumber)
            return false;
        endSearch();
        setMultiplier(times);
        return true;
    }
    default: return false;
    }
}

bool SellScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_header->search() && event->type() == QEvent::KeyPress)
        return searchKey(static_cast<QKeyEvent *>(event));
    return QWidget::eventFilter(watched, event);
}

void SellScreen::keyPressEvent(QKeyEvent *event)
{
    if (m_cart->pad().takeKey(event))
        return;
    const bool keypad = event->modifiers() & Qt::KeypadModifier;
    switch (event->key()) {
    case Qt::Key_Up: moveLine(-1); return;
    case Qt::Key_Down: moveLine(1); return;
    case Qt::Key_Delete:
        if (const int line = m_counter.cart().selected(); line >= 0)
            (void)m_counter.removeLine(line);
        return;
    case Qt::Key_Escape:
        setMultiplier(1);
        m_cart->closePad();
        showQueue(false);
        return;
    case Qt::Key_Plus: changeQuantity(1); return;
    case Qt::Key_Minus:
        if (keypad || event->text() == u"-")
            changeQuantity(-1);
        return;
    default: break;
    }
    // Anything one can read begins a search.
    if (event->text().size() == 1 && event->text().at(0).isPrint() && event->text() != u" "
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        m_header->search()->setFocus(Qt::OtherFocusReason);
        m_header->search()->setText(event->text());
        search(event->text());
        return;
    }
    event->ignore();
}

} // namespace pos
