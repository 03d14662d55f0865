// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/welcomepage.h"

#include "ui/help/handbookwindow.h"
#include "ui/help/helptopics.h"
#include "ui/icons.h"

#include <QCommandLinkButton>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>
#include <memory>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype RecentShown = 5;
constexpr int ColumnWidth = 280; // the page must not ask for more than the editor it stands in for
constexpr int ColumnSpacing = 24;

QFont titleFont(QFont font, double scale)
{
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setBold(true);
    return font;
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_startTitle(new QLabel)
    , m_recentTitle(new QLabel)
    , m_noRecentLabel(new QLabel)
    , m_stepsTitle(new QLabel)
    , m_recentLayout(new QVBoxLayout)
{
    setObjectName(u"welcomePage"_s);
    setHelpTopics({{this, "first-steps"_L1}});
    createLayout();
    retranslate();

    connect(m_sampleButton, &QCommandLinkButton::clicked, this, &WelcomePage::sampleRequested);
    connect(m_newButton, &QCommandLinkButton::clicked, this, &WelcomePage::newRequested);
    connect(m_openButton, &QCommandLinkButton::clicked, this, &WelcomePage::openRequested);
}

void WelcomePage::setRecentFiles(const QStringList &paths)
{
    m_recentFiles = paths.first(std::min(paths.size(), RecentShown));
    fillRecent();
}

void WelcomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QCommandLinkButton *WelcomePage::addButton(QVBoxLayout *layout, const QString &objectName,
                                           const QString &iconName)
{
    auto *button = new QCommandLinkButton;
    button->setObjectName(objectName);
    button->setIcon(icon(iconName));
    layout->addWidget(button);
    return button;
}

QCommandLinkButton *WelcomePage::addStep(QVBoxLayout *layout, const QString &objectName,
                                         const QString &topic)
{
    QCommandLinkButton *button = addButton(layout, objectName, u"help-contextual"_s);
    connect(button, &QCommandLinkButton::clicked, this,
            [button, topic] { HandbookWindow::open(button, topic); });
    return button;
}

void WelcomePage::createLayout()
{
    m_title->setFont(titleFont(font(), 1.6));
    for (QLabel *title : {m_startTitle, m_recentTitle, m_stepsTitle})
        title->setFont(titleFont(font(), 1.15));
    m_noRecentLabel->setWordWrap(true);

    auto *start = new QVBoxLayout;
    start->addWidget(m_startTitle);
    m_sampleButton = addButton(start, u"welcomeSampleButton"_s, u"media-playback-test"_s);
    m_newButton = addButton(start, u"welcomeNewButton"_s, u"document-new"_s);
    m_openButton = addButton(start, u"welcomeOpenButton"_s, u"document-open"_s);
    start->addStretch();
    auto *steps = new QVBoxLayout;
    steps->addWidget(m_stepsTitle);
    m_firstStep = addStep(steps, u"welcomeFirstStep"_s, u"connect-your-mailbox"_s);
    m_secondStep = addStep(steps, u"welcomeSecondStep"_s, u"handlers"_s);
    m_thirdStep = addStep(steps, u"welcomeThirdStep"_s, u"server"_s);
    steps->addStretch();

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(ColumnSpacing);
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addLayout(start, 1, 0);
    grid->addLayout(steps, 1, 1);
    grid->addWidget(m_recentTitle, 2, 0, 1, 2);
    grid->addWidget(m_noRecentLabel, 3, 0, 1, 2);
    grid->addLayout(m_recentLayout, 4, 0, 1, 2);
    for (const int column : {0, 1})
        grid->setColumnMinimumWidth(column, ColumnWidth);
    auto *centre = new QHBoxLayout;
    centre->addStretch();
    centre->addLayout(grid);
    centre->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(centre);
    layout->addStretch(2);
}

void WelcomePage::fillRecent()
{
    while (m_recentLayout->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(m_recentLayout->takeAt(0));
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was clicked
    }
    for (const QString &path : std::as_const(m_recentFiles)) {
        QCommandLinkButton *button =
            addButton(m_recentLayout, u"welcomeRecentButton"_s, u"inlet"_s);
        button->setText(QFileInfo(path).completeBaseName().replace(u'&', "&&"_L1));
        button->setDescription(QDir::toNativeSeparators(QFileInfo(path).path()));
        connect(button, &QCommandLinkButton::clicked, this,
                [this, path] { Q_EMIT fileRequested(path); });
    }
    m_noRecentLabel->setVisible(m_recentFiles.isEmpty());
}

void WelcomePage::retranslate()
{
    m_title->setText(tr("Welcome to Inlet"));
    m_startTitle->setText(tr("Begin"));
    m_sampleButton->setText(tr("Try the &Sample"));
    m_sampleButton->setDescription(tr("A mailbox to practise on: nothing can be lost."));
    m_newButton->setText(tr("&New Project"));
    m_newButton->setDescription(tr("With one activity, ready to be filled in."));
    m_openButton->setText(tr("&Open a Project..."));
    m_openButton->setDescription(tr("A file with the extension .inlet."));
    m_stepsTitle->setText(tr("Next Steps"));
    m_firstStep->setText(tr("&Connect a Mailbox"));
    m_firstStep->setDescription(tr("Enter the server and test the connection."));
    m_secondStep->setText(tr("&Write a Handler"));
    m_secondStep->setDescription(tr("Ten worked handlers, each with its message and result."));
    m_thirdStep->setText(tr("&Run It on a Server"));
    m_thirdStep->setDescription(tr("As a service, without a window."));
    m_recentTitle->setText(tr("Recent Projects"));
    m_noRecentLabel->setText(tr("Projects that you open or save are offered here."));
}

} // namespace Inlet::Ui
