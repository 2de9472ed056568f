#include "ui/inspector/factlist.h"

#include "ui/common/theme.h"
#include "ui/common/units.h"
#include "ui/inspector/inspectorparts.h"
#include "ui/inspector/inspectorwords.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr QSize stripSize { 80, 12 };
constexpr int stripRadius = 3;
constexpr int lineHeight = 24;

//! The colors side by side, with an inner line so that white and black ends stay visible.
QPixmap paintedStrip(const QStringList &colors, const QPalette &palette, double ratio)
{
    QPixmap pixmap((QSizeF(stripSize) * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF({ 0.5, 0.5 }, QSizeF(stripSize) - QSizeF(1, 1)), stripRadius, stripRadius);
    painter.setClipPath(shape);
    const double step = double(stripSize.width()) / double(colors.size());
    for (qsizetype i = 0; i < colors.size(); ++i)
        painter.fillRect(QRectF(double(i) * step, 0, step + 1, stripSize.height()), QColor(colors.at(i)));
    painter.setClipping(false);
    painter.setPen(QPen(tokensOf(palette).line, 1));
    painter.drawPath(shape);
    return pixmap;
}

} // namespace

FactList::FactList(const Catalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_strip(new QLabel(this))
    , m_copy(makeTool(Glyph::Copy, u"copyRequestId"_s, this))
    , m_copyPath(makeTool(Glyph::Copy, u"copyPath"_s, this))
    , m_reveal(makeTool(Glyph::Folder, u"showInFolder"_s, this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Measure::edge);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    for (int fact = MustShow; fact <= File; ++fact)
        addLine(Fact(fact), *grid);
    grid->setRowStretch(File + 1, 1); // lines keep their height whatever the column gives
    m_strip->setObjectName(u"colorStrip"_s);
    static_cast<QHBoxLayout *>(m_cells.at(Scheme)->layout())->insertWidget(0, m_strip);
    addBeside(Request, m_copy);
    addBeside(File, m_copyPath);
    addBeside(File, m_reveal);
    m_values.at(File)->setWordWrap(false);
    m_values.at(File)->installEventFilter(this);
    m_values.at(Request)->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(
        m_copy, &QToolButton::clicked, this, [this] { copyText(m_icon.requestId); });
    connect(m_copyPath, &QToolButton::clicked, this, [this] { copyText(QDir::toNativeSeparators(m_path)); });
    connect(m_reveal, &QToolButton::clicked, this, &FactList::revealRequested);
    retranslate();
}

void FactList::addLine(Fact fact, QGridLayout &grid)
{
    static const QStringList names { u"mustShow"_s, u"style"_s, u"matched"_s, u"colorScheme"_s, u"model"_s,
        u"size"_s, u"cost"_s, u"made"_s, u"requestId"_s, u"file"_s };
    auto *name = new QLabel(this);
    name->setForegroundRole(QPalette::PlaceholderText);
    auto *cell = new QWidget(this);
    auto *row = new QHBoxLayout(cell);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Measure::gap);
    QLabel *value = makeText(names.at(fact), cell);
    row->addWidget(value, 1);
    name->setFixedHeight(lineHeight);
    cell->setMinimumHeight(lineHeight);
    grid.addWidget(name, fact, 0, Qt::AlignTop);
    grid.addWidget(cell, fact, 1);
    name->setBuddy(value);
    m_names << name;
    m_values << value;
    m_cells << cell;
}

void FactList::addBeside(Fact fact, QWidget *widget)
{
    widget->setFixedSize(lineHeight, lineHeight);
    auto *row = static_cast<QHBoxLayout *>(m_cells.at(fact)->layout());
    row->setSpacing(Measure::gapSmall);
    row->addWidget(widget);
}

void FactList::showIcon(const IconRecord &icon, const QString &originalPath)
{
    m_icon = icon;
    m_path = originalPath;
    fill();
}

void FactList::setFact(Fact fact, const QString &text)
{
    m_values.at(fact)->setText(text);
    m_values.at(fact)->setAccessibleName(u"%1: %2"_s.arg(m_names.at(fact)->text(), text));
    m_names.at(fact)->setVisible(!text.isEmpty());
    m_cells.at(fact)->setVisible(!text.isEmpty());
}

void FactList::fill()
{
    const IconSpec &spec = m_icon.spec;
    setFact(MustShow, spec.elements.join(u", "_s));
    setFact(Style, styleText(m_catalog, spec.styleId));
    //: %1 is how the name of the file begins whose style was to be matched: "3fa94c17".
    setFact(Matched, spec.anchor.isEmpty() ? QString() : tr("Picture %1").arg(spec.anchor.left(8)));
    setFact(Scheme, colorSchemeText(m_catalog, spec.colorSchemeId));
    setFact(Drawer, modelText(m_catalog, spec.model));
    setFact(Measures, sizeFact(m_icon));
    setFact(Cost, costFact(m_icon));
    setFact(Made,
        m_icon.createdAt.isValid() ? madeText(m_icon.createdAt, QDateTime::currentDateTimeUtc()) : QString());
    setFact(Request, m_icon.requestId);
    setFact(File, QFileInfo(m_path).fileName());
    elideFileName();
    m_strip->setVisible(!spec.palette.isEmpty());
    if (!spec.palette.isEmpty())
        m_strip->setPixmap(paintedStrip(spec.palette, palette(), devicePixelRatioF()));
    m_strip->setToolTip(spec.palette.join(u" "_s));
    m_strip->setAccessibleName(spec.palette.join(u" "_s));
}

void FactList::elideFileName()
{
    QLabel *value = m_values.at(File);
    const QString name = QFileInfo(m_path).fileName();
    const QString shown = value->fontMetrics().elidedText(name, Qt::ElideMiddle, value->width());
    value->setText(leftToRight(shown));
    value->setToolTip(shown == name ? QString() : m_path);
}

void FactList::retranslate()
{
    const QStringList names { tr("Must show"), tr("Style"), tr("Matched to"), tr("Color scheme"), tr("Model"),
        tr("Size"), tr("Cost and time"), tr("Made"), tr("Request id"), tr("File") };
    for (int fact = MustShow; fact <= File; ++fact)
        m_names.at(fact)->setText(names.at(fact));
    nameTool(*m_copy, tr("Copy request id"));
    nameTool(*m_copyPath, tr("Copy path"));
    nameTool(*m_reveal, tr("Show in folder"));
    fill();
}

void FactList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        fill();
    QWidget::changeEvent(event);
}

bool FactList::eventFilter(QObject *object, QEvent *event)
{
    // Only the line itself knows how much of a name it has room for.
    if (object == m_values.at(File) && event->type() == QEvent::Resize)
        elideFileName();
    return QWidget::eventFilter(object, event);
}

} // namespace Iconwright
