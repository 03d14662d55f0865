// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <memory>

namespace Inlet::Core {

using namespace Qt::StringLiterals;

namespace {

void install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>(QCoreApplication::instance());
    if (translator->load(locale, name, u"_"_s, folder))
        QCoreApplication::installTranslator(translator.release()); // the application's child
}

} // namespace

void installTranslations(const QLocale &locale)
{
    // Qt's own buttons and dialogs first: the last one installed is asked first.
    install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(locale, u"inlet"_s, u":/i18n"_s);
}

} // namespace Inlet::Core
