#pragma once

#include <QWidget>

namespace office {

/// The picture half of the sign-in: a lattice of stars, a dish, what this program is for.
class WelcomePicture final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePicture(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintLattice(QPainter &painter) const;
};

} // namespace office
