// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTimeZone>
#include <QUrl>

#include <algorithm>

namespace Inlet::Model {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView PracticeScheme = u"practice:";

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Model)
};

template <typename List>
qsizetype indexOfName(const List &list, QStringView name)
{
    const auto found =
        std::ranges::find_if(list, [name](const auto &item) { return item.name == name; });
    return found == list.end() ? -1 : found - list.begin();
}

} // namespace

std::optional<QString> Connection::practiceFolder() const
{
    if (!server.startsWith(PracticeScheme))
        return std::nullopt;
    return server.sliced(PracticeScheme.size());
}

qsizetype indexOfActivity(const Project &project, QStringView name)
{
    return indexOfName(project.activities, name);
}

qsizetype indexOfAccount(const Project &project, QStringView name)
{
    return indexOfName(project.externalAccounts, name);
}

Core::Result<EffectiveConnection> effectiveConnection(const Project &project,
                                                      const Activity &activity)
{
    if (!activity.useExternalAccount)
        return EffectiveConnection{activity.name, activity.connection};
    if (activity.externalAccount.isEmpty()) {
        return Core::Error{
            Core::ErrorCode::Configuration,
            Tr::tr(
                "The activity \"%1\" uses an external account, but none is chosen. Choose one in "
                "the tab Inbound Emails.")
                .arg(activity.name),
            {}};
    }
    const qsizetype index = indexOfAccount(project, activity.externalAccount);
    if (index < 0) {
        return Core::Error{Core::ErrorCode::Configuration,
                           Tr::tr("The activity \"%1\" uses the external account \"%2\", which "
                                  "does not exist. Choose "
                                  "another one or add it.")
                               .arg(activity.name, activity.externalAccount),
                           {}};
    }
    const ExternalAccount &account = project.externalAccounts.at(index);
    if (!account.enabled) {
        return Core::Error{
            Core::ErrorCode::Configuration,
            Tr::tr(
                "The activity \"%1\" uses the external account \"%2\", which is disabled. Enable "
                "the account or choose another one.")
                .arg(activity.name, account.name),
            {}};
    }
    return EffectiveConnection{account.name, account.connection};
}

QString defaultTransitionLabel(const Activity &activity, QStringView name)
{
    if (name == TransitionName::Ok)
        return Tr::tr("Ok", "label of the normal transition");
    if (name == TransitionName::NoEmail)
        return Tr::tr("No email", "label of the transition that fires when the mailbox is empty");
    if (name == TransitionName::Error)
        return Tr::tr("Error", "label of the error transition");
    if (const qsizetype index = indexOfName(activity.expirations, name); index >= 0)
        return activity.expirations.at(index).label;
    return name.toString();
}

QList<Transition> outboundTransitions(const Activity &activity)
{
    QList<Transition> result;
    const auto add = [&](QStringView name) {
        if (const qsizetype index = indexOfName(activity.transitions, name); index >= 0)
            result.append(activity.transitions.at(index));
        else
            result.append(
                Transition{name.toString(), defaultTransitionLabel(activity, name), {}, {}});
    };
    add(TransitionName::Ok);
    if (activity.processNoEmail)
        add(TransitionName::NoEmail);
    if (activity.processErrors)
        add(TransitionName::Error);
    for (const Expiration &expiration : activity.expirations)
        add(expiration.name);
    return result;
}

bool isValidName(QStringView name)
{
    const auto isLetter = [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || c == u'_';
    };
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return !name.isEmpty() && isLetter(name.front())
           && std::ranges::all_of(name, [&](QChar c) { return isLetter(c) || isDigit(c); });
}

bool isSecureEndpoint(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasFragment())
        return false;
    static const QStringList loopback{u"127.0.0.1"_s, u"::1"_s, u"localhost"_s};
    return url.scheme() == "https"_L1
           || (url.scheme() == "http"_L1 && loopback.contains(url.host()));
}

bool isKnownTimeZone(const QString &zone)
{
    const QByteArray id = zone.toUtf8();
    if (QTimeZone::isTimeZoneIdAvailable(id))
        return true;
    if (id.isEmpty() || !QTimeZone(id).isValid())
        return false;
#ifdef Q_OS_UNIX
    // Qt's list has no aliases, and QTimeZone takes a mere word ("Pariss") for a POSIX rule without an offset.
    return QFileInfo(QDir(u"/usr/share/zoneinfo"_s), zone).isFile();
#else
    return true;
#endif
}

Core::Result<QByteArray> effectiveTimeZone(const Project &project, const Activity &activity)
{
    const QString zone =
        activity.advanced.timeZone == "default"_L1 ? project.timeZone : activity.advanced.timeZone;
    if (zone == "system"_L1) {
        const QByteArray id = QTimeZone::systemTimeZoneId();
        return QTimeZone(id).isValid() ? id : QByteArray("UTC");
    }
    if (!isKnownTimeZone(zone)) {
        return Core::Error{
            Core::ErrorCode::Configuration,
            Tr::tr("The time zone \"%1\" is not known. Use an IANA name such as Europe/Paris.")
                .arg(zone),
            {}};
    }
    return zone.toUtf8();
}

} // namespace Inlet::Model
