// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/database.h"
#include "ledger/schema.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Inlet::Core;
using namespace Inlet::Ledger;
using namespace Qt::StringLiterals;

namespace {

const SchemaStep First{"CREATE TABLE message (uid TEXT)"_L1};
const SchemaStep Second{"ALTER TABLE message ADD COLUMN size INTEGER NOT NULL DEFAULT 7"_L1,
                        "CREATE INDEX message_uid ON message (uid)"_L1};
const SchemaStep Impossible{"ALTER TABLE message ADD COLUMN size INTEGER"_L1,
                            "DROP TABLE unknown"_L1};

} // namespace

class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        auto opened = Database::open(m_folder->filePath(u"ledger.sqlite"_s));
        QVERIFY(opened);
        m_database = *std::move(opened);
    }

    void takesTheStepsThatAreMissing()
    {
        QVERIFY(upgradeSchema(*m_database, {First}));
        QCOMPARE(version(), 1);
        QVERIFY(m_database->execute("INSERT INTO message VALUES ('a')"_L1));
        QVERIFY(upgradeSchema(*m_database, {First, Second}));
        QCOMPARE(version(), 2);
        QCOMPARE(m_database->readValue("SELECT size FROM message"_L1)->toInt(), 7);
        QVERIFY(upgradeSchema(*m_database, {First, Second})); // nothing to do
        QCOMPARE(version(), 2);
    }

    void takesSeveralStepsAtOnce()
    {
        QVERIFY(upgradeSchema(*m_database, {First, Second}));
        QCOMPARE(version(), 2);
    }

    void undoesAStepThatFails()
    {
        QVERIFY(upgradeSchema(*m_database, {First}));
        const auto upgraded = upgradeSchema(*m_database, {First, Impossible});
        QVERIFY(!upgraded);
        QCOMPARE(upgraded.error().code, ErrorCode::Storage);
        QVERIFY(upgraded.error().message.contains(m_database->file()));
        QCOMPARE(version(), 1);
        QVERIFY(upgradeSchema(*m_database, {First, Second})); // would find the column otherwise
    }

    void refusesOthers_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("says");
        QTest::newRow("newer") << u"PRAGMA user_version = 3"_s << u"newer version"_s;
        QTest::newRow("negative version") << u"PRAGMA user_version = -1"_s << u"damaged"_s;
        QTest::newRow("version lost") << u"PRAGMA user_version = 0"_s << u"damaged"_s;
        QTest::newRow("tables lost") << u"DROP TABLE message"_s << u"damaged"_s;
        QTest::newRow("another program") << u"PRAGMA application_id = 1"_s << u"not a ledger"_s;
        QTest::newRow("no program") << u"PRAGMA application_id = 0"_s << u"not a ledger"_s;
    }

    void refusesOthers()
    {
        QFETCH(QString, change);
        QFETCH(QString, says);
        QVERIFY(upgradeSchema(*m_database, {First}));
        QVERIFY(m_database->executeOnce(change));
        const auto upgraded = upgradeSchema(*m_database, {First, Second});
        QVERIFY(!upgraded);
        QCOMPARE(upgraded.error().code, ErrorCode::Storage);
        QVERIFY2(upgraded.error().message.contains(says), qPrintable(upgraded.error().message));
        QVERIFY(upgraded.error().message.contains(m_database->file()));
    }

    void makesTheLedger()
    {
        QVERIFY(upgradeSchema(*m_database, ledgerSchema()));
        QCOMPARE(version(), int(ledgerSchema().size()));
    }

    void undoesATransactionThatFails()
    {
        QVERIFY(upgradeSchema(*m_database, {First}));
        const Error error{ErrorCode::Storage, u"stop"_s, {}};
        const auto done = m_database->inTransaction([&]() -> Result<void> {
            if (const auto inserted = m_database->execute("INSERT INTO message VALUES ('a')"_L1);
                !inserted)
                return inserted;
            return error;
        });
        QVERIFY(!done);
        QCOMPARE(done.error(), error);
        QCOMPARE(m_database->readValue("SELECT count(*) FROM message"_L1)->toInt(), 0);
        QVERIFY(m_database->inTransaction([] { return Result<void>(); }));
    }

    void tellsNullFromEmpty()
    {
        QVERIFY(upgradeSchema(*m_database, {First}));
        QVERIFY(m_database->execute("INSERT INTO message VALUES (?)"_L1, {QString()}));
        QVERIFY(m_database->execute("INSERT INTO message VALUES (?)"_L1, {QVariant()}));
        QCOMPARE(m_database->readValue("SELECT count(*) FROM message WHERE uid = ''"_L1)->toInt(),
                 1);
        QCOMPARE(
            m_database->readValue("SELECT count(*) FROM message WHERE uid IS NULL"_L1)->toInt(), 1);
    }

private:
    int version() const { return m_database->readValue("PRAGMA user_version"_L1)->toInt(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
