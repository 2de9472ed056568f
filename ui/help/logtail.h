#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

namespace Iconwright {

//! Reads a log file that others write, in slices small enough for a frame, and then what is added to it.
//! When the file is put aside as "name.1.log" and begun anew, its last lines are still read. Begins at most a
//! megabyte before the end.
class LogTail final : public QObject
{
    Q_OBJECT

public:
    //! `path`: absolute; the file may be missing.
    explicit LogTail(const QString &path, QObject *parent = nullptr);

    [[nodiscard]] QString path() const { return m_path; }
    void start();
    //! Keeps its place.
    void stop();

Q_SIGNALS:
    //! Whole lines without their ends, in order.
    void linesRead(const QStringList &lines);

private:
    void poll();
    void begin(const QByteArray &head);
    //! Reads one slice of `path`; false when nothing was left.
    bool readSlice(const QString &path);
    void take(const QByteArray &bytes);
    [[nodiscard]] QString putAside() const;

    QString m_path;
    QTimer m_timer;
    QByteArray m_head; //!< the first bytes of the file that is read: they tell it from the next
    qint64 m_position = 0;
    QByteArray m_rest; //!< of a line whose end is not there yet
    bool m_skipLine = false; //!< reading began inside a line
};

} // namespace Iconwright
