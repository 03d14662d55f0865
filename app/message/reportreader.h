// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "message/report.h"

#include <optional>

namespace Inlet::Message {

class MailMessage;

/**
 * Reads the first message/delivery-status part wherever it stands, tolerating lost and misplaced empty lines between
 * its groups of fields. nullopt when there is none.
 */
[[nodiscard]] std::optional<DeliveryReport> readDeliveryReport(const MailMessage &message);

/** Reads the first message/feedback-report part; nullopt when there is none. */
[[nodiscard]] std::optional<FeedbackReport> readFeedbackReport(const MailMessage &message);

/**
 * A delivery report (RFC 3464), or a failure notice in another form: it has X-Failed-Recipients; or a subject that
 * mail systems use and a null sender or a mail system as its author; or such an author and a message it returns.
 */
[[nodiscard]] bool isDeliveryFailure(const MailMessage &message);

/** Sent by a program in answer to a message (RFC 3834) or in bulk. */
[[nodiscard]] bool isAutomaticReply(const MailMessage &message);

} // namespace Inlet::Message
