// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/runnerprocess.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace Inlet::Ui {

/** What is tested: an activity as it is now, saved or not. */
struct TestRequest
{
    QJsonObject project;   ///< as the project file holds it
    QString activity;      ///< name
    QString baseDirectory; ///< where relative paths of the project start
    QString samplesFolder;

    friend bool operator==(const TestRequest &, const TestRequest &) = default;
};

/** Runs `inlet-run test`, one at a time; a new one replaces the one that goes on. Nothing here blocks. */
class SampleTester final : public QObject
{
    Q_OBJECT

public:
    explicit SampleTester(QObject *parent = nullptr);
    ~SampleTester() override;

    /** Uses the program at @p path in place of the installed runner. */
    void setProgram(const QString &path) { m_program = path; }

    void test(const TestRequest &request);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_process != nullptr; }

Q_SIGNALS:
    /** A `sample` event. @p scriptLines: what the handler logged for it. */
    void sampleTested(const Inlet::Core::Event &sample, const QStringList &scriptLines);
    /** All samples were tested, whatever came of them. */
    void finished();
    void failed(const Inlet::Core::Error &error);

private:
    void receive(const Core::Event &event);
    void finish(int exitCode, QProcess::ExitStatus status);

    QString m_program;
    std::unique_ptr<RunnerProcess> m_process;
    QStringList m_scriptLines; ///< since the last sample
    QStringList m_complaints;
};

} // namespace Inlet::Ui
