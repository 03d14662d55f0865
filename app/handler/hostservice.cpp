// SPDX-License-Identifier: GPL-3.0-or-later
#include "handler/hostservice.h"

#include "handler/hostlink.h"
#include "handler/protocol.h"

#include <QCborArray>
#include <QPointer>

#include <deque>

namespace Inlet::Handler {

using namespace Qt::StringLiterals;

namespace {

/** What is done with the answer to one question. */
struct Question
{
    QPointer<QObject> context;
    std::function<void(const QCborMap &)> answered;
    std::function<void(const HandlerError &)> failed;
};

} // namespace

class HostService::Private
{
public:
    explicit Private(HandlerSettings given)
        : settings(std::move(given))
        , link(settings, Protocol::MaximumAnswerBytes, [this] { return settings; })
    {}

    template <typename Answer>
    void ask(HostJob job, QObject *context, const Callback<Answer> &callback,
             const std::function<Answer(const QCborMap &)> &read, const Answer &unanswered = {});
    void askScript(QCborMap head, QObject *context, const Callback<ScriptAnswer> &callback);
    std::optional<Question> take();

    HandlerSettings settings; ///< with the variables of setVars()
    std::deque<Question> questions;
    HostLink link;
};

template <typename Answer>
void HostService::Private::ask(HostJob job, QObject *context, const Callback<Answer> &callback,
                               const std::function<Answer(const QCborMap &)> &read,
                               const Answer &unanswered)
{
    questions.push_back({context,
                         [callback, read](const QCborMap &frame) { callback(read(frame)); },
                         [callback, unanswered](const HandlerError &error) {
                             Answer answer = unanswered;
                             answer.error = error;
                             callback(answer);
                         }});
    link.enqueue(std::move(job));
}

void HostService::Private::askScript(QCborMap head, QObject *context,
                                     const Callback<ScriptAnswer> &callback)
{
    Protocol::writeObject(head, Protocol::Key::TaskVars, settings.taskVars);
    Protocol::writeObject(head, Protocol::Key::InstanceVars, settings.instanceVars);
    ScriptAnswer unanswered;
    unanswered.taskVars = settings.taskVars;
    unanswered.instanceVars = settings.instanceVars;
    ask<ScriptAnswer>({head, std::nullopt}, context, callback, &Protocol::readScriptAnswer,
                      unanswered);
}

std::optional<Question> HostService::Private::take()
{
    Question question = std::move(questions.front());
    questions.pop_front();
    if (!question.context)
        return std::nullopt;
    return question;
}

HostService::HostService(HandlerSettings settings, QObject *parent)
    : QObject(parent)
{
    settings.script.clear();
    d = std::make_unique<Private>(std::move(settings));
    connect(&d->link, &HostLink::answered, this, [this](const QCborMap &frame) {
        if (const std::optional<Question> question = d->take())
            question->answered(frame);
    });
    connect(&d->link, &HostLink::jobFailed, this, [this](const HandlerError &error) {
        if (const std::optional<Question> question = d->take())
            question->failed(error);
    });
}

HostService::~HostService() = default;

void HostService::show(const QString &fileName, const Core::RawMessage &raw,
                       const ShowExtras &extras, QObject *context,
                       const Callback<ShowAnswer> &answer)
{
    QCborMap head = Protocol::frame(Protocol::Type::Show);
    head.insert(Protocol::Key::File, fileName);
    head.insert(Protocol::Key::Size, raw.size());
    head.insert(Protocol::Key::Structure, extras.structure);
    head.insert(Protocol::Key::Page, extras.page);
    d->ask<ShowAnswer>({head, raw}, context, answer, [](const QCborMap &frame) {
        return ShowAnswer{std::nullopt, Protocol::readObject(frame, Protocol::Key::Message)};
    });
}

void HostService::parts(const QStringList &paths, const Core::RawMessage &raw, QObject *context,
                        const Callback<PartsAnswer> &answer)
{
    QCborMap head = Protocol::frame(Protocol::Type::Parts);
    head.insert(Protocol::Key::Size, raw.size());
    head.insert(Protocol::Key::Paths, QCborArray::fromStringList(paths));
    d->ask<PartsAnswer>({head, raw}, context, answer, &Protocol::readParts);
}

void HostService::check(const QStringList &body, QObject *context,
                        const Callback<CheckAnswer> &answer)
{
    QCborMap head = Protocol::frame(Protocol::Type::Check);
    Protocol::writeLines(head, body);
    d->ask<CheckAnswer>({head, std::nullopt}, context, answer, [](const QCborMap &frame) {
        return CheckAnswer{std::nullopt, Protocol::readProblems(frame)};
    });
}

void HostService::evaluateDate(const QStringList &body, const QJsonObject &vars, QObject *context,
                               const Callback<ScriptAnswer> &answer)
{
    QCborMap head = Protocol::frame(Protocol::Type::Evaluate);
    Protocol::writeLines(head, body);
    Protocol::writeObject(head, Protocol::Key::Vars, vars);
    d->askScript(head, context, answer);
}

void HostService::initialize(const QStringList &body, const QJsonObject &activity, QObject *context,
                             const Callback<ScriptAnswer> &answer)
{
    QCborMap head = Protocol::frame(Protocol::Type::Initialize);
    Protocol::writeLines(head, body);
    Protocol::writeObject(head, Protocol::Key::Activity, activity);
    d->askScript(head, context, answer);
}

void HostService::setVars(const QJsonObject &taskVars, const QJsonObject &instanceVars)
{
    d->settings.taskVars = taskVars;
    d->settings.instanceVars = instanceVars;
}

} // namespace Inlet::Handler
