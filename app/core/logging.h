// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace Inlet::Core {

/**
 * Sends Qt's messages to standard error, one line each, because standard output carries events. Call it first in
 * main(). Categories are switched with QT_LOGGING_RULES, for example "inlet.pop3.debug=true".
 */
void installMessageHandler();

} // namespace Inlet::Core

Q_DECLARE_LOGGING_CATEGORY(lcEngine)
Q_DECLARE_LOGGING_CATEGORY(lcHandler)
Q_DECLARE_LOGGING_CATEGORY(lcLedger)
Q_DECLARE_LOGGING_CATEGORY(lcPop3)
Q_DECLARE_LOGGING_CATEGORY(lcPractice)
Q_DECLARE_LOGGING_CATEGORY(lcUi)
