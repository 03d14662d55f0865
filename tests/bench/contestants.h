// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/dovecot.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <optional>

namespace Inlet::Bench {

/** How a mailbox is reached: always on this machine, in clear or with TLS from the first byte. */
struct Access
{
    quint16 port = 0;
    QString caFile; ///< empty: in clear
};

/** A program that empties a mailbox. */
struct Contestant
{
    QString name;
    bool installed = true;
    /** Its command line for one run; writes whatever configuration it needs and forgets what earlier runs left. */
    std::function<QStringList(const Access &)> command;
};

/** The programs that are compared, each with a folder of its own below one that vanishes with this object. */
class Contestants
{
public:
    Contestants();

    /** The raw client first: it is the measure of the others. */
    [[nodiscard]] const QList<Contestant> &all() const { return m_all; }

    /** The command line of `inlet-run` on a project whose handler is `return 3;`. */
    [[nodiscard]] QStringList inletCommand(const Access &access, const QStringList &options = {});

private:
    [[nodiscard]] QStringList drainCommand(const Access &access) const;
    [[nodiscard]] QStringList mpopCommand(const Access &access) const;
    [[nodiscard]] QStringList fetchmailCommand(const Access &access) const;
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QList<Contestant> m_all;
};

} // namespace Inlet::Bench
