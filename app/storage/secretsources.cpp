// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/secretsources.h"

#include "storage/secretstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace Inlet::Storage {

using namespace Qt::StringLiterals;
using Core::Error;
using Core::ErrorCode;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Storage::SecretSources)
};

QString variableName(const QString &name)
{
    return u"INLET_PASSWORD_"_s + name.toUpper();
}

Error noPassword(const Model::EffectiveConnection &connection, const QString &storeDetail)
{
    const QString &name = connection.secretName;
    QString text;
    if (connection.connection.takesRefreshToken()) {
        text = Tr::tr(
            "Nobody has signed in for \"%1\". Sign in in the designer or with \"inlet-run "
            "sign-in\", or put the refresh token into the variable %2 or into the file \"%1\" of "
            "$CREDENTIALS_DIRECTORY, or on standard input with --password-stdin.");
    } else if (connection.connection.oauth) {
        text = Tr::tr(
            "No client secret is known for \"%1\". Put it into the variable %2, into the file "
            "\"%1\" of $CREDENTIALS_DIRECTORY, on standard input with --password-stdin, or into "
            "the desktop's secret store.");
    } else {
        text = Tr::tr(
            "No password is known for \"%1\". Put it into the variable %2, into the file \"%1\" of "
            "$CREDENTIALS_DIRECTORY, on standard input with --password-stdin, or into the desktop's secret "
            "store.");
    }
    return {ErrorCode::Configuration, text.arg(name, variableName(name)), storeDetail};
}

} // namespace

SecretSources::SecretSources(const QProcessEnvironment &environment)
    : m_environment(environment)
{}

QString SecretSources::clientSecretName(const QString &name)
{
    // No account or activity is called so: their names have no dots.
    return name + u".client-secret"_s;
}

SecretSources::Place SecretSources::passwordPlace(const QString &name)
{
    return {name, variableName(name), true};
}

SecretSources::Place SecretSources::clientSecretPlace(const QString &name)
{
    return {clientSecretName(name), u"INLET_CLIENT_SECRET_"_s + name.toUpper(), false};
}

Core::Result<QByteArray> SecretSources::signingKey(const QString &name) const
{
    const auto found =
        findAtHand({name + u".signing-key"_s, u"INLET_SIGNING_KEY_"_s + name.toUpper(), false});
    if (!found)
        return found.error();
    return found->value_or(QByteArray());
}

bool SecretSources::isAtHand(const QString &name) const
{
    const auto found = findAtHand(passwordPlace(name));
    return !found || *found;
}

Core::Result<std::optional<QByteArray>> SecretSources::findAtHand(const Place &place) const
{
    if (const QString folder = m_environment.value(u"CREDENTIALS_DIRECTORY"_s); !folder.isEmpty()) {
        QFile file(QDir(folder).filePath(place.name));
        if (file.exists()) {
            if (!file.open(QIODevice::ReadOnly)) {
                return Error{
                    ErrorCode::Storage,
                    Tr::tr("The password file \"%1\" cannot be read. Check its permissions.")
                        .arg(file.fileName()),
                    file.errorString()};
            }
            QByteArray password = file.readAll();
            if (password.endsWith('\n'))
                password.chop(1);
            if (password.endsWith('\r'))
                password.chop(1);
            return std::optional(password);
        }
    }
    if (m_environment.contains(place.variable))
        return std::optional(m_environment.value(place.variable).toUtf8());
    if (place.comesOnStandardInput && m_standardInput)
        return m_standardInput;
    if (const auto given = m_given.constFind(place.name); given != m_given.constEnd())
        return std::optional(*given);
    return std::optional<QByteArray>();
}

void SecretSources::find(const Model::EffectiveConnection &connection, QObject *context,
                         const Answer &answer) const
{
    const Core::Result<std::optional<QByteArray>> atHand =
        findAtHand(passwordPlace(connection.secretName));
    if (!atHand) {
        answer(atHand.error());
        return;
    }
    if (*atHand) {
        answer(**atHand);
        return;
    }
    SecretStore::read(SecretStore::key(connection.connection), context,
                      [answer, connection](const Core::Result<QByteArray> &stored) {
                          answer(stored ? stored : noPassword(connection, stored.error().detail));
                      });
}

void SecretSources::findClientSecret(const Model::EffectiveConnection &connection, QObject *context,
                                     const Answer &answer) const
{
    const Core::Result<std::optional<QByteArray>> atHand =
        findAtHand(clientSecretPlace(connection.secretName));
    if (!atHand) {
        answer(atHand.error());
        return;
    }
    if (*atHand) {
        answer(**atHand);
        return;
    }
    SecretStore::read(SecretStore::clientSecretKey(connection.connection), context,
                      [answer](const Core::Result<QByteArray> &stored) {
                          answer(stored ? *stored : QByteArray());
                      });
}

} // namespace Inlet::Storage
