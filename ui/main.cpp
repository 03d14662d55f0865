// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    Inlet::Ui::MainWindow window;
    window.show();
    return QApplication::exec();
}
