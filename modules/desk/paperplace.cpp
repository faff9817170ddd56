#include "modules/desk/paperplace.h"

#include "modules/desk/paperpicture.h"
#include "ui/controls/label.h"
#include "ui/controls/paperpreview.h"
#include "ui/theme/paint.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace desk {

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
    const QImage picture = paperPicture(document);
    m_hasPaper = !picture.isNull();
    if (m_hasPaper)
        put(new ui::PaperPreview(picture));
    else
        say(tr("The paper cannot be shown here."));
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
