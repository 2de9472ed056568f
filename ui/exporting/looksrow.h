#pragma once

#include "core/exporting/targetlooks.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;

namespace Iconwright {

class FlowLayout;

//! How an icon will look where the target shows it, drawn from its master in a pool thread. What was shown
//! before stays until the next is drawn.
class LooksRow final : public QWidget
{
    Q_OBJECT

public:
    explicit LooksRow(QWidget *parent = nullptr);
    ~LooksRow() override;

    //! Of `options` only name, colors and sizes count.
    void setTarget(const ExportItem &item, const TargetOptions &options, const QString &target);

    void retranslate();

Q_SIGNALS:
    void drawn(); //!< what is shown belongs to the last setTarget()

protected:
    void changeEvent(QEvent *event) override;

private:
    //! What was painted of one look.
    struct Painted
    {
        TargetLook look;
        QImage image;
    };
    struct Card
    {
        QWidget *card;
        QLabel *picture;
        QLabel *caption;
        TargetLook look;
    };

    void draw();
    void take();
    void addCard();
    void showTexts(const Card &card);

    QWidget *m_cardsBox;
    FlowLayout *m_flow;
    QList<Card> m_cards; //!< grows, is never shortened
    QLabel *m_fault;
    QCheckBox *m_safeZone;
    ExportItem m_item;
    TargetOptions m_options;
    QString m_target;
    QTimer m_pause; //!< typing: not with every letter
    QFutureWatcher<Result<QList<Painted>>> m_watcher;
};

} // namespace Iconwright
