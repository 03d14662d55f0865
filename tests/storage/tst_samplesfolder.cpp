// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/samplesfolder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Inlet::Storage;
using namespace Qt::StringLiterals;

class TestSamplesFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isBesideTheProject()
    {
        QCOMPARE(samplesFolder(u"/home/anna/support.inlet"_s), u"/home/anna/support.samples"_s);
        QCOMPARE(samplesFolder(u"/a/b.c.INLET"_s), u"/a/b.c.samples"_s);
        QCOMPARE(samplesFolder(u"/a/project.json"_s), u"/a/project.json.samples"_s);
        QCOMPARE(samplesFolder(u"x.inlet"_s), QDir::current().filePath(u"x.samples"_s));
    }

    void findsFilesInside()
    {
        const QTemporaryDir folder;
        const QString root = folder.filePath(u"x.samples"_s);
        QVERIFY(QDir().mkpath(root + u"/in"_s));
        const auto touch = [](const QString &path) { return QFile(path).open(QFile::WriteOnly); };
        QVERIFY(touch(root + u"/a.eml"_s) && touch(root + u"/in/b.eml"_s)
                && touch(folder.filePath(u"c.eml"_s)));
        QCOMPARE(findSample(root, u"a.eml"_s), root + u"/a.eml"_s);
        QCOMPARE(findSample(root, u"in/b.eml"_s), root + u"/in/b.eml"_s);
        for (const QString &file : {u"no.eml"_s, u"in"_s, u"../c.eml"_s, u""_s, root + u"/a.eml"_s})
            QVERIFY2(findSample(root, file).isEmpty(), qPrintable(file));

        QVERIFY(QFile::link(folder.filePath(u"c.eml"_s), root + u"/out.eml"_s));
        QVERIFY(findSample(root, u"out.eml"_s).isEmpty());
        QVERIFY(QFile::link(root + u"/a.eml"_s, root + u"/in/again.eml"_s));
        QCOMPARE(findSample(root, u"in/again.eml"_s), root + u"/in/again.eml"_s);
        QVERIFY(findSample(folder.filePath(u"none.samples"_s), u"a.eml"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSamplesFolder)
#include "tst_samplesfolder.moc"
