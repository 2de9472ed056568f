#pragma once

#include <QImage>
#include <QList>
#include <QString>
#include <QWidget>

#include <functional>

namespace Iconwright {

//! Something drawn as an example.
struct Sample
{
    QString subject;
    QString styleId;
    QString colorSchemeId;
};

//! A square picture on nothing, null when it cannot be drawn. Called in other threads.
using SampleDrawing = std::function<QImage(const Sample &sample, int devicePixels)>;

//! Examples side by side, each on a plate or on nothing; drawn beside the GUI thread when they are first
//! seen.
class SampleRow final : public QWidget
{
    Q_OBJECT

public:
    enum class Plates { Shown, None };

    //! `edge` and `gap` in logical pixels; on a plate the picture keeps some air.
    SampleRow(const QList<Sample> &samples, Plates plates, int edge, int gap, QWidget *parent = nullptr);

    void setDrawing(const SampleDrawing &drawing);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void draw();
    [[nodiscard]] int pictureEdge() const;

    QList<Sample> m_samples;
    Plates m_plates;
    int m_edge;
    int m_gap;
    SampleDrawing m_drawing;
    QList<QImage> m_pictures;
    double m_ratio = 0; //!< of the screen the pictures were drawn for
};

} // namespace Iconwright
