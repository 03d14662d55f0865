// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logging.h"
#include "handler/host.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

#ifdef INLET_SANITIZED
/** A crash has to look to the client as it does in a build without the sanitizer: the signal, not its report. */
extern "C" const char *__asan_default_options()
{
    return "handle_segv=0:handle_sigbus=0:handle_abort=0:handle_sigill=0";
}
#endif

int main(int argc, char *argv[])
{
    Inlet::Core::installMessageHandler();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"inlet-handler"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(INLET_VERSION));
    if (argc > 1) {
        std::puts(
            "inlet-handler " INLET_VERSION "\n"
            "Parses messages and runs their handlers. Takes no options: inlet-run and inlet start it and speak\n"
            "with it over standard input and output.");
        const QString option = application.arguments().at(1);
        return option == "--help"_L1 || option == "--version"_L1
                   ? 0
                   : Inlet::Core::exitStatus(Inlet::Core::ErrorCode::Usage);
    }
    return Inlet::Handler::Host().run();
}
