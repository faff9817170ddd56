#include "ui/controls/contentarea.h"

#include "modules/core/clock.h"
#include "modules/core/format.h"
#include "ui/controls/banner.h"
#include "ui/controls/button.h"
#include "ui/controls/emptystate.h"
#include "ui/errortext.h"
#include "ui/theme/paint.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// Lines that are not there yet.
class Skeleton final : public QWidget
{
public:
    Skeleton() { connect(&Theme::get(), &Theme::changed, this, QOverload<>::of(&QWidget::update)); }
    bool shown = false;

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!shown)
            return;
        QPainter painter(this);
        for (int y = 20; y < height() - 20; y += 56) {
            int x = 16;
            for (const int part : {12, 30, 22, 14}) { // percents of the width
                const int wide = (width() - 32) * part / 100;
                paintBox(painter, QRect(x, y, wide, 16), 6, colour(Token::Surface3));
                x += wide + (width() - 32) * 6 / 100;
            }
        }
    }
};

} // namespace

ContentArea::ContentArea(QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget)
    , m_content(content)
    , m_loading(new Skeleton)
    , m_stale(new Banner)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_stale);
    column->addWidget(m_stack, 1);
    m_stale->setRounded(true);
    m_stale->hide();
    m_stack->addWidget(m_loading);
    m_stack->addWidget(content);
    connect(m_stale, &Banner::acted, this, &ContentArea::retried);
    // A short wait shows nothing at all.
    m_wait.setSingleShot(true);
    m_wait.setInterval(std::chrono::milliseconds(300));
    connect(&m_wait, &QTimer::timeout, this, [this] {
        static_cast<Skeleton *>(m_loading)->shown = true;
        m_loading->update();
    });
}

bool ContentArea::isShowingContent() const { return m_stack->currentWidget() == m_content; }

void ContentArea::showLoading()
{
    if (m_hasContent)
        return;
    static_cast<Skeleton *>(m_loading)->shown = false;
    m_stack->setCurrentWidget(m_loading);
    m_wait.start();
}

void ContentArea::showContent()
{
    m_wait.stop();
    m_hasContent = true;
    m_since = format::time(Clock::now().toLocalTime().time());
    m_stale->hide();
    m_stack->setCurrentWidget(m_content);
}

void ContentArea::put(QWidget *page)
{
    m_wait.stop();
    m_stack->addWidget(page);
    m_stack->setCurrentWidget(page);
    if (m_page)
        m_page->deleteLater();
    m_page = page;
}

void ContentArea::showEmpty(const QString &icon, const QString &title, const QString &text)
{
    m_hasContent = false;
    m_stale->hide();
    put(new EmptyState(icon, title, text));
}

void ContentArea::showFailure(const Error &error)
{
    const ErrorText words = errorText(error);
    if (m_hasContent) {
        m_stale->set(Banner::Kind::Warning, u"cloud-off"_s, words.title, tr("Data of %1.").arg(m_since), {},
                     tr("Try again"));
        m_stale->show();
        return;
    }
    const bool offline = error.kind == Error::Kind::Offline;
    auto *page = new EmptyState(offline                                     ? u"cloud-off"_s
                                    : error.kind == Error::Kind::Permission ? u"lock"_s
                                                                            : u"error"_s,
                                words.title, words.text);
    Button *again = page->addButton(u"refresh"_s, tr("Try again"));
    again->setObjectName(u"retryButton"_s);
    connect(again, &QAbstractButton::clicked, this, &ContentArea::retried);
    m_stale->hide();
    put(page);
}

} // namespace ui
