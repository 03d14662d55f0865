// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/projectfile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace Inlet::Test {

using namespace Qt::StringLiterals;

namespace {

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(path));
}

} // namespace

ProjectFolder::ProjectFolder()
    : activity{{u"name"_s, u"inmail"_s}}
    , project{{u"format"_s, u"inlet-project"_s},
              {u"formatVersion"_s, 1},
              {u"timeZone"_s, u"Europe/Paris"_s}}
{
    setConnection({{u"server"_s, u"practice:mail"_s}, {u"account"_s, u"anna"_s}});
    QDir(m_folder.path()).mkdir(u"mail"_s);
}

void ProjectFolder::setScript(const QStringList &lines)
{
    activity.insert(u"script"_s, QJsonArray::fromStringList(lines));
}

void ProjectFolder::setConnection(const QJsonObject &connection)
{
    activity.insert(u"connection"_s, connection);
}

void ProjectFolder::addMessage(const QByteArray &message)
{
    writeFile(path(u"mail/%1.eml"_s.arg(++m_messages, 4, 10, QChar(u'0'))), message);
}

QString ProjectFolder::write()
{
    QJsonObject whole = project;
    whole.insert(u"activities"_s, QJsonArray{activity});
    const QString file = path(u"test.inlet"_s);
    writeFile(file, QJsonDocument(whole).toJson());
    return file;
}

QByteArray message(const QByteArray &subject, const QByteArray &body)
{
    return "From: Anna <anna@example.org>\r\nTo: support@example.com\r\nSubject: " + subject
           + "\r\nDate: Mon, 23 Nov 2026 09:00:00 +0100\r\nMessage-ID: <" + subject.toHex()
           + "@example.org>\r\n\r\n" + body;
}

} // namespace Inlet::Test
