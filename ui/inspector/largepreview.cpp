#include "ui/inspector/largepreview.h"

#include "ui/common/errortext.h"
#include "ui/common/theme.h"
#include "ui/common/units.h"
#include "ui/inspector/inspectorparts.h"
#include "ui/inspector/pixelzoom.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr int pictureMargin = 24;

bool isOurKey(int key)
{
    static constexpr int keys[] { Qt::Key_Space, Qt::Key_Escape, Qt::Key_Left, Qt::Key_Right, Qt::Key_Up,
        Qt::Key_Down, Qt::Key_B };
    return std::find(std::begin(keys), std::end(keys), key) != std::end(keys);
}

} // namespace

LargePreview::LargePreview(QWidget *parent)
    : QWidget(parent)
    , m_zoom(new PixelZoom(*this))
    , m_name(new QLabel(this))
    , m_place(new QLabel(this))
    , m_previous(makeTool(Glyph::ChevronLeft, u"previewPrevious"_s, this))
    , m_next(makeTool(Glyph::ChevronRight, u"previewNext"_s, this))
    , m_close(makeTool(Glyph::Cross, u"previewClose"_s, this))
{
    hide();
    setObjectName(u"largePreview"_s);
    setFocusPolicy(Qt::StrongFocus);
    parent->installEventFilter(this);
    m_name->setObjectName(u"previewName"_s);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_place->setObjectName(u"previewPlace"_s);
    setTextRole(*m_name, TextRole::Section);
    m_place->setForegroundRole(QPalette::PlaceholderText);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(Measure::edge, 0, Measure::gap, 0);
    bar->setSpacing(Measure::gap);
    bar->addWidget(m_name, 1);
    bar->addWidget(m_place);
    for (QToolButton *button : { m_previous, m_next, m_close }) {
        button->setFocusPolicy(Qt::NoFocus); // the keys do the same wherever the focus could be
        bar->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, (Measure::header - Measure::control) / 2, 0, 0);
    column->addLayout(bar);
    column->addStretch(1);
    connect(m_zoom, &PixelZoom::changed, this, &LargePreview::fill);
    connect(&m_reader, &IconPictureReader::arrived, this, &LargePreview::takePicture);
    connect(
        m_previous, &QToolButton::clicked, this, [this] { askToMove(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { askToMove(1); });
    connect(m_close, &QToolButton::clicked, this, &LargePreview::closePreview);
    retranslate();
}

void LargePreview::showIcon(const IconRecord &icon, const QString &path, int position, int count)
{
    m_icon = icon;
    m_path = path;
    m_position = position;
    m_count = count;
    fill();
    if (isHidden()) {
        m_picture = {};
        m_zoom->setPicture({}, 1);
        m_message.clear();
        m_focusBefore = QApplication::focusWidget();
        setGeometry(parentWidget()->rect());
        show();
        raise();
        setFocus(Qt::PopupFocusReason);
    }
    readPicture();
}

void LargePreview::setBackdrop(const Backdrop &backdrop)
{
    m_backdrop = backdrop;
    if (backdrop.kind == Backdrop::Kind::Color)
        m_ownColor = backdrop.color;
    update();
}

void LargePreview::closePreview()
{
    if (isHidden())
        return;
    m_reader.forget();
    m_zoom->setPicture({}, 1); // its pixels are many
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    Q_EMIT closed();
}

void LargePreview::askToMove(int step)
{
    const int wanted = m_position + step;
    if (wanted >= 1 && wanted <= m_count)
        Q_EMIT moveRequested(step);
}

QRect LargePreview::stage() const
{
    return rect().adjusted(Measure::edge, Measure::header, -Measure::edge, -Measure::edge);
}

void LargePreview::readPicture()
{
    const QSize room = stage().size() - QSize(2 * pictureMargin, 2 * pictureMargin);
    const int edge = std::min(room.width(), room.height());
    if (edge <= 0)
        return;
    if (m_path.isEmpty()) {
        m_reader.forget();
        takePicture({ .error = { ErrorCode::FileNotReadable } });
        return;
    }
    m_reader.read(m_path, { edge }, devicePixelRatioF());
}

void LargePreview::takePicture(const IconPictures &pictures)
{
    const bool isThere = !pictures.pictures.isEmpty();
    m_message = isThere ? QString() : errorText({ pictures.error.code });
    m_picture = isThere ? QPixmap::fromImage(pictures.pictures.first()) : QPixmap();
    if (isThere)
        m_picture.setDevicePixelRatio(pictures.pictures.first().devicePixelRatio());
    m_zoom->setPicture(pictures.original, std::min(stage().width(), stage().height()) - 2 * pictureMargin);
    setAccessibleDescription(m_message);
    update();
}

void LargePreview::fill()
{
    const QString place = tr("%1 of %2").arg(countText(m_position), countText(m_count));
    m_name->setText(m_icon.spec.category);
    const QString zoomed = m_zoom->text();
    //: Place of an icon, how far it is zoomed: "3 of 16, 200 %, 1024 × 1024"
    m_place->setText(zoomed.isEmpty() ? place : tr("%1, %2", "zoom").arg(place, leftToRight(zoomed)));
    //: Name of an icon, its place: "compass, 3 of 16"
    setAccessibleName(tr("%1, %2").arg(isolated(m_icon.spec.category), place));
    m_previous->setEnabled(m_position > 1);
    m_next->setEnabled(m_position < m_count);
}

void LargePreview::retranslate()
{
    nameTool(*m_previous, tr("Previous icon"));
    nameTool(*m_next, tr("Next icon"));
    nameTool(*m_close, tr("Close"));
    //: %1 is a key: "Close (Esc)"
    m_close->setToolTip(
        tr("Close (%1)").arg(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)));
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_previous->setIcon(glyphIcon(isMirrored ? Glyph::ChevronRight : Glyph::ChevronLeft));
    m_next->setIcon(glyphIcon(isMirrored ? Glyph::ChevronLeft : Glyph::ChevronRight));
    fill();
}

bool LargePreview::event(QEvent *event)
{
    // The window's shortcuts (Space opens this, arrows move in the grid) wait until it is closed.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier && isOurKey(key->key())) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

bool LargePreview::eventFilter(QObject *object, QEvent *event)
{
    if (object == parentWidget() && event->type() == QEvent::Resize && !isHidden())
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(object, event);
}

void LargePreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool LargePreview::focusNextPrevChild(bool)
{
    return true; // what it covers cannot be reached
}

void LargePreview::keyPressEvent(QKeyEvent *event)
{
    const int forwards = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Escape:
        closePreview();
        return;
    case Qt::Key_B:
        setBackdrop(nextBackdrop(m_backdrop, m_ownColor));
        Q_EMIT backdropChanged(m_backdrop);
        return;
    case Qt::Key_Left:
        askToMove(-forwards);
        return;
    case Qt::Key_Right:
        askToMove(forwards);
        return;
    case Qt::Key_Up:
        askToMove(-1);
        return;
    case Qt::Key_Down:
        askToMove(1);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void LargePreview::mousePressEvent(QMouseEvent *event)
{
    event->accept(); // nothing below is meant
}

void LargePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(palette());
    painter.fillRect(rect(), t.window);
    paintBackdrop(painter, stage(), m_message.isEmpty() ? m_backdrop : Backdrop {}, palette(), 8);
    if (!m_message.isEmpty()) {
        painter.setPen(t.muted);
        painter.drawText(stage(), Qt::AlignCenter | Qt::TextWordWrap, m_message);
        return;
    }
    if (m_zoom->isOn()) {
        m_zoom->paint(painter);
        return;
    }
    const QSize size = m_picture.deviceIndependentSize().toSize();
    QRect place(QPoint(), size);
    place.moveCenter(stage().center());
    painter.drawPixmap(place.topLeft(), m_picture);
}

void LargePreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_zoom->setArea(stage());
    if (!isHidden())
        readPicture();
}

} // namespace Iconwright
