#include "modules/desk/paperside.h"

#include "drivers/api/shoplogo.h"
#include "modules/desk/paperfile.h"
#include "modules/desk/paperplace.h"
#include "modules/till/storedpaper.h"
#include "ui/controls/button.h"
#include "ui/controls/savefile.h"
#include "ui/errortext.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

QCoro::Task<Result<QJsonObject>> read(Database &reports, QUuid id)
{
    const Result<Rows> rows = co_await reports.call("pos.read_paper"_L1, id);
    if (!rows)
        co_return rows.error();
    co_return rows->first().get<QJsonObject>("read_paper"_L1);
}

} // namespace

PaperSide::PaperSide(Database &reports, const QString &what, QWidget *parent)
    : QWidget(parent)
    , m_reports(reports)
    , m_what(what)
    , m_place(new PaperPlace)
    , m_save(new ui::Button(ui::Button::Kind::Standard, tr("Save as PDF")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_place, 1);
    m_save->setObjectName(u"savePaperButton"_s);
    m_save->setIconName(u"export"_s, 18);
    m_save->setTouchHeight(36);
    m_save->setTextStyle(14, QFont::DemiBold);
    m_save->setRadius(8);
    connect(m_save, &QAbstractButton::clicked, this, &PaperSide::save);
    column->addWidget(m_save);
    show({}, {});
}

void PaperSide::show(const QUuid &id, const QString &number)
{
    say(tr("Choose a line to see its paper."));
    if (id.isNull())
        return;
    m_id = id;
    m_number = number;
    QCoro::connect(read(m_reports, id), this, [this, id](const Result<QJsonObject> &answer) {
        if (id != m_id)
            return; // another line was chosen meanwhile
        if (answer)
            take(*answer);
        else
            m_place->say(ui::errorSentence(answer.error()));
    });
}

void PaperSide::say(const QString &why)
{
    m_id = {};
    m_document.clear();
    m_save->setEnabled(false);
    m_place->say(why);
}

void PaperSide::take(const QJsonObject &answer)
{
    const Result<Receipt> paper = till::storedPaper(answer);
    if (!paper) {
        m_place->say(ui::errorSentence(paper.error()));
        return;
    }
    setShopLogo(till::storedLogo(answer));
    m_document = paper->toJson();
    m_place->show(m_document);
    m_save->setEnabled(m_place->hasPaper());
}

void PaperSide::save()
{
    ui::saveFile(
        this, m_what + u'-' + m_number, u"pdf"_s,
        [document = m_document](const QString &path) { return writePaper(document, path); },
        [this](const Result<QString> &file) { emit saved(file); });
}

} // namespace desk
