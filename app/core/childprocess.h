// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

namespace Inlet::Core {

/** A process that is killed when the application ends before it. QProcess itself would complain and wait for its end. */
class ChildProcess final : public QProcess
{
public:
    using QProcess::QProcess;
    ~ChildProcess() override
    {
        if (state() != NotRunning) {
            kill();
            setProcessState(NotRunning);
        }
    }
};

} // namespace Inlet::Core
