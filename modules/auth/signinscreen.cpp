#include "modules/auth/signinscreen.h"

#include "modules/auth/persontile.h"
#include "modules/auth/pincard.h"
#include "modules/core/clock.h"
#include "modules/core/format.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/marks.h"
#include "ui/controls/pinentry.h"
#include "ui/language.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace auth {

namespace {

constexpr int Columns = 3;

class Logo final : public QWidget
{
public:
    Logo() { setFixedSize(44, 44); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.drawPixmap(0, 0, ui::logo(44, devicePixelRatioF()));
    }
};

} // namespace

SignInScreen::SignInScreen(Services &services)
    : m_services(services)
    , m_counter(*services.counter)
    , m_card(new PinCard(m_counter))
{
    setObjectName(u"auth.sign_in"_s);
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(28, 12, 28, 20);
    column->setSpacing(16);
    column->addWidget(buildTop());
    auto *row = new QHBoxLayout;
    row->setSpacing(40);
    row->addWidget(buildPeople(), 1);
    row->addWidget(m_card);
    column->addLayout(row, 1);
    connect(&m_counter, &till::Counter::catalogueChanged, this, &SignInScreen::fillPeople);
    connect(&m_counter, &till::Counter::linkChanged, this, &SignInScreen::refresh);
    connect(&m_tick, &QTimer::timeout, this, &SignInScreen::refresh);
    m_tick.start(std::chrono::seconds(5));
    fillPeople();
    refresh();
}

QWidget *SignInScreen::buildTop()
{
    auto *top = new QWidget;
    top->setFixedHeight(52);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addWidget(new Logo);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    m_shop = ui::label({}, 18, QFont::DemiBold);
    m_place = ui::label({}, 13, QFont::Normal, ui::Token::Text2);
    names->addWidget(m_shop);
    names->addWidget(m_place);
    row->addLayout(names);
    row->addStretch();
    m_link = new ui::Badge({});
    row->addWidget(m_link);
    row->addSpacing(16);
    auto *time = new QVBoxLayout;
    time->setSpacing(0);
    m_clock = ui::label({}, 26, QFont::Bold);
    m_day = ui::label({}, 13, QFont::Normal, ui::Token::Text2);
    m_clock->setAlignment(Qt::AlignTrailing);
    m_day->setAlignment(Qt::AlignTrailing);
    time->addWidget(m_clock);
    time->addWidget(m_day);
    row->addLayout(time);
    return top;
}

QWidget *SignInScreen::buildPeople()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addStretch(1);
    column->addWidget(ui::label(tr("Who takes the till?"), 25, QFont::Bold));
    column->addSpacing(4);
    column->addWidget(
        ui::label(tr("Touch your name and type your code, or scan your badge."), 15, QFont::Normal, ui::Token::Text2));
    column->addSpacing(16);
    m_nobody = ui::label({}, 15, QFont::Normal, ui::Token::Text2);
    m_nobody->setWordWrap(true);
    column->addWidget(m_nobody);
    auto *people = new QWidget;
    people->setAutoFillBackground(false);
    m_grid = new QGridLayout(people);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(14);
    for (int i = 0; i < Columns; ++i)
        m_grid->setColumnStretch(i, 1);
    m_people = new QScrollArea;
    QScrollArea *scroll = m_people;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(people);
    column->addWidget(scroll);
    column->addSpacing(16);
    column->addWidget(buildLanguages());
    column->addStretch(1);
    return side;
}

QWidget *SignInScreen::buildLanguages()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    const bool light = ui::Theme::get().mode() == ui::Theme::Mode::Light;
    auto *theme = new ui::Button(ui::Button::Kind::Standard, light ? tr("Dark colours") : tr("Light colours"));
    theme->setObjectName(u"themeButton"_s);
    theme->setIconName(u"eye"_s);
    connect(theme, &QAbstractButton::clicked, this, [this] { m_services.navigator->open("shell.switch_theme"_L1); });
    connect(&ui::Theme::get(), &ui::Theme::changed, theme, [theme, this] {
        const bool nowLight = ui::Theme::get().mode() == ui::Theme::Mode::Light;
        theme->setText(nowLight ? tr("Dark colours") : tr("Light colours"));
    });
    row->addWidget(theme);
    row->addStretch();
    for (const ui::Language &language : ui::languages()) {
        const bool current = language.code == format::language();
        auto *button = new ui::Button(current ? ui::Button::Kind::Soft : ui::Button::Kind::Ghost, language.name);
        button->setObjectName(u"language_"_s + language.code);
        connect(button, &QAbstractButton::clicked, this,
                [this, code = language.code] { m_services.navigator->open("shell.language"_L1, code); });
        row->addWidget(button);
    }
    return box;
}

void SignInScreen::fillPeople()
{
    QUuid chosen;
    for (const PersonTile *tile : std::as_const(m_tiles))
        if (tile->isChecked())
            chosen = tile->person();
    qDeleteAll(m_tiles);
    m_tiles.clear();
    const till::Catalogue &catalogue = m_counter.catalogue();
    for (const till::Cashier &person : catalogue.cashiers()) {
        // Somebody without a code has no access at a till.
        if (!person.active || person.verifier.isEmpty())
            continue;
        const QByteArray key = "demo_pin." + person.login.toUtf8();
        const QString pin = m_counter.isDemo() ? catalogue.setting(QLatin1StringView(key)) : QString();
        auto *tile = new PersonTile(person, pin);
        const auto place = int(m_tiles.size());
        m_grid->addWidget(tile, place / Columns, place % Columns);
        connect(tile, &QAbstractButton::clicked, this, [this, place] { choose(place); });
        m_tiles.append(tile);
        if (person.id == chosen)
            tile->setChecked(true);
    }
    // As many rows as there are people, three at most; the others scroll.
    const int rows = qMin(3, (int(m_tiles.size()) + Columns - 1) / Columns);
    m_people->setFixedHeight(rows * 150 - (rows > 0 ? 14 : 0));
    const bool nobody = m_tiles.isEmpty();
    m_nobody->setVisible(nobody);
    m_nobody->setText(catalogue.isEmpty()
                          ? tr("The people of this shop come from the server the first time. Waiting for it…")
                          : tr("Nobody has a code for this till yet. A manager gives one in the office."));
    if (!nobody && (chosen.isNull() || !catalogue.cashier(chosen)))
        choose(0);
    m_shop->setText(catalogue.setting("shop.name"_L1, u"Fée Maison"_s));
}

void SignInScreen::choose(int place)
{
    if (place < 0 || place >= m_tiles.size())
        return;
    m_tiles.at(place)->setChecked(true);
    m_card->setPerson(m_tiles.at(place)->person());
    setFocus();
}

void SignInScreen::refresh()
{
    const till::Terminal &terminal = m_counter.terminal();
    QStringList place{terminal.name};
    if (!terminal.registerName.isEmpty() && terminal.registerName != terminal.name)
        place << terminal.registerName;
    m_place->setText(place.join(u" · "_s));
    const bool online = m_counter.link().state == till::Link::State::Online;
    if (online)
        m_link->set({tr("Server reachable"), u"cloud-ok"_s, ui::Token::SuccessSoft, ui::Token::SuccessInk, 30, 13});
    else
        m_link->set({tr("Without server: selling works"), u"cloud-off"_s, ui::Token::WarningSoft, ui::Token::WarningInk,
                     30, 13});
    const QDateTime now = Clock::now().toLocalTime();
    m_clock->setText(format::time(now.time()));
    m_day->setText(ui::longDay(now.date()));
}

void SignInScreen::scanned(const QString &code) { m_card->badge(code); }

void SignInScreen::showEvent(QShowEvent *) { setFocus(); }

void SignInScreen::keyPressEvent(QKeyEvent *event)
{
    int current = 0;
    for (int i = 0; i < m_tiles.size(); ++i)
        if (m_tiles.at(i)->isChecked())
            current = i;
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const QString text = event->text();
    if (text.size() == 1 && text.at(0).digitValue() >= 0) {
        m_card->entry().digit(text.at(0).digitValue());
        return;
    }
    switch (event->key()) {
    case Qt::Key_Backspace: m_card->entry().backspace(); return;
    case Qt::Key_Escape: m_card->entry().clear(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: m_card->entry().submit(); return;
    case Qt::Key_Right: choose(current + forward); return;
    case Qt::Key_Left: choose(current - forward); return;
    case Qt::Key_Down: choose(current + Columns); return;
    case Qt::Key_Up: choose(current - Columns); return;
    default: event->ignore();
    }
}

} // namespace auth
