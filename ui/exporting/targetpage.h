#pragma once

#include "core/exporting/exportsetup.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace Iconwright {

class AppIconPicker;
class ColorField;
class FieldMessage;
class InstructionList;
class LooksRow;

//! One target: what it makes, how that looks, what it asks for, and what to do with its files. Name, colors
//! and icon of the app are the same for all targets.
class TargetPage final : public QWidget
{
    Q_OBJECT

public:
    explicit TargetPage(const QList<ExportItem> &items, QWidget *parent = nullptr);

    void setTarget(const QString &target);
    [[nodiscard]] QString target() const { return m_target; }
    //! Name, colors and icon of the app.
    void setSetup(const ExportSetup &setup);
    //! Puts them into `setup` as they stand.
    void fill(ExportSetup &setup) const;
    //! The first fault in words that matters for `targets`; empty: none.
    [[nodiscard]] QString obstacle(const QStringList &targets) const;
    //! The icon that stands for the app, as people call it.
    [[nodiscard]] QString appIconName() const;

    void retranslate();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeFields();
    void makeLayout();
    void takeChange();
    void showTarget();
    void showLooks();
    [[nodiscard]] ExportItem shownItem() const;
    [[nodiscard]] QString idFault() const;

    const QList<ExportItem> m_items;
    QString m_target;
    QLabel *m_title;
    QLabel *m_summary;
    QLabel *m_iconLabel;
    AppIconPicker *m_icon;
    QLabel *m_looksLabel;
    LooksRow *m_looks;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_idLabel;
    QLineEdit *m_id;
    FieldMessage *m_idMessage;
    QLabel *m_backgroundLabel;
    ColorField *m_background;
    QLabel *m_darkLabel;
    ColorField *m_dark;
    QLabel *m_instructionsLabel;
    InstructionList *m_instructions;
};

} // namespace Iconwright
