// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logging.h"
#include "handler/host.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    Inlet::Core::installMessageHandler();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("inlet-handler"));
    QCoreApplication::setApplicationVersion(QStringLiteral(INLET_VERSION));
    return Inlet::Handler::Host().run();
}
