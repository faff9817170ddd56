#pragma once

#include "drivers/api/receipt.h"
#include "modules/core/result.h"

namespace till {

/// The paper of a ticket or a closing as an office sees it: made of the fact's own bytes that the server keeps, marked
/// DUPLICATA (anchors 17, 30). `answer` is pos.read_paper's. Error core.unknown_paper when there is none.
Result<Receipt> storedPaper(const QJsonObject &answer);

/// The shop's picture among the settings that come with it, PNG; empty: none.
QByteArray storedLogo(const QJsonObject &answer);

} // namespace till
