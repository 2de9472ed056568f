#pragma once

#include <QFrame>

class QPlainTextEdit;
class QToolButton;

namespace Iconwright {

//! Lines of code that can be read, selected and copied, not edited. As high as they are, up to some lines.
class CodeBox final : public QFrame
{
    Q_OBJECT

public:
    //! `name` ends the object names "lines-1" and "copy-1".
    explicit CodeBox(const QString &name, QWidget *parent = nullptr);

    //! `label` says what the lines are for.
    void setCode(const QString &code, const QString &label);
    //! Whether these are the lines that were copied last.
    void setCopied(bool isCopied);

    void retranslate();

Q_SIGNALS:
    void copyRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();

    QPlainTextEdit *m_lines;
    QToolButton *m_copy;
    bool m_isCopied = false;
};

} // namespace Iconwright
