#pragma once

#include "modules/core/module.h"
#include "modules/pos/tender.h"
#include "modules/till/counter.h"
#include "ui/scanfilter.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace ui {
class Banknote;
class Button;
class SwitchRow;
class ToastHost;
} // namespace ui

namespace pos {

class BillSummary;
class ChangePanel;

/// Taking cash (03a, POS-11): what is due, what was handed over, what goes back.
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

private:
    QWidget *buildTop();
    QWidget *buildStart();
    QWidget *buildMiddle();
    QWidget *buildEnd();
    void buildProposals(QHBoxLayout *row);
    void setSides(bool narrow);
    void refresh();
    void confirm();
    void leave();
    Money due() const { return m_counter.cart().total(); }

    Services &m_services;
    till::Counter &m_counter;
    Tender m_tender;
    bool m_paying = false; ///< a second tap while the first is being written does nothing
    QWidget *m_start;
    QWidget *m_end;
    QLabel *m_subtitle;
    QLabel *m_due;
    QLabel *m_received;
    QLabel *m_receivedHow;
    QWidget *m_receivedRow;
    ChangePanel *m_change;
    ui::SwitchRow *m_print;
    ui::Button *m_confirm;
    QList<std::pair<Money, ui::Button *>> m_proposals;
    QList<ui::Banknote *> m_notes;
    ui::ToastHost *m_toasts;
};

} // namespace pos
