#include "modules/till/embeddedcode.h"

#include <cstddef>
#include <cstdint>

/// A label of a scale: a rule, a line's end, a code. The value is the rule's digits and no others, and the product's
/// code too.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using till::EmbeddedCode;
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype end = text.indexOf(u'\n');
    if (end < 0)
        return 0;
    const QString pattern = text.first(end);
    const QString code = text.sliced(end + 1);
    const std::optional<EmbeddedCode> read = till::readEmbedded(pattern, EmbeddedCode::Kind::Price, code);
    if (!read)
        return 0;
    if (read->value <= 0 || read->value > EmbeddedCode::Most || read->kind != EmbeddedCode::Kind::Price
        || read->product.size() != pattern.count(u'P'))
        __builtin_trap();
    for (const QChar c : code)
        if (c < u'0' || c > u'9')
            __builtin_trap();
    // One digit of the value more or less is another label, not the same one.
    for (qsizetype i = 0; i < code.size(); ++i) {
        if (pattern.at(i) != u'A')
            continue;
        QString other = code;
        other[i] = QChar(code.at(i) == u'9' ? u'0' : char16_t(code.at(i).unicode() + 1));
        const std::optional<EmbeddedCode> again = till::readEmbedded(pattern, EmbeddedCode::Kind::Price, other);
        if (again && (again->value == read->value || pattern.endsWith(u'C')))
            __builtin_trap();
        break;
    }
    return 0;
}
