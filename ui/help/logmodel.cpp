#include "ui/help/logmodel.h"

#include "ui/common/units.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

struct Severities
{
    Q_DECLARE_TR_FUNCTIONS(LogModel)
};

} // namespace

LogLine LogLine::parse(const QString &line)
{
    static const QHash<QString, LogSeverity> severities { { u"info"_s, LogSeverity::Info },
        { u"debug"_s, LogSeverity::Info }, { u"trace"_s, LogSeverity::Info },
        { u"warning"_s, LogSeverity::Warning }, { u"error"_s, LogSeverity::Error },
        { u"critical"_s, LogSeverity::Error } };
    const QString severity = line.section(u' ', 1, 1);
    if (!severities.contains(severity))
        return { {}, LogSeverity::Info, line };
    return { line.section(u' ', 0, 0), severities.value(severity), line.section(u' ', 2) };
}

QString LogLine::whole() const
{
    static const QStringList names { u"info"_s, u"warning"_s, u"error"_s };
    return time.isEmpty() ? text : QStringList { time, names[int(severity)], text }.join(u' ');
}

QString LogLine::shortened() const
{
    static const QRegularExpression id(
        u"\\b([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b"_s);
    return QString(text).replace(id, u"\\1"_s);
}

void LogModel::append(const QStringList &lines)
{
    const QStringList last = lines.mid(std::max<qsizetype>(0, lines.size() - mostLines));
    if (last.isEmpty())
        return;
    dropFirst(m_lines.size() + last.size() - mostLines);
    const int first = int(m_lines.size());
    beginInsertRows({}, first, first + int(last.size()) - 1);
    for (const QString &line : last)
        m_lines.append(LogLine::parse(line));
    endInsertRows();
}

void LogModel::dropFirst(qsizetype count)
{
    if (count <= 0)
        return;
    beginRemoveRows({}, 0, int(count) - 1);
    m_lines.remove(0, count);
    endRemoveRows();
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LogLine &line = m_lines[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return line.shortened();
    case TimeRole:
        return line.time;
    case SeverityRole:
        return int(line.severity);
    case WholeRole:
        return line.whole();
    case Qt::ToolTipRole:
        return leftToRight(line.whole());
    case Qt::AccessibleTextRole:
        return QString(severityText(line.severity) + u", "_s + line.time + u", "_s + line.text);
    default:
        return {};
    }
}

void LogFilter::setLeast(LogSeverity severity)
{
    m_least = severity;
    invalidateFilter();
}

void LogFilter::setSearched(const QString &text)
{
    m_searched = text.trimmed();
    invalidateFilter();
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return index.data(LogModel::SeverityRole).toInt() >= int(m_least)
        && (m_searched.isEmpty()
            || index.data(LogModel::WholeRole).toString().contains(m_searched, Qt::CaseInsensitive));
}

QString severityText(LogSeverity severity)
{
    switch (severity) {
    case LogSeverity::Info:
        return Severities::tr("Information");
    case LogSeverity::Warning:
        return Severities::tr("Warning");
    case LogSeverity::Error:
        return Severities::tr("Error");
    }
    return {};
}

} // namespace Iconwright
