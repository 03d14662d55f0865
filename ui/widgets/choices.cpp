// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choices.h"

#include <QCoreApplication>

namespace Inlet::Ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Inlet::Ui::Choices)
};

} // namespace

Choices<Model::Security> securityChoices()
{
    using enum Model::Security;
    return {{Default, Tr::tr("By default")},
            {StartTls, Tr::tr("POP3 + STARTTLS")},
            {None, Tr::tr("POP3")},
            {Tls, Tr::tr("POP3S")}};
}

Choices<Model::Authentication> authenticationChoices()
{
    using enum Model::Authentication;
    return {{Auto, Tr::tr("Best the server offers")},
            {Password, Tr::tr("User name and password")},
            {Apop, Tr::tr("APOP")},
            {CramMd5, Tr::tr("CRAM-MD5")},
            {Plain, Tr::tr("PLAIN")},
            {Login, Tr::tr("LOGIN")},
            {ScramSha1, Tr::tr("SCRAM-SHA-1")},
            {ScramSha256, Tr::tr("SCRAM-SHA-256")},
            {XOAuth2, Tr::tr("OAuth 2.0 (XOAUTH2)")},
            {OAuthBearer, Tr::tr("OAuth 2.0 (OAUTHBEARER)")}};
}

Choices<Model::Execution> executionChoices()
{
    using enum Model::Execution;
    return {{Normal, Tr::tr("Normal")},
            {DoNotActivate, Tr::tr("Do not activate")},
            {ActivateOnly, Tr::tr("Activate but do not execute")}};
}

Choices<Model::Behavior> behaviorChoices()
{
    using enum Model::Behavior;
    return {{SeveralTasksAuthorized, Tr::tr("Multiple tasks authorized")},
            {CurrentTaskHasPriority, Tr::tr("The current task has priority")}};
}

Choices<Model::OnError> onErrorChoices()
{
    using enum Model::OnError;
    return {{Suspend, Tr::tr("Suspend the process")},
            {Ignore, Tr::tr("Ignore")},
            {Abort, Tr::tr("Abort on error")}};
}

Choices<Model::LeftMessages> leftMessagesChoices()
{
    using enum Model::LeftMessages;
    return {{Again, Tr::tr("Handle them again at the next run")},
            {Once, Tr::tr("Handle each of them once")}};
}

} // namespace Inlet::Ui
