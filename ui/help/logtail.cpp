#include "ui/help/logtail.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace Iconwright {

namespace {

constexpr qint64 sliceBytes = 32 * 1024; // about 3 ms of the GUI thread, with the view
constexpr qint64 mostAtFirst = 1024 * 1024;
constexpr qint64 headBytes = 48; // holds the time of the first line
constexpr qsizetype longestLine = 64 * 1024; // bytes; a longer one is cut
constexpr auto betweenLooks = 500ms;
constexpr auto atOnce = 0ms;

QByteArray headOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(headBytes) : QByteArray();
}

} // namespace

LogTail::LogTail(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LogTail::poll);
}

void LogTail::start()
{
    m_timer.start(atOnce);
}

void LogTail::stop()
{
    m_timer.stop();
}

QString LogTail::putAside() const
{
    const QFileInfo info(m_path);
    return info.path() + u'/' + info.completeBaseName() + u".1."_s + info.suffix();
}

void LogTail::poll()
{
    const QByteArray head = headOf(m_path);
    const bool isSame = !m_head.isEmpty() && head.startsWith(m_head);
    bool more = false;
    if (isSame) {
        // While a file is shorter than the head, the head grows with it.
        m_head = head;
        more = readSlice(m_path);
    } else if (!m_head.isEmpty() && headOf(putAside()).startsWith(m_head) && readSlice(putAside())) {
        more = true;
    } else if (!head.isEmpty()) {
        begin(head);
        more = true;
    }
    m_timer.start(more ? atOnce : betweenLooks);
}

void LogTail::begin(const QByteArray &head)
{
    const bool isFirst = m_head.isEmpty();
    const qint64 size = QFileInfo(m_path).size();
    m_head = head;
    m_rest.clear();
    m_position = isFirst ? std::max<qint64>(0, size - mostAtFirst) : 0;
    m_skipLine = m_position > 0;
}

bool LogTail::readSlice(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    if (file.size() < m_position) // emptied and written again
        m_position = 0;
    if (!file.seek(m_position))
        return false;
    const QByteArray bytes = file.read(sliceBytes);
    m_position += bytes.size();
    take(bytes);
    return !bytes.isEmpty();
}

void LogTail::take(const QByteArray &bytes)
{
    m_rest += bytes;
    QStringList lines;
    qsizetype begin = 0;
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n', begin)) {
        if (!m_skipLine)
            lines << QString::fromUtf8(m_rest.mid(begin, std::min(end - begin, longestLine))).trimmed();
        m_skipLine = false;
        begin = end + 1;
    }
    m_rest.remove(0, begin);
    m_rest.truncate(longestLine);
    if (!lines.isEmpty())
        Q_EMIT linesRead(lines);
}

} // namespace Iconwright
