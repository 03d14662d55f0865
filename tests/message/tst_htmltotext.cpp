// SPDX-License-Identifier: GPL-3.0-or-later
#include "message/htmltotext.h"

#include <QTest>

using namespace Inlet::Message;
using namespace Qt::StringLiterals;

class TestHtmlToText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void converts_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *tag, const QString &html, const QString &text) {
            QTest::newRow(tag) << html << text;
        };
        row("plain", u"plain"_s, u"plain\n"_s);
        row("empty", u""_s, u""_s);
        row("tags only", u"<html><body></body></html>"_s, u""_s);
        row("white space", u"  a \n\t b  <b> c</b>d "_s, u"a b cd\n"_s);
        row("paragraphs", u"<p>a</p><p>b</p>"_s, u"a\n\nb\n"_s);
        row("blocks", u"<div>a</div><div><div>b</div></div>c"_s, u"a\nb\nc\n"_s);
        row("breaks", u"a<br>b<br/><br>c"_s, u"a\nb\n\nc\n"_s);
        row("list", u"<ul><li>a</li><li>b</li></ul>"_s, u"- a\n- b\n"_s);
        row("table", u"<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"_s,
            u"a\tb\nc\n"_s);
        row("quotation", u"a<blockquote>b<br>c<blockquote>d</blockquote></blockquote>e"_s,
            u"a\n\n> b\n> c\n>\n>> d\n\ne\n"_s);
        row("preformatted", u"<pre>a\n  b</pre>"_s, u"a\n  b\n"_s);
        row("entities", u"&lt;&amp;&gt; &eacute;&#233;&#xE9; &euro;&nbsp;x"_s, u"<&> ééé € x\n"_s);
        row("entity beyond the BMP", u"&#x1F600;"_s, u"\U0001F600\n"_s);
        row("no entities", u"a & b &; &nosuch; &#xD800; &#0; &#99999999; &amp"_s,
            u"a & b &; &nosuch; &#xD800; &#0; &#99999999; &amp\n"_s);
        row("no tags", u"1 < 2 <3 <"_s, u"1 < 2 <3 <\n"_s);
        row("head", u"<head><title>t</title><style>p{}</style></head><body>a</body>"_s, u"a\n"_s);
        row("unclosed head", u"<head><meta x><body>a"_s, u"a\n"_s);
        row("script", u"a<script>if (a<b) { x('</p>') }</script>b"_s, u"ab\n"_s);
        row("upper-case end", u"a<STYLE>x</STYLE >b"_s, u"ab\n"_s);
        row("unclosed script", u"a<script>b"_s, u"a\n"_s);
        row("comment", u"a<!-- <p>x</p> -->b"_s, u"ab\n"_s);
        row("unclosed comment", u"a<!-- b"_s, u"a\n"_s);
        row("conditional", u"<![if x]>a<![endif]>"_s, u"a\n"_s);
        row("greater-than sign in a value", u"<a title=\"x>y\">a</a>"_s, u"a\n"_s);
        row("stray quote", u"<a title=\">a"_s, u"a\n"_s);
        row("apostrophe in a tag", u"<p class=a' >don't</p>"_s, u"don't\n"_s);
    }

    void converts()
    {
        QFETCH(QString, html);
        QTEST(htmlToText(html), "text");
    }
};

QTEST_GUILESS_MAIN(TestHtmlToText)
#include "tst_htmltotext.moc"
