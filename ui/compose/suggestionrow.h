#pragma once

#include <QList>
#include <QSet>
#include <QWidget>

namespace Iconwright {

class Catalog;
class SuggestionChip;

//! Three suggestions below the categories. A click or Return adds one, and the next takes its place while the
//! others stay where they are. One tab stop, arrow keys inside.
class SuggestionRow final : public QWidget
{
    Q_OBJECT

public:
    //! `catalog` outlives the row.
    explicit SuggestionRow(const Catalog &catalog, QWidget *parent = nullptr);

    //! What is there already, and what the suggestions are to go with.
    void setCategories(const QStringList &categories);
    [[nodiscard]] QStringList suggestions() const;

    void retranslate();

Q_SIGNALS:
    void picked(const QString &category);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill(SuggestionChip *chip, QStringList &names);
    void pick(SuggestionChip *chip);
    void goTo(SuggestionChip *chip);

    const Catalog &m_catalog;
    QSet<QString> m_categories;
    QList<SuggestionChip *> m_chips;
    SuggestionChip *m_picked = nullptr; //!< its place is to be filled
};

} // namespace Iconwright
