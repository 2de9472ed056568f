#include "tests/screens/stage.h"

#include "core/library/iconlibrary.h"
#include "core/queue/batchplan.h"
#include "core/settings/settings.h"
#include "ui/compose/composeform.h"
#include "ui/mainwindow/mainwindow.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTemporaryFile>
#include <QTest>

namespace Iconwright::Tests {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 30'000;
constexpr int settling = 700;

const QByteArray screens = R"({ "screens": [ { "name": "stage", "x": 0, "y": 0, "width": 2560, "height": 1440,
    "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1 } ] })";

} // namespace

void prepareScreen()
{
    const QString platform = qEnvironmentVariable("QT_QPA_PLATFORM");
    const bool isOffscreen
        = platform == u"offscreen" || (platform.isEmpty() && qEnvironmentVariableIsEmpty("DISPLAY"));
    static QTemporaryFile file;
    if (!isOffscreen || !file.open() || file.write(screens) != screens.size() || !file.flush())
        return;
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.fileName().toLocal8Bit());
}

void prepareFont()
{
    QFont font = QApplication::font();
    font.setFamilies({ u"Inter"_s, font.family() });
    QApplication::setFont(font);
}

Stage::Stage(const QString &folder, const Look &look, const ImageServer &server, bool key)
    : m_folder(folder)
    , m_look(look)
    , m_appearance(std::make_unique<Appearance>(*qApp))
{
    if (key) {
        m_environment.insert(u"OPENAI_BASE_URL"_s, server.baseUrl().toString());
        m_environment.insert(u"OPENAI_API_KEY"_s, u"sk-proj-0123456789abcdef"_s);
    }
    open(look);
}

Stage::~Stage() = default;

void Stage::open(const Look &look, QSize size)
{
    m_look = look;
    m_session.reset();
    m_session = std::make_unique<WindowSession>(m_profile.path(), m_environment, m_prompts);
    QObject::connect(
        m_session.get(), &WindowSession::settingsOpened, m_appearance.get(), [this](Settings &settings) {
            (void)settings.set(Setting::Theme, m_look.theme);
            (void)settings.set(Setting::Language, m_look.language);
            (void)settings.set(Setting::ReduceMotion, 1);
            m_appearance->follow(settings);
        });
    const QFuture<Result<void>> opened = m_session->open();
    if (!until([&opened] { return opened.isFinished(); }) || !opened.result())
        qFatal("the profile could not be opened");
    window().resize(size);
    window().show();
    settle();
}

bool Stage::until(const std::function<bool()> &done) const
{
    return QTest::qWaitFor(done, patience);
}

void Stage::settle() const
{
    QTest::qWait(settling);
}

BatchRequest Stage::draftRequest(const QStringList &categories, int variations) const
{
    BatchRequest request = m_session->window()->compose().request();
    request.categories = categories;
    request.variations = variations;
    request.model.provider = u"offline"_s;
    request.model.origin.clear();
    return request;
}

void Stage::fillLibrary()
{
    struct Set
    {
        QStringList categories;
        QString style;
        QString scheme;
    };
    const QList<Set> sets {
        { { u"weather"_s, u"kitchen"_s, u"animals"_s, u"sports"_s }, u"outline"_s, u"forest"_s },
        { { u"travel"_s, u"camping"_s, u"food"_s, u"shopping"_s }, u"flat"_s, u"sunset"_s },
        { { u"electronics"_s, u"office supplies"_s, u"music"_s, u"science"_s }, u"flat"_s, u"blue_tones"_s },
    };
    int expected = 0;
    for (const Set &set : sets) {
        BatchRequest request = draftRequest(set.categories, 4);
        request.styleId = set.style;
        request.colorSchemeId = set.scheme;
        window().compose().setRequest(request);
        settle();
        window().compose().generate();
        expected += 16;
        (void)until([this, expected] {
            const auto ids = m_session->application().library()->ids();
            return ids && ids->size() >= expected;
        });
    }
    settle();
}

void Stage::generate(const QStringList &categories, int variations)
{
    BatchRequest request = window().compose().request();
    request.categories = categories;
    request.variations = variations;
    window().compose().setRequest(request);
    settle();
    window().compose().generate();
}

QWidget *Stage::dialog() const
{
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (qobject_cast<QDialog *>(widget) && widget->isVisible())
            return widget;
    return nullptr;
}

void Stage::grab(const QString &screen, QWidget *widget)
{
    settle();
    QWidget *shown = widget ? widget : m_session->window();
    save(shown->grab(), screen);
}

void Stage::grabWithPopups(const QString &screen)
{
    settle();
    QPixmap picture = window().grab();
    QPainter painter(&picture);
    const QPoint corner = window().mapToGlobal(QPoint());
    QList<QWidget *> popups;
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (widget->isVisible() && widget != &window())
            popups.append(widget);
    for (QWidget *popup : std::as_const(popups))
        painter.drawPixmap(popup->pos() - corner, popup->grab());
    painter.end();
    save(picture, screen);
    for (QWidget *popup : std::as_const(popups))
        popup->close();
    settle();
}

void Stage::save(const QPixmap &picture, const QString &screen) const
{
    const QString file = QDir(m_folder).filePath(u"%1-%2.png"_s.arg(screen, m_look.name));
    if (!picture.save(file))
        qFatal("%s could not be written", qPrintable(file));
}

} // namespace Iconwright::Tests
