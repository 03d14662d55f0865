// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>

#include <functional>

namespace Inlet::Engine {

/** What a session logs in with, where that does not stay the same: an access token of OAuth 2.0. */
class SessionSecret
{
public:
    using Answer = std::function<void(const Core::Result<QByteArray> &secret)>;

    SessionSecret() = default;
    virtual ~SessionSecret() = default;
    Q_DISABLE_COPY_MOVE(SessionSecret)

    /** Answers once, possibly before it returns, unless @p context goes first. */
    virtual void obtain(QObject *context, const Answer &answer) = 0;

    /** The server refused @p secret: the next answer is another one. */
    virtual void discard(const QByteArray &secret) = 0;

    /** What a person should know about the secrets, translated; each text once. */
    [[nodiscard]] virtual QStringList takeWarnings() = 0;
};

} // namespace Inlet::Engine
