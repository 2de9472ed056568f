#pragma once

#include <QWidget>

class QPushButton;

namespace Iconwright {

class Paragraph;

//! How something went, in a colored strip with a sign, a title, a sentence and one button.
class ResultBanner final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Plain, Good, Bad };

    explicit ResultBanner(QWidget *parent = nullptr);

    //! `detail` may be empty. What is said is also told to screen readers, once.
    void say(Kind kind, const QString &title, const QString &detail = {});
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QPushButton &button() { return *m_button; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::Plain;
    Paragraph *m_title;
    Paragraph *m_detail;
    QPushButton *m_button;
};

} // namespace Iconwright
