#include "modules/devices/samplereceipt.h"

#include "modules/core/clock.h"
#include "modules/core/format.h"

using namespace Qt::StringLiterals;

namespace devices {

Receipt sampleReceipt(const QString &shop, const QString &till)
{
    using Kind = ReceiptRow::Kind;
    using Align = ReceiptRow::Align;
    using Size = ReceiptRow::Size;
    Receipt receipt;
    receipt.language = u"fr"_s;
    receipt.rows = {{Kind::Text, shop, {}, Align::Centre, Size::Tall, true},
                    {Kind::Text, u"ESSAI D'IMPRESSION"_s, {}, Align::Centre, Size::Normal, true},
                    {Kind::Columns, till, format::dateTime(Clock::now()), Align::Start, Size::Normal, false},
                    {Kind::Rule},
                    {Kind::Text, u"Accents : é è ê à ç ù ô î œ É À"_s},
                    {Kind::Text, u"Signes : « » ’ – … €"_s},
                    {Kind::Text, u"رشتة، كسكس، مقروط بالعسل"_s, {}, Align::End},
                    {Kind::Columns, u"0,750 x 600,00"_s, u"450,00"_s},
                    {Kind::Columns, u"TOTAL"_s, u"1 234 567,00"_s, Align::Start, Size::Large, true},
                    {Kind::Barcode, u"FM-NEW"_s, {}, Align::Centre},
                    {Kind::Text, u"--- 32 ---------------------- 32"_s},
                    {Kind::Text, u"--- 48 -------------------------------------- 48"_s},
                    {Kind::Space}};
    return receipt;
}

} // namespace devices
