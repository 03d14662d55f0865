// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/handbook.h"

#include "support/projectfile.h"
#include "support/runnerprocess.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QUrl>

using namespace Inlet::Ui;
using namespace Inlet::Test;
using namespace Qt::StringLiterals;

namespace {

QString unescaped(QString html)
{
    return html.replace("&lt;"_L1, "<"_L1)
        .replace("&gt;"_L1, ">"_L1)
        .replace("&quot;"_L1, "\""_L1)
        .replace("&amp;"_L1, "&"_L1);
}

/** The text of the only block of @p language in @p html; empty when there is none or more than one. */
QString blockOf(const QString &html, const QString &language)
{
    const QString begin = u"<pre><code class=\"language-%1\">"_s.arg(language);
    if (html.count(begin) != 1)
        return {};
    const qsizetype start = html.indexOf(begin) + begin.size();
    return unescaped(html.sliced(start, html.indexOf("</code></pre>"_L1, start) - start));
}

} // namespace

/** The pages as they are shown: every link leads somewhere, and what a worked handler promises is what happens. */
class tst_Handbook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasAllPages()
    {
        const Handbook handbook(u"en"_s);
        QStringList files =
            QDir(QStringLiteral(INLET_SOURCE_DIR "/resources/handbook/en")).entryList({u"*.md"_s});
        for (const HandbookPage &page : handbook.pages()) {
            QVERIFY2(!page.sections.isEmpty(), qPrintable(page.name));
            QVERIFY(page.isTranslated);
            files.removeOne(page.name + u".md"_s);
        }
        QCOMPARE(files, QStringList());
    }

    void headingsHaveAnchors()
    {
        const Handbook handbook(u"en"_s);
        QSet<QString> seen;
        for (const HandbookPage &page : handbook.pages()) {
            QCOMPARE(page.sections.constFirst().level, 1);
            QVERIFY(!page.html.contains("{#"_L1));
            for (const HandbookSection &section : page.sections) {
                if (page.name == "handler-reference"_L1)
                    continue; // made from another source, with anchors of its own
                QVERIFY2(!section.anchor.isEmpty(), qPrintable(section.title));
                QVERIFY2(!seen.contains(section.anchor), qPrintable(section.anchor));
                seen.insert(section.anchor);
            }
        }
    }

    void linksLeadSomewhere()
    {
        const Handbook handbook(u"en"_s);
        static const QRegularExpression link(u"(href|src)=\"([^\"]+)\""_s);
        for (const HandbookPage &page : handbook.pages()) {
            const QUrl base(u"handbook:/"_s + page.name + u".md"_s);
            for (auto found = link.globalMatch(page.html); found.hasNext();) {
                const auto match = found.next();
                const QUrl url = base.resolved(QUrl(match.captured(2)));
                const QByteArray shown = (page.name + u": "_s + match.captured(2)).toUtf8();
                if (match.captured(1) == "src"_L1) {
                    QVERIFY2(QFile::exists(u":/inlet/handbook/pictures/"_s + url.fileName()),
                             shown.constData());
                    continue;
                }
                QCOMPARE(url.scheme(), u"handbook"_s);
                const HandbookPage *target = handbook.page(url.fileName().chopped(3));
                QVERIFY2(target, shown.constData());
                if (url.hasFragment())
                    QVERIFY2(handbook.find(url.fragment()).page == target
                                 || target->html.contains(u"name=\"%1\""_s.arg(url.fragment())),
                             shown.constData());
            }
        }
    }

    void findsTopics()
    {
        const Handbook handbook(u"en"_s);
        const Handbook::Place place = handbook.find(u"missed-launches");
        QVERIFY(place);
        QCOMPARE(place.page->name, u"scheduling"_s);
        QVERIFY(place.section->text.contains("Run once at start"_L1));
        QVERIFY(!handbook.find(u"no-such-topic"));
        QVERIFY(!handbook.find(u""));
        QVERIFY(!handbook.page(u"no-such-page"));
        QVERIFY(handbook.find(u"MailMessage.header"));
    }

    void saysWhatIsNotTranslated()
    {
        const Handbook handbook(u"nl"_s);
        const Handbook english(u"en"_s);
        QCOMPARE(handbook.pages().size(), english.pages().size());
        const HandbookPage *page = handbook.page(u"promises");
        QVERIFY(page && !page->isTranslated);
        QVERIFY(page->html.contains("class=\"note\""_L1));
        QVERIFY(page->html.endsWith(english.page(u"promises")->html));
        QCOMPARE(page->title(), u"Promises and limits"_s);
    }

    /** A translation that lost an anchor would break links and F1. */
    void translationsKeepTheAnchors_data()
    {
        QTest::addColumn<QString>("language");
        const QStringList languages = QDir(QStringLiteral(INLET_SOURCE_DIR "/resources/handbook"))
                                          .entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &language : languages) {
            if (language != "pictures"_L1)
                QTest::newRow(qPrintable(language)) << language;
        }
    }
    void translationsKeepTheAnchors()
    {
        QFETCH(QString, language);
        const Handbook handbook(language);
        const Handbook english(u"en"_s);
        const auto anchors = [](const HandbookPage &page) {
            QStringList result;
            for (const HandbookSection &section : page.sections)
                result.append(section.anchor);
            return result;
        };
        bool anyIsTranslated = false;
        for (const HandbookPage &page : handbook.pages()) {
            if (page.name == "handler-reference"_L1)
                continue;
            anyIsTranslated = anyIsTranslated || page.isTranslated;
            QCOMPARE(anchors(page), anchors(*english.page(page.name)));
            // Behind a full stop and before a letter, Markdown takes ** for text.
            QVERIFY2(!page.html.contains("**"_L1), qPrintable(page.name));
        }
        QVERIFY(anyIsTranslated);
    }

    void handlersDoWhatIsPromised_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("mail");
        QTest::addColumn<QJsonObject>("promise");
        const QStringList sections =
            Handbook(u"en"_s).page(u"handlers")->html.split("<a name=\""_L1).sliced(2);
        QCOMPARE(sections.size(), 10);
        for (const QString &section : sections) {
            QTest::newRow(qPrintable(section.section(u'"', 0, 0)))
                << blockOf(section, u"js"_s) << blockOf(section, u"eml"_s)
                << QJsonDocument::fromJson(blockOf(section, u"json"_s).toUtf8()).object();
        }
    }
    void handlersDoWhatIsPromised()
    {
        QFETCH(QString, script);
        QFETCH(QString, mail);
        QFETCH(QJsonObject, promise);
        QVERIFY(!script.isEmpty());
        QVERIFY(!mail.isEmpty());
        QVERIFY(promise.contains("returnCode"_L1) && promise.contains("vars"_L1));

        ProjectFolder folder;
        folder.setScript(script.split(u'\n'));
        folder.addMessage(mail.replace(u'\n', "\r\n"_L1).toUtf8());
        const RunnerResult result = RunnerProcess::run(
            {u"eval"_s, folder.write(), u"inmail"_s, folder.path(u"mail/0001.eml"_s)});
        QVERIFY2(result.exitStatus == 0, result.output + result.complaints);
        const QJsonObject message = result.only(u"message");
        QCOMPARE(message.value("returnCode"_L1), promise.value("returnCode"_L1));
        QCOMPARE(message.value("vars"_L1), promise.value("vars"_L1));
        QVERIFY2(result.complaints.isEmpty(), result.complaints);
    }
};

QTEST_MAIN(tst_Handbook)
#include "tst_handbook.moc"
