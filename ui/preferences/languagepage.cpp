#include "ui/preferences/languagepage.h"

#include <QComboBox>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

LanguagePage::LanguagePage(QWidget *parent)
    : SettingsPage(parent)
    , m_language(addChoice(Setting::Language, u"language"_s))
{
    setLanguages({ { u"en"_s, u"English"_s }, { u"de"_s, u"Deutsch"_s } });
    retranslate();
}

void LanguagePage::setLanguages(const QList<LanguageChoice> &languages)
{
    const QVariant chosen = m_language->currentData();
    m_language->clear();
    m_language->addItem(tr("System"), QString());
    for (const LanguageChoice &language : languages)
        if (!language.code.isEmpty())
            m_language->addItem(language.name, language.code);
    showChoice(*m_language, chosen.isValid() ? chosen : QString());
}

void LanguagePage::retranslate()
{
    setHeading(tr("Language"),
        tr("The whole window changes at once. Categories, prompts and file names stay as they are."));
    //: searched, not shown. Keep "language" in English besides the translation: it is what people look for
    //: who cannot read the window.
    row(Setting::Language).setWords({ tr("Language"), {}, tr("language locale translation English German") });
    m_language->setItemText(0, tr("System"));
}

} // namespace Iconwright
