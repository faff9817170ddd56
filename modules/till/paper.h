#pragma once

#include "drivers/api/receipt.h"
#include "modules/core/quantity.h"

#include <QHash>
#include <QJsonValue>

namespace till {

/// What heads and ends every paper of this shop, from its settings.
struct Letterhead
{
    QString shop;
    QString activity;
    QString address;
    QString phone;
    QString footerFrench;
    QString footerArabic;
    QString language; ///< of the paper: "fr" or "ar"
    QHash<QString, QString> methods; ///< names of the ways to pay, in that language
};

/// A paper being laid down row by row, beginning with the letterhead.
class Paper
{
public:
    /// `copy`: 0 the first paper, from 1 on it says DUPLICATA.
    Paper(const Letterhead &letterhead, int copy);

    QString text(const char *source) const; ///< QT_TRANSLATE_NOOP("Receipt", …)
    QString currency() const;
    QString methodName(const QString &key) const;
    void title(const char *source);
    void centre(const QString &line, ReceiptRow::Size size = ReceiptRow::Size::Normal, bool bold = false);
    void line(const QString &line, bool bold = false);
    void large(const QString &line); ///< read from a step away
    void columns(const QString &left, const QString &right, bool bold = false,
                 ReceiptRow::Size size = ReceiptRow::Size::Normal);
    void rule();
    void barcode(const QString &code);
    void thanks();
    /// Paper anchors the chain: a digest that only this fact, after all before it, can have.
    void anchor(const QString &number, const QByteArray &hash);
    void signature();
    const Receipt &receipt() const { return m_receipt; }

private:
    Letterhead m_letterhead;
    Receipt m_receipt;
};

/// On paper amounts always have two decimals, no currency word in columns and the ASCII hyphen.
QString paperAmount(Money value);
Money moneyOf(const QJsonValue &value);

} // namespace till
