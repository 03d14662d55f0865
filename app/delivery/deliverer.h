// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "delivery/attempt.h"

#include <QByteArray>
#include <QJsonObject>
#include <QObject>
#include <QString>

#include <chrono>
#include <memory>

namespace Inlet::Delivery {

/** One event and the place it is to go. */
struct Item
{
    QString id;
    QByteArray cloudEvent; ///< the CloudEvents 1.0 JSON document, UTF-8
    QJsonObject deliver;   ///< the `deliver` object of the project file
};

struct DelivererSettings
{
    QString
        baseFolder; ///< relative directories and programs start here: the folder of the project file
    std::chrono::milliseconds timeout{
        std::chrono::seconds(30)}; ///< for a command or an HTTP request
    int maxParallel = 4;           ///< commands and requests at once
    QByteArray signingKey = {}; ///< of HTTP requests, see signature(); empty: they are not signed
};

/**
 * Takes events to their destinations without blocking. Each item ends in exactly one signal, never from within
 * deliver(); items start in the order of deliver() and may end in any other. Trying again is the caller's business.
 */
class Deliverer : public QObject
{
    Q_OBJECT

public:
    explicit Deliverer(const DelivererSettings &settings, QObject *parent = nullptr);
    ~Deliverer() override; ///< ends what is under way; no signal follows

    void deliver(const Item &item);

    /** Items without a signal so far. */
    [[nodiscard]] int pendingItems() const;

    /** Ends what is under way and forgets what waits; no signal follows for either. */
    void cancel();

Q_SIGNALS:
    /** The destination has accepted the event. */
    void delivered(const QString &id);
    /** Code Configuration when `deliver` is impossible, else Delivery. */
    void refused(const QString &id, const Inlet::Delivery::Refusal &refusal);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Inlet::Delivery
