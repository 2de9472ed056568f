#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QSortFilterProxyModel>
#include <QString>

namespace Iconwright {

//! How serious a line of the log is, in this order.
enum class LogSeverity { Info, Warning, Error };

//! One line, taken apart: "2026-11-22T19:07:45.123+00:00 warning message". A line of another shape is all
//! text.
struct LogLine
{
    QString time; //!< as it stands in the file
    LogSeverity severity = LogSeverity::Info;
    QString text;

    [[nodiscard]] static LogLine parse(const QString &line);
    [[nodiscard]] QString whole() const;
    //! `text` with each batch as the eight letters that tell it from others.
    [[nodiscard]] QString shortened() const;
};

//! The last lines of the log, never more than 5,000.
class LogModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int mostLines = 5000;
    enum Role { TimeRole = Qt::UserRole, SeverityRole, WholeRole };

    using QAbstractListModel::QAbstractListModel;

    void append(const QStringList &lines);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void dropFirst(qsizetype count);

    QList<LogLine> m_lines;
};

//! The lines that are at least as serious as wanted and hold what is searched.
class LogFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setLeast(LogSeverity severity);
    void setSearched(const QString &text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    LogSeverity m_least = LogSeverity::Info;
    QString m_searched;
};

//! "Warning", in the language of the window.
[[nodiscard]] QString severityText(LogSeverity severity);

} // namespace Iconwright
