#include "ui/controls/choicepopup.h"

#include "ui/controls/touchtable.h"
#include "ui/theme/paint.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int Width = 280;
constexpr int Most = 9; // lines in sight

/// "Crème" and "creme" are the same to whoever types.
QString folded(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_D))
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c.toLower();
    return plain;
}

} // namespace

ChoicePopup::ChoicePopup(const QString &name, QWidget *owner)
    : QFrame(owner, Qt::Popup | Qt::FramelessWindowHint)
    , m_typed(new QLineEdit)
    , m_table(new TouchTable(name))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground);
    setObjectName(u"choicePopup"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    m_typed->setProperty("dense", true);
    m_typed->setPlaceholderText(name);
    m_typed->setAccessibleName(name);
    m_typed->installEventFilter(this);
    column->addWidget(m_typed);
    m_table->setObjectName(u"choiceTable"_s);
    m_table->setColumns({{name, 1}});
    m_table->setHeadShown(false);
    m_table->setLineHeight(34);
    m_table->setEdge(8);
    m_table->setChoosing(true);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->viewport()->installEventFilter(this);
    column->addWidget(m_table);
    connect(m_typed, &QLineEdit::textChanged, this, &ChoicePopup::narrow);
}

void ChoicePopup::setChoices(const Choices &choices)
{
    m_all = choices;
    m_typed->setVisible(choices.size() > Most);
    narrow();
}

void ChoicePopup::narrow()
{
    const QString typed = folded(m_typed->text().trimmed());
    m_shown.clear();
    QList<TouchTable::Line> lines;
    for (const auto &choice : std::as_const(m_all))
        if (folded(choice.second).contains(typed)) {
            m_shown.append(choice);
            lines.append({{choice.second}});
        }
    m_table->setLines(lines);
    m_table->setFixedHeight(qMax<int>(1, qMin<int>(Most, int(m_all.size()))) * 34);
    if (!lines.isEmpty())
        m_table->setCurrent(0);
}

void ChoicePopup::openUnder(const QWidget &owner)
{
    setFixedWidth(Width);
    adjustSize();
    const bool rtl = owner.layoutDirection() == Qt::RightToLeft;
    QPoint at = owner.mapToGlobal(QPoint(rtl ? owner.width() - Width : 0, owner.height() + 4));
    const QRect room = owner.screen()->availableGeometry();
    at.setX(qBound(room.left(), at.x(), room.right() - Width));
    at.setY(qMin(at.y(), room.bottom() - height()));
    move(at);
    show();
    if (m_typed->isVisible())
        m_typed->setFocus();
}

void ChoicePopup::take(int line)
{
    if (line < 0 || line >= m_shown.size())
        return;
    const auto choice = m_shown.at(line);
    close();
    emit chosen(choice.first, choice.second);
}

void ChoicePopup::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape: close(); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: take(m_table->current()); break;
    default: QApplication::sendEvent(m_table, event);
    }
}

bool ChoicePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_typed && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Down:
        case Qt::Key_Up:
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Escape: keyPressEvent(key); return true;
        default: break;
        }
    }
    if (watched == m_table->viewport() && event->type() == QEvent::MouseButtonRelease) {
        QMetaObject::invokeMethod(
            this, [this] { take(m_table->current()); }, Qt::QueuedConnection); // the table chooses first
    }
    return QFrame::eventFilter(watched, event);
}

void ChoicePopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, rect(), 12, colour(Token::Surface), colour(Token::BorderStrong));
}

} // namespace ui
