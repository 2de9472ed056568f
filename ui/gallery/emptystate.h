#pragma once

#include "ui/gallery/samplerow.h"
#include "ui/gallery/starter.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Iconwright {

class Catalog;
class EmptyCard;
class StarterCard;

//! What stands where there are no tiles: in an empty library the ways to begin, else why nothing is shown.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    enum class Reason { Library, Search, Favorites, Set, Trash };
    Q_ENUM(Reason)

    explicit EmptyState(QWidget *parent = nullptr);

    void setReason(Reason reason);
    [[nodiscard]] Reason reason() const { return m_reason; }
    //! What was searched for, as typed; may be empty.
    void setSearchText(const QString &text);
    //! How long the trash keeps icons; 0: for ever. Default: 30.
    void setTrashDays(int days);
    void setKeyAvailable(bool available);
    //! Names styles and color schemes; outlives this.
    void setCatalog(const Catalog &catalog);
    //! Who draws the examples.
    void setDrawing(const SampleDrawing &drawing);
    //! Of one icon with what the form begins with, in millionths of a dollar.
    void setPrice(std::optional<qint64> microUsd);

    void retranslate();

Q_SIGNALS:
    void samplesRequested();
    void addKeyRequested();
    void clearSearchRequested();
    void starterRequested(const Iconwright::Starter &starter);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void addStarters(QVBoxLayout &column);
    void fitHeight();
    void nameStarters();
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
    SampleRow *m_examples;
    QWidget *m_starters;
    QLabel *m_startersTitle;
    QList<StarterCard *> m_starterCards;
    std::optional<qint64> m_price;
    const Catalog *m_catalog = nullptr;
};

} // namespace Iconwright
