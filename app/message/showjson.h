// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "message/header.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace Inlet::Message {

class MailMessage;
struct Problem;

/** What `inlet-run show` adds to its object on request. */
struct ShowExtras
{
    bool structure = false; ///< `structure`, see structureJson(), and `raw` of each header field
    /**
     * `page`: the HTML body made safe to draw (see safeHtml()), with its pictures in `images` as
     * `{contentId, contentType, base64}`, and `blockedImages` and `pageCut`
     */
    bool page = false;
};

/** The object `inlet-run show` prints for a message read from @p file. Decodes everything. */
[[nodiscard]] QJsonObject toShowJson(const MailMessage &message, const QString &file,
                                     const ShowExtras &extras = {});

/** `{name, value, raw}` of each field; `raw` as received, folded. */
[[nodiscard]] QJsonArray headersJson(const QList<Header> &headers);

/** One entry of `problems`. */
[[nodiscard]] QJsonObject problemJson(const Problem &problem);

} // namespace Inlet::Message
