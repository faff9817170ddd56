#include "modules/cash/exceptionsscreen.h"

#include "modules/cash/exceptionwords.h"
#include "modules/core/format.h"
#include "ui/controls/button.h"
#include "ui/controls/contentarea.h"
#include "ui/controls/label.h"
#include "ui/controls/textdialog.h"
#include "ui/controls/toast.h"
#include "ui/controls/touchtable.h"

#include <QCoroTask>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cash {

ExceptionsScreen::ExceptionsScreen(Services &services)
    : m_services(services)
    , m_counter(*services.counter)
    , m_table(new ui::TouchTable(tr("To be checked")))
{
    setObjectName(u"cash.exceptions"_s);
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_top = topBar(tr("Back to selling"), tr("To be checked"), tr("What was recorded although a rule dislikes it"),
                   QString());
    m_top.end->setObjectName(u"exceptionCountLabel"_s);
    connect(m_top.back, &QAbstractButton::clicked, this, &ExceptionsScreen::leave);
    column->addWidget(m_top.bar);
    column->addWidget(ui::horizontalLine());
    m_table->setObjectName(u"exceptionTable"_s);
    m_table->setColumns({{tr("When")},
                         {tr("What happened"), 4},
                         {tr("Who"), 2, false, 1},
                         {tr("Till"), 0, false, 3},
                         {tr("Number"), 0, false, 2}});
    m_table->setChoosing(true);
    connect(m_table, &ui::TouchTable::chosen, this, &ExceptionsScreen::choose);
    m_content = new ui::ContentArea(m_table);
    connect(m_content, &ui::ContentArea::retried, this, &ExceptionsScreen::load);
    auto *card = ui::card();
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins(1, 1, 1, 1);
    inner->addWidget(m_content);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 16, 16, 16);
    row->setSpacing(16);
    row->addWidget(card, 1);
    m_detail = buildDetail();
    row->addWidget(m_detail);
    column->addLayout(row, 1);
    m_toasts = new ui::ToastHost(this);
    addKey(this, Qt::Key_F5, tr("Ask the server again"), [this] { load(); });
    choose(-1);
    load();
}

QWidget *ExceptionsScreen::buildDetail()
{
    auto *side = new QWidget;
    side->setFixedWidth(340);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *card = ui::card();
    auto *words = new QVBoxLayout(card);
    words->setContentsMargins(18, 18, 18, 18);
    words->setSpacing(10);
    const auto add = [words](const QString &name, int size, QFont::Weight weight, ui::Token tone) {
        auto *label = ui::label({}, size, weight, tone);
        label->setObjectName(name);
        label->setWordWrap(true);
        words->addWidget(label);
        return label;
    };
    m_title = add(u"exceptionTitleLabel"_s, 18, QFont::DemiBold, ui::Token::Text);
    m_what = add(u"exceptionWhatLabel"_s, 15, QFont::DemiBold, ui::Token::Warning);
    m_who = add(u"exceptionWhoLabel"_s, 14, QFont::Normal, ui::Token::Text2);
    words->addWidget(ui::horizontalLine());
    m_text = add(u"exceptionTextLabel"_s, 14, QFont::Normal, ui::Token::Text);
    words->addStretch();
    column->addWidget(card, 1);
    m_resolve = mainButton(u"resolveButton"_s, tr("Resolve with a note"), u"check"_s);
    connect(m_resolve, &QAbstractButton::clicked, this, &ExceptionsScreen::resolve);
    column->addWidget(m_resolve);
    return side;
}

void ExceptionsScreen::load()
{
    m_content->showLoading();
    QCoro::connect(m_counter.reports().exceptions(), this, [this](const Result<QList<till::ExceptionRow>> &rows) {
        if (rows)
            show(*rows);
        else
            m_content->showFailure(rows.error());
    });
}

void ExceptionsScreen::show(const QList<till::ExceptionRow> &rows)
{
    m_rows = rows;
    QList<ui::TouchTable::Line> lines;
    for (const till::ExceptionRow &row : rows)
        lines.append({{format::dateTime(row.at), ui::Token::Text2},
                      {inWords(row).title, ui::Token::Text, true},
                      {row.user, ui::Token::Text2},
                      {row.terminal, ui::Token::Text2},
                      {row.number, ui::Token::Text2}});
    m_table->setLines(lines);
    m_top.end->setText(rows.isEmpty() ? QString() : tr("%n to be checked", nullptr, int(rows.size())));
    if (rows.isEmpty()) {
        choose(-1);
        m_content->showEmpty(u"check-circle"_s, tr("Nothing to be checked"),
                             tr("What a rule dislikes is recorded all the same, and stands here until somebody says "
                                "why."));
        return;
    }
    m_content->showContent();
    const int line = qBound(0, m_current, int(rows.size()) - 1);
    m_table->setCurrent(line);
    choose(line);
    if (isVisible())
        m_table->setFocus();
}

void ExceptionsScreen::choose(int line)
{
    m_current = line;
    const bool known = line >= 0 && line < m_rows.size();
    m_detail->setVisible(known);
    m_resolve->setEnabled(known && !m_busy);
    if (!known)
        return;
    const till::ExceptionRow &row = m_rows.at(line);
    const ExceptionWords words = inWords(row);
    m_title->setText(words.title);
    m_what->setText(row.detail);
    m_what->setVisible(!row.detail.isEmpty());
    m_who->setText(whoAndWhere(row));
    m_text->setText(words.text);
}

void ExceptionsScreen::resolve()
{
    if (m_busy || m_current < 0 || m_current >= m_rows.size())
        return;
    const qint64 id = m_rows.at(m_current).id;
    auto *dialog = new ui::TextDialog(tr("What was found out?"), tr("Note"), {}, tr("Resolve"), this);
    connect(dialog, &ui::Dialog::finished, this, [this, dialog, id](int how) {
        m_table->setFocus();
        if (how != ui::Dialog::Accepted || m_busy)
            return;
        if (dialog->text().isEmpty()) {
            m_toasts->show({ui::ToastText::Kind::Warning,
                            tr("Write a few words"),
                            tr("The note stays with what was resolved."),
                            {},
                            {}});
            return;
        }
        m_busy = true;
        m_resolve->setEnabled(false);
        QCoro::connect(m_counter.reports().resolveException(id, dialog->text()), this, [this](const Result<> &done) {
            m_busy = false;
            m_resolve->setEnabled(true);
            if (!done) {
                sayRefusal(m_toasts, m_counter, done.error());
                return;
            }
            m_toasts->show({ui::ToastText::Kind::Success, tr("Resolved"), {}, {}, {}});
            load();
        });
    });
    dialog->open();
}

void ExceptionsScreen::leave()
{
    m_services.navigator->open(m_counter.session() ? "pos.sell"_L1 : "cash.open_session"_L1);
}

void ExceptionsScreen::showEvent(QShowEvent *)
{
    setFocus();
    if (m_content->isShowingContent())
        m_table->setFocus();
}

void ExceptionsScreen::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (enter)
        resolve();
    else
        event->ignore();
}

} // namespace cash
