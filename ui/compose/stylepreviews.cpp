#include "ui/compose/stylepreviews.h"

#include "core/base/after.h"

#include <QtConcurrent/QtConcurrentRun>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr int mostKept = 600; // pictures of some 25 KB

QString keyOf(const StylePreviews::Look &look, const QString &styleId)
{
    return u"%1\n%2\n%3\n%4"_s.arg(styleId, look.colors.join(u' '), QString::number(look.edge), look.subject);
}

} // namespace

StylePreviews::StylePreviews(StyleDrawing drawing, QObject *parent)
    : QObject(parent)
    , m_drawing(std::move(drawing))
    , m_known(mostKept)
    , m_newest(std::make_shared<std::atomic<int>>(0))
{
    m_threads.setMaxThreadCount(1);
    m_threads.setThreadPriority(QThread::LowPriority);
}

StylePreviews::~StylePreviews()
{
    ++*m_newest;
    m_threads.clear();
}

bool StylePreviews::setLook(const Look &look)
{
    if (look == m_look)
        return false;
    m_look = look;
    m_underWay.clear();
    ++*m_newest;
    return true;
}

void StylePreviews::ask(const QStringList &styleIds)
{
    if (!m_drawing || m_look.edge <= 0)
        return;
    for (const QString &id : styleIds)
        if (const QImage *known = m_known.object(keyOf(m_look, id)))
            Q_EMIT drawn(id, *known);
        else if (!m_underWay.contains(id))
            askOne(id);
}

void StylePreviews::askOne(const QString &styleId)
{
    m_underWay.append(styleId);
    const auto draw
        = [drawing = m_drawing, look = m_look, styleId, newest = m_newest, mine = m_newest->load()] {
              return *newest == mine ? drawing(styleId, look.colors, look.subject, { look.edge, look.edge })
                                     : QImage();
          };
    after(QtConcurrent::run(&m_threads, draw), this, [this, look = m_look, styleId](const QImage &picture) {
        if (!picture.isNull())
            m_known.insert(keyOf(look, styleId), new QImage(picture));
        if (look != m_look)
            return;
        m_underWay.removeAll(styleId);
        if (!picture.isNull())
            Q_EMIT drawn(styleId, picture);
    });
}

} // namespace Iconwright
