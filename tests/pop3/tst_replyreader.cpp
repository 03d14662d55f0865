// SPDX-License-Identifier: GPL-3.0-or-later
#include "pop3/replyreader.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Inlet::Pop3;
using namespace Qt::StringLiterals;

namespace {

/** All items as one text, so that runs with other cuts can be compared: data pieces are joined. */
class Trace
{
public:
    explicit Trace(const QList<Shape> &shapes)
        : m_shapes(shapes)
    {}

    void feed(const QByteArray &bytes)
    {
        m_reader.feed(bytes);
        while (m_shape < m_shapes.size() && !m_violated) {
            const ReplyReader::Item item = m_reader.next(m_shapes[m_shape]);
            if (std::holds_alternative<ReplyReader::NeedsBytes>(item))
                return;
            append(item);
        }
    }

    [[nodiscard]] QByteArray text() const
    {
        return m_text
               + (m_reader.hasBytes() ? "[left " + m_reader.pendingBytes().toByteArray() + ']'
                                      : QByteArray());
    }

private:
    void append(const ReplyReader::Item &item)
    {
        if (const auto *reply = std::get_if<Reply>(&item)) {
            m_text += '{' + reply->line() + '}';
            const Shape shape = m_shapes[m_shape];
            if (!reply->isOk() || shape == Shape::StatusLine || shape == Shape::Challenge)
                ++m_shape;
        } else if (const auto *line = std::get_if<ReplyReader::Line>(&item)) {
            m_text += '<' + line->text.toByteArray() + '>';
        } else if (const auto *data = std::get_if<ReplyReader::Data>(&item)) {
            m_text += data->bytes;
        } else if (std::holds_alternative<ReplyReader::End>(item)) {
            m_text += "[end]";
            ++m_shape;
        } else if (std::holds_alternative<ReplyReader::Violation>(item)) {
            m_text += "[violation]";
            m_violated = true;
        }
    }

    QList<Shape> m_shapes;
    qsizetype m_shape = 0;
    bool m_violated = false;
    ReplyReader m_reader;
    QByteArray m_text;
};

} // namespace

class TestReplyReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QList<Shape>>("shapes");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("items");
        using Shapes = QList<Shape>;
        const Shapes line{Shape::StatusLine}, challenge{Shape::Challenge}, listing{Shape::Listing},
            body{Shape::Body};
        const auto row = [](const char *name, const Shapes &shapes, const QByteArray &bytes,
                            const QByteArray &items) {
            QTest::newRow(name) << shapes << bytes << items;
        };
        row("ok", line, "+OK ready\r\n", "{+OK ready}");
        row("ok without text", line, "+OK\r\n", "{+OK }");
        row("error", line, "-ERR [IN-USE] no\r\n", "{-ERR [IN-USE] no}");
        row("text with CR and LF", line, "+OK a\rb\nc\r\n", "{+OK a\rb\nc}");
        row("lower case", line, "+ok\r\n", "[violation][left +ok\r\n]");
        row("glued", line, "+OKAY\r\n", "[violation][left +OKAY\r\n]");
        row("empty line", line, "\r\n", "[violation][left \r\n]");
        row("other protocol", line, "* OK IMAP\r\n", "[violation][left * OK IMAP\r\n]");
        row("challenge", challenge, "+ abc\r\n", "{+ abc}");
        row("challenge without text", challenge, "+\r\n", "{+ }");
        row("challenge unasked", line, "+ abc\r\n", "[violation][left + abc\r\n]");
        row("two answers", {Shape::StatusLine, Shape::StatusLine}, "+OK 1\r\n-ERR 2\r\n",
            "{+OK 1}{-ERR 2}");
        row("more than asked", line, "+OK\r\n+OK\r\n", "{+OK }[left +OK\r\n]");
        row("incomplete", line, "+OK\r", "[left +OK\r]");
        row("listing", listing, "+OK\r\n1 2\r\n..3\r\n.\r\n", "{+OK }<1 2><.3>[end]");
        row("listing refused", listing, "-ERR\r\n", "{-ERR }");
        row("empty listing", listing, "+OK\r\n.\r\n", "{+OK }[end]");
        row("listing with an empty line", listing, "+OK\r\n\r\n.\r\n", "{+OK }<>[end]");
        row("listing with LF", listing, "+OK\r\n1 2\n3 4\r\n.\r\n", "{+OK }<1 2\n3 4>[end]");
        row("body", body, "+OK\r\na\r\n.\r\n", "{+OK }a\r\n[end]");
        row("empty body", body, "+OK\r\n.\r\n", "{+OK }[end]");
        row("body refused", body, "-ERR\r\n", "{-ERR }");
        row("unstuffed", body, "+OK\r\n..\r\n...\r\n.a\r\n.\r\n", "{+OK }.\r\n..\r\na\r\n[end]");
        row("dots inside", body, "+OK\r\na.b..\r\n.\r\n", "{+OK }a.b..\r\n[end]");
        row("LF dot LF", body, "+OK\r\na\n.\nb\r\n.\r\n", "{+OK }a\n.\nb\r\n[end]");
        row("CR dot CR", body, "+OK\r\na\r.\rb\r\n.\r\n", "{+OK }a\r.\rb\r\n[end]");
        row("CRLF dot LF", body, "+OK\r\na\r\n.\nb\r\n.\r\n", "{+OK }a\r\n\nb\r\n[end]");
        row("CRLF dot CR", body, "+OK\r\na\r\n.\rb\r\n.\r\n", "{+OK }a\r\n\rb\r\n[end]");
        row("CRLF dot CR CR LF", body, "+OK\r\n.\r\r\n.\r\n", "{+OK }\r\r\n[end]");
        row("CRLF dot CR dot", body, "+OK\r\n.\r.\r\n.\r\n", "{+OK }\r.\r\n[end]");
        row("LF dot CRLF", body, "+OK\r\na\n.\r\n.\r\n", "{+OK }a\n.\r\n[end]");
        row("CRLF LF dot", body, "+OK\r\na\r\n\n.\r\n.\r\n", "{+OK }a\r\n\n.\r\n[end]");
        row("CR CRLF dot", body, "+OK\r\na\r\r\n.\r\n", "{+OK }a\r\r\n[end]");
        row("NUL and 8 bit", body, QByteArray("+OK\r\n\0\xff\r\n.\r\n", 12),
            QByteArray("{+OK }\0\xff\r\n[end]", 15));
        row("behind the end", body, "+OK\r\na\r\n.\r\n+OK", "{+OK }a\r\n[end][left +OK]");
        row("body, then status", {Shape::Body, Shape::StatusLine}, "+OK\r\na\r\n.\r\n+OK x\r\n",
            "{+OK }a\r\n[end]{+OK x}");
        row("two bodies", {Shape::Body, Shape::Body}, "+OK\r\na\r\n.\r\n+OK\r\n.b\r\n.\r\n",
            "{+OK }a\r\n[end]{+OK }b\r\n[end]");
        row("no end", body, "+OK\r\na\r\n.\r", "{+OK }a\r\n");
    }

    void reads()
    {
        QFETCH(QList<Shape>, shapes);
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, items);
        Trace whole(shapes);
        whole.feed(bytes);
        QCOMPARE(whole.text(), items);
        for (qsizetype cut = 1; cut < bytes.size(); ++cut) {
            Trace pieces(shapes);
            pieces.feed(bytes.first(cut));
            pieces.feed(bytes.sliced(cut));
            QCOMPARE(pieces.text(), items);
        }
        Trace single(shapes);
        for (const char byte : bytes)
            single.feed(QByteArray(1, byte));
        QCOMPARE(single.text(), items);
    }

    void limitsTheStatusLine()
    {
        ReplyReader reader;
        reader.feed("+OK " + QByteArray(ReplyReader::MaxLineBytes - 5, 'x'));
        QVERIFY(std::holds_alternative<ReplyReader::NeedsBytes>(reader.next(Shape::StatusLine)));
        reader.feed("x");
        QVERIFY(std::holds_alternative<ReplyReader::Violation>(reader.next(Shape::StatusLine)));
    }

    void limitsTheLinesOfAListing()
    {
        ReplyReader reader;
        reader.feed("+OK\r\n" + QByteArray(ReplyReader::MaxLineBytes + 1, '1'));
        QVERIFY(std::holds_alternative<Reply>(reader.next(Shape::Listing)));
        QVERIFY(std::holds_alternative<ReplyReader::Violation>(reader.next(Shape::Listing)));
    }

    void limitsTheNumberOfLines()
    {
        ReplyReader reader;
        reader.feed("+OK\r\n");
        QVERIFY(std::holds_alternative<Reply>(reader.next(Shape::Listing)));
        reader.feed(QByteArray("1\r\n").repeated(ReplyReader::MaxListingLines + 1));
        for (int i = 0; i < ReplyReader::MaxListingLines; ++i)
            QVERIFY(std::holds_alternative<ReplyReader::Line>(reader.next(Shape::Listing)));
        QVERIFY(std::holds_alternative<ReplyReader::Violation>(reader.next(Shape::Listing)));
    }

    void readsALongLineInOnePiece()
    {
        // One line of 64 MiB with a dot in every second place, as a hostile message would have it.
        const QByteArray line = QByteArray("x.").repeated(32 * 1024 * 1024);
        ReplyReader reader;
        reader.feed("+OK\r\n");
        QVERIFY(std::holds_alternative<Reply>(reader.next(Shape::Body)));
        qint64 size = 0;
        QElapsedTimer timer;
        timer.start();
        for (qsizetype at = 0; at < line.size(); at += 65536) {
            reader.feed(line.sliced(at, 65536));
            const ReplyReader::Item item = reader.next(Shape::Body);
            size += std::get<ReplyReader::Data>(item).bytes.size();
        }
        QCOMPARE(size, line.size());
        QVERIFY2(timer.elapsed() < 10'000, "reading takes longer than linear work would");
    }
};

QTEST_GUILESS_MAIN(TestReplyReader)
#include "tst_replyreader.moc"
