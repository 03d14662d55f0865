// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/scriptlog.h"

#include <QTest>

using namespace Inlet::Script;
using namespace Qt::StringLiterals;

class TestScriptLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsLines()
    {
        ScriptLog log;
        log.append({LogLevel::Warning, u"a"_s, 3});
        QCOMPARE(log.entries(), (QList<LogEntry>{{LogLevel::Warning, u"a"_s, 3}}));
    }

    void dropsLinesWithOneWarning()
    {
        ScriptLog log;
        for (int i = 0; i < ScriptLog::MaximumLines + 500; ++i)
            log.append({LogLevel::Info, u"x"_s, 1});
        QCOMPARE(log.entries().size(), ScriptLog::MaximumLines + 1);
        QCOMPARE(log.entries().constLast().level, LogLevel::Warning);
        QVERIFY(log.entries().constLast().text.contains("10000"_L1));
    }

    void dropsBytesWithOneWarning_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kept");
        QTest::newRow("ASCII") << QString(100'000, u'x') << 10;
        QTest::newRow("three bytes each") << QString(100'000, u'\uac00') << 3;
        QTest::newRow("at once") << QString(2'000'000, u'x') << 0;
    }

    void dropsBytesWithOneWarning()
    {
        QFETCH(QString, text);
        QFETCH(int, kept);
        ScriptLog log;
        for (int i = 0; i < 100; ++i)
            log.append({LogLevel::Info, text, 1});
        QCOMPARE(log.entries().size(), kept + 1);
        QCOMPARE(log.entries().constLast().level, LogLevel::Warning);
    }

    void namesLevels()
    {
        QCOMPARE(logLevelName(LogLevel::Verbose), u"verbose"_s);
        QCOMPARE(logLevelName(LogLevel::Info), u"info"_s);
        QCOMPARE(logLevelName(LogLevel::Warning), u"warning"_s);
        QCOMPARE(logLevelName(LogLevel::Error), u"error"_s);
    }
};

QTEST_GUILESS_MAIN(TestScriptLog)
#include "tst_scriptlog.moc"
