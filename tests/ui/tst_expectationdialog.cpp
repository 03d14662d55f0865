// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/samples/expectationdialog.h"

#include "ui/pictures.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Inlet;
using namespace Inlet::Ui;
using namespace Qt::StringLiterals;

class tst_ExpectationDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatItGets_data()
    {
        QTest::addColumn<Model::Expectation>("expect");
        const QJsonObject vars{{u"ticket"_s, u"T-17"_s}, {u"n"_s, 1.5}};
        using Model::Expectation;
        QTest::newRow("nothing") << Expectation{};
        for (int code = 0; code <= 4; ++code)
            QTest::addRow("code %d", code) << Expectation{code, {}, {}, {}, {}};
        QTest::newRow("transition") << Expectation{{}, u"ok"_s, {}, {}, {}};
        QTest::newRow("no transition") << Expectation{{}, u""_s, {}, {}, {}};
        QTest::newRow("vars") << Expectation{{}, {}, vars, {}, {}};
        QTest::newRow("no vars") << Expectation{{}, {}, QJsonObject(), {}, {}};
        QTest::newRow("no error") << Expectation{{}, {}, {}, u""_s, {}};
        QTest::newRow("error") << Expectation{{}, {}, {}, u"no ticket"_s, {}};
        QTest::newRow("all") << Expectation{2, u"ok"_s, vars, u""_s, {{u"extra"_s, 1}}};
    }

    void showsWhatItGets()
    {
        QFETCH(Model::Expectation, expect);
        const ExpectationDialog dialog({u"a.eml"_s, {}, expect, {}}, {});
        QVERIFY(dialog.expectation() == expect);
    }

    void checksJsonWhileTyping_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("problem");
        QTest::newRow("object") << u"{\"a\": 1}"_s << QString();
        QTest::newRow("syntax") << u"{\n\"a\": x}"_s
                                << u"This is not valid JSON: line 2, column 6: illegal number."_s;
        QTest::newRow("a list") << u"[1]"_s << u"Variables are an object: { \"name\": value }."_s;
        QTest::newRow("nothing") << QString()
                                 << u"This is not valid JSON: line 1, column 1: illegal value."_s;
    }

    void checksJsonWhileTyping()
    {
        QFETCH(QString, text);
        QFETCH(QString, problem);
        ExpectationDialog dialog({u"a.eml"_s, {}, {{}, {}, QJsonObject(), {}, {}}, {}}, {});
        dialog.show();
        auto *edit = dialog.findChild<QPlainTextEdit *>(u"varsEdit"_s);
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        edit->insertPlainText(text);
        QCOMPARE(dialog.findChild<QLabel *>(u"problemLabel"_s)->text(), problem);
        const auto *buttons = dialog.findChild<QDialogButtonBox *>();
        QCOMPARE(buttons->button(QDialogButtonBox::Ok)->isEnabled(), problem.isEmpty());
        // Not compared, it need not be right.
        QTest::mouseClick(dialog.findChild<QCheckBox *>(u"comparesVarsBox"_s), Qt::LeftButton, {},
                          QPoint(8, 8));
        QVERIFY(buttons->button(QDialogButtonBox::Ok)->isEnabled());
        QVERIFY(!edit->isEnabled());
    }

    void wantsTheTextOfAnError()
    {
        ExpectationDialog dialog({u"a.eml"_s, {}, {}, {}}, {});
        dialog.show();
        auto *box = dialog.findChild<QComboBox *>(u"errorBox"_s);
        auto *text = dialog.findChild<QLineEdit *>(u"errorTextEdit"_s);
        const auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(!text->isEnabled());
        QTest::keyClick(box, Qt::Key_End);
        QVERIFY(text->isEnabled() && !ok->isEnabled());
        QTest::keyClicks(text, u"Boom"_s);
        QVERIFY(ok->isEnabled());
        QCOMPARE(dialog.expectation().error, std::optional(u"Boom"_s));
    }

    void usesTheResult()
    {
        SampleResult result;
        result.event.members = {{u"outcome"_s, u"different"_s},
                                {u"returnCode"_s, 2},
                                {u"transition"_s, u"ok"_s},
                                {u"vars"_s, QJsonObject{{u"t"_s, 7}}}};
        ExpectationDialog dialog({u"a.eml"_s, {}, {4, {}, {}, {}, {{u"extra"_s, 1}}}, {}}, result);
        dialog.show();
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"useResultButton"_s), Qt::LeftButton);
        const Model::Expectation expected{
            2, u"ok"_s, QJsonObject{{u"t"_s, 7}}, {}, {{u"extra"_s, 1}}};
        QVERIFY(dialog.expectation() == expected);
        Tests::takePictures(&dialog, u"expectation"_s);

        ExpectationDialog untested({u"a.eml"_s, {}, {}, {}}, {});
        QVERIFY(!untested.findChild<QPushButton *>(u"useResultButton"_s)->isEnabled());
    }
};

QTEST_MAIN(tst_ExpectationDialog)
#include "tst_expectationdialog.moc"
