#pragma once

#include "modules/core/result.h"

#include <QMap>
#include <QStringList>

namespace admin {

/// The words and options of one command line: "--name value", "--flag", and the rest in order.
class Arguments
{
public:
    /// `flags` take no value; any option that is neither in `flags` nor in `options` is a usage error.
    Arguments(const QStringList &words, const QStringList &options, const QStringList &flags);

    bool isValid() const { return m_complaint.isEmpty(); }
    QString complaint() const { return m_complaint; }

    /// The next plain word; empty when there is none left.
    QString next() { return m_words.isEmpty() ? QString() : m_words.takeFirst(); }
    bool hasMore() const { return !m_words.isEmpty(); }
    bool has(const QString &option) const { return m_options.contains(option); }
    QString value(const QString &option, const QString &fallback = {}) const
    {
        return m_options.value(option, fallback);
    }
    /// A whole number of at least `least`; a complaint otherwise.
    int number(const QString &option, int fallback, int least = 0);

private:
    QStringList m_words;
    QMap<QString, QString> m_options;
    QString m_complaint;
};

/// Prints on stdout, and the error with what to do on stderr.
void say(const QString &text);
int fail(const Error &error);
int fail(const QString &text);
int usage(const QString &text = {});

} // namespace admin
