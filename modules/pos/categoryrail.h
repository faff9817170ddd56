#pragma once

#include "modules/till/counter.h"

#include <QScrollArea>

class QButtonGroup;
class QVBoxLayout;

namespace ui {
class Button;
}

namespace pos {

/// Favourites, families, everything: one touch each, scrolling where there are more than the window holds.
class CategoryRail final : public QScrollArea
{
    Q_OBJECT

public:
    explicit CategoryRail(till::Counter &counter, QWidget *parent = nullptr);

    /// 0 is favourites; the last one is everything.
    void choose(int place);
    int count() const;
    QString currentName() const;
    void setNarrow(bool narrow);

signals:
    void favouritesChosen();
    void everythingChosen();
    void categoryChosen(const QUuid &category);

private:
    void rebuild();
    ui::Button *add(const QString &icon, const QString &text);

    till::Counter &m_counter;
    QButtonGroup *m_group;
    QVBoxLayout *m_column;
    QList<QUuid> m_shown;
};

} // namespace pos
