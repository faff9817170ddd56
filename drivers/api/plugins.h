#pragma once

#include "drivers/api/receiptprinter.h"

/// The printer behind a device URL, through the plugins found in `<program>/drivers` and, installed,
/// `../lib/feemaison/drivers`. Errors: printer.no_driver {scheme}, printer.address {url}.
Result<std::shared_ptr<ReceiptPrinter>> openReceiptPrinter(const QUrl &device);
