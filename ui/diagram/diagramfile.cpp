// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/diagramfile.h"

#include "core/savefile.h"
#include "ui/diagram/diagrampainter.h"

#include <QBuffer>
#include <QDir>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <limits>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int Fineness = 2;
constexpr int WhateverWidth = std::numeric_limits<int>::max();

/** What is put into documents is for paper, whatever the desktop looks like. */
QPalette paper()
{
    return QPalette(Qt::black, Qt::white, Qt::white, Qt::gray, Qt::lightGray, Qt::black, Qt::white,
                    Qt::white, Qt::white);
}

QByteArray svgOf(const DiagramPicture &picture, const QFont &font)
{
    const DiagramLayout layout(picture, font, WhateverWidth);
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(layout.size);
    generator.setViewBox(QRect(QPoint(), layout.size));
    generator.setTitle(picture.label);
    QPainter painter(&generator);
    DiagramPainter(picture, layout, font, paper()).paint(&painter);
    painter.end();
    return buffer.data();
}

QByteArray pngOf(const DiagramPicture &picture, const QFont &font)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    diagramImage(picture, font).save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

QImage diagramImage(const DiagramPicture &picture, const QFont &font)
{
    const DiagramLayout layout(picture, font, WhateverWidth);
    QImage image(layout.size * Fineness, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(Fineness);
    image.fill(Qt::white);
    QPainter painter(&image);
    DiagramPainter(picture, layout, font, paper()).paint(&painter);
    return image;
}

Core::Result<void> saveDiagram(const DiagramPicture &picture, const QFont &font,
                               const QString &path)
{
    const bool isSvg = path.endsWith(".svg"_L1, Qt::CaseInsensitive);
    const QByteArray bytes = isSvg ? svgOf(picture, font) : pngOf(picture, font);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
        && Core::commitFile(file))
        return {};
    return Core::Error{
        Core::ErrorCode::Storage,
        DiagramPicture::tr("The diagram cannot be saved to \"%1\". Choose another folder.")
            .arg(QDir::toNativeSeparators(path)),
        file.errorString()};
}

} // namespace Inlet::Ui
