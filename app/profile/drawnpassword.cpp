#include "app/profile/drawnpassword.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace shop {

QByteArray drawPassword()
{
    QByteArray bytes(24, '\0');
    for (char &byte : bytes)
        byte = char(QRandomGenerator::system()->bounded(256));
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QString drawSpokenPassword()
{
    const QString consonants = u"bdfgkmnprstvz"_s;
    const QString vowels = u"aeiou"_s;
    QString password;
    for (int syllable = 0; syllable < 5; ++syllable) {
        if (syllable > 0 && syllable % 2 == 0)
            password += u'-';
        password += consonants.at(QRandomGenerator::system()->bounded(int(consonants.size())));
        password += vowels.at(QRandomGenerator::system()->bounded(int(vowels.size())));
    }
    return password;
}

} // namespace shop
