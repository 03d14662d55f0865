// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/corpusscore.h"

#include "message/mailmessage.h"
#include "message/showjson.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace Inlet::Test {

using namespace Qt::StringLiterals;

namespace {

/** White space as the corpus rules count it: that of Unicode and the four ASCII separators. */
bool isSpace(QChar c)
{
    return c.isSpace() || (c >= QChar(0x1C) && c <= QChar(0x1F));
}

QString normalized(const QString &text)
{
    QString result;
    bool pending = false;
    for (const QChar c : text.normalized(QString::NormalizationForm_C)) {
        if (c == QChar(0xFEFF))
            continue;
        if (isSpace(c)) {
            pending = true;
            continue;
        }
        if (pending && !result.isEmpty())
            result += u' ';
        pending = false;
        result += c;
    }
    return result;
}

/** Characters as Python counts them. */
qsizetype characters(const QString &text)
{
    return text.toUcs4().size();
}

QString firstCharacters(const QString &text, qsizetype count)
{
    const QList<uint> all = text.toUcs4();
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(all.constData()),
                             std::min(count, all.size()));
}

QJsonArray addressColumn(const QJsonArray &addresses, const QString &key)
{
    QJsonArray column;
    for (const QJsonValue &address : addresses) {
        const QString value = address[key].toString();
        column.append(key == "address"_L1 ? value.toLower() : normalized(value));
    }
    return column;
}

/** What the corpus expects, made of what `show` prints. */
QJsonObject comparable(const QJsonObject &shown, const Message::MailMessage &message)
{
    QJsonObject result;
    result[u"subject"_s] = normalized(shown[u"subject"_s].toString());
    for (const QString &field : {u"from"_s, u"to"_s, u"cc"_s}) {
        result[field + u"_addresses"_s] = addressColumn(shown[field].toArray(), u"address"_s);
        result[field + u"_names"_s] = addressColumn(shown[field].toArray(), u"name"_s);
    }
    result[u"date_utc"_s] = shown[u"date"_s].toString();
    result[u"message_id"_s] = shown[u"messageId"_s];
    result[u"leaf_parts"_s] = shown[u"leafParts"_s];
    const QString text = normalized(shown[u"text"_s].toString());
    result[u"text_head"_s] = normalized(firstCharacters(text, 200));
    result[u"text_norm_chars"_s] = characters(text);
    result[u"text_norm_sha256"_s] = QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
    const auto &leaves = message.leaves();
    result[u"has_html"_s] =
        std::any_of(leaves.begin(), leaves.end(), [](const Message::Part *part) {
            return part->contentType() == "text/html"_L1 && !part->isAttachment();
        });
    result[u"attachment_count"_s] = shown[u"attachments"_s].toArray().size();
    QJsonArray attachments;
    for (const QJsonValue &attachment : shown[u"attachments"_s].toArray()) {
        attachments.append(
            QJsonObject{{u"filename"_s, normalized(attachment[u"filename"_s].toString())},
                        {u"content_type"_s, attachment[u"contentType"_s]},
                        {u"size"_s, attachment[u"size"_s]},
                        {u"sha256"_s, attachment[u"sha256"_s]}});
    }
    result[u"attachments"_s] = attachments;
    return result;
}

bool isEqual(const QJsonValue &expected, const QJsonValue &found)
{
    if (expected.isNull())
        return true;
    if (expected.isObject()) {
        const QJsonObject object = expected.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (!isEqual(*member, found[member.key()]))
                return false;
        }
        return true;
    }
    if (expected.isArray() && expected.toArray().size() == found.toArray().size()) {
        for (qsizetype i = 0; i < expected.toArray().size(); ++i) {
            if (!isEqual(expected.toArray()[i], found.toArray()[i]))
                return false;
        }
        return true;
    }
    if (expected.isString() && found.isString())
        return normalized(expected.toString()) == found.toString();
    return expected == found;
}

QString shown(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact))
        .left(300);
}

void scoreBounce(const QJsonObject &row, const Message::MailMessage &message, CorpusScore &score)
{
    const auto report = message.deliveryReport();
    for (const QJsonValue &recipient : row[u"bounce"_s][u"failed_recipients"_s].toArray()) {
        ++score.failedRecipients;
        const QString address = recipient.toString().toLower();
        const bool found =
            report
            && std::any_of(report->recipients.begin(), report->recipients.end(),
                           [&address](const auto &entry) {
                               return entry.finalRecipient.toLower() == address
                                      || entry.originalRecipient.toLower() == address;
                           });
        score.failedRecipientsFound += found;
    }
}

void scoreFile(const QString &folder, const QJsonObject &row, CorpusScore &score)
{
    const QString name = row[u"file"_s].toString();
    QFile file(folder + u'/' + name);
    if (!file.open(QIODevice::ReadOnly)) {
        score.misses.append(name + u": cannot be read"_s);
        return;
    }
    const QByteArray bytes = file.readAll();
    QElapsedTimer timer;
    timer.start();
    const Message::MailMessage message = Message::MailMessage::parse(bytes);
    const QJsonObject found = comparable(Message::toShowJson(message, name), message);
    if (const std::chrono::milliseconds elapsed(timer.elapsed()); elapsed > score.slowest) {
        score.slowest = elapsed;
        score.slowestFile = name;
    }
    bool right = true;
    const QJsonObject expected = row[u"expect"_s].toObject();
    for (auto field = expected.begin(); field != expected.end(); ++field) {
        if (field->isNull())
            continue;
        ++score.fields;
        if (isEqual(*field, found[field.key()])) {
            ++score.fieldsRight;
            continue;
        }
        right = false;
        score.misses.append(u"%1 %2: expected %3 found %4"_s.arg(name, field.key(), shown(*field),
                                                                 shown(found[field.key()])));
    }
    ++score.files;
    score.filesRight += right;
    const bool synthetic = name.contains("/synthetic/"_L1);
    score.syntheticFiles += synthetic;
    score.syntheticRight += synthetic && right;
    scoreBounce(row, message, score);
}

} // namespace

CorpusScore scoreCorpus(const QString &folder)
{
    CorpusScore score;
    QFile expectations(folder + u"/expectations.jsonl"_s);
    if (!expectations.open(QIODevice::ReadOnly))
        return score;
    while (!expectations.atEnd())
        scoreFile(folder, QJsonDocument::fromJson(expectations.readLine()).object(), score);
    return score;
}

QString corpusFolder(const QString &sourceFolder)
{
    for (const QString &folder :
         {qEnvironmentVariable("INLET_CORPUS"), sourceFolder + u"/../shared/corpus"_s}) {
        if (!folder.isEmpty() && QFileInfo::exists(folder + u"/expectations.jsonl"_s))
            return folder;
    }
    return {};
}

} // namespace Inlet::Test
