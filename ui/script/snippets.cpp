// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/script/snippets.h"

#include <QCoreApplication>
#include <QFile>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;
using Language::Api;
using Language::ApiEntry;
using Language::Purpose;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Ui::Snippets)
};

/** The members of the message people need most; all of them are in the list behind "mailMessage.". */
constexpr const char16_t *MessageMembers[]{
    u"subject",     u"from",       u"fromAddress",    u"to",          u"cc",
    u"replyTo",     u"recipients", u"date",           u"messageId",   u"header",
    u"headerAll",   u"text",       u"html",           u"plainText",   u"replyText",
    u"attachments", u"isBounce",   u"deliveryReport", u"isAutoReply", u"feedbackReport",
    u"size",        u"uid",        u"problems"};

QString firstSentence(const QString &text)
{
    const qsizetype end = text.indexOf(". "_L1);
    return end < 0 ? (text.endsWith(u'.') ? text.chopped(1) : text) : text.first(end);
}

/** @p path is what stands before the name of the entry. */
Snippet snippetOf(const QString &path, const ApiEntry &entry)
{
    QString text = path + entry.name;
    qsizetype back = 0;
    if (entry.isFunction) {
        const bool takesText =
            !entry.parameters.isEmpty() && !entry.parameters.constFirst().values.isEmpty();
        text += takesText ? u"(\"\")"_s : u"()"_s;
        back = entry.parameters.isEmpty() ? 0 : takesText ? 2 : 1;
    } else if (entry.type == "Vars"_L1) {
        text += u'.';
    }
    if (entry.type == "void"_L1) {
        text += u';';
        ++back;
    }
    return {text, firstSentence(entry.text), text, text.size() - back};
}

Snippet line(const QString &text, const QString &description)
{
    return {text, description, text + u'\n', text.size() + 1};
}

Snippet readyHandler(const QString &name, const QString &title)
{
    QFile file(u":/inlet/snippets/"_s + name + u".js"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "snippets", qPrintable(name));
    const QString text = QString::fromUtf8(file.readAll());
    return {title, {}, text, text.size()};
}

SnippetGroup handlers()
{
    return {Tr::tr("Ready Handlers"),
            {
                readyHandler(u"ticket-number"_s, Tr::tr("Ticket Number in the Subject")),
                readyHandler(u"unsubscribe"_s, Tr::tr("Unsubscribe")),
                readyHandler(u"bounce"_s, Tr::tr("Bounce")),
                readyHandler(u"auto-reply"_s, Tr::tr("Automatic Reply")),
                readyHandler(u"save-by-sender"_s, Tr::tr("Save by Sender")),
            }};
}

SnippetGroup returnCodes()
{
    return {Tr::tr("Return Codes"),
            {
                line(u"return 1;"_s, Tr::tr("delete the message, activate the transition")),
                line(u"return 2;"_s, Tr::tr("leave the message, activate the transition")),
                line(u"return 3;"_s, Tr::tr("delete the message")),
                line(u"return 4;"_s, Tr::tr("leave the message")),
            }};
}

SnippetGroup messageMembers(const Api &api)
{
    SnippetGroup group{Tr::tr("Message"), {}};
    for (const char16_t *name : MessageMembers)
        group.snippets.append(snippetOf(u"mailMessage."_s, api.member(u"MailMessage"_s, name)));
    return group;
}

SnippetGroup variables(const Api &api)
{
    SnippetGroup group{Tr::tr("Objects and Variables"), {snippetOf({}, *api.global(u"vars"))}};
    for (const QStringView name : {u"task", u"instance", u"activity", u"event"}) {
        const ApiEntry object = *api.global(name);
        for (const ApiEntry &member : api.members(object.type))
            group.snippets.append(snippetOf(object.name + u'.', member));
    }
    return group;
}

SnippetGroup functions(const Api &api)
{
    SnippetGroup group{Tr::tr("Functions"), {}};
    for (const ApiEntry &entry : api.globals()) {
        if (entry.isFunction && !entry.isBuiltIn)
            group.snippets.append(snippetOf({}, entry));
    }
    return group;
}

SnippetGroup dates()
{
    const QString date = u"return new Date();"_s;
    return {Tr::tr("Result"),
            {
                {date, Tr::tr("the moment of the expiration"), date, date.size() - 2},
                line(u"return new Date(task.creationDate.getTime() + 60 * 60 * 1000);"_s,
                     Tr::tr("one hour after the start of the task")),
            }};
}

} // namespace

QList<SnippetGroup> snippetGroups(Purpose purpose, const Api &api)
{
    switch (purpose) {
    case Purpose::Handler:
        return {handlers(), returnCodes(), messageMembers(api), variables(api), functions(api)};
    case Purpose::Initialization: return {variables(api), functions(api)};
    case Purpose::Expiration: return {dates(), variables(api), functions(api)};
    }
    return {};
}

} // namespace Inlet::Ui
