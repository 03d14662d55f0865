// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/eventtext.h"

#include "core/oneline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QStringList>

namespace Inlet::Core {

using namespace Qt::StringLiterals;

namespace {

QString text(const QJsonObject &members, QLatin1StringView key)
{
    return oneLine(members.value(key).toString());
}

qint64 number(const QJsonObject &members, QLatin1StringView key)
{
    return members.value(key).toInteger();
}

QString instant(const QJsonObject &members, QLatin1StringView key)
{
    const QDateTime moment =
        QDateTime::fromString(members.value(key).toString(), Qt::ISODateWithMs);
    return moment.isValid() ? moment.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s) : QString();
}

QString duration(const QJsonObject &members)
{
    return QLocale().toString(members.value("seconds"_L1).toDouble(), 'f', 1);
}

/** `from` is one address as text, or as {name, address}, or a list of these: the first one that has an address. */
QString firstAddress(const QJsonValue &from)
{
    if (from.isArray())
        return firstAddress(from.toArray().first());
    return oneLine(from.isObject() ? from.toObject().value("address"_L1).toString()
                                   : from.toString());
}

} // namespace

class EventSentences
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Core::EventText)

public:
    explicit EventSentences(const Event &event)
        : m_event(event)
        , m(event.members)
    {}

    QString taskStarted() const
    {
        return m.value("dryRun"_L1).toBool()
                   ? tr("Task started as a dry run: nothing is deleted, delivered or remembered.")
                   : tr("Task started.");
    }

    QString passStarted() const
    {
        const QString trigger = text(m, "trigger"_L1);
        const QString launch = instant(m, "launch"_L1);
        if (trigger == "schedule"_L1)
            return tr("Pass %1 started; it was due at %2.").arg(m_event.pass).arg(launch);
        if (trigger == "missed"_L1)
            return tr("Pass %1 started for a missed launch (%2).").arg(m_event.pass).arg(launch);
        if (trigger == "manual"_L1)
            return tr("Pass %1 started out of schedule, on request.").arg(m_event.pass);
        if (trigger == "resumed"_L1)
            return tr("Pass %1 started for the rest of the one that the pause cut short.")
                .arg(m_event.pass);
        return tr("Pass %1 started.").arg(m_event.pass);
    }

    QString passFinished() const
    {
        const QString outcome = text(m, "outcome"_L1);
        if (outcome == "failed"_L1)
            return tr("Pass %1 failed. %2").arg(m_event.pass).arg(totals());
        if (outcome == "stopped"_L1)
            return tr("Pass %1 stopped. %2").arg(m_event.pass).arg(totals());
        return tr("Pass %1 finished. %2").arg(m_event.pass).arg(totals());
    }

    QString taskFinished() const
    {
        const QString outcome = text(m, "outcome"_L1);
        if (outcome == "failed"_L1)
            return tr("Task failed. %1").arg(totals());
        if (outcome == "stopped"_L1)
            return tr("Task stopped. %1").arg(totals());
        if (outcome == "expired"_L1)
            return tr("Task expired. %1").arg(totals());
        return tr("Task finished. %1").arg(totals());
    }

    QString connected() const
    {
        const QString host = text(m, "host"_L1);
        const QString port = QString::number(number(m, "port"_L1));
        if (text(m, "security"_L1) != "tls"_L1)
            return tr("Connected to %1, port %2, without encryption.").arg(host, port);
        return tr("Connected to %1, port %2, with TLS (%3, %4).")
            .arg(host, port, text(m, "protocol"_L1), text(m, "cipher"_L1));
    }

    QString authenticated() const
    {
        return tr("Logged in as \"%1\" (%2).").arg(text(m, "account"_L1), text(m, "mechanism"_L1));
    }

    QString mailbox() const
    {
        const qint64 messages = number(m, "messages"_L1);
        if (messages == 0)
            return tr("The mailbox is empty.");
        return tr("Messages in the mailbox: %1 (%2); to handle: %3.")
            .arg(QString::number(messages), QLocale().formattedDataSize(number(m, "bytes"_L1)),
                 QString::number(number(m, "toHandle"_L1)));
    }

    QString message() const
    {
        const QString subject = text(m, "subject"_L1);
        const QString from = firstAddress(m.value("from"_L1));
        QString sentence = tr("#%1 \"%2\"").arg(QString::number(number(m, "number"_L1)), subject);
        if (!from.isEmpty())
            sentence = tr("%1 from %2", "message from sender").arg(sentence, from);
        QStringList outcome;
        if (const QJsonValue code = m.value("returnCode"_L1); code.isDouble())
            outcome += tr("code %1").arg(code.toInt());
        outcome += fate();
        if (const QString name = text(m, "transition"_L1); !name.isEmpty())
            outcome += tr("transition %1").arg(transitionLabel(name));
        if (const qsizetype skipped = m.value("skippedParts"_L1).toArray().size(); skipped > 0)
            outcome += tr("skipped parts: %1").arg(skipped);
        sentence += u": "_s + outcome.join(u", "_s);
        const QJsonObject error = m.value("error"_L1).toObject();
        if (!error.isEmpty())
            sentence += u". "_s + withLine(text(error, "text"_L1), error.value("line"_L1));
        return sentence;
    }

    QString fate() const
    {
        const bool isDeleted = text(m, "action"_L1) == "delete"_L1;
        if (m.value("dryRun"_L1).toBool()) {
            return isDeleted ? tr("would be deleted from the server (dry run)")
                             : tr("would be left on the server (dry run)");
        }
        return isDeleted ? tr("deleted from the server") : tr("left on the server");
    }

    QString transition() const
    {
        const QString name = transitionLabel(text(m, "name"_L1));
        const QString uid = text(m, "uid"_L1);
        if (!m.value("delivered"_L1).toBool()) {
            return uid.isEmpty()
                       ? tr("Transition %1 fired. It was not accepted yet and stays in the outbox.")
                             .arg(name)
                       : tr("Transition %1 fired for message %2. It was not accepted yet and stays "
                            "in the "
                            "outbox.")
                             .arg(name, uid);
        }
        return uid.isEmpty() ? tr("Transition %1 fired.").arg(name)
                             : tr("Transition %1 fired for message %2.").arg(name, uid);
    }

    QString log() const { return withLine(text(m, "text"_L1), m.value("line"_L1)); }

    QString error() const
    {
        QString sentence = text(m, "text"_L1);
        const QString detail = text(m, "detail"_L1);
        if (!detail.isEmpty() && !sentence.contains(detail))
            sentence += u' ' + tr("Detail: %1").arg(detail);
        return withLine(sentence, m.value("line"_L1));
    }

    QString progress() const
    {
        return tr("%1 of %2 messages handled.")
            .arg(QString::number(number(m, "done"_L1)), QString::number(number(m, "total"_L1)));
    }

    QString sessionClosed() const
    {
        if (!m.value("committed"_L1).toBool())
            return tr(
                "The session ended before the server confirmed it: nothing was deleted there.");
        return tr("Session closed: %1 deleted from the server, %2 left.")
            .arg(QString::number(number(m, "deleted"_L1)), QString::number(number(m, "left"_L1)));
    }

    QString quarantined() const
    {
        return tr("Message \"%1\" from %2 is in quarantine (%3): %4")
            .arg(text(m, "subject"_L1), text(m, "from"_L1), text(m, "id"_L1), text(m, "error"_L1));
    }

    QString expiration() const
    {
        const QString name = text(m, "name"_L1);
        return m.value("terminates"_L1).toBool()
                   ? tr("Expiration \"%1\" reached: the task ends.").arg(name)
                   : tr("Expiration \"%1\" reached: the task goes on.").arg(name);
    }

    QString waiting() const
    {
        // The pass that broke off goes on before anything else happens.
        if (const QString attempt = instant(m, "nextAttempt"_L1); !attempt.isEmpty())
            return tr("Waiting for the next attempt at %1.").arg(attempt);
        const QString launch = instant(m, "nextLaunch"_L1);
        const QString expiry = instant(m, "nextExpiration"_L1);
        if (!launch.isEmpty() && !expiry.isEmpty())
            return tr("Waiting for the next launch at %1; next expiration at %2.")
                .arg(launch, expiry);
        if (!launch.isEmpty())
            return tr("Waiting for the next launch at %1.").arg(launch);
        return expiry.isEmpty() ? tr("Waiting.")
                                : tr("Waiting for the next expiration at %1.").arg(expiry);
    }

    QString state() const
    {
        const QString name = text(m, "state"_L1);
        if (name == "started"_L1)
            return tr("The activity goes on after the pause.");
        if (name == "held"_L1)
            return tr("The task is held: it is activated but not executed.");
        if (name == "pauseRequested"_L1)
            return tr("Pause requested: the message in hand is finished first.");
        if (name == "paused"_L1)
            return tr("The activity is paused.");
        return name == "stopRequested"_L1 ? tr("Stop requested.") : name;
    }

    QString heartbeat() const { return tr("The runner is alive."); }

    QString sample() const
    {
        const QString file = text(m, "file"_L1);
        const QString outcome = text(m, "outcome"_L1);
        if (outcome == "asExpected"_L1)
            return tr("Sample \"%1\": as expected.").arg(file);
        if (outcome == "missing"_L1)
            return tr("Sample \"%1\": the message is not there.").arg(file);
        QStringList members;
        for (const QJsonValue &difference : m.value("differences"_L1).toArray())
            members += oneLine(difference["member"_L1].toString());
        //: %2 is a list of names such as "returnCode, vars.ticket"
        return tr("Sample \"%1\": not as expected in %2.").arg(file, members.join(u", "_s));
    }

    QString testFinished() const
    {
        return tr("Samples as expected: %1 of %2.")
            .arg(QString::number(number(m, "asExpected"_L1)),
                 QString::number(number(m, "samples"_L1)));
    }

private:
    QString totals() const
    {
        return tr("Messages: %1, deleted: %2, left: %3, transitions: %4, seconds: %5.")
            .arg(QString::number(number(m, "messages"_L1)),
                 QString::number(number(m, "deleted"_L1)), QString::number(number(m, "left"_L1)),
                 QString::number(number(m, "transitions"_L1)), duration(m));
    }

    static QString withLine(const QString &sentence, const QJsonValue &line)
    {
        return line.toInt() > 0
                   ? tr("%1 (script line %2)").arg(sentence, QString::number(line.toInt()))
                   : sentence;
    }

    static QString transitionLabel(const QString &name)
    {
        if (name == "ok"_L1)
            return tr("Ok");
        if (name == "noEmail"_L1)
            return tr("No email");
        return name == "error"_L1 ? tr("Error") : name;
    }

    const Event &m_event;
    const QJsonObject &m;
};

QString EventText::describe(const Event &event)
{
    using Sentence = QString (EventSentences::*)() const;
    static const QHash<QStringView, Sentence> sentences{
        {EventType::TaskStarted, &EventSentences::taskStarted},
        {EventType::PassStarted, &EventSentences::passStarted},
        {EventType::PassFinished, &EventSentences::passFinished},
        {EventType::Connected, &EventSentences::connected},
        {EventType::Authenticated, &EventSentences::authenticated},
        {EventType::Mailbox, &EventSentences::mailbox},
        {EventType::Message, &EventSentences::message},
        {EventType::Transition, &EventSentences::transition},
        {EventType::Log, &EventSentences::log},
        {EventType::Error, &EventSentences::error},
        {EventType::Progress, &EventSentences::progress},
        {EventType::SessionClosed, &EventSentences::sessionClosed},
        {EventType::Quarantined, &EventSentences::quarantined},
        {EventType::Expiration, &EventSentences::expiration},
        {EventType::Waiting, &EventSentences::waiting},
        {EventType::State, &EventSentences::state},
        {EventType::Heartbeat, &EventSentences::heartbeat},
        {EventType::TaskFinished, &EventSentences::taskFinished},
        {EventType::Sample, &EventSentences::sample},
        {EventType::TestFinished, &EventSentences::testFinished},
    };
    if (const Sentence sentence = sentences.value(event.type))
        return (EventSentences(event).*sentence)();
    // A newer runner may know events this version does not: show them as they are.
    return event.type + u' '
           + QString::fromUtf8(QJsonDocument(event.members).toJson(QJsonDocument::Compact));
}

Severity EventText::severity(const Event &event)
{
    const QJsonObject &members = event.members;
    if (event.type == EventType::Error)
        return Severity::Error;
    if (event.type == EventType::Log) {
        const QString level = members.value("level"_L1).toString();
        if (level == "error"_L1)
            return Severity::Error;
        if (level == "warning"_L1)
            return Severity::Warning;
        return level == "verbose"_L1 ? Severity::Verbose : Severity::Information;
    }
    if (event.type == EventType::Message) {
        if (members.value("error"_L1).isObject())
            return Severity::Error;
        return members.value("skippedParts"_L1).toArray().isEmpty() ? Severity::Information
                                                                    : Severity::Warning;
    }
    if (event.type == EventType::PassFinished || event.type == EventType::TaskFinished) {
        return members.value("outcome"_L1).toString() == "failed"_L1 ? Severity::Error
                                                                     : Severity::Information;
    }
    if (event.type == EventType::Transition)
        return members.value("delivered"_L1).toBool() ? Severity::Information : Severity::Warning;
    if (event.type == EventType::SessionClosed)
        return members.value("committed"_L1).toBool() ? Severity::Information : Severity::Warning;
    if (event.type == EventType::Quarantined)
        return Severity::Warning;
    if (event.type == EventType::Sample)
        return members.value("passed"_L1).toBool() ? Severity::Information : Severity::Error;
    if (event.type == EventType::Progress || event.type == EventType::Waiting
        || event.type == EventType::Heartbeat)
        return Severity::Verbose;
    return Severity::Information;
}

QString EventText::severityName(Severity severity)
{
    switch (severity) {
    case Severity::Verbose: return tr("Verbose");
    case Severity::Information: return tr("Information");
    case Severity::Warning: return tr("Warning");
    case Severity::Error: return tr("Error");
    }
    Q_UNREACHABLE();
}

QString EventText::exitStatusMeaning(int status)
{
    switch (status) {
    case 0: return tr("done");
    case 1: return tr("the activity ended in error");
    case 64: return tr("the runner was started in a way it does not know");
    case 65: return tr("the project is not valid");
    case 66: return tr("a file was not found");
    case 69: return tr("the server could not be reached, or TLS or the protocol failed");
    case 70: return tr("internal error of the runner");
    case 75: return tr("the mailbox is busy; try again later");
    case 77: return tr("the server refused the login");
    default: return tr("unknown exit status");
    }
}

} // namespace Inlet::Core
