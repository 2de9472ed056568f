#pragma once

#include "core/exporting/exportsetup.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace Iconwright {

class FieldMessage;
class LooksRow;
class SizePresets;
class SizeTag;

//! How the PNG files are made: sizes, names, what happens to files that are there. Each fault is said under
//! its field as it is typed.
class ExportSettings final : public QWidget
{
    Q_OBJECT

public:
    //! `items` are only asked for the example of a name.
    explicit ExportSettings(const QList<ExportItem> &items, QWidget *parent = nullptr);

    //! Sizes, names and conflicts.
    void setSetup(const ExportSetup &setup);
    //! Puts them into `setup` as they stand, also when they are faulty.
    void fill(ExportSetup &setup) const;
    void setSizes(const QList<int> &sizes);
    //! Not alone, files go into a folder of their own and are compared like all others.
    void setAlone(bool isAlone);
    //! The first fault in words; empty when it can begin.
    [[nodiscard]] QString obstacle() const;

    void retranslate();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeSizes();
    void makeNames();
    void makeLayout();
    void insertPlaceholder(const QString &placeholder);
    [[nodiscard]] QList<int> sizes() const;
    [[nodiscard]] QString patternFault() const;
    [[nodiscard]] QString example() const;
    void showState();

    const QList<ExportItem> m_items;
    QLabel *m_title;
    QLabel *m_hint;
    QLabel *m_looksLabel;
    LooksRow *m_looks;
    QLabel *m_sizesLabel;
    SizePresets *m_presets;
    QWidget *m_sizesBox;
    QList<SizeTag *> m_sizes;
    FieldMessage *m_sizesFault;
    QLabel *m_patternLabel;
    QLineEdit *m_pattern;
    FieldMessage *m_patternFaultText;
    QLabel *m_example;
    QWidget *m_placeholders;
    QLabel *m_conflictLabel;
    QComboBox *m_conflict;
};

} // namespace Iconwright
