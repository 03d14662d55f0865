// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connectiontest/connectiontestdialog.h"

#include "model/names.h"
#include "storage/projectwriter.h"
#include "ui/accounts/passwords.h"
#include "ui/connectiontest/certificatepanel.h"
#include "ui/connectiontest/passwordpanel.h"
#include "ui/connectiontest/stageview.h"
#include "ui/help/helptopics.h"
#include "ui/icons.h"
#include "ui/transcript/transcriptview.h"
#include "ui/widgets/choices.h"

#include <QClipboard>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

/** The runner names kinds of security as the project file does. */
QString inWordsOfTheForm(QString text)
{
    for (const auto &[security, label] : securityChoices()) {
        const QString name = Model::nameOf(security);
        text.replace(u'"' + name + u'"', u'"' + label + u'"');
    }
    return text;
}

} // namespace

ConnectionTestDialog::ConnectionTestDialog(ConnectionTarget target, const Passwords *passwords,
                                           QWidget *parent)
    : QDialog(parent)
    , m_passwords(passwords)
    , m_verdictIcon(new QLabel)
    , m_verdictLabel(new QLabel)
    , m_stageView(new StageView(&m_stages))
    , m_passwordPanel(new PasswordPanel(passwords))
    , m_certificatePanel(new CertificatePanel)
    , m_transcriptButton(new QToolButton)
    , m_transcriptView(new TranscriptView)
    , m_runButton(new QPushButton(icon(u"view-refresh"_s), tr("&Run Again")))
    , m_cancelButton(new QPushButton(tr("&Cancel Test")))
    , m_copyButton(new QPushButton(icon(u"edit-copy"_s), tr("C&opy Report")))
    , m_closeButton(new QPushButton(tr("Close")))
{
    setObjectName(u"connectionTestDialog"_s);
    setHelpTopics({{this, "test-the-connection"_L1}});
    setWindowTitle(tr("Test the Connection"));
    createWidgets();
    createLayout();
    connectRunner();
    setTarget(std::move(target));
    updateButtons();
}

void ConnectionTestDialog::createWidgets()
{
    m_verdictLabel->setObjectName(u"verdictLabel"_s);
    m_verdictLabel->setWordWrap(true);
    m_verdictLabel->setTextInteractionFlags(Qt::TextSelectableByMouse
                                            | Qt::TextSelectableByKeyboard);
    m_stageView->setObjectName(u"stageView"_s);
    m_transcriptButton->setObjectName(u"transcriptButton"_s);
    m_transcriptButton->setText(tr("&Wire Transcript"));
    m_transcriptButton->setCheckable(true);
    m_transcriptButton->setAutoRaise(true);
    m_transcriptButton->setFocusPolicy(Qt::StrongFocus);
    m_transcriptButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_transcriptButton->setArrowType(Qt::RightArrow);
    m_transcriptView->hide();
    m_passwordPanel->hide();
    m_certificatePanel->hide();
    m_runButton->setObjectName(u"runAgainButton"_s);
    m_cancelButton->setObjectName(u"cancelTestButton"_s);
    m_copyButton->setObjectName(u"copyReportButton"_s);
    m_closeButton->setObjectName(u"closeButton"_s);
    // Enter in the password field must not press a button as well.
    for (QPushButton *button : {m_runButton, m_cancelButton, m_copyButton, m_closeButton})
        button->setAutoDefault(false);

    connect(m_runButton, &QPushButton::clicked, this, &ConnectionTestDialog::start);
    connect(m_cancelButton, &QPushButton::clicked, this, &ConnectionTestDialog::cancel);
    connect(m_closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_copyButton, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(report()); });
    connect(m_transcriptButton, &QToolButton::toggled, this, [this](bool shown) {
        m_transcriptButton->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
        m_transcriptView->setVisible(shown);
    });
    connect(m_passwordPanel, &PasswordPanel::entered, this,
            [this](const QString &password, bool remember) {
                Q_EMIT passwordEntered(password, remember);
                start();
            });
    connect(m_certificatePanel, &CertificatePanel::trusted, this, [this](const QString &pin) {
        Q_EMIT certificateTrusted(pin);
        start();
    });
    connect(m_certificatePanel, &CertificatePanel::caFileChosen, this, [this](const QString &path) {
        Q_EMIT caFileChosen(path);
        start();
    });
}

void ConnectionTestDialog::createLayout()
{
    auto *verdict = new QHBoxLayout;
    verdict->addWidget(m_verdictIcon, 0, Qt::AlignTop);
    verdict->addWidget(m_verdictLabel, 1);

    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_stageView);
    splitter->addWidget(m_transcriptView);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);

    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_runButton, QDialogButtonBox::ActionRole);
    buttons->addButton(m_cancelButton, QDialogButtonBox::ActionRole);
    buttons->addButton(m_copyButton, QDialogButtonBox::ActionRole);
    buttons->addButton(m_closeButton, QDialogButtonBox::RejectRole);

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(verdict);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_passwordPanel);
    layout->addWidget(m_certificatePanel);
    layout->addWidget(m_transcriptButton);
    layout->addWidget(buttons);
    const QSize wanted(120 * fontMetrics().averageCharWidth(), 38 * fontMetrics().lineSpacing());
    resize(wanted.boundedTo(screen()->availableSize() * 0.9));
}

void ConnectionTestDialog::connectRunner()
{
    connect(&m_runner, &RunnerProcess::eventReceived, this, &ConnectionTestDialog::receive);
    connect(&m_runner, &RunnerProcess::complained, this, [this](const QString &line) {
        m_complaints += (m_complaints.isEmpty() ? QString() : u"\n"_s) + line;
    });
    connect(&m_runner, &RunnerProcess::failed, this,
            [this](const Core::Error &error) { fail(error.message); });
    connect(&m_runner, &RunnerProcess::finished, this, &ConnectionTestDialog::finish);
}

void ConnectionTestDialog::setTarget(ConnectionTarget target)
{
    m_target = std::move(target);
    m_certificatePanel->setBaseDirectory(m_target.baseDirectory);
}

void ConnectionTestDialog::start()
{
    if (m_runner.isRunning())
        return;
    m_canceled = false;
    m_complaints.clear();
    m_server.clear();
    m_stages.begin();
    m_passwordPanel->hide();
    m_certificatePanel->hide();
    showVerdict(Verdict::Running,
                tr("The connection of \"%1\" is being tested.").arg(m_target.label));

    const QString transcript = m_folder.filePath(u"transcript"_s);
    QFile::remove(transcript);
    m_transcriptView->clear();
    m_transcriptView->follow(transcript);
    QHash<QString, QString> passwords;
    if (m_target.connection.connection.takesRefreshToken())
        passwords = m_passwords->secretsFor(m_target.connection);
    else if (!m_target.password.isEmpty())
        passwords.insert(m_target.connection.secretName, m_target.password);
    m_runner.start({u"doctor"_s, u"-"_s, m_target.name, u"--log"_s, u"jsonl"_s,
                    u"--control-stdin"_s, u"--transcript"_s, transcript},
                   {QJsonDocument::fromJson(Storage::toJson(m_target.project)).object(),
                    m_target.baseDirectory, passwords});
    updateButtons();
}

void ConnectionTestDialog::cancel()
{
    if (!m_runner.isRunning())
        return;
    m_canceled = true;
    m_runner.stop();
    m_stages.end(tr("Not tried, because the test was canceled."));
    showVerdict(Verdict::Canceled, tr("The test was canceled."));
    updateButtons();
}

void ConnectionTestDialog::receive(const Core::Event &event)
{
    if (m_canceled)
        return;
    if (event.type == "test-started"_L1) {
        m_server = event.members.value("server"_L1).toString();
        QStringList names;
        for (const QJsonValue &stage : event.members.value("stages"_L1).toArray())
            names += stage.toString();
        m_stages.begin(names);
        showVerdict(Verdict::Running, tr("The connection of \"%1\" to \"%2\" is being tested.")
                                          .arg(m_target.label, m_server));
    } else if (event.type == "stage"_L1) {
        takeStage(event.members);
    }
}

void ConnectionTestDialog::takeStage(const QJsonObject &members)
{
    QJsonObject shown = members;
    if (members.value("passwordMissing"_L1).toBool() && takesPassword()) {
        // The runner names the ways that are open to a program; here is a field.
        shown.insert(
            u"text"_s,
            tr("No password is known for \"%1\".").arg(m_target.connection.connection.account));
        shown.insert(u"advice"_s, tr("Type the password below, and log in."));
    }
    for (const QString &name : {u"text"_s, u"advice"_s}) {
        if (shown.contains(name))
            shown.insert(name, inWordsOfTheForm(shown.value(name).toString()));
    }
    m_stages.report(shown);
    if (members.value("ok"_L1) != QJsonValue(false))
        return;
    const int row = m_stages.failedRow();
    m_stageView->setCurrentIndex(m_stages.index(row, StageModel::ResultColumn));
    showVerdict(Verdict::Failed, tr("The connection does not work: \"%1\" failed.")
                                     .arg(StageModel::title(members.value("stage"_L1).toString())));
}

void ConnectionTestDialog::offerHelp(const QJsonObject &failed)
{
    const QJsonArray chain = failed.value("certificates"_L1).toArray();
    if (!chain.isEmpty()) {
        m_certificatePanel->setChain(chain, m_server);
        m_certificatePanel->show();
    }
    const bool refused = failed.value("code"_L1) == "login"_L1 && failed.contains("refusal"_L1);
    if (takesPassword() && (refused || failed.value("passwordMissing"_L1).toBool()))
        m_passwordPanel->ask(m_target.connection.connection.account);
}

bool ConnectionTestDialog::takesPassword() const
{
    const Model::Authentication authentication = m_target.connection.connection.authentication;
    return authentication != Model::Authentication::XOAuth2
           && authentication != Model::Authentication::OAuthBearer;
}

void ConnectionTestDialog::finish(int exitCode, QProcess::ExitStatus status)
{
    m_transcriptView->finishFollowing();
    updateButtons();
    if (m_canceled)
        return;
    m_stages.end(tr("Not tried, because the test ended."));
    if (const int row = m_stages.failedRow(); row >= 0) {
        const QModelIndex failed = m_stages.index(row, StageModel::ResultColumn);
        offerHelp(failed.data(StageModel::MembersRole).toJsonObject());
        m_stageView->scrollTo(failed);
    } else if (status == QProcess::CrashExit || exitCode != 0) {
        fail(m_complaints.isEmpty() ? tr("The runner ended unexpectedly.") : m_complaints);
    } else if (const int warnings = m_stages.warnings(); warnings > 0) {
        showVerdict(Verdict::Warnings,
                    tr("The connection works, with %n warning(s). Nothing was received, deleted or "
                       "remembered.",
                       nullptr, warnings));
    } else {
        showVerdict(Verdict::Works,
                    tr("The connection works. Nothing was received, deleted or remembered."));
    }
}

void ConnectionTestDialog::fail(const QString &text)
{
    m_transcriptView->finishFollowing();
    m_stages.end(tr("Not tried, because the test could not be made."));
    showVerdict(Verdict::Failed, tr("The connection could not be tested: %1").arg(text));
    updateButtons();
}

void ConnectionTestDialog::showVerdict(Verdict verdict, const QString &text)
{
    const auto name = [verdict] {
        switch (verdict) {
        case Verdict::Running: return u"view-refresh"_s;
        case Verdict::Works: return u"dialog-ok"_s;
        case Verdict::Warnings: return u"dialog-warning"_s;
        case Verdict::Failed: return u"dialog-error"_s;
        case Verdict::Canceled: return u"dialog-information"_s;
        }
        Q_UNREACHABLE();
    };
    const int size = style()->pixelMetric(QStyle::PM_LargeIconSize);
    m_verdictIcon->setPixmap(icon(name()).pixmap(size));
    m_verdictLabel->setText(text);
}

void ConnectionTestDialog::updateButtons()
{
    const bool running = m_runner.isRunning();
    const bool cancelHadFocus = m_cancelButton->hasFocus();
    m_runButton->setEnabled(!running);
    m_cancelButton->setEnabled(running && !m_canceled);
    m_copyButton->setEnabled(!running);
    if (cancelHadFocus && !running)
        m_runButton->setFocus();
}

QString ConnectionTestDialog::report() const
{
    QStringList parts{
        tr("Test of the connection of \"%1\" to \"%2\", %3")
            .arg(m_target.label, m_server, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)),
        m_verdictLabel->text(), m_stages.toText()};
    if (!m_certificatePanel->isHidden())
        parts += m_certificatePanel->toText();
    return parts.join(u"\n\n"_s) + u'\n';
}

} // namespace Inlet::Ui
