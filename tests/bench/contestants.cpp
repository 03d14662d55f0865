// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/contestants.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace Inlet::Bench {

using namespace Qt::StringLiterals;
using Test::Dovecot;

namespace {

/** Both rivals refuse a configuration with a password that others could read. */
void writePrivateFile(const QString &path, const QByteArray &content)
{
    QFile::remove(path);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(path));
}

QString program(const QString &name)
{
    return QStringLiteral(INLET_BIN_DIR "/") + name;
}

} // namespace

Contestants::Contestants()
{
    // Passwords are no arguments. Nothing may ask for one on a desktop.
    qputenv("INLET_PASSWORD_INMAIL", Dovecot::password());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    qputenv("FETCHMAILHOME", m_folder.path().toUtf8());
    const auto isInstalled = [](const QString &name) {
        return !QStandardPaths::findExecutable(name).isEmpty();
    };
    m_all = {
        {u"raw client"_s, true, [this](const Access &access) { return drainCommand(access); }},
        {u"Inlet"_s, true, [this](const Access &access) { return inletCommand(access); }},
        {u"mpop"_s, isInstalled(u"mpop"_s),
         [this](const Access &access) { return mpopCommand(access); }},
        {u"fetchmail"_s, isInstalled(u"fetchmail"_s),
         [this](const Access &access) { return fetchmailCommand(access); }},
    };
}

QStringList Contestants::drainCommand(const Access &access) const
{
    QStringList command{program(u"pop3drain"_s), u"localhost"_s, QString::number(access.port),
                        Dovecot::account(), QString::fromLatin1(Dovecot::password())};
    if (!access.caFile.isEmpty())
        command.append(access.caFile);
    return command;
}

QStringList Contestants::inletCommand(const Access &access, const QStringList &options)
{
    const bool tls = !access.caFile.isEmpty();
    QJsonObject connection{{u"server"_s, u"localhost"_s},
                           {u"port"_s, access.port},
                           {u"account"_s, Dovecot::account()},
                           {u"authentication"_s, u"password"_s},
                           {u"security"_s, tls ? u"tls"_s : u"none"_s}};
    if (tls)
        connection.insert(u"caFile"_s, access.caFile);
    const QJsonObject activity{{u"name"_s, u"inmail"_s},
                               {u"script"_s, QJsonArray{u"return 3;"_s}},
                               {u"connection"_s, connection}};
    const QJsonObject project{{u"format"_s, u"inlet-project"_s},
                              {u"formatVersion"_s, 1},
                              {u"timeZone"_s, u"Europe/Paris"_s},
                              {u"activities"_s, QJsonArray{activity}}};
    writePrivateFile(file(u"bench.inlet"_s), QJsonDocument(project).toJson());
    QDir(file(u"state"_s)).removeRecursively();
    return QStringList{program(u"inlet-run"_s),
                       u"run"_s,
                       file(u"bench.inlet"_s),
                       u"--once"_s,
                       u"--log"_s,
                       u"jsonl"_s,
                       u"--state"_s,
                       file(u"state"_s)}
           + options;
}

QStringList Contestants::mpopCommand(const Access &access) const
{
    const QByteArray tls = access.caFile.isEmpty() ? "tls off\n"_ba
                                                   : "tls on\ntls_starttls off\ntls_trust_file "
                                                         + access.caFile.toUtf8() + '\n';
    QFile::remove(file(u"mpop-uidls"_s));
    writePrivateFile(file(u"mpoprc"_s),
                     "account default\nhost localhost\nport " + QByteArray::number(access.port)
                         + "\nuser " + Dovecot::account().toUtf8() + "\npassword \""
                         + Dovecot::password() + "\"\nauth user\n" + tls
                         + "keep off\nreceived_header off\ndelivery mbox /dev/null\nuidls_file "
                         + file(u"mpop-uidls"_s).toUtf8() + '\n');
    return {u"mpop"_s, u"--quiet"_s, u"--file="_s + file(u"mpoprc"_s)};
}

QStringList Contestants::fetchmailCommand(const Access &access) const
{
    const QByteArray tls = access.caFile.isEmpty()
                               ? " sslproto ''"_ba
                               : " ssl sslcertck sslcertfile \"" + access.caFile.toUtf8() + '"';
    writePrivateFile(file(u"fetchmailrc"_s),
                     "poll localhost protocol pop3 port " + QByteArray::number(access.port)
                         + " auth password\n  user \"" + Dovecot::account().toUtf8()
                         + "\" password \"" + Dovecot::password()
                         + "\" fetchall nokeep bsmtp \"/dev/null\"" + tls + '\n');
    return {u"fetchmail"_s, u"--silent"_s, u"--nosyslog"_s, u"-f"_s, file(u"fetchmailrc"_s)};
}

} // namespace Inlet::Bench
