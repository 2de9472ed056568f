// Draws the export dialog in its states, on drafts:  exports FOLDER [LOOK ...]
// LOOK: light, dark, contrast-dark, right-to-left (of texts 40 % longer); default: all.

#include "core/catalog/catalog.h"
#include "core/provider/offline/draftfonts.h"
#include "core/provider/offline/draftpainter.h"
#include "tests/ui/scriptedprompts.h"
#include "ui/common/pseudotranslator.h"
#include "ui/common/theme.h"
#include "ui/exporting/exportdialog.h"
#include "ui/exporting/targetlist.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int masterEdge = 1024;
constexpr int settling = 1500; // looks and sizes come from pool threads, and have no signal to wait for
constexpr int patience = 30'000;

struct Look
{
    QString name;
    Theme theme;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

const QList<Look> looks {
    { u"light"_s, Theme::Light },
    { u"dark"_s, Theme::Dark },
    { u"contrast-dark"_s, Theme::ContrastDark },
    { u"right-to-left"_s, Theme::Light, Qt::RightToLeft },
};

//! Masters as the offline drafts draw them.
QList<ExportItem> drafts(const QString &folder)
{
    const auto catalog = Catalog::load({});
    const auto composer = catalog ? DraftFonts(*catalog, DraftFonts::defaultFolders()).composer()
                                  : Result<std::shared_ptr<const DraftComposer>>(catalog.error());
    if (!composer)
        qFatal("no drafts can be drawn: %s", qPrintable(composer.error().detail));
    QList<ExportItem> items;
    for (const QString &category : { u"rocket"_s, u"camera"_s, u"music"_s, u"weather"_s, u"travel"_s }) {
        IconSpec spec;
        spec.category = category;
        spec.styleId = u"flat"_s;
        spec.palette = catalog->colorScheme(u"sunset"_s)->palette;
        const QImage picture = DraftPainter::paint((*composer)->compose(spec),
            catalog->style(spec.styleId)->draft, { { masterEdge, masterEdge }, false });
        ExportItem item;
        item.icon = IconId { items.size() + 1 };
        item.category = category;
        item.original = folder + u'/' + category + u".png"_s;
        item.sha256 = category;
        picture.save(item.original);
        items << item;
    }
    return items;
}

class Gallery
{
public:
    Gallery(const QString &folder, const Look &look)
        : m_folder(folder)
        , m_look(look)
        , m_items(drafts(m_work.path()))
    {
    }

    void draw()
    {
        drawPngs();
        drawTargets();
        drawUpdate();
        drawNarrow();
    }

private:
    std::unique_ptr<ExportDialog> dialog(const QStringList &targets, qsizetype icons = 5)
    {
        ExportSetup setup;
        setup.place = m_work.filePath(u"trail-map"_s);
        setup.targets = targets;
        setup.sizes = { 16, 32, 64, 512 };
        setup.appName = u"Trail map"_s;
        setup.background = QColor(u"#FFF1D0"_s);
        auto made
            = std::make_unique<ExportDialog>(m_items.first(icons), setup, QList<ExportPreset>(), m_prompts);
        made->show();
        return made;
    }

    void grab(ExportDialog &dialog, const QString &screen)
    {
        QTest::qWait(settling);
        const QString file = QDir(m_folder).filePath(u"%1-%2.png"_s.arg(screen, m_look.name));
        if (!dialog.grab().save(file))
            qFatal("%s could not be written", qPrintable(file));
    }

    void drawPngs()
    {
        const auto pngs = dialog({ u"png"_s });
        grab(*pngs, u"export-png"_s);
    }

    void drawTargets()
    {
        const auto three = dialog({ u"png"_s, u"ios"_s, u"android"_s, u"web"_s });
        auto *list = three->findChild<TargetList *>();
        for (const QString &target : { u"ios"_s, u"android"_s, u"web"_s, u"macos"_s, u"windows"_s, u"msix"_s,
                 u"hicolor"_s, u"tray"_s, u"expo"_s, u"qt"_s }) {
            list->setCurrent(target);
            grab(*three, u"export-"_s + target);
        }
    }

    void drawUpdate()
    {
        const auto first = dialog({ u"ios"_s, u"web"_s }, 1);
        auto *start = first->findChild<QPushButton *>(u"start"_s);
        start->click();
        (void)QTest::qWaitFor([start] { return !start->isEnabled(); }, patience);
        const QString manifest = m_work.filePath(u"trail-map/manifest.json"_s);
        (void)QTest::qWaitFor([&manifest] { return QFile::exists(manifest); }, patience);
        grab(*first, u"export-done"_s);
        QFile edited(m_work.filePath(u"trail-map/web/site.webmanifest"_s));
        if (!edited.open(QIODevice::WriteOnly | QIODevice::Truncate))
            qFatal("nothing was exported");
        edited.write("{}");
        edited.close();
        const auto second = dialog({ u"ios"_s, u"web"_s }, 1);
        second->findChild<TargetList *>()->setCurrent(u"web"_s);
        second->findChild<QLineEdit *>(u"background"_s)->setText(u"#D0E4FF"_s);
        grab(*second, u"export-update"_s);
    }

    void drawNarrow()
    {
        const auto narrow = dialog({ u"ios"_s, u"android"_s });
        narrow->resize(1024, 700);
        grab(*narrow, u"export-1024"_s);
        narrow->resize(720, 460);
        for (int step = 1; step <= 3; ++step) {
            narrow->findChild<QAbstractButton *>(u"step-%1"_s.arg(step))->click();
            grab(*narrow, u"export-step-%1"_s.arg(step));
        }
    }

    QString m_folder;
    Look m_look;
    QTemporaryDir m_work;
    Tests::ScriptedPrompts m_prompts;
    QList<ExportItem> m_items;
};

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2 || !QDir().mkpath(arguments[1])) {
        QTextStream(stderr) << "usage: exports FOLDER [LOOK ...]\n";
        return 2;
    }
    QFont font = QApplication::font();
    font.setFamilies({ u"Inter"_s, font.family() });
    QApplication::setFont(font);
    PseudoTranslator pseudo;
    for (const Look &look : looks) {
        if (arguments.size() > 2 && !arguments.mid(2).contains(look.name))
            continue;
        applyTheme(*qApp, look.theme);
        QCoreApplication::removeTranslator(&pseudo);
        if (look.direction == Qt::RightToLeft)
            QCoreApplication::installTranslator(&pseudo);
        QApplication::setLayoutDirection(look.direction);
        Gallery(arguments[1], look).draw();
    }
    return 0;
}
