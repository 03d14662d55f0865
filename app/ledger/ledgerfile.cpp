// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledgerfile.h"

#include "core/privatefolder.h"
#include "ledger/database.h"
#include "ledger/schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

namespace Inlet::Ledger {

using namespace Qt::StringLiterals;
using Core::Error;
using Core::ErrorCode;
using Core::Result;

namespace {

// A larger ledger that was closed properly is not read through each time: SQLite notices damage where it reads, and a
// file cut short at once.
constexpr qint64 LargestAlwaysChecked = 16 * 1024 * 1024;

constexpr QFile::Permissions OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Ledger::LedgerFile)
};

Error cannotCreate(const QString &file, const QString &detail)
{
    return {ErrorCode::Storage,
            Texts::tr("The ledger \"%1\" cannot be created. Check the permissions of its folder "
                      "and the disk.")
                .arg(file),
            detail};
}

// The file gets its name only when its tables are there and synced, so that a file without tables is always a damaged
// one and never a beginning cut short.
Result<void> create(const QString &file)
{
    const QString folder = QFileInfo(file).path();
    if (auto made = Core::makePrivateFolder(folder); !made)
        return made;
    if (QFileInfo(file + "-wal"_L1).size() > 0) {
        return Error{ErrorCode::Storage,
                     Texts::tr("The ledger \"%1\" is missing, but its write-ahead log \"%1-wal\" "
                               "is there. Restore the ledger from a backup, or move the log away "
                               "to begin a new one.")
                         .arg(file),
                     {}};
    }
    QTemporaryFile draft(file + ".XXXXXX"_L1); // 0600
    if (!draft.open())
        return cannotCreate(file, draft.errorString());
    draft.close();
    {
        const auto database = Database::open(draft.fileName());
        if (!database)
            return database.error();
        if (auto made = upgradeSchema(**database, ledgerSchema()); !made)
            return made;
    }
    if (draft.rename(file))
        draft.setAutoRemove(false);
    else if (!QFileInfo::exists(file)) // else another process was faster, and its ledger is as good
        return cannotCreate(file, draft.errorString());
    return Core::syncFolder(folder);
}

Result<void> closeToOthers(const QString &file)
{
    for (const QString &path : {file, QString(file + "-wal"_L1), QString(file + "-shm"_L1)}) {
        const QFile::Permissions others =
            QFile::permissions(path) & ~(OwnerOnly | QFile::ReadUser | QFile::WriteUser);
        if (others && !QFile::setPermissions(path, OwnerOnly)) {
            return Error{
                ErrorCode::Storage,
                Texts::tr(
                    "The file \"%1\" can be read by others, and this cannot be changed. Make it "
                    "accessible to its owner only.")
                    .arg(path),
                {}};
        }
    }
    return {};
}

} // namespace

Result<std::unique_ptr<Database>> openLedgerFile(const QString &file)
{
    if (!QFileInfo::exists(file)) {
        if (auto made = create(file); !made)
            return made.error();
    }
    // Before it is opened, because that may already bring what is in the log into the file.
    const bool isComplete = QFileInfo(file + "-wal"_L1).size() == 0;
    const qint64 size = QFileInfo(file).size();
    Result<std::unique_ptr<Database>> database = Database::open(file);
    if (!database)
        return database;
    const Result<QVariant> pageSize = (*database)->readValue("PRAGMA page_size"_L1);
    if (!pageSize)
        return pageSize.error();
    // SQLite takes an empty file for a new database and reads a page cut short as if zeros followed.
    if (size == 0 || (isComplete && size % pageSize->toLongLong() != 0))
        return (*database)->damaged(u"The file ends after %1 bytes."_s.arg(size));
    if (const auto closed = closeToOthers(file); !closed)
        return closed.error();
    if (const auto version = schemaVersion(**database, ledgerSchema()); !version)
        return version.error();
    if (!isComplete || size <= LargestAlwaysChecked) {
        if (const auto checked = checkContent(**database); !checked)
            return checked.error();
    }
    if (const auto upgraded = upgradeSchema(**database, ledgerSchema()); !upgraded)
        return upgraded.error();
    if (const auto durable = (*database)->makeDurable(); !durable)
        return durable.error();
    return database;
}

Result<std::unique_ptr<Database>> openLedgerForReading(const QString &file)
{
    Result<std::unique_ptr<Database>> database = Database::open(file, Database::Access::ReadOnly);
    if (!database)
        return database;
    const Result<int> version = schemaVersion(**database, ledgerSchema());
    if (!version)
        return version.error();
    if (*version == ledgerSchema().size())
        return database;
    if (const auto upgraded = openLedgerFile(file); !upgraded)
        return upgraded.error();
    return Database::open(file, Database::Access::ReadOnly);
}

} // namespace Inlet::Ledger
