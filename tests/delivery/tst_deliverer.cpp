// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/deliverer.h"

#include <QDir>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Inlet::Core;
using namespace Inlet::Delivery;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray Event = "{\"specversion\":\"1.0\"}";

QJsonObject toFile(const QString &directory)
{
    return {{u"kind"_s, u"file"_s}, {u"directory"_s, directory}};
}

QJsonObject toShell(const QString &script)
{
    return {{u"kind"_s, u"command"_s},
            {u"program"_s, u"sh"_s},
            {u"arguments"_s, QJsonArray{u"-c"_s, script}}};
}

} // namespace

class TestDeliverer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void takesPathsRelativeToTheProject()
    {
        const QString program = m_folder->filePath(u"accept.sh"_s);
        QFile script(program);
        QVERIFY(script.open(QIODevice::WriteOnly)
                && script.write("#!/bin/sh\ncat > accepted\n") > 0);
        QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        script.close();

        Deliverer deliverer({.baseFolder = m_folder->path()});
        const QSignalSpy delivered(&deliverer, &Deliverer::delivered);
        const QSignalSpy refused(&deliverer, &Deliverer::refused);
        deliverer.deliver({.id = u"a"_s, .cloudEvent = Event, .deliver = toFile(u"out/events"_s)});
        deliverer.deliver(
            {.id = u"b"_s,
             .cloudEvent = Event,
             .deliver = {{u"kind"_s, u"command"_s}, {u"program"_s, u"./accept.sh"_s}}});
        QCOMPARE(deliverer.pendingItems(), 2);
        QVERIFY(delivered.isEmpty()); // never from within deliver()
        QTRY_COMPARE(delivered.size(), 2);
        QVERIFY(refused.isEmpty());
        QCOMPARE(deliverer.pendingItems(), 0);
        QVERIFY(QFile::exists(m_folder->filePath(u"out/events/a.json"_s)));
        QVERIFY(QFile::exists(m_folder->filePath(u"accepted"_s)));
    }

    void refusesTheImpossible_data()
    {
        QTest::addColumn<QJsonObject>("deliver");
        QTest::newRow("nothing") << QJsonObject();
        QTest::newRow("unknown kind") << QJsonObject{{u"kind"_s, u"carrier pigeon"_s}};
        QTest::newRow("file without folder") << QJsonObject{{u"kind"_s, u"file"_s}};
        QTest::newRow("command without program") << QJsonObject{{u"kind"_s, u"command"_s}};
        QTest::newRow("http without address") << QJsonObject{{u"kind"_s, u"http"_s}};
        QTest::newRow("http with another scheme")
            << QJsonObject{{u"kind"_s, u"http"_s}, {u"url"_s, u"file:///etc/passwd"_s}};
        QTest::newRow("http without host")
            << QJsonObject{{u"kind"_s, u"http"_s}, {u"url"_s, u"https:///in"_s}};
        QTest::newRow("http with a broken address")
            << QJsonObject{{u"kind"_s, u"http"_s}, {u"url"_s, u"https://example.org:port/"_s}};
    }

    void refusesTheImpossible()
    {
        QFETCH(QJsonObject, deliver);
        Deliverer deliverer({.baseFolder = m_folder->path()});
        const QSignalSpy refused(&deliverer, &Deliverer::refused);
        deliverer.deliver({.id = u"a"_s, .cloudEvent = Event, .deliver = deliver});
        QVERIFY(refused.isEmpty());
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(refused.first().at(0).toString(), u"a"_s);
        QCOMPARE(refused.first().at(1).value<Refusal>().error.code, ErrorCode::Configuration);
        QCOMPARE(deliverer.pendingItems(), 0);
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void goesOnAfterARefusal()
    {
        Deliverer deliverer({.baseFolder = m_folder->path(), .maxParallel = 1});
        const QSignalSpy delivered(&deliverer, &Deliverer::delivered);
        const QSignalSpy refused(&deliverer, &Deliverer::refused);
        deliverer.deliver({.id = u"a"_s, .cloudEvent = Event, .deliver = toShell(u"exit 1"_s)});
        deliverer.deliver({.id = u"b"_s, .cloudEvent = Event, .deliver = {}});
        deliverer.deliver({.id = u"c"_s, .cloudEvent = Event, .deliver = toFile(u"out"_s)});
        QTRY_COMPARE(delivered.size(), 1);
        QCOMPARE(delivered.first().at(0).toString(), u"c"_s);
        QCOMPARE(refused.size(), 2);
        QCOMPARE(refused.at(0).at(1).value<Refusal>().error.code, ErrorCode::Delivery);
    }

    void runsOnlySoManyAtOnce()
    {
        // Each command leaves a mark while it runs and reports how many marks it saw.
        const QString script =
            u"touch running.$$; sleep 0.05; ls running.* | wc -l >> seen; rm running.$$"_s;
        Deliverer deliverer({.baseFolder = m_folder->path(), .maxParallel = 2});
        const QSignalSpy delivered(&deliverer, &Deliverer::delivered);
        for (int i = 0; i < 6; ++i)
            deliverer.deliver(
                {.id = QString::number(i), .cloudEvent = Event, .deliver = toShell(script)});
        QTRY_COMPARE(delivered.size(), 6);
        QFile seen(m_folder->filePath(u"seen"_s));
        QVERIFY(seen.open(QIODevice::ReadOnly));
        for (const QByteArray &count : seen.readAll().trimmed().split('\n'))
            QVERIFY2(count.toInt() <= 2, count.constData());
    }

    void writesManyFiles()
    {
        Deliverer deliverer({.baseFolder = m_folder->path()});
        const QSignalSpy delivered(&deliverer, &Deliverer::delivered);
        for (int i = 0; i < 200; ++i)
            deliverer.deliver(
                {.id = QString::number(i), .cloudEvent = Event, .deliver = toFile(u"out"_s)});
        QTRY_COMPARE(delivered.size(), 200);
        QCOMPARE(delivered.first().at(0).toString(), u"0"_s);
        QCOMPARE(QDir(m_folder->filePath(u"out"_s)).entryList(QDir::Files).size(), 200);
    }

    void saysNothingAfterCancel()
    {
        Deliverer deliverer({.baseFolder = m_folder->path(), .maxParallel = 1});
        const QSignalSpy delivered(&deliverer, &Deliverer::delivered);
        const QSignalSpy refused(&deliverer, &Deliverer::refused);
        deliverer.deliver(
            {.id = u"a"_s, .cloudEvent = Event, .deliver = toShell(u"touch started; sleep 600"_s)});
        deliverer.deliver({.id = u"b"_s, .cloudEvent = Event, .deliver = toFile(u"out"_s)});
        QTRY_VERIFY(QFile::exists(m_folder->filePath(u"started"_s)));
        deliverer.cancel();
        QCOMPARE(deliverer.pendingItems(), 0);
        deliverer.deliver({.id = u"c"_s, .cloudEvent = Event, .deliver = toFile(u"later"_s)});
        QTRY_COMPARE(delivered.size(), 1);
        QCOMPARE(delivered.first().at(0).toString(), u"c"_s);
        QVERIFY(refused.isEmpty());
        QVERIFY(!QFile::exists(m_folder->filePath(u"out"_s)));
    }

    void canBeDestroyedAtWork()
    {
        auto deliverer =
            std::make_unique<Deliverer>(DelivererSettings{.baseFolder = m_folder->path()});
        deliverer->deliver(
            {.id = u"a"_s, .cloudEvent = Event, .deliver = toShell(u"touch started; sleep 600"_s)});
        deliverer->deliver(
            {.id = u"b"_s,
             .cloudEvent = Event,
             .deliver = {{u"kind"_s, u"http"_s}, {u"url"_s, u"http://127.0.0.1:9/"_s}}});
        QTRY_VERIFY(QFile::exists(m_folder->filePath(u"started"_s)));
        deliverer->deliver({.id = u"c"_s, .cloudEvent = Event, .deliver = toFile(u"out"_s)});
        deliverer.reset();
        QCoreApplication::processEvents();
        QVERIFY(!QFile::exists(m_folder->filePath(u"out"_s)));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestDeliverer)
#include "tst_deliverer.moc"
