#include "modules/cash/denominationrow.h"

#include "modules/core/format.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/marks.h"
#include "ui/controls/stepper.h"
#include "ui/theme/paint.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>

namespace cash {

namespace {

constexpr int Most = 99'999; // pieces of one face

} // namespace

DenominationRow::DenominationRow(qint64 face, bool note, QWidget *parent)
    : QWidget(parent)
    , m_face(face)
    , m_note(note)
    , m_amount(ui::label({}, 16, QFont::DemiBold))
{
    setFixedHeight(58);
    const QString name = format::money(Money::fromCentimes(face));
    m_stepper = new ui::Stepper(note ? tr("Notes of %1").arg(name) : tr("Coins of %1").arg(name));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 0, 12, 0);
    row->setSpacing(10);
    auto *piece = new ui::Banknote(int(face / 100), note ? ui::Banknote::Form::SmallNote : ui::Banknote::Form::Coin);
    piece->setAttribute(Qt::WA_TransparentForMouseEvents);
    piece->setFocusPolicy(Qt::NoFocus);
    piece->setEnabled(false); // only to be looked at
    auto *place = new QWidget;
    place->setFixedWidth(76);
    place->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *centre = new QHBoxLayout(place);
    centre->setContentsMargins(0, 0, 0, 0);
    centre->addWidget(piece, 0, Qt::AlignCenter);
    row->addWidget(place);
    row->addWidget(m_stepper);
    // On the narrowest screens the counts stay and this gives way.
    m_amount->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_amount->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    row->addWidget(m_amount, 1);
    connect(m_stepper, &ui::Stepper::plus, this, [this] { step(1); });
    connect(m_stepper, &ui::Stepper::minus, this, [this] { step(-1); });
    connect(m_stepper, &ui::Stepper::touched, this, &DenominationRow::touched);
    refresh();
}

void DenominationRow::refresh()
{
    m_stepper->setText(m_count ? QString::number(*m_count) : QString());
    m_stepper->setActive(m_active);
    m_stepper->setCaretShown(m_active);
    const QString amount = format::money(total());
    const int room = width() - 276;
    const bool fits = QFontMetrics(ui::textFont(16, QFont::DemiBold)).horizontalAdvance(amount) <= room;
    m_amount->setText(fits ? amount : QString());
    ui::setTone(m_amount, count() > 0 ? ui::Token::Text : ui::Token::Text3);
    update();
}

void DenominationRow::setActive(bool active)
{
    m_active = active;
    m_fresh = true;
    refresh();
}

void DenominationRow::setLocked(bool locked)
{
    setEnabled(!locked);
    for (ui::Button *button : m_stepper->findChildren<ui::Button *>())
        button->setVisible(!locked);
}

void DenominationRow::typeDigit(int digit)
{
    const int before = m_fresh ? 0 : count();
    m_fresh = false;
    if (before * 10 + digit <= Most)
        m_count = before * 10 + digit;
    refresh();
    emit changed();
}

void DenominationRow::backspace()
{
    m_fresh = false;
    m_count = count() / 10;
    refresh();
    emit changed();
}

void DenominationRow::step(int by)
{
    m_count = qBound(0, count() + by, Most);
    emit touched();
    refresh();
    emit changed();
}

void DenominationRow::resizeEvent(QResizeEvent *) { refresh(); }

void DenominationRow::mousePressEvent(QMouseEvent *) { emit touched(); }

void DenominationRow::paintEvent(QPaintEvent *)
{
    if (!m_active)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    ui::paintBox(painter, QRectF(rect()), 10, ui::colour(ui::Token::PrimarySoft));
}

} // namespace cash
