#pragma once

#include <QImage>

/// The picture that heads the shop's papers. It is the printing program's, not the paper's: a stored paper does not
/// carry it, and a copy printed later has today's. Any thread.
/// A plugin has this library for itself, and no logo in it: the receipt it is given carries one.
QImage shopLogo(); ///< black on white, at most PaperLogo wide and high; null: none
QByteArray shopLogoPng(); ///< the same, for Receipt::logo
void setShopLogo(const QByteArray &png); ///< empty or no picture: none

/// In dots of a printer.
constexpr QSize PaperLogo{320, 200};

/// A picture as a printer can print it: fits PaperLogo, black and white, transparent is white. Null when it is none.
QImage madeForPaper(const QImage &picture);
