#pragma once

#include <QImage>
#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace Iconwright {

//! The icon that was asked for alone, for the user to judge: its picture, and whether the others are to match
//! it. Hidden while nothing was tried.
class TrialRow final : public QWidget
{
    Q_OBJECT

public:
    explicit TrialRow(QWidget *parent = nullptr);

    //! It is being drawn.
    void showWaiting(const QString &category);
    //! It is there. `mayMatch`: the model can draw others after it.
    void showIcon(const QImage &picture, bool mayMatch);
    void end();

    void retranslate();

Q_SIGNALS:
    void useRequested(); //!< all others are to match it
    void againRequested();
    void underWay(bool isUnderWay); //!< from showWaiting() to end()

protected:
    void changeEvent(QEvent *event) override;

private:
    QString m_category;
    bool m_isThere = false;
    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_use;
    QPushButton *m_again;
    QToolButton *m_close;
};

} // namespace Iconwright
