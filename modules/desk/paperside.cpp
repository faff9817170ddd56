#include "modules/desk/paperside.h"

#include "drivers/api/shoplogo.h"
#include "modules/core/db/answer.h"
#include "modules/core/uuid.h"
#include "modules/desk/paperfile.h"
#include "modules/desk/paperplace.h"
#include "modules/till/storedpaper.h"
#include "ui/controls/button.h"
#include "ui/controls/choicepopup.h"
#include "ui/controls/savefile.h"
#include "ui/errortext.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QHBoxLayout>
#include <QJsonDocument>
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

PaperSide::PaperSide(Database &database, Database &reports, const QString &what, QWidget *parent)
    : QWidget(parent)
    , m_database(database)
    , m_reports(reports)
    , m_what(what)
    , m_place(new PaperPlace)
    , m_print(new ui::Button(ui::Button::Kind::Standard, tr("Print a copy")))
    , m_save(new ui::Button(ui::Button::Kind::Standard, tr("Save as PDF")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_place, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    const auto place = [row](ui::Button *button, const QString &objectName, const QString &icon) {
        button->setObjectName(objectName);
        button->setIconName(icon, 18);
        button->setTouchHeight(36);
        button->setTextStyle(14, QFont::DemiBold);
        button->setRadius(8);
        row->addWidget(button, 1);
    };
    place(m_print, u"printPaperButton"_s, u"print"_s);
    place(m_save, u"savePaperButton"_s, u"export"_s);
    connect(m_print, &QAbstractButton::clicked, this, &PaperSide::choosePrinter);
    connect(m_save, &QAbstractButton::clicked, this, &PaperSide::save);
    column->addLayout(row);
    m_print->hide();
    learnPrinters();
    show({}, {});
}

void PaperSide::show(const QUuid &id, const QString &number)
{
    if (id.isNull())
        return say(tr("Choose a line to see its paper."));
    // The paper before stays in sight until this one comes: nothing flickers while one moves along the list.
    letGo();
    m_id = id;
    m_number = number;
    if (!m_reading)
        ask();
}

/// One question at a time: whoever holds an arrow down sees the paper of the line where it stops.
void PaperSide::ask()
{
    m_reading = true;
    QCoro::connect(read(m_reports, m_id), this, [this, id = m_id](const Result<QJsonObject> &answer) {
        m_reading = false;
        if (m_id.isNull())
            return;
        if (id != m_id)
            ask();
        else if (answer)
            take(*answer);
        else
            m_place->say(ui::errorSentence(answer.error()));
    });
}

void PaperSide::say(const QString &why)
{
    letGo();
    m_place->say(why);
}

void PaperSide::letGo()
{
    m_id = {};
    m_document.clear();
    m_save->setEnabled(false);
    m_print->setEnabled(false);
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
    m_print->setEnabled(m_place->hasPaper());
}

void PaperSide::save()
{
    ui::saveFile(
        this, m_what + u'-' + m_number, u"pdf"_s,
        [document = m_document](const QString &path) { return writePaper(document, path); },
        [this](const Result<QString> &file) { emit saved(file); });
}

void PaperSide::learnPrinters()
{
    Select select;
    select.view = "devices.v_printer"_L1;
    select.columns = {"printer_id"_L1, "name"_L1};
    select.where = {{"is_active"_L1, Select::Condition::Test::Equal, toSql(true)}};
    select.order = {"name"_L1, "printer_id"_L1};
    QCoro::connect(answer(m_database.read(select)), this, [this](const Result<Rows> &rows) {
        if (!rows)
            return; // without them there is still the file
        m_printers.clear();
        for (const Row &row : *rows)
            m_printers.append({row.get<QString>("printer_id"_L1), row.get<QString>("name"_L1)});
        m_print->setVisible(!m_printers.isEmpty());
    });
}

void PaperSide::choosePrinter()
{
    if (m_printers.size() == 1)
        return print(m_printers.first().first, m_printers.first().second);
    auto *popup = new ui::ChoicePopup(tr("Printer"), this);
    popup->setChoices(m_printers);
    connect(popup, &ui::ChoicePopup::chosen, this, &PaperSide::print);
    popup->openUnder(*m_print);
}

void PaperSide::print(const QString &printer, const QString &name)
{
    // An old backlog never prints by itself: who waits for this copy does so now.
    constexpr int PrintWithinSeconds = 600;
    const QJsonObject job{{u"printer"_s, printer},
                          {u"title"_s, m_number},
                          {u"document"_s, QJsonDocument::fromJson(m_document).object()},
                          {u"copy"_s, 1},
                          {u"expires_in"_s, PrintWithinSeconds}};
    m_print->setEnabled(false); // until another line is chosen: two touches print once
    QCoro::connect(answer(m_database.call("devices.enqueue"_L1, uuidV7(), job)), this,
                   [this, name](const Result<Rows> &asked) {
                       m_print->setEnabled(!asked);
                       emit printed(asked ? Result<QString>(name) : Result<QString>(asked.error()));
                   });
}

} // namespace desk
