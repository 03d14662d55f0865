// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sha256.h"

#include <openssl/evp.h>

namespace Inlet::Core {

namespace {

constexpr int DigestBytes = 32;

// What can fail here is only the library itself: out of memory, or a configuration without this algorithm.
void demand(int success)
{
    if (success != 1)
        qFatal("OpenSSL offers no SHA-256");
}

/** Looked up once: the implicit look-up of EVP_sha256() takes longer than hashing a short message. */
const EVP_MD *algorithm()
{
    static const std::unique_ptr<EVP_MD, decltype(&EVP_MD_free)> fetched(
        EVP_MD_fetch(nullptr, "SHA256", nullptr), &EVP_MD_free);
    return fetched.get();
}

} // namespace

struct Sha256::Context
{
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> state{EVP_MD_CTX_new(),
                                                                  &EVP_MD_CTX_free};
};

Sha256::Sha256()
    : m_context(std::make_unique<Context>())
{
    demand(EVP_DigestInit_ex2(m_context->state.get(), algorithm(), nullptr));
}

Sha256::~Sha256() = default;
Sha256::Sha256(Sha256 &&) noexcept = default;
Sha256 &Sha256::operator=(Sha256 &&) noexcept = default;

void Sha256::addData(QByteArrayView bytes)
{
    demand(
        EVP_DigestUpdate(m_context->state.get(), bytes.data(), static_cast<size_t>(bytes.size())));
}

QByteArray Sha256::result() const
{
    const Context copy;
    demand(EVP_MD_CTX_copy_ex(copy.state.get(), m_context->state.get()));
    QByteArray digest(DigestBytes, Qt::Uninitialized);
    demand(EVP_DigestFinal_ex(copy.state.get(), reinterpret_cast<uchar *>(digest.data()), nullptr));
    return digest;
}

} // namespace Inlet::Core
