#include "modules/desk/paperpicture.h"

#include "drivers/api/paper.h"
#include "drivers/api/shoplogo.h"

namespace desk {

namespace {

constexpr int PaperColumns = 48;
constexpr int PaperDots = 576;

} // namespace

QImage paperPicture(const QByteArray &document)
{
    const Result<Receipt> paper = Receipt::fromJson(document);
    if (!paper || !canDrawPaper())
        return {};
    return drawPaper(layoutReceipt(*paper, PaperColumns), PaperDots, paper->language == u"ar", shopLogo());
}

} // namespace desk
