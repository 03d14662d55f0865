// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalevent.h"
#include "modal.h"
#include "pictures.h"
#include "ui/message/htmlview.h"
#include "ui/message/messageview.h"

#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QImage>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTreeWidget>

using namespace Inlet;
using namespace Inlet::Ui;
using namespace Qt::StringLiterals;

/** The inspector with the real runner and parser. */
class TestMessageInspector : public QObject
{
    Q_OBJECT

private:
    struct Window
    {
        MessageView view;
        QTemporaryDir folder;
        QTabWidget *tabs = view.findChild<QTabWidget *>(u"messageTabs"_s);
        QLabel *notice = view.findChild<QLabel *>(u"noticeLabel"_s);
        QSignalSpy loaded{view.loader(), &MessageLoader::loaded};
        QSignalSpy failed{view.loader(), &MessageLoader::failed};
        QSignalSpy partLoaded{view.partLoader(), &MessageLoader::loaded};
        QSignalSpy saved{view.saver(), &MessageLoader::loaded};

        Window()
        {
            for (MessageLoader *loader : {view.loader(), view.partLoader(), view.saver()})
                loader->setProgram(QStringLiteral(INLET_BIN_DIR "/inlet-run"));
            view.resize(520, 640);
            view.show();
        }

        bool load(const QByteArray &bytes)
        {
            QFile file(folder.filePath(u"message.eml"_s));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                return false;
            file.close();
            const qsizetype before = loaded.size();
            view.showFile(file.fileName());
            return QTest::qWaitFor([&] { return loaded.size() > before || failed.size() > 0; },
                                   30'000)
                   && failed.isEmpty();
        }

        template <typename Widget>
        Widget *find(const QString &name)
        {
            return view.findChild<Widget *>(name);
        }

        void showTab(const QString &text)
        {
            for (int tab = 0; tab < tabs->count(); ++tab) {
                if (tabs->tabText(tab).startsWith(text))
                    tabs->setCurrentIndex(tab);
            }
        }

        QTreeWidgetItem *partItem(const QString &path)
        {
            const auto items = find<QTreeWidget>(u"structureView"_s)
                                   ->findItems(path, Qt::MatchExactly | Qt::MatchRecursive);
            return items.value(0);
        }

        void clickPart(const QString &path)
        {
            auto *tree = find<QTreeWidget>(u"structureView"_s);
            QTest::mouseClick(tree->viewport(), Qt::LeftButton, {},
                              tree->visualItemRect(partItem(path)).center());
        }

        QString partText() { return find<QPlainTextEdit>(u"partView"_s)->toPlainText(); }
    };

    static QByteArray picture()
    {
        QImage image(24, 12, QImage::Format_RGB32);
        image.fill(Qt::red);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        image.save(&buffer, "png");
        return bytes;
    }

    static QByteArray newsletter()
    {
        return "From: =?utf-8?B?6rmA?= <kim@example.org>\r\nTo: sales@example.com\r\n"
               "Subject: =?utf-8?B?6rKs7KCBIOyalOyyrQ==?=\r\nDate: Mon, 23 Nov 2026 08:00:00 +0000\r\n"
               "Content-Type: multipart/mixed; boundary=m\r\n\r\n"
               "--m\r\nContent-Type: multipart/related; boundary=r\r\n\r\n"
               "--r\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
               "<h2 style=\"color:#0b57d0\">Offer</h2><p>Hello <b>Kim</b>, see "
               "<a href=\"https://example.org/offer?id=1\">our offer</a>.</p>"
               "<p><img src=\"cid:logo@example\"></p>"
               "<img src=\"http://example.net/track.gif\"><script>x()</script>"
               "<table border=1><tr><td>Chair</td><td>40</td></tr></table>\r\n"
               "--r\r\nContent-Type: image/png\r\nContent-ID: <logo@example>\r\n"
               "Content-Disposition: inline; filename=logo.png\r\nContent-Transfer-Encoding: base64\r\n\r\n"
               + picture().toBase64()
               + "\r\n--r--\r\n"
                 "--m\r\nContent-Type: application/pdf; name=\"../../plan.pdf\"\r\n"
                 "Content-Transfer-Encoding: base64\r\n\r\nJVBERi0xLjQKAAEC\r\n"
                 "--m\r\nContent-Type: text/plain; charset=x-nope; name=notes.txt\r\n\r\nnotes\r\n"
                 "--m\r\nContent-Type: message/rfc822\r\n\r\nSubject: inner\r\n\r\ninner text\r\n--m--\r\n";
    }

    void chooseInFileDialog(const QString &path)
    {
        Tests::whenModal(this, [path](QWidget *window) {
            auto *dialog = qobject_cast<QFileDialog *>(window);
            QVERIFY(dialog);
            dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
            QTest::keyClick(dialog->findChild<QLineEdit *>(u"fileNameEdit"_s), Qt::Key_Return);
        });
    }

private Q_SLOTS:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void showsEverything()
    {
        Window window;
        QVERIFY(window.load(newsletter()));
        QCOMPARE(window.find<QLabel>(u"subjectLabel"_s)->text(), u"견적 요청"_s);
        QVERIFY(!window.tabs->isTabVisible(0)); // a file has no decision
        auto *html = window.find<HtmlView>(u"htmlView"_s);
        QVERIFY(html->isVisible()); // there is no text to show first
        QVERIFY(html->toPlainText().contains(u"Hello Kim"_s));
        QVERIFY(!html->toPlainText().contains(u"x()"_s));
        QVERIFY(window.find<QLabel>(u"leftOutLabel"_s)->text().startsWith(u"1 picture"_s));
        Tests::takePictures(&window.view, u"inspector-html"_s);
        window.find<QCheckBox>(u"htmlSourceCheckBox"_s)->click();
        QVERIFY(window.find<QPlainTextEdit>(u"htmlSourceView"_s)->isVisible());
        QVERIFY(window.find<QPlainTextEdit>(u"htmlSourceView"_s)
                    ->toPlainText()
                    .contains(u"<script>x()</script>"_s));
        window.showTab(u"Headers"_s);
        Tests::takePictures(&window.view, u"inspector-headers"_s);
        window.find<QCheckBox>(u"rawHeadersCheckBox"_s)->click();
        QVERIFY(window.find<QPlainTextEdit>(u"rawHeadersView"_s)
                    ->toPlainText()
                    .contains(u"Subject: =?utf-8?B?6rKs7KCBIOyalOyyrQ==?="_s));
        window.showTab(u"Attachments"_s);
        QCOMPARE(window.find<QTreeWidget>(u"attachmentsView"_s)->topLevelItemCount(), 4);
        Tests::takePictures(&window.view, u"inspector-attachments"_s);
        window.showTab(u"Source"_s);
        Tests::takePictures(&window.view, u"inspector-source"_s);
    }

    void loadsPicturesOnlyOutOfTheMessage()
    {
        HtmlView view;
        const QJsonArray images{
            QJsonObject{{u"contentId"_s, u"logo@example"_s},
                        {u"contentType"_s, u"image/png"_s},
                        {u"base64"_s, QString::fromLatin1(picture().toBase64())}},
            QJsonObject{{u"contentId"_s, u"lie"_s},
                        {u"contentType"_s, u"image/gif"_s},
                        {u"base64"_s, QString::fromLatin1(picture().toBase64())}}};
        QTemporaryDir folder;
        const QString outside = folder.filePath(u"outside.png"_s);
        QFile file(outside);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(picture()) > 0);
        file.close();
        view.setPage(
            u"<img src=\"cid:logo%40example\"><img src=\"cid:lie\"><img src=\"cid:x\">"
            "<img src=\"%1\"><img src=\"file://%1\"><img src=\"http://127.0.0.1:1/x\">"_s.arg(
                outside),
            images);
        view.grab();
        const auto resource = [&view](const QString &url) {
            return view.document()
                ->resource(QTextDocument::ImageResource, QUrl(url))
                .value<QImage>();
        };
        QCOMPARE(resource(u"cid:logo%40example"_s).size(), QSize(24, 12));
        QCOMPARE(resource(u"cid:lie"_s).size(), QSize(1, 1));
        QCOMPARE(resource(u"cid:x"_s).size(), QSize(1, 1));
        QCOMPARE(resource(u"file://"_s + outside).size(), QSize(1, 1));
        QCOMPARE(resource(outside).size(), QSize(1, 1));
        QCOMPARE(resource(u"http://127.0.0.1:1/x"_s).size(), QSize(1, 1));
    }

    void asksBeforeALinkIsOpened()
    {
        Window window;
        QVERIFY(window.load(newsletter()));
        auto *html = window.find<HtmlView>(u"htmlView"_s);
        QApplication::clipboard()->clear();
        QString asked;
        Tests::whenModal(this, [&asked](QWidget *dialog) {
            auto *box = qobject_cast<QMessageBox *>(dialog);
            asked = box->informativeText();
            QVERIFY(box->defaultButton() == box->button(QMessageBox::Cancel));
            for (QAbstractButton *button : box->buttons()) {
                if (box->buttonRole(button) == QMessageBox::ActionRole)
                    QTest::mouseClick(button, Qt::LeftButton);
            }
        });
        // With the keyboard: Tab goes to the link, Return follows it.
        window.view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window.view));
        html->setFocus();
        QTest::keyClick(html, Qt::Key_Tab);
        QCOMPARE(window.find<QLabel>(u"linkTargetLabel"_s)->text(),
                 u"https://example.org/offer?id=1"_s);
        QTest::keyClick(html, Qt::Key_Return);
        QCOMPARE(asked, u"https://example.org/offer?id=1"_s);
        QCOMPARE(QApplication::clipboard()->text(), asked);
        QVERIFY(html->toPlainText().contains(u"Hello Kim"_s)); // the page itself stays
    }

    void showsTheSelectedPart()
    {
        Window window;
        QVERIFY(window.load(newsletter()));
        window.showTab(u"Structure"_s);
        window.clickPart(u"4.1"_s);
        QTRY_COMPARE(window.partText(), u"inner text"_s);
        window.clickPart(u"2"_s);
        QTRY_VERIFY(window.partText().contains(u"25 50 44 46"_s)); // %PDF
        QVERIFY(window.partText().contains(u"%PDF-1.4..."_s));
        window.clickPart(u"3"_s);
        QTRY_COMPARE(window.partText(), u"notes"_s);
        auto *problems = window.find<QLabel>(u"partProblemsLabel"_s);
        QVERIFY(problems->isVisible());
        QVERIFY(problems->text().contains(u"x-nope"_s));
        Tests::takePictures(&window.view, u"inspector-structure"_s);
        window.clickPart(u"1"_s); // a multipart has no content
        QCOMPARE(window.partText(), QString());
        QVERIFY(!window.find<QPushButton>(u"savePartButton"_s)->isEnabled());
        // Keys alone do as well.
        auto *tree = window.find<QTreeWidget>(u"structureView"_s);
        tree->setFocus();
        QTest::keyClick(tree, Qt::Key_Down);
        QTRY_VERIFY(window.partText().contains(u"<h2"_s));
    }

    void problemsLeadToTheirPart()
    {
        Window window;
        QVERIFY(window.load(newsletter()));
        window.showTab(u"Problems"_s);
        auto *problems = window.find<QTreeWidget>(u"problemsView"_s);
        QCOMPARE(problems->topLevelItem(0)->text(1), u"3"_s);
        Tests::takePictures(&window.view, u"inspector-problems"_s);
        problems->setFocus();
        problems->setCurrentItem(problems->topLevelItem(0));
        QTest::keyClick(problems, Qt::Key_Return);
        auto *tree = window.find<QTreeWidget>(u"structureView"_s);
        QVERIFY(tree->isVisible());
        QCOMPARE(tree->currentItem(), window.partItem(u"3"_s));
        QTRY_COMPARE(window.partText(), u"notes"_s);
    }

    void savesAttachments()
    {
        Window window;
        QVERIFY(window.load(newsletter()));
        window.showTab(u"Attachments"_s);
        auto *table = window.find<QTreeWidget>(u"attachmentsView"_s);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualItemRect(table->topLevelItem(1)).center());
        const QString target = window.folder.filePath(u"saved.pdf"_s);
        chooseInFileDialog(target);
        QTest::mouseClick(window.find<QPushButton>(u"saveAttachmentButton"_s), Qt::LeftButton);
        QTRY_COMPARE(window.saved.size(), 1);
        QFile saved(target);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QVERIFY(saved.readAll().startsWith("%PDF-1.4"));
        QVERIFY(window.notice->text().contains(u"saved.pdf"_s));

        const QString folder = window.folder.filePath(u"all"_s);
        QVERIFY(QDir().mkpath(folder));
        chooseInFileDialog(folder);
        QTest::mouseClick(window.find<QPushButton>(u"saveAllAttachmentsButton"_s), Qt::LeftButton);
        QTRY_COMPARE(window.saved.size(), 2);
        QCOMPARE(QDir(folder).entryList(QDir::Files),
                 (QStringList{u"logo.png"_s, u"notes.txt"_s, u"part-4.eml"_s, u"plan.pdf"_s}));
        QVERIFY(window.notice->text().startsWith(u"4 file"_s));
    }

    void takesHostileMail_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("NUL bytes") << QByteArray(100'000, '\0');
        QTest::newRow("nested multiparts") << [] {
            QByteArray message;
            for (int i = 0; i < 2000; ++i) {
                const QByteArray n = QByteArray::number(i);
                message +=
                    "Content-Type: multipart/mixed; boundary=b" + n + "\r\n\r\n--b" + n + "\r\n";
            }
            return message;
        }();
        QTest::newRow("nested messages")
            << QByteArray("Content-Type: message/rfc822\r\n\r\n").repeated(500);
        QTest::newRow("many parts") << "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
                                           + QByteArray("--b\r\n\r\n\r\n").repeated(50'000);
        QTest::newRow("many fields") << QByteArray("X-A: b\r\n").repeated(50'000) + "\r\n";
        QTest::newRow("long field") << "Subject: " + QByteArray(4'000'000, 'x') + "\r\n\r\n";
        QTest::newRow("long line") << "\r\n" + QByteArray(5'000'000, 'x');
        QTest::newRow("many lines") << "\r\n" + QByteArray("\n").repeated(2'000'000);
        QTest::newRow("bidi") << "Content-Type: text/plain; charset=utf-8\r\n\r\n"
                                     + QByteArray("\u05d0a").repeated(300'000);
        const QByteArray html = "Content-Type: text/html\r\n\r\n";
        QTest::newRow("nested tables") << html + QByteArray("<table><tr><td>x").repeated(50'000);
        QTest::newRow("long list") << html + "<ul>" + QByteArray("<li>x").repeated(50'000);
        QTest::newRow("wide table")
            << html + "<table><tr><td colspan=1000000000>" + QByteArray("<td>x").repeated(50'000);
    }

    void takesHostileMail()
    {
        QFETCH(QByteArray, message);
        Window window;
        QVERIFY(window.load(message));
        // What it takes to draw each page is the window's time: one that hangs meets the test's time limit.
        for (int tab = 0; tab < window.tabs->count(); ++tab) {
            window.tabs->setCurrentIndex(tab);
            QVERIFY(!window.view.grab().isNull());
        }
    }

    void namesItsParts()
    {
        Window window;
        for (const QWidget *widget : window.view.findChildren<QAbstractScrollArea *>()) {
            if (!widget->objectName().isEmpty() && !widget->objectName().startsWith(u"qt_"_s))
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }
};

QTEST_MAIN(TestMessageInspector)
#include "tst_messageinspector.moc"
