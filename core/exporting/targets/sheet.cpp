#include "core/exporting/contactsheet.h"
#include "core/exporting/targets/targetfiles.h"

#include <algorithm>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

QString numbered(const QString &name, int number, int last)
{
    const auto digits = static_cast<int>(QString::number(last).size());
    return last == 1 ? name : u"%1-%2"_s.arg(name).arg(number, digits, 10, QChar(u'0'));
}

TargetFile part(TargetFile::Kind kind, const QString &path, int page, bool dark)
{
    TargetFile file;
    file.path = path;
    file.kind = kind;
    file.page = page;
    file.dark = dark;
    return file;
}

} // namespace

//! On light and on dark, each as pictures of its pages and as documents for printing.
QList<TargetFile> contactSheetFiles(const TargetBrief &brief)
{
    const int pages = ContactSheet::pagesFor(brief.names.size());
    const int documents = (pages + ContactSheet::pagesOfDocument - 1) / ContactSheet::pagesOfDocument;
    QList<TargetFile> files;
    for (const bool dark : { false, true }) {
        const QString name = dark ? u"contact-sheet-dark"_s : u"contact-sheet"_s;
        for (int document = 0; document < documents; ++document)
            files << part(TargetFile::Kind::SheetDocument,
                numbered(name, document + 1, documents) + u".pdf"_s, document * ContactSheet::pagesOfDocument,
                dark);
        for (int page = 0; page < pages; ++page)
            files << part(
                TargetFile::Kind::SheetPage, numbered(name, page + 1, pages) + u".png"_s, page, dark);
    }
    return files;
}

} // namespace Iconwright
