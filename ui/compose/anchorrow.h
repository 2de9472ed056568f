#pragma once

#include <QImage>
#include <QWidget>

class QLabel;
class QToolButton;

namespace Iconwright {

//! The icon that all others are to match: its picture, its name, and a button that removes it. Hidden while
//! there is none.
class AnchorRow final : public QWidget
{
    Q_OBJECT

public:
    explicit AnchorRow(QWidget *parent = nullptr);

    //! SHA-256 of its original; empty: none.
    [[nodiscard]] QString anchor() const { return m_anchor; }
    //! `name` may be empty: a picture from outside. The picture of the one before goes.
    void setAnchor(const QString &sha256, const QString &name = {});
    //! Ignored unless it is the picture of the present anchor.
    void setPicture(const QString &sha256, const QImage &picture);

    void retranslate();

Q_SIGNALS:
    void anchorChanged(const QString &sha256);

protected:
    void changeEvent(QEvent *event) override;

private:
    QString m_anchor;
    QString m_name;
    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_text;
    QToolButton *m_remove;
};

} // namespace Iconwright
