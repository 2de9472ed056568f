#pragma once

#include <QRadioButton>

namespace Iconwright {

enum class Theme;

//! A theme to choose: a small picture of the window in its colors, its name below.
class ThemeCard final : public QRadioButton
{
    Q_OBJECT

public:
    //! `value` as the settings keep it: "system", "light", "dark", "contrast-light", "contrast-dark".
    explicit ThemeCard(const QString &value, QWidget *parent = nullptr);

    [[nodiscard]] QString value() const { return m_value; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override;

private:
    [[nodiscard]] int captionLine() const;
    [[nodiscard]] QPixmap roundedPicture() const;
    void paintCaption(QPainter &painter, int top) const;
    void paintPicture(QPainter &painter, const QRect &rect, Theme theme) const;

    QString m_value;
};

} // namespace Iconwright
