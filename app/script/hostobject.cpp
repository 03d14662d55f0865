// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/hostobject.h"

#include "message/htmltotext.h"
#include "message/maildate.h"
#include "message/mailmessage.h"
#include "script/datetext.h"
#include "script/messagevalues.h"
#include "script/preludesource.h"
#include "script/scriptrunner.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJSEngine>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace Inlet::Script {

using namespace Qt::StringLiterals;
using Message::Attachment;
using Message::MailMessage;
using Message::Part;

namespace {

QString hexDigest(const QString &text, QCryptographicHash::Algorithm algorithm)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), algorithm).toHex());
}

/** The four questions about header fields that messages and parts have in common. */
template <typename Owner>
QJsonValue answerHeader(const Owner &owner, const QString &question, const QString &name,
                        const QString &parameter)
{
    if (question == "header"_L1)
        return owner.header(name);
    if (question == "headerAll"_L1)
        return QJsonArray::fromStringList(owner.headerAll(name));
    if (question == "hasHeader"_L1)
        return owner.hasHeader(name);
    return owner.headerParam(name, parameter);
}

} // namespace

HostObject::HostObject(QJSEngine &engine, const HandlerScript &script, const QTimeZone &zone)
    : m_engine(engine)
    , m_script(script)
    , m_zone(zone)
{
    // newQObject() would otherwise hand the object to the garbage collector.
    QJSEngine::setObjectOwnership(this, QJSEngine::CppOwnership);
}

void HostObject::begin(const MailMessage *message)
{
    m_messages.assign(1, message);
    m_parts.clear();
    m_log = ScriptLog();
    m_failure.reset();
    m_abandoned = false;
    m_kept.clear();
}

void HostObject::abandon()
{
    m_abandoned = true;
    m_engine.setInterrupted(true);
}

bool HostObject::keep(const QString &which, const QString &json)
{
    const QByteArray text = json.toUtf8();
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (text.size() > ScriptRunner::MaximumVarsBytes || !document.isObject())
        return false;
    m_kept.insert(which, document.object());
    return true;
}

int HostObject::currentLine() const
{
    // A new Error holds the JavaScript stack at this point; there is no other public way to it.
    const QJSValue here = m_engine.newErrorObject(QJSValue::GenericError);
    return m_script.lineOfStack(here.property(u"stack"_s).toString());
}

QJSValue HostObject::load(const QString &file) const
{
    return m_engine.evaluate(preludeSource(file), "inlet:"_L1 + file);
}

void HostObject::log(int level, const QString &text)
{
    if (m_failure)
        return;
    const LogEntry entry{static_cast<LogLevel>(level), text, currentLine()};
    m_log.append(entry);
    if (entry.level == LogLevel::Error) {
        m_failure = entry;
        m_engine.setInterrupted(true);
    }
}

QString HostObject::formatDate(double milliseconds, const QString &format) const
{
    // The range of a JavaScript Date; NaN fails the comparison.
    if (!(qAbs(milliseconds) <= 8.64e15))
        return {};
    return Script::formatDate(
        QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(milliseconds), Qt::UTC), format, m_zone);
}

QJSValue HostObject::parseDate(const QString &text) const
{
    // No date is longer, not even with comments; the rest of a hostile text is not looked at.
    if (text.size() > 200)
        return QJSValue::NullValue;
    QDateTime date = parseIsoDate(text, m_zone);
    if (!date.isValid())
        date = Message::parseMailDate(text.toUtf8());
    return dateValue(m_engine, date);
}

QString HostObject::getUUID() const
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString HostObject::digestStrMd5(const QString &text) const
{
    return hexDigest(text, QCryptographicHash::Md5);
}

QString HostObject::digestStrSha256(const QString &text) const
{
    return hexDigest(text, QCryptographicHash::Sha256);
}

QString HostObject::escapeXmlStr(const QString &text) const
{
    return text.toHtmlEscaped().replace(u'\'', "&apos;"_L1);
}

QString HostObject::htmlToText(const QString &html) const
{
    return Message::htmlToText(html);
}

// ---- messages

const MailMessage *HostObject::message(int handle) const
{
    const auto index = static_cast<size_t>(handle);
    return handle >= 0 && index < m_messages.size() ? m_messages[index] : nullptr;
}

int HostObject::handleOf(const MailMessage *message)
{
    m_messages.push_back(message);
    return static_cast<int>(m_messages.size()) - 1;
}

QJSValue HostObject::messageValue(int handle, const QString &member) const
{
    const MailMessage *mail = message(handle);
    return mail ? Script::messageValue(m_engine, *mail, member) : QJSValue();
}

QJsonValue HostObject::messageHeader(int handle, const QString &question, const QString &name,
                                     const QString &parameter) const
{
    const MailMessage *mail = message(handle);
    return mail ? answerHeader(*mail, question, name, parameter) : QJsonValue(QJsonValue::Null);
}

QJsonValue HostObject::handles(int handle, const QString &list)
{
    QJsonArray handles;
    const MailMessage *mail = message(handle);
    if (!mail)
        return handles;
    if (list == "attachments"_L1) {
        for (const Attachment &attachment : mail->attachments())
            handles.append(handleOf(&attachment.part()));
    } else if (list == "embeddedMessages"_L1) {
        for (const MailMessage *embedded : mail->embeddedMessages())
            handles.append(handleOf(embedded));
    } else {
        for (const Part *part : list == "parts"_L1 ? mail->parts() : mail->skippedParts())
            handles.append(handleOf(part));
    }
    return handles;
}

// ---- parts

const Part *HostObject::part(int handle) const
{
    const auto index = static_cast<size_t>(handle);
    return handle >= 0 && index < m_parts.size() ? m_parts[index] : nullptr;
}

int HostObject::handleOf(const Part *part)
{
    m_parts.push_back(part);
    return static_cast<int>(m_parts.size()) - 1;
}

QJsonValue HostObject::partInfo(int handle) const
{
    const Part *node = part(handle);
    if (!node)
        return QJsonObject();
    return QJsonObject{{u"path"_s, node->path()}, {u"contentType"_s, node->contentType()}};
}

QJsonValue HostObject::attachmentInfo(int handle) const
{
    const Part *node = part(handle);
    if (!node)
        return QJsonObject();
    const Attachment attachment(*node);
    return QJsonObject{
        {u"filename"_s, attachment.filename()},       {u"filenameRaw"_s, attachment.filenameRaw()},
        {u"contentType"_s, attachment.contentType()}, {u"charset"_s, attachment.charset()},
        {u"disposition"_s, attachment.disposition()}, {u"contentId"_s, attachment.contentId()},
        {u"inline"_s, attachment.isInline()},         {u"isTnef"_s, attachment.isTnef()}};
}

QJsonValue HostObject::partHeaders(int handle) const
{
    const Part *node = part(handle);
    return node ? headerValues(node->headers()) : QJsonArray();
}

QJsonValue HostObject::partHeader(int handle, const QString &question, const QString &name,
                                  const QString &parameter) const
{
    const Part *node = part(handle);
    return node ? answerHeader(*node, question, name, parameter) : QJsonValue(QJsonValue::Null);
}

QJsonValue HostObject::children(int handle)
{
    QJsonArray handles;
    if (const Part *node = part(handle)) {
        for (const std::unique_ptr<Part> &child : node->children())
            handles.append(handleOf(child.get()));
    }
    return handles;
}

double HostObject::partSize(int handle) const
{
    const Part *node = part(handle);
    return node ? static_cast<double>(node->size()) : 0;
}

QJSValue HostObject::partBytes(int handle) const
{
    const Part *node = part(handle);
    return bytesValue(m_engine, node ? node->bytes() : QByteArray());
}

QString HostObject::partText(int handle) const
{
    const Part *node = part(handle);
    return node ? node->text() : QString();
}

QString HostObject::partSha256(int handle) const
{
    const Part *node = part(handle);
    return node ? QString::fromLatin1(Attachment(*node).sha256().toHex()) : QString();
}

bool HostObject::isDamaged(int handle) const
{
    const Part *node = part(handle);
    return node && node->isDamaged();
}

int HostObject::embeddedMessage(int handle)
{
    const Part *node = part(handle);
    const MailMessage *embedded = node ? node->message() : nullptr;
    return embedded ? handleOf(embedded) : -1;
}

} // namespace Inlet::Script
