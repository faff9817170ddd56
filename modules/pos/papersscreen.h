#pragma once

#include "modules/desk/detailside.h"
#include "modules/desk/listscreen.h"

#include <QElapsedTimer>

#include <functional>

namespace ui {
class Button;
class Dialog;
} // namespace ui

namespace pos {

/// Everything that was to be printed, here and on printers of agents: where it stands, and what to do about it (PRT-3).
class PapersScreen final : public desk::ListScreen
{
    Q_OBJECT

public:
    explicit PapersScreen(Services &services);

protected:
    void load() override;
    void choose(int line) override;
    void showNothing() override;
    void act() override;

private:
    using Act = std::function<QCoro::Task<Result<>>(const till::PaperOnItsWay &)>;

    void addActs();
    ui::Button *addAct(class QVBoxLayout *column, const QString &name, const QString &icon, const QString &text);
    void show(const QList<till::PaperOnItsWay> &papers);
    const till::PaperOnItsWay *current() const;
    void run(const Act &wanted, const QString &said);
    void redirect(bool again);
    void offerHere(ui::Dialog *dialog, const till::PaperOnItsWay &paper);
    /// Its printer was taken away from the agents.
    bool isOrphan(const till::PaperOnItsWay &paper);
    bool canGoElsewhere(const till::PaperOnItsWay &paper);

    QList<till::PaperOnItsWay> m_papers;
    desk::DetailSide *m_side;
    ui::Button *m_cameOut;
    ui::Button *m_again;
    ui::Button *m_elsewhere;
    ui::Button *m_giveUp;
    int m_current = -1;
    QElapsedTimer m_lastAct;
    bool m_busy = false;
};

} // namespace pos
