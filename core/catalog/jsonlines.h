#pragma once

#include <QByteArrayView>
#include <QString>

namespace Iconwright {

//! Finds in which line of a JSON text a value stands: QJsonDocument keeps no positions. Only for text that
//! QJsonDocument has accepted (which also bounds the nesting).
class JsonLines
{
public:
    explicit JsonLines(QByteArrayView json)
        : m_json(json)
    {
    }

    //! 1-based line of the value at `path` ("styles[3].draft"); of the nearest parent that exists when it is
    //! missing.
    [[nodiscard]] int lineOf(const QString &path);

private:
    enum class Course { OnTheWay, Elsewhere };

    void readValue(const QString &path, Course course);
    void readObject(const QString &path, Course course);
    void readArray(const QString &path, Course course);
    QByteArrayView readString();
    void readScalar();
    //! The next character that is no blank, not taken; 0 at the end.
    char peek();
    void take();

    [[nodiscard]] Course courseOf(const QString &path) const;

    QByteArrayView m_json;
    qsizetype m_at = 0;
    int m_line = 1;
    QString m_wanted;
    qsizetype m_foundLength = -1;
    int m_foundLine = 1;
};

} // namespace Iconwright
