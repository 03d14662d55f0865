// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/ledger.h"
#include "screenshot.h"
#include "ui/ledger/ledgerdock.h"
#include "ui/ledger/whatifmodel.h"
#include "ui/run/firstcontactdialog.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Inlet;
using namespace Inlet::Ui;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Mailbox = "anna@pop.example.org";

Ledger::Decision decision(int number)
{
    const Core::RawMessage content("message " + QByteArray::number(number));
    const bool fires = number % 3 == 0;
    return {.uid = "uid-" + QByteArray::number(number),
            .sha256 = content.sha256(),
            .size = content.size(),
            .returnCode = fires ? 1 : 4,
            .remove = fires,
            .transition = fires ? u"ok"_s : QString(),
            .eventId = fires ? u"event-%1"_s.arg(number) : QString(),
            .vars = {{u"ticket"_s, number}},
            .messageId = u"id-%1@example.org"_s.arg(number),
            .from = u"anna@example.org"_s,
            .subject = u"Ticket %1"_s.arg(number),
            .decidedAt = QDateTime::currentDateTimeUtc().addSecs(number - 100'000)};
}

} // namespace

class TestLedgerDock : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Document::ProjectDocument m_document;
    RunController m_controller;

    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString ledger(int messages) const
    {
        const QString file = path(u"%1.sqlite"_s.arg(messages));
        if (QFile::exists(file))
            return file;
        auto ledger = Ledger::Ledger::open(file);
        QList<Ledger::Decision> decisions;
        for (int i = 1; i <= messages; ++i)
            decisions.append(decision(i));
        if (!ledger || !(*ledger)->commit({.decisions = decisions}, Mailbox))
            return {};
        return file;
    }

    Ledger::MessageCopies copies() const { return Ledger::MessageCopies(path(u"copies"_s)); }

    template <typename Widget>
    static Widget *child(const QWidget &dock, const QString &name)
    {
        return dock.findChild<Widget *>(name);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_document.reset(Document::newProject(), {});
    }

    void showsTheNewestFirst()
    {
        LedgerDock dock(&m_document, &m_controller);
        const QAbstractItemModelTester tester(
            dock.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        dock.showLedger(ledger(12), copies());
        QTRY_COMPARE(dock.model()->rowCount(), 12);
        const auto cell = [&dock](int row, LedgerModel::Column column) {
            return dock.model()->index(row, column).data().toString();
        };
        QCOMPARE(cell(0, LedgerModel::SubjectColumn), u"Ticket 12"_s);
        QCOMPARE(cell(0, LedgerModel::StateColumn), u"To be deleted"_s);
        QCOMPARE(cell(0, LedgerModel::TransitionColumn), u"ok"_s);
        QCOMPARE(cell(1, LedgerModel::CodeColumn), u"4"_s);
        QCOMPARE(cell(1, LedgerModel::StateColumn), u"Left on the server"_s);
        QCOMPARE(cell(11, LedgerModel::SubjectColumn), u"Ticket 1"_s);
    }

    void looksForManyInSteps()
    {
        LedgerDock dock(&m_document, &m_controller);
        dock.showLedger(ledger(5000), copies());
        QCOMPARE(dock.model()->rowCount(), 0); // nothing is read before the event loop runs
        QVERIFY(dock.model()->isSearching());
        QTRY_COMPARE_WITH_TIMEOUT(dock.model()->rowCount(), 5000, 60'000);
        QTRY_VERIFY(!dock.model()->isSearching());
        QCOMPARE(dock.model()->total(), 5000);
    }

    void searches_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("found");
        QTest::newRow("all") << QString() << 0 << 12;
        QTest::newRow("subject") << u"ticket 7"_s << 0 << 1;
        QTest::newRow("UIDL") << u"uid-12"_s << 0 << 1;
        QTest::newRow("code") << QString() << 1 << 4;
        QTest::newRow("both") << u"Ticket 1"_s << 4 << 3; // 1, 10, 11
        QTest::newRow("nothing") << u"Rechnung"_s << 0 << 0;
    }

    void searches()
    {
        QFETCH(QString, text);
        QFETCH(int, code);
        QFETCH(int, found);
        LedgerDock dock(&m_document, &m_controller);
        dock.showLedger(ledger(12), copies());
        auto *codes = child<QComboBox>(dock, u"ledgerCodeBox"_s);
        codes->setCurrentIndex(codes->findData(code));
        child<QLineEdit>(dock, u"ledgerSearchEdit"_s)->setText(text);
        QTRY_COMPARE(dock.model()->filter().text, text);
        QTRY_VERIFY(!dock.model()->isSearching());
        QCOMPARE(dock.model()->rowCount(), found);
        QVERIFY(
            child<QLabel>(dock, u"ledgerCountLabel"_s)->text().startsWith(QString::number(found)));
    }

    void opensTheCopy()
    {
        QVERIFY(copies().keep(Core::RawMessage("message 12"), QDateTime::currentDateTime()));
        LedgerDock dock(&m_document, &m_controller);
        dock.showLedger(ledger(12), copies());
        QTRY_COMPARE(dock.model()->rowCount(), 12);
        const QSignalSpy opened(&dock, &LedgerDock::fileActivated);
        auto *view = child<QTableView>(dock, u"ledgerView"_s);
        const auto *open = child<QAction>(dock, u"ledgerOpenAction"_s);
        QVERIFY(!open->isEnabled());
        view->selectRow(1); // of it there is no copy
        QVERIFY(!open->isEnabled());
        Q_EMIT view->activated(view->currentIndex());
        QCOMPARE(opened.size(), 0);
        view->selectRow(0);
        QVERIFY(open->isEnabled());
        Q_EMIT view->activated(view->currentIndex());
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.at(0).at(0).toString(), copies().pathOf(decision(12).sha256));
        const QString details = child<QPlainTextEdit>(dock, u"ledgerDetails"_s)->toPlainText();
        for (const QString &text : {u"Ticket 12"_s, u"uid-12"_s, u"\"ticket\": 12"_s})
            QVERIFY2(details.contains(text), qPrintable(details));
    }

    void exports_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<int>("lines");
        QTest::newRow("table") << u"rows.csv"_s << QByteArray("type,activity,") << 13;
        QTest::newRow("JSON Lines") << u"rows.jsonl"_s << QByteArray("{\"action\":") << 12;
    }

    void exports()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, start);
        QFETCH(int, lines);
        LedgerDock dock(&m_document, &m_controller);
        dock.showLedger(ledger(12), copies());
        QTRY_COMPARE(dock.model()->rowCount(), 12);
        dock.exportTo(path(name));
        QFile file(path(name));
        QTRY_VERIFY(file.exists());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(content.startsWith(start));
        QCOMPARE(content.count('\n'), lines);
        QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void tellsWhatCannotBeExported()
    {
        LedgerDock dock(&m_document, &m_controller);
        dock.showLedger(ledger(12), copies());
        QTRY_COMPARE(dock.model()->rowCount(), 12);
        dock.exportTo(path(u"none/rows.csv"_s));
        const auto *note = child<QLabel>(dock, u"ledgerNote"_s);
        QVERIFY(note->text().contains("cannot be written"_L1));
    }

    void tellsWhyThereIsNothing_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("says");
        QTest::newRow("practice") << u"practice:mail"_s << u"practice mailbox"_s;
        QTest::newRow("template") << u"<%= activity.name %>"_s << u"expression"_s;
        QTest::newRow("no run yet") << u"pop.example.org"_s << u"Nothing is remembered yet"_s;
    }

    void tellsWhyThereIsNothing()
    {
        QFETCH(QString, server);
        QFETCH(QString, says);
        qputenv("XDG_STATE_HOME", path(u"nothing"_s).toUtf8());
        m_document.setField(
            Document::Field::UseExternalAccount,
            [](auto &activity) -> auto & { return activity.useExternalAccount; }, false);
        m_document.setField(
            Document::Field::Server,
            [](auto &activity) -> auto & { return activity.connection.server; }, server);
        LedgerDock dock(&m_document, &m_controller);
        dock.show();
        dock.refresh();
        const auto *note = child<QLabel>(dock, u"ledgerNote"_s);
        QTRY_VERIFY2(note->text().contains(says), qPrintable(note->text()));
        QVERIFY(!QFile::exists(path(u"nothing"_s)));
    }

    void drawsItself_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void drawsItself()
    {
        QFETCH(bool, dark);
        const QPalette before = QApplication::palette();
        if (dark)
            QApplication::setPalette(Tests::darkPalette());
        LedgerDock dock(&m_document, &m_controller);
        dock.resize(1100, 320);
        dock.show();
        dock.showLedger(ledger(12), copies());
        QTRY_COMPARE(dock.model()->rowCount(), 12);
        child<QTableView>(dock, u"ledgerView"_s)->selectRow(0);
        Tests::saveScreenshot(&dock, dark ? u"ledger-dark"_s : u"ledger-light"_s);
        FirstContactDialog question({u"anna"_s, u"pop.example.org"_s, 1234, 5'000'000}, true);
        question.show();
        Tests::saveScreenshot(&question, dark ? u"first-contact-dark"_s : u"first-contact-light"_s);
        QApplication::setPalette(before);
    }

    void asksAboutANewMailbox_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("choice");
        QTest::newRow("dry run first") << QString() << u"dry-run"_s;
        QTest::newRow("all") << u"processAllButton"_s << u"all"_s;
        QTest::newRow("from now on") << u"fromNowOnButton"_s << u"from-now-on"_s;
        QTest::newRow("newer than") << u"newerThanButton"_s << u"newer-than=2026-11-01"_s;
    }

    void asksAboutANewMailbox()
    {
        QFETCH(QString, button);
        QFETCH(QString, choice);
        const FirstContactDialog dialog({u"anna"_s, u"pop.example.org"_s, 1234, 5'000'000}, false);
        auto *date = child<QDateEdit>(dialog, u"firstContactDateEdit"_s);
        QVERIFY(!date->isEnabled());
        if (!button.isEmpty())
            child<QRadioButton>(dialog, button)->click();
        QCOMPARE(date->isEnabled(), button == "newerThanButton"_L1);
        date->setDate({2026, 11, 1});
        QCOMPARE(dialog.choice(), choice);
        const QString text = child<QLabel>(dialog, u"firstContactLabel"_s)->text();
        QVERIFY(text.contains("pop.example.org"_L1) && text.contains("234"_L1));
    }

    void listsWhatIsHandledOtherwise()
    {
        WhatIfModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Core::Event event;
        event.members = {
            {u"subject"_s, u"a\nb"_s},
            {u"from"_s, u"anna@example.org"_s},
            {u"changed"_s, QJsonArray{u"returnCode"_s, u"vars.ticket"_s}},
            {u"old"_s, QJsonObject{{u"returnCode"_s, 4}}},
            {u"new"_s, QJsonObject{{u"returnCode"_s, 1}, {u"error"_s, QJsonValue::Null}}}};
        model.append(event);
        event.members.insert(u"new"_s,
                             QJsonObject{{u"returnCode"_s, QJsonValue::Null},
                                         {u"error"_s, QJsonObject{{u"text"_s, u"no"_s}}}});
        model.append(event);
        const auto cell = [&model](int row, WhatIfModel::Column column) {
            return model.index(row, column).data().toString();
        };
        QCOMPARE(cell(0, WhatIfModel::SubjectColumn), u"a b"_s);
        QCOMPARE(cell(0, WhatIfModel::OldCodeColumn), u"4"_s);
        QCOMPARE(cell(0, WhatIfModel::NewCodeColumn), u"1"_s);
        QCOMPARE(cell(0, WhatIfModel::ChangedColumn), u"returnCode, vars.ticket"_s);
        QCOMPARE(cell(1, WhatIfModel::NewCodeColumn), u"Error"_s);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestLedgerDock)
#include "tst_ledgerdock.moc"
