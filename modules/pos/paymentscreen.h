#pragma once

#include "modules/core/module.h"
#include "modules/desk/intent.h"
#include "modules/pos/tenders.h"
#include "modules/till/counter.h"
#include "ui/scanfilter.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QVBoxLayout;

namespace ui {
class Banknote;
class Banner;
class Button;
class ToastHost;
} // namespace ui

namespace pos {

class ChangePanel;
class MethodRow;
class PaperChoiceBox;
class PaidBar;
class TenderList;

/// Taking payment (03a, 03b, POS-11 in its T form): one way or several, what was handed over, what goes back. A ticket
/// whose goods come back for more than it sells gives money out by one way.
class PaymentScreen final : public QWidget, public ui::ScanTarget
{
    Q_OBJECT

public:
    explicit PaymentScreen(Services &services);

    void scanned(const QString &code) override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildTop();
    QWidget *buildStart();
    QWidget *buildMiddle();
    QWidget *buildDue();
    QWidget *buildEnd();
    QWidget *buildNotes();
    QWidget *buildReference();
    QWidget *buildPad();
    void buildActions();
    void setSides(bool narrow);

    void refresh();
    void refreshOut();
    void refreshProposals();
    void refreshNote();
    QString detailOf(const TenderLine &line) const;
    QString lackText() const;
    QList<Money> proposals() const;

    void choose(const till::PaymentMethod &method);
    void chooseKind(till::PaymentMethod::Kind kind);
    void add(const till::PaymentMethod &method);
    void askVoucher(const till::PaymentMethod &method, const QString &code);
    void useVoucher(const till::PaymentMethod &method, const till::Voucher &voucher);
    void chooseCustomer(const std::function<void()> &then = {});
    void split();
    void remove(int line);
    void change(const std::function<void(Tender &)> &apply);
    void holdStock();
    desk::Intent limitIntent() const;
    void confirm();
    void leave();
    void say(const Error &error);

    Services &m_services;
    till::Counter &m_counter;
    const Money m_total;
    const bool m_out; ///< money goes out
    Tenders m_tenders;
    QString m_outMethod; ///< the way it goes out
    till::StockHold m_hold;
    bool m_paying = false; ///< a second tap while the first is being written does nothing
    bool m_wasShown = false;

    QWidget *m_start;
    QWidget *m_end;
    QLabel *m_title;
    ui::Button *m_customer;
    QLabel *m_dueName;
    QLabel *m_due;
    QLabel *m_rounding;
    ui::Button *m_split;
    QLabel *m_paid;
    PaidBar *m_paidBar;
    MethodRow *m_methods;
    QLabel *m_paused;
    TenderList *m_list;
    ui::Banner *m_note;
    ChangePanel *m_change;
    PaperChoiceBox *m_paper;
    QWidget *m_entry; ///< proposals, notes, pad
    QLabel *m_entryName;
    QStackedWidget *m_middleEntry; ///< notes, or the reference
    QLineEdit *m_reference;
    QList<ui::Button *> m_proposals;
    QList<ui::Banknote *> m_notes;
    QLabel *m_why;
    ui::Button *m_confirm;
    ui::ToastHost *m_toasts;
};

} // namespace pos
