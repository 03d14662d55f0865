// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QLatin1StringView>
#include <QString>

#include <array>
#include <optional>

namespace Inlet::Runner {

/** The stages of a connection test, and the words that stand for them in the output; those are never translated. */
enum class ConnectionStage {
    Settings, ///< reported only when the project's settings make a connection impossible
    Name,
    Tcp,
    Greeting,
    Tls,
    Capabilities,
    Login,
    Mailbox,
    UniqueIds,
    LoginDelay,
    Expire,
    Quit,
};

inline constexpr std::array ConnectionStageNames{
    QLatin1StringView("settings"), QLatin1StringView("name"),
    QLatin1StringView("tcp"),      QLatin1StringView("greeting"),
    QLatin1StringView("tls"),      QLatin1StringView("capabilities"),
    QLatin1StringView("login"),    QLatin1StringView("mailbox"),
    QLatin1StringView("uidl"),     QLatin1StringView("login-delay"),
    QLatin1StringView("expire"),   QLatin1StringView("quit"),
};

[[nodiscard]] constexpr QLatin1StringView stageName(ConnectionStage stage)
{
    return ConnectionStageNames.at(static_cast<std::size_t>(stage));
}

/** What was found out about one stage. */
struct StageReport
{
    ConnectionStage stage = ConnectionStage::Settings;
    std::optional<bool> ok; ///< nothing: not tried
    QString text;           ///< what is, or the cause of the failure; for people
    QString advice;         ///< what to change; empty when there is nothing to do
    QJsonObject facts;      ///< the same for programs
};

} // namespace Inlet::Runner
