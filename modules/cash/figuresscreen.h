#pragma once

#include "modules/core/module.h"

#include <QWidget>

namespace cash {

/// The figures of the shop at a till: FiguresView under a way back.
class FiguresScreen final : public QWidget
{
    Q_OBJECT

public:
    explicit FiguresScreen(Services &services);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void leave();

    Services &m_services;
    QWidget *m_view;
};

} // namespace cash
