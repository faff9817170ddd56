#include "ui/controls/touchkeyboard.h"

#include "ui/controls/dialog.h"
#include "ui/controls/keyboard.h"
#include "ui/controls/keyhints.h"
#include "ui/theme/paint.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

namespace ui {

namespace {

constexpr int Edge = 12;
constexpr int Below = 20; // of what is under the field
constexpr int Widest = 1160; // wider keys would be far apart
constexpr int Height = Keyboard::Rows * Keyboard::KeyHeight + (Keyboard::Rows - 1) * Keyboard::Gap + 2 * Edge;

/// The field a touch fell on; the inner viewport of a text area counts for it.
QWidget *fieldAt(QObject *touched)
{
    if (auto *line = qobject_cast<QLineEdit *>(touched))
        return line->isReadOnly() || !line->isEnabled() ? nullptr : line;
    auto *widget = qobject_cast<QWidget *>(touched);
    auto *area = widget ? qobject_cast<QPlainTextEdit *>(widget->parentWidget()) : nullptr;
    return area && area->viewport() == widget && !area->isReadOnly() && area->isEnabled() ? area : nullptr;
}

QScrollArea *pageOf(const QWidget *field)
{
    for (QWidget *parent = field->parentWidget(); parent; parent = parent->parentWidget())
        if (auto *page = qobject_cast<QScrollArea *>(parent))
            return page;
    return nullptr;
}

} // namespace

TouchKeyboard::TouchKeyboard(QWidget *window) : QWidget(window), m_keys(new Keyboard)
{
    setObjectName(QStringLiteral("touchKeyboard"));
    setFocusPolicy(Qt::NoFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Edge, Edge, Edge, Edge);
    row->addStretch(1);
    m_keys->setMaximumWidth(Widest);
    row->addWidget(m_keys, 1000);
    row->addStretch(1);
    hide();
    connect(m_keys, &Keyboard::hidden, this, &TouchKeyboard::close);
    connect(m_keys, &Keyboard::entered, this, [this] {
        const QPointer<QWidget> field = m_field;
        close();
        if (auto *line = qobject_cast<QLineEdit *>(field))
            emit line->returnPressed();
    });
    qApp->installEventFilter(this);
}

TouchKeyboard *TouchKeyboard::install(QWidget *window)
{
    auto *known = window->findChild<TouchKeyboard *>(QString(), Qt::FindDirectChildrenOnly);
    return known ? known : new TouchKeyboard(window);
}

void TouchKeyboard::open(QWidget *field)
{
    field->setFocus(Qt::OtherFocusReason);
    install(field->window())->openFor(field);
}

Dialog *TouchKeyboard::dialogOf(const QWidget *field) const
{
    for (QWidget *parent = field->parentWidget(); parent; parent = parent->parentWidget())
        if (auto *dialog = qobject_cast<Dialog *>(parent))
            return dialog;
    return nullptr;
}

void TouchKeyboard::openFor(QWidget *field)
{
    if (m_field == field && isVisible())
        return;
    close();
    m_field = field;
    m_keys->setField(field);
    connect(field, &QObject::destroyed, this, &TouchKeyboard::close, Qt::UniqueConnection);
    place();
    show();
    raise();
}

void TouchKeyboard::place()
{
    const QRect window = parentWidget()->rect();
    setGeometry(0, window.height() - Height, window.width(), Height);
    restore();
    if (!m_field)
        return;
    // The field, and a line of what is under it, stay in sight.
    const int bottom = m_field->mapTo(parentWidget(), QPoint(0, m_field->height())).y() + Below;
    const int hidden = bottom - y();
    if (hidden <= 0)
        return;
    if (Dialog *dialog = dialogOf(m_field)) {
        dialog->setLift(hidden);
        m_lifted = dialog;
    } else if (QScrollArea *page = pageOf(m_field)) {
        page->setMaximumHeight(y() - page->mapTo(parentWidget(), QPoint()).y());
        m_shortened = page;
        // Once it has its new height.
        QTimer::singleShot(0, page, [page, field = m_field] {
            if (field)
                page->ensureWidgetVisible(field, 0, Below);
        });
    }
}

void TouchKeyboard::restore()
{
    // A dialog that takes its field with it is no dialog any more.
    if (auto *dialog = qobject_cast<Dialog *>(m_lifted.data()))
        dialog->setLift(0);
    if (m_shortened)
        m_shortened->setMaximumHeight(QWIDGETSIZE_MAX);
    m_lifted = nullptr;
    m_shortened = nullptr;
}

void TouchKeyboard::close()
{
    hide();
    m_field = nullptr;
    restore();
}

bool TouchKeyboard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        QWidget *field = fieldAt(watched);
        if (field && field->window() == window() && !KeyHints::get().shown())
            openFor(field);
    } else if (watched == m_field && (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)) {
        // A popup or another window takes the focus for a moment only.
        QTimer::singleShot(0, this, [this] {
            if (m_field && (QApplication::focusWidget() != m_field || !m_field->isVisible()))
                close();
        });
    } else if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

void TouchKeyboard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Token::Surface2));
    painter.fillRect(QRect(0, 0, width(), 1), colour(Token::BorderStrong));
}

Button *keyboardButton(QWidget *field, QWidget *parent)
{
    Button *button = iconButton(Button::Kind::Standard, QStringLiteral("keyboard"),
                                TouchKeyboard::tr("Keyboard on the screen"), parent);
    button->setObjectName(QStringLiteral("keyboardButton"));
    QObject::connect(button, &QAbstractButton::clicked, field, [field] { TouchKeyboard::open(field); });
    return button;
}

} // namespace ui
