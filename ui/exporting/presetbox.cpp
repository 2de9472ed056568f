#include "ui/exporting/presetbox.h"

#include "ui/common/glyphs.h"
#include "ui/common/linkbutton.h"
#include "ui/common/theme.h"
#include "ui/exporting/targetwords.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int nameLimit = 64;

QString nameOf(const ExportPreset &preset)
{
    return preset.isBuiltIn ? builtInPresetText(preset.name) : preset.name;
}

} // namespace

PresetBox::PresetBox(QWidget *parent)
    : QWidget(parent)
    , m_box(new QComboBox(this))
    , m_save(new LinkButton(this))
    , m_remove(new LinkButton(this))
    , m_naming(new QWidget(this))
    , m_name(new QLineEdit(m_naming))
    , m_keep(new QPushButton(m_naming))
{
    m_box->setObjectName(u"preset"_s);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_save->setObjectName(u"savePreset"_s);
    m_remove->setObjectName(u"removePreset"_s);
    m_name->setObjectName(u"presetName"_s);
    m_name->setMaxLength(nameLimit);
    m_keep->setObjectName(u"keepPreset"_s);
    m_keep->setAutoDefault(false);
    makeLayout();
    connect(m_box, &QComboBox::activated, this, &PresetBox::take);
    connect(m_save, &QToolButton::clicked, this, [this] { openNaming(m_naming->isHidden()); });
    connect(m_remove, &QToolButton::clicked, this, &PresetBox::remove);
    connect(m_keep, &QPushButton::clicked, this, &PresetBox::save);
    m_name->installEventFilter(this);
    connect(m_name, &QLineEdit::textChanged, this,
        [this](const QString &text) { m_keep->setEnabled(!text.simplified().isEmpty()); });
    m_keep->setEnabled(false);
    m_naming->hide();
    retranslate();
}

void PresetBox::makeLayout()
{
    auto *naming = new QHBoxLayout(m_naming);
    naming->setContentsMargins(0, 0, 0, 0);
    naming->setSpacing(Measure::gap);
    naming->addWidget(m_name, 1);
    naming->addWidget(m_keep);
    auto *links = new QHBoxLayout;
    links->setSpacing(Measure::section);
    links->addWidget(m_save);
    links->addWidget(m_remove);
    links->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Measure::gapSmall);
    layout->addWidget(m_box);
    layout->addLayout(links);
    layout->addWidget(m_naming);
}

QList<ExportPreset> PresetBox::all() const
{
    return builtInPresets() + m_own;
}

void PresetBox::setOwn(const QList<ExportPreset> &presets)
{
    m_own = presets;
    fill();
}

void PresetBox::setSetup(const ExportSetup &setup)
{
    m_setup = setup;
    showState();
}

void PresetBox::fill()
{
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    for (const ExportPreset &preset : all())
        m_box->addItem(glyphIcon(Glyph::Bookmark), nameOf(preset));
    showState();
}

void PresetBox::showState()
{
    const QList<ExportPreset> presets = all();
    const auto says = [this](const ExportPreset &preset) { return applied(preset, m_setup) == m_setup; };
    // One's own is more than what the program brings.
    const auto found = std::find_if(presets.rbegin(), presets.rend(), says);
    const QSignalBlocker quiet(m_box);
    m_box->setCurrentIndex(found == presets.rend() ? -1 : int(presets.rend() - found) - 1);
    m_remove->setVisible(currentOwn() >= 0);
}

qsizetype PresetBox::currentOwn() const
{
    return m_box->currentIndex() - builtInPresets().size();
}

void PresetBox::take(int row)
{
    Q_EMIT presetChosen(all().value(row));
}

void PresetBox::openNaming(bool open)
{
    m_naming->setVisible(open);
    if (open)
        m_name->setFocus();
    else
        m_name->clear();
}

void PresetBox::save()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return;
    m_own.removeIf([&name](const ExportPreset &preset) { return preset.name == name; });
    m_own.append({ name, m_setup });
    openNaming(false);
    fill();
    m_box->setFocus();
    Q_EMIT ownChanged(m_own);
}

void PresetBox::remove()
{
    const qsizetype index = currentOwn();
    if (index < 0 || index >= m_own.size())
        return;
    m_own.removeAt(index);
    fill();
    m_box->setFocus();
    Q_EMIT ownChanged(m_own);
}

void PresetBox::retranslate()
{
    m_box->setAccessibleName(tr("Preset"));
    m_box->setPlaceholderText(tr("Choose a preset"));
    m_save->setText(tr("Save as preset…"));
    m_save->setAccessibleName(m_save->text());
    m_remove->setText(tr("Remove preset"));
    m_remove->setAccessibleName(m_remove->text());
    m_name->setAccessibleName(tr("Name of the preset"));
    m_name->setPlaceholderText(m_name->accessibleName());
    m_keep->setText(tr("Save"));
    m_keep->setAccessibleName(m_keep->text());
    fill();
}

//! Return in the name saves it, and presses no button of the dialog; Esc gives it up.
bool PresetBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        save();
        return true;
    }
    if (key == Qt::Key_Escape) {
        openNaming(false);
        m_save->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PresetBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Iconwright
