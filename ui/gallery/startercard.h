#pragma once

#include "ui/gallery/starter.h"

#include <QAbstractButton>

class QPainter;

namespace Iconwright {

class SampleRow;

//! A starter as a button: three of its icons, its name, and how they look.
class StarterCard final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit StarterCard(const Starter &starter, QWidget *parent = nullptr);

    [[nodiscard]] const Starter &starter() const { return m_starter; }
    [[nodiscard]] SampleRow &samples() { return *m_samples; }
    //! "Flat, Sunset".
    void setLook(const QString &look);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeSamples();
    void paintText(QPainter &painter, const QRect &place) const;

    Starter m_starter;
    QString m_look;
    SampleRow *m_samples;
};

} // namespace Iconwright
