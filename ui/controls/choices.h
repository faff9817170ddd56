#pragma once

#include <QWidget>

class QGridLayout;

namespace ui {

class Button;

/// A few things of which one, or several, are chosen by a touch: chips in a grid of equal columns.
class Choices final : public QWidget
{
    Q_OBJECT

public:
    enum class Mode { One, Several };
    struct Choice
    {
        QString objectName;
        QString text;
        QString icon = {};
        QString name = {}; ///< for a screen reader, where there are no words
        bool enabled = true;
    };

    Choices(const QString &name, int columns, Mode mode = Mode::One, QWidget *parent = nullptr);

    void setColumns(int columns);
    void setTouchHeight(int height) { m_height = height; } ///< 56 unless told; before setChoices()
    void setChoices(const QList<Choice> &choices); ///< none is chosen then
    int count() const { return int(m_buttons.size()); }
    int current() const; ///< the first chosen, -1: none
    QList<int> chosenOnes() const;
    void setCurrent(int place); ///< -1: none

signals:
    void chosen(int place); ///< by a touch

private:
    void addButton();
    void place();

    int m_columns;
    int m_height = 56;
    Mode m_mode;
    QGridLayout *m_grid;
    QList<Button *> m_buttons;
};

} // namespace ui
