// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/diagramview.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QTextDocument>

#include <limits>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

DiagramSpot::DiagramSpot(QWidget *parent)
    : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void DiagramSpot::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void DiagramSpot::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    if (underMouse()) {
        QColor tint = palette().color(QPalette::Highlight);
        tint.setAlpha(40);
        painter.fillRect(rect(), tint);
    }
    if (hasFocus()) {
        // The focus frame of most styles is too faint on a plain area.
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(rect().adjusted(1, 1, -2, -2));
    }
}

DiagramView::DiagramView(QWidget *parent)
    : QWidget(parent)
    , m_layout(m_picture, font(), 0)
    , m_activitySpot(new DiagramSpot(this))
{
    setObjectName(u"diagramView"_s);
    m_activitySpot->setObjectName(u"activitySpot"_s);
    connect(m_activitySpot, &QAbstractButton::clicked, this, &DiagramView::activityActivated);
    arrange();
}

void DiagramView::setPicture(const DiagramPicture &picture)
{
    if (m_picture == picture)
        return;
    m_picture = picture;
    arrange();
}

QSize DiagramView::sizeHint() const
{
    return DiagramLayout(m_picture, font(), std::numeric_limits<int>::max()).size;
}

void DiagramView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        arrange();
    else if (event->type() == QEvent::LanguageChange)
        describe();
    QWidget::changeEvent(event);
}

void DiagramView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void DiagramView::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    DiagramPainter(m_picture, m_layout, font(), palette()).paint(&painter);
}

void DiagramView::arrange()
{
    m_layout = DiagramLayout(m_picture, font(), width());
    setMinimumSize(DiagramLayout(m_picture, font(), 0).size);
    while (m_arrowSpots.size() > m_picture.arrows.size())
        m_arrowSpots.takeLast()->deleteLater();
    while (m_arrowSpots.size() < m_picture.arrows.size()) {
        auto *spot = new DiagramSpot(this);
        const qsizetype index = m_arrowSpots.size();
        connect(spot, &QAbstractButton::clicked, this, [this, index] {
            if (index < m_picture.arrows.size())
                Q_EMIT transitionActivated(m_picture.arrows.at(index).name);
        });
        m_arrowSpots += spot;
        spot->show();
    }
    m_activitySpot->setGeometry(m_layout.activity);
    for (qsizetype index = 0; index < m_arrowSpots.size(); ++index) {
        m_arrowSpots.at(index)->setGeometry(m_layout.arrows.at(index));
        m_arrowSpots.at(index)->setObjectName(u"arrowSpot"_s + m_picture.arrows.at(index).name);
    }
    describe();
    updateGeometry();
    update();
}

void DiagramView::describe()
{
    setAccessibleName(tr("Diagram"));
    m_activitySpot->setAccessibleName(
        m_picture.note.isEmpty() ? tr("Activity %1").arg(m_picture.label)
                                 : tr("Activity %1: %2").arg(m_picture.label, m_picture.note));
    m_activitySpot->setToolTip(tr("Go to the fields of the activity"));
    for (qsizetype index = 0; index < m_arrowSpots.size(); ++index) {
        const DiagramPicture::Arrow &arrow = m_picture.arrows.at(index);
        DiagramSpot *spot = m_arrowSpots.at(index);
        spot->setAccessibleName(arrow.note.isEmpty()
                                    ? tr("Transition %1").arg(arrow.text)
                                    : tr("Transition %1: %2").arg(arrow.text, arrow.note));
        const QString where = tr("Go to what makes this transition");
        const QString toolTip =
            arrow.last.isEmpty() ? where : tr("%1\nLast message: %2").arg(where, arrow.last);
        // A subject that looks like HTML is shown as it is.
        spot->setToolTip(Qt::convertFromPlainText(toolTip));
        spot->setAccessibleDescription(toolTip);
    }
}

} // namespace Inlet::Ui
