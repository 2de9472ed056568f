#include "core/library/iconlibrary.h"
#include "tests/screens/stage.h"
#include "ui/exporting/exportdialog.h"
#include "ui/gallery/gallerypage.h"
#include "ui/gallery/galleryview.h"
#include "ui/mainwindow/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTextStream>

//! One batch of twelve icons from the first start to the exported ZIP, as a series of pictures, with the same
//! keys and clicks that a designer would use:  journey FOLDER Once without a key (drafts), once with one
//! (against the image server of the tests).

using namespace Iconwright;
using namespace Iconwright::Tests;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int icons = 12;

class Journey
{
public:
    Journey(const QString &folder, bool key, ImageServer &server)
        : m_folder(folder)
        , m_stage(folder, { key ? u"with-key"_s : u"without-key"_s, u"light"_s, u"en"_s }, server, key)
    {
    }

    void run()
    {
        grab(u"first-start"_s);
        typeCategories();
        grab(u"form-filled"_s);
        generate();
        grab(u"generating"_s);
        waitForIcons();
        grab(u"all-arrived"_s);
        lookAtOne();
        grab(u"one-inspected"_s);
        exportAll();
    }

private:
    void grab(const QString &name, QWidget *widget = nullptr)
    {
        m_stage.grab(u"%1-%2"_s.arg(++m_step, 2, 10, QLatin1Char('0')).arg(name), widget);
    }

    void typeCategories()
    {
        auto *editor = m_stage.window().findChild<QLineEdit *>(u"categories"_s);
        for (const auto &category : { u"camera"_s, u"music"_s, u"weather"_s }) {
            QTest::keyClicks(editor, category);
            QTest::keyClick(editor, Qt::Key_Return);
        }
        auto *variations = m_stage.window().findChild<QSpinBox *>(u"variations"_s);
        variations->selectAll();
        QTest::keyClicks(variations, u"4"_s);
    }

    void generate()
    {
        auto *button = m_stage.window().findChild<QPushButton *>(u"generate"_s);
        if (!m_stage.until([button] { return button->isEnabled(); }))
            qFatal("Generate stays off");
        QTest::keyClick(&m_stage.window(), Qt::Key_Return, Qt::ControlModifier);
    }

    void waitForIcons()
    {
        const bool arrived = m_stage.until([this] {
            const auto ids = m_stage.session().application().library()->ids();
            return ids && ids->size() == icons;
        });
        if (!arrived)
            qFatal("not all icons arrived");
    }

    void lookAtOne()
    {
        GalleryView &view = m_stage.window().gallery().view();
        const QPoint first = view.visualRect(view.model()->index(0, 0)).center();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, first);
        QTest::keyClick(&view, Qt::Key_F);
        QTest::keyClick(&view, Qt::Key_Right);
    }

    void exportAll()
    {
        m_stage.window().gallery().view().selectAll();
        QTest::mouseClick(m_stage.window().findChild<QPushButton *>(u"export"_s), Qt::LeftButton);
        auto *dialog = m_stage.window().findChild<ExportDialog *>();
        const QString zip = QDir(m_folder).filePath(u"icons.zip"_s);
        QFile::remove(zip);
        dialog->findChild<QLineEdit *>(u"target"_s)->setText(zip);
        grab(u"export"_s, dialog);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"start"_s), Qt::LeftButton);
        if (!m_stage.until([&zip] { return QFile::exists(zip); }))
            qFatal("nothing was exported");
        grab(u"exported"_s, dialog);
        dialog->close();
    }

    QString m_folder;
    Stage m_stage;
    int m_step = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    prepareScreen();
    QApplication application(argc, argv);
    prepareFont();
    QCoreApplication::setApplicationName(u"iconwright"_s);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2 || !QDir().mkpath(arguments[1])) {
        QTextStream(stderr) << "usage: journey FOLDER\n";
        return 2;
    }
    for (const bool key : { false, true }) {
        ImageServer server({ .latency = key ? 1200ms : 0ms });
        Journey(arguments[1], key, server).run();
    }
    return 0;
}
