#pragma once

#include "modules/core/money.h"
#include "ui/controls/numpad.h"

#include <QWidget>

class QKeyEvent;

namespace desk {

/// The amount being typed, large (04d). Keys of a pad and of the keyboard go to it; the first one replaces a proposal.
class AmountBox final : public QWidget
{
    Q_OBJECT

public:
    explicit AmountBox(const QString &name, QWidget *parent = nullptr);

    Money amount() const;
    bool isEmpty() const { return m_text.text().isEmpty(); }
    /// A proposal: the first digit replaces it.
    void propose(Money amount);
    void clear();
    void attach(ui::NumPad *pad);
    /// Digits, comma, backspace. False when the key is not for here.
    bool takeKey(const QKeyEvent *event);

signals:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void touched();

    QString m_name;
    ui::PadText m_text{8};
};

} // namespace desk
