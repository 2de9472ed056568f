#pragma once

#include "core/exporting/pngexport.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Iconwright {

class FieldMessage;
class FlowLayout;
class SizeTag;
class UserPrompts;

//! How the PNG files are made: sizes, names, where they go, what happens to files that are there. Each fault
//! is said under its field as it is typed.
class ExportSettings final : public QWidget
{
    Q_OBJECT

public:
    //! `prompts` outlives it; `items` are only asked for the example of a name.
    ExportSettings(const QList<ExportItem> &items, UserPrompts &prompts, QWidget *parent = nullptr);

    void setOptions(const PngExportOptions &options);
    //! As they stand, also when they are faulty.
    [[nodiscard]] PngExportOptions options() const;
    void setSizes(const QList<int> &sizes);
    //! Into one archive instead of a folder.
    void setZip(bool zip);
    [[nodiscard]] bool isZip() const { return m_zip; }
    //! The first fault in words; empty when it can begin.
    [[nodiscard]] QString obstacle() const;
    //! What is wrong with the place the files go to, as far as only looking there tells; empty: nothing.
    void setTargetFault(const QString &fault);

    void retranslate();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeSizes();
    void makeNames();
    void makeTarget();
    void makeLayout();
    void chooseTarget();
    void insertPlaceholder(const QString &placeholder);
    [[nodiscard]] QString patternFault() const;
    [[nodiscard]] QString targetFault() const;
    [[nodiscard]] QString example() const;
    void showState();

    const QList<ExportItem> m_items;
    UserPrompts &m_prompts;
    bool m_zip = false;
    QString m_targetFault; //!< found by looking
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
    QLabel *m_targetLabel;
    QLineEdit *m_target;
    QPushButton *m_choose;
    FieldMessage *m_targetFaultText;
};

} // namespace Iconwright
