#pragma once

#include "core/catalog/catalog.h"
#include "core/library/iconrecord.h"
#include "ui/inspector/inspectorwords.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Iconwright {

//! The inspector's face for several icons: how many, what they share, what they cost, what can be done with
//! all of them.
class SeveralFace final : public QWidget
{
    Q_OBJECT

public:
    explicit SeveralFace(const Catalog &catalog, QWidget *parent = nullptr);

    void showIcons(const QList<IconRecord> &icons);
    //! Too many to be described: their number alone.
    void showMany(int count);

    void retranslate();

Q_SIGNALS:
    void favoriteRequested();
    void rerollRequested();
    void higherQualityRequested(const QString &quality);
    void exportRequested();
    void trashRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    [[nodiscard]] QString sharedText() const;
    //! Of all of them, priced together; none where they differ in model or quality.
    [[nodiscard]] std::optional<QualityStep> sharedStep() const;

    const Catalog m_catalog;
    QList<IconRecord> m_icons; //!< empty where there are too many
    int m_count = 0;
    QLabel *m_title;
    QLabel *m_shared;
    QLabel *m_cost;
    QPushButton *m_reroll;
    QPushButton *m_higher;
    QPushButton *m_favorite;
    QPushButton *m_export;
    QPushButton *m_trash;
};

} // namespace Iconwright
