#pragma once

#include "ui/theme/theme.h"

#include <QFrame>
#include <QLabel>

namespace ui {

/// A label of the theme: size, weight and colour by meaning.
QLabel *label(const QString &text, int pixelSize, QFont::Weight weight = QFont::Normal, Token tone = Token::Text,
              QWidget *parent = nullptr);
void setTone(QLabel *label, Token tone);

/// One line that gives way with "…" where there is no room; the whole text is its tool tip.
class ElidedLabel final : public QWidget
{
    Q_OBJECT

public:
    ElidedLabel(const QString &text, int pixelSize, QFont::Weight weight = QFont::Normal, Token tone = Token::Text,
                QWidget *parent = nullptr);
    void setText(const QString &text);
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    int m_pixelSize;
    QFont::Weight m_weight;
    Token m_tone;
};

/// An icon that is only looked at.
class IconLabel final : public QWidget
{
    Q_OBJECT

public:
    IconLabel(const QString &name, int size, Token tone, QWidget *parent = nullptr);
    void set(const QString &name, Token tone);
    QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    int m_size;
    Token m_tone;
};

QFrame *card(QWidget *parent = nullptr);
/// A bar of the surface colour (top bar, cart).
QFrame *bar(QWidget *parent = nullptr);
QFrame *horizontalLine(QWidget *parent = nullptr);
QFrame *verticalLine(QWidget *parent = nullptr);

} // namespace ui
