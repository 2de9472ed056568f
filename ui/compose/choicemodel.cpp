#include "ui/compose/choicemodel.h"

#include "ui/common/units.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

void ChoiceModel::setChoices(const QList<Choice> &choices)
{
    if (choices == m_choices)
        return;
    beginResetModel();
    m_choices = choices;
    endResetModel();
}

void ChoiceModel::setPicture(const QString &id, const QImage &picture)
{
    m_pictures.insert(id, picture);
    if (const int row = rowOf(id); row >= 0)
        Q_EMIT dataChanged(index(row), index(row), { PictureRole });
}

void ChoiceModel::setColors(const QString &id, const QStringList &colors)
{
    const int row = rowOf(id);
    if (row < 0 || m_choices.at(row).colors == colors)
        return;
    m_choices[row].colors = colors;
    Q_EMIT dataChanged(index(row), index(row));
}

void ChoiceModel::setChosen(const QString &id)
{
    const int before = rowOf(std::exchange(m_chosen, id));
    for (const int row : { before, rowOf(id) })
        if (row >= 0)
            Q_EMIT dataChanged(index(row), index(row), { ChosenRole, Qt::AccessibleTextRole });
}

int ChoiceModel::rowOf(const QString &id) const
{
    for (qsizetype i = 0; i < m_choices.size(); ++i)
        if (m_choices.at(i).id == id)
            return int(i);
    return -1;
}

int ChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_choices.size());
}

QVariant ChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Choice &choice = m_choices.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return choice.name;
    case Qt::AccessibleTextRole:
        return spoken(choice);
    case Qt::ToolTipRole:
        return choice.colors.isEmpty() ? QString() : leftToRight(choice.colors.join(u", "_s).toUpper());
    case ChosenRole:
        return choice.id == m_chosen;
    case IdRole:
        return choice.id;
    case ColorsRole:
        return choice.colors;
    case PictureRole:
        return m_pictures.value(choice.id);
    default:
        return {};
    }
}

//! "Flat, chosen"; "Blue tones, #0B2559, #1B4FB8".
QString ChoiceModel::spoken(const Choice &choice) const
{
    QString text = choice.name;
    if (!choice.colors.isEmpty())
        text += u", "_s + choice.colors.join(u", "_s).toUpper();
    //: read by a screen reader; %1 is a style or a color scheme with its colors
    return choice.id == m_chosen ? tr("%1, chosen").arg(text) : text;
}

void FewChoices::setMost(int most)
{
    if (most == m_most)
        return;
    m_most = most;
    invalidateFilter();
}

void FewChoices::setChosen(const QString &id)
{
    if (id == m_chosen)
        return;
    m_chosen = id;
    invalidateFilter();
}

void FewChoices::setKept(const QString &id)
{
    m_kept = id;
    invalidateFilter();
}

bool FewChoices::filterAcceptsRow(int row, const QModelIndex &) const
{
    const auto *model = static_cast<const ChoiceModel *>(sourceModel());
    const int chosen = model->rowOf(m_chosen);
    const int kept = model->rowOf(m_kept);
    if (chosen < m_most)
        return row < m_most;
    const int giving = kept == m_most - 1 ? m_most - 2 : m_most - 1;
    return row == chosen || (row < m_most && row != giving);
}

} // namespace Iconwright
