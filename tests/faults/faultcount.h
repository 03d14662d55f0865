// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/** What the environment tells the preloaded library `faultcount`; see there. */
namespace Inlet::Faults::Variable {

inline constexpr char Program[] =
    "INLET_FAULT_PROGRAM"; ///< only a process of this name is meddled with
inline constexpr char Log[] =
    "INLET_FAULT_LOG"; ///< file for one line per point, "NUMBER CALL TARGET"
inline constexpr char Point[] = "INLET_FAULT_POINT";   ///< number of the point of the fault, from 1
inline constexpr char Action[] = "INLET_FAULT_ACTION"; ///< one of Inlet::Faults::Action
inline constexpr char Shadow[] =
    "INLET_FAULT_SHADOW"; ///< folder for what is on disk for certain, by inode
inline constexpr char Clock[] =
    "INLET_FAULT_CLOCK"; ///< seconds added to the real time, from the point on

} // namespace Inlet::Faults::Variable

namespace Inlet::Faults::Action {

inline constexpr char KillBefore[] = "kill-before";
inline constexpr char KillAfter[] = "kill-after";
inline constexpr char InputOutputError[] = "error"; ///< EIO of a file, ECONNRESET of a socket
inline constexpr char DiskFull[] = "full";          ///< ENOSPC from the point on
inline constexpr char ShortWrite[] = "short";       ///< half of the bytes, which is no error

} // namespace Inlet::Faults::Action
