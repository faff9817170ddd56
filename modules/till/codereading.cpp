#include "modules/till/codereading.h"

using namespace Qt::StringLiterals;

namespace till {

namespace {

using How = CodeReading::How;

Quantity ofWeight(const Product &product, qint64 grams)
{
    return Quantity::fromThousandths(grams * 1000 / product.factor);
}

/// The price on the label gives the quantity: the thousandth nearest to what it costs (anchors 33).
std::optional<Quantity> ofPrice(const Product &product, Money price)
{
    const qint64 unit = product.price.centimes();
    if (unit == 0)
        return std::nullopt;
    return Quantity::fromThousandths((price.centimes() * 1000 + unit / 2) / unit);
}

const Product *byGtin(const Catalogue &catalogue, const QString &gtin)
{
    // Whoever entered the barcode left out the zeros before it: 14, 13, 12 or 8 digits.
    for (const int size : {14, 13, 12, 8}) {
        const QString zeros(14 - size, u'0');
        if (!gtin.startsWith(zeros))
            break;
        if (const Product *found = catalogue.productByBarcode(gtin.sliced(14 - size)))
            return found;
    }
    return nullptr;
}

CodeReading readAsGs1(const Catalogue &catalogue, const Gs1Code &code)
{
    CodeReading reading;
    reading.how = How::Gs1;
    reading.gs1 = code;
    reading.productCode = code.gtin;
    if (code.centimes)
        reading.price = Money::fromCentimes(*code.centimes);
    const Product *product = byGtin(catalogue, code.gtin);
    if (!product)
        return reading;
    reading.product = product->id;
    if (code.grams)
        reading.quantity = ofWeight(*product, *code.grams);
    else if (reading.price)
        reading.quantity = ofPrice(*product, *reading.price);
    return reading;
}

CodeReading readAsLabel(const Catalogue &catalogue, const EmbeddedCode &label)
{
    CodeReading reading;
    reading.how = How::Label;
    reading.label = label;
    reading.rule = label.rule;
    reading.productCode = label.product;
    const bool isPrice = label.kind == EmbeddedCode::Kind::Price;
    if (isPrice)
        reading.price = Money::fromDinars(label.value);
    const Product *product = catalogue.productByBarcode(label.product);
    if (!product)
        product = catalogue.productBySku(label.product);
    if (!product)
        return reading;
    reading.product = product->id;
    reading.quantity = isPrice ? ofPrice(*product, *reading.price) : ofWeight(*product, label.value);
    return reading;
}

} // namespace

CodeReading readCode(const Catalogue &catalogue, const HouseRules &rules, const QString &code)
{
    const QString text = code.trimmed();
    CodeReading reading;
    reading.productCode = text;
    const Product *product = catalogue.productByBarcode(text);
    if (!product && text.size() == 12)
        product = catalogue.productByBarcode(u'0' + text); // UPC-A is an EAN-13 without its zero
    if (product) {
        reading.how = How::Barcode;
        reading.product = product->id;
        return reading;
    }
    if (const std::optional<Gs1Code> gs1 = readGs1(text); gs1 && !gs1->gtin.isEmpty())
        return readAsGs1(catalogue, *gs1);
    const std::optional<EmbeddedCode> label = rules.read(text);
    if (label) {
        const CodeReading read = readAsLabel(catalogue, *label);
        if (!read.product.isNull())
            return read;
    }
    if (const Product *bySku = catalogue.productBySku(text)) {
        reading.how = How::Sku;
        reading.product = bySku->id;
        return reading;
    }
    return label ? readAsLabel(catalogue, *label) : reading;
}

} // namespace till
