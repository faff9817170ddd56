#pragma once

#include "modules/core/db/session.h"

namespace shop {

/// Gives an agent its login `<database>_agent_<name>`, which it answers. At a server the login needs a password: drawn
/// here, kept as the secret `database-<login>` in `folder` (files only this account can read, for systemd's
/// LoadCredential; empty: this computer's own store) and never shown. Errors auth.agent_taken, agent.bad_configuration,
/// those of the store.
Result<QString> enrolAgent(Session &session, const QString &name, const QString &folder, bool isLocal);

} // namespace shop
