// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QWidget>

class QCheckBox;
class QLabel;
class QStackedWidget;

namespace Inlet::Ui {

class HtmlView;
class TextPage;

/** The HTML body: drawn or as its source, with what was left out and where a link leads. */
class HtmlPage final : public QWidget
{
    Q_OBJECT

public:
    explicit HtmlPage(QWidget *parent = nullptr);

    /** @p message: what `inlet-run show --page` prints; empty clears the page. */
    void setMessage(const QJsonObject &message);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showLeftOut();
    void showTarget(const QUrl &target);
    void askToOpen(const QUrl &target);

    QCheckBox *m_sourceCheckBox;
    QLabel *m_leftOutLabel;
    QStackedWidget *m_pages;
    HtmlView *m_view;
    TextPage *m_source;
    QLabel *m_targetLabel;
    int m_blockedImages = 0;
    bool m_isCut = false;
};

} // namespace Inlet::Ui
