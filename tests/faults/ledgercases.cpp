// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/cases.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace Inlet::Faults {

using namespace Qt::StringLiterals;
using Test::Reaction;
using Kind = Test::Reaction::Kind;

namespace {

/** Something that happens to the files of a ledger whose decisions are not carried out yet. */
using Damage = std::function<void(const QString &file)>;

enum class Ending {
    Clean,
    Killed
}; ///< of the run before; killed: all of it is in the write-ahead log

BoxSettings plainBox()
{
    return {.mails = mailsOfEachCode()};
}

/** A run that decides everything and loses its QUIT. */
void decideAll(FaultBox &box, Ending ending)
{
    box.react = [&box, ending](int session, const QByteArray &command) {
        if (session != 1 || command != "QUIT")
            return Reaction();
        if (ending == Ending::Clean)
            return Reaction{Kind::HangUp};
        box.kill();
        return Reaction{Kind::Silence};
    };
    static_cast<void>(box.run());
    box.react = {};
}

void removeLedger(const QString &file)
{
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(file + QLatin1StringView(suffix));
}

/** Either the runner refuses to work with what it finds, or it works and nothing is wrong. */
Case damagedCase(const QString &kind, const QString &name, Ending ending, const Damage &damage)
{
    return {kind, name, plainBox(), [=](FaultBox &box) {
                decideAll(box, ending);
                const QString file = box.ledgerFile();
                damage(file);
                box.isFaultMet = true;
                box.isValueChanged = true;
                const Test::RunnerResult result = box.run();
                box.endFaults();
                if (result.exitStatus != 0) {
                    box.verifyRefusal(result);
                    removeLedger(file);
                }
                // What the ledger no longer knows is handled again, as its message says.
                box.verifyRecovery(true);
            }};
}

Damage cutTo(qint64 size, const QString &suffix)
{
    return [=](const QString &file) { QFile::resize(file + suffix, size); };
}

Damage changeByte(qint64 at, const QString &suffix)
{
    return [=](const QString &name) {
        QFile file(name + suffix);
        char byte = 0;
        if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || !file.getChar(&byte))
            return;
        file.seek(at);
        file.putChar(static_cast<char>(byte ^ (1 << (at % 8))));
    };
}

void makeNewer(const QString &file)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
        database.setDatabaseName(file);
        database.open();
        QSqlQuery query(database);
        query.exec(u"PRAGMA user_version = 9999"_s);
    }
    QSqlDatabase::removeDatabase(u"newer"_s);
}

qint64 sizeAfter(Ending ending, const QString &suffix, Tally &tally)
{
    tally.begin(u"none"_s, {});
    FaultBox box(plainBox(), tally);
    decideAll(box, ending);
    const qint64 size = QFileInfo(box.ledgerFile() + suffix).size();
    box.endFaults();
    box.verifyRecovery();
    tally.countCase(false);
    return size;
}

} // namespace

QList<Case> ledgerCases(Tally &tally)
{
    QList<Case> cases;
    const struct
    {
        QString name;
        Ending ending;
        QString suffix;
    } files[] = {{u"ledger"_s, Ending::Clean, {}},
                 {u"ledger before its log"_s, Ending::Killed, {}},
                 {u"write-ahead log"_s, Ending::Killed, u"-wal"_s}};
    for (const auto &file : files) {
        // The heads of the pages closely, the rest in steps that meet other offsets of each page.
        const qint64 size = sizeAfter(file.ending, file.suffix, tally);
        for (qint64 at = 0; at < size; at += at % 4096 < 128 ? 32 : 499)
            cases.append(damagedCase(u"%1 cut short"_s.arg(file.name), QString::number(at),
                                     file.ending, cutTo(at, file.suffix)));
        for (qint64 at = 0; at < size; at += at % 4096 < 128 ? 13 : 199)
            cases.append(damagedCase(u"one bit of the %1 changed"_s.arg(file.name),
                                     QString::number(at), file.ending,
                                     changeByte(at, file.suffix)));
    }
    cases.append({u"ledger of a newer version"_s, {}, plainBox(), [](FaultBox &box) {
                      decideAll(box, Ending::Clean);
                      makeNewer(box.ledgerFile());
                      box.isFaultMet = true;
                      const Test::RunnerResult result = box.run();
                      box.tally().verify(u"a newer ledger is refused"_s, result.exitStatus != 0);
                      box.verifyRefusal(result);
                      removeLedger(box.ledgerFile());
                      box.endFaults();
                      box.verifyRecovery(true);
                  }});
    return cases;
}

} // namespace Inlet::Faults
