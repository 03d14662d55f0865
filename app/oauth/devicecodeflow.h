// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/tokenclient.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace Inlet::OAuth {

/**
 * Lets a person sign in with a browser anywhere, by entering a code there (RFC 8628): for servers without a screen. Ends
 * in signedIn() or failed(); to cancel, delete it
 * (in a slot: deleteLater()).
 */
class DeviceCodeFlow : public QObject
{
    Q_OBJECT

public:
    /** How the provider is asked whether the person is done. */
    struct Pace
    {
        std::chrono::milliseconds least{std::chrono::seconds(1)}; ///< between two questions
        std::chrono::milliseconds slowDown{
            std::chrono::seconds(5)}; ///< longer after `slow_down` (RFC 8628 section 3.5)
        std::chrono::milliseconds most{std::chrono::minutes(1)};
    };

    explicit DeviceCodeFlow(const Client &client, QObject *parent = nullptr);
    DeviceCodeFlow(const Client &client, const Pace &pace, QObject *parent = nullptr);

    /** Every signal comes later than this call. */
    void start();

Q_SIGNALS:
    /** What to show to the person. */
    void codeReceived(const Inlet::OAuth::DeviceCode &code);
    void signedIn(const Inlet::OAuth::Tokens &tokens);
    void failed(const Inlet::Core::Error &error);

private:
    void takeCode(const Answer<DeviceCode> &answer);
    void ask();
    void takeAnswer(const Answer<Tokens> &answer);
    void askLater();

    TokenClient m_tokens;
    Pace m_pace;
    DeviceCode m_code;
    QDeadlineTimer m_end;
    QTimer m_timer;
};

} // namespace Inlet::OAuth
