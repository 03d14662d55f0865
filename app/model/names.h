// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project.h"

#include <QLatin1StringView>

#include <array>
#include <optional>
#include <utility>

namespace Inlet::Model {

/** The words that stand for the values of an enumeration in the project file and in events. Never translated. */
template <typename Enum>
struct Names;

template <>
struct Names<Security>
{
    static constexpr std::array values{
        std::pair{Security::Default, QLatin1StringView("default")},
        std::pair{Security::None, QLatin1StringView("none")},
        std::pair{Security::StartTls, QLatin1StringView("starttls")},
        std::pair{Security::Tls, QLatin1StringView("tls")},
    };
};

template <>
struct Names<Authentication>
{
    static constexpr std::array values{
        std::pair{Authentication::Auto, QLatin1StringView("auto")},
        std::pair{Authentication::Password, QLatin1StringView("password")},
        std::pair{Authentication::Apop, QLatin1StringView("apop")},
        std::pair{Authentication::CramMd5, QLatin1StringView("cram-md5")},
        std::pair{Authentication::Plain, QLatin1StringView("plain")},
        std::pair{Authentication::Login, QLatin1StringView("login")},
        std::pair{Authentication::ScramSha1, QLatin1StringView("scram-sha-1")},
        std::pair{Authentication::ScramSha256, QLatin1StringView("scram-sha-256")},
        std::pair{Authentication::XOAuth2, QLatin1StringView("xoauth2")},
        std::pair{Authentication::OAuthBearer, QLatin1StringView("oauthbearer")},
    };
};

template <>
struct Names<OAuthProvider>
{
    static constexpr std::array values{
        std::pair{OAuthProvider::Microsoft, QLatin1StringView("microsoft")},
        std::pair{OAuthProvider::Google, QLatin1StringView("google")},
        std::pair{OAuthProvider::Other, QLatin1StringView("other")},
    };
};

template <>
struct Names<OAuthGrant>
{
    static constexpr std::array values{
        std::pair{OAuthGrant::AuthorizationCode, QLatin1StringView("authorizationCode")},
        std::pair{OAuthGrant::DeviceCode, QLatin1StringView("deviceCode")},
        std::pair{OAuthGrant::ClientCredentials, QLatin1StringView("clientCredentials")},
    };
};

template <>
struct Names<LeftMessages>
{
    static constexpr std::array values{
        std::pair{LeftMessages::Again, QLatin1StringView("again")},
        std::pair{LeftMessages::Once, QLatin1StringView("once")},
    };
};

template <>
struct Names<MissedLaunch>
{
    static constexpr std::array values{
        std::pair{MissedLaunch::RunOnce, QLatin1StringView("runOnce")},
        std::pair{MissedLaunch::Skip, QLatin1StringView("skip")},
    };
};

template <>
struct Names<ExpirationType>
{
    static constexpr std::array values{
        std::pair{ExpirationType::DelayAfterTaskStart, QLatin1StringView("delayAfterTaskStart")},
        std::pair{ExpirationType::DelayAfterDate, QLatin1StringView("delayAfterDate")},
        std::pair{ExpirationType::DelayBeforeDate, QLatin1StringView("delayBeforeDate")},
        std::pair{ExpirationType::Script, QLatin1StringView("script")},
    };
};

template <>
struct Names<Execution>
{
    static constexpr std::array values{
        std::pair{Execution::Normal, QLatin1StringView("normal")},
        std::pair{Execution::DoNotActivate, QLatin1StringView("doNotActivate")},
        std::pair{Execution::ActivateOnly, QLatin1StringView("activateOnly")},
    };
};

template <>
struct Names<Behavior>
{
    static constexpr std::array values{
        std::pair{Behavior::SeveralTasksAuthorized, QLatin1StringView("severalTasksAuthorized")},
        std::pair{Behavior::CurrentTaskHasPriority, QLatin1StringView("currentTaskHasPriority")},
    };
};

template <>
struct Names<OnError>
{
    static constexpr std::array values{
        std::pair{OnError::Suspend, QLatin1StringView("suspend")},
        std::pair{OnError::Ignore, QLatin1StringView("ignore")},
        std::pair{OnError::Abort, QLatin1StringView("abort")},
    };
};

template <>
struct Names<Qt::DayOfWeek>
{
    static constexpr std::array values{
        std::pair{Qt::Monday, QLatin1StringView("monday")},
        std::pair{Qt::Tuesday, QLatin1StringView("tuesday")},
        std::pair{Qt::Wednesday, QLatin1StringView("wednesday")},
        std::pair{Qt::Thursday, QLatin1StringView("thursday")},
        std::pair{Qt::Friday, QLatin1StringView("friday")},
        std::pair{Qt::Saturday, QLatin1StringView("saturday")},
        std::pair{Qt::Sunday, QLatin1StringView("sunday")},
    };
};

/** The word for @p value. */
template <typename Enum>
[[nodiscard]] constexpr QLatin1StringView nameOf(Enum value)
{
    for (const auto &[candidate, name] : Names<Enum>::values) {
        if (candidate == value)
            return name;
    }
    return {};
}

/** The value for @p name (case-sensitive), or nullopt. */
template <typename Enum>
[[nodiscard]] std::optional<Enum> fromName(QStringView name)
{
    for (const auto &[value, candidate] : Names<Enum>::values) {
        if (candidate == name)
            return value;
    }
    return std::nullopt;
}

/** The words of an enumeration as people read them in a complaint: "default, none, starttls, tls". */
template <typename Enum>
[[nodiscard]] QString listOfNames()
{
    QString list;
    for (const auto &[value, name] : Names<Enum>::values) {
        if (!list.isEmpty())
            list += QLatin1StringView(", ");
        list += name;
    }
    return list;
}

} // namespace Inlet::Model
