// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/templates.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace Inlet::Model {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView Begin("<%=");
constexpr QLatin1StringView End("%>");

/** @p text as a literal of JavaScript, which JSON is a part of. */
QString literal(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.sliced(1, array.size() - 2));
}

void addIfTemplate(QList<TemplateField> &fields, const QString &path, QString &text)
{
    if (isTemplate(text))
        fields.append({path, &text});
}

} // namespace

bool isTemplate(QStringView text)
{
    return text.contains(Begin);
}

std::optional<QStringList> templateScript(const QString &text)
{
    QStringList script{u"activity.text = ["_s};
    qsizetype pos = 0;
    while (true) {
        const qsizetype begin = text.indexOf(Begin, pos);
        script += literal(text.mid(pos, begin < 0 ? -1 : begin - pos)) + u',';
        if (begin < 0)
            break;
        const qsizetype end = text.indexOf(End, begin + Begin.size());
        if (end < 0)
            return std::nullopt;
        // The line end closes a comment in the expression.
        script += u'(' + text.sliced(begin + Begin.size(), end - begin - Begin.size());
        script += u"),"_s;
        pos = end + End.size();
    }
    script +=
        u"].map(value => value === undefined || value === null ? '' : String(value)).join('');"_s;
    return script;
}

QString unclosedTemplateText()
{
    return QCoreApplication::translate("Inlet::Model",
                                       "A template begins with <%= and has no %> behind it.");
}

QList<TemplateField> connectionTemplates(Activity &activity)
{
    QList<TemplateField> fields;
    if (activity.useExternalAccount)
        return fields;
    addIfTemplate(fields, u"connection.server"_s, activity.connection.server);
    addIfTemplate(fields, u"connection.account"_s, activity.connection.account);
    return fields;
}

QList<TemplateField> deliveryTemplates(Activity &activity)
{
    QList<TemplateField> fields;
    for (qsizetype i = 0; i < activity.transitions.size(); ++i) {
        const QString path = u"transitions[%1].deliver."_s.arg(i);
        auto &target = activity.transitions[i].deliver.to;
        if (auto *file = std::get_if<FileDelivery>(&target))
            addIfTemplate(fields, path + "directory"_L1, file->directory);
        if (auto *http = std::get_if<HttpDelivery>(&target))
            addIfTemplate(fields, path + "url"_L1, http->url);
        if (auto *command = std::get_if<CommandDelivery>(&target)) {
            for (qsizetype j = 0; j < command->arguments.size(); ++j)
                addIfTemplate(fields, path + u"arguments[%1]"_s.arg(j), command->arguments[j]);
        }
    }
    return fields;
}

} // namespace Inlet::Model
