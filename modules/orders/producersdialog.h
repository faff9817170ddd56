#pragma once

#include "modules/till/counter.h"
#include "ui/controls/dialog.h"

namespace ui {
class Choices;
}

namespace orders {

/// Who made it? At least one (spec sales 7.1).
class ProducersDialog final : public ui::Dialog
{
    Q_OBJECT

public:
    ProducersDialog(till::Counter &counter, const till::Order &order, QWidget *owner);

    QList<QUuid> producers() const;

private:
    QList<till::Producer> m_producers;
    ui::Choices *m_choices;
    ui::Button *m_go;
};

} // namespace orders
