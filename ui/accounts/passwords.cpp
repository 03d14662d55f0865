// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/passwords.h"

namespace Inlet::Ui {

Passwords::Passwords(QObject *parent)
    : QObject(parent)
{}

void Passwords::setPassword(const QString &name, const QString &password)
{
    if (m_passwords.value(name) == password)
        return;
    if (password.isEmpty())
        m_passwords.remove(name);
    else
        m_passwords.insert(name, password);
    Q_EMIT changed(name);
}

QString Passwords::placeDescription() const
{
    return tr("Kept in memory until this window is closed");
}

} // namespace Inlet::Ui
