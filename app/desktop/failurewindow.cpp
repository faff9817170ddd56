#include "app/desktop/failurewindow.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/errortext.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

FailureWindow::FailureWindow(const Error &error, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"failureWindow"_s);
    resize(720, 420);
    const ui::ErrorText words = ui::errorText(error);
    setWindowTitle(words.title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(40, 40, 40, 40);
    column->setSpacing(16);
    column->addStretch();
    column->addWidget(new ui::IconLabel(u"error"_s, 48, ui::Token::Danger), 0, Qt::AlignHCenter);
    auto *title = ui::label(words.title, 22, QFont::Bold);
    title->setObjectName(u"titleLabel"_s);
    title->setWordWrap(true);
    title->setAlignment(Qt::AlignCenter);
    column->addWidget(title);
    auto *text = ui::label(words.text, 16, QFont::Normal, ui::Token::Text2);
    text->setObjectName(u"textLabel"_s);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignCenter);
    column->addWidget(text);
    column->addStretch();
    auto *close = new ui::Button(ui::Button::Kind::Primary, tr("Close"));
    close->setObjectName(u"closeButton"_s);
    connect(close, &QAbstractButton::clicked, this, &QWidget::close);
    column->addWidget(close, 0, Qt::AlignHCenter);
}
