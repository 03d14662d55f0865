// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/script/textsearch.h"

#include <QTest>

using namespace Inlet::Ui;
using namespace Qt::StringLiterals;

class tst_TextSearch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("options"); ///< r, c, w
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("places");
        const auto row = [](const QString &wanted, const QString &options, const QString &text,
                            const QList<int> &places) {
            QTest::newRow(qPrintable(wanted + u' ' + options))
                << wanted << options << text << places;
        };
        row(u"a"_s, {}, u"aAb"_s, {0, 1});
        row(u"a"_s, u"c"_s, u"aAb"_s, {0});
        row(u"a"_s, u"w"_s, u"a ab a"_s, {0, 5});
        row(u"é"_s, u"w"_s, u"é éa É"_s, {0, 5});
        row(u"a.c"_s, {}, u"abc a.c"_s, {4});
        row(u"a.c"_s, u"r"_s, u"abc a.c"_s, {0, 4});
        row(u"^b$"_s, u"r"_s, u"a\\nb\\nc"_s.replace(u"\\n"_s, u"\n"_s), {2});
        row(u"x*"_s, u"r"_s, u"axb"_s, {1});
        row(u"("_s, u"r"_s, u"(a"_s, {});
        row({}, {}, u"a"_s, {});
    }

    void finds()
    {
        QFETCH(QString, wanted);
        QFETCH(QString, options);
        QFETCH(QString, text);
        QFETCH(QList<int>, places);
        const TextSearch search(
            wanted, {options.contains(u'r'), options.contains(u'c'), options.contains(u'w')});
        QList<int> found;
        for (const TextSearch::Match &match : search.matches(text))
            found.append(static_cast<int>(match.from));
        QCOMPARE(found, places);
        QCOMPARE(search.error().isEmpty(), wanted != "("_L1);
    }

    void replaces_data()
    {
        QTest::addColumn<bool>("expression");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("after");
        QTest::newRow("plain") << false << u"b"_s << u"$1\\n"_s << u"a$1\\nc a$1\\nc"_s;
        QTest::newRow("groups") << true << u"(a)(b)"_s << u"$2\\1"_s << u"bac bac"_s;
        QTest::newRow("whole match") << true << u"b"_s << u"[$0]"_s << u"a[b]c a[b]c"_s;
        QTest::newRow("line end") << true << u" "_s << u"\\n"_s << u"abc\nabc"_s;
        QTest::newRow("dollar") << true << u"b"_s << u"$$x\\\\"_s << u"a$x\\c a$x\\c"_s;
        QTest::newRow("nothing") << true << u"abc ?"_s << QString() << QString();
    }

    void replaces()
    {
        QFETCH(bool, expression);
        QFETCH(QString, wanted);
        QFETCH(QString, by);
        QFETCH(QString, after);
        QCOMPARE(TextSearch(wanted, {expression, false, false}).replaced(u"abc abc"_s, by), after);
    }
};

QTEST_GUILESS_MAIN(tst_TextSearch)
#include "tst_textsearch.moc"
