#include "modules/till/embeddedcode.h"

#include "modules/till/checkdigit.h"

namespace till {

std::optional<EmbeddedCode> readEmbedded(const QString &pattern, EmbeddedCode::Kind kind, const QString &code)
{
    if (pattern.size() != code.size())
        return std::nullopt;
    EmbeddedCode found;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar wanted = pattern.at(i);
        const QChar c = code.at(i);
        if (c < u'0' || c > u'9' || (wanted.isDigit() && wanted != c))
            return std::nullopt;
        if (wanted == u'P') {
            found.product += c;
        } else if (wanted == u'W' || wanted == u'A') {
            found.value = found.value * 10 + (c.unicode() - u'0');
            if (found.value > EmbeddedCode::Most)
                return std::nullopt;
        }
    }
    if (found.product.isEmpty() || found.value == 0 || (pattern.endsWith(u'C') && !hasRightCheckDigit(code)))
        return std::nullopt;
    found.kind = kind;
    found.rule = pattern;
    return found;
}

} // namespace till
