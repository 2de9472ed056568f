#include "ui/help/aboutdialog.h"

#include "ui/common/theme.h"
#include "ui/common/units.h"
#include "ui/help/systemfacts.h"
#include "ui/help/viewframe.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

constexpr QSize usualSize(560, 560);
constexpr QSize leastSize(400, 400);
constexpr int pictureEdge = 48;
const QString ownPicture = u":/icons/iconwright.png"_s;

constexpr int factLines = 7;

//! Between the page and its foot.
class Hairline final : public QWidget
{
public:
    Hairline() { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), tokensOf(palette()).line); }
};

//! What the program was started with, else what it was built as.
QString versionOr(const QString &version)
{
    return version.isEmpty() ? QCoreApplication::applicationVersion() : version;
}

} // namespace

AboutDialog::AboutDialog(const QString &version, QWidget *parent)
    : QDialog(parent)
    , m_version(versionOr(version))
    , m_picture(new QLabel)
    , m_name(new QLabel)
    , m_about(new QLabel)
    , m_license(new QLabel)
    , m_usedLabel(new QLabel)
    , m_used(new QTextBrowser)
    , m_factsLabel(new QLabel)
    , m_facts(new QPlainTextEdit)
    , m_copy(new QPushButton)
    , m_close(new QPushButton)
{
    setObjectName(u"about"_s);
    makeLayout();
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_facts->toPlainText()); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    setMinimumSize(leastSize);
    resize(usualSize);
    retranslate();
}

QWidget *AboutDialog::makeHead()
{
    setTextRole(*m_name, TextRole::Page);
    m_about->setWordWrap(true);
    m_license->setWordWrap(true);
    m_license->setOpenExternalLinks(true);
    m_license->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_license->setObjectName(u"license"_s);
    m_name->setObjectName(u"nameAndVersion"_s);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_picture->setFixedSize(pictureEdge, pictureEdge);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(Measure::gapSmall);
    texts->addWidget(m_name);
    texts->addWidget(m_about);
    texts->addWidget(m_license);
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Measure::edge);
    layout->addWidget(m_picture, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    return head;
}

void AboutDialog::makeLayout()
{
    for (QLabel *label : { m_usedLabel, m_factsLabel })
        setTextRole(*label, TextRole::Section);
    m_usedLabel->setBuddy(m_used);
    m_factsLabel->setBuddy(m_facts);
    m_used->setObjectName(u"components"_s);
    m_used->setOpenExternalLinks(true);
    m_used->document()->setDocumentMargin(Measure::gap);
    m_facts->document()->setDocumentMargin(Measure::gap);
    m_facts->setObjectName(u"systemFacts"_s);
    m_facts->setReadOnly(true);
    m_facts->setTabChangesFocus(true);
    m_facts->setLayoutDirection(Qt::LeftToRight);
    m_facts->setFixedHeight(factLines * m_facts->fontMetrics().lineSpacing() + 3 * Measure::gap);
    m_copy->setObjectName(u"copyFacts"_s);
    m_close->setObjectName(u"closeAbout"_s);
    m_copy->setAutoDefault(false);
    m_copy->setProperty("kind", u"quiet"_s);
    m_close->setProperty("kind", u"primary"_s);
    auto *facts = new QHBoxLayout;
    facts->addWidget(m_factsLabel, 1);
    facts->addWidget(m_copy);
    auto *layout = new QVBoxLayout;
    layout->setContentsMargins(Measure::page, Measure::page, Measure::page, Measure::edge);
    layout->setSpacing(Measure::gap);
    layout->addWidget(makeHead());
    layout->addSpacing(Measure::gap);
    layout->addWidget(m_usedLabel);
    layout->addWidget(new ViewFrame(m_used), 1);
    layout->addSpacing(Measure::gap);
    layout->addLayout(facts);
    layout->addWidget(new ViewFrame(m_facts));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(layout, 1);
    whole->addWidget(new Hairline);
    whole->addWidget(makeFoot());
}

QWidget *AboutDialog::makeFoot()
{
    auto *foot = new QWidget;
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(Measure::edge, Measure::section, Measure::edge, Measure::section);
    layout->addStretch(1);
    layout->addWidget(m_close);
    return foot;
}

void AboutDialog::retranslate()
{
    setWindowTitle(tr("About Iconwright"));
    m_name->setText(m_version.isEmpty() ? u"Iconwright"_s : u"Iconwright "_s + leftToRight(m_version));
    m_name->setAlignment(
        Qt::AlignAbsolute | Qt::AlignVCenter | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
    m_about->setText(
        tr("A foundry for icon sets: described in words, drawn by a model, kept, sorted and exported "
           "here."));
    //: %1 and %2: the beginning and the end of a link
    m_license->setText(tr("Free software under the %1GNU General Public License%2, version 3 or later.")
                           .arg(u"<a href=\"https://www.gnu.org/licenses/gpl-3.0.html\">"_s, u"</a>"_s));
    m_usedLabel->setText(tr("Made with"));
    m_used->setHtml(licensesText());
    m_used->setAccessibleName(m_usedLabel->text());
    m_factsLabel->setText(tr("For a bug report"));
    m_facts->setPlainText(systemFacts(m_version));
    m_facts->setAccessibleName(m_factsLabel->text());
    m_facts->setAccessibleDescription(tr("Facts of this computer. No names, folders or keys."));
    m_copy->setText(tr("Copy"));
    m_close->setText(tr("Close"));
    for (QPushButton *button : { m_copy, m_close })
        button->setAccessibleName(button->text());
}

void AboutDialog::changeEvent(QEvent *event)
{
    // Links keep the color they were made with.
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QDialog::changeEvent(event);
}

void AboutDialog::showEvent(QShowEvent *event)
{
    const QIcon window = QApplication::windowIcon();
    const QIcon icon = window.isNull() && QFile::exists(ownPicture) ? QIcon(ownPicture) : window;
    m_picture->setPixmap(icon.pixmap(QSize(pictureEdge, pictureEdge), devicePixelRatioF()));
    m_picture->setHidden(icon.isNull());
    m_facts->setPlainText(systemFacts(m_version));
    QDialog::showEvent(event);
}

} // namespace Iconwright
