// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/templates.h"

#include <QTest>

using namespace Inlet::Model;
using namespace Qt::StringLiterals;

class TestTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesScripts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expressions"); ///< and texts between them; empty: not closed
        QTest::newRow("text alone") << u"a"_s << QStringList{u"\"a\","_s};
        QTest::newRow("empty") << u""_s << QStringList{u"\"\","_s};
        QTest::newRow("expression alone")
            << u"<%=x%>"_s << QStringList{u"\"\","_s, u"(x"_s, u"),"_s, u"\"\","_s};
        QTest::newRow("both") << u"a<%= x + 1 %>b<%=y%>c"_s
                              << QStringList{u"\"a\","_s, u"( x + 1 "_s, u"),"_s,    u"\"b\","_s,
                                             u"(y"_s,     u"),"_s,       u"\"c\","_s};
        QTest::newRow("quotes and lines")
            << u"\"\\\n<%=x%>"_s
            << QStringList{u"\"\\\"\\\\\\n\","_s, u"(x"_s, u"),"_s, u"\"\","_s};
        QTest::newRow("end before the beginning")
            << u"%><%=x%>"_s << QStringList{u"\"%>\","_s, u"(x"_s, u"),"_s, u"\"\","_s};
        QTest::newRow("not closed") << u"a<%= x"_s << QStringList();
        QTest::newRow("second not closed") << u"<%=x%><%= y"_s << QStringList();
    }

    void writesScripts()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expressions);
        const std::optional<QStringList> script = templateScript(text);
        QCOMPARE(script.has_value(), !expressions.isEmpty());
        if (script)
            QCOMPARE(script->mid(1, script->size() - 2), expressions);
    }

    void findsFields()
    {
        Activity activity;
        activity.connection.server = u"<%= 1 %>"_s;
        activity.connection.account = u"anna"_s;
        const auto addTransition = [&activity](const auto &target) {
            Transition transition;
            transition.deliver.to = target;
            activity.transitions.append(transition);
        };
        addTransition(FileDelivery{u"<%= 2 %>"_s});
        addTransition(CommandDelivery{u"<%= not a template %>"_s, {u"a"_s, u"<%= 3 %>"_s}});
        addTransition(HttpDelivery{u"https://<%= 4 %>"_s});
        QStringList paths;
        for (const TemplateField &field :
             connectionTemplates(activity) + deliveryTemplates(activity)) {
            paths += field.path;
            *field.text = u"done"_s;
        }
        QCOMPARE(paths, (QStringList{u"connection.server"_s, u"transitions[0].deliver.directory"_s,
                                     u"transitions[1].deliver.arguments[1]"_s,
                                     u"transitions[2].deliver.url"_s}));
        QCOMPARE(activity.connection.server, u"done"_s);
        QVERIFY(deliveryTemplates(activity).isEmpty());

        activity.connection.server = u"<%= 1 %>"_s;
        activity.useExternalAccount = true;
        QVERIFY(connectionTemplates(activity).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"
