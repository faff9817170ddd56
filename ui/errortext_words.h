#pragma once

#include <span>

namespace ui {

/// How the number or word of an error is read: centimes, hundredths of a percent, or as it is.
enum class Read { Plain, Money, Percent };

/// One error's words; %1 of either is `detail`.
struct Words
{
    const char *key;
    const char *title;
    const char *text;
    const char *detail = nullptr;
    Read read = Read::Plain;
};

/// Of customer displays, scales, scanners and their drivers.
std::span<const Words> deviceWords();
/// Of time clocks, employees and the agent.
std::span<const Words> clockWords();
/// What the rules of the database refuse: books, people, goods, deliveries.
std::span<const Words> officeWords();

} // namespace ui
