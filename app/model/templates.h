// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project.h"

#include <QString>
#include <QStringList>

#include <optional>

/**
 * Text fields of an activity may be templates, as in the original: what stands between `<%=` and `%>` is a JavaScript
 * expression, and its value takes its place. Scripts run in the handler host only, so this library prepares one for
 * each template; it leaves the finished text in `activity.text`.
 */
namespace Inlet::Model {

/** A field that may hold a template. */
struct TemplateField
{
    QString path; ///< within the activity, such as "connection.server"
    QString *text = nullptr;
};

[[nodiscard]] bool isTemplate(QStringView text);

/** The body of the script for @p text; nothing when an expression has no end. */
[[nodiscard]] std::optional<QStringList> templateScript(const QString &text);

/** What a person reads about a template without `%>`. */
[[nodiscard]] QString unclosedTemplateText();

/** The templates among the fields that say where the mailbox is; none with an external account. */
[[nodiscard]] QList<TemplateField> connectionTemplates(Activity &activity);

/** The templates among the fields that say where transitions go. */
[[nodiscard]] QList<TemplateField> deliveryTemplates(Activity &activity);

} // namespace Inlet::Model
