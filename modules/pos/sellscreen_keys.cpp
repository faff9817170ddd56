#include "modules/pos/cartpanel.h"
#include "modules/pos/categoryrail.h"
#include "modules/pos/productgrid.h"
#include "modules/pos/sellscreen.h"
#include "modules/pos/ticketacts.h"
#include "modules/pos/tillheader.h"
#include "ui/controls/dialog.h"

#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace pos {

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

bool SellScreen::isCovered() const { return ui::Dialog::current(window()) != nullptr; }

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
    m_cart->pad().commit();
    if (isCovered())
        return; // a typed discount asks for somebody's right first
    m_cart->closePad();
    if (m_counter.cart().isEmpty())
        report({Error::Kind::Rule, u"till.empty_ticket"_s, {}, {}});
    else
        m_services.navigator->open("pos.payment"_L1);
}

/// For later, or delivered (06d).
void SellScreen::order()
{
    m_cart->pad().commit();
    if (isCovered())
        return;
    m_cart->closePad();
    if (m_counter.cart().lines().isEmpty())
        report({Error::Kind::Rule, u"till.empty_ticket"_s, {}, {}});
    else if (!m_counter.cart().returns().isEmpty())
        report({Error::Kind::Rule, u"till.return_not_ordered"_s, {}, {}});
    else
        m_services.navigator->open("orders.create_order"_L1);
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
            m_acts->removeLine(line);
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
