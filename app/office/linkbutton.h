#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace office {

/// Words one can touch, without a box.
class LinkButton final : public QAbstractButton
{
    Q_OBJECT

public:
    LinkButton(const QString &name, const QString &text, ui::Token tone = ui::Token::Primary,
               QFont::Weight weight = QFont::DemiBold, const QString &icon = {});
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ui::Token m_tone;
    QFont::Weight m_weight;
    QString m_icon;
};

} // namespace office
