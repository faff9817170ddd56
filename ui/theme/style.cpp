#include "ui/theme/style.h"

using namespace Qt::StringLiterals;

namespace ui {

Style::Style() : QProxyStyle(u"Fusion"_s) {}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: return 4;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *result) const
{
    if (hint == SH_FocusFrame_AboveWidget)
        return 1;
    if (hint == SH_ToolTip_WakeUpDelay)
        return 600;
    return QProxyStyle::styleHint(hint, option, widget, result);
}

} // namespace ui
