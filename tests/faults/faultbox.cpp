// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/faultbox.h"

#include "faults/faultcount.h"
#include "ledger/ledger.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTimer>

#include <algorithm>

#include <sys/stat.h>

namespace Inlet::Faults {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Test::Reaction;
using Test::RunnerResult;
using Test::ServerMail;

namespace {

constexpr auto RunDeadline = 120s;
constexpr int MostRecoveryRuns = 3;

const QStringList Script{u"vars.subject = mailMessage.subject;"_s,
                         u"vars.token = getUUID();"_s,
                         u"if (vars.subject[0] == '0') throw new Error('no');"_s,
                         u"instance.vars.n = (instance.vars.n || 0) + 1;"_s,
                         u"vars.n = instance.vars.n;"_s,
                         u"return Number(vars.subject[0]);"_s};

int codeOf(const ServerMail &mail)
{
    const qsizetype at = mail.content.indexOf("Subject: ") + 9;
    return mail.content.mid(at, 1).toInt();
}

bool removes(int code)
{
    return code == 1 || code == 3;
}

bool fires(int code)
{
    return code == 1 || code == 2;
}

QByteArray hashOf(const ServerMail &mail)
{
    return QCryptographicHash::hash(mail.content, QCryptographicHash::Sha256);
}

/** Of messages with the same content. */
qsizetype copiesOf(const ServerMail &mail, const QList<ServerMail> &mails)
{
    return std::ranges::count(mails, mail.content, &ServerMail::content);
}

/** Lets servers live until @p object sends @p signal, or for a long time. */
template <typename Object, typename Signal>
void waitFor(Object *object, Signal signal)
{
    QEventLoop loop;
    QObject::connect(object, signal, &loop, &QEventLoop::quit);
    QTimer::singleShot(RunDeadline, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

ServerMail mail(const QByteArray &uid, const QByteArray &subject, const QByteArray &body)
{
    return {uid, "Subject: " + subject + "\r\n\r\n" + body};
}

FaultBox::FaultBox(const BoxSettings &settings, Tally &tally)
    : server(settings.mails, settings.certificate)
    , proxy(server.port())
    , m_tally(tally)
    , m_settings(settings)
    , m_sent(settings.mails)
{
    server.capabilities = settings.capabilities;
    server.script = [this](int session, const QByteArray &command) {
        return meet(session, command);
    };

    QJsonObject connection{
        {u"server"_s, u"127.0.0.1"_s}, {u"port"_s, proxy.port()}, {u"account"_s, u"anna"_s}};
    if (settings.certificate) {
        connection.insert(u"security"_s, u"tls"_s);
        connection.insert(u"caFile"_s, settings.certificate->certificateFile);
    }
    m_folder.setConnection(connection);
    m_folder.setScript(Script);
    m_folder.activity.insert(u"leftMessages"_s, u"once"_s);
    m_folder.activity.insert(u"advanced"_s, QJsonObject{{u"onError"_s, u"ignore"_s}});
    m_folder.activity.insert(u"limits"_s, QJsonObject{{u"idleTimeout"_s, u"PT20S"_s}});

    QJsonObject deliver{{u"kind"_s, u"file"_s}, {u"directory"_s, u"events"_s}};
    if (settings.sink == Sink::Command) {
        // What was cut short because the runner was killed is no event.
        deliver = {
            {u"kind"_s, u"command"_s},
            {u"program"_s, u"sh"_s},
            {u"arguments"_s,
             QJsonArray{u"-c"_s, u"mkdir -p events && cat > $(mktemp events/XXXXXXXX.json)"_s}}};
    }
    m_folder.activity.insert(
        u"transitions"_s, QJsonArray{QJsonObject{{u"name"_s, u"ok"_s}, {u"deliver"_s, deliver}}});
    m_project = m_folder.write();
}

FaultBox::~FaultBox() = default;

void FaultBox::addMail(const ServerMail &mail)
{
    m_sent.append(mail);
    server.mails.append(mail);
}

void FaultBox::renameMails(const QByteArrayList &uids)
{
    for (qsizetype i = 0; i < server.mails.size(); ++i)
        server.mails[i].uid = uids.value(i);
}

Reaction FaultBox::meet(int session, const QByteArray &command)
{
    if (!m_sessions.contains(session))
        m_sessions.insert(session, {server.mails, {}});
    if (command.startsWith("DELE ")) {
        Session &current = m_sessions[session];
        const ServerMail mail = current.mails.value(command.mid(5).toInt() - 1);
        current.marked.append(mail);
        verifyDele(mail);
    }
    return react ? react(session, command) : Reaction();
}

/** Looks into the ledger without writing anything, so that the runner finds it as it left it. */
void FaultBox::verifyDele(const ServerMail &mail)
{
    constexpr auto Name = "dele"_L1;
    bool isDecided = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, Name);
        database.setDatabaseName(ledgerFile());
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s);
        QSqlQuery query(database.open() ? database : QSqlDatabase());
        query.prepare(uR"(SELECT 1 FROM decision WHERE sha256 = ? AND remove AND settled = 0
                          AND (? OR event_id = '' OR event_id IN (SELECT event_id FROM outbox)))"_s);
        query.addBindValue(hashOf(mail));
        query.addBindValue(isValueChanged);
        isDecided = query.exec() && query.next();
    }
    QSqlDatabase::removeDatabase(Name);
    m_tally.verify(u"decision and event are in the ledger before DELE"_s, isDecided,
                   QString::fromLatin1(mail.uid));
}

QList<ServerMail> FaultBox::marked(int session) const
{
    return m_sessions.value(session).marked;
}

std::unique_ptr<Test::RunnerProcess> FaultBox::launch(const QString &state)
{
    auto runner = std::make_unique<Test::RunnerProcess>(
        QStringList{u"run"_s, m_project, u"--log"_s, u"jsonl"_s, u"--state"_s, m_folder.path(state),
                    u"--once"_s});
    runner->setEnvironment(u"INLET_PASSWORD_INMAIL"_s, u"secret-word"_s);
#ifdef INLET_FAULTCOUNT
    QFile::remove(m_folder.path(u"points"_s));
    const auto set = [&runner](const char *name, const QString &value) {
        runner->setEnvironment(QString::fromLatin1(name), value);
    };
    if (preload.point > 0 || !preload.action.isEmpty() || preload.clockOffset != 0) {
        set("LD_PRELOAD", QStringLiteral(INLET_FAULTCOUNT));
        set(Variable::Program, u"inlet-run"_s);
        set(Variable::Log, m_folder.path(u"points"_s));
        set(Variable::Point, QString::number(preload.point));
        set(Variable::Action, QString::fromLatin1(preload.action));
        set(Variable::Clock, QString::number(preload.clockOffset));
    }
    if (preload.keepsSynced) {
        QDir(m_folder.path(u""_s)).mkdir(u"synced"_s);
        set(Variable::Shadow, m_folder.path(u"synced"_s));
    }
#endif
    runner->start();
    m_tally.countRun();
    return runner;
}

void FaultBox::start(const QString &state)
{
    m_runner = launch(state);
}

RunnerResult FaultBox::finish(Test::RunnerProcess &runner)
{
    runner.process().closeWriteChannel();
    if (runner.process().state() != QProcess::NotRunning)
        waitFor(&runner.process(), &QProcess::finished);
    const bool ended = runner.process().state() == QProcess::NotRunning;
    m_tally.verify(u"a run ends"_s, ended);
    if (!ended)
        runner.process().kill();
    RunnerResult result = runner.finish();
    m_results.append(result);
    if (result.exitStatus > 0) {
        m_tally.verify(u"a run that fails says why"_s,
                       !result.ofType(Core::EventType::Error).isEmpty()
                           || !result.complaints.isEmpty(),
                       u"exit status %1"_s.arg(result.exitStatus));
    }
    return result;
}

RunnerResult FaultBox::finish()
{
    const RunnerResult result = finish(*m_runner);
    m_runner.reset();
    if (preload.point > 0 && points().size() >= preload.point)
        isFaultMet = true;
    return result;
}

RunnerResult FaultBox::run()
{
    start();
    return finish();
}

RunnerResult FaultBox::runBeside(const QString &state)
{
    const auto beside = launch(state);
    return finish(*beside);
}

void FaultBox::kill()
{
    if (m_runner)
        m_runner->process().kill();
}

void FaultBox::terminate()
{
    if (m_runner)
        m_runner->process().terminate();
}

void FaultBox::waitForCommand(const QByteArray &command)
{
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (server.commands().contains(command))
            loop.quit();
    });
    QTimer::singleShot(RunDeadline, &loop, &QEventLoop::quit);
    look.start(1ms);
    loop.exec();
}

void FaultBox::losePower()
{
    for (const QString &folder : {u"state"_s, u"events"_s}) {
        QDirIterator files(m_folder.path(folder), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            struct stat status = {};
            const bool isThere = ::stat(QFile::encodeName(path).constData(), &status) == 0;
            if (!isThere || path.endsWith("-shm"_L1)) {
                QFile::remove(path);
                continue;
            }
            QFile synced(m_folder.path(u"synced/%1"_s.arg(status.st_ino)));
            QFile file(path);
            const bool known = synced.open(QIODevice::ReadOnly);
            if (file.open(QIODevice::WriteOnly | QIODevice::Truncate) && known)
                file.write(synced.readAll());
        }
    }
}

void FaultBox::endFaults()
{
    preload = {};
    react = {};
    isFaultMet = isFaultMet || proxy.hasCut();
}

bool FaultBox::isDone() const
{
    const bool removed = std::ranges::none_of(
        server.mails, [](const ServerMail &mail) { return removes(codeOf(mail)); });
    return removed && m_results.last().exitStatus == 0;
}

void FaultBox::verifyRecovery(bool mayHandleAgain)
{
    int runs = 0;
    do {
        static_cast<void>(run());
    } while (++runs < MostRecoveryRuns && !isDone());
    m_tally.verify(u"everything is done once nothing fails"_s, isDone(),
                   u"exit status %1 %2"_s.arg(m_results.last().exitStatus)
                       .arg(QString::fromUtf8(m_results.last().output.right(400))));
    verifyServer();
    verifyLedger();
    verifyEvents();
    if (!mayHandleAgain)
        verifyHandlings();
}

void FaultBox::verifyServer()
{
    for (const ServerMail &mail : std::as_const(m_sent)) {
        const qsizetype sent = copiesOf(mail, m_sent);
        const qsizetype left = copiesOf(mail, server.mails);
        const QString detail = u"%1: %2 of %3 left"_s.arg(QString::fromUtf8(mail.content.left(40)))
                                   .arg(left)
                                   .arg(sent);
        if (removes(codeOf(mail)))
            m_tally.verify(u"what was decided to be deleted is deleted"_s, left == 0, detail);
        else
            m_tally.verify(u"nothing else is deleted"_s, left == sent, detail);
    }
}

void FaultBox::verifyLedger()
{
    const auto ledger = Ledger::Ledger::open(ledgerFile());
    m_tally.verify(u"the ledger can be read"_s, bool(ledger));
    if (!ledger)
        return;
    const int count = static_cast<int>(m_sent.size()) + 10;
    const auto handled = (*ledger)->handledMessages(0, count);
    const auto fired = (*ledger)->outbox().fired(0, count);
    if (!handled || !fired)
        return;
    QSet<int> turns;
    for (const ServerMail &mail : std::as_const(m_sent)) {
        if (codeOf(mail) == 0)
            continue;
        qsizetype decisions = 0;
        bool isRight = true;
        for (const Ledger::HandledMessage &message : *handled) {
            if (message.decision.sha256 != hashOf(mail))
                continue;
            ++decisions;
            turns.insert(message.decision.vars.value("n"_L1).toInt());
            isRight = isRight && message.decision.returnCode == codeOf(mail)
                      && message.decision.remove == removes(codeOf(mail))
                      && message.decision.eventId.isEmpty() != fires(codeOf(mail));
        }
        const qsizetype copies = copiesOf(mail, m_sent);
        m_tally.verify(u"each message has one decision, and the right one"_s,
                       decisions == copies && isRight,
                       u"%1: %2 decisions, %3 sent"_s.arg(QString::fromUtf8(mail.content.left(40)))
                           .arg(decisions)
                           .arg(copies));
    }
    m_tally.verify(u"instance.vars went from decision to decision"_s,
                   turns.size() == handled->size());
    for (const Ledger::FiredTransition &transition : *fired)
        m_tally.verify(u"each transition is noted as delivered"_s, transition.deliveredAt.isValid(),
                       transition.entry.lastError);
}

QList<QJsonObject> FaultBox::events() const
{
    QList<QJsonObject> events;
    QDirIterator files(m_folder.path(u"events"_s), {u"*.json"_s}, QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject event = QJsonDocument::fromJson(file.readAll()).object();
        if (m_settings.sink == Sink::File || !event.isEmpty())
            events.append(event);
    }
    return events;
}

void FaultBox::verifyEvents()
{
    QHash<QString, QStringList> tokens; // by event id
    QHash<QString, QSet<QString>> ids;  // by subject
    const QList<QJsonObject> arrived = events();
    for (const QJsonObject &event : arrived) {
        const QJsonObject vars = event.value("data"_L1)["vars"_L1].toObject();
        const QString id = event.value("id"_L1).toString();
        m_tally.verify(u"each event that arrived is whole"_s,
                       !id.isEmpty() && !vars.value("token"_L1).toString().isEmpty());
        tokens[id].append(vars.value("token"_L1).toString());
        ids[vars.value("subject"_L1).toString()].insert(id);
    }
    for (const QStringList &told : std::as_const(tokens))
        m_tally.verify(u"an event that arrives again is the same event"_s,
                       std::ranges::count(told, told.first()) == told.size());
    qsizetype expected = 0;
    for (const ServerMail &mail : std::as_const(m_sent)) {
        if (!fires(codeOf(mail)))
            continue;
        ++expected;
        const qsizetype start = mail.content.indexOf("Subject: ") + 9;
        const QByteArray subject =
            mail.content.mid(start, mail.content.indexOf("\r\n", start) - start);
        const qsizetype copies = copiesOf(mail, m_sent);
        m_tally.verify(u"each transition was delivered under one id"_s,
                       ids.value(QString::fromUtf8(subject)).size() == copies,
                       QString::fromUtf8(subject));
    }
    m_tally.verify(u"no other transition was delivered"_s, tokens.size() == expected,
                   u"%1 instead of %2"_s.arg(tokens.size()).arg(expected));
}

void FaultBox::verifyHandlings()
{
    QHash<QString, qsizetype> decided; // by subject
    for (const RunnerResult &result : std::as_const(m_results)) {
        for (const Core::Event &event : result.ofType(Core::EventType::Message)) {
            if (event.members.value("error"_L1).isNull())
                ++decided[event.members.value("subject"_L1).toString()];
        }
    }
    for (auto subject = decided.cbegin(); subject != decided.cend(); ++subject) {
        const auto copies = std::ranges::count_if(m_sent, [&](const ServerMail &mail) {
            return mail.content.startsWith("Subject: " + subject.key().toUtf8() + "\r\n");
        });
        m_tally.verify(u"no decided message went to the handler again"_s, *subject <= copies,
                       u"%1: %2 times"_s.arg(subject.key()).arg(*subject));
    }
}

void FaultBox::verifyRefusal(const RunnerResult &result)
{
    const QList<Core::Event> errors = result.ofType(Core::EventType::Error);
    const QByteArray texts = result.output + result.complaints;
    m_tally.verify(
        u"a damaged ledger is named"_s,
        texts.contains(QFileInfo(ledgerFile()).fileName().toUtf8())
            && (errors.isEmpty() || errors.first().members.value("code"_L1) == u"storage"_s),
        QString::fromUtf8(texts.right(300)));
    m_tally.verify(u"with a damaged ledger nothing is handled"_s,
                   result.ofType(Core::EventType::Message).isEmpty());
    m_tally.verify(u"a damaged ledger is no success and no reason to try again"_s,
                   result.exitStatus == Core::exitStatus(Core::ErrorCode::Storage),
                   u"exit status %1"_s.arg(result.exitStatus));
}

QString FaultBox::ledgerFile() const
{
    const QDir folder(m_folder.path(u"state/ledgers"_s));
    return folder.filePath(folder.entryList({u"*.sqlite"_s}).value(0, u"none.sqlite"_s));
}

QByteArrayList FaultBox::points() const
{
    QByteArrayList points;
    QFile log(m_folder.path(u"points"_s));
    if (log.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : log.readAll().split('\n')) {
            if (const qsizetype space = line.indexOf(' '); space > 0)
                points.append(line.sliced(space + 1));
        }
    }
    return points;
}

} // namespace Inlet::Faults
