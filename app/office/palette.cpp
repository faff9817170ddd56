#include "app/office/palette.h"

#include "app/office/hitdelegate.h"
#include "modules/till/catalogue.h"
#include "ui/controls/label.h"
#include "ui/theme/paint.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace office {

namespace {

constexpr int PanelWidth = 720;
constexpr std::chrono::milliseconds Debounce{50};

class Panel final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        ui::paintBox(painter, rect(), 16, ui::colour(ui::Token::Surface), ui::colour(ui::Token::Border));
    }
    void mousePressEvent(QMouseEvent *) override {} // not one on the scrim
};

QLabel *keyCap(const QString &key) { return ui::label(key, 12, QFont::DemiBold, ui::Token::Text2); }

} // namespace

bool matches(const QString &candidate, const QString &text)
{
    const QStringList words = till::foldForSearch(text).simplified().split(u' ', Qt::SkipEmptyParts);
    const QString folded = u' ' + till::foldForSearch(candidate).simplified();
    return std::all_of(words.cbegin(), words.cend(), [&](const QString &word) {
        // The Arabic article stands before the word that is looked for.
        return folded.contains(u' ' + word) || folded.contains(u" ال"_s + word) || folded.contains(u'-' + word);
    });
}

Palette::Palette(Find find, Ask ask, QWidget *owner)
    : QWidget(owner->window())
    , m_find(std::move(find))
    , m_ask(std::move(ask))
    , m_field(new QLineEdit)
    , m_list(new QListView)
    , m_model(new QStandardItemModel(this))
    , m_nothing(ui::label(tr("Nothing found. Try a shorter word, or a ticket's number."), 14, QFont::Normal,
                          ui::Token::Text2))
{
    setObjectName(u"palette"_s);
    setAccessibleName(tr("Search everywhere"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(24, 96, 24, 24);
    auto *panel = new Panel;
    panel->setFixedWidth(PanelWidth);
    outer->addWidget(panel, 0, Qt::AlignHCenter | Qt::AlignTop);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(20, 12, 18, 12);
    head->setSpacing(12);
    head->addWidget(new ui::IconLabel(u"search"_s, 22, ui::Token::Text2));
    m_field->setObjectName(u"paletteField"_s);
    m_field->setAccessibleName(tr("Search everywhere"));
    m_field->setPlaceholderText(tr("A page, an action, a ticket's number"));
    m_field->setProperty("quiet", true);
    m_field->setFont(ui::textFont(20));
    head->addWidget(m_field, 1);
    head->addWidget(keyCap(tr("Esc")));
    column->addLayout(head);
    column->addWidget(ui::horizontalLine());

    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    column->addWidget(m_list);
    m_nothing->setContentsMargins(24, 28, 24, 28);
    column->addWidget(m_nothing);
    column->addWidget(ui::horizontalLine());
    column->addWidget(buildFoot());

    m_wait.setSingleShot(true);
    m_wait.setInterval(Debounce);
    connect(&m_wait, &QTimer::timeout, this, &Palette::search);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_entered = false;
        m_wait.start();
    });
    connect(m_list, &QListView::clicked, this, &Palette::carryOut);
    m_field->installEventFilter(this);
    parentWidget()->installEventFilter(this);
}

QWidget *Palette::buildFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(20, 10, 20, 10);
    row->setSpacing(6);
    for (const auto &[key, words] :
         {std::pair(u"↑ ↓"_s, tr("move")), std::pair(tr("Enter"), tr("open")), std::pair(tr("Esc"), tr("close"))}) {
        row->addWidget(keyCap(key));
        row->addWidget(ui::label(words, 12, QFont::Normal, ui::Token::Text3));
        row->addSpacing(10);
    }
    row->addStretch();
    row->addWidget(ui::label(tr("Type > for actions, # for a number"), 12, QFont::Normal, ui::Token::Text3));
    return foot;
}

void Palette::open()
{
    m_focusBefore = QApplication::focusWidget();
    setGeometry(parentWidget()->rect());
    search();
    raise();
    QWidget::show();
    m_field->setFocus(Qt::PopupFocusReason);
}

void Palette::close()
{
    if (std::exchange(m_closed, true))
        return;
    ++m_question;
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    deleteLater();
}

void Palette::search()
{
    const QString text = m_field->text().trimmed();
    const int question = ++m_question;
    QList<Hit> hits = m_find(text);
    show(hits);
    const QPointer<Palette> here(this);
    m_ask(text, [here, question, hits](const QList<Hit> &more) {
        if (!here || here->m_question != question || more.isEmpty())
            return;
        here->show(more + hits);
        if (here->m_entered)
            here->carryOut();
    });
}

void Palette::show(const QList<Hit> &hits)
{
    m_hits = hits;
    m_model->clear();
    int height = 0;
    const QString titles[] = {tr("Pages"), tr("Actions"), tr("Tickets")};
    for (const Hit::Group group : {Hit::Group::Tickets, Hit::Group::Pages, Hit::Group::Actions}) {
        bool first = true;
        for (int place = 0; place < m_hits.size(); ++place) {
            const Hit &hit = m_hits.at(place);
            if (hit.group != group)
                continue;
            if (std::exchange(first, false)) {
                auto *title = new QStandardItem(titles[int(group)]);
                title->setFlags(Qt::NoItemFlags);
                title->setData(true, HitDelegate::IsTitle);
                m_model->appendRow(title);
                height += HitDelegate::TitleHeight;
            }
            auto *item = new QStandardItem(hit.title);
            item->setData(hit.icon, HitDelegate::Icon);
            item->setData(hit.detail, HitDelegate::Detail);
            item->setData(hit.keys, HitDelegate::Keys);
            item->setData(place, HitDelegate::Place);
            m_model->appendRow(item);
            height += HitDelegate::RowHeight;
        }
    }
    m_nothing->setVisible(m_hits.isEmpty());
    m_list->setVisible(!m_hits.isEmpty());
    m_list->setFixedHeight(qMin(height + 8, qMax(160, parentWidget()->height() - 280)));
    m_list->setCurrentIndex({});
    step(1);
}

void Palette::step(int by)
{
    const int rows = m_model->rowCount();
    int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : (by > 0 ? -1 : rows);
    for (int tried = 0; tried < rows; ++tried) {
        row = (row + by + rows) % rows;
        const QModelIndex index = m_model->index(row, 0);
        if (!(index.flags() & Qt::ItemIsSelectable))
            continue;
        m_list->setCurrentIndex(index);
        // The group's title comes into sight with its first line.
        m_list->scrollTo(row == 1 ? m_model->index(0, 0) : index);
        return;
    }
}

void Palette::carryOut()
{
    const QModelIndex index = m_list->currentIndex();
    m_entered = !index.isValid();
    if (!index.isValid() || !(index.flags() & Qt::ItemIsSelectable))
        return;
    const std::function<void()> act = m_hits.at(index.data(HitDelegate::Place).toInt()).act;
    close();
    if (act)
        act();
}

QStringList Palette::titles() const
{
    QStringList found;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (!m_model->index(row, 0).data(HitDelegate::IsTitle).toBool())
            found << m_model->index(row, 0).data().toString();
    return found;
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape: close(); return true;
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true; // nothing behind it is reached
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_wait.isActive()) { // typed faster than it searches
            m_wait.stop();
            search();
        }
        carryOut();
        return true;
    default: return false;
    }
}

void Palette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), ui::colour(ui::Token::Scrim));
}

void Palette::mousePressEvent(QMouseEvent *) { close(); }

} // namespace office
