// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project.h"
#include "oauth/devicecodeflow.h"
#include "runner/command.h"
#include "runner/commandline.h"
#include "storage/secretsources.h"

#include <memory>

namespace Inlet::Runner {

/**
 * `sign-in`: a person signs in for a connection with a browser on any device, and the refresh token goes into the
 * desktop's secret store, into a file or to standard output.
 */
class SignInCommand final : public CommandRun
{
    Q_OBJECT

public:
    explicit SignInCommand(SignInArguments arguments, QObject *parent = nullptr);
    ~SignInCommand() override;

    void start() override;
    void stop() override;

private:
    [[nodiscard]] Core::Result<Model::EffectiveConnection> findConnection() const;
    void signIn(const QByteArray &clientSecret);
    void showCode(const OAuth::DeviceCode &code) const;
    void hand(const QByteArray &refreshToken);
    void tell(const QString &text) const;
    void end(const Core::Result<void> &result);

    SignInArguments m_arguments;
    Storage::SecretSources m_secrets;
    Model::EffectiveConnection m_connection;
    std::unique_ptr<OAuth::DeviceCodeFlow> m_flow;
};

} // namespace Inlet::Runner
