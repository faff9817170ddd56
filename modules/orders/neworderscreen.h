#pragma once

#include "modules/core/module.h"
#include "modules/till/counter.h"

#include <QDate>
#include <QWidget>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace desk {
class ErrorLine;
}

namespace ui {
class Button;
class Choices;
class Segmented;
class SwitchRow;
class ToastHost;
} // namespace ui

namespace orders {

/// The ticket being made becomes an order for later (06d): when, for whom, fetched or delivered, what is paid now
/// (ORD-1 to ORD-5, POS-18 to POS-20).
class NewOrderScreen final : public QWidget
{
    Q_OBJECT

public:
    explicit NewOrderScreen(Services &services);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    // neworderscreen_build.cpp
    QWidget *buildTop();
    QWidget *buildStart();
    void addWhen(QVBoxLayout *column);
    void addWhom(QVBoxLayout *column);
    QWidget *buildSide();
    QWidget *buildArticles();

    void chooseCustomer();
    void takeCustomer(const QUuid &id);
    void refreshDays();
    void refreshTimes();
    void chooseDay(int place);
    void refreshZones();
    void refreshDeposits();
    void chooseDeposit(int place);
    void refresh();

    bool isDelivery() const;
    Money fee() const;
    Money total() const;
    till::OrderRequest request() const;
    QString missing() const; ///< in words; empty: nothing is
    void submit();
    void create(const till::Collection &deposit);
    void collect(Money deposit, bool isWhole);
    void done(const QString &number, Money change);
    void leave();

    Services &m_services;
    till::Counter &m_counter;
    QUuid m_customer;
    QDate m_day;
    QList<QTime> m_times;
    QList<Money> m_deposits;
    Money m_deposit;
    bool m_busy = false;
    ui::Button *m_who = nullptr;
    ui::Segmented *m_service = nullptr;
    ui::Choices *m_days = nullptr;
    ui::Choices *m_hours = nullptr;
    ui::Choices *m_zones = nullptr;
    QList<till::DeliveryZone> m_known; ///< zones, as shown
    QWidget *m_side = nullptr;
    QWidget *m_where = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_phone = nullptr;
    QLineEdit *m_fee = nullptr;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_note = nullptr;
    ui::SwitchRow *m_fromCounter = nullptr;
    QLabel *m_allergies = nullptr;
    QLabel *m_feeLabel = nullptr;
    QLabel *m_totalLabel = nullptr;
    QLabel *m_leftLabel = nullptr;
    ui::Choices *m_depositChips = nullptr;
    desk::ErrorLine *m_error = nullptr;
    ui::Button *m_go = nullptr;
    ui::ToastHost *m_toasts = nullptr;
};

} // namespace orders
