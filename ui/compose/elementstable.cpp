#include "ui/compose/elementstable.h"

#include "ui/common/units.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr int labelWidth = 96;

} // namespace

ElementsTable::ElementsTable(const Catalog &catalog, QWidget *parent)
    : QFrame(parent)
    , m_catalog(catalog)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
}

void ElementsTable::setCategories(const QStringList &categories)
{
    if (categories == m_categories)
        return;
    m_categories = categories;
    m_fields.clear();
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (qsizetype i = 0; i < categories.size(); ++i)
        addRow(int(i), categories.at(i));
    retranslate();
    Q_EMIT elementsChanged();
}

void ElementsTable::addRow(int row, const QString &category)
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setText(fontMetrics().elidedText(category, Qt::ElideRight, labelWidth));
    label->setToolTip(label->text() == category ? QString() : category);
    label->setFixedWidth(labelWidth);
    label->setForegroundRole(QPalette::PlaceholderText);
    auto *field = new QLineEdit(m_texts.value(category), this);
    field->setObjectName(u"elements-%1"_s.arg(row + 1));
    field->setMaxLength(2000);
    field->setAccessibleName(category);
    label->setBuddy(field);
    connect(field, &QLineEdit::textChanged, this, [this, category](const QString &text) {
        m_texts.insert(category, text);
        Q_EMIT elementsChanged();
    });
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(field, row, 1);
    m_fields.append(field);
}

void ElementsTable::setElements(const QHash<QString, QStringList> &elements)
{
    m_texts.clear();
    for (auto it = elements.cbegin(); it != elements.cend(); ++it)
        m_texts.insert(it.key(), it.value().join(u", "_s));
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        m_fields.at(i)->setText(m_texts.value(m_categories.at(i)));
}

QHash<QString, QStringList> ElementsTable::elements() const
{
    QHash<QString, QStringList> elements;
    for (const QString &category : m_categories) {
        QStringList words;
        for (const QString &word : m_texts.value(category).split(u','))
            if (!word.trimmed().isEmpty())
                words.append(word.trimmed());
        if (!words.isEmpty())
            elements.insert(category, words);
    }
    return elements;
}

void ElementsTable::retranslate()
{
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        const Suggestion *suggestion = m_catalog.suggestion(m_categories.at(i));
        const QStringList examples = suggestion != nullptr ? suggestion->elements.mid(0, 2) : QStringList();
        m_fields.at(i)->setPlaceholderText(
            examples.isEmpty() ? tr("anything") : tr("such as %1").arg(examples.join(u", "_s)));
        m_fields.at(i)->setAccessibleDescription(
            tr("Custom elements that icons of %1 must show, with commas between them")
                .arg(isolated(m_categories.at(i))));
    }
}

void ElementsTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace Iconwright
