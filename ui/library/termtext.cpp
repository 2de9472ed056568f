#include "ui/library/termtext.h"

#include "ui/common/units.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace Iconwright {

namespace {

class TermText
{
    Q_DECLARE_TR_FUNCTIONS(Iconwright::TermText)

public:
    static QString of(const SearchTerm &term, const SearchNames &names)
    {
        switch (term.field) {
        case TermField::Favorite:
            return term.excluded ? tr("No favorites") : tr("Favorites");
        case TermField::Draft:
            return term.excluded ? tr("No drafts") : tr("Drafts");
        case TermField::After:
            //: %1: a date; icons made on that day or later
            return tr("From %1").arg(dateText(term.value));
        case TermField::Before:
            //: %1: a date; icons made earlier
            return tr("Before %1").arg(dateText(term.value));
        default:
            break;
        }
        const QString name = nameOf(term, names);
        //: %1: a style, a color scheme, a category, a model or a batch; icons that do not have it
        return term.excluded ? tr("Not %1").arg(isolated(name)) : name;
    }

private:
    static QString dateText(const QString &date)
    {
        return QLocale().toString(QDate::fromString(date, Qt::ISODate), QLocale::ShortFormat);
    }

    static QString nameOf(const SearchTerm &term, const SearchNames &names)
    {
        switch (term.field) {
        case TermField::Style:
            return nameIn(names.styles, term.value);
        case TermField::ColorScheme:
            return nameIn(names.colorSchemes, term.value);
        case TermField::Model:
            return leftToRight(nameIn(names.models, term.value));
        default:
            return term.value;
        }
    }

    static QString nameIn(const QList<SearchNames::Name> &names, const QString &id)
    {
        for (const SearchNames::Name &name : names)
            if (name.id.compare(id, Qt::CaseInsensitive) == 0
                || name.name.compare(id, Qt::CaseInsensitive) == 0)
                return name.name;
        return id;
    }
};

QString translated(const QString &name)
{
    return QCoreApplication::translate("catalog", name.toUtf8().constData());
}

} // namespace

SearchNames searchNames(const Catalog &catalog)
{
    SearchNames names;
    for (const Style &style : catalog.styles())
        names.styles.append({ style.id, translated(style.name) });
    for (const ColorScheme &scheme : catalog.colorSchemes())
        names.colorSchemes.append({ scheme.id, translated(scheme.name) });
    for (const Model &model : catalog.models())
        names.models.append({ model.id, model.name });
    return names;
}

QString termText(const SearchTerm &term, const SearchNames &names)
{
    return TermText::of(term, names);
}

} // namespace Iconwright
