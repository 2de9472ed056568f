<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
    <context>
        <name>AboutDialog</name>
        <message>
            <location filename="../ui/help/aboutdialog.cpp" line="121" />
            <source>About Iconwright</source>
            <translation>Über Iconwright</translation>
        </message>
        <message>
            <location filename="../ui/help/aboutdialog.cpp" line="126" />
            <source>A foundry for icon sets: described in words, drawn by a model, kept, sorted and exported here.</source>
            <translation>Eine Gießerei für Icon-Sets: in Worten beschrieben, von einem Modell gezeichnet, hier aufbewahrt, sortiert und exportiert.</translation>
        </message>
        <message>
            <location filename="../ui/help/aboutdialog.cpp" line="129" />
            <source>Free software under the %1GNU General Public License%2, version 3 or later.</source>
            <extracomment>%1 and %2: the beginning and the end of a link</extracomment>
            <translation>Freie Software unter der %1GNU General Public License%2, Version 3 oder neuer.</translation>
        </message>
        <message>
            <location filename="../ui/help/aboutdialog.cpp" line="131" />
            <source>Made with</source>
            <translation>Erstellt mit</translation>
        </message>
        <message>
            <location filename="../ui/help/aboutdialog.cpp" line="134" />
            <source>For a bug report</source>
            <translation>Für einen Fehlerbericht</translation>
        </message>
        <message>
            <location filename="../ui/help/aboutdialog.cpp" line="137" />
            <source>Facts of this computer. No names, folders or keys.</source>
            <translation>Angaben zu diesem Computer. Keine Namen, Ordner oder Schlüssel.</translation>
        </message>
        <message>
            <location filename="../ui/help/aboutdialog.cpp" line="138" />
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="../ui/help/aboutdialog.cpp" line="139" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>ActionBar</name>
        <message>
            <location filename="../ui/gallery/actionbar.cpp" line="121" />
            <source>%1 selected</source>
            <extracomment>How many icons: "4 selected".</extracomment>
            <translation>%1 ausgewählt</translation>
        </message>
        <message>
            <location filename="../ui/gallery/actionbar.cpp" line="164" />
            <source>Selected icons</source>
            <translation>Ausgewählte Icons</translation>
        </message>
        <message>
            <location filename="../ui/gallery/actionbar.cpp" line="165" />
            <source>Favorite</source>
            <translation>Favorit</translation>
        </message>
        <message>
            <location filename="../ui/gallery/actionbar.cpp" line="165" />
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <location filename="../ui/gallery/actionbar.cpp" line="165" />
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <location filename="../ui/gallery/actionbar.cpp" line="165" />
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="../ui/gallery/actionbar.cpp" line="165" />
            <source>Trash</source>
            <translation>Papierkorb</translation>
        </message>
        <message>
            <location filename="../ui/gallery/actionbar.cpp" line="171" />
            <source>Clear selection</source>
            <translation>Auswahl aufheben</translation>
        </message>
    </context>
    <context>
        <name>AdvancedPage</name>
        <message>
            <location filename="../ui/preferences/advancedpage.cpp" line="48" />
            <source>Reset all settings?</source>
            <translation>Alle Einstellungen zurücksetzen?</translation>
        </message>
        <message>
            <location filename="../ui/preferences/advancedpage.cpp" line="49" />
            <source>Everything in these preferences goes back to how it was at first. Your key, your icons, styles and color schemes stay.</source>
            <translation>Alles in diesen Einstellungen wird wieder, wie es anfangs war. Ihr Schlüssel, Ihre Icons, Stile und Farbschemata bleiben.</translation>
        </message>
        <message>
            <location filename="../ui/preferences/advancedpage.cpp" line="51" />
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <location filename="../ui/preferences/advancedpage.cpp" line="62" />
            <source>Advanced</source>
            <translation>Erweitert</translation>
        </message>
        <message>
            <location filename="../ui/preferences/advancedpage.cpp" line="64" />
            <source>Log level</source>
            <translation>Protokollstufe</translation>
        </message>
        <message>
            <location filename="../ui/preferences/advancedpage.cpp" line="64" />
            <source>What is written down. Keys never are.</source>
            <translation>Was festgehalten wird. Schlüssel nie.</translation>
        </message>
        <message>
            <location filename="../ui/preferences/advancedpage.cpp" line="65" />
            <source>log level debug errors warnings messages</source>
            <translation>Protokollstufe Protokoll Log Debug Fehler Warnungen Meldungen</translation>
        </message>
        <message>
            <location filename="../ui/preferences/advancedpage.cpp" line="66" />
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <location filename="../ui/preferences/advancedpage.cpp" line="66" />
            <source>Warnings and errors</source>
            <translation>Warnungen und Fehler</translation>
        </message>
        <message>
            <location filename="../ui/preferences/advancedpage.cpp" line="66" />
            <source>Errors only</source>
            <translation>Nur Fehler</translation>
        </message>
        <message>
            <location filename="../ui/preferences/advancedpage.cpp" line="69" />
            <source>Log file</source>
            <translation>Protokolldatei</translation>
        </message>
        <message>
            <location filename="../ui/preferences/advancedpage.cpp" line="69" />
            <source>show log file messages</source>
            <translation>Protokoll anzeigen Protokolldatei Log Datei Meldungen</translation>
        </message>
        <message>
            <location filename="../ui/preferences/advancedpage.cpp" line="70" />
            <source>Keyboard</source>
            <translation>Tastatur</translation>
        </message>
        <message>
            <location filename="../ui/preferences/advancedpage.cpp" line="70" />
            <source>shortcuts keys keyboard hotkeys</source>
            <translation>Tastenkürzel Tasten Tastatur Kurzbefehle Shortcuts Hotkeys</translation>
        </message>
        <message>
            <location filename="../ui/preferences/advancedpage.cpp" line="72" />
            <source>All settings</source>
            <translation>Alle Einstellungen</translation>
        </message>
        <message>
            <location filename="../ui/preferences/advancedpage.cpp" line="72" />
            <source>Your key and your icons stay.</source>
            <translation>Ihr Schlüssel und Ihre Icons bleiben.</translation>
        </message>
        <message>
            <location filename="../ui/preferences/advancedpage.cpp" line="72" />
            <source>reset restore factory defaults</source>
            <translation>zurücksetzen wiederherstellen Werkseinstellungen Standard Vorgaben</translation>
        </message>
        <message>
            <location filename="../ui/preferences/advancedpage.cpp" line="73" />
            <source>Show log</source>
            <translation>Protokoll anzeigen</translation>
        </message>
        <message>
            <location filename="../ui/preferences/advancedpage.cpp" line="74" />
            <source>All shortcuts…</source>
            <translation>Alle Tastenkürzel…</translation>
        </message>
        <message>
            <location filename="../ui/preferences/advancedpage.cpp" line="75" />
            <source>Reset all settings…</source>
            <translation>Alle Einstellungen zurücksetzen…</translation>
        </message>
    </context>
    <context>
        <name>AppearancePage</name>
        <message>
            <location filename="../ui/preferences/appearancepage.cpp" line="123" />
            <source>Appearance</source>
            <translation>Erscheinungsbild</translation>
        </message>
        <message>
            <location filename="../ui/preferences/appearancepage.cpp" line="123" />
            <source>How the window looks. Changes show at once.</source>
            <translation>Wie das Fenster aussieht. Änderungen zeigen sich sofort.</translation>
        </message>
        <message>
            <location filename="../ui/preferences/appearancepage.cpp" line="124" />
            <source>Theme</source>
            <translation>Design</translation>
        </message>
        <message>
            <location filename="../ui/preferences/appearancepage.cpp" line="124" />
            <source>dark mode light colors high contrast look</source>
            <translation>Design dunkel hell Dunkelmodus Farben hoher Kontrast Aussehen Thema</translation>
        </message>
        <message>
            <location filename="../ui/preferences/appearancepage.cpp" line="125" />
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <location filename="../ui/preferences/appearancepage.cpp" line="125" />
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../ui/preferences/appearancepage.cpp" line="125" />
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../ui/preferences/appearancepage.cpp" line="125" />
            <source>High contrast light</source>
            <translation>Hoher Kontrast, hell</translation>
        </message>
        <message>
            <location filename="../ui/preferences/appearancepage.cpp" line="126" />
            <source>High contrast dark</source>
            <translation>Hoher Kontrast, dunkel</translation>
        </message>
        <message>
            <location filename="../ui/preferences/appearancepage.cpp" line="133" />
            <source>Reduce motion</source>
            <translation>Bewegung reduzieren</translation>
        </message>
        <message>
            <location filename="../ui/preferences/appearancepage.cpp" line="133" />
            <source>Nothing fades or glides. Your system's own setting counts as well.</source>
            <translation>Nichts blendet oder gleitet. Die Einstellung Ihres Systems gilt ebenfalls.</translation>
        </message>
        <message>
            <location filename="../ui/preferences/appearancepage.cpp" line="134" />
            <source>animation accessibility</source>
            <translation>Animation Bewegung Barrierefreiheit</translation>
        </message>
        <message>
            <location filename="../ui/preferences/appearancepage.cpp" line="136" />
            <source>Behind icons</source>
            <translation>Hinter Icons</translation>
        </message>
        <message>
            <location filename="../ui/preferences/appearancepage.cpp" line="136" />
            <source>In the gallery; the B key goes through them.</source>
            <translation>In der Galerie; die Taste B wechselt durch.</translation>
        </message>
        <message>
            <location filename="../ui/preferences/appearancepage.cpp" line="137" />
            <source>backdrop background plate checkerboard transparency</source>
            <translation>Hintergrund Untergrund Fläche Schachbrett Transparenz</translation>
        </message>
        <message>
            <location filename="../ui/preferences/appearancepage.cpp" line="138" />
            <source>As the theme</source>
            <translation>Wie das Design</translation>
        </message>
        <message>
            <location filename="../ui/preferences/appearancepage.cpp" line="138" />
            <source>White</source>
            <translation>Weiß</translation>
        </message>
        <message>
            <location filename="../ui/preferences/appearancepage.cpp" line="138" />
            <source>Black</source>
            <translation>Schwarz</translation>
        </message>
        <message>
            <location filename="../ui/preferences/appearancepage.cpp" line="138" />
            <source>Checkerboard</source>
            <translation>Schachbrett</translation>
        </message>
        <message>
            <location filename="../ui/preferences/appearancepage.cpp" line="139" />
            <source>Own color…</source>
            <translation>Eigene Farbe…</translation>
        </message>
        <message>
            <location filename="../ui/preferences/appearancepage.cpp" line="142" />
            <source>Choose…</source>
            <translation>Auswählen…</translation>
        </message>
        <message>
            <location filename="../ui/preferences/appearancepage.cpp" line="144" />
            <source>Choose a color</source>
            <translation>Farbe auswählen</translation>
        </message>
    </context>
    <context>
        <name>BackdropButtons</name>
        <message>
            <location filename="../ui/inspector/backdropbuttons.cpp" line="165" />
            <source>Color behind the picture</source>
            <translation>Farbe hinter dem Bild</translation>
        </message>
        <message>
            <location filename="../ui/inspector/backdropbuttons.cpp" line="187" />
            <source>Checkerboard</source>
            <translation>Schachbrett</translation>
        </message>
        <message>
            <location filename="../ui/inspector/backdropbuttons.cpp" line="187" />
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../ui/inspector/backdropbuttons.cpp" line="187" />
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../ui/inspector/backdropbuttons.cpp" line="187" />
            <source>Own color…</source>
            <translation>Eigene Farbe…</translation>
        </message>
        <message>
            <location filename="../ui/inspector/backdropbuttons.cpp" line="193" />
            <source>Background</source>
            <extracomment>What lies behind a picture: a checkerboard, white, black or a color</extracomment>
            <translation>Hintergrund</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <location filename="../ui/common/banner.cpp" line="163" />
            <source>Hide</source>
            <translation>Ausblenden</translation>
        </message>
    </context>
    <context>
        <name>BannerStack</name>
        <message>
            <location filename="../ui/common/bannerstack.cpp" line="253" />
            <source>Messages</source>
            <translation>Meldungen</translation>
        </message>
    </context>
    <context>
        <name>Banners</name>
        <message>
            <location filename="../ui/common/bannerwords.cpp" line="22" />
            <source>1 icon waits.</source>
            <translation>1 Icon wartet.</translation>
        </message>
        <message numerus="yes">
            <location filename="../ui/common/bannerwords.cpp" line="22" />
            <source>%Ln icons wait.</source>
            <translation>
                <numerusform>%Ln Icon wartet.</numerusform>
                <numerusform>%Ln Icons warten.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../ui/common/bannerwords.cpp" line="39" />
            <location filename="../ui/common/bannerwords.cpp" line="86" />
            <source>The queue is stopped.</source>
            <translation>Die Warteschlange ist angehalten.</translation>
        </message>
        <message>
            <location filename="../ui/common/bannerwords.cpp" line="41" />
            <source>1 icon waits for a working key.</source>
            <translation>1 Icon wartet auf einen gültigen Schlüssel.</translation>
        </message>
        <message numerus="yes">
            <location filename="../ui/common/bannerwords.cpp" line="43" />
            <source>%Ln icons wait for a working key.</source>
            <translation>
                <numerusform>%Ln Icon wartet auf einen gültigen Schlüssel.</numerusform>
                <numerusform>%Ln Icons warten auf einen gültigen Schlüssel.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../ui/common/bannerwords.cpp" line="44" />
            <source>OpenAI refused the key.</source>
            <translation>OpenAI hat den Schlüssel abgelehnt.</translation>
        </message>
        <message>
            <location filename="../ui/common/bannerwords.cpp" line="68" />
            <source>Nothing was sent, nothing is lost.</source>
            <translation>Nichts wurde gesendet, nichts ist verloren.</translation>
        </message>
        <message>
            <location filename="../ui/common/bannerwords.cpp" line="72" />
            <source>Tries again in %1.</source>
            <extracomment>%1 is a time that counts down: "20 s"</extracomment>
            <translation>Neuer Versuch in %1.</translation>
        </message>
        <message>
            <location filename="../ui/common/bannerwords.cpp" line="75" />
            <source>No connection to %1.</source>
            <extracomment>%1 is the name of the server</extracomment>
            <translation>Keine Verbindung zu %1.</translation>
        </message>
        <message>
            <location filename="../ui/common/bannerwords.cpp" line="81" />
            <source>Your OpenAI account has no credit left.</source>
            <translation>Ihr OpenAI-Konto hat kein Guthaben mehr.</translation>
        </message>
        <message>
            <location filename="../ui/common/bannerwords.cpp" line="82" />
            <source>The queue is stopped. Add credit there, then go on here.</source>
            <translation>Die Warteschlange ist angehalten. Dort Guthaben aufladen, dann hier fortsetzen.</translation>
        </message>
        <message>
            <location filename="../ui/common/bannerwords.cpp" line="94" />
            <source>Your OpenAI organization is not verified for this model.</source>
            <translation>Ihre OpenAI-Organisation ist für dieses Modell nicht verifiziert.</translation>
        </message>
        <message>
            <location filename="../ui/common/bannerwords.cpp" line="95" />
            <source>Verify it there (up to 15 minutes), or use another model.</source>
            <translation>Dort verifizieren (bis zu 15 Minuten) oder ein anderes Modell verwenden.</translation>
        </message>
        <message>
            <location filename="../ui/common/bannerwords.cpp" line="103" />
            <source>No room left on the disk.</source>
            <translation>Kein Platz mehr auf dem Datenträger.</translation>
        </message>
        <message>
            <location filename="../ui/common/bannerwords.cpp" line="107" />
            <source>No room left on "%1".</source>
            <extracomment>%1 is a folder or drive</extracomment>
            <translation>Kein Platz mehr auf „%1“.</translation>
        </message>
        <message>
            <location filename="../ui/common/bannerwords.cpp" line="109" />
            <source>1 picture arrived and is kept in memory.</source>
            <translation>1 Bild ist angekommen und liegt im Arbeitsspeicher.</translation>
        </message>
        <message numerus="yes">
            <location filename="../ui/common/bannerwords.cpp" line="111" />
            <source>%Ln pictures arrived and are kept in memory.</source>
            <translation>
                <numerusform>%Ln Bild ist angekommen und liegt im Arbeitsspeicher.</numerusform>
                <numerusform>%Ln Bilder sind angekommen und liegen im Arbeitsspeicher.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../ui/common/bannerwords.cpp" line="113" />
            <source>Pictures that arrived are kept in memory.</source>
            <translation>Angekommene Bilder liegen im Arbeitsspeicher.</translation>
        </message>
        <message>
            <location filename="../ui/common/bannerwords.cpp" line="115" />
            <source>Free %1 and press Save.</source>
            <translation>%1 frei machen und „Speichern“ drücken.</translation>
        </message>
        <message>
            <location filename="../ui/common/bannerwords.cpp" line="118" />
            <source>Free some space and press Save.</source>
            <translation>Platz schaffen und „Speichern“ drücken.</translation>
        </message>
        <message>
            <location filename="../ui/common/bannerwords.cpp" line="180" />
            <source>%1 will be shut down on %2.</source>
            <extracomment>%1 is a model, %2 a date</extracomment>
            <translation>%1 wird am %2 abgeschaltet.</translation>
        </message>
        <message>
            <location filename="../ui/common/bannerwords.cpp" line="181" />
            <source>Icons you have stay. New ones need another model after that day.</source>
            <translation>Vorhandene Icons bleiben. Neue brauchen nach diesem Tag ein anderes Modell.</translation>
        </message>
        <message>
            <location filename="../ui/common/bannerwords.cpp" line="190" />
            <source>Often waiting?</source>
            <translation>Oft am Warten?</translation>
        </message>
        <message>
            <location filename="../ui/common/bannerwords.cpp" line="192" />
            <source>Your account answered with a limit of %1 images per minute; Iconwright is set to %2. Using %1 keeps the pace even.</source>
            <extracomment>%1 and %2 are numbers; %2 is what the preferences say</extracomment>
            <translation>Ihr Konto hat mit einem Limit von %1 Bildern pro Minute geantwortet; Iconwright ist auf %2 eingestellt. Mit %1 bleibt das Tempo gleichmäßig.</translation>
        </message>
        <message>
            <location filename="../ui/common/bannerwords.cpp" line="202" />
            <source>Open key settings…</source>
            <translation>Schlüssel-Einstellungen öffnen…</translation>
        </message>
        <message>
            <location filename="../ui/common/bannerwords.cpp" line="204" />
            <source>Try now</source>
            <translation>Jetzt versuchen</translation>
        </message>
        <message>
            <location filename="../ui/common/bannerwords.cpp" line="206" />
            <source>Go on</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <location filename="../ui/common/bannerwords.cpp" line="208" />
            <source>Open billing page</source>
            <translation>Abrechnungsseite öffnen</translation>
        </message>
        <message>
            <location filename="../ui/common/bannerwords.cpp" line="210" />
            <source>Open page</source>
            <translation>Seite öffnen</translation>
        </message>
        <message>
            <location filename="../ui/common/bannerwords.cpp" line="213" />
            <source>Use %1</source>
            <comment>model</comment>
            <extracomment>%1 is a model</extracomment>
            <translation>%1 verwenden</translation>
        </message>
        <message>
            <location filename="../ui/common/bannerwords.cpp" line="215" />
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="../ui/common/bannerwords.cpp" line="217" />
            <source>Choose folder…</source>
            <translation>Ordner auswählen…</translation>
        </message>
        <message>
            <location filename="../ui/common/bannerwords.cpp" line="220" />
            <source>Use %1</source>
            <comment>limit</comment>
            <extracomment>%1 is a number of requests per minute</extracomment>
            <translation>%1 verwenden</translation>
        </message>
        <message>
            <location filename="../ui/common/bannerwords.cpp" line="222" />
            <source>Details</source>
            <translation>Details</translation>
        </message>
    </context>
    <context>
        <name>BatchButtons</name>
        <message>
            <location filename="../ui/batches/batchbuttons.cpp" line="152" />
            <source>They may have been billed all the same.</source>
            <translation>Sie wurden evtl. trotzdem berechnet.</translation>
        </message>
        <message>
            <location filename="../ui/batches/batchbuttons.cpp" line="154" />
            <source>Retry %1</source>
            <extracomment>%1 is a number of icons</extracomment>
            <translation>%1 erneut versuchen</translation>
        </message>
        <message>
            <location filename="../ui/batches/batchbuttons.cpp" line="154" />
            <source>Ask again for what failed</source>
            <translation>Fehlgeschlagenes erneut anfragen</translation>
        </message>
        <message>
            <location filename="../ui/batches/batchbuttons.cpp" line="155" />
            <source>Show icons</source>
            <translation>Icons anzeigen</translation>
        </message>
        <message>
            <location filename="../ui/batches/batchbuttons.cpp" line="156" />
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <location filename="../ui/batches/batchbuttons.cpp" line="156" />
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="../ui/batches/batchbuttons.cpp" line="160" />
            <source>Remove from list</source>
            <translation>Aus der Liste entfernen</translation>
        </message>
        <message>
            <location filename="../ui/batches/batchbuttons.cpp" line="160" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>BatchStrip</name>
        <message>
            <location filename="../ui/batches/batchstrip.cpp" line="53" />
            <source>%1, %2</source>
            <comment>counts, time</comment>
            <extracomment>%1 is "9 of 16", %2 "about 18 s left"</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <location filename="../ui/batches/batchstrip.cpp" line="175" />
            <source>Batches</source>
            <translation>Aufträge</translation>
        </message>
        <message>
            <location filename="../ui/batches/batchstrip.cpp" line="178" />
            <source>%1 waiting</source>
            <translation>%1 wartend</translation>
        </message>
        <message>
            <location filename="../ui/batches/batchstrip.cpp" line="178" />
            <source>%1 running</source>
            <translation>%1 laufend</translation>
        </message>
        <message>
            <location filename="../ui/batches/batchstrip.cpp" line="180" />
            <source>%1 paused</source>
            <translation>%1 angehalten</translation>
        </message>
        <message>
            <location filename="../ui/batches/batchstrip.cpp" line="182" />
            <source>Close batches</source>
            <translation>Aufträge schließen</translation>
        </message>
        <message>
            <location filename="../ui/batches/batchstrip.cpp" line="182" />
            <source>Open batches</source>
            <translation>Aufträge öffnen</translation>
        </message>
    </context>
    <context>
        <name>Batches</name>
        <message>
            <location filename="../ui/batches/batchwords.cpp" line="32" />
            <source>about %1 left</source>
            <extracomment>%1 is a time: "18 s"</extracomment>
            <translation>noch etwa %1</translation>
        </message>
        <message>
            <location filename="../ui/batches/batchwords.cpp" line="40" />
            <source>done in %1</source>
            <extracomment>%1 is a time: "48 s"</extracomment>
            <translation>fertig nach %1</translation>
        </message>
        <message>
            <location filename="../ui/batches/batchwords.cpp" line="41" />
            <location filename="../ui/batches/batchwords.cpp" line="167" />
            <source>done</source>
            <translation>fertig</translation>
        </message>
        <message>
            <location filename="../ui/batches/batchwords.cpp" line="45" />
            <source>%1, %2</source>
            <comment>done, price</comment>
            <extracomment>%1 is "done in 48 s", %2 a price</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <location filename="../ui/batches/batchwords.cpp" line="51" />
            <source>goes on by itself</source>
            <translation>geht von selbst weiter</translation>
        </message>
        <message>
            <location filename="../ui/batches/batchwords.cpp" line="57" />
            <source>%1, %2</source>
            <comment>category, time</comment>
            <extracomment>%1 is what is being drawn, %2 "about 18 s left"</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <location filename="../ui/batches/batchwords.cpp" line="63" />
            <source>finishing %1</source>
            <translation>schließt %1 ab</translation>
        </message>
        <message>
            <location filename="../ui/batches/batchwords.cpp" line="64" />
            <location filename="../ui/batches/batchwords.cpp" line="173" />
            <source>cancelled</source>
            <translation>abgebrochen</translation>
        </message>
        <message>
            <location filename="../ui/batches/batchwords.cpp" line="71" />
            <source>%1 failed</source>
            <translation>%1 fehlgeschlagen</translation>
        </message>
        <message>
            <location filename="../ui/batches/batchwords.cpp" line="73" />
            <source>%1 may be billed</source>
            <translation>%1 evtl. berechnet</translation>
        </message>
        <message>
            <location filename="../ui/batches/batchwords.cpp" line="85" />
            <source>%1 and %2 more</source>
            <translation>%1 und %2 weitere</translation>
        </message>
        <message>
            <location filename="../ui/batches/batchwords.cpp" line="90" />
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <location filename="../ui/batches/batchwords.cpp" line="118" />
            <location filename="../ui/batches/batchwords.cpp" line="165" />
            <source>paused</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <location filename="../ui/batches/batchwords.cpp" line="120" />
            <location filename="../ui/batches/batchwords.cpp" line="159" />
            <source>waiting</source>
            <translation>wartet</translation>
        </message>
        <message>
            <location filename="../ui/batches/batchwords.cpp" line="141" />
            <source>Send again</source>
            <translation>Erneut senden</translation>
        </message>
        <message>
            <location filename="../ui/batches/batchwords.cpp" line="141" />
            <source>Send %1 again</source>
            <translation>%1 erneut senden</translation>
        </message>
        <message>
            <location filename="../ui/batches/batchwords.cpp" line="146" />
            <source>%1, %2</source>
            <comment>verb, price</comment>
            <extracomment>%1 is "Send again", %2 a price</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <location filename="../ui/batches/batchwords.cpp" line="147" />
            <source>%1, about %2</source>
            <translation>%1, etwa %2</translation>
        </message>
        <message>
            <location filename="../ui/batches/batchwords.cpp" line="152" />
            <source>Leave it</source>
            <translation>So lassen</translation>
        </message>
        <message>
            <location filename="../ui/batches/batchwords.cpp" line="152" />
            <source>Leave them</source>
            <translation>So lassen</translation>
        </message>
        <message>
            <location filename="../ui/batches/batchwords.cpp" line="161" />
            <source>running</source>
            <translation>läuft</translation>
        </message>
        <message>
            <location filename="../ui/batches/batchwords.cpp" line="163" />
            <source>waiting for the limit per minute</source>
            <translation>wartet auf das Limit pro Minute</translation>
        </message>
        <message>
            <location filename="../ui/batches/batchwords.cpp" line="169" />
            <source>some failed</source>
            <translation>teils fehlgeschlagen</translation>
        </message>
        <message>
            <location filename="../ui/batches/batchwords.cpp" line="171" />
            <source>sent, no answer</source>
            <translation>gesendet, keine Antwort</translation>
        </message>
    </context>
    <context>
        <name>BatchesPanel</name>
        <message>
            <location filename="../ui/batches/batchespanel.cpp" line="180" />
            <source>%1: %2, %3</source>
            <extracomment>%1 is a batch, %2 "9 of 16", %3 "done in 48 s"</extracomment>
            <translation>%1: %2, %3</translation>
        </message>
        <message>
            <location filename="../ui/batches/batchespanel.cpp" line="227" />
            <source>Show icons</source>
            <translation>Icons anzeigen</translation>
        </message>
        <message>
            <location filename="../ui/batches/batchespanel.cpp" line="230" />
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <location filename="../ui/batches/batchespanel.cpp" line="232" />
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="../ui/batches/batchespanel.cpp" line="234" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../ui/batches/batchespanel.cpp" line="236" />
            <source>Retry all that failed</source>
            <translation>Alle fehlgeschlagenen erneut versuchen</translation>
        </message>
        <message>
            <location filename="../ui/batches/batchespanel.cpp" line="240" />
            <source>Remove from list</source>
            <translation>Aus der Liste entfernen</translation>
        </message>
        <message>
            <location filename="../ui/batches/batchespanel.cpp" line="258" />
            <source>%1 %2</source>
            <comment>icon, variation</comment>
            <extracomment>%1 is an icon's name, %2 the number of its variation</extracomment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <location filename="../ui/batches/batchespanel.cpp" line="268" />
            <source>Retry</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <location filename="../ui/batches/batchespanel.cpp" line="353" />
            <source>Batches</source>
            <translation>Aufträge</translation>
        </message>
    </context>
    <context>
        <name>Browsing</name>
        <message>
            <location filename="../ui/mainwindow/browsing.cpp" line="212" />
            <source>Favorites</source>
            <translation>Favoriten</translation>
        </message>
        <message>
            <location filename="../ui/mainwindow/browsing.cpp" line="214" />
            <source>Recent</source>
            <translation>Neueste</translation>
        </message>
        <message>
            <location filename="../ui/mainwindow/browsing.cpp" line="218" />
            <source>Trash</source>
            <translation>Papierkorb</translation>
        </message>
        <message>
            <location filename="../ui/mainwindow/browsing.cpp" line="222" />
            <source>All icons</source>
            <translation>Alle Icons</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <location filename="../ui/compose/chip.cpp" line="41" />
            <source>Delete removes it.</source>
            <translation>Mit Entf entfernen.</translation>
        </message>
        <message>
            <location filename="../ui/compose/chip.cpp" line="42" />
            <source>Remove %1</source>
            <translation>%1 entfernen</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <location filename="../ui/mainwindow/commandpalette.cpp" line="146" />
            <location filename="../ui/mainwindow/commandpalette.cpp" line="147" />
            <source>Find a command</source>
            <translation>Befehl suchen</translation>
        </message>
        <message>
            <location filename="../ui/mainwindow/commandpalette.cpp" line="148" />
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <location filename="../ui/mainwindow/commands.cpp" line="24" />
            <source>New form</source>
            <translation>Neues Formular</translation>
        </message>
        <message>
            <location filename="../ui/mainwindow/commands.cpp" line="25" />
            <source>Generate</source>
            <translation>Erzeugen</translation>
        </message>
        <message>
            <location filename="../ui/mainwindow/commands.cpp" line="27" />
            <source>Preferences…</source>
            <translation>Einstellungen…</translation>
        </message>
        <message>
            <location filename="../ui/mainwindow/commands.cpp" line="29" />
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <location filename="../ui/mainwindow/commands.cpp" line="30" />
            <source>Select all</source>
            <translation>Alles auswählen</translation>
        </message>
        <message>
            <location filename="../ui/mainwindow/commands.cpp" line="31" />
            <source>Select none</source>
            <translation>Auswahl aufheben</translation>
        </message>
        <message>
            <location filename="../ui/mainwindow/commands.cpp" line="33" />
            <source>Invert selection</source>
            <translation>Auswahl umkehren</translation>
        </message>
        <message>
            <location filename="../ui/mainwindow/commands.cpp" line="35" />
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="../ui/mainwindow/commands.cpp" line="36" />
            <source>Find a command…</source>
            <translation>Befehl suchen…</translation>
        </message>
        <message>
            <location filename="../ui/mainwindow/commands.cpp" line="38" />
            <source>Create</source>
            <translation>Erstellen</translation>
        </message>
        <message>
            <location filename="../ui/mainwindow/commands.cpp" line="39" />
            <source>Library</source>
            <translation>Bibliothek</translation>
        </message>
        <message>
            <location filename="../ui/mainwindow/commands.cpp" line="40" />
            <source>Hide or show side panels</source>
            <translation>Seitenleisten ein- oder ausblenden</translation>
        </message>
        <message>
            <location filename="../ui/mainwindow/commands.cpp" line="42" />
            <source>Hide or show the inspector</source>
            <translation>Details ein- oder ausblenden</translation>
        </message>
        <message>
            <location filename="../ui/mainwindow/commands.cpp" line="43" />
            <source>Open or close batches</source>
            <translation>Aufträge öffnen oder schließen</translation>
        </message>
        <message>
            <location filename="../ui/mainwindow/commands.cpp" line="45" />
            <source>Larger tiles</source>
            <translation>Größere Kacheln</translation>
        </message>
        <message>
            <location filename="../ui/mainwindow/commands.cpp" line="47" />
            <source>Smaller tiles</source>
            <translation>Kleinere Kacheln</translation>
        </message>
        <message>
            <location filename="../ui/mainwindow/commands.cpp" line="49" />
            <source>Usual tile size</source>
            <translation>Übliche Kachelgröße</translation>
        </message>
        <message>
            <location filename="../ui/mainwindow/commands.cpp" line="51" />
            <source>Next region</source>
            <translation>Nächster Bereich</translation>
        </message>
        <message>
            <location filename="../ui/mainwindow/commands.cpp" line="52" />
            <source>Previous region</source>
            <translation>Vorheriger Bereich</translation>
        </message>
        <message>
            <location filename="../ui/mainwindow/commands.cpp" line="54" />
            <source>Menu bar</source>
            <translation>Menüleiste</translation>
        </message>
        <message>
            <location filename="../ui/mainwindow/commands.cpp" line="55" />
            <source>Full screen</source>
            <translation>Vollbild</translation>
        </message>
        <message>
            <location filename="../ui/mainwindow/commands.cpp" line="56" />
            <source>Statistics</source>
            <translation>Statistik</translation>
        </message>
        <message>
            <location filename="../ui/mainwindow/commands.cpp" line="57" />
            <source>Log</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <location filename="../ui/mainwindow/commands.cpp" line="58" />
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../ui/mainwindow/commands.cpp" line="59" />
            <source>About Iconwright</source>
            <translation>Über Iconwright</translation>
        </message>
    </context>
    <context>
        <name>Companions</name>
        <message>
            <location filename="../ui/mainwindow/companions.cpp" line="65" />
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="../ui/mainwindow/companions.cpp" line="66" />
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <location filename="../ui/mainwindow/companions.cpp" line="67" />
            <source>Icons</source>
            <translation>Icons</translation>
        </message>
        <message>
            <location filename="../ui/mainwindow/companions.cpp" line="68" />
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <location filename="../ui/mainwindow/companions.cpp" line="69" />
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
    </context>
    <context>
        <name>ComposeForm</name>
        <message>
            <location filename="../ui/compose/composeform.cpp" line="302" />
            <source>Categories</source>
            <translation>Kategorien</translation>
        </message>
        <message>
            <location filename="../ui/compose/composeform.cpp" line="303" />
            <source>Must show</source>
            <translation>Soll zeigen</translation>
        </message>
        <message>
            <location filename="../ui/compose/composeform.cpp" line="304" />
            <source>Style</source>
            <translation>Stil</translation>
        </message>
        <message>
            <location filename="../ui/compose/composeform.cpp" line="305" />
            <source>Color scheme</source>
            <translation>Farbschema</translation>
        </message>
        <message>
            <location filename="../ui/compose/composeform.cpp" line="306" />
            <source>Variations</source>
            <translation>Varianten</translation>
        </message>
        <message>
            <location filename="../ui/compose/composeform.cpp" line="307" />
            <source>Instructions</source>
            <translation>Anweisungen</translation>
        </message>
        <message>
            <location filename="../ui/compose/composeform.cpp" line="308" />
            <source>Prompt</source>
            <translation>Prompt</translation>
        </message>
        <message>
            <location filename="../ui/compose/composeform.cpp" line="309" />
            <source>Instructions and prompt</source>
            <translation>Anweisungen und Prompt</translation>
        </message>
        <message>
            <location filename="../ui/compose/composeform.cpp" line="310" />
            <source>What should the icons show?</source>
            <translation>Was sollen die Icons zeigen?</translation>
        </message>
        <message>
            <location filename="../ui/compose/composeform.cpp" line="311" />
            <source>Anything that holds for all icons</source>
            <translation>Was für alle Icons gilt</translation>
        </message>
        <message>
            <location filename="../ui/compose/composeform.cpp" line="312" />
            <source>How many icons of each category</source>
            <translation>Anzahl der Icons je Kategorie</translation>
        </message>
    </context>
    <context>
        <name>DefaultsPage</name>
        <message>
            <location filename="../ui/preferences/defaultspage.cpp" line="106" />
            <source>%1 (not offered by this model)</source>
            <translation>%1 (bei diesem Modell nicht verfügbar)</translation>
        </message>
        <message>
            <location filename="../ui/preferences/defaultspage.cpp" line="114" />
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <location filename="../ui/preferences/defaultspage.cpp" line="115" />
            <source>Low quality</source>
            <translation>Niedrige Qualität</translation>
        </message>
        <message>
            <location filename="../ui/preferences/defaultspage.cpp" line="116" />
            <source>Medium quality</source>
            <translation>Mittlere Qualität</translation>
        </message>
        <message>
            <location filename="../ui/preferences/defaultspage.cpp" line="117" />
            <source>High quality</source>
            <translation>Hohe Qualität</translation>
        </message>
        <message>
            <location filename="../ui/preferences/defaultspage.cpp" line="118" />
            <source>Very high quality</source>
            <translation>Sehr hohe Qualität</translation>
        </message>
        <message>
            <location filename="../ui/preferences/defaultspage.cpp" line="119" />
            <source>Highest quality</source>
            <translation>Höchste Qualität</translation>
        </message>
        <message>
            <location filename="../ui/preferences/defaultspage.cpp" line="120" />
            <source>Standard quality</source>
            <translation>Standardqualität</translation>
        </message>
        <message>
            <location filename="../ui/preferences/defaultspage.cpp" line="121" />
            <source>HD quality</source>
            <translation>HD-Qualität</translation>
        </message>
        <message>
            <location filename="../ui/preferences/defaultspage.cpp" line="122" />
            <source>Transparent</source>
            <translation>Transparent</translation>
        </message>
        <message>
            <location filename="../ui/preferences/defaultspage.cpp" line="123" />
            <source>Opaque</source>
            <translation>Deckend</translation>
        </message>
        <message>
            <location filename="../ui/preferences/defaultspage.cpp" line="146" />
            <source>Defaults</source>
            <translation>Vorgaben</translation>
        </message>
        <message>
            <location filename="../ui/preferences/defaultspage.cpp" line="146" />
            <source>What a new form begins with. Forms that are open stay as they are.</source>
            <translation>Womit ein neues Formular beginnt. Offene Formulare bleiben, wie sie sind.</translation>
        </message>
        <message>
            <location filename="../ui/preferences/defaultspage.cpp" line="148" />
            <source>Drawn by</source>
            <translation>Gezeichnet von</translation>
        </message>
        <message>
            <location filename="../ui/preferences/defaultspage.cpp" line="148" />
            <source>provider OpenAI offline drafts engine service</source>
            <translation>Anbieter OpenAI Offline-Entwürfe offline Dienst Engine</translation>
        </message>
        <message>
            <location filename="../ui/preferences/defaultspage.cpp" line="149" />
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <location filename="../ui/preferences/defaultspage.cpp" line="149" />
            <source>AI engine version gpt-image</source>
            <translation>KI AI Modell Engine Version gpt-image</translation>
        </message>
        <message>
            <location filename="../ui/preferences/defaultspage.cpp" line="151" />
            <source>Quality</source>
            <translation>Qualität</translation>
        </message>
        <message>
            <location filename="../ui/preferences/defaultspage.cpp" line="151" />
            <source>Higher costs more and takes longer.</source>
            <translation>Höhere kostet mehr und dauert länger.</translation>
        </message>
        <message>
            <location filename="../ui/preferences/defaultspage.cpp" line="151" />
            <source>detail price</source>
            <translation>Detail Details Preis Kosten</translation>
        </message>
        <message>
            <location filename="../ui/preferences/defaultspage.cpp" line="152" />
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <location filename="../ui/preferences/defaultspage.cpp" line="152" />
            <source>resolution pixels dimensions</source>
            <translation>Auflösung Pixel Abmessungen Maße</translation>
        </message>
        <message>
            <location filename="../ui/preferences/defaultspage.cpp" line="153" />
            <source>Background</source>
            <translation>Hintergrund</translation>
        </message>
        <message>
            <location filename="../ui/preferences/defaultspage.cpp" line="153" />
            <source>transparent opaque alpha</source>
            <translation>transparent deckend Alpha Transparenz</translation>
        </message>
        <message>
            <location filename="../ui/preferences/defaultspage.cpp" line="155" />
            <source>Variations</source>
            <translation>Varianten</translation>
        </message>
        <message>
            <location filename="../ui/preferences/defaultspage.cpp" line="155" />
            <source>Icons of each category.</source>
            <translation>Icons je Kategorie.</translation>
        </message>
        <message>
            <location filename="../ui/preferences/defaultspage.cpp" line="155" />
            <source>count number copies</source>
            <translation>Anzahl Zahl Menge Kopien</translation>
        </message>
        <message>
            <location filename="../ui/preferences/defaultspage.cpp" line="156" />
            <source>Style</source>
            <translation>Stil</translation>
        </message>
        <message>
            <location filename="../ui/preferences/defaultspage.cpp" line="156" />
            <source>look drawing flat outline</source>
            <translation>Aussehen Zeichnung flach Kontur</translation>
        </message>
        <message>
            <location filename="../ui/preferences/defaultspage.cpp" line="157" />
            <source>Color scheme</source>
            <translation>Farbschema</translation>
        </message>
        <message>
            <location filename="../ui/preferences/defaultspage.cpp" line="157" />
            <source>palette colors swatches</source>
            <translation>Palette Farben Farbfelder</translation>
        </message>
        <message>
            <location filename="../ui/preferences/defaultspage.cpp" line="158" />
            <source>OpenAI</source>
            <translation>OpenAI</translation>
        </message>
        <message>
            <location filename="../ui/preferences/defaultspage.cpp" line="159" />
            <source>Offline drafts, no key needed</source>
            <translation>Offline-Entwürfe, kein Schlüssel nötig</translation>
        </message>
    </context>
    <context>
        <name>ElementsTable</name>
        <message>
            <location filename="../ui/compose/elementstable.cpp" line="97" />
            <source>anything</source>
            <translation>beliebig</translation>
        </message>
        <message>
            <location filename="../ui/compose/elementstable.cpp" line="97" />
            <source>such as %1</source>
            <translation>z. B. %1</translation>
        </message>
        <message>
            <location filename="../ui/compose/elementstable.cpp" line="99" />
            <source>Custom elements that icons of %1 must show, with commas between them</source>
            <translation>Eigene Elemente, die Icons zu %1 zeigen sollen, durch Kommas getrennt</translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <location filename="../ui/gallery/emptystate.cpp" line="125" />
            <source>Make your first icon set</source>
            <translation>Ihr erstes Icon-Set erstellen</translation>
        </message>
        <message>
            <location filename="../ui/gallery/emptystate.cpp" line="142" />
            <source>Type what the icons are of on the left, pick a style and colors, and press Generate.</source>
            <translation>Links eingeben, was die Icons zeigen, Stil und Farben wählen und „Erzeugen“ drücken.</translation>
        </message>
        <message>
            <location filename="../ui/gallery/emptystate.cpp" line="149" />
            <source>Make 8 sample drafts</source>
            <translation>8 Beispielentwürfe erstellen</translation>
        </message>
        <message>
            <location filename="../ui/gallery/emptystate.cpp" line="148" />
            <source>Drawn on this computer from an open icon font. No key, no cost, works offline.</source>
            <translation>Auf diesem Computer aus einer offenen Icon-Schrift gezeichnet. Ohne Schlüssel, ohne Kosten, auch offline.</translation>
        </message>
        <message>
            <location filename="../ui/gallery/emptystate.cpp" line="116" />
            <source>No icon matches.</source>
            <extracomment>%1 is what was searched for.</extracomment>
            <translation>Kein Icon passt.</translation>
        </message>
        <message>
            <location filename="../ui/gallery/emptystate.cpp" line="117" />
            <source>No icon matches “%1”.</source>
            <translation>Kein Icon passt zu „%1“.</translation>
        </message>
        <message>
            <location filename="../ui/gallery/emptystate.cpp" line="119" />
            <source>No favorites yet</source>
            <translation>Noch keine Favoriten</translation>
        </message>
        <message>
            <location filename="../ui/gallery/emptystate.cpp" line="121" />
            <source>The trash is empty</source>
            <translation>Der Papierkorb ist leer</translation>
        </message>
        <message>
            <location filename="../ui/gallery/emptystate.cpp" line="134" />
            <source>Press F on an icon to keep it here.</source>
            <translation>F auf einem Icon behält es hier.</translation>
        </message>
        <message numerus="yes">
            <location filename="../ui/gallery/emptystate.cpp" line="137" />
            <source>Deleted icons stay here for %n day(s), then they are removed.</source>
            <translation>
                <numerusform>Gelöschte Icons bleiben %n Tag hier, dann werden sie entfernt.</numerusform>
                <numerusform>Gelöschte Icons bleiben %n Tage hier, dann werden sie entfernt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../ui/gallery/emptystate.cpp" line="138" />
            <source>Deleted icons stay here until you empty the trash.</source>
            <translation>Gelöschte Icons bleiben hier, bis Sie den Papierkorb leeren.</translation>
        </message>
        <message>
            <location filename="../ui/gallery/emptystate.cpp" line="147" />
            <source>Start with free drafts</source>
            <translation>Mit freien Entwürfen beginnen</translation>
        </message>
        <message>
            <location filename="../ui/gallery/emptystate.cpp" line="149" />
            <source>Takes about 2 seconds</source>
            <translation>Dauert etwa 2 Sekunden</translation>
        </message>
        <message>
            <location filename="../ui/gallery/emptystate.cpp" line="150" />
            <source>Connect OpenAI</source>
            <translation>OpenAI verbinden</translation>
        </message>
        <message>
            <location filename="../ui/gallery/emptystate.cpp" line="151" />
            <source>Add API key…</source>
            <translation>API-Schlüssel hinzufügen…</translation>
        </message>
        <message>
            <location filename="../ui/gallery/emptystate.cpp" line="151" />
            <source>Finished pictures from your own OpenAI account, paid for by the icon.</source>
            <translation>Fertige Bilder über Ihr eigenes OpenAI-Konto, bezahlt wird je Icon.</translation>
        </message>
        <message>
            <location filename="../ui/gallery/emptystate.cpp" line="152" />
            <source>Kept in your system keychain, never in a file</source>
            <translation>Bleibt im Schlüsselbund des Systems, nie in einer Datei</translation>
        </message>
        <message>
            <location filename="../ui/gallery/emptystate.cpp" line="153" />
            <source>Clear search</source>
            <translation>Suche leeren</translation>
        </message>
    </context>
    <context>
        <name>EstimateFooter</name>
        <message>
            <location filename="../ui/compose/estimatefooter.cpp" line="22" />
            <source>It is new. It is not in your library yet.</source>
            <translation>Es ist neu und noch nicht in Ihrer Bibliothek.</translation>
        </message>
        <message numerus="yes">
            <location filename="../ui/compose/estimatefooter.cpp" line="23" />
            <source>All %Ln are new. None is in your library yet.</source>
            <translation>
                <numerusform>%Ln ist neu und noch nicht in Ihrer Bibliothek.</numerusform>
                <numerusform>Alle %Ln sind neu. Noch keines ist in Ihrer Bibliothek.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../ui/compose/estimatefooter.cpp" line="26" />
            <source>All of them are in your library already and cost nothing.</source>
            <translation>Alle sind schon in Ihrer Bibliothek und kosten nichts.</translation>
        </message>
        <message>
            <location filename="../ui/compose/estimatefooter.cpp" line="28" />
            <source>1 is in your library already and costs nothing.</source>
            <translation>1 ist schon in Ihrer Bibliothek und kostet nichts.</translation>
        </message>
        <message numerus="yes">
            <location filename="../ui/compose/estimatefooter.cpp" line="29" />
            <source>%Ln are in your library already and cost nothing.</source>
            <translation>
                <numerusform>%Ln ist schon in Ihrer Bibliothek und kostet nichts.</numerusform>
                <numerusform>%Ln sind schon in Ihrer Bibliothek und kosten nichts.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../ui/compose/estimatefooter.cpp" line="74" />
            <source>The price of this model is not known.</source>
            <translation>Der Preis dieses Modells ist nicht bekannt.</translation>
        </message>
        <message>
            <location filename="../ui/compose/estimatefooter.cpp" line="83" />
            <source>Nothing to make yet</source>
            <translation>Noch nichts zu erzeugen</translation>
        </message>
        <message>
            <location filename="../ui/compose/estimatefooter.cpp" line="109" />
            <source>Generate</source>
            <translation>Erzeugen</translation>
        </message>
        <message>
            <location filename="../ui/compose/estimatefooter.cpp" line="109" />
            <source>Generate %1</source>
            <translation>%1 erzeugen</translation>
        </message>
        <message>
            <location filename="../ui/compose/estimatefooter.cpp" line="116" />
            <source>Add API key…</source>
            <translation>API-Schlüssel hinzufügen…</translation>
        </message>
        <message>
            <location filename="../ui/compose/estimatefooter.cpp" line="117" />
            <source>New variations instead of the ones I have</source>
            <translation>Neue Varianten statt der vorhandenen</translation>
        </message>
        <message>
            <location filename="../ui/compose/estimatefooter.cpp" line="119" />
            <source>Generate (%1)</source>
            <translation>Erzeugen (%1)</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <location filename="../ui/exporting/exportdialog.cpp" line="221" />
            <source>The archive is there already and will be replaced.</source>
            <translation>Das Archiv ist schon da und wird ersetzt.</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportdialog.cpp" line="223" />
            <source>The archive is there already and stays. Nothing will be written.</source>
            <translation>Das Archiv ist schon da und bleibt. Nichts wird geschrieben.</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportdialog.cpp" line="225" />
            <source>1 file is there already and stays.</source>
            <translation>1 Datei ist schon da und bleibt.</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportdialog.cpp" line="226" />
            <source>%1 files are there already and stay.</source>
            <translation>%1 Dateien sind schon da und bleiben.</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportdialog.cpp" line="227" />
            <source>1 file will be replaced.</source>
            <translation>1 Datei wird ersetzt.</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportdialog.cpp" line="227" />
            <source>%1 files will be replaced.</source>
            <translation>%1 Dateien werden ersetzt.</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportdialog.cpp" line="228" />
            <source>1 file gets a new name.</source>
            <translation>1 Datei bekommt einen neuen Namen.</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportdialog.cpp" line="228" />
            <source>%1 files get a new name.</source>
            <translation>%1 Dateien bekommen einen neuen Namen.</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportdialog.cpp" line="229" />
            <source>1 file shares a name and is numbered.</source>
            <translation>1 Datei hat einen doppelten Namen und wird nummeriert.</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportdialog.cpp" line="230" />
            <source>%1 files share a name and are numbered.</source>
            <translation>%1 Dateien haben doppelte Namen und werden nummeriert.</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportdialog.cpp" line="241" />
            <source>Export 1 file</source>
            <translation>1 Datei exportieren</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportdialog.cpp" line="242" />
            <source>Export %1 files</source>
            <translation>%1 Dateien exportieren</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportdialog.cpp" line="243" />
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportdialog.cpp" line="256" />
            <source>Exporting %1.</source>
            <translation>Export läuft: %1.</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportdialog.cpp" line="264" />
            <source>Cancelled. No archive was written.</source>
            <translation>Abgebrochen. Kein Archiv wurde geschrieben.</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportdialog.cpp" line="265" />
            <source>Cancelled. What was written whole stays.</source>
            <translation>Abgebrochen. Was vollständig geschrieben wurde, bleibt.</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportdialog.cpp" line="282" />
            <source>1 file written.</source>
            <translation>1 Datei geschrieben.</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportdialog.cpp" line="283" />
            <source>%1 files written.</source>
            <translation>%1 Dateien geschrieben.</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportdialog.cpp" line="285" />
            <source>%1 left as they were.</source>
            <translation>%1 unverändert gelassen.</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportdialog.cpp" line="287" />
            <source>%1 icons could not be written. %2</source>
            <translation>%1 Icons ließen sich nicht schreiben. %2</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportdialog.cpp" line="293" />
            <location filename="../ui/exporting/exportdialog.cpp" line="341" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportdialog.cpp" line="311" />
            <location filename="../ui/exporting/exportdialog.cpp" line="341" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportdialog.cpp" line="321" />
            <source>Finishing the file that is being written.</source>
            <translation>Die angefangene Datei wird noch fertig geschrieben.</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportdialog.cpp" line="329" />
            <source>Export %1</source>
            <translation>%1 exportieren</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportdialog.cpp" line="330" />
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportdialog.cpp" line="330" />
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportdialog.cpp" line="330" />
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportdialog.cpp" line="331" />
            <source>Every icon as</source>
            <translation>Jedes Icon als</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportdialog.cpp" line="333" />
            <source>Into</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportdialog.cpp" line="334" />
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportdialog.cpp" line="335" />
            <source>ZIP</source>
            <translation>ZIP</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportdialog.cpp" line="336" />
            <source>One ZIP archive</source>
            <translation>Ein ZIP-Archiv</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportdialog.cpp" line="338" />
            <source>Show in folder</source>
            <translation>Im Ordner anzeigen</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportdialog.cpp" line="340" />
            <source>Icons exported</source>
            <translation>Icons exportiert</translation>
        </message>
    </context>
    <context>
        <name>ExportPreviewPane</name>
        <message>
            <location filename="../ui/exporting/exportpreviewpane.cpp" line="169" />
            <source>Checking names</source>
            <translation>Namen werden geprüft</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportpreviewpane.cpp" line="173" />
            <source>1 file</source>
            <translation>1 Datei</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportpreviewpane.cpp" line="173" />
            <source>%1 files</source>
            <translation>%1 Dateien</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportpreviewpane.cpp" line="177" />
            <source>%1, about %2</source>
            <extracomment>%1 is "104 files", %2 a size: "2.1 MB"</extracomment>
            <translation>%1, etwa %2</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportpreviewpane.cpp" line="178" />
            <source>about %1</source>
            <translation>etwa %1</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportpreviewpane.cpp" line="185" />
            <source>What will be written</source>
            <translation>Was geschrieben wird</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportpreviewpane.cpp" line="187" />
            <source>Names appear here when sizes, names and place are chosen.</source>
            <translation>Hier stehen die Namen, sobald Größen, Namen und Ort gewählt sind.</translation>
        </message>
    </context>
    <context>
        <name>ExportSettings</name>
        <message>
            <location filename="../ui/exporting/exportsettings.cpp" line="221" />
            <source>Export into folder</source>
            <translation>In Ordner exportieren</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportsettings.cpp" line="245" />
            <source>Write the whole path, or press Choose.</source>
            <translation>Den ganzen Pfad eingeben oder „Auswählen“ drücken.</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportsettings.cpp" line="256" />
            <source>Choose where the files go.</source>
            <translation>Wählen, wohin die Dateien kommen.</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportsettings.cpp" line="276" />
            <source>Example: %1</source>
            <extracomment>%1 is a file name</extracomment>
            <translation>Beispiel: %1</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportsettings.cpp" line="280" />
            <source>Choose at least one size.</source>
            <translation>Mindestens eine Größe wählen.</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportsettings.cpp" line="286" />
            <source>PNG sizes</source>
            <translation>PNG-Größen</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportsettings.cpp" line="287" />
            <source>Each icon in each size, drawn from its original. A manifest.json lists them all.</source>
            <translation>Jedes Icon in jeder Größe, aus seinem Original gezeichnet. Eine manifest.json listet alle auf.</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportsettings.cpp" line="288" />
            <source>Sizes in pixels</source>
            <translation>Größen in Pixeln</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportsettings.cpp" line="290" />
            <source>Names</source>
            <translation>Namen</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportsettings.cpp" line="291" />
            <source>A / makes folders. Press a word below to add it.</source>
            <translation>Ein / legt Ordner an. Ein Wort unten anklicken, um es einzufügen.</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportsettings.cpp" line="292" />
            <source>Into archive</source>
            <translation>In Archiv</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportsettings.cpp" line="292" />
            <source>Into folder</source>
            <translation>In Ordner</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportsettings.cpp" line="293" />
            <source>Choose…</source>
            <translation>Auswählen…</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportsettings.cpp" line="294" />
            <source>Files that exist</source>
            <translation>Vorhandene Dateien</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportsettings.cpp" line="295" />
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportsettings.cpp" line="296" />
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exportsettings.cpp" line="297" />
            <source>Write beside them</source>
            <translation>Beide behalten</translation>
        </message>
    </context>
    <context>
        <name>ExportTreeModel</name>
        <message>
            <location filename="../ui/exporting/exporttree.cpp" line="95" />
            <source>and %1 more</source>
            <translation>und %1 weitere</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exporttree.cpp" line="126" />
            <source>Replaces</source>
            <translation>Ersetzt</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exporttree.cpp" line="128" />
            <source>Kept</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exporttree.cpp" line="130" />
            <source>New name</source>
            <translation>Neuer Name</translation>
        </message>
        <message>
            <location filename="../ui/exporting/exporttree.cpp" line="134" />
            <source>Numbered</source>
            <translation>Nummeriert</translation>
        </message>
    </context>
    <context>
        <name>FactList</name>
        <message>
            <location filename="../ui/inspector/factlist.cpp" line="150" />
            <source>Must show</source>
            <translation>Soll zeigen</translation>
        </message>
        <message>
            <location filename="../ui/inspector/factlist.cpp" line="150" />
            <source>Style</source>
            <translation>Stil</translation>
        </message>
        <message>
            <location filename="../ui/inspector/factlist.cpp" line="150" />
            <source>Color scheme</source>
            <translation>Farbschema</translation>
        </message>
        <message>
            <location filename="../ui/inspector/factlist.cpp" line="150" />
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <location filename="../ui/inspector/factlist.cpp" line="150" />
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <location filename="../ui/inspector/factlist.cpp" line="151" />
            <source>Cost and time</source>
            <translation>Kosten und Zeit</translation>
        </message>
        <message>
            <location filename="../ui/inspector/factlist.cpp" line="151" />
            <source>Made</source>
            <translation>Erzeugt</translation>
        </message>
        <message>
            <location filename="../ui/inspector/factlist.cpp" line="151" />
            <source>Request id</source>
            <translation>Anfrage-ID</translation>
        </message>
        <message>
            <location filename="../ui/inspector/factlist.cpp" line="151" />
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="../ui/inspector/factlist.cpp" line="154" />
            <source>Copy request id</source>
            <translation>Anfrage-ID kopieren</translation>
        </message>
        <message>
            <location filename="../ui/inspector/factlist.cpp" line="155" />
            <source>Show in folder</source>
            <translation>Im Ordner anzeigen</translation>
        </message>
    </context>
    <context>
        <name>FilterChip</name>
        <message>
            <location filename="../ui/library/filterchip.cpp" line="76" />
            <source>Delete removes it.</source>
            <translation>Entf entfernt den Filter.</translation>
        </message>
        <message>
            <location filename="../ui/library/filterchip.cpp" line="77" />
            <source>Remove %1</source>
            <translation>%1 entfernen</translation>
        </message>
        <message>
            <location filename="../ui/library/filterchip.cpp" line="80" />
            <source>%1, %2</source>
            <extracomment>%1: a style, color scheme or category; %2: "12 icons"</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <location filename="../ui/library/filterchip.cpp" line="81" />
            <source>Show only %1</source>
            <translation>Nur %1 anzeigen</translation>
        </message>
    </context>
    <context>
        <name>FilterListModel</name>
        <message>
            <location filename="../ui/library/filterlistmodel.cpp" line="81" />
            <source>Style</source>
            <translation>Stil</translation>
        </message>
        <message>
            <location filename="../ui/library/filterlistmodel.cpp" line="82" />
            <source>Color scheme</source>
            <translation>Farbschema</translation>
        </message>
        <message>
            <location filename="../ui/library/filterlistmodel.cpp" line="90" />
            <source>Category</source>
            <translation>Kategorie</translation>
        </message>
        <message>
            <location filename="../ui/library/filterlistmodel.cpp" line="99" />
            <source>Show only</source>
            <translation>Nur anzeigen</translation>
        </message>
        <message>
            <location filename="../ui/library/filterlistmodel.cpp" line="158" />
            <source>%1, %2</source>
            <extracomment>%1: a filter; %2: "12 icons"</extracomment>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>FilterPopup</name>
        <message>
            <location filename="../ui/library/filterpopup.cpp" line="212" />
            <location filename="../ui/library/filterpopup.cpp" line="215" />
            <source>Filters</source>
            <translation>Filter</translation>
        </message>
        <message>
            <location filename="../ui/library/filterpopup.cpp" line="213" />
            <source>Find a filter</source>
            <translation>Filter suchen</translation>
        </message>
    </context>
    <context>
        <name>FilterRow</name>
        <message>
            <location filename="../ui/library/filterrow.cpp" line="283" />
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <location filename="../ui/library/filterrow.cpp" line="285" />
            <source>Show only some icons</source>
            <translation>Nur bestimmte Icons anzeigen</translation>
        </message>
        <message>
            <location filename="../ui/library/filterrow.cpp" line="286" />
            <source>Filters</source>
            <translation>Filter</translation>
        </message>
    </context>
    <context>
        <name>FinishingNote</name>
        <message>
            <location filename="../ui/mainwindow/finishingnote.cpp" line="48" />
            <source>Finishing 1 paid icon.</source>
            <translation>1 bezahltes Icon wird fertiggestellt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../ui/mainwindow/finishingnote.cpp" line="48" />
            <source>Finishing %Ln paid icons.</source>
            <translation>
                <numerusform>%Ln bezahltes Icon wird fertiggestellt.</numerusform>
                <numerusform>%Ln bezahlte Icons werden fertiggestellt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../ui/mainwindow/finishingnote.cpp" line="50" />
            <source>Iconwright closes by itself when they are here. What was not sent waits for the next start.</source>
            <translation>Iconwright schließt sich von selbst, wenn sie da sind. Was nicht gesendet wurde, wartet auf den nächsten Start.</translation>
        </message>
        <message>
            <location filename="../ui/mainwindow/finishingnote.cpp" line="51" />
            <source>Keep open</source>
            <translation>Offen lassen</translation>
        </message>
        <message>
            <location filename="../ui/mainwindow/finishingnote.cpp" line="52" />
            <source>Stop waiting</source>
            <translation>Nicht warten</translation>
        </message>
        <message>
            <location filename="../ui/mainwindow/finishingnote.cpp" line="53" />
            <source>Closes now. Icons on their way may be billed without arriving.</source>
            <translation>Schließt jetzt. Icons, die unterwegs sind, werden evtl. berechnet, ohne anzukommen.</translation>
        </message>
    </context>
    <context>
        <name>GalleryBar</name>
        <message>
            <location filename="../ui/gallery/gallerybar.cpp" line="147" />
            <source>Group: %1</source>
            <extracomment>How the gallery is grouped: "Group: Batch".</extracomment>
            <translation>Gruppe: %1</translation>
        </message>
        <message>
            <location filename="../ui/gallery/gallerybar.cpp" line="149" />
            <source>Sort: %1</source>
            <extracomment>How the gallery is sorted: "Sort: Newest".</extracomment>
            <translation>Sortierung: %1</translation>
        </message>
        <message>
            <location filename="../ui/gallery/gallerybar.cpp" line="154" />
            <source>None</source>
            <comment>group</comment>
            <translation>Keine</translation>
        </message>
        <message>
            <location filename="../ui/gallery/gallerybar.cpp" line="154" />
            <source>Batch</source>
            <translation>Auftrag</translation>
        </message>
        <message>
            <location filename="../ui/gallery/gallerybar.cpp" line="154" />
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <location filename="../ui/gallery/gallerybar.cpp" line="154" />
            <source>Category</source>
            <translation>Kategorie</translation>
        </message>
        <message>
            <location filename="../ui/gallery/gallerybar.cpp" line="154" />
            <location filename="../ui/gallery/gallerybar.cpp" line="155" />
            <source>Style</source>
            <translation>Stil</translation>
        </message>
        <message>
            <location filename="../ui/gallery/gallerybar.cpp" line="155" />
            <source>Newest</source>
            <translation>Neueste</translation>
        </message>
        <message>
            <location filename="../ui/gallery/gallerybar.cpp" line="155" />
            <source>Oldest</source>
            <translation>Älteste</translation>
        </message>
        <message>
            <location filename="../ui/gallery/gallerybar.cpp" line="155" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../ui/gallery/gallerybar.cpp" line="160" />
            <source>Group by</source>
            <translation>Gruppieren nach</translation>
        </message>
        <message>
            <location filename="../ui/gallery/gallerybar.cpp" line="161" />
            <source>Sort by</source>
            <translation>Sortieren nach</translation>
        </message>
        <message>
            <location filename="../ui/gallery/gallerybar.cpp" line="166" />
            <source>Group and sort</source>
            <translation>Gruppieren und sortieren</translation>
        </message>
        <message>
            <location filename="../ui/gallery/gallerybar.cpp" line="167" />
            <source>Next background</source>
            <translation>Nächster Hintergrund</translation>
        </message>
        <message>
            <location filename="../ui/gallery/gallerybar.cpp" line="168" />
            <source>Usual tile size</source>
            <translation>Normale Kachelgröße</translation>
        </message>
        <message>
            <location filename="../ui/gallery/gallerybar.cpp" line="170" />
            <source>Tile size</source>
            <translation>Kachelgröße</translation>
        </message>
    </context>
    <context>
        <name>GalleryModel</name>
        <message>
            <location filename="../ui/gallery/gallerymodelroles.cpp" line="50" />
            <source>%1 %2, draft</source>
            <translation>%1 %2, Entwurf</translation>
        </message>
        <message>
            <location filename="../ui/gallery/gallerymodelroles.cpp" line="51" />
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <location filename="../ui/gallery/gallerymodelroles.cpp" line="78" />
            <source>%1 %2: %3</source>
            <translation>%1 %2: %3</translation>
        </message>
        <message>
            <location filename="../ui/gallery/gallerymodelroles.cpp" line="81" />
            <source>%1 %2, drawing</source>
            <translation>%1 %2, wird gezeichnet</translation>
        </message>
        <message>
            <location filename="../ui/gallery/gallerysections.cpp" line="34" />
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <location filename="../ui/gallery/gallerysections.cpp" line="35" />
            <source>Yesterday</source>
            <translation>Gestern</translation>
        </message>
        <message>
            <location filename="../ui/gallery/gallerysections.cpp" line="42" />
            <location filename="../ui/gallery/gallerysections.cpp" line="67" />
            <source>, </source>
            <comment>between the categories of a batch</comment>
            <translation>, </translation>
        </message>
        <message>
            <location filename="../ui/gallery/gallerysections.cpp" line="57" />
            <source>%1 of %2</source>
            <extracomment>How many icons of a batch are there: "9 of 16".</extracomment>
            <translation>%1 von %2</translation>
        </message>
    </context>
    <context>
        <name>GalleryPage</name>
        <message>
            <location filename="../ui/gallery/gallerypage.cpp" line="137" />
            <source>Send again</source>
            <translation>Erneut senden</translation>
        </message>
        <message>
            <location filename="../ui/gallery/gallerypage.cpp" line="121" />
            <source>Leave it</source>
            <translation>So lassen</translation>
        </message>
        <message>
            <location filename="../ui/gallery/gallerypage.cpp" line="126" />
            <source>Retry this one</source>
            <translation>Dieses noch einmal versuchen</translation>
        </message>
        <message>
            <location filename="../ui/gallery/gallerypage.cpp" line="128" />
            <source>Retry all that failed in this batch</source>
            <translation>Alle fehlgeschlagenen dieses Auftrags erneut versuchen</translation>
        </message>
        <message>
            <location filename="../ui/gallery/gallerypage.cpp" line="130" />
            <source>Remove tile</source>
            <translation>Kachel entfernen</translation>
        </message>
        <message>
            <location filename="../ui/gallery/gallerypage.cpp" line="137" />
            <source>Send again, about %1</source>
            <extracomment>%1 is a price.</extracomment>
            <translation>Erneut senden, etwa %1</translation>
        </message>
        <message>
            <location filename="../ui/gallery/gallerypage.cpp" line="105" />
            <source>In work</source>
            <translation>In Arbeit</translation>
        </message>
    </context>
    <context>
        <name>GalleryView</name>
        <message>
            <location filename="../ui/gallery/galleryview.cpp" line="344" />
            <source>Icons</source>
            <translation>Icons</translation>
        </message>
    </context>
    <context>
        <name>Generating</name>
        <message>
            <location filename="../ui/mainwindow/generating.cpp" line="38" />
            <source>Make %1 for about %2?</source>
            <translation>%1 für etwa %2 erzeugen?</translation>
        </message>
        <message>
            <location filename="../ui/mainwindow/generating.cpp" line="39" />
            <source>Each picture is paid for when OpenAI has drawn it. You can pause or cancel at any time; what has arrived is kept.</source>
            <translation>Jedes Bild wird bezahlt, sobald OpenAI es gezeichnet hat. Sie können jederzeit anhalten oder abbrechen; was angekommen ist, bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../ui/mainwindow/generating.cpp" line="42" />
            <source>Generate</source>
            <extracomment>On the button that starts an expensive batch.</extracomment>
            <translation>Erzeugen</translation>
        </message>
    </context>
    <context>
        <name>IconActions</name>
        <message>
            <location filename="../ui/gallery/iconactions.cpp" line="177" />
            <source>Undo %1</source>
            <extracomment>%1 is what was done last: "Undo move to trash".</extracomment>
            <translation>Rückgängig: %1</translation>
        </message>
        <message>
            <location filename="../ui/gallery/iconactions.cpp" line="177" />
            <location filename="../ui/gallery/iconactions.cpp" line="246" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../ui/gallery/iconactions.cpp" line="179" />
            <source>Redo %1</source>
            <extracomment>%1 is what was undone last: "Redo move to trash".</extracomment>
            <translation>Wiederholen: %1</translation>
        </message>
        <message>
            <location filename="../ui/gallery/iconactions.cpp" line="179" />
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <location filename="../ui/gallery/iconactions.cpp" line="232" />
            <source>add to favorites</source>
            <extracomment>After "Undo" and "Redo".</extracomment>
            <translation>zu Favoriten</translation>
        </message>
        <message>
            <location filename="../ui/gallery/iconactions.cpp" line="232" />
            <source>remove from favorites</source>
            <translation>aus Favoriten</translation>
        </message>
        <message>
            <location filename="../ui/gallery/iconactions.cpp" line="244" />
            <source>move to trash</source>
            <extracomment>After "Undo" and "Redo".</extracomment>
            <translation>in den Papierkorb</translation>
        </message>
        <message>
            <location filename="../ui/gallery/iconactions.cpp" line="246" />
            <source>%1 moved to trash.</source>
            <translation>%1 in den Papierkorb verschoben.</translation>
        </message>
        <message>
            <location filename="../ui/gallery/iconactions.cpp" line="262" />
            <source>restore</source>
            <extracomment>After "Undo" and "Redo".</extracomment>
            <translation>wiederherstellen</translation>
        </message>
        <message>
            <location filename="../ui/gallery/iconactions.cpp" line="264" />
            <source>%1 restored.</source>
            <translation>%1 wiederhergestellt.</translation>
        </message>
        <message>
            <location filename="../ui/gallery/iconactions.cpp" line="307" />
            <source>%1 copied.</source>
            <translation>%1 kopiert.</translation>
        </message>
        <message numerus="yes">
            <location filename="../ui/gallery/iconactions.cpp" line="319" />
            <source>%n prompt(s) copied.</source>
            <translation>
                <numerusform>%n Prompt kopiert.</numerusform>
                <numerusform>%n Prompts kopiert.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../ui/gallery/iconactions.cpp" line="329" />
            <source>Open in inspector</source>
            <translation>In den Details öffnen</translation>
        </message>
        <message>
            <location filename="../ui/gallery/iconactions.cpp" line="330" />
            <source>Open picture</source>
            <translation>Bild öffnen</translation>
        </message>
        <message>
            <location filename="../ui/gallery/iconactions.cpp" line="331" />
            <source>Show in folder</source>
            <translation>Im Ordner anzeigen</translation>
        </message>
        <message>
            <location filename="../ui/gallery/iconactions.cpp" line="332" />
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <location filename="../ui/gallery/iconactions.cpp" line="333" />
            <source>Favorite</source>
            <translation>Favorit</translation>
        </message>
        <message>
            <location filename="../ui/gallery/iconactions.cpp" line="335" />
            <source>Re-roll</source>
            <extracomment>Make new ones of the same words.</extracomment>
            <translation>Neu würfeln</translation>
        </message>
        <message>
            <location filename="../ui/gallery/iconactions.cpp" line="336" />
            <source>Copy picture</source>
            <translation>Bild kopieren</translation>
        </message>
        <message>
            <location filename="../ui/gallery/iconactions.cpp" line="337" />
            <source>Copy prompt</source>
            <translation>Prompt kopieren</translation>
        </message>
        <message>
            <location filename="../ui/gallery/iconactions.cpp" line="338" />
            <source>Move to trash</source>
            <translation>In den Papierkorb</translation>
        </message>
        <message>
            <location filename="../ui/gallery/iconactions.cpp" line="339" />
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
    </context>
    <context>
        <name>IconFace</name>
        <message>
            <location filename="../ui/inspector/iconface.cpp" line="209" />
            <source>Variation %1 of %2</source>
            <translation>Variante %1 von %2</translation>
        </message>
        <message>
            <location filename="../ui/inspector/iconface.cpp" line="219" />
            <source>Higher quality, about %1</source>
            <translation>Höhere Qualität, etwa %1</translation>
        </message>
        <message>
            <location filename="../ui/inspector/iconface.cpp" line="220" />
            <source>Higher quality</source>
            <translation>Höhere Qualität</translation>
        </message>
        <message>
            <location filename="../ui/inspector/iconface.cpp" line="232" />
            <source>%1 px, actual size</source>
            <translation>%1 px, tatsächliche Größe</translation>
        </message>
        <message>
            <location filename="../ui/inspector/iconface.cpp" line="233" />
            <source>Favorite</source>
            <translation>Favorit</translation>
        </message>
        <message>
            <location filename="../ui/inspector/iconface.cpp" line="234" />
            <source>Prompt</source>
            <translation>Prompt</translation>
        </message>
        <message>
            <location filename="../ui/inspector/iconface.cpp" line="235" />
            <source>Copy prompt</source>
            <translation>Prompt kopieren</translation>
        </message>
        <message>
            <location filename="../ui/inspector/iconface.cpp" line="236" />
            <source>Re-roll</source>
            <translation>Neu würfeln</translation>
        </message>
        <message>
            <location filename="../ui/inspector/iconface.cpp" line="237" />
            <source>Draw it again, differently</source>
            <translation>Noch einmal zeichnen, aber anders</translation>
        </message>
        <message>
            <location filename="../ui/inspector/iconface.cpp" line="238" />
            <source>Edit and run again…</source>
            <translation>Bearbeiten und erneut ausführen…</translation>
        </message>
        <message>
            <location filename="../ui/inspector/iconface.cpp" line="239" />
            <source>More actions</source>
            <translation>Weitere Aktionen</translation>
        </message>
        <message>
            <location filename="../ui/inspector/iconface.cpp" line="246" />
            <source>Copy picture</source>
            <translation>Bild kopieren</translation>
        </message>
        <message>
            <location filename="../ui/inspector/iconface.cpp" line="246" />
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <location filename="../ui/inspector/iconface.cpp" line="246" />
            <source>Show in folder</source>
            <translation>Im Ordner anzeigen</translation>
        </message>
        <message>
            <location filename="../ui/inspector/iconface.cpp" line="246" />
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <location filename="../ui/inspector/iconface.cpp" line="247" />
            <source>Move to trash</source>
            <translation>In den Papierkorb</translation>
        </message>
    </context>
    <context>
        <name>Iconwright::InspectorWords</name>
        <message>
            <location filename="../ui/inspector/inspectorwords.cpp" line="52" />
            <source>low</source>
            <translation>niedrig</translation>
        </message>
        <message>
            <location filename="../ui/inspector/inspectorwords.cpp" line="54" />
            <source>medium</source>
            <translation>mittel</translation>
        </message>
        <message>
            <location filename="../ui/inspector/inspectorwords.cpp" line="56" />
            <source>high</source>
            <translation>hoch</translation>
        </message>
        <message>
            <location filename="../ui/inspector/inspectorwords.cpp" line="58" />
            <source>very high</source>
            <translation>sehr hoch</translation>
        </message>
        <message>
            <location filename="../ui/inspector/inspectorwords.cpp" line="60" />
            <source>best</source>
            <translation>höchste</translation>
        </message>
        <message>
            <location filename="../ui/inspector/inspectorwords.cpp" line="67" />
            <source>Offline draft</source>
            <translation>Offline-Entwurf</translation>
        </message>
        <message>
            <location filename="../ui/inspector/inspectorwords.cpp" line="73" />
            <source>%1, %2</source>
            <extracomment>Name of a model, quality: "2.5 Flare, medium"</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <location filename="../ui/inspector/inspectorwords.cpp" line="81" />
            <source>%1 × %2</source>
            <extracomment>Width and height in pixels</extracomment>
            <translation>%1 × %2</translation>
        </message>
        <message>
            <location filename="../ui/inspector/inspectorwords.cpp" line="99" />
            <source>%1, %2 s</source>
            <extracomment>What an icon cost and how many seconds it took: "$0.013, 8.4 s"</extracomment>
            <translation>%1, %2 s</translation>
        </message>
        <message>
            <location filename="../ui/inspector/inspectorwords.cpp" line="108" />
            <source>Today %1</source>
            <translation>Heute %1</translation>
        </message>
        <message>
            <location filename="../ui/inspector/inspectorwords.cpp" line="110" />
            <source>Yesterday %1</source>
            <translation>Gestern %1</translation>
        </message>
    </context>
    <context>
        <name>Iconwright::TermText</name>
        <message>
            <location filename="../ui/library/termtext.cpp" line="22" />
            <source>No favorites</source>
            <translation>Keine Favoriten</translation>
        </message>
        <message>
            <location filename="../ui/library/termtext.cpp" line="22" />
            <source>Favorites</source>
            <translation>Favoriten</translation>
        </message>
        <message>
            <location filename="../ui/library/termtext.cpp" line="24" />
            <source>No drafts</source>
            <translation>Keine Entwürfe</translation>
        </message>
        <message>
            <location filename="../ui/library/termtext.cpp" line="24" />
            <source>Drafts</source>
            <translation>Entwürfe</translation>
        </message>
        <message>
            <location filename="../ui/library/termtext.cpp" line="27" />
            <source>From %1</source>
            <extracomment>%1: a date; icons made on that day or later</extracomment>
            <translation>Ab %1</translation>
        </message>
        <message>
            <location filename="../ui/library/termtext.cpp" line="30" />
            <source>Before %1</source>
            <extracomment>%1: a date; icons made earlier</extracomment>
            <translation>Vor %1</translation>
        </message>
        <message>
            <location filename="../ui/library/termtext.cpp" line="36" />
            <source>Not %1</source>
            <extracomment>%1: a style, a color scheme, a category, a model or a batch; icons that do not have it</extracomment>
            <translation>Nicht %1</translation>
        </message>
    </context>
    <context>
        <name>Inspecting</name>
        <message>
            <location filename="../ui/mainwindow/inspecting.cpp" line="140" />
            <source>%1 %2</source>
            <extracomment>Name of an icon: category and number of the variation, "electronics 2".</extracomment>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>InspectorPanel</name>
        <message>
            <location filename="../ui/inspector/inspectorpanel.cpp" line="194" />
            <source>Inspector</source>
            <translation>Details</translation>
        </message>
        <message>
            <location filename="../ui/inspector/inspectorpanel.cpp" line="195" />
            <source>Choose an icon to see it here</source>
            <translation>Ein Icon auswählen, um es hier zu sehen</translation>
        </message>
    </context>
    <context>
        <name>JobFace</name>
        <message>
            <location filename="../ui/inspector/jobface.cpp" line="147" />
            <source>May have been billed</source>
            <translation>Evtl. berechnet</translation>
        </message>
        <message>
            <location filename="../ui/inspector/jobface.cpp" line="149" />
            <source>OpenAI did not draw this one</source>
            <translation>OpenAI hat dieses Icon nicht gezeichnet</translation>
        </message>
        <message>
            <location filename="../ui/inspector/jobface.cpp" line="150" />
            <source>This icon was not made</source>
            <translation>Dieses Icon wurde nicht erzeugt</translation>
        </message>
        <message>
            <location filename="../ui/inspector/jobface.cpp" line="152" />
            <source>Cancelled</source>
            <translation>Abgebrochen</translation>
        </message>
        <message>
            <location filename="../ui/inspector/jobface.cpp" line="154" />
            <source>Drawing, %1 percent</source>
            <translation>Wird gezeichnet, %1 Prozent</translation>
        </message>
        <message>
            <location filename="../ui/inspector/jobface.cpp" line="157" />
            <source>Arrived, being put into the library</source>
            <translation>Angekommen, kommt in die Bibliothek</translation>
        </message>
        <message>
            <location filename="../ui/inspector/jobface.cpp" line="161" />
            <source>Queued</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <location filename="../ui/inspector/jobface.cpp" line="168" />
            <source>Its safety check stopped the request “%1”. This happens with harmless words too. Change the wording and try again.</source>
            <translation>Die Sicherheitsprüfung hat die Anfrage „%1“ gestoppt. Das kommt auch bei harmlosen Wörtern vor. Den Wortlaut ändern und erneut versuchen.</translation>
        </message>
        <message>
            <location filename="../ui/inspector/jobface.cpp" line="176" />
            <source>No answer to the request “%1” came in time. Send it again, or leave it.</source>
            <translation>Auf die Anfrage „%1“ kam nicht rechtzeitig eine Antwort. Erneut senden oder so lassen.</translation>
        </message>
        <message>
            <location filename="../ui/inspector/jobface.cpp" line="178" />
            <source>Something between here and the server answered the request “%1” in its place. Check the network, then send it again or leave it.</source>
            <translation>Etwas zwischen hier und dem Server hat die Anfrage „%1“ an seiner Stelle beantwortet. Das Netzwerk prüfen, dann erneut senden oder so lassen.</translation>
        </message>
        <message>
            <location filename="../ui/inspector/jobface.cpp" line="181" />
            <source>The connection broke after the request “%1” was sent. Send it again, or leave it.</source>
            <translation>Die Verbindung brach ab, nachdem die Anfrage „%1“ gesendet war. Erneut senden oder so lassen.</translation>
        </message>
        <message>
            <location filename="../ui/inspector/jobface.cpp" line="189" />
            <source>Send again, about %1</source>
            <translation>Erneut senden, etwa %1</translation>
        </message>
        <message>
            <location filename="../ui/inspector/jobface.cpp" line="189" />
            <source>Send again</source>
            <translation>Erneut senden</translation>
        </message>
        <message>
            <location filename="../ui/inspector/jobface.cpp" line="209" />
            <source>Request %1</source>
            <translation>Anfrage %1</translation>
        </message>
        <message>
            <location filename="../ui/inspector/jobface.cpp" line="222" />
            <source>Category and what must show</source>
            <translation>Kategorie und was sie zeigen soll</translation>
        </message>
        <message>
            <location filename="../ui/inspector/jobface.cpp" line="223" />
            <source>A category, then a colon and what must show</source>
            <translation>Eine Kategorie, dann ein Doppelpunkt und was sie zeigen soll</translation>
        </message>
        <message>
            <location filename="../ui/inspector/jobface.cpp" line="224" />
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <location filename="../ui/inspector/jobface.cpp" line="225" />
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <location filename="../ui/inspector/jobface.cpp" line="226" />
            <source>Remove tile</source>
            <translation>Kachel entfernen</translation>
        </message>
        <message>
            <location filename="../ui/inspector/jobface.cpp" line="228" />
            <source>Leave it</source>
            <translation>So lassen</translation>
        </message>
        <message>
            <location filename="../ui/inspector/jobface.cpp" line="229" />
            <source>This try may have been billed</source>
            <translation>Dieser Versuch wurde evtl. berechnet</translation>
        </message>
        <message>
            <location filename="../ui/inspector/jobface.cpp" line="230" />
            <source>Copy request id</source>
            <translation>Anfrage-ID kopieren</translation>
        </message>
    </context>
    <context>
        <name>KeyPage</name>
        <message>
            <location filename="../ui/preferences/keypage.cpp" line="107" />
            <source>An organization id starts with “org-”. Copy it from your OpenAI settings.</source>
            <translation>Eine Organisations-ID beginnt mit „org-“. Kopieren Sie sie aus Ihren OpenAI-Einstellungen.</translation>
        </message>
        <message>
            <location filename="../ui/preferences/keypage.cpp" line="111" />
            <source>A project id starts with “proj_”. Copy it from your OpenAI project settings.</source>
            <translation>Eine Projekt-ID beginnt mit „proj_“. Kopieren Sie sie aus Ihren OpenAI-Projekteinstellungen.</translation>
        </message>
        <message>
            <location filename="../ui/preferences/keypage.cpp" line="205" />
            <source>Replace key</source>
            <translation>Schlüssel ersetzen</translation>
        </message>
        <message>
            <location filename="../ui/preferences/keypage.cpp" line="205" />
            <source>Use key</source>
            <translation>Schlüssel verwenden</translation>
        </message>
        <message>
            <location filename="../ui/preferences/keypage.cpp" line="212" />
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <location filename="../ui/preferences/keypage.cpp" line="213" />
            <source>Test again</source>
            <translation>Erneut testen</translation>
        </message>
        <message>
            <location filename="../ui/preferences/keypage.cpp" line="213" />
            <source>Test connection</source>
            <translation>Verbindung testen</translation>
        </message>
        <message>
            <location filename="../ui/preferences/keypage.cpp" line="218" />
            <source>Not tested yet.</source>
            <translation>Noch nicht getestet.</translation>
        </message>
        <message>
            <location filename="../ui/preferences/keypage.cpp" line="218" />
            <source>Nothing to test yet.</source>
            <translation>Noch nichts zu testen.</translation>
        </message>
        <message>
            <location filename="../ui/preferences/keypage.cpp" line="219" />
            <source>The test asks for the list of models. It costs nothing.</source>
            <translation>Der Test fragt die Liste der Modelle ab. Er kostet nichts.</translation>
        </message>
        <message>
            <location filename="../ui/preferences/keypage.cpp" line="220" />
            <source>With a key, the connection can be tested here. Offline drafts need none.</source>
            <translation>Mit einem Schlüssel lässt sich hier die Verbindung testen. Offline-Entwürfe brauchen keinen.</translation>
        </message>
        <message>
            <location filename="../ui/preferences/keypage.cpp" line="223" />
            <source>Testing the connection.</source>
            <translation>Verbindung wird getestet.</translation>
        </message>
        <message>
            <location filename="../ui/preferences/keypage.cpp" line="226" />
            <source>Connected. The key works.</source>
            <translation>Verbunden. Der Schlüssel funktioniert.</translation>
        </message>
        <message numerus="yes">
            <location filename="../ui/preferences/keypage.cpp" line="229" />
            <source>%Ln models available. Answered in %1.</source>
            <translation>
                <numerusform>%Ln Modell verfügbar. Antwort in %1.</numerusform>
                <numerusform>%Ln Modelle verfügbar. Antwort in %1.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../ui/preferences/keypage.cpp" line="232" />
            <source>The test failed.</source>
            <translation>Der Test ist fehlgeschlagen.</translation>
        </message>
        <message>
            <location filename="../ui/preferences/keypage.cpp" line="235" />
            <source>The key was not changed.</source>
            <translation>Der Schlüssel wurde nicht geändert.</translation>
        </message>
        <message>
            <location filename="../ui/preferences/keypage.cpp" line="244" />
            <source>No key is in use.</source>
            <translation>Kein Schlüssel in Verwendung.</translation>
        </message>
        <message>
            <location filename="../ui/preferences/keypage.cpp" line="248" />
            <source>No key yet. It is kept in your system's keychain, never in a file.</source>
            <translation>Noch kein Schlüssel. Er wird im Schlüsselbund Ihres Systems aufbewahrt, nie in einer Datei.</translation>
        </message>
        <message>
            <location filename="../ui/preferences/keypage.cpp" line="250" />
            <source>A key is in your system's keychain.</source>
            <translation>Im Schlüsselbund Ihres Systems liegt ein Schlüssel.</translation>
        </message>
        <message>
            <location filename="../ui/preferences/keypage.cpp" line="252" />
            <source>A key is in use for this run only. It is forgotten when Iconwright closes.</source>
            <translation>Ein Schlüssel gilt nur bis zum Beenden. Er wird vergessen, wenn Iconwright geschlossen wird.</translation>
        </message>
        <message>
            <location filename="../ui/preferences/keypage.cpp" line="254" />
            <source>The key comes from OPENAI_API_KEY and counts for this run.</source>
            <translation>Der Schlüssel kommt aus OPENAI_API_KEY und gilt bis zum Beenden.</translation>
        </message>
        <message>
            <location filename="../ui/preferences/keypage.cpp" line="261" />
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <location filename="../ui/preferences/keypage.cpp" line="262" />
            <source>The key is kept in your system's keychain and sent only to the server below. It is never written to the library, the settings or the log.</source>
            <translation>Der Schlüssel wird im Schlüsselbund Ihres Systems aufbewahrt und nur an den Server unten gesendet. Er wird nie in die Bibliothek, die Einstellungen oder das Protokoll geschrieben.</translation>
        </message>
        <message>
            <location filename="../ui/preferences/keypage.cpp" line="265" />
            <source>API key</source>
            <extracomment>the last text is searched, not shown: other words for the same</extracomment>
            <translation>API-Schlüssel</translation>
        </message>
        <message>
            <location filename="../ui/preferences/keypage.cpp" line="265" />
            <source>OpenAI token secret password login keychain credentials</source>
            <translation>OpenAI Token Geheimnis Passwort Kennwort Anmeldung Login Schlüsselbund Keychain Zugangsdaten</translation>
        </message>
        <message>
            <location filename="../ui/preferences/keypage.cpp" line="267" />
            <source>For this run only</source>
            <translation>Nur bis zum Beenden</translation>
        </message>
        <message>
            <location filename="../ui/preferences/keypage.cpp" line="267" />
            <source>The key is forgotten when Iconwright closes.</source>
            <translation>Der Schlüssel wird vergessen, wenn Iconwright geschlossen wird.</translation>
        </message>
        <message>
            <location filename="../ui/preferences/keypage.cpp" line="269" />
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <location filename="../ui/preferences/keypage.cpp" line="269" />
            <source>The address of the API, with its version: https://api.openai.com/v1.</source>
            <translation>Die Adresse der API mit ihrer Version: https://api.openai.com/v1.</translation>
        </message>
        <message>
            <location filename="../ui/preferences/keypage.cpp" line="270" />
            <source>base URL endpoint address proxy host compatible</source>
            <translation>Basis-URL base URL Endpunkt Endpoint Adresse Proxy Host kompatibel</translation>
        </message>
        <message>
            <location filename="../ui/preferences/keypage.cpp" line="271" />
            <source>Organization</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <location filename="../ui/preferences/keypage.cpp" line="271" />
            <source>account team OpenAI org id</source>
            <translation>Konto Account Team OpenAI Organisations-ID org id</translation>
        </message>
        <message>
            <location filename="../ui/preferences/keypage.cpp" line="272" />
            <source>Project</source>
            <translation>Projekt</translation>
        </message>
        <message>
            <location filename="../ui/preferences/keypage.cpp" line="272" />
            <source>OpenAI project id</source>
            <translation>OpenAI Projekt-ID project id</translation>
        </message>
        <message>
            <location filename="../ui/preferences/keypage.cpp" line="273" />
            <source>Paste your key</source>
            <translation>Schlüssel einfügen</translation>
        </message>
        <message>
            <location filename="../ui/preferences/keypage.cpp" line="274" />
            <source>Optional, org-…</source>
            <translation>Optional, org-…</translation>
        </message>
        <message>
            <location filename="../ui/preferences/keypage.cpp" line="275" />
            <source>Optional, proj_…</source>
            <translation>Optional, proj_…</translation>
        </message>
        <message>
            <location filename="../ui/preferences/keypage.cpp" line="276" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../ui/preferences/keypage.cpp" line="277" />
            <source>Replace…</source>
            <translation>Ersetzen…</translation>
        </message>
        <message>
            <location filename="../ui/preferences/keypage.cpp" line="278" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
    </context>
    <context>
        <name>LanguagePage</name>
        <message>
            <location filename="../ui/preferences/languagepage.cpp" line="21" />
            <location filename="../ui/preferences/languagepage.cpp" line="35" />
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <location filename="../ui/preferences/languagepage.cpp" line="30" />
            <location filename="../ui/preferences/languagepage.cpp" line="34" />
            <source>Language</source>
            <extracomment>searched, not shown. Keep "language" in English besides the translation: it is what people look for who cannot read the window.</extracomment>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../ui/preferences/languagepage.cpp" line="31" />
            <source>The whole window changes at once. Categories, prompts and file names stay as they are.</source>
            <translation>Das ganze Fenster wechselt sofort. Kategorien, Prompts und Dateinamen bleiben, wie sie sind.</translation>
        </message>
        <message>
            <location filename="../ui/preferences/languagepage.cpp" line="34" />
            <source>language locale translation English German</source>
            <translation>Sprache language locale Gebietsschema Übersetzung translation Englisch English Deutsch German</translation>
        </message>
    </context>
    <context>
        <name>LargePreview</name>
        <message>
            <location filename="../ui/inspector/largepreview.cpp" line="148" />
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <location filename="../ui/inspector/largepreview.cpp" line="152" />
            <source>%1, %2</source>
            <extracomment>Name of an icon, its place: "compass, 3 of 16"</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <location filename="../ui/inspector/largepreview.cpp" line="159" />
            <source>Previous icon</source>
            <translation>Voriges Icon</translation>
        </message>
        <message>
            <location filename="../ui/inspector/largepreview.cpp" line="160" />
            <source>Next icon</source>
            <translation>Nächstes Icon</translation>
        </message>
        <message>
            <location filename="../ui/inspector/largepreview.cpp" line="161" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../ui/inspector/largepreview.cpp" line="164" />
            <source>Close (%1)</source>
            <extracomment>%1 is a key: "Close (Esc)"</extracomment>
            <translation>Schließen (%1)</translation>
        </message>
    </context>
    <context>
        <name>LibrarySidebar</name>
        <message>
            <location filename="../ui/library/librarysidebar.cpp" line="194" />
            <source>Library</source>
            <translation>Bibliothek</translation>
        </message>
        <message>
            <location filename="../ui/library/librarysidebar.cpp" line="195" />
            <source>Places</source>
            <translation>Orte</translation>
        </message>
        <message>
            <location filename="../ui/library/librarysidebar.cpp" line="196" />
            <source>Trash</source>
            <translation>Papierkorb</translation>
        </message>
    </context>
    <context>
        <name>LimitsPage</name>
        <message>
            <location filename="../ui/preferences/limitspage.cpp" line="36" />
            <source>Limits</source>
            <translation>Limits</translation>
        </message>
        <message>
            <location filename="../ui/preferences/limitspage.cpp" line="37" />
            <source>How fast requests are sent. Your OpenAI account shows its limits under Limits; what the server tells counts too, so nothing breaks when a number here is too high.</source>
            <translation>Wie schnell Anfragen gesendet werden. Ihr OpenAI-Konto zeigt seine Limits unter „Limits“; was der Server meldet, zählt ebenfalls, eine zu hohe Zahl hier schadet also nicht.</translation>
        </message>
        <message>
            <location filename="../ui/preferences/limitspage.cpp" line="40" />
            <source>rate limit speed throttle RPM TPM IPM quota</source>
            <extracomment>searched, not shown: other words for the same</extracomment>
            <translation>Limit Rate rate limit Geschwindigkeit Tempo Drosselung RPM TPM IPM Kontingent Quota</translation>
        </message>
        <message>
            <location filename="../ui/preferences/limitspage.cpp" line="41" />
            <source>Requests per minute</source>
            <translation>Anfragen pro Minute</translation>
        </message>
        <message>
            <location filename="../ui/preferences/limitspage.cpp" line="42" />
            <source>Tokens per minute</source>
            <translation>Tokens pro Minute</translation>
        </message>
        <message>
            <location filename="../ui/preferences/limitspage.cpp" line="44" />
            <source>Images per minute</source>
            <translation>Bilder pro Minute</translation>
        </message>
        <message>
            <location filename="../ui/preferences/limitspage.cpp" line="44" />
            <source>0 means that no limit is known.</source>
            <translation>0 bedeutet, dass kein Limit bekannt ist.</translation>
        </message>
        <message>
            <location filename="../ui/preferences/limitspage.cpp" line="46" />
            <source>Requests at the same time</source>
            <translation>Gleichzeitige Anfragen</translation>
        </message>
        <message>
            <location filename="../ui/preferences/limitspage.cpp" line="47" />
            <source>More is faster, up to the limits above. What is in flight is paid for, even if you cancel.</source>
            <translation>Mehr ist schneller, bis zu den Limits oben. Was unterwegs ist, wird bezahlt, auch wenn Sie abbrechen.</translation>
        </message>
        <message>
            <location filename="../ui/preferences/limitspage.cpp" line="48" />
            <source>concurrency parallel connections in flight</source>
            <translation>Nebenläufigkeit parallel gleichzeitig Verbindungen unterwegs</translation>
        </message>
        <message>
            <location filename="../ui/preferences/limitspage.cpp" line="49" />
            <source>no limit</source>
            <translation>kein Limit</translation>
        </message>
    </context>
    <context>
        <name>LogModel</name>
        <message>
            <location filename="../ui/help/logmodel.cpp" line="111" />
            <source>Information</source>
            <translation>Information</translation>
        </message>
        <message>
            <location filename="../ui/help/logmodel.cpp" line="113" />
            <source>Warning</source>
            <translation>Warnung</translation>
        </message>
        <message>
            <location filename="../ui/help/logmodel.cpp" line="115" />
            <source>Error</source>
            <translation>Fehler</translation>
        </message>
    </context>
    <context>
        <name>LogWindow</name>
        <message>
            <location filename="../ui/help/logwindow.cpp" line="170" />
            <source>Copy selected lines</source>
            <translation>Ausgewählte Zeilen kopieren</translation>
        </message>
        <message>
            <location filename="../ui/help/logwindow.cpp" line="170" />
            <source>Copy all lines</source>
            <translation>Alle Zeilen kopieren</translation>
        </message>
        <message>
            <location filename="../ui/help/logwindow.cpp" line="174" />
            <source>Nothing was written yet.</source>
            <translation>Noch wurde nichts geschrieben.</translation>
        </message>
        <message>
            <location filename="../ui/help/logwindow.cpp" line="176" />
            <source>No line matches.</source>
            <translation>Keine passende Zeile.</translation>
        </message>
        <message>
            <location filename="../ui/help/logwindow.cpp" line="180" />
            <source>%1 of %2 lines. Keys are never written down.</source>
            <extracomment>%1 and %2: numbers</extracomment>
            <translation>%1 von %2 Zeilen. Schlüssel werden nie aufgeschrieben.</translation>
        </message>
        <message>
            <location filename="../ui/help/logwindow.cpp" line="198" />
            <source>Log</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <location filename="../ui/help/logwindow.cpp" line="199" />
            <source>Search the log</source>
            <translation>Protokoll durchsuchen</translation>
        </message>
        <message>
            <location filename="../ui/help/logwindow.cpp" line="201" />
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <location filename="../ui/help/logwindow.cpp" line="202" />
            <source>Warnings and errors</source>
            <translation>Warnungen und Fehler</translation>
        </message>
        <message>
            <location filename="../ui/help/logwindow.cpp" line="203" />
            <source>Errors only</source>
            <translation>Nur Fehler</translation>
        </message>
        <message>
            <location filename="../ui/help/logwindow.cpp" line="204" />
            <source>Which lines</source>
            <translation>Welche Zeilen</translation>
        </message>
        <message>
            <location filename="../ui/help/logwindow.cpp" line="206" />
            <source>Open folder</source>
            <translation>Ordner öffnen</translation>
        </message>
    </context>
    <context>
        <name>MainMenu</name>
        <message>
            <location filename="../ui/mainwindow/mainmenu.cpp" line="53" />
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <location filename="../ui/mainwindow/mainmenu.cpp" line="54" />
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <location filename="../ui/mainwindow/mainmenu.cpp" line="55" />
            <source>&amp;Icon</source>
            <translation>&amp;Icon</translation>
        </message>
        <message>
            <location filename="../ui/mainwindow/mainmenu.cpp" line="56" />
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <location filename="../ui/mainwindow/mainmenu.cpp" line="57" />
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../ui/mainwindow/mainwindow.cpp" line="236" />
            <source>Iconwright</source>
            <translation>Iconwright</translation>
        </message>
    </context>
    <context>
        <name>ModelFields</name>
        <message>
            <location filename="../ui/compose/modelfields.cpp" line="156" />
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <location filename="../ui/compose/modelfields.cpp" line="157" />
            <source>Low quality</source>
            <translation>Niedrige Qualität</translation>
        </message>
        <message>
            <location filename="../ui/compose/modelfields.cpp" line="158" />
            <source>Medium quality</source>
            <translation>Mittlere Qualität</translation>
        </message>
        <message>
            <location filename="../ui/compose/modelfields.cpp" line="159" />
            <source>High quality</source>
            <translation>Hohe Qualität</translation>
        </message>
        <message>
            <location filename="../ui/compose/modelfields.cpp" line="160" />
            <source>Very high quality</source>
            <translation>Sehr hohe Qualität</translation>
        </message>
        <message>
            <location filename="../ui/compose/modelfields.cpp" line="161" />
            <source>Highest quality</source>
            <translation>Höchste Qualität</translation>
        </message>
        <message>
            <location filename="../ui/compose/modelfields.cpp" line="162" />
            <source>Standard quality</source>
            <translation>Standardqualität</translation>
        </message>
        <message>
            <location filename="../ui/compose/modelfields.cpp" line="163" />
            <source>HD quality</source>
            <translation>HD-Qualität</translation>
        </message>
        <message>
            <location filename="../ui/compose/modelfields.cpp" line="164" />
            <source>Transparent</source>
            <translation>Transparent</translation>
        </message>
        <message>
            <location filename="../ui/compose/modelfields.cpp" line="165" />
            <source>Opaque</source>
            <translation>Deckend</translation>
        </message>
        <message>
            <location filename="../ui/compose/modelfields.cpp" line="176" />
            <source>Drawn by</source>
            <translation>Gezeichnet von</translation>
        </message>
        <message>
            <location filename="../ui/compose/modelfields.cpp" line="177" />
            <source>Model</source>
            <translation>Modell</translation>
        </message>
        <message>
            <location filename="../ui/compose/modelfields.cpp" line="178" />
            <source>Quality</source>
            <translation>Qualität</translation>
        </message>
        <message>
            <location filename="../ui/compose/modelfields.cpp" line="179" />
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <location filename="../ui/compose/modelfields.cpp" line="180" />
            <source>Background</source>
            <translation>Hintergrund</translation>
        </message>
        <message>
            <location filename="../ui/compose/modelfields.cpp" line="181" />
            <source>OpenAI</source>
            <translation>OpenAI</translation>
        </message>
        <message>
            <location filename="../ui/compose/modelfields.cpp" line="182" />
            <source>Offline drafts, no key needed</source>
            <translation>Offline-Entwürfe, ohne Schlüssel</translation>
        </message>
    </context>
    <context>
        <name>PreferencesDialog</name>
        <message>
            <location filename="../ui/preferences/preferencesdialog.cpp" line="268" />
            <source>No setting matches “%1”.</source>
            <extracomment>%1: what was typed into the search</extracomment>
            <translation>Keine Einstellung passt zu „%1“.</translation>
        </message>
        <message>
            <location filename="../ui/preferences/preferencesdialog.cpp" line="277" />
            <source>Preferences</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../ui/preferences/preferencesdialog.cpp" line="278" />
            <source>Search settings</source>
            <translation>Einstellungen suchen</translation>
        </message>
        <message>
            <location filename="../ui/preferences/preferencesdialog.cpp" line="280" />
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <location filename="../ui/preferences/preferencesdialog.cpp" line="281" />
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <location filename="../ui/preferences/preferencesdialog.cpp" line="282" />
            <source>Restore defaults on this page</source>
            <translation>Standardwerte dieser Seite wiederherstellen</translation>
        </message>
        <message>
            <location filename="../ui/preferences/preferencesdialog.cpp" line="283" />
            <source>Changes are saved as you make them</source>
            <translation>Änderungen werden sofort gespeichert</translation>
        </message>
        <message>
            <location filename="../ui/preferences/preferencesdialog.cpp" line="284" />
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
    </context>
    <context>
        <name>SchemeFields</name>
        <message>
            <location filename="../ui/compose/schemefields.cpp" line="103" />
            <source>Own colors</source>
            <translation>Eigene Farben</translation>
        </message>
        <message>
            <location filename="../ui/compose/schemefields.cpp" line="105" />
            <source>#2B59D9, #FFD84D, …</source>
            <translation>#2B59D9, #FFD84D, …</translation>
        </message>
        <message>
            <location filename="../ui/compose/schemefields.cpp" line="106" />
            <source>2 to 8 colors, dark to light, with commas between them</source>
            <translation>2 bis 8 Farben, von dunkel nach hell, durch Kommas getrennt</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <location filename="../ui/library/searchfield.cpp" line="257" />
            <source>Search, or style:flat is:favorite</source>
            <extracomment>"style:flat" and "is:favorite" stay as they are: the search understands these words only</extracomment>
            <translation>Suchen oder style:flat is:favorite</translation>
        </message>
        <message>
            <location filename="../ui/library/searchfield.cpp" line="258" />
            <location filename="../ui/library/searchfield.cpp" line="261" />
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="../ui/library/searchfield.cpp" line="260" />
            <source>Words, or operators such as style:flat. Return makes an operator a filter.</source>
            <translation>Wörter oder Operatoren wie style:flat. Die Eingabetaste macht einen Operator zum Filter.</translation>
        </message>
        <message>
            <location filename="../ui/library/searchfield.cpp" line="262" />
            <source>Clear search</source>
            <translation>Suche leeren</translation>
        </message>
        <message>
            <location filename="../ui/library/searchfield.cpp" line="263" />
            <source>Clear search (Esc)</source>
            <translation>Suche leeren (Esc)</translation>
        </message>
    </context>
    <context>
        <name>SettingRow</name>
        <message>
            <location filename="../ui/preferences/settingrow.cpp" line="118" />
            <source>Set by an environment variable for this run. Your own value comes back when it is not set.</source>
            <translation>Für diesen Lauf durch eine Umgebungsvariable festgelegt. Ihr eigener Wert gilt wieder, wenn sie nicht gesetzt ist.</translation>
        </message>
    </context>
    <context>
        <name>SeveralFace</name>
        <message>
            <location filename="../ui/inspector/severalface.cpp" line="89" />
            <source>All of them: %1</source>
            <extracomment>What several icons have in common: "All of them: Flat, Sunset"</extracomment>
            <translation>Gemeinsam: %1</translation>
        </message>
        <message>
            <location filename="../ui/inspector/severalface.cpp" line="120" />
            <source>Cost together: %1</source>
            <extracomment>%1 is money: what these icons have cost</extracomment>
            <translation>Gesamtkosten: %1</translation>
        </message>
        <message>
            <location filename="../ui/inspector/severalface.cpp" line="126" />
            <source>Higher quality, about %1</source>
            <translation>Höhere Qualität, etwa %1</translation>
        </message>
        <message>
            <location filename="../ui/inspector/severalface.cpp" line="127" />
            <source>Higher quality</source>
            <translation>Höhere Qualität</translation>
        </message>
        <message>
            <location filename="../ui/inspector/severalface.cpp" line="132" />
            <source>Re-roll</source>
            <translation>Neu würfeln</translation>
        </message>
        <message>
            <location filename="../ui/inspector/severalface.cpp" line="133" />
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <location filename="../ui/inspector/severalface.cpp" line="134" />
            <source>Move to trash</source>
            <translation>In den Papierkorb</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <location filename="../ui/help/shortcutsdialog.cpp" line="172" />
            <source>No shortcut matches “%1”.</source>
            <extracomment>%1: what was typed into the search</extracomment>
            <translation>Kein Tastenkürzel passt zu „%1“.</translation>
        </message>
        <message>
            <location filename="../ui/help/shortcutsdialog.cpp" line="203" />
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../ui/help/shortcutsdialog.cpp" line="204" />
            <source>Search shortcuts</source>
            <translation>Tastenkürzel suchen</translation>
        </message>
    </context>
    <context>
        <name>SidebarRows</name>
        <message>
            <location filename="../ui/library/sidebarrows.cpp" line="13" />
            <source>All icons</source>
            <translation>Alle Icons</translation>
        </message>
        <message>
            <location filename="../ui/library/sidebarrows.cpp" line="14" />
            <source>Favorites</source>
            <translation>Favoriten</translation>
        </message>
        <message>
            <location filename="../ui/library/sidebarrows.cpp" line="16" />
            <source>Recent</source>
            <extracomment>icons made on one of the last seven days</extracomment>
            <translation>Neueste</translation>
        </message>
        <message>
            <location filename="../ui/library/sidebarrows.cpp" line="22" />
            <source>Batches</source>
            <translation>Aufträge</translation>
        </message>
        <message>
            <location filename="../ui/library/sidebarrows.cpp" line="31" />
            <source>Trash</source>
            <translation>Papierkorb</translation>
        </message>
        <message>
            <location filename="../ui/library/sidebarrows.cpp" line="42" />
            <source>%1, %2</source>
            <extracomment>%1: "All icons", "Favorites"; %2: "12 icons"</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <location filename="../ui/library/sidebarrows.cpp" line="55" />
            <source>%1/%2</source>
            <extracomment>icons that are here, icons of the batch: "9/16"</extracomment>
            <translation>%1/%2</translation>
        </message>
        <message>
            <location filename="../ui/library/sidebarrows.cpp" line="58" />
            <source>%1, %2, %3 of %4</source>
            <extracomment>%1: name of a batch; %2: "running"; %3 of %4: icons</extracomment>
            <translation>%1, %2, %3 von %4</translation>
        </message>
        <message>
            <location filename="../ui/library/sidebarrows.cpp" line="70" />
            <source>%1 and %2 more</source>
            <extracomment>the first category of a batch, and how many others</extracomment>
            <translation>%1 und %2 weitere</translation>
        </message>
        <message>
            <location filename="../ui/library/sidebarrows.cpp" line="98" />
            <source>waiting</source>
            <translation>wartet</translation>
        </message>
        <message>
            <location filename="../ui/library/sidebarrows.cpp" line="100" />
            <source>running</source>
            <translation>läuft</translation>
        </message>
        <message>
            <location filename="../ui/library/sidebarrows.cpp" line="102" />
            <source>paused</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <location filename="../ui/library/sidebarrows.cpp" line="104" />
            <source>cancelled</source>
            <translation>abgebrochen</translation>
        </message>
        <message>
            <location filename="../ui/library/sidebarrows.cpp" line="106" />
            <source>failed</source>
            <translation>fehlgeschlagen</translation>
        </message>
        <message>
            <location filename="../ui/library/sidebarrows.cpp" line="111" />
            <source>%1 may have been billed</source>
            <translation>%1 evtl. berechnet</translation>
        </message>
        <message>
            <location filename="../ui/library/sidebarrows.cpp" line="112" />
            <source>%1 failed</source>
            <translation>%1 fehlgeschlagen</translation>
        </message>
        <message>
            <location filename="../ui/library/sidebarrows.cpp" line="112" />
            <source>done</source>
            <translation>fertig</translation>
        </message>
    </context>
    <context>
        <name>SizePresets</name>
        <message>
            <location filename="../ui/exporting/sizepresets.cpp" line="139" />
            <source>1 file</source>
            <translation>1 Datei</translation>
        </message>
        <message>
            <location filename="../ui/exporting/sizepresets.cpp" line="139" />
            <source>%1 files</source>
            <translation>%1 Dateien</translation>
        </message>
        <message>
            <location filename="../ui/exporting/sizepresets.cpp" line="148" />
            <source>PNG, 16 to 512</source>
            <translation>PNG, 16 bis 512</translation>
        </message>
        <message>
            <location filename="../ui/exporting/sizepresets.cpp" line="149" />
            <source>Web basics</source>
            <translation>Grundset fürs Web</translation>
        </message>
        <message>
            <location filename="../ui/exporting/sizepresets.cpp" line="150" />
            <source>Toolbars and menus</source>
            <translation>Werkzeugleisten und Menüs</translation>
        </message>
        <message>
            <location filename="../ui/exporting/sizepresets.cpp" line="151" />
            <source>Desktop programs</source>
            <translation>Desktop-Programme</translation>
        </message>
        <message>
            <location filename="../ui/exporting/sizepresets.cpp" line="152" />
            <source>Large, 1024</source>
            <translation>Groß, 1024</translation>
        </message>
        <message>
            <location filename="../ui/exporting/sizepresets.cpp" line="153" />
            <source>Own sizes</source>
            <translation>Eigene Größen</translation>
        </message>
    </context>
    <context>
        <name>SizeTag</name>
        <message>
            <location filename="../ui/exporting/sizetag.cpp" line="79" />
            <source>%1 by %1 pixels</source>
            <extracomment>%1 is a number</extracomment>
            <translation>%1 mal %1 Pixel</translation>
        </message>
    </context>
    <context>
        <name>StatisticsWindow</name>
        <message>
            <location filename="../ui/statistics/statisticswindow.cpp" line="40" />
            <source>%1 %</source>
            <extracomment>%1: a number; a share of all</extracomment>
            <translation>%1 %</translation>
        </message>
        <message>
            <location filename="../ui/statistics/statisticswindow.cpp" line="46" />
            <source>%1 s</source>
            <extracomment>seconds</extracomment>
            <translation>%1 s</translation>
        </message>
        <message>
            <location filename="../ui/statistics/statisticswindow.cpp" line="174" />
            <source>Adding up.</source>
            <translation>Wird zusammengezählt.</translation>
        </message>
        <message>
            <location filename="../ui/statistics/statisticswindow.cpp" line="190" />
            <source>Nothing was made yet. The figures fill with the first icons.</source>
            <translation>Noch wurde nichts erzeugt. Die Zahlen füllen sich mit den ersten Icons.</translation>
        </message>
        <message>
            <location filename="../ui/statistics/statisticswindow.cpp" line="215" />
            <source>Icons in the library</source>
            <translation>Icons in der Bibliothek</translation>
        </message>
        <message>
            <location filename="../ui/statistics/statisticswindow.cpp" line="216" />
            <source>Drafts: %1. Favorites: %2. In the trash: %3.</source>
            <translation>Entwürfe: %1. Favoriten: %2. Im Papierkorb: %3.</translation>
        </message>
        <message>
            <location filename="../ui/statistics/statisticswindow.cpp" line="218" />
            <source>Library size</source>
            <translation>Größe der Bibliothek</translation>
        </message>
        <message>
            <location filename="../ui/statistics/statisticswindow.cpp" line="220" />
            <source>All originals on the disk, the trash included.</source>
            <translation>Alle Originale auf dem Datenträger, samt Papierkorb.</translation>
        </message>
        <message>
            <location filename="../ui/statistics/statisticswindow.cpp" line="221" />
            <source>Success rate</source>
            <translation>Erfolgsquote</translation>
        </message>
        <message>
            <location filename="../ui/statistics/statisticswindow.cpp" line="222" />
            <source>%1 of %2 icons arrived. Failed: %3. No answer: %4.</source>
            <translation>%1 von %2 Icons angekommen. Fehlgeschlagen: %3. Ohne Antwort: %4.</translation>
        </message>
        <message>
            <location filename="../ui/statistics/statisticswindow.cpp" line="226" />
            <source>Active batches</source>
            <translation>Aktive Aufträge</translation>
        </message>
        <message>
            <location filename="../ui/statistics/statisticswindow.cpp" line="226" />
            <source>Waiting, running or paused.</source>
            <translation>Wartend, laufend oder angehalten.</translation>
        </message>
        <message>
            <location filename="../ui/statistics/statisticswindow.cpp" line="232" />
            <source>Average time</source>
            <translation>Durchschnittliche Zeit</translation>
        </message>
        <message>
            <location filename="../ui/statistics/statisticswindow.cpp" line="233" />
            <source>No paid icon was drawn yet.</source>
            <translation>Noch wurde kein bezahltes Icon gezeichnet.</translation>
        </message>
        <message>
            <location filename="../ui/statistics/statisticswindow.cpp" line="234" />
            <source>Half within %1, 90 % within %2, 99 % within %3.</source>
            <translation>Die Hälfte binnen %1, 90 % binnen %2, 99 % binnen %3.</translation>
        </message>
        <message>
            <location filename="../ui/statistics/statisticswindow.cpp" line="244" />
            <source>Answered by the cache</source>
            <translation>Aus dem Zwischenspeicher</translation>
        </message>
        <message>
            <location filename="../ui/statistics/statisticswindow.cpp" line="246" />
            <source>Hits: %1. Saved: %2. Requests remembered: %3.</source>
            <translation>Treffer: %1. Gespart: %2. Gemerkte Anfragen: %3.</translation>
        </message>
        <message>
            <location filename="../ui/statistics/statisticswindow.cpp" line="249" />
            <source>Spent this month</source>
            <translation>Ausgaben diesen Monat</translation>
        </message>
        <message>
            <location filename="../ui/statistics/statisticswindow.cpp" line="250" />
            <source>Today: %1.</source>
            <translation>Heute: %1.</translation>
        </message>
        <message>
            <location filename="../ui/statistics/statisticswindow.cpp" line="251" />
            <source>Spent in all</source>
            <translation>Ausgaben insgesamt</translation>
        </message>
        <message>
            <location filename="../ui/statistics/statisticswindow.cpp" line="252" />
            <source>Nothing was sent yet.</source>
            <translation>Noch wurde nichts gesendet.</translation>
        </message>
        <message>
            <location filename="../ui/statistics/statisticswindow.cpp" line="253" />
            <source>Since %1, by what the server reported.</source>
            <translation>Seit %1, nach Angaben des Servers.</translation>
        </message>
        <message>
            <location filename="../ui/statistics/statisticswindow.cpp" line="287" />
            <source>%1: %2, %3</source>
            <extracomment>%1: a day or month, %2: money, %3: "31 icons"</extracomment>
            <translation>%1: %2, %3</translation>
        </message>
        <message numerus="yes">
            <location filename="../ui/statistics/statisticswindow.cpp" line="293" />
            <source>The last %Ln days, %1 in all. Arrow keys go from day to day.</source>
            <translation>
                <numerusform>Der letzte Tag (%Ln), %1 insgesamt. Die Pfeiltasten gehen von Tag zu Tag.</numerusform>
                <numerusform>Die letzten %Ln Tage, %1 insgesamt. Die Pfeiltasten gehen von Tag zu Tag.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../ui/statistics/statisticswindow.cpp" line="295" />
            <source>The last %Ln months, %1 in all. Arrow keys go from month to month.</source>
            <translation>
                <numerusform>Der letzte Monat (%Ln), %1 insgesamt. Die Pfeiltasten gehen von Monat zu Monat.</numerusform>
                <numerusform>Die letzten %Ln Monate, %1 insgesamt. Die Pfeiltasten gehen von Monat zu Monat.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../ui/statistics/statisticswindow.cpp" line="306" />
            <source>The spending of every day was saved.</source>
            <translation>Die Ausgaben jedes Tages wurden gespeichert.</translation>
        </message>
        <message>
            <location filename="../ui/statistics/statisticswindow.cpp" line="313" />
            <source>Statistics</source>
            <translation>Statistik</translation>
        </message>
        <message>
            <location filename="../ui/statistics/statisticswindow.cpp" line="315" />
            <source>Refresh</source>
            <translation>Aktualisieren</translation>
        </message>
        <message>
            <location filename="../ui/statistics/statisticswindow.cpp" line="316" />
            <source>Save spending as CSV…</source>
            <translation>Ausgaben als CSV speichern…</translation>
        </message>
        <message>
            <location filename="../ui/statistics/statisticswindow.cpp" line="317" />
            <source>Spending</source>
            <translation>Ausgaben</translation>
        </message>
        <message>
            <location filename="../ui/statistics/statisticswindow.cpp" line="319" />
            <source>By day</source>
            <translation>Nach Tagen</translation>
        </message>
        <message>
            <location filename="../ui/statistics/statisticswindow.cpp" line="320" />
            <source>By month</source>
            <translation>Nach Monaten</translation>
        </message>
        <message>
            <location filename="../ui/statistics/statisticswindow.cpp" line="321" />
            <source>Period</source>
            <translation>Zeitraum</translation>
        </message>
    </context>
    <context>
        <name>StoragePage</name>
        <message>
            <location filename="../ui/preferences/storagepage.cpp" line="142" />
            <source>Folder for every new icon</source>
            <translation>Ordner für jedes neue Icon</translation>
        </message>
        <message numerus="yes">
            <location filename="../ui/preferences/storagepage.cpp" line="157" />
            <source>Delete %Ln icons for good?</source>
            <translation>
                <numerusform>%Ln Icon endgültig löschen?</numerusform>
                <numerusform>%Ln Icons endgültig löschen?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../ui/preferences/storagepage.cpp" line="158" />
            <source>The pictures in the trash are removed from this computer. This cannot be undone. Making them again may cost money.</source>
            <translation>Die Bilder im Papierkorb werden von diesem Computer entfernt. Das lässt sich nicht rückgängig machen. Sie neu zu erzeugen, kann Geld kosten.</translation>
        </message>
        <message>
            <location filename="../ui/preferences/storagepage.cpp" line="160" />
            <source>Delete for good</source>
            <translation>Endgültig löschen</translation>
        </message>
        <message numerus="yes">
            <location filename="../ui/preferences/storagepage.cpp" line="183" />
            <source>Forgot the answers to %Ln requests, and all thumbnails. No icon was deleted.</source>
            <translation>
                <numerusform>Die Antwort auf %Ln Anfrage und alle Vorschaubilder sind verworfen. Kein Icon wurde gelöscht.</numerusform>
                <numerusform>Die Antworten auf %Ln Anfragen und alle Vorschaubilder sind verworfen. Kein Icon wurde gelöscht.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../ui/preferences/storagepage.cpp" line="190" />
            <source>%Ln icons are gone for good.</source>
            <translation>
                <numerusform>%Ln Icon ist endgültig gelöscht.</numerusform>
                <numerusform>%Ln Icons sind endgültig gelöscht.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../ui/preferences/storagepage.cpp" line="203" />
            <source>%1, %2 on the disk.</source>
            <extracomment>%1: "1,284 icons", %2: a size like "812 MB"</extracomment>
            <translation>%1, %2 auf dem Datenträger.</translation>
        </message>
        <message numerus="yes">
            <location filename="../ui/preferences/storagepage.cpp" line="204" />
            <source>%Ln requests have an answer in the library and cost nothing when they are made again. This forgets them, and the thumbnails; icons and originals stay.</source>
            <translation>
                <numerusform>Für %Ln Anfrage liegt eine Antwort in der Bibliothek; erneut gestellt kostet sie nichts. Hier wird das verworfen, samt Vorschaubildern; Icons und Originale bleiben.</numerusform>
                <numerusform>Für %Ln Anfragen liegt eine Antwort in der Bibliothek; erneut gestellt kosten sie nichts. Hier wird das verworfen, samt Vorschaubildern; Icons und Originale bleiben.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../ui/preferences/storagepage.cpp" line="209" />
            <source>The trash is empty.</source>
            <translation>Der Papierkorb ist leer.</translation>
        </message>
        <message numerus="yes">
            <location filename="../ui/preferences/storagepage.cpp" line="210" />
            <source>%Ln icons are in the trash. They can be put back until it is emptied.</source>
            <translation>
                <numerusform>%Ln Icon liegt im Papierkorb. Es lässt sich zurückholen, bis er geleert wird.</numerusform>
                <numerusform>%Ln Icons liegen im Papierkorb. Sie lassen sich zurückholen, bis er geleert wird.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../ui/preferences/storagepage.cpp" line="220" />
            <source>Office supplies</source>
            <translation>Bürobedarf</translation>
        </message>
        <message>
            <location filename="../ui/preferences/storagepage.cpp" line="237" />
            <source>For example %1. Possible: {category} {variation} {style} {colors} {size} {id}; a slash makes folders.</source>
            <translation>Zum Beispiel %1. Möglich: {category} {variation} {style} {colors} {size} {id}; ein Schrägstrich legt Ordner an.</translation>
        </message>
        <message>
            <location filename="../ui/preferences/storagepage.cpp" line="244" />
            <source>Storage</source>
            <translation>Speicher</translation>
        </message>
        <message>
            <location filename="../ui/preferences/storagepage.cpp" line="244" />
            <source>Where icons are kept, for how long, and where copies go.</source>
            <translation>Wo und wie lange Icons aufbewahrt werden und wohin Kopien gehen.</translation>
        </message>
        <message>
            <location filename="../ui/preferences/storagepage.cpp" line="245" />
            <source>Library</source>
            <translation>Bibliothek</translation>
        </message>
        <message>
            <location filename="../ui/preferences/storagepage.cpp" line="245" />
            <source>folder path location profile size disk space</source>
            <translation>Ordner Pfad Ort Speicherort Profil Größe Speicherplatz</translation>
        </message>
        <message>
            <location filename="../ui/preferences/storagepage.cpp" line="247" />
            <source>Keep icons for</source>
            <translation>Icons aufbewahren</translation>
        </message>
        <message>
            <location filename="../ui/preferences/storagepage.cpp" line="248" />
            <source>Older ones go to the trash by themselves. Favorites and icons in sets always stay.</source>
            <translation>Ältere kommen von selbst in den Papierkorb. Favoriten und Icons in Sets bleiben immer.</translation>
        </message>
        <message>
            <location filename="../ui/preferences/storagepage.cpp" line="249" />
            <source>retention days age delete automatically clean up</source>
            <translation>Aufbewahrung Tage Alter löschen automatisch aufräumen</translation>
        </message>
        <message>
            <location filename="../ui/preferences/storagepage.cpp" line="251" />
            <source>Library up to</source>
            <translation>Höchstgröße der Bibliothek</translation>
        </message>
        <message>
            <location filename="../ui/preferences/storagepage.cpp" line="252" />
            <source>When it grows larger, the oldest icons go to the trash. Favorites and icons in sets always stay.</source>
            <translation>Wird sie größer, kommen die ältesten Icons in den Papierkorb. Favoriten und Icons in Sets bleiben immer.</translation>
        </message>
        <message>
            <location filename="../ui/preferences/storagepage.cpp" line="254" />
            <source>retention megabytes size bound limit delete automatically</source>
            <translation>Aufbewahrung Megabyte Größe Grenze Limit löschen automatisch</translation>
        </message>
        <message>
            <location filename="../ui/preferences/storagepage.cpp" line="255" />
            <source>Cache</source>
            <translation>Zwischenspeicher</translation>
        </message>
        <message>
            <location filename="../ui/preferences/storagepage.cpp" line="255" />
            <source>clear cache thumbnails memory</source>
            <translation>Zwischenspeicher Cache leeren Vorschaubilder Speicher</translation>
        </message>
        <message>
            <location filename="../ui/preferences/storagepage.cpp" line="256" />
            <source>Trash</source>
            <translation>Papierkorb</translation>
        </message>
        <message>
            <location filename="../ui/preferences/storagepage.cpp" line="256" />
            <source>empty trash bin delete for good</source>
            <translation>Papierkorb leeren Mülleimer endgültig löschen</translation>
        </message>
        <message>
            <location filename="../ui/preferences/storagepage.cpp" line="258" />
            <source>Save every new icon into a folder</source>
            <translation>Jedes neue Icon in einem Ordner speichern</translation>
        </message>
        <message>
            <location filename="../ui/preferences/storagepage.cpp" line="259" />
            <source>A copy of each picture, under a readable name. Nothing there is ever replaced.</source>
            <translation>Eine Kopie jedes Bildes unter lesbarem Namen. Dort wird nie etwas ersetzt.</translation>
        </message>
        <message>
            <location filename="../ui/preferences/storagepage.cpp" line="260" />
            <source>autosave automatic saving download export copy</source>
            <translation>automatisch speichern Autosave Speichern Download herunterladen Export exportieren Kopie</translation>
        </message>
        <message>
            <location filename="../ui/preferences/storagepage.cpp" line="261" />
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <location filename="../ui/preferences/storagepage.cpp" line="261" />
            <source>autosave directory path</source>
            <translation>automatisch speichern Autosave Verzeichnis Ordner Pfad</translation>
        </message>
        <message>
            <location filename="../ui/preferences/storagepage.cpp" line="262" />
            <source>File names</source>
            <translation>Dateinamen</translation>
        </message>
        <message>
            <location filename="../ui/preferences/storagepage.cpp" line="262" />
            <source>autosave pattern naming template</source>
            <translation>automatisch speichern Autosave Muster Benennung Vorlage</translation>
        </message>
        <message>
            <location filename="../ui/preferences/storagepage.cpp" line="264" />
            <source>No folder chosen</source>
            <translation>Kein Ordner gewählt</translation>
        </message>
        <message>
            <location filename="../ui/preferences/storagepage.cpp" line="265" />
            <source>for good</source>
            <translation>unbegrenzt</translation>
        </message>
        <message>
            <location filename="../ui/preferences/storagepage.cpp" line="267" />
            <source> days</source>
            <extracomment>behind a number of days</extracomment>
            <translation> Tage</translation>
        </message>
        <message>
            <location filename="../ui/preferences/storagepage.cpp" line="268" />
            <source>any size</source>
            <translation>unbegrenzt</translation>
        </message>
        <message>
            <location filename="../ui/preferences/storagepage.cpp" line="270" />
            <source> MB</source>
            <extracomment>megabytes, behind a number</extracomment>
            <translation> MB</translation>
        </message>
        <message>
            <location filename="../ui/preferences/storagepage.cpp" line="271" />
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="../ui/preferences/storagepage.cpp" line="272" />
            <source>Show</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <location filename="../ui/preferences/storagepage.cpp" line="273" />
            <source>Choose…</source>
            <translation>Auswählen…</translation>
        </message>
        <message>
            <location filename="../ui/preferences/storagepage.cpp" line="274" />
            <source>Clear cache</source>
            <translation>Zwischenspeicher leeren</translation>
        </message>
        <message>
            <location filename="../ui/preferences/storagepage.cpp" line="275" />
            <source>Empty trash…</source>
            <translation>Papierkorb leeren…</translation>
        </message>
    </context>
    <context>
        <name>ThrottleGauge</name>
        <message>
            <location filename="../ui/batches/throttlegauge.cpp" line="143" />
            <source>%1, %2. Goes on by itself.</source>
            <comment>used, next</comment>
            <translation>%1, %2. Geht von selbst weiter.</translation>
        </message>
        <message>
            <location filename="../ui/batches/throttlegauge.cpp" line="145" />
            <source>The wait is over.</source>
            <translation>Das Warten ist vorbei.</translation>
        </message>
        <message>
            <location filename="../ui/batches/throttlegauge.cpp" line="159" />
            <source>%1 of %2 this minute</source>
            <translation>%1 von %2 in dieser Minute</translation>
        </message>
        <message>
            <location filename="../ui/batches/throttlegauge.cpp" line="160" />
            <source>%1 this minute</source>
            <translation>%1 in dieser Minute</translation>
        </message>
        <message>
            <location filename="../ui/batches/throttlegauge.cpp" line="168" />
            <location filename="../ui/batches/throttlegauge.cpp" line="184" />
            <source>next slot in %1</source>
            <extracomment>%1 is a time that counts down: "2 s"</extracomment>
            <translation>nächste Anfrage in %1</translation>
        </message>
        <message>
            <location filename="../ui/batches/throttlegauge.cpp" line="192" />
            <source>The limit per minute is reached. Goes on by itself.</source>
            <translation>Das Limit pro Minute ist erreicht. Geht von selbst weiter.</translation>
        </message>
        <message>
            <location filename="../ui/batches/throttlegauge.cpp" line="194" />
            <source>Requests this minute</source>
            <translation>Anfragen in dieser Minute</translation>
        </message>
    </context>
    <context>
        <name>TilePainter</name>
        <message>
            <location filename="../ui/gallery/tilepainter.cpp" line="211" />
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <location filename="../ui/gallery/tilepainter.cpp" line="262" />
            <source>Queued</source>
            <translation>Wartet</translation>
        </message>
        <message>
            <location filename="../ui/gallery/tilepainter.cpp" line="264" />
            <source>No network</source>
            <translation>Kein Netzwerk</translation>
        </message>
        <message>
            <location filename="../ui/gallery/tilepainter.cpp" line="264" />
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <location filename="../ui/gallery/tilepainter.cpp" line="266" />
            <source>Not allowed</source>
            <translation>Nicht erlaubt</translation>
        </message>
        <message>
            <location filename="../ui/gallery/tilepainter.cpp" line="268" />
            <source>May be billed</source>
            <translation>Evtl. berechnet</translation>
        </message>
    </context>
    <context>
        <name>TrueSizes</name>
        <message>
            <location filename="../ui/inspector/truesizes.cpp" line="66" />
            <source>Actual sizes</source>
            <translation>Tatsächliche Größen</translation>
        </message>
    </context>
    <context>
        <name>Units</name>
        <message>
            <location filename="../ui/common/units.cpp" line="38" />
            <source>free</source>
            <translation>kostenlos</translation>
        </message>
        <message>
            <location filename="../ui/common/units.cpp" line="40" />
            <source>less than %1</source>
            <translation>weniger als %1</translation>
        </message>
        <message>
            <location filename="../ui/common/units.cpp" line="53" />
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <location filename="../ui/common/units.cpp" line="56" />
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <location filename="../ui/common/units.cpp" line="57" />
            <source>%1 h %2 min</source>
            <translation>%1 h %2 min</translation>
        </message>
        <message>
            <location filename="../ui/common/units.cpp" line="67" />
            <source>1 icon</source>
            <translation>1 Icon</translation>
        </message>
        <message numerus="yes">
            <location filename="../ui/common/units.cpp" line="67" />
            <source>%Ln icons</source>
            <translation>
                <numerusform>%Ln Icon</numerusform>
                <numerusform>%Ln Icons</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../ui/common/units.cpp" line="74" />
            <source>, free</source>
            <translation>, kostenlos</translation>
        </message>
        <message>
            <location filename="../ui/common/units.cpp" line="76" />
            <source>, %1</source>
            <comment>price</comment>
            <translation>, %1</translation>
        </message>
        <message>
            <location filename="../ui/common/units.cpp" line="78" />
            <source>, about %1</source>
            <comment>price</comment>
            <translation>, etwa %1</translation>
        </message>
        <message>
            <location filename="../ui/common/units.cpp" line="80" />
            <source>, about %1</source>
            <comment>time</comment>
            <translation>, etwa %1</translation>
        </message>
    </context>
    <context>
        <name>WindowHeader</name>
        <message>
            <location filename="../ui/mainwindow/windowheader.cpp" line="164" />
            <source>%1 of %2</source>
            <extracomment>How many icons a search shows of all there are.</extracomment>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <location filename="../ui/mainwindow/windowheader.cpp" line="166" />
            <source>%1, %2 selected</source>
            <translation>%1, %2 ausgewählt</translation>
        </message>
        <message>
            <location filename="../ui/mainwindow/windowheader.cpp" line="182" />
            <source>Export %1 (%2)</source>
            <extracomment>On the button that opens the export dialog.</extracomment>
            <translation>%1 exportieren (%2)</translation>
        </message>
        <message>
            <location filename="../ui/mainwindow/windowheader.cpp" line="185" />
            <source>There is nothing to export yet</source>
            <translation>Es gibt noch nichts zu exportieren</translation>
        </message>
        <message>
            <location filename="../ui/mainwindow/windowheader.cpp" line="201" />
            <source>Create</source>
            <translation>Erstellen</translation>
        </message>
        <message>
            <location filename="../ui/mainwindow/windowheader.cpp" line="202" />
            <source>Library</source>
            <translation>Bibliothek</translation>
        </message>
        <message>
            <location filename="../ui/mainwindow/windowheader.cpp" line="205" />
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <location filename="../ui/mainwindow/windowheader.cpp" line="207" />
            <source>Main menu</source>
            <translation>Hauptmenü</translation>
        </message>
        <message>
            <location filename="../ui/mainwindow/windowheader.cpp" line="208" />
            <source>Hide the left column</source>
            <translation>Linke Spalte ausblenden</translation>
        </message>
        <message>
            <location filename="../ui/mainwindow/windowheader.cpp" line="208" />
            <source>Show the left column</source>
            <translation>Linke Spalte einblenden</translation>
        </message>
        <message>
            <location filename="../ui/mainwindow/windowheader.cpp" line="210" />
            <source>Hide the inspector</source>
            <translation>Details ausblenden</translation>
        </message>
        <message>
            <location filename="../ui/mainwindow/windowheader.cpp" line="210" />
            <source>Show the inspector</source>
            <translation>Details einblenden</translation>
        </message>
    </context>
    <context>
        <name>catalog</name>
        <message>
            <location filename="catalogwords.h" line="4" />
            <source>Flat</source>
            <translation>Flach</translation>
        </message>
        <message>
            <location filename="catalogwords.h" line="5" />
            <source>Modern</source>
            <translation>Modern</translation>
        </message>
        <message>
            <location filename="catalogwords.h" line="6" />
            <source>Outline</source>
            <translation>Kontur</translation>
        </message>
        <message>
            <location filename="catalogwords.h" line="7" />
            <source>Gradient</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <location filename="catalogwords.h" line="8" />
            <source>Duotone</source>
            <translation>Zweifarbig</translation>
        </message>
        <message>
            <location filename="catalogwords.h" line="9" />
            <source>Clay</source>
            <translation>Knete</translation>
        </message>
        <message>
            <location filename="catalogwords.h" line="10" />
            <source>Pixel</source>
            <translation>Pixel</translation>
        </message>
        <message>
            <location filename="catalogwords.h" line="11" />
            <source>Glyph</source>
            <translation>Glyphe</translation>
        </message>
        <message>
            <location filename="catalogwords.h" line="12" />
            <source>Sticker</source>
            <translation>Sticker</translation>
        </message>
        <message>
            <location filename="catalogwords.h" line="13" />
            <source>Neon</source>
            <translation>Neon</translation>
        </message>
        <message>
            <location filename="catalogwords.h" line="14" />
            <source>Glass</source>
            <translation>Glas</translation>
        </message>
        <message>
            <location filename="catalogwords.h" line="15" />
            <source>Sketch</source>
            <translation>Skizze</translation>
        </message>
        <message>
            <location filename="catalogwords.h" line="16" />
            <source>Long shadow</source>
            <translation>Langer Schatten</translation>
        </message>
        <message>
            <location filename="catalogwords.h" line="17" />
            <source>Badge</source>
            <translation>Abzeichen</translation>
        </message>
        <message>
            <location filename="catalogwords.h" line="18" />
            <source>Isometric</source>
            <translation>Isometrisch</translation>
        </message>
        <message>
            <location filename="catalogwords.h" line="19" />
            <source>Watercolor</source>
            <translation>Aquarell</translation>
        </message>
        <message>
            <location filename="catalogwords.h" line="20" />
            <source>Brand colors</source>
            <translation>Markenfarben</translation>
        </message>
        <message>
            <location filename="catalogwords.h" line="21" />
            <source>Blue tones</source>
            <translation>Blautöne</translation>
        </message>
        <message>
            <location filename="catalogwords.h" line="22" />
            <source>Sunset</source>
            <translation>Sonnenuntergang</translation>
        </message>
        <message>
            <location filename="catalogwords.h" line="23" />
            <source>Forest</source>
            <translation>Wald</translation>
        </message>
        <message>
            <location filename="catalogwords.h" line="24" />
            <source>Mono</source>
            <translation>Einfarbig</translation>
        </message>
        <message>
            <location filename="catalogwords.h" line="25" />
            <source>Candy</source>
            <translation>Bonbon</translation>
        </message>
        <message>
            <location filename="catalogwords.h" line="26" />
            <source>Teal</source>
            <translation>Petrol</translation>
        </message>
        <message>
            <location filename="catalogwords.h" line="27" />
            <source>Earth</source>
            <translation>Erdtöne</translation>
        </message>
        <message>
            <location filename="catalogwords.h" line="28" />
            <source>Pastel</source>
            <translation>Pastell</translation>
        </message>
        <message>
            <location filename="catalogwords.h" line="29" />
            <source>Autumn</source>
            <translation>Herbst</translation>
        </message>
        <message>
            <location filename="catalogwords.h" line="30" />
            <source>Ocean</source>
            <translation>Ozean</translation>
        </message>
        <message>
            <location filename="catalogwords.h" line="31" />
            <source>Berry</source>
            <translation>Beere</translation>
        </message>
        <message>
            <location filename="catalogwords.h" line="32" />
            <source>Slate</source>
            <translation>Schiefer</translation>
        </message>
        <message>
            <location filename="catalogwords.h" line="33" />
            <source>Vivid</source>
            <translation>Kräftig</translation>
        </message>
        <message>
            <location filename="catalogwords.h" line="34" />
            <source>Corporate</source>
            <translation>Geschäftlich</translation>
        </message>
        <message>
            <location filename="catalogwords.h" line="35" />
            <source>Warm</source>
            <translation>Warm</translation>
        </message>
        <message>
            <location filename="catalogwords.h" line="36" />
            <source>Cool</source>
            <translation>Kühl</translation>
        </message>
        <message>
            <location filename="catalogwords.h" line="37" />
            <source>Lavender</source>
            <translation>Lavendel</translation>
        </message>
        <message>
            <location filename="catalogwords.h" line="38" />
            <source>Citrus</source>
            <translation>Zitrus</translation>
        </message>
        <message>
            <location filename="catalogwords.h" line="39" />
            <source>Retro</source>
            <translation>Retro</translation>
        </message>
        <message>
            <location filename="catalogwords.h" line="40" />
            <source>Business</source>
            <translation>Business</translation>
        </message>
        <message>
            <location filename="catalogwords.h" line="41" />
            <source>Money and shopping</source>
            <translation>Geld und Einkaufen</translation>
        </message>
        <message>
            <location filename="catalogwords.h" line="42" />
            <source>Technology</source>
            <translation>Technik</translation>
        </message>
        <message>
            <location filename="catalogwords.h" line="43" />
            <source>Home and living</source>
            <translation>Haus und Wohnen</translation>
        </message>
        <message>
            <location filename="catalogwords.h" line="44" />
            <source>Tools and building</source>
            <translation>Werkzeug und Bauen</translation>
        </message>
        <message>
            <location filename="catalogwords.h" line="45" />
            <source>Transport</source>
            <translation>Verkehr</translation>
        </message>
        <message>
            <location filename="catalogwords.h" line="46" />
            <source>Travel and places</source>
            <translation>Reisen und Orte</translation>
        </message>
        <message>
            <location filename="catalogwords.h" line="47" />
            <source>Food and drink</source>
            <translation>Essen und Trinken</translation>
        </message>
        <message>
            <location filename="catalogwords.h" line="48" />
            <source>Health</source>
            <translation>Gesundheit</translation>
        </message>
        <message>
            <location filename="catalogwords.h" line="49" />
            <source>Sports and games</source>
            <translation>Sport und Spiele</translation>
        </message>
        <message>
            <location filename="catalogwords.h" line="50" />
            <source>Music, art and media</source>
            <translation>Musik, Kunst und Medien</translation>
        </message>
        <message>
            <location filename="catalogwords.h" line="51" />
            <source>Education and science</source>
            <translation>Bildung und Wissenschaft</translation>
        </message>
        <message>
            <location filename="catalogwords.h" line="52" />
            <source>Nature and weather</source>
            <translation>Natur und Wetter</translation>
        </message>
        <message>
            <location filename="catalogwords.h" line="53" />
            <source>Animals</source>
            <translation>Tiere</translation>
        </message>
        <message>
            <location filename="catalogwords.h" line="54" />
            <source>People and fashion</source>
            <translation>Menschen und Mode</translation>
        </message>
        <message>
            <location filename="catalogwords.h" line="55" />
            <source>Holidays and events</source>
            <translation>Feiertage und Feste</translation>
        </message>
        <message>
            <location filename="catalogwords.h" line="56" />
            <source>Communication and interface</source>
            <translation>Kommunikation und Oberfläche</translation>
        </message>
        <message>
            <location filename="catalogwords.h" line="57" />
            <source>Security and public life</source>
            <translation>Sicherheit und öffentliches Leben</translation>
        </message>
    </context>
    <context>
        <name>errortext</name>
        <message>
            <location filename="../ui/common/errortext.cpp" line="23" />
            <source>Cancelled. What was sent before is kept.</source>
            <translation>Abgebrochen. Was zuvor gesendet wurde, bleibt erhalten.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="25" />
            <source>Add at least one category.</source>
            <translation>Mindestens eine Kategorie hinzufügen.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="27" />
            <source>A category is empty. Type what the icons are of.</source>
            <translation>Eine Kategorie ist leer. Eingeben, was die Icons darstellen.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="29" />
            <source>A category is too long. Use a few words; details go into the instructions.</source>
            <translation>Eine Kategorie ist zu lang. Wenige Wörter genügen; Einzelheiten gehören in die Anweisungen.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="32" />
            <source>A category holds characters that cannot be seen. Type it again.</source>
            <translation>Eine Kategorie enthält unsichtbare Zeichen. Bitte neu eingeben.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="34" />
            <source>These are too many icons for one batch. Use fewer categories or variations.</source>
            <translation>Das sind zu viele Icons für einen Auftrag. Weniger Kategorien oder Varianten verwenden.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="37" />
            <source>What a category must show is too long. Use a few words for each thing.</source>
            <translation>Was eine Kategorie zeigen soll, ist zu lang. Wenige Wörter pro Ding verwenden.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="40" />
            <source>There is no style "%1". Choose one from the list.</source>
            <translation>Es gibt keinen Stil „%1“. Einen aus der Liste wählen.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="41" />
            <source>Choose a style.</source>
            <translation>Einen Stil wählen.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="43" />
            <source>There is no color scheme "%1". Choose one from the list.</source>
            <translation>Es gibt kein Farbschema „%1“. Eines aus der Liste wählen.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="44" />
            <source>Choose a color scheme.</source>
            <translation>Ein Farbschema wählen.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="46" />
            <source>"%1" is no color. Write colors like #2B59D9, with commas between them.</source>
            <translation>„%1“ ist keine Farbe. Farben wie #2B59D9 schreiben, durch Kommas getrennt.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="48" />
            <source>Add at least one color, like #2B59D9.</source>
            <translation>Mindestens eine Farbe hinzufügen, etwa #2B59D9.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="49" />
            <source>These are too many colors. Use at most 8.</source>
            <translation>Das sind zu viele Farben. Höchstens 8 verwenden.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="51" />
            <source>This number of variations is not possible. Choose a number from 1 to 20.</source>
            <translation>Diese Anzahl Varianten ist nicht möglich. Eine Zahl von 1 bis 20 wählen.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="54" />
            <source>This model cannot be used. Choose another one.</source>
            <translation>Dieses Modell lässt sich nicht verwenden. Ein anderes wählen.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="56" />
            <source>This model has been shut down. Use %1 instead.</source>
            <translation>Dieses Modell wurde abgeschaltet. Stattdessen %1 verwenden.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="57" />
            <source>This model has been shut down. Choose another one.</source>
            <translation>Dieses Modell wurde abgeschaltet. Ein anderes wählen.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="59" />
            <source>The model does not offer this quality. Choose one from the list.</source>
            <translation>Das Modell bietet diese Qualität nicht. Eine aus der Liste wählen.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="61" />
            <source>The model does not draw this size. Choose one from the list.</source>
            <translation>Das Modell zeichnet diese Größe nicht. Eine aus der Liste wählen.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="63" />
            <source>The model does not offer this background. Choose one from the list.</source>
            <translation>Das Modell bietet diesen Hintergrund nicht. Einen aus der Liste wählen.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="66" />
            <source>The model does not offer this file format. Use PNG.</source>
            <translation>Das Modell bietet dieses Dateiformat nicht. PNG verwenden.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="68" />
            <source>The instructions are too long. Shorten them.</source>
            <translation>Die Anweisungen sind zu lang. Bitte kürzen.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="70" />
            <source>The prompt is longer than the model accepts. Shorten the instructions.</source>
            <translation>Der Prompt ist länger, als das Modell annimmt. Die Anweisungen kürzen.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="73" />
            <source>Nobody called "%1" draws here. Use "openai" or "offline".</source>
            <translation>Hier zeichnet niemand namens „%1“. „openai“ oder „offline“ verwenden.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="74" />
            <source>Choose who draws: "openai" or "offline".</source>
            <translation>Wählen, wer zeichnet: „openai“ oder „offline“.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="76" />
            <source>This address cannot be used. It must begin with https://; http:// is only for this computer.</source>
            <translation>Diese Adresse lässt sich nicht verwenden. Sie muss mit https:// beginnen; http:// gilt nur für diesen Computer.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="80" />
            <source>This value cannot be used: %1. The one before stays in force.</source>
            <translation>Dieser Wert lässt sich nicht verwenden: %1. Der bisherige gilt weiter.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="81" />
            <source>This value cannot be used. The one before stays in force.</source>
            <translation>Dieser Wert lässt sich nicht verwenden. Der bisherige gilt weiter.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="84" />
            <source>There is no API key yet. Add your OpenAI key, or make offline drafts, which need none.</source>
            <translation>Es gibt noch keinen API-Schlüssel. Fügen Sie Ihren OpenAI-Schlüssel hinzu oder erstellen Sie Offline-Entwürfe, die keinen brauchen.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="88" />
            <source>OpenAI refused the key. Nothing more is sent until there is a working key. Check it, or make a new one in your OpenAI account.</source>
            <translation>OpenAI hat den Schlüssel abgelehnt. Ohne gültigen Schlüssel wird nichts mehr gesendet. Prüfen Sie ihn oder erstellen Sie einen neuen in Ihrem OpenAI-Konto.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="92" />
            <source>Your OpenAI account has no credit left. Add credit there, then go on here.</source>
            <translation>Ihr OpenAI-Konto hat kein Guthaben mehr. Dort Guthaben aufladen, dann hier fortfahren.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="95" />
            <source>Your OpenAI account has reached its spending limit. Raise it there, then go on here.</source>
            <translation>Ihr OpenAI-Konto hat sein Ausgabenlimit erreicht. Dort das Limit erhöhen, dann hier fortfahren.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="99" />
            <source>Your OpenAI organization is not verified for this model. Verify it there (up to 15 minutes), or use another model.</source>
            <translation>Ihre OpenAI-Organisation ist für dieses Modell nicht verifiziert. Dort verifizieren (bis zu 15 Minuten) oder ein anderes Modell verwenden.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="103" />
            <source>OpenAI does not serve the country you are in. Offline drafts work everywhere.</source>
            <translation>OpenAI ist in dem Land, in dem Sie sind, nicht verfügbar. Offline-Entwürfe funktionieren überall.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="106" />
            <source>The key is not allowed to make pictures. Give it that permission in your OpenAI account, or use another key.</source>
            <translation>Der Schlüssel darf keine Bilder erzeugen. Geben Sie ihm dieses Recht in Ihrem OpenAI-Konto oder verwenden Sie einen anderen Schlüssel.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="111" />
            <source>Your account does not have this model. Choose another one.</source>
            <translation>Ihr Konto hat dieses Modell nicht. Ein anderes wählen.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="113" />
            <source>The request was not accepted, and cost nothing. Try another model, size or quality.</source>
            <translation>Die Anfrage wurde nicht angenommen und hat nichts gekostet. Ein anderes Modell, eine andere Größe oder Qualität versuchen.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="117" />
            <source>OpenAI did not draw this one. Its safety check stopped the request. This happens with harmless words too; try again or use other words.</source>
            <translation>OpenAI hat dieses Icon nicht gezeichnet. Die Sicherheitsprüfung hat die Anfrage gestoppt. Das kommt auch bei harmlosen Wörtern vor; erneut versuchen oder andere Wörter verwenden.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="122" />
            <source>The limit of requests per minute was reached again and again. Retry in a minute, or set a lower limit in the preferences.</source>
            <translation>Das Limit der Anfragen pro Minute wurde immer wieder erreicht. In einer Minute erneut versuchen oder in den Einstellungen ein niedrigeres Limit setzen.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="126" />
            <source>The server had a problem. Nothing is lost. Retry in a few minutes.</source>
            <translation>Der Server hatte ein Problem. Nichts ist verloren. In einigen Minuten erneut versuchen.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="129" />
            <source>The server is overloaded. Nothing is lost. Retry in a few minutes.</source>
            <translation>Der Server ist überlastet. Nichts ist verloren. In einigen Minuten erneut versuchen.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="133" />
            <source>No connection to the server. Nothing was sent, nothing is lost. Check the network, then retry.</source>
            <translation>Keine Verbindung zum Server. Nichts wurde gesendet, nichts ist verloren. Das Netzwerk prüfen, dann erneut versuchen.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="137" />
            <source>The connection is not safe: the server could not prove who it is. Nothing was sent. Check the date of this computer and the network.</source>
            <translation>Die Verbindung ist nicht sicher: Der Server konnte sich nicht ausweisen. Nichts wurde gesendet. Das Datum dieses Computers und das Netzwerk prüfen.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="141" />
            <source>The server pointed to another address, and the key is not sent there. Check the base URL in the preferences.</source>
            <translation>Der Server verwies auf eine andere Adresse; dorthin wird der Schlüssel nicht gesendet. Die Basis-URL in den Einstellungen prüfen.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="145" />
            <source>May have been billed. The connection broke after the request was sent. Send it again, or leave it.</source>
            <translation>Evtl. berechnet. Die Verbindung brach ab, nachdem die Anfrage gesendet war. Erneut senden oder so lassen.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="149" />
            <source>May have been billed. No answer came in time. Send it again, or leave it.</source>
            <translation>Evtl. berechnet. Es kam nicht rechtzeitig eine Antwort. Erneut senden oder so lassen.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="152" />
            <source>May have been billed. Something between here and the server answered in its place. Check the network, then send it again or leave it.</source>
            <translation>Evtl. berechnet. Etwas zwischen hier und dem Server hat an seiner Stelle geantwortet. Das Netzwerk prüfen, dann erneut senden oder so lassen.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="157" />
            <source>The answer held no picture. Retry to ask for it again, which costs again.</source>
            <translation>Die Antwort enthielt kein Bild. Erneut versuchen fordert es noch einmal an und kostet noch einmal.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="160" />
            <source>The answer ended in the middle. What came is kept. Retry to ask for it again, which costs again.</source>
            <translation>Die Antwort brach mittendrin ab. Was ankam, bleibt erhalten. Erneut versuchen fordert sie noch einmal an und kostet noch einmal.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="164" />
            <source>The answer was larger than a picture can be and was given up. Choose a smaller size, then retry.</source>
            <translation>Die Antwort war größer, als ein Bild sein kann, und wurde aufgegeben. Eine kleinere Größe wählen, dann erneut versuchen.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="168" />
            <source>What came is not a readable picture. Its bytes are kept. Retry to ask for it again, which costs again.</source>
            <translation>Was ankam, ist kein lesbares Bild. Die Bytes bleiben erhalten. Erneut versuchen fordert es noch einmal an und kostet noch einmal.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="172" />
            <source>The picture has too many pixels to be opened safely. Choose a smaller size, then retry.</source>
            <translation>Das Bild hat zu viele Pixel, um es sicher zu öffnen. Eine kleinere Größe wählen, dann erneut versuchen.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="177" />
            <source>This computer has too little free memory for it. Close other programs or choose a smaller size.</source>
            <translation>Dieser Computer hat dafür zu wenig freien Arbeitsspeicher. Andere Programme schließen oder eine kleinere Größe wählen.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="181" />
            <source>There is too little room on the disk for this batch. Nothing was sent. Free some space, then try again.</source>
            <translation>Für diesen Auftrag ist zu wenig Platz auf dem Datenträger. Nichts wurde gesendet. Platz schaffen, dann erneut versuchen.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="185" />
            <source>No room is left on the disk. Pictures that arrived are kept in memory. Free some space, then go on.</source>
            <translation>Auf dem Datenträger ist kein Platz mehr. Angekommene Bilder bleiben im Arbeitsspeicher. Platz schaffen, dann fortfahren.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="189" />
            <source>The file or folder cannot be written: %1. Choose another place, or allow writing there.</source>
            <translation>Die Datei oder der Ordner lässt sich nicht schreiben: %1. Einen anderen Ort wählen oder das Schreiben dort erlauben.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="192" />
            <source>The file or folder cannot be written. Choose another place, or allow writing there.</source>
            <translation>Die Datei oder der Ordner lässt sich nicht schreiben. Einen anderen Ort wählen oder das Schreiben dort erlauben.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="196" />
            <source>The file cannot be read: %1. Check that it is still there.</source>
            <translation>Die Datei lässt sich nicht lesen: %1. Prüfen, ob sie noch da ist.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="197" />
            <source>The file cannot be read. Check that it is still there.</source>
            <translation>Die Datei lässt sich nicht lesen. Prüfen, ob sie noch da ist.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="199" />
            <source>The library's index was damaged. It was kept aside and a new one was made; your pictures are still there.</source>
            <translation>Der Index der Bibliothek war beschädigt. Er wurde beiseitegelegt und ein neuer angelegt; Ihre Bilder sind noch da.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="203" />
            <source>This library was made by a newer Iconwright. Update Iconwright, or use another profile.</source>
            <translation>Diese Bibliothek stammt von einem neueren Iconwright. Iconwright aktualisieren oder ein anderes Profil verwenden.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="207" />
            <source>The library could not be read or written. Check that its disk is there and has room, then start again.</source>
            <translation>Die Bibliothek ließ sich nicht lesen oder schreiben. Prüfen, ob ihr Datenträger da ist und Platz hat, dann neu starten.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="211" />
            <source>Another Iconwright is making icons with this profile. Wait for it or close it, then try again.</source>
            <translation>Ein anderes Iconwright erzeugt gerade Icons mit diesem Profil. Darauf warten oder es schließen, dann erneut versuchen.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="215" />
            <source>The profile folder cannot be used: %1. Allow writing there, or choose another with --profile.</source>
            <translation>Der Profilordner lässt sich nicht verwenden: %1. Das Schreiben dort erlauben oder mit --profile einen anderen wählen.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="218" />
            <source>The profile folder cannot be used. Allow writing there, or choose another with --profile.</source>
            <translation>Der Profilordner lässt sich nicht verwenden. Das Schreiben dort erlauben oder mit --profile einen anderen wählen.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="222" />
            <source>This system has no keychain to keep the key in. You can use the key for this run only.</source>
            <translation>Dieses System hat keinen Schlüsselbund, der den Schlüssel aufbewahren kann. Sie können ihn nur bis zum Beenden verwenden.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="226" />
            <source>The keychain did not give access to the key. Unlock it and allow Iconwright, then try again.</source>
            <translation>Der Schlüsselbund gab den Schlüssel nicht frei. Entsperren und Iconwright erlauben, dann erneut versuchen.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="230" />
            <source>The key could not be kept. You can use it for this run only.</source>
            <translation>Der Schlüssel ließ sich nicht aufbewahren. Sie können ihn nur bis zum Beenden verwenden.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="232" />
            <source>A catalog file cannot be used: %1. Mend it or take it away, then start again.</source>
            <translation>Eine Katalogdatei lässt sich nicht verwenden: %1. Reparieren oder entfernen, dann neu starten.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="234" />
            <source>A catalog file cannot be used. Mend it or take it away, then start again.</source>
            <translation>Eine Katalogdatei lässt sich nicht verwenden. Reparieren oder entfernen, dann neu starten.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="237" />
            <source>The icon fonts for offline drafts are not installed. Install fonts-materialdesignicons-webfont.</source>
            <translation>Die Icon-Schriften für Offline-Entwürfe sind nicht installiert. fonts-materialdesignicons-webfont installieren.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="240" />
            <source>It is no longer there. Nothing was changed.</source>
            <translation>Es ist nicht mehr da. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="243" />
            <source>There is nothing to export. Choose icons and sizes.</source>
            <translation>Es gibt nichts zu exportieren. Icons und Größen wählen.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="245" />
            <source>This name pattern cannot be used. Write it like {category}-{variation}, without slashes or dots at the start.</source>
            <translation>Dieses Namensmuster lässt sich nicht verwenden. Etwa {category}-{variation} schreiben, ohne Schrägstriche oder Punkte am Anfang.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="249" />
            <source>A file would be written outside the chosen folder, so nothing was written. Change the name pattern.</source>
            <translation>Eine Datei läge außerhalb des gewählten Ordners, daher wurde nichts geschrieben. Das Namensmuster ändern.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="253" />
            <source>The chosen place is or holds a link to somewhere else: nothing is written through it. Choose another folder.</source>
            <translation>Der gewählte Ort ist oder enthält eine Verknüpfung nach anderswo: Durch sie wird nichts geschrieben. Einen anderen Ordner wählen.</translation>
        </message>
        <message>
            <location filename="../ui/common/errortext.cpp" line="257" />
            <source>Two files would get the same name. Add {category} and {variation} to the name pattern.</source>
            <translation>Zwei Dateien bekämen denselben Namen. {category} und {variation} zum Namensmuster hinzufügen.</translation>
        </message>
    </context>
</TS>
