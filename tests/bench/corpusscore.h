// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <chrono>

namespace Inlet::Test {

/** How well the message library reads a corpus of messages whose right answers are known. */
struct CorpusScore
{
    int files = 0;
    int filesRight = 0;
    int fields = 0;
    int fieldsRight = 0;
    int syntheticFiles = 0;
    int syntheticRight = 0;
    int failedRecipients = 0;      ///< that a bounce should name
    int failedRecipientsFound = 0; ///< of these, named by the delivery report
    std::chrono::milliseconds slowest{0};
    QString slowestFile;
    QStringList misses; ///< one line per wrong field
};

/**
 * Reads every message that `expectations.jsonl` in @p folder names and compares by the rules of the corpus: white
 * space and case of addresses do not count, null expects nothing. An empty score when the file cannot be read.
 */
[[nodiscard]] CorpusScore scoreCorpus(const QString &folder);

/** INLET_CORPUS, else `../shared/corpus` beside @p sourceFolder; "" when neither is there. */
[[nodiscard]] QString corpusFolder(const QString &sourceFolder);

} // namespace Inlet::Test
