#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

#include <memory>

namespace Iconwright {

//! The languages of the window, and which one is shown. Switching sends LanguageChange to every widget.
class Languages final : public QObject
{
    Q_OBJECT

public:
    struct Language
    {
        QString code; //!< "de"; empty: as the system's
        QString name; //!< in the language itself: "Deutsch"
    };

    explicit Languages(QObject *parent = nullptr);
    ~Languages() override;

    //! English and what is compiled in.
    [[nodiscard]] static QList<Language> available();
    //! Of what the window speaks as the system does.
    [[nodiscard]] static QString systemName();
    //! `code` as in the settings; what is not available is English. "qps" is the generated pseudo-language
    //! that runs right to left.
    void use(const QString &code);

private:
    void install(std::unique_ptr<QTranslator> translator);

    QLocale m_system;
    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

} // namespace Iconwright
