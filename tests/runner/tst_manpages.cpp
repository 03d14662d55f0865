// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString Folder = QStringLiteral(INLET_SOURCE_DIR "/packaging/man/");
const QString Programs = QStringLiteral(INLET_BIN_DIR "/");

QString page(const QString &name)
{
    QFile file(Folder + name + u".1"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput())
                                     : QString();
}

/** What @p pattern captures in each place of @p text it matches, sorted. */
QStringList captured(const QString &text, const QString &pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    QStringList result;
    for (auto found = expression.globalMatch(text); found.hasNext();)
        result.append(found.next().captured(1));
    result.sort();
    return result;
}

/** The options a manual page describes: each heads a paragraph. */
QStringList described(const QString &roff)
{
    QStringList options = captured(roff, u"^\\.TP\\n\\.B.*\\\\-\\\\-([a-z\\\\-]+)"_s);
    options.replaceInStrings(u"\\-"_s, u"-"_s);
    return options;
}

/** The options --help lists with their values, but for those every command has. */
QStringList offered(const QString &help)
{
    QStringList options = captured(help, u"^  (?:-[a-z], )?--([a-z-]+)"_s);
    options.removeOne(u"help"_s);
    options.removeOne(u"version"_s);
    return options;
}

} // namespace

/** The manual pages against what the programs say of themselves. */
class tst_ManPages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commandsAndOptionsAreDescribed()
    {
        const QString help = output(Programs + u"inlet-run"_s, {u"--help"_s});
        const QStringList commands = captured(help, u"^  ([a-z-]+) [A-Z]"_s);
        QVERIFY(commands.size() >= 11);
        QString roff = page(u"inlet-run"_s);
        roff = roff.section(u".SH COMMANDS\n"_s, 1).section(u"\n.SH "_s, 0, 0);
        QStringList sections = captured(roff, u"^\\.SS ([a-z\\\\-]+)"_s);
        sections.replaceInStrings(u"\\-"_s, u"-"_s);
        QCOMPARE(sections, commands);
        for (const QString &command : commands) {
            const QString heading = u".SS "_s + QString(command).replace(u"-"_s, u"\\-"_s) + u' ';
            const QString section = roff.section(heading, 1).section(u"\n.SS "_s, 0, 0);
            const QString own = output(Programs + u"inlet-run"_s, {command, u"--help"_s});
            QVERIFY2(described(section) == offered(own),
                     qPrintable(u"%1: the page has %2, --help has %3"_s.arg(
                         command, described(section).join(u' '), offered(own).join(u' '))));
            // The arguments stand in the heading as in the overview.
            const QString synopsis = section.section(u'\n', 0, 0);
            QVERIFY2(help.contains(u"  "_s + command + u' ' + synopsis), qPrintable(synopsis));
        }
    }

    void designerIsDescribed()
    {
        const QString designer = Programs + u"inlet"_s;
        if (!QFile::exists(designer))
            QSKIP("The designer is not built.");
        QStringList options = described(page(u"inlet"_s));
        options.removeOne(u"help"_s);
        options.removeOne(u"version"_s);
        QCOMPARE(options, offered(output(designer, {u"--help"_s})));
    }

    void handlerTakesNoOptions()
    {
        QCOMPARE(described(page(u"inlet-handler"_s)), (QStringList{u"help"_s, u"version"_s}));
        QVERIFY(output(Programs + u"inlet-handler"_s, {u"--help"_s}).contains("no options"_L1));
    }

    void versionsAgree_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"inlet", "inlet-run", "inlet-handler"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void versionsAgree()
    {
        QFETCH(QString, name);
        QVERIFY(page(name).contains(u"\"Inlet %1\""_s.arg(QStringLiteral(INLET_VERSION))));
    }

    void hasNoWarnings_data() { versionsAgree_data(); }
    void hasNoWarnings()
    {
        QFETCH(QString, name);
        if (QStandardPaths::findExecutable(u"man"_s).isEmpty())
            QSKIP("The program man is not installed.");
        QProcess process;
        process.start(u"man"_s, {u"--warnings"_s, u"-E"_s, u"UTF-8"_s, u"-Tutf8"_s, u"-Z"_s,
                                 u"-l"_s, Folder + name + u".1"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        const QByteArray warnings = process.readAllStandardError();
        QVERIFY2(warnings.isEmpty(), warnings);
    }
};

QTEST_GUILESS_MAIN(tst_ManPages)
#include "tst_manpages.moc"
