// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/samplecheck.h"

#include <QJsonArray>
#include <QTest>

using namespace Inlet;
using namespace Inlet::Engine;
using namespace Qt::StringLiterals;

namespace {

Handler::HandlerOutcome returned(int code, const QJsonObject &vars = {})
{
    Handler::HandlerOutcome outcome;
    outcome.returnCode = code;
    outcome.vars = vars;
    return outcome;
}

Handler::HandlerOutcome failed(const QString &text)
{
    Handler::HandlerOutcome outcome;
    outcome.error = Handler::HandlerError{Core::ErrorCode::Script, text, 3};
    return outcome;
}

/** `member: expected / actual`, `-` for what is not there. */
QStringList texts(const QList<Difference> &differences)
{
    const auto text = [](const QJsonValue &value) {
        if (value.isUndefined())
            return u"-"_s;
        return value.isNull() ? u"null"_s : value.toVariant().toString();
    };
    QStringList list;
    for (const Difference &difference : differences)
        list += u"%1: %2 / %3"_s.arg(difference.member, text(difference.expected),
                                     text(difference.actual));
    return list;
}

} // namespace

class TestSampleCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void compares_data()
    {
        using Model::Expectation;
        QTest::addColumn<Expectation>("expect");
        QTest::addColumn<Handler::HandlerOutcome>("outcome");
        QTest::addColumn<QStringList>("differences");
        const auto row = [](const char *name, const Expectation &expect,
                            const Handler::HandlerOutcome &outcome,
                            const QStringList &differences) {
            QTest::newRow(name) << expect << outcome << differences;
        };
        const auto code = [](int value) { return Expectation{value, {}, {}, {}, {}}; };
        const auto transition = [](const QString &name) {
            return Expectation{{}, name, {}, {}, {}};
        };
        const auto vars = [](const QJsonObject &object) {
            return Expectation{{}, {}, object, {}, {}};
        };
        const auto error = [](const QString &text) { return Expectation{{}, {}, {}, text, {}}; };

        row("nothing compared", {}, returned(1, {{u"a"_s, 1}}), {});
        row("code", code(2), returned(2), {});
        row("other code", code(2), returned(4), {u"returnCode: 2 / 4"_s});
        row("transition fires", transition(u"ok"_s), returned(1), {});
        row("transition does not fire", transition(u"ok"_s), returned(3),
            {u"transition: ok / null"_s});
        row("none fires", transition({}), returned(4), {});
        row("one fires against expectation", transition({}), returned(2),
            {u"transition: null / ok"_s});

        row("vars", vars({{u"a"_s, 1}, {u"b"_s, u"x"_s}}),
            returned(1, {{u"b"_s, u"x"_s}, {u"a"_s, 1.0}}), {});
        row("no vars", vars({}), returned(1), {});
        row("other value", vars({{u"a"_s, 1}}), returned(1, {{u"a"_s, 2}}), {u"vars.a: 1 / 2"_s});
        row("number as text", vars({{u"a"_s, 1}}), returned(1, {{u"a"_s, u"1"_s}}),
            {u"vars.a: 1 / 1"_s});
        row("missing", vars({{u"a"_s, 1}}), returned(1), {u"vars.a: 1 / -"_s});
        row("extra", vars({}), returned(1, {{u"a"_s, 1}}), {u"vars.a: - / 1"_s});
        row("null is not missing", vars({{u"a"_s, QJsonValue()}}), returned(1),
            {u"vars.a: null / -"_s});
        row("whole and fraction", vars({{u"a"_s, 17}}), returned(1, {{u"a"_s, 17.0}}), {});
        row("date", vars({{u"when"_s, u"2026-11-23T08:00:00.000Z"_s}}),
            returned(1, {{u"when"_s, u"2026-11-23T08:00:00.000Z"_s}}), {});
        row("nested", vars({{u"o"_s, QJsonObject{{u"l"_s, QJsonArray{1, 2}}}}}),
            returned(1, {{u"o"_s, QJsonObject{{u"l"_s, QJsonArray{1.0, 2.0}}}}}), {});
        row("order of a list", vars({{u"l"_s, QJsonArray{1, 2}}}),
            returned(1, {{u"l"_s, QJsonArray{2, 1}}}), {u"vars.l:  / "_s});

        row("error where nothing is expected", {}, failed(u"Boom"_s), {u"error: null / Boom"_s});
        row("error where a code is expected", code(1), failed(u"Boom"_s),
            {u"returnCode: 1 / null"_s, u"error: null / Boom"_s});
        row("expected error", code(Model::NoReturnCode), failed(u"Boom"_s), {});
        row("expected error that did not come", code(Model::NoReturnCode), returned(2),
            {u"returnCode: null / 2"_s});
        row("words of the error", error(u"oo"_s), failed(u"Boom"_s), {});
        row("other words", error(u"no ticket"_s), failed(u"Boom"_s),
            {u"error: no ticket / Boom"_s});
        row("no words came", error(u"no ticket"_s), returned(1), {u"error: no ticket / null"_s});
        row("no error", error({}), returned(1), {});
        row("an error against expectation", error({}), failed(u"Boom"_s),
            {u"error: null / Boom"_s});
    }

    void compares()
    {
        QFETCH(Model::Expectation, expect);
        QFETCH(Handler::HandlerOutcome, outcome);
        QTEST(texts(compare(expect, outcome)), "differences");
    }
};

QTEST_GUILESS_MAIN(TestSampleCheck)
#include "tst_samplecheck.moc"
