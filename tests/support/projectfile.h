// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace Inlet::Test {

/**
 * A folder with a project file of one activity `inmail` over the practice mailbox `mail` beside it. Members are changed
 * before write(); everything else has the defaults of the format.
 */
class ProjectFolder
{
public:
    ProjectFolder();

    QJsonObject activity; ///< `activities[0]`
    QJsonObject project;  ///< the rest

    void setScript(const QStringList &lines);
    void setConnection(const QJsonObject &connection);

    /** Adds a message to the practice mailbox; names sort in the order of the calls. */
    void addMessage(const QByteArray &message);

    /** Writes the project file and gives its path. */
    QString write();

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    int m_messages = 0;
};

/** A small message, CRLF, with this subject. */
[[nodiscard]] QByteArray message(const QByteArray &subject, const QByteArray &body = "Hello\r\n");

} // namespace Inlet::Test
