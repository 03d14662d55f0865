// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/retryafter.h"
#include "delivery/signature.h"

#include <QTest>

using namespace Inlet::Delivery;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** What travels in the head of a request and of its answer. */
class TestSignature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsTimeAndBody()
    {
        // printf '1700000000.{"id":"abc"}' | openssl dgst -sha256 -hmac secret
        const QByteArray made = signature("secret", "1700000000", "{\"id\":\"abc\"}");
        QCOMPARE(made,
                 QByteArray("v1=5ad265e6615b64b835cae994e1526056136c85c5a0d090d4f35b730288b456de"));
        QVERIFY(signature("secret", "1700000001", "{\"id\":\"abc\"}") != made);
        QVERIFY(signature("other", "1700000000", "{\"id\":\"abc\"}") != made);
        QVERIFY(signature("secret", "1700000000", "{\"id\":\"abd\"}") != made);
    }

    void readsRetryAfter_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("seconds");
        QTest::newRow("none") << QByteArray() << 0;
        QTest::newRow("seconds") << QByteArray("120") << 120;
        QTest::newRow("negative") << QByteArray("-5") << 0;
        QTest::newRow("date") << QByteArray("Mon, 23 Nov 2026 08:01:00 GMT") << 60;
        QTest::newRow("date in the past") << QByteArray("Mon, 23 Nov 2026 07:00:00 GMT") << 0;
        QTest::newRow("nonsense") << QByteArray("soon") << 0;
    }

    void readsRetryAfter()
    {
        QFETCH(QByteArray, value);
        QFETCH(int, seconds);
        const QDateTime now(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC);
        QCOMPARE(retryAfter(value, now), std::chrono::seconds(seconds));
    }

    void tellsLastingRefusals_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("lasting");
        for (const int status : {400, 401, 403, 404, 410, 413, 422})
            QTest::addRow("%d", status) << status << true;
        for (const int status : {0, 302, 408, 425, 429, 500, 502, 503, 504})
            QTest::addRow("%d", status) << status << false;
    }

    void tellsLastingRefusals()
    {
        QFETCH(int, status);
        QFETCH(bool, lasting);
        QCOMPARE(isLastingRefusal(status), lasting);
    }
};

QTEST_GUILESS_MAIN(TestSignature)
#include "tst_signature.moc"
