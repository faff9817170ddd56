#include "ui/controls/dialog.h"

#include "ui/controls/label.h"
#include "ui/theme/paint.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// The white panel; its shadow is one flat line, so that old terminals do not pay for a blur.
class Panel final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintBox(painter, rect(), 16, colour(Token::Surface), colour(Token::Border));
    }
    void mousePressEvent(QMouseEvent *) override {} // a touch beside a button is not one on the scrim
};

constexpr auto CloseName = "closeDialogButton"_L1;

QList<QWidget *> stops(const QWidget *root)
{
    QList<QWidget *> widgets;
    for (QWidget *widget : root->findChildren<QWidget *>())
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus))
            widgets.append(widget);
    return widgets;
}

} // namespace

Dialog::Dialog(const QString &title, int width, QWidget *owner)
    : QWidget(owner->window())
    , m_panel(new Panel(this))
    , m_heading(new QHBoxLayout)
    , m_titles(new QVBoxLayout)
    , m_body(new QVBoxLayout)
    , m_foot(new QHBoxLayout)
{
    setObjectName(u"dialog"_s);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(title);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(32, 32, 32, 32);
    outer->addWidget(m_panel, 0, Qt::AlignCenter);
    m_panel->setFixedWidth(width);
    auto *inner = new QVBoxLayout(m_panel);
    inner->setContentsMargins(24, 20, 24, 20);
    inner->setSpacing(16);
    auto *heading = label(title, 18, QFont::DemiBold);
    heading->setWordWrap(true);
    m_titles->setSpacing(2);
    m_titles->addWidget(heading);
    m_heading->addLayout(m_titles, 1);
    inner->addLayout(m_heading);
    m_body->setSpacing(12);
    inner->addLayout(m_body);
    m_foot->setSpacing(12);
    m_foot->addStretch();
    inner->addLayout(m_foot);
    window()->installEventFilter(this);
}

void Dialog::addText(const QString &text)
{
    auto *words = label(text, 15, QFont::Normal, Token::Text2);
    words->setWordWrap(true);
    m_body->addWidget(words);
}

Button *Dialog::addButton(Button::Kind kind, const QString &text, int outcome)
{
    auto *button = new Button(kind, text);
    button->setTouchHeight(buttonHeight());
    connect(button, &QAbstractButton::clicked, this, [this, outcome] { done(outcome); });
    m_foot->addWidget(button);
    if (!m_first)
        m_first = button;
    return button;
}

int Dialog::buttonHeight() const { return parentWidget()->property("desktop").toBool() ? 36 : 56; }

void Dialog::setSubtitle(const QString &text)
{
    auto *words = label(text, 13, QFont::Normal, Token::Text2);
    words->setWordWrap(true);
    m_titles->addWidget(words);
}

void Dialog::addCloseButton()
{
    auto *close = iconButton(Button::Kind::Ghost, u"close"_s, tr("Close"));
    close->setObjectName(CloseName);
    connect(close, &QAbstractButton::clicked, this, &Dialog::reject);
    m_heading->addWidget(close, 0, Qt::AlignTop);
    m_heading->setContentsMargins(0, 0, 0, 0);
}

void Dialog::addToFootStart(QWidget *widget)
{
    // A sentence takes what the buttons leave; a button keeps its width.
    m_foot->insertWidget(0, widget, widget->sizePolicy().horizontalPolicy() == QSizePolicy::Expanding ? 1 : 0);
}
void Dialog::addToFoot(QWidget *widget) { m_foot->addWidget(widget); }

void Dialog::setLift(int pixels)
{
    m_panel->move(m_panel->x(), m_panel->y() + m_lift - pixels);
    m_lift = pixels;
}

bool Dialog::event(QEvent *event)
{
    // Others may be the last one, after which nothing of this is left.
    if (event->type() != QEvent::LayoutRequest && event->type() != QEvent::Resize)
        return QWidget::event(event);
    const bool handled = QWidget::event(event);
    if (m_lift != 0) {
        // The layout has put the panel in the middle again.
        layout()->activate();
        m_panel->move(m_panel->x(), (height() - m_panel->height()) / 2 - m_lift);
    }
    return handled;
}

void Dialog::open()
{
    m_focusBefore = QApplication::focusWidget();
    setGeometry(window()->rect());
    raise();
    show();
    firstFocus()->setFocus(Qt::PopupFocusReason);
    connect(qApp, &QApplication::focusChanged, this, &Dialog::keepFocus, Qt::QueuedConnection);
}

/// What had the keyboard may go away under it: a list that is filled anew, a button that turns grey.
void Dialog::keepFocus()
{
    if (m_done || !window()->isActiveWindow() || current(window()) != this)
        return;
    const QWidget *now = QApplication::focusWidget();
    if (!now || (now->window() == window() && now != this && !isAncestorOf(now)))
        firstFocus()->setFocus(Qt::OtherFocusReason);
}

/// The keyboard never stays with the screen below: a digit typed there would change what cannot be seen.
QWidget *Dialog::firstFocus()
{
    if (m_first && m_first->isEnabled())
        return m_first;
    for (QWidget *widget : stops(m_panel))
        if (widget->objectName() != CloseName)
            return widget;
    return this;
}

void Dialog::done(int outcome)
{
    if (m_done)
        return;
    m_done = true;
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    emit finished(outcome);
    deleteLater();
}

Dialog *Dialog::current(const QWidget *window)
{
    Dialog *top = nullptr;
    for (QObject *child : window->children())
        if (auto *dialog = qobject_cast<Dialog *>(child); dialog && dialog->isVisible() && !dialog->m_done)
            top = dialog;
    return top;
}

void Dialog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Token::Scrim));
}

void Dialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        reject();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        // Enter presses the button that has the focus: it starts on the safe one.
        if (auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget()); button && isAncestorOf(button))
            button->click();
    }
    event->accept();
}

void Dialog::mousePressEvent(QMouseEvent *) {} // the page below must not feel it

bool Dialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

bool Dialog::focusNextPrevChild(bool next)
{
    const QList<QWidget *> widgets = stops(this);
    if (widgets.isEmpty())
        return true;
    const qsizetype now = widgets.indexOf(QApplication::focusWidget());
    const qsizetype count = widgets.size();
    widgets.at(now < 0 ? 0 : (now + (next ? 1 : count - 1)) % count)
        ->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace ui
