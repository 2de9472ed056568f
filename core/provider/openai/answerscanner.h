#pragma once

#include "core/provider/openai/picturevalue.h"

#include <QByteArray>
#include <QList>

namespace Iconwright {

//! What an answer may cost in memory and time.
struct AnswerLimits
{
    qint64 total = 64LL * 1024 * 1024; //!< bytes of the whole answer
    qsizetype rest = 1024 * 1024; //!< bytes of all but the pictures
    int depth = 32; //!< objects and arrays in each other
};

//! Reads a JSON answer as it arrives: the first picture (data[0].b64_json or data[0].url) goes to the sink,
//! other pictures are dropped, and the rest is kept as a small document in which picture strings are empty.
class AnswerScanner
{
public:
    enum class Fault { None, NotJson, TooDeep, TooLarge, Truncated, PictureDamaged, SinkFull };

    //! Where the picture stands.
    enum class Place {
        Data, //!< data[0] of an answer
        Event, //!< b64_json of a streamed event
    };

    explicit AnswerScanner(QIODevice &sink, const AnswerLimits &limits = {}, Place place = Place::Data);

    //! The next bytes. False once there is a fault; what comes then is ignored.
    bool feed(QByteArrayView bytes);
    //! After the last byte.
    [[nodiscard]] Fault finish();

    [[nodiscard]] Fault fault() const { return m_fault; }
    [[nodiscard]] qint64 pictureBytes() const { return m_picture.written(); }
    [[nodiscard]] QByteArray pictureUrl() const { return m_url; } //!< empty: none, or it was a data: URL
    //! A JSON document if the answer was one; only its structure was checked, parse it to be sure.
    [[nodiscard]] const QByteArray &rest() const { return m_rest; }

private:
    enum class Key { Other, Data, Base64, Url };
    enum class Target { Rest, Key, Picture, Nothing };
    struct Level
    {
        bool isArray = false;
        bool expectsKey = false;
        int index = 0;
        Key key = Key::Other;
    };

    void feedStructure(char byte);
    [[nodiscard]] qsizetype feedString(QByteArrayView bytes);
    void feedEscape(char byte);
    void open(bool isArray);
    void close(bool isArray);
    void separate();
    void beginString();
    void endString();
    void takeText(QByteArrayView decoded);
    void keep(char byte);
    void fail(Fault fault);
    void check(PictureValue::State state);
    [[nodiscard]] Target valueTarget() const;
    [[nodiscard]] bool isInData() const;

    AnswerLimits m_limits;
    Place m_place;
    PictureValue m_picture;
    QList<Level> m_levels;
    QByteArray m_rest;
    QByteArray m_key; //!< decoded, cut at a length that no known key has
    QByteArray m_url;
    QByteArray m_escape; //!< after a backslash
    Target m_target = Target::Rest;
    Fault m_fault = Fault::None;
    qint64 m_total = 0;
    bool m_inString = false;
    bool m_inEscape = false;
    bool m_complete = false;
};

} // namespace Iconwright
