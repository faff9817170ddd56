#pragma once

#include "modules/core/result.h"

#include <QWidget>

class QLabel;

namespace ui {
class Button;
}

/// A computer that is no till yet: what it can become now, and how an installer makes it a shop's till.
class FirstStart final : public QWidget
{
    Q_OBJECT

public:
    explicit FirstStart(QWidget *parent = nullptr);

signals:
    /// The demo is loaded and this computer is its till.
    void ready();

private:
    void tryIt();

    ui::Button *m_try;
    QLabel *m_state;
};
