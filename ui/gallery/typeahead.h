#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

class QKeyEvent;

namespace Iconwright {

//! An apostrophe, then letters: the beginning of a name to jump to. Ends by Escape, by any key that types
//! nothing, or when nothing has been typed for two seconds.
class TypeAhead final : public QObject
{
    Q_OBJECT

public:
    explicit TypeAhead(QObject *parent = nullptr);

    [[nodiscard]] bool isActive() const { return m_pause.isActive(); }
    [[nodiscard]] const QString &text() const { return m_text; }
    //! Whether take() would use the key: then it is no shortcut.
    [[nodiscard]] bool wants(const QKeyEvent &event) const;
    //! False: the key is not for this, and ends it.
    bool take(const QKeyEvent &event);
    void end();

Q_SIGNALS:
    void changed(); //!< text, or begun, or ended

private:
    QString m_text;
    QTimer m_pause;
};

} // namespace Iconwright
