// SPDX-License-Identifier: GPL-3.0-or-later
#include "message/mailmessage.h"
#include "message/showjson.h"

#include <QJsonObject>

#include <cstdint>

using namespace Inlet::Message;

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
    const QJsonObject shown = toShowJson(message, {});
    if (toShowJson(MailMessage::parse(bytes, options), {}) != shown)
        qFatal("A message reads differently the second time");
    (void)message.replyText();
    (void)message.recipients();
    (void)message.receivedDate();
    (void)message.feedbackReport();
    for (const Part *part : message.leaves()) {
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
