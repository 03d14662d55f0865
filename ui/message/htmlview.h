// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QImage>
#include <QTextBrowser>

class QJsonArray;

namespace Inlet::Ui {

/**
 * Draws the page of a message as `inlet-run show --page` gives it: HTML with a few elements, pictures only out of the
 * same message. Nothing is fetched from anywhere and no link is followed; clicking one emits anchorClicked(). On white
 * paper in every colour scheme, because the colours of a page are made for it.
 */
class HtmlView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HtmlView(QWidget *parent = nullptr);

    /** @p images: `{contentId, contentType, base64}` of each picture. */
    void setPage(const QString &html, const QJsonArray &images);

Q_SIGNALS:
    /** The keyboard has moved to a link, which Qt does not always tell as highlighted(). Empty: to none. */
    void linkFocused(const QUrl &target);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    bool focusNextPrevChild(bool next) override;

private:
    QHash<QString, QImage> m_images; ///< by Content-ID
};

} // namespace Inlet::Ui
