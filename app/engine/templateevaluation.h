// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handler/hostservice.h"
#include "model/templates.h"

#include <functional>

namespace Inlet::Engine {

using TemplatesDone = std::function<void(const Core::Result<void> &)>;

/**
 * Puts the text of each template in its place, one after the other, and calls @p done; at once when there are none.
 * Fails with Configuration and names the field at the first one that cannot be evaluated.
 *
 * @param fields what they point to lives until @p done or the end of @p context
 * @param activity members of `activity` as the expressions see them
 * @param activityPath such as "activities[0]."; written before the path of a field
 */
void evaluateTemplates(Handler::HostService &service, const QList<Model::TemplateField> &fields,
                       const QJsonObject &activity, const QString &activityPath, QObject *context,
                       const TemplatesDone &done);

} // namespace Inlet::Engine
