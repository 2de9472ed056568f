#include "ui/help/logwindow.h"

#include "ui/common/filteredit.h"
#include "ui/common/glyphs.h"
#include "ui/common/theme.h"
#include "ui/common/units.h"
#include "ui/help/logmodel.h"
#include "ui/help/logtail.h"
#include "ui/help/viewframe.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr QSize usualSize(912, 560);
constexpr QSize leastSize(480, 320);
constexpr int signEdge = 16;
constexpr qsizetype shownTime = 19; // "2026-11-22 19:07:45" of an ISO time
constexpr int plainLine = int(Qt::AlignVCenter) | int(Qt::AlignLeft) | int(Qt::AlignAbsolute)
    | int(Qt::TextForceLeftToRight) | int(Qt::TextSingleLine);

//! Sign, time, text. Log lines are English and never mirrored.
class LineDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return { 0, std::max(24, option.fontMetrics.height() + 6) };
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokensOf(option.palette);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        if (selected)
            painter->fillRect(option.rect, t.selection);
        QRect row = option.rect.adjusted(Measure::gap, 0, -Measure::gap, 0);
        paintSign(*painter, row, LogSeverity(index.data(LogModel::SeverityRole).toInt()), t, selected);
        row.adjust(signEdge + Measure::gap, 0, 0, 0);
        painter->setFont(option.font);
        const QString time = index.data(LogModel::TimeRole).toString().left(shownTime).replace(u'T', u' ');
        painter->setPen(selected ? t.selText : t.muted);
        painter->drawText(row, plainLine, time);
        row.adjust(option.fontMetrics.horizontalAdvance(u'0') * int(shownTime + 2), 0, 0, 0);
        painter->setPen(selected ? t.selText : t.text);
        painter->drawText(row, plainLine,
            option.fontMetrics.elidedText(
                index.data().toString(), Qt::ElideMiddle, row.width(), Qt::TextForceLeftToRight));
    }

private:
    static void paintSign(
        QPainter &painter, const QRect &row, LogSeverity severity, const Tokens &t, bool selected)
    {
        const QRect sign(row.left(), row.center().y() - signEdge / 2 + 1, signEdge, signEdge);
        if (severity == LogSeverity::Error)
            drawGlyph(painter, Glyph::Failed, sign, selected ? t.selText : t.danger);
        else if (severity == LogSeverity::Warning)
            drawGlyph(painter, Glyph::Warning, sign, selected ? t.selText : t.warning);
    }
};

} // namespace

LogWindow::LogWindow(const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_tail(new LogTail(path, this))
    , m_model(new LogModel(this))
    , m_filter(new LogFilter(this))
    , m_search(new FilterEdit)
    , m_level(new QComboBox)
    , m_view(new QListView)
    , m_state(new QLabel)
    , m_copy(new QPushButton)
    , m_folder(new QPushButton)
{
    setObjectName(u"log"_s);
    m_filter->setSourceModel(m_model);
    makeLayout();
    connect(m_tail, &LogTail::linesRead, this, &LogWindow::take);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setSearched(text);
        showState();
    });
    connect(m_level, &QComboBox::currentIndexChanged, this, [this](int level) {
        m_filter->setLeast(LogSeverity(level));
        showState();
    });
    connect(m_copy, &QPushButton::clicked, this, &LogWindow::copy);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LogWindow::showState);
    connect(m_folder, &QPushButton::clicked, this,
        [this] { Q_EMIT openFolderRequested(QFileInfo(m_tail->path()).absolutePath()); });
    setMinimumSize(leastSize);
    resize(usualSize);
    retranslate();
}

void LogWindow::makeLayout()
{
    m_search->setObjectName(u"searchLog"_s);
    m_level->setObjectName(u"logSeverity"_s);
    m_level->addItems({ {}, {}, {} });
    m_level->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_view->setObjectName(u"logLines"_s);
    m_view->setModel(m_filter);
    m_view->setItemDelegate(new LineDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_view->setLayoutDirection(Qt::LeftToRight);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_state->setObjectName(u"logState"_s);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_copy->setObjectName(u"copyLog"_s);
    m_folder->setObjectName(u"openLogFolder"_s);
    for (QPushButton *button : { m_copy, m_folder })
        button->setAutoDefault(false);
    auto *top = new QHBoxLayout;
    top->setSpacing(Measure::gap);
    top->addWidget(m_search, 1);
    top->addWidget(m_level);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(Measure::gap);
    bottom->addWidget(m_state, 1);
    bottom->addWidget(m_copy);
    bottom->addWidget(m_folder);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Measure::edge, Measure::section, Measure::edge, Measure::section);
    layout->setSpacing(Measure::section);
    layout->addLayout(top);
    layout->addWidget(new ViewFrame(m_view), 1);
    layout->addLayout(bottom);
}

void LogWindow::take(const QStringList &lines)
{
    const QScrollBar *bar = m_view->verticalScrollBar();
    const bool follows = bar->value() >= bar->maximum();
    m_model->append(lines);
    if (follows)
        m_view->scrollToBottom();
    showState();
}

void LogWindow::showState()
{
    const int shown = m_filter->rowCount();
    const int all = m_model->rowCount();
    m_copy->setText(
        m_view->selectionModel()->hasSelection() ? tr("Copy selected lines") : tr("Copy all lines"));
    m_copy->setAccessibleName(m_copy->text());
    m_copy->setEnabled(shown > 0);
    if (all == 0)
        m_state->setText(tr("Nothing was written yet."));
    else if (shown == 0)
        m_state->setText(tr("No line matches."));
    else
        //: %1 and %2: numbers
        m_state->setText(
            tr("%1 of %2 lines. Keys are never written down.").arg(countText(shown), countText(all)));
}

void LogWindow::copy()
{
    QModelIndexList indexes = m_view->selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    if (indexes.isEmpty())
        for (int row = 0; row < m_filter->rowCount(); ++row)
            indexes << m_filter->index(row, 0);
    QStringList lines;
    for (const QModelIndex &index : std::as_const(indexes))
        lines << index.data(LogModel::WholeRole).toString();
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void LogWindow::retranslate()
{
    setWindowTitle(tr("Log"));
    m_search->setPlaceholderText(tr("Search the log"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_level->setItemText(0, tr("Everything"));
    m_level->setItemText(1, tr("Warnings and errors"));
    m_level->setItemText(2, tr("Errors only"));
    m_level->setAccessibleName(tr("Which lines"));
    m_view->setAccessibleName(windowTitle());
    m_folder->setText(tr("Open folder"));
    m_folder->setAccessibleName(m_folder->text());
    showState();
}

void LogWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void LogWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_tail->start();
}

void LogWindow::hideEvent(QHideEvent *event)
{
    m_tail->stop();
    QDialog::hideEvent(event);
}

void LogWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::Find))
        m_search->setFocus(Qt::ShortcutFocusReason);
    else if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty())
        m_search->clear();
    else
        QDialog::keyPressEvent(event);
}

} // namespace Iconwright
