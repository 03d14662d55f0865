// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/editorplace.h"

#include <QRegularExpression>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    QLatin1StringView path; ///< or how it begins
    EditorPlace::Area area;
    QLatin1StringView widget;
};

using enum EditorPlace::Area;

constexpr Entry Entries[] = {
    {"label"_L1, InboundEmails, "labelEdit"_L1},
    {"useExternalAccount"_L1, InboundEmails, "useExternalAccountCheckBox"_L1},
    {"externalAccount"_L1, InboundEmails, "externalAccountComboBox"_L1},
    {"connection.server"_L1, InboundEmails, "serverEdit"_L1},
    {"connection.account"_L1, InboundEmails, "accountEdit"_L1},
    {"connection.port"_L1, InboundEmails, "portSpinBox"_L1},
    {"connection.security"_L1, InboundEmails, "securityComboBox"_L1},
    {"connection"_L1, InboundEmails, "serverEdit"_L1},
    {"stopAfterFirst"_L1, InboundEmails, "stopAfterFirstCheckBox"_L1},
    {"script"_L1, InboundEmails, "scriptEditor"_L1},
    {"skipMalformedParts"_L1, InboundEmails, "skipMalformedPartsCheckBox"_L1},
    {"processErrors"_L1, InboundEmails, "processErrorsCheckBox"_L1},
    {"processNoEmail"_L1, InboundEmails, "processNoEmailCheckBox"_L1},
    {"schedule.stopAfterEvent"_L1, Scheduling, "stopAfterEventCheckBox"_L1},
    {"schedule.missedLaunch"_L1, Scheduling, "missedLaunchComboBox"_L1},
    {"schedule.planExecution"_L1, Scheduling, "planExecutionCheckBox"_L1},
    {"schedule"_L1, Scheduling, "changeButton"_L1},
    {"expirations"_L1, Expiration, "expirationView"_L1},
    {"limits.messagesPerSession"_L1, AdvancedParameters, "messagesPerSessionSpinBox"_L1},
    {"limits.sessionDuration"_L1, AdvancedParameters, "sessionDurationEdit"_L1},
    {"limits.idleTimeout"_L1, AdvancedParameters, "idleTimeoutEdit"_L1},
    {"limits.messageBytes"_L1, AdvancedParameters, "messageSizeSpinBox"_L1},
    {"limits.scriptDuration"_L1, AdvancedParameters, "scriptDurationEdit"_L1},
    {"limits.scriptMemoryBytes"_L1, AdvancedParameters, "scriptMemorySpinBox"_L1},
    {"leftMessages"_L1, AdvancedParameters, "leftMessagesComboBox"_L1},
    {"transitions"_L1, AdvancedParameters, "transitionList"_L1},
    {"advanced.timeZone"_L1, AdvancedParameters, "timeZoneComboBox"_L1},
    {"advanced.maxDuration"_L1, AdvancedParameters, "maxDurationEdit"_L1},
    {"advanced.consecutiveErrors"_L1, AdvancedParameters, "consecutiveErrorsSpinBox"_L1},
    {"advanced.initializationScript"_L1, AdvancedParameters, "initializationScriptEditor"_L1},
};

} // namespace

EditorPlace EditorPlace::of(const QString &path)
{
    static const QRegularExpression index(u"^[A-Za-z]+\\[(\\d+)\\]"_s);
    const QRegularExpressionMatch match = index.match(path);
    const int row = match.hasMatch() ? match.capturedView(1).toInt() : -1;
    for (const Entry &entry : Entries) {
        if (path.startsWith(entry.path))
            return {.area = entry.area, .widget = entry.widget, .row = row};
    }
    return {.area = AdvancedParameters, .widget = u"nameEdit"_s, .row = row};
}

} // namespace Inlet::Ui
