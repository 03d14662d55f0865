// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagram/diagrampainter.h"

#include <QAbstractButton>
#include <QList>

namespace Inlet::Ui {

/** A part of the diagram that can be clicked, reached with Tab and the arrow keys, and read out; draws its focus only. */
class DiagramSpot final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit DiagramSpot(QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

/** The diagram of one activity as a widget. */
class DiagramView final : public QWidget
{
    Q_OBJECT

public:
    explicit DiagramView(QWidget *parent = nullptr);

    void setPicture(const DiagramPicture &picture);
    [[nodiscard]] const DiagramPicture &picture() const { return m_picture; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void activityActivated();

    /** @p name of the transition whose arrow was chosen. */
    void transitionActivated(const QString &name);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();
    void describe();

    DiagramPicture m_picture;
    DiagramLayout m_layout;
    DiagramSpot *m_activitySpot;
    QList<DiagramSpot *> m_arrowSpots;
};

} // namespace Inlet::Ui
