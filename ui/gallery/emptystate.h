#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Iconwright {

class EmptyCard;

//! What stands where there are no tiles: in an empty library the two ways to begin, else why nothing is
//! shown.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    enum class Reason { Library, Search, Favorites, Trash };
    Q_ENUM(Reason)

    explicit EmptyState(QWidget *parent = nullptr);

    void setReason(Reason reason);
    [[nodiscard]] Reason reason() const { return m_reason; }
    //! What was searched for, as typed; may be empty.
    void setSearchText(const QString &text);
    //! How long the trash keeps icons; 0: for ever. Default: 30.
    void setTrashDays(int days);
    void setKeyAvailable(bool available);

    void retranslate();

Q_SIGNALS:
    void samplesRequested();
    void addKeyRequested();
    void clearSearchRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void showReason();
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;

    Reason m_reason = Reason::Library;
    QString m_search;
    int m_trashDays = 30;
    bool m_keyAvailable = false;
    QLabel *m_title;
    QLabel *m_text;
    EmptyCard *m_samples;
    EmptyCard *m_key;
    QPushButton *m_clear;
};

} // namespace Iconwright
