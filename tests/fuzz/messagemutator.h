// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>

/**
 * Changes @p message as broken and hostile software does, line by line: header fields twice, boundaries exchanged, lines
 * lost or moved, the message cut, pieces of MIME where they do not belong. The same @p seed gives the same result.
 */
[[nodiscard]] QByteArray mutatedMessage(const QByteArray &message, std::uint32_t seed);
