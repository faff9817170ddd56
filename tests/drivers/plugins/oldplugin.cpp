#include <QObject>
#include <QtPlugin>

/// Speaks a version of the scale interface that was never released: only its metadata is read.
class OldPlugin final : public QObject
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "feemaison.ScalePlugin/0")
};

#include "oldplugin.moc"
