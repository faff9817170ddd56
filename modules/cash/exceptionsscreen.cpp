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
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cash {

ExceptionsScreen::ExceptionsScreen(Services &services)
    : ListScreen(services,
                 {u"cash.exceptions"_s, tr("To be checked"), tr("What was recorded although a rule dislikes it"),
                  u"exceptionTable"_s})
    , m_detail(new desk::DetailSide(u"exception"_s))
{
    endLabel()->setObjectName(u"exceptionCountLabel"_s);
    table()->setColumns({{tr("When")},
                         {tr("What happened"), 4},
                         {tr("Who"), 2, false, 1},
                         {tr("Till"), 0, false, 3},
                         {tr("Number"), 0, false, 2}});
    m_resolve = mainButton(u"resolveButton"_s, tr("Resolve with a note"), u"check"_s);
    connect(m_resolve, &QAbstractButton::clicked, this, &ExceptionsScreen::resolve);
    m_detail->column()->addWidget(m_resolve);
    setSide(m_detail);
    choose(-1);
    load();
}

void ExceptionsScreen::load()
{
    content()->showLoading();
    QCoro::connect(counter().reports().exceptions(), this, [this](const Result<QList<till::ExceptionRow>> &rows) {
        if (rows)
            show(*rows);
        else
            content()->showFailure(rows.error());
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
    table()->setLines(lines);
    endLabel()->setText(rows.isEmpty() ? QString() : tr("%n to be checked", nullptr, int(rows.size())));
    setLines(!rows.isEmpty(), qMax(0, qMin(m_current, int(rows.size()) - 1)));
}

void ExceptionsScreen::showNothing()
{
    content()->showEmpty(u"check-circle"_s, tr("Nothing to be checked"),
                         tr("What a rule dislikes is recorded all the same, and stands here until somebody says why."));
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
    m_detail->title()->setText(words.title);
    m_detail->state()->setText(row.detail);
    m_detail->state()->setVisible(!row.detail.isEmpty());
    m_detail->where()->setText(whoAndWhere(row));
    m_detail->text()->setText(words.text);
}

void ExceptionsScreen::resolve()
{
    if (m_busy || m_current < 0 || m_current >= m_rows.size())
        return;
    const qint64 id = m_rows.at(m_current).id;
    auto *dialog = new ui::TextDialog(tr("What was found out?"), tr("Note"), {}, tr("Resolve"), this);
    connect(dialog, &ui::Dialog::finished, this, [this, dialog, id](int how) {
        table()->setFocus();
        if (how != ui::Dialog::Accepted || m_busy)
            return;
        if (dialog->text().isEmpty()) {
            toasts()->show({ui::ToastText::Kind::Warning,
                            tr("Write a few words"),
                            tr("The note stays with what was resolved."),
                            {},
                            {}});
            return;
        }
        m_busy = true;
        m_resolve->setEnabled(false);
        QCoro::connect(counter().reports().resolveException(id, dialog->text()), this, [this](const Result<> &done) {
            m_busy = false;
            m_resolve->setEnabled(true);
            if (!done) {
                sayRefusal(toasts(), counter(), done.error());
                return;
            }
            toasts()->show({ui::ToastText::Kind::Success, tr("Resolved"), {}, {}, {}});
            load();
        });
    });
    dialog->open();
}

} // namespace cash
