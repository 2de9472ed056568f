#include "ui/compose/elementstable.h"

#include "ui/common/theme.h"
#include "ui/compose/elementsrow.h"
#include "ui/compose/fieldframe.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr int mostRows = 8;
constexpr int nameShare = 38; // percent of the width, at most
constexpr int nameLetters = 16; // about "office supplies"

} // namespace

ElementsTable::ElementsTable(const Catalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_title(new QLabel)
    , m_hint(new QLabel)
    , m_frame(new FieldFrame)
    , m_bar(new QScrollBar(Qt::Vertical, m_frame))
{
    m_frame->setObjectName(u"elements"_s);
    m_frame->installEventFilter(this);
    m_bar->setFocusPolicy(Qt::NoFocus);
    connect(m_bar, &QScrollBar::valueChanged, this, &ElementsTable::showRows);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Measure::gapSmall);
    layout->addWidget(makeHeader());
    layout->addWidget(m_frame);
    hide();
    retranslate();
}

QWidget *ElementsTable::makeHeader()
{
    auto *header = new QWidget;
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Measure::gap);
    setTextRole(*m_title, TextRole::Section);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(m_title);
    layout->addWidget(m_hint, 1);
    return header;
}

void ElementsTable::setCategories(const QStringList &categories)
{
    if (categories == m_categories)
        return;
    m_categories = categories;
    while (m_rows.size() < std::min<qsizetype>(categories.size(), mostRows))
        addRow();
    setVisible(!categories.isEmpty());
    arrange();
    Q_EMIT elementsChanged();
}

void ElementsTable::addRow()
{
    auto *row = new ElementsRow(m_frame);
    if (!m_rows.isEmpty())
        setTabOrder(&m_rows.constLast()->field(), &row->field());
    row->field().installEventFilter(this);
    connect(row, &ElementsRow::edited, this, [this](const QString &category, const QString &text) {
        m_texts.insert(category, text);
        Q_EMIT elementsChanged();
    });
    m_rows.append(row);
}

int ElementsTable::rowHeight() const
{
    return std::max(Measure::control, fontMetrics().height() + 12);
}

//! Rows below one another inside the border, the bar at the trailing edge when there are more categories.
void ElementsTable::arrange()
{
    const int shown = int(std::min<qsizetype>(m_categories.size(), mostRows));
    m_frame->setFixedHeight(shown * rowHeight() + 2);
    const QRect inner = m_frame->rect().adjusted(1, 1, -1, -1);
    const bool scrolls = m_categories.size() > mostRows;
    const int barWidth = scrolls ? m_bar->sizeHint().width() : 0;
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(layoutDirection(), inner, rect); };
    m_bar->setVisible(scrolls);
    m_bar->setGeometry(place({ inner.right() + 1 - barWidth, inner.top(), barWidth, shown * rowHeight() }));
    m_bar->setPageStep(std::max(1, shown));
    m_bar->setRange(0, int(m_categories.size()) - shown);
    const int names = std::min(
        nameLetters * fontMetrics().averageCharWidth(), inner.width() * nameShare / 100 - Measure::gap);
    for (int i = 0; i < m_rows.size(); ++i) {
        m_rows.at(i)->setGeometry(
            place({ inner.left(), inner.top() + i * rowHeight(), inner.width() - barWidth, rowHeight() }));
        m_rows.at(i)->setNameWidth(std::max(0, names));
    }
    showRows();
}

void ElementsTable::showRows()
{
    for (int i = 0; i < m_rows.size(); ++i) {
        const int category = m_bar->value() + i;
        if (i < mostRows && category < m_categories.size()) {
            const QString &name = m_categories.at(category);
            m_rows.at(i)->showCategory(category, name, m_texts.value(name), exampleOf(name));
        } else {
            m_rows.at(i)->hide();
        }
    }
}

QString ElementsTable::exampleOf(const QString &category) const
{
    const Suggestion *suggestion = m_catalog.suggestion(category);
    if (suggestion == nullptr || suggestion->elements.isEmpty())
        return tr("anything");
    //: Custom elements of a category, such as "circuit, device"
    return tr("such as %1").arg(suggestion->elements.mid(0, 2).join(u", "_s));
}

void ElementsTable::rename(const QString &from, const QString &to)
{
    if (!m_texts.value(from).isEmpty() && m_texts.value(to).isEmpty())
        m_texts.insert(to, m_texts.take(from));
}

void ElementsTable::setElements(const QHash<QString, QStringList> &elements)
{
    m_texts.clear();
    for (auto it = elements.cbegin(); it != elements.cend(); ++it)
        m_texts.insert(it.key(), it.value().join(u", "_s));
    showRows();
    Q_EMIT elementsChanged();
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

void ElementsTable::goTo(int category, Qt::FocusReason reason)
{
    m_bar->setValue(std::clamp(m_bar->value(), category - mostRows + 1, category));
    QLineEdit &field = m_rows.at(category - m_bar->value())->field();
    if (field.hasFocus())
        field.selectAll();
    else
        field.setFocus(reason);
}

bool ElementsTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_frame) {
        if (event->type() == QEvent::Resize)
            arrange();
        if (event->type() == QEvent::Wheel && m_bar->isVisible())
            return QCoreApplication::sendEvent(m_bar, event);
        return QWidget::eventFilter(watched, event);
    }
    for (int row = 0; event->type() == QEvent::KeyPress && row < m_rows.size(); ++row)
        if (&m_rows.at(row)->field() == watched)
            return rowKey(row, *static_cast<QKeyEvent *>(event));
    return QWidget::eventFilter(watched, event);
}

//! Arrow keys and Return go from row to row; Tab too, and at the ends it leaves.
bool ElementsTable::rowKey(int row, const QKeyEvent &event)
{
    const int category = m_bar->value() + row;
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    int step = 0;
    Qt::FocusReason reason = Qt::OtherFocusReason;
    if (event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab) {
        step = event.key() == Qt::Key_Tab ? 1 : -1;
        reason = step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason;
    } else if (modifiers != Qt::NoModifier) {
        return false;
    } else if (event.key() == Qt::Key_Up) {
        step = -1;
    } else if (event.key() == Qt::Key_Down || event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        step = 1;
    }
    if (step == 0 || category + step < 0 || category + step >= m_categories.size())
        return false;
    goTo(category + step, reason);
    return true;
}

void ElementsTable::retranslate()
{
    m_title->setText(tr("Must show"));
    //: Beside "Must show": a field for each category that need not be filled in
    m_hint->setText(tr("optional, per category"));
    setAccessibleName(m_title->text());
    setAccessibleDescription(tr("Custom elements"));
    showRows();
}

void ElementsTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        arrange();
    QWidget::changeEvent(event);
}

} // namespace Iconwright
