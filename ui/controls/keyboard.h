#pragma once

#include <QPointer>
#include <QWidget>

class QGridLayout;

namespace ui {

class Button;

/// The keys: AZERTY or Arabic, 10 columns, 60 high (DESIGN 12.6). Types into a QLineEdit or a QPlainTextEdit without
/// taking its focus, and without passing for a keyboard of wood.
class Keyboard final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int Rows = 5;
    static constexpr int KeyHeight = 60;
    static constexpr int Gap = 6;

    explicit Keyboard(QWidget *parent = nullptr);
    void setField(QWidget *field);

signals:
    void hidden(); ///< the key that puts the keyboard away
    void entered(); ///< the Enter key

private:
    enum class Layout { French, Arabic };
    void build(Layout layout);
    void addKey(const QString &text, int row, int column, int span = 1);
    Button *addFunction(const QString &text, const QString &icon, const QString &name, int column, int span = 1);
    void insert(const QString &text);
    void erase();

    QPointer<QWidget> m_field;
    QGridLayout *m_grid;
    bool m_upper = false;
};

} // namespace ui
