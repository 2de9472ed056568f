#pragma once

#include "core/exporting/exportsetup.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace Iconwright {

class LinkButton;

//! Presets by name: choose one, save what is chosen as one's own, remove one's own.
class PresetBox final : public QWidget
{
    Q_OBJECT

public:
    explicit PresetBox(QWidget *parent = nullptr);

    //! One's own; those of the program come first.
    void setOwn(const QList<ExportPreset> &presets);
    [[nodiscard]] const QList<ExportPreset> &own() const { return m_own; }
    //! Marks the preset that says what `setup` says; none of them: "Own choice".
    void setSetup(const ExportSetup &setup);

    void retranslate();

Q_SIGNALS:
    void presetChosen(const Iconwright::ExportPreset &preset);
    void ownChanged(const QList<Iconwright::ExportPreset> &presets);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeLayout();
    void fill();
    void showState();
    void take(int row);
    void openNaming(bool open);
    void save();
    void remove();
    [[nodiscard]] QList<ExportPreset> all() const;
    [[nodiscard]] qsizetype currentOwn() const;

    QList<ExportPreset> m_own;
    ExportSetup m_setup;
    QComboBox *m_box;
    LinkButton *m_save;
    LinkButton *m_remove;
    QWidget *m_naming;
    QLineEdit *m_name;
    QPushButton *m_keep;
};

} // namespace Iconwright
