#include "modules/orders/daydialog.h"

#include "modules/core/clock.h"
#include "ui/controls/label.h"
#include "ui/language.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace orders {

DayDialog::DayDialog(const QDate &day, QWidget *owner)
    : ui::Dialog(tr("Which day?"), 620, owner)
    , m_day(day)
    , m_name(ui::label({}, 17, QFont::DemiBold))
    , m_grid(new QGridLayout)
    , m_before(ui::iconButton(ui::Button::Kind::Standard, u"chevron-left"_s, tr("Month before")))
{
    setProperty("kind", u"day"_s);
    addCloseButton();
    auto *after = ui::iconButton(ui::Button::Kind::Standard, u"chevron-right"_s, tr("Month after"));
    after->setObjectName(u"monthAfterButton"_s);
    m_before->setObjectName(u"monthBeforeButton"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_before);
    m_name->setAlignment(Qt::AlignCenter);
    head->addWidget(m_name, 1);
    head->addWidget(after);
    body()->addLayout(head);
    m_grid->setSpacing(6);
    body()->addLayout(m_grid);
    for (int i = 0; i < 7; ++i) {
        auto *name =
            ui::label(ui::locale().dayName(i + 1, QLocale::ShortFormat), 13, QFont::DemiBold, ui::Token::Text2);
        name->setAlignment(Qt::AlignCenter);
        m_grid->addWidget(name, 0, i);
        m_grid->setColumnStretch(i, 1);
    }
    connect(m_before, &QAbstractButton::clicked, this, [this] { show(m_month.addMonths(-1)); });
    connect(after, &QAbstractButton::clicked, this, [this] { show(m_month.addMonths(1)); });
    show(day.addDays(1 - day.day()));
    setFirstFocus(m_cells.at(day.day() - 1));
}

void DayDialog::show(const QDate &month)
{
    m_month = month;
    qDeleteAll(m_cells);
    m_cells.clear();
    const QDate today = Clock::now().toLocalTime().date();
    m_name->setText(ui::locale().standaloneMonthName(month.month()) + u' ' + QString::number(month.year()));
    m_before->setEnabled(month > today);
    const int first = month.dayOfWeek() - 1; // weeks begin on Monday (spec sales 7.3)
    for (int i = 0; i < month.daysInMonth(); ++i) {
        const QDate day = month.addDays(i);
        auto *cell = new ui::Button(ui::Button::Kind::Choice, QString::number(day.day()));
        cell->setObjectName(u"day%1Button"_s.arg(day.toString(u"yyyyMMdd"_s)));
        cell->setTouchHeight(52);
        cell->setCheckable(true);
        cell->setChecked(day == m_day);
        cell->setEnabled(day >= today);
        connect(cell, &QAbstractButton::clicked, this, [this, day] {
            m_day = day;
            accept();
        });
        m_grid->addWidget(cell, 1 + (first + i) / 7, (first + i) % 7);
        m_cells.append(cell);
    }
}

} // namespace orders
