// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project/diskchangebar.h"

#include "ui/icons.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

DiskChangeBar::DiskChangeBar(QWidget *parent)
    : QFrame(parent)
    , m_label(new QLabel)
    , m_reloadButton(new QPushButton)
    , m_closeButton(new QPushButton)
{
    setObjectName(u"diskChangeBar"_s);
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    const int iconSize = style()->pixelMetric(QStyle::PM_SmallIconSize);
    auto *iconLabel = new QLabel;
    iconLabel->setPixmap(icon(u"dialog-warning"_s).pixmap(iconSize));
    m_label->setObjectName(u"diskChangeLabel"_s);
    m_label->setForegroundRole(QPalette::ToolTipText);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_reloadButton->setObjectName(u"reloadButton"_s);
    m_closeButton->setObjectName(u"closeDiskChangeButton"_s);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(iconLabel);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_reloadButton);
    layout->addWidget(m_closeButton);
    connect(m_reloadButton, &QPushButton::clicked, this, &DiskChangeBar::reloadRequested);
    connect(m_closeButton, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void DiskChangeBar::showState(const QString &path, ProjectFileWatch::State state, bool isModified)
{
    const bool isNews = state != m_state || path != m_path;
    m_path = path;
    m_state = state;
    m_isModified = isModified;
    refresh();
    if (state == ProjectFileWatch::State::Same)
        hide();
    else if (isNews)
        show(); // otherwise a banner that was closed would come back with each edit
}

void DiskChangeBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QFrame::changeEvent(event);
}

void DiskChangeBar::refresh()
{
    m_reloadButton->setText(tr("&Reload"));
    m_reloadButton->setToolTip(tr("Show the project as it is in the file now"));
    m_closeButton->setText(tr("&Hide"));
    m_closeButton->setToolTip(tr("Go on with the project as it is here"));
    m_reloadButton->setVisible(m_state == ProjectFileWatch::State::Changed && !m_isModified);

    const QString name = QFileInfo(m_path).fileName();
    if (m_state == ProjectFileWatch::State::Gone)
        m_label->setText(
            tr("The file \"%1\" was removed or renamed. Save the project to write it again.")
                .arg(name));
    else if (m_isModified)
        m_label->setText(tr("Another program changed \"%1\". Your changes are not saved, so save "
                            "them under another name, or decide when you save.")
                             .arg(name));
    else
        m_label->setText(tr("Another program changed \"%1\". What is shown here is older than "
                            "the file.")
                             .arg(name));
}

} // namespace Inlet::Ui
