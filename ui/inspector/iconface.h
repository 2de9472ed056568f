#pragma once

#include "core/catalog/catalog.h"
#include "core/library/iconrecord.h"
#include "ui/common/backdrop.h"
#include "ui/inspector/iconpictures.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace Iconwright {

class BackdropButtons;
class FactList;
class FlowLayout;
class FoldedText;
class PictureStage;
class TrueSizes;

//! The inspector's face for one icon: its picture at the sizes that count and what is known of it, scrolling;
//! below, always in sight, what can be done with it.
class IconFace final : public QWidget
{
    Q_OBJECT

public:
    explicit IconFace(const Catalog &catalog, QWidget *parent = nullptr);

    //! `variations`: how many of its category its batch made, at least 1.
    void showIcon(const IconRecord &icon, const QString &originalPath, int variations);
    void setBackdrop(const Backdrop &backdrop);
    //! What is under way for an icon that is not shown any more is dropped.
    void forget();

    void retranslate();

Q_SIGNALS:
    void favoriteToggled(bool favorite);
    void rerollRequested();
    void higherQualityRequested(const QString &quality);
    void editRequested();
    void copyRequested();
    void openRequested();
    void revealRequested();
    void exportRequested();
    void trashRequested();
    void backdropChanged(const Iconwright::Backdrop &backdrop);

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addPicture(QVBoxLayout &column);
    void addMarks(QVBoxLayout &column);
    void addPrompt(QVBoxLayout &column);
    [[nodiscard]] QWidget *makeActions();
    void addMenu();
    void readPictures();
    void takePictures(const IconPictures &pictures);
    void fill();
    void fillHeart();
    void fillCaption();
    void nameMenu();

    const Catalog m_catalog;
    IconRecord m_icon;
    QString m_path;
    int m_variations = 1;
    double m_ratio = 0; //!< of the screen the pictures were made for
    IconPictureReader m_reader;

    QWidget *m_content; //!< what scrolls
    QScrollArea *m_scroll;
    PictureStage *m_stage;
    QLabel *m_caption;
    BackdropButtons *m_backdrops;
    TrueSizes *m_sizes;
    QToolButton *m_favorite;
    QLabel *m_variation;
    FactList *m_facts;
    QLabel *m_promptTitle;
    QToolButton *m_copyPrompt;
    FoldedText *m_prompt;
    QPushButton *m_reroll;
    QPushButton *m_edit;
    QToolButton *m_more;
    QAction *m_higher = nullptr;
    QList<QAction *> m_menuActions;
};

} // namespace Iconwright
