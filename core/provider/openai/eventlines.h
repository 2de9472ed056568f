#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Iconwright {

//! Reads server-sent events as they arrive, however they are cut: https://html.spec.whatwg.org, section 9.2.
//! Holds a field's name and an event's, never its data.
class EventLines
{
public:
    //! Who takes what was read.
    class Receiver
    {
    public:
        virtual ~Receiver() = default;
        virtual void takeName(const QByteArray &name) = 0; //!< "event:", before or after data; cut when long
        virtual void takeData(QByteArrayView piece) = 0; //!< several lines come joined by line feeds
        virtual void takeEnd() = 0; //!< of an event that had data
    };

    //! `receiver` outlives it.
    explicit EventLines(Receiver &receiver)
        : m_receiver(receiver)
    {
    }

    void feed(QByteArrayView bytes);
    //! After the last byte: an event that lacks its empty line ends here.
    void finish();

private:
    enum class Part { Field, Blank, Value };

    void takePlain(QByteArrayView text);
    void beginValue();
    void endLine();
    void endEvent();

    Receiver &m_receiver;
    Part m_part = Part::Field;
    QByteArray m_field; //!< cut at a length that no known one has
    QByteArray m_name;
    bool m_hasData = false; //!< the event under way
    bool m_wasReturn = false; //!< a line feed now belongs to it
    bool m_isFirst = true; //!< no line was read: a byte order mark may come
};

} // namespace Iconwright
