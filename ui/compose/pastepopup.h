#pragma once

#include "ui/compose/popupframe.h"

#include <QStringList>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace Iconwright {

//! A list of categories to look at before it is added: one per line, how many there are, what will be left
//! out and why. Begins with what the clipboard holds, if that looks like a list.
class PastePopup final : public PopupFrame
{
    Q_OBJECT

public:
    explicit PastePopup(QWidget *parent);

    //! `present`: the categories there are already.
    void openFor(const QWidget &anchor, int width, const QStringList &present);

    void retranslate();

Q_SIGNALS:
    //! Add was pressed: `text` is the list as it stands.
    void added(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void read();
    void add();

    QStringList m_present;
    QLabel *m_title;
    QPlainTextEdit *m_text;
    QLabel *m_dropped;
    QPushButton *m_add;
};

} // namespace Iconwright
