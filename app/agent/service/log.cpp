#include "app/agent/service/log.h"

Q_LOGGING_CATEGORY(lcAgent, "fm.agent", QtInfoMsg)
