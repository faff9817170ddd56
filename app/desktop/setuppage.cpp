#include "app/desktop/setuppage.h"

#include "ui/controls/label.h"
#include "ui/errortext.h"

#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int FormWidth = 560;

} // namespace

SetupPage::SetupPage(const QString &title, const QString &text, const QString &action)
    : m_fields(new QVBoxLayout)
    , m_state(ui::label({}, 15, QFont::Normal, ui::Token::Text2))
    , m_back(new ui::Button(ui::Button::Kind::Standard, tr("Back")))
    , m_action(new ui::Button(ui::Button::Kind::Primary, action))
{
    auto *row = new QHBoxLayout(this);
    row->addStretch();
    auto *form = new QWidget;
    form->setFixedWidth(FormWidth);
    row->addWidget(form);
    row->addStretch();
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 16, 0, 16);
    column->setSpacing(12);
    column->addStretch();
    auto *heading = ui::label(title, 21, QFont::Bold);
    heading->setWordWrap(true);
    column->addWidget(heading);
    auto *words = ui::label(text, 15, QFont::Normal, ui::Token::Text2);
    words->setWordWrap(true);
    column->addWidget(words);
    m_fields->setSpacing(6);
    column->addLayout(m_fields);
    m_state->setObjectName(u"stateLabel"_s);
    m_state->setWordWrap(true);
    m_state->setMinimumHeight(48);
    column->addWidget(m_state);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(12);
    m_back->setObjectName(u"backButton"_s);
    m_action->setObjectName(u"goButton"_s);
    m_action->setTouchHeight(64);
    m_back->setTouchHeight(64);
    foot->addWidget(m_back);
    foot->addWidget(m_action, 1);
    column->addLayout(foot);
    column->addStretch();
    connect(m_back, &QAbstractButton::clicked, this, &SetupPage::back);
    connect(m_action, &QAbstractButton::clicked, this, [this] { go(); });
}

QLineEdit *SetupPage::addField(const QString &name, const QString &label, const QString &hint)
{
    m_fields->addWidget(ui::label(label, 13, QFont::DemiBold, ui::Token::Text2));
    auto *field = new QLineEdit;
    field->setObjectName(name);
    field->setAccessibleName(label);
    field->setPlaceholderText(hint);
    connect(field, &QLineEdit::returnPressed, this, [this] { go(); });
    m_fields->addWidget(field);
    m_fields->addSpacing(6);
    return field;
}

void SetupPage::say(const QString &text)
{
    ui::setTone(m_state, ui::Token::Text2);
    m_state->setText(text);
}

void SetupPage::complain(const Error &error)
{
    ui::setTone(m_state, ui::Token::Danger);
    m_state->setText(ui::errorSentence(error));
}

void SetupPage::carryOut(const QFuture<Result<>> &work, const QString &what)
{
    m_back->setEnabled(false);
    m_action->setEnabled(false);
    say(what);
    auto *watcher = new QFutureWatcher<Result<>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        const Result<> done = watcher->result();
        watcher->deleteLater();
        m_back->setEnabled(true);
        m_action->setEnabled(true);
        if (done) {
            emit ready();
            return;
        }
        complain(done.error());
        failed(done.error());
    });
    watcher->setFuture(work);
}
