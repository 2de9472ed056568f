#include "ui/help/shortcutsdialog.h"

#include "ui/common/filteredit.h"
#include "ui/common/theme.h"
#include "ui/common/units.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr QSize usualSize(520, 640);
constexpr QSize leastSize(320, 320);
constexpr int keysRole = Qt::UserRole; // a list of texts; a row without one is the title of a group
constexpr int rowHeight = 28;
constexpr int titleHeight = 40;
constexpr int keyRadius = 4;
constexpr int keyPadding = 6;

//! The text at the leading side, each shortcut as a key at the trailing one.
class ShortcutDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool isTitle = index.data(keysRole).toStringList().isEmpty();
        return { 0, std::max(isTitle ? titleHeight : rowHeight, option.fontMetrics.height() + 12) };
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokensOf(option.palette);
        const QStringList keys = index.data(keysRole).toStringList();
        const bool selected = option.state.testFlag(QStyle::State_Selected) && !keys.isEmpty();
        painter->save();
        if (selected)
            painter->fillRect(option.rect, t.selection);
        const QRect row = rowOf(option);
        const int used = paintKeys(*painter, option, row, keys, selected);
        QRect text = row.adjusted(0, 0, -used, 0);
        if (keys.isEmpty())
            text.adjust(0, Measure::section, 0, 0);
        painter->setFont(keys.isEmpty() ? roleFont(TextRole::Section) : option.font);
        painter->setPen(selected ? t.selText : t.text);
        painter->drawText(QStyle::visualRect(option.direction, row, text),
            int(Qt::AlignVCenter) | int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->restore();
    }

private:
    //! As far from the window's edges as the search field, with a scroll bar and without.
    static QRect rowOf(const QStyleOptionViewItem &option)
    {
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        const int bar = view != nullptr ? view->width() - view->viewport()->width() : 0;
        const QRect row = option.rect.adjusted(Measure::edge, 0, std::min(0, bar - Measure::edge), 0);
        return QStyle::visualRect(option.direction, option.rect, row);
    }

    //! Returns the width they take.
    static int paintKeys(QPainter &painter, const QStyleOptionViewItem &option, const QRect &row,
        const QStringList &keys, bool selected)
    {
        const Tokens &t = tokensOf(option.palette);
        painter.setFont(roleFont(TextRole::Caption));
        painter.setRenderHint(QPainter::Antialiasing);
        const QFontMetrics metrics = painter.fontMetrics();
        const int height = metrics.height() + 4;
        int right = row.right();
        for (auto key = keys.crbegin(); key != keys.crend(); ++key) {
            const int width = std::max(height, metrics.horizontalAdvance(*key) + 2 * keyPadding);
            const QRect cap = QStyle::visualRect(option.direction, row,
                QRect(right - width + 1, row.center().y() - height / 2 + 1, width, height));
            painter.setPen(QPen(t.control, 1));
            painter.setBrush(selected ? Qt::transparent : t.raised);
            painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), keyRadius, keyRadius);
            painter.setPen(selected ? t.selText : t.text);
            painter.drawText(cap, Qt::AlignCenter, *key);
            right -= width + Measure::gapSmall;
        }
        return row.right() - right + Measure::gap;
    }
};

//! "Enter" of the keypad beside "Return" of the same command is nobody's second choice.
bool isKeypadTwin(const QKeySequence &sequence, const QAction &action)
{
    const QKeyCombination last = sequence[0];
    return sequence.count() == 1 && last.key() == Qt::Key_Enter
        && action.shortcuts().contains(
            QKeySequence(QKeyCombination(last.keyboardModifiers(), Qt::Key_Return)));
}

QStringList keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action.shortcuts())
        if (const QString text = sequence.toString(QKeySequence::NativeText);
            !text.isEmpty() && !isKeypadTwin(sequence, action))
            keys << leftToRight(text); // "Ctrl+," is never ",+Ctrl"
    return keys;
}

//! As in a menu, without the mark of the mnemonic and the dots.
QString nameOf(const QAction &action)
{
    QString name = action.text();
    name.remove(u'&');
    while (name.endsWith(u'…') || name.endsWith(u'.'))
        name.chop(1);
    return name;
}

bool matches(const QString &text, const QStringList &words)
{
    return std::all_of(
        words.begin(), words.end(),
        [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QWidget *parent)
    : QDialog(parent)
    , m_search(new FilterEdit)
    , m_model(new QStandardItemModel(this))
    , m_view(new QListView)
    , m_nothing(new QLabel)
{
    setObjectName(u"shortcuts"_s);
    m_search->setObjectName(u"searchShortcuts"_s);
    m_view->setObjectName(u"shortcutList"_s);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ShortcutDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->viewport()->setAutoFillBackground(false);
    m_nothing->setObjectName(u"noShortcut"_s);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setContentsMargins(Measure::edge, Measure::section, Measure::edge, 0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(Measure::edge, Measure::section, Measure::edge, 0);
    top->addWidget(m_search);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0); // what goes on does so at the window's edge
    layout->setSpacing(Measure::gapSmall);
    layout->addLayout(top);
    layout->addWidget(m_nothing);
    layout->addWidget(m_view, 1);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsDialog::fill);
    setMinimumSize(leastSize);
    resize(usualSize);
    retranslate();
}

void ShortcutsDialog::setGroups(const QList<ShortcutGroup> &groups)
{
    m_groups = groups;
    fill();
}

void ShortcutsDialog::fill()
{
    m_model->clear();
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    for (const ShortcutGroup &group : std::as_const(m_groups))
        fillGroup(group, words);
    m_nothing->setVisible(m_model->rowCount() == 0);
    //: %1: what was typed into the search
    m_nothing->setText(tr("No shortcut matches “%1”.").arg(isolated(m_search->text().trimmed())));
}

void ShortcutsDialog::fillGroup(const ShortcutGroup &group, const QStringList &words)
{
    QList<std::pair<QString, QStringList>> lines;
    for (const QPointer<QAction> &action : group.actions)
        if (action != nullptr)
            lines.append({ nameOf(*action), keysOf(*action) });
    for (const ShortcutGroup::Keys &other : group.others)
        lines.append({ other.text, { other.keys } });
    lines.removeIf([&](const auto &line) {
        return line.second.isEmpty()
            || !matches(group.title + u' ' + line.first + u' ' + line.second.join(u' '), words);
    });
    if (lines.isEmpty())
        return;
    auto *title = new QStandardItem(group.title);
    title->setFlags(Qt::ItemIsEnabled);
    m_model->appendRow(title);
    for (const auto &[text, keys] : std::as_const(lines)) {
        auto *item = new QStandardItem(text);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setData(keys, keysRole);
        item->setData(QString(text + u", "_s + keys.join(u", "_s)), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
}

void ShortcutsDialog::retranslate()
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_search->setPlaceholderText(tr("Search shortcuts"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_view->setAccessibleName(windowTitle());
    fill();
}

void ShortcutsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        // The commands may be told of the language after this window.
        QMetaObject::invokeMethod(this, &ShortcutsDialog::fill, Qt::QueuedConnection);
    }
    QDialog::changeEvent(event);
}

void ShortcutsDialog::showEvent(QShowEvent *event)
{
    fill();
    m_search->setFocus(Qt::OtherFocusReason);
    QDialog::showEvent(event);
}

void ShortcutsDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty())
        m_search->clear();
    else
        QDialog::keyPressEvent(event);
}

} // namespace Iconwright
