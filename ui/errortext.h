#pragma once

#include "modules/core/result.h"

#include <QStringList>

namespace ui {

/// An error for a person: what happened, then what was kept and what to do. Never a key, never technical words.
struct ErrorText
{
    QString title;
    QString text; ///< may be empty
};

ErrorText errorText(const Error &error);
/// Both in one paragraph.
QString errorSentence(const Error &error);
/// Every key that has its own words: a test compares them with the keys in use.
QStringList errorKeys();

} // namespace ui
