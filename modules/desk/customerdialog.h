#pragma once

#include "modules/till/counter.h"
#include "ui/controls/dialog.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace desk {

class NewCustomerForm;

/// Choosing a customer (02d): by name or telephone from two characters on, or a new one in two fields. Accepted,
/// customer() says who; a null id: nobody, a passer-by.
class CustomerDialog final : public ui::Dialog
{
    Q_OBJECT

public:
    enum class Nobody { Offered, NotOffered };

    CustomerDialog(till::Counter &counter, Nobody nobody, QWidget *owner);

    QUuid customer() const { return m_customer; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildSearch();
    QWidget *buildPad();
    void buildFoot(Nobody nobody);
    void search();
    void choose(const QUuid &customer);
    void chooseCurrent();
    void moveBy(int rows);
    void showForm(bool shown);
    void refreshFoot();
    QUuid current() const;

    till::Counter &m_counter;
    QUuid m_customer;
    QLineEdit *m_field;
    QLabel *m_count;
    QListWidget *m_list;
    QLabel *m_nothing;
    QStackedWidget *m_start;
    NewCustomerForm *m_form;
    ui::Button *m_new = nullptr;
    ui::Button *m_nobody = nullptr;
    ui::Button *m_cancel = nullptr;
    ui::Button *m_choose = nullptr;
    QTimer m_rest;
};

} // namespace desk
