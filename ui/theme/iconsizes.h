#pragma once

#include <array>

namespace ui {

/// The pixel sizes icons are drawn in while building: the sizes of the design at 100, 150 and 200 %, so that no stroke
/// is ever blurred by scaling on an ordinary screen.
inline constexpr std::array IconSizes{14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 33,
                                      34, 36, 39, 40, 42, 44, 48, 52, 56, 72, 96};

constexpr int stripWidth()
{
    int width = 0;
    for (const int size : IconSizes)
        width += size;
    return width;
}

} // namespace ui
