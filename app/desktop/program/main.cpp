#include "app/desktop/application.h"
#include "app/desktop/tour.h"
#include "modules/core/log.h"

#include <QApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"feemaison"_s);
    QApplication::setApplicationDisplayName(u"Fée Maison"_s);
    QApplication::setApplicationVersion(QStringLiteral(FM_VERSION));
    const Options options = Options::parse(QApplication::arguments());
    if (!options.complaint.isEmpty()) {
        QTextStream(stderr) << options.complaint << Qt::endl;
        return 2;
    }
    startLog(u"feemaison"_s);
    if (!options.tour.isEmpty())
        return Tour(options).run();
    return Application(options).run();
}
