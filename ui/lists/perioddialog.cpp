#include "ui/lists/perioddialog.h"

#include "modules/core/clock.h"
#include "modules/core/format.h"
#include "ui/controls/label.h"
#include "ui/language.h"
#include "ui/lists/typeddate.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

PeriodDialog::PeriodDialog(const Period &period, QWidget *owner)
    : Dialog(tr("From one day to another"), 420, owner)
    , m_period(period)
    , m_understood(label({}, 13, QFont::Normal, Token::Text2))
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    const auto field = [row](const QString &name, const QString &objectName, const QDate &day) {
        auto *column = new QVBoxLayout;
        column->setSpacing(6);
        column->addWidget(label(name, 13, QFont::DemiBold, Token::Text2));
        auto *line = new QLineEdit(day.isValid() ? format::date(day) : QString());
        line->setObjectName(objectName);
        line->setAccessibleName(name);
        line->setLayoutDirection(Qt::LeftToRight);
        column->addWidget(line);
        row->addLayout(column, 1);
        return line;
    };
    m_from = field(tr("From"), u"fromField"_s, period.from);
    m_to = field(tr("To"), u"toField"_s, period.to);
    body()->addLayout(row);
    m_understood->setWordWrap(true);
    body()->addWidget(m_understood);
    addButton(Button::Kind::Standard, tr("Cancel"), Rejected);
    m_go = addButton(Button::Kind::Primary, tr("Show"), Accepted);
    for (QLineEdit *line : {m_from, m_to}) {
        connect(line, &QLineEdit::textChanged, this, &PeriodDialog::read);
        connect(line, &QLineEdit::returnPressed, m_go, &QAbstractButton::click);
    }
    setFirstFocus(m_from);
    m_from->selectAll();
    read();
}

void PeriodDialog::read()
{
    const QDate today = Clock::now().toLocalTime().date();
    const std::optional<QDate> from = typedDate(m_from->text(), today);
    const std::optional<QDate> to = typedDate(m_to->text(), today);
    const bool right = from && to && *from <= *to;
    m_go->setEnabled(right);
    if (right) {
        m_period = {*from, *to};
        m_understood->setText(longDay(*from) + u' ' + QString::number(from->year()) + u" – "_s + longDay(*to) + u' '
                              + QString::number(to->year()));
    } else {
        m_understood->setText(from && to ? tr("The first day comes after the last.")
                                         : tr("A day is written 14, 14/4 or 14/04/2026; +3 and -1 count from today."));
    }
}

} // namespace ui
