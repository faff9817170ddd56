#include "modules/devices/fieldbutton.h"

#include "modules/devices/choicedialog.h"
#include "modules/devices/devicewords.h"
#include "ui/controls/label.h"
#include "ui/controls/textdialog.h"
#include "ui/language.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace devices {

FieldButton::FieldButton(const DeviceField &field, const QString &value, const QList<FoundPort> &ports, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_ports(ports)
    , m_button(new ui::Button(ui::Button::Kind::Standard, {}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(ui::label(fieldWord(field.label), 13, QFont::DemiBold, ui::Token::Text2));
    m_button->setObjectName(field.key + u"Field"_s);
    m_button->setAlignedToStart(true);
    m_button->setTextStyle(15, QFont::Medium);
    column->addWidget(m_button);
    connect(m_button, &QAbstractButton::clicked, this, &FieldButton::touch);
    setValue(value);
}

void FieldButton::setValue(const QString &value)
{
    m_value = value;
    QString shown = value;
    for (const DeviceField::Choice &choice : m_field.choices)
        if (choice.value == value)
            shown = fieldWord(choice.label);
    const bool isAddress = m_field.kind == DeviceField::Kind::Port || m_field.key == u"host";
    m_button->setText(shown.isEmpty() ? tr("To be said") : isAddress ? ui::leftToRight(shown) : shown);
    m_button->setAccessibleName(fieldWord(m_field.label) + u": "_s + shown);
}

void FieldButton::touch()
{
    if (m_field.kind == DeviceField::Kind::Choice)
        choose();
    else if (m_field.kind == DeviceField::Kind::Port)
        choosePort();
    else
        type();
}

void FieldButton::choose()
{
    auto *dialog = new ChoiceDialog(fieldWord(m_field.label), int(m_field.choices.size()), this);
    for (const DeviceField::Choice &choice : m_field.choices)
        dialog->add(choice.value, fieldWord(choice.label), u"choice_"_s + choice.value);
    dialog->setCurrent(m_value);
    connect(dialog, &ui::Dialog::finished, this, [this, dialog](int outcome) {
        if (outcome != ui::Dialog::Accepted)
            return;
        setValue(dialog->value());
        emit changed();
    });
    dialog->open();
}

void FieldButton::choosePort()
{
    m_ports.removeIf([](const FoundPort &port) { return port.kind == FoundPort::Kind::Spooler; }); // no file
    if (m_ports.isEmpty())
        return type();
    auto *dialog = new ChoiceDialog(fieldWord(m_field.label), int(m_ports.size()) + 1, this);
    for (const FoundPort &port : std::as_const(m_ports)) {
        const QString note = port.usable ? port.description : tr("This computer's account may not open it.");
        dialog->add(port.path, ui::leftToRight(port.path), u"choice_"_s + port.path, u"plug"_s, note);
    }
    dialog->add(u"*"_s, tr("Another one…"), u"choice_other"_s, u"keyboard"_s);
    dialog->setCurrent(m_value);
    connect(dialog, &ui::Dialog::finished, this, [this, dialog](int outcome) {
        if (outcome != ui::Dialog::Accepted)
            return;
        if (dialog->value() == u"*")
            return type();
        setValue(dialog->value());
        emit changed();
    });
    dialog->open();
}

void FieldButton::type()
{
    auto *dialog =
        new ui::TextDialog(fieldWord(m_field.label), fieldWord(m_field.label), m_value, tr("Take this"), this);
    connect(dialog, &ui::Dialog::finished, this, [this, dialog](int outcome) {
        if (outcome != ui::Dialog::Accepted)
            return;
        QString text = dialog->text();
        if (m_field.kind == DeviceField::Kind::Number) {
            bool isNumber = false;
            const int number = text.toInt(&isNumber);
            if (!isNumber)
                return;
            text = QString::number(qBound(m_field.minimum, number, m_field.maximum));
        }
        setValue(text);
        emit changed();
    });
    dialog->open();
}

} // namespace devices
