#pragma once

#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace Iconwright {

class Catalog;
class ChipField;
class PastePopup;
class SuggestionRow;
class SuggestionsPopup;
struct CategoryList;

//! What the icons are of: the name and number of the field, paste list and all suggestions, the chips, what
//! an addition left out, three suggestions.
class CategoriesSection final : public QWidget
{
    Q_OBJECT

public:
    //! `catalog` outlives the section.
    explicit CategoriesSection(const Catalog &catalog, QWidget *parent = nullptr);

    //! Before the others at the end of the head.
    void addTool(QWidget &tool);
    //! The chips, in order.
    [[nodiscard]] QStringList chips() const;
    //! The chips, and what is being typed.
    [[nodiscard]] QStringList texts() const;
    void setChips(const QStringList &categories);
    //! Makes a chip of what is being typed.
    void commit();
    //! No chips, nothing typed.
    void clear();
    [[nodiscard]] QLineEdit &editor() const;

    void retranslate();

Q_SIGNALS:
    void chipsChanged();
    void textsChanged();
    //! Before chipsChanged(), when a category was edited.
    void chipRenamed(const QString &from, const QString &to);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHeader();
    void connectParts();
    void showCount();
    void tellDropped(const CategoryList &list);
    void openSuggestions();
    void openPaste();
    [[nodiscard]] int chipOf(const QString &suggestion) const;

    const Catalog &m_catalog;
    QLabel *m_label;
    QLabel *m_count;
    QHBoxLayout *m_tools = nullptr;
    QToolButton *m_paste;
    QToolButton *m_all;
    ChipField *m_field;
    QLabel *m_dropped;
    SuggestionRow *m_row;
    SuggestionsPopup *m_suggestions = nullptr; //!< made when first opened
    PastePopup *m_list = nullptr; //!< made when first opened
};

} // namespace Iconwright
