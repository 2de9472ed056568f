#include "ui/library/filterpopup.h"

#include "ui/common/filteredit.h"
#include "ui/common/theme.h"
#include "ui/common/units.h"
#include "ui/library/filterlistmodel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int popupWidth = 264;
constexpr int popupHeight = 420;
constexpr int boxEdge = 16;

//! A check box, the name, at the end the number; or the title of a section.
class FilterDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return { 0, std::max(Measure::control, option.fontMetrics.height() + Measure::section) };
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        if (index.data(FilterListModel::HeadingRole).toBool())
            paintHeading(*painter, option, index);
        else
            paintTerm(*painter, option, index);
        painter->restore();
    }

    // Who clicks the box has clicked the row: the view tells of that once.
    bool editorEvent(
        QEvent *, QAbstractItemModel *, const QStyleOptionViewItem &, const QModelIndex &) override
    {
        return false;
    }

private:
    static Qt::Alignment aligned(const QStyleOptionViewItem &option, Qt::Alignment side)
    {
        return QStyle::visualAlignment(option.direction, side) | Qt::AlignVCenter;
    }

    static void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        painter.setFont(roleFont(TextRole::Section));
        painter.setPen(tokensOf(option.palette).muted);
        painter.drawText(option.rect.adjusted(Measure::section, Measure::gapSmall, -Measure::section, 0),
            int(aligned(option, Qt::AlignLeft)), index.data().toString());
    }

    static void paintTerm(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const Tokens &t = tokensOf(option.palette);
        const bool current = option.state.testFlag(QStyle::State_Selected);
        const QRect row = option.rect.adjusted(Measure::gapSmall, 0, -Measure::gapSmall, 0);
        if (current || option.state.testFlag(QStyle::State_MouseOver)) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(current ? t.selection : t.hover);
            painter.drawRoundedRect(row, 6, 6);
        }
        paintBox(painter, option, row, index);
        const qsizetype count = index.data(FilterListModel::CountRole).toLongLong();
        const QString number = count > 0 ? countText(count) : QString();
        const int numberWidth = option.fontMetrics.horizontalAdvance(number);
        const int left = row.left() + Measure::gap + boxEdge + Measure::gap;
        const QRect words(
            left, row.top(), row.right() - Measure::gap - numberWidth - Measure::gap - left, row.height());
        painter.setPen(current ? t.selText : t.text);
        painter.drawText(QStyle::visualRect(option.direction, option.rect, words),
            int(aligned(option, Qt::AlignLeft)),
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        painter.setPen(current ? t.selText : t.muted);
        painter.drawText(
            row.adjusted(Measure::gap, 0, -Measure::gap, 0), int(aligned(option, Qt::AlignRight)), number);
    }

    static void paintBox(
        QPainter &painter, const QStyleOptionViewItem &option, const QRect &row, const QModelIndex &index)
    {
        QStyleOptionViewItem box = option;
        const QRect place(row.left() + Measure::gap, row.center().y() - boxEdge / 2 + 1, boxEdge, boxEdge);
        box.rect = QStyle::visualRect(option.direction, option.rect, place);
        const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        box.state = QStyle::State_Enabled | (checked ? QStyle::State_On : QStyle::State_Off);
        option.widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, option.widget);
    }
};

} // namespace

FilterPopup::FilterPopup(GallerySearch &search, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_field(new FilterEdit(this))
    , m_view(new QListView(this))
    , m_model(new FilterListModel(search, this))
{
    setObjectName(u"filterList"_s);
    m_field->setObjectName(u"findFilter"_s);
    m_view->setObjectName(u"filters"_s);
    m_field->installEventFilter(this);
    m_view->installEventFilter(this);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new FilterDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, Measure::gap, 1, Measure::gapSmall);
    layout->setSpacing(Measure::gapSmall);
    auto *fieldPlace = new QVBoxLayout;
    fieldPlace->setContentsMargins(Measure::gap, 0, Measure::gap, 0);
    fieldPlace->addWidget(m_field);
    layout->addLayout(fieldPlace);
    layout->addWidget(m_view);
    connect(m_field, &QLineEdit::textChanged, this, &FilterPopup::find);
    connect(m_view, &QListView::clicked, m_model, &FilterListModel::toggle);
    retranslate();
}

void FilterPopup::setFacets(const IconFacets &facets)
{
    m_model->setFacets(facets);
}

void FilterPopup::openAt(QPoint position)
{
    m_field->clear();
    m_model->rebuild();
    resize(sizeHint());
    const QRect room = screen()->availableGeometry();
    move(std::clamp(position.x(), room.left(), std::max(room.left(), room.right() - width())),
        std::clamp(position.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    m_field->setFocus();
}

QSize FilterPopup::sizeHint() const
{
    return { popupWidth, popupHeight };
}

void FilterPopup::find(const QString &text)
{
    m_model->setNeedle(text);
    // Row 0 is the title of a section.
    if (!text.trimmed().isEmpty() && m_model->rowCount() > 1)
        m_view->setCurrentIndex(m_model->index(1));
}

bool FilterPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (watched == m_field && fieldKey(key))
            return true;
        const bool toggles = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
        if (watched == m_view && toggles) {
            m_model->toggle(m_view->currentIndex());
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

bool FilterPopup::fieldKey(int key)
{
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        m_model->toggle(m_view->currentIndex());
        return true;
    }
    if (key != Qt::Key_Down)
        return false;
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 1)
        m_view->setCurrentIndex(m_model->index(1));
    m_view->setFocus(Qt::OtherFocusReason);
    return true;
}

void FilterPopup::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.control);
    painter.fillRect(rect().adjusted(1, 1, -1, -1), t.raised);
}

void FilterPopup::retranslate()
{
    setAccessibleName(tr("Filters"));
    m_field->setPlaceholderText(tr("Find a filter"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_view->setAccessibleName(tr("Filters"));
    m_model->rebuild();
}

void FilterPopup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace Iconwright
