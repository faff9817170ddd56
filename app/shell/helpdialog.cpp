#include "app/shell/helpdialog.h"

#include "ui/controls/label.h"
#include "ui/language.h"

#include <QAction>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

/// From boxes to a till that prints, opens, weighs and shows: what one does in which order.
QWidget *firstTenMinutes()
{
    const auto words = [](const char *text) { return QCoreApplication::translate("shell::HelpDialog", text); };
    const QStringList steps{
        words(
            QT_TRANSLATE_NOOP("shell::HelpDialog",
                              "Plug everything in and switch it on: printer, drawer on the printer, scale, display.")),
        words(QT_TRANSLATE_NOOP("shell::HelpDialog",
                                "Printer: Look for devices, touch it, choose the paper width, Add, then Print a test. "
                                "Wrong letters: change the characters.")),
        words(QT_TRANSLATE_NOOP("shell::HelpDialog", "Drawer: Open the drawer. If it stays shut, set the other pin.")),
        words(QT_TRANSLATE_NOOP("shell::HelpDialog",
                                "Scale: Add, Scale, its port and its protocol as its manual says; Test, and put "
                                "something on it.")),
        words(QT_TRANSLATE_NOOP("shell::HelpDialog",
                                "Display: Add, its port, or the receipt printer's plug; Test. Nothing to see: try the "
                                "other command set.")),
        words(QT_TRANSLATE_NOOP("shell::HelpDialog",
                                "Scanner that types: nothing to set; Test a reading. On a serial cable: Add, its "
                                "port.")),
        words(QT_TRANSLATE_NOOP("shell::HelpDialog",
                                "“May not open it”: install %1, add this account to the groups "
                                "lp and dialout, sign in again."))};
    auto *box = new QWidget;
    box->setObjectName(u"firstMinutes"_s);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(6);
    int number = 0;
    for (QString step : steps) {
        if (step.contains(u"%1"_s))
            step = step.arg(ui::leftToRight(u"70-feemaison-devices.rules"_s));
        auto *label = ui::label(QString::number(++number) + u". "_s + step, 14);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    return box;
}

} // namespace

HelpDialog::HelpDialog(const QWidget *screen, QWidget *owner)
    : ui::Dialog(owner->actions().isEmpty() ? tr("Keys and codes") : tr("Keys"), 860, owner)
{
    QList<std::pair<QString, QString>> rows;
    if (owner->actions().isEmpty()) // the counter's window takes its one key itself
        rows.append({u"F1"_s, tr("This help")});
    const QList<QAction *> actions = owner->actions() + (screen ? screen->actions() : QList<QAction *>());
    for (const QAction *action : actions)
        if (!action->shortcut().isEmpty() && action->isVisible())
            rows.append({action->shortcut().toString(QKeySequence::NativeText), action->text()});
    if (screen && screen->objectName() == u"pos.sell") {
        rows.append({u"↑ ↓"_s, tr("Line above, line below")});
        rows.append({u"+ −"_s, tr("One more, one less")});
        rows.append({u"12 *"_s, tr("Twelve times the next product")});
        rows.append({tr("Del"), tr("Remove the line")});
        rows.append({u"FM-PAY"_s, tr("Scanned: take payment, then confirm the exact amount")});
        rows.append({u"FM-500"_s, tr("Scanned while paying: a note of 500 (200, 1000, 2000)")});
        rows.append({u"FM-NEW"_s, tr("Scanned: next sale")});
    }
    if (screen && screen->objectName() == u"pos.payment") {
        rows.append({u"0–9"_s, tr("Amount received, or part of the payment")});
        rows.append({u"*"_s, tr("Exact amount")});
        rows.append({tr("Enter"), tr("Confirm the payment")});
        rows.append({tr("Esc"), tr("Back to the ticket")});
        rows.append({u"FM-500"_s, tr("Scanned while paying: a note of 500 (200, 1000, 2000)")});
        rows.append({u"AV-…"_s, tr("Scanned: pay with that voucher")});
    }
    if (screen && screen->objectName() == u"devices.list")
        body()->addWidget(firstTenMinutes());
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    const int half = (int(rows.size()) + 1) / 2;
    for (int i = 0; i < rows.size(); ++i) {
        const int column = i < half ? 0 : 2;
        grid->addWidget(ui::label(ui::leftToRight(rows.at(i).first), 14, QFont::DemiBold, ui::Token::PrimaryInk),
                        i % half, column);
        auto *words = ui::label(rows.at(i).second, 14);
        words->setWordWrap(true);
        grid->addWidget(words, i % half, column + 1);
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    body()->addLayout(grid);
    addButton(ui::Button::Kind::Primary, tr("Close"), Rejected)->setObjectName(u"closeHelpButton"_s);
}

} // namespace shell
