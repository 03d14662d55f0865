// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/duration.h"
#include "core/result.h"
#include "model/sample.h"
#include "model/schedule.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace Inlet::Model {

/**
 * A project as plain values: what the project file says, nothing secret, no behaviour. Every struct keeps the unknown
 * keys of its JSON object in `extra`. The initial values are those of a new item in the designer.
 */

/** See the table "Security of a connection" of the runner's contract. */
enum class Security { Default, None, StartTls, Tls };

enum class Authentication {
    Auto,
    Password,
    Apop,
    CramMd5,
    Plain,
    Login,
    ScramSha1,
    ScramSha256,
    XOAuth2,
    OAuthBearer
};

enum class OAuthProvider { Microsoft, Google, Other };

/** How the tokens are come by: a person in a browser, a person with any browser elsewhere, or nobody. */
enum class OAuthGrant { AuthorizationCode, DeviceCode, ClientCredentials };

/**
 * Where the access tokens of a connection come from (RFC 6749). The connection's secret is the refresh token, with
 * `clientCredentials` the client secret. What is empty has the provider's own value, see OAuth::clientOf().
 */
struct OAuth
{
    OAuthProvider provider = OAuthProvider::Microsoft;
    QString tenant; ///< of Microsoft 365: a domain or an id
    OAuthGrant grant = OAuthGrant::AuthorizationCode;
    QString clientId;
    QString authorizationEndpoint;
    QString tokenEndpoint;
    QString deviceEndpoint;
    QStringList scopes;
    QJsonObject extra;

    friend bool operator==(const OAuth &, const OAuth &) = default;
};

struct Connection
{
    QString server; ///< host name, address, or `practice:FOLDER`
    int port = 110;
    QString account;
    Security security = Security::Default;
    Authentication authentication = Authentication::Auto;
    QStringList pinnedCertificates; ///< `sha256:<64 hex>` of the leaf certificate's DER
    QString caFile; ///< PEM, relative to the project file; empty: the system's authorities
    std::optional<OAuth>
        oauth; ///< absent: with xoauth2 and oauthbearer the secret is an access token
    QJsonObject extra;

    /** The folder of a `practice:FOLDER` server as written, or nullopt for a real server. */
    [[nodiscard]] std::optional<QString> practiceFolder() const;

    /** True when the authentication is one with an access token: `xoauth2`, `oauthbearer`. */
    [[nodiscard]] bool takesAccessToken() const
    {
        return authentication == Authentication::XOAuth2
               || authentication == Authentication::OAuthBearer;
    }

    /** True when the secret of this connection is a refresh token: a person has signed in. */
    [[nodiscard]] bool takesRefreshToken() const
    {
        return oauth && takesAccessToken() && oauth->grant != OAuthGrant::ClientCredentials;
    }

    friend bool operator==(const Connection &, const Connection &) = default;
};

struct ExternalAccount
{
    QString name;
    QString label;
    bool enabled = true;
    Connection connection;
    QString comment;
    QJsonObject extra;

    friend bool operator==(const ExternalAccount &, const ExternalAccount &) = default;
};

/** What happens to a message that a handler left on the server when the next pass meets it. */
enum class LeftMessages { Again, Once };

struct Limits
{
    int messagesPerSession = 2000;
    Core::Duration sessionDuration{.minutes = std::chrono::minutes(10)};
    Core::Duration idleTimeout{.minutes = std::chrono::minutes(1)};
    qint64 messageBytes = 104857600;
    Core::Duration scriptDuration{.seconds = std::chrono::seconds(10)};
    qint64 scriptMemoryBytes = 268435456;
    int failuresBeforeQuarantine = 3; ///< of one message, before it is set aside
    int deliveryAttempts = 100;       ///< of one event, before it is a dead letter
    QJsonObject extra;

    friend bool operator==(const Limits &, const Limits &) = default;
};

/** What is remembered of handled messages, and for how long. */
struct Memory
{
    /** From the moment a message is gone from the server until it is forgotten. */
    Core::Duration keepFor{.days = 90};
    bool keepMessages = false; ///< a copy of each handled message is kept
    QString messagesFolder;    ///< for the copies, relative to the project; empty: the state folder
    Core::Duration keepMessagesFor{.days = 30};
    QJsonObject extra;

    friend bool operator==(const Memory &, const Memory &) = default;
};

enum class ExpirationType { DelayAfterTaskStart, DelayAfterDate, DelayBeforeDate, Script };

struct Expiration
{
    QString name = QStringLiteral("timeout");
    QString label;
    ExpirationType type = ExpirationType::DelayAfterTaskStart;
    Core::Duration delay{.hours = std::chrono::hours(1)};
    QDate date; ///< invalid when not given
    QTime time; ///< of `date`
    QStringList script;
    bool doNotTerminate = false;
    QString destination;
    QString comment;
    QJsonObject extra;

    friend bool operator==(const Expiration &, const Expiration &) = default;
};

enum class Execution { Normal, DoNotActivate, ActivateOnly };
enum class Behavior { SeveralTasksAuthorized, CurrentTaskHasPriority };
enum class OnError { Suspend, Ignore, Abort };

struct Advanced
{
    Execution execution = Execution::Normal;
    Core::Duration maxDuration; ///< zero: no warning
    Behavior behavior = Behavior::CurrentTaskHasPriority;
    QString timeZone =
        QStringLiteral("default"); ///< IANA name, `system`, or `default` = the project's
    OnError onError = OnError::Suspend;
    int consecutiveErrors = 0; ///< 0: never suspends because of their number
    QStringList initializationScript;
    QString comment;
    QJsonObject extra;

    friend bool operator==(const Advanced &, const Advanced &) = default;
};

struct NoDelivery
{
    friend bool operator==(const NoDelivery &, const NoDelivery &) = default;
};

struct FileDelivery
{
    QString directory; ///< relative to the project file

    friend bool operator==(const FileDelivery &, const FileDelivery &) = default;
};

struct CommandDelivery
{
    QString program;
    QStringList arguments;

    friend bool operator==(const CommandDelivery &, const CommandDelivery &) = default;
};

struct HttpDelivery
{
    QString url;

    friend bool operator==(const HttpDelivery &, const HttpDelivery &) = default;
};

struct Delivery
{
    std::variant<NoDelivery, FileDelivery, CommandDelivery, HttpDelivery> to;
    QJsonObject extra;

    friend bool operator==(const Delivery &, const Delivery &) = default;
};

struct Transition
{
    QString name; ///< `ok`, `noEmail`, `error` or the name of an expiration
    QString label;
    Delivery deliver;
    QJsonObject extra;

    friend bool operator==(const Transition &, const Transition &) = default;
};

/** Names of the transitions every activity may have. */
namespace TransitionName {
inline constexpr QStringView Ok = u"ok";
inline constexpr QStringView NoEmail = u"noEmail";
inline constexpr QStringView Error = u"error";
} // namespace TransitionName

struct Activity
{
    QString name = QStringLiteral("inmail");
    QString label;
    bool useExternalAccount = false;
    QString externalAccount; ///< name of an external account
    Connection connection;   ///< used when useExternalAccount is off
    bool stopAfterFirst = false;
    QStringList script; ///< lines of the function body, without line ends
    bool skipMalformedParts = true;
    bool processErrors = false;
    bool processNoEmail = false;
    LeftMessages leftMessages = LeftMessages::Again;
    Limits limits;
    Memory memory;
    Schedule schedule;
    QList<Expiration> expirations;
    Advanced advanced;
    QList<Transition> transitions; ///< those the file lists; see outboundTransitions()
    QList<Sample> samples;
    QJsonObject extra;

    friend bool operator==(const Activity &, const Activity &) = default;
};

struct Project
{
    QString label;
    QString timeZone = QStringLiteral("system"); ///< IANA name or `system`
    QList<ExternalAccount> externalAccounts;
    QList<Activity> activities;
    QJsonObject extra;

    friend bool operator==(const Project &, const Project &) = default;
};

/** Index of the activity / account of that name (case-sensitive), or -1. */
[[nodiscard]] qsizetype indexOfActivity(const Project &project, QStringView name);
[[nodiscard]] qsizetype indexOfAccount(const Project &project, QStringView name);

/** The connection an activity really uses, and the name under which its password is kept. */
struct EffectiveConnection
{
    QString secretName; ///< the external account's name, else the activity's
    Connection connection;
};

/** Follows the external account. Fails with Configuration when it is unknown or disabled. */
[[nodiscard]] Core::Result<EffectiveConnection> effectiveConnection(const Project &project,
                                                                    const Activity &activity);

/**
 * The transitions an activity has, in the order of the diagram: `ok`; `noEmail` and `error` when their options are
 * on; one per expiration. Those the file lists carry its label and delivery, the others their defaults.
 */
[[nodiscard]] QList<Transition> outboundTransitions(const Activity &activity);

/** The label a transition has when the file gives none: "Ok", "No email", "Error", an expiration's own label. */
[[nodiscard]] QString defaultTransitionLabel(const Activity &activity, QStringView name);

/** True for `[A-Za-z_][A-Za-z0-9_]*`. */
[[nodiscard]] bool isValidName(QStringView name);

/** True for an https address, or an http one of this machine: where secrets of OAuth 2.0 may be sent. */
[[nodiscard]] bool isSecureEndpoint(const QString &address);

/** True for an IANA zone name this machine has rules for, aliases such as US/Eastern included. */
[[nodiscard]] bool isKnownTimeZone(const QString &zone);

/** The IANA zone an activity lives in: its own, the project's, or the machine's. Fails when the name is unknown. */
[[nodiscard]] Core::Result<QByteArray> effectiveTimeZone(const Project &project,
                                                         const Activity &activity);

} // namespace Inlet::Model
