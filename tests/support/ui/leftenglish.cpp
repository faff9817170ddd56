#include "tests/support/ui/leftenglish.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

/// Sources whose translation differs everywhere: where one is the same word in both, seeing it proves nothing.
QSet<QString> readEnglish(const QString &language)
{
    QFile file(QStringLiteral(SOURCE_DIR "/translations/feemaison_%1.ts").arg(language));
    if (!file.open(QFile::ReadOnly))
        qFatal("no %s", qPrintable(file.fileName()));
    QSet<QString> english;
    QSet<QString> same;
    QString source;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement())
            continue;
        if (xml.name() == u"source") {
            source = xml.readElementText();
            english.insert(source);
        } else if (xml.name() == u"translation" && xml.attributes().isEmpty()) {
            const QString words = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (words.trimmed() == source)
                same.insert(source);
        }
    }
    return english - same;
}

const QSet<QString> &english(const QString &language)
{
    static QHash<QString, QSet<QString>> known;
    if (!known.contains(language))
        known[language] = readEnglish(language);
    return known[language];
}

} // namespace

QStringList leftEnglish(const QWidget &root, const QString &language)
{
    QStringList left;
    if (language == u"en")
        return left;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        QStringList shown{widget->accessibleName(), widget->toolTip()};
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            shown << label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            shown << button->text();
        else if (const auto *field = qobject_cast<const QLineEdit *>(widget))
            shown << field->placeholderText();
        for (const QString &words : std::as_const(shown))
            if (!words.isEmpty() && english(language).contains(words))
                left << u"%1 is English: '%2'"_s.arg(widget->objectName(), words);
    }
    return left;
}
