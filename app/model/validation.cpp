// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/validation.h"

#include "model/templates.h"

#include <QCoreApplication>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace Inlet::Model {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Model::Validation)
};

/** Where in the file something stands; `/` goes down by a key or an index. */
class Path
{
public:
    explicit Path(const QString &text = {})
        : m_text(text)
    {}
    Path operator/(QLatin1StringView key) const
    {
        return Path(m_text.isEmpty() ? QString(key) : m_text + u'.' + key);
    }
    Path operator/(qsizetype index) const
    {
        return Path(m_text + u'[' + QString::number(index) + u']');
    }
    const QString &toString() const { return m_text; }

private:
    QString m_text;
};

void complain(Problems &problems, const Path &path, const QString &text)
{
    problems.append(Problem{path.toString(), 0, text});
}

bool isBlank(const QStringList &script)
{
    return std::ranges::all_of(script,
                               [](const QString &line) { return line.trimmed().isEmpty(); });
}

bool isFixedTransition(QStringView name)
{
    return name == TransitionName::Ok || name == TransitionName::NoEmail
           || name == TransitionName::Error;
}

void checkZone(const QString &zone, const Path &path, Problems &problems)
{
    if (zone == "system"_L1 || isKnownTimeZone(zone))
        return;
    complain(problems, path,
             Tr::tr("The time zone \"%1\" is not known. Use an IANA name such as Europe/Paris.")
                 .arg(zone));
}

/** Names are well-formed and each stands once in @p list. */
template <typename List>
void checkNames(const List &list, const Path &path, Problems &problems)
{
    for (auto item = list.begin(); item != list.end(); ++item) {
        const Path at = path / (item - list.begin()) / "name"_L1;
        if (!isValidName(item->name)) {
            complain(problems, at,
                     Tr::tr("\"%1\" is not a name. Use letters from A to Z, digits and _, not "
                            "beginning with a digit.")
                         .arg(item->name));
        } else if (std::any_of(list.begin(), item,
                               [&](const auto &other) { return other.name == item->name; })) {
            complain(
                problems, at,
                Tr::tr("The name \"%1\" is taken already. Choose another one.").arg(item->name));
        }
    }
}

/** False when it complained. */
bool checkCharacters(const QString &text, const Path &path, Problems &problems)
{
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    if (isTemplate(text) || std::ranges::none_of(text, isControl))
        return true;
    complain(problems, path,
             Tr::tr("There is a line break or another control character in it. Remove it."));
    return false;
}

void checkServer(const QString &server, const Path &path, Problems &problems)
{
    const auto isSpace = [](QChar c) { return c.isSpace(); };
    if (isTemplate(server))
        return; // what it says is known when the task starts
    if (!checkCharacters(server, path, problems))
        return;
    if (server.trimmed().isEmpty())
        complain(problems, path, Tr::tr("No POP3 server is given."));
    else if (server.contains("://"_L1))
        complain(
            problems, path,
            Tr::tr("\"%1\" is an address with a scheme. Give the host name alone.").arg(server));
    else if (std::ranges::any_of(server, isSpace))
        complain(problems, path,
                 Tr::tr("The server name \"%1\" has blanks in it. Remove them.").arg(server));
    else if (server.contains(u'/'))
        complain(problems, path,
                 Tr::tr("\"%1\" is not a host name. Give the host name alone.").arg(server));
    else if (server.count(u':') == 1) // more than one: an IPv6 address
        complain(
            problems, path,
            Tr::tr("\"%1\" has a port in it. Give the host name alone; the port has its own field.")
                .arg(server));
}

void checkConnection(const Connection &connection, const Path &path, Problems &problems)
{
    if (const auto folder = connection.practiceFolder()) {
        if (folder->trimmed().isEmpty())
            complain(problems, path / "server"_L1,
                     Tr::tr("The practice server has no folder. Write it behind \"practice:\"."));
        return;
    }
    checkServer(connection.server, path / "server"_L1, problems);
    if (connection.port < 1 || connection.port > 65535)
        complain(problems, path / "port"_L1, Tr::tr("%1 is not a port.").arg(connection.port));
    if (connection.account.isEmpty())
        complain(problems, path / "account"_L1, Tr::tr("No POP3 account is given."));
    checkCharacters(connection.account, path / "account"_L1, problems);
    problems += validateOAuth(connection, path.toString());
}

void checkExpiration(const Expiration &expiration, const Path &path, Problems &problems)
{
    if (isFixedTransition(expiration.name)) {
        complain(problems, path / "name"_L1,
                 Tr::tr("\"%1\" is the name of another transition. Choose another one.")
                     .arg(expiration.name));
    }
    switch (expiration.type) {
    case ExpirationType::DelayAfterTaskStart: break;
    case ExpirationType::DelayAfterDate:
    case ExpirationType::DelayBeforeDate:
        if (!expiration.date.isValid())
            complain(problems, path / "date"_L1, Tr::tr("No date is given."));
        break;
    case ExpirationType::Script:
        if (isBlank(expiration.script))
            complain(problems, path / "script"_L1,
                     Tr::tr("The script is empty. It has to return a Date."));
        break;
    }
}

/** One overload per kind of delivery. */
struct DeliveryValidator
{
    Path path;
    Problems &problems;

    void operator()(const NoDelivery &) const {}

    void operator()(const FileDelivery &file) const
    {
        if (file.directory.trimmed().isEmpty())
            complain(problems, path / "directory"_L1, Tr::tr("No folder is given for the files."));
    }

    void operator()(const CommandDelivery &command) const
    {
        if (command.program.trimmed().isEmpty())
            complain(problems, path / "program"_L1, Tr::tr("No program is given."));
    }

    void operator()(const HttpDelivery &http) const
    {
        if (isTemplate(http.url))
            return;
        const QUrl url(http.url, QUrl::StrictMode);
        const QString scheme = url.scheme();
        if (!url.isValid() || url.host().isEmpty()
            || (scheme != "http"_L1 && scheme != "https"_L1)) {
            complain(problems, path / "url"_L1,
                     Tr::tr("\"%1\" is not the address of a web service. It has to begin with "
                            "http:// or https://.")
                         .arg(http.url));
        }
    }
};

void checkTransition(const Transition &transition, const Activity &activity, const Path &path,
                     Problems &problems)
{
    const auto hasThatName = [&](const Expiration &expiration) {
        return expiration.name == transition.name;
    };
    if (!isFixedTransition(transition.name)
        && std::ranges::none_of(activity.expirations, hasThatName)) {
        complain(problems, path / "name"_L1,
                 Tr::tr("Nothing fires the transition \"%1\": there is no expiration of that name.")
                     .arg(transition.name));
    }
    std::visit(DeliveryValidator{path / "deliver"_L1, problems}, transition.deliver.to);
}

/** Scripts run for an activity, so that the text of an account which several share is taken as it stands. */
void checkAccount(const ExternalAccount &account, const Path &path, Problems &problems)
{
    const auto checkText = [&](QLatin1StringView key, const QString &text) {
        if (isTemplate(text)) {
            complain(problems, path / key,
                     Tr::tr("A template is not evaluated in an external account. Write the value "
                            "itself, or give the activity a connection of its own."));
        }
    };
    checkText("server"_L1, account.connection.server);
    checkText("account"_L1, account.connection.account);
    checkConnection(account.connection, path, problems);
}

/** Everything of the activity but its name among the others. */
void checkActivity(const Project &project, const Activity &activity, const Path &path,
                   Problems &problems)
{
    if (!activity.useExternalAccount)
        checkConnection(activity.connection, path / "connection"_L1, problems);
    else if (const auto connection = effectiveConnection(project, activity); !connection)
        complain(problems, path / "externalAccount"_L1, connection.error().message);

    if (isBlank(activity.script)) {
        complain(problems, path / "script"_L1,
                 Tr::tr("The script is empty. It has to return 1, 2, 3 or 4 for each message."));
    }
    problems += validateLimits(activity.limits, (path / "limits"_L1).toString());
    problems += validateMemory(activity.memory, (path / "memory"_L1).toString());
    if (activity.schedule.planExecution)
        problems += validateSchedule(activity.schedule, (path / "schedule"_L1).toString());

    problems += validateExpirations(activity.expirations, (path / "expirations"_L1).toString());

    if (activity.advanced.timeZone != "default"_L1)
        checkZone(activity.advanced.timeZone, path / "advanced"_L1 / "timeZone"_L1, problems);

    const Path transitions = path / "transitions"_L1;
    checkNames(activity.transitions, transitions, problems);
    for (qsizetype i = 0; i < activity.transitions.size(); ++i)
        checkTransition(activity.transitions.at(i), activity, transitions / i, problems);
}

} // namespace

Problems validate(const Project &project)
{
    Problems problems;
    checkZone(project.timeZone, Path() / "timeZone"_L1, problems);

    const Path accounts = Path() / "externalAccounts"_L1;
    checkNames(project.externalAccounts, accounts, problems);
    for (qsizetype i = 0; i < project.externalAccounts.size(); ++i) {
        const ExternalAccount &account = project.externalAccounts.at(i);
        if (account.enabled)
            checkAccount(account, accounts / i / "connection"_L1, problems);
    }

    const Path activities = Path() / "activities"_L1;
    checkNames(project.activities, activities, problems);
    for (qsizetype i = 0; i < project.activities.size(); ++i)
        checkActivity(project, project.activities.at(i), activities / i, problems);
    return problems;
}

Problems validateActivity(const Project &project, qsizetype index)
{
    Problems problems;
    const Activity &activity = project.activities.at(index);
    if (activity.advanced.timeZone == "default"_L1)
        checkZone(project.timeZone, Path() / "timeZone"_L1, problems);
    const qsizetype account =
        activity.useExternalAccount ? indexOfAccount(project, activity.externalAccount) : -1;
    if (account >= 0 && project.externalAccounts.at(account).enabled) {
        checkAccount(project.externalAccounts.at(account),
                     Path() / "externalAccounts"_L1 / account / "connection"_L1, problems);
    }
    checkActivity(project, activity, Path() / "activities"_L1 / index, problems);
    return problems;
}

Problems validateLimits(const Limits &limits, const QString &path)
{
    Problems problems;
    const auto check = [&](QLatin1StringView key, const Core::Duration &duration) {
        if (duration.isZero())
            complain(problems, Path(path) / key,
                     Tr::tr("A limit of no time lets nothing run. Give at least one second."));
    };
    check("sessionDuration"_L1, limits.sessionDuration);
    check("idleTimeout"_L1, limits.idleTimeout);
    check("scriptDuration"_L1, limits.scriptDuration);
    return problems;
}

Problems validateMemory(const Memory &memory, const QString &path)
{
    Problems problems;
    const auto check = [&](QLatin1StringView key, const Core::Duration &duration) {
        if (duration.isZero())
            complain(problems, Path(path) / key,
                     Tr::tr("What is kept for no time is not kept. Give at least one day."));
    };
    check("keepFor"_L1, memory.keepFor);
    check("keepMessagesFor"_L1, memory.keepMessagesFor);
    return problems;
}

Problems validateExpirations(const QList<Expiration> &expirations, const QString &path)
{
    Problems problems;
    checkNames(expirations, Path(path), problems);
    for (qsizetype i = 0; i < expirations.size(); ++i)
        checkExpiration(expirations.at(i), Path(path) / i, problems);
    return problems;
}

Problems validateSamples(const Project &project)
{
    Problems problems;
    for (qsizetype i = 0; i < project.activities.size(); ++i) {
        const QList<Sample> &samples = project.activities.at(i).samples;
        const Path path = Path() / "activities"_L1 / i / "samples"_L1;
        QSet<QString> files;
        for (qsizetype j = 0; j < samples.size(); ++j) {
            const Sample &sample = samples.at(j);
            if (files.contains(sample.file)) {
                complain(problems, path / j / "file"_L1,
                         Tr::tr("The message \"%1\" is a sample already. Remove one of the two.")
                             .arg(sample.file));
            }
            files.insert(sample.file);
            const QString transition = sample.expect.transition.value_or(QString());
            if (!transition.isEmpty() && transition != TransitionName::Ok) {
                complain(problems, path / j / "expect"_L1 / "transition"_L1,
                         Tr::tr("A handler never fires \"%1\". Give \"ok\", or an empty text when "
                                "nothing fires.")
                             .arg(transition));
            }
        }
    }
    return problems;
}

} // namespace Inlet::Model
