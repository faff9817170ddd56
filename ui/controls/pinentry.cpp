#include "ui/controls/pinentry.h"

#include "ui/controls/numpad.h"
#include "ui/theme/paint.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int Shortest = 4;
constexpr int Longest = 6;
constexpr auto Rest = std::chrono::milliseconds(400);

/// As many dots as digits typed, four at least.
class Dots final : public QWidget
{
public:
    explicit Dots(const QString &typed) : m_typed(typed) { setFixedHeight(32); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int count = qMax<int>(Shortest, int(m_typed.size()));
        int x = (width() - (count * 34 - 18)) / 2;
        for (int i = 0; i < count; ++i, x += 34) {
            const bool full = i < m_typed.size();
            paintBox(painter, QRectF(x, 8, 16, 16), 8, full ? colour(Token::Primary) : QColor(),
                     colour(full ? Token::Primary : Token::BorderStrong), 2);
        }
    }

private:
    const QString &m_typed;
};

} // namespace

PinEntry::PinEntry(int keyHeight, QWidget *parent)
    : QWidget(parent)
    , m_dots(new Dots(m_typed))
    , m_pad(new NumPad(NumPad::Order::Telephone, keyHeight))
{
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_dots);
    column->addWidget(m_pad);
    connect(m_pad, &NumPad::digit, this, &PinEntry::digit);
    connect(m_pad, &NumPad::backspace, this, &PinEntry::backspace);
    connect(m_pad, &NumPad::cleared, this, &PinEntry::clear);
    m_rest.setSingleShot(true);
    m_rest.setInterval(Rest);
    connect(&m_rest, &QTimer::timeout, this, &PinEntry::submit);
}

void PinEntry::setLocked(bool locked) { m_locked = locked; }

void PinEntry::digit(int digit)
{
    if (m_locked || m_typed.size() >= Longest)
        return;
    m_typed.append(QString::number(digit));
    m_dots->update();
    emit typed();
    if (m_typed.size() == Longest)
        submit();
    else if (m_typed.size() >= Shortest)
        m_rest.start();
}

void PinEntry::backspace()
{
    m_rest.stop();
    m_typed.chop(1);
    m_dots->update();
}

void PinEntry::clear()
{
    m_rest.stop();
    m_typed.clear();
    m_dots->update();
}

void PinEntry::submit()
{
    m_rest.stop();
    if (m_locked || m_typed.size() < Shortest)
        return;
    const QString code = std::exchange(m_typed, {});
    m_dots->update();
    emit entered(code);
}

void PinEntry::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    if (text.size() == 1 && text.at(0).digitValue() >= 0)
        digit(text.at(0).digitValue());
    else if (event->key() == Qt::Key_Backspace)
        backspace();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        submit();
    else
        event->ignore();
}

} // namespace ui
