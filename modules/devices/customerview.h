#pragma once

#include "drivers/api/customerdisplay.h"
#include "modules/core/quantity.h"
#include "modules/till/counter.h"

namespace devices {

/// What the customer is shown, on whatever stands in front of them.
struct CustomerView
{
    enum class Stage { Idle, Selling, Paying, Change };
    struct Line
    {
        QString name; ///< French
        QString nameArabic;
        QString quantity; ///< "2", "0,750 kg"
        Money price; ///< of one, or of a kilogram
        Money total;
        bool reduced = false;

        friend bool operator==(const Line &, const Line &) = default;
    };

    Stage stage = Stage::Idle;
    QList<Line> lines; ///< as on the ticket
    int latest = -1; ///< the line that was just touched
    Money total; ///< of the ticket; negative: money goes out
    Money toPay; ///< in cash, rounded as the shop does
    Money change;
    QString shop;

    friend bool operator==(const CustomerView &, const CustomerView &) = default;
};

/// Twenty places, twice: what a display of two lines says of it. Always in Latin letters.
DisplayText displayText(const CustomerView &view, const QString &welcome);

/// Follows the till and says what the customer should see. `shown()` is told which screen the cashier has.
class CustomerFeed final : public QObject
{
    Q_OBJECT

public:
    explicit CustomerFeed(till::Counter &counter, QObject *parent = nullptr);

    const CustomerView &view() const { return m_view; }
    void shown(const QString &screen);

signals:
    void changed();

private:
    void refresh();
    CustomerView look() const;

    till::Counter &m_counter;
    QString m_screen;
    CustomerView m_view;
};

} // namespace devices
