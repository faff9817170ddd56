#pragma once

#include "modules/core/money.h"
#include "modules/till/counter.h"

#include <QWidget>

namespace ui {
class Button;
}

namespace cash {

/// What a closing will say, before it is said.
struct ClosingDraft
{
    till::CashCount count;
    Money difference;
    QString reason;
    Money deposit;
};

/// The last look before closing (DESIGN 5.3): every figure once, then one button.
class ReviewPanel final : public QWidget
{
    Q_OBJECT

public:
    ReviewPanel(const till::Counter &counter, const ClosingDraft &draft);

    void setBusy(bool busy);
    void goOn();

signals:
    void finished();

private:
    QWidget *buildStart(const till::Counter &counter, const ClosingDraft &draft);
    QWidget *buildEnd(const till::Counter &counter, const ClosingDraft &draft);

    ui::Button *m_go;
};

} // namespace cash
