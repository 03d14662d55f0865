// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

class QProcess;

namespace Inlet::Ui {

/**
 * Reads messages and their parts with `inlet-run show`, because parsing mail is nothing the designer does in its own
 * process. One question at a time: each one gives up an earlier one.
 */
class MessageLoader final : public QObject
{
    Q_OBJECT

public:
    explicit MessageLoader(QObject *parent = nullptr);
    ~MessageLoader() override;

    /** Uses the program at @p path in place of the installed runner. */
    void setProgram(const QString &path) { m_program = path; }

    /** After this time the reader is killed; no message is worth more of a person's time. */
    void setTimeLimit(std::chrono::milliseconds limit) { m_timer.setInterval(limit); }

    /** The message in @p file with its structure and page. */
    void load(const QString &file);
    /** Text or first bytes of one part. @p part: as in the structure. */
    void loadPart(const QString &file, const QString &part);
    /** Writes one part, decoded, to the file @p target. */
    void savePart(const QString &file, const QString &part, const QString &target);
    /** Writes all attachments into @p folder; loaded() names the files in `saved`. */
    void saveAttachments(const QString &file, const QString &folder);
    void cancel();

Q_SIGNALS:
    /** The object `inlet-run show` prints; see the runner's contract. */
    void loaded(const QJsonObject &message);
    void failed(const Inlet::Core::Error &error);

private:
    void start(const QString &file, const QStringList &options);
    void finish(QProcess *process);
    void fail(const QString &detail);

    QString m_program;
    QString m_file;
    QPointer<QProcess> m_process;
    QTimer m_timer;
};

} // namespace Inlet::Ui
