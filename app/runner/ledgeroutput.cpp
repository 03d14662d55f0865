// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/ledgeroutput.h"

#include "core/csv.h"
#include "core/savefile.h"
#include "ledger/ledgerjson.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

namespace Inlet::Runner {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Runner::LedgerOutput)
};

} // namespace

LedgerOutput::LedgerOutput(LedgerFormat format, const QString &file)
    : m_format(format)
    , m_printer(LogFormat::JsonLines)
{
    if (!file.isEmpty())
        m_file = std::make_unique<QSaveFile>(file);
}

Core::Result<void> LedgerOutput::open()
{
    // What mail says is for the owner of the ledger alone.
    if (m_file
        && !(m_file->open(QIODevice::WriteOnly)
             && m_file->setPermissions(QFile::ReadOwner | QFile::WriteOwner))) {
        return cannotWrite();
    }
    if (m_format == LedgerFormat::Csv)
        writeLine(Core::csvRecord(Ledger::csvColumns()).chopped(1));
    return {};
}

void LedgerOutput::write(const QString &activity, const QString &type, QJsonObject members,
                         const QString &text)
{
    if (m_format == LedgerFormat::Text) {
        writeLine(u"%1 %2 %3"_s.arg(activity, type.leftJustified(10), text).toUtf8());
        return;
    }
    members.insert(u"type"_s, type);
    members.insert(u"activity"_s, activity);
    writeLine(m_format == LedgerFormat::Csv
                  ? Ledger::toCsv(members).chopped(1)
                  : QJsonDocument(members).toJson(QJsonDocument::Compact));
}

Core::Result<void> LedgerOutput::finish()
{
    m_printer.flush();
    if (m_file && !Core::commitFile(*m_file))
        return cannotWrite();
    return {};
}

// A write that fails is told by commit().
void LedgerOutput::writeLine(const QByteArray &line)
{
    if (m_file)
        m_file->write(line + '\n');
    else
        m_printer.printLine(line);
}

Core::Error LedgerOutput::cannotWrite() const
{
    return {Core::ErrorCode::Storage,
            Texts::tr("The file \"%1\" cannot be written. Check the permissions of its folder and "
                      "the disk.")
                .arg(m_file->fileName()),
            m_file->errorString()};
}

} // namespace Inlet::Runner
