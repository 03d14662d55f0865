// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connectiontest/connectiontarget.h"
#include "ui/connectiontest/stagemodel.h"
#include "ui/run/runnerprocess.h"

#include <QDialog>
#include <QTemporaryDir>

class QLabel;
class QPushButton;
class QToolButton;

namespace Inlet::Ui {

class CertificatePanel;
class PasswordPanel;
class Passwords;
class StageView;
class TranscriptView;

/**
 * Test the Connection: runs `inlet-run doctor` on a snapshot of the project and shows its stages while they are tried.
 * Where a person can help, by a password or by trust in a certificate, it asks, and tests again.
 *
 * The dialog changes nothing itself: its owner takes what was decided and answers with setTarget() before the signal
 * returns.
 */
class ConnectionTestDialog final : public QDialog
{
    Q_OBJECT

public:
    ConnectionTestDialog(ConnectionTarget target, const Passwords *passwords,
                         QWidget *parent = nullptr);

    /** What the next test is about. */
    void setTarget(ConnectionTarget target);

    /** Begins a test. Not while one goes on. */
    void start();

    [[nodiscard]] StageModel *stages() { return &m_stages; }

    /** Everything the dialog shows but the transcript, as plain text. */
    [[nodiscard]] QString report() const;

Q_SIGNALS:
    /** @p remember: beyond the end of this program. */
    void passwordEntered(const QString &password, bool remember);
    /** @p pin: as in Model::Connection::pinnedCertificates. */
    void certificateTrusted(const QString &pin);
    /** @p path: as in Model::Connection::caFile. */
    void caFileChosen(const QString &path);

private:
    enum class Verdict { Running, Works, Warnings, Failed, Canceled };

    void createWidgets();
    void createLayout();
    void connectRunner();
    void cancel();
    void receive(const Core::Event &event);
    void takeStage(const QJsonObject &members);
    [[nodiscard]] bool takesPassword() const;
    void offerHelp(const QJsonObject &failed);
    void finish(int exitCode, QProcess::ExitStatus status);
    void fail(const QString &text);
    void showVerdict(Verdict verdict, const QString &text);
    void updateButtons();

    const Passwords *m_passwords;
    ConnectionTarget m_target;
    QTemporaryDir m_folder; ///< of the transcript
    QString m_server;       ///< `host:port`, once it is known
    QString m_complaints;   ///< what the runner said besides events
    bool m_canceled = false;
    StageModel m_stages;
    RunnerProcess m_runner;

    QLabel *m_verdictIcon;
    QLabel *m_verdictLabel;
    StageView *m_stageView;
    PasswordPanel *m_passwordPanel;
    CertificatePanel *m_certificatePanel;
    QToolButton *m_transcriptButton;
    TranscriptView *m_transcriptView;
    QPushButton *m_runButton;
    QPushButton *m_cancelButton;
    QPushButton *m_copyButton;
    QPushButton *m_closeButton;
};

} // namespace Inlet::Ui
