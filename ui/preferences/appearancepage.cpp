#include "ui/preferences/appearancepage.h"

#include "ui/common/backdrop.h"
#include "ui/common/flowlayout.h"
#include "ui/common/glyphs.h"
#include "ui/common/theme.h"
#include "ui/preferences/themecard.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QColorDialog>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

const QString ownColorItem = u"own"_s; // data of the item; the setting then holds the color itself

} // namespace

AppearancePage::AppearancePage(QWidget *parent)
    : SettingsPage(parent)
    , m_group(new QButtonGroup(this))
    , m_color(new QPushButton)
{
    addThemes();
    addSeparator();
    addSwitch(Setting::ReduceMotion, u"reduceMotion"_s);
    addBackdrops();
    addSeparator();
    addLanguage();
    retranslate();
}

void AppearancePage::addThemes()
{
    auto *field = new QWidget;
    field->setObjectName(u"theme"_s);
    auto *flow = new FlowLayout(field);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const QString &value :
        { u"system"_s, u"light"_s, u"dark"_s, u"contrast-light"_s, u"contrast-dark"_s }) {
        auto *card = new ThemeCard(value);
        m_group->addButton(card);
        m_themes.append(card);
        flow->addWidget(card);
        connect(
            card, &QAbstractButton::clicked, this, [this, value] { Q_EMIT changed(Setting::Theme, value); });
    }
    m_themeRow = addRow(field, field);
    bind(Setting::Theme, m_themeRow, [this](const QVariant &value) {
        for (ThemeCard *card : std::as_const(m_themes))
            card->setChecked(card->value() == value.toString());
    });
}

void AppearancePage::addLanguage()
{
    m_language = addChoice(Setting::Language, u"language"_s);
    bind(Setting::Language, &row(Setting::Language), [this](const QVariant &value) {
        showChoice(*m_language, value);
        nameTestLanguage();
    });
    setLanguages({ { u"en"_s, u"English"_s }, { u"de"_s, u"Deutsch"_s } });
}

void AppearancePage::setLanguages(const QList<LanguageChoice> &languages)
{
    const QVariant chosen = m_language->currentData();
    m_language->clear();
    m_systemLanguage.clear();
    m_language->addItem(QString(), QString());
    for (const LanguageChoice &language : languages)
        if (!language.code.isEmpty())
            m_language->addItem(language.name, language.code);
        else
            m_systemLanguage = language.name;
    showSystemLanguage();
    showChoice(*m_language, chosen.isValid() ? chosen : QString());
    nameTestLanguage();
}

void AppearancePage::showSystemLanguage()
{
    //: %1: the name of a language
    m_language->setItemText(
        0, m_systemLanguage.isEmpty() ? tr("As the system") : tr("As the system (%1)").arg(m_systemLanguage));
}

//! It is not offered, and has no name of its own: whoever set it sees what it is.
void AppearancePage::nameTestLanguage()
{
    const int item = m_language->findData(u"qps"_s);
    if (item >= 0)
        m_language->setItemText(item, tr("Test language"));
}

void AppearancePage::addBackdrops()
{
    m_backdrop = new QComboBox;
    m_backdrop->setObjectName(u"galleryPlate"_s);
    for (const QString &value : { u"theme"_s, u"white"_s, u"black"_s, u"checkerboard"_s, ownColorItem })
        m_backdrop->addItem(QString(), value);
    m_color->setObjectName(u"galleryPlateColor"_s);
    m_color->setAutoDefault(false);
    m_color->setIcon(glyphIcon(Glyph::Palette));
    auto *field = new QWidget;
    auto *layout = new QHBoxLayout(field);
    layout->setContentsMargins(0, 0, 0, 0);
    m_backdrop->setMaximumWidth(choiceWidth);
    layout->addWidget(m_backdrop, 1000);
    layout->addWidget(m_color);
    layout->addStretch(1);
    bind(Setting::GalleryPlate, addRow(field, m_backdrop),
        [this](const QVariant &value) { showBackdrop(value.toString()); });
    connect(m_backdrop, &QComboBox::activated, this, &AppearancePage::chooseBackdrop);
    connect(m_color, &QPushButton::clicked, this, &AppearancePage::chooseColor);
    m_color->hide();
}

void AppearancePage::showBackdrop(const QString &text)
{
    const Backdrop backdrop = backdropFromText(text);
    const bool isColor = backdrop.kind == Backdrop::Kind::Color;
    if (isColor)
        m_ownColor = text;
    m_backdrop->setCurrentIndex(m_backdrop->findData(isColor ? ownColorItem : backdropText(backdrop)));
    m_color->setVisible(isColor);
    m_color->setText(m_ownColor.toUpper());
}

void AppearancePage::chooseBackdrop()
{
    const QString value = m_backdrop->currentData().toString();
    m_color->setVisible(value == ownColorItem);
    if (value != ownColorItem)
        Q_EMIT changed(Setting::GalleryPlate, value);
    else if (m_ownColor.isEmpty())
        chooseColor();
    else
        Q_EMIT changed(Setting::GalleryPlate, m_ownColor);
}

void AppearancePage::chooseColor()
{
    auto *dialog = new QColorDialog(this);
    dialog->setObjectName(u"galleryPlateDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setCurrentColor(
        m_ownColor.isEmpty() ? tokensOf(palette()).plate : QColor::fromString(m_ownColor));
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &color) {
        setValue(Setting::GalleryPlate, { color.name(), {} });
        Q_EMIT changed(Setting::GalleryPlate, color.name());
    });
    dialog->open();
}

void AppearancePage::retranslate()
{
    setHeading(tr("Appearance and language"), tr("How the window looks and speaks. Changes show at once."));
    m_themeRow->setWords({ tr("Theme"), {}, tr("dark mode light colors high contrast look") });
    const QStringList names { tr("System"), tr("Light"), tr("Dark"), tr("High contrast light"),
        tr("High contrast dark") };
    for (qsizetype i = 0; i < m_themes.size(); ++i) {
        m_themes[i]->setText(names[i]);
        m_themes[i]->setAccessibleName(names[i]);
    }
    row(Setting::ReduceMotion)
        .setWords(
            { tr("Reduce motion"), tr("Nothing fades or glides. Your system's own setting counts as well."),
                tr("animation accessibility") });
    row(Setting::GalleryPlate)
        .setWords({ tr("Ground behind icons"), tr("In the gallery; the B key goes through them."),
            tr("backdrop background plate checkerboard transparency") });
    //: searched, not shown. Keep "language" in English besides the translation: it is what people look for
    //: who cannot read the window.
    row(Setting::Language)
        .setWords({ tr("Window language"), tr("Categories, prompts and file names stay as they are."),
            tr("language locale translation English German") });
    showSystemLanguage();
    nameTestLanguage();
    const QStringList backdrops { tr("As the theme"), tr("White"), tr("Black"), tr("Checkerboard"),
        tr("Own color…") };
    for (int i = 0; i < m_backdrop->count(); ++i)
        m_backdrop->setItemText(i, backdrops[i]);
    m_color->setText(m_ownColor.isEmpty() ? tr("Choose…") : m_ownColor.toUpper());
    m_color->setAccessibleName(m_color->text());
    m_color->setToolTip(tr("Choose a color"));
}

} // namespace Iconwright
