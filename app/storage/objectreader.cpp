// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/objectreader.h"

#include <QCoreApplication>

namespace Inlet::Storage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Storage::ObjectReader)
};

} // namespace

ObjectReader::ObjectReader(const QJsonObject &object, const QString &path,
                           Model::Problems &problems)
    : m_rest(object)
    , m_path(path)
    , m_problems(&problems)
{}

QString ObjectReader::pathOf(QLatin1StringView key) const
{
    return m_path.isEmpty() ? QString(key) : m_path + u'.' + key;
}

QString ObjectReader::itemPath(QLatin1StringView key, qsizetype index) const
{
    return pathOf(key) + u'[' + QString::number(index) + u']';
}

void ObjectReader::complain(QLatin1StringView key, const QString &text)
{
    complainAbout(pathOf(key), text);
}

void ObjectReader::complainAbout(const QString &path, const QString &text)
{
    m_problems->append(Model::Problem{path, 0, text});
}

std::optional<QJsonValue> ObjectReader::take(QLatin1StringView key, Presence presence)
{
    const QJsonValue value = m_rest.take(key);
    if (!value.isUndefined())
        return value;
    if (presence == Presence::Required)
        complain(key, Tr::tr("is missing"));
    return std::nullopt;
}

std::optional<QJsonArray> ObjectReader::takeArray(QLatin1StringView key)
{
    const auto value = take(key, Presence::Optional);
    if (!value)
        return std::nullopt;
    if (!value->isArray()) {
        complain(key, JsonValues::wrongType(*value, Tr::tr("a list")));
        return std::nullopt;
    }
    return value->toArray();
}

std::optional<ObjectReader> ObjectReader::itemReader(const QJsonValue &item, const QString &path)
{
    if (!item.isObject()) {
        complainAbout(path, JsonValues::wrongType(item, Tr::tr("an object")));
        return std::nullopt;
    }
    return ObjectReader(item.toObject(), path, *m_problems);
}

std::optional<ObjectReader> ObjectReader::object(QLatin1StringView key)
{
    return itemReader(take(key, Presence::Optional).value_or(QJsonObject()), pathOf(key));
}

} // namespace Inlet::Storage
