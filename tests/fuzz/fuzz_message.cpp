// SPDX-License-Identifier: GPL-3.0-or-later
#include "message/mailmessage.h"
#include "message/showjson.h"
#include "message/structurejson.h"
#include "messagemutator.h"

#include <QJsonObject>

#include <algorithm>
#include <cstdint>

using namespace Inlet::Message;

extern "C" size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t maxSize);

/** Bytes at random half of the time; else what breaks mail on its way. */
extern "C" size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t maxSize,
                                          unsigned int seed)
{
    if (seed % 2 == 0)
        return LLVMFuzzerMutate(data, size, maxSize);
    const QByteArray message = mutatedMessage(
        QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)), seed);
    const size_t length = std::min(maxSize, static_cast<size_t>(message.size()));
    std::copy_n(message.begin(), length, data);
    return length;
}

/** Any bytes are a message: all of it can be read, with and without skipping, and the same way twice. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    ParseOptions options;
    options.limits.nesting = 10;
    options.limits.parts = 50;
    options.limits.headers = 50;
    options.limits.headerBlockBytes = 10'000;
    options.limits.addresses = 20;
    options.limits.decodedTextCharacters = 1000;
    options.limits.problems = 50;
    const MailMessage message = MailMessage::parse(bytes, options);
    const ShowExtras extras{.structure = true, .page = true};
    const QJsonObject shown = toShowJson(message, {}, extras);
    if (toShowJson(MailMessage::parse(bytes, options), {}, extras) != shown)
        qFatal("A message reads differently the second time");
    (void)message.replyText();
    (void)message.recipients();
    (void)message.receivedDate();
    (void)message.feedbackReport();
    for (const Part *part : message.leaves()) {
        if (findPart(message, part->path()) != part)
            qFatal("The path of a part leads elsewhere");
        if (part->filename().contains(u'/') || part->filename().contains(u'\\'))
            qFatal("A file name is a path");
        if (part->text().size() > options.limits.decodedTextCharacters)
            qFatal("A text is longer than its limit");
    }
    for (const MailMessage *embedded : message.embeddedMessages())
        (void)toShowJson(*embedded, {});
    options.skipMalformedParts = true;
    const MailMessage skipped = MailMessage::parse(bytes, options);
    if (skipped.hasErrors() != message.hasErrors())
        qFatal("Skipping parts changes what is wrong");
    (void)toShowJson(skipped, {});
    return 0;
}
