#pragma once

#include <QWidget>

class QLineEdit;

namespace ui {

class Button;

/// Why: one of the usual reasons by one touch, or in one's own words.
class ReasonPicker final : public QWidget
{
    Q_OBJECT

public:
    ReasonPicker(const QStringList &usual, const QString &chosen, QWidget *parent = nullptr);

    QString reason() const;
    QLineEdit *field() const { return m_field; }
    /// The n-th usual reason, from 0; nothing where there is none.
    void choose(int place);

signals:
    void changed();

private:
    QList<Button *> m_chips;
    QLineEdit *m_field;
};

} // namespace ui
