#include "modules/desk/paperplace.h"

#include "drivers/api/paper.h"
#include "drivers/api/shoplogo.h"
#include "ui/controls/label.h"
#include "ui/controls/paperpreview.h"
#include "ui/theme/paint.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

constexpr int PaperColumns = 48;
constexpr int PaperDots = 576;

} // namespace

PaperPlace::PaperPlace(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(u"paperPlace"_s);
    m_column->setContentsMargins(8, 14, 8, 1);
    setMinimumWidth(340);
}

void PaperPlace::put(QWidget *what)
{
    delete m_shown;
    m_shown = what;
    m_column->addWidget(what);
}

void PaperPlace::show(const QByteArray &document)
{
    const Result<Receipt> paper = Receipt::fromJson(document);
    m_hasPaper = paper.has_value();
    if (!paper || !canDrawPaper()) {
        say(tr("The paper cannot be shown here."));
        return;
    }
    put(new ui::PaperPreview(
        drawPaper(layoutReceipt(*paper, PaperColumns), PaperDots, paper->language == u"ar", shopLogo())));
}

void PaperPlace::say(const QString &text)
{
    auto *words = ui::label(text, 14, QFont::Normal, ui::Token::Text2);
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignCenter);
    words->setContentsMargins(24, 0, 24, 0);
    put(words);
}

void PaperPlace::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    ui::paintBox(painter, rect(), 12, ui::colour(ui::Token::Surface3), ui::colour(ui::Token::Border));
}

} // namespace desk
