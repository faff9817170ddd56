#pragma once

#include <QByteArray>
#include <QImage>

namespace desk {

/// A paper (a Receipt's JSON) as a printer of 80 mm draws it, with the shop's logo; null when it is no paper or cannot
/// be drawn here. Any thread.
QImage paperPicture(const QByteArray &document);

} // namespace desk
