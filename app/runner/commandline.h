// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "engine/firstcontact.h"
#include "ledger/ledgerfilter.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <variant>

namespace Inlet::Runner {

enum class LogFormat { Text, JsonLines };

struct RunArguments
{
    QString project;  ///< path, or `-` with controlStdin
    QString activity; ///< empty: all
    bool once = false;
    bool dryRun = false;
    std::optional<int> limit;
    Engine::FirstContact firstContact;
    QString stateFolder; ///< empty: the user's
    LogFormat log = LogFormat::Text;
    bool passwordStdin = false;
    bool controlStdin =
        false; ///< standard input carries the project, passwords and commands; see ControlChannel
    std::chrono::seconds heartbeat{0}; ///< between two `heartbeat` events; 0: there are none
    QString keepFolder;                ///< raw copies of messages go here; empty: none are kept
    QString transcript;                ///< file for the conversation with the server; empty: none
};

struct EvalArguments
{
    QString project;
    QString activity;
    QStringList files;
    LogFormat log = LogFormat::JsonLines;
    bool againstLedger = false; ///< on the copies of handled messages, in place of files
    QString stateFolder;        ///< empty: the user's
    bool controlStdin = false;
};

struct ShowArguments
{
    QStringList files;
    bool structure = false;
    bool page = false;
    std::optional<QString> part; ///< show or save this one part of the only file
    QString output;              ///< file for the part; empty: it is printed
    QString
        attachmentFolder; ///< folder for all attachments of the only file; empty: none are saved
};

struct CheckArguments
{
    QString project;
    LogFormat log = LogFormat::Text;
    bool controlStdin = false;
};

struct TestArguments
{
    QString project;       ///< path, or `-` with controlStdin
    QString activity;      ///< empty: all
    QString samplesFolder; ///< empty: the one beside the project file
    LogFormat log = LogFormat::JsonLines;
    bool controlStdin = false;
};

struct TimesArguments
{
    QString project;
    QString activity;
    QDateTime from; ///< invalid: now
    int count = 10;
};

struct ExpirationsArguments
{
    QString project;
    QString activity;
    QDateTime start; ///< invalid: now
};

struct PracticeArguments
{
    QString folder;
    int port = 0;
    QString account; ///< empty: any
    bool deleteFiles = false;
};

struct DoctorArguments
{
    QString project; ///< path, or `-` with controlStdin
    QString name;    ///< of an activity or an external account; empty: every connection
    LogFormat log = LogFormat::JsonLines;
    bool passwordStdin = false;
    bool controlStdin = false;
    QString transcript; ///< file for the conversation with the server; empty: none
};

enum class LedgerFormat { Text, JsonLines, Csv };

struct LedgerArguments
{
    QString project;
    QString activity;    ///< empty: all
    QString stateFolder; ///< empty: the user's
    LedgerFormat format = LedgerFormat::JsonLines;
    Ledger::LedgerFilter filter;
    QString only;                 ///< the type of the rows wanted; empty: all types
    QString output;               ///< file; empty: standard output
    bool deadLettersOnly = false; ///< of the transitions
    QString release; ///< id of a message in quarantine, or `all`; empty: nothing is released
    QString resend;  ///< id of a dead letter, or `all`; empty: nothing is sent again
};

/** The id that @p text names; nullopt for `all`. */
[[nodiscard]] std::optional<QString> oneOf(const QString &text);

struct SignInArguments
{
    QString project;
    QString name;       ///< of an activity or an external account
    bool print = false; ///< the refresh token goes to standard output
    QString output;     ///< file for it; empty, without print: the desktop's secret store
};

/** Text to print, after which the program ends with 0: `--help`, `--version`. */
struct PrintText
{
    QString text;
};

using Command = std::variant<PrintText, RunArguments, EvalArguments, ShowArguments, CheckArguments,
                             TestArguments, TimesArguments, ExpirationsArguments, PracticeArguments,
                             DoctorArguments, LedgerArguments, SignInArguments>;

/** Understands the arguments of `inlet-run`, program name first. Fails with Usage. */
[[nodiscard]] Core::Result<Command> parseCommandLine(const QStringList &arguments);

} // namespace Inlet::Runner
