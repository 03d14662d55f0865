// SPDX-License-Identifier: GPL-3.0-or-later
#include "runner/partfiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Inlet;
using namespace Inlet::Runner;
using namespace Qt::StringLiterals;

class TestPartFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesFilesSafely_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("file");
        QTest::newRow("plain") << u"a.pdf"_s << u"a.pdf"_s;
        QTest::newRow("Korean") << u"견적.pdf"_s << u"견적.pdf"_s;
        QTest::newRow("taken") << u"taken.txt"_s << u"taken (2).txt"_s;
        QTest::newRow("taken in upper case") << u"SAVED.TXT"_s << u"SAVED (2).TXT"_s;
        QTest::newRow("taken without extension") << u"README"_s << u"README (2)"_s;
        QTest::newRow("dangling link") << u"link"_s << u"link (2)"_s;
        QTest::newRow("path") << u"../../etc/passwd"_s << u"_._.._etc_passwd"_s;
        QTest::newRow("absolute") << u"/etc/passwd"_s << u"_etc_passwd"_s;
        QTest::newRow("drive") << u"C:\\x.exe"_s << u"C__x.exe"_s;
        QTest::newRow("hidden") << u".bashrc"_s << u"_bashrc"_s;
        QTest::newRow("parent") << u".."_s << u"_."_s;
        QTest::newRow("empty") << u""_s << u"attachment"_s;
        QTest::newRow("blank") << u"  "_s << u"attachment"_s;
        QTest::newRow("control") << u"a\n\tb"_s << u"a__b"_s;
    }

    void namesFilesSafely()
    {
        QFETCH(QString, name);
        QFETCH(QString, file);
        QTemporaryDir outer;
        const QString path = outer.filePath(u"in"_s);
        Core::Result<AttachmentFolder> folder = AttachmentFolder::open(path);
        QVERIFY(folder);
        for (const QString &taken : {u"taken.txt"_s, u"README"_s}) {
            QFile existing(path + u'/' + taken);
            QVERIFY(existing.open(QIODevice::WriteOnly));
        }
        QVERIFY(QFile::link(outer.filePath(u"nowhere"_s), path + u"/link"_s));
        QVERIFY(folder->save(u"saved.txt"_s, "x"));
        const Core::Result<QString> saved = folder->save(name, "content");
        QVERIFY(saved);
        QCOMPARE(QFileInfo(*saved).fileName(), file);
        QCOMPARE(QFileInfo(*saved).absolutePath(), QDir(path).absolutePath());
        QFile written(*saved);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), QByteArray("content"));
        QVERIFY(!written.permissions().testFlag(QFile::ExeUser));
        QCOMPARE(QDir(outer.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);
    }

    void savesOverAFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.bin"_s);
        QVERIFY(savePart(path, "first"));
        QVERIFY(savePart(path, "second"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("second"));
    }

    void saysWhatCannotBeWritten()
    {
        QTemporaryDir folder;
        const Core::Result<void> saved = savePart(folder.filePath(u"no/a.bin"_s), "x");
        QVERIFY(!saved);
        QVERIFY(saved.error().message.contains(u"a.bin"_s));
        QFile file(folder.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(!AttachmentFolder::open(file.fileName() + u"/sub"_s));
    }
};

QTEST_GUILESS_MAIN(TestPartFiles)
#include "tst_partfiles.moc"
