#include "ui/compose/paletteeditor.h"

#include "core/base/after.h"
#include "core/catalog/colorscheme.h"
#include "ui/common/fieldmessage.h"
#include "ui/common/glyphs.h"
#include "ui/common/theme.h"
#include "ui/common/units.h"
#include "ui/common/userprompts.h"
#include "ui/compose/colorrow.h"
#include "ui/compose/palettestrip.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr int dialogWidth = 400;
constexpr int stripHeight = 28;

QPushButton *sourceButton(Glyph glyph, const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setIcon(glyphIcon(glyph));
    button->setAutoDefault(false);
    return button;
}

} // namespace

PaletteEditor::PaletteEditor(UserPrompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_prompts(prompts)
    , m_strip(new PaletteStrip)
    , m_rowsLayout(new QVBoxLayout)
    , m_add(sourceButton(Glyph::Plus, u"addColor"_s))
    , m_paste(sourceButton(Glyph::Paste, u"pasteColors"_s))
    , m_picture(sourceButton(Glyph::Picture, u"colorsFromPicture"_s))
    , m_import(sourceButton(Glyph::Import, u"importPalette"_s))
    , m_read(new QComboBox)
    , m_note(new QLabel)
    , m_fault(new FieldMessage(nullptr))
    , m_reason(new QLabel)
    , m_cancel(new QPushButton)
    , m_done(new QPushButton)
{
    setObjectName(u"paletteEditor"_s);
    setAcceptDrops(true);
    build();
    connect(m_add, &QPushButton::clicked, this, &PaletteEditor::addColor);
    connect(
        m_paste, &QPushButton::clicked, this, [this] { paste(QApplication::clipboard()->text()); });
    connect(
        m_picture, &QPushButton::clicked, this,
        [this] {
            chooseFile(m_picture->text(), { tr("Pictures (%1)").arg(u"*.png *.jpg *.jpeg *.webp"_s) });
        });
    connect(
        m_import, &QPushButton::clicked, this,
        [this] { chooseFile(m_import->text(), { tr("Palettes (%1)").arg(u"*.gpl *.json"_s) }); });
    connect(m_read, &QComboBox::activated, this, [this](int row) { take(m_palettes.at(row).colors); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_done, &QPushButton::clicked, this, &QDialog::accept);
    setColors({});
    retranslate();
}

void PaletteEditor::build()
{
    m_strip->setFixedHeight(stripHeight);
    m_strip->setObjectName(u"paletteStrip"_s);
    m_read->setObjectName(u"readPalettes"_s);
    m_read->hide();
    m_note->setObjectName(u"paletteNote"_s);
    m_fault->setObjectName(u"paletteFault"_s);
    m_reason->setObjectName(u"paletteReason"_s);
    for (QLabel *label : { m_note, m_reason }) {
        label->setWordWrap(true);
        setTextRole(*label, TextRole::Caption);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Measure::page, Measure::page, Measure::page, Measure::page);
    layout->setSpacing(Measure::section);
    layout->addWidget(m_strip);
    m_rowsLayout->setSpacing(Measure::gapSmall);
    layout->addLayout(m_rowsLayout);
    buildSources(*layout);
    layout->addStretch(1);
    m_done->setObjectName(u"done"_s);
    m_done->setProperty("kind", u"primary"_s);
    m_done->setDefault(true);
    m_cancel->setObjectName(u"cancel"_s);
    m_cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_reason, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_done);
    layout->addLayout(buttons);
    setMinimumWidth(dialogWidth);
}

void PaletteEditor::buildSources(QVBoxLayout &layout)
{
    auto *sources = new QGridLayout;
    sources->setSpacing(Measure::gap);
    sources->addWidget(m_add, 0, 0);
    sources->addWidget(m_paste, 0, 1);
    sources->addWidget(m_picture, 1, 0);
    sources->addWidget(m_import, 1, 1);
    layout.addLayout(sources);
    layout.addWidget(m_read);
    layout.addWidget(m_fault);
    layout.addWidget(m_note);
}

void PaletteEditor::setColors(const QStringList &colors)
{
    while (!m_rows.isEmpty())
        delete m_rows.takeLast();
    for (const QString &color : fewerColors(colors))
        addRow(color);
    while (m_rows.size() < ColorScheme::fewestColors)
        addRow({});
    check();
}

QStringList PaletteEditor::colors() const
{
    QStringList colors;
    for (const ColorRow *row : m_rows)
        if (!row->color().isEmpty())
            colors.append(row->color());
    return colors;
}

ColorRow *PaletteEditor::addRow(const QString &color)
{
    auto *row = new ColorRow(color);
    m_rows.append(row);
    m_rowsLayout->addWidget(row);
    connect(row, &ColorRow::colorChanged, this, &PaletteEditor::check);
    // Its field is among those that go: not while it is still telling.
    connect(row, &ColorRow::listTyped, this, &PaletteEditor::take, Qt::QueuedConnection);
    connect(row, &ColorRow::removeRequested, this, [this, row] { removeRow(row); });
    return row;
}

void PaletteEditor::addColor()
{
    QLineEdit &field = addRow({})->field();
    check();
    field.setFocus(Qt::OtherFocusReason);
}

void PaletteEditor::removeRow(ColorRow *row)
{
    const qsizetype place = m_rows.indexOf(row);
    m_rows.removeAt(place);
    row->hide();
    row->deleteLater();
    check();
    m_rows.at(std::min(place, m_rows.size() - 1))->field().setFocus(Qt::OtherFocusReason);
}

void PaletteEditor::paste(const QString &text)
{
    const QStringList colors = hexColorsIn(text);
    if (!colors.isEmpty()) {
        take(colors);
        return;
    }
    m_note->clear();
    m_fault->setMessage(tr("The clipboard holds no colors such as %1.").arg(leftToRight(u"#2B59D9"_s)));
}

void PaletteEditor::take(const QStringList &colors)
{
    setColors(colors);
    m_fault->setMessage({});
    const int all = int(colors.size());
    m_note->setText(all > ColorScheme::mostColors
            ? tr("%n colors were there; those that differ most are kept.", nullptr, all)
            : QString());
}

void PaletteEditor::chooseFile(const QString &title, const QStringList &filters)
{
    m_prompts.chooseFile(
        this, title, filters,
        [this](const QString &path) {
            if (!path.isEmpty())
                wait(readPalettes(path),
                    tr("No colors can be read from “%1”.").arg(isolated(QFileInfo(path).fileName())));
        });
}

void PaletteEditor::wait(const QFuture<ReadPalettes> &reading, const QString &fault)
{
    after(
        reading, this,
        [this, fault, mine = ++m_readings](const ReadPalettes &palettes) {
            if (mine != m_readings)
                return;
            if (palettes.isEmpty()) {
                m_note->clear();
                m_fault->setMessage(fault);
                return;
            }
            offer(palettes);
        });
}

void PaletteEditor::offer(const ReadPalettes &palettes)
{
    m_palettes = palettes;
    m_read->clear();
    for (qsizetype i = 0; i < palettes.size(); ++i)
        m_read->addItem(
            palettes.at(i).name.isEmpty() ? tr("Palette %1").arg(countText(i + 1)) : palettes.at(i).name);
    m_read->setVisible(palettes.size() > 1);
    take(palettes.constFirst().colors);
}

//! What is shown of each row, and whether it can be done.
void PaletteEditor::check()
{
    QStringList seen;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        ColorRow &row = *m_rows.at(i);
        row.setNumber(int(i) + 1);
        row.setTwice(!row.color().isEmpty() && seen.contains(row.color()));
        row.setRemovable(m_rows.size() > ColorScheme::fewestColors);
        seen.append(row.color());
    }
    m_strip->setColors(colors());
    m_add->setEnabled(m_rows.size() < ColorScheme::mostColors);
    m_reason->setText(reason());
    m_done->setEnabled(m_reason->text().isEmpty());
    m_done->setAccessibleDescription(m_reason->text());
}

QString PaletteEditor::reason() const
{
    QStringList seen;
    for (const ColorRow *row : m_rows) {
        if (row->color().isEmpty())
            return tr("Each field needs a color.");
        if (seen.contains(row->color()))
            return tr("One color is there twice.");
        seen.append(row->color());
    }
    return {};
}

void PaletteEditor::dragEnterEvent(QDragEnterEvent *event)
{
    const QMimeData &dropped = *event->mimeData();
    if (dropped.hasImage() || !dropped.urls().value(0).toLocalFile().isEmpty()
        || !hexColorsIn(dropped.text()).isEmpty())
        event->acceptProposedAction();
}

void PaletteEditor::dropEvent(QDropEvent *event)
{
    const QMimeData &dropped = *event->mimeData();
    const QString path = dropped.urls().value(0).toLocalFile();
    event->acceptProposedAction();
    if (!path.isEmpty())
        wait(readPalettes(path),
            tr("No colors can be read from “%1”.").arg(isolated(QFileInfo(path).fileName())));
    else if (dropped.hasImage())
        wait(readPalettes(dropped.imageData().value<QImage>()),
            tr("No colors can be read from this picture."));
    else
        paste(dropped.text());
}

void PaletteEditor::retranslate()
{
    setWindowTitle(tr("Own palette"));
    m_add->setText(tr("Add color"));
    m_paste->setText(tr("Paste list"));
    m_picture->setText(tr("From picture…"));
    m_import->setText(tr("Import palette…"));
    m_cancel->setText(tr("Cancel"));
    m_done->setText(tr("Done"));
    for (QPushButton *button : { m_add, m_paste, m_picture, m_import, m_cancel, m_done })
        button->setAccessibleName(button->text());
    m_paste->setToolTip(tr("Hex values from the clipboard, with anything between them"));
    m_import->setToolTip(tr("A GIMP palette (.gpl) or JSON"));
    m_strip->setAccessibleName(tr("Palette"));
    m_read->setAccessibleName(tr("Palettes in the file"));
    m_reason->setText(reason());
}

void PaletteEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace Iconwright
