#pragma once

#include <QWidget>

class QStackedWidget;
class SetupPage;

/// A computer that is neither till nor office yet: what it can become now.
class FirstStart final : public QWidget
{
    Q_OBJECT

public:
    explicit FirstStart(QWidget *parent = nullptr);

signals:
    /// This computer is a till, or an office: its profiles say.
    void ready();
    void languageChosen(const QString &code);

private:
    QWidget *buildChoice();
    void addPage(const QString &name, SetupPage *page);

    QStackedWidget *m_pages;
};
