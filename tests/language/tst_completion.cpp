// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/completion.h"

#include <QTest>

using namespace Inlet::Language;
using namespace Qt::StringLiterals;

class tst_Completion final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offers_data()
    {
        QTest::addColumn<QString>("script");  ///< "|" is the place
        QTest::addColumn<QString>("wanted");  ///< a name that is offered; empty: nothing is
        QTest::addColumn<QString>("missing"); ///< a name that is not offered
        const auto row = [](const QString &script, const QString &wanted,
                            const QString &missing = {}) {
            QTest::newRow(qPrintable(script)) << script << wanted << missing;
        };
        row(u"mailMessage.|"_s, u"subject"_s, u"domain"_s);
        row(u"mailMessage.su|"_s, u"subject"_s, u"from"_s);
        row(u"mailMessage.SU|"_s, u"subject"_s);
        row(u"mailMessage.from.|"_s, u"domain"_s, u"subject"_s);
        row(u"mailMessage?.from?.|"_s, u"domain"_s);
        row(u"mailMessage\n    .from\n    .|"_s, u"domain"_s);
        row(u"mailMessage.attachments[0].|"_s, u"filename"_s, u"push"_s);
        row(u"mailMessage.attachments[i + 1].|"_s, u"filename"_s);
        row(u"mailMessage.attachments.|"_s, u"filter"_s, u"filename"_s);
        row(u"mailMessage.attachments[0].message.from.|"_s, u"domain"_s);
        row(u"for (const a of mailMessage.attachments) { a.|"_s, u"filename"_s);
        row(u"for (let a of mailMessage.attachments)\n    logInfo(a.|)"_s, u"filename"_s);
        row(u"for (const h of mailMessage.embeddedMessages[0].headers) { h.|"_s, u"value"_s);
        row(u"var m = mailMessage; m.|"_s, u"subject"_s);
        row(u"let m = mailMessage\nm.|"_s, u"subject"_s);
        row(u"let a = 1, m = mailMessage.from; m.|"_s, u"domain"_s);
        row(u"let m; m = mailMessage.to; m[0].|"_s, u"domain"_s);
        row(u"const {from, to: others} = mailMessage; from.|"_s, u"domain"_s);
        row(u"const {from, to: others} = mailMessage; others[0].|"_s, u"domain"_s);
        row(u"mailMessage.to.filter(a => a.|"_s, u"domain"_s);
        row(u"mailMessage.to.filter((a, i) => i.|)"_s, u"toFixed"_s, u"domain"_s);
        row(u"mailMessage.to.forEach(function (a) { a.|"_s, u"domain"_s);
        row(u"mailMessage.to.filter(a => a.tag).map(a => a.|"_s, u"domain"_s);
        row(u"mailMessage.to.map(a => a.address).|"_s, u"join"_s);
        row(u"mailMessage.to.map(a => a.address)[0].|"_s, u"toLowerCase"_s);
        row(u"mailMessage.attachments.find(a => a.inline).|"_s, u"filename"_s);
        row(u"const r = mailMessage.deliveryReport; r.recipients[0].|"_s, u"status"_s);
        row(u"mailMessage.feedbackReport.|"_s, u"feedbackType"_s);
        row(u"mailMessage.parts[0].children[0].|"_s, u"contentType"_s);
        row(u"mailMessage.problems[0].|"_s, u"severity"_s);
        row(u"mailMessage.subject.|"_s, u"indexOf"_s, u"replaceAll"_s);
        row(u"mailMessage.header('To').|"_s, u"split"_s);
        row(u"mailMessage.headerAll('To').|"_s, u"forEach"_s);
        row(u"mailMessage.text.split('\\n')[0].|"_s, u"trim"_s);
        row(u"mailMessage.date.|"_s, u"getTime"_s);
        row(u"(mailMessage.date || new Date()).|"_s, u"getTime"_s);
        row(u"'abc'.|"_s, u"toUpperCase"_s);
        row(u"`a${b}c`.|"_s, u"toUpperCase"_s);
        row(u"x = `a${'b'.|}`"_s, u"toUpperCase"_s);
        row(u"[1, 2].|"_s, u"map"_s);
        row(u"['a'][0].|"_s, u"trim"_s);
        row(u"/a/g.|"_s, u"exec"_s);
        row(u"new Date().|"_s, u"toISOString"_s);
        row(u"const m = new Map(); m.|"_s, u"has"_s);
        row(u"/a/.exec(b).|"_s, u"map"_s);
        row(u"const m = /a/.exec(b); m[1].|"_s, u"trim"_s);
        row(u"Math.|"_s, u"round"_s);
        row(u"JSON.|"_s, u"parse"_s);
        row(u"Object.|"_s, u"keys"_s, u"fromEntries"_s);
        row(u"formatDate(mailMessage.date, '%4Y').|"_s, u"padStart"_s);
        row(u"try { } catch (e) { e.|"_s, u"message"_s);
        row(u"task.|"_s, u"vars"_s);
        row(u"vars.ticket = 1; vars.|"_s, u"ticket"_s);
        row(u"vars.ticket = 'a'; vars.ticket.|"_s, u"trim"_s);
        row(u"if (vars.count) vars.|"_s, u"count"_s);
        row(u"vars.ticket = 1; task.vars.seen = 2; task.vars.|"_s, u"seen"_s, u"ticket"_s);
        row(u"instance.vars.last = new Date(); instance.vars.last.|"_s, u"getTime"_s);
        row(u"vars.a = vars.b; vars.b = vars.a; vars.a.|"_s, {});
        row(u"const a = b, b = a; a.|"_s, {});
        row(u"mailMessage.header('|"_s, u"Subject"_s);
        row(u"mailMessage.header(\"X-|\")"_s, u"X-Mailer"_s, u"Subject"_s);
        row(u"mailMessage.headerParam('Content-Type', '|')"_s, {});
        row(u"formatDate(mailMessage.date, '|')"_s, u"%4Y-%2M-%2D"_s);
        row(u"ma|"_s, u"mailMessage"_s);
        row(u"log|"_s, u"logInfo"_s, u"mailMessage"_s);
        row(u"const ticketNumber = 1; ti|"_s, u"ticketNumber"_s);
        row(u"function clean(textOfMail) { return te|"_s, u"textOfMail"_s);
        row(u"re|"_s, u"return"_s, u"require"_s);
        row(u"let ma|"_s, {});
        row(u"// mailMessage.|"_s, {});
        row(u"/* ma| */"_s, {});
        row(u"'mailMessage.|'"_s, {});
        row(u"`mailMessage.|`"_s, {});
        row(u"/ma|/"_s, {});
        row(u"1.|"_s, {});
        row(u"unknown.|"_s, {});
    }

    void offers()
    {
        QFETCH(QString, script);
        QFETCH(QString, wanted);
        QFETCH(QString, missing);
        const qsizetype at = script.indexOf(u'|');
        // One place; "||" is an operator.
        const qsizetype place = script.contains(u"||"_s) ? script.lastIndexOf(u'|') : at;
        script.remove(place, 1);
        QStringList names;
        for (const Completion &completion :
             completionsAt(Api(Purpose::Handler), script, place).list)
            names.append(completion.name);
        if (wanted.isEmpty())
            QCOMPARE(names, QStringList());
        else
            QVERIFY2(names.contains(wanted), qPrintable(names.join(u' ')));
        QVERIFY2(missing.isEmpty() || !names.contains(missing), qPrintable(missing));
    }

    void replacesTheWord()
    {
        const QString script = u"x = mailMessage.sub + 1;"_s;
        const Completions completions = completionsAt(Api(Purpose::Handler), script, 19);
        QCOMPARE(completions.from, 16);
        QCOMPARE(completions.to, 19);
        QCOMPARE(completions.prefix, u"sub"_s);
        QVERIFY(completions.isMember);
        QCOMPARE(completions.list.first().detail, u"string"_s);
        QCOMPARE(completions.list.first().entry.id(), u"MailMessage.subject"_s);
    }

    void knowsThePurpose()
    {
        QCOMPARE(completionsAt(Api(Purpose::Initialization), u"mailM"_s, 5).list.size(), 0);
        QCOMPARE(completionsAt(Api(Purpose::Expiration), u"mailM"_s, 5).list.size(), 0);
        QCOMPARE(completionsAt(Api(Purpose::Expiration), u"task.c"_s, 6).list.size(), 1);
    }

    void knowsTheCall_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("call"); ///< id and number of the argument; empty: none
        const auto row = [](const QString &script, const QString &call) {
            QTest::newRow(qPrintable(script)) << script << call;
        };
        row(u"formatDate(|"_s, u"formatDate 0"_s);
        row(u"formatDate(mailMessage.date, |"_s, u"formatDate 1"_s);
        row(u"formatDate(f(1, 2), '|')"_s, u"formatDate 1"_s);
        row(u"logInfo(mailMessage.header(|"_s, u"MailMessage.header 0"_s);
        row(u"logInfo(mailMessage.header('a') + |)"_s, u"logInfo 0"_s);
        row(u"logInfo([1, 2, |])"_s, u"logInfo 0"_s);
        row(u"logInfo((1 + |))"_s, u"logInfo 0"_s);
        row(u"mailMessage.subject.replace(/a,b/, |"_s, u"string.replace 1"_s);
        row(u"new Date(|"_s, u"Date 0"_s);
        row(u"logInfo('a'); |"_s, {});
        row(u"if (|"_s, {});
        row(u"own(|"_s, {});
        row(u"logInfo(() => { |"_s, {});
        row(u"// logInfo(|"_s, {});
    }

    void knowsTheCall()
    {
        QFETCH(QString, script);
        QFETCH(QString, call);
        const qsizetype at = script.indexOf(u'|');
        const std::optional<CallHelp> help = callAt(Api(Purpose::Handler), script.remove(u'|'), at);
        QCOMPARE(help ? u"%1 %2"_s.arg(help->entry.id()).arg(help->argument) : QString(), call);
    }

    void knowsTheWord_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("id");
        const auto row = [](const QString &script, const QString &id) {
            QTest::newRow(qPrintable(script)) << script << id;
        };
        row(u"mail|Message.subject"_s, u"mailMessage"_s);
        row(u"|mailMessage.subject"_s, u"mailMessage"_s);
        row(u"mailMessage.sub|ject"_s, u"MailMessage.subject"_s);
        row(u"mailMessage.subject|"_s, u"MailMessage.subject"_s);
        row(u"mailMessage.subject.tr|im()"_s, u"string.trim"_s);
        row(u"let mailMessage = 1; mail|Message"_s, {});
        row(u"'mailMes|sage'"_s, {});
        row(u"logInfo ( | )"_s, {});
    }

    void knowsTheWord()
    {
        QFETCH(QString, script);
        QFETCH(QString, id);
        const qsizetype at = script.indexOf(u'|');
        QCOMPARE(entryAt(Api(Purpose::Handler), script.remove(u'|'), at).id(), id);
    }

    void survivesAnyPlace()
    {
        const QString script =
            u"for (const {a, b: [c]} of x.y(`${d[0].e}`)) { vars.f = ((g) => g.h(1, !-i)).j; new K().l"_s;
        const Api api(Purpose::Handler);
        for (qsizetype cut = 0; cut <= script.size(); ++cut) {
            const QString head = script.first(cut);
            (void)completionsAt(api, head, cut);
            (void)callAt(api, head, cut);
            (void)entryAt(api, script, cut);
        }
        const QString deep =
            QString(u"("_s).repeated(5000) + QString(u"!"_s).repeated(5000) + u"a."_s;
        (void)completionsAt(api, deep, deep.size());
    }
};

QTEST_GUILESS_MAIN(tst_Completion)
#include "tst_completion.moc"
