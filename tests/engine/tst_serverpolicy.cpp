// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/serverpolicy.h"

#include <QTest>

using namespace Inlet::Engine;
using namespace Qt::StringLiterals;

class TestServerPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QStringList>("capabilities");
        QTest::addColumn<qint64>("loginDelay");
        QTest::addColumn<bool>("deletesFetched");
        QTest::newRow("nothing") << QStringList{} << qint64(0) << false;
        QTest::newRow("others") << QStringList{u"UIDL"_s, u"EXPIRE NEVER"_s} << qint64(0) << false;
        QTest::newRow("both") << QStringList{u"EXPIRE 0"_s, u"LOGIN-DELAY 900"_s} << qint64(900)
                              << true;
        QTest::newRow("of each user")
            << QStringList{u"EXPIRE 0 USER"_s, u"LOGIN-DELAY 60 USER"_s} << qint64(60) << true;
        QTest::newRow("a month") << QStringList{u"EXPIRE 30"_s} << qint64(0) << false;
        QTest::newRow("nonsense") << QStringList{u"EXPIRE"_s, u"LOGIN-DELAY -5"_s,
                                                 u"LOGIN-DELAY x"_s}
                                  << qint64(0) << false;
        QTest::newRow("longer than a day")
            << QStringList{u"LOGIN-DELAY 99999999999"_s} << qint64(86400) << false;
    }

    void reads()
    {
        QFETCH(QStringList, capabilities);
        const ServerPolicy policy = serverPolicy(capabilities);
        QTEST(qint64(policy.loginDelay.count()), "loginDelay");
        QTEST(policy.deletesFetched, "deletesFetched");
    }
};

QTEST_GUILESS_MAIN(TestServerPolicy)
#include "tst_serverpolicy.moc"
