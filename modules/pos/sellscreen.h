#pragma once

#include "modules/core/module.h"
#include "modules/pos/linepad.h"
#include "ui/scanfilter.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace pos {

class CartPanel;
class CategoryRail;
class TicketActs;
class ProductGrid;
class QueuePanel;
class StateBanner;
class TillHeader;

/// Selling (02): categories, products, ticket. Works by finger, by keyboard and by scanner alone.
class SellScreen final : public QWidget, public ui::ScanTarget
{
    Q_OBJECT

public:
    explicit SellScreen(Services &services);

    void scanned(const QString &code) override;
    /// The number pad on the selected line, as F4 does.
    void openPad(LinePad::Mode mode = LinePad::Mode::Quantity);
    void showQueue(bool shown);
    void toast(const ui::ToastText &toast);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLayout();
    void buildActions();
    void pick(const QUuid &product);
    void askQuantity(const QUuid &product);
    bool weighAgain();
    void add(const QUuid &product, Quantity quantity);
    void report(const Error &error);
    void search(const QString &text);
    void endSearch();
    void setMultiplier(int times);
    void moveLine(int by);
    void changeQuantity(int by);
    void pay();
    void order();
    void openMenu();
    void openTicketMenu();
    void openDrawer();
    void reprint();
    void chooseCustomer();
    void discountTicket();
    void recall();
    void openTickets();
    void placeQueue();
    void headingChanged();
    bool searchKey(QKeyEvent *event);
    bool isCovered() const;

    Services &m_services;
    till::Counter &m_counter;
    TicketActs *m_acts;
    TillHeader *m_header;
    StateBanner *m_banner;
    CategoryRail *m_rail;
    QLabel *m_heading;
    QLabel *m_multiplierLabel;
    QStackedWidget *m_products;
    ProductGrid *m_grid;
    QWidget *m_gridArea;
    QWidget *m_body;
    CartPanel *m_cart;
    QueuePanel *m_queue;
    ui::ToastHost *m_toasts;
    int m_multiplier = 1;
};

} // namespace pos
