// SPDX-License-Identifier: GPL-3.0-or-later
#include "message/maildate.h"

#include <QTest>

using namespace Inlet::Message;
using namespace Qt::StringLiterals;

class TestMailDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("instant");
        const auto row = [](const char *text, const QString &instant) {
            QTest::newRow(text) << QByteArray(text) << instant;
        };
        row("Thu, 2 Jan 2025 03:04:05 +0100", u"2025-01-02T02:04:05Z"_s);
        row(" Thu, 02 Jan 2025 03:04:05 -0530\r\n", u"2025-01-02T08:34:05Z"_s);
        row("2 Jan 2025 03:04 +0000", u"2025-01-02T03:04:00Z"_s);
        row("Sun,  7 Sep 2008 21:40:12 +0900 (JST)", u"2008-09-07T12:40:12Z"_s);
        row("Thu,29 Apr 2012 23:34:45 +0900", u"2012-04-29T14:34:45Z"_s);
        row("Thu 29 Apr 2010 23:34:45 +0900", u"2010-04-29T14:34:45Z"_s);
        row("Thu, 30 Apr 1998 11:28:50 EDT", u"1998-04-30T15:28:50Z"_s);
        row("Tue, 6 Jun 2000 03:20:11 UT", u"2000-06-06T03:20:11Z"_s);
        row("Tue, 6 Jun 2000 03:20:11 GMT", u"2000-06-06T03:20:11Z"_s);
        row("Tue, 6 Jun 2000 03:20:11 Z", u"2000-06-06T03:20:11Z"_s);
        row("Tue, 6 Jun 2000 03:20:11 J", u"2000-06-06T03:20:11Z"_s);
        row("Tue, 6 Jun 2000 03:20:11 CEST", u"2000-06-06T01:20:11Z"_s);
        row("Wed, 20 Dec 95 19:59 CST", u"1995-12-21T01:59:00Z"_s);
        row("Wed, 20 Dec 49 19:59 +0000", u"2049-12-20T19:59:00Z"_s);
        row("Wed, 20 Dec 102 19:59 +0000", u"2002-12-20T19:59:00Z"_s);
        row("Wed, 15 Feb 1995 09:38:18", u"1995-02-15T09:38:18Z"_s);
        row("Thu, 6 Jun 1996 15:50:39 +0400 (MOW DST)", u"1996-06-06T11:50:39Z"_s);
        row("Fri, 21 Nov 1997 09(comment (nested)):   55  :  06 -0600", u"1997-11-21T15:55:06Z"_s);
        row("Fri Nov 21 09:55:06 1997", u"1997-11-21T09:55:06Z"_s);
        row("Fri Nov 21 09:55:06 EST 1997", u"1997-11-21T14:55:06Z"_s);
        row("Thursday, April 09, 2003 9:00 AM", u"2003-04-09T09:00:00Z"_s);
        row("Thursday, April 09, 2003 12:30 AM", u"2003-04-09T00:30:00Z"_s);
        row("Thursday, April 09, 2003 9:00 PM +0100", u"2003-04-09T20:00:00Z"_s);
        row("21-Nov-97 09:55:06 GMT", u"1997-11-21T09:55:06Z"_s);
        row("2026-11-23T08:00:00Z", u"2026-11-23T08:00:00Z"_s);
        row("2026-11-23T08:00:00.123+01:00", u"2026-11-23T07:00:00Z"_s);
        row("2026-11-23 08:00:00 +0100", u"2026-11-23T07:00:00Z"_s);
        row("Fri, 21 Nov 1997 09:55:06 GMT+0100", u"1997-11-21T08:55:06Z"_s);
        row("Fri, 21 Nov 1997 09:55:06 +0100 CET", u"1997-11-21T08:55:06Z"_s);
        row("Sat, 31 Dec 2016 23:59:60 +0000", u"2016-12-31T23:59:59Z"_s);
        row("29 Feb 2024 00:00:00 +0000", u"2024-02-29T00:00:00Z"_s);
    }

    void reads()
    {
        QFETCH(QByteArray, text);
        const QDateTime date = parseMailDate(text);
        QTEST(date.toString(Qt::ISODate), "instant");
        QCOMPARE(date.timeSpec(), Qt::UTC);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"",
                                 " ",
                                 "Whenever",
                                 "now",
                                 "Thu, 2 Jan 2025",
                                 "03:04:05 +0000",
                                 "30 Feb 2025 03:04:05 +0000",
                                 "29 Feb 2025 03:04:05 +0000",
                                 "0 Jan 2025 03:04:05 +0000",
                                 "2 Jan 2025 25:04:05 +0000",
                                 "2 Jan 2025 03:60:05 +0000",
                                 "2 Jan 2025 03:04:05 +2500",
                                 "2 Jan 2025 03:04:05 +0075",
                                 "2 Jan 2025 03:04:05 XYZT",
                                 "2 Gen 2025 03:04:05 +0000",
                                 "2 Jan 99999 03:04:05 +0000",
                                 "2 Jan -25 03:04:05 +0000",
                                 "2 Jan 0000 03:04:05 +0000",
                                 "2 3 2025 03:04:05 +0000",
                                 "02/03/2025 03:04:05 +0000",
                                 "Tue, 7 Apr 2026 10:00:t <a@example.org>",
                                 "1:2:3:4:5",
                                 "2 Jan 2025 03:04:05 03:04:05 +0000",
                                 "(Thu, 2 Jan 2025 03:04:05 +0100)",
                                 "\xC0\xFF"}) {
            QTest::addRow("'%s'", text) << QByteArray(text);
        }
        QTest::newRow("NUL") << "2 Jan 2025\0 03:04:05 +0000"_ba;
        QTest::newRow("long") << QByteArray(100'000, '1');
    }

    void refuses()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!parseMailDate(text).isValid());
    }
};

QTEST_GUILESS_MAIN(TestMailDate)
#include "tst_maildate.moc"
