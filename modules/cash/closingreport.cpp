#include "modules/cash/closingreport.h"

#include "drivers/api/paper.h"
#include "modules/cash/parts.h"
#include "modules/core/format.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/paperpreview.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cash {

namespace {

constexpr int PaperColumns = 48;
constexpr int PaperDots = 576;

QFrame *figure(const QString &name, const QString &value, const QString &below, ui::Token tone = ui::Token::Text)
{
    auto *card = ui::card();
    card->setFixedHeight(104);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(2);
    column->addWidget(ui::label(name, 14, QFont::Medium, ui::Token::Text2));
    column->addWidget(ui::label(value, 26, QFont::Bold, tone));
    column->addWidget(ui::label(below, 14, QFont::Normal, ui::Token::Text2));
    return card;
}

} // namespace

ClosingReport::ClosingReport(const till::ClosedSession &closed, bool printed, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const TopBar top = topBar(tr("Back"), tr("Session %1 closed").arg(closed.session.number),
                              format::dateTime(closed.session.openedAt) + u" – "_s + format::dateTime(closed.closedAt),
                              printed ? tr("The Z goes to the printer") : QString());
    connect(top.back, &QAbstractButton::clicked, this, &ClosingReport::left);
    column->addWidget(top.bar);
    column->addWidget(ui::horizontalLine());
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 16, 16, 16);
    row->setSpacing(16);
    auto *start = new QVBoxLayout;
    start->setSpacing(14);
    auto *figures = new QGridLayout;
    figures->setSpacing(12);
    const bool exact = closed.difference.isZero();
    figures->addWidget(figure(tr("Cash sales"), format::money(closed.totals.salesCash),
                              tr("%n ticket(s)", nullptr, closed.totals.sales)),
                       0, 0);
    figures->addWidget(figure(tr("Cash counted"), format::money(closed.counted),
                              tr("expected %1").arg(format::money(closed.totals.expected()))),
                       0, 1);
    figures->addWidget(figure(tr("Difference"), format::money(closed.difference), exact ? tr("none") : tr("explained"),
                              exact ? ui::Token::Success : ui::Token::Warning),
                       0, 2);
    start->addLayout(figures);
    QVBoxLayout *terms = nullptr;
    QFrame *card = titledCard(tr("How the expected amount is made"), terms);
    amountRow(terms, tr("Opening float"), closed.totals.opening, 16);
    amountRow(terms, tr("Cash sales"), closed.totals.salesCash, 16);
    amountRow(terms, tr("Cash in"), closed.totals.in, 16);
    amountRow(terms, tr("Cash out"), -closed.totals.out, 16);
    terms->addSpacing(6);
    terms->addWidget(ui::horizontalLine());
    terms->addSpacing(6);
    amountRow(terms, tr("Expected"), closed.totals.expected(), 18);
    start->addWidget(card);
    start->addStretch();
    row->addLayout(start, 1);

    auto *end = new QVBoxLayout;
    end->setSpacing(14);
    if (const Result<Receipt> paper = Receipt::fromJson(closed.report); paper && canDrawPaper())
        end->addWidget(
            new ui::PaperPreview(drawPaper(layoutReceipt(*paper, PaperColumns), PaperDots, paper->language == u"ar")),
            1);
    else
        end->addStretch();
    auto *done = new ui::Button(ui::Button::Kind::Primary, tr("Done"));
    done->setObjectName(u"doneButton"_s);
    done->setIconName(u"check"_s, 24);
    done->setTouchHeight(64);
    done->setTextStyle(20, QFont::Bold);
    done->setRadius(14);
    done->setMinimumWidth(396);
    connect(done, &QAbstractButton::clicked, this, &ClosingReport::left);
    end->addWidget(done);
    row->addLayout(end);
    column->addLayout(row, 1);
}

} // namespace cash
