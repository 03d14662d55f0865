// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace Inlet::Core {

/**
 * SHA-256 (FIPS 180-4) of bytes that come piece by piece. With OpenSSL, which uses the processor's instructions for it:
 * every received byte goes through here, and QCryptographicHash takes several times as long.
 */
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256 &&) noexcept;
    Sha256 &operator=(Sha256 &&) noexcept;

    void addData(QByteArrayView bytes);

    /** Of everything added so far, 32 bytes. More may be added afterwards. */
    [[nodiscard]] QByteArray result() const;

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

} // namespace Inlet::Core
