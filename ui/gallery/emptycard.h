#pragma once

#include "ui/common/glyphs.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace Iconwright {

//! One way to begin: a sign and a title, what it is, a button, a small line below it.
class EmptyCard final : public QFrame
{
    Q_OBJECT

public:
    EmptyCard(Glyph sign, const QString &buttonName, QWidget *parent);

    void setTexts(const QString &title, const QString &text, const QString &verb, const QString &note);
    [[nodiscard]] QPushButton &button() { return *m_button; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph m_sign;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_button;
    QLabel *m_note;
};

} // namespace Iconwright
