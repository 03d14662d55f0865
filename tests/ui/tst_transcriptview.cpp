// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures.h"
#include "ui/transcript/transcriptview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Inlet;
using namespace Inlet::Ui;
using namespace Qt::StringLiterals;
using Direction = TranscriptLine::Direction;

namespace {

const QByteArray Session = "2026-11-23T08:00:00.000Z inmail *: connect pop.example.org:110\n"
                           "2026-11-23T08:00:00.010Z inmail S: +OK ready\n"
                           "2026-11-23T08:00:00.020Z inmail C: STLS\n"
                           "2026-11-23T08:00:00.030Z inmail S: +OK begin\n"
                           "2026-11-23T08:00:00.040Z inmail *: tls TLSv1.3 TLS_AES_256_GCM_SHA384\n"
                           "2026-11-23T08:00:01.000Z inmail C: PASS ****\n"
                           "2026-11-23T08:00:01.100Z inmail S: +OK <b>2</b> messages\n"
                           "2026-11-23T08:00:02.000Z inmail *: end\n";

struct Shown
{
    QTemporaryDir folder;
    TranscriptView view;
    QTableView *table = view.findChild<QTableView *>(u"transcriptView"_s);

    Shown()
    {
        view.resize(700, 300);
        view.show();
    }

    QString write(const QByteArray &bytes, QIODevice::OpenMode mode = QIODevice::WriteOnly) const
    {
        QFile file(folder.filePath(u"transcript"_s));
        if (!file.open(mode) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }

    int rows() { return view.model()->rowCount(); }
    QString text(int row)
    {
        return view.model()->index(row, TranscriptModel::LineColumn).data().toString();
    }
    QString state() const
    {
        const auto *label = view.findChild<QLabel *>(u"transcriptStateLabel"_s);
        return label->isVisible() ? label->text() : QString();
    }
};

} // namespace

class TestTranscriptView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLines_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<Direction>("direction");
        QTest::addColumn<QString>("text");
        const QByteArray start = "2026-11-23T08:00:00.000Z inmail ";
        QTest::newRow("client") << start + "C: RETR 1" << Direction::Client << u"RETR 1"_s;
        QTest::newRow("server") << start + "S: +OK" << Direction::Server << u"+OK"_s;
        QTest::newRow("empty answer") << start + "S: " << Direction::Server << QString();
        QTest::newRow("connect") << start + "*: connect a:1" << Direction::Connect << u"a:1"_s;
        QTest::newRow("TLS") << start + "*: tls TLSv1.3 X" << Direction::Tls << u"TLSv1.3 X"_s;
        QTest::newRow("end") << start + "*: end" << Direction::End << QString();
        QTest::newRow("end with reason")
            << start + "*: end It broke." << Direction::End << u"It broke."_s;
        QTest::newRow("foreign") << QByteArray("Dear diary") << Direction::Foreign
                                 << u"Dear diary"_s;
        QTest::newRow("no mark") << start + "hello" << Direction::Foreign
                                 << QString::fromUtf8(start + "hello");
        QTest::newRow("empty") << QByteArray() << Direction::Foreign << QString();
    }

    void readsLines()
    {
        QFETCH(QByteArray, line);
        const TranscriptLine read = TranscriptLine::fromFile(line);
        QTEST(read.direction, "direction");
        QTEST(read.text, "text");
        QCOMPARE(read.toFile().toUtf8(), line);
    }

    void showsBothDirections()
    {
        Shown shown;
        const QAbstractItemModelTester tester(shown.view.model());
        shown.view.openFile(shown.write(Session));
        QTRY_COMPARE(shown.rows(), 8);
        QCOMPARE(shown.text(0), u"Session with pop.example.org:110"_s);
        QCOMPARE(shown.text(1), u"\u2190 S: +OK ready"_s);
        QCOMPARE(shown.text(2), u"\u2192 C: STLS"_s);
        QVERIFY(shown.text(4).contains(u"TLSv1.3"_s));
        const auto colour = [&](int row) {
            return shown.view.model()->index(row, 2).data(Qt::ForegroundRole);
        };
        QVERIFY(colour(1) != colour(2));
        QVERIFY(QFontInfo(shown.table->font()).fixedPitch());
        Tests::takePictures(&shown.view, u"transcript"_s);
    }

    void followsAFileThatGrows()
    {
        Shown shown;
        shown.view.follow(shown.folder.filePath(u"transcript"_s));
        QVERIFY(!shown.write(Session.first(100)).isEmpty());
        QTRY_COMPARE(shown.rows(), 1);
        QVERIFY(!shown.write(Session.sliced(100), QIODevice::Append).isEmpty());
        QTRY_COMPARE(shown.rows(), 8);
        shown.view.finishFollowing();
        QTest::qWait(0);
        // The next run adds to it.
        shown.view.follow(shown.write(Session));
        shown.view.finishFollowing();
        QTRY_COMPARE(shown.rows(), 16);
    }

    void copesWithALongTranscript()
    {
        Shown shown;
        QByteArray bytes;
        constexpr int Lines = 100'000;
        for (int i = 0; i < Lines; ++i) {
            bytes += "2026-11-23T08:00:00.000Z inmail C: RETR " + QByteArray::number(i) + '\n';
        }
        const QString path = shown.write(bytes);
        int longest = 0;
        QElapsedTimer pause;
        QTimer heart;
        connect(&heart, &QTimer::timeout, this,
                [&] { longest = std::max(longest, static_cast<int>(pause.restart())); });
        QElapsedTimer whole;
        whole.start();
        pause.start();
        heart.start(0);
        shown.view.follow(path);
        shown.view.finishFollowing();
        QTRY_COMPARE_WITH_TIMEOUT(shown.rows(), Lines, 20'000);
        qInfo("%d lines in %lld ms, longest pause %d ms", Lines, whole.elapsed(), longest);
        QVERIFY2(longest < 500, qPrintable(QString::number(longest)));
        QVERIFY(shown.table->indexAt(shown.table->viewport()->rect().center()).row() > Lines - 100);
        QCOMPARE(shown.view.model()->find(u"retr 99999"_s, 0, false), Lines - 1);
        shown.view.follow(path);
        shown.view.finishFollowing();
        QTRY_COMPARE_WITH_TIMEOUT(shown.rows(), 2 * Lines, 20'000);
        shown.view.follow(path);
        shown.view.finishFollowing();
        QTRY_COMPARE_WITH_TIMEOUT(shown.view.model()->droppedRows(), Lines, 20'000);
        QVERIFY(shown.state().contains(u"100000"_s));
    }

    void finds()
    {
        Shown shown;
        shown.view.openFile(shown.write(Session));
        QTRY_COMPARE(shown.rows(), 8);
        shown.table->setFocus();
        QTest::keyClick(shown.table, Qt::Key_F, Qt::ControlModifier);
        auto *edit = shown.view.findChild<QLineEdit *>(u"transcriptFindEdit"_s);
        QTRY_VERIFY(edit->isVisible() && edit->hasFocus());
        QTest::keyClicks(edit, u"+ok"_s);
        QCOMPARE(shown.table->currentIndex().row(), 1);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(shown.table->currentIndex().row(), 3);
        QTest::keyClick(edit, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(shown.table->currentIndex().row(), 1);
        QTest::keyClick(edit, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(shown.table->currentIndex().row(), 6);
        QTest::keyClicks(edit, u"nowhere"_s);
        QCOMPARE(shown.table->currentIndex().row(), 6);
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(!edit->isVisible());
        QTRY_VERIFY(shown.table->hasFocus());
    }

    void copiesSavesAndClears()
    {
        Shown shown;
        shown.view.openFile(shown.write(Session));
        QTRY_COMPARE(shown.rows(), 8);
        shown.table->selectRow(2);
        shown.view.findChild<QAction *>(u"copyTranscriptAction"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"2026-11-23T08:00:00.020Z inmail C: STLS"_s);

        const QString saved = shown.folder.filePath(u"saved.txt"_s);
        shown.view.saveFile(saved);
        QCOMPARE(shown.state(), QString());
        QFile file(saved);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), Session);
        QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        shown.view.saveFile(u"/nonexistent/saved.txt"_s);
        QVERIFY(shown.state().contains(u"/nonexistent/saved.txt"_s));

        shown.view.findChild<QAction *>(u"clearTranscriptAction"_s)->trigger();
        QCOMPARE(shown.rows(), 0);
        shown.view.openFile(u"/nonexistent/transcript"_s);
        QVERIFY(shown.state().contains(u"cannot be read"_s));
    }

    void unfoldsALongLine()
    {
        Shown shown;
        shown.view.openFile(
            shown.write("2026-11-23T08:00:00.000Z inmail S: + " + QByteArray(500, 'x') + '\n'));
        QTRY_COMPARE(shown.rows(), 1);
        const int folded = shown.table->rowHeight(0);
        shown.table->setCurrentIndex(shown.view.model()->index(0, 0));
        shown.table->setFocus();
        QTest::keyClick(shown.table, Qt::Key_Return);
        QVERIFY(shown.table->rowHeight(0) > 3 * folded);
        Tests::takePictures(&shown.view, u"transcript-unfolded"_s);
        QTest::keyClick(shown.table, Qt::Key_Return);
        QCOMPARE(shown.table->rowHeight(0), folded);
    }

    void goesToAMoment_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("time");
        QTest::addColumn<int>("row");
        QTest::newRow("inside") << u"inmail"_s << u"2026-11-23T08:00:00.035Z"_s << 3;
        QTest::newRow("just before") << u"inmail"_s << u"2026-11-23T07:59:59.900Z"_s << 0;
        QTest::newRow("just after") << u"inmail"_s << u"2026-11-23T08:00:03.000Z"_s << 7;
        QTest::newRow("long before") << u"inmail"_s << u"2026-11-23T07:00:00.000Z"_s << -1;
        QTest::newRow("long after") << u"inmail"_s << u"2026-11-23T09:00:00.000Z"_s << -1;
        QTest::newRow("other activity") << u"other"_s << u"2026-11-23T08:00:00.035Z"_s << -1;
    }

    void goesToAMoment()
    {
        QFETCH(QString, name);
        QFETCH(QString, time);
        QFETCH(int, row);
        Shown shown;
        shown.view.openFile(shown.write(Session));
        QTRY_COMPARE(shown.rows(), 8);
        const QDateTime moment = QDateTime::fromString(time, Qt::ISODateWithMs);
        QCOMPARE(shown.view.model()->rowAt(name, moment), row);
        shown.view.showMoment(name, moment);
        if (row >= 0)
            QCOMPARE(shown.table->currentIndex().row(), row);
        QCOMPARE(shown.state().isEmpty(), row >= 0);
    }
};

QTEST_MAIN(TestTranscriptView)
#include "tst_transcriptview.moc"
