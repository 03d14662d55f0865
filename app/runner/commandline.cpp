// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/commandline.h"

#include "core/duration.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
#include <limits>

namespace Inlet::Runner {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Runner)
};

Core::Error usage(const QString &message)
{
    return {Core::ErrorCode::Usage, message, {}};
}

QString overview()
{
    return Tr::tr(
        "Usage: inlet-run COMMAND [ARGUMENTS]\n"
        "\n"
        "Runs inbound email activities without a window.\n"
        "\n"
        "Commands:\n"
        "  run PROJECT [ACTIVITY]           run one activity, or all\n"
        "  eval PROJECT ACTIVITY FILE...    run the handler on saved messages, without a server\n"
        "  show FILE...                     parse saved messages\n"
        "  check PROJECT                    list everything wrong with a project\n"
        "  test PROJECT [ACTIVITY]          run the handlers on the samples and compare\n"
        "  times PROJECT ACTIVITY           the next launches\n"
        "  expirations PROJECT ACTIVITY     when the expirations fall due\n"
        "  practice FOLDER                  serve a folder of .eml files as a POP3 mailbox\n"
        "  doctor PROJECT [ACTIVITY]        test the connection stage by stage\n"
        "  ledger PROJECT [ACTIVITY]        list what was handled, fired and failed\n"
        "  sign-in PROJECT NAME             sign in for an account or activity with OAuth 2.0\n"
        "\n"
        "inlet-run COMMAND --help tells the options of a command.\n"
        "\n"
        "Exit status: 0 done; 1 ended in error; 64 usage; 65 project or message invalid;\n"
        "66 file not found; 69 server unreachable, TLS or protocol failure; 70 internal error;\n"
        "75 try later; 77 login refused.\n");
}

/** The options and positional arguments of one command. */
class CommandParser
{
public:
    explicit CommandParser(const QString &command)
    {
        m_parser.setApplicationDescription({});
        // Shown in the usage line in the place of the command.
        m_parser.addPositionalArgument(command, {}, command);
        m_parser.addOption({{u"h"_s, u"help"_s}, Tr::tr("Show this help.")});
        m_parser.addOption({{u"v"_s, u"version"_s}, Tr::tr("Show the version.")});
    }

    void positional(const QString &name, const QString &description)
    {
        m_parser.addPositionalArgument(name, description);
    }
    void flag(const QString &name, const QString &description)
    {
        m_parser.addOption({name, description});
    }
    void value(const QString &name, const QString &description, const QString &valueName)
    {
        m_parser.addOption({name, description, valueName});
    }

    /** @p arguments without program name and command. */
    Core::Result<bool> parse(const QStringList &arguments)
    {
        if (!m_parser.parse(QStringList{u"inlet-run"_s} + arguments))
            return usage(m_parser.errorText());
        m_positional = m_parser.positionalArguments();
        return m_parser.isSet(u"help"_s) || m_parser.isSet(u"version"_s);
    }

    [[nodiscard]] PrintText printedText() const
    {
        if (m_parser.isSet(u"version"_s))
            return {u"inlet-run "_s + QCoreApplication::applicationVersion() + u'\n'};
        return {m_parser.helpText()};
    }

    [[nodiscard]] bool isSet(const QString &name) const { return m_parser.isSet(name); }
    [[nodiscard]] QString text(const QString &name) const { return m_parser.value(name); }
    [[nodiscard]] const QStringList &positional() const { return m_positional; }

    [[nodiscard]] Core::Result<void> requirePositional(qsizetype least, qsizetype most,
                                                       const QString &wanted) const
    {
        if (m_positional.size() < least)
            return usage(Tr::tr("An argument is missing: %1.").arg(wanted));
        if (m_positional.size() > most)
            return usage(Tr::tr("The argument \"%1\" is one too many: %2.")
                             .arg(m_positional.at(most), wanted));
        return {};
    }

    [[nodiscard]] Core::Result<int> number(const QString &name, int least, int most,
                                           int byDefault) const
    {
        if (!isSet(name))
            return byDefault;
        bool ok = false;
        const int value = text(name).toInt(&ok);
        if (!ok || value < least || value > most) {
            return usage(Tr::tr("--%1 wants a whole number from %2 to %3, not \"%4\".")
                             .arg(name)
                             .arg(least)
                             .arg(most)
                             .arg(text(name)));
        }
        return value;
    }

    [[nodiscard]] Core::Result<LogFormat> logFormat(LogFormat byDefault) const
    {
        const QString name = text(u"log"_s);
        if (!isSet(u"log"_s))
            return byDefault;
        if (name == "text"_L1)
            return LogFormat::Text;
        if (name == "jsonl"_L1)
            return LogFormat::JsonLines;
        return usage(Tr::tr("--log wants text or jsonl, not \"%1\".").arg(name));
    }

    [[nodiscard]] Core::Result<QDateTime> instant(const QString &name) const
    {
        if (!isSet(name))
            return QDateTime();
        const QDateTime value = QDateTime::fromString(text(name), Qt::ISODateWithMs);
        if (!value.isValid() || value.timeSpec() == Qt::LocalTime) {
            return usage(Tr::tr("--%1 wants an instant with its offset, such as "
                                "2026-11-23T08:00:00Z, not \"%2\".")
                             .arg(name, text(name)));
        }
        return value.toUTC();
    }

    enum class DayPart { Start, End };

    /** An instant with its offset, or the start or the end of a day of this machine's time zone. */
    [[nodiscard]] Core::Result<QDateTime> moment(const QString &name, DayPart part) const
    {
        const QDate day = QDate::fromString(text(name), u"yyyy-MM-dd"_s);
        if (!isSet(name) || !day.isValid())
            return instant(name);
        return (part == DayPart::Start ? day : day.addDays(1)).startOfDay().toUTC();
    }

private:
    QCommandLineParser m_parser;
    QStringList m_positional;
};

void addLogOption(CommandParser &parser)
{
    parser.value(u"log"_s, Tr::tr("Form of the output: text or jsonl (one JSON object per line)."),
                 u"FORMAT"_s);
}

/** Where project and password come from: the same for all commands that log in. */
void addInputOptions(CommandParser &parser)
{
    parser.flag(u"password-stdin"_s,
                Tr::tr("Read the password from the first line of standard input."));
    parser.flag(u"control-stdin"_s, Tr::tr("PROJECT is -: the first line of standard input is a "
                                           "JSON object {project, baseDirectory, "
                                           "passwords}; a line stop, or its end, stops the run; "
                                           "run knows pause, resume, execute and restart, too."));
}

Core::Result<void> checkInputOptions(const CommandParser &parser)
{
    if (parser.isSet(u"password-stdin"_s) && parser.isSet(u"control-stdin"_s)) {
        return usage(Tr::tr(
            "--password-stdin and --control-stdin cannot share standard input: choose one."));
    }
    return {};
}

void addTranscriptOption(CommandParser &parser)
{
    parser.value(u"transcript"_s,
                 Tr::tr("Write the conversation with the server to FILE, without secrets."),
                 u"FILE"_s);
}

void declareRun(CommandParser &parser)
{
    parser.positional(u"PROJECT"_s, Tr::tr("Project file."));
    parser.positional(u"[ACTIVITY]"_s,
                      Tr::tr("Name of the activity; all of them when none is named."));
    parser.flag(u"once"_s, Tr::tr("One pass now, whatever the schedule."));
    parser.flag(u"dry-run"_s,
                Tr::tr("Run the handlers, but delete, deliver and remember nothing."));
    parser.value(u"limit"_s, Tr::tr("Handle at most N messages in a pass."), u"N"_s);
    parser.value(u"first-contact"_s,
                 Tr::tr("What becomes of the messages in a mailbox that is met for the first time: "
                        "all (handled), from-now-on (none is), newer-than=WHEN (a date, an "
                        "instant, or an age such as P7D), dry-run (one first), ask (where there "
                        "are more than 500, an event tells it and nothing is done)."),
                 u"CHOICE"_s);
    parser.value(u"state"_s, Tr::tr("Folder of ledger, locks and instance.vars."), u"DIR"_s);
    addLogOption(parser);
    addInputOptions(parser);
    addTranscriptOption(parser);
    parser.value(u"keep-messages"_s,
                 Tr::tr("Keep a copy of each message in DIR, named in its event as file."),
                 u"DIR"_s);
    parser.value(u"heartbeat"_s,
                 Tr::tr("Emit a heartbeat event every SECONDS, so that a reader notices a runner "
                        "that hangs."),
                 u"SECONDS"_s);
}

/** An age counted back from now, a day from its start in this machine's time zone, or an instant. */
std::optional<QDateTime> readBoundary(const QString &text)
{
    if (const auto age = Core::Duration::fromIso8601(text); age && !age->isZero())
        return QDateTime::currentDateTimeUtc().addDuration(-age->length());
    if (const QDate day = QDate::fromString(text, u"yyyy-MM-dd"_s); day.isValid())
        return day.startOfDay().toUTC();
    const QDateTime instant = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!instant.isValid() || instant.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return instant.toUTC();
}

Core::Result<Engine::FirstContact> readFirstContact(const CommandParser &parser)
{
    using Choice = Engine::FirstContact::Choice;
    static const QHash<QString, Choice> choices{{u"all"_s, Choice::All},
                                                {u"from-now-on"_s, Choice::FromNowOn},
                                                {u"dry-run"_s, Choice::DryRun},
                                                {u"ask"_s, Choice::Ask}};
    Engine::FirstContact contact;
    if (!parser.isSet(u"first-contact"_s))
        return contact;
    constexpr auto NewerThan = "newer-than="_L1;
    const QString text = parser.text(u"first-contact"_s);
    if (const auto choice = choices.constFind(text); choice != choices.cend()) {
        contact.choice = *choice;
        return contact;
    }
    const auto boundary =
        text.startsWith(NewerThan) ? readBoundary(text.sliced(NewerThan.size())) : std::nullopt;
    if (!boundary) {
        return usage(Tr::tr("--first-contact wants all, from-now-on, dry-run, ask, or newer-than= "
                            "with a date such as 2026-11-01, an instant with its offset or an age "
                            "such as P7D, not \"%1\".")
                         .arg(text));
    }
    contact.choice = Choice::NewerThan;
    contact.boundary = *boundary;
    return contact;
}

Core::Result<Command> readRun(const CommandParser &parser)
{
    const auto limit = parser.number(u"limit"_s, 0, std::numeric_limits<int>::max(), 0);
    if (!limit)
        return limit.error();
    const auto log = parser.logFormat(LogFormat::Text);
    if (!log)
        return log.error();
    const auto heartbeat = parser.number(u"heartbeat"_s, 1, 3600, 0);
    if (!heartbeat)
        return heartbeat.error();
    RunArguments run;
    run.project = parser.positional().first();
    run.activity = parser.positional().value(1);
    run.once = parser.isSet(u"once"_s);
    run.dryRun = parser.isSet(u"dry-run"_s);
    if (parser.isSet(u"limit"_s))
        run.limit = *limit;
    const auto firstContact = readFirstContact(parser);
    if (!firstContact)
        return firstContact.error();
    run.firstContact = *firstContact;
    run.stateFolder = parser.text(u"state"_s);
    run.log = *log;
    run.passwordStdin = parser.isSet(u"password-stdin"_s);
    run.controlStdin = parser.isSet(u"control-stdin"_s);
    run.keepFolder = parser.text(u"keep-messages"_s);
    run.transcript = parser.text(u"transcript"_s);
    run.heartbeat = std::chrono::seconds(*heartbeat);
    if (const auto input = checkInputOptions(parser); !input)
        return input.error();
    return Command(run);
}

void declareEval(CommandParser &parser)
{
    parser.positional(u"PROJECT"_s, Tr::tr("Project file."));
    parser.positional(u"ACTIVITY"_s, Tr::tr("Name of the activity whose handler runs."));
    parser.positional(u"FILE..."_s, Tr::tr("Saved messages (.eml)."));
    addLogOption(parser);
    parser.flag(u"against-ledger"_s,
                Tr::tr("Run the handler on the copies of messages handled before, in place of "
                       "files, and list those for which it decides otherwise."));
    parser.value(u"state"_s, Tr::tr("With --against-ledger: folder of the ledger."), u"DIR"_s);
    parser.flag(u"control-stdin"_s, Tr::tr("With --against-ledger: PROJECT is -, it comes on "
                                           "standard input, as for run."));
}

Core::Result<Command> readEval(const CommandParser &parser)
{
    const bool hasFiles = parser.positional().size() > 2;
    if (parser.isSet(u"against-ledger"_s) && hasFiles)
        return usage(Tr::tr("--against-ledger takes no files: it uses the copies that were kept."));
    if (!parser.isSet(u"against-ledger"_s)) {
        if (!hasFiles) {
            return usage(
                Tr::tr("An argument is missing: %1.").arg(u"eval PROJECT ACTIVITY FILE..."_s));
        }
        if (parser.isSet(u"state"_s) || parser.isSet(u"control-stdin"_s))
            return usage(Tr::tr("--state and --control-stdin want --against-ledger."));
    }
    const auto log = parser.logFormat(LogFormat::JsonLines);
    if (!log)
        return log.error();
    return Command(EvalArguments{parser.positional().at(0), parser.positional().at(1),
                                 parser.positional().mid(2), *log,
                                 parser.isSet(u"against-ledger"_s), parser.text(u"state"_s),
                                 parser.isSet(u"control-stdin"_s)});
}

void declareShow(CommandParser &parser)
{
    parser.positional(u"FILE..."_s, Tr::tr("Saved messages (.eml)."));
    parser.flag(u"structure"_s, Tr::tr("Adds the tree of parts and the fields as received."));
    parser.flag(u"page"_s,
                Tr::tr("Adds the HTML in a form that is safe to draw, and its pictures."));
    parser.value(u"part"_s, Tr::tr("Shows one part instead, such as 1.2."), u"PART"_s);
    parser.value(u"output"_s, Tr::tr("Saves the part to this file, decoded."), u"FILE"_s);
    parser.value(u"save-attachments"_s, Tr::tr("Saves all attachments to this folder instead."),
                 u"DIR"_s);
}

Core::Result<Command> readShow(const CommandParser &parser)
{
    ShowArguments show;
    show.files = parser.positional();
    show.structure = parser.isSet(u"structure"_s);
    show.page = parser.isSet(u"page"_s);
    if (parser.isSet(u"part"_s))
        show.part = parser.text(u"part"_s);
    show.output = parser.text(u"output"_s);
    show.attachmentFolder = parser.text(u"save-attachments"_s);
    if (parser.isSet(u"output"_s) && (!show.part || show.output.isEmpty()))
        return usage(Tr::tr("--output wants the name of a file and --part with it."));
    if (parser.isSet(u"save-attachments"_s) && show.attachmentFolder.isEmpty())
        return usage(Tr::tr("--save-attachments wants the name of a folder."));
    if (show.part && !show.attachmentFolder.isEmpty())
        return usage(Tr::tr("--part and --save-attachments exclude each other."));
    if ((show.part || !show.attachmentFolder.isEmpty()) && show.files.size() > 1)
        return usage(Tr::tr("--part and --save-attachments take one message."));
    return Command(show);
}

void declareCheck(CommandParser &parser)
{
    parser.positional(u"PROJECT"_s, Tr::tr("Project file."));
    addLogOption(parser);
    parser.flag(u"control-stdin"_s,
                Tr::tr("PROJECT is -: it comes on standard input, as for run."));
}

Core::Result<Command> readCheck(const CommandParser &parser)
{
    const auto log = parser.logFormat(LogFormat::Text);
    if (!log)
        return log.error();
    return Command(
        CheckArguments{parser.positional().first(), *log, parser.isSet(u"control-stdin"_s)});
}

void declareTest(CommandParser &parser)
{
    parser.positional(u"PROJECT"_s, Tr::tr("Project file."));
    parser.positional(u"[ACTIVITY]"_s,
                      Tr::tr("Name of the activity; all of them when none is named."));
    parser.value(u"samples"_s,
                 Tr::tr("Folder of the samples; NAME.samples beside NAME.inlet when absent."),
                 u"DIR"_s);
    addLogOption(parser);
    parser.flag(u"control-stdin"_s, Tr::tr("PROJECT is -: it comes on standard input, as for run; "
                                           "--samples says where its samples are."));
}

Core::Result<Command> readTest(const CommandParser &parser)
{
    const auto log = parser.logFormat(LogFormat::JsonLines);
    if (!log)
        return log.error();
    const TestArguments test{parser.positional().first(), parser.positional().value(1),
                             parser.text(u"samples"_s), *log, parser.isSet(u"control-stdin"_s)};
    if (test.controlStdin && test.samplesFolder.isEmpty())
        return usage(Tr::tr("--control-stdin wants --samples DIR: a project on standard input has "
                            "no folder of samples beside it."));
    return Command(test);
}

void declareTimes(CommandParser &parser)
{
    parser.positional(u"PROJECT"_s, Tr::tr("Project file."));
    parser.positional(u"ACTIVITY"_s, Tr::tr("Name of the activity."));
    parser.value(u"from"_s, Tr::tr("First instant to be listed, with its offset; now when absent."),
                 u"INSTANT"_s);
    parser.value(u"count"_s, Tr::tr("How many launches (10)."), u"N"_s);
}

Core::Result<Command> readTimes(const CommandParser &parser)
{
    const auto from = parser.instant(u"from"_s);
    if (!from)
        return from.error();
    const auto count = parser.number(u"count"_s, 0, 1'000'000, 10);
    if (!count)
        return count.error();
    return Command(
        TimesArguments{parser.positional().at(0), parser.positional().at(1), *from, *count});
}

void declareExpirations(CommandParser &parser)
{
    parser.positional(u"PROJECT"_s, Tr::tr("Project file."));
    parser.positional(u"ACTIVITY"_s, Tr::tr("Name of the activity."));
    parser.value(u"start"_s, Tr::tr("Start of the task, with its offset; now when absent."),
                 u"INSTANT"_s);
}

Core::Result<Command> readExpirations(const CommandParser &parser)
{
    const auto start = parser.instant(u"start"_s);
    if (!start)
        return start.error();
    return Command(
        ExpirationsArguments{parser.positional().at(0), parser.positional().at(1), *start});
}

void declarePractice(CommandParser &parser)
{
    parser.positional(u"FOLDER"_s, Tr::tr("Folder with .eml files."));
    parser.value(u"port"_s, Tr::tr("Port on 127.0.0.1; a free one when absent or 0."), u"N"_s);
    parser.value(
        u"account"_s,
        Tr::tr("The only account that may log in; any when absent. The password is practice."),
        u"NAME"_s);
    parser.flag(u"delete-files"_s, Tr::tr("Delete the files of deleted messages."));
}

Core::Result<Command> readPractice(const CommandParser &parser)
{
    const auto port = parser.number(u"port"_s, 0, 65535, 0);
    if (!port)
        return port.error();
    return Command(PracticeArguments{parser.positional().first(), *port, parser.text(u"account"_s),
                                     parser.isSet(u"delete-files"_s)});
}

void declareDoctor(CommandParser &parser)
{
    parser.positional(u"PROJECT"_s, Tr::tr("Project file."));
    parser.positional(
        u"[ACTIVITY]"_s,
        Tr::tr("Name of an activity or external account; every connection when none is named."));
    addLogOption(parser);
    addInputOptions(parser);
    addTranscriptOption(parser);
}

Core::Result<Command> readDoctor(const CommandParser &parser)
{
    if (const auto input = checkInputOptions(parser); !input)
        return input.error();
    const auto log = parser.logFormat(LogFormat::JsonLines);
    if (!log)
        return log.error();
    return Command(DoctorArguments{parser.positional().first(), parser.positional().value(1), *log,
                                   parser.isSet(u"password-stdin"_s),
                                   parser.isSet(u"control-stdin"_s), parser.text(u"transcript"_s)});
}

void declareLedger(CommandParser &parser)
{
    parser.positional(u"PROJECT"_s, Tr::tr("Project file."));
    parser.positional(u"[ACTIVITY]"_s,
                      Tr::tr("Name of the activity; all of them when none is named."));
    parser.value(u"state"_s, Tr::tr("Folder of ledger, locks and instance.vars."), u"DIR"_s);
    addLogOption(parser);
    parser.value(u"format"_s, Tr::tr("Form of the rows: text, jsonl or csv (RFC 4180)."),
                 u"FORMAT"_s);
    parser.value(u"output"_s, Tr::tr("Write the rows to FILE, for its owner only."), u"FILE"_s);
    parser.value(u"only"_s,
                 Tr::tr("Rows of one type: ledger, message, transition, quarantine or failing."),
                 u"TYPE"_s);
    parser.flag(u"dead-letters"_s, Tr::tr("Transitions that were given up."));
    parser.value(
        u"resend"_s,
        Tr::tr("Send the dead letter ID, or all of them, again and end when it was tried."),
        u"ID"_s);
    parser.flag(u"quarantine"_s, Tr::tr("Messages in quarantine."));
    parser.value(u"release"_s, Tr::tr("Take the message ID, or all of them, out of quarantine."),
                 u"ID"_s);
    parser.value(u"search"_s, Tr::tr("Messages with TEXT in UIDL, Message-ID, subject or sender."),
                 u"TEXT"_s);
    parser.value(u"uid"_s, Tr::tr("Messages with this UIDL."), u"UIDL"_s);
    parser.value(u"message-id"_s, Tr::tr("Messages with this Message-ID."), u"ID"_s);
    parser.value(u"subject"_s, Tr::tr("Messages with TEXT in the subject."), u"TEXT"_s);
    parser.value(u"code"_s, Tr::tr("Messages with this return code, 1 to 4."), u"N"_s);
    parser.value(u"since"_s, Tr::tr("Messages handled at WHEN or later: a date or an instant."),
                 u"WHEN"_s);
    parser.value(u"until"_s, Tr::tr("Messages handled before the instant WHEN, or up to that day."),
                 u"WHEN"_s);
}

Core::Result<LedgerFormat> readLedgerFormat(const CommandParser &parser)
{
    if (!parser.isSet(u"format"_s)) {
        const auto log = parser.logFormat(LogFormat::JsonLines);
        if (!log)
            return log.error();
        return *log == LogFormat::Text ? LedgerFormat::Text : LedgerFormat::JsonLines;
    }
    if (parser.isSet(u"log"_s))
        return usage(Tr::tr("--log and --format both name the form of the rows: choose one."));
    const QString name = parser.text(u"format"_s);
    if (name == "text"_L1)
        return LedgerFormat::Text;
    if (name == "jsonl"_L1)
        return LedgerFormat::JsonLines;
    if (name == "csv"_L1)
        return LedgerFormat::Csv;
    return usage(Tr::tr("--format wants text, jsonl or csv, not \"%1\".").arg(name));
}

Core::Result<Ledger::LedgerFilter> readLedgerFilter(const CommandParser &parser)
{
    Ledger::LedgerFilter filter;
    filter.text = parser.text(u"search"_s);
    filter.uid = parser.text(u"uid"_s);
    filter.messageId = parser.text(u"message-id"_s);
    filter.subject = parser.text(u"subject"_s);
    const auto code = parser.number(u"code"_s, 1, 4, 0);
    if (!code)
        return code.error();
    if (parser.isSet(u"code"_s))
        filter.returnCode = *code;
    const auto since = parser.moment(u"since"_s, CommandParser::DayPart::Start);
    if (!since)
        return since.error();
    filter.since = *since;
    const auto until = parser.moment(u"until"_s, CommandParser::DayPart::End);
    if (!until)
        return until.error();
    filter.until = *until;
    return filter;
}

Core::Result<Command> readLedger(const CommandParser &parser)
{
    const auto format = readLedgerFormat(parser);
    if (!format)
        return format.error();
    const auto filter = readLedgerFilter(parser);
    if (!filter)
        return filter.error();
    QString only = parser.text(u"only"_s);
    const QStringList choices{u"only"_s, u"dead-letters"_s, u"quarantine"_s, u"resend"_s,
                              u"release"_s};
    if (std::ranges::count_if(choices, [&](const QString &name) { return parser.isSet(name); })
        > 1) {
        return usage(Tr::tr(
            "--only, --dead-letters, --quarantine, --resend and --release exclude each other."));
    }
    for (const QString &name : {u"resend"_s, u"release"_s}) {
        if (parser.isSet(name) && parser.text(name).isEmpty())
            return usage(Tr::tr("--%1 wants an id, or \"all\".").arg(name));
    }
    const QStringList types{u"ledger"_s, u"message"_s, u"transition"_s, u"quarantine"_s,
                            u"failing"_s};
    if (parser.isSet(u"only"_s) && !types.contains(only)) {
        return usage(Tr::tr("--only wants ledger, message, transition, quarantine or failing, not "
                            "\"%1\".")
                         .arg(only));
    }
    if (parser.isSet(u"output"_s) && parser.text(u"output"_s).isEmpty())
        return usage(Tr::tr("--output wants the name of a file."));
    if (parser.isSet(u"dead-letters"_s))
        only = u"transition"_s;
    else if (parser.isSet(u"quarantine"_s))
        only = u"quarantine"_s;
    return Command(LedgerArguments{parser.positional().first(), parser.positional().value(1),
                                   parser.text(u"state"_s), *format, *filter, only,
                                   parser.text(u"output"_s), parser.isSet(u"dead-letters"_s),
                                   parser.text(u"release"_s), parser.text(u"resend"_s)});
}

void declareSignIn(CommandParser &parser)
{
    parser.positional(u"PROJECT"_s, Tr::tr("Project file."));
    parser.positional(u"NAME"_s, Tr::tr("Name of an activity or external account."));
    parser.flag(u"print"_s,
                Tr::tr("Print the refresh token instead of keeping it in the secret store."));
    parser.value(u"output"_s, Tr::tr("Write the refresh token to FILE, for its owner only."),
                 u"FILE"_s);
}

Core::Result<Command> readSignIn(const CommandParser &parser)
{
    if (parser.isSet(u"print"_s) && parser.isSet(u"output"_s)) {
        return usage(Tr::tr("--print and --output name two places for the token: choose one."));
    }
    return Command(SignInArguments{parser.positional().at(0), parser.positional().at(1),
                                   parser.isSet(u"print"_s), parser.text(u"output"_s)});
}

constexpr qsizetype Any = std::numeric_limits<qsizetype>::max();

/** What a command takes, and how its arguments are read once their number is right. */
struct CommandSpec
{
    QStringView name;
    void (*declare)(CommandParser &);
    qsizetype leastPositional;
    qsizetype mostPositional;
    QStringView usage;
    Core::Result<Command> (*read)(const CommandParser &);
};

constexpr std::array<CommandSpec, 11> Commands{{
    {u"run", declareRun, 1, 2, u"run PROJECT [ACTIVITY]", readRun},
    {u"eval", declareEval, 2, Any, u"eval PROJECT ACTIVITY FILE...", readEval},
    {u"show", declareShow, 1, Any, u"show FILE...", readShow},
    {u"check", declareCheck, 1, 1, u"check PROJECT", readCheck},
    {u"test", declareTest, 1, 2, u"test PROJECT [ACTIVITY]", readTest},
    {u"times", declareTimes, 2, 2, u"times PROJECT ACTIVITY", readTimes},
    {u"expirations", declareExpirations, 2, 2, u"expirations PROJECT ACTIVITY", readExpirations},
    {u"practice", declarePractice, 1, 1, u"practice FOLDER", readPractice},
    {u"doctor", declareDoctor, 1, 2, u"doctor PROJECT [ACTIVITY]", readDoctor},
    {u"ledger", declareLedger, 1, 2, u"ledger PROJECT [ACTIVITY]", readLedger},
    {u"sign-in", declareSignIn, 2, 2, u"sign-in PROJECT NAME", readSignIn},
}};

} // namespace

std::optional<QString> oneOf(const QString &text)
{
    return text == "all"_L1 ? std::nullopt : std::optional(text);
}

Core::Result<Command> parseCommandLine(const QStringList &arguments)
{
    const QString command = arguments.value(1);
    if (command == "--version"_L1 || command == "-v"_L1)
        return Command(PrintText{u"inlet-run "_s + QCoreApplication::applicationVersion() + u'\n'});
    if (command == "--help"_L1 || command == "-h"_L1)
        return Command(PrintText{overview()});
    if (command.isEmpty())
        return usage(Tr::tr("No command is given. inlet-run --help lists the commands."));
    const auto spec = std::ranges::find(Commands, command, &CommandSpec::name);
    if (spec == Commands.end())
        return usage(
            Tr::tr("\"%1\" is not a command. inlet-run --help lists the commands.").arg(command));

    CommandParser parser(command);
    spec->declare(parser);
    const auto wantsText = parser.parse(arguments.mid(2));
    if (!wantsText)
        return wantsText.error();
    if (*wantsText)
        return Command(parser.printedText());
    const auto wanted = parser.requirePositional(spec->leastPositional, spec->mostPositional,
                                                 spec->usage.toString());
    if (!wanted)
        return wanted.error();
    return spec->read(parser);
}

} // namespace Inlet::Runner
