// SPDX-License-Identifier: GPL-3.0-or-later
#include "message/structure.h"

#include "message/fieldmask.h"
#include "message/headerlist.h"
#include "message/skeleton.h"
#include "message/texts.h"

// GLib has members called "signals", which is free for use because QT_NO_KEYWORDS is set.
#include <gmime/gmime.h>

#if defined(__SANITIZE_ADDRESS__) // GCC
#define INLET_LEAK_CHECK
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) // Clang
#define INLET_LEAK_CHECK
#endif
#endif
#ifdef INLET_LEAK_CHECK
#include <sanitizer/lsan_interface.h>
#endif

#include <algorithm>
#include <memory>
#include <optional>

namespace Inlet::Message {

using namespace Qt::StringLiterals;

namespace {

template <auto Free>
struct Release
{
    template <typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

template <typename T>
using ObjectPtr = std::unique_ptr<T, Release<g_object_unref>>;
using OptionsPtr = std::unique_ptr<GMimeParserOptions, Release<g_mime_parser_options_free>>;

void initializeLibrary()
{
    static const bool initialized = [] {
#ifdef INLET_LEAK_CHECK
        // Registering a type again forgets the library's own entry: a few bytes, once per process.
        const __lsan::ScopedDisabler scope;
#endif
        g_mime_init();
        // Embedded messages stay leaves: their bodies are parsed when asked for, and the library never sees their
        // address fields, whose nested groups overflow its stack.
        for (const char *subtype :
             {"rfc822", "rfc2822", "global", "global-headers", "news", "rfc822-headers"})
            g_mime_object_register_type("message", subtype, GMIME_TYPE_PART);
        return true;
    }();
    Q_UNUSED(initialized)
}

/** What the library warns about and our own checks do not see better. */
struct Warning
{
    const char *code;
    const char *text;
};

Warning warningText(GMimeParserWarning warning)
{
    switch (warning) {
    case GMIME_WARN_DUPLICATED_PARAMETER:
    case GMIME_CRIT_CONFLICTING_PARAMETER:
        return {"duplicate-parameter",
                QT_TRANSLATE_NOOP("Inlet::Message",
                                  "A header field gives a parameter twice. The first one counts.")};
    case GMIME_WARN_TRUNCATED_MESSAGE:
        return {"truncated",
                QT_TRANSLATE_NOOP("Inlet::Message",
                                  "The final boundary of a multipart is missing; the message may "
                                  "have been cut off.")};
    case GMIME_WARN_PART_WITHOUT_CONTENT:
    case GMIME_CRIT_PART_WITHOUT_HEADERS_OR_CONTENT:
        return {"empty-part",
                QT_TRANSLATE_NOOP("Inlet::Message", "A part ends before its body begins.")};
    default: return {nullptr, nullptr};
    }
}

/** Receives the library's warnings while it parses. */
struct WarningSink
{
    ProblemList &problems;
    qint64 base; ///< of the text within the message
    const Skeleton &skeleton;
};

void noteWarning(gint64 offset, GMimeParserWarning warning, const gchar *, gpointer sink)
{
    auto *const target = static_cast<WarningSink *>(sink);
    const Warning known = warningText(warning);
    if (!known.code || target->problems.isFull())
        return;
    target->problems.add(
        {.severity = Severity::Warning,
         .code = QString::fromLatin1(known.code),
         .part = QString(),
         .offset = offset < 0 ? -1 : target->base + target->skeleton.offsetInMessage(offset),
         .text = Texts::tr(known.text)});
}

/** A leading mbox line is no part of the message, however it got there. */
qsizetype mboxLineLength(QByteArrayView message)
{
    if (!message.startsWith("From ") && !message.startsWith(">From "))
        return 0;
    const qsizetype newline = message.indexOf('\n');
    return newline < 0 ? 0 : newline + 1;
}

/** Reads the structure of one message; the bytes outlive it. */
class StructureReader
{
public:
    StructureReader(QByteArrayView message, const Limits &limits, int depth, ProblemList &problems)
        : m_message(message)
        , m_limits(limits)
        , m_depth(depth)
        , m_problems(problems)
    {}

    std::vector<StructureNode> read()
    {
        const qsizetype start = headerStart();
        m_text = m_message.sliced(start);
        if (!HeaderList::isField(firstLine(m_text))) {
            addBodyOnly();
            return std::move(m_nodes);
        }
        parse();
        return std::move(m_nodes);
    }

private:
    struct Pending
    {
        GMimeObject *object;
        int parent;
        int number; ///< place among its siblings, from 1
    };

    static QByteArrayView firstLine(QByteArrayView text)
    {
        const qsizetype newline = text.indexOf('\n');
        return newline < 0 ? text : text.first(newline);
    }

    /** Where the header begins: behind an mbox line, or behind a broken first line that fields follow. */
    qsizetype headerStart()
    {
        const qsizetype start = mboxLineLength(m_message);
        const QByteArrayView line = firstLine(m_message.sliced(start));
        if (HeaderList::isField(line) || line.trimmed().isEmpty())
            return start;
        const qsizetype next = std::min(m_message.size(), start + line.size() + 1);
        const QByteArrayView rest = m_message.sliced(next);
        const HeaderList fields(rest.first(HeaderList::blockLength(rest)), m_limits);
        const bool isHeader =
            fields.invalidLine() < 0
            && std::any_of(std::begin(KnownFields), std::end(KnownFields),
                           [&fields](const char *name) { return fields.contains(name); });
        if (!isHeader)
            return start;
        note(Severity::Warning, "invalid-header", QString(), m_message.sliced(start),
             Texts::tr("The first line is no header field and was left out."));
        return next;
    }

    void addBodyOnly()
    {
        StructureNode root;
        root.path = u"1"_s;
        // An empty first line is a legal, empty header.
        const QByteArrayView line = firstLine(m_text);
        const bool emptyHeader = line.trimmed().isEmpty() && line.size() < m_text.size();
        root.headers = m_text.first(0);
        root.body = emptyHeader ? m_text.sliced(line.size() + 1) : m_text;
        note(Severity::Warning, "no-headers", QString(), m_text,
             m_text.isEmpty()
                 ? Texts::tr("The message is empty.")
                 : Texts::tr("The message has no header; all of it is taken as text."));
        m_nodes.push_back(root);
    }

    void parse()
    {
        initializeLibrary();
        QByteArray &text = m_skeleton.emplace(m_text).bytes();
        maskFields(text);
        GByteArray *const bytes = g_byte_array_new_take(reinterpret_cast<guint8 *>(text.data()),
                                                        static_cast<gsize>(text.size()));
        {
            const ObjectPtr<GMimeStream> stream(g_mime_stream_mem_new_with_byte_array(bytes));
            g_mime_stream_mem_set_owner(GMIME_STREAM_MEM(stream.get()), FALSE);
            const ObjectPtr<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
            g_mime_parser_set_persist_stream(parser.get(), TRUE);
            WarningSink sink{m_problems, offset(m_text), *m_skeleton};
            const OptionsPtr options(g_mime_parser_options_new());
            g_mime_parser_options_set_warning_callback(options.get(), noteWarning, &sink);
            const ObjectPtr<GMimeObject> root(
                g_mime_parser_construct_part(parser.get(), options.get()));
            if (root)
                walk(root.get());
            else
                addBodyOnly();
        }
        // The bytes are ours: only the array around them is released.
        g_byte_array_free(bytes, FALSE);
    }

    void walk(GMimeObject *root)
    {
        std::vector<Pending> stack{{root, -1, 1}};
        while (!stack.empty()) {
            const Pending next = stack.back();
            stack.pop_back();
            if (m_nodes.size() >= static_cast<std::size_t>(m_limits.parts)) {
                note(Severity::Error, "too-many-parts", QString(), m_text.first(0),
                     Texts::tr("The message has more than %1 parts. The rest is left out.")
                         .arg(m_limits.parts));
                return;
            }
            if (!GMIME_IS_MULTIPART(next.object)) {
                addLeaf(next);
                continue;
            }
            const int index = addMultipart(next);
            GMimeMultipart *const multipart = GMIME_MULTIPART(next.object);
            for (int i = m_nodes[index].malformed ? 0 : g_mime_multipart_get_count(multipart);
                 i > 0; --i)
                stack.push_back({g_mime_multipart_get_part(multipart, i - 1), index, i});
        }
    }

    StructureNode newNode(const Pending &pending)
    {
        StructureNode node;
        node.parent = pending.parent;
        if (node.parent < 0) {
            node.path = GMIME_IS_MULTIPART(pending.object) ? QString() : u"1"_s;
            node.headers = headerBlock(0);
            return node;
        }
        const StructureNode &parent = m_nodes[node.parent];
        node.level = parent.level + 1;
        node.path = (parent.path.isEmpty() ? QString() : parent.path + u'.')
                    + QString::number(pending.number);
        node.inDigest = m_isDigest[node.parent];
        GMimeHeaderList *const headers = g_mime_object_get_header_list(pending.object);
        if (g_mime_header_list_get_count(headers) > 0)
            node.headers = headerBlock(
                inText(g_mime_header_get_offset(g_mime_header_list_get_header_at(headers, 0))));
        return node;
    }

    void addLeaf(const Pending &pending)
    {
        StructureNode node = newNode(pending);
        node.body = m_text.sliced(m_text.size());
        GMimeDataWrapper *const content = GMIME_IS_PART(pending.object)
                                              ? g_mime_part_get_content(GMIME_PART(pending.object))
                                              : nullptr;
        GMimeStream *const stream = content ? g_mime_data_wrapper_get_stream(content) : nullptr;
        if (stream) {
            const qsizetype start =
                std::clamp<qsizetype>(inText(stream->bound_start), 0, m_text.size());
            const qsizetype end = bodyEnd(start, inText(stream->bound_end));
            node.body = m_text.sliced(start, end - start);
            // A header that runs into the body without an empty line ends where the body begins.
            if (!node.headers.isNull() && node.headers.end() > node.body.begin())
                node.headers = QByteArrayView(node.headers.begin(),
                                              std::max(node.headers.begin(), node.body.begin()));
        }
        append(node, pending.object);
    }

    /**
     * The line end before a boundary belongs to the boundary (RFC 2046 section 5.1.1). The library judges its length
     * by the line end behind the boundary, which is wrong where they differ or the message ends there.
     */
    [[nodiscard]] qsizetype bodyEnd(qsizetype start, gint64 bound) const
    {
        if (bound < 0 || bound >= m_text.size())
            return m_text.size();
        if (bound <= start)
            return start;
        const qsizetype boundary = bound + (m_text.sliced(bound + 1).startsWith("--") ? 1 : 2);
        qsizetype end = std::min(boundary, m_text.size()) - 1;
        if (end > start && m_text[end - 1] == '\r')
            --end;
        return end;
    }

    int addMultipart(const Pending &pending)
    {
        StructureNode node = newNode(pending);
        node.kind = StructureNode::Kind::Multipart;
        const char *const boundary =
            g_mime_object_get_content_type_parameter(pending.object, "boundary");
        const int index = append(node, pending.object, boundary);
        if (m_depth + node.level >= m_limits.nesting) {
            makeUnreadable(
                index, multipartBody(index), "nesting-too-deep",
                Texts::tr("Parts are nested deeper than %1 levels.").arg(m_limits.nesting));
        } else if (g_mime_multipart_get_count(GMIME_MULTIPART(pending.object)) == 0) {
            addChildless(index, boundary && *boundary != '\0');
        }
        return index;
    }

    void addChildless(int index, bool hasBoundary)
    {
        const QByteArrayView body = multipartBody(index);
        if (body.trimmed().isEmpty()) {
            note(Severity::Warning, "multipart-empty", m_nodes[index].path, body,
                 Texts::tr("A multipart has no content."));
        } else if (!hasBoundary) {
            makeUnreadable(
                index, body, "multipart-without-boundary",
                Texts::tr("A multipart names no boundary, so its parts cannot be told apart."));
        } else {
            makeUnreadable(index, body, "multipart-without-parts",
                           Texts::tr("The boundary of a multipart does not occur in it."));
        }
    }

    void makeUnreadable(int index, QByteArrayView body, const char *code, const QString &text)
    {
        m_nodes[index].malformed = true;
        StructureNode child;
        child.kind = StructureNode::Kind::Unreadable;
        child.parent = index;
        child.level = m_nodes[index].level + 1;
        child.path =
            (m_nodes[index].path.isEmpty() ? QString() : m_nodes[index].path + u'.') + u'1';
        child.headers = body.first(0);
        child.body = body;
        child.malformed = true;
        note(Severity::Error, code, child.path, body, text);
        append(child, nullptr);
    }

    int append(const StructureNode &node, GMimeObject *object, const char *boundary = nullptr)
    {
        m_nodes.push_back(node);
        m_boundaries.push_back(boundary ? QByteArray("--") + boundary : QByteArray());
        GMimeContentType *const type = object ? g_mime_object_get_content_type(object) : nullptr;
        m_isDigest.push_back(type && g_mime_content_type_is_type(type, "multipart", "digest"));
        return static_cast<int>(m_nodes.size()) - 1;
    }

    [[nodiscard]] QByteArrayView headerBlock(gint64 start) const
    {
        if (start < 0 || start >= m_text.size())
            return {};
        const QByteArrayView rest = m_text.sliced(start);
        return rest.first(HeaderList::blockLength(rest));
    }

    /** All between the header of a multipart and the next boundary of a multipart around it. */
    [[nodiscard]] QByteArrayView multipartBody(int index) const
    {
        const QByteArrayView headers = m_nodes[index].headers;
        if (headers.isNull())
            return m_text.first(0);
        const qsizetype headersEnd = headers.end() - m_text.begin();
        const qsizetype emptyLine = firstLine(m_text.sliced(headersEnd)).size() + 1;
        const qsizetype start = std::min(m_text.size(), headersEnd + emptyLine);
        qsizetype pos = start;
        while (pos < m_text.size()) {
            const QByteArrayView line = firstLine(m_text.sliced(pos));
            if (line.startsWith("--") && isOuterBoundary(line.trimmed(), m_nodes[index].parent))
                break;
            pos += line.size() + 1;
        }
        return m_text.sliced(start, std::min(pos, m_text.size()) - start);
    }

    [[nodiscard]] bool isOuterBoundary(QByteArrayView line, int multipart) const
    {
        for (; multipart >= 0; multipart = m_nodes[multipart].parent) {
            const QByteArray &boundary = m_boundaries[multipart];
            if (line.startsWith(boundary)
                && (line.size() == boundary.size() || line.sliced(boundary.size()) == "--"))
                return true;
        }
        return false;
    }

    /** Place in m_text of what the library found at @p offset; negative ones mean that there is none. */
    [[nodiscard]] qint64 inText(gint64 offset) const
    {
        return offset < 0 ? offset : m_skeleton->offsetInMessage(offset);
    }

    [[nodiscard]] qint64 offset(QByteArrayView place) const
    {
        return place.data() - m_message.data();
    }

    void note(Severity severity, const char *code, const QString &part, QByteArrayView place,
              const QString &text)
    {
        m_problems.add({.severity = severity,
                        .code = QString::fromLatin1(code),
                        .part = part,
                        .offset = offset(place),
                        .text = text});
    }

    static constexpr const char *KnownFields[] = {"From", "Subject", "Received", "Return-Path",
                                                  "MIME-Version"};

    QByteArrayView m_message;
    QByteArrayView m_text;              ///< m_message from its header on
    std::optional<Skeleton> m_skeleton; ///< of m_text, when it is parsed
    const Limits &m_limits;
    int m_depth;
    ProblemList &m_problems;
    std::vector<StructureNode> m_nodes;
    std::vector<QByteArray> m_boundaries; ///< parallel to m_nodes, with the leading "--"
    std::vector<bool> m_isDigest;         ///< parallel to m_nodes
};

} // namespace

std::vector<StructureNode> readStructure(QByteArrayView message, const Limits &limits, int depth,
                                         ProblemList &problems)
{
    return StructureReader(message, limits, depth, problems).read();
}

} // namespace Inlet::Message
