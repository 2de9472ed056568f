#include "ui/mainwindow/commandpalette.h"

#include "ui/common/theme.h"
#include "ui/common/tokens.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPointer>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr QSize usual(480, 360);
constexpr int top = 52;

enum Role { ActionRole = Qt::UserRole, ShortcutRole };

//! The command's name, its shortcut at the far end.
class CommandDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const Tokens &t = tokensOf(option.palette);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        painter->setPen(chosen ? t.selText : t.muted);
        painter->setFont(option.font);
        const auto far = QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter);
        painter->drawText(option.rect.adjusted(Measure::edge, 0, -Measure::edge, 0), int(far),
            index.data(ShortcutRole).toString());
    }
};

//! Every word somewhere in the name.
QRegularExpression patternOf(const QString &words)
{
    QString pattern;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
        pattern += u"(?=.*%1)"_s.arg(QRegularExpression::escape(word));
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

} // namespace

CommandPalette::CommandPalette(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
    , m_found(new QSortFilterProxyModel(this))
{
    setObjectName(u"commandPalette"_s);
    m_field->setObjectName(u"commandField"_s);
    m_list->setObjectName(u"commandList"_s);
    setFrameShape(QFrame::StyledPanel);
    m_found->setSourceModel(m_model);
    m_list->setModel(m_found);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_field->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Measure::gap, Measure::gap, Measure::gap, Measure::gap);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    retranslate();
}

void CommandPalette::open(const QList<QAction *> &actions)
{
    m_model->clear();
    for (QAction *action : actions) {
        if (!action->isEnabled() || action->isSeparator())
            continue;
        auto *item = new QStandardItem(action->text().remove(u'&'));
        item->setData(QVariant::fromValue(action), ActionRole);
        item->setData(action->shortcut().toString(QKeySequence::NativeText), ShortcutRole);
        m_model->appendRow(item);
    }
    m_field->clear();
    filter({});
    const QRect window = parentWidget()->window()->geometry();
    const QSize size = usual.boundedTo(window.size() - QSize(32, 32));
    setGeometry(window.center().x() - size.width() / 2, window.top() + top, size.width(), size.height());
    show();
    m_field->setFocus();
}

void CommandPalette::filter(const QString &words)
{
    m_found->setFilterRegularExpression(patternOf(words));
    m_list->setCurrentIndex(m_found->index(0, 0));
}

void CommandPalette::moveCurrent(int rows)
{
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, std::max(0, m_found->rowCount() - 1));
    m_list->setCurrentIndex(m_found->index(row, 0));
}

void CommandPalette::run()
{
    const QPointer<QAction> action = m_list->currentIndex().data(ActionRole).value<QAction *>();
    close();
    if (action)
        action->trigger();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int page = std::max(1, m_list->height() / Measure::control - 1);
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            moveCurrent(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
        if (key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            moveCurrent(key == Qt::Key_PageDown ? page : -page);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::retranslate()
{
    m_field->setPlaceholderText(tr("Find a command"));
    m_field->setAccessibleName(tr("Find a command"));
    m_list->setAccessibleName(tr("Commands"));
}

void CommandPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace Iconwright
