#include "ui/compose/pastepopup.h"

#include "core/queue/requesttext.h"
#include "ui/common/theme.h"
#include "ui/compose/categorylist.h"
#include "ui/compose/fieldframe.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr int heightWanted = 320;
// More than a batch can hold is not worth being laid out.
constexpr int mostCharacters = iconsLimit * lineLimit;

//! The clipboard's list, one per line, bullets left out.
QString clipboardList()
{
    const QString text = QApplication::clipboard()->text().left(mostCharacters);
    if (!looksLikeList(text))
        return {};
    // One more, so that too many are told.
    return listedCategories(text, iconsLimit + 1).join(u'\n');
}

} // namespace

PastePopup::PastePopup(QWidget *parent)
    : PopupFrame(parent)
    , m_title(new QLabel(this))
    , m_text(new QPlainTextEdit)
    , m_dropped(new QLabel(this))
    , m_add(new QPushButton(this))
{
    setObjectName(u"pasteList"_s);
    setTextRole(*m_title, TextRole::Section);
    m_title->setBuddy(m_text);
    m_text->setObjectName(u"listText"_s);
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    m_dropped->setObjectName(u"listDropped"_s);
    m_dropped->setWordWrap(true);
    setTextRole(*m_dropped, TextRole::Caption);
    m_add->setObjectName(u"addList"_s);
    m_add->setProperty("kind", u"primary"_s);
    auto *frame = new FieldFrame;
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(3, 3, 3, 3);
    inside->addWidget(m_text);
    m_text->setFrameShape(QFrame::NoFrame);
    frame->watch(*m_text);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Measure::section, Measure::section, Measure::section, Measure::section);
    layout->setSpacing(Measure::gap);
    layout->addWidget(m_title);
    layout->addWidget(frame, 1);
    layout->addWidget(m_dropped);
    layout->addWidget(m_add);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PastePopup::read);
    connect(m_add, &QPushButton::clicked, this, &PastePopup::add);
    retranslate();
}

void PastePopup::openFor(const QWidget &anchor, int width, const QStringList &present)
{
    m_present = present;
    m_text->setPlainText(clipboardList());
    read();
    openAt(anchor, { width, heightWanted });
    m_text->setFocus(Qt::PopupFocusReason);
}

void PastePopup::read()
{
    const CategoryList list = readCategories(m_text->toPlainText(), m_present);
    const int count = int(list.taken.size());
    m_add->setEnabled(count > 0);
    //: The button that adds so many categories to the form
    m_add->setText(count == 0 ? tr("Add")
            : count == 1      ? tr("Add 1 category")
                              : tr("Add %Ln categories", nullptr, count));
    m_add->setAccessibleName(m_add->text());
    const QString dropped = droppedText(list);
    //: %1 is "2 are there already, 1 is longer than 200 characters."
    m_dropped->setText(dropped.isEmpty() ? tr("Lines, commas, semicolons and tabs end a category.")
                                         : tr("Left out: %1").arg(dropped));
    m_text->setAccessibleDescription(m_dropped->text());
}

void PastePopup::add()
{
    const QString text = m_text->toPlainText();
    close();
    Q_EMIT added(text);
}

//! Ctrl+Return adds: Return alone begins a line.
bool PastePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return PopupFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isReturn && key->modifiers().testFlag(Qt::ControlModifier) && m_add->isEnabled()) {
        add();
        return true;
    }
    return PopupFrame::eventFilter(watched, event);
}

void PastePopup::retranslate()
{
    setWindowTitle(tr("Paste list"));
    setAccessibleName(windowTitle());
    m_title->setText(tr("One category per line"));
    m_text->setAccessibleName(m_title->text());
    m_text->setPlaceholderText(tr("electronics\noffice supplies\ntravel"));
    m_add->setToolTip(
        tr("Add (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    read();
}

void PastePopup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    PopupFrame::changeEvent(event);
}

} // namespace Iconwright
