// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QTemporaryDir>

namespace Inlet::Test {

/** A message bus with an unlocked GNOME keyring of its own, in a temporary home. Changes the environment of the test. */
class Desktop
{
public:
    Desktop() = default;
    ~Desktop();
    Q_DISABLE_COPY_MOVE(Desktop)

    [[nodiscard]] static bool isInstalled();
    [[nodiscard]] bool start();

    /** For programs that a test starts; valid after start(). */
    [[nodiscard]] QString busAddress() const { return m_busAddress; }

private:
    QTemporaryDir m_home;
    QProcess m_bus;
    QString m_busAddress;
};

} // namespace Inlet::Test
