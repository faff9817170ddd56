#include "modules/desk/customerdialog.h"

#include "modules/desk/customerlist.h"
#include "modules/desk/newcustomerform.h"
#include "ui/controls/label.h"
#include "ui/controls/numpad.h"
#include "ui/controls/touchkeyboard.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

constexpr int Shortest = 2; // characters
constexpr int Shown = 5; // customers, none of them to be scrolled to
constexpr auto Rest = std::chrono::milliseconds(250);

} // namespace

CustomerDialog::CustomerDialog(till::Counter &counter, Nobody nobody, QWidget *owner)
    : ui::Dialog(tr("Choose a customer"), 920, owner)
    , m_counter(counter)
    , m_field(new QLineEdit)
    , m_count(ui::label({}, 14, QFont::Normal, ui::Token::Text2))
    , m_list(new QListWidget)
    , m_nothing(ui::label({}, 15, QFont::Normal, ui::Token::Text2))
    , m_start(new QStackedWidget)
    , m_form(new NewCustomerForm(counter))
{
    setProperty("kind", u"customer"_s);
    setSubtitle(tr("Name or telephone"));
    addCloseButton();
    auto *row = new QHBoxLayout;
    row->setSpacing(24);
    m_start->addWidget(buildSearch());
    m_start->addWidget(m_form);
    row->addWidget(m_start, 1);
    row->addWidget(buildPad());
    body()->addLayout(row);
    body()->addWidget(ui::horizontalLine());
    buildFoot(nobody);
    setFirstFocus(m_field);
    m_rest.setSingleShot(true);
    m_rest.setInterval(Rest);
    connect(&m_rest, &QTimer::timeout, this, &CustomerDialog::search);
    connect(m_field, &QLineEdit::textChanged, this, [this] { m_rest.start(); });
    connect(m_field, &QLineEdit::returnPressed, this, &CustomerDialog::chooseCurrent);
    connect(m_form, &NewCustomerForm::edited, this, &CustomerDialog::refreshFoot);
    connect(m_form, &NewCustomerForm::chosen, this, &CustomerDialog::choose);
    search();
}

QWidget *CustomerDialog::buildSearch()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_field->setObjectName(u"customerField"_s);
    m_field->setAccessibleName(tr("Name or telephone"));
    m_field->setPlaceholderText(tr("Name or telephone"));
    m_field->setFont(ui::textFont(20));
    m_field->setProperty("tall", true);
    // Digits run left to right: without it they would begin at the far side of an Arabic field, under the count.
    m_field->setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    m_field->installEventFilter(this);
    column->addWidget(m_field);
    m_list->setObjectName(u"customerList"_s);
    m_list->setAccessibleName(tr("Customers found"));
    m_list->setItemDelegate(new CustomerDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFixedHeight(Shown * CustomerDelegate::RowHeight);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_list, &QListWidget::currentRowChanged, this, &CustomerDialog::refreshFoot);
    // A second touch on the same customer is an answer.
    connect(m_list, &QListWidget::itemDoubleClicked, this, &CustomerDialog::chooseCurrent);
    column->addWidget(m_list);
    m_nothing->setParent(m_list->viewport());
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    auto *over = new QVBoxLayout(m_list->viewport());
    over->addWidget(m_nothing);
    m_count->setObjectName(u"customerCountLabel"_s);
    auto *inside = new QHBoxLayout(m_field);
    inside->setContentsMargins(14, 0, 14, 0);
    inside->addStretch();
    inside->addWidget(m_count);
    return side;
}

QWidget *CustomerDialog::buildPad()
{
    auto *side = new QWidget;
    side->setFixedWidth(300);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *pad = new ui::NumPad(ui::NumPad::Order::Telephone, 64);
    pad->setCorners(ui::NumPad::Corner::Keyboard, ui::NumPad::Corner::Nothing);
    const auto field = [this] { return m_start->currentIndex() == 0 ? m_field : m_form->padField(); };
    connect(pad, &ui::NumPad::digit, this, [field](int digit) { field()->insert(QString::number(digit)); });
    connect(pad, &ui::NumPad::backspace, this, [field] { field()->backspace(); });
    connect(pad, &ui::NumPad::cleared, this, [field] { field()->clear(); });
    connect(pad, &ui::NumPad::keyboard, this, [this] {
        auto *focused = qobject_cast<QLineEdit *>(focusWidget());
        ui::TouchKeyboard::open(focused && isAncestorOf(focused) ? focused : m_field);
    });
    column->addWidget(pad);
    m_new = new ui::Button(ui::Button::Kind::Soft, tr("New customer"));
    m_new->setObjectName(u"newCustomerButton"_s);
    m_new->setIconName(u"user-add"_s);
    m_new->setTouchHeight(56);
    connect(m_new, &QAbstractButton::clicked, this, [this] { showForm(true); });
    column->addWidget(m_new);
    column->addStretch();
    return side;
}

void CustomerDialog::buildFoot(Nobody nobody)
{
    m_nobody = new ui::Button(ui::Button::Kind::Ghost, tr("Sell without a customer"));
    m_nobody->setObjectName(u"nobodyButton"_s);
    connect(m_nobody, &QAbstractButton::clicked, this, [this] { choose({}); });
    addToFootStart(m_nobody);
    m_nobody->setVisible(nobody == Nobody::Offered);
    m_cancel = new ui::Button(ui::Button::Kind::Standard, tr("Cancel"));
    m_cancel->setObjectName(u"cancelCustomerButton"_s);
    connect(m_cancel, &QAbstractButton::clicked, this, [this] {
        if (m_start->currentIndex() == 1)
            showForm(false);
        else
            reject();
    });
    addToFoot(m_cancel);
    m_choose = new ui::Button(ui::Button::Kind::Primary, {});
    m_choose->setObjectName(u"chooseCustomerButton"_s);
    connect(m_choose, &QAbstractButton::clicked, this, [this] {
        if (m_start->currentIndex() == 1)
            m_form->submit();
        else
            chooseCurrent();
    });
    addToFoot(m_choose);
    refreshFoot();
}

QUuid CustomerDialog::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(CustomerDelegate::Id).toUuid() : QUuid();
}

void CustomerDialog::refreshFoot()
{
    if (!m_choose)
        return;
    if (m_start->currentIndex() == 1) {
        m_choose->setText(tr("Create the customer"));
        m_choose->setEnabled(m_form->isComplete() && !m_form->isSaving());
        return;
    }
    const std::optional<till::Customer> chosen = m_counter.customer(current());
    m_choose->setEnabled(chosen.has_value());
    const QString name = chosen ? fontMetrics().elidedText(chosen->displayName(), Qt::ElideRight, 220) : QString();
    m_choose->setText(chosen ? tr("Choose %1").arg(name) : tr("Choose"));
}

void CustomerDialog::search()
{
    m_rest.stop();
    const QString text = m_field->text().trimmed();
    const QList<till::Customer> found =
        text.size() < Shortest ? QList<till::Customer>() : m_counter.findCustomers(text, 30);
    const QUuid before = current();
    m_list->clear();
    for (const till::Customer &customer : found)
        CustomerDelegate::addItem(m_list, customer);
    int row = found.isEmpty() ? -1 : 0;
    for (int i = 0; i < found.size(); ++i)
        if (found.at(i).id == before)
            row = i;
    m_list->setCurrentRow(row);
    m_count->setText(text.size() < Shortest ? QString() : tr("%n found", nullptr, int(found.size())));
    m_nothing->setVisible(found.isEmpty());
    ui::setTone(m_nothing, ui::Token::Text2);
    m_nothing->setText(text.size() < Shortest ? tr("Type two characters of the name or the telephone.")
                                              : tr("Nobody of that name. “New customer” takes two fields."));
    refreshFoot();
}

void CustomerDialog::choose(const QUuid &customer)
{
    m_customer = customer;
    accept();
}

void CustomerDialog::chooseCurrent()
{
    if (m_rest.isActive())
        search();
    if (!current().isNull())
        choose(current());
    else
        ui::setTone(m_nothing, ui::Token::Danger);
}

void CustomerDialog::moveBy(int rows)
{
    if (m_list->count() > 0)
        m_list->setCurrentRow(qBound(0, m_list->currentRow() + rows, m_list->count() - 1));
}

void CustomerDialog::showForm(bool shown)
{
    m_start->setCurrentIndex(shown ? 1 : 0);
    m_new->setVisible(!shown);
    if (shown)
        m_form->begin(m_field->text().trimmed());
    else
        m_field->setFocus(Qt::OtherFocusReason);
    refreshFoot();
}

bool CustomerDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            moveBy(key == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return ui::Dialog::eventFilter(watched, event);
}

void CustomerDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_start->currentIndex() == 1) {
        showForm(false);
        return;
    }
    ui::Dialog::keyPressEvent(event);
}

} // namespace desk
