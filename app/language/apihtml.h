// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/completion.h"

namespace Inlet::Language {

/** The signature with the current parameter bold, and what that parameter means. For a tool tip. */
[[nodiscard]] QString callHtml(const CallHelp &call);

/** Signature, text, parameters and example of one entry. For a tool tip or beside a list. */
[[nodiscard]] QString entryHtml(const ApiEntry &entry);

/**
 * The whole reference as one page: what a handler is, its globals, the objects of Inlet, then JavaScript as this engine
 * has it. Each entry has an anchor of its id() in front.
 */
[[nodiscard]] QString referenceHtml(const Api &api);

} // namespace Inlet::Language
