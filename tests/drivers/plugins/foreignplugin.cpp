#include <QObject>
#include <QtPlugin>

/// Somebody else's plugin that got into the folder; its code must never run.
class ForeignPlugin final : public QObject
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.example.Something/1.0")

public:
    ForeignPlugin() { qFatal("a foreign plugin was run"); }
};

#include "foreignplugin.moc"
