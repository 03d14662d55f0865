// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QTest>
#include <QTimer>
#include <QWidget>
#include <QWindow>

#include <functional>

namespace Inlet::Tests {

/** Calls @p act with the next modal window once it is shown, so that a test can answer a dialog that is executed. */
inline void whenModal(QObject *context, std::function<void(QWidget *)> act)
{
    auto *timer = new QTimer(context);
    timer->setInterval(5);
    QObject::connect(timer, &QTimer::timeout, context, [timer, act = std::move(act)] {
        // Exposed, because a window manager still moves what is only visible.
        QWidget *window = QApplication::activeModalWidget();
        if (window && window->isVisible() && window->windowHandle()->isExposed()) {
            timer->stop();
            timer->deleteLater();
            act(window);
        }
    });
    timer->start();
}

/**
 * Clicks @p button, which closes its modal @p window. Clicks again while the window stays: what a window manager does to
 * a window that was just shown can cut a click in two.
 */
inline void clickToClose(QWidget *window, QAbstractButton *button)
{
    auto *again = new QTimer(window);
    QObject::connect(again, &QTimer::timeout, window, [again, window, button] {
        if (window->isVisible() && QApplication::activeModalWidget() == window)
            QTest::mouseClick(button, Qt::LeftButton);
        else
            again->stop();
    });
    again->start(500);
    QTest::mouseClick(button, Qt::LeftButton);
}

/** Clicks @p button when the layouts that were asked for are done, so that it does not move between press and release. */
inline void clickWhenLaidOut(QAbstractButton *button)
{
    QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QTest::mouseClick(button, Qt::LeftButton);
}

} // namespace Inlet::Tests
