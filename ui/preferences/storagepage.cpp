#include "ui/preferences/storagepage.h"

#include "core/exporting/exportname.h"
#include "ui/common/errortext.h"
#include "ui/common/stepper.h"
#include "ui/common/units.h"
#include "ui/common/userprompts.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr int mostDays = 36'500;
constexpr int mostMegabytes = 1'000'000'000;
constexpr int megabyteStep = 100;
constexpr int exampleEdge = 1024;

QPushButton *makeButton(const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

QLineEdit *makePathLine(const QString &name)
{
    auto *line = new QLineEdit;
    line->setObjectName(name);
    line->setReadOnly(true);
    line->setLayoutDirection(Qt::LeftToRight);
    line->setMinimumWidth(120);
    return line;
}

QWidget *sideBySide(const QList<QWidget *> &widgets, bool stretchFirst)
{
    auto *field = new QWidget;
    auto *layout = new QHBoxLayout(field);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : widgets)
        layout->addWidget(widget, stretchFirst && widget == widgets.constFirst() ? 1 : 0);
    if (!stretchFirst)
        layout->addStretch(1);
    return field;
}

} // namespace

StoragePage::StoragePage(UserPrompts &prompts, QWidget *parent)
    : SettingsPage(parent)
    , m_prompts(prompts)
{
    addLibraryRows();
    addSeparator();
    addRetentionRows();
    addSeparator();
    addCleaningRows();
    addSeparator();
    addAutosaveRows();
    retranslate();
}

void StoragePage::addLibraryRows()
{
    m_folder = makePathLine(u"libraryFolder"_s);
    m_copy = makeButton(u"copyLibraryFolder"_s);
    m_show = makeButton(u"showLibraryFolder"_s);
    m_folderRow = addRow(sideBySide({ m_folder, m_copy, m_show }, true), m_folder);
    connect(
        m_copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_figures.folder); });
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT showFolderRequested(m_figures.folder); });
}

void StoragePage::addRetentionRows()
{
    m_days = addNumber(Setting::RetentionDays, u"retentionDays"_s, 0, mostDays);
    m_megabytes = addNumber(Setting::RetentionMegabytes, u"retentionMegabytes"_s, 0, mostMegabytes);
    m_megabytes->setSingleStep(megabyteStep);
}

QPushButton *StoragePage::addButtonRow(const QString &name, SettingRow *&row)
{
    QPushButton *button = makeButton(name);
    row = addRow(sideBySide({ button }, false), button);
    return button;
}

void StoragePage::addCleaningRows()
{
    m_clear = addButtonRow(u"clearCache"_s, m_clearRow);
    m_empty = addButtonRow(u"emptyTrash"_s, m_emptyRow);
    m_empty->setProperty("kind", u"danger"_s);
    connect(m_clear, &QPushButton::clicked, this, &StoragePage::clearCacheRequested);
    connect(m_empty, &QPushButton::clicked, this, &StoragePage::askForTrash);
}

void StoragePage::addAutosaveRows()
{
    m_autosave = addSwitch(Setting::Autosave, u"autosave"_s);
    connect(m_autosave, &QCheckBox::clicked, this, &StoragePage::switchAutosave);
    m_autosaveFolder = makePathLine(u"autosaveFolder"_s);
    m_choose = makeButton(u"chooseAutosaveFolder"_s);
    bind(Setting::AutosaveFolder, addRow(sideBySide({ m_autosaveFolder, m_choose }, true), m_autosaveFolder),
        [this](const QVariant &value) {
            m_autosaveFolder->setText(QDir::toNativeSeparators(value.toString()));
            m_autosaveFolder->setToolTip(m_autosaveFolder->text());
        });
    connect(m_choose, &QPushButton::clicked, this, &StoragePage::chooseFolder);
    m_pattern = addText(Setting::AutosavePattern, u"autosavePattern"_s, [](const QString &pattern) {
        const Result<ExportName> name = ExportName::parse(pattern);
        return name ? QString() : errorText(name.error());
    });
    m_pattern->setLayoutDirection(Qt::LeftToRight);
    connect(m_pattern, &QLineEdit::textChanged, this, &StoragePage::showExample);
}

void StoragePage::switchAutosave(bool on)
{
    if (on && m_autosaveFolder->text().isEmpty())
        chooseFolder();
}

//! Without a folder there is nothing to switch on.
void StoragePage::chooseFolder()
{
    m_prompts.chooseFolder(
        window(), tr("Folder for every new icon"), m_autosaveFolder->text(),
        [this](const QString &folder) {
            if (!folder.isEmpty()) {
                setValue(Setting::AutosaveFolder, { folder, {} });
                Q_EMIT changed(Setting::AutosaveFolder, folder);
            } else if (m_autosaveFolder->text().isEmpty() && m_autosave->isChecked()) {
                m_autosave->setChecked(false);
                Q_EMIT changed(Setting::Autosave, 0);
            }
        });
}

void StoragePage::askForTrash()
{
    const UserPrompts::Question question {
        .title = tr("Delete %Ln icons for good?", nullptr, int(m_figures.trashed)),
        .text = tr("The pictures in the trash are removed from this computer. This cannot be undone. Making "
                   "them again may cost money."),
        .verb = tr("Delete for good"),
        .destructive = true,
    };
    m_prompts.ask(window(), question, [this](bool agreed) {
        if (agreed)
            Q_EMIT emptyTrashRequested();
    });
}

void StoragePage::setFigures(const StorageFigures &figures)
{
    m_figures = figures;
    m_folder->setText(QDir::toNativeSeparators(figures.folder));
    m_folder->setToolTip(m_folder->text());
    m_folder->setCursorPosition(0);
    showFigures();
}

void StoragePage::setClearing(bool clearing)
{
    m_isClearing = clearing;
    m_emptyRow->setFault({});
    showFigures();
}

void StoragePage::setEmptying(bool emptying)
{
    m_isEmptying = emptying;
    m_emptyRow->setFault({});
    showFigures();
}

void StoragePage::showCacheCleared(int entries)
{
    m_figures.cacheEntries = 0;
    showFigures();
    m_clearRow->setNote(
        tr("Forgot the answers to %Ln requests, and all thumbnails. No icon was deleted.", nullptr, entries));
}

void StoragePage::showTrashEmptied(int icons)
{
    m_figures.trashed = 0;
    showFigures();
    m_emptyRow->setNote(tr("%Ln icons are gone for good.", nullptr, icons));
}

void StoragePage::showFailure(const Error &error)
{
    m_emptyRow->setFault(errorText(error));
}

void StoragePage::showFigures()
{
    const QString size = QLocale().formattedDataSize(m_figures.bytes, 1, QLocale::DataSizeSIFormat);
    const QString icons = iconsText(int(m_figures.icons));
    //: %1: "1,284 icons", %2: a size like "812 MB"
    m_folderRow->setNote(tr("%1, %2 on the disk.").arg(icons, leftToRight(size)));
    m_clearRow->setNote(tr("%Ln requests have an answer in the library and cost nothing when they are made "
                           "again. This forgets them, and the thumbnails; icons and originals stay.",
        nullptr, int(m_figures.cacheEntries)));
    m_clear->setEnabled(m_figures.cacheEntries > 0 && !m_isClearing);
    m_emptyRow->setNote(m_figures.trashed == 0
            ? tr("The trash is empty.")
            : tr("%Ln icons are in the trash. They can be put back until it is emptied.", nullptr,
                int(m_figures.trashed)));
    m_empty->setEnabled(m_figures.trashed > 0 && !m_isEmptying);
}

QString StoragePage::example(const QString &pattern) const
{
    const Result<ExportName> name = ExportName::parse(pattern);
    if (!name)
        return {};
    const NameValues values { .category = tr("Office supplies"),
        .variation = 2,
        .styleId = u"flat"_s,
        .colorSchemeId = u"blue_tones"_s,
        .index = 1284,
        .count = 1,
        .id = 1284 };
    return name->path(values, exampleEdge, 1, false);
}

void StoragePage::showExample()
{
    const QString name = example(m_pattern->text().trimmed());
    row(Setting::AutosavePattern)
        .setNote(name.isEmpty()
                ? QString()
                //: %1: a file name
                : tr("For example %1. Possible: {category} {variation} {style} {colors} {size} "
                     "{id}; a slash makes folders.")
                      .arg(leftToRight(name)));
}

void StoragePage::retranslate()
{
    setHeading(tr("Storage"), tr("Where icons are kept, for how long, and where copies go."));
    m_folderRow->setWords({ tr("Library"), {}, tr("folder path location profile size disk space") });
    row(Setting::RetentionDays)
        .setWords({ tr("Keep icons for"),
            tr("Older ones go to the trash by themselves. Favorites and icons in sets always stay."),
            tr("retention days age delete automatically clean up") });
    row(Setting::RetentionMegabytes)
        .setWords({ tr("Library up to"),
            tr("Beyond it, the oldest go to the trash. Favorites and icons in sets always stay."),
            tr("retention megabytes size bound limit delete automatically") });
    m_clearRow->setWords({ tr("Cache"), {}, tr("clear cache thumbnails memory") });
    m_emptyRow->setWords({ tr("Trash"), {}, tr("empty trash bin delete for good") });
    row(Setting::Autosave)
        .setWords({ tr("Save every new icon into a folder"),
            tr("A copy of each picture, under a readable name. Nothing there is ever replaced."),
            tr("autosave automatic saving download export copy") });
    row(Setting::AutosaveFolder).setWords({ tr("Folder"), {}, tr("autosave directory path") });
    row(Setting::AutosavePattern).setWords({ tr("File names"), {}, tr("autosave pattern naming template") });
    m_pattern->setPlaceholderText(u"{category}-{variation}"_s);
    m_autosaveFolder->setPlaceholderText(tr("No folder chosen"));
    m_days->setSpecialValueText(tr("for good"));
    //: behind a number of days
    m_days->setSuffix(tr(" days"));
    m_megabytes->setSpecialValueText(tr("any size"));
    //: megabytes, behind a number
    m_megabytes->setSuffix(tr(" MB"));
    m_copy->setText(tr("Copy"));
    m_show->setText(tr("Show folder"));
    m_choose->setText(tr("Choose…"));
    m_clear->setText(tr("Clear cache"));
    m_empty->setText(tr("Empty trash…"));
    for (QPushButton *button : { m_copy, m_show, m_choose, m_clear, m_empty })
        button->setAccessibleName(button->text());
    showFigures();
    showExample();
}

} // namespace Iconwright
