// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/samples/samplefiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Inlet;
using namespace Inlet::Ui;
using namespace Qt::StringLiterals;

using Document::Field;

class TestSampleFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_document = std::make_unique<Document::ProjectDocument>();
        m_files = std::make_unique<SampleFiles>(m_document.get());
        m_document->reset(Document::newProject(), {});
    }

    void cleanup() { m_files.reset(); }

    void names_data()
    {
        QTest::addColumn<QString>("proposal");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"ticket"_s << u"ticket.eml"_s;
        QTest::newRow("subject") << u"Re: [#17] Your order"_s << u"Re-17-Your-order.eml"_s;
        QTest::newRow("Korean") << u"주문 17"_s << u"주문-17.eml"_s;
        QTest::newRow("path") << u"../../etc/passwd"_s << u"etc-passwd.eml"_s;
        QTest::newRow("hidden") << u".profile"_s << u"profile.eml"_s;
        QTest::newRow("nothing left") << u"???"_s << u"message.eml"_s;
        QTest::newRow("empty") << QString() << u"message.eml"_s;
        QTest::newRow("long") << QString(200, u'x') << QString(60, u'x') + u".eml"_s;
    }

    void names()
    {
        QFETCH(QString, proposal);
        const auto name = m_files->add("x", proposal);
        QVERIFY(name);
        QTEST(*name, "name");
        QVERIFY(Model::isValidSampleFile(*name));
        QCOMPARE(content(m_files->find(*name)), "x"_ba);
    }

    void namesAreUnique()
    {
        QCOMPARE(*m_files->add("1", u"a"_s), u"a.eml"_s);
        QCOMPARE(*m_files->add("2", u"a"_s), u"a-2.eml"_s);
        QCOMPARE(*m_files->add("3", u"A"_s), u"A-3.eml"_s);
        // One that is missing keeps its name, for it may come back.
        use({u"gone.eml"_s});
        QCOMPARE(*m_files->add("4", u"gone"_s), u"gone-2.eml"_s);
        QCOMPARE(content(m_files->find(u"a.eml"_s)), "1"_ba);
    }

    void addsFiles()
    {
        const auto one = m_files->addFile(write(u"Ticket 17.eml"_s, "Subject: a\r\n\r\nx"));
        QCOMPARE(*one, QStringList{u"Ticket-17.eml"_s});
        const auto many =
            m_files->addFile(write(u"box.mbox"_s, "From - Mon Nov 23 08:00:00 2026\nA: 1\n\nx\n\n"
                                                  "From - Mon Nov 23 08:00:00 2026\nB: 2\n\ny\n"));
        QCOMPARE(*many, (QStringList{u"box-1.eml"_s, u"box-2.eml"_s}));
        QCOMPARE(content(m_files->find(u"box-2.eml"_s)), "B: 2\n\ny\n"_ba);
        const auto single =
            m_files->addFile(write(u"one.mbox"_s, "From - Mon Nov 23 08:00:00 2026\nA: 1\n\nx\n"));
        QCOMPARE(*single, QStringList{u"one.eml"_s});
        QCOMPARE(m_files->keepCopy(write(u"0001"_s, "A: 1\n"), u"Subject"_s).value(),
                 u"Subject.eml"_s);
    }

    void refusesFiles()
    {
        const auto missing = m_files->addFile(m_folder->filePath(u"no.eml"_s));
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, Core::ErrorCode::NotFound);
        QVERIFY(!m_files->addFile(m_folder->path()));
        QByteArray mbox;
        for (int i = 0; i <= SampleFiles::MaxMessages; ++i)
            mbox += "From - Mon Nov 23 08:00:00 2026\nA: 1\n\nx\n\n";
        const auto many = m_files->addFile(write(u"many.mbox"_s, mbox));
        QVERIFY(!many);
        QVERIFY(many.error().message.contains(u"501"_s));
        QVERIFY(m_files->unused().isEmpty());
    }

    void movesBesideTheProjectAtTheFirstSave()
    {
        use({*m_files->add("1", u"a"_s)});
        const QString before = m_files->folder();
        QVERIFY(!m_files->find(u"a.eml"_s).isEmpty());
        save(u"x.inlet"_s);
        QCOMPARE(m_files->folder(), m_folder->filePath(u"x.samples"_s));
        QCOMPARE(content(m_files->find(u"a.eml"_s)), "1"_ba);
        QVERIFY(!QFileInfo::exists(before));
    }

    void makesNoFolderWithoutSamples()
    {
        save(u"x.inlet"_s);
        QVERIFY(!QFileInfo::exists(m_folder->filePath(u"x.samples"_s)));
    }

    void saveAsCopies()
    {
        use({*m_files->add("1", u"a"_s)});
        save(u"x.inlet"_s);
        save(u"y.inlet"_s);
        QCOMPARE(content(m_folder->filePath(u"x.samples/a.eml"_s)), "1"_ba);
        QCOMPARE(content(m_folder->filePath(u"y.samples/a.eml"_s)), "1"_ba);
        QCOMPARE(m_files->folder(), m_folder->filePath(u"y.samples"_s));
    }

    void saveAsLeavesNothingNewBehind()
    {
        save(u"x.inlet"_s);
        use({*m_files->add("1", u"a"_s)});
        save(u"y.inlet"_s);
        QVERIFY(!QFileInfo::exists(m_folder->filePath(u"x.samples"_s)));
        QVERIFY(!m_files->find(u"a.eml"_s).isEmpty());
    }

    void refusedCopyIsTold()
    {
        use({*m_files->add("1", u"a"_s)});
        write(u"x.samples"_s, "a file where the folder should be");
        const auto copied = m_files->copyTo(m_folder->filePath(u"x.inlet"_s));
        QVERIFY(!copied);
        QCOMPARE(copied.error().code, Core::ErrorCode::Storage);
    }

    void nothingIsLostOnUndo()
    {
        use({*m_files->add("1", u"a"_s)});
        save(u"x.inlet"_s);
        use({});
        save(u"x.inlet"_s);
        QCOMPARE(m_files->unused(), QStringList{u"a.eml"_s});
        m_document->undoStack()->undo();
        QCOMPARE(content(m_files->find(u"a.eml"_s)), "1"_ba);
        QVERIFY(m_files->unused().isEmpty());

        // An addition that is undone, and done again after a save.
        use({u"a.eml"_s, *m_files->add("2", u"b"_s)});
        m_document->undoStack()->undo();
        save(u"y.inlet"_s);
        m_document->undoStack()->redo();
        QCOMPARE(content(m_files->find(u"b.eml"_s)), "2"_ba);
    }

    void whatWasNeverSavedGoes()
    {
        use({*m_files->add("1", u"a"_s)});
        save(u"x.inlet"_s);
        use({u"a.eml"_s, *m_files->add("2", u"b"_s)});
        m_files->discard();
        QVERIFY(QFileInfo::exists(m_folder->filePath(u"x.samples/a.eml"_s)));
        QVERIFY(!QFileInfo::exists(m_folder->filePath(u"x.samples/b.eml"_s)));

        m_document->reset(Document::newProject(), {});
        QVERIFY(m_files->add("3", u"c"_s));
        const QString folder = m_files->folder();
        m_files.reset();
        QVERIFY(!QFileInfo::exists(folder));
    }

private:
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(name));
        if (file.open(QFile::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }

    void use(const QStringList &names)
    {
        m_document->editActivity(Field::Samples, [&](Model::Activity &activity) {
            activity.samples.clear();
            for (const QString &name : names)
                activity.samples.append({name, {}, {}, {}});
        });
    }

    void save(const QString &name)
    {
        const QString path = m_folder->filePath(name);
        QVERIFY(m_files->copyTo(path));
        m_document->markSaved(path);
        m_files->keep();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Document::ProjectDocument> m_document;
    std::unique_ptr<SampleFiles> m_files;
};

QTEST_GUILESS_MAIN(TestSampleFiles)
#include "tst_samplefiles.moc"
