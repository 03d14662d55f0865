// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "runner/command.h"
#include "runner/commandline.h"
#include "runner/connectiontest.h"
#include "runner/eventprinter.h"
#include "runner/projectinput.h"
#include "runner/transcriptfile.h"

#include <QQueue>

#include <memory>
#include <optional>

namespace Inlet::Runner {

/** `doctor`: tests one connection of a project, or each of them in turn, stage by stage. */
class DoctorCommand final : public CommandRun
{
    Q_OBJECT

public:
    explicit DoctorCommand(DoctorArguments arguments, QObject *parent = nullptr);
    ~DoctorCommand() override;

    void start() override;
    void stop() override;

private:
    /** A connection to be tested. */
    struct Patient
    {
        QString name;     ///< of the activity or account, as the reports show it
        QString activity; ///< empty for an account
        Core::Result<Model::EffectiveConnection> connection;
        Model::Limits limits;
    };

    void begin(const LoadResult &load);
    [[nodiscard]] Core::Result<QQueue<Patient>> patients() const;
    [[nodiscard]] Patient fromActivity(qsizetype index) const;
    [[nodiscard]] Patient fromAccount(qsizetype index) const;
    void testNext();
    void announce(const Patient &patient, const QList<ConnectionStage> &stages);
    void print(const Patient &patient, const StageReport &report);
    [[nodiscard]] static QString verdict(const StageReport &report);
    void end(int exitStatus);

    DoctorArguments m_arguments;
    Core::SystemClock m_clock;
    EventPrinter m_printer;
    Storage::SecretSources m_secrets;
    Credentials m_credentials;
    ProjectInput m_input;
    LoadedProject m_project;
    QQueue<Patient> m_waiting;
    std::unique_ptr<TranscriptFile> m_transcript;
    std::unique_ptr<ConnectionTest> m_test;
    int m_exitStatus = 0;
    bool m_ended = false;
};

} // namespace Inlet::Runner
