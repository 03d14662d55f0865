// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/passwordedit.h"

#include "ui/accounts/passwords.h"

#include <QEvent>

namespace Inlet::Ui {

PasswordEdit::PasswordEdit(Passwords *passwords, QWidget *parent)
    : QLineEdit(parent)
    , m_passwords(passwords)
{
    setEchoMode(Password);
    setClearButtonEnabled(true);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_typed = true;
        m_passwords->setPassword(m_name, text);
    });
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (std::exchange(m_typed, false))
            m_passwords->keep(m_name, m_connection);
    });
    connect(m_passwords, &Passwords::changed, this, [this](const QString &name) {
        if (name == m_name)
            refresh();
    });
    connect(m_passwords, &Passwords::placeChanged, this, &PasswordEdit::refresh);
    refresh();
}

void PasswordEdit::setMailbox(const QString &name, const Model::Connection &connection)
{
    m_name = name;
    m_connection = connection;
    m_passwords->load(m_name, m_connection);
    refresh();
}

void PasswordEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QLineEdit::changeEvent(event);
}

void PasswordEdit::refresh()
{
    if (const QString password = m_passwords->password(m_name); text() != password)
        setText(password);
    setPlaceholderText(m_passwords->placeDescription());
    setToolTip(placeholderText());
}

} // namespace Inlet::Ui
