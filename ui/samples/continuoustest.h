// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/projectdocument.h"
#include "ui/samples/sampletester.h"

#include <QTimer>

#include <chrono>

namespace Inlet::Ui {

class SampleFiles;

/** Tests the samples of the current activity shortly after each edit that may change what comes of them. */
class ContinuousTest final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds Delay{300};

    /** @p document and @p files must outlive this object. */
    ContinuousTest(Document::ProjectDocument *document, SampleFiles *files,
                   QObject *parent = nullptr);

    [[nodiscard]] SampleTester *tester() { return &m_tester; }
    [[nodiscard]] bool isRunning() const { return m_tester.isRunning(); }

    /** Off, edits are not followed; on again, it catches up. */
    void setFollowing(bool following);

    /** Tests now, also what was tested before. */
    void run();

Q_SIGNALS:
    void started();
    /** A test started, ended or was broken off. */
    void runningChanged();

private:
    void follow();
    void testIfChanged();
    [[nodiscard]] TestRequest request() const;

    Document::ProjectDocument *m_document;
    SampleFiles *m_files;
    SampleTester m_tester;
    QTimer m_timer;
    TestRequest m_tested; ///< what the shown results are of; empty when there are none
    bool m_following = true;
};

} // namespace Inlet::Ui
