// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "document/projectdocument.h"

#include <QObject>
#include <QSet>
#include <QTemporaryDir>

#include <memory>

namespace Inlet::Ui {

/**
 * The messages behind the samples of the open project: files in `NAME.samples` beside it, or in a temporary folder while
 * the project has no file. Nothing that undo could ask for again is removed: a message is written when its sample is
 * added and stays when the sample is removed; only what was added and never saved goes when the project is left.
 */
class SampleFiles final : public QObject
{
    Q_OBJECT

public:
    /** What is read of one file that is added. */
    static constexpr qint64 MaxFileBytes = 256 * 1024 * 1024;
    static constexpr qsizetype MaxMessages = 500;

    /** @p document must outlive this object. */
    explicit SampleFiles(Document::ProjectDocument *document, QObject *parent = nullptr);
    ~SampleFiles() override;

    /** Absolute path of the folder; it need not exist. */
    [[nodiscard]] QString folder();

    /** Absolute path of the message of a sample; empty when it is not there. */
    [[nodiscard]] QString find(const QString &file);

    /** Writes a message and gives its name, made from @p proposal and unlike all others. Fails with Storage. */
    [[nodiscard]] Core::Result<QString> add(const QByteArray &message, const QString &proposal);

    /** Adds the message of a file, or all messages of an mbox; their names in order. Fails with NotFound or Storage. */
    [[nodiscard]] Core::Result<QStringList> addFile(const QString &path);

    /** Adds a copy of the raw message in @p path, named after @p proposal. Fails with NotFound or Storage. */
    [[nodiscard]] Core::Result<QString> keepCopy(const QString &path, const QString &proposal);

    /** Files of the folder that are no sample of any activity, sorted. */
    [[nodiscard]] QStringList unused();

    /** The project is about to be saved as @p projectFile: all files have to be beside it. Fails with Storage. */
    [[nodiscard]] Core::Result<void> copyTo(const QString &projectFile);

    /** The project was saved, with its samples. */
    void keep();

    /** The project is about to be left. */
    void discard();

private:
    [[nodiscard]] QSet<QString> used() const;
    [[nodiscard]] QString uniqueName(const QString &proposal);
    void removeAdded();

    Document::ProjectDocument *m_document;
    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_addedFolder;
    QSet<QString> m_added; ///< names in m_addedFolder that no saved project has
};

} // namespace Inlet::Ui
