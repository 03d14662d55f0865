// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/secretstore.h"

#include <QCoreApplication>

#include <qt6keychain/keychain.h>

namespace Inlet::Storage {

using namespace Qt::StringLiterals;

namespace {

const auto Service = u"org.inlet"_s;

QString mailboxKey(const Model::Connection &connection)
{
    return u"%1@%2:%3"_s.arg(connection.account, connection.server.toLower(),
                             QString::number(connection.port));
}

Core::Error storeError(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::EntryNotFound) {
        return {
            Core::ErrorCode::NotFound,
            QCoreApplication::translate("Inlet::Storage::SecretStore",
                                        "The desktop's secret store has no password for \"%1\".")
                .arg(job.key()),
            job.errorString()};
    }
    return {Core::ErrorCode::Storage,
            QCoreApplication::translate(
                "Inlet::Storage::SecretStore",
                "The desktop's secret store cannot be used for \"%1\". Unlock it, or give "
                "the password in another way.")
                .arg(job.key()),
            job.errorString()};
}

/** Starts @p job, which deletes itself, and answers with what @p result makes of it. */
template <typename Job, typename Answer, typename MakeResult>
void start(Job *job, const QString &key, QObject *context, const Answer &answer,
           const MakeResult &result)
{
    job->setKey(key);
    QObject::connect(
        job, &QKeychain::Job::finished, context,
        [answer, result](QKeychain::Job *done) { answer(result(*static_cast<Job *>(done))); });
    job->start();
}

Core::Result<void> writeResult(const QKeychain::Job &job)
{
    if (job.error() != QKeychain::NoError)
        return storeError(job);
    return {};
}

} // namespace

QString SecretStore::key(const Model::Connection &connection)
{
    if (connection.takesRefreshToken())
        return mailboxKey(connection) + u"/refresh-token"_s;
    return connection.oauth && connection.takesAccessToken() ? clientSecretKey(connection)
                                                             : mailboxKey(connection);
}

QString SecretStore::clientSecretKey(const Model::Connection &connection)
{
    return mailboxKey(connection) + u"/client-secret"_s;
}

void SecretStore::read(const QString &key, QObject *context, const ReadAnswer &answer)
{
    start(new QKeychain::ReadPasswordJob(Service), key, context, answer,
          [](const QKeychain::ReadPasswordJob &job) -> Core::Result<QByteArray> {
              if (job.error() != QKeychain::NoError)
                  return storeError(job);
              return job.textData().toUtf8();
          });
}

void SecretStore::write(const QString &key, const QByteArray &secret, QObject *context,
                        const WriteAnswer &answer)
{
    auto *job = new QKeychain::WritePasswordJob(Service);
    job->setTextData(QString::fromUtf8(secret));
    start(job, key, context, answer,
          [](const QKeychain::WritePasswordJob &done) { return writeResult(done); });
}

void SecretStore::remove(const QString &key, QObject *context, const WriteAnswer &answer)
{
    start(new QKeychain::DeletePasswordJob(Service), key, context, answer,
          [](const QKeychain::DeletePasswordJob &done) -> Core::Result<void> {
              // What is not there is removed.
              if (done.error() == QKeychain::EntryNotFound)
                  return {};
              return writeResult(done);
          });
}

} // namespace Inlet::Storage
