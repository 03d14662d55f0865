// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project/problemsdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Inlet::Ui {

using namespace Qt::StringLiterals;

ProblemsDialog::ProblemsDialog(const Core::Error &error, const Model::Problems &problems,
                               QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Project Not Opened"));
    setObjectName(u"problemsDialog"_s);

    auto *message = new QLabel(error.detail.isEmpty() || !problems.isEmpty()
                                   ? error.message
                                   : error.message + u'\n' + error.detail);
    message->setObjectName(u"messageLabel"_s);
    message->setTextFormat(Qt::PlainText);
    message->setWordWrap(true);
    message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *kept = new QLabel(tr("The project that is open has not been changed."));
    kept->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(message);
    if (!problems.isEmpty()) {
        auto *list = new QTreeWidget;
        list->setObjectName(u"problemsList"_s);
        list->setAccessibleName(tr("Problems of the file"));
        list->setHeaderLabels({tr("Place"), tr("What Is Wrong")});
        list->setRootIsDecorated(false);
        list->setUniformRowHeights(true);
        QStringList lines;
        for (const Model::Problem &problem : problems) {
            auto *item = new QTreeWidgetItem(list, {problem.path, problem.text});
            item->setToolTip(1, problem.text);
            lines.append(problem.toString());
        }
        list->resizeColumnToContents(0);
        layout->addWidget(list, 1);
        QPushButton *copy = buttons->addButton(tr("&Copy List"), QDialogButtonBox::ActionRole);
        connect(copy, &QPushButton::clicked, this,
                [text = lines.join(u'\n')] { QApplication::clipboard()->setText(text); });
    }
    layout->addWidget(kept);
    layout->addWidget(buttons);
    resize(640, problems.isEmpty() ? sizeHint().height() : 360);
}

} // namespace Inlet::Ui
