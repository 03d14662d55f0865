// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "model/project.h"
#include "pop3/sessionsettings.h"

#include <QString>

namespace Inlet::Runner {

/**
 * The session settings that a connection of the project means, without the password.
 *
 * @param limits of the activity
 * @param folder of the project file; a relative CA file starts there
 */
[[nodiscard]] Pop3::SessionSettings sessionSettings(const Model::Connection &connection,
                                                    const Model::Limits &limits,
                                                    const QString &folder);

} // namespace Inlet::Runner
