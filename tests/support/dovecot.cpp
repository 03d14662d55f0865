// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/dovecot.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <grp.h>
#include <pwd.h>
#include <unistd.h>

#include <algorithm>

namespace Inlet::Test {

using namespace Qt::StringLiterals;
using Core::Error;
using Core::ErrorCode;
using Core::Result;

namespace {

// Dovecot does not give mail to root; any other user will do.
constexpr uid_t Nobody = 65534;

bool isRoot()
{
    return geteuid() == 0;
}

QString program()
{
    const QString found = QStandardPaths::findExecutable(u"dovecot"_s);
    // Ordinary users seldom have it in their PATH.
    return found.isEmpty() ? QStandardPaths::findExecutable(u"dovecot"_s,
                                                            {u"/usr/sbin"_s, u"/usr/local/sbin"_s})
                           : found;
}

bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

bool accepts(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    return socket.waitForConnected(1000);
}

Error failure(const QString &detail)
{
    return {ErrorCode::Internal, u"The Dovecot server for the test did not start."_s, detail};
}

} // namespace

Dovecot::~Dovecot()
{
    stop();
}

bool Dovecot::isInstalled()
{
    return !program().isEmpty();
}

QString Dovecot::account()
{
    return u"anna"_s;
}

QByteArray Dovecot::password()
{
    return "correct horse"_ba;
}

Result<void> Dovecot::start()
{
    if (m_certificate.certificateFile.isEmpty()) {
        if (const Result<void> prepared = prepare(); !prepared)
            return prepared;
    }
    // A free port may be taken by another test before Dovecot listens on it.
    for (int attempt = 0; attempt < 3; ++attempt) {
        m_plainPort = freePort();
        m_tlsPort = freePort();
        const QString file = m_folder.filePath(u"dovecot.conf"_s);
        if (!writeFile(file, configuration()) || !writeFile(tokenFile(), tokenConfiguration()))
            return failure(u"The configuration cannot be written."_s);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(program(), {u"-F"_s, u"-c"_s, file});
        const bool settled = QTest::qWaitFor(
            [this] {
                return m_process.state() == QProcess::NotRunning
                       || (accepts(m_plainPort) && accepts(m_tlsPort));
            },
            10'000);
        if (settled && m_process.state() != QProcess::NotRunning)
            return {};
        stop();
    }
    return failure(QString::fromUtf8(m_process.readAll()) + log());
}

void Dovecot::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

Result<void> Dovecot::prepare()
{
    const std::optional<KeyPair> authority = m_certificates.authority(u"Inlet test authority"_s);
    const std::optional<KeyPair> certificate =
        authority ? m_certificates.issuedBy(*authority, u"localhost"_s, LoopbackNames)
                  : std::nullopt;
    if (!certificate)
        return failure(u"openssl made no certificate."_s);
    m_authority = *authority;
    m_certificate = *certificate;
    const bool written = writeFile(m_folder.filePath(u"users"_s),
                                   account().toUtf8() + ":{PLAIN}" + password() + '\n')
                         && seed({});
    // The folder of a QTemporaryDir is for its owner only; as root the server's other users must get through it.
    const bool passable =
        !isRoot()
        || QFile::setPermissions(m_folder.path(),
                                 QFile::permissions(m_folder.path()) | QFileDevice::ReadGroup
                                     | QFileDevice::ExeGroup | QFileDevice::ReadOther
                                     | QFileDevice::ExeOther);
    return written && passable ? Result<void>() : failure(u"The mailbox cannot be created."_s);
}

QByteArray Dovecot::configuration() const
{
    const uid_t mailUser = isRoot() ? Nobody : geteuid();
    QByteArray text = R"(
protocols = pop3
listen = 127.0.0.1
base_dir = %FOLDER%/run
state_dir = %FOLDER%/state
log_path = %FOLDER%/log
mail_location = maildir:%FOLDER%/mail
ssl = yes
ssl_cert = <%CERTIFICATE%
ssl_key = <%KEY%
disable_plaintext_auth = no
auth_mechanisms = %MECHANISMS%
auth_failure_delay = 0
first_valid_uid = 1
pop3_lock_session = yes
%TOKENS%
passdb {
  driver = passwd-file
  mechanisms = plain login cram-md5 scram-sha-1 scram-sha-256 apop
  args = scheme=PLAIN %FOLDER%/users
}
userdb {
  driver = static
  args = uid=%UID% gid=%GID% home=%FOLDER%/mail
}
service pop3-login {
  chroot =
  inet_listener pop3 {
    port = %PLAIN%
  }
  inet_listener pop3s {
    port = %TLS%
    ssl = yes
  }
}
service anvil {
  chroot =
  # Without it every wrong password makes the next answer wait.
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service stats {
  chroot =
}
)";
    QByteArray mechanisms = "plain login cram-md5 scram-sha-1 scram-sha-256 apop";
    QByteArray tokens;
    if (!m_tokenInfoAddress.isEmpty()) {
        mechanisms += " xoauth2 oauthbearer";
        tokens = "passdb {\n  driver = oauth2\n  mechanisms = xoauth2 oauthbearer\n  args = "
                 + tokenFile().toUtf8() + "\n}\n";
    }
    text.replace("%FOLDER%", m_folder.path().toUtf8())
        .replace("%MECHANISMS%", mechanisms)
        .replace("%TOKENS%", tokens)
        .replace("%CERTIFICATE%", m_certificate.certificateFile.toUtf8())
        .replace("%KEY%", m_certificate.keyFile.toUtf8())
        .replace("%UID%", QByteArray::number(mailUser))
        .replace("%GID%", QByteArray::number(isRoot() ? Nobody : getegid()))
        .replace("%PLAIN%", QByteArray::number(m_plainPort))
        .replace("%TLS%", QByteArray::number(m_tlsPort));
    if (!isRoot()) {
        const passwd *user = getpwuid(geteuid());
        const group *group = getgrgid(getegid());
        text += QByteArray("default_internal_user = ") + user->pw_name
                + "\ndefault_internal_group = " + group->gr_name
                + "\ndefault_login_user = " + user->pw_name + '\n';
    }
    return text;
}

QString Dovecot::tokenFile() const
{
    return m_folder.filePath(u"oauth2.conf"_s);
}

QByteArray Dovecot::tokenConfiguration() const
{
    return "tokeninfo_url = " + m_tokenInfoAddress.toUtf8()
           + "\nusername_attribute = email\nusername_format = %u\n";
}

QString Dovecot::mailFolder() const
{
    return m_folder.filePath(u"mail"_s);
}

bool Dovecot::giveToMailOwner(const QString &path) const
{
    return !isRoot() || chown(QFile::encodeName(path).constData(), Nobody, Nobody) == 0;
}

bool Dovecot::seed(const QList<QByteArray> &messages)
{
    for (const QString &folder : {mailFolder(), mailFolder() + u"/tmp"_s, mailFolder() + u"/new"_s,
                                  mailFolder() + u"/cur"_s}) {
        if (!QDir().mkpath(folder) || !giveToMailOwner(folder))
            return false;
    }
    for (const QByteArray &message : messages) {
        // Dovecot sorts new files by the time in their names.
        const QString name = u"%1.M1P1.test"_s.arg(1'700'000'000 + ++m_seeded);
        const QString path = mailFolder() + u"/tmp/"_s + name;
        if (!writeFile(path, message) || !giveToMailOwner(path)
            || !QFile::rename(path, mailFolder() + u"/new/"_s + name))
            return false;
    }
    return true;
}

bool Dovecot::replaceMail(const QStringList &files)
{
    if (!QDir(mailFolder()).removeRecursively() || !seed({}))
        return false;
    return std::ranges::all_of(files, [this](const QString &file) {
        const QString path = mailFolder() + u"/cur/"_s + QFileInfo(file).fileName();
        return link(QFile::encodeName(file).constData(), QFile::encodeName(path).constData()) == 0
               && giveToMailOwner(path);
    });
}

QList<QByteArray> Dovecot::messages() const
{
    QMap<QString, QByteArray> byName;
    for (const QString &folder : {mailFolder() + u"/new"_s, mailFolder() + u"/cur"_s}) {
        const QDir directory(folder);
        for (const QString &name : directory.entryList(QDir::Files)) {
            QFile file(directory.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                byName.insert(name.section(u':', 0, 0), file.readAll());
        }
    }
    return byName.values();
}

QString Dovecot::log() const
{
    QFile file(m_folder.filePath(u"log"_s));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace Inlet::Test
