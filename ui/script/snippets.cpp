// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/script/snippets.h"

#include <QCoreApplication>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Ui::Snippets)
};

SnippetGroup returnCodes()
{
    return {Tr::tr("Return Codes"),
            {
                {u"return 1;\n"_s, Tr::tr("delete the message, activate the transition")},
                {u"return 2;\n"_s, Tr::tr("leave the message, activate the transition")},
                {u"return 3;\n"_s, Tr::tr("delete the message")},
                {u"return 4;\n"_s, Tr::tr("leave the message")},
            }};
}

SnippetGroup messageMembers()
{
    return {
        Tr::tr("Message"),
        {
            {u"mailMessage.subject"_s, Tr::tr("subject, decoded")},
            {u"mailMessage.from"_s,
             Tr::tr("sender: name, address, domain; null when there is none")},
            {u"mailMessage.fromAddress"_s, Tr::tr("address of the sender")},
            {u"mailMessage.to"_s, Tr::tr("list of addresses")},
            {u"mailMessage.cc"_s, Tr::tr("list of addresses")},
            {u"mailMessage.replyTo"_s, Tr::tr("list of addresses")},
            {u"mailMessage.recipients"_s, Tr::tr("all distinct addresses it went to")},
            {u"mailMessage.date"_s, Tr::tr("Date, or null")},
            {u"mailMessage.messageId"_s, Tr::tr("Message-ID without angle brackets")},
            {u"mailMessage.header(\"|\")"_s, Tr::tr("first header of that name, decoded")},
            {u"mailMessage.headerAll(\"|\")"_s, Tr::tr("all headers of that name")},
            {u"mailMessage.text"_s, Tr::tr("plain text body")},
            {u"mailMessage.html"_s, Tr::tr("HTML body")},
            {u"mailMessage.plainText"_s, Tr::tr("plain text, made from HTML when there is none")},
            {u"mailMessage.replyText"_s, Tr::tr("text without quoted history and signature")},
            {u"mailMessage.attachments"_s, Tr::tr("list of attachments")},
            {u"mailMessage.isBounce"_s, Tr::tr("true for a delivery failure")},
            {u"mailMessage.deliveryReport"_s, Tr::tr("parts of a delivery report, or null")},
            {u"mailMessage.isAutoReply"_s, Tr::tr("true for an automatic answer")},
            {u"mailMessage.size"_s, Tr::tr("size in bytes")},
            {u"mailMessage.uid"_s, Tr::tr("identifier on the server")},
            {u"mailMessage.problems"_s, Tr::tr("what is wrong with the message")},
        }};
}

SnippetGroup variables(ScriptPurpose purpose)
{
    SnippetGroup group{Tr::tr("Variables"),
                       {
                           {u"vars.|"_s, Tr::tr("travels on the transition")},
                           {u"task.vars.|"_s, Tr::tr("kept for this task")},
                           {u"instance.vars.|"_s, Tr::tr("kept in the state folder")},
                           {u"task.id"_s, Tr::tr("identifier of the task")},
                           {u"task.creationDate"_s, Tr::tr("Date at which the task started")},
                           {u"activity.name"_s, Tr::tr("internal name of the activity")},
                           {u"activity.label"_s, Tr::tr("label of the activity")},
                           {u"instance.label"_s, Tr::tr("label of the project")},
                       }};
    if (purpose == ScriptPurpose::Handler)
        group.snippets.append({u"event.vars.|"_s, Tr::tr("of what activated the task")});
    return group;
}

SnippetGroup functions()
{
    return {Tr::tr("Functions"),
            {
                {u"logInfo(|);"_s, Tr::tr("line in the journal")},
                {u"logWarning(|);"_s, Tr::tr("warning in the journal")},
                {u"logError(|);"_s, Tr::tr("error in the journal; interrupts the script")},
                {u"logVerbose(|);"_s, Tr::tr("detail in the journal")},
                {u"formatDate(|, \"%4Y-%2M-%2D %2H:%2N:%2S\")"_s, Tr::tr("Date as text")},
                {u"parseDate(|)"_s, Tr::tr("text as Date, or null")},
                {u"getUUID()"_s, Tr::tr("random identifier")},
            }};
}

SnippetGroup dates()
{
    return {Tr::tr("Result"),
            {
                {u"return new Date(|);"_s, Tr::tr("the moment of the expiration")},
                {u"return new Date(task.creationDate.getTime() + 60 * 60 * 1000);"_s,
                 Tr::tr("one hour after the start of the task")},
            }};
}

} // namespace

QList<SnippetGroup> snippetGroups(ScriptPurpose purpose)
{
    switch (purpose) {
    case ScriptPurpose::Handler:
        return {returnCodes(), messageMembers(), variables(purpose), functions()};
    case ScriptPurpose::Initialization: return {variables(purpose), functions()};
    case ScriptPurpose::Expiration: return {dates(), variables(purpose), functions()};
    }
    return {};
}

} // namespace Inlet::Ui
