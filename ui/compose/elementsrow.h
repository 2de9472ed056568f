#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace Iconwright {

//! One row of the ElementsTable: the category, and the field without a border of its own. Shows what it is
//! told, so that a few rows serve hundreds of categories.
class ElementsRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ElementsRow(QWidget *parent);

    //! `row` from 0 on; the field's object name counts from 1.
    void showCategory(int row, const QString &category, const QString &text, const QString &example);
    //! Of the whole row, for the column of names.
    void setNameWidth(int width);
    [[nodiscard]] const QString &category() const { return m_category; }
    [[nodiscard]] QLineEdit &field() const { return *m_field; }

    void retranslate();

Q_SIGNALS:
    //! The user changed it.
    void edited(const QString &category, const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showName();

    QString m_category;
    QLabel *m_name;
    QLineEdit *m_field;
    int m_nameWidth = 0;
};

} // namespace Iconwright
