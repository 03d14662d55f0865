// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QObject>
#include <QPointer>

class QProcess;

namespace Inlet::Ui {

/**
 * Reads a raw message with `inlet-run show`, because parsing mail is nothing the designer does in its own process.
 * One message at a time: load() gives up an earlier one.
 */
class MessageLoader final : public QObject
{
    Q_OBJECT

public:
    explicit MessageLoader(QObject *parent = nullptr);
    ~MessageLoader() override;

    /** Uses the program at @p path in place of the installed runner. */
    void setProgram(const QString &path) { m_program = path; }

    void load(const QString &file);
    void cancel();

Q_SIGNALS:
    /** The object `inlet-run show` prints; see the runner's contract. */
    void loaded(const QJsonObject &message);
    void failed(const Inlet::Core::Error &error);

private:
    void finish(QProcess *process);

    QString m_program;
    QString m_file;
    QPointer<QProcess> m_process;
};

} // namespace Inlet::Ui
