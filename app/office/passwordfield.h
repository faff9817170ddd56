#pragma once

#include <QLineEdit>

class QAction;

namespace office {

/// A password: hidden, until the eye at its end is touched. Nothing of it goes to the clipboard's history or to input
/// methods that learn.
class PasswordField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit PasswordField(const QString &name, QWidget *parent = nullptr);

    /// Its line turns red; a changed word makes it right again.
    void setWrong(bool wrong);

private:
    void refreshEye();

    QAction *m_eye;
};

/// The same line around any field.
void setWrong(QLineEdit *field, bool wrong);

} // namespace office
