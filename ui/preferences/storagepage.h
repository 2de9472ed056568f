#pragma once

#include "ui/preferences/settingspage.h"

class QPushButton;

namespace Iconwright {

class UserPrompts;

//! Where the library is and how large, what is let go by itself, cache and trash, and the folder into which
//! every new icon is saved.
class StoragePage final : public SettingsPage
{
    Q_OBJECT

public:
    //! `prompts` outlives the page.
    explicit StoragePage(UserPrompts &prompts, QWidget *parent = nullptr);

    void setFigures(const StorageFigures &figures);
    //! Between clearCacheRequested() and its result: the button is off.
    void setClearing(bool clearing);
    //! Between emptyTrashRequested() and its result: the button is off.
    void setEmptying(bool emptying);
    //! After clearCacheRequested(): how many requests were forgotten.
    void showCacheCleared(int entries);
    //! After emptyTrashRequested(): how many icons are gone.
    void showTrashEmptied(int icons);
    //! What was asked for last failed.
    void showFailure(const Error &error);

Q_SIGNALS:
    void showFolderRequested(const QString &folder);
    void clearCacheRequested();
    //! The user has agreed.
    void emptyTrashRequested();

private:
    void retranslate() override;
    void addLibraryRows();
    void addRetentionRows();
    void addCleaningRows();
    void addAutosaveRows();
    QPushButton *addButtonRow(const QString &name, SettingRow *&row);
    void askForTrash();
    void chooseFolder();
    void switchAutosave(bool on);
    void showFigures();
    void showExample();
    [[nodiscard]] QString example(const QString &pattern) const;

    UserPrompts &m_prompts;
    StorageFigures m_figures;
    bool m_isClearing = false;
    bool m_isEmptying = false;
    QLineEdit *m_folder = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_show = nullptr;
    SettingRow *m_folderRow = nullptr;
    Stepper *m_days = nullptr;
    Stepper *m_megabytes = nullptr;
    QPushButton *m_clear = nullptr;
    SettingRow *m_clearRow = nullptr;
    QPushButton *m_empty = nullptr;
    SettingRow *m_emptyRow = nullptr;
    QCheckBox *m_autosave = nullptr;
    QLineEdit *m_autosaveFolder = nullptr;
    QPushButton *m_choose = nullptr;
    QLineEdit *m_pattern = nullptr;
};

} // namespace Iconwright
