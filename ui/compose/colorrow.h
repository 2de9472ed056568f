#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace Iconwright {

class FieldMessage;
class PaletteStrip;

//! One color of a palette: what it looks like, its hex value to be typed, what is wrong with it, and a button
//! that removes it.
class ColorRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ColorRow(const QString &color, QWidget *parent = nullptr);

    //! "#rrggbb"; empty while what is typed is no color.
    [[nodiscard]] QString color() const;
    [[nodiscard]] QLineEdit &field() const { return *m_field; }
    //! Names and object names count from 1.
    void setNumber(int number);
    //! That color stands above already.
    void setTwice(bool twice);
    void setRemovable(bool removable);

    void retranslate();

Q_SIGNALS:
    void colorChanged();
    //! Several colors were pasted into the field.
    void listTyped(const QStringList &colors);
    void removeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void read(const QString &text);
    void showFault();

    PaletteStrip *m_swatch;
    QLineEdit *m_field;
    FieldMessage *m_message;
    QToolButton *m_remove;
    int m_number = 1;
    bool m_twice = false;
};

} // namespace Iconwright
