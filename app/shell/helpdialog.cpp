#include "app/shell/helpdialog.h"

#include "ui/controls/label.h"
#include "ui/language.h"

#include <QAction>
#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shell {

HelpDialog::HelpDialog(const QWidget *screen, QWidget *owner) : ui::Dialog(tr("Keys and codes"), 860, owner)
{
    QList<std::pair<QString, QString>> rows{{u"F1"_s, tr("This help")}};
    const QList<QAction *> actions = screen ? screen->actions() : QList<QAction *>();
    for (const QAction *action : actions)
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
