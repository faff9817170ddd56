#include "modules/desk/newcustomerform.h"

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/touchkeyboard.h"
#include "ui/errortext.h"

#include <QCoroTask>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace desk {

NewCustomerForm::NewCustomerForm(till::Counter &counter, QWidget *parent)
    : QWidget(parent)
    , m_counter(counter)
    , m_name(new QLineEdit)
    , m_phone(new QLineEdit)
    , m_fault(ui::label({}, 13, QFont::Medium, ui::Token::Danger))
    , m_known(new ui::Button(ui::Button::Kind::Soft, {}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    const auto add = [&](QLineEdit *field, const QString &object, const QString &name) {
        column->addWidget(ui::label(name, 13, QFont::DemiBold, ui::Token::Text2));
        field->setObjectName(object);
        field->setAccessibleName(name);
        field->setFont(ui::textFont(16));
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(field, 1);
        row->addWidget(ui::keyboardButton(field));
        column->addLayout(row);
        column->addSpacing(8);
        connect(field, &QLineEdit::textChanged, this, [this] {
            m_fault->clear();
            m_known->hide();
            emit edited();
        });
    };
    add(m_name, u"customerNameField"_s, tr("First name and name"));
    add(m_phone, u"customerPhoneField"_s, tr("Telephone"));
    m_name->setMaxLength(80);
    m_phone->setMaxLength(24);
    // A number runs left to right, and yet begins at the start of an Arabic field.
    m_phone->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    m_fault->setObjectName(u"customerFaultLabel"_s);
    m_fault->setWordWrap(true);
    column->addWidget(m_fault);
    m_known->setObjectName(u"knownCustomerButton"_s);
    m_known->hide();
    column->addWidget(m_known);
    column->addStretch();
    connect(m_known, &QAbstractButton::clicked, this, [this] { emit chosen(m_knownId); });
    connect(m_name, &QLineEdit::returnPressed, this, [this] { m_phone->setFocus(Qt::TabFocusReason); });
    connect(m_phone, &QLineEdit::returnPressed, this, &NewCustomerForm::submit);
}

void NewCustomerForm::begin(const QString &looked)
{
    const bool digits =
        !looked.isEmpty() && till::phoneKey(looked).size() >= looked.simplified().remove(u' ').size() - 1;
    m_name->setText(digits ? QString() : looked);
    m_phone->setText(digits ? looked : QString());
    m_name->setFocus(Qt::OtherFocusReason);
}

QLineEdit *NewCustomerForm::padField() const { return m_phone; }

bool NewCustomerForm::isComplete() const
{
    return !m_name->text().trimmed().isEmpty() && till::phoneKey(m_phone->text()).size() >= 9;
}

void NewCustomerForm::submit()
{
    if (m_saving)
        return;
    m_saving = true;
    emit edited();
    QCoro::connect(m_counter.createCustomer(m_name->text(), m_phone->text()), this,
                   [this](const Result<till::Customer> &customer) {
                       m_saving = false;
                       answered(customer);
                   });
}

void NewCustomerForm::answered(const Result<till::Customer> &customer)
{
    if (customer) {
        emit chosen(customer->id);
        return;
    }
    m_fault->setText(ui::errorSentence(customer.error()));
    m_knownId = QUuid(customer.error().detail.value(u"id").toString());
    m_known->setVisible(!m_knownId.isNull());
    m_known->setText(tr("Choose %1").arg(customer.error().detail.value(u"name").toString()));
    emit edited();
}

} // namespace desk
