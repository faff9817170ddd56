#pragma once

#include <QString>

/// Where this computer keeps what is its own: journal, snapshot, settings, private server, log.
/// FEEMAISON_HOME moves it all (ARCHITECTURE 8).
namespace home {

/// Exists after the call where the disk allows it; readable by this account only.
QString path();

} // namespace home
