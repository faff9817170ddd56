#pragma once

#include "ui/theme/tokens.h"

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPixmap>

#include <utility>

namespace ui {

/// The only place that knows colours, fonts and pictures. Widgets never set style sheets; what they paint themselves
/// they paint from here and update() on changed().
class Theme final : public QObject
{
    Q_OBJECT

public:
    enum class Mode { Light, Dark };

    static Theme &get();

    /// Fonts, palette and the application's one style sheet; to be called before the first window.
    void apply(Mode mode);
    Mode mode() const { return m_mode; }
    QColor colour(Token token) const;
    /// Ground and ink of a product family; an unknown key gets "divers".
    std::pair<QColor, QColor> family(const QString &key) const;
    std::pair<QColor, QColor> banknote(int dinars) const;

signals:
    void changed();

private:
    Theme() = default;
    QString sheet() const;

    Mode m_mode = Mode::Light;
    bool m_fontsLoaded = false;
};

inline QColor colour(Token token) { return Theme::get().colour(token); }

/// The interface's font; Arabic is one pixel larger below 15 (DESIGN 10).
QFont textFont(int pixelSize, QFont::Weight weight = QFont::Normal);

/// A drawing of resources/icons in one colour, crisp at this screen's ratio; mirrored where its meaning is a direction
/// and the language runs to the left.
QPixmap glyph(const QString &name, int size, const QColor &colour, qreal ratio);
/// The application's own sign.
QPixmap logo(int size, qreal ratio);
/// A food drawing scaled to `height`; null when there is none of that name.
QPixmap art(const QString &name, int height, qreal ratio);

} // namespace ui
