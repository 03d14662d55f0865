// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/deliverer.h"

#include "core/result.h"
#include "delivery/commanddelivery.h"
#include "delivery/filedelivery.h"
#include "delivery/httpdelivery.h"

#include <QDir>
#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QQueue>
#include <QSet>

namespace Inlet::Delivery {

using namespace Qt::StringLiterals;

namespace {

Core::Error impossible(const QString &text)
{
    return {Core::ErrorCode::Configuration, text, {}};
}

QStringList textsOf(const QJsonArray &array)
{
    QStringList texts;
    for (const auto &value : array)
        texts += value.toString();
    return texts;
}

} // namespace

class Deliverer::Private
{
public:
    Private(Deliverer *owner, const DelivererSettings &given)
        : q(owner)
        , settings(given)
    {}

    void scheduleNext();
    void startNext();
    [[nodiscard]] Core::Result<Attempt *> createAttempt(const Item &item);
    [[nodiscard]] QString absolute(const QString &path) const;
    void forget(Attempt *attempt);

    Deliverer *const q;
    const DelivererSettings settings;
    QNetworkAccessManager network;
    QQueue<Item> waiting;
    QSet<Attempt *> running; ///< children of q
    bool nextIsScheduled = false;
};

void Deliverer::Private::scheduleNext()
{
    // One start per turn of the event loop: writing a thousand files must not delay the mail session.
    if (nextIsScheduled || waiting.isEmpty() || running.size() >= settings.maxParallel)
        return;
    nextIsScheduled = true;
    QMetaObject::invokeMethod(
        q,
        [this] {
            nextIsScheduled = false;
            startNext();
        },
        Qt::QueuedConnection);
}

void Deliverer::Private::startNext()
{
    if (waiting.isEmpty() || running.size() >= settings.maxParallel)
        return;
    const Item item = waiting.dequeue();
    const Core::Result<Attempt *> created = createAttempt(item);
    if (!created) {
        scheduleNext();
        Q_EMIT q->refused(item.id, {.error = created.error()});
        return;
    }
    Attempt *attempt = *created;
    running.insert(attempt);
    connect(attempt, &Attempt::accepted, q, [this, attempt, id = item.id] {
        forget(attempt);
        Q_EMIT q->delivered(id);
    });
    connect(attempt, &Attempt::refused, q, [this, attempt, id = item.id](const Refusal &refusal) {
        forget(attempt);
        Q_EMIT q->refused(id, refusal);
    });
    scheduleNext();
    attempt->start();
}

Core::Result<Attempt *> Deliverer::Private::createAttempt(const Item &item)
{
    const QString kind = item.deliver.value("kind"_L1).toString();
    if (kind == "file"_L1) {
        const QString directory = item.deliver.value("directory"_L1).toString();
        if (directory.isEmpty())
            return impossible(tr("The transition has no folder for its events. Enter one."));
        return new FileDelivery(absolute(directory), item.id, item.cloudEvent, q);
    }
    if (kind == "command"_L1) {
        const QString program = item.deliver.value("program"_L1).toString();
        if (program.isEmpty())
            return impossible(tr("The transition has no program to start. Enter one."));
        return new CommandDelivery(
            {.program = program.contains(u'/') ? absolute(program) : program,
             .arguments = textsOf(item.deliver.value("arguments"_L1).toArray()),
             .workingFolder = settings.baseFolder},
            item.cloudEvent, settings.timeout, q);
    }
    if (kind == "http"_L1) {
        const QUrl url(item.deliver.value("url"_L1).toString(), QUrl::StrictMode);
        const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
        if (!url.isValid() || !isWeb || url.host().isEmpty()) {
            return impossible(tr(
                "The transition has no valid address to send its events to. Enter one that begins "
                "with \"https://\" or \"http://\"."));
        }
        return new HttpDelivery(network, url, item.cloudEvent, settings.signingKey,
                                settings.timeout, q);
    }
    return impossible(tr("Events cannot be delivered by \"%1\". The known ways are \"file\", "
                         "\"command\" and \"http\".")
                          .arg(kind));
}

QString Deliverer::Private::absolute(const QString &path) const
{
    return QDir::cleanPath(QDir(settings.baseFolder).absoluteFilePath(path));
}

void Deliverer::Private::forget(Attempt *attempt)
{
    running.remove(attempt);
    attempt->disconnect(q);
    attempt->deleteLater();
    scheduleNext();
}

Deliverer::Deliverer(const DelivererSettings &settings, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, settings))
{}

Deliverer::~Deliverer() = default;

void Deliverer::deliver(const Item &item)
{
    d->waiting.enqueue(item);
    d->scheduleNext();
}

int Deliverer::pendingItems() const
{
    return static_cast<int>(d->waiting.size() + d->running.size());
}

void Deliverer::cancel()
{
    d->waiting.clear();
    const QSet<Attempt *> underWay = d->running;
    for (Attempt *attempt : underWay)
        d->forget(attempt);
}

} // namespace Inlet::Delivery
