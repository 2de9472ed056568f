#include "ui/common/banner.h"
#include "ui/common/bannerstack.h"
#include "ui/common/errortext.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Iconwright;
using namespace Qt::Literals::StringLiterals;

class TestBannerStack : public QObject
{
    Q_OBJECT

private:
    static QStringList titles(const BannerStack &stack)
    {
        QList<Banner *> shown;
        for (auto *banner : stack.findChildren<Banner *>())
            if (!banner->isHidden())
                shown.append(banner);
        std::ranges::sort(shown, {}, [](const Banner *banner) { return banner->y(); });
        QStringList result;
        for (const Banner *banner : shown)
            result.append(banner->words().title);
        return result;
    }

    static QPushButton *button(const BannerStack &stack, const QString &name)
    {
        return stack.findChild<QPushButton *>(name);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        applyTheme(*qApp, Theme::Light);
    }

    void theWordsAreThoseOfTheSpecification_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("verbs");
        QTest::newRow("key") << ErrorCode::KeyRefused << u"OpenAI refused the key."_s
                             << u"The queue is stopped. 7 icons wait for a working key."_s
                             << QStringList { u"Open key settings…"_s };
        QTest::newRow("network") << ErrorCode::NoNetwork << u"No connection to api.openai.com."_s
                                 << u"Nothing was sent, nothing is lost. Tries again in 20 s."_s
                                 << QStringList { u"Try now"_s };
        QTest::newRow("credit") << ErrorCode::NoCredit << u"Your OpenAI account has no credit left."_s
                                << u"The queue is stopped. Add credit there, then go on here."_s
                                << QStringList { u"Open billing page"_s, u"Go on"_s };
        QTest::newRow("organization") << ErrorCode::OrganizationNotVerified
                                      << u"Your OpenAI organization is not verified for this model."_s
                                      << u"Verify it there (up to 15 minutes), or use another model."_s
                                      << QStringList { u"Open page"_s, u"Use 2.5 Flare"_s };
        QTest::newRow("disk") << ErrorCode::DiskFull << u"No room left on \"/home\"."_s
                              << u"3 pictures arrived and are kept in memory. Free 40 MB and press Save."_s
                              << QStringList { u"Save"_s, u"Choose folder…"_s };
    }

    void theWordsAreThoseOfTheSpecification()
    {
        QFETCH(ErrorCode, code);
        QFETCH(QStringList, verbs);
        BannerFacts facts { .waitingIcons = 7,
            .retrySeconds = 20,
            .otherModel = u"2.5 Flare"_s,
            .volume = u"/home"_s,
            .keptPictures = 3,
            .neededBytes = 40'000'000,
            .canChooseFolder = true };
        const BannerWords words = bannerWords(Error { .code = code }, facts);
        QTEST(words.title, "title");
        QTEST(words.text, "text");
        QStringList labels;
        for (const BannerVerb verb : words.verbs)
            labels.append(bannerVerbText(verb, facts));
        QCOMPARE(labels, verbs);
    }

    void whatHasNoWordsOfItsOwnUsesTheErrorsSentences()
    {
        for (const ErrorCode code : { ErrorCode::NoKey, ErrorCode::RegionNotSupported,
                 ErrorCode::PermissionDenied, ErrorCode::DatabaseDamaged, ErrorCode::KeychainUnavailable }) {
            const BannerWords words = bannerWords(Error { .code = code }, {});
            QCOMPARE(QString(words.title + u' ' + words.text), errorText({ .code = code }));
        }
    }

    void aButtonIsLeftOutWhereItWouldDoNothing()
    {
        const BannerWords words = bannerWords(Error { .code = ErrorCode::DiskFull }, {});
        QCOMPARE(words.verbs, QList { BannerVerb::Save });
        QVERIFY(bannerWords(Error { .code = ErrorCode::KeyRefused, .detail = u"401"_s }, {})
                    .verbs.contains(BannerVerb::Details));
    }

    void itHasNoHeightWhileAllIsWell()
    {
        BannerStack stack;
        stack.showError({});
        QVERIFY(stack.isHidden());
        stack.showError({ .code = ErrorCode::NoCredit });
        QVERIFY(!stack.isHidden());
        stack.clearHalt();
        QVERIFY(stack.isHidden());
    }

    void theGravestComesFirstAndThreeAtMost()
    {
        BannerStack stack;
        stack.resize(800, 400);
        stack.showLearnedLimit({ .told = 20, .own = 50 });
        stack.showError({ .code = ErrorCode::DatabaseDamaged });
        stack.showError({ .code = ErrorCode::NoNetwork });
        stack.showError({ .code = ErrorCode::KeyRefused });
        stack.show();
        QVERIFY(QTest::qWaitForWindowExposed(&stack));
        QCOMPARE(titles(stack),
            (QStringList { u"OpenAI refused the key."_s, u"No connection to api.openai.com."_s,
                u"The library's index was damaged."_s }));
        stack.clear(ErrorCode::NoNetwork);
        QCOMPARE(titles(stack).last(), u"Often waiting?"_s);
    }

    void aSecondErrorOfTheSameKindTakesThePlaceOfTheFirst()
    {
        BannerStack stack;
        stack.showError({ .code = ErrorCode::KeyRefused });
        stack.showError({ .code = ErrorCode::NoCredit });
        QCOMPARE(titles(stack), QStringList { u"Your OpenAI account has no credit left."_s });
        QVERIFY(stack.isShowing(ErrorCode::NoCredit));
        QVERIFY(!stack.isShowing(ErrorCode::KeyRefused));
    }

    void itCountsDownToTheNextTryAndIsAnnouncedOnce()
    {
        BannerStack stack;
        stack.show();
        stack.setFacts({ .retrySeconds = 2 });
        stack.showError({ .code = ErrorCode::NoNetwork });
        QSignalSpy again(&stack, &BannerStack::tryAgainRequested);
        auto *text = stack.findChild<QLabel *>(u"bannerText"_s);
        QTRY_VERIFY(text->text().endsWith(u"Tries again in 1 s."_s));
        QTRY_COMPARE(again.size(), 1);
        QCOMPARE(text->text(), u"Nothing was sent, nothing is lost."_s);
        // The name is what is announced: it does not count down.
        QVERIFY(stack.findChild<Banner *>()->accessibleName().endsWith(u"Tries again in 2 s."_s));
        QTest::mouseClick(button(stack, u"bannerTryAgain"_s), Qt::LeftButton);
        QCOMPARE(again.size(), 2);
    }

    void eachVerbHasItsSignal()
    {
        BannerStack stack;
        stack.setFacts({ .otherModel = u"2.5 Flare"_s, .canChooseFolder = true });
        stack.setOtherModel(u"gpt-image-2.5-flare"_s);
        QSignalSpy key(&stack, &BannerStack::keySettingsRequested);
        QSignalSpy details(&stack, &BannerStack::detailsRequested);
        stack.showError({ .code = ErrorCode::KeyRefused, .detail = u"why"_s });
        button(stack, u"bannerKeySettings"_s)->click();
        button(stack, u"bannerDetails"_s)->click();
        QCOMPARE(key.size(), 1);
        QCOMPARE(details.constFirst().constFirst().value<Error>().detail, u"why"_s);

        QSignalSpy billing(&stack, &BannerStack::openBillingRequested);
        QSignalSpy goOn(&stack, &BannerStack::goOnRequested);
        stack.showError({ .code = ErrorCode::NoCredit });
        button(stack, u"bannerOpenBilling"_s)->click();
        button(stack, u"bannerGoOn"_s)->click();
        QCOMPARE(billing.constFirst().constFirst().toUrl().host(), u"platform.openai.com"_s);
        QCOMPARE(goOn.size(), 1);

        QSignalSpy verify(&stack, &BannerStack::openVerificationRequested);
        QSignalSpy model(&stack, &BannerStack::useModelRequested);
        stack.showError({ .code = ErrorCode::OrganizationNotVerified });
        button(stack, u"bannerOpenVerification"_s)->click();
        button(stack, u"bannerUseModel"_s)->click();
        QCOMPARE(verify.size(), 1);
        QCOMPARE(model.constFirst().constFirst().toString(), u"gpt-image-2.5-flare"_s);

        QSignalSpy save(&stack, &BannerStack::saveRequested);
        QSignalSpy folder(&stack, &BannerStack::chooseFolderRequested);
        stack.showError({ .code = ErrorCode::DiskFull });
        button(stack, u"bannerSave"_s)->click();
        button(stack, u"bannerChooseFolder"_s)->click();
        QCOMPARE(save.size() + folder.size(), 2);
    }

    void aModelThatEndsNamesItsDayAndTheNextOne()
    {
        BannerStack stack;
        QSignalSpy use(&stack, &BannerStack::useModelRequested);
        stack.showModelEnd({ u"2 Classic"_s, QDate(2026, 12, 1), u"2.5 Flare"_s }, u"gpt-image-2.5-flare"_s);
        QCOMPARE(
            titles(stack), QStringList { u"2 Classic will be shut down on Tuesday, December 1, 2026."_s });
        QCOMPARE(button(stack, u"bannerUseModel"_s)->text(), u"Use 2.5 Flare"_s);
        button(stack, u"bannerUseModel"_s)->click();
        QCOMPARE(use.constFirst().constFirst().toString(), u"gpt-image-2.5-flare"_s);
        stack.findChild<QToolButton *>(u"bannerHide"_s)->click();
        QVERIFY(stack.isHidden());
    }

    void inANarrowPlaceTheButtonsGoBelow()
    {
        Banner banner;
        const BannerWords words = bannerWords(Error { .code = ErrorCode::NoCredit }, {});
        banner.setWords(words, { { u"a"_s, u"Open billing page"_s }, { u"b"_s, u"Go on"_s } });
        banner.resize(900, 60);
        banner.show();
        QVERIFY(QTest::qWaitForWindowExposed(&banner));
        const auto topOf = [&banner](const QString &name) {
            const auto *widget = banner.findChild<QWidget *>(name);
            return widget->mapTo(&banner, QPoint()).y();
        };
        QVERIFY(topOf(u"a"_s) < topOf(u"bannerText"_s) + 20);
        banner.resize(360, banner.heightForWidth(360));
        banner.resize(360, banner.heightForWidth(360));
        QTRY_VERIFY(topOf(u"a"_s) > topOf(u"bannerText"_s));
        const auto *label = banner.findChild<QLabel *>(u"bannerText"_s);
        QVERIFY(label->height() >= label->heightForWidth(label->width())); // nothing is cut off
    }
};

QTEST_MAIN(TestBannerStack)
#include "tst_bannerstack.moc"
