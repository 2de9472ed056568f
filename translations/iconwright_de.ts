<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <location filename="../ui/help/aboutdialog.cpp" line="121"/>
        <source>About Iconwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/help/aboutdialog.cpp" line="126"/>
        <source>A foundry for icon sets: described in words, drawn by a model, kept, sorted and exported here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/help/aboutdialog.cpp" line="129"/>
        <source>Free software under the %1GNU General Public License%2, version 3 or later.</source>
        <extracomment>%1 and %2: the beginning and the end of a link</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/help/aboutdialog.cpp" line="131"/>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/help/aboutdialog.cpp" line="134"/>
        <source>For a bug report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/help/aboutdialog.cpp" line="137"/>
        <source>Facts of this computer. No names, folders or keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/help/aboutdialog.cpp" line="138"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/help/aboutdialog.cpp" line="139"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdvancedPage</name>
    <message>
        <location filename="../ui/preferences/advancedpage.cpp" line="48"/>
        <source>Reset all settings?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/advancedpage.cpp" line="49"/>
        <source>Everything in these preferences goes back to how it was at first. Your key, your icons, styles and color schemes stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/advancedpage.cpp" line="51"/>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/advancedpage.cpp" line="62"/>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/advancedpage.cpp" line="64"/>
        <source>Log level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/advancedpage.cpp" line="64"/>
        <source>What is written down. Keys never are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/advancedpage.cpp" line="65"/>
        <source>log level debug errors warnings messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/advancedpage.cpp" line="66"/>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/advancedpage.cpp" line="66"/>
        <source>Warnings and errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/advancedpage.cpp" line="66"/>
        <source>Errors only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/advancedpage.cpp" line="69"/>
        <source>Log file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/advancedpage.cpp" line="69"/>
        <source>show log file messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/advancedpage.cpp" line="70"/>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/advancedpage.cpp" line="70"/>
        <source>shortcuts keys keyboard hotkeys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/advancedpage.cpp" line="72"/>
        <source>All settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/advancedpage.cpp" line="72"/>
        <source>Your key and your icons stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/advancedpage.cpp" line="72"/>
        <source>reset restore factory defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/advancedpage.cpp" line="73"/>
        <source>Show log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/advancedpage.cpp" line="74"/>
        <source>All shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/advancedpage.cpp" line="75"/>
        <source>Reset all settings…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <location filename="../ui/preferences/appearancepage.cpp" line="123"/>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/appearancepage.cpp" line="123"/>
        <source>How the window looks. Changes show at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/appearancepage.cpp" line="124"/>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/appearancepage.cpp" line="124"/>
        <source>dark mode light colors high contrast look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/appearancepage.cpp" line="125"/>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/appearancepage.cpp" line="125"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/appearancepage.cpp" line="125"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/appearancepage.cpp" line="125"/>
        <source>High contrast light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/appearancepage.cpp" line="126"/>
        <source>High contrast dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/appearancepage.cpp" line="133"/>
        <source>Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/appearancepage.cpp" line="133"/>
        <source>Nothing fades or glides. Your system&apos;s own setting counts as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/appearancepage.cpp" line="134"/>
        <source>animation accessibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/appearancepage.cpp" line="136"/>
        <source>Behind icons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/appearancepage.cpp" line="136"/>
        <source>In the gallery; the B key goes through them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/appearancepage.cpp" line="137"/>
        <source>backdrop background plate checkerboard transparency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/appearancepage.cpp" line="138"/>
        <source>As the theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/appearancepage.cpp" line="138"/>
        <source>White</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/appearancepage.cpp" line="138"/>
        <source>Black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/appearancepage.cpp" line="138"/>
        <source>Checkerboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/appearancepage.cpp" line="139"/>
        <source>Own color…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/appearancepage.cpp" line="142"/>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/appearancepage.cpp" line="144"/>
        <source>Choose a color</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackdropButtons</name>
    <message>
        <location filename="../ui/inspector/backdropbuttons.cpp" line="165"/>
        <source>Color behind the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/backdropbuttons.cpp" line="187"/>
        <source>Checkerboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/backdropbuttons.cpp" line="187"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/backdropbuttons.cpp" line="187"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/backdropbuttons.cpp" line="187"/>
        <source>Own color…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/backdropbuttons.cpp" line="193"/>
        <source>Background</source>
        <extracomment>What lies behind a picture: a checkerboard, white, black or a color</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <location filename="../ui/common/banner.cpp" line="163"/>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BannerStack</name>
    <message>
        <location filename="../ui/common/bannerstack.cpp" line="253"/>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message>
        <location filename="../ui/common/bannerwords.cpp" line="22"/>
        <source>1 icon waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/common/bannerwords.cpp" line="22"/>
        <source>%Ln icons wait.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/common/bannerwords.cpp" line="39"/>
        <location filename="../ui/common/bannerwords.cpp" line="86"/>
        <source>The queue is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/bannerwords.cpp" line="41"/>
        <source>1 icon waits for a working key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/common/bannerwords.cpp" line="43"/>
        <source>%Ln icons wait for a working key.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/common/bannerwords.cpp" line="44"/>
        <source>OpenAI refused the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/bannerwords.cpp" line="68"/>
        <source>Nothing was sent, nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/bannerwords.cpp" line="72"/>
        <source>Tries again in %1.</source>
        <extracomment>%1 is a time that counts down: &quot;20 s&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/bannerwords.cpp" line="75"/>
        <source>No connection to %1.</source>
        <extracomment>%1 is the name of the server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/bannerwords.cpp" line="81"/>
        <source>Your OpenAI account has no credit left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/bannerwords.cpp" line="82"/>
        <source>The queue is stopped. Add credit there, then go on here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/bannerwords.cpp" line="94"/>
        <source>Your OpenAI organization is not verified for this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/bannerwords.cpp" line="95"/>
        <source>Verify it there (up to 15 minutes), or use another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/bannerwords.cpp" line="103"/>
        <source>No room left on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/bannerwords.cpp" line="107"/>
        <source>No room left on &quot;%1&quot;.</source>
        <extracomment>%1 is a folder or drive</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/bannerwords.cpp" line="109"/>
        <source>1 picture arrived and is kept in memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/common/bannerwords.cpp" line="111"/>
        <source>%Ln pictures arrived and are kept in memory.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/common/bannerwords.cpp" line="113"/>
        <source>Pictures that arrived are kept in memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/bannerwords.cpp" line="115"/>
        <source>Free %1 and press Save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/bannerwords.cpp" line="118"/>
        <source>Free some space and press Save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/bannerwords.cpp" line="180"/>
        <source>%1 will be shut down on %2.</source>
        <extracomment>%1 is a model, %2 a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/bannerwords.cpp" line="181"/>
        <source>Icons you have stay. New ones need another model after that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/bannerwords.cpp" line="190"/>
        <source>Often waiting?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/bannerwords.cpp" line="192"/>
        <source>Your account answered with a limit of %1 images per minute; Iconwright is set to %2. Using %1 keeps the pace even.</source>
        <extracomment>%1 and %2 are numbers; %2 is what the preferences say</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/bannerwords.cpp" line="202"/>
        <source>Open key settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/bannerwords.cpp" line="204"/>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/bannerwords.cpp" line="206"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/bannerwords.cpp" line="208"/>
        <source>Open billing page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/bannerwords.cpp" line="210"/>
        <source>Open page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/bannerwords.cpp" line="213"/>
        <source>Use %1</source>
        <comment>model</comment>
        <extracomment>%1 is a model</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/bannerwords.cpp" line="215"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/bannerwords.cpp" line="217"/>
        <source>Choose folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/bannerwords.cpp" line="220"/>
        <source>Use %1</source>
        <comment>limit</comment>
        <extracomment>%1 is a number of requests per minute</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/bannerwords.cpp" line="222"/>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchButtons</name>
    <message>
        <location filename="../ui/batches/batchbuttons.cpp" line="152"/>
        <source>They may have been billed all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batches/batchbuttons.cpp" line="154"/>
        <source>Retry %1</source>
        <extracomment>%1 is a number of icons</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batches/batchbuttons.cpp" line="154"/>
        <source>Ask again for what failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batches/batchbuttons.cpp" line="155"/>
        <source>Show icons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batches/batchbuttons.cpp" line="156"/>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batches/batchbuttons.cpp" line="156"/>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batches/batchbuttons.cpp" line="160"/>
        <source>Remove from list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batches/batchbuttons.cpp" line="160"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchStrip</name>
    <message>
        <location filename="../ui/batches/batchstrip.cpp" line="53"/>
        <source>%1, %2</source>
        <comment>counts, time</comment>
        <extracomment>%1 is &quot;9 of 16&quot;, %2 &quot;about 18 s left&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batches/batchstrip.cpp" line="175"/>
        <source>Batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batches/batchstrip.cpp" line="178"/>
        <source>%1 waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batches/batchstrip.cpp" line="178"/>
        <source>%1 running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batches/batchstrip.cpp" line="180"/>
        <source>%1 paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batches/batchstrip.cpp" line="182"/>
        <source>Close batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batches/batchstrip.cpp" line="182"/>
        <source>Open batches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message>
        <location filename="../ui/batches/batchwords.cpp" line="32"/>
        <source>about %1 left</source>
        <extracomment>%1 is a time: &quot;18 s&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batches/batchwords.cpp" line="40"/>
        <source>done in %1</source>
        <extracomment>%1 is a time: &quot;48 s&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batches/batchwords.cpp" line="41"/>
        <location filename="../ui/batches/batchwords.cpp" line="167"/>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batches/batchwords.cpp" line="45"/>
        <source>%1, %2</source>
        <comment>done, price</comment>
        <extracomment>%1 is &quot;done in 48 s&quot;, %2 a price</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batches/batchwords.cpp" line="51"/>
        <source>goes on by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batches/batchwords.cpp" line="57"/>
        <source>%1, %2</source>
        <comment>category, time</comment>
        <extracomment>%1 is what is being drawn, %2 &quot;about 18 s left&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batches/batchwords.cpp" line="63"/>
        <source>finishing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batches/batchwords.cpp" line="64"/>
        <location filename="../ui/batches/batchwords.cpp" line="173"/>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batches/batchwords.cpp" line="71"/>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batches/batchwords.cpp" line="73"/>
        <source>%1 may be billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batches/batchwords.cpp" line="85"/>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batches/batchwords.cpp" line="90"/>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batches/batchwords.cpp" line="118"/>
        <location filename="../ui/batches/batchwords.cpp" line="165"/>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batches/batchwords.cpp" line="120"/>
        <location filename="../ui/batches/batchwords.cpp" line="159"/>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batches/batchwords.cpp" line="141"/>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batches/batchwords.cpp" line="141"/>
        <source>Send %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batches/batchwords.cpp" line="146"/>
        <source>%1, %2</source>
        <comment>verb, price</comment>
        <extracomment>%1 is &quot;Send again&quot;, %2 a price</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batches/batchwords.cpp" line="147"/>
        <source>%1, about %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batches/batchwords.cpp" line="152"/>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batches/batchwords.cpp" line="152"/>
        <source>Leave them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batches/batchwords.cpp" line="161"/>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batches/batchwords.cpp" line="163"/>
        <source>waiting for the limit per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batches/batchwords.cpp" line="169"/>
        <source>some failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batches/batchwords.cpp" line="171"/>
        <source>sent, no answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchesPanel</name>
    <message>
        <location filename="../ui/batches/batchespanel.cpp" line="180"/>
        <source>%1: %2, %3</source>
        <extracomment>%1 is a batch, %2 &quot;9 of 16&quot;, %3 &quot;done in 48 s&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batches/batchespanel.cpp" line="227"/>
        <source>Show icons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batches/batchespanel.cpp" line="230"/>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batches/batchespanel.cpp" line="232"/>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batches/batchespanel.cpp" line="234"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batches/batchespanel.cpp" line="236"/>
        <source>Retry all that failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batches/batchespanel.cpp" line="240"/>
        <source>Remove from list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batches/batchespanel.cpp" line="258"/>
        <source>%1 %2</source>
        <comment>icon, variation</comment>
        <extracomment>%1 is an icon&apos;s name, %2 the number of its variation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batches/batchespanel.cpp" line="268"/>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batches/batchespanel.cpp" line="353"/>
        <source>Batches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Browsing</name>
    <message>
        <location filename="../ui/mainwindow/browsing.cpp" line="198"/>
        <source>Favorites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow/browsing.cpp" line="200"/>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow/browsing.cpp" line="204"/>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow/browsing.cpp" line="208"/>
        <source>All icons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <location filename="../ui/compose/chip.cpp" line="41"/>
        <source>Delete removes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compose/chip.cpp" line="42"/>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <location filename="../ui/mainwindow/commandpalette.cpp" line="146"/>
        <location filename="../ui/mainwindow/commandpalette.cpp" line="147"/>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow/commandpalette.cpp" line="148"/>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <location filename="../ui/mainwindow/commands.cpp" line="24"/>
        <source>New form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow/commands.cpp" line="25"/>
        <source>Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow/commands.cpp" line="27"/>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow/commands.cpp" line="28"/>
        <source>Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow/commands.cpp" line="30"/>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow/commands.cpp" line="31"/>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow/commands.cpp" line="32"/>
        <source>Select none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow/commands.cpp" line="34"/>
        <source>Invert selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow/commands.cpp" line="36"/>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow/commands.cpp" line="37"/>
        <source>Find a command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow/commands.cpp" line="39"/>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow/commands.cpp" line="40"/>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow/commands.cpp" line="41"/>
        <source>Hide or show side panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow/commands.cpp" line="43"/>
        <source>Hide or show the inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow/commands.cpp" line="44"/>
        <source>Open or close batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow/commands.cpp" line="46"/>
        <source>Larger tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow/commands.cpp" line="48"/>
        <source>Smaller tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow/commands.cpp" line="50"/>
        <source>Usual tile size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow/commands.cpp" line="52"/>
        <source>Next region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow/commands.cpp" line="53"/>
        <source>Previous region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow/commands.cpp" line="55"/>
        <source>Menu bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow/commands.cpp" line="56"/>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow/commands.cpp" line="57"/>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow/commands.cpp" line="58"/>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow/commands.cpp" line="59"/>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow/commands.cpp" line="60"/>
        <source>About Iconwright</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Companions</name>
    <message>
        <location filename="../ui/mainwindow/companions.cpp" line="65"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow/companions.cpp" line="66"/>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow/companions.cpp" line="67"/>
        <source>Icons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow/companions.cpp" line="68"/>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow/companions.cpp" line="69"/>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposeForm</name>
    <message>
        <location filename="../ui/compose/composeform.cpp" line="302"/>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compose/composeform.cpp" line="303"/>
        <source>Must show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compose/composeform.cpp" line="304"/>
        <source>Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compose/composeform.cpp" line="305"/>
        <source>Color scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compose/composeform.cpp" line="306"/>
        <source>Variations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compose/composeform.cpp" line="307"/>
        <source>Instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compose/composeform.cpp" line="308"/>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compose/composeform.cpp" line="309"/>
        <source>Instructions and prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compose/composeform.cpp" line="310"/>
        <source>What should the icons show?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compose/composeform.cpp" line="311"/>
        <source>Anything that holds for all icons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compose/composeform.cpp" line="312"/>
        <source>How many icons of each category</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DefaultsPage</name>
    <message>
        <location filename="../ui/preferences/defaultspage.cpp" line="106"/>
        <source>%1 (not offered by this model)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/defaultspage.cpp" line="114"/>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/defaultspage.cpp" line="115"/>
        <source>Low quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/defaultspage.cpp" line="116"/>
        <source>Medium quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/defaultspage.cpp" line="117"/>
        <source>High quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/defaultspage.cpp" line="118"/>
        <source>Very high quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/defaultspage.cpp" line="119"/>
        <source>Highest quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/defaultspage.cpp" line="120"/>
        <source>Standard quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/defaultspage.cpp" line="121"/>
        <source>HD quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/defaultspage.cpp" line="122"/>
        <source>Transparent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/defaultspage.cpp" line="123"/>
        <source>Opaque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/defaultspage.cpp" line="146"/>
        <source>Defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/defaultspage.cpp" line="146"/>
        <source>What a new form begins with. Forms that are open stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/defaultspage.cpp" line="148"/>
        <source>Drawn by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/defaultspage.cpp" line="148"/>
        <source>provider OpenAI offline drafts engine service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/defaultspage.cpp" line="149"/>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/defaultspage.cpp" line="149"/>
        <source>AI engine version gpt-image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/defaultspage.cpp" line="151"/>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/defaultspage.cpp" line="151"/>
        <source>Higher costs more and takes longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/defaultspage.cpp" line="151"/>
        <source>detail price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/defaultspage.cpp" line="152"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/defaultspage.cpp" line="152"/>
        <source>resolution pixels dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/defaultspage.cpp" line="153"/>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/defaultspage.cpp" line="153"/>
        <source>transparent opaque alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/defaultspage.cpp" line="155"/>
        <source>Variations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/defaultspage.cpp" line="155"/>
        <source>Icons of each category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/defaultspage.cpp" line="155"/>
        <source>count number copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/defaultspage.cpp" line="156"/>
        <source>Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/defaultspage.cpp" line="156"/>
        <source>look drawing flat outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/defaultspage.cpp" line="157"/>
        <source>Color scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/defaultspage.cpp" line="157"/>
        <source>palette colors swatches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/defaultspage.cpp" line="158"/>
        <source>OpenAI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/defaultspage.cpp" line="159"/>
        <source>Offline drafts, no key needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ElementsTable</name>
    <message>
        <location filename="../ui/compose/elementstable.cpp" line="97"/>
        <source>anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compose/elementstable.cpp" line="97"/>
        <source>such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compose/elementstable.cpp" line="99"/>
        <source>Custom elements that icons of %1 must show, with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <location filename="../ui/gallery/emptystate.cpp" line="67"/>
        <source>Make your first icon set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/gallery/emptystate.cpp" line="69"/>
        <source>Type what the icons are of on the left, pick a style and colors, and press Generate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/gallery/emptystate.cpp" line="70"/>
        <source>Make 8 sample drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/gallery/emptystate.cpp" line="72"/>
        <source>Drawn on this computer from an open icon font. No key, no cost, works offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/gallery/emptystate.cpp" line="73"/>
        <source>Add API key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/gallery/emptystate.cpp" line="74"/>
        <source>Finished pictures from your own OpenAI account.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EstimateFooter</name>
    <message>
        <location filename="../ui/compose/estimatefooter.cpp" line="22"/>
        <source>It is new. It is not in your library yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/compose/estimatefooter.cpp" line="23"/>
        <source>All %Ln are new. None is in your library yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/compose/estimatefooter.cpp" line="26"/>
        <source>All of them are in your library already and cost nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compose/estimatefooter.cpp" line="28"/>
        <source>1 is in your library already and costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/compose/estimatefooter.cpp" line="29"/>
        <source>%Ln are in your library already and cost nothing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/compose/estimatefooter.cpp" line="74"/>
        <source>The price of this model is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compose/estimatefooter.cpp" line="83"/>
        <source>Nothing to make yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compose/estimatefooter.cpp" line="109"/>
        <source>Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compose/estimatefooter.cpp" line="109"/>
        <source>Generate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compose/estimatefooter.cpp" line="116"/>
        <source>Add API key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compose/estimatefooter.cpp" line="117"/>
        <source>New variations instead of the ones I have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compose/estimatefooter.cpp" line="119"/>
        <source>Generate (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <location filename="../ui/exporting/exportdialog.cpp" line="221"/>
        <source>The archive is there already and will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportdialog.cpp" line="223"/>
        <source>The archive is there already and stays. Nothing will be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportdialog.cpp" line="225"/>
        <source>1 file is there already and stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportdialog.cpp" line="226"/>
        <source>%1 files are there already and stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportdialog.cpp" line="227"/>
        <source>1 file will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportdialog.cpp" line="227"/>
        <source>%1 files will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportdialog.cpp" line="228"/>
        <source>1 file gets a new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportdialog.cpp" line="228"/>
        <source>%1 files get a new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportdialog.cpp" line="229"/>
        <source>1 file shares a name and is numbered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportdialog.cpp" line="230"/>
        <source>%1 files share a name and are numbered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportdialog.cpp" line="241"/>
        <source>Export 1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportdialog.cpp" line="242"/>
        <source>Export %1 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportdialog.cpp" line="243"/>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportdialog.cpp" line="256"/>
        <source>Exporting %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportdialog.cpp" line="264"/>
        <source>Cancelled. No archive was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportdialog.cpp" line="265"/>
        <source>Cancelled. What was written whole stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportdialog.cpp" line="282"/>
        <source>1 file written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportdialog.cpp" line="283"/>
        <source>%1 files written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportdialog.cpp" line="285"/>
        <source>%1 left as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportdialog.cpp" line="287"/>
        <source>%1 icons could not be written. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportdialog.cpp" line="293"/>
        <location filename="../ui/exporting/exportdialog.cpp" line="341"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportdialog.cpp" line="311"/>
        <location filename="../ui/exporting/exportdialog.cpp" line="341"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportdialog.cpp" line="321"/>
        <source>Finishing the file that is being written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportdialog.cpp" line="329"/>
        <source>Export %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportdialog.cpp" line="330"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportdialog.cpp" line="330"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportdialog.cpp" line="330"/>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportdialog.cpp" line="331"/>
        <source>Every icon as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportdialog.cpp" line="333"/>
        <source>Into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportdialog.cpp" line="334"/>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportdialog.cpp" line="335"/>
        <source>ZIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportdialog.cpp" line="336"/>
        <source>One ZIP archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportdialog.cpp" line="338"/>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportdialog.cpp" line="340"/>
        <source>Icons exported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportPreviewPane</name>
    <message>
        <location filename="../ui/exporting/exportpreviewpane.cpp" line="169"/>
        <source>Checking names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportpreviewpane.cpp" line="173"/>
        <source>1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportpreviewpane.cpp" line="173"/>
        <source>%1 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportpreviewpane.cpp" line="177"/>
        <source>%1, about %2</source>
        <extracomment>%1 is &quot;104 files&quot;, %2 a size: &quot;2.1 MB&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportpreviewpane.cpp" line="178"/>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportpreviewpane.cpp" line="185"/>
        <source>What will be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportpreviewpane.cpp" line="187"/>
        <source>Names appear here when sizes, names and place are chosen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportSettings</name>
    <message>
        <location filename="../ui/exporting/exportsettings.cpp" line="221"/>
        <source>Export into folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportsettings.cpp" line="245"/>
        <source>Write the whole path, or press Choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportsettings.cpp" line="256"/>
        <source>Choose where the files go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportsettings.cpp" line="276"/>
        <source>Example: %1</source>
        <extracomment>%1 is a file name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportsettings.cpp" line="280"/>
        <source>Choose at least one size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportsettings.cpp" line="286"/>
        <source>PNG sizes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportsettings.cpp" line="287"/>
        <source>Each icon in each size, drawn from its original. A manifest.json lists them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportsettings.cpp" line="288"/>
        <source>Sizes in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportsettings.cpp" line="290"/>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportsettings.cpp" line="291"/>
        <source>A / makes folders. Press a word below to add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportsettings.cpp" line="292"/>
        <source>Into archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportsettings.cpp" line="292"/>
        <source>Into folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportsettings.cpp" line="293"/>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportsettings.cpp" line="294"/>
        <source>Files that exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportsettings.cpp" line="295"/>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportsettings.cpp" line="296"/>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exportsettings.cpp" line="297"/>
        <source>Write beside them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportTreeModel</name>
    <message>
        <location filename="../ui/exporting/exporttree.cpp" line="95"/>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exporttree.cpp" line="126"/>
        <source>Replaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exporttree.cpp" line="128"/>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exporttree.cpp" line="130"/>
        <source>New name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/exporttree.cpp" line="134"/>
        <source>Numbered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <location filename="../ui/inspector/factlist.cpp" line="150"/>
        <source>Must show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/factlist.cpp" line="150"/>
        <source>Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/factlist.cpp" line="150"/>
        <source>Color scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/factlist.cpp" line="150"/>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/factlist.cpp" line="150"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/factlist.cpp" line="151"/>
        <source>Cost and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/factlist.cpp" line="151"/>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/factlist.cpp" line="151"/>
        <source>Request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/factlist.cpp" line="151"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/factlist.cpp" line="154"/>
        <source>Copy request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/factlist.cpp" line="155"/>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <location filename="../ui/library/filterchip.cpp" line="76"/>
        <source>Delete removes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/filterchip.cpp" line="77"/>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/filterchip.cpp" line="80"/>
        <source>%1, %2</source>
        <extracomment>%1: a style, color scheme or category; %2: &quot;12 icons&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/filterchip.cpp" line="81"/>
        <source>Show only %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterListModel</name>
    <message>
        <location filename="../ui/library/filterlistmodel.cpp" line="81"/>
        <source>Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/filterlistmodel.cpp" line="82"/>
        <source>Color scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/filterlistmodel.cpp" line="90"/>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/filterlistmodel.cpp" line="99"/>
        <source>Show only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/filterlistmodel.cpp" line="158"/>
        <source>%1, %2</source>
        <extracomment>%1: a filter; %2: &quot;12 icons&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <location filename="../ui/library/filterpopup.cpp" line="212"/>
        <location filename="../ui/library/filterpopup.cpp" line="215"/>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/filterpopup.cpp" line="213"/>
        <source>Find a filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <location filename="../ui/library/filterrow.cpp" line="283"/>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/filterrow.cpp" line="285"/>
        <source>Show only some icons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/filterrow.cpp" line="286"/>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FinishingNote</name>
    <message>
        <location filename="../ui/mainwindow/finishingnote.cpp" line="48"/>
        <source>Finishing 1 paid icon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/mainwindow/finishingnote.cpp" line="48"/>
        <source>Finishing %Ln paid icons.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/mainwindow/finishingnote.cpp" line="50"/>
        <source>Iconwright closes by itself when they are here. What was not sent waits for the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow/finishingnote.cpp" line="51"/>
        <source>Keep open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow/finishingnote.cpp" line="52"/>
        <source>Stop waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow/finishingnote.cpp" line="53"/>
        <source>Closes now. Icons on their way may be billed without arriving.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GalleryBar</name>
    <message>
        <location filename="../ui/gallery/gallerybar.cpp" line="147"/>
        <source>Group: %1</source>
        <extracomment>How the gallery is grouped: &quot;Group: Batch&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/gallery/gallerybar.cpp" line="149"/>
        <source>Sort: %1</source>
        <extracomment>How the gallery is sorted: &quot;Sort: Newest&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/gallery/gallerybar.cpp" line="154"/>
        <source>None</source>
        <comment>group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/gallery/gallerybar.cpp" line="154"/>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/gallery/gallerybar.cpp" line="154"/>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/gallery/gallerybar.cpp" line="154"/>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/gallery/gallerybar.cpp" line="154"/>
        <location filename="../ui/gallery/gallerybar.cpp" line="155"/>
        <source>Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/gallery/gallerybar.cpp" line="155"/>
        <source>Newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/gallery/gallerybar.cpp" line="155"/>
        <source>Oldest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/gallery/gallerybar.cpp" line="155"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/gallery/gallerybar.cpp" line="160"/>
        <source>Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/gallery/gallerybar.cpp" line="161"/>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/gallery/gallerybar.cpp" line="166"/>
        <source>Group and sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/gallery/gallerybar.cpp" line="167"/>
        <source>Next background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/gallery/gallerybar.cpp" line="168"/>
        <source>Usual tile size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/gallery/gallerybar.cpp" line="170"/>
        <source>Tile size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GalleryModel</name>
    <message>
        <location filename="../ui/gallery/gallerymodelroles.cpp" line="50"/>
        <source>%1 %2, draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/gallery/gallerymodelroles.cpp" line="51"/>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/gallery/gallerymodelroles.cpp" line="78"/>
        <source>%1 %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/gallery/gallerymodelroles.cpp" line="81"/>
        <source>%1 %2, drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/gallery/gallerysections.cpp" line="34"/>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/gallery/gallerysections.cpp" line="35"/>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/gallery/gallerysections.cpp" line="42"/>
        <location filename="../ui/gallery/gallerysections.cpp" line="67"/>
        <source>, </source>
        <comment>between the categories of a batch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/gallery/gallerysections.cpp" line="57"/>
        <source>%1 of %2</source>
        <extracomment>How many icons of a batch are there: &quot;9 of 16&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GalleryPage</name>
    <message>
        <location filename="../ui/gallery/gallerypage.cpp" line="121"/>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/gallery/gallerypage.cpp" line="123"/>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/gallery/gallerypage.cpp" line="126"/>
        <source>Retry all that failed in this batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/gallery/gallerypage.cpp" line="128"/>
        <source>Remove tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/gallery/gallerypage.cpp" line="130"/>
        <source>In work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/gallery/gallerypage.cpp" line="156"/>
        <source>%1 moved to trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/gallery/gallerypage.cpp" line="156"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/gallery/gallerypage.cpp" line="168"/>
        <source>Favorite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/gallery/gallerypage.cpp" line="169"/>
        <source>Move to trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/gallery/gallerypage.cpp" line="170"/>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GalleryView</name>
    <message>
        <location filename="../ui/gallery/galleryview.cpp" line="336"/>
        <source>Icons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Generating</name>
    <message>
        <location filename="../ui/mainwindow/generating.cpp" line="38"/>
        <source>Make %1 for about %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow/generating.cpp" line="39"/>
        <source>Each picture is paid for when OpenAI has drawn it. You can pause or cancel at any time; what has arrived is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow/generating.cpp" line="42"/>
        <source>Generate</source>
        <extracomment>On the button that starts an expensive batch.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IconFace</name>
    <message>
        <location filename="../ui/inspector/iconface.cpp" line="209"/>
        <source>Variation %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/iconface.cpp" line="219"/>
        <source>Higher quality, about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/iconface.cpp" line="220"/>
        <source>Higher quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/iconface.cpp" line="232"/>
        <source>%1 px, actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/iconface.cpp" line="233"/>
        <source>Favorite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/iconface.cpp" line="234"/>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/iconface.cpp" line="235"/>
        <source>Copy prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/iconface.cpp" line="236"/>
        <source>Re-roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/iconface.cpp" line="237"/>
        <source>Draw it again, differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/iconface.cpp" line="238"/>
        <source>Edit and run again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/iconface.cpp" line="239"/>
        <source>More actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/iconface.cpp" line="246"/>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/iconface.cpp" line="246"/>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/iconface.cpp" line="246"/>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/iconface.cpp" line="246"/>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/iconface.cpp" line="247"/>
        <source>Move to trash</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Iconwright::InspectorWords</name>
    <message>
        <location filename="../ui/inspector/inspectorwords.cpp" line="52"/>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/inspectorwords.cpp" line="54"/>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/inspectorwords.cpp" line="56"/>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/inspectorwords.cpp" line="58"/>
        <source>very high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/inspectorwords.cpp" line="60"/>
        <source>best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/inspectorwords.cpp" line="67"/>
        <source>Offline draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/inspectorwords.cpp" line="73"/>
        <source>%1, %2</source>
        <extracomment>Name of a model, quality: &quot;2.5 Flare, medium&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/inspectorwords.cpp" line="81"/>
        <source>%1 × %2</source>
        <extracomment>Width and height in pixels</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/inspectorwords.cpp" line="99"/>
        <source>%1, %2 s</source>
        <extracomment>What an icon cost and how many seconds it took: &quot;$0.013, 8.4 s&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/inspectorwords.cpp" line="108"/>
        <source>Today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/inspectorwords.cpp" line="110"/>
        <source>Yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Iconwright::TermText</name>
    <message>
        <location filename="../ui/library/termtext.cpp" line="22"/>
        <source>No favorites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/termtext.cpp" line="22"/>
        <source>Favorites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/termtext.cpp" line="24"/>
        <source>No drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/termtext.cpp" line="24"/>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/termtext.cpp" line="27"/>
        <source>From %1</source>
        <extracomment>%1: a date; icons made on that day or later</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/termtext.cpp" line="30"/>
        <source>Before %1</source>
        <extracomment>%1: a date; icons made earlier</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/termtext.cpp" line="36"/>
        <source>Not %1</source>
        <extracomment>%1: a style, a color scheme, a category, a model or a batch; icons that do not have it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspecting</name>
    <message>
        <location filename="../ui/mainwindow/inspecting.cpp" line="127"/>
        <source>%1 %2</source>
        <extracomment>Name of an icon: category and number of the variation, &quot;electronics 2&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <location filename="../ui/inspector/inspectorpanel.cpp" line="183"/>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/inspectorpanel.cpp" line="184"/>
        <source>Choose an icon to see it here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobFace</name>
    <message>
        <location filename="../ui/inspector/jobface.cpp" line="147"/>
        <source>May have been billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/jobface.cpp" line="149"/>
        <source>OpenAI did not draw this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/jobface.cpp" line="150"/>
        <source>This icon was not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/jobface.cpp" line="152"/>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/jobface.cpp" line="154"/>
        <source>Drawing, %1 percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/jobface.cpp" line="157"/>
        <source>Arrived, being put into the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/jobface.cpp" line="161"/>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/jobface.cpp" line="168"/>
        <source>Its safety check stopped the request “%1”. This happens with harmless words too. Change the wording and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/jobface.cpp" line="176"/>
        <source>No answer to the request “%1” came in time. Send it again, or leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/jobface.cpp" line="178"/>
        <source>Something between here and the server answered the request “%1” in its place. Check the network, then send it again or leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/jobface.cpp" line="181"/>
        <source>The connection broke after the request “%1” was sent. Send it again, or leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/jobface.cpp" line="189"/>
        <source>Send again, about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/jobface.cpp" line="189"/>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/jobface.cpp" line="209"/>
        <source>Request %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/jobface.cpp" line="222"/>
        <source>Category and what must show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/jobface.cpp" line="223"/>
        <source>A category, then a colon and what must show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/jobface.cpp" line="224"/>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/jobface.cpp" line="225"/>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/jobface.cpp" line="226"/>
        <source>Remove tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/jobface.cpp" line="228"/>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/jobface.cpp" line="229"/>
        <source>This try may have been billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/jobface.cpp" line="230"/>
        <source>Copy request id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <location filename="../ui/preferences/keypage.cpp" line="107"/>
        <source>An organization id starts with “org-”. Copy it from your OpenAI settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/keypage.cpp" line="111"/>
        <source>A project id starts with “proj_”. Copy it from your OpenAI project settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/keypage.cpp" line="205"/>
        <source>Replace key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/keypage.cpp" line="205"/>
        <source>Use key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/keypage.cpp" line="212"/>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/keypage.cpp" line="213"/>
        <source>Test again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/keypage.cpp" line="213"/>
        <source>Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/keypage.cpp" line="218"/>
        <source>Not tested yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/keypage.cpp" line="218"/>
        <source>Nothing to test yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/keypage.cpp" line="219"/>
        <source>The test asks for the list of models. It costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/keypage.cpp" line="220"/>
        <source>With a key, the connection can be tested here. Offline drafts need none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/keypage.cpp" line="223"/>
        <source>Testing the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/keypage.cpp" line="226"/>
        <source>Connected. The key works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/preferences/keypage.cpp" line="229"/>
        <source>%Ln models available. Answered in %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/preferences/keypage.cpp" line="232"/>
        <source>The test failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/keypage.cpp" line="235"/>
        <source>The key was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/keypage.cpp" line="244"/>
        <source>No key is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/keypage.cpp" line="248"/>
        <source>No key yet. It is kept in your system&apos;s keychain, never in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/keypage.cpp" line="250"/>
        <source>A key is in your system&apos;s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/keypage.cpp" line="252"/>
        <source>A key is in use for this run only. It is forgotten when Iconwright closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/keypage.cpp" line="254"/>
        <source>The key comes from OPENAI_API_KEY and counts for this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/keypage.cpp" line="261"/>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/keypage.cpp" line="262"/>
        <source>The key is kept in your system&apos;s keychain and sent only to the server below. It is never written to the library, the settings or the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/keypage.cpp" line="265"/>
        <source>API key</source>
        <extracomment>the last text is searched, not shown: other words for the same</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/keypage.cpp" line="265"/>
        <source>OpenAI token secret password login keychain credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/keypage.cpp" line="267"/>
        <source>For this run only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/keypage.cpp" line="267"/>
        <source>The key is forgotten when Iconwright closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/keypage.cpp" line="269"/>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/keypage.cpp" line="269"/>
        <source>The address of the API, with its version: https://api.openai.com/v1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/keypage.cpp" line="270"/>
        <source>base URL endpoint address proxy host compatible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/keypage.cpp" line="271"/>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/keypage.cpp" line="271"/>
        <source>account team OpenAI org id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/keypage.cpp" line="272"/>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/keypage.cpp" line="272"/>
        <source>OpenAI project id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/keypage.cpp" line="273"/>
        <source>Paste your key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/keypage.cpp" line="274"/>
        <source>Optional, org-…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/keypage.cpp" line="275"/>
        <source>Optional, proj_…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/keypage.cpp" line="276"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/keypage.cpp" line="277"/>
        <source>Replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/keypage.cpp" line="278"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <location filename="../ui/preferences/languagepage.cpp" line="21"/>
        <location filename="../ui/preferences/languagepage.cpp" line="35"/>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/languagepage.cpp" line="30"/>
        <location filename="../ui/preferences/languagepage.cpp" line="34"/>
        <source>Language</source>
        <extracomment>searched, not shown. Keep &quot;language&quot; in English besides the translation: it is what people look for who cannot read the window.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/languagepage.cpp" line="31"/>
        <source>The whole window changes at once. Categories, prompts and file names stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/languagepage.cpp" line="34"/>
        <source>language locale translation English German</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LargePreview</name>
    <message>
        <location filename="../ui/inspector/largepreview.cpp" line="148"/>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/largepreview.cpp" line="152"/>
        <source>%1, %2</source>
        <extracomment>Name of an icon, its place: &quot;compass, 3 of 16&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/largepreview.cpp" line="159"/>
        <source>Previous icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/largepreview.cpp" line="160"/>
        <source>Next icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/largepreview.cpp" line="161"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/largepreview.cpp" line="164"/>
        <source>Close (%1)</source>
        <extracomment>%1 is a key: &quot;Close (Esc)&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibrarySidebar</name>
    <message>
        <location filename="../ui/library/librarysidebar.cpp" line="194"/>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/librarysidebar.cpp" line="195"/>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/librarysidebar.cpp" line="196"/>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimitsPage</name>
    <message>
        <location filename="../ui/preferences/limitspage.cpp" line="36"/>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/limitspage.cpp" line="37"/>
        <source>How fast requests are sent. Your OpenAI account shows its limits under Limits; what the server tells counts too, so nothing breaks when a number here is too high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/limitspage.cpp" line="40"/>
        <source>rate limit speed throttle RPM TPM IPM quota</source>
        <extracomment>searched, not shown: other words for the same</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/limitspage.cpp" line="41"/>
        <source>Requests per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/limitspage.cpp" line="42"/>
        <source>Tokens per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/limitspage.cpp" line="44"/>
        <source>Images per minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/limitspage.cpp" line="44"/>
        <source>0 means that no limit is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/limitspage.cpp" line="46"/>
        <source>Requests at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/limitspage.cpp" line="47"/>
        <source>More is faster, up to the limits above. What is in flight is paid for, even if you cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/limitspage.cpp" line="48"/>
        <source>concurrency parallel connections in flight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/limitspage.cpp" line="49"/>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <location filename="../ui/help/logmodel.cpp" line="111"/>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/help/logmodel.cpp" line="113"/>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/help/logmodel.cpp" line="115"/>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogWindow</name>
    <message>
        <location filename="../ui/help/logwindow.cpp" line="170"/>
        <source>Copy selected lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/help/logwindow.cpp" line="170"/>
        <source>Copy all lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/help/logwindow.cpp" line="174"/>
        <source>Nothing was written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/help/logwindow.cpp" line="176"/>
        <source>No line matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/help/logwindow.cpp" line="180"/>
        <source>%1 of %2 lines. Keys are never written down.</source>
        <extracomment>%1 and %2: numbers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/help/logwindow.cpp" line="198"/>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/help/logwindow.cpp" line="199"/>
        <source>Search the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/help/logwindow.cpp" line="201"/>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/help/logwindow.cpp" line="202"/>
        <source>Warnings and errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/help/logwindow.cpp" line="203"/>
        <source>Errors only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/help/logwindow.cpp" line="204"/>
        <source>Which lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/help/logwindow.cpp" line="206"/>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <location filename="../ui/mainwindow/mainmenu.cpp" line="53"/>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow/mainmenu.cpp" line="54"/>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow/mainmenu.cpp" line="55"/>
        <source>&amp;Icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow/mainmenu.cpp" line="56"/>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow/mainmenu.cpp" line="57"/>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../ui/mainwindow/mainwindow.cpp" line="237"/>
        <source>Iconwright</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelFields</name>
    <message>
        <location filename="../ui/compose/modelfields.cpp" line="156"/>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compose/modelfields.cpp" line="157"/>
        <source>Low quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compose/modelfields.cpp" line="158"/>
        <source>Medium quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compose/modelfields.cpp" line="159"/>
        <source>High quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compose/modelfields.cpp" line="160"/>
        <source>Very high quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compose/modelfields.cpp" line="161"/>
        <source>Highest quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compose/modelfields.cpp" line="162"/>
        <source>Standard quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compose/modelfields.cpp" line="163"/>
        <source>HD quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compose/modelfields.cpp" line="164"/>
        <source>Transparent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compose/modelfields.cpp" line="165"/>
        <source>Opaque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compose/modelfields.cpp" line="176"/>
        <source>Drawn by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compose/modelfields.cpp" line="177"/>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compose/modelfields.cpp" line="178"/>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compose/modelfields.cpp" line="179"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compose/modelfields.cpp" line="180"/>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compose/modelfields.cpp" line="181"/>
        <source>OpenAI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compose/modelfields.cpp" line="182"/>
        <source>Offline drafts, no key needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <location filename="../ui/preferences/preferencesdialog.cpp" line="268"/>
        <source>No setting matches “%1”.</source>
        <extracomment>%1: what was typed into the search</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/preferencesdialog.cpp" line="277"/>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/preferencesdialog.cpp" line="278"/>
        <source>Search settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/preferencesdialog.cpp" line="280"/>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/preferencesdialog.cpp" line="281"/>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/preferencesdialog.cpp" line="282"/>
        <source>Restore defaults on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/preferencesdialog.cpp" line="283"/>
        <source>Changes are saved as you make them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/preferencesdialog.cpp" line="284"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SchemeFields</name>
    <message>
        <location filename="../ui/compose/schemefields.cpp" line="103"/>
        <source>Own colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compose/schemefields.cpp" line="105"/>
        <source>#2B59D9, #FFD84D, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/compose/schemefields.cpp" line="106"/>
        <source>2 to 8 colors, dark to light, with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <location filename="../ui/library/searchfield.cpp" line="257"/>
        <source>Search, or style:flat is:favorite</source>
        <extracomment>&quot;style:flat&quot; and &quot;is:favorite&quot; stay as they are: the search understands these words only</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/searchfield.cpp" line="258"/>
        <location filename="../ui/library/searchfield.cpp" line="261"/>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/searchfield.cpp" line="260"/>
        <source>Words, or operators such as style:flat. Return makes an operator a filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/searchfield.cpp" line="262"/>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/searchfield.cpp" line="263"/>
        <source>Clear search (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <location filename="../ui/preferences/settingrow.cpp" line="118"/>
        <source>Set by an environment variable for this run. Your own value comes back when it is not set.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeveralFace</name>
    <message>
        <location filename="../ui/inspector/severalface.cpp" line="79"/>
        <source>All of them: %1</source>
        <extracomment>What several icons have in common: &quot;All of them: Flat, Sunset&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/severalface.cpp" line="110"/>
        <source>Cost together: %1</source>
        <extracomment>%1 is money: what these icons have cost</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/severalface.cpp" line="116"/>
        <source>Higher quality, about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/severalface.cpp" line="117"/>
        <source>Higher quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/severalface.cpp" line="122"/>
        <source>Re-roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/severalface.cpp" line="123"/>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/inspector/severalface.cpp" line="124"/>
        <source>Move to trash</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <location filename="../ui/help/shortcutsdialog.cpp" line="172"/>
        <source>No shortcut matches “%1”.</source>
        <extracomment>%1: what was typed into the search</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/help/shortcutsdialog.cpp" line="203"/>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/help/shortcutsdialog.cpp" line="204"/>
        <source>Search shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidebarRows</name>
    <message>
        <location filename="../ui/library/sidebarrows.cpp" line="13"/>
        <source>All icons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/sidebarrows.cpp" line="14"/>
        <source>Favorites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/sidebarrows.cpp" line="16"/>
        <source>Recent</source>
        <extracomment>icons made on one of the last seven days</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/sidebarrows.cpp" line="22"/>
        <source>Batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/sidebarrows.cpp" line="31"/>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/sidebarrows.cpp" line="42"/>
        <source>%1, %2</source>
        <extracomment>%1: &quot;All icons&quot;, &quot;Favorites&quot;; %2: &quot;12 icons&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/sidebarrows.cpp" line="55"/>
        <source>%1/%2</source>
        <extracomment>icons that are here, icons of the batch: &quot;9/16&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/sidebarrows.cpp" line="58"/>
        <source>%1, %2, %3 of %4</source>
        <extracomment>%1: name of a batch; %2: &quot;running&quot;; %3 of %4: icons</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/sidebarrows.cpp" line="70"/>
        <source>%1 and %2 more</source>
        <extracomment>the first category of a batch, and how many others</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/sidebarrows.cpp" line="98"/>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/sidebarrows.cpp" line="100"/>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/sidebarrows.cpp" line="102"/>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/sidebarrows.cpp" line="104"/>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/sidebarrows.cpp" line="106"/>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/sidebarrows.cpp" line="111"/>
        <source>%1 may have been billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/sidebarrows.cpp" line="112"/>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/library/sidebarrows.cpp" line="112"/>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SizePresets</name>
    <message>
        <location filename="../ui/exporting/sizepresets.cpp" line="139"/>
        <source>1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/sizepresets.cpp" line="139"/>
        <source>%1 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/sizepresets.cpp" line="148"/>
        <source>PNG, 16 to 512</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/sizepresets.cpp" line="149"/>
        <source>Web basics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/sizepresets.cpp" line="150"/>
        <source>Toolbars and menus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/sizepresets.cpp" line="151"/>
        <source>Desktop programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/sizepresets.cpp" line="152"/>
        <source>Large, 1024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/exporting/sizepresets.cpp" line="153"/>
        <source>Own sizes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SizeTag</name>
    <message>
        <location filename="../ui/exporting/sizetag.cpp" line="79"/>
        <source>%1 by %1 pixels</source>
        <extracomment>%1 is a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatisticsWindow</name>
    <message>
        <location filename="../ui/statistics/statisticswindow.cpp" line="40"/>
        <source>%1 %</source>
        <extracomment>%1: a number; a share of all</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/statistics/statisticswindow.cpp" line="46"/>
        <source>%1 s</source>
        <extracomment>seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/statistics/statisticswindow.cpp" line="174"/>
        <source>Adding up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/statistics/statisticswindow.cpp" line="190"/>
        <source>Nothing was made yet. The figures fill with the first icons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/statistics/statisticswindow.cpp" line="215"/>
        <source>Icons in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/statistics/statisticswindow.cpp" line="216"/>
        <source>Drafts: %1. Favorites: %2. In the trash: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/statistics/statisticswindow.cpp" line="218"/>
        <source>Library size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/statistics/statisticswindow.cpp" line="220"/>
        <source>All originals on the disk, the trash included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/statistics/statisticswindow.cpp" line="221"/>
        <source>Success rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/statistics/statisticswindow.cpp" line="222"/>
        <source>%1 of %2 icons arrived. Failed: %3. No answer: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/statistics/statisticswindow.cpp" line="226"/>
        <source>Active batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/statistics/statisticswindow.cpp" line="226"/>
        <source>Waiting, running or paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/statistics/statisticswindow.cpp" line="232"/>
        <source>Average time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/statistics/statisticswindow.cpp" line="233"/>
        <source>No paid icon was drawn yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/statistics/statisticswindow.cpp" line="234"/>
        <source>Half within %1, 90 % within %2, 99 % within %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/statistics/statisticswindow.cpp" line="244"/>
        <source>Answered by the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/statistics/statisticswindow.cpp" line="246"/>
        <source>Hits: %1. Saved: %2. Requests remembered: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/statistics/statisticswindow.cpp" line="249"/>
        <source>Spent this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/statistics/statisticswindow.cpp" line="250"/>
        <source>Today: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/statistics/statisticswindow.cpp" line="251"/>
        <source>Spent in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/statistics/statisticswindow.cpp" line="252"/>
        <source>Nothing was sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/statistics/statisticswindow.cpp" line="253"/>
        <source>Since %1, by what the server reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/statistics/statisticswindow.cpp" line="287"/>
        <source>%1: %2, %3</source>
        <extracomment>%1: a day or month, %2: money, %3: &quot;31 icons&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/statistics/statisticswindow.cpp" line="293"/>
        <source>The last %Ln days, %1 in all. Arrow keys go from day to day.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/statistics/statisticswindow.cpp" line="295"/>
        <source>The last %Ln months, %1 in all. Arrow keys go from month to month.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/statistics/statisticswindow.cpp" line="306"/>
        <source>The spending of every day was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/statistics/statisticswindow.cpp" line="313"/>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/statistics/statisticswindow.cpp" line="315"/>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/statistics/statisticswindow.cpp" line="316"/>
        <source>Save spending as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/statistics/statisticswindow.cpp" line="317"/>
        <source>Spending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/statistics/statisticswindow.cpp" line="319"/>
        <source>By day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/statistics/statisticswindow.cpp" line="320"/>
        <source>By month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/statistics/statisticswindow.cpp" line="321"/>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <location filename="../ui/preferences/storagepage.cpp" line="142"/>
        <source>Folder for every new icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/preferences/storagepage.cpp" line="157"/>
        <source>Delete %Ln icons for good?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/preferences/storagepage.cpp" line="158"/>
        <source>The pictures in the trash are removed from this computer. This cannot be undone. Making them again may cost money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/storagepage.cpp" line="160"/>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/preferences/storagepage.cpp" line="183"/>
        <source>Forgot the answers to %Ln requests, and all thumbnails. No icon was deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/preferences/storagepage.cpp" line="190"/>
        <source>%Ln icons are gone for good.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/preferences/storagepage.cpp" line="203"/>
        <source>%1, %2 on the disk.</source>
        <extracomment>%1: &quot;1,284 icons&quot;, %2: a size like &quot;812 MB&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/preferences/storagepage.cpp" line="204"/>
        <source>%Ln requests have an answer in the library and cost nothing when they are made again. This forgets them, and the thumbnails; icons and originals stay.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/preferences/storagepage.cpp" line="209"/>
        <source>The trash is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/preferences/storagepage.cpp" line="210"/>
        <source>%Ln icons are in the trash. They can be put back until it is emptied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/preferences/storagepage.cpp" line="220"/>
        <source>Office supplies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/storagepage.cpp" line="237"/>
        <source>For example %1. Possible: {category} {variation} {style} {colors} {size} {id}; a slash makes folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/storagepage.cpp" line="244"/>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/storagepage.cpp" line="244"/>
        <source>Where icons are kept, for how long, and where copies go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/storagepage.cpp" line="245"/>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/storagepage.cpp" line="245"/>
        <source>folder path location profile size disk space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/storagepage.cpp" line="247"/>
        <source>Keep icons for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/storagepage.cpp" line="248"/>
        <source>Older ones go to the trash by themselves. Favorites and icons in sets always stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/storagepage.cpp" line="249"/>
        <source>retention days age delete automatically clean up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/storagepage.cpp" line="251"/>
        <source>Library up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/storagepage.cpp" line="252"/>
        <source>When it grows larger, the oldest icons go to the trash. Favorites and icons in sets always stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/storagepage.cpp" line="254"/>
        <source>retention megabytes size bound limit delete automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/storagepage.cpp" line="255"/>
        <source>Cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/storagepage.cpp" line="255"/>
        <source>clear cache thumbnails memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/storagepage.cpp" line="256"/>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/storagepage.cpp" line="256"/>
        <source>empty trash bin delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/storagepage.cpp" line="258"/>
        <source>Save every new icon into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/storagepage.cpp" line="259"/>
        <source>A copy of each picture, under a readable name. Nothing there is ever replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/storagepage.cpp" line="260"/>
        <source>autosave automatic saving download export copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/storagepage.cpp" line="261"/>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/storagepage.cpp" line="261"/>
        <source>autosave directory path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/storagepage.cpp" line="262"/>
        <source>File names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/storagepage.cpp" line="262"/>
        <source>autosave pattern naming template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/storagepage.cpp" line="264"/>
        <source>No folder chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/storagepage.cpp" line="265"/>
        <source>for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/storagepage.cpp" line="267"/>
        <source> days</source>
        <extracomment>behind a number of days</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/storagepage.cpp" line="268"/>
        <source>any size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/storagepage.cpp" line="270"/>
        <source> MB</source>
        <extracomment>megabytes, behind a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/storagepage.cpp" line="271"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/storagepage.cpp" line="272"/>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/storagepage.cpp" line="273"/>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/storagepage.cpp" line="274"/>
        <source>Clear cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/preferences/storagepage.cpp" line="275"/>
        <source>Empty trash…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThrottleGauge</name>
    <message>
        <location filename="../ui/batches/throttlegauge.cpp" line="143"/>
        <source>%1, %2. Goes on by itself.</source>
        <comment>used, next</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batches/throttlegauge.cpp" line="145"/>
        <source>The wait is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batches/throttlegauge.cpp" line="159"/>
        <source>%1 of %2 this minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batches/throttlegauge.cpp" line="160"/>
        <source>%1 this minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batches/throttlegauge.cpp" line="168"/>
        <location filename="../ui/batches/throttlegauge.cpp" line="184"/>
        <source>next slot in %1</source>
        <extracomment>%1 is a time that counts down: &quot;2 s&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batches/throttlegauge.cpp" line="192"/>
        <source>The limit per minute is reached. Goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/batches/throttlegauge.cpp" line="194"/>
        <source>Requests this minute</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TilePainter</name>
    <message>
        <location filename="../ui/gallery/tilepainter.cpp" line="211"/>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/gallery/tilepainter.cpp" line="262"/>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/gallery/tilepainter.cpp" line="264"/>
        <source>No network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/gallery/tilepainter.cpp" line="264"/>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/gallery/tilepainter.cpp" line="266"/>
        <source>Not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/gallery/tilepainter.cpp" line="268"/>
        <source>May be billed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrueSizes</name>
    <message>
        <location filename="../ui/inspector/truesizes.cpp" line="66"/>
        <source>Actual sizes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <location filename="../ui/common/units.cpp" line="38"/>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/units.cpp" line="40"/>
        <source>less than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/units.cpp" line="53"/>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/units.cpp" line="56"/>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/units.cpp" line="57"/>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/units.cpp" line="67"/>
        <source>1 icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/common/units.cpp" line="67"/>
        <source>%Ln icons</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/common/units.cpp" line="74"/>
        <source>, free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/units.cpp" line="76"/>
        <source>, %1</source>
        <comment>price</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/units.cpp" line="78"/>
        <source>, about %1</source>
        <comment>price</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/units.cpp" line="80"/>
        <source>, about %1</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowHeader</name>
    <message>
        <location filename="../ui/mainwindow/windowheader.cpp" line="164"/>
        <source>%1 of %2</source>
        <extracomment>How many icons a search shows of all there are.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow/windowheader.cpp" line="166"/>
        <source>%1, %2 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow/windowheader.cpp" line="182"/>
        <source>Export %1 (%2)</source>
        <extracomment>On the button that opens the export dialog.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow/windowheader.cpp" line="185"/>
        <source>There is nothing to export yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow/windowheader.cpp" line="201"/>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow/windowheader.cpp" line="202"/>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow/windowheader.cpp" line="205"/>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow/windowheader.cpp" line="207"/>
        <source>Main menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow/windowheader.cpp" line="208"/>
        <source>Hide the left column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow/windowheader.cpp" line="208"/>
        <source>Show the left column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow/windowheader.cpp" line="210"/>
        <source>Hide the inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/mainwindow/windowheader.cpp" line="210"/>
        <source>Show the inspector</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>catalog</name>
    <message>
        <location filename="catalogwords.h" line="4"/>
        <source>Flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="catalogwords.h" line="5"/>
        <source>Modern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="catalogwords.h" line="6"/>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="catalogwords.h" line="7"/>
        <source>Gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="catalogwords.h" line="8"/>
        <source>Duotone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="catalogwords.h" line="9"/>
        <source>Clay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="catalogwords.h" line="10"/>
        <source>Pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="catalogwords.h" line="11"/>
        <source>Glyph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="catalogwords.h" line="12"/>
        <source>Sticker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="catalogwords.h" line="13"/>
        <source>Neon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="catalogwords.h" line="14"/>
        <source>Glass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="catalogwords.h" line="15"/>
        <source>Sketch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="catalogwords.h" line="16"/>
        <source>Long shadow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="catalogwords.h" line="17"/>
        <source>Badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="catalogwords.h" line="18"/>
        <source>Isometric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="catalogwords.h" line="19"/>
        <source>Watercolor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="catalogwords.h" line="20"/>
        <source>Brand colors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="catalogwords.h" line="21"/>
        <source>Blue tones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="catalogwords.h" line="22"/>
        <source>Sunset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="catalogwords.h" line="23"/>
        <source>Forest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="catalogwords.h" line="24"/>
        <source>Mono</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="catalogwords.h" line="25"/>
        <source>Candy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="catalogwords.h" line="26"/>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="catalogwords.h" line="27"/>
        <source>Earth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="catalogwords.h" line="28"/>
        <source>Pastel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="catalogwords.h" line="29"/>
        <source>Autumn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="catalogwords.h" line="30"/>
        <source>Ocean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="catalogwords.h" line="31"/>
        <source>Berry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="catalogwords.h" line="32"/>
        <source>Slate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="catalogwords.h" line="33"/>
        <source>Vivid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="catalogwords.h" line="34"/>
        <source>Corporate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="catalogwords.h" line="35"/>
        <source>Warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="catalogwords.h" line="36"/>
        <source>Cool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="catalogwords.h" line="37"/>
        <source>Lavender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="catalogwords.h" line="38"/>
        <source>Citrus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="catalogwords.h" line="39"/>
        <source>Retro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="catalogwords.h" line="40"/>
        <source>Business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="catalogwords.h" line="41"/>
        <source>Money and shopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="catalogwords.h" line="42"/>
        <source>Technology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="catalogwords.h" line="43"/>
        <source>Home and living</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="catalogwords.h" line="44"/>
        <source>Tools and building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="catalogwords.h" line="45"/>
        <source>Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="catalogwords.h" line="46"/>
        <source>Travel and places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="catalogwords.h" line="47"/>
        <source>Food and drink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="catalogwords.h" line="48"/>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="catalogwords.h" line="49"/>
        <source>Sports and games</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="catalogwords.h" line="50"/>
        <source>Music, art and media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="catalogwords.h" line="51"/>
        <source>Education and science</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="catalogwords.h" line="52"/>
        <source>Nature and weather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="catalogwords.h" line="53"/>
        <source>Animals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="catalogwords.h" line="54"/>
        <source>People and fashion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="catalogwords.h" line="55"/>
        <source>Holidays and events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="catalogwords.h" line="56"/>
        <source>Communication and interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="catalogwords.h" line="57"/>
        <source>Security and public life</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errortext</name>
    <message>
        <location filename="../ui/common/errortext.cpp" line="23"/>
        <source>Cancelled. What was sent before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="25"/>
        <source>Add at least one category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="27"/>
        <source>A category is empty. Type what the icons are of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="29"/>
        <source>A category is too long. Use a few words; details go into the instructions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="32"/>
        <source>A category holds characters that cannot be seen. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="34"/>
        <source>These are too many icons for one batch. Use fewer categories or variations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="37"/>
        <source>What a category must show is too long. Use a few words for each thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="40"/>
        <source>There is no style &quot;%1&quot;. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="41"/>
        <source>Choose a style.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="43"/>
        <source>There is no color scheme &quot;%1&quot;. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="44"/>
        <source>Choose a color scheme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="46"/>
        <source>&quot;%1&quot; is no color. Write colors like #2B59D9, with commas between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="48"/>
        <source>Add at least one color, like #2B59D9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="49"/>
        <source>These are too many colors. Use at most 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="51"/>
        <source>This number of variations is not possible. Choose a number from 1 to 20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="54"/>
        <source>This model cannot be used. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="56"/>
        <source>This model has been shut down. Use %1 instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="57"/>
        <source>This model has been shut down. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="59"/>
        <source>The model does not offer this quality. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="61"/>
        <source>The model does not draw this size. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="63"/>
        <source>The model does not offer this background. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="66"/>
        <source>The model does not offer this file format. Use PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="68"/>
        <source>The instructions are too long. Shorten them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="70"/>
        <source>The prompt is longer than the model accepts. Shorten the instructions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="73"/>
        <source>Nobody called &quot;%1&quot; draws here. Use &quot;openai&quot; or &quot;offline&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="74"/>
        <source>Choose who draws: &quot;openai&quot; or &quot;offline&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="76"/>
        <source>This address cannot be used. It must begin with https://; http:// is only for this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="80"/>
        <source>This value cannot be used: %1. The one before stays in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="81"/>
        <source>This value cannot be used. The one before stays in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="84"/>
        <source>There is no API key yet. Add your OpenAI key, or make offline drafts, which need none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="88"/>
        <source>OpenAI refused the key. Nothing more is sent until there is a working key. Check it, or make a new one in your OpenAI account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="92"/>
        <source>Your OpenAI account has no credit left. Add credit there, then go on here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="95"/>
        <source>Your OpenAI account has reached its spending limit. Raise it there, then go on here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="99"/>
        <source>Your OpenAI organization is not verified for this model. Verify it there (up to 15 minutes), or use another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="103"/>
        <source>OpenAI does not serve the country you are in. Offline drafts work everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="106"/>
        <source>The key is not allowed to make pictures. Give it that permission in your OpenAI account, or use another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="111"/>
        <source>Your account does not have this model. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="113"/>
        <source>The request was not accepted, and cost nothing. Try another model, size or quality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="117"/>
        <source>OpenAI did not draw this one. Its safety check stopped the request. This happens with harmless words too; try again or use other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="122"/>
        <source>The limit of requests per minute was reached again and again. Retry in a minute, or set a lower limit in the preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="126"/>
        <source>The server had a problem. Nothing is lost. Retry in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="129"/>
        <source>The server is overloaded. Nothing is lost. Retry in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="133"/>
        <source>No connection to the server. Nothing was sent, nothing is lost. Check the network, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="137"/>
        <source>The connection is not safe: the server could not prove who it is. Nothing was sent. Check the date of this computer and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="141"/>
        <source>The server pointed to another address, and the key is not sent there. Check the base URL in the preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="145"/>
        <source>May have been billed. The connection broke after the request was sent. Send it again, or leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="149"/>
        <source>May have been billed. No answer came in time. Send it again, or leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="152"/>
        <source>May have been billed. Something between here and the server answered in its place. Check the network, then send it again or leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="157"/>
        <source>The answer held no picture. Retry to ask for it again, which costs again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="160"/>
        <source>The answer ended in the middle. What came is kept. Retry to ask for it again, which costs again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="164"/>
        <source>The answer was larger than a picture can be and was given up. Choose a smaller size, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="168"/>
        <source>What came is not a readable picture. Its bytes are kept. Retry to ask for it again, which costs again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="172"/>
        <source>The picture has too many pixels to be opened safely. Choose a smaller size, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="177"/>
        <source>This computer has too little free memory for it. Close other programs or choose a smaller size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="181"/>
        <source>There is too little room on the disk for this batch. Nothing was sent. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="185"/>
        <source>No room is left on the disk. Pictures that arrived are kept in memory. Free some space, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="189"/>
        <source>The file or folder cannot be written: %1. Choose another place, or allow writing there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="192"/>
        <source>The file or folder cannot be written. Choose another place, or allow writing there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="196"/>
        <source>The file cannot be read: %1. Check that it is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="197"/>
        <source>The file cannot be read. Check that it is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="199"/>
        <source>The library&apos;s index was damaged. It was kept aside and a new one was made; your pictures are still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="203"/>
        <source>This library was made by a newer Iconwright. Update Iconwright, or use another profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="207"/>
        <source>The library could not be read or written. Check that its disk is there and has room, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="211"/>
        <source>Another Iconwright is making icons with this profile. Wait for it or close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="215"/>
        <source>The profile folder cannot be used: %1. Allow writing there, or choose another with --profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="218"/>
        <source>The profile folder cannot be used. Allow writing there, or choose another with --profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="222"/>
        <source>This system has no keychain to keep the key in. You can use the key for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="226"/>
        <source>The keychain did not give access to the key. Unlock it and allow Iconwright, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="230"/>
        <source>The key could not be kept. You can use it for this run only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="232"/>
        <source>A catalog file cannot be used: %1. Mend it or take it away, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="234"/>
        <source>A catalog file cannot be used. Mend it or take it away, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="237"/>
        <source>The icon fonts for offline drafts are not installed. Install fonts-materialdesignicons-webfont.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="240"/>
        <source>It is no longer there. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="243"/>
        <source>There is nothing to export. Choose icons and sizes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="245"/>
        <source>This name pattern cannot be used. Write it like {category}-{variation}, without slashes or dots at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="249"/>
        <source>A file would be written outside the chosen folder, so nothing was written. Change the name pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="253"/>
        <source>The chosen place is or holds a link to somewhere else: nothing is written through it. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../ui/common/errortext.cpp" line="257"/>
        <source>Two files would get the same name. Add {category} and {variation} to the name pattern.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
