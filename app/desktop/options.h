#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

/// What the program was started with.
struct Options
{
    QString language; ///< fr, ar or en; empty: as this computer's settings say
    QString theme; ///< light or dark; empty: as the settings say
    QString printer; ///< device URL instead of the enrolled one
    QString tour; ///< folder for pictures of every screen
    QSize size{1366, 768}; ///< of the tour's pictures
    bool office = false; ///< the back office instead of the till
    bool window = false; ///< a window instead of the full screen
    QString complaint; ///< why the command line cannot be understood

    static Options parse(const QStringList &arguments);
};
