#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"

#include <QObject>

namespace Iconwright {

class BatchController;
class Catalog;
class ComposeForm;
class IconActions;
class IconLibrary;

//! Which icon the form's others are to match: chosen in the gallery, dropped on the form, tried first, or a
//! file from outside, which is copied into the library's originals first. Pictures are read in workers.
class Matching final : public QObject
{
    Q_OBJECT

public:
    //! All outlive it.
    struct Dependencies
    {
        const Catalog &catalog;
        IconLibrary &library;
        BatchController &batches;
        ComposeForm &form;
        IconActions &icons;
    };

    Matching(const Dependencies &with, QObject *parent);

    void matchIcon(IconId icon);
    void matchFile(const QString &path);

Q_SIGNALS:
    //! The form has another anchor: it should be seen.
    void matched();
    void failed(const Iconwright::Error &error);

private:
    void showPicture(const QString &sha256);

    IconLibrary &m_library;
    ComposeForm &m_form;
};

} // namespace Iconwright
