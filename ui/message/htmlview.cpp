// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/message/htmlview.h"

#include <QBuffer>
#include <QImageReader>
#include <QJsonArray>
#include <QJsonObject>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxSide = 4000; ///< pixels

/** The only formats decoded here; their decoders are the best tested ones. */
QByteArray formatOf(const QString &contentType)
{
    if (contentType == "image/png"_L1)
        return "png";
    if (contentType == "image/jpeg"_L1)
        return "jpeg";
    return contentType == "image/gif"_L1 ? "gif" : QByteArray();
}

/** Null when the picture is broken, too large, or not of the type it claims. */
QImage decodeImage(const QJsonObject &image)
{
    const QByteArray format = formatOf(image.value("contentType"_L1).toString());
    if (format.isEmpty())
        return {};
    QByteArray bytes = QByteArray::fromBase64(image.value("base64"_L1).toString().toLatin1());
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, format);
    reader.setDecideFormatFromContent(false);
    const QSize size = reader.size();
    if (size.width() > MaxSide || size.height() > MaxSide)
        return {};
    return reader.read();
}

QImage nothing()
{
    QImage image(1, 1, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    return image;
}

} // namespace

HtmlView::HtmlView(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(u"htmlView"_s);
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    QPalette paper = palette();
    paper.setColor(QPalette::Base, Qt::white);
    paper.setColor(QPalette::Text, Qt::black);
    paper.setColor(QPalette::Link, QColor(0x0b, 0x57, 0xd0));
    paper.setColor(QPalette::LinkVisited, QColor(0x0b, 0x57, 0xd0));
    setPalette(paper);
}

void HtmlView::setPage(const QString &html, const QJsonArray &images)
{
    m_images.clear();
    for (const QJsonValue &entry : images) {
        const QJsonObject image = entry.toObject();
        m_images.insert(image.value("contentId"_L1).toString(), decodeImage(image));
    }
    setHtml(html);
}

bool HtmlView::focusNextPrevChild(bool next)
{
    const bool moved = QTextBrowser::focusNextPrevChild(next);
    const QTextCursor cursor = textCursor();
    Q_EMIT linkFocused(cursor.hasSelection() ? QUrl(cursor.charFormat().anchorHref()) : QUrl());
    return moved;
}

QVariant HtmlView::loadResource(int type, const QUrl &name)
{
    // Never an empty value: for that the document would look into local files by itself.
    if (type != QTextDocument::ImageResource)
        return QByteArray();
    const bool isOfMessage = name.scheme() == "cid"_L1;
    const QImage image = isOfMessage ? m_images.value(name.path(QUrl::FullyDecoded)) : QImage();
    return image.isNull() ? nothing() : image;
}

} // namespace Inlet::Ui
