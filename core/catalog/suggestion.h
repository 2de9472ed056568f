#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Iconwright {

//! A category the form proposes.
struct Suggestion
{
    QString name; //!< "office supplies"
    QStringList elements; //!< default custom elements: "pen", "stapler"
    QStringList synonyms; //!< other words that mean it
};

struct SuggestionGroup
{
    QString id; //!< "business"
    QString name; //!< "Business"
    QList<Suggestion> suggestions;
};

} // namespace Iconwright
