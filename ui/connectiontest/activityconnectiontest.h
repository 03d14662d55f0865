// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/projectdocument.h"
#include "ui/connectiontest/connectiontarget.h"

#include <QObject>

class QWidget;

namespace Inlet::Ui {

class Passwords;

/** Tests the connection of the current activity; what is decided in the dialog becomes a step of the document. */
class ActivityConnectionTest final : public QObject
{
    Q_OBJECT

public:
    ActivityConnectionTest(Document::ProjectDocument *document, Passwords *passwords,
                           QObject *parent = nullptr);

    /** Tests in a modal dialog over @p window, and returns when it was closed. */
    void exec(QWidget *window);

private:
    [[nodiscard]] ConnectionTarget target() const;

    /** @p change: of the activity's own connection, or of the account's that it uses. */
    template <std::invocable<Model::Connection &> Change>
    void changeConnection(Change change);

    Document::ProjectDocument *m_document;
    Passwords *m_passwords;
};

} // namespace Inlet::Ui
