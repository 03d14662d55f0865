// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QSet>
#include <QString>

namespace Inlet::Storage {

/**
 * Writes JSON in the order of the calls, which QJsonDocument cannot (it sorts keys). Two-space indent, one member or
 * item per line, so that a changed value is a changed line; UTF-8.
 *
 * Calls nest as the JSON does: beginObject("connection") ... endObject(). The outermost object is opened and closed by
 * the writer itself; take the text once with finish().
 */
class JsonWriter
{
public:
    JsonWriter();

    /** One member of the object that is open. Objects and arrays inside @p value are written in full. */
    void member(QStringView key, const QJsonValue &value);
    /** The members of @p object whose keys have not been written into the open object. */
    void remainingMembers(const QJsonObject &object);

    void beginObject(QStringView key);
    void beginArray(QStringView key);
    /** An object that is an item of the open array. */
    void beginItem();
    void endObject();
    void endArray();

    /** Closes the outermost object; the whole text with a line end. */
    [[nodiscard]] QByteArray finish();

private:
    struct Level
    {
        bool empty = true;
        QSet<QString> keys;
    };

    void open(char bracket);
    void close(char bracket);
    void startLine();
    void startMember(QStringView key);
    void write(const QJsonValue &value);
    void write(const QJsonObject &object);
    void write(const QJsonArray &array);

    QByteArray m_text;
    QList<Level> m_levels;
};

} // namespace Inlet::Storage
