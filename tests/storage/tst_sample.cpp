// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/validation.h"
#include "storage/projectreader.h"
#include "storage/projectwriter.h"
#include "storage/samplesfolder.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Inlet;
using namespace Qt::StringLiterals;

/** The project that is installed as an example has to be a good one. */
class TestSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QFile file(m_folder.filePath(u"sample.inlet"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_json = file.readAll();
        const Storage::ReadResult read = Storage::parseProject(m_json);
        QVERIFY2(read, qPrintable(read.error.message));
        m_project = *read.project;
    }

    void isValid()
    {
        const Model::Problems problems = Model::validate(m_project);
        for (const Model::Problem &problem : problems)
            qWarning() << problem.path << problem.text;
        QVERIFY(problems.isEmpty());
    }

    void isAsWritten() { QCOMPARE(Storage::toJson(m_project), m_json); }

    void hasMessages()
    {
        QVERIFY(!m_project.activities.isEmpty());
        for (const Model::Activity &activity : std::as_const(m_project.activities)) {
            const auto effective = Model::effectiveConnection(m_project, activity);
            QVERIFY(effective);
            const std::optional<QString> folder = effective->connection.practiceFolder();
            QVERIFY2(folder, qPrintable(activity.name));
            QVERIFY2(
                !QDir(m_folder.filePath(*folder)).entryList({u"*.eml"_s}, QDir::Files).isEmpty(),
                qPrintable(*folder));
        }
    }

    void hasSamples()
    {
        QVERIFY(Model::validateSamples(m_project).isEmpty());
        const QString folder = Storage::samplesFolder(m_folder.filePath(u"sample.inlet"_s));
        qsizetype judged = 0;
        for (const Model::Activity &activity : std::as_const(m_project.activities)) {
            for (const Model::Sample &sample : activity.samples) {
                QVERIFY2(!Storage::findSample(folder, sample.file).isEmpty(),
                         qPrintable(sample.file));
                judged += sample.expect.returnCode && sample.expect.vars ? 1 : 0;
            }
        }
        QVERIFY(judged >= 8);
    }

private:
    const QDir m_folder{QStringLiteral(INLET_SOURCE_DIR "/resources/sample")};
    QByteArray m_json;
    Model::Project m_project;
};

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"
