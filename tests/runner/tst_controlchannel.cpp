// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/controlchannel.h"

#include <QJsonDocument>
#include <QTest>

using namespace Inlet;
using namespace Inlet::Runner;
using namespace Qt::StringLiterals;

class TestControlChannel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheFirstLine()
    {
        const auto request = ControlChannel::parseRequest(
            R"({"project":{"format":"inlet-project"},"baseDirectory":"/srv/p","passwords":{"inmail":"geheim-é"}})");
        QVERIFY(request);
        QCOMPARE(request->baseFolder, u"/srv/p"_s);
        QCOMPARE(request->passwords.value(u"inmail"_s), QByteArray("geheim-\xc3\xa9"));
        QCOMPARE(QJsonDocument::fromJson(request->project).object().value("format"_L1).toString(),
                 u"inlet-project"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("stop");
        QTest::newRow("no project") << QByteArray(R"({"baseDirectory":"/srv"})");
        QTest::newRow("project is text")
            << QByteArray(R"({"project":"p.inlet","baseDirectory":"/srv"})");
        QTest::newRow("no folder") << QByteArray(R"({"project":{}})");
        QTest::newRow("relative folder") << QByteArray(R"({"project":{},"baseDirectory":"srv"})");
    }

    void refuses()
    {
        QFETCH(QByteArray, line);
        const auto request = ControlChannel::parseRequest(line);
        QVERIFY(!request);
        QCOMPARE(request.error().code, Core::ErrorCode::Usage);
    }
};

QTEST_GUILESS_MAIN(TestControlChannel)
#include "tst_controlchannel.moc"
