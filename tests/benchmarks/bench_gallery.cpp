// The gallery over a library of 100,000 icons (or as many as the argument says) beside a plain QListView in
// icon mode over the same model and the same thumbnails, in one run: milliseconds of the GUI thread, and the
// share of the plain view.

#include "core/library/database.h"
#include "core/library/iconlibrary.h"
#include "core/library/librarysearch.h"
#include "core/library/originalstore.h"
#include "core/library/query.h"
#include "core/library/thumbnailloader.h"
#include "core/library/transaction.h"
#include "tests/support/testpicture.h"
#include "ui/common/theme.h"
#include "ui/gallery/gallerymodel.h"
#include "ui/gallery/galleryview.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pictures = 16; // shared by all icons
constexpr int batchSize = 16;
constexpr int frames = 200;
constexpr QSize viewSize(1000, 760);

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

//! Times every event, and paint events of one widget.
class TimedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    QWidget *watched = nullptr;
    QList<double> paints;
    double longest = 0;

    bool notify(QObject *receiver, QEvent *event) override
    {
        QElapsedTimer timer;
        timer.start();
        const bool isPaint = receiver == watched && event->type() == QEvent::Paint;
        const bool result = QApplication::notify(receiver, event);
        longest = std::max(longest, milliseconds(timer));
        if (isPaint)
            paints.append(milliseconds(timer));
        return result;
    }
};

QString addOriginal(const OriginalStore &originals, int number)
{
    const QByteArray bytes = Tests::testPicture(number, 256);
    const QString sha256
        = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    QFile file(originals.path(sha256, u"png"_s));
    QDir().mkpath(QFileInfo(file).path());
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return sha256;
}

bool fill(const Database &database, const OriginalStore &originals, int icons)
{
    QStringList shas;
    for (int i = 0; i < pictures; ++i)
        shas.append(addOriginal(originals, i + 1));
    const auto transaction = Transaction::begin(database);
    const QString prompt = u"with a strong silhouette and five flat colors "_s.repeated(8);
    Query insertion(database,
        u"INSERT INTO icons (sha256, format, width, height, bytes, batch_id, category, style_id, "
        u"color_scheme_id, variation, spec, prompt, cache_key, provider, model, created_at, favorite, draft) "
        "VALUES (?, 'png', 256, 256, 10000, ?, ?, 'flat', 'blue', ?, ?, ?, x'00', 'openai', 'm', ?, ?, ?)"_s);
    for (int i = 0; i < icons; ++i) {
        const QString category = u"category%1"_s.arg(i * 7 % 2000);
        insertion.bind(shas.at(i % pictures)).bind(u"batch-%1"_s.arg(i / batchSize)).bind(category);
        insertion.bind(i % 4 + 1);
        insertion.bind(
            u"{\"category\":\"%1\",\"style\":\"flat\",\"variation\":%2}"_s.arg(category).arg(i % 4 + 1));
        insertion.bind(prompt).bind(1'700'000'000'000 + 60'000LL * i).bind(i % 10 == 0).bind(i % 7 == 0);
        if (!insertion.run())
            return false;
    }
    return execute(database, u"INSERT INTO icon_words (icon_words) VALUES ('rebuild')"_s)
        && (*transaction)->commit();
}

//! The least that shows the same: the thumbnail and the name.
class PlainDelegate final : public QStyledItemDelegate
{
public:
    explicit PlainDelegate(ThumbnailLoader &thumbnails)
        : m_thumbnails(thumbnails)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QImage image = m_thumbnails.image(index.data(GalleryModel::IconIdRole).value<IconId>());
        painter->drawImage(option.rect.topLeft() + QPoint(14, 14), image);
        painter->drawText(option.rect, Qt::AlignHCenter | Qt::AlignBottom, index.data().toString());
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return { 92, 112 };
    }

private:
    ThumbnailLoader &m_thumbnails;
};

struct Figures
{
    double firstPaint = 0;
    double p50 = 0;
    double p99 = 0;
    double most = 0;
    double jump = 0;
    double selectAll = 0;
};

double repaintTime(QAbstractItemView &view, const std::function<void()> &change)
{
    QElapsedTimer timer;
    timer.start();
    change();
    view.viewport()->repaint();
    const double result = milliseconds(timer);
    QCoreApplication::processEvents();
    return result;
}

Figures measure(TimedApplication &application, QAbstractItemView &view)
{
    Figures figures;
    QElapsedTimer timer;
    timer.start();
    application.watched = view.viewport();
    application.paints.clear();
    view.resize(viewSize);
    view.show();
    while (application.paints.isEmpty())
        QCoreApplication::processEvents();
    figures.firstPaint = milliseconds(timer);
    QScrollBar *bar = view.verticalScrollBar();
    application.paints.clear();
    for (int frame = 0; frame < frames; ++frame) {
        bar->setValue(bar->value() + viewSize.height() / 8);
        view.viewport()->repaint();
        QCoreApplication::processEvents();
    }
    QList<double> paints = application.paints;
    std::sort(paints.begin(), paints.end());
    figures.p50 = paints.at(paints.size() / 2);
    figures.p99 = paints.at(paints.size() * 99 / 100);
    figures.most = paints.last();
    figures.jump = repaintTime(
        view, [bar] { bar->setValue(bar->maximum()); });
    figures.selectAll = repaintTime(view, [&view] { view.selectAll(); });
    return figures;
}

void print(const QString &name, double own, double plain)
{
    out() << u"%1 %2 ms   plain %3 ms   %4\n"_s.arg(name, -22)
                 .arg(own, 8, 'f', 2)
                 .arg(plain, 8, 'f', 2)
                 .arg(own / plain, 6, 'f', 3);
    out().flush();
}

void print(const QString &name, double total, double longest, qsizetype rows)
{
    out() << u"%1 %2 ms   longest event %3 ms   %4 rows\n"_s.arg(name, -22)
                 .arg(total, 8, 'f', 2)
                 .arg(longest, 8, 'f', 2)
                 .arg(rows);
    out().flush();
}

void measureSearch(TimedApplication &application, GalleryModel &model, const QString &word)
{
    QEventLoop loop;
    QObject::connect(&model, &QAbstractItemModel::modelReset, &loop, &QEventLoop::quit);
    application.longest = 0;
    QElapsedTimer timer;
    timer.start();
    model.setQuery(word.isEmpty() ? IconQuery() : IconQuery { .words = { word } });
    loop.exec();
    // The loop itself is no event of its own: its slots run inside notify().
    print(u"search \"%1\""_s.arg(word), milliseconds(timer), application.longest, model.rowCount());
}

void measureTrash(GalleryModel &model, GalleryView &view, IconLibrary &library)
{
    view.selectionModel()->select(
        QItemSelection(model.index(100), model.index(std::min(5099, model.rowCount() - 1))),
        QItemSelectionModel::ClearAndSelect);
    const QList<IconId> icons = view.selectedIcons();
    QElapsedTimer timer;
    timer.start();
    int rows = 0;
    QObject::connect(&model, &QAbstractItemModel::rowsRemoved, &view, [&rows] { ++rows; });
    const bool done = bool(library.moveToTrash(icons));
    const double time = milliseconds(timer);
    out() << u"trash %1 selected: %2 ms, told in %3 steps%4\n"_s.arg(icons.size())
                 .arg(time, 0, 'f', 1)
                 .arg(rows)
                 .arg(done ? QString() : u" (failed)"_s);
}

QString memory()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return u"not known"_s;
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.startsWith("Pss:"))
            return QString::fromLatin1(line.mid(4).trimmed());
    return u"not known"_s;
}

} // namespace

int main(int argc, char **argv)
{
    TimedApplication application(argc, argv);
    applyTheme(application, Theme::Light);
    const int icons = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 100'000;
    const QTemporaryDir folder;
    OriginalStore originals(folder.path());
    const QString path = folder.filePath(u"library.sqlite"_s);
    const auto database = Database::open(path, Durability::Normal);
    if (!originals.prepare() || !database || !fill(**database, originals, icons)) {
        out() << "The library could not be made.\n";
        return 1;
    }
    IconLibrary library(**database, originals);
    const Thumbnails thumbnails(folder.path(), originals);
    ThumbnailLoader loader(thumbnails);
    LibrarySearch search(path);
    QElapsedTimer timer;
    timer.start();
    GalleryModel model(library);
    out() << u"%1 icons, model read in %2 ms\n"_s.arg(icons).arg(milliseconds(timer), 0, 'f', 1);
    model.setSearch(search);

    auto view = std::make_unique<GalleryView>(model, loader);
    const Figures own = measure(application, *view);
    out() << "memory with the gallery: " << memory() << '\n';
    auto plain = std::make_unique<QListView>();
    PlainDelegate delegate(loader);
    plain->setViewMode(QListView::IconMode);
    plain->setUniformItemSizes(true);
    plain->setResizeMode(QListView::Adjust);
    plain->setSelectionMode(QAbstractItemView::ExtendedSelection);
    plain->setGridSize(QSize(100, 120));
    plain->setItemDelegate(&delegate);
    plain->setModel(&model);
    const Figures other = measure(application, *plain);
    plain.reset();

    print(u"first paint"_s, own.firstPaint, other.firstPaint);
    print(u"scroll, p50"_s, own.p50, other.p50);
    print(u"scroll, p99"_s, own.p99, other.p99);
    print(u"scroll, most"_s, own.most, other.most);
    print(u"jump to the end"_s, own.jump, other.jump);
    print(u"select all"_s, own.selectAll, other.selectAll);
    view->clearSelection();
    for (const QString &word : { u"category19"_s, u"category"_s, u"nothing"_s, QString() })
        measureSearch(application, model, word);
    measureTrash(model, *view, library);
    return 0;
}
