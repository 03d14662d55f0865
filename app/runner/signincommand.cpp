// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/signincommand.h"

#include "model/validation.h"
#include "runner/projectloader.h"
#include "storage/secretstore.h"

#include <QDir>
#include <QFile>
#include <QTextStream>

namespace Inlet::Runner {

using namespace Qt::StringLiterals;
using Core::Error;
using Core::ErrorCode;
using Core::Result;

namespace {

/** The connection of the activity or external account called @p name. */
Result<Model::EffectiveConnection> connectionOf(const Model::Project &project, const QString &name)
{
    if (const qsizetype index = Model::indexOfActivity(project, name); index >= 0)
        return Model::effectiveConnection(project, project.activities.at(index));
    if (Model::indexOfAccount(project, name) < 0) {
        return Error{
            ErrorCode::Usage,
            SignInCommand::tr(
                "The project has neither an activity nor an external account called \"%1\".")
                .arg(name),
            {}};
    }
    Model::Activity user;
    user.useExternalAccount = true;
    user.externalAccount = name;
    return Model::effectiveConnection(project, user);
}

/** For its owner only from the first moment, whatever was there before. */
Result<void> writePrivateFile(const QString &path, const QByteArray &content)
{
    QFile::remove(path);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(content) != content.size() || !file.flush()) {
        return Error{ErrorCode::Storage,
                     SignInCommand::tr("The refresh token cannot be written to \"%1\". Sign in "
                                       "again with another file.")
                         .arg(QDir::toNativeSeparators(path)),
                     file.errorString()};
    }
    return {};
}

} // namespace

SignInCommand::SignInCommand(SignInArguments arguments, QObject *parent)
    : CommandRun(parent)
    , m_arguments(std::move(arguments))
{}

SignInCommand::~SignInCommand() = default;

Result<Model::EffectiveConnection> SignInCommand::findConnection() const
{
    const LoadResult load = loadProjectFile(m_arguments.project);
    if (!load.loaded) {
        complain(load.problems);
        return load.error;
    }
    const Result<Model::EffectiveConnection> found =
        connectionOf(load.loaded->project, m_arguments.name);
    if (!found)
        return found;
    const Model::Connection &connection = found->connection;
    const auto misconfigured = [](const QString &text) {
        return Error{ErrorCode::Configuration, text, {}};
    };
    if (!connection.oauth) {
        return misconfigured(
            tr("\"%1\" does not use OAuth 2.0, so nobody can sign in for it. Set its authentication "
               "and \"oauth\" in the project.")
                .arg(m_arguments.name));
    }
    if (connection.oauth->grant == Model::OAuthGrant::ClientCredentials) {
        return misconfigured(tr("\"%1\" uses client credentials, for which nobody signs in. Give "
                                "its client secret instead of a password.")
                                 .arg(m_arguments.name));
    }
    const Model::Problems problems = Model::validateOAuth(connection, u"connection"_s);
    if (!problems.isEmpty())
        return misconfigured(problems.first().toString());
    if (OAuth::clientOf(connection).deviceEndpoint.isEmpty()) {
        return misconfigured(
            tr("The provider of \"%1\" has no address for signing in with a code. Give "
               "\"deviceEndpoint\" in the project, or sign in in the designer.")
                .arg(m_arguments.name));
    }
    return found;
}

void SignInCommand::start()
{
    const Result<Model::EffectiveConnection> connection = findConnection();
    if (!connection) {
        end(connection.error());
        return;
    }
    m_connection = *connection;
    m_secrets.findClientSecret(m_connection, this, [this](const Result<QByteArray> &secret) {
        if (secret)
            signIn(*secret);
        else
            end(secret.error());
    });
}

void SignInCommand::signIn(const QByteArray &clientSecret)
{
    OAuth::Client client = OAuth::clientOf(m_connection.connection);
    client.secret = clientSecret;
    m_flow = std::make_unique<OAuth::DeviceCodeFlow>(client);
    connect(m_flow.get(), &OAuth::DeviceCodeFlow::codeReceived, this, &SignInCommand::showCode);
    connect(m_flow.get(), &OAuth::DeviceCodeFlow::signedIn, this,
            [this](const OAuth::Tokens &tokens) { hand(tokens.refreshToken); });
    connect(m_flow.get(), &OAuth::DeviceCodeFlow::failed, this,
            [this](const Error &error) { end(error); });
    m_flow->start();
}

void SignInCommand::showCode(const OAuth::DeviceCode &code) const
{
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(code.lifetime).count();
    QString text = tr("To sign in for \"%1\", open this page on any device:\n"
                      "  %2\n"
                      "and enter the code:\n"
                      "  %3\n")
                       .arg(m_connection.connection.account,
                            code.verificationAddress.toDisplayString(), code.userCode);
    if (!code.completeAddress.isEmpty())
        text += tr("Or open the page with the code in it:\n  %1\n")
                    .arg(code.completeAddress.toDisplayString());
    tell(text + tr("The code is good for %n minute(s).", nullptr, static_cast<int>(minutes)));
}

void SignInCommand::hand(const QByteArray &refreshToken)
{
    if (m_arguments.print) {
        QTextStream(stdout) << QString::fromUtf8(refreshToken) << '\n';
        end({});
        return;
    }
    if (!m_arguments.output.isEmpty()) {
        const Result<void> written = writePrivateFile(m_arguments.output, refreshToken + '\n');
        if (written)
            tell(tr("Signed in. The refresh token is in \"%1\".")
                     .arg(QDir::toNativeSeparators(m_arguments.output)));
        end(written);
        return;
    }
    Storage::SecretStore::write(
        Storage::SecretStore::key(m_connection.connection), refreshToken, this,
        [this](const Result<void> &written) {
            if (!written) {
                end(Error{ErrorCode::Storage,
                          tr("The sign-in succeeded, but the desktop's secret store does not take "
                             "the refresh token. Sign in again with --output FILE, and hand the "
                             "file to the runner as a credential."),
                          written.error().detail});
                return;
            }
            tell(tr("Signed in. The refresh token is in the desktop's secret store."));
            end({});
        });
}

void SignInCommand::tell(const QString &text) const
{
    // With --print standard output is for the token alone.
    QTextStream(m_arguments.print ? stderr : stdout) << text << '\n';
}

void SignInCommand::stop()
{
    // Unlike a session, a sign-in that is broken off has achieved nothing.
    Q_EMIT finished(1);
}

void SignInCommand::end(const Result<void> &result)
{
    if (!result)
        complain(result.error());
    Q_EMIT finished(result ? 0 : Core::exitStatus(result.error().code));
}

} // namespace Inlet::Runner
