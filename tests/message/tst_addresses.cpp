// SPDX-License-Identifier: GPL-3.0-or-later
#include "message/addresses.h"

#include <QTest>

using namespace Inlet::Message;
using namespace Qt::StringLiterals;

class TestAddresses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QString>("list"); // name|address, entries apart by a line end
        const auto row = [](const char *tag, const QByteArray &raw, const QString &list) {
            QTest::newRow(tag) << raw << list;
        };
        row("plain", "a@example.org", u"|a@example.org"_s);
        row("angle", "<a@example.org>", u"|a@example.org"_s);
        row("name", "Anna B <a@example.org>", u"Anna B|a@example.org"_s);
        row("quoted name", "\"B, Anna\" <a@example.org>", u"B, Anna|a@example.org"_s);
        row("escaped quote", "\"Anna \\\"A\\\" B\" <a@example.org>",
            u"Anna \"A\" B|a@example.org"_s);
        row("dots in a name", "Anna B. Jr. <a@example.org>", u"Anna B. Jr.|a@example.org"_s);
        row("exclamation mark", "Yahoo! Mail <a@example.org>", u"Yahoo! Mail|a@example.org"_s);
        row("two", "a@x.org, B <b@y.org>", u"|a@x.org\nB|b@y.org"_s);
        row("semicolons", "a@x.org; b@y.org;", u"|a@x.org\n|b@y.org"_s);
        row("empty entries", ", ,a@x.org,,", u"|a@x.org"_s);
        row("comment as name", "a@x.org (Anna B)", u"Anna B|a@x.org"_s);
        row("comment equal to the address", "a@x.org (A@X.org)", u"|a@x.org"_s);
        row("comment behind an angle", "<a@x.org> (Anna)", u"|a@x.org"_s);
        row("nested comment", "a@x.org (Anna (B))", u"Anna (B)|a@x.org"_s);
        row("no brackets", "Joe Blow j@b.c", u"Joe Blow|j@b.c"_s);
        row("blanks around at", "a @ x.org", u"|a@x.org"_s);
        row("blanks in brackets", "A < a @ x.org >", u"A|a@x.org"_s);
        row("sole word", "postmaster", u"|postmaster"_s);
        row("sole word in brackets", "Mail System <MAILER-DAEMON>", u"Mail System|MAILER-DAEMON"_s);
        row("case kept", "A@Example.ORG", u"|A@Example.ORG"_s);
        row("source route", "<@a.org,@b.org:c@d.org>", u"|c@d.org"_s);
        row("double brackets", "<<a@x.org>>", u"|a@x.org"_s);
        row("missing close", "A <a@x.org", u"A|a@x.org"_s);
        row("quoted local part", "\"a b\"@x.org", u"|\"a b\"@x.org"_s);
        row("quoted local part in brackets", "N <\"a@b\"@x.org>", u"N|\"a@b\"@x.org"_s);
        row("at in a name", "\"a@b\" <c@x.org>", u"a@b|c@x.org"_s);
        row("group", "Team: a@x.org, B <b@x.org>;, c@x.org", u"|a@x.org\nB|b@x.org\n|c@x.org"_s);
        row("empty group", "undisclosed-recipients:;", u""_s);
        row("empty group and comment", "unlisted-recipients:; (no To-header on input)", u""_s);
        row("encoded name", "=?utf-8?B?0JjQstCw0L0=?= =?utf-8?B?INCf?= <a@x.org>",
            u"Иван П|a@x.org"_s);
        row("encoded name in quotes", "\"=?utf-8?Q?=C3=A9?=\" <a@x.org>", u"é|a@x.org"_s);
        row("comma in an encoded word", "=?utf-8?Q?B,_Anna?= <a@x.org>", u"B, Anna|a@x.org"_s);
        row("encoded comment", "a@x.org (=?utf-8?Q?=C3=A9?=)", u"é|a@x.org"_s);
        row("raw UTF-8", "\xC3\xA9 <\xC3\xA9@x.org>", u"é|é@x.org"_s);
        row("raw windows-1252", "\xE9 <a@x.org>", u"é|a@x.org"_s);
        row("folded", "A\r\n B\r\n\t<a@x.org>", u"A B|a@x.org"_s);
        row("domain literal", "a@[192.0.2.1]", u"|a@[192.0.2.1]"_s);
        row("NUL", "a\0b@x.org"_ba, u"|a\uFFFDb@x.org"_s);
        row("empty", "", u""_s);
        row("blank", "  \r\n ", u""_s);
    }

    void reads()
    {
        QFETCH(QByteArray, raw);
        const AddressList result = parseAddresses(raw);
        QStringList entries;
        for (const Address &address : result.addresses)
            entries.append(address.name + u'|' + address.address);
        QTEST(entries.join(u'\n'), "list");
        QVERIFY(!result.tooComplex);
        QVERIFY(!result.unreadable);
        QVERIFY(!result.damagedName);
    }

    void splitsAnAddress()
    {
        const Address address =
            parseAddresses("Sales: Anna <anna+Shop@xn--bcher-kva.example>;").addresses.value(0);
        QCOMPARE(address.user, u"anna+Shop"_s);
        QCOMPARE(address.tag, u"Shop"_s);
        QCOMPARE(address.domain, u"xn--bcher-kva.example"_s);
        QCOMPARE(address.domainUnicode, u"bücher.example"_s);
        QCOMPARE(address.group, u"Sales"_s);
        QCOMPARE(address.raw, u"Anna <anna+Shop@xn--bcher-kva.example>"_s);
        QCOMPARE(parseAddresses("\"a b\"@x.org").addresses.value(0).user, u"a b"_s);
        QCOMPARE(parseAddresses("+a@x.org").addresses.value(0).tag, u""_s);
        QCOMPARE(parseAddresses("a@x.org").addresses.value(0).domainUnicode, u"x.org"_s);
    }

    void keepsTheNullSender()
    {
        const AddressList result = parseAddresses("<>");
        QCOMPARE(result.addresses.size(), 1);
        QCOMPARE(result.addresses.value(0).address, u""_s);
        QCOMPARE(result.addresses.value(0).raw, u"<>"_s);
        QVERIFY(!result.unreadable);
    }

    void keepsTheTextOfAnUnreadableEntry()
    {
        const AddressList result = parseAddresses("no address here, a@x.org");
        QVERIFY(result.unreadable);
        QCOMPARE(result.addresses.size(), 2);
        QCOMPARE(result.addresses.value(0).address, u""_s);
        QCOMPARE(result.addresses.value(0).raw, u"no address here"_s);
        QCOMPARE(result.addresses.value(1).address, u"a@x.org"_s);
    }

    void stopsAtLimits()
    {
        Limits limits;
        limits.addresses = 2;
        limits.addressHeaderBytes = 30;
        limits.addressColons = 3;
        const AddressList many = parseAddresses("a@x.org,b@x.org,c@x.org", limits);
        QVERIFY(many.tooComplex);
        QCOMPARE(many.addresses.size(), 2);
        const AddressList longField =
            parseAddresses("a@x.org, someone.with.a.long.name@x.org", limits);
        QVERIFY(longField.tooComplex);
        QCOMPARE(longField.addresses.size(), 1);
        const AddressList nested = parseAddresses("a@x.org, b:c:d:e:f@x.org", limits);
        QVERIFY(nested.tooComplex);
        QCOMPARE(nested.addresses.size(), 1);
    }

    void reportsADamagedName() { QVERIFY(parseAddresses("=?x-none?Q?a?= <a@x.org>").damagedName); }
};

QTEST_GUILESS_MAIN(TestAddresses)
#include "tst_addresses.moc"
