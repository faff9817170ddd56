#include "modules/cash/exceptionspage.h"

#include "modules/cash/exceptionwords.h"
#include "modules/core/db/answer.h"
#include "modules/core/format.h"
#include "modules/core/uuid.h"
#include "modules/desk/detailside.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/textdialog.h"
#include "ui/controls/toast.h"
#include "ui/lists/listfilters.h"
#include "ui/lists/listtable.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cash {

namespace {

using Test = Select::Condition::Test;

till::ExceptionRow toException(const Row &row)
{
    till::ExceptionRow exception;
    exception.id = row.get<qint64>("exception_id"_L1);
    exception.kind = row.get<QString>("kind"_L1);
    exception.at = row.get<QDateTime>("at"_L1);
    exception.user = row.get<QString>("person"_L1);
    exception.terminal = row.get<QString>("terminal"_L1);
    exception.number = row.get<QString>("number"_L1);
    exception.detail = row.get<QJsonObject>("detail"_L1)[u"name"].toString();
    return exception;
}

} // namespace

ui::ListSpec ExceptionsPage::listSpec()
{
    using ui::ListColumn;
    using Kind = ListColumn::Kind;
    ui::ListSpec spec;
    spec.title = tr("To be checked");
    spec.view = "pos.v_exception"_L1;
    spec.key = "exception_id"_L1;
    spec.columns = {
        {.name = "at"_L1, .title = tr("When"), .kind = Kind::Moment},
        {.name = "kind"_L1,
         .title = tr("What happened"),
         .share = 5,
         .strong = true,
         .words = [](const Row &row) { return inWords(toException(row)).title; }},
        {.name = "person"_L1, .title = tr("Who"), .share = 2, .rank = 1},
        {.name = "terminal"_L1, .title = tr("Till"), .share = 1, .rank = 2},
        {.name = "number"_L1, .title = tr("Number"), .sample = u"C100-Z000000"_s},
        {.name = "resolved_by"_L1, .title = tr("Explained by"), .share = 2, .rank = 3},
    };
    spec.alsoRead = {"detail"_L1, "is_resolved"_L1, "note"_L1};
    spec.order = {"exception_id"_L1};
    spec.tabs = {{tr("To be checked"), {{"is_resolved"_L1, Test::Equal, toSql(false)}}},
                 {tr("Explained"), {{"is_resolved"_L1, Test::Equal, toSql(true)}}}};
    spec.filters = {{.title = tr("Days"), .column = "day"_L1, .kind = ui::ListFilter::Kind::Days}};
    spec.searchHint = tr("Number or person");
    spec.search = [](const QString &typed) -> QList<Select::Condition> {
        const bool digits = std::any_of(typed.cbegin(), typed.cend(), [](QChar c) { return c.isDigit(); });
        return {{digits ? "number"_L1 : "person"_L1, Test::Contains, toSql(typed)}};
    };
    spec.counted = [](int count) { return tr("%n remark(s)", nullptr, count); };
    spec.emptyIcon = u"check-circle"_s;
    spec.emptyTitle = tr("Nothing to be checked");
    spec.emptyText = tr("What a rule dislikes is recorded all the same, and stands here until somebody says why.");
    spec.fileName = u"exceptions"_s;
    return spec;
}

ExceptionsPage::ExceptionsPage(Services &services)
    : ListPage(services, listSpec())
    , m_database(*services.database)
    , m_detail(new desk::DetailSide(u"exception"_s))
    , m_note(ui::label({}, 14))
    , m_explain(new ui::Button(ui::Button::Kind::Primary, tr("Explain")))
{
    setObjectName(u"cash.exceptions_list"_s);
    m_note->setWordWrap(true);
    m_note->setObjectName(u"noteLabel"_s);
    m_detail->column()->addWidget(m_note);
    setSide(m_detail, 340);
    m_explain->setObjectName(u"explainButton"_s);
    m_explain->setIconName(u"check"_s, 18);
    addAction(m_explain);
    connect(m_explain, &QAbstractButton::clicked, this, &ExceptionsPage::explain);
    look(nullptr);
}

void ExceptionsPage::look(const Row *row)
{
    m_detail->setVisible(row);
    m_explain->setEnabled(row && !m_busy && !row->get<bool>("is_resolved"_L1));
    if (!row)
        return;
    const till::ExceptionRow exception = toException(*row);
    const ExceptionWords words = inWords(exception);
    m_detail->title()->setText(words.title);
    m_detail->state()->setText(exception.detail);
    m_detail->state()->setVisible(!exception.detail.isEmpty());
    m_detail->where()->setText(whoAndWhere(exception));
    m_detail->text()->setText(words.text);
    const bool resolved = row->get<bool>("is_resolved"_L1);
    m_note->setVisible(resolved);
    m_note->setText(row->get<QString>("resolved_by"_L1) + u": "_s + row->get<QString>("note"_L1));
}

void ExceptionsPage::explain()
{
    const Row *row = current();
    if (!row || m_busy || row->get<bool>("is_resolved"_L1))
        return;
    const qint64 exception = row->get<qint64>("exception_id"_L1);
    auto *dialog = new ui::TextDialog(tr("What was found out?"), tr("Note"), {}, tr("Explain"), this);
    connect(dialog, &ui::Dialog::finished, this, [this, dialog, exception](int how) {
        table()->setFocus();
        if (how != ui::Dialog::Accepted || m_busy)
            return;
        if (dialog->text().isEmpty())
            return toasts()->show({ui::ToastText::Kind::Warning,
                                   tr("Write a few words"),
                                   tr("The note stays with what was explained."),
                                   {},
                                   {}});
        settle(exception, dialog->text());
    });
    dialog->open();
}

void ExceptionsPage::settle(qint64 exception, const QString &note)
{
    m_busy = true;
    m_explain->setEnabled(false);
    QCoro::connect(answer(m_database.call("pos.settle_exception"_L1, uuidV7(), exception, note)), this,
                   [this](const Result<Rows> &done) {
                       m_busy = false;
                       if (!done) {
                           tell(done.error());
                           look(current());
                           return;
                       }
                       toasts()->show({ui::ToastText::Kind::Success, tr("Explained"), {}, {}, {}});
                       reload();
                   });
}

} // namespace cash
