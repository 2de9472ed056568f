#pragma once

#include "core/library/searchtext.h"

#include <QAbstractButton>

namespace Iconwright {

//! A term of the filter row. Active: in force, a click, Delete or Backspace removes it. Facet: offered, with
//! the number of icons it would leave; a click puts it in force. To assistive programs a list item.
class FilterChip final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Kind { Active, Facet };

    FilterChip(Kind kind, const SearchTerm &term, QWidget *parent = nullptr);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] const SearchTerm &term() const { return m_term; }
    //! What the chip reads; `count` is shown by a facet only.
    void setLabel(const QString &text, qsizetype count = 0);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString countLabel() const;
    [[nodiscard]] int tailWidth() const; //!< of cross or count
    void paintTail(QPainter &painter, const QRect &tail) const;

    Kind m_kind;
    SearchTerm m_term;
    qsizetype m_count = 0;
};

} // namespace Iconwright
