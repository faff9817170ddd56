#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace office {

/// One thing the search found.
struct Hit
{
    enum class Group { Pages, Actions, Tickets };

    Group group = Group::Pages;
    QString icon;
    QString title;
    QString detail = {};
    QString keys = {}; ///< its shortcut, in the keyboard's words
    std::function<void()> act = {};
};

/// Ctrl+K (08c): pages, actions and records by words, over whatever is shown. Keys alone suffice; what asks the server
/// answers when it can and never holds the keys up.
class Palette final : public QWidget
{
    Q_OBJECT

public:
    /// What is known here, at once; and what is asked of the server, answered later or never.
    using Find = std::function<QList<Hit>(const QString &text)>;
    using Ask = std::function<void(const QString &text, std::function<void(const QList<Hit> &)> answer)>;

    Palette(Find find, Ask ask, QWidget *owner);

    void open();
    void close();
    /// Titles found, in order, for tests.
    QStringList titles() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void search();
    void show(const QList<Hit> &hits);
    void step(int by);
    void carryOut();
    QWidget *buildFoot();

    Find m_find;
    Ask m_ask;
    QLineEdit *m_field;
    QListView *m_list;
    QStandardItemModel *m_model;
    QWidget *m_nothing;
    QList<Hit> m_hits;
    QTimer m_wait;
    QPointer<QWidget> m_focusBefore;
    int m_question = 0; ///< answers to earlier ones come too late
    bool m_entered = false; ///< Enter came before what it is for
    bool m_closed = false;
};

/// Whether every word of `text` begins some word of `candidate`; accents, case and the forms of alef do not count.
bool matches(const QString &candidate, const QString &text);

} // namespace office
