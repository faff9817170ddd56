#include "modules/cash/askdialog.h"

#include "modules/core/db/answer.h"
#include "modules/core/uuid.h"
#include "ui/controls/choicefield.h"
#include "ui/controls/label.h"
#include "ui/errortext.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cash {

namespace {

/// A field under its name; both go together.
template <typename Field>
Field *place(QVBoxLayout *column, const QString &name, Field *field)
{
    auto *box = new QWidget;
    auto *inner = new QVBoxLayout(box);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(6);
    inner->addWidget(ui::label(name, 13, QFont::DemiBold, ui::Token::Text2));
    inner->addWidget(field);
    column->addWidget(box);
    return field;
}

QLineEdit *lineField(const QString &objectName, const QString &name)
{
    auto *field = new QLineEdit;
    field->setObjectName(objectName);
    field->setAccessibleName(name);
    field->setProperty("dense", true);
    return field;
}

} // namespace

AskDialog::AskDialog(const Choices &choices, Database &database, QWidget *owner)
    : Dialog(tr("Ask a till"), 560, owner)
    , m_database(database)
    , m_id(uuidV7())
    , m_trouble(ui::label({}, 13, QFont::Medium, ui::Token::Danger))
{
    setSubtitle(tr("Money moves only in the drawer: the till that holds it confirms, and until then it waits."));
    body()->setSpacing(12);
    const auto choice = [this](const QString &objectName, const QString &name) {
        auto *field = new ui::ChoiceField(name);
        field->setObjectName(objectName);
        return place(body(), name, field);
    };
    m_kind = choice(u"kindField"_s, tr("What"));
    m_drawer = choice(u"drawerField"_s, tr("Drawer"));
    m_direction = choice(u"directionField"_s, tr("Direction"));
    m_category = choice(u"categoryField"_s, tr("Kind of expense"));
    const QHash<QString, QString> names{{u"bank"_s, tr("Bank deposit")},
                                        {u"expense"_s, tr("Expense")},
                                        {u"adjustment"_s, tr("Adjustment of the treasury")}};
    ui::ChoicePopup::Choices kinds;
    for (const QString &kind : choices.kinds)
        kinds.append({kind, names.value(kind)});
    m_kind->setChoices(kinds);
    m_direction->setChoices({{u"out"_s, tr("Out of the drawer")}, {u"in"_s, tr("Into the drawer")}});
    m_drawer->setChoices(choices.drawers);
    m_category->setChoices(choices.categories);
    m_amount = place(body(), tr("Amount"), lineField(u"amountField"_s, tr("Amount")));
    m_amount->setLayoutDirection(Qt::LeftToRight);
    m_reason = place(body(), tr("Reason"), lineField(u"reasonField"_s, tr("Reason")));
    m_reason->setMaxLength(128);
    m_trouble->setObjectName(u"troubleLabel"_s);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    body()->addWidget(m_trouble);
    addButton(ui::Button::Kind::Standard, tr("Cancel"), Rejected);
    m_ask = new ui::Button(ui::Button::Kind::Primary, tr("Ask the till"));
    m_ask->setObjectName(u"askTillButton"_s);
    m_ask->setTouchHeight(buttonHeight());
    addToFoot(m_ask);
    connect(m_ask, &QAbstractButton::clicked, this, &AskDialog::send);
    connect(m_kind, &ui::ChoiceField::chosen, this, &AskDialog::refresh);
    for (QLineEdit *field : {m_amount, m_reason})
        connect(field, &QLineEdit::returnPressed, this, &AskDialog::send);
    setFirstFocus(m_amount);
    refresh();
}

void AskDialog::refresh()
{
    m_direction->parentWidget()->setVisible(m_kind->current() == u"adjustment");
    m_category->parentWidget()->setVisible(m_kind->current() == u"expense");
}

void AskDialog::say(const QString &text)
{
    m_trouble->setText(text);
    m_trouble->setVisible(!text.isEmpty());
}

void AskDialog::send()
{
    if (m_busy)
        return;
    const std::optional<Money> amount = Money::fromText(m_amount->text());
    if (!amount || amount->centimes() <= 0) {
        say(tr("Type an amount greater than 0."));
        m_amount->setFocus();
        return;
    }
    if (m_kind->current() == u"adjustment" && m_reason->text().trimmed().isEmpty()) {
        say(tr("An adjustment needs its reason."));
        m_reason->setFocus();
        return;
    }
    const QJsonObject request{{u"kind"_s, m_kind->current()},
                              {u"register"_s, m_drawer->current()},
                              {u"direction"_s, m_direction->current()},
                              {u"category"_s, m_category->current()},
                              {u"amount"_s, QString::fromLatin1(toSql(*amount).bytes)},
                              {u"reason"_s, m_reason->text().trimmed()}};
    m_busy = true;
    m_ask->setEnabled(false);
    say({});
    QCoro::connect(answer(m_database.call("cash.ask"_L1, m_id, request)), this, [this](const Result<Rows> &asked) {
        m_busy = false;
        m_ask->setEnabled(true);
        if (asked)
            accept();
        else
            say(ui::errorSentence(asked.error()));
    });
}

} // namespace cash
