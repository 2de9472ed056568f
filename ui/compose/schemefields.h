#pragma once

#include "core/catalog/catalog.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace Iconwright {

//! Color scheme, and for the designer's own palette its hex values.
class SchemeFields final : public QWidget
{
    Q_OBJECT

public:
    //! `catalog` outlives it.
    explicit SchemeFields(const Catalog &catalog, QWidget *parent = nullptr);

    void setScheme(const QString &id, const QStringList &ownPalette);
    [[nodiscard]] QString schemeId() const;
    //! What was typed, one entry for each color, "#rrggbb" where it is one; empty unless the scheme is the
    //! own one.
    [[nodiscard]] QStringList ownPalette() const;
    [[nodiscard]] QComboBox &box() { return *m_box; }

    void retranslate();

Q_SIGNALS:
    void schemeChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showOwn();
    [[nodiscard]] QStringList typedColors() const;

    const Catalog &m_catalog;
    QComboBox *m_box;
    QLabel *m_ownLabel;
    QLineEdit *m_own;
};

} // namespace Iconwright
