// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/translation.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

// sysexits: the command line is wrong.
constexpr int UsageStatus = 64;

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::CommandLine)

public:
    CommandLine()
    {
        parser.setApplicationDescription(tr("Designer for inbound email activities."));
        parser.addPositionalArgument(u"PROJECT"_s, tr("Project file to open."), u"[PROJECT]"_s);
        parser.addOption(log);
        parser.addOption(help);
        parser.addOption(version);
    }

    QCommandLineOption log{u"log"_s, tr("Open the saved JSON Lines log FILE in the journal."),
                           u"FILE"_s};
    QCommandLineOption help{{u"h"_s, u"help"_s}, tr("Show this help.")};
    QCommandLineOption version{{u"v"_s, u"version"_s}, tr("Show the version.")};
    QCommandLineParser parser;
};

void print(std::FILE *stream, const QString &text)
{
    std::fputs(qUtf8Printable(text), stream);
    std::fputc('\n', stream);
}

void nameApplication()
{
    QCoreApplication::setOrganizationName(u"Inlet"_s);
    QCoreApplication::setApplicationName(u"inlet"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(INLET_VERSION));
}

/** Answers --help and --version, which need no display. */
bool answerWithoutDisplay(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    Inlet::Core::installTranslations();
    CommandLine line;
    line.parser.parse(QCoreApplication::arguments());
    if (line.parser.isSet(line.help))
        print(stdout, line.parser.helpText());
    else if (line.parser.isSet(line.version))
        print(stdout,
              QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion());
    else
        return false;
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    nameApplication();
    if (answerWithoutDisplay(argc, argv))
        return 0;

    const QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(u"org.inlet.Inlet"_s);
    Inlet::Core::installTranslations();
    CommandLine line;
    QString complaint;
    if (!line.parser.parse(QCoreApplication::arguments()))
        complaint = line.parser.errorText();
    else if (line.parser.positionalArguments().size() > 1)
        complaint = CommandLine::tr("Only one project can be opened.");
    if (!complaint.isEmpty()) {
        print(stderr, complaint + u'\n' + CommandLine::tr("Run \"inlet --help\" for the options."));
        return UsageStatus;
    }

    Inlet::Ui::MainWindow window;
    window.show();
    if (line.parser.isSet(line.log))
        window.openLog(line.parser.value(line.log));
    if (!line.parser.positionalArguments().isEmpty())
        window.openProject(line.parser.positionalArguments().constFirst());
    else if (!line.parser.isSet(line.log))
        window.showWelcome();
    return QApplication::exec();
}
