// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/cloudevent.h"

#include "core/clock.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

namespace Inlet::Delivery {

using namespace Qt::StringLiterals;

namespace {

QJsonObject dataOf(const TransitionEvent &event)
{
    QJsonObject data{{u"vars"_s, event.vars}};
    for (const QString &member : {u"uid"_s, u"size"_s, u"from"_s, u"to"_s, u"subject"_s, u"date"_s,
                                  u"messageId"_s, u"returnCode"_s}) {
        data.insert(member, QJsonValue::Null);
    }
    if (!event.message)
        return data;
    const TransitionEvent::Message &message = *event.message;
    data["uid"_L1] = QString::fromLatin1(message.uid);
    data["size"_L1] = message.size;
    data["from"_L1] = message.from;
    data["to"_L1] = QJsonArray::fromStringList(message.to);
    data["subject"_L1] = message.subject;
    if (message.date.isValid())
        data["date"_L1] = message.date.toUTC().toString(Qt::ISODate);
    data["messageId"_L1] = message.messageId;
    if (message.returnCode)
        data["returnCode"_L1] = *message.returnCode;
    return data;
}

} // namespace

QByteArray cloudEvent(const TransitionEvent &event)
{
    QJsonObject object{{u"specversion"_s, u"1.0"_s},
                       {u"id"_s, event.id},
                       {u"type"_s, "org.inlet.transition."_L1 + event.transition + ".v1"_L1},
                       {u"source"_s, "/activities/"_L1 + event.activityName},
                       {u"time"_s, Core::toEventTime(event.time)},
                       {u"datacontenttype"_s, u"application/json"_s},
                       {u"data"_s, dataOf(event)}};
    if (event.message && !event.message->messageId.isEmpty())
        object.insert("subject"_L1, event.message->messageId);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString stableEventId(const QByteArray &mailbox, const QByteArray &uid, const QByteArray &sha256,
                      const QString &transition)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &part : {mailbox, uid, sha256, transition.toUtf8()}) {
        const quint64 length = qToBigEndian(static_cast<quint64>(part.size()));
        hash.addData(QByteArrayView(reinterpret_cast<const char *>(&length), sizeof(length)));
        hash.addData(part);
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace Inlet::Delivery
