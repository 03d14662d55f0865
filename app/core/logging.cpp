// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logging.h"

#include <cstdio>

Q_LOGGING_CATEGORY(lcEngine, "inlet.engine", QtInfoMsg)
Q_LOGGING_CATEGORY(lcHandler, "inlet.handler", QtInfoMsg)
Q_LOGGING_CATEGORY(lcLedger, "inlet.ledger", QtInfoMsg)
Q_LOGGING_CATEGORY(lcPop3, "inlet.pop3", QtInfoMsg)
Q_LOGGING_CATEGORY(lcPractice, "inlet.practice", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "inlet.ui", QtInfoMsg)

namespace Inlet::Core {

namespace {

void writeToStandardError(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QByteArray line = qFormatLogMessage(type, context, text).toUtf8() + '\n';
    // One call per line: several processes share this terminal.
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
    std::fflush(stderr);
}

} // namespace

void installMessageHandler()
{
    qInstallMessageHandler(writeToStandardError);
}

} // namespace Inlet::Core
