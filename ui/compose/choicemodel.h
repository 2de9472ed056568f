#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QImage>
#include <QSortFilterProxyModel>
#include <QStringList>

namespace Iconwright {

//! One style or color scheme to choose.
struct Choice
{
    QString id;
    QString name; //!< translated
    QStringList colors; //!< of a scheme

    bool operator==(const Choice &) const = default;
};

//! What can be chosen, in the order of the catalog.
class ChoiceModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, ColorsRole, PictureRole, ChosenRole };

    using QAbstractListModel::QAbstractListModel;

    void setChoices(const QList<Choice> &choices);
    //! A style's picture; QImage with its device pixel ratio.
    void setPicture(const QString &id, const QImage &picture);
    void setColors(const QString &id, const QStringList &colors);
    void setChosen(const QString &id);
    [[nodiscard]] const QList<Choice> &choices() const { return m_choices; }
    //! -1 when there is none of that id.
    [[nodiscard]] int rowOf(const QString &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString spoken(const Choice &choice) const;

    QList<Choice> m_choices;
    QHash<QString, QImage> m_pictures;
    QString m_chosen;
};

//! The first few choices; the chosen one is always among them, at the end where it is none of the first. One
//! can be kept: it never gives way to the chosen one.
class FewChoices final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setMost(int most);
    void setChosen(const QString &id);
    void setKept(const QString &id);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    int m_most = 8;
    QString m_chosen;
    QString m_kept;
};

} // namespace Iconwright
