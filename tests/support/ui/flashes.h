#pragma once

#include <QObject>
#include <QStringList>

/// A widget shown before it has its place is a window of its own for a moment: it flashes, and takes the keyboard away.
/// Watches the whole application while it lives.
class Flashes final : public QObject
{
    Q_OBJECT

public:
    /// `wanted`: the class of the one window there may be.
    explicit Flashes(const char *wanted);
    const QStringList &seen() const { return m_seen; }
    void forget() { m_seen.clear(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const char *m_wanted;
    QStringList m_seen;
};
