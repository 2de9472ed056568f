#pragma once

#include "ui/common/glyphs.h"

#include <QPixmap>
#include <QString>

class QAbstractButton;
class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;
class QWidget;

namespace Iconwright {

// What the faces of the inspector are made of.

//! A quiet square button with a sign.
[[nodiscard]] QToolButton *makeTool(Glyph glyph, const QString &objectName, QWidget *parent);
//! The same for its tool tip and for those who do not see it.
void nameTool(QAbstractButton &button, const QString &text);
//! A button with words, and a sign before them.
[[nodiscard]] QPushButton *makeAction(Glyph glyph, const QString &objectName, QWidget *parent);
void nameAction(QPushButton &button, const QString &text);
//! Wraps, is never wider than its place, and shows what users wrote as they wrote it.
[[nodiscard]] QLabel *makeText(const QString &objectName, QWidget *parent);
//! A sign in a color that says something, as large as `edge` logical pixels on the screen of `widget`.
[[nodiscard]] QPixmap signPixmap(Glyph glyph, int edge, const QColor &color, const QWidget &widget);
//! Scrolls `content` up and down where it is higher than its place. Made for a face that has no frame.
[[nodiscard]] QScrollArea *makeScrolling(QWidget *content);
//! To the clipboard.
void copyText(const QString &text);

} // namespace Iconwright
