#include "app/desktop/trialpage.h"

#include "app/desktop/localshop.h"

TrialPage::TrialPage()
    : SetupPage(
        tr("Try it"),
        tr("With invented goods, people and three months of sales. Their codes are shown on the sign-in screen."),
        tr("Begin"))
{
}

void TrialPage::go()
{
    carryOut(localshop::tryDemo(), tr("Preparing the database and three months of sales. This takes about a minute."));
}
