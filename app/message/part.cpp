// SPDX-License-Identifier: GPL-3.0-or-later
#include "message/part.h"

#include "message/charset.h"
#include "message/encodedwords.h"
#include "message/filename.h"
#include "message/mailmessage.h"
#include "message/parameters.h"
#include "message/partcontext.h"
#include "message/structure.h"
#include "message/texts.h"
#include "message/transferencoding.h"

#include <algorithm>
#include <optional>

namespace Inlet::Message {

using namespace Qt::StringLiterals;

namespace {

// No charset needs more bytes for one UTF-16 unit, shift sequences included; saves decoding what is cut anyway.
constexpr qsizetype MaxBytesPerCharacter = 4;

/** `type/subtype` with both halves, or "" when @p value is something else. */
QString usableType(const QString &value)
{
    const qsizetype slash = value.indexOf(u'/');
    return slash > 0 && slash + 1 < value.size() ? value : QString();
}

QString withoutBrackets(const QString &id)
{
    const qsizetype open = id.indexOf(u'<');
    const qsizetype close = id.indexOf(u'>', open + 1);
    return open >= 0 && close > open ? id.sliced(open + 1, close - open - 1).trimmed() : id;
}

} // namespace

class Part::Private
{
public:
    Private(const StructureNode &part, PartContext &sharedContext)
        : context(sharedContext)
        , fields(part.headers, sharedContext.limits)
        , path(part.path)
        , kind(part.kind)
        , level(part.level)
        , body(part.body)
        , malformed(part.malformed)
    {
        readHeader(part);
        if (kind == StructureNode::Kind::Leaf)
            checkBody();
    }

    void readHeader(const StructureNode &part);
    const HeaderList::Field *contentTypeField(bool isMultipart) const;
    void noteHeaderProblems(QByteArrayView block);
    void checkBody();
    const Decoded &decodedBody() const;
    QString decodedValue(QByteArrayView value) const;
    void note(Severity severity, const char *code, QByteArrayView place, const QString &words) const
    {
        context.note(severity, code, path, place, words);
    }

    PartContext &context;
    HeaderList fields;
    QString path;
    StructureNode::Kind kind;
    int level;
    QByteArrayView body;
    bool malformed;
    QString contentType;
    QString charset;
    QString disposition;
    TransferEncoding encoding = TransferEncoding::Identity;
    QString contentId;
    QString filenameRaw;
    QString filename;
    std::vector<std::unique_ptr<Part>> children;
    // Made on first use.
    mutable std::optional<QList<Header>> headers;
    mutable std::optional<Decoded> decoded;
    mutable std::optional<QString> text;
    mutable bool textTruncated = false;
    mutable std::unique_ptr<MailMessage> message;
    mutable bool messageTried = false;
};

void Part::Private::readHeader(const StructureNode &part)
{
    noteHeaderProblems(part.headers);
    const bool isMultipart = kind == StructureNode::Kind::Multipart;
    if (const HeaderList::Field *field = contentTypeField(isMultipart)) {
        const ParameterizedValue type = ParameterizedValue::parse(field->value);
        contentType = usableType(type.value());
        charset = type.parameter(u"charset").trimmed();
        filenameRaw = type.parameter(u"name");
        if (contentType.isEmpty())
            note(Severity::Warning, "invalid-content-type", field->value,
                 Texts::tr("The content type cannot be read."));
    }
    if (!isMultipart && contentType.startsWith("multipart/"_L1)) {
        contentType.clear();
        malformed = true;
        note(Severity::Error, "multipart-unreadable", part.headers,
             Texts::tr("The content type of a multipart is too long, so it was not divided."));
    }
    if (isMultipart && !contentType.startsWith("multipart/"_L1))
        contentType = u"multipart/mixed"_s;
    if (contentType.isEmpty())
        contentType = part.inDigest ? u"message/rfc822"_s : u"text/plain"_s;
    if (const HeaderList::Field *field = fields.find("Content-Disposition")) {
        const ParameterizedValue value = ParameterizedValue::parse(field->value);
        disposition = value.value();
        if (const QString name = value.parameter(u"filename"); !name.isEmpty())
            filenameRaw = name;
    }
    filename = safeFilename(filenameRaw);
    if (const QByteArrayView id = fields.value("Content-ID"); !id.isEmpty())
        contentId = withoutBrackets(decodeEncodedWords(id).text);
    if (const HeaderList::Field *field = fields.find("Content-Transfer-Encoding")) {
        encoding = transferEncodingFromHeader(field->value);
        if (isMultipart && encoding != TransferEncoding::Identity) {
            // RFC 2045 section 6.4 forbids it, and the parts were found without it.
            note(Severity::Warning, "multipart-encoding", field->value,
                 Texts::tr("A multipart has a transfer encoding. It was ignored."));
        } else if (encoding == TransferEncoding::Unknown) {
            malformed = true;
            note(Severity::Error, "unknown-transfer-encoding", field->value,
                 Texts::tr("The transfer encoding \"%1\" is not supported.")
                     .arg(decodedValue(field->value).left(80)));
        }
    }
}

/** The first Content-Type; of several, the first that agrees with the structure that was found. */
const HeaderList::Field *Part::Private::contentTypeField(bool isMultipart) const
{
    for (const HeaderList::Field &field : fields.fields()) {
        const QByteArrayView value = field.value.trimmed();
        const bool saysMultipart =
            value.size() > 10 && value.first(10).compare("multipart/", Qt::CaseInsensitive) == 0;
        if (field.name.compare("Content-Type", Qt::CaseInsensitive) == 0
            && saysMultipart == isMultipart)
            return &field;
    }
    return fields.find("Content-Type");
}

void Part::Private::noteHeaderProblems(QByteArrayView block)
{
    if (fields.isCut())
        note(Severity::Warning, "header-too-long", block,
             Texts::tr("The header is too long. Its end was not read."));
    if (fields.invalidLine() >= 0)
        note(Severity::Warning, "invalid-header", block.sliced(fields.invalidLine()),
             Texts::tr("A line of the header is no header field and was left out."));
    for (const char *name : {"Content-Type", "Content-Transfer-Encoding", "Content-Disposition"}) {
        const HeaderList::Field *first = fields.find(name);
        if (!first)
            continue;
        for (const HeaderList::Field &field : fields.fields()) {
            if (&field != first && field.name.compare(name, Qt::CaseInsensitive) == 0
                && field.value.trimmed() != first->value.trimmed()) {
                note(Severity::Warning, "conflicting-header", field.value,
                     Texts::tr(
                         "The header field %1 occurs twice with different values. The first one "
                         "counts.")
                         .arg(QLatin1StringView(name)));
            }
        }
    }
}

void Part::Private::checkBody()
{
    if (contentType.startsWith("text/"_L1) && !isKnownCharset(charset.toUtf8())) {
        malformed = true;
        note(Severity::Error, "unknown-charset", body,
             Texts::tr("The charset \"%1\" is not supported.").arg(charset.left(80)));
    }
    if (encoding != TransferEncoding::Base64)
        return;
    const Decoded check = checkBase64(body);
    if (check.isUnusable()) {
        malformed = true;
        note(Severity::Error, "base64-damaged", body,
             Texts::tr("The base64 data is damaged: %1 of %2 characters do not belong to it.")
                 .arg(check.foreign)
                 .arg(check.significant));
    } else if (check.isDamaged()) {
        note(Severity::Warning, "base64-damaged", body,
             Texts::tr("The base64 data is slightly damaged."));
    }
}

const Decoded &Part::Private::decodedBody() const
{
    if (!decoded) {
        decoded = decodeTransfer(encoding, body);
        if (encoding != TransferEncoding::Base64 && decoded->isDamaged())
            note(Severity::Warning,
                 encoding == TransferEncoding::Uuencode ? "uuencode-damaged"
                                                        : "quoted-printable-damaged",
                 body,
                 Texts::tr("The transfer encoding is damaged (places: %1).")
                     .arg(std::max<qsizetype>(1, decoded->foreign)));
    }
    return *decoded;
}

QString Part::Private::decodedValue(QByteArrayView value) const
{
    if (value.size() > context.limits.headerValueBytes) {
        note(Severity::Warning, "header-too-long", value,
             Texts::tr("A header field is too long. Its end was not decoded."));
        value.truncate(context.limits.headerValueBytes);
    }
    const HeaderText result = decodeEncodedWords(value);
    if (result.unknownCharset)
        note(Severity::Warning, "encoded-word-charset", value,
             Texts::tr("An encoded word uses an unknown charset and was left as it is."));
    if (result.undecodable)
        note(Severity::Warning, "encoded-word-damaged", value,
             Texts::tr("An encoded word is damaged."));
    return result.text;
}

Part::Part(const StructureNode &node, PartContext &context)
    : d(std::make_unique<Private>(node, context))
{}

Part::~Part() = default;

void Part::addChild(std::unique_ptr<Part> child)
{
    d->children.push_back(std::move(child));
}

const QString &Part::path() const
{
    return d->path;
}

const std::vector<std::unique_ptr<Part>> &Part::children() const
{
    return d->children;
}

bool Part::isMultipart() const
{
    return d->kind == StructureNode::Kind::Multipart;
}

bool Part::isUnreadable() const
{
    return d->kind == StructureNode::Kind::Unreadable;
}

const QString &Part::contentType() const
{
    return d->contentType;
}

const QString &Part::charset() const
{
    return d->charset;
}

const QString &Part::disposition() const
{
    return d->disposition;
}

QString Part::transferEncoding() const
{
    return transferEncodingName(d->encoding);
}

const QString &Part::contentId() const
{
    return d->contentId;
}

const QString &Part::filenameRaw() const
{
    return d->filenameRaw;
}

const QString &Part::filename() const
{
    return d->filename;
}

bool Part::isAttachment() const
{
    if (isMultipart())
        return false;
    if (d->disposition == "attachment"_L1 || !d->filenameRaw.isEmpty() || isMessage())
        return true;
    return !d->contentType.startsWith("text/"_L1) && !d->contentType.startsWith("message/"_L1);
}

bool Part::isMessage() const
{
    return d->contentType == "message/rfc822"_L1 || d->contentType == "message/rfc2822"_L1
           || d->contentType == "message/global"_L1 || d->contentType == "message/news"_L1;
}

bool Part::isTnef() const
{
    return d->contentType == "application/ms-tnef"_L1
           || d->contentType == "application/vnd.ms-tnef"_L1
           || d->filename.compare("winmail.dat"_L1, Qt::CaseInsensitive) == 0;
}

const QList<Header> &Part::headers() const
{
    if (!d->headers) {
        QList<Header> headers;
        headers.reserve(d->fields.fields().size());
        for (const HeaderList::Field &field : d->fields.fields()) {
            headers.append({.name = decodeUnlabelled(field.name),
                            .value = d->decodedValue(field.value),
                            .raw = field.value.toByteArray(),
                            .index = static_cast<int>(headers.size())});
        }
        d->headers = std::move(headers);
    }
    return *d->headers;
}

const HeaderList &Part::fields() const
{
    return d->fields;
}

QString Part::header(QStringView name) const
{
    const HeaderList::Field *field = d->fields.find(name.toUtf8());
    return field ? d->decodedValue(field->value) : QString();
}

QStringList Part::headerAll(QStringView name) const
{
    const QByteArray key = name.toUtf8();
    QStringList values;
    for (const HeaderList::Field &field : d->fields.fields()) {
        if (field.name.compare(key, Qt::CaseInsensitive) == 0)
            values.append(d->decodedValue(field.value));
    }
    return values;
}

bool Part::hasHeader(QStringView name) const
{
    return d->fields.contains(name.toUtf8());
}

QString Part::headerParam(QStringView name, QStringView parameter) const
{
    QByteArrayView value = d->fields.value(name.toUtf8());
    value.truncate(std::min(value.size(), d->context.limits.headerValueBytes));
    return ParameterizedValue::parse(value).parameter(parameter.toString().toLower());
}

QByteArrayView Part::rawBody() const
{
    return d->body;
}

QByteArray Part::bytes() const
{
    return d->decodedBody().bytes;
}

QByteArray Part::canonicalBytes() const
{
    QByteArray bytes = d->decodedBody().bytes;
    return d->contentType.startsWith("text/"_L1) ? bytes.replace("\r\n", "\n") : bytes;
}

qint64 Part::size() const
{
    return canonicalBytes().size();
}

const QString &Part::text() const
{
    if (d->text)
        return *d->text;
    const qsizetype limit = d->context.limits.decodedTextCharacters;
    QByteArrayView bytes = d->decodedBody().bytes;
    if (bytes.size() / MaxBytesPerCharacter > limit)
        bytes.truncate(limit * MaxBytesPerCharacter);
    CharsetText decoded = decodeCharset(d->charset.toUtf8(), bytes);
    if (decoded.undecodable)
        d->note(Severity::Warning, "undecodable-text", d->body,
                Texts::tr("The text has bytes that mean nothing in its charset."));
    d->textTruncated = bytes.size() < d->decodedBody().bytes.size() || decoded.text.size() > limit;
    if (decoded.text.size() > limit)
        decoded.text.truncate(decoded.text.at(limit - 1).isHighSurrogate() ? limit - 1 : limit);
    if (d->textTruncated)
        d->note(Severity::Warning, "text-truncated", d->body,
                Texts::tr("The text is too long and was cut."));
    d->text = decoded.text.replace("\r\n"_L1, "\n"_L1);
    return *d->text;
}

bool Part::textTruncated() const
{
    Q_UNUSED(text()) // finds out
    return d->textTruncated;
}

bool Part::isDamaged() const
{
    return d->encoding == TransferEncoding::Unknown || d->decodedBody().isDamaged();
}

const MailMessage *Part::message() const
{
    if (d->messageTried)
        return d->message.get();
    d->messageTried = true;
    const bool hasMessage = isMessage() || d->contentType == "text/rfc822-headers"_L1
                            || d->contentType == "message/rfc822-headers"_L1
                            || d->contentType == "message/global-headers"_L1;
    if (!hasMessage)
        return nullptr;
    const int depth = d->context.depth + d->level + 1;
    if (depth > d->context.limits.nesting) {
        d->note(
            Severity::Warning, "nesting-too-deep", d->body,
            Texts::tr("Messages are nested deeper than %1 levels.").arg(d->context.limits.nesting));
        return nullptr;
    }
    ParseOptions options;
    options.skipMalformedParts = d->context.skipMalformedParts;
    options.limits = d->context.limits;
    options.depth = depth;
    d->message = std::make_unique<MailMessage>(MailMessage::parse(bytes(), options));
    return d->message.get();
}

bool Part::isMalformed() const
{
    return d->malformed;
}

} // namespace Inlet::Message
