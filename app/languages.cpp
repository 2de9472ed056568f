#include "app/languages.h"

#include "ui/common/pseudotranslator.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString folder = u":/i18n"_s;
constexpr auto pseudo = "qps"_L1;

} // namespace

Languages::Languages(QObject *parent)
    : QObject(parent)
    , m_system(QLocale::system())
{
}

Languages::~Languages() = default;

QList<Languages::Language> Languages::available()
{
    QList<Language> result { { u"en"_s, u"English"_s } };
    for (const QString &file : QDir(folder).entryList({ u"iconwright_*.qm"_s })) {
        const QString code = file.section(u'_', 1).section(u'.', 0, 0);
        const QString name = QLocale(code).nativeLanguageName();
        result.append({ code, name.left(1).toUpper() + name.mid(1) });
    }
    return result;
}

QString Languages::systemName()
{
    const QString code = QLocale(QLocale::system().language()).name().section(u'_', 0, 0);
    const QList<Language> languages = available();
    for (const Language &language : languages)
        if (language.code == code)
            return language.name;
    return languages.constFirst().name;
}

void Languages::use(const QString &code)
{
    for (const auto &translator : m_installed)
        QCoreApplication::removeTranslator(translator.get());
    m_installed.clear();
    const QLocale locale = code.isEmpty() || code == pseudo ? m_system : QLocale(code);
    QLocale::setDefault(locale);
    if (code == pseudo) {
        install(std::make_unique<PseudoTranslator>());
    } else {
        auto own = std::make_unique<QTranslator>();
        if (own->load(locale, u"iconwright"_s, u"_"_s, folder))
            install(std::move(own));
        auto qt = std::make_unique<QTranslator>();
        if (qt->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            install(std::move(qt));
    }
    QGuiApplication::setLayoutDirection(code == pseudo ? Qt::RightToLeft : locale.textDirection());
}

void Languages::install(std::unique_ptr<QTranslator> translator)
{
    QCoreApplication::installTranslator(translator.get());
    m_installed.push_back(std::move(translator));
}

} // namespace Iconwright
