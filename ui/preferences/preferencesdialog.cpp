#include "ui/preferences/preferencesdialog.h"

#include "ui/common/divider.h"
#include "ui/common/filteredit.h"
#include "ui/common/glyphs.h"
#include "ui/common/linkbutton.h"
#include "ui/common/paragraph.h"
#include "ui/common/theme.h"
#include "ui/common/units.h"
#include "ui/preferences/advancedpage.h"
#include "ui/preferences/appearancepage.h"
#include "ui/preferences/defaultspage.h"
#include "ui/preferences/keypage.h"
#include "ui/preferences/limitspage.h"
#include "ui/preferences/networkpage.h"
#include "ui/preferences/pagelist.h"
#include "ui/preferences/shortcutspage.h"
#include "ui/preferences/storagepage.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr QSize usualSize(912, 684);
constexpr QSize leastSize(480, 360);
constexpr int sideWidth = 208;
constexpr int narrowWidth = 800; // below it the list is a combo box
constexpr int narrowHeight = 440;

} // namespace

PreferencesDialog::PreferencesDialog(const Catalog &catalog, UserPrompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_key(new KeyPage)
    , m_defaults(new DefaultsPage(catalog))
    , m_limits(new LimitsPage)
    , m_network(new NetworkPage(prompts))
    , m_storage(new StoragePage(prompts))
    , m_appearance(new AppearancePage)
    , m_shortcuts(new ShortcutsPage)
    , m_advanced(new AdvancedPage(prompts))
    , m_side(new QWidget(this))
    , m_sideLayout(new QVBoxLayout(m_side))
    , m_divider(new Divider(Qt::Vertical, this))
    , m_top(new QWidget(this))
    , m_topLayout(new QHBoxLayout(m_top))
    , m_search(new FilterEdit)
    , m_nothing(new Paragraph)
    , m_list(new PageList)
    , m_box(new QComboBox)
    , m_stack(new QStackedWidget)
    , m_restore(new LinkButton)
    , m_saved(new QLabel)
    , m_done(new QPushButton)
{
    setObjectName(u"preferences"_s);
    setMinimumSize(leastSize);
    addPages();
    makeLayout(); // in the order of the tab key
    connect(m_search, &QLineEdit::textChanged, this, &PreferencesDialog::search);
    connect(m_list, &QListWidget::currentRowChanged, this, &PreferencesDialog::setPage);
    connect(m_box, &QComboBox::activated, this, [this] { setPage(m_box->currentData().toInt()); });
    connect(m_done, &QPushButton::clicked, this, &QDialog::close);
    connect(m_restore, &LinkButton::clicked, this,
        [this] { Q_EMIT resetRequested(m_pages[m_stack->currentIndex()]->settings()); });
    resize(usualSize);
    retranslate();
    setPage(0);
    m_list->setFocus();
}

void PreferencesDialog::addPages()
{
    const QList<std::pair<SettingsPage *, Glyph>> pages {
        { m_key, Glyph::Key },
        { m_defaults, Glyph::Tune },
        { m_limits, Glyph::Statistics },
        { m_network, Glyph::Web },
        { m_storage, Glyph::Storage },
        { m_appearance, Glyph::Appearance },
        { m_shortcuts, Glyph::Keyboard },
        { m_advanced, Glyph::Advanced },
    };
    const QSignalBlocker blocker(m_list);
    for (const auto &[page, glyph] : pages) {
        m_pages.append(page);
        m_stack->addWidget(page);
        m_list->addPage(glyph);
        connect(page, &SettingsPage::changed, this, &PreferencesDialog::changed);
    }
}

void PreferencesDialog::makeLayout()
{
    makeSide();
    auto *page = new QVBoxLayout;
    page->setSpacing(0);
    page->addWidget(m_top);
    page->addWidget(m_stack, 1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(m_side);
    columns->addWidget(m_divider);
    columns->addLayout(page, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(columns, 1);
    makeFooter(*layout);
}

void PreferencesDialog::makeSide()
{
    m_search->setObjectName(u"searchSettings"_s);
    m_nothing->setObjectName(u"nothingFound"_s);
    m_nothing->setContentsMargins(Measure::edge, 0, Measure::edge, 0);
    m_nothing->hide();
    setTextRole(*m_nothing, TextRole::Caption);
    m_list->setObjectName(u"preferencesPages"_s);
    m_box->setObjectName(u"preferencesPageBox"_s);
    m_side->setMinimumWidth(sideWidth);
    m_sideLayout->setContentsMargins(0, Measure::section, 0, Measure::section);
    m_sideLayout->setSpacing(Measure::gap);
    auto *field = new QHBoxLayout;
    field->setContentsMargins(Measure::edge, 0, Measure::edge, 0);
    field->addWidget(m_search);
    m_sideLayout->addLayout(field);
    m_sideLayout->addWidget(m_nothing);
    m_sideLayout->addWidget(m_list, 1);
    m_topLayout->setContentsMargins(Measure::page, Measure::section, Measure::page, 0);
    m_topLayout->addWidget(m_box, 1);
    m_top->hide();
}

void PreferencesDialog::makeFooter(QVBoxLayout &layout)
{
    m_restore->setObjectName(u"restorePage"_s);
    m_done->setObjectName(u"done"_s);
    m_done->setProperty("kind", u"primary"_s);
    m_done->setAutoDefault(false);
    m_saved->setForegroundRole(QPalette::PlaceholderText);
    m_saved->setWordWrap(true);
    m_saved->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    layout.addWidget(new Divider(Qt::Horizontal, this));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Measure::edge, Measure::gap, Measure::edge, Measure::gap);
    row->setSpacing(Measure::section);
    row->addWidget(m_restore);
    row->addWidget(m_saved, 1);
    row->addWidget(m_done);
    layout.addLayout(row);
}

void PreferencesDialog::setValues(const PreferencesValues &values)
{
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        setValue(value.key(), value.value());
}

void PreferencesDialog::setValue(Setting setting, const SettingValue &value)
{
    for (SettingsPage *page : std::as_const(m_pages))
        page->setValue(setting, value);
}

void PreferencesDialog::showRefused(Setting setting, const Error &error)
{
    for (SettingsPage *page : std::as_const(m_pages))
        page->showRefused(setting, error);
}

void PreferencesDialog::open()
{
    show();
    raise();
    activateWindow();
}

void PreferencesDialog::openKeyPage()
{
    m_search->clear();
    setPage(int(m_pages.indexOf(m_key)));
    open();
    m_key->focusKey();
}

void PreferencesDialog::openLimitsPage()
{
    m_search->clear();
    setPage(int(m_pages.indexOf(m_limits)));
    open();
}

void PreferencesDialog::setPage(int page)
{
    if (page < 0)
        return;
    m_stack->setCurrentIndex(page);
    const QSignalBlocker blocker(m_list);
    m_list->setCurrentRow(page);
    m_box->setCurrentIndex(m_box->findData(page));
    m_restore->setEnabled(!m_pages[page]->settings().isEmpty());
}

//! The search stands above the list, or beside the box that takes its place.
void PreferencesDialog::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    const bool hadFocus = m_search->hasFocus();
    if (narrow)
        m_topLayout->addWidget(m_search, 1);
    else
        m_sideLayout->itemAt(0)->layout()->addWidget(m_search);
    m_side->setHidden(narrow);
    m_divider->setHidden(narrow);
    m_top->setVisible(narrow);
    if (hadFocus)
        m_search->setFocus();
}

void PreferencesDialog::search()
{
    const QStringList words = m_search->text().toLower().split(u' ', Qt::SkipEmptyParts);
    QList<int> found;
    for (int page = 0; page < int(m_pages.size()); ++page) {
        const int rows = m_pages[page]->search(words);
        const QString title = m_pages[page]->title().toLower();
        bool isTitle = true;
        for (const QString &word : words)
            isTitle = isTitle && title.contains(word);
        if (rows > 0 || isTitle)
            found.append(page);
    }
    showPages(found);
}

void PreferencesDialog::showPages(const QList<int> &pages)
{
    m_list->showOnly(pages);
    m_box->clear();
    for (const int page : pages)
        m_box->addItem(m_pages[page]->title(), page);
    m_nothing->setVisible(pages.isEmpty());
    m_nothing->setText(
        //: %1: what was typed into the search
        pages.isEmpty() ? tr("No setting matches “%1”.").arg(isolated(m_search->text().trimmed()))
                        : QString());
    m_search->setAccessibleDescription(m_nothing->text());
    const int current = m_stack->currentIndex();
    setPage(pages.isEmpty() || pages.contains(current) ? current : pages.constFirst());
}

void PreferencesDialog::retranslate()
{
    setWindowTitle(tr("Preferences"));
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_list->setAccessibleName(tr("Pages"));
    m_box->setAccessibleName(tr("Page"));
    m_restore->setText(tr("Restore defaults on this page"));
    m_saved->setText(tr("Changes are saved as you make them"));
    m_done->setText(tr("Done"));
    for (QAbstractButton *button :
        { static_cast<QAbstractButton *>(m_restore), static_cast<QAbstractButton *>(m_done) })
        button->setAccessibleName(button->text());
    shareLabels();
    for (int page = 0; page < int(m_pages.size()); ++page)
        m_list->setTitle(page, m_pages[page]->title());
    search();
}

//! One column of labels for all pages, as wide as the longest needs.
void PreferencesDialog::shareLabels()
{
    int width = 0;
    for (const SettingsPage *page : std::as_const(m_pages))
        width = qMax(width, page->labelHint());
    for (SettingsPage *page : std::as_const(m_pages))
        page->shareLabelWidth(width);
}

void PreferencesDialog::changeEvent(QEvent *event)
{
    // The pages hear of a new language after their window: their titles are there a moment later.
    if (event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(this, &PreferencesDialog::retranslate, Qt::QueuedConnection);
    if (event->type() == QEvent::FontChange)
        QMetaObject::invokeMethod(this, &PreferencesDialog::shareLabels, Qt::QueuedConnection);
    QDialog::changeEvent(event);
}

void PreferencesDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    setNarrow(width() < narrowWidth || height() < narrowHeight);
}

void PreferencesDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return;
    }
    if (event->matches(QKeySequence::Find)) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
        return;
    }
    // Return belongs to the field, not to "Done".
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QDialog::keyPressEvent(event);
}

} // namespace Iconwright
