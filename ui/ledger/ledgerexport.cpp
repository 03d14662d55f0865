// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledgerexport.h"

#include "core/csv.h"
#include "core/savefile.h"
#include "ledger/ledgerjson.h"

#include <QDir>
#include <QJsonDocument>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int RowsAtOnce = 200;

} // namespace

LedgerExport::LedgerExport(const LedgerModel *model, const QString &activity, const QString &file,
                           QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_activity(activity)
    , m_isTable(file.endsWith(".csv"_L1, Qt::CaseInsensitive))
    , m_file(file)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &LedgerExport::writeSome);
    // Rows that come and go would be written twice or never.
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_file.cancelWriting();
        end();
    });
}

void LedgerExport::start()
{
    if (!m_file.open(QIODevice::WriteOnly)
        || !m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
        fail();
        return;
    }
    if (m_isTable)
        m_file.write(Core::csvRecord(Ledger::csvColumns()));
    m_timer.start();
}

void LedgerExport::writeSome()
{
    const int last = std::min(m_row + RowsAtOnce, m_model->rowCount());
    for (; m_row < last; ++m_row) {
        const auto entry = m_model->entry(m_row);
        if (!entry)
            continue;
        QJsonObject row = toJson(*entry);
        row.insert(u"type"_s, u"message"_s);
        row.insert(u"activity"_s, m_activity);
        m_file.write(m_isTable ? Ledger::toCsv(row)
                               : QJsonDocument(row).toJson(QJsonDocument::Compact) + '\n');
    }
    if (m_row < m_model->rowCount() || m_model->isSearching())
        return;
    if (!Core::commitFile(m_file)) {
        fail();
        return;
    }
    Q_EMIT finished(m_file.fileName(), m_row);
    end();
}

void LedgerExport::end()
{
    m_timer.stop();
    deleteLater();
}

void LedgerExport::fail()
{
    Q_EMIT failed({Core::ErrorCode::Storage,
                   tr("The file \"%1\" cannot be written. Check the permissions of its folder and "
                      "the disk.")
                       .arg(QDir::toNativeSeparators(m_file.fileName())),
                   m_file.errorString()});
    end();
}

} // namespace Inlet::Ui
