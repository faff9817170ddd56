#pragma once

#include "modules/till/counter.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace ui {
class Badge;
class Button;
class ElidedLabel;
} // namespace ui

namespace pos {

/// A ticket already sold: its paper or its lines, and what can still be done with it.
class SoldTicketPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SoldTicketPanel(till::Counter &counter, QWidget *parent = nullptr);

    void show(const till::SoldTicket &ticket);
    void say(const QString &text); ///< nothing chosen, or not readable
    const std::optional<till::SoldTicket> &ticket() const { return m_ticket; }

signals:
    void reprintWanted();
    void refundWanted();
    void exchangeWanted();
    void voidWanted();

private:
    void put(QWidget *what);
    QWidget *lines() const;
    void showPaper(const QByteArray &document);
    void refreshActs();

    till::Counter &m_counter;
    std::optional<till::SoldTicket> m_ticket;
    QLabel *m_number;
    ui::Badge *m_kind;
    ui::ElidedLabel *m_who;
    ui::ElidedLabel *m_how;
    QVBoxLayout *m_place;
    QWidget *m_shown = nullptr;
    ui::Button *m_reprint;
    ui::Button *m_refund;
    ui::Button *m_exchange;
    ui::Button *m_void;
};

} // namespace pos
