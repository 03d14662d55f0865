// SPDX-License-Identifier: GPL-3.0-or-later
#include "message/mailmessage.h"

#include "message/addresses.h"
#include "message/charset.h"
#include "message/encodedwords.h"
#include "message/flowedtext.h"
#include "message/htmltotext.h"
#include "message/maildate.h"
#include "message/partcontext.h"
#include "message/replytext.h"
#include "message/reportreader.h"
#include "message/structure.h"
#include "message/texts.h"

#include <QSet>

#include <algorithm>

namespace Inlet::Message {

using namespace Qt::StringLiterals;

namespace {

/** The message identifiers of a field; words without angle brackets count only where there are no others. */
QStringList messageIds(QByteArrayView value)
{
    const QString text = decodeEncodedWords(value).text;
    QStringList ids;
    qsizetype open = text.indexOf(u'<');
    while (open >= 0) {
        const qsizetype close = text.indexOf(u'>', open);
        if (close < 0)
            break;
        ids.append(text.sliced(open + 1, close - open - 1).trimmed());
        open = text.indexOf(u'<', close);
    }
    if (ids.isEmpty())
        ids = text.simplified().remove(u'<').split(u' ', Qt::SkipEmptyParts);
    return ids;
}

bool hasAddress(const Address &address)
{
    return !address.address.isEmpty();
}

} // namespace

class MailMessage::Private
{
public:
    Private(const QByteArray &bytes, const ParseOptions &options)
        : raw(bytes)
        , context{.message = raw,
                  .limits = options.limits,
                  .skipMalformedParts = options.skipMalformedParts,
                  .depth = options.depth,
                  .problems = ProblemList(options.limits.problems)}
    {}

    void build();
    void sortParts();
    void noteHeaderProblems();
    QList<Address> addresses(QByteArrayView name, bool onlyFirstField) const;
    const QList<Address> &cachedAddresses(std::optional<QList<Address>> &cache,
                                          QByteArrayView name) const;
    std::optional<Address> singleAddress(QByteArrayView name) const;
    [[nodiscard]] const HeaderList &fields() const { return root->fields(); }

    QByteArray raw;
    mutable PartContext context;
    std::unique_ptr<Part> root;
    std::vector<const Part *> leaves; ///< in document order
    const Part *textPart = nullptr;
    const Part *htmlPart = nullptr;
    QList<Attachment> attachments;
    std::vector<const Part *> skipped;
    // Made on first use.
    mutable std::optional<QList<Address>> from, to, cc, bcc, replyTo;
    mutable std::optional<QString> htmlAsText;
};

void MailMessage::Private::build()
{
    const std::vector<StructureNode> nodes =
        readStructure(context.message, context.limits, context.depth, context.problems);
    std::vector<Part *> parts;
    parts.reserve(nodes.size());
    for (const StructureNode &node : nodes) {
        auto part = std::make_unique<Part>(node, context);
        parts.push_back(part.get());
        if (!part->isMultipart())
            leaves.push_back(part.get());
        if (node.parent < 0)
            root = std::move(part);
        else
            parts[node.parent]->addChild(std::move(part));
    }
    sortParts();
    noteHeaderProblems();
}

void MailMessage::Private::sortParts()
{
    for (const Part *part : leaves) {
        if (context.skipMalformedParts && part->isMalformed()) {
            skipped.push_back(part);
        } else if (part->isUnreadable()) {
            continue; // raw MIME is nobody's text; it is there in the tree for who wants it
        } else if (part->isAttachment()) {
            attachments.append(Attachment(*part));
        } else if (!textPart && part->contentType() == "text/plain"_L1) {
            textPart = part;
        } else if (!htmlPart && part->contentType() == "text/html"_L1) {
            htmlPart = part;
        }
    }
}

void MailMessage::Private::noteHeaderProblems()
{
    for (const char *name : {"From", "Sender", "Date", "Subject", "Message-ID", "MIME-Version"}) {
        const HeaderList::Field *first = fields().find(name);
        for (const HeaderList::Field &field : fields().fields()) {
            if (first && &field != first && field.name.compare(name, Qt::CaseInsensitive) == 0)
                context.note(
                    Severity::Warning, "duplicate-header", root->path(), field.value,
                    Texts::tr("The header field %1 occurs more than once. The first one counts.")
                        .arg(QLatin1StringView(name)));
        }
    }
}

QList<Address> MailMessage::Private::addresses(QByteArrayView name, bool onlyFirstField) const
{
    QList<Address> all;
    for (const HeaderList::Field &field : fields().fields()) {
        if (field.name.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        const AddressList list = parseAddresses(field.value, context.limits);
        const auto note = [this, &field](const char *code, const QString &text) {
            context.note(Severity::Warning, code, root->path(), field.value, text);
        };
        if (list.tooComplex)
            note("address-too-complex",
                 Texts::tr(
                     "An address field is too long or nested too deeply. Its end was not read."));
        if (list.unreadable)
            note("address-unreadable",
                 Texts::tr("An address field has an entry without an address."));
        if (list.damagedName)
            note("encoded-word-damaged", Texts::tr("A name in an address field is badly encoded."));
        all += list.addresses;
        if (onlyFirstField || all.size() >= context.limits.addresses)
            break;
    }
    return all;
}

const QList<Address> &MailMessage::Private::cachedAddresses(std::optional<QList<Address>> &cache,
                                                            QByteArrayView name) const
{
    if (!cache) {
        cache = addresses(name, false);
        cache->removeIf([](const Address &address) { return !hasAddress(address); });
    }
    return *cache;
}

std::optional<Address> MailMessage::Private::singleAddress(QByteArrayView name) const
{
    const QList<Address> list = addresses(name, true);
    if (list.isEmpty())
        return std::nullopt;
    const auto found = std::find_if(list.begin(), list.end(), hasAddress);
    return found == list.end() ? list.constFirst() : *found;
}

MailMessage::MailMessage(std::unique_ptr<Private> privateData)
    : d(std::move(privateData))
{}

MailMessage::~MailMessage() = default;
MailMessage::MailMessage(MailMessage &&other) noexcept = default;
MailMessage &MailMessage::operator=(MailMessage &&other) noexcept = default;

MailMessage MailMessage::parse(const QByteArray &raw, const ParseOptions &options)
{
    auto data = std::make_unique<Private>(raw, options);
    data->build();
    return MailMessage(std::move(data));
}

const QByteArray &MailMessage::raw() const
{
    return d->raw;
}

qint64 MailMessage::size() const
{
    return d->raw.size();
}

std::optional<Address> MailMessage::from() const
{
    return d->singleAddress("From");
}

const QList<Address> &MailMessage::fromList() const
{
    if (!d->from) {
        d->from = d->addresses("From", true);
        d->from->removeIf([](const Address &address) { return !hasAddress(address); });
    }
    return *d->from;
}

std::optional<Address> MailMessage::sender() const
{
    return d->singleAddress("Sender");
}

std::optional<Address> MailMessage::returnPath() const
{
    return d->singleAddress("Return-Path");
}

const QList<Address> &MailMessage::to() const
{
    return d->cachedAddresses(d->to, "To");
}

const QList<Address> &MailMessage::cc() const
{
    return d->cachedAddresses(d->cc, "Cc");
}

const QList<Address> &MailMessage::bcc() const
{
    return d->cachedAddresses(d->bcc, "Bcc");
}

const QList<Address> &MailMessage::replyTo() const
{
    return d->cachedAddresses(d->replyTo, "Reply-To");
}

QStringList MailMessage::recipients() const
{
    QStringList result;
    QSet<QString> seen;
    for (const QList<Address> &list : {to(), cc(), bcc(), d->addresses("Delivered-To", false),
                                       d->addresses("X-Original-To", false)}) {
        for (const Address &address : list) {
            const QString key = address.address.toLower();
            if (key.isEmpty() || seen.contains(key))
                continue;
            seen.insert(key);
            result.append(address.address);
        }
    }
    return result;
}

QString MailMessage::subject() const
{
    return d->root->header(u"Subject");
}

QDateTime MailMessage::date() const
{
    return parseMailDate(d->fields().value("Date"));
}

QString MailMessage::dateText() const
{
    return d->root->header(u"Date");
}

QDateTime MailMessage::receivedDate() const
{
    // RFC 5321 section 4.4: the date stands behind the last semicolon.
    const QByteArrayView value = d->fields().value("Received");
    const qsizetype semicolon = value.lastIndexOf(';');
    return semicolon < 0 ? QDateTime() : parseMailDate(value.sliced(semicolon + 1));
}

QString MailMessage::messageId() const
{
    return messageIds(d->fields().value("Message-ID")).value(0);
}

QString MailMessage::inReplyTo() const
{
    return messageIds(d->fields().value("In-Reply-To")).value(0);
}

QStringList MailMessage::references() const
{
    return messageIds(d->fields().value("References"));
}

const QList<Header> &MailMessage::headers() const
{
    return d->root->headers();
}

QString MailMessage::header(QStringView name) const
{
    return d->root->header(name);
}

QStringList MailMessage::headerAll(QStringView name) const
{
    return d->root->headerAll(name);
}

bool MailMessage::hasHeader(QStringView name) const
{
    return d->root->hasHeader(name);
}

QString MailMessage::headerParam(QStringView name, QStringView parameter) const
{
    return d->root->headerParam(name, parameter);
}

QString MailMessage::contentType() const
{
    return d->root->contentType();
}

QString MailMessage::charset() const
{
    if (!d->root->isMultipart())
        return d->root->charset();
    const Part *body = d->textPart ? d->textPart : d->htmlPart;
    return body ? body->charset() : QString();
}

QString MailMessage::text() const
{
    return d->textPart ? d->textPart->text() : QString();
}

QString MailMessage::html() const
{
    return d->htmlPart ? d->htmlPart->text() : QString();
}

QString MailMessage::textUnflowed() const
{
    if (!d->textPart
        || d->textPart->headerParam(u"Content-Type", u"format").toLower() != "flowed"_L1)
        return text();
    const bool deleteSpace =
        d->textPart->headerParam(u"Content-Type", u"delsp").toLower() == "yes"_L1;
    return unflowed(text(), deleteSpace);
}

QString MailMessage::plainText() const
{
    if (d->textPart && !text().isEmpty())
        return text();
    if (!d->htmlAsText)
        d->htmlAsText = htmlToText(html());
    return *d->htmlAsText;
}

QString MailMessage::replyText() const
{
    return withoutQuotedHistory(d->textPart && !text().isEmpty() ? textUnflowed() : plainText());
}

bool MailMessage::textTruncated() const
{
    return (d->textPart && d->textPart->textTruncated())
           || (d->htmlPart && d->htmlPart->textTruncated());
}

const Part &MailMessage::root() const
{
    return *d->root;
}

std::vector<const Part *> MailMessage::parts() const
{
    if (!d->root->isMultipart())
        return {d->root.get()};
    std::vector<const Part *> result;
    for (const auto &child : d->root->children())
        result.push_back(child.get());
    return result;
}

int MailMessage::leafParts() const
{
    return static_cast<int>(d->leaves.size());
}

const QList<Attachment> &MailMessage::attachments() const
{
    return d->attachments;
}

std::vector<const MailMessage *> MailMessage::embeddedMessages() const
{
    std::vector<const MailMessage *> result;
    for (const Part *part : d->leaves) {
        if (d->context.skipMalformedParts && part->isMalformed())
            continue;
        if (const MailMessage *message = part->message())
            result.push_back(message);
    }
    return result;
}

const std::vector<const Part *> &MailMessage::skippedParts() const
{
    return d->skipped;
}

bool MailMessage::isBounce() const
{
    return isDeliveryFailure(*this);
}

std::optional<DeliveryReport> MailMessage::deliveryReport() const
{
    return readDeliveryReport(*this);
}

bool MailMessage::isAutoReply() const
{
    return isAutomaticReply(*this);
}

std::optional<FeedbackReport> MailMessage::feedbackReport() const
{
    return readFeedbackReport(*this);
}

const std::vector<const Part *> &MailMessage::leaves() const
{
    return d->leaves;
}

const QList<Problem> &MailMessage::problems() const
{
    return d->context.problems.items();
}

bool MailMessage::hasErrors() const
{
    return d->context.problems.hasErrors();
}

} // namespace Inlet::Message
