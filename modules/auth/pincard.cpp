#include "modules/auth/pincard.h"

#include "ui/controls/label.h"
#include "ui/controls/numpad.h"
#include "ui/controls/pinentry.h"
#include "ui/errortext.h"
#include "ui/theme/paint.h"

#include <QCoroTask>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace auth {

PinCard::PinCard(till::Counter &counter, QWidget *parent)
    : QWidget(parent)
    , m_counter(counter)
    , m_name(ui::label({}, 18, QFont::DemiBold))
    , m_hint(ui::label({}, 14, QFont::Normal, ui::Token::Text2))
    , m_entry(new ui::PinEntry(76))
{
    setFixedWidth(420);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(28, 28, 28, 28);
    column->setSpacing(0);
    column->addStretch();
    m_name->setAlignment(Qt::AlignCenter);
    m_name->setObjectName(u"personLabel"_s);
    column->addWidget(m_name);
    column->addSpacing(4);
    auto *words = ui::label(tr("Code of 4 to 6 digits"), 14, QFont::Normal, ui::Token::Text2);
    words->setAlignment(Qt::AlignCenter);
    column->addWidget(words);
    column->addSpacing(14);
    ui::NumPad *pad = m_entry->pad();
    pad->setCorners(ui::NumPad::Corner::Cancel, ui::NumPad::Corner::Nothing);
    pad->setCornerText(tr("Cancel"));
    pad->setSpacing(10);
    pad->setDigitSize(28);
    m_entry->layout()->setSpacing(16);
    m_entry->setFocusPolicy(Qt::NoFocus); // the screen has the keys
    column->addWidget(m_entry);
    column->addSpacing(20);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setMinimumHeight(40);
    m_hint->setObjectName(u"pinHintLabel"_s);
    column->addWidget(m_hint);
    column->addStretch();
    connect(pad, &ui::NumPad::next, m_entry, &ui::PinEntry::clear);
    connect(m_entry, &ui::PinEntry::entered, this, &PinCard::submit);
    m_countdown.setInterval(std::chrono::seconds(1));
    connect(&m_countdown, &QTimer::timeout, this, &PinCard::refresh);
}

void PinCard::setPerson(const QUuid &person)
{
    m_person = person;
    m_entry->clear();
    const till::Cashier *found = m_counter.catalogue().cashier(person);
    m_name->setText(found ? found->displayName() : QString());
    refresh();
}

void PinCard::say(const QString &text, bool bad)
{
    m_hint->setText(text);
    ui::setTone(m_hint, bad ? ui::Token::Danger : ui::Token::Text2);
}

void PinCard::refresh()
{
    const int blocked = m_person.isNull() ? 0 : m_counter.blockedSeconds(m_person);
    m_entry->setLocked(m_trying || blocked > 0 || m_person.isNull());
    m_entry->pad()->setEnabled(blocked == 0 && !m_person.isNull());
    if (blocked > 0) {
        m_countdown.start();
        say(tr("Too many wrong codes. Try again in %1 s.").arg(blocked), true);
        return;
    }
    m_countdown.stop();
    const int left = m_person.isNull() ? till::PinAttempts::Allowed : m_counter.triesLeft(m_person);
    if (left < till::PinAttempts::Allowed)
        say(tr("Wrong code. Tries left: %1.").arg(left), true);
    else
        say(tr("Three tries, then a minute of waiting."), false);
}

void PinCard::submit(const QString &pin)
{
    if (m_trying)
        return;
    m_trying = true;
    m_entry->setLocked(true);
    QCoro::connect(m_counter.signIn(m_person, pin), this,
                   [this](const Result<till::Cashier> &signedIn) { answered(signedIn); });
}

void PinCard::badge(const QString &code)
{
    if (m_trying)
        return;
    m_trying = true;
    m_entry->clear();
    QCoro::connect(m_counter.signInWithBadge(code), this,
                   [this](const Result<till::Cashier> &signedIn) { answered(signedIn); });
}

void PinCard::answered(const Result<till::Cashier> &signedIn)
{
    m_trying = false;
    refresh();
    if (!signedIn && signedIn.error().key != u"till.wrong_pin")
        say(ui::errorSentence(signedIn.error()), true);
}

void PinCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    ui::paintBox(painter, QRectF(rect()), 16, ui::colour(ui::Token::Surface), ui::colour(ui::Token::Border));
}

} // namespace auth
