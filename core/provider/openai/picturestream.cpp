#include "core/provider/openai/picturestream.h"

#include <QJsonDocument>

#include <utility>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

PictureStream::PictureStream(QIODevice &sink, TakePartial takePartial, const StreamLimits &limits)
    : m_sink(sink)
    , m_takePartial(std::move(takePartial))
    , m_limits(limits)
{
    m_held.open(QIODevice::ReadWrite);
}

bool PictureStream::feed(QByteArrayView bytes)
{
    m_total += bytes.size();
    if (m_total > m_limits.total && !isDone())
        m_fault = Fault::TooLarge;
    if (!isDone())
        m_lines.feed(bytes);
    return !isDone();
}

void PictureStream::finish()
{
    if (!isDone())
        m_lines.finish();
    if (!isDone())
        m_fault = Fault::Truncated;
}

PictureStream::Kind PictureStream::kindOf(const QByteArray &name)
{
    return name.endsWith(".completed")    ? Kind::Final
        : name.endsWith(".partial_image") ? Kind::Partial
        : name == "error"                 ? Kind::Error
                                          : Kind::Other;
}

void PictureStream::takeName(const QByteArray &name)
{
    if (!m_scanner)
        m_kind = kindOf(name);
}

void PictureStream::takeData(QByteArrayView piece)
{
    if (isDone() || m_isSkipped)
        return;
    if (!m_scanner) {
        while (!piece.isEmpty() && (piece.front() == ' ' || piece.front() == '\n' || piece.front() == '\t'))
            piece = piece.sliced(1);
        if (piece.isEmpty())
            return;
        if (piece.front() != '{') {
            m_isSkipped = true;
            return;
        }
        open();
    }
    if (!m_scanner->feed(piece) && m_kind == Kind::Final)
        m_fault = m_scanner->fault();
}

//! The final picture goes where it belongs as it comes, if its event says so in time.
void PictureStream::open()
{
    m_held.buffer().clear();
    m_held.seek(0);
    const bool isFinal = m_kind == Kind::Final;
    m_hasBegun = m_hasBegun || isFinal || m_kind == Kind::Partial;
    m_scanner.emplace(
        isFinal ? m_sink : m_held, isFinal ? m_limits.event : m_limits.partial, AnswerScanner::Place::Event);
}

void PictureStream::takeEnd()
{
    if (m_scanner && !isDone())
        endEvent(*m_scanner);
    m_scanner.reset();
    m_isSkipped = false;
    m_kind = Kind::Other;
}

void PictureStream::endEvent(AnswerScanner &scanner)
{
    const Fault fault = scanner.finish();
    if (fault != Fault::None) {
        if (m_kind == Kind::Final)
            m_fault = fault;
        return;
    }
    m_rest = QJsonDocument::fromJson(scanner.rest()).object();
    const Kind kind = m_kind == Kind::Other ? kindOf(m_rest[u"type"_s].toString().toLatin1()) : m_kind;
    const QJsonValue error = m_rest[u"error"_s];
    if (kind == Kind::Error || error.isObject() || (error.isString() && !error.toString().isEmpty()))
        m_error = m_rest;
    else if (kind == Kind::Final)
        complete(scanner);
    else if (kind == Kind::Partial && scanner.pictureBytes() > 0)
        keepHeld();
}

void PictureStream::complete(const AnswerScanner &scanner)
{
    m_hasBegun = true;
    if (m_kind != Kind::Final && m_sink.write(m_held.data()) != m_held.size())
        m_fault = Fault::SinkFull;
    m_pictureBytes = scanner.pictureBytes();
    m_isComplete = m_fault == Fault::None;
}

void PictureStream::keepHeld()
{
    m_hasBegun = true;
    if (m_takePartial)
        m_takePartial(m_held.data());
}

bool PictureStream::isDone() const
{
    return m_isComplete || m_error || m_fault != Fault::None;
}

} // namespace Iconwright
