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

Error noPassword(const QString &name, const QString &storeDetail)
{
    return {
        ErrorCode::Configuration,
        Tr::tr(
            "No password is known for \"%1\". Put it into the variable %2, into the file \"%1\" of "
            "$CREDENTIALS_DIRECTORY, on standard input with --password-stdin, or into the desktop's secret "
            "store.")
            .arg(name, variableName(name)),
        storeDetail};
}

} // namespace

SecretSources::SecretSources(const QProcessEnvironment &environment)
    : m_environment(environment)
{}

Core::Result<std::optional<QByteArray>> SecretSources::findAtHand(const QString &name) const
{
    if (const QString folder = m_environment.value(u"CREDENTIALS_DIRECTORY"_s); !folder.isEmpty()) {
        QFile file(QDir(folder).filePath(name));
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
    if (const QString variable = variableName(name); m_environment.contains(variable))
        return std::optional(m_environment.value(variable).toUtf8());
    if (m_standardInput)
        return m_standardInput;
    if (const auto given = m_given.constFind(name); given != m_given.constEnd())
        return std::optional(*given);
    return std::optional<QByteArray>();
}

void SecretSources::find(const Model::EffectiveConnection &connection, QObject *context,
                         const Answer &answer) const
{
    const Core::Result<std::optional<QByteArray>> atHand = findAtHand(connection.secretName);
    if (!atHand) {
        answer(atHand.error());
        return;
    }
    if (*atHand) {
        answer(**atHand);
        return;
    }
    SecretStore::read(
        SecretStore::key(connection.connection), context,
        [answer, name = connection.secretName](const Core::Result<QByteArray> &stored) {
            answer(stored ? stored : noPassword(name, stored.error().detail));
        });
}

} // namespace Inlet::Storage
