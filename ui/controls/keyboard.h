#pragma once

#include <QWidget>

class QLineEdit;
class QGridLayout;

namespace ui {

/// A keyboard on the screen: AZERTY or Arabic, 10 columns, so that no till depends on the system's own.
class Keyboard final : public QWidget
{
    Q_OBJECT

public:
    explicit Keyboard(QLineEdit *field, QWidget *parent = nullptr);

private:
    enum class Layout { French, Arabic };
    void build(Layout layout);
    void addKey(const QString &text, int row, int column, int span = 1);

    QLineEdit *m_field;
    QGridLayout *m_grid;
    bool m_upper = false;
};

} // namespace ui
