#pragma once

#include "modules/core/module.h"
#include "modules/till/counter.h"
#include "ui/scanfilter.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace ui {
class Badge;
class ToastHost;
} // namespace ui

namespace pos {

/// After the sale (03c): what goes back, until the next scan, touch or Enter.
class ChangeDueScreen final : public QWidget, public ui::ScanTarget
{
    Q_OBJECT

public:
    explicit ChangeDueScreen(Services &services);

    void scanned(const QString &code) override;

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildMiddle();
    QWidget *buildSide();
    bool outCash() const;
    QString paymentSentence() const;
    QLabel *addFact(QVBoxLayout *column, const QString &name, const QString &value, bool last = false);
    void refreshDelivery();
    void reprint();
    void recall();
    void leave();

    Services &m_services;
    till::Counter &m_counter;
    till::Sale m_sale;
    ui::Badge *m_delivery;
    ui::ToastHost *m_toasts;
};

} // namespace pos
