#pragma once

#include <QFrame>

class QLineEdit;

namespace ui {

class TouchTable;

/// A short list under a chip, of which one is taken; what is typed narrows it, accents and case aside.
class ChoicePopup final : public QFrame
{
    Q_OBJECT

public:
    using Choices = QList<std::pair<QString, QString>>; ///< value and name

    explicit ChoicePopup(const QString &name, QWidget *owner);

    void setChoices(const Choices &choices);
    /// Under `owner`, within the screen.
    void openUnder(const QWidget &owner);

signals:
    void chosen(const QString &value, const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void narrow();
    void take(int line);

    QLineEdit *m_typed;
    TouchTable *m_table;
    Choices m_all;
    Choices m_shown;
};

} // namespace ui
