#pragma once

#include "core/catalog/catalog.h"
#include "core/library/iconrecord.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QToolButton;

namespace Iconwright {

//! What is known of an icon, in two columns. Lines that have nothing to say are not there.
class FactList final : public QWidget
{
    Q_OBJECT

public:
    explicit FactList(const Catalog &catalog, QWidget *parent = nullptr);

    //! Without `originalPath` there is no line for the file.
    void showIcon(const IconRecord &icon, const QString &originalPath);

    void retranslate();

Q_SIGNALS:
    void revealRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    enum Fact { MustShow, Style, Matched, Scheme, Drawer, Measures, Cost, Made, Request, File };

    void addLine(Fact fact, QGridLayout &grid);
    void addBeside(Fact fact, QWidget *widget);
    void setFact(Fact fact, const QString &text);
    void fill();
    void elideFileName();

    const Catalog m_catalog;
    IconRecord m_icon;
    QString m_path;
    QList<QLabel *> m_names; //!< by Fact, like the others
    QList<QLabel *> m_values;
    QList<QWidget *> m_cells; //!< the value with what stands beside it
    QLabel *m_strip;
    QToolButton *m_copy;
    QToolButton *m_copyPath;
    QToolButton *m_reveal;
};

} // namespace Iconwright
