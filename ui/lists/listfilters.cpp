#include "ui/lists/listfilters.h"

#include "modules/core/clock.h"
#include "modules/core/db/answer.h"
#include "modules/core/format.h"
#include "ui/controls/choicepopup.h"
#include "ui/controls/textdialog.h"
#include "ui/lists/filterchip.h"
#include "ui/lists/perioddialog.h"

#include <QAction>
#include <QHBoxLayout>
#include <QIcon>
#include <QLineEdit>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

namespace {

constexpr int MostChoices = 2000;
const QString OtherDays = u"…"_s;

QDate today() { return Clock::now().toLocalTime().date(); }

QString textOf(const Period &period)
{
    return period.from.toString(Qt::ISODate) + u'/' + period.to.toString(Qt::ISODate);
}

/// "This month" is another one when the program was left open over its end: its days are counted when they are asked.
Period periodOf(const QString &value)
{
    if (!value.contains(u'/'))
        return value.isEmpty() ? Period() : usualPeriod(value, today());
    return {QDate::fromString(value.section(u'/', 0, 0), Qt::ISODate),
            QDate::fromString(value.section(u'/', 1, 1), Qt::ISODate)};
}

QString nameOf(const Period &period)
{
    return period.from == period.to ? format::date(period.from)
                                    : format::date(period.from) + u" – "_s + format::date(period.to);
}

} // namespace

ListFilters::ListFilters(const ListSpec &spec, Database &database, QWidget *parent)
    : QWidget(parent)
    , m_filters(spec.filters)
    , m_read(spec.search)
    , m_database(database)
    , m_values(spec.filters.size())
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    if (m_read) {
        m_search = new QLineEdit;
        m_search->setObjectName(u"searchField"_s);
        m_search->setProperty("dense", true);
        m_search->setPlaceholderText(spec.searchHint);
        m_search->setAccessibleName(spec.searchHint);
        m_search->addAction(QIcon(glyph(u"search"_s, 18, colour(Token::Text3), devicePixelRatioF())),
                            QLineEdit::LeadingPosition);
        m_search->setClearButtonEnabled(true);
        m_search->setFixedWidth(280);
        row->addWidget(m_search);
        m_rest.setSingleShot(true);
        m_rest.setInterval(250ms);
        connect(&m_rest, &QTimer::timeout, this, &ListFilters::changed);
        connect(m_search, &QLineEdit::textChanged, &m_rest, QOverload<>::of(&QTimer::start));
        connect(m_search, &QLineEdit::returnPressed, this, [this] {
            m_rest.stop();
            emit changed();
        });
    }
    for (int i = 0; i < m_filters.size(); ++i) {
        auto *chip = new FilterChip(m_filters.at(i).title);
        chip->setObjectName(u"filterChip%1"_s.arg(i));
        connect(chip, &QAbstractButton::clicked, this, [this, i] { offer(i); });
        connect(chip, &FilterChip::cleared, this, [this, i] {
            set(i, {}, {});
            emit changed();
        });
        m_chips.append(chip);
        row->addWidget(chip);
    }
    row->addStretch();
}

void ListFilters::set(int filter, const QString &value, const QString &name)
{
    m_values[filter] = value;
    m_chips.at(filter)->setValue(name);
}

void ListFilters::offer(int filter)
{
    const ListFilter &what = m_filters.at(filter);
    if (what.kind == ListFilter::Kind::Days) {
        QList<std::pair<QString, QString>> periods = usualPeriods();
        periods.append({OtherDays, tr("Other days…")});
        return open(filter, periods);
    }
    if (what.kind == ListFilter::Kind::Amount)
        return askAmount(filter);
    if (what.choices.isEmpty())
        return open(filter, what.fixed);
    Select select;
    select.view = what.choices;
    select.columns = {what.choiceKey, what.choiceName};
    select.order = {what.choiceName, what.choiceKey};
    select.limit = MostChoices;
    QCoro::connect(answer(m_database.read(select)), this, [this, filter](const Result<Rows> &rows) {
        if (!rows)
            return; // the list itself says that the server does not answer
        const ListFilter &asked = m_filters.at(filter);
        QList<std::pair<QString, QString>> choices;
        for (const Row &row : *rows)
            choices.append({row.get<QString>(asked.choiceKey), row.get<QString>(asked.choiceName)});
        open(filter, choices);
    });
}

void ListFilters::askAmount(int filter)
{
    auto *dialog = new TextDialog(m_filters.at(filter).title, tr("Amount"), {}, tr("Show"), this);
    connect(dialog, &Dialog::finished, this, [this, dialog, filter](int how) {
        const std::optional<Money> amount = Money::fromText(dialog->text());
        if (how != Dialog::Accepted || !amount)
            return;
        m_values[filter] = QString::fromLatin1(toSql(*amount).bytes);
        m_chips.at(filter)->setValue(format::money(*amount));
        emit changed();
    });
    dialog->open();
}

void ListFilters::open(int filter, const QList<std::pair<QString, QString>> &choices)
{
    auto *popup = new ChoicePopup(m_filters.at(filter).title, this);
    popup->setChoices(choices);
    connect(popup, &ChoicePopup::chosen, this, [this, filter](const QString &value, const QString &name) {
        if (m_filters.at(filter).kind != ListFilter::Kind::Days) {
            set(filter, value, name);
        } else if (value != OtherDays) {
            set(filter, value, name);
        } else {
            const QStringList days = m_values.at(filter).split(u'/');
            auto *dialog = new PeriodDialog(
                {QDate::fromString(days.value(0), Qt::ISODate), QDate::fromString(days.value(1), Qt::ISODate)}, this);
            connect(dialog, &Dialog::finished, this, [this, dialog, filter](int how) {
                if (how != Dialog::Accepted)
                    return;
                set(filter, textOf(dialog->period()), nameOf(dialog->period()));
                emit changed();
            });
            dialog->open();
            return;
        }
        emit changed();
    });
    popup->openUnder(*m_chips.at(filter));
}

QList<Select::Condition> ListFilters::where() const
{
    using Test = Select::Condition::Test;
    QList<Select::Condition> where;
    if (m_search && !m_search->text().trimmed().isEmpty())
        where += m_read(m_search->text().trimmed());
    for (int i = 0; i < m_filters.size(); ++i) {
        const ListFilter &filter = m_filters.at(i);
        const QString value = m_values.at(i);
        if (value.isEmpty())
            continue;
        if (filter.kind == ListFilter::Kind::Days) {
            const Period period = periodOf(value);
            where.append({filter.column, Test::AtLeast, toSql(period.from.toString(Qt::ISODate))});
            where.append({filter.column, Test::AtMost, toSql(period.to.toString(Qt::ISODate))});
        } else if (!filter.through.isEmpty()) {
            where.append({filter.column, Test::Among, toSql(value), filter.through, filter.choiceKey});
        } else {
            where.append({filter.column, Test::Equal, toSql(value)});
        }
    }
    return where;
}

bool ListFilters::isNarrow() const
{
    return (m_search && !m_search->text().isEmpty()) || !m_values.join(QString()).isEmpty();
}

void ListFilters::focusSearch()
{
    if (!m_search)
        return;
    m_search->setFocus();
    m_search->selectAll();
}

void ListFilters::clear()
{
    for (int i = 0; i < m_filters.size(); ++i)
        set(i, {}, {});
    if (m_search)
        m_search->clear();
    m_rest.stop();
    emit changed();
}

void ListFilters::setDays(const QString &key)
{
    for (int i = 0; i < m_filters.size(); ++i)
        if (m_filters.at(i).kind == ListFilter::Kind::Days) {
            for (const auto &[name, words] : usualPeriods())
                if (name == key)
                    set(i, key, words);
            return;
        }
}

} // namespace ui
