#pragma once

#include <QListWidget>

namespace Iconwright {

enum class Glyph;

//! The pages at the side of the preferences, one line each with its sign.
class PageList final : public QListWidget
{
    Q_OBJECT

public:
    explicit PageList(QWidget *parent = nullptr);

    void addPage(Glyph glyph);
    void setTitle(int page, const QString &title);
    //! Hides the pages that are not in `pages`.
    void showOnly(const QList<int> &pages);

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace Iconwright
