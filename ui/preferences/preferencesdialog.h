#pragma once

#include "ui/preferences/preferencesvalues.h"

#include <QDialog>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace Iconwright {

class AdvancedPage;
class AppearancePage;
class Catalog;
class DefaultsPage;
class FilterEdit;
class KeyPage;
class LimitsPage;
class LinkButton;
class NetworkPage;
class PageList;
class Paragraph;
class SettingsPage;
class ShortcutsPage;
class StoragePage;
class UserPrompts;

//! Preferences. A window of its own, not modal; changes apply at once. Values go in, what the user changed
//! comes out; nothing is kept here.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT

public:
    //! `prompts` outlives the dialog.
    PreferencesDialog(const Catalog &catalog, UserPrompts &prompts, QWidget *parent = nullptr);

    //! Shows all of `values`; tells nobody.
    void setValues(const PreferencesValues &values);
    void setValue(Setting setting, const SettingValue &value);
    //! The value that changed() told was not accepted: says so under its field.
    void showRefused(Setting setting, const Error &error);

    [[nodiscard]] KeyPage &keyPage() { return *m_key; }
    [[nodiscard]] LimitsPage &limitsPage() { return *m_limits; }
    [[nodiscard]] NetworkPage &networkPage() { return *m_network; }
    [[nodiscard]] StoragePage &storagePage() { return *m_storage; }
    [[nodiscard]] AppearancePage &appearancePage() { return *m_appearance; }
    [[nodiscard]] ShortcutsPage &shortcutsPage() { return *m_shortcuts; }
    [[nodiscard]] AdvancedPage &advancedPage() { return *m_advanced; }
    //! Shows the page of the key, the cursor in its field.
    void openKeyPage();
    //! Shows the page of limits and caps.
    void openLimitsPage();
    //! Shows the window and brings it to the front.
    void open() override;

    void retranslate();

Q_SIGNALS:
    //! The user chose another value.
    void changed(Iconwright::Setting setting, const QVariant &value);
    //! These are to go back to their defaults; call setValue() for each then.
    void resetRequested(const QList<Iconwright::Setting> &settings);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addPages();
    void makeLayout();
    void makeSide();
    void makeFooter(QVBoxLayout &layout);
    void setPage(int page);
    void setNarrow(bool narrow);
    void search();
    void shareLabels();
    void showPages(const QList<int> &pages);

    QList<SettingsPage *> m_pages;
    KeyPage *m_key;
    DefaultsPage *m_defaults;
    LimitsPage *m_limits;
    NetworkPage *m_network;
    StoragePage *m_storage;
    AppearancePage *m_appearance;
    ShortcutsPage *m_shortcuts;
    AdvancedPage *m_advanced;
    QWidget *m_side;
    QVBoxLayout *m_sideLayout;
    QWidget *m_divider;
    QWidget *m_top;
    QHBoxLayout *m_topLayout;
    FilterEdit *m_search;
    Paragraph *m_nothing;
    PageList *m_list;
    QComboBox *m_box;
    QStackedWidget *m_stack;
    LinkButton *m_restore;
    QLabel *m_saved;
    QPushButton *m_done;
    bool m_narrow = false;
};

} // namespace Iconwright
