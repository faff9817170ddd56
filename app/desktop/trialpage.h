#pragma once

#include "app/desktop/setuppage.h"

/// Invented goods and three months of invented sales, on this computer only.
class TrialPage final : public SetupPage
{
    Q_OBJECT

public:
    TrialPage();

protected:
    void go() override;
};
