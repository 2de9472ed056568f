#pragma once

#include "ui/compose/palettereading.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Iconwright {

class ColorRow;
class FieldMessage;
class PaletteStrip;
class UserPrompts;

//! The designer's own colors: exact hex values, a list from the clipboard, the colors of a picture, or a
//! palette file; files, pictures and lists may also be dropped on it. Accepted only with 2 to 8 colors, each
//! one a color and none twice. To be shown with open().
class PaletteEditor final : public QDialog
{
    Q_OBJECT

public:
    //! `prompts` outlives it.
    explicit PaletteEditor(UserPrompts &prompts, QWidget *parent = nullptr);

    //! More than 8 are brought down to those that differ most.
    void setColors(const QStringList &colors);
    //! "#rrggbb", in the order of the fields; what is no color is left out.
    [[nodiscard]] QStringList colors() const;

    void retranslate();

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void buildSources(QVBoxLayout &layout);
    ColorRow *addRow(const QString &color);
    void addColor();
    void removeRow(ColorRow *row);
    void paste(const QString &text);
    void take(const QStringList &colors);
    void chooseFile(const QString &title, const QStringList &filters);
    void wait(const QFuture<ReadPalettes> &reading, const QString &fault);
    void offer(const ReadPalettes &palettes);
    void check();
    [[nodiscard]] QString reason() const;

    UserPrompts &m_prompts;
    PaletteStrip *m_strip;
    QList<ColorRow *> m_rows;
    QVBoxLayout *m_rowsLayout;
    QPushButton *m_add;
    QPushButton *m_paste;
    QPushButton *m_picture;
    QPushButton *m_import;
    QComboBox *m_read; //!< the palettes of a file that has several
    ReadPalettes m_palettes; //!< by its rows
    QLabel *m_note;
    FieldMessage *m_fault;
    QLabel *m_reason;
    QPushButton *m_cancel;
    QPushButton *m_done;
    int m_readings = 0; //!< number of the newest: the last one asked for counts
};

} // namespace Iconwright
