// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ledger/ledgermodel.h"

#include <QObject>
#include <QSaveFile>
#include <QTimer>

namespace Inlet::Ui {

/**
 * Writes the rows that a LedgerModel shows into a file for its owner only, as `inlet-run ledger` does; CSV when the
 * name ends so, else JSON Lines. In small steps between other events. One export, then it deletes itself.
 */
class LedgerExport final : public QObject
{
    Q_OBJECT

public:
    /** @p model must live as long as @p parent. */
    LedgerExport(const LedgerModel *model, const QString &activity, const QString &file,
                 QObject *parent);

    /** Ends in finished() or failed(). */
    void start();

Q_SIGNALS:
    void finished(const QString &file, int rows);
    void failed(const Inlet::Core::Error &error);

private:
    void writeSome();
    void end();
    void fail();

    const LedgerModel *m_model;
    const QString m_activity;
    const bool m_isTable;
    QSaveFile m_file;
    QTimer m_timer;
    int m_row = 0;
};

} // namespace Inlet::Ui
