// SPDX-License-Identifier: GPL-3.0-or-later
#include "handler/bodyring.h"

#include <algorithm>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace Inlet::Handler {

#ifdef Q_OS_LINUX

namespace {

char *map(int file, int protection)
{
    void *const memory = mmap(nullptr, BodyRing::Bytes, protection, MAP_SHARED, file, 0);
    return memory == MAP_FAILED ? nullptr : static_cast<char *>(memory);
}

} // namespace

BodyRing::BodyRing()
{
    m_file = memfd_create("inlet-messages", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    if (m_file < 0)
        return;
    if (ftruncate(m_file, Bytes) == 0)
        m_memory = map(m_file, PROT_READ | PROT_WRITE);
    // From now on nobody can get another view that could be written through; a kernel before 5.1 cannot promise it.
    if (m_memory
        && fcntl(m_file, F_ADD_SEALS,
                 F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_FUTURE_WRITE | F_SEAL_SEAL)
               != 0) {
        munmap(m_memory, Bytes);
        m_memory = nullptr;
    }
    if (!m_memory) {
        close(m_file);
        m_file = -1;
    }
}

BodyRing::~BodyRing()
{
    if (!m_memory)
        return;
    munmap(m_memory, Bytes);
    close(m_file);
}

bool BodyRingView::open(int file)
{
    struct stat status
    {};
    if (fstat(file, &status) != 0 || status.st_size != BodyRing::Bytes)
        return false;
    m_memory = map(file, PROT_READ);
    close(file);
    return m_memory != nullptr;
}

BodyRingView::~BodyRingView()
{
    if (m_memory)
        munmap(const_cast<char *>(m_memory), BodyRing::Bytes);
}

#else

BodyRing::BodyRing() = default;
BodyRing::~BodyRing() = default;

bool BodyRingView::open(int)
{
    return false;
}

BodyRingView::~BodyRingView() = default;

#endif

std::optional<qsizetype> BodyRing::room(qsizetype size) const
{
    if (!m_memory || size > Bytes)
        return std::nullopt;
    if (m_bodies.empty())
        return 0;
    const qsizetype oldest = m_bodies.front().start;
    const qsizetype end = m_bodies.back().end;
    const bool goesRound = m_bodies.back().start < oldest;
    if (!goesRound && size <= Bytes - end)
        return end;
    const qsizetype from = goesRound ? end : 0;
    if (size <= oldest - from)
        return from;
    return std::nullopt;
}

qsizetype BodyRing::add(const QByteArray &body)
{
    const std::optional<qsizetype> place = room(body.size());
    Q_ASSERT(place);
    std::copy_n(body.constData(), body.size(), m_memory + *place);
    m_bodies.push_back({*place, *place + body.size()});
    return *place;
}

std::optional<QByteArray> BodyRingView::body(qint64 place, qint64 size) const
{
    if (!m_memory || place < 0 || size < 0 || size > BodyRing::Bytes
        || place > BodyRing::Bytes - size)
        return std::nullopt;
    return QByteArray::fromRawData(m_memory + place, size);
}

} // namespace Inlet::Handler
