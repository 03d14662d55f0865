// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Inlet::Ui {

class Passwords;

/** Asks for the password of a mailbox in the middle of a test. */
class PasswordPanel final : public QWidget
{
    Q_OBJECT

public:
    /** @p passwords: says where a password is kept. */
    explicit PasswordPanel(const Passwords *passwords, QWidget *parent = nullptr);

    /** Shows the panel, ready for typing the password of @p account. */
    void ask(const QString &account);

Q_SIGNALS:
    /** @p remember: beyond the end of this program. */
    void entered(const QString &password, bool remember);

private:
    void refreshPlace();
    void enter();

    const Passwords *m_passwords;
    QLabel *m_label;
    QLineEdit *m_edit;
    QCheckBox *m_rememberBox;
    QPushButton *m_goOnButton;
};

} // namespace Inlet::Ui
