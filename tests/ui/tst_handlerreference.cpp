// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/script/handlerreference.h"

#include "ui/pictures.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace Inlet::Ui;
using namespace Qt::StringLiterals;

class tst_HandlerReference final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->show();
    }
    void cleanup() { m_window.reset(); }

    void opensOnce()
    {
        HandlerReference::open(m_window.get(), {});
        HandlerReference::open(m_window.get(), u"MailMessage.header"_s);
        QCOMPARE(m_window->findChildren<HandlerReference *>().size(), 1);
    }

    void showsAnEntry()
    {
        HandlerReference::open(m_window.get(), u"MailMessage.header"_s);
        auto *reference = m_window->findChild<HandlerReference *>();
        QVERIFY(QTest::qWaitForWindowExposed(reference));
        QCOMPARE(find<QTreeWidget>(u"referenceContents"_s)->currentItem()->text(0), u"header()"_s);
        HandlerReference::open(m_window.get(), u"string.split"_s);
        QCOMPARE(find<QTreeWidget>(u"referenceContents"_s)->currentItem()->text(0), u"split()"_s);
        QTRY_VERIFY(find<QTextBrowser>(u"referencePage"_s)->verticalScrollBar()->value() > 0);
        Inlet::Tests::takePictures(reference, u"handlerreference"_s);
    }

    void isSearched()
    {
        HandlerReference::open(m_window.get(), {});
        auto *search = find<QLineEdit>(u"referenceSearchEdit"_s);
        const auto *contents = find<QTreeWidget>(u"referenceContents"_s);
        QTest::keyClicks(search, u"deliveryRep"_s);
        QCOMPARE(contents->currentItem()->text(0), u"deliveryReport"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(!search->hasFocus());
        search->clear();
        QTest::keyClicks(search, u"no such word"_s);
        QVERIFY(contents->topLevelItem(0)->isHidden());
        search->clear();
        QVERIFY(!contents->topLevelItem(0)->isHidden());
    }

    void escapeCloses()
    {
        HandlerReference::open(m_window.get(), {});
        QTest::keyClick(m_window->findChild<HandlerReference *>(), Qt::Key_Escape);
        QTRY_VERIFY(!m_window->findChild<HandlerReference *>());
    }

private:
    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return m_window->findChild<Widget *>(name);
    }

    std::unique_ptr<QWidget> m_window;
};

QTEST_MAIN(tst_HandlerReference)
#include "tst_handlerreference.moc"
