// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/message/htmlpage.h"

#include "ui/message/htmlview.h"
#include "ui/message/textpage.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QJsonArray>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

/** As it will be sent: letters of other scripts that look like Latin ones stay visible as such. */
QString shownTarget(const QUrl &target)
{
    return target.toString(QUrl::FullyEncoded);
}

} // namespace

HtmlPage::HtmlPage(QWidget *parent)
    : QWidget(parent)
    , m_sourceCheckBox(new QCheckBox)
    , m_leftOutLabel(new QLabel)
    , m_pages(new QStackedWidget)
    , m_view(new HtmlView)
    , m_source(new TextPage(u"htmlSourceView"_s))
    , m_targetLabel(new QLabel)
{
    m_sourceCheckBox->setObjectName(u"htmlSourceCheckBox"_s);
    m_leftOutLabel->setObjectName(u"leftOutLabel"_s);
    m_leftOutLabel->setWordWrap(true);
    m_targetLabel->setObjectName(u"linkTargetLabel"_s);
    m_targetLabel->setTextFormat(Qt::PlainText);
    // A long address must not widen the dock; its tool tip and the question show all of it.
    m_targetLabel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_source);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_leftOutLabel);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_targetLabel);
    layout->addWidget(m_sourceCheckBox);

    connect(m_sourceCheckBox, &QCheckBox::toggled, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_view, &QTextBrowser::highlighted, this, &HtmlPage::showTarget);
    connect(m_view, &HtmlView::linkFocused, this, &HtmlPage::showTarget);
    connect(m_view, &QTextBrowser::anchorClicked, this, &HtmlPage::askToOpen);
    retranslate();
}

void HtmlPage::setMessage(const QJsonObject &message)
{
    m_blockedImages = message.value("blockedImages"_L1).toInt();
    m_isCut = message.value("pageCut"_L1).toBool();
    m_view->setPage(message.value("page"_L1).toString(), message.value("images"_L1).toArray());
    m_source->setText(message.value("html"_L1).toString());
    showTarget({});
    showLeftOut();
}

void HtmlPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HtmlPage::retranslate()
{
    m_sourceCheckBox->setText(tr("Show the HTML source"));
    m_view->setAccessibleName(tr("HTML text"));
    m_source->setViewAccessibleName(tr("HTML source"));
    m_targetLabel->setAccessibleName(tr("Target of the link"));
    showLeftOut();
}

void HtmlPage::showLeftOut()
{
    QStringList sentences;
    if (m_blockedImages > 0)
        sentences +=
            tr("%n picture(s) from the network were not loaded.", nullptr, m_blockedImages);
    if (m_isCut)
        sentences += tr("Only the beginning is shown, because the HTML is very long or complex.");
    m_leftOutLabel->setText(sentences.join(u' '));
    m_leftOutLabel->setVisible(!sentences.isEmpty());
}

void HtmlPage::showTarget(const QUrl &target)
{
    m_targetLabel->setText(shownTarget(target));
    m_targetLabel->setToolTip(shownTarget(target).toHtmlEscaped());
}

void HtmlPage::askToOpen(const QUrl &target)
{
    QMessageBox question(QMessageBox::Question, tr("Open Link"),
                         tr("The message wants to open this address in the web browser or mail "
                            "program:"),
                         QMessageBox::Cancel, this);
    question.setTextFormat(Qt::PlainText);
    question.setInformativeText(shownTarget(target));
    const QPushButton *open = question.addButton(tr("&Open"), QMessageBox::AcceptRole);
    const QPushButton *copy = question.addButton(tr("Co&py Address"), QMessageBox::ActionRole);
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    if (question.clickedButton() == open)
        QDesktopServices::openUrl(target);
    else if (question.clickedButton() == copy)
        QApplication::clipboard()->setText(shownTarget(target));
}

} // namespace Inlet::Ui
