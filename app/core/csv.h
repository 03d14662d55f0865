// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace Inlet::Core {

/**
 * One record of comma-separated values (RFC 4180), UTF-8, with the CRLF that ends it.
 *
 * A field that a spreadsheet would take for a formula (it begins with = + - @, their full-width forms, a tab or a
 * carriage return) gets an apostrophe before it: what stands in mail must stay text.
 */
[[nodiscard]] QByteArray csvRecord(const QStringList &fields);

} // namespace Inlet::Core
