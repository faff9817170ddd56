#include "modules/pos/methodrow.h"

#include "ui/controls/button.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace pos {

using Kind = till::PaymentMethod::Kind;

namespace {

constexpr int PerLine = 4;

QString hintOf(Kind kind)
{
    switch (kind) {
    case Kind::Cash: return u"F5"_s;
    case Kind::Card: return u"F6"_s;
    case Kind::Account: return u"F7"_s;
    case Kind::Voucher: return u"F8"_s;
    default: return {};
    }
}

} // namespace

MethodRow::MethodRow(till::Counter &counter, bool moneyOut, QWidget *parent) : QWidget(parent), m_counter(counter)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(10);
    const QList<till::PaymentMethod> all = counter.paymentMethods();
    for (const till::PaymentMethod &method : all) {
        const bool givesBack =
            method.kind == Kind::Cash || method.kind == Kind::Account || method.kind == Kind::Voucher;
        if (moneyOut && !givesBack)
            continue;
        auto *button = new ui::Button(ui::Button::Kind::Choice, method.displayName());
        button->setObjectName(u"method_"_s + method.key);
        button->setStacked(true);
        button->setIconName(method.icon.isEmpty() ? u"cash"_s : method.icon, 22);
        button->setTextStyle(15, QFont::DemiBold);
        button->setTouchHeight(72);
        button->setCheckable(true);
        button->setToolTip(method.displayName()
                           + (hintOf(method.kind).isEmpty() ? QString() : u" ("_s + hintOf(method.kind) + u')'));
        connect(button, &QAbstractButton::clicked, this, [this, method] {
            refresh();
            emit chosen(method);
        });
        const auto place = int(m_buttons.size());
        grid->addWidget(button, place / PerLine, place % PerLine);
        grid->setColumnStretch(place % PerLine, 1);
        m_buttons.append(button);
        m_methods.append(method);
    }
    connect(&counter, &till::Counter::linkChanged, this, &MethodRow::refresh);
    refresh();
}

std::optional<till::PaymentMethod> MethodRow::ofKind(Kind kind) const
{
    for (const till::PaymentMethod &method : m_methods)
        if (method.kind == kind)
            return method;
    return std::nullopt;
}

bool MethodRow::isAvailable(const till::PaymentMethod &method) const
{
    const bool server = method.kind == Kind::Account || method.kind == Kind::Voucher;
    return !server || m_counter.link().state == till::Link::State::Online;
}

QStringList MethodRow::paused() const
{
    QStringList names;
    for (const till::PaymentMethod &method : m_methods)
        if (!isAvailable(method))
            names << method.displayName();
    return names;
}

void MethodRow::setCurrent(const QString &key)
{
    for (int i = 0; i < m_methods.size(); ++i)
        m_buttons.at(i)->setChecked(m_methods.at(i).key == key);
}

void MethodRow::refresh()
{
    for (int i = 0; i < m_methods.size(); ++i)
        m_buttons.at(i)->setEnabled(isAvailable(m_methods.at(i)));
}

} // namespace pos
