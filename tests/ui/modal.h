// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
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

} // namespace Inlet::Tests
