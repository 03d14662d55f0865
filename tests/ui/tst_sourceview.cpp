// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures.h"
#include "ui/message/sourceview.h"

#include <QClipboard>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Inlet;
using namespace Inlet::Ui;
using namespace Qt::StringLiterals;

class TestSourceView : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const QByteArray &bytes, int times = 1)
    {
        QFile file(m_folder.filePath(u"message.eml"_s));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        for (int i = 0; i < times; ++i)
            file.write(bytes);
        return file.fileName();
    }

    /** Every row as "line:bytes", a continuation without its number. */
    static QStringList all(SourceLines &lines)
    {
        QStringList rows;
        for (const SourceLines::Row &row : lines.rows(0, lines.rowCount()))
            rows += (row.isFirst ? QString::number(row.line) : QString()) + u':'
                    + QString::fromLatin1(row.bytes);
        return rows;
    }

private Q_SLOTS:
    void findsRows_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("rows");
        const QString full(static_cast<int>(SourceLines::MaxRowBytes), u'x');
        QTest::newRow("empty") << QByteArray() << QStringList();
        QTest::newRow("one line") << QByteArray("a") << QStringList{u"1:a"_s};
        QTest::newRow("CRLF") << QByteArray("a\r\nb\r\n") << QStringList{u"1:a"_s, u"2:b"_s};
        QTest::newRow("LF and empty lines")
            << QByteArray("\n\na\n") << QStringList{u"1:"_s, u"2:"_s, u"3:a"_s};
        QTest::newRow("bare CR") << QByteArray("a\rb") << QStringList{u"1:a\rb"_s};
        QTest::newRow("full row") << full.toLatin1() + "\nb"
                                  << QStringList{u"1:"_s + full, u"2:b"_s};
        QTest::newRow("long line")
            << full.toLatin1() + "yz\nb" << QStringList{u"1:"_s + full, u":yz"_s, u"2:b"_s};
    }

    void findsRows()
    {
        QFETCH(QByteArray, bytes);
        SourceLines lines;
        lines.open(write(bytes));
        QTRY_VERIFY(lines.isFinished());
        QTEST(all(lines), "rows");
    }

    void keepsCharactersWhole()
    {
        SourceLines lines;
        lines.open(write("a" + QByteArray("견").repeated(1000)));
        QTRY_VERIFY(lines.isFinished());
        QString text;
        for (const SourceLines::Row &row : lines.rows(0, lines.rowCount()))
            text += QString::fromUtf8(row.bytes);
        QCOMPARE(text, u'a' + u"견"_s.repeated(1000));
    }

    void findsTheRowOfAByte()
    {
        SourceLines lines;
        lines.open(write("0123456\r\n", 10'000));
        QTRY_VERIFY(lines.isFinished());
        QCOMPARE(lines.rowCount(), 10'000);
        for (const qint64 row : {0, 1, 255, 256, 257, 9'999}) {
            QCOMPARE(lines.rowAt(row * 9), row);
            QCOMPARE(lines.rowAt(row * 9 + 8), row);
            QCOMPARE(lines.rows(row, 1).constFirst().line, row + 1);
        }
        QCOMPARE(lines.rowAt(1'000'000), 9'999);
    }

    void opensAHugeMessageAtOnce()
    {
        // 100 MB in lines of base64.
        const QString path = write((QByteArray(76, 'A') + "\r\n").repeated(1000), 1344);
        QVERIFY(QFileInfo(path).size() > 100'000'000);
        SourceView view;
        view.resize(600, 400);
        view.show();
        view.setFile(path);
        QVERIFY(view.lines()->rowCount()
                > 0); // the beginning is there, the rest follows bit by bit
        QVERIFY(!view.lines()->isFinished());
        QTRY_VERIFY_WITH_TIMEOUT(view.lines()->isFinished(), 60'000);
        QCOMPARE(view.lines()->rowCount(), 1'344'000);
        QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(view.currentRow(), 1'343'999);
        QCOMPARE(view.selectedText(), QString(76, u'A'));
    }

    void selectsAndCopies()
    {
        SourceView view;
        view.setFile(write("Subject: one\r\nSubject: two\r\n\r\nbody\r\n"));
        view.resize(400, 200);
        view.show();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                          {100, view.fontMetrics().lineSpacing() + 3});
        QCOMPARE(view.selectedText(), u"Subject: two"_s);
        QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"Subject: two\n\nbody"_s);
        QTest::keyClick(&view, Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(view.currentRow(), 0);
        QCOMPARE(view.accessibleDescription(), u"Subject: one"_s);
        QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(view.selectedText(), u"Subject: one\nSubject: two\n\nbody"_s);
        view.goToOffset(15);
        QCOMPARE(view.currentRow(), 1);
        Tests::takePictures(&view, u"source"_s);
    }

    void saysWhatCannotBeRead()
    {
        SourceView view;
        view.setFile(u"/nowhere/a.eml"_s);
        QVERIFY(!view.lines()->errorText().isEmpty());
        QCOMPARE(view.lines()->rowCount(), 0);
        view.grab();
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.currentRow(), 0);
        view.setFile({});
        QVERIFY(view.lines()->errorText().isEmpty());
    }
};

QTEST_MAIN(TestSourceView)
#include "tst_sourceview.moc"
