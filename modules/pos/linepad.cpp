#include "modules/pos/linepad.h"

#include "modules/core/format.h"
#include "ui/errortext.h"

#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pos {

LinePad::LinePad(till::Counter &counter, TicketActs &acts, int keyHeight, QWidget *parent)
    : QWidget(parent)
    , m_counter(counter)
    , m_acts(acts)
    , m_pad(new ui::NumPad(ui::NumPad::Order::Calculator, keyHeight, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pad);
    m_pad->setSpacing(6);
    using Corner = ui::NumPad::Corner;
    m_pad->setCorners(Corner::Comma, Corner::Nothing);

    const QString names[] = {tr("Quantity"), tr("Discount %"), tr("Price")};
    const QString objects[] = {u"quantityModeKey"_s, u"discountModeKey"_s, u"priceModeKey"_s};
    QList<ui::Button *> column;
    for (int i = 0; i < 3; ++i) {
        auto *key = new ui::Button(ui::Button::Kind::ModeKey, names[i]);
        key->setObjectName(objects[i]);
        key->setTextStyle(14, QFont::DemiBold);
        key->setCheckable(true);
        connect(key, &QAbstractButton::clicked, this, [this, i] { begin(Mode(i)); });
        m_modes[i] = key;
        column.append(key);
    }
    auto *done = new ui::Button(ui::Button::Kind::Soft, {});
    done->setObjectName(u"padDoneKey"_s);
    done->setIconName(u"check"_s, 24);
    done->setAccessibleName(tr("Done"));
    connect(done, &QAbstractButton::clicked, this, &LinePad::confirm);
    column.append(done);
    m_pad->addColumn(column, 125);
    setMode(Mode::Quantity);

    connect(m_pad, &ui::NumPad::digit, this, [this](int digit) {
        if (m_counter.cart().isEmpty()) {
            emit multiplierTyped(digit);
            return;
        }
        if (!m_typing && !begin(m_mode))
            return;
        m_text.digit(digit);
        typed();
    });
    connect(m_pad, &ui::NumPad::comma, this, [this] {
        if (m_counter.cart().isEmpty() || (!m_typing && !begin(m_mode)))
            return;
        m_text.comma(m_mode == Mode::Quantity ? 3 : 2);
        typed();
    });
    connect(m_pad, &ui::NumPad::backspace, this, [this] {
        if (!m_typing && !begin(m_mode))
            return;
        m_text.backspace();
        typed();
    });
    connect(m_pad, &ui::NumPad::cleared, this, [this] {
        m_text.clear();
        typed();
    });
    // Another line, another product or an emptied ticket ends the typing.
    connect(&counter, &till::Counter::cartChanged, this, [this] {
        if (m_typing && !m_applying)
            end();
    });
}

bool LinePad::begin(Mode mode)
{
    const int line = m_counter.cart().selected();
    if (line < 0) {
        setMode(m_mode);
        const ui::ErrorText words = ui::errorText({Error::Kind::Rule, u"till.no_line"_s, {}, {}});
        emit explained({ui::ToastText::Kind::Info, words.title, words.text, {}, {}});
        return false;
    }
    commit();
    m_line = line;
    m_typing = true;
    m_waits = false;
    setMode(mode);
    showValue();
    return true;
}

void LinePad::setMode(Mode mode)
{
    m_mode = mode;
    for (int i = 0; i < 3; ++i)
        m_modes[i]->setChecked(i == int(mode));
}

void LinePad::showValue()
{
    const till::CartLine &line = m_counter.cart().lines().at(m_line);
    switch (m_mode) {
    case Mode::Quantity: m_text.show(format::number(line.quantity)); break;
    case Mode::Discount: m_text.show(format::number(Quantity::fromThousandths(qint64(line.discount) * 10))); break;
    case Mode::Price:
        m_text.show(format::money(line.price, format::Decimals::WhenNeeded, format::Currency::Without));
        break;
    }
    emit fieldChanged(TicketView::Field{m_text.text(), m_mode == Mode::Price, m_mode == Mode::Discount});
}

void LinePad::typed()
{
    apply();
    emit fieldChanged(TicketView::Field{m_text.text(), m_mode == Mode::Price, m_mode == Mode::Discount});
}

QString LinePad::value() const
{
    const QString text = m_text.text().endsWith(u',') ? m_text.text().chopped(1) : m_text.text();
    return text.isEmpty() ? u"0"_s : text;
}

void LinePad::apply()
{
    m_waits = m_mode != Mode::Quantity;
    const std::optional<Quantity> quantity = Quantity::fromText(value());
    // Zero waits for its confirmation: "0" may be the start of "0,5".
    if (m_waits || !quantity || quantity->isZero())
        return;
    m_applying = true;
    const Result<> done = m_counter.setQuantity(m_line, *quantity);
    m_applying = false;
    if (!done) {
        const ui::ErrorText words = ui::errorText(done.error());
        emit explained({ui::ToastText::Kind::Warning, words.title, words.text, {}, {}});
        m_text.backspace();
    }
}

void LinePad::commit()
{
    if (!std::exchange(m_waits, false)) {
        end();
        return;
    }
    const Mode mode = m_mode;
    const QString text = value();
    const int line = m_line;
    end();
    if (mode == Mode::Price) {
        if (const std::optional<Money> price = Money::fromText(text))
            m_acts.setPrice(line, *price);
    } else if (const std::optional<Quantity> percent = Quantity::fromText(text)) {
        m_acts.discountLine(line, int(percent->thousandths() / 10));
    }
}

void LinePad::confirm()
{
    const bool removes = m_typing && m_mode == Mode::Quantity && !m_text.text().isEmpty()
        && Quantity::fromText(m_text.text()) == Quantity();
    const int line = m_line;
    commit();
    if (removes)
        m_acts.removeLine(line);
    emit closed();
}

void LinePad::end()
{
    const bool was = m_typing;
    m_typing = false;
    m_waits = false;
    setMode(Mode::Quantity);
    if (was)
        emit fieldChanged(std::nullopt);
}

bool LinePad::takeKey(QKeyEvent *event)
{
    if (!m_typing)
        return false;
    const QString text = event->text();
    if (text.size() == 1 && text.at(0).digitValue() >= 0) {
        m_text.digit(text.at(0).digitValue());
        typed();
    } else if (text == u"," || text == u".") {
        m_text.comma(m_mode == Mode::Quantity ? 3 : 2);
        typed();
    } else if (event->key() == Qt::Key_Backspace) {
        m_text.backspace();
        typed();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        confirm();
    } else if (event->key() == Qt::Key_Escape) {
        end();
        emit closed();
    } else {
        return false;
    }
    return true;
}

} // namespace pos
