#include "modules/pos/tenderlist.h"

#include "modules/core/format.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/marks.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pos {

namespace {

constexpr int RowHeight = 62;

/// The amount being typed, in its frame.
class Amount final : public QWidget
{
public:
    Amount()
    {
        setFixedHeight(44);
        setMinimumWidth(96);
        setMaximumWidth(160);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        return {QFontMetrics(ui::textFont(20, QFont::Bold)).horizontalAdvance(m_text) + 34, 44};
    }
    void set(const QString &text, bool active, bool fresh)
    {
        m_text = text;
        m_active = active;
        m_fresh = fresh;
        setAccessibleName(text);
        updateGeometry();
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (m_active)
            ui::paintBox(painter, rect(), 10, ui::colour(ui::Token::Surface), ui::colour(ui::Token::Focus), 2);
        painter.setFont(ui::textFont(20, QFont::Bold));
        painter.setPen(ui::colour(m_fresh ? ui::Token::Text2 : ui::Token::Text));
        painter.drawText(
            rect().adjusted(14, 0, m_active ? -16 : -4, 0),
            QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter) | Qt::AlignAbsolute, m_text);
    }

private:
    QString m_text;
    bool m_active = false;
    bool m_fresh = false;
};

} // namespace

class TenderList::Row final : public QWidget
{
public:
    Row(TenderList &list, int place)
        : m_icon(new ui::IconLabel({}, 22, ui::Token::Text2))
        , m_name(new ui::ElidedLabel({}, 16, QFont::DemiBold))
        , m_detail(new ui::ElidedLabel({}, 13, QFont::Normal, ui::Token::Text2))
        , m_accepted(new ui::Badge({}))
        , m_amount(new Amount)
        , m_end(ui::iconButton(ui::Button::Kind::Ghost, u"close"_s, {}))
        , m_list(list)
        , m_place(place)
    {
        setFixedHeight(RowHeight);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(16, 0, 8, 0);
        row->setSpacing(10);
        row->addWidget(m_icon);
        auto *words = new QVBoxLayout;
        words->setSpacing(2);
        words->addStretch();
        words->addWidget(m_name);
        words->addWidget(m_detail);
        words->addStretch();
        row->addLayout(words, 1);
        row->addWidget(m_accepted);
        row->addWidget(m_amount);
        m_amount->setObjectName(place == 0 ? u"receivedLabel"_s : u"amount%1Label"_s.arg(place + 1));
        m_end->setObjectName(place == 0 ? u"eraseButton"_s : u"removeTender%1Button"_s.arg(place + 1));
        row->addWidget(m_end);
        connect(m_end, &QAbstractButton::clicked, &list, [&list, place] { emit list.removed(place); });
    }

    void show(const TenderLine &line, bool active, const QString &detail)
    {
        m_active = active;
        m_icon->set(line.method.icon.isEmpty() ? u"cash"_s : line.method.icon, ui::Token::Text2);
        m_name->setText(line.isCash() ? TenderList::tr("Cash received") : line.method.displayName());
        m_detail->setText(detail);
        m_detail->setVisible(!detail.isEmpty());
        // The lock alone says it where there is no room for the word.
        m_accepted->setVisible(line.locked && window()->width() >= 1280);
        m_accepted->set(
            {TenderList::tr("Accepted"), u"check"_s, ui::Token::SuccessSoft, ui::Token::SuccessInk, 24, 13});
        m_amount->set(format::money(line.amount()), active && !line.locked, line.amount().isZero());
        m_end->setIconName(line.locked ? u"lock"_s : u"close"_s, 20);
        m_end->setEnabled(!line.locked);
        m_end->setAccessibleName(line.locked ? TenderList::tr("%1: accepted by the card's terminal").arg(m_name->text())
                                             : TenderList::tr("Take %1 off").arg(m_name->text()));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (m_active && m_list.m_rows.size() > 1)
            painter.fillRect(rect().adjusted(1, 0, -1, 0), ui::colour(ui::Token::PrimarySoft));
        if (m_place > 0)
            painter.fillRect(QRect(0, 0, width(), 1), ui::colour(ui::Token::Border));
    }
    void mousePressEvent(QMouseEvent *) override { emit m_list.activated(m_place); }

private:
    ui::IconLabel *m_icon;
    ui::ElidedLabel *m_name;
    ui::ElidedLabel *m_detail;
    ui::Badge *m_accepted;
    Amount *m_amount;
    ui::Button *m_end;
    TenderList &m_list;
    int m_place;
    bool m_active = false;
};

TenderList::TenderList(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = ui::card();
    outer->addWidget(card);
    m_column = new QVBoxLayout(card);
    m_column->setContentsMargins(0, 1, 0, 1);
    m_column->setSpacing(0);
}

void TenderList::show(const Tenders &tenders, const std::function<QString(const TenderLine &)> &detail)
{
    const QList<TenderLine> &lines = tenders.lines();
    while (m_rows.size() > lines.size())
        delete m_rows.takeLast();
    while (m_rows.size() < lines.size()) {
        m_rows.append(new Row(*this, int(m_rows.size())));
        m_column->addWidget(m_rows.last());
    }
    for (int i = 0; i < lines.size(); ++i)
        m_rows.at(i)->show(lines.at(i), i == tenders.active(), detail(lines.at(i)));
    setVisible(!lines.isEmpty());
}

} // namespace pos
