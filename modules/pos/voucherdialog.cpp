#include "modules/pos/voucherdialog.h"

#include "ui/controls/label.h"
#include "ui/controls/touchkeyboard.h"
#include "ui/errortext.h"

#include <QCoroTask>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pos {

VoucherDialog::VoucherDialog(till::Counter &counter, QWidget *owner)
    : ui::Dialog(tr("Voucher"), 560, owner)
    , m_counter(counter)
    , m_field(new QLineEdit)
    , m_fault(ui::label({}, 13, QFont::Medium, ui::Token::Danger))
{
    setProperty("kind", u"voucher"_s);
    setSubtitle(tr("Scan the voucher, or type the code printed under its bars."));
    addCloseButton();
    m_field->setObjectName(u"voucherField"_s);
    m_field->setAccessibleName(tr("Code of the voucher"));
    m_field->setPlaceholderText(u"AV-C1-000123-0000"_s);
    m_field->setFont(ui::textFont(18));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_field, 1);
    row->addWidget(ui::keyboardButton(m_field));
    body()->addLayout(row);
    m_fault->setObjectName(u"voucherFaultLabel"_s);
    m_fault->setWordWrap(true);
    m_fault->setMinimumHeight(20);
    body()->addWidget(m_fault);
    addButton(ui::Button::Kind::Standard, tr("Cancel"), Rejected)->setObjectName(u"cancelVoucherButton"_s);
    m_use = new ui::Button(ui::Button::Kind::Primary, tr("Use the voucher"));
    m_use->setObjectName(u"useVoucherButton"_s);
    m_use->setTouchHeight(56);
    addToFoot(m_use);
    setFirstFocus(m_field);
    const auto refresh = [this] {
        m_fault->clear();
        m_use->setEnabled(!m_field->text().trimmed().isEmpty() && !m_asking);
    };
    connect(m_field, &QLineEdit::textChanged, this, refresh);
    connect(m_field, &QLineEdit::returnPressed, this, &VoucherDialog::look);
    connect(m_use, &QAbstractButton::clicked, this, &VoucherDialog::look);
    refresh();
}

void VoucherDialog::scanned(const QString &code)
{
    m_field->setText(code.trimmed());
    look();
}

void VoucherDialog::look()
{
    if (m_asking)
        return;
    if (m_field->text().trimmed().isEmpty())
        return m_fault->setText(tr("Type the code of the voucher, or scan it."));
    m_asking = true;
    m_use->setEnabled(false);
    QCoro::connect(m_counter.findVoucher(m_field->text()), this, [this](const Result<till::Voucher> &voucher) {
        m_asking = false;
        m_use->setEnabled(true);
        if (voucher) {
            m_voucher = *voucher;
            accept();
        } else {
            m_fault->setText(ui::errorSentence(voucher.error()));
        }
    });
}

} // namespace pos
