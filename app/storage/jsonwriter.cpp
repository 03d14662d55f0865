// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/jsonwriter.h"

#include <QJsonDocument>

namespace Inlet::Storage {

using namespace Qt::StringLiterals;

namespace {

/** A JSON string. Half surrogate pairs, which UTF-8 cannot hold, stay as escapes; QJsonDocument would lose them. */
QByteArray quoted(QStringView text)
{
    QByteArray result = "\"";
    const auto escape = [&](QChar c) {
        result += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            result += text.sliced(i, 2).toUtf8();
            ++i;
        } else if (c.isSurrogate() || c == QChar(0x7f)) {
            escape(c);
        } else if (c == u'"' || c == u'\\') {
            result += '\\';
            result += c.toLatin1();
        } else if (c == u'\n') {
            result += "\\n";
        } else if (c == u'\r') {
            result += "\\r";
        } else if (c == u'\t') {
            result += "\\t";
        } else if (c < u' ') {
            escape(c);
        } else {
            result += text.sliced(i, 1).toUtf8();
        }
    }
    return result + '"';
}

/** A number, true, false or null, as Qt writes it. */
QByteArray scalar(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

} // namespace

JsonWriter::JsonWriter()
{
    open('{');
}

void JsonWriter::open(char bracket)
{
    m_text += bracket;
    m_levels.append(Level{});
}

void JsonWriter::close(char bracket)
{
    const bool empty = m_levels.takeLast().empty;
    if (!empty) {
        m_text += '\n';
        m_text += QByteArray(2 * m_levels.size(), ' ');
    }
    m_text += bracket;
}

void JsonWriter::startLine()
{
    Level &level = m_levels.last();
    m_text += level.empty ? "\n" : ",\n";
    level.empty = false;
    m_text += QByteArray(2 * m_levels.size(), ' ');
}

void JsonWriter::startMember(QStringView key)
{
    startLine();
    m_levels.last().keys.insert(key.toString());
    m_text += quoted(key) + ": ";
}

void JsonWriter::member(QStringView key, const QJsonValue &value)
{
    startMember(key);
    write(value);
}

void JsonWriter::remainingMembers(const QJsonObject &object)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!m_levels.last().keys.contains(it.key()))
            member(it.key(), it.value());
    }
}

void JsonWriter::beginObject(QStringView key)
{
    startMember(key);
    open('{');
}

void JsonWriter::beginArray(QStringView key)
{
    startMember(key);
    open('[');
}

void JsonWriter::beginItem()
{
    startLine();
    open('{');
}

void JsonWriter::endObject()
{
    close('}');
}

void JsonWriter::endArray()
{
    close(']');
}

QByteArray JsonWriter::finish()
{
    endObject();
    return m_text + '\n';
}

void JsonWriter::write(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Object: write(value.toObject()); break;
    case QJsonValue::Array: write(value.toArray()); break;
    case QJsonValue::String: m_text += quoted(value.toString()); break;
    default: m_text += scalar(value); break;
    }
}

void JsonWriter::write(const QJsonObject &object)
{
    open('{');
    remainingMembers(object);
    close('}');
}

void JsonWriter::write(const QJsonArray &array)
{
    open('[');
    for (const QJsonValue &item : array) {
        startLine();
        write(item);
    }
    close(']');
}

} // namespace Inlet::Storage
