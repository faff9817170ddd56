#include "ui/controls/paperpreview.h"

#include "ui/theme/paint.h"

#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int Width = 300;
constexpr int Margin = 18;

} // namespace

/// Paper stays white with black words in the dark theme too: it is a picture of something.
class PaperPreview::Sheet final : public QWidget
{
public:
    explicit Sheet(const QImage &paper)
        : m_paper(paper.scaledToWidth((Width - 2 * Margin) * 2, Qt::SmoothTransformation))
    {
        setFixedSize(Width, m_paper.height() / 2 + 2 * Margin);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.fillRect(rect(), QColor(Qt::GlobalColor::white));
        painter.setPen(colour(Token::Border));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
        painter.drawImage(QRect(Margin, Margin, width() - 2 * Margin, height() - 2 * Margin), m_paper);
    }

private:
    QImage m_paper;
};

PaperPreview::PaperPreview(const QImage &paper, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setAccessibleName(tr("Paper preview"));
    scroll->setWidget(new Sheet(paper));
    column->addWidget(scroll);
    setMinimumWidth(Width + 20);
}

} // namespace ui
