// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project.h"

namespace Inlet::Ui {

/** The connection that a test is about, as it is being edited. */
struct ConnectionTarget
{
    QString name;           ///< of the activity or external account, as `inlet-run doctor` takes it
    QString label;          ///< of the same, for people
    Model::Project project; ///< with edits that are not saved yet
    QString baseDirectory;  ///< where relative paths of the project start
    Model::EffectiveConnection connection; ///< empty when the project leads to none
    QString password;                      ///< empty when this designer knows none
};

} // namespace Inlet::Ui
