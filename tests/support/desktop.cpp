// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/desktop.h"

#include <QStandardPaths>

namespace Inlet::Test {

using namespace Qt::StringLiterals;

Desktop::~Desktop()
{
    if (m_bus.state() == QProcess::NotRunning)
        return;
    // The keyring ends with its bus.
    m_bus.terminate();
    if (!m_bus.waitForFinished(5000)) {
        m_bus.kill();
        m_bus.waitForFinished();
    }
}

bool Desktop::isInstalled()
{
    return !QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty()
           && !QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty();
}

bool Desktop::start()
{
    for (const char *variable :
         {"HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(variable, m_home.path().toUtf8());
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    if (!m_bus.waitForReadyRead(10000))
        return false;
    m_busAddress = QString::fromUtf8(m_bus.readLine().trimmed());
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_busAddress.toUtf8());
    QProcess keyring; // leaves a daemon behind once the keyring is open
    keyring.start(u"gnome-keyring-daemon"_s, {u"--unlock"_s, u"--components=secrets"_s});
    keyring.write("test");
    keyring.closeWriteChannel();
    return keyring.waitForFinished(10000) && keyring.exitCode() == 0;
}

} // namespace Inlet::Test
