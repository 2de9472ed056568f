#pragma once

#include <QColor>
#include <QWidget>

class QLineEdit;
class QToolButton;

namespace Iconwright {

class FieldMessage;

//! An opaque color as a hex value to be typed, and a button that shows it and opens a dialog to choose one.
class ColorField final : public QWidget
{
    Q_OBJECT

public:
    //! `isOptional`: an empty field is no fault, and no color.
    ColorField(const QString &name, bool isOptional, QWidget *parent = nullptr);

    void setColor(const QColor &color);
    //! Invalid: none, or what is typed is no color.
    [[nodiscard]] QColor color() const;
    //! In words; empty: none.
    [[nodiscard]] QString fault() const;
    //! What a label is the buddy of.
    [[nodiscard]] QLineEdit &field() const { return *m_field; }
    //! The label of the field; `placeholder` stands in the empty one.
    void setTexts(const QString &label, const QString &placeholder);

Q_SIGNALS:
    void changed();

private:
    void choose();
    void showState();

    bool m_isOptional;
    QToolButton *m_swatch;
    QLineEdit *m_field;
    FieldMessage *m_message;
};

} // namespace Iconwright
