#include "ui/compose/anchorrow.h"

#include "ui/common/glyphs.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace Iconwright {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pictureEdge = 40; // px

} // namespace

AnchorRow::AnchorRow(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel)
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_remove(new QToolButton)
{
    setObjectName(u"anchorRow"_s);
    m_picture->setFixedSize(pictureEdge, pictureEdge);
    m_picture->setAlignment(Qt::AlignCenter);
    setTextRole(*m_title, TextRole::Section);
    m_text->setObjectName(u"anchorName"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setMinimumWidth(1); // gives way in a narrow column
    m_remove->setObjectName(u"removeAnchor"_s);
    m_remove->setIcon(glyphIcon(Glyph::Cross));
    m_remove->setAutoRaise(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Measure::gap);
    row->addWidget(m_picture);
    row->addLayout(words, 1);
    row->addWidget(m_remove);
    connect(m_remove, &QToolButton::clicked, this, [this] { setAnchor({}); });
    retranslate();
    hide();
}

void AnchorRow::setAnchor(const QString &sha256, const QString &name)
{
    const bool isOther = sha256 != m_anchor;
    m_anchor = sha256;
    m_name = name.isEmpty() && !isOther ? m_name : name;
    if (isOther)
        m_picture->clear();
    retranslate();
    setVisible(!m_anchor.isEmpty());
    if (isOther)
        Q_EMIT anchorChanged(m_anchor);
}

void AnchorRow::setPicture(const QString &sha256, const QImage &picture)
{
    if (sha256 != m_anchor || picture.isNull())
        return;
    const int pixels = qRound(pictureEdge * devicePixelRatioF());
    QPixmap pixmap
        = QPixmap::fromImage(picture.scaled(pixels, pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    m_picture->setPixmap(pixmap);
}

void AnchorRow::retranslate()
{
    //: Heading above the name of the icon whose style all others take.
    m_title->setText(tr("Match this icon"));
    //: Stands for the name of a picture that came from outside.
    m_text->setText(m_name.isEmpty() ? tr("A picture of your own") : m_name);
    m_text->setToolTip(tr("All icons take its style; it is sent along with each of them."));
    m_remove->setToolTip(tr("Match no icon"));
    m_remove->setAccessibleName(tr("Match no icon"));
    m_picture->setAccessibleName(m_text->text());
}

void AnchorRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Iconwright
