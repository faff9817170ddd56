#include "modules/till/checkdigit.h"

namespace till {

bool hasRightCheckDigit(const QString &code)
{
    int sum = 0;
    for (qsizetype i = 0; i < code.size(); ++i)
        sum += code.at(i).digitValue() * ((code.size() - i) % 2 == 0 ? 3 : 1);
    return !code.isEmpty() && sum % 10 == 0;
}

} // namespace till
