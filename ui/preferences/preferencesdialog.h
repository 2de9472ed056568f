#pragma once

#include <QDialog>

class QTabWidget;

namespace Iconwright {

class KeyPage;
class LimitsPage;

//! Preferences. Not modal; changes apply at once.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PreferencesDialog(QWidget *parent = nullptr);

    [[nodiscard]] KeyPage &keyPage() { return *m_key; }
    [[nodiscard]] LimitsPage &limitsPage() { return *m_limits; }
    //! Shows the page of the key, the cursor in its field.
    void openKeyPage();

    void retranslate();

protected:
    void changeEvent(QEvent *event) override;

private:
    QTabWidget *m_tabs;
    KeyPage *m_key;
    LimitsPage *m_limits;
};

} // namespace Iconwright
