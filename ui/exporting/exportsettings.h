#pragma once

#include "core/exporting/pngexport.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace Iconwright {

class FieldMessage;
class FlowLayout;
class SizeTag;

//! How the PNG files are made: sizes, names, what happens to files that are there. Each fault
//! is said under its field as it is typed.
class ExportSettings final : public QWidget
{
    Q_OBJECT

public:
    //! `items` are only asked for the example of a name.
    explicit ExportSettings(const QList<ExportItem> &items, QWidget *parent = nullptr);

    void setOptions(const PngExportOptions &options);
    //! As they stand, also when they are faulty; without a target.
    [[nodiscard]] PngExportOptions options() const;
    void setSizes(const QList<int> &sizes);
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
    [[nodiscard]] QString patternFault() const;
    [[nodiscard]] QString example() const;
    void showState();

    const QList<ExportItem> m_items;
    QLabel *m_title;
    QLabel *m_hint;
    QLabel *m_sizesLabel;
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
