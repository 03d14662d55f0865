// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/validation.h"
#include "schedule/planner.h"
#include "storage/projectreader.h"
#include "storage/projectwriter.h"

#include <cstdint>

using namespace Inlet;

/** Any bytes are refused or read; what is read survives a save, and its schedules can be asked. */
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Storage::ReadResult result = Storage::parseProject(json);
    if (!result)
        return 0;
    const Storage::ReadResult again = Storage::parseProject(Storage::toJson(*result.project));
    if (!again || *again.project != *result.project)
        qFatal("A project does not survive a save");
    (void)Model::validate(*result.project);
    const QDateTime from(QDate(2026, 3, 28), QTime(0, 0), Qt::UTC);
    for (Model::Activity activity : result.project->activities) {
        activity.schedule.planExecution = true;
        (void)Schedule::Planner(activity.schedule, "Europe/Paris").launches(from, 10);
    }
    return 0;
}
