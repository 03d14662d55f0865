// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/samples/continuoustest.h"

#include "storage/projectwriter.h"
#include "ui/samples/samplefiles.h"

#include <QJsonDocument>

namespace Inlet::Ui {

ContinuousTest::ContinuousTest(Document::ProjectDocument *document, SampleFiles *files,
                               QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_files(files)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(Delay);
    connect(&m_timer, &QTimer::timeout, this, &ContinuousTest::testIfChanged);
    connect(document, &Document::ProjectDocument::changed, this, &ContinuousTest::follow);
    connect(document, &Document::ProjectDocument::currentIndexChanged, this,
            [this] { m_tested = {}; }); // its results are gone
    connect(document, &Document::ProjectDocument::fileNameChanged, this, &ContinuousTest::follow);
    connect(&m_tester, &SampleTester::failed, this, [this] {
        m_tested = {};
        Q_EMIT runningChanged();
    });
    connect(&m_tester, &SampleTester::finished, this, &ContinuousTest::runningChanged);
}

void ContinuousTest::setFollowing(bool following)
{
    m_following = following;
    follow();
}

void ContinuousTest::follow()
{
    // What a test that goes on would say is about the project before the edit.
    if (m_tester.isRunning()) {
        m_tester.cancel();
        m_tested = {};
        Q_EMIT runningChanged();
    }
    if (m_following)
        m_timer.start();
    else
        m_timer.stop();
}

void ContinuousTest::run()
{
    m_tested = {};
    testIfChanged();
}

void ContinuousTest::testIfChanged()
{
    m_timer.stop();
    const Model::Activity *activity = m_document->activity();
    if (!activity || activity->samples.isEmpty())
        return;
    TestRequest next = request();
    if (next == m_tested)
        return;
    m_tested = next;
    Q_EMIT started();
    m_tester.test(next);
    Q_EMIT runningChanged();
}

TestRequest ContinuousTest::request() const
{
    // Only this activity, so that a test does not read the scripts of the others.
    Model::Project project = m_document->project();
    project.activities = {*m_document->activity()};
    return {.project = QJsonDocument::fromJson(Storage::toJson(project)).object(),
            .activity = m_document->activity()->name,
            .baseDirectory = m_document->baseDirectory(),
            .samplesFolder = m_files->folder()};
}

} // namespace Inlet::Ui
