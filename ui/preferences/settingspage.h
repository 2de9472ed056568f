#pragma once

#include "core/base/error.h"
#include "ui/preferences/preferencesvalues.h"
#include "ui/preferences/settingrow.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace Iconwright {

class Paragraph;
class Stepper;

//! A page of the preferences: a title, a sentence, rows. Takes values in and tells what the user changed;
//! keeps nothing.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(QWidget *parent = nullptr);

    [[nodiscard]] QString title() const;
    //! The settings shown here.
    [[nodiscard]] QList<Setting> settings() const { return m_bindings.keys(); }
    [[nodiscard]] QList<SettingRow *> rows() const { return m_rows; }

    //! Shows a value and tells nobody. Settings of other pages are ignored.
    void setValue(Setting setting, const SettingValue &value);
    //! The value was not accepted: says so under the field.
    void showRefused(Setting setting, const Error &error);

    //! Marks the rows that hold all of `words` (lower case) and scrolls to the first; none when empty.
    //! Returns how many.
    virtual int search(const QStringList &words);
    //! Width that the longest of its labels would like.
    [[nodiscard]] int labelHint() const;
    //! What all pages have in common, so that fields do not jump from page to page.
    void shareLabelWidth(int width);

Q_SIGNALS:
    //! Tell it only when the user did it.
    void changed(Iconwright::Setting setting, const QVariant &value);

protected:
    static constexpr int choiceWidth = 240; //!< a combo box is not wider, in pixels

    //! Message for a text that cannot be used, empty for one that can.
    using Check = std::function<QString(const QString &)>;

    QLineEdit *addText(Setting setting, const QString &name, Check check = {});
    Stepper *addNumber(Setting setting, const QString &name, int least, int most);
    //! In cents; 0 has words of its own.
    Stepper *addMoney(Setting setting, const QString &name, int most);
    QComboBox *addChoice(Setting setting, const QString &name);
    QCheckBox *addSwitch(Setting setting, const QString &name);
    //! A row whose value the page shows itself.
    SettingRow *addRow(QWidget *field, QWidget *control);
    //! `row` may be null: nothing is said about the variable and about faults then.
    void bind(Setting setting, SettingRow *row, std::function<void(const QVariant &)> show);
    //! Between groups of rows.
    void addSeparator();
    void addBelow(QWidget *widget);

    [[nodiscard]] SettingRow &row(Setting setting) const { return *m_bindings[setting].row; }
    [[nodiscard]] bool isShowing() const { return m_showing; }
    void setHeading(const QString &title, const QString &intro);
    //! Sets all texts and ends with arrangeLabels().
    virtual void retranslate() = 0;
    void arrangeLabels();

    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addStepper(Setting setting, const QString &name, Stepper &stepper);
    void setMargins();

    struct Binding
    {
        SettingRow *row = nullptr;
        std::function<void(const QVariant &)> show;
    };

    QScrollArea *m_scroll;
    QWidget *m_content;
    QVBoxLayout *m_layout;
    QLabel *m_title;
    Paragraph *m_intro;
    QList<SettingRow *> m_rows;
    QMap<Setting, Binding> m_bindings;
    int m_sharedLabels = 0;
    bool m_showing = false;
    bool m_arranging = false;
};

//! Chooses the item whose data is `value`; one that is not there is added.
void showChoice(QComboBox &box, const QVariant &value);

} // namespace Iconwright
