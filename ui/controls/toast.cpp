#include "ui/controls/toast.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/theme/paint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStyle>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Mark
{
    Token tone;
    const char *icon;
};

Mark mark(ToastText::Kind kind)
{
    switch (kind) {
    case ToastText::Kind::Success: return {Token::Success, "check-circle"};
    case ToastText::Kind::Info: return {Token::Info, "info"};
    case ToastText::Kind::Warning: return {Token::Warning, "warning"};
    case ToastText::Kind::Danger: return {Token::Danger, "error"};
    }
    return {Token::Info, "info"};
}

class Toast final : public QWidget
{
public:
    Toast(const ToastText &toast, QWidget *parent) : QWidget(parent), m_toast(toast)
    {
        setObjectName(u"toast"_s);
        setFixedWidth(400);
        const Mark look = mark(toast.kind);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(20, 10, 10, 10);
        row->setSpacing(12);
        row->addWidget(new IconLabel(QLatin1StringView(look.icon), 20, look.tone));
        auto *words = new QVBoxLayout;
        words->setSpacing(2);
        m_title = label(toast.title, 14, QFont::DemiBold);
        m_title->setWordWrap(true);
        words->addWidget(m_title);
        if (!toast.text.isEmpty()) {
            auto *text = label(toast.text, 13, QFont::Normal, Token::Text2);
            text->setWordWrap(true);
            words->addWidget(text);
        }
        row->addLayout(words, 1);
        if (!toast.action.isEmpty()) {
            auto *act = new Button(Button::Kind::Ghost, toast.action);
            act->setObjectName(u"toastActionButton"_s);
            connect(act, &QAbstractButton::clicked, this, [this] {
                hide();
                m_toast.act();
                deleteLater();
            });
            row->addWidget(act);
        }
        setAccessibleName(toast.title + u' ' + toast.text);
        m_life.setSingleShot(true);
        connect(&m_life, &QTimer::timeout, this, &QObject::deleteLater);
        live();
    }

    bool says(const ToastText &toast) const { return m_toast.title == toast.title && m_toast.text == toast.text; }
    void again()
    {
        ++m_times;
        m_title->setText(m_toast.title + u" ×%1"_s.arg(m_times));
        live();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintBox(painter, rect(), 12, colour(Token::Surface), colour(Token::BorderStrong));
        painter.setClipRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 4, height())));
        paintBox(painter, rect(), 12, colour(mark(m_toast.kind).tone));
    }
    void mousePressEvent(QMouseEvent *) override { deleteLater(); }

private:
    void live()
    {
        if (m_toast.kind != ToastText::Kind::Danger)
            m_life.start(m_toast.action.isEmpty() ? 4000 : 6000);
    }

    ToastText m_toast;
    QLabel *m_title = nullptr;
    QTimer m_life;
    int m_times = 1;
};

} // namespace

ToastHost::ToastHost(QWidget *area, Side side, int foot) : QObject(area), m_area(area), m_side(side), m_foot(foot)
{
    area->installEventFilter(this);
}

void ToastHost::show(const ToastText &toast)
{
    for (QWidget *widget : std::as_const(m_toasts)) {
        if (static_cast<Toast *>(widget)->says(toast)) {
            static_cast<Toast *>(widget)->again();
            widget->raise(); // something may have come over it since
            return;
        }
    }
    while (m_toasts.size() >= 2)
        delete m_toasts.takeFirst();
    auto *widget = new Toast(toast, m_area);
    connect(widget, &QObject::destroyed, this, [this](QObject *gone) {
        m_toasts.removeIf([gone](QWidget *other) { return static_cast<QObject *>(other) == gone; });
        place();
    });
    m_toasts.append(widget);
    widget->show();
    place();
}

void ToastHost::clear()
{
    while (!m_toasts.isEmpty())
        delete m_toasts.takeFirst();
}

void ToastHost::place()
{
    int bottom = m_area->height() - m_foot - 14;
    for (auto it = m_toasts.crbegin(); it != m_toasts.crend(); ++it) {
        QWidget *toast = *it;
        toast->resize(toast->width(), qMax(56, toast->heightForWidth(toast->width())));
        const QRect box(m_side == Side::Start ? 14 : m_area->width() - toast->width() - 14, bottom - toast->height(),
                        toast->width(), toast->height());
        toast->setGeometry(QStyle::visualRect(m_area->layoutDirection(), m_area->rect(), box));
        toast->raise();
        bottom -= toast->height() + 8;
    }
}

bool ToastHost::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_area && event->type() == QEvent::Resize)
        place();
    return QObject::eventFilter(watched, event);
}

} // namespace ui
