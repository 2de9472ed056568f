#pragma once

#include <QKeySequenceEdit>

namespace Iconwright {

//! Takes the next key that is pressed, one and not a sequence. Backspace takes the key away, Escape and Tab
//! keep their usual meaning.
class KeyEdit final : public QKeySequenceEdit
{
    Q_OBJECT

public:
    explicit KeyEdit(QWidget *parent = nullptr);

    //! Shows `keys`; tells nobody.
    void setKeys(const QKeySequence &keys);
    //! Also names the field inside, which has the keyboard's place.
    void setLabel(const QString &label, const QString &placeholder);

Q_SIGNALS:
    //! The user pressed it; empty: none.
    void recorded(const QKeySequence &keys);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void record(const QKeySequence &keys);

    QString m_placeholder;
};

} // namespace Iconwright
