// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace Inlet::Message {

/** The translation context of what this library says to people. */
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Message)
};

} // namespace Inlet::Message
