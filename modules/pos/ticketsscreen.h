#pragma once

#include "modules/core/module.h"
#include "modules/pos/returndialog.h"
#include "modules/till/counter.h"
#include "ui/scanfilter.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace ui {
class Button;
class Segmented;
class ToastHost;
class TouchTable;
} // namespace ui

namespace pos {

class SoldTicketPanel;

/// Tickets already sold (spec sales 3.7): found by number, day, amount, product or cashier; looked at, printed again,
/// taken back in part, exchanged, or cancelled while it is the last.
class TicketsScreen final : public QWidget, public ui::ScanTarget
{
    Q_OBJECT

public:
    explicit TicketsScreen(Services &services);

    /// A ticket's bars, or a product that was on it.
    void scanned(const QString &code) override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildTop();
    QWidget *buildFilters();
    void search();
    void show(const QList<till::TicketSummary> &found);
    void read(int line);
    void reprint();
    void takeBack(ReturnDialog::Purpose purpose);
    void refund(const QUuid &ticket, const QList<till::ReturnedLine> &lines, const QString &reason,
                const QString &method, Money amount);
    void exchange(const till::SoldTicket &ticket, const QList<till::ReturnedLine> &lines, const QString &reason,
                  Money amount);
    void voidLast();
    void leave();
    void report(const Error &error);

    Services &m_services;
    till::Counter &m_counter;
    till::TicketFilter m_filter;
    QList<till::TicketSummary> m_found;
    QUuid m_asked; ///< the ticket being read
    int m_search = 0; ///< the last one asked: earlier answers come too late
    bool m_acting = false;
    QLineEdit *m_text;
    ui::Segmented *m_days;
    ui::Button *m_more;
    ui::TouchTable *m_table;
    QStackedWidget *m_list;
    SoldTicketPanel *m_panel;
    QWidget *m_side;
    ui::ToastHost *m_toasts;
    QTimer m_rest;
};

} // namespace pos
