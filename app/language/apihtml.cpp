// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/apihtml.h"

#include <QCoreApplication>

#include <algorithm>

namespace Inlet::Language {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Language::ApiHtml)
};

/** Lines and blanks stay as they are. */
QString code(const QString &text)
{
    return u"<pre>"_s + text.toHtmlEscaped() + u"</pre>"_s;
}

QString signatureHtml(const ApiEntry &entry, int bold)
{
    if (!entry.isFunction)
        return u"<code>"_s + entry.signature().toHtmlEscaped() + u"</code>"_s;
    QStringList parameters;
    for (qsizetype i = 0; i < entry.parameters.size(); ++i) {
        const QString text = entry.parameters.at(i).toString().toHtmlEscaped();
        parameters.append(i == bold ? u"<b>"_s + text + u"</b>"_s : text);
    }
    return u"<code>%1(%2): %3</code>"_s.arg(entry.name.toHtmlEscaped(), parameters.join(u", "_s),
                                            entry.type.toHtmlEscaped());
}

QString parametersHtml(const ApiEntry &entry)
{
    QString items;
    for (const Parameter &parameter : entry.parameters) {
        if (!parameter.text.isEmpty())
            items += u"<li><code>%1</code>: %2</li>"_s.arg(parameter.name,
                                                           parameter.text.toHtmlEscaped());
    }
    return items.isEmpty() ? QString() : u"<ul>"_s + items + u"</ul>"_s;
}

QString constructorHtml(const ApiEntry &entry)
{
    if (!entry.isConstructor())
        return {};
    QStringList parameters;
    for (const Parameter &parameter : entry.constructorParameters)
        parameters.append(parameter.toString());
    return u"<p><code>new %1(%2)</code></p>"_s.arg(entry.name,
                                                   parameters.join(u", "_s).toHtmlEscaped());
}

QString section(const ApiEntry &entry)
{
    QString html = u"<a name=\"%1\"></a><h4>%2</h4><p>%3</p>"_s.arg(
        entry.id(), signatureHtml(entry, -1), entry.text.toHtmlEscaped());
    html += constructorHtml(entry) + parametersHtml(entry);
    if (!entry.example.isEmpty())
        html += code(entry.example);
    return html;
}

QString globalsHtml(const Api &api, bool builtIn)
{
    QString html;
    for (const ApiEntry &entry : api.globals()) {
        if (entry.isBuiltIn == builtIn)
            html += section(entry);
    }
    return html;
}

QString typesHtml(const Api &api, bool builtIn)
{
    QString html;
    for (const ApiType &type : api.types()) {
        if (type.isBuiltIn != builtIn)
            continue;
        html +=
            u"<a name=\"%1\"></a><h3>%1</h3><p>%2</p>"_s.arg(type.name, type.text.toHtmlEscaped());
        for (const ApiEntry &entry : type.members)
            html += section(entry);
    }
    return html;
}

} // namespace

QString callHtml(const CallHelp &call)
{
    // All arguments of "...texts" are the last parameter.
    const auto last = static_cast<int>(call.entry.parameters.size()) - 1;
    const bool rest = last >= 0 && call.entry.parameters.at(last).rest;
    const int current = rest ? std::min(call.argument, last) : call.argument;
    QString html = signatureHtml(call.entry, current);
    if (current <= last && !call.entry.parameters.at(current).text.isEmpty())
        html += u"<br/>"_s + call.entry.parameters.at(current).text.toHtmlEscaped();
    return html;
}

QString entryHtml(const ApiEntry &entry)
{
    QString html =
        u"<p>%1</p><p>%2</p>"_s.arg(signatureHtml(entry, -1), entry.text.toHtmlEscaped());
    html += constructorHtml(entry) + parametersHtml(entry);
    if (!entry.example.isEmpty())
        html += code(entry.example);
    return html;
}

QString referenceHtml(const Api &api)
{
    QString html =
        u"<h1>"_s + Tr::tr("Handler Reference") + u"</h1><p>"_s
        + Tr::tr(
            "A handler is the body of a JavaScript function. It runs once for each message and "
            "returns a code:")
        + u"</p><table cellpadding=\"4\"><tr><th>"_s + Tr::tr("Code") + u"</th><th>"_s
        + Tr::tr("Message on the server") + u"</th><th>"_s + Tr::tr("Transition") + u"</th></tr>"_s;
    const struct
    {
        int code;
        QString message;
        QString transition;
    } codes[]{{1, Tr::tr("deleted"), Tr::tr("fires")},
              {2, Tr::tr("left"), Tr::tr("fires")},
              {3, Tr::tr("deleted"), {}},
              {4, Tr::tr("left"), {}}};
    for (const auto &row : codes)
        html += u"<tr><td>%1</td><td>%2</td><td>%3</td></tr>"_s.arg(row.code).arg(row.message,
                                                                                  row.transition);
    html +=
        u"</table><p>"_s
        + Tr::tr(
            "Anything else, an exception or logError() is an error of that message: it stays on the server "
            "and its transition does not fire. Nothing a handler changes is seen by the next message, but "
            "for task.vars and instance.vars.")
        + u"</p>"_s;
    html += code(u"const match = /#(\\d+)/.exec(mailMessage.subject);\nif (!match)\n    return 4;\n"
                 "vars.ticket = match[1];\nreturn 1;"_s);
    html += u"<h2>"_s + Tr::tr("Objects and Functions") + u"</h2>"_s + globalsHtml(api, false);
    html += u"<h2>"_s + Tr::tr("Members of the Objects") + u"</h2>"_s + typesHtml(api, false);
    html +=
        u"<h2>"_s + Tr::tr("JavaScript") + u"</h2><p>"_s
        + Tr::tr(
            "The language is ES2016 with ?., ??, ** and Object.entries(). These are missing: async and await, "
            "\"...\" in objects, fields of classes, catch without a name, logical assignment, BigInt, named groups, "
            "look-behind, \\p{...} and the flag s of regular expressions. The editor names what to write in "
            "their place.")
        + u"</p>"_s;
    html += globalsHtml(api, true) + typesHtml(api, true);
    return html;
}

} // namespace Inlet::Language
