#include "ui/exporting/exportdestination.h"

#include "ui/common/fieldmessage.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/common/theme.h"
#include "ui/common/userprompts.h"

#include <QAbstractButton>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace Iconwright {

namespace {

enum Format { Folder, Zip };

constexpr int leastPath = 120;
const QString zipEnding = u".zip"_s;

bool hasZipEnding(const QString &path)
{
    return path.endsWith(zipEnding, Qt::CaseInsensitive);
}

} // namespace

ExportDestination::ExportDestination(UserPrompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_prompts(prompts)
    , m_format(new SegmentedControl(2, this))
    , m_path(new QLineEdit(this))
    , m_choose(new QPushButton(this))
    , m_message(new FieldMessage(m_path, this))
{
    setObjectName(u"destination"_s);
    makeLayout();
    connect(m_format, &SegmentedControl::chosen, this, [this](int format) { setZip(format == Zip); });
    connect(m_choose, &QPushButton::clicked, this, &ExportDestination::choose);
    connect(m_path, &QLineEdit::textChanged, this, [this](const QString &path) {
        m_fault.clear();
        // What is said is what is done: such a path is an archive.
        if (hasZipEnding(path.trimmed()) && !isZip()) {
            m_format->setCurrent(Zip);
            retranslate();
        }
        m_message->setMessage(typedFault());
        Q_EMIT changed();
    });
    retranslate();
}

void ExportDestination::makeLayout()
{
    m_format->setObjectName(u"format"_s);
    m_format->segment(Folder).setObjectName(u"folder"_s);
    m_format->segment(Zip).setObjectName(u"zip"_s);
    m_path->setObjectName(u"target"_s);
    m_path->setLayoutDirection(Qt::LeftToRight);
    m_path->setMinimumWidth(leastPath);
    m_choose->setObjectName(u"choose"_s);
    m_choose->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(Measure::gap);
    row->addWidget(m_format);
    row->addWidget(m_path, 1);
    row->addWidget(m_choose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Measure::gapSmall);
    layout->addLayout(row);
    layout->addWidget(m_message);
}

void ExportDestination::setTarget(const QString &path)
{
    m_format->setCurrent(hasZipEnding(path) ? Zip : Folder);
    m_path->setText(QDir::toNativeSeparators(path));
    retranslate();
}

QString ExportDestination::target() const
{
    const QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    return isZip() && !path.isEmpty() && !hasZipEnding(path) ? path + zipEnding : path;
}

bool ExportDestination::isZip() const
{
    return m_format->current() == Zip;
}

void ExportDestination::setZip(bool zip)
{
    m_fault.clear();
    const QString path = m_path->text().trimmed();
    if (!zip && hasZipEnding(path))
        m_path->setText(path.chopped(zipEnding.size()));
    retranslate();
    Q_EMIT changed();
}

void ExportDestination::choose()
{
    const auto take = [this](const QString &path) {
        if (!path.isEmpty())
            m_path->setText(QDir::toNativeSeparators(path));
    };
    if (isZip())
        m_prompts.chooseNewFile(this, target(), u"zip"_s, take);
    else
        m_prompts.chooseFolder(this, tr("Export into folder"), target(), take);
}

QString ExportDestination::typedFault() const
{
    // Not yet typed is no fault.
    if (!target().isEmpty() && !QDir::isAbsolutePath(target()))
        return tr("Write the whole path, or press Choose.");
    return m_fault;
}

QString ExportDestination::obstacle() const
{
    return target().isEmpty() ? tr("Choose where the files go.") : typedFault();
}

void ExportDestination::setFault(const QString &fault)
{
    m_fault = fault;
    m_message->setMessage(typedFault());
}

void ExportDestination::retranslate()
{
    m_format->setAccessibleName(tr("Destination"));
    m_format->setText(Folder, tr("Folder"));
    m_format->setText(Zip, tr("ZIP"));
    m_format->setToolTip(Zip, tr("One ZIP archive"));
    m_path->setAccessibleName(isZip() ? tr("Into archive") : tr("Into folder"));
    m_path->setPlaceholderText(m_path->accessibleName());
    m_choose->setText(tr("Choose…"));
    m_choose->setAccessibleName(m_choose->text());
    m_message->setMessage(typedFault());
}

void ExportDestination::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Iconwright
