#pragma once

#include "modules/core/db/database.h"
#include "ui/controls/choicepopup.h"
#include "ui/controls/dialog.h"

class QLabel;
class QLineEdit;

namespace ui {
class ChoiceField;
} // namespace ui

namespace cash {

/// What the office wants done with a till's drawer (ARCHITECTURE 4): bank it, spend it, put right what the treasury
/// found. Asked once however often it is sent: the request's id is made with the dialog.
class AskDialog final : public ui::Dialog
{
    Q_OBJECT

public:
    /// What there is to choose from; kinds only those the person may ask for ("bank", "expense", "adjustment").
    struct Choices
    {
        QStringList kinds;
        ui::ChoicePopup::Choices drawers;
        ui::ChoicePopup::Choices categories;
    };

    /// `database` outlives it.
    AskDialog(const Choices &choices, Database &database, QWidget *owner);

private:
    void refresh();
    void send();
    void say(const QString &text);

    Database &m_database;
    QUuid m_id;
    ui::ChoiceField *m_kind;
    ui::ChoiceField *m_direction;
    ui::ChoiceField *m_drawer;
    ui::ChoiceField *m_category;
    QLineEdit *m_amount;
    QLineEdit *m_reason;
    QLabel *m_trouble;
    ui::Button *m_ask;
    bool m_busy = false;
};

} // namespace cash
