#include "ui/mainwindow/windowheader.h"

#include "ui/common/glyphs.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/common/theme.h"
#include "ui/common/units.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr int searchLeast = 200;
constexpr int searchMost = 280;
constexpr int titleMost = 320;

QHBoxLayout *makeRow(QWidget *part)
{
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(Measure::edge, 0, Measure::edge, 0);
    row->setSpacing(Measure::gap);
    return row;
}

void setUp(QToolButton *button, Glyph glyph, const QString &name)
{
    button->setObjectName(name);
    button->setIcon(glyphIcon(glyph));
    button->setIconSize(QSize(18, 18));
    button->setFixedSize(Measure::control, Measure::control);
    button->setFocusPolicy(Qt::TabFocus);
}

//! "Hide the form (Ctrl+\)".
void name(QAbstractButton *button, const QString &text, const QKeySequence &keys = {})
{
    button->setAccessibleName(text);
    button->setToolTip(
        keys.isEmpty() ? text : u"%1 (%2)"_s.arg(text, keys.toString(QKeySequence::NativeText)));
}

} // namespace

WindowHeader::WindowHeader(QWidget *search, QWidget *parent)
    : QWidget(parent)
    , m_leftPart(new QWidget(this))
    , m_middlePart(new QWidget(this))
    , m_rightPart(new QWidget(this))
    , m_menu(new QToolButton(m_leftPart))
    , m_places(new SegmentedControl(2, m_leftPart))
    , m_leftToggle(new QToolButton(m_leftPart))
    , m_title(new QLabel(m_middlePart))
    , m_count(new QLabel(m_middlePart))
    , m_inspected(new QLabel(m_rightPart))
    , m_export(new QPushButton(m_rightPart))
    , m_inspectorToggle(new QToolButton(m_rightPart))
{
    setFixedHeight(Measure::header);
    setAutoFillBackground(true);
    makeLeft();
    makeMiddle(search);
    makeRight();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_leftPart);
    layout->addWidget(m_middlePart, 1);
    layout->addWidget(m_rightPart);
    retranslate();
}

void WindowHeader::makeLeft()
{
    setUp(m_menu, Glyph::Menu, u"mainMenu"_s);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    setUp(m_leftToggle, Glyph::LeftPanel, u"toggleLeft"_s);
    m_leftToggle->setCheckable(true);
    m_places->setObjectName(u"places"_s);
    m_places->segment(0).setObjectName(u"create"_s);
    m_places->segment(1).setObjectName(u"library"_s);
    QHBoxLayout *row = makeRow(m_leftPart);
    row->setContentsMargins(Measure::gap, 0, Measure::edge, 0);
    row->addWidget(m_menu);
    row->addSpacing(Measure::gapSmall);
    row->addWidget(m_places);
    row->addStretch(1);
    row->addWidget(m_leftToggle);
    connect(m_leftToggle, &QToolButton::clicked, this, &WindowHeader::leftToggled);
}

void WindowHeader::makeMiddle(QWidget *search)
{
    setTextRole(*m_title, TextRole::Section);
    m_title->setObjectName(u"shownTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_count->setObjectName(u"shownCount"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_search = search;
    search->setMinimumWidth(searchLeast);
    search->setMaximumWidth(searchMost);
    search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QHBoxLayout *row = makeRow(m_middlePart);
    row->addWidget(m_title);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(search, 2);
}

void WindowHeader::makeRight()
{
    setTextRole(*m_inspected, TextRole::Section);
    m_inspected->setObjectName(u"inspectedName"_s);
    m_inspected->setTextFormat(Qt::PlainText);
    m_inspected->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_export->setObjectName(u"export"_s);
    m_export->setIcon(glyphIcon(Glyph::TrayUp));
    setUp(m_inspectorToggle, Glyph::RightPanel, u"toggleInspector"_s);
    m_inspectorToggle->setCheckable(true);
    QHBoxLayout *row = makeRow(m_rightPart);
    row->setContentsMargins(Measure::edge, 0, Measure::gap, 0);
    row->addWidget(m_inspected, 1);
    row->addWidget(m_export);
    row->addSpacing(Measure::gapSmall);
    row->addWidget(m_inspectorToggle);
    connect(m_export, &QPushButton::clicked, this, &WindowHeader::exportRequested);
    connect(m_inspectorToggle, &QToolButton::clicked, this, &WindowHeader::inspectorToggled);
}

void WindowHeader::setColumns(int left, int inspector)
{
    const auto fit = [](QWidget *part, int width) {
        part->setMinimumWidth(width);
        part->setMaximumWidth(width > 0 ? std::max(width, part->minimumSizeHint().width()) : QWIDGETSIZE_MAX);
        part->setSizePolicy(width > 0 ? QSizePolicy::Fixed : QSizePolicy::Maximum, QSizePolicy::Preferred);
    };
    fit(m_leftPart, left);
    fit(m_rightPart, inspector);
    m_inspected->setVisible(inspector > 0);
    elide();
    update();
}

void WindowHeader::setPanelsOpen(bool left, bool inspector)
{
    m_leftToggle->setChecked(left);
    m_inspectorToggle->setChecked(inspector);
    retranslate();
}

void WindowHeader::setShown(const QString &title, int shown, int total, int selected)
{
    m_titleText = title;
    QString count = shown == total ? countText(total)
                                   //: How many icons a search shows of all there are.
                                   : tr("%1 of %2").arg(countText(shown), countText(total));
    if (selected > 0)
        count = tr("%1, %2 selected").arg(count, countText(selected));
    m_count->setText(count);
    elide();
}

void WindowHeader::setInspected(const QString &name)
{
    m_inspectedText = name;
    elide();
}

void WindowHeader::setExportable(int icons)
{
    m_export->setEnabled(icons > 0);
    //: On the button that opens the export dialog.
    m_export->setToolTip(icons > 0
            ? tr("Export %1 (%2)")
                  .arg(
                      iconsText(icons), QKeySequence(Qt::CTRL | Qt::Key_E).toString(QKeySequence::NativeText))
            : tr("There is nothing to export yet"));
}

void WindowHeader::elide()
{
    const auto fit = [](QLabel *label, const QString &text, int width) {
        const QString elided = label->fontMetrics().elidedText(text, Qt::ElideRight, width);
        label->setText(elided);
        label->setToolTip(elided == text ? QString() : text);
    };
    fit(m_title, m_titleText, titleMost);
    fit(m_inspected, m_inspectedText, std::max(0, m_inspected->width()));
}

void WindowHeader::retranslate()
{
    m_places->setText(0, tr("Create"));
    m_places->setText(1, tr("Library"));
    m_places->setToolTip(0, QKeySequence(Qt::CTRL | Qt::Key_1).toString(QKeySequence::NativeText));
    m_places->setToolTip(1, QKeySequence(Qt::CTRL | Qt::Key_2).toString(QKeySequence::NativeText));
    m_export->setText(tr("Export…"));
    m_export->setAccessibleName(m_export->text());
    name(m_menu, tr("Main menu"), QKeySequence(Qt::Key_F10));
    name(m_leftToggle, m_leftToggle->isChecked() ? tr("Hide the left column") : tr("Show the left column"));
    name(m_inspectorToggle,
        m_inspectorToggle->isChecked() ? tr("Hide the inspector") : tr("Show the inspector"));
}

void WindowHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WindowHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_search->setMaximumWidth(width() < Measure::drawers ? searchLeast : searchMost);
    elide();
}

//! Hairlines: below the row, and between the parts that stand above columns.
void WindowHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor line = tokensOf(palette()).line;
    painter.fillRect(0, height() - 1, width(), 1, line);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (const QWidget *part : { m_leftPart, m_rightPart }) {
        const bool atStart = (part == m_leftPart) != mirrored;
        if (part->minimumWidth() > 0)
            painter.fillRect(
                atStart ? part->geometry().right() : part->geometry().left(), 0, 1, height(), line);
    }
}

} // namespace Iconwright
