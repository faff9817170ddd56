#pragma once

#include "modules/core/module.h"
#include "modules/till/counter.h"
#include "ui/scanfilter.h"

#include <QTimer>
#include <QWidget>

class QGridLayout;
class QLabel;
class QScrollArea;

namespace ui {
class Badge;
}

namespace auth {

class PersonTile;
class PinCard;

/// Who takes the till (01a): a name, a code, no Enter; or a badge, which is both. Works without network. The shell goes
/// on by itself when somebody is signed in.
class SignInScreen final : public QWidget, public ui::ScanTarget
{
    Q_OBJECT

public:
    explicit SignInScreen(Services &services);

    void scanned(const QString &code) override;

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildTop();
    QWidget *buildPeople();
    QWidget *buildLanguages();
    void fillPeople();
    void choose(int place);
    void refresh();

    Services &m_services;
    till::Counter &m_counter;
    QLabel *m_shop;
    QLabel *m_place;
    ui::Badge *m_link;
    QLabel *m_clock;
    QLabel *m_day;
    QScrollArea *m_people;
    QGridLayout *m_grid;
    QLabel *m_nobody;
    PinCard *m_card;
    QList<PersonTile *> m_tiles;
    QTimer m_tick;
};

} // namespace auth
