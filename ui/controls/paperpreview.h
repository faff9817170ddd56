#pragma once

#include <QImage>
#include <QWidget>

namespace ui {

/// A piece of paper on the screen, as the printer would draw it; scrolls when it is longer than its place.
class PaperPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit PaperPreview(const QImage &paper, QWidget *parent = nullptr);

private:
    class Sheet;
};

} // namespace ui
