#pragma once

#include "ui/controls/choicepopup.h"

#include <QAbstractButton>

namespace ui {

/// A field of a form whose value is one of a few: what is chosen, and a short list under it. Enter, Space and the arrow
/// down open it.
class ChoiceField final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ChoiceField(const QString &name, QWidget *parent = nullptr);

    /// The first is chosen when what was chosen is not among them.
    void setChoices(const ChoicePopup::Choices &choices);
    void setCurrent(const QString &value);
    QString current() const { return m_value; } ///< empty: none
    QSize sizeHint() const override { return {200, 36}; }

signals:
    void chosen(const QString &value);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open();

    QString m_name;
    ChoicePopup::Choices m_choices;
    QString m_value;
};

} // namespace ui
