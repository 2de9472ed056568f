#pragma once

#include <QListView>
#include <QStringList>

class QStandardItem;
class QStandardItemModel;

namespace Iconwright {

//! What can be exported for, under headings, each with a box to check and how many files it makes. The
//! current row is the one whose settings are shown. Space checks, as a click on the box does.
class TargetList final : public QListView
{
    Q_OBJECT

public:
    explicit TargetList(QWidget *parent = nullptr);

    //! Ids in their order; without a signal.
    void setTargets(const QStringList &targets);
    [[nodiscard]] QStringList targets() const;
    //! The id; empty while the search leaves none.
    [[nodiscard]] QString current() const;
    void setCurrent(const QString &target);
    //! The keyboard to the first target that is shown.
    void enterFirst();
    //! Only what has each of the words of `text` somewhere; headings without rows go too.
    void setFilter(const QString &text);
    //! The icon that stands for the app, beside the heading of what takes one.
    void setAppIcon(const QString &name);
    //! Shown where more than 0.
    void setFiles(const QString &target, qsizetype files);

    void retranslate();

Q_SIGNALS:
    void targetsChanged();
    void currentTargetChanged();

protected:
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fill();
    void addHeading(int group);
    [[nodiscard]] QStandardItem *itemOf(const QString &target) const;
    void describe(QStandardItem &item);

    QStandardItemModel *m_model;
};

} // namespace Iconwright
