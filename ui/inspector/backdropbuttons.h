#pragma once

#include "ui/common/backdrop.h"

#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace Iconwright {

//! What lies behind the picture: checkerboard, light, dark or a color of one's own, as four round buttons.
//! One tab stop; arrow keys choose.
class BackdropButtons final : public QWidget
{
    Q_OBJECT

public:
    explicit BackdropButtons(QWidget *parent = nullptr);

    //! Without a signal. The theme's plate is none of the four: nothing is checked then.
    void setBackdrop(const Backdrop &backdrop);
    [[nodiscard]] const Backdrop &backdrop() const { return m_backdrop; }

    //! Chooses the one after the present: checkerboard, light, dark, the own color if there is one.
    void chooseNext();

    void retranslate();

Q_SIGNALS:
    void backdropChanged(const Iconwright::Backdrop &backdrop);

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(int place);
    void askForColor();
    void change(const Backdrop &backdrop);
    void mark(const Backdrop &backdrop);
    [[nodiscard]] QAbstractButton &button(int place) const;

    QButtonGroup *m_group;
    Backdrop m_backdrop;
    QColor m_own; //!< chosen last; invalid before the first
};

} // namespace Iconwright
