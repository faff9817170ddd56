#pragma once

#include "modules/core/result.h"

#include <QStackedWidget>
#include <QTimer>

namespace ui {

class Banner;

/// Where what is asked for will stand, and what stands there until then (DESIGN 9): nothing for a moment, bars while it
/// loads, what is missing when there is nothing, why and "try again" when it failed. What was shown once stays while it
/// is asked anew, and when that fails, under a line that says from when it is.
class ContentArea final : public QWidget
{
    Q_OBJECT

public:
    explicit ContentArea(QWidget *content, QWidget *parent = nullptr);

    void showLoading();
    void showContent();
    void showEmpty(const QString &icon, const QString &title, const QString &text);
    void showFailure(const Error &error);
    /// What is shown is not what is asked for now: it does not stay.
    void forget() { m_hasContent = false; }
    bool isShowingContent() const;

signals:
    void retried();

private:
    void put(QWidget *page);

    QStackedWidget *m_stack;
    QWidget *m_content;
    QWidget *m_loading;
    QWidget *m_page = nullptr; ///< what is not content: empty or failed
    Banner *m_stale;
    QTimer m_wait;
    bool m_hasContent = false;
    QString m_since;
};

} // namespace ui
