// SPDX-License-Identifier: GPL-3.0-or-later
#include "message/safehtml.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Inlet::Message;
using namespace Qt::StringLiterals;

class TestSafeHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rewrites_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("safe");
        const auto row = [](const char *tag, const QString &html, const QString &safe) {
            QTest::newRow(tag) << html << safe;
        };
        row("empty", u""_s, u""_s);
        row("text", u"1 < 2 & 3 &lt;b&gt;"_s, u"1 &lt; 2 &amp; 3 &lt;b&gt;"_s);
        row("script", u"a<script>alert(1)</script>b"_s, u"ab"_s);
        row("style sheet", u"a<style>p{}</style>b"_s, u"ab"_s);
        row("event handler", u"<p onclick=\"x()\">a</p>"_s, u"<p>a</p>"_s);
        row("unknown elements", u"<form><input><iframe src=x>a</iframe></form>"_s, u"a"_s);
        row("head", u"<head><meta><base href=x>t</head><body bgcolor=red>a</body>"_s, u"a"_s);
        row("head without end", u"<head>t<body>a"_s, u"a"_s);
        row("unclosed", u"<div><b>a"_s, u"<div><b>a</b></div>"_s);
        row("wrong nesting", u"<b><i>a</b>b</i>"_s, u"<b><i>a</i></b>b"_s);
        row("stray end", u"a</div></table>b"_s, u"ab"_s);
        row("list items end each other", u"<ul><li>a<li>b</ul>"_s,
            u"<ul><li>a</li><li>b</li></ul>"_s);
        row("link", u"<a href=\"https://example.org/?a=1&amp;b=2\" target=x>a</a>"_s,
            u"<a href=\"https://example.org/?a=1&amp;b=2\">a</a>"_s);
        row("link to a script", u"<a href=\"javascript:x()\">a</a>"_s, u"<a>a</a>"_s);
        row("link to a disguised script", u"<a href=\"&#106;avascript:x()\">a</a>"_s,
            u"<a>a</a>"_s);
        row("link to a file", u"<a href=\"file:///etc/passwd\">a</a>"_s, u"<a>a</a>"_s);
        row("relative link", u"<a href=\"x.html\">a</a>"_s, u"<a>a</a>"_s);
        row("link to mail", u"<a href=mailto:anna@example.org>a</a>"_s,
            u"<a href=\"mailto:anna@example.org\">a</a>"_s);
        row("picture from the network", u"<img src=\"http://example.net/x.png\" alt=\"Logo\">"_s,
            u"[Logo]"_s);
        row("picture in a URL", u"<img src=\"data:image/png;base64,AAAA\">"_s, u""_s);
        row("picture of a file", u"<img src=\"/etc/x.png\">"_s, u""_s);
        row("picture of the message", u"<img src=\"cid:a@b\" width=10 height=99999 onerror=x>"_s,
            u"<img src=\"cid:a%40b\" width=\"10\" height=\"2000\">"_s);
        row("style attribute",
            u"<p style=\"color: red; background: url(http://x); position:fixed;font-weight:bold\">a</p>"_s,
            u"<p style=\"color:red;font-weight:bold;\">a</p>"_s);
        row("style attribute with a trick", u"<p style='color:expression(x)'>a</p>"_s,
            u"<p>a</p>"_s);
        row("quotes in values", u"<font color='a\"b' size=9>a</font>"_s,
            u"<font size=\"7\">a</font>"_s);
        row("table", u"<table border=1><tr><td colspan=2>a<td>b</table>"_s,
            u"<table border=\"1\"><tr><td colspan=\"2\">a</td><td>b</td></tr></table>"_s);
        row("cells without a row", u"<table><td>a</table>"_s,
            u"<table><tr><td>a</td></tr></table>"_s);
        row("cells without a table", u"<td>a</td>"_s, u"a"_s);
        row("huge spans", u"<table><tr><td colspan=1000000000 rowspan=70000>a</table>"_s,
            u"<table><tr><td colspan=\"40\" rowspan=\"20\">a</td></tr></table>"_s);
        const QString table = u"<table><tr><td>"_s;
        const QString end = u"</td></tr></table>"_s;
        row("tables nested too deeply", table.repeated(6) + u"a"_s + end.repeated(6) + u"b"_s,
            table.repeated(4) + u"<br><br>a"_s + end.repeated(4) + u"b"_s);
        row("nothing to break a line at", u"x"_s.repeated(1500),
            u"x"_s.repeated(1000) + u"<br>"_s + u"x"_s.repeated(500));
        row("end tag of a cell's outside", u"<div><table><tr><td></div>a</td></tr></table>"_s,
            u"<div><table><tr><td>a</td></tr></table></div>"_s);
    }

    void rewrites()
    {
        QFETCH(QString, html);
        QTEST(safeHtml(html).html, "safe");
    }

    void tellsOfPictures()
    {
        const SafeHtml safe = safeHtml(
            u"<img src=http://x/1><img src='cid:a'><img src=\"CID:b%2Bc\"><img src=//x/2>"_s);
        QCOMPARE(safe.blockedImages, 2);
        QCOMPARE(safe.images, (QSet<QString>{u"a"_s, u"b+c"_s}));
    }

    void boundsBombs_data()
    {
        QTest::addColumn<QString>("html");
        QTest::newRow("nested tables") << u"<table><tr><td>"_s.repeated(100'000);
        QTest::newRow("nested blocks") << u"<div>"_s.repeated(100'000);
        QTest::newRow("nested inlines") << u"<b><font color=red>"_s.repeated(100'000);
        QTest::newRow("nested lists") << u"<ul><li>"_s.repeated(100'000);
        QTest::newRow("a row of cells")
            << u"<table><tr>"_s + u"<td colspan=20>x"_s.repeated(100'000);
        QTest::newRow("a table of rows") << u"<table>"_s + u"<tr><td>x"_s.repeated(100'000);
        QTest::newRow("text") << u"x"_s.repeated(5'000'000);
        QTest::newRow("end tags") << u"<div>"_s.repeated(50) + u"</p>"_s.repeated(500'000);
        QTest::newRow("attributes") << u"<p "_s + u"a=b "_s.repeated(1'000'000) + u">x"_s;
        QTest::newRow("quotes") << u"<p a=\""_s.repeated(300'000);
        QTest::newRow("open tags") << u"<"_s.repeated(1'000'000);
        QTest::newRow("comments") << u"<!--"_s.repeated(300'000);
        QTest::newRow("styles") << u"<p style=\"color:red;"_s.repeated(300'000);
        QTest::newRow("pictures") << u"<img src=\"cid:x\">"_s.repeated(200'000);
    }

    void boundsBombs()
    {
        QFETCH(QString, html);
        QElapsedTimer timer;
        timer.start();
        const SafeHtml safe = safeHtml(html);
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(safe.html.size() < 4'000'000);
        QVERIFY(safe.html.count(u"<table"_s) <= 5'000);
        int depth = 0;
        for (const QString &tag : {u"<table"_s, u"<div"_s, u"<b>"_s, u"<ul"_s})
            depth = std::max<int>(depth, static_cast<int>(safe.html.left(2000).count(tag)));
        QVERIFY(depth <= 60);
    }
};

QTEST_GUILESS_MAIN(TestSafeHtml)
#include "tst_safehtml.moc"
