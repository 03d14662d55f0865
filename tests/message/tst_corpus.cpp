// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/corpusscore.h"

#include <QTest>

using namespace Inlet::Test;
using namespace Qt::StringLiterals;

/** Reads a corpus of real and broken mail, where one is installed: INLET_CORPUS names its folder. */
class TestCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheCorpus()
    {
        const QString folder = corpusFolder(QString::fromLatin1(INLET_SOURCE_DIR));
        if (folder.isEmpty())
            QSKIP("There is no corpus. Set INLET_CORPUS to a folder with expectations.jsonl.");
        const CorpusScore score = scoreCorpus(folder);
        for (const QString &miss : score.misses)
            qInfo("%s", qPrintable(miss));
        QVERIFY(score.files > 0);
        QCOMPARE(score.syntheticRight, score.syntheticFiles);
        QVERIFY2(
            score.fieldsRight * 1000.0 >= score.fields * 999.0,
            qPrintable(u"%1 of %2 fields are right."_s.arg(score.fieldsRight).arg(score.fields)));
    }
};

QTEST_GUILESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
