#include "modules/till/receipttext.h"

#include <QHash>
#include <QMutex>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace till {

QString receiptText(const QString &language, const char *text)
{
    static QMutex mutex;
    static QHash<QString, std::shared_ptr<QTranslator>> translators;
    QMutexLocker lock(&mutex);
    std::shared_ptr<QTranslator> &translator = translators[language];
    if (!translator) {
        translator = std::make_shared<QTranslator>();
        // Missing in programs without translations (the command line): English is then what is meant.
        (void)translator->load(u":/i18n/feemaison_%1.qm"_s.arg(language));
    }
    const QString translated = translator->translate("Receipt", text);
    return translated.isEmpty() ? QString::fromUtf8(text) : translated;
}

} // namespace till
