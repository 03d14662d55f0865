// SPDX-License-Identifier: GPL-3.0-or-later
#include "message/structurejson.h"

#include "message/mailmessage.h"
#include "message/showjson.h"
#include "message/texts.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace Inlet::Message {

using namespace Qt::StringLiterals;

namespace {

// Messages in messages are decoded and divided once per level. Small ones are entered to the nesting limit; of large
// ones only as many levels as keep the whole work in proportion to the message.
constexpr qint64 LeastEmbeddedBytes = 16 * 1024 * 1024;
constexpr qint64 EmbeddedFactor = 2;

QString joined(const QString &prefix, const QString &path)
{
    return prefix.isEmpty() || path.isEmpty() ? prefix + path : prefix + u'.' + path;
}

/** Writes the tree. The recursion is bounded by Limits::nesting, which counts multiparts and messages alike. */
class StructureWriter
{
public:
    explicit StructureWriter(const MailMessage &message)
        : m_raw(message.raw())
        , m_bytesLeft(std::max(LeastEmbeddedBytes, EmbeddedFactor * message.size()))
    {}

    QJsonObject write(const MailMessage &message)
    {
        return partNode(message.root(), {}, problemsByPart(message));
    }

private:
    using ProblemsByPart = QHash<QString, QJsonArray>;

    /** Reads every part first: reading is what finds problems. */
    static ProblemsByPart problemsByPart(const MailMessage &message)
    {
        for (const Part *part : message.leaves()) {
            Q_UNUSED(part->size())
            if (part->contentType().startsWith("text/"_L1))
                Q_UNUSED(part->text())
        }
        ProblemsByPart problems;
        for (const Problem &problem : message.problems())
            problems[problem.part].append(problemJson(problem));
        return problems;
    }

    QJsonObject partNode(const Part &part, const QString &prefix, const ProblemsByPart &problems)
    {
        QJsonObject node = partJson(part, joined(prefix, part.path()));
        const QByteArrayView body = part.rawBody();
        const bool isInPlace = body.begin() >= m_raw.begin() && body.end() <= m_raw.end();
        node.insert(u"offset"_s, isInPlace && !part.isMultipart()
                                     ? QJsonValue(qint64(body.begin() - m_raw.begin()))
                                     : QJsonValue(QJsonValue::Null));
        QJsonArray nodeProblems = problems.value(part.path());
        QJsonArray parts;
        for (const auto &child : part.children())
            parts.append(partNode(*child, prefix, problems));
        if (part.isMessage()) {
            if (part.size() > m_bytesLeft)
                nodeProblems.append(tooLargeProblem(node.value("path"_L1).toString()));
            else if (const MailMessage *embedded = part.message())
                parts = embeddedParts(*embedded, node, nodeProblems);
        }
        node.insert(u"problems"_s, nodeProblems);
        node.insert(u"parts"_s, parts);
        return node;
    }

    /** A multipart that is the whole of an embedded message has no number of its own: its parts stand in its place. */
    QJsonArray embeddedParts(const MailMessage &embedded, QJsonObject &node,
                             QJsonArray &nodeProblems)
    {
        m_bytesLeft -= embedded.size();
        const QString path = node.value("path"_L1).toString();
        const ProblemsByPart problems = problemsByPart(embedded);
        const std::optional<Address> from = embedded.from();
        node.insert(u"message"_s, QJsonObject{{u"subject"_s, embedded.subject()},
                                              {u"from"_s, from ? from->address : QString()},
                                              {u"contentType"_s, embedded.contentType()}});
        for (const QJsonValue &problem : problems.value(QString()))
            nodeProblems.append(problem);
        const Part &root = embedded.root();
        if (!root.isMultipart())
            return {partNode(root, path, problems)};
        QJsonArray parts;
        for (const auto &child : root.children())
            parts.append(partNode(*child, path, problems));
        return parts;
    }

    static QJsonObject tooLargeProblem(const QString &path)
    {
        return problemJson(
            {.severity = Severity::Warning,
             .code = u"message-not-opened"_s,
             .part = path,
             .text = Texts::tr("The message in this part is too large to be opened here.")});
    }

    QByteArrayView m_raw;
    qint64 m_bytesLeft;
};

const Part *childAt(const std::vector<std::unique_ptr<Part>> &children, int number)
{
    return number >= 1 && static_cast<std::size_t>(number) <= children.size()
               ? children[static_cast<std::size_t>(number) - 1].get()
               : nullptr;
}

} // namespace

QJsonObject partJson(const Part &part, const QString &path)
{
    return {
        {u"path"_s, path},
        {u"contentType"_s, part.contentType()},
        {u"charset"_s, part.charset()},
        {u"transferEncoding"_s, part.transferEncoding()},
        {u"disposition"_s, part.disposition()},
        {u"filename"_s, part.filename()},
        {u"contentId"_s, part.contentId()},
        {u"size"_s, part.isMultipart() ? QJsonValue(QJsonValue::Null) : QJsonValue(part.size())},
        {u"rawSize"_s, part.rawBody().size()},
        {u"attachment"_s, part.isAttachment()},
        {u"damaged"_s, !part.isMultipart() && part.isDamaged()},
    };
}

QJsonObject structureJson(const MailMessage &message)
{
    return StructureWriter(message).write(message);
}

const Part *findPart(const MailMessage &message, const QString &path)
{
    const Part *part = &message.root();
    if (path.isEmpty())
        return part;
    // A message that is one part calls itself 1.
    bool isWhole = !part->isMultipart();
    for (const QStringView step : QStringView(path).split(u'.')) {
        bool ok = false;
        const int number = step.toInt(&ok);
        if (!ok)
            return nullptr;
        if (part->isMessage() && !isWhole) {
            const MailMessage *embedded = part->message();
            if (!embedded)
                return nullptr;
            part = &embedded->root();
            isWhole = !part->isMultipart();
        }
        if (!isWhole)
            part = childAt(part->children(), number);
        else if (number != 1)
            part = nullptr;
        isWhole = false;
        if (!part)
            return nullptr;
    }
    return part;
}

} // namespace Inlet::Message
