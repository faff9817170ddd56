#include "modules/desk/moneywords.h"

#include "modules/core/format.h"
#include "ui/controls/label.h"
#include "ui/controls/toast.h"

#include <QCoreApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

Money nextMultiple(Money total, qint64 dinars)
{
    const qint64 step = dinars * 100;
    return Money::fromCentimes((total.centimes() / step + 1) * step);
}

QString words(const char *text) { return QCoreApplication::translate("desk", text); }

/// A mark of the line's direction, then one of the digits': a sign in front of digits would go behind them otherwise.
QString asDigits(const QString &text)
{
    return format::language() == u"ar" ? QString(QChar(0x200F)) + QChar(0x200E) + text : text;
}

} // namespace

QLineEdit *textField(const QString &objectName, const QString &name, const QString &placeholder)
{
    auto *field = new QLineEdit;
    field->setObjectName(objectName);
    field->setAccessibleName(name);
    field->setPlaceholderText(placeholder);
    field->setFont(ui::textFont(15));
    field->setMaxLength(120);
    field->setMinimumHeight(48);
    return field;
}

QLabel *fieldLabel(const QString &text) { return ui::label(text, 13, QFont::DemiBold, ui::Token::Text2); }

bool maySeeExpected(const till::Counter &counter)
{
    const std::optional<till::Cashier> cashier = counter.cashier();
    return !counter.isBlindCount() || (cashier && cashier->may("caisse_cloturer_avec_ecart"_L1));
}

ui::ErrorText refusal(const till::Counter &counter, const Error &error)
{
    if (error.key == u"cash.more_than_drawer" && !maySeeExpected(counter))
        return {words(QT_TRANSLATE_NOOP("desk", "There is less than that in the drawer.")),
                words(QT_TRANSLATE_NOOP("desk", "Type a smaller amount."))};
    if (error.key == u"cash.request_over_drawer" && !maySeeExpected(counter))
        return {words(QT_TRANSLATE_NOOP("desk", "There is less than that in the drawer.")),
                words(QT_TRANSLATE_NOOP("desk", "Leave it for later, or tell who asked for it."))};
    return ui::errorText(error);
}

void sayRefusal(ui::ToastHost *toasts, const till::Counter &counter, const Error &error)
{
    const ui::ErrorText text = refusal(counter, error);
    toasts->show({ui::ToastText::Kind::Danger, text.title, text.text, {}, {}});
}

QString shownMoney(Money amount)
{
    return amount.isNegative() ? asDigits(format::money(amount)) : format::money(amount);
}

QString signedMoney(Money amount)
{
    return amount > Money() ? asDigits(u'+' + format::money(amount)) : shownMoney(amount);
}

QList<Money> proposedAmounts(Money total)
{
    QList<Money> amounts{total};
    for (const qint64 step : {100, 500, 1000, 2000}) {
        const Money next = nextMultiple(total - Money::fromCentimes(1), step);
        if (!amounts.contains(next) && amounts.size() < 4)
            amounts.append(next);
    }
    return amounts;
}

} // namespace desk
