#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Iconwright {

//! A long text: three lines of it, all of it on demand. Can be selected.
class FoldedText final : public QWidget
{
    Q_OBJECT

public:
    explicit FoldedText(const QString &objectName, QWidget *parent = nullptr);

    //! Another text is folded again.
    void setText(const QString &text);
    [[nodiscard]] bool isFolded() const { return m_isFolded; }
    //! What a label beside it is the name of.
    [[nodiscard]] QWidget *label() const;

    void retranslate();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void toggle();
    void show();
    //! Cut to what three lines hold, with an ellipsis; whole if it fits.
    [[nodiscard]] QString firstLines() const;

    QString m_text;
    bool m_isFolded = true;
    QLabel *m_label;
    QPushButton *m_more;
};

} // namespace Iconwright
