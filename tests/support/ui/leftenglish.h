#pragma once

#include <QStringList>

class QWidget;

/// Visible words of `root` that are a source's own English although `language` has other words for it: filed under a
/// class that nobody asks, or never asked at all. Empty for English, and when all is well.
QStringList leftEnglish(const QWidget &root, const QString &language);
