#pragma once

#include "ui/common/bannerwords.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace Iconwright {

//! Something that happened, said where it matters and never in a box of its own: sign, title, sentence, one
//! or two verbs. Announces itself when it has a new title, not when a number in its sentence counts down.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    enum class Shape {
        Strip, //!< as wide as the region it heads, a hairline below
        Card, //!< rounded, for a place among other things
    };

    //! A button: its object name and its label.
    struct Verb
    {
        QString name;
        QString label;
    };

    explicit Banner(Shape shape = Shape::Strip, QWidget *parent = nullptr);

    //! `verbs` belong to words.verbs, in the same order; the first is the main one.
    void setWords(const BannerWords &words, const QList<Verb> &verbs);
    [[nodiscard]] const BannerWords &words() const { return m_words; }

    void retranslate();

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void verbRequested(Iconwright::BannerVerb verb);
    void hideRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showButtons(const QList<Verb> &verbs);
    void announce();
    void arrange();

    Shape m_shape;
    BannerWords m_words;
    QLabel *m_title;
    QLabel *m_text;
    QWidget *m_buttonRow;
    QList<QPushButton *> m_buttons; //!< grows, is never shortened
    QToolButton *m_hide;
    QBoxLayout *m_layout;
};

} // namespace Iconwright
