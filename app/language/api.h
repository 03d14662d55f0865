// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/purpose.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

class QJsonArray;
class QJsonObject;

namespace Inlet::Language {

/** A parameter of a function, as its signature has it: `name?: type`. */
struct Parameter
{
    QString name;
    QString type;
    QString text;   ///< what it means; may be empty
    QString values; ///< name of a list of usual values, for Api::values()
    bool optional = false;
    bool rest = false; ///< stands for any number of arguments

    /** As it is written in a signature. */
    [[nodiscard]] QString toString() const;

    friend bool operator==(const Parameter &, const Parameter &) = default;
};

/** A global or a member of an object. */
struct ApiEntry
{
    QString owner; ///< name of its type; empty for a global
    QString name;
    QString type; ///< of the value, or what the function returns
    QString text; ///< what it is, a few sentences
    QString example;
    bool isFunction = false;
    bool isBuiltIn = false; ///< of JavaScript, not of Inlet
    QList<Parameter> parameters;
    /** For a global that makes objects: what `new` takes and gives. */
    QList<Parameter> constructorParameters;
    QString constructedType;

    [[nodiscard]] bool isConstructor() const { return !constructedType.isEmpty(); }

    /** `header(name: string): string`. */
    [[nodiscard]] QString signature() const;

    /** `MailMessage.header`: names its place in the reference. */
    [[nodiscard]] QString id() const { return owner.isEmpty() ? name : owner + u'.' + name; }

    friend bool operator==(const ApiEntry &, const ApiEntry &) = default;
};

/** Objects of one kind. */
struct ApiType
{
    QString name;
    QString text;
    QList<ApiEntry> members;
    bool isBuiltIn = false; ///< of JavaScript, not of Inlet
};

/**
 * What a script sees: read from the descriptions in resources/api, from which completion, call tips, hover texts and
 * the reference are made. A test compares them with a real handler.
 *
 * Types are written as in TypeScript: `string`, `Address[]`, `Date | null`; `T` is the type of a list's items.
 */
class Api
{
public:
    explicit Api(Purpose purpose);

    /** Inlet's globals in their order, then those of JavaScript. */
    [[nodiscard]] const QList<ApiEntry> &globals() const { return m_globals; }
    [[nodiscard]] const QList<ApiType> &types() const { return m_types; }

    /** Null when there is none of that name. Valid as long as the Api. */
    [[nodiscard]] const ApiEntry *global(QStringView name) const;
    [[nodiscard]] const ApiType *type(const QString &name) const;

    /** The member of a value of @p type, which may be a list or nullable; `T` in it is replaced. Empty name: none. */
    [[nodiscard]] ApiEntry member(const QString &type, QStringView name) const;
    [[nodiscard]] QList<ApiEntry> members(const QString &type) const;

    [[nodiscard]] QStringList values(const QString &list) const { return m_values.value(list); }

private:
    void read(const QString &file, Purpose purpose, bool isBuiltIn);

    QList<ApiEntry> m_globals;
    QList<ApiType> m_types;
    QHash<QString, qsizetype> m_typeIndex;
    QHash<QString, QStringList> m_values;
};

/** `Date | null` -> `Date`. */
[[nodiscard]] QString withoutNull(const QString &type);

/** Type of the items a loop over @p type gives; empty when unknown. */
[[nodiscard]] QString itemType(const QString &type);

/** Parameters of `(item: T, index: number) => boolean`, the type of a callback; none for another type. */
[[nodiscard]] QList<Parameter> callbackParameters(const QString &type);

} // namespace Inlet::Language
