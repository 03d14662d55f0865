// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/templateevaluation.h"

#include <QCoreApplication>

namespace Inlet::Engine {

using namespace Qt::StringLiterals;

namespace {

Core::Error templateError(const QString &path, const QString &reason)
{
    return {Core::ErrorCode::Configuration,
            QCoreApplication::translate("Inlet::Engine", "%1: The template cannot be evaluated. %2")
                .arg(path, reason),
            {}};
}

} // namespace

void evaluateTemplates(Handler::HostService &service, const QList<Model::TemplateField> &fields,
                       const QJsonObject &activity, const QString &activityPath, QObject *context,
                       const TemplatesDone &done)
{
    if (fields.isEmpty()) {
        done({});
        return;
    }
    const Model::TemplateField field = fields.first();
    const QString path = activityPath + field.path;
    const std::optional<QStringList> script = Model::templateScript(*field.text);
    if (!script) {
        done(templateError(path, Model::unclosedTemplateText()));
        return;
    }
    service.initialize(*script, activity, context,
                       [=, &service, rest = fields.sliced(1)](const Handler::ScriptAnswer &answer) {
                           if (answer.error) {
                               done(templateError(path, answer.error->text));
                               return;
                           }
                           *field.text = answer.activity.value("text"_L1).toString();
                           evaluateTemplates(service, rest, activity, activityPath, context, done);
                       });
}

} // namespace Inlet::Engine
