#include "app/office/signinwindow.h"

#include "app/office/linkbutton.h"
#include "app/office/passwordfield.h"
#include "app/office/serverform.h"
#include "app/office/welcomepicture.h"
#include "app/shell/serverline.h"
#include "modules/core/db/localserver.h"
#include "modules/core/format.h"
#include "modules/core/home.h"
#include "ui/controls/banner.h"
#include "ui/controls/checkbox.h"
#include "ui/controls/dialog.h"
#include "ui/controls/focusring.h"
#include "ui/controls/label.h"
#include "ui/errortext.h"
#include "ui/language.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace office {

namespace {

constexpr int FormWidth = 420;

/// Of one height in every script: the Arabic font's own is half as much again.
QLabel *line(const QString &text, int pixelSize, QFont::Weight weight, ui::Token tone, int height)
{
    QLabel *label = ui::label(text, pixelSize, weight, tone);
    label->setFixedHeight(height);
    return label;
}

QLabel *fieldName(const QString &text) { return line(text, 13, QFont::DemiBold, ui::Token::Text2, 20); }

} // namespace

SignInWindow::SignInWindow(const OfficeProfile &profile, QWidget *parent)
    : QWidget(parent)
    , m_profile(profile)
    , m_reason(new ui::Banner)
    , m_line(new shell::ServerLine)
    , m_login(new QLineEdit(profile.login))
    , m_password(new PasswordField(tr("Password")))
    , m_error(ui::label({}, 13, QFont::Medium, ui::Token::Danger))
    , m_remember(new ui::CheckBox(tr("Remember my name")))
    , m_go(new ui::Button(ui::Button::Kind::Primary, tr("Sign in")))
    , m_demo(new QVBoxLayout)
    , m_reach(ui::label({}, 13, QFont::Normal, ui::Token::Text2))
{
    setObjectName(u"officeSignIn"_s);
    setProperty("desktop", true);
    setWindowTitle(tr("Sign in"));
    setMinimumSize(1200, 720);
    auto *halves = new QHBoxLayout(this);
    halves->setContentsMargins(0, 0, 0, 0);
    halves->setSpacing(0);
    halves->addWidget(new WelcomePicture, 5);
    auto *side = ui::bar();
    halves->addWidget(side, 7);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(24, 12, 24, 12);
    column->addStretch(5);
    column->addWidget(buildForm(), 0, Qt::AlignHCenter);
    column->addStretch(6);
    column->addWidget(buildFoot(), 0, Qt::AlignHCenter);
    ui::FocusRing::install(this);

    connect(m_line, &shell::ServerLine::answered, this, &SignInWindow::refresh);
    connect(&m_reachability, &Reachability::changed, this, &SignInWindow::refresh);
    const QString host = profile.isLocal() ? LocalServer(home::path()).settings().value(u"host"_s) : profile.host();
    m_line->inspect(host, profile.port(), profile.trusted());
    m_reachability.watch(host, profile.port());
    refresh();
}

QWidget *SignInWindow::buildForm()
{
    auto *form = new QWidget;
    form->setFixedWidth(FormWidth);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_reason->setObjectName(u"reasonBanner"_s);
    m_reason->setRounded(true);
    m_reason->hide();
    column->addWidget(m_reason);
    column->addWidget(line(tr("Sign in"), 26, QFont::Bold, ui::Token::Text, 38));
    column->addWidget(line(tr("To the back office"), 15, QFont::Normal, ui::Token::Text2, 22));
    column->addSpacing(12);
    buildServer(column);
    buildPerson(column);
    auto *links = new QHBoxLayout;
    auto *forgotten = new LinkButton(u"forgottenButton"_s, tr("Forgotten password"));
    auto *servers =
        new LinkButton(u"serversButton"_s, tr("Choose the server"), ui::Token::Text2, QFont::Normal, u"settings"_s);
    connect(forgotten, &QAbstractButton::clicked, this, &SignInWindow::showForgotten);
    connect(servers, &QAbstractButton::clicked, this, &SignInWindow::showServers);
    links->addWidget(forgotten);
    links->addStretch();
    links->addWidget(servers);
    column->addSpacing(6);
    column->addLayout(links);
    m_demo->setSpacing(6);
    column->addLayout(m_demo);
    return form;
}

void SignInWindow::buildServer(QVBoxLayout *column)
{
    column->addWidget(fieldName(tr("Server")));
    auto *server =
        new ui::Button(ui::Button::Kind::Standard, m_profile.isLocal() ? tr("This computer") : m_profile.host());
    server->setObjectName(u"serverButton"_s);
    server->setIconName(u"server"_s, 18);
    server->setTextStyle(15, QFont::Medium);
    server->setAlignedToStart(true);
    server->setAccessibleDescription(tr("Choose the server"));
    connect(server, &QAbstractButton::clicked, this, &SignInWindow::showServers);
    column->addWidget(server);
    column->addSpacing(2);
    column->addWidget(m_line);
    column->addSpacing(8);
}

void SignInWindow::buildPerson(QVBoxLayout *column)
{
    m_login->setObjectName(u"loginField"_s);
    m_login->setAccessibleName(tr("Login"));
    m_login->setLayoutDirection(Qt::LeftToRight);
    m_password->setObjectName(u"passwordField"_s);
    m_error->setObjectName(u"signInError"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    m_remember->setObjectName(u"rememberBox"_s);
    m_remember->setChecked(true);
    m_go->setObjectName(u"signInButton"_s);
    m_go->setTouchHeight(52);
    m_go->setTextStyle(16, QFont::DemiBold);
    for (QLineEdit *field : {m_login, static_cast<QLineEdit *>(m_password)}) {
        field->setFont(ui::textFont(16));
        connect(field, &QLineEdit::returnPressed, this, &SignInWindow::go);
        connect(field, &QLineEdit::textEdited, m_error, &QWidget::hide);
    }
    column->addWidget(fieldName(tr("Login")));
    column->addWidget(m_login);
    column->addSpacing(8);
    column->addWidget(fieldName(tr("Password")));
    column->addWidget(m_password);
    column->addWidget(m_error);
    column->addSpacing(4);
    column->addWidget(m_remember);
    column->addSpacing(8);
    column->addWidget(m_go);
    connect(m_go, &QAbstractButton::clicked, this, &SignInWindow::go);
}

QWidget *SignInWindow::buildFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_reach->setObjectName(u"reachLabel"_s);
    row->addWidget(m_reach);
    for (const ui::Language &language : ui::languages()) {
        row->addWidget(ui::label(u"·"_s, 13, QFont::Normal, ui::Token::Text3));
        const bool current = language.code == format::language();
        auto *button = new LinkButton(u"language_"_s + language.code, language.name, ui::Token::Text2,
                                      current ? QFont::DemiBold : QFont::Normal);
        connect(button, &QAbstractButton::clicked, this, [this, code = language.code] { emit languageChosen(code); });
        row->addWidget(button);
    }
    return foot;
}

void SignInWindow::showEvent(QShowEvent *)
{
    if (m_login->text().isEmpty())
        m_login->setFocus();
    else
        m_password->setFocus();
}

bool SignInWindow::mayGo() const { return !m_busy && !m_line->isRefused() && !m_line->isUndecided(); }

void SignInWindow::refresh()
{
    if (!m_profile.isLocal() && m_line->trusted() != m_profile.trusted()) {
        m_profile.server += u" sslrootcert="_s + serveraddress::quoted(m_line->trusted());
        emit serverTrusted(m_profile);
    }
    m_go->setEnabled(mayGo());
    const bool reachable = m_reachability.isReachable();
    ui::setTone(m_reach, reachable ? ui::Token::SuccessInk : ui::Token::Danger);
    m_reach->setText(u"● "_s
                     + (reachable ? tr("Server reachable, %1 ms").arg(qMax(1, m_reachability.milliseconds()))
                                  : tr("Server not reachable")));
}

void SignInWindow::setBusy(bool busy)
{
    m_busy = busy;
    m_go->setText(busy ? tr("Signing in…") : tr("Sign in"));
    refresh();
}

void SignInWindow::go()
{
    if (!mayGo())
        return;
    const QString login = m_login->text().trimmed().toLower();
    if (login.isEmpty()) {
        m_login->setFocus();
        return;
    }
    if (m_password->text().isEmpty()) {
        m_password->setFocus();
        return;
    }
    m_reason->hide();
    m_error->hide();
    setBusy(true);
    emit signIn(login, m_password->text(), m_remember->isChecked());
}

void SignInWindow::refuse(const Error &error)
{
    setBusy(false);
    const bool wrong = error.key == u"core.wrong_password";
    m_error->setText(wrong ? tr("Name or password is wrong.")
                         : error.key == u"core.not_allowed"
                         ? tr("This login is disabled. An administrator can say why.")
                         : ui::errorSentence(error));
    m_error->show();
    m_password->setWrong(wrong);
    m_password->setFocus();
    m_password->selectAll();
    if (error.kind == Error::Kind::Offline)
        m_line->again();
}

void SignInWindow::explain(const Error &reason)
{
    const bool changed = reason.key == u"core.wrong_password";
    const QString words = changed           ? tr("The password was changed. Sign in with the new one.")
        : reason.key == u"core.not_allowed" ? tr("This login was disabled. An administrator can say why.")
                                            : ui::errorSentence(reason);
    m_reason->set(ui::Banner::Kind::Warning, u"lock"_s, tr("Signed out."), words);
    m_reason->show();
}

void SignInWindow::takeOver(const SignInWindow &before)
{
    m_login->setText(before.m_login->text());
    m_password->setText(before.m_password->text());
    m_remember->setChecked(before.m_remember->isChecked());
}

void SignInWindow::showDemo(const QList<DemoPassword> &passwords)
{
    if (passwords.isEmpty() || m_demo->count() > 0)
        return;
    m_demo->addWidget(
        line(tr("Demonstration: touch one to fill the fields."), 13, QFont::Normal, ui::Token::Text2, 20));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (const DemoPassword &demo : passwords) {
        auto *button = new ui::Button(ui::Button::Kind::Soft, demo.login + u" · "_s + demo.password);
        button->setObjectName(u"demo_"_s + demo.login);
        button->setTouchHeight(36);
        button->setTextStyle(13, QFont::DemiBold);
        button->setLayoutDirection(Qt::LeftToRight);
        connect(button, &QAbstractButton::clicked, this, [this, demo] {
            m_login->setText(demo.login);
            m_password->setText(demo.password);
            m_password->setWrong(false);
            m_error->hide();
            m_go->setFocus(Qt::OtherFocusReason);
        });
        row->addWidget(button);
    }
    row->addStretch();
    m_demo->addLayout(row);
}

void SignInWindow::showForgotten()
{
    auto *dialog = new ui::Dialog(tr("Forgotten password"), 560, this);
    dialog->addText(
        tr("Ask the administrator of your shop: under Users he gives you a new one. On the server's computer "
           "this command does the same:"));
    auto *command = ui::label(ui::leftToRight(u"feemaison-admin user password "_s
                                              + (m_login->text().isEmpty() ? u"LOGIN"_s : m_login->text().trimmed())),
                              14, QFont::DemiBold);
    command->setTextInteractionFlags(Qt::TextSelectableByMouse);
    dialog->body()->addWidget(command);
    dialog->addText(tr("Nobody can read your old password, and nothing of your work is lost."));
    dialog->addButton(ui::Button::Kind::Primary, tr("Close"), ui::Dialog::Rejected)
        ->setObjectName(u"closeForgottenButton"_s);
    dialog->open();
}

void SignInWindow::showServers()
{
    auto *dialog = new ui::Dialog(tr("Choose the server"), 560, this);
    dialog->addText(tr("Leave the address empty for the database of this computer."));
    auto *form = new ServerForm(m_profile);
    dialog->body()->addWidget(form);
    dialog->addButton(ui::Button::Kind::Standard, tr("Cancel"), ui::Dialog::Rejected)
        ->setObjectName(u"cancelServerButton"_s);
    ui::Button *save = dialog->addButton(ui::Button::Kind::Primary, tr("Use this server"), ui::Dialog::Accepted);
    save->setObjectName(u"saveServerButton"_s);
    dialog->setFirstFocus(form->host());
    const auto judge = [form, save] { save->setEnabled(form->isReady() || form->profile().isLocal()); };
    connect(form, &ServerForm::changed, save, judge);
    connect(dialog, &ui::Dialog::finished, this, [this, form](int outcome) {
        if (outcome == ui::Dialog::Accepted)
            emit serverChosen(form->profile());
    });
    dialog->open();
}

} // namespace office
