// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/problem.h"
#include "storage/jsonvalues.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <optional>

namespace Inlet::Storage {

enum class Presence { Optional, Required };

/**
 * One JSON object while it is read. Each read() takes a key out and writes its target; what is absent or wrong leaves
 * the target as it was, so targets start with their defaults. Every complaint goes to one list with its JSON path, and
 * what nobody asked for remains in rest().
 */
class ObjectReader
{
public:
    /** @p path is the JSON path of @p object, empty for the file itself; @p problems must outlive the reader. */
    ObjectReader(const QJsonObject &object, const QString &path, Model::Problems &problems);

    [[nodiscard]] bool contains(QLatin1StringView key) const { return m_rest.contains(key); }
    [[nodiscard]] QString pathOf(QLatin1StringView key) const;
    void complain(QLatin1StringView key, const QString &text);

    /** @p parse is one of JsonValues. */
    template <typename T, typename Parse>
    void read(QLatin1StringView key, T &target, Parse parse, Presence presence = Presence::Optional)
    {
        if (const auto value = take(key, presence)) {
            if (const Parsed<T> parsed = parse(*value))
                target = *parsed;
            else
                complain(key, parsed.complaint());
        }
    }

    /** A list of values that @p parse understands. Every wrong item is named; the target then stays as it was. */
    template <typename T, typename Parse>
    void readList(QLatin1StringView key, QList<T> &target, Parse parse)
    {
        const auto items = takeArray(key);
        if (!items)
            return;
        QList<T> result;
        for (qsizetype i = 0; i < items->size(); ++i) {
            if (const Parsed<T> parsed = parse(items->at(i)))
                result.append(*parsed);
            else
                complainAbout(itemPath(key, i), parsed.complaint());
        }
        if (result.size() == items->size())
            target = result;
    }

    /** A reader for each object of a list, given to @p readItem in order. */
    template <typename ReadItem>
    void forEachObject(QLatin1StringView key, ReadItem readItem)
    {
        const auto items = takeArray(key);
        for (qsizetype i = 0; items && i < items->size(); ++i) {
            if (auto reader = itemReader(items->at(i), itemPath(key, i)))
                readItem(*reader);
        }
    }

    /** A reader for the object under @p key; for an empty one when absent; nullopt when it is no object. */
    [[nodiscard]] std::optional<ObjectReader> object(QLatin1StringView key);

    /** What has not been read: the unknown keys. */
    [[nodiscard]] QJsonObject rest() const { return m_rest; }

private:
    std::optional<QJsonValue> take(QLatin1StringView key, Presence presence);
    std::optional<QJsonArray> takeArray(QLatin1StringView key);
    std::optional<ObjectReader> itemReader(const QJsonValue &item, const QString &path);
    [[nodiscard]] QString itemPath(QLatin1StringView key, qsizetype index) const;
    void complainAbout(const QString &path, const QString &text);

    QJsonObject m_rest;
    QString m_path;
    Model::Problems *m_problems;
};

/** One word for the key `kind` and what reads the rest of such an object into an alternative of @p Variant. */
template <typename Variant>
struct Kind
{
    QLatin1StringView name;
    Variant (*read)(ObjectReader &object);
};

/** Reads an object by its `kind`, one of @p kinds; the first one when it is absent. */
template <typename Variant, std::size_t Count>
void readKind(ObjectReader &object, const std::array<Kind<Variant>, Count> &kinds, Variant &target)
{
    constexpr QLatin1StringView Key("kind");
    const auto parse = [&](const QJsonValue &value) -> Parsed<const Kind<Variant> *> {
        const Parsed<QString> word = JsonValues::text(value);
        if (!word)
            return Parsed<const Kind<Variant> *>::refused(word.complaint());
        const auto found = std::ranges::find(kinds, *word, &Kind<Variant>::name);
        if (found != kinds.end())
            return &*found;
        QStringList names;
        for (const Kind<Variant> &candidate : kinds)
            names.append(candidate.name);
        return Parsed<const Kind<Variant> *>::refused(
            JsonValues::notOneOf(*word, names.join(u", ")));
    };
    const Kind<Variant> *kind = object.contains(Key) ? nullptr : &kinds.front();
    object.read(Key, kind, parse);
    if (kind)
        target = kind->read(object);
}

} // namespace Inlet::Storage
