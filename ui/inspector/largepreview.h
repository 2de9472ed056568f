#pragma once

#include "core/library/iconrecord.h"
#include "ui/common/backdrop.h"
#include "ui/inspector/iconpictures.h"

#include <QPixmap>
#include <QPointer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace Iconwright {

class PixelZoom;

//! One icon as large as its parent, which it covers while it is shown. Arrow keys ask for its neighbors,
//! Space and Esc close it, B changes the background, its pixels can be looked at (see PixelZoom); the focus
//! goes back to where it was.
class LargePreview final : public QWidget
{
    Q_OBJECT

public:
    //! Hidden until showIcon().
    explicit LargePreview(QWidget *parent);

    //! `position` is 1-based: "3 of 16". Opens it, or pages it when it is open. The picture comes from a pool
    //! thread; the one before stays until then.
    void showIcon(const IconRecord &icon, const QString &path, int position, int count);
    void setBackdrop(const Backdrop &backdrop);
    void closePreview();
    [[nodiscard]] bool hasPicture() const { return !m_picture.isNull(); }
    [[nodiscard]] const PixelZoom &zoom() const { return *m_zoom; }
    [[nodiscard]] const QString &message() const { return m_message; }

    void retranslate();

Q_SIGNALS:
    void backdropChanged(const Iconwright::Backdrop &backdrop); //!< by B
    void moveRequested(int step); //!< -1: the one before, 1: the next
    void closed();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void askToMove(int step);
    void readPicture();
    void takePicture(const IconPictures &pictures);
    void fill();
    [[nodiscard]] QRect stage() const;

    IconRecord m_icon;
    QString m_path;
    int m_position = 0;
    int m_count = 0;
    Backdrop m_backdrop;
    QColor m_ownColor; //!< of the backdrop, chosen last
    PixelZoom *m_zoom;
    QPixmap m_picture;
    QString m_message; //!< in place of a picture
    IconPictureReader m_reader;
    QPointer<QWidget> m_focusBefore;
    QLabel *m_name;
    QLabel *m_place;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
};

} // namespace Iconwright
