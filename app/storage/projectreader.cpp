// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/projectreader.h"

#include "storage/formatupgrades.h"
#include "storage/objectreader.h"
#include "storage/schedulereader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace Inlet::Storage {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Storage::ProjectReader)
};

// What an absent key means is fixed by the description of the format, whatever a new item in the designer starts with.

Model::Connection absentAccountConnection()
{
    Model::Connection connection;
    connection.server = u"pop.example.org"_s;
    connection.port = 995;
    connection.account = u"bounce"_s;
    connection.security = Model::Security::Tls;
    return connection;
}

Model::Connection absentActivityConnection()
{
    Model::Connection connection;
    connection.server = u"127.0.0.1"_s;
    connection.account = u"admin"_s;
    return connection;
}

void readOAuth(ObjectReader &object, Model::OAuth &oauth)
{
    object.read("provider"_L1, oauth.provider, &JsonValues::word<Model::OAuthProvider>);
    object.read("tenant"_L1, oauth.tenant, &JsonValues::text);
    object.read("grant"_L1, oauth.grant, &JsonValues::word<Model::OAuthGrant>);
    object.read("clientId"_L1, oauth.clientId, &JsonValues::text);
    object.read("authorizationEndpoint"_L1, oauth.authorizationEndpoint, &JsonValues::text);
    object.read("tokenEndpoint"_L1, oauth.tokenEndpoint, &JsonValues::text);
    object.read("deviceEndpoint"_L1, oauth.deviceEndpoint, &JsonValues::text);
    object.readList("scopes"_L1, oauth.scopes, &JsonValues::text);
    oauth.extra = object.rest();
}

void readConnection(ObjectReader &object, Model::Connection &connection)
{
    object.read("server"_L1, connection.server, &JsonValues::text);
    object.read("port"_L1, connection.port, &JsonValues::port);
    object.read("account"_L1, connection.account, &JsonValues::text);
    object.read("security"_L1, connection.security, &JsonValues::word<Model::Security>);
    object.read("authentication"_L1, connection.authentication,
                &JsonValues::word<Model::Authentication>);
    object.readList("pinnedCertificates"_L1, connection.pinnedCertificates,
                    &JsonValues::fingerprint);
    object.read("caFile"_L1, connection.caFile, &JsonValues::text);
    // That it is absent has a meaning of its own.
    if (object.contains("oauth"_L1)) {
        if (auto oauth = object.object("oauth"_L1))
            readOAuth(*oauth, connection.oauth.emplace());
    }
    connection.extra = object.rest();
}

/** An item may hold several lines when another tool wrote it; the line numbers of errors count real lines. */
void readScript(ObjectReader &object, QLatin1StringView key, QStringList &script)
{
    QStringList items;
    object.readList(key, items, &JsonValues::text);
    script.clear();
    for (QString &item : items) {
        item.replace("\r\n"_L1, "\n"_L1);
        script += item.split(u'\n');
    }
}

/** Names are required; @p seen are the names of the items before, in order. */
void readUniqueName(ObjectReader &object, QString &name, QStringList &seen)
{
    name.clear();
    object.read("name"_L1, name, &JsonValues::identifier, Presence::Required);
    if (!name.isEmpty() && seen.contains(name))
        object.complain(
            "name"_L1,
            Tr::tr("%1 is the name of another one already").arg(JsonValues::quoted(name)));
    seen.append(name);
}

Model::ExternalAccount readAccount(ObjectReader &object, QStringList &names)
{
    Model::ExternalAccount account;
    readUniqueName(object, account.name, names);
    account.label = u"Bounce mails"_s;
    object.read("label"_L1, account.label, &JsonValues::text);
    object.read("enabled"_L1, account.enabled, &JsonValues::boolean);
    account.connection = absentAccountConnection();
    if (auto connection = object.object("connection"_L1))
        readConnection(*connection, account.connection);
    object.read("comment"_L1, account.comment, &JsonValues::text);
    account.extra = object.rest();
    return account;
}

void readLimits(ObjectReader &object, Model::Limits &limits)
{
    object.read("messagesPerSession"_L1, limits.messagesPerSession, &JsonValues::integer<1>);
    object.read("sessionDuration"_L1, limits.sessionDuration, &JsonValues::duration);
    object.read("idleTimeout"_L1, limits.idleTimeout, &JsonValues::duration);
    object.read("messageBytes"_L1, limits.messageBytes, &JsonValues::byteCount);
    object.read("scriptDuration"_L1, limits.scriptDuration, &JsonValues::duration);
    object.read("scriptMemoryBytes"_L1, limits.scriptMemoryBytes, &JsonValues::byteCount);
    object.read("failuresBeforeQuarantine"_L1, limits.failuresBeforeQuarantine,
                &JsonValues::integer<1>);
    object.read("deliveryAttempts"_L1, limits.deliveryAttempts, &JsonValues::integer<1>);
    limits.extra = object.rest();
}

void readMemory(ObjectReader &object, Model::Memory &memory)
{
    object.read("keepFor"_L1, memory.keepFor, &JsonValues::duration);
    object.read("keepMessages"_L1, memory.keepMessages, &JsonValues::boolean);
    object.read("messagesFolder"_L1, memory.messagesFolder, &JsonValues::text);
    object.read("keepMessagesFor"_L1, memory.keepMessagesFor, &JsonValues::duration);
    memory.extra = object.rest();
}

Model::Expiration readExpiration(ObjectReader &object, QStringList &names)
{
    Model::Expiration expiration;
    readUniqueName(object, expiration.name, names);
    expiration.label = u"Expiration"_s;
    object.read("label"_L1, expiration.label, &JsonValues::text);
    object.read("type"_L1, expiration.type, &JsonValues::word<Model::ExpirationType>);
    object.read("delay"_L1, expiration.delay, &JsonValues::duration);
    WallClockMoment date;
    object.read("date"_L1, date, &JsonValues::optionalMoment);
    expiration.date = date.date;
    expiration.time = date.time;
    readScript(object, "script"_L1, expiration.script);
    object.read("doNotTerminate"_L1, expiration.doNotTerminate, &JsonValues::boolean);
    object.read("destination"_L1, expiration.destination, &JsonValues::text);
    object.read("comment"_L1, expiration.comment, &JsonValues::text);
    expiration.extra = object.rest();
    return expiration;
}

void readAdvanced(ObjectReader &object, Model::Advanced &advanced)
{
    object.read("execution"_L1, advanced.execution, &JsonValues::word<Model::Execution>);
    object.read("maxDuration"_L1, advanced.maxDuration, &JsonValues::duration);
    object.read("behavior"_L1, advanced.behavior, &JsonValues::word<Model::Behavior>);
    object.read("timeZone"_L1, advanced.timeZone, &JsonValues::text);
    object.read("onError"_L1, advanced.onError, &JsonValues::word<Model::OnError>);
    object.read("consecutiveErrors"_L1, advanced.consecutiveErrors, &JsonValues::integer<0>);
    readScript(object, "initializationScript"_L1, advanced.initializationScript);
    object.read("comment"_L1, advanced.comment, &JsonValues::text);
    advanced.extra = object.rest();
}

using Destination = decltype(Model::Delivery::to);

Destination readFileDelivery(ObjectReader &object)
{
    Model::FileDelivery file;
    object.read("directory"_L1, file.directory, &JsonValues::text, Presence::Required);
    return file;
}

Destination readCommandDelivery(ObjectReader &object)
{
    Model::CommandDelivery command;
    object.read("program"_L1, command.program, &JsonValues::text, Presence::Required);
    object.readList("arguments"_L1, command.arguments, &JsonValues::text);
    return command;
}

Destination readHttpDelivery(ObjectReader &object)
{
    Model::HttpDelivery http;
    object.read("url"_L1, http.url, &JsonValues::text, Presence::Required);
    return http;
}

constexpr std::array DeliveryKinds{
    Kind<Destination>{"none"_L1, [](ObjectReader &) -> Destination { return Model::NoDelivery{}; }},
    Kind<Destination>{"file"_L1, &readFileDelivery},
    Kind<Destination>{"command"_L1, &readCommandDelivery},
    Kind<Destination>{"http"_L1, &readHttpDelivery},
};

Model::Transition readTransition(ObjectReader &object, const Model::Activity &activity,
                                 QStringList &names)
{
    Model::Transition transition;
    readUniqueName(object, transition.name, names);
    transition.label = Model::defaultTransitionLabel(activity, transition.name);
    object.read("label"_L1, transition.label, &JsonValues::text);
    if (auto deliver = object.object("deliver"_L1)) {
        readKind(*deliver, DeliveryKinds, transition.deliver.to);
        transition.deliver.extra = deliver->rest();
    }
    transition.extra = object.rest();
    return transition;
}

/** Reads a member that may be absent; @p target is set when it is there. */
template <typename T, typename Parse>
void readOptional(ObjectReader &object, QLatin1StringView key, std::optional<T> &target,
                  Parse parse)
{
    if (object.contains(key))
        object.read(key, target.emplace(), parse);
}

Model::Sample readSample(ObjectReader &object)
{
    Model::Sample sample;
    object.read("file"_L1, sample.file, &JsonValues::sampleFile, Presence::Required);
    object.read("label"_L1, sample.label, &JsonValues::text);
    if (auto expect = object.object("expect"_L1)) {
        readOptional(*expect, "returnCode"_L1, sample.expect.returnCode, &JsonValues::returnCode);
        readOptional(*expect, "transition"_L1, sample.expect.transition, &JsonValues::textOrNull);
        readOptional(*expect, "vars"_L1, sample.expect.vars, &JsonValues::object);
        readOptional(*expect, "error"_L1, sample.expect.error, &JsonValues::textOrNull);
        sample.expect.extra = expect->rest();
    }
    sample.extra = object.rest();
    return sample;
}

Model::Activity readActivity(ObjectReader &object, QStringList &names)
{
    Model::Activity activity;
    readUniqueName(object, activity.name, names);
    activity.label = u"Inbound Emails"_s;
    object.read("label"_L1, activity.label, &JsonValues::text);
    object.read("useExternalAccount"_L1, activity.useExternalAccount, &JsonValues::boolean);
    object.read("externalAccount"_L1, activity.externalAccount, &JsonValues::text);
    activity.connection = absentActivityConnection();
    if (auto connection = object.object("connection"_L1))
        readConnection(*connection, activity.connection);
    object.read("stopAfterFirst"_L1, activity.stopAfterFirst, &JsonValues::boolean);
    readScript(object, "script"_L1, activity.script);
    object.read("skipMalformedParts"_L1, activity.skipMalformedParts, &JsonValues::boolean);
    object.read("processErrors"_L1, activity.processErrors, &JsonValues::boolean);
    object.read("processNoEmail"_L1, activity.processNoEmail, &JsonValues::boolean);
    object.read("leftMessages"_L1, activity.leftMessages, &JsonValues::word<Model::LeftMessages>);
    if (auto limits = object.object("limits"_L1))
        readLimits(*limits, activity.limits);
    if (auto memory = object.object("memory"_L1))
        readMemory(*memory, activity.memory);
    if (auto schedule = object.object("schedule"_L1))
        activity.schedule = readSchedule(*schedule);
    QStringList expirationNames;
    object.forEachObject("expirations"_L1, [&](ObjectReader &expiration) {
        activity.expirations.append(readExpiration(expiration, expirationNames));
    });
    if (auto advanced = object.object("advanced"_L1))
        readAdvanced(*advanced, activity.advanced);
    QStringList transitionNames;
    object.forEachObject("transitions"_L1, [&](ObjectReader &transition) {
        activity.transitions.append(readTransition(transition, activity, transitionNames));
    });
    object.forEachObject(
        "samples"_L1, [&](ObjectReader &sample) { activity.samples.append(readSample(sample)); });
    activity.extra = object.rest();
    return activity;
}

Model::Project readRoot(ObjectReader &object)
{
    Model::Project project;
    project.label = u"Support mailbox"_s;
    object.read("label"_L1, project.label, &JsonValues::text);
    project.timeZone = u"Europe/Paris"_s;
    object.read("timeZone"_L1, project.timeZone, &JsonValues::text);
    QStringList accountNames;
    object.forEachObject("externalAccounts"_L1, [&](ObjectReader &account) {
        project.externalAccounts.append(readAccount(account, accountNames));
    });
    QStringList activityNames;
    object.forEachObject("activities"_L1, [&](ObjectReader &activity) {
        project.activities.append(readActivity(activity, activityNames));
    });
    project.extra = object.rest();
    return project;
}

void readFormat(ObjectReader &object)
{
    QString format;
    object.read(
        "format"_L1, format,
        [](const QJsonValue &value) {
            const Parsed<QString> word = JsonValues::text(value);
            if (word && *word != "inlet-project"_L1) {
                return Parsed<QString>::refused(
                    //: %1 is a quoted text, inlet-project a fixed word
                    Tr::tr("%1 is not \"inlet-project\"").arg(JsonValues::quoted(*word)));
            }
            return word;
        },
        Presence::Required);
}

/** `line 3, column 5` of the byte at @p offset, both from 1; the column counts characters. */
QString placeOf(const QByteArray &json, qsizetype offset)
{
    const QByteArrayView before =
        QByteArrayView(json).first(std::clamp<qsizetype>(offset, 0, json.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    const auto line = std::ranges::count(before, '\n') + 1;
    const auto column = QString::fromUtf8(before.sliced(lineStart)).size() + 1;
    return Tr::tr("line %1, column %2").arg(line).arg(column);
}

/** Offset of the first byte that does not belong to UTF-8, or -1. */
qsizetype firstNotUtf8(QByteArrayView json)
{
    if (json.isValidUtf8())
        return -1;
    constexpr qsizetype LongestSequence = 4;
    qsizetype at = 0;
    while (at < json.size()) {
        qsizetype size = 1;
        while (size <= LongestSequence && at + size <= json.size()
               && !json.sliced(at, size).isValidUtf8())
            ++size;
        if (size > LongestSequence || at + size > json.size())
            break;
        at += size;
    }
    return at;
}

ReadResult failed(Model::Problems problems,
                  const QString &message = Tr::tr("The project file is not valid."))
{
    QStringList lines;
    for (const Model::Problem &problem : std::as_const(problems))
        lines.append(problem.toString());
    return {std::nullopt, Core::Error{Core::ErrorCode::InvalidData, message, lines.join(u'\n')},
            std::move(problems)};
}

ReadResult failedAsAWhole(const QString &text)
{
    return failed({Model::Problem{{}, 0, text}});
}

QString tooLarge()
{
    return Tr::tr("The file is larger than %1 MB, the most that is read.")
        .arg(MaxProjectFileBytes / (1024 * 1024));
}

ReadResult notRead(const QString &path, const QString &reason)
{
    return {
        std::nullopt,
        Core::Error{
            Core::ErrorCode::NotFound,
            Tr::tr("Cannot read the project file \"%1\": %2. Check the path and the permissions.")
                .arg(QDir::toNativeSeparators(path), reason),
            {}},
        {}};
}

} // namespace

ReadResult parseProject(const QByteArray &json)
{
    if (json.size() > MaxProjectFileBytes)
        return failedAsAWhole(tooLarge());
    if (json.trimmed().isEmpty())
        return failedAsAWhole(Tr::tr("The file is empty."));
    if (const qsizetype offset = firstNotUtf8(json); offset >= 0)
        return failedAsAWhole(Tr::tr("The file is not UTF-8 text: %1.").arg(placeOf(json, offset)));
    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(json, &syntax);
    if (syntax.error != QJsonParseError::NoError) {
        //: %1 is a place such as "line 3, column 5", %2 the words of the JSON parser
        return failedAsAWhole(Tr::tr("The file is not valid JSON: %1: %2.")
                                  .arg(placeOf(json, syntax.offset), syntax.errorString()));
    }
    if (!document.isObject())
        return failedAsAWhole(Tr::tr("The file does not hold a JSON object."));

    Model::Problems problems;
    ObjectReader head(document.object(), {}, problems);
    readFormat(head);
    int version = 1;
    head.read("formatVersion"_L1, version, &JsonValues::integer<1>, Presence::Required);
    if (version > currentFormatVersion()) {
        head.complain("formatVersion"_L1,
                      Tr::tr("the file was made by a newer version of Inlet: this one reads "
                             "format versions up to %1, not %2")
                          .arg(currentFormatVersion())
                          .arg(version));
        return failed(
            problems,
            Tr::tr(
                "The project file was made by a newer version of Inlet. Update Inlet to open it."));
    }
    ObjectReader root(upgraded(head.rest(), version, formatUpgrades()), {}, problems);
    Model::Project project = readRoot(root);
    if (!problems.isEmpty())
        return failed(problems);
    return {std::move(project), {}, {}};
}

ReadResult readProject(const QString &path)
{
    if (QFileInfo(path).isDir())
        return notRead(path, Tr::tr("it is a folder"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notRead(path, file.errorString());
    // Not readAll(): a device or a pipe has no size to check before.
    QByteArray json;
    while (json.size() <= MaxProjectFileBytes) {
        const QByteArray piece = file.read(MaxProjectFileBytes + 1 - json.size());
        if (piece.isEmpty())
            break;
        json += piece;
    }
    if (file.error() != QFileDevice::NoError)
        return notRead(path, file.errorString());
    ReadResult result = parseProject(json);
    if (!result)
        result.error.message =
            //: %1 is the path of a file, %2 a sentence
            Tr::tr("Cannot open \"%1\". %2")
                .arg(QDir::toNativeSeparators(path), result.error.message);
    return result;
}

} // namespace Inlet::Storage
