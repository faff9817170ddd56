#pragma once

#include "app/desktop/setuppage.h"

namespace office {
class ServerForm;
}

/// This computer becomes an office of a shop with a server: nothing is enrolled, people sign in with their own names.
class OfficePage final : public SetupPage
{
    Q_OBJECT

public:
    OfficePage();

protected:
    void go() override;

private:
    office::ServerForm *m_form;
};
