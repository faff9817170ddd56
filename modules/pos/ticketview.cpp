#include "modules/pos/ticketview.h"

#include "modules/core/format.h"
#include "modules/pos/ticketdelegate.h"
#include "ui/controls/button.h"
#include "ui/controls/stepper.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace pos {

TicketView::TicketView(till::Counter &counter, QWidget *parent)
    : QListView(parent)
    , m_counter(counter)
    , m_lines(new TicketModel(counter, this))
    , m_delegate(new TicketDelegate(counter, this))
    , m_controls(new QWidget(viewport()))
    , m_stepper(new ui::Stepper(tr("Quantity")))
    , m_discount(new ui::Button(ui::Button::Kind::Standard, tr("Discount")))
{
    setObjectName(u"ticketView"_s);
    setAccessibleName(tr("Lines of the ticket"));
    setModel(m_lines);
    setItemDelegate(m_delegate);
    setSelectionMode(NoSelection);
    setFocusPolicy(Qt::NoFocus);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *row = new QHBoxLayout(m_controls);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_stepper->setFixedWidth(142);
    row->addWidget(m_stepper);
    m_discount->setObjectName(u"lineDiscountButton"_s);
    m_discount->setIconName(u"tag"_s, 16);
    m_discount->setTextStyle(14, QFont::DemiBold);
    row->addWidget(m_discount);
    auto *note = ui::iconButton(ui::Button::Kind::Standard, u"note"_s, tr("Note on the line"));
    note->setObjectName(u"lineNoteButton"_s);
    row->addWidget(note);
    row->addStretch();
    auto *remove = ui::iconButton(ui::Button::Kind::Standard, u"trash"_s, tr("Remove the line"));
    remove->setObjectName(u"lineRemoveButton"_s);
    row->addWidget(remove);

    connect(m_stepper, &ui::Stepper::plus, this, [this] { step(1); });
    connect(m_stepper, &ui::Stepper::minus, this, [this] { step(-1); });
    connect(m_stepper, &ui::Stepper::touched, this, &TicketView::quantityWanted);
    connect(m_discount, &QAbstractButton::clicked, this, &TicketView::discountWanted);
    connect(note, &QAbstractButton::clicked, this, &TicketView::noteWanted);
    connect(remove, &QAbstractButton::clicked, this, &TicketView::removeSelected);
    connect(&counter, &till::Counter::cartChanged, this, &TicketView::refresh);
    refresh();
}

void TicketView::setField(const std::optional<Field> &field)
{
    m_delegate->setField(field);
    scheduleDelayedItemsLayout();
    executeDelayedItemsLayout();
    refresh();
}

void TicketView::setControlsShown(bool shown)
{
    m_controlsShown = shown;
    m_delegate->setControls(shown);
    scheduleDelayedItemsLayout();
    refresh();
}

void TicketView::refresh()
{
    m_lines->refresh();
    // Heights follow the selection.
    scheduleDelayedItemsLayout();
    executeDelayedItemsLayout();
    const int selected = m_counter.cart().selected();
    if (selected >= 0) {
        scrollTo(m_lines->index(selected));
        m_stepper->setText(format::number(m_counter.cart().lines().at(selected).quantity));
    }
    placeControls();
    viewport()->update();
}

void TicketView::placeReturnButtons()
{
    const QList<till::CartReturn> &returns = m_counter.cart().returns();
    while (m_returnButtons.size() > returns.size())
        m_returnButtons.takeLast()->deleteLater();
    while (m_returnButtons.size() < returns.size()) {
        const int place = int(m_returnButtons.size());
        auto *button = ui::iconButton(ui::Button::Kind::Ghost, u"close"_s, tr("Keep what was sold"), viewport());
        button->setObjectName(u"removeReturnButton%1"_s.arg(place + 1));
        connect(button, &QAbstractButton::clicked, this, [this, place] { emit returnRemoved(place); });
        m_returnButtons.append(button);
    }
    const int first = int(m_counter.cart().lines().size());
    for (int i = 0; i < m_returnButtons.size(); ++i) {
        const QRect row = visualRect(m_lines->index(first + i));
        const QRect place(row.right() - 55, row.top() + 6, 48, 48);
        m_returnButtons.at(i)->setGeometry(QStyle::visualRect(layoutDirection(), row, place));
        m_returnButtons.at(i)->show();
    }
}

void TicketView::placeControls()
{
    placeReturnButtons();
    const int selected = m_counter.cart().selected();
    const bool shown = m_controlsShown && !m_delegate->showsField() && selected >= 0;
    m_controls->setVisible(shown);
    if (!shown)
        return;
    // Narrow carts keep the icon of the discount only.
    const bool narrow = viewport()->width() < 390;
    m_discount->setText(narrow ? QString() : tr("Discount"));
    m_discount->setAccessibleName(tr("Discount"));
    const QRect line = visualRect(m_lines->index(selected));
    // A scroll bar takes ten pixels: the controls keep their gaps.
    const int edge = line.width() < 400 ? 11 : 16;
    m_controls->setGeometry(line.left() + edge, line.bottom() - TicketDelegate::ControlsHeight - 2,
                            line.width() - 2 * edge, 48);
}

void TicketView::step(int by)
{
    const int selected = m_counter.cart().selected();
    if (selected < 0)
        return;
    const till::CartLine line = m_counter.cart().lines().at(selected);
    const Quantity next = line.quantity + Quantity::fromUnits(by);
    if (next <= Quantity()) {
        removeSelected();
        return;
    }
    const Result<> done = m_counter.setQuantity(selected, next);
    Q_UNUSED(done) // above the limit nothing moves, which says it
}

void TicketView::removeSelected()
{
    const int selected = m_counter.cart().selected();
    if (selected < 0)
        return;
    emit removeWanted(selected);
}

void TicketView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    placeControls();
}

void TicketView::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    placeControls();
}

void TicketView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && index.row() < m_counter.cart().lines().size() && index.row() != m_counter.cart().selected())
        m_counter.selectLine(index.row());
}

void TicketView::keyPressEvent(QKeyEvent *event) { event->ignore(); }

} // namespace pos
