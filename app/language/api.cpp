// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/api.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace Inlet::Language {

using namespace Qt::StringLiterals;

namespace {

/** Context of the texts in translations; see translations/CMakeLists.txt. */
QString translated(const QJsonValue &text)
{
    return QCoreApplication::translate("Inlet::Language::Api",
                                       text.toString().toUtf8().constData());
}

qsizetype closingParenthesis(QStringView text, qsizetype open)
{
    int depth = 0;
    for (qsizetype i = open; i < text.size(); ++i) {
        if (text.at(i) == u'(')
            ++depth;
        else if (text.at(i) == u')' && --depth == 0)
            return i;
    }
    return -1;
}

/** "name?: type" */
Parameter parameterOf(QStringView text)
{
    Parameter parameter;
    text = text.trimmed();
    if (text.startsWith(u"...")) {
        parameter.rest = true;
        text = text.sliced(3);
    }
    const qsizetype colon = text.indexOf(u':');
    QStringView name = text.first(colon < 0 ? text.size() : colon);
    if (name.endsWith(u'?')) {
        parameter.optional = true;
        name.chop(1);
    }
    parameter.name = name.toString();
    parameter.type = colon < 0 ? u"any"_s : text.sliced(colon + 1).trimmed().toString();
    return parameter;
}

/** What is between the parentheses of a signature. */
QList<Parameter> parametersOf(QStringView text)
{
    QList<Parameter> parameters;
    qsizetype from = 0;
    int depth = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text.at(i) == u'(')
            ++depth;
        else if (i < text.size() && text.at(i) == u')')
            --depth;
        if (i == text.size() || (text.at(i) == u',' && depth == 0)) {
            if (i > from)
                parameters.append(parameterOf(text.sliced(from, i - from)));
            from = i + 1;
        }
    }
    return parameters;
}

struct Signature
{
    QString name;
    QString type;
    bool isFunction = false;
    QList<Parameter> parameters;
};

/** "name: type" or "name(parameters): type" */
Signature signatureOf(const QString &text)
{
    Signature signature;
    const qsizetype open = text.indexOf(u'(');
    const qsizetype colon = text.indexOf(u':');
    signature.isFunction = open >= 0 && (colon < 0 || open < colon);
    if (!signature.isFunction) {
        signature.name = text.first(colon);
        signature.type = text.sliced(colon + 1).trimmed();
        return signature;
    }
    const qsizetype close = closingParenthesis(text, open);
    signature.name = text.first(open);
    signature.parameters = parametersOf(QStringView(text).sliced(open + 1, close - open - 1));
    signature.type = text.sliced(close + 2).trimmed();
    return signature;
}

ApiEntry entryOf(const QJsonObject &object, const QString &owner, bool isBuiltIn)
{
    const Signature signature = signatureOf(object.value("signature"_L1).toString());
    ApiEntry entry;
    entry.owner = owner;
    entry.name = signature.name;
    entry.type = signature.type;
    entry.isFunction = signature.isFunction;
    entry.isBuiltIn = isBuiltIn;
    entry.parameters = signature.parameters;
    entry.text = translated(object.value("text"_L1));
    entry.example = object.value("example"_L1).toString();
    const QJsonObject texts = object.value("parameters"_L1).toObject();
    const QJsonObject values = object.value("values"_L1).toObject();
    for (Parameter &parameter : entry.parameters) {
        if (texts.contains(parameter.name))
            parameter.text = translated(texts.value(parameter.name));
        parameter.values = values.value(parameter.name).toString();
    }
    if (const QJsonValue constructor = object.value("construct"_L1); constructor.isString()) {
        const Signature made = signatureOf(constructor.toString());
        entry.constructorParameters = made.parameters;
        entry.constructedType = made.type;
    }
    return entry;
}

bool isSeen(const QJsonObject &global, Purpose purpose)
{
    const QJsonValue scripts = global.value("scripts"_L1);
    return scripts.isUndefined() || scripts.toArray().contains(QString(purposeName(purpose)));
}

ApiEntry withItemType(ApiEntry entry, const QString &item)
{
    static const QRegularExpression typeParameter(u"\\bT\\b"_s);
    entry.type.replace(typeParameter, item);
    for (Parameter &parameter : entry.parameters)
        parameter.type.replace(typeParameter, item);
    return entry;
}

} // namespace

QString Parameter::toString() const
{
    return (rest ? u"..."_s : QString()) + name + (optional ? u"?"_s : QString()) + u": "_s + type;
}

QString ApiEntry::signature() const
{
    if (!isFunction)
        return name + u": "_s + type;
    QStringList texts;
    for (const Parameter &parameter : parameters)
        texts.append(parameter.toString());
    return u"%1(%2): %3"_s.arg(name, texts.join(u", "_s), type);
}

Api::Api(Purpose purpose)
{
    read(u":/inlet/api/handler-api.json"_s, purpose, false);
    read(u":/inlet/api/javascript-api.json"_s, purpose, true);
}

void Api::read(const QString &file, Purpose purpose, bool isBuiltIn)
{
    QFile resource(file);
    const bool opened = resource.open(QIODevice::ReadOnly);
    const QJsonObject description = QJsonDocument::fromJson(resource.readAll()).object();
    Q_ASSERT_X(opened && !description.isEmpty(), "Api", qPrintable(file));

    for (const QJsonValue &global : description.value("globals"_L1).toArray()) {
        if (isSeen(global.toObject(), purpose))
            m_globals.append(entryOf(global.toObject(), {}, isBuiltIn));
    }
    for (const QJsonValue &value : description.value("types"_L1).toArray()) {
        const QJsonObject object = value.toObject();
        ApiType type{
            object.value("name"_L1).toString(), translated(object.value("text"_L1)), {}, isBuiltIn};
        for (const QJsonValue &member : object.value("members"_L1).toArray())
            type.members.append(entryOf(member.toObject(), type.name, isBuiltIn));
        m_typeIndex.insert(type.name, m_types.size());
        m_types.append(type);
    }
    const QJsonObject values = description.value("values"_L1).toObject();
    for (auto list = values.begin(); list != values.end(); ++list) {
        for (const QJsonValue &value : list.value().toArray())
            m_values[list.key()].append(value.toString());
    }
}

const ApiEntry *Api::global(QStringView name) const
{
    const auto found = std::ranges::find(m_globals, name, &ApiEntry::name);
    return found == m_globals.end() ? nullptr : &*found;
}

const ApiType *Api::type(const QString &name) const
{
    const qsizetype index = m_typeIndex.value(name, -1);
    return index < 0 ? nullptr : &m_types.at(index);
}

ApiEntry Api::member(const QString &type, QStringView name) const
{
    const QString plain = withoutNull(type);
    const bool isList = plain.endsWith("[]"_L1);
    const ApiType *found = Api::type(isList ? u"Array"_s : plain);
    if (!found)
        return {};
    const auto entry = std::ranges::find(found->members, name, &ApiEntry::name);
    if (entry == found->members.end())
        return {};
    return isList ? withItemType(*entry, itemType(plain)) : *entry;
}

QList<ApiEntry> Api::members(const QString &type) const
{
    const QString plain = withoutNull(type);
    if (!plain.endsWith("[]"_L1)) {
        const ApiType *found = Api::type(plain);
        return found ? found->members : QList<ApiEntry>();
    }
    QList<ApiEntry> members;
    for (const ApiEntry &entry : Api::type(u"Array"_s)->members)
        members.append(withItemType(entry, itemType(plain)));
    return members;
}

QString withoutNull(const QString &type)
{
    return type.endsWith(" | null"_L1) ? type.chopped(7) : type;
}

QString itemType(const QString &type)
{
    const QString plain = withoutNull(type);
    if (plain.endsWith("[]"_L1))
        return plain.chopped(2);
    if (plain == "string"_L1)
        return plain;
    return plain == "TypedArray"_L1 ? u"number"_s : QString();
}

QList<Parameter> callbackParameters(const QString &type)
{
    if (!type.startsWith(u'('))
        return {};
    const qsizetype close = closingParenthesis(type, 0);
    return close < 0 ? QList<Parameter>() : parametersOf(QStringView(type).sliced(1, close - 1));
}

} // namespace Inlet::Language
