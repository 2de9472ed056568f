<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>Banners</name>
    <message>
        <source>1 icon waits.</source>
        <translation>1 Icon wartet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln icons wait.</source>
        <translation>
            <numerusform>%Ln Icon wartet.</numerusform>
            <numerusform>%Ln Icons warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The queue is stopped.</source>
        <translation>Die Warteschlange ist angehalten.</translation>
    </message>
    <message>
        <source>1 icon waits for a working key.</source>
        <translation>1 Icon wartet auf einen gültigen Schlüssel.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln icons wait for a working key.</source>
        <translation>
            <numerusform>%Ln Icon wartet auf einen gültigen Schlüssel.</numerusform>
            <numerusform>%Ln Icons warten auf einen gültigen Schlüssel.</numerusform>
        </translation>
    </message>
    <message>
        <source>OpenAI refused the key.</source>
        <translation>OpenAI hat den Schlüssel abgelehnt.</translation>
    </message>
    <message>
        <source>Nothing was sent, nothing is lost.</source>
        <translation>Nichts wurde gesendet, nichts ist verloren.</translation>
    </message>
    <message>
        <source>Tries again in %1.</source>
        <extracomment>%1 is a time that counts down: &quot;20 s&quot;</extracomment>
        <translation>Neuer Versuch in %1.</translation>
    </message>
    <message>
        <source>No connection to %1.</source>
        <extracomment>%1 is the name of the server</extracomment>
        <translation>Keine Verbindung zu %1.</translation>
    </message>
    <message>
        <source>Your OpenAI account has no credit left.</source>
        <translation>Ihr OpenAI-Konto hat kein Guthaben mehr.</translation>
    </message>
    <message>
        <source>The queue is stopped. Add credit there, then go on here.</source>
        <translation>Die Warteschlange ist angehalten. Dort Guthaben aufladen, dann hier fortsetzen.</translation>
    </message>
    <message>
        <source>Your OpenAI organization is not verified for this model.</source>
        <translation>Ihre OpenAI-Organisation ist für dieses Modell nicht verifiziert.</translation>
    </message>
    <message>
        <source>Verify it there (up to 15 minutes), or use another model.</source>
        <translation>Dort verifizieren (bis zu 15 Minuten) oder ein anderes Modell verwenden.</translation>
    </message>
    <message>
        <source>No room left on the disk.</source>
        <translation>Kein Platz mehr auf dem Datenträger.</translation>
    </message>
    <message>
        <source>No room left on &quot;%1&quot;.</source>
        <extracomment>%1 is a folder or drive</extracomment>
        <translation>Kein Platz mehr auf „%1“.</translation>
    </message>
    <message>
        <source>1 picture arrived and is kept in memory.</source>
        <translation>1 Bild ist angekommen und liegt im Arbeitsspeicher.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures arrived and are kept in memory.</source>
        <translation>
            <numerusform>%Ln Bild ist angekommen und liegt im Arbeitsspeicher.</numerusform>
            <numerusform>%Ln Bilder sind angekommen und liegen im Arbeitsspeicher.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures that arrived are kept in memory.</source>
        <translation>Angekommene Bilder liegen im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Free %1 and press Save.</source>
        <translation>%1 frei machen und „Speichern“ drücken.</translation>
    </message>
    <message>
        <source>Free some space and press Save.</source>
        <translation>Platz schaffen und „Speichern“ drücken.</translation>
    </message>
    <message>
        <source>%1 will be shut down on %2.</source>
        <translation>%1 wird am %2 abgeschaltet.</translation>
    </message>
    <message>
        <source>Icons you have stay. New ones need another model after that day.</source>
        <translation>Vorhandene Icons bleiben. Neue brauchen nach diesem Tag ein anderes Modell.</translation>
    </message>
    <message>
        <source>Often waiting?</source>
        <translation>Oft am Warten?</translation>
    </message>
    <message>
        <source>Your account answered with a limit of %1 images per minute; Iconwright is set to %2. Using %1 keeps the pace even.</source>
        <extracomment>%1 and %2 are numbers; %2 is what the preferences say</extracomment>
        <translation>Ihr Konto hat mit einem Limit von %1 Bildern pro Minute geantwortet; Iconwright ist auf %2 eingestellt. Mit %1 bleibt das Tempo gleichmäßig.</translation>
    </message>
    <message>
        <source>Open key settings…</source>
        <translation>Schlüssel-Einstellungen öffnen…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Open billing page</source>
        <translation>Abrechnungsseite öffnen</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>model</comment>
        <extracomment>%1 is a model</extracomment>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner auswählen…</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>limit</comment>
        <extracomment>%1 is a number of requests per minute</extracomment>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Today&apos;s cap on spending is reached.</source>
        <translation>Die Ausgabengrenze für heute ist erreicht.</translation>
    </message>
    <message>
        <source>This month&apos;s cap on spending is reached.</source>
        <translation>Die Ausgabengrenze für diesen Monat ist erreicht.</translation>
    </message>
    <message>
        <source>The cap on spending for this batch is reached.</source>
        <translation>Die Ausgabengrenze für diesen Auftrag ist erreicht.</translation>
    </message>
    <message>
        <source>Nothing more is sent. Raise the cap in the preferences and resume the batch.</source>
        <translation>Es wird nichts mehr gesendet. Die Grenze in den Einstellungen erhöhen und den Auftrag fortsetzen.</translation>
    </message>
    <message>
        <source>%1 was shut down on %2.</source>
        <extracomment>%1 is a model, %2 a date</extracomment>
        <translation>%1 wurde am %2 abgeschaltet.</translation>
    </message>
    <message>
        <source>Icons you have stay. New ones need another model.</source>
        <translation>Vorhandene Icons bleiben. Neue brauchen ein anderes Modell.</translation>
    </message>
    <message>
        <source>Your account answered with a limit of %1 requests per minute; Iconwright is set to %2. Using %1 keeps the pace even.</source>
        <extracomment>%1 and %2 are numbers; %2 is what the preferences say</extracomment>
        <translation>Ihr Konto hat ein Limit von %1 Anfragen pro Minute gemeldet; in Iconwright sind %2 eingestellt. Mit %1 bleibt das Tempo gleichmäßig.</translation>
    </message>
    <message>
        <source>Your account answered with a limit of %1 tokens per minute; Iconwright is set to %2. Using %1 keeps the pace even.</source>
        <extracomment>%1 and %2 are numbers; %2 is what the preferences say</extracomment>
        <translation>Ihr Konto hat ein Limit von %1 Token pro Minute gemeldet; in Iconwright sind %2 eingestellt. Mit %1 bleibt das Tempo gleichmäßig.</translation>
    </message>
    <message>
        <source>Change limit…</source>
        <extracomment>Opens the page of the preferences that has the caps on spending.</extracomment>
        <translation>Grenze ändern …</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message>
        <source>about %1 left</source>
        <extracomment>%1 is a time: &quot;18 s&quot;</extracomment>
        <translation>noch etwa %1</translation>
    </message>
    <message>
        <source>done in %1</source>
        <extracomment>%1 is a time: &quot;48 s&quot;</extracomment>
        <translation>fertig nach %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>done, price</comment>
        <extracomment>%1 is &quot;done in 48 s&quot;, %2 a price</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>goes on by itself</source>
        <translation>geht von selbst weiter</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>category, time</comment>
        <extracomment>%1 is what is being drawn, %2 &quot;about 18 s left&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>finishing %1</source>
        <translation>schließt %1 ab</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 may be billed</source>
        <translation>%1 evtl. berechnet</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Send %1 again</source>
        <translation>%1 erneut senden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>verb, price</comment>
        <extracomment>%1 is &quot;Send again&quot;, %2 a price</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <translation>%1, etwa %2</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>waiting for the limit per minute</source>
        <translation>wartet auf das Limit pro Minute</translation>
    </message>
    <message>
        <source>some failed</source>
        <translation>teils fehlgeschlagen</translation>
    </message>
    <message>
        <source>sent, no answer</source>
        <translation>gesendet, keine Antwort</translation>
    </message>
    <message>
        <source>paused: price unknown</source>
        <translation>angehalten: Preis unbekannt</translation>
    </message>
    <message>
        <source>paused: today&apos;s cap</source>
        <translation>angehalten: Tagesgrenze</translation>
    </message>
    <message>
        <source>paused: this month&apos;s cap</source>
        <translation>angehalten: Monatsgrenze</translation>
    </message>
    <message>
        <source>paused: cap of the batch</source>
        <translation>angehalten: Grenze des Auftrags</translation>
    </message>
    <message>
        <source>%1, %2 (estimated %3)</source>
        <extracomment>%1 is &quot;done in 48 s&quot;, %2 what it cost, %3 what was estimated before</extracomment>
        <translation>%1, %2 (geschätzt %3)</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>New form</source>
        <translation>Neues Formular</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Invert selection</source>
        <translation>Auswahl umkehren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Befehl suchen…</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Hide or show side panels</source>
        <translation>Seitenleisten ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Hide or show the inspector</source>
        <translation>Details ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Open or close batches</source>
        <translation>Aufträge öffnen oder schließen</translation>
    </message>
    <message>
        <source>Larger tiles</source>
        <translation>Größere Kacheln</translation>
    </message>
    <message>
        <source>Smaller tiles</source>
        <translation>Kleinere Kacheln</translation>
    </message>
    <message>
        <source>Usual tile size</source>
        <translation>Übliche Kachelgröße</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>Vorheriger Bereich</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Menüleiste</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Iconwright</source>
        <translation>Über Iconwright</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>Export 1 file</source>
        <translation>1 Datei exportieren</translation>
    </message>
    <message>
        <source>Export %1 files</source>
        <translation>%1 Dateien exportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Update 1 file</source>
        <translation>1 Datei aktualisieren</translation>
    </message>
    <message>
        <source>Update %1 files</source>
        <translation>%1 Dateien aktualisieren</translation>
    </message>
    <message>
        <source>The archive is there already and will be replaced.</source>
        <translation>Das Archiv ist schon da und wird ersetzt.</translation>
    </message>
    <message>
        <source>The archive gets a new name, beside the one that is there.</source>
        <translation>Das Archiv bekommt einen neuen Namen, neben dem vorhandenen.</translation>
    </message>
    <message>
        <source>The archive is there already and stays. Nothing will be written.</source>
        <translation>Das Archiv ist schon da und bleibt. Nichts wird geschrieben.</translation>
    </message>
    <message>
        <source>1 file is there already and stays.</source>
        <translation>1 Datei ist schon da und bleibt.</translation>
    </message>
    <message>
        <source>%1 files are there already and stay.</source>
        <translation>%1 Dateien sind schon da und bleiben.</translation>
    </message>
    <message>
        <source>Everything there is up to date.</source>
        <translation>Dort ist alles aktuell.</translation>
    </message>
    <message>
        <source>1 file is out of date.</source>
        <translation>1 Datei ist veraltet.</translation>
    </message>
    <message>
        <source>%1 files are out of date.</source>
        <translation>%1 Dateien sind veraltet.</translation>
    </message>
    <message>
        <source>1 file is not there yet.</source>
        <translation>1 Datei ist noch nicht da.</translation>
    </message>
    <message>
        <source>%1 files are not there yet.</source>
        <translation>%1 Dateien sind noch nicht da.</translation>
    </message>
    <message>
        <source>1 file will be replaced.</source>
        <translation>1 Datei wird ersetzt.</translation>
    </message>
    <message>
        <source>%1 files will be replaced.</source>
        <translation>%1 Dateien werden ersetzt.</translation>
    </message>
    <message>
        <source>1 was edited by somebody else and is left alone.</source>
        <translation>1 wurde von jemand anderem bearbeitet und bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>%1 were edited by somebody else and are left alone.</source>
        <translation>%1 wurden von jemand anderem bearbeitet und bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>1 file gets a new name.</source>
        <translation>1 Datei bekommt einen neuen Namen.</translation>
    </message>
    <message>
        <source>%1 files get a new name.</source>
        <translation>%1 Dateien bekommen einen neuen Namen.</translation>
    </message>
    <message>
        <source>1 file shares a name and is numbered.</source>
        <translation>1 Datei hat denselben Namen wie eine andere und wird nummeriert.</translation>
    </message>
    <message>
        <source>%1 files share a name and are numbered.</source>
        <translation>%1 Dateien haben denselben Namen wie andere und werden nummeriert.</translation>
    </message>
</context>
<context>
    <name>Iconwright::AboutDialog</name>
    <message>
        <source>About Iconwright</source>
        <translation>Über Iconwright</translation>
    </message>
    <message>
        <source>A foundry for icon sets: described in words, drawn by a model, kept, sorted and exported here.</source>
        <translation>Eine Gießerei für Icon-Sets: in Worten beschrieben, von einem Modell gezeichnet, hier aufbewahrt, sortiert und exportiert.</translation>
    </message>
    <message>
        <source>Free software under the %1GNU General Public License%2, version 3 or later.</source>
        <extracomment>%1 and %2: the beginning and the end of a link</extracomment>
        <translation>Freie Software unter der %1GNU General Public License%2, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>For a bug report</source>
        <translation>Für einen Fehlerbericht</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>gemeinfrei</translation>
    </message>
    <message>
        <source>Facts of this computer. No names, folders or keys.</source>
        <translation>Angaben zu diesem Computer. Keine Namen, Ordner oder Schlüssel.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Iconwright::ActionBar</name>
    <message>
        <source>%1 selected</source>
        <extracomment>How many icons: &quot;4 selected&quot;.</extracomment>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>Selected icons</source>
        <translation>Ausgewählte Icons</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
</context>
<context>
    <name>Iconwright::AdvancedPage</name>
    <message>
        <source>Reset all settings?</source>
        <translation>Alle Einstellungen zurücksetzen?</translation>
    </message>
    <message>
        <source>Everything in these preferences goes back to how it was at first. Your key, your icons, styles and color schemes stay.</source>
        <translation>Alles in diesen Einstellungen wird wieder, wie es anfangs war. Ihr Schlüssel, Ihre Icons, Stile und Farbschemata bleiben.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>Protokollstufe</translation>
    </message>
    <message>
        <source>log level debug errors warnings messages</source>
        <translation>Protokollstufe Protokoll Log Debug Fehler Warnungen Meldungen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>Protokolldatei</translation>
    </message>
    <message>
        <source>show log file messages</source>
        <translation>Protokoll anzeigen Protokolldatei Log Datei Meldungen</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Alle Einstellungen</translation>
    </message>
    <message>
        <source>Your key and your icons stay.</source>
        <translation>Ihr Schlüssel und Ihre Icons bleiben.</translation>
    </message>
    <message>
        <source>reset restore factory defaults</source>
        <translation>zurücksetzen wiederherstellen Werkseinstellungen Standard Vorgaben</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Protokoll anzeigen</translation>
    </message>
    <message>
        <source>Reset all settings…</source>
        <translation>Alle Einstellungen zurücksetzen…</translation>
    </message>
    <message>
        <source>The log, and everything back to how it was at first.</source>
        <translation>Das Protokoll, und alles zurück auf den Anfang.</translation>
    </message>
    <message>
        <source>What goes into the log. Keys never do.</source>
        <translation>Was ins Protokoll kommt. Schlüssel nie.</translation>
    </message>
</context>
<context>
    <name>Iconwright::AnchorRow</name>
    <message>
        <source>Match this icon</source>
        <extracomment>Heading above the name of the icon whose style all others take.</extracomment>
        <translation>An dieses Icon angleichen</translation>
    </message>
    <message>
        <source>A picture of your own</source>
        <extracomment>Stands for the name of a picture that came from outside.</extracomment>
        <translation>Ein eigenes Bild</translation>
    </message>
    <message>
        <source>All icons take its style; it is sent along with each of them.</source>
        <translation>Alle Icons übernehmen seinen Stil; es wird mit jedem mitgesendet.</translation>
    </message>
    <message>
        <source>Match no icon</source>
        <translation>An kein Icon angleichen</translation>
    </message>
</context>
<context>
    <name>Iconwright::AppearancePage</name>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>dark mode light colors high contrast look</source>
        <translation>Design dunkel hell Dunkelmodus Farben hoher Kontrast Aussehen Thema</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Bewegung reduzieren</translation>
    </message>
    <message>
        <source>Nothing fades or glides. Your system&apos;s own setting counts as well.</source>
        <translation>Ohne Überblenden und Gleiten. Die Einstellung Ihres Systems gilt ebenfalls.</translation>
    </message>
    <message>
        <source>animation accessibility</source>
        <translation>Animation Bewegung Barrierefreiheit</translation>
    </message>
    <message>
        <source>In the gallery; the B key goes through them.</source>
        <translation>In der Galerie; die Taste B wechselt durch.</translation>
    </message>
    <message>
        <source>backdrop background plate checkerboard transparency</source>
        <translation>Hintergrund Untergrund Fläche Schachbrett Transparenz</translation>
    </message>
    <message>
        <source>As the theme</source>
        <translation>Wie das Design</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>Schachbrett</translation>
    </message>
    <message>
        <source>Own color…</source>
        <translation>Eigene Farbe…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose a color</source>
        <translation>Farbe auswählen</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>%1: the name of a language</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <translation>Wie das System (%1)</translation>
    </message>
    <message>
        <source>Test language</source>
        <translation>Testsprache</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>How the window looks and speaks. Changes show at once.</source>
        <translation>Wie das Fenster aussieht und spricht. Änderungen zeigen sich sofort.</translation>
    </message>
    <message>
        <source>Ground behind icons</source>
        <translation>Fläche hinter Icons</translation>
    </message>
    <message>
        <source>Window language</source>
        <extracomment>searched, not shown. Keep &quot;language&quot; in English besides the translation: it is what people look for who cannot read the window.</extracomment>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>Categories, prompts and file names stay as they are.</source>
        <translation>Kategorien, Prompts und Dateinamen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>language locale translation English German</source>
        <translation>Sprache language locale Gebietsschema Übersetzung translation Englisch English Deutsch German</translation>
    </message>
</context>
<context>
    <name>Iconwright::BackdropButtons</name>
    <message>
        <source>Color behind the picture</source>
        <translation>Farbe hinter dem Bild</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>Schachbrett</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Own color…</source>
        <translation>Eigene Farbe…</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>What lies behind a picture: a checkerboard, white, black or a color</extracomment>
        <translation>Hintergrund</translation>
    </message>
</context>
<context>
    <name>Iconwright::Banner</name>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>Iconwright::BannerStack</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
</context>
<context>
    <name>Iconwright::BatchButtons</name>
    <message>
        <source>They may have been billed all the same.</source>
        <translation>Sie wurden evtl. trotzdem berechnet.</translation>
    </message>
    <message>
        <source>Retry %1</source>
        <extracomment>%1 is a number of icons</extracomment>
        <translation>%1 erneut versuchen</translation>
    </message>
    <message>
        <source>Ask again for what failed</source>
        <translation>Fehlgeschlagenes erneut anfragen</translation>
    </message>
    <message>
        <source>Show icons</source>
        <translation>Icons anzeigen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Iconwright::BatchOrdering</name>
    <message>
        <source>Put first</source>
        <translation>Vorziehen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
</context>
<context>
    <name>Iconwright::BatchStrip</name>
    <message>
        <source>%1, %2</source>
        <comment>counts, time</comment>
        <extracomment>%1 is &quot;9 of 16&quot;, %2 &quot;about 18 s left&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 wartend</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 laufend</translation>
    </message>
    <message>
        <source>%1 paused</source>
        <translation>%1 angehalten</translation>
    </message>
    <message>
        <source>Close batches</source>
        <translation>Aufträge schließen</translation>
    </message>
    <message>
        <source>Open batches</source>
        <translation>Aufträge öffnen</translation>
    </message>
</context>
<context>
    <name>Iconwright::BatchesPanel</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 is a batch, %2 &quot;9 of 16&quot;, %3 &quot;done in 48 s&quot;</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Show icons</source>
        <translation>Icons anzeigen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Retry all that failed</source>
        <translation>Alle fehlgeschlagenen erneut versuchen</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>icon, variation</comment>
        <extracomment>%1 is an icon&apos;s name, %2 the number of its variation</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>New set from this batch…</source>
        <translation>Neues Set aus diesem Auftrag …</translation>
    </message>
</context>
<context>
    <name>Iconwright::Browsing</name>
    <message>
        <source>Favorites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>All icons</source>
        <translation>Alle Icons</translation>
    </message>
</context>
<context>
    <name>Iconwright::CategoriesSection</name>
    <message>
        <source>Left out: %1</source>
        <extracomment>%1 is &quot;2 are there already, 1 is longer than 200 characters.&quot;</extracomment>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Paste list</source>
        <translation>Liste einfügen</translation>
    </message>
    <message>
        <source>All suggestions</source>
        <translation>Alle Vorschläge</translation>
    </message>
</context>
<context>
    <name>Iconwright::CategoryList</name>
    <message>
        <source>1 is there already</source>
        <extracomment>Of categories that were pasted and will not be added: parts of a sentence, joined by commas</extracomment>
        <translation>1 ist schon da</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are there already</source>
        <translation>
            <numerusform>%Ln ist schon da</numerusform>
            <numerusform>%Ln sind schon da</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is longer than %1 characters</source>
        <translation>1 ist länger als %1 Zeichen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are longer than %1 characters</source>
        <translation>
            <numerusform>%Ln ist länger als %1 Zeichen</numerusform>
            <numerusform>%Ln sind länger als %1 Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 cannot be read</source>
        <translation>1 ist nicht lesbar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be read</source>
        <translation>
            <numerusform>%Ln ist nicht lesbar</numerusform>
            <numerusform>%Ln sind nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is above the limit of %1</source>
        <translation>1 liegt über der Grenze von %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are above the limit of %1</source>
        <translation>
            <numerusform>%Ln liegt über der Grenze von %1</numerusform>
            <numerusform>%Ln liegen über der Grenze von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>Ends the sentence of reasons; %1 is &quot;2 are there already, 1 cannot be read&quot;</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Iconwright::ChipField</name>
    <message>
        <source>What should the icons show?</source>
        <translation>Was sollen die Icons zeigen?</translation>
    </message>
    <message>
        <source>Add another…</source>
        <translation>Noch eine…</translation>
    </message>
    <message>
        <source>Arrow keys go to the categories, Delete removes, F2 edits.</source>
        <extracomment>Describes the field for those who cannot see it</extracomment>
        <translation>Mit den Pfeiltasten zu den Kategorien, Entf entfernt, F2 bearbeitet.</translation>
    </message>
    <message>
        <source>Delete removes</source>
        <translation>Entf entfernt</translation>
    </message>
</context>
<context>
    <name>Iconwright::ChoiceModel</name>
    <message>
        <source>%1, chosen</source>
        <extracomment>read by a screen reader; %1 is a style or a color scheme with its colors</extracomment>
        <translation>%1, gewählt</translation>
    </message>
</context>
<context>
    <name>Iconwright::ChoicePicker</name>
    <message>
        <source>All %1</source>
        <extracomment>a link that opens the full list of styles or color schemes; %1 is their number</extracomment>
        <translation>Alle %1</translation>
    </message>
</context>
<context>
    <name>Iconwright::ChoicePopup</name>
    <message>
        <source>Nothing has a name with “%1”.</source>
        <translation>Nichts heißt so ähnlich wie „%1“.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>Iconwright::CodeBox</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>Iconwright::ColorField</name>
    <message>
        <source>Write it like %1</source>
        <translation>So geschrieben: %1</translation>
    </message>
    <message>
        <source>Choose color: %1</source>
        <extracomment>%1 is what the color is for: &quot;Background&quot;</extracomment>
        <translation>Farbe wählen: %1</translation>
    </message>
</context>
<context>
    <name>Iconwright::ColorRow</name>
    <message>
        <source>Write it like %1</source>
        <translation>Schreibweise wie %1</translation>
    </message>
    <message>
        <source>Is there already</source>
        <translation>Ist schon da</translation>
    </message>
    <message>
        <source>Color %1</source>
        <extracomment>one of the colors of a palette, by its number</extracomment>
        <translation>Farbe %1</translation>
    </message>
    <message>
        <source>Remove color %1</source>
        <translation>Farbe %1 entfernen</translation>
    </message>
</context>
<context>
    <name>Iconwright::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>Iconwright::Companions</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Icons</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>Iconwright::ComposeForm</name>
    <message>
        <source>Variations</source>
        <extracomment>after &quot;Variations&quot;</extracomment>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>How many icons of each category</source>
        <translation>Anzahl der Icons je Kategorie</translation>
    </message>
    <message>
        <source>of each</source>
        <translation>je Kategorie</translation>
    </message>
</context>
<context>
    <name>Iconwright::DefaultsPage</name>
    <message>
        <source>%1 (not offered by this model)</source>
        <translation>%1 (bei diesem Modell nicht verfügbar)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Low quality</source>
        <translation>Niedrige Qualität</translation>
    </message>
    <message>
        <source>Medium quality</source>
        <translation>Mittlere Qualität</translation>
    </message>
    <message>
        <source>High quality</source>
        <translation>Hohe Qualität</translation>
    </message>
    <message>
        <source>Very high quality</source>
        <translation>Sehr hohe Qualität</translation>
    </message>
    <message>
        <source>Highest quality</source>
        <translation>Höchste Qualität</translation>
    </message>
    <message>
        <source>Standard quality</source>
        <translation>Standardqualität</translation>
    </message>
    <message>
        <source>HD quality</source>
        <translation>HD-Qualität</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Transparent</translation>
    </message>
    <message>
        <source>Opaque</source>
        <translation>Deckend</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>What a new form begins with. Forms that are open stay as they are.</source>
        <translation>Womit ein neues Formular beginnt. Offene Formulare bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>Gezeichnet von</translation>
    </message>
    <message>
        <source>provider OpenAI offline drafts engine service</source>
        <translation>Anbieter OpenAI Offline-Entwürfe offline Dienst Engine</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>AI engine version gpt-image</source>
        <translation>KI AI Modell Engine Version gpt-image</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Higher costs more and takes longer.</source>
        <translation>Höhere kostet mehr und dauert länger.</translation>
    </message>
    <message>
        <source>detail price</source>
        <translation>Detail Details Preis Kosten</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>resolution pixels dimensions</source>
        <translation>Auflösung Pixel Abmessungen Maße</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>transparent opaque alpha</source>
        <translation>transparent deckend Alpha Transparenz</translation>
    </message>
    <message>
        <source>Variations</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Icons of each category.</source>
        <translation>Icons je Kategorie.</translation>
    </message>
    <message>
        <source>count number copies</source>
        <translation>Anzahl Zahl Menge Kopien</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>look drawing flat outline</source>
        <translation>Aussehen Zeichnung flach Kontur</translation>
    </message>
    <message>
        <source>Color scheme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>palette colors swatches</source>
        <translation>Palette Farben Farbfelder</translation>
    </message>
    <message>
        <source>OpenAI</source>
        <translation>OpenAI</translation>
    </message>
    <message>
        <source>Offline drafts, no key needed</source>
        <translation>Offline-Entwürfe, kein Schlüssel nötig</translation>
    </message>
    <message>
        <source>Pictures on the way to the final one. Each adds about %1 to a hundred icons.</source>
        <extracomment>%1: an amount of money</extracomment>
        <translation>Bilder auf dem Weg zum fertigen. Jedes kostet bei hundert Icons etwa %1 zusätzlich.</translation>
    </message>
    <message>
        <source>This model shows none.</source>
        <translation>Dieses Modell zeigt keine.</translation>
    </message>
    <message>
        <source>Show while drawing</source>
        <translation>Beim Zeichnen zeigen</translation>
    </message>
    <message>
        <source>stream partial progress preview price</source>
        <translation>Streaming Teilbilder Fortschritt Vorschau Preis</translation>
    </message>
    <message>
        <source>Only the progress</source>
        <translation>Nur den Fortschritt</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Iconwright::ElementsRow</name>
    <message>
        <source>Custom elements that icons of %1 must show, with commas between them</source>
        <translation>Eigene Elemente, die Icons von %1 zeigen müssen, mit Kommas dazwischen</translation>
    </message>
</context>
<context>
    <name>Iconwright::ElementsTable</name>
    <message>
        <source>anything</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>such as %1</source>
        <extracomment>Custom elements of a category, such as &quot;circuit, device&quot;</extracomment>
        <translation>z. B. %1</translation>
    </message>
    <message>
        <source>Must show</source>
        <translation>Muss zeigen</translation>
    </message>
    <message>
        <source>optional, per category</source>
        <extracomment>Beside &quot;Must show&quot;: a field for each category that need not be filled in</extracomment>
        <translation>freiwillig, je Kategorie</translation>
    </message>
    <message>
        <source>Custom elements</source>
        <translation>Eigene Elemente</translation>
    </message>
</context>
<context>
    <name>Iconwright::EmptyState</name>
    <message>
        <source>No icon matches.</source>
        <extracomment>%1 is what was searched for.</extracomment>
        <translation>Kein Icon passt.</translation>
    </message>
    <message>
        <source>No icon matches “%1”.</source>
        <translation>Kein Icon passt zu „%1“.</translation>
    </message>
    <message>
        <source>No favorites yet</source>
        <translation>Noch keine Favoriten</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>Make your first icon set</source>
        <translation>Ihr erstes Icon-Set erstellen</translation>
    </message>
    <message>
        <source>Press F on an icon to keep it here.</source>
        <translation>F auf einem Icon behält es hier.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted icons stay here for %n day(s), then they are removed.</source>
        <translation>
            <numerusform>Gelöschte Icons bleiben %n Tag hier, dann werden sie entfernt.</numerusform>
            <numerusform>Gelöschte Icons bleiben %n Tage hier, dann werden sie entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted icons stay here until you empty the trash.</source>
        <translation>Gelöschte Icons bleiben hier, bis Sie den Papierkorb leeren.</translation>
    </message>
    <message>
        <source>Type what the icons are of on the left, pick a style and colors, and press Generate.</source>
        <translation>Links eingeben, was die Icons zeigen, Stil und Farben wählen und „Erzeugen“ drücken.</translation>
    </message>
    <message>
        <source>Start with free drafts</source>
        <translation>Mit freien Entwürfen beginnen</translation>
    </message>
    <message>
        <source>Drawn on this computer from an open icon font. No key, no cost, works offline.</source>
        <translation>Auf diesem Computer aus einer offenen Icon-Schrift gezeichnet. Ohne Schlüssel, ohne Kosten, auch offline.</translation>
    </message>
    <message>
        <source>Make 8 sample drafts</source>
        <translation>8 Beispielentwürfe erstellen</translation>
    </message>
    <message>
        <source>Takes about 2 seconds</source>
        <translation>Dauert etwa 2 Sekunden</translation>
    </message>
    <message>
        <source>Connect OpenAI</source>
        <translation>OpenAI verbinden</translation>
    </message>
    <message>
        <source>Finished pictures from your own OpenAI account, paid for by the icon.</source>
        <translation>Fertige Bilder über Ihr eigenes OpenAI-Konto, bezahlt wird je Icon.</translation>
    </message>
    <message>
        <source>Add API key…</source>
        <translation>API-Schlüssel hinzufügen…</translation>
    </message>
    <message>
        <source>Kept in your system keychain, never in a file</source>
        <translation>Bleibt im Schlüsselbund des Systems, nie in einer Datei</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Finished pictures from your own OpenAI account, about %1 per icon at medium quality.</source>
        <extracomment>%1 is money</extracomment>
        <translation>Fertige Bilder über Ihr eigenes OpenAI-Konto, etwa %1 je Icon bei mittlerer Qualität.</translation>
    </message>
    <message>
        <source>Or start from a recipe</source>
        <translation>Oder mit einem Rezept beginnen</translation>
    </message>
    <message>
        <source>This set is empty</source>
        <translation>Dieses Set ist leer</translation>
    </message>
    <message>
        <source>Drag icons onto its name in the library.</source>
        <translation>Ziehen Sie Icons auf seinen Namen in der Bibliothek.</translation>
    </message>
</context>
<context>
    <name>Iconwright::EstimateFooter</name>
    <message>
        <source>It is new. It is not in your library yet.</source>
        <translation>Es ist neu und noch nicht in Ihrer Bibliothek.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln are new. None is in your library yet.</source>
        <translation>
            <numerusform>%Ln ist neu und noch nicht in Ihrer Bibliothek.</numerusform>
            <numerusform>Alle %Ln sind neu. Noch keines ist in Ihrer Bibliothek.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are in your library already and cost nothing.</source>
        <translation>Alle sind schon in Ihrer Bibliothek und kosten nichts.</translation>
    </message>
    <message>
        <source>1 is in your library already and costs nothing.</source>
        <translation>1 ist schon in Ihrer Bibliothek und kostet nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are in your library already and cost nothing.</source>
        <translation>
            <numerusform>%Ln ist schon in Ihrer Bibliothek und kostet nichts.</numerusform>
            <numerusform>%Ln sind schon in Ihrer Bibliothek und kosten nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>The price of this model is not known.</source>
        <translation>Der Preis dieses Modells ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Nothing to make yet</source>
        <translation>Noch nichts zu erzeugen</translation>
    </message>
    <message>
        <source>Generate</source>
        <extracomment>%1: keys</extracomment>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Generate %1</source>
        <translation>%1 erzeugen</translation>
    </message>
    <message>
        <source>Add API key…</source>
        <translation>API-Schlüssel hinzufügen…</translation>
    </message>
    <message>
        <source>New variations instead of the ones I have</source>
        <translation>Neue Varianten statt der vorhandenen</translation>
    </message>
    <message>
        <source>Generate (%1)</source>
        <translation>Erzeugen (%1)</translation>
    </message>
    <message>
        <source>There is a limit of %1, and the price of this model is not known: it would not be sent.</source>
        <translation>Es gilt eine Grenze von %1, und der Preis dieses Modells ist nicht bekannt: Nichts würde gesendet.</translation>
    </message>
    <message>
        <source>This batch would pass your limit of %1 for today by %2.</source>
        <extracomment>%1 and %2 are amounts of money</extracomment>
        <translation>Dieser Auftrag würde Ihre Grenze von %1 für heute um %2 überschreiten.</translation>
    </message>
    <message>
        <source>This batch would pass your limit of %1 for a batch by %2.</source>
        <extracomment>%1 and %2 are amounts of money</extracomment>
        <translation>Dieser Auftrag würde Ihre Grenze von %1 für einen Auftrag um %2 überschreiten.</translation>
    </message>
    <message>
        <source>This batch would pass your limit of %1 for %2 by %3.</source>
        <extracomment>%1 and %3 are amounts of money, %2 is the name of the month</extracomment>
        <translation>Dieser Auftrag würde Ihre Grenze von %1 für den Monat %2 um %3 überschreiten.</translation>
    </message>
</context>
<context>
    <name>Iconwright::ExportDestination</name>
    <message>
        <source>Export into folder</source>
        <translation>In Ordner exportieren</translation>
    </message>
    <message>
        <source>Write the whole path, or press Choose.</source>
        <translation>Geben Sie den ganzen Pfad ein oder klicken Sie auf „Auswählen“.</translation>
    </message>
    <message>
        <source>Choose where the files go.</source>
        <translation>Wählen Sie, wohin die Dateien kommen.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>ZIP</source>
        <translation>ZIP</translation>
    </message>
    <message>
        <source>One ZIP archive</source>
        <translation>Ein ZIP-Archiv</translation>
    </message>
    <message>
        <source>Into archive</source>
        <translation>In Archiv</translation>
    </message>
    <message>
        <source>Into folder</source>
        <translation>In Ordner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
</context>
<context>
    <name>Iconwright::ExportDialog</name>
    <message>
        <source>Exporting %1.</source>
        <translation>Export läuft: %1.</translation>
    </message>
    <message>
        <source>Finishing the file that is being written.</source>
        <translation>Die angefangene Datei wird noch fertig geschrieben.</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Choose what to export for.</source>
        <translation>Wählen Sie, wofür exportiert wird.</translation>
    </message>
    <message>
        <source>Find a target</source>
        <translation>Ziel suchen</translation>
    </message>
    <message>
        <source>Export for</source>
        <translation>Exportieren für</translation>
    </message>
    <message>
        <source>Linked with %1, exported %2.</source>
        <extracomment>%1: a folder; %2: date and time</extracomment>
        <translation>Verknüpft mit %1, exportiert %2.</translation>
    </message>
</context>
<context>
    <name>Iconwright::ExportFoot</name>
    <message>
        <source>Show in folder</source>
        <translation>In Ordner zeigen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Iconwright::ExportJob</name>
    <message>
        <source>Nothing was written.</source>
        <extracomment>After a sentence that says what went wrong</extracomment>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Cancelled. No archive was written.</source>
        <translation>Abgebrochen. Kein Archiv wurde geschrieben.</translation>
    </message>
    <message>
        <source>Cancelled. What was written whole stays.</source>
        <translation>Abgebrochen. Was ganz geschrieben war, bleibt.</translation>
    </message>
    <message>
        <source>1 file written.</source>
        <translation>1 Datei geschrieben.</translation>
    </message>
    <message>
        <source>%1 files written.</source>
        <translation>%1 Dateien geschrieben.</translation>
    </message>
    <message>
        <source>%1 left as they were.</source>
        <translation>%1 blieben, wie sie waren.</translation>
    </message>
    <message>
        <source>%1 icons could not be written. %2</source>
        <translation>%1 Icons konnten nicht geschrieben werden. %2</translation>
    </message>
    <message>
        <source>Everything was up to date; nothing was written.</source>
        <translation>Alles war aktuell; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>1 new file written.</source>
        <translation>1 neue Datei geschrieben.</translation>
    </message>
    <message>
        <source>%1 new files written.</source>
        <translation>%1 neue Dateien geschrieben.</translation>
    </message>
    <message>
        <source>1 file brought up to date.</source>
        <translation>1 Datei auf den neuen Stand gebracht.</translation>
    </message>
    <message>
        <source>%1 files brought up to date.</source>
        <translation>%1 Dateien auf den neuen Stand gebracht.</translation>
    </message>
    <message>
        <source>1 edited by somebody else and left alone.</source>
        <translation>1 von jemand anderem bearbeitet und nicht angefasst.</translation>
    </message>
    <message>
        <source>%1 edited by somebody else and left alone.</source>
        <translation>%1 von jemand anderem bearbeitet und nicht angefasst.</translation>
    </message>
    <message>
        <source>1 file was not written.</source>
        <translation>1 Datei wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>%1 files were not written.</source>
        <translation>%1 Dateien wurden nicht geschrieben.</translation>
    </message>
    <message>
        <source>1 file there is no part of it any more.</source>
        <translation>1 Datei dort gehört nicht mehr dazu.</translation>
    </message>
    <message>
        <source>%1 files there are no part of it any more.</source>
        <translation>%1 Dateien dort gehören nicht mehr dazu.</translation>
    </message>
    <message>
        <source>1 icon is no vector and has no SVG.</source>
        <translation>1 Icon ist kein Vektor und hat kein SVG.</translation>
    </message>
    <message>
        <source>%1 icons are no vectors and have no SVG.</source>
        <translation>%1 Icons sind keine Vektoren und haben kein SVG.</translation>
    </message>
</context>
<context>
    <name>Iconwright::ExportPreviewPane</name>
    <message>
        <source>Checking names</source>
        <translation>Namen werden geprüft</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 Dateien</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <extracomment>%1 is &quot;104 files&quot;, %2 a size: &quot;2.1 MB&quot;</extracomment>
        <translation>%1, etwa %2</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>Names appear here when it is chosen what to export and where to.</source>
        <translation>Namen erscheinen hier, sobald gewählt ist, was wohin exportiert wird.</translation>
    </message>
    <message>
        <source>Replace files that somebody else edited</source>
        <translation>Dateien ersetzen, die jemand anderes bearbeitet hat</translation>
    </message>
</context>
<context>
    <name>Iconwright::ExportSettings</name>
    <message>
        <source>Example: %1</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>Beispiel: %1</translation>
    </message>
    <message>
        <source>Choose at least one size.</source>
        <translation>Mindestens eine Größe wählen.</translation>
    </message>
    <message>
        <source>Sizes in pixels</source>
        <translation>Größen in Pixeln</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>A / makes folders. Press a word below to add it.</source>
        <translation>Ein / legt Ordner an. Ein Wort unten anklicken, um es einzufügen.</translation>
    </message>
    <message>
        <source>Files that exist</source>
        <translation>Vorhandene Dateien</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Write beside them</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>So wird es aussehen</translation>
    </message>
    <message>
        <source>Sizes that go together</source>
        <translation>Größen, die zusammengehören</translation>
    </message>
</context>
<context>
    <name>Iconwright::ExportTreeModel</name>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Numbered</source>
        <translation>Nummeriert</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Nicht angefasst</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
</context>
<context>
    <name>Iconwright::FactList</name>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Must show</source>
        <translation>Soll zeigen</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Color scheme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Cost and time</source>
        <translation>Kosten und Zeit</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>Anfrage-ID kopieren</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <extracomment>%1 is how the name of the file begins whose style was to be matched: &quot;3fa94c17&quot;.</extracomment>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>Matched to</source>
        <translation>Angeglichen an</translation>
    </message>
</context>
<context>
    <name>Iconwright::FilterChip</name>
    <message>
        <source>Delete removes it.</source>
        <translation>Entf entfernt den Filter.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a style, color scheme or category; %2: &quot;12 icons&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Nur %1 anzeigen</translation>
    </message>
</context>
<context>
    <name>Iconwright::FilterEdit</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Name of the button that empties a search field</extracomment>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>Iconwright::FilterListModel</name>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Color scheme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Nur anzeigen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a filter; %2: &quot;12 icons&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Iconwright::FilterPopup</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Find a filter</source>
        <translation>Filter suchen</translation>
    </message>
</context>
<context>
    <name>Iconwright::FilterRow</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show only some icons</source>
        <translation>Nur bestimmte Icons anzeigen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>Iconwright::FinishingNote</name>
    <message>
        <source>Finishing 1 paid icon.</source>
        <translation>1 bezahltes Icon wird fertiggestellt.</translation>
    </message>
    <message numerus="yes">
        <source>Finishing %Ln paid icons.</source>
        <translation>
            <numerusform>%Ln bezahltes Icon wird fertiggestellt.</numerusform>
            <numerusform>%Ln bezahlte Icons werden fertiggestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Iconwright closes by itself when they are here. What was not sent waits for the next start.</source>
        <translation>Iconwright schließt sich von selbst, wenn sie da sind. Was nicht gesendet wurde, wartet auf den nächsten Start.</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht warten</translation>
    </message>
    <message>
        <source>Closes now. Icons on their way may be billed without arriving.</source>
        <translation>Schließt jetzt. Icons, die unterwegs sind, werden evtl. berechnet, ohne anzukommen.</translation>
    </message>
</context>
<context>
    <name>Iconwright::FoldedText</name>
    <message>
        <source>More</source>
        <extracomment>on a button: shows all of a long text, or its first lines</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
</context>
<context>
    <name>Iconwright::GalleryBar</name>
    <message>
        <source>Group: %1</source>
        <extracomment>How the gallery is grouped: &quot;Group: Batch&quot;.</extracomment>
        <translation>Gruppe: %1</translation>
    </message>
    <message>
        <source>Sort: %1</source>
        <extracomment>How the gallery is sorted: &quot;Sort: Newest&quot;.</extracomment>
        <translation>Sortierung: %1</translation>
    </message>
    <message>
        <source>None</source>
        <comment>group</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Älteste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Group and sort</source>
        <translation>Gruppieren und sortieren</translation>
    </message>
    <message>
        <source>Next background</source>
        <translation>Nächster Hintergrund</translation>
    </message>
    <message>
        <source>Usual tile size</source>
        <translation>Normale Kachelgröße</translation>
    </message>
    <message>
        <source>Tile size</source>
        <translation>Kachelgröße</translation>
    </message>
    <message>
        <source>Order of the set</source>
        <extracomment>Sorted as the set that is shown has them</extracomment>
        <translation>Reihenfolge des Sets</translation>
    </message>
</context>
<context>
    <name>Iconwright::GalleryModel</name>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the categories of a batch</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which one among the icons of its group: &quot;3 of 16&quot;.
----------
How many icons of a batch are there: &quot;9 of 16&quot;.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 %2, queued</source>
        <translation>%1 %2, wartet</translation>
    </message>
    <message>
        <source>%1 %2, drawing, %3 percent</source>
        <extracomment>%1 %2: category and number of an icon that is being made.</extracomment>
        <translation>%1 %2, wird gezeichnet, %3 Prozent</translation>
    </message>
    <message>
        <source>favorite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what is read aloud</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Iconwright::GalleryPage</name>
    <message>
        <source>In work</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Retry this one</source>
        <translation>Dieses noch einmal versuchen</translation>
    </message>
    <message>
        <source>Retry all that failed in this batch</source>
        <translation>Alle fehlgeschlagenen dieses Auftrags erneut versuchen</translation>
    </message>
    <message>
        <source>Remove tile</source>
        <translation>Kachel entfernen</translation>
    </message>
    <message>
        <source>Send again, about %1</source>
        <extracomment>%1 is a price.</extracomment>
        <translation>Erneut senden, etwa %1</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Copy request ID</source>
        <extracomment>The id that the provider gave to a request; its support asks for it.</extracomment>
        <translation>Anfrage-ID kopieren</translation>
    </message>
</context>
<context>
    <name>Iconwright::GalleryView</name>
    <message>
        <source>Icons</source>
        <translation>Icons</translation>
    </message>
    <message>
        <source>Jump to: %1</source>
        <extracomment>%1: the letters typed so far.</extracomment>
        <translation>Springen zu: %1</translation>
    </message>
</context>
<context>
    <name>Iconwright::Generating</name>
    <message>
        <source>Make %1 for about %2?</source>
        <translation>%1 für etwa %2 erzeugen?</translation>
    </message>
    <message>
        <source>Each picture is paid for when OpenAI has drawn it. You can pause or cancel at any time; what has arrived is kept.</source>
        <translation>Jedes Bild wird bezahlt, sobald OpenAI es gezeichnet hat. Sie können jederzeit anhalten oder abbrechen; was angekommen ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Generate</source>
        <extracomment>On the button that starts an expensive batch.</extracomment>
        <translation>Erzeugen</translation>
    </message>
</context>
<context>
    <name>Iconwright::IconActions</name>
    <message>
        <source>Undo %1</source>
        <extracomment>%1 is what was done last: &quot;Undo move to trash&quot;.</extracomment>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <extracomment>%1 is what was undone last: &quot;Redo move to trash&quot;.</extracomment>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>add to favorites</source>
        <extracomment>After &quot;Undo&quot; and &quot;Redo&quot;.</extracomment>
        <translation>zu Favoriten</translation>
    </message>
    <message>
        <source>remove from favorites</source>
        <translation>aus Favoriten</translation>
    </message>
    <message>
        <source>move to trash</source>
        <extracomment>After &quot;Undo&quot; and &quot;Redo&quot;.</extracomment>
        <translation>in den Papierkorb</translation>
    </message>
    <message>
        <source>%1 moved to trash.</source>
        <translation>%1 in den Papierkorb verschoben.</translation>
    </message>
    <message>
        <source>%1 moved to trash, as set in Preferences.</source>
        <extracomment>%1: &quot;12 icons&quot;. What the preferences let go by age or size.</extracomment>
        <translation>%1 in den Papierkorb verschoben, wie in den Einstellungen festgelegt.</translation>
    </message>
    <message>
        <source>restore</source>
        <extracomment>After &quot;Undo&quot; and &quot;Redo&quot;.</extracomment>
        <translation>wiederherstellen</translation>
    </message>
    <message>
        <source>%1 restored.</source>
        <translation>%1 wiederhergestellt.</translation>
    </message>
    <message>
        <source>%1 copied.</source>
        <translation>%1 kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n prompt(s) copied.</source>
        <translation>
            <numerusform>%n Prompt kopiert.</numerusform>
            <numerusform>%n Prompts kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in inspector</source>
        <translation>In den Details öffnen</translation>
    </message>
    <message>
        <source>Open picture</source>
        <translation>Bild öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Re-roll</source>
        <extracomment>Make new ones of the same words.</extracomment>
        <translation>Neu würfeln</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Prompt kopieren</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <source>Delete %1 for good?</source>
        <translation>%1 endgültig löschen?</translation>
    </message>
    <message>
        <source>This cannot be undone. Files you have exported or saved elsewhere stay.</source>
        <translation>Das lässt sich nicht rückgängig machen. Dateien, die Sie exportiert oder anderswo gespeichert haben, bleiben.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1 deleted.</source>
        <translation>%1 gelöscht.</translation>
    </message>
    <message>
        <source>More like this</source>
        <extracomment>Make others in the style of this icon.</extracomment>
        <translation>Mehr davon</translation>
    </message>
    <message numerus="yes">
        <source>They are in %n set(s).</source>
        <extracomment>Of icons that are deleted</extracomment>
        <translation>
            <numerusform>Sie gehören zu %n Set.</numerusform>
            <numerusform>Sie gehören zu %n Sets.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of the set %1.</source>
        <extracomment>Of icons that are deleted; %1: name of a set</extracomment>
        <translation>Teil des Sets %1.</translation>
    </message>
</context>
<context>
    <name>Iconwright::IconFace</name>
    <message>
        <source>Look at its pixels (%1), next background (%2)</source>
        <extracomment>%1 and %2 are keys</extracomment>
        <translation>Pixel ansehen (%1), nächster Hintergrund (%2)</translation>
    </message>
    <message>
        <source>Variation %1 of %2</source>
        <translation>Variante %1 von %2</translation>
    </message>
    <message>
        <source>Higher quality, about %1</source>
        <translation>Höhere Qualität, etwa %1</translation>
    </message>
    <message>
        <source>Higher quality</source>
        <translation>Höhere Qualität</translation>
    </message>
    <message>
        <source>%1 px, actual size</source>
        <translation>%1 px, tatsächliche Größe</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Prompt kopieren</translation>
    </message>
    <message>
        <source>Re-roll</source>
        <translation>Neu würfeln</translation>
    </message>
    <message>
        <source>Draw it again, differently (%1)</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Noch einmal zeichnen, aber anders (%1)</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Change what was asked for, and run it again</source>
        <translation>Ändern, was verlangt war, und noch einmal zeichnen</translation>
    </message>
</context>
<context>
    <name>Iconwright::Inspecting</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Name of an icon: category and number of the variation, &quot;electronics 2&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Iconwright::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Choose an icon to see it here</source>
        <translation>Ein Icon auswählen, um es hier zu sehen</translation>
    </message>
</context>
<context>
    <name>Iconwright::InspectorWords</name>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>very high</source>
        <translation>sehr hoch</translation>
    </message>
    <message>
        <source>best</source>
        <translation>höchste</translation>
    </message>
    <message>
        <source>Offline draft</source>
        <translation>Offline-Entwurf</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Name of a model, quality: &quot;2.5 Flare, medium&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>Width and height in pixels</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <extracomment>What an icon cost and how many seconds it took: &quot;$0.013, 8.4 s&quot;</extracomment>
        <translation>%1, %2 s</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Heute %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Gestern %1</translation>
    </message>
    <message>
        <source>%1 (estimated %2)</source>
        <extracomment>What an icon cost and what was estimated before: &quot;$0.0127 (estimated $0.0131)&quot;</extracomment>
        <translation>%1 (geschätzt %2)</translation>
    </message>
</context>
<context>
    <name>Iconwright::InstructionList</name>
    <message>
        <source>Copy %1 to %2</source>
        <extracomment>%1 is a folder or file of the export, %2 a place in the user&apos;s project: &quot;web&quot;, &quot;/&quot;</extracomment>
        <translation>%1 nach %2 kopieren</translation>
    </message>
    <message>
        <source>Paste into %1</source>
        <extracomment>%1 is a file or place in the user&apos;s project: &quot;AndroidManifest.xml&quot;</extracomment>
        <translation>In %1 einfügen</translation>
    </message>
    <message>
        <source>Run in the folder of your project</source>
        <translation>Im Ordner Ihres Projekts ausführen</translation>
    </message>
</context>
<context>
    <name>Iconwright::JobFace</name>
    <message>
        <source>May have been billed</source>
        <translation>Evtl. berechnet</translation>
    </message>
    <message>
        <source>OpenAI did not draw this one</source>
        <translation>OpenAI hat dieses Icon nicht gezeichnet</translation>
    </message>
    <message>
        <source>This icon was not made</source>
        <translation>Dieses Icon wurde nicht erzeugt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Drawing, %1 percent</source>
        <translation>Wird gezeichnet, %1 Prozent</translation>
    </message>
    <message>
        <source>Arrived, being put into the library</source>
        <translation>Angekommen, kommt in die Bibliothek</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Its safety check stopped the request “%1”. This happens with harmless words too. Change the wording and try again.</source>
        <translation>Die Sicherheitsprüfung hat die Anfrage „%1“ gestoppt. Das kommt auch bei harmlosen Wörtern vor. Den Wortlaut ändern und erneut versuchen.</translation>
    </message>
    <message>
        <source>No answer to the request “%1” came in time. Send it again, or leave it.</source>
        <translation>Auf die Anfrage „%1“ kam nicht rechtzeitig eine Antwort. Erneut senden oder so lassen.</translation>
    </message>
    <message>
        <source>Something between here and the server answered the request “%1” in its place. Check the network, then send it again or leave it.</source>
        <translation>Etwas zwischen hier und dem Server hat die Anfrage „%1“ an seiner Stelle beantwortet. Das Netzwerk prüfen, dann erneut senden oder so lassen.</translation>
    </message>
    <message>
        <source>The connection broke after the request “%1” was sent. Send it again, or leave it.</source>
        <translation>Die Verbindung brach ab, nachdem die Anfrage „%1“ gesendet war. Erneut senden oder so lassen.</translation>
    </message>
    <message>
        <source>Send again, about %1</source>
        <translation>Erneut senden, etwa %1</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>Category and what must show</source>
        <translation>Kategorie und was sie zeigen soll</translation>
    </message>
    <message>
        <source>A category, then a colon and what must show</source>
        <translation>Eine Kategorie, dann ein Doppelpunkt und was sie zeigen soll</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Remove tile</source>
        <translation>Kachel entfernen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>This try may have been billed</source>
        <translation>Dieser Versuch wurde evtl. berechnet</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>Anfrage-ID kopieren</translation>
    </message>
</context>
<context>
    <name>Iconwright::KeyPage</name>
    <message>
        <source>An organization id starts with “org-”. Copy it from your OpenAI settings.</source>
        <translation>Eine Organisations-ID beginnt mit „org-“. Kopieren Sie sie aus Ihren OpenAI-Einstellungen.</translation>
    </message>
    <message>
        <source>A project id starts with “proj_”. Copy it from your OpenAI project settings.</source>
        <translation>Eine Projekt-ID beginnt mit „proj_“. Kopieren Sie sie aus Ihren OpenAI-Projekteinstellungen.</translation>
    </message>
    <message>
        <source>Replace key</source>
        <translation>Schlüssel ersetzen</translation>
    </message>
    <message>
        <source>Use key</source>
        <translation>Schlüssel verwenden</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Not tested yet.</source>
        <translation>Noch nicht getestet.</translation>
    </message>
    <message>
        <source>Nothing to test yet.</source>
        <translation>Noch nichts zu testen.</translation>
    </message>
    <message>
        <source>The test asks for the list of models. It costs nothing.</source>
        <translation>Der Test fragt die Liste der Modelle ab. Er kostet nichts.</translation>
    </message>
    <message>
        <source>With a key, the connection can be tested here. Offline drafts need none.</source>
        <translation>Mit einem Schlüssel lässt sich hier die Verbindung testen. Offline-Entwürfe brauchen keinen.</translation>
    </message>
    <message>
        <source>Testing the connection.</source>
        <translation>Verbindung wird getestet.</translation>
    </message>
    <message>
        <source>Connected. The key works.</source>
        <translation>Verbunden. Der Schlüssel funktioniert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln models available. Answered in %1.</source>
        <extracomment>%1: a time like &quot;312 ms&quot;</extracomment>
        <translation>
            <numerusform>%Ln Modell verfügbar. Antwort in %1.</numerusform>
            <numerusform>%Ln Modelle verfügbar. Antwort in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The test failed.</source>
        <translation>Der Test ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The key was not changed.</source>
        <translation>Der Schlüssel wurde nicht geändert.</translation>
    </message>
    <message>
        <source>No key is in use.</source>
        <translation>Kein Schlüssel in Verwendung.</translation>
    </message>
    <message>
        <source>A key is in your system&apos;s keychain.</source>
        <translation>Im Schlüsselbund Ihres Systems liegt ein Schlüssel.</translation>
    </message>
    <message>
        <source>A key is in use for this run only. It is forgotten when Iconwright closes.</source>
        <translation>Ein Schlüssel gilt nur bis zum Beenden. Er wird vergessen, wenn Iconwright geschlossen wird.</translation>
    </message>
    <message>
        <source>The key comes from OPENAI_API_KEY and counts for this run.</source>
        <translation>Der Schlüssel kommt aus OPENAI_API_KEY und gilt bis zum Beenden.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>The key is kept in your system&apos;s keychain and sent only to the server below. It is never written to the library, the settings or the log.</source>
        <translation>Der Schlüssel wird im Schlüsselbund Ihres Systems aufbewahrt und nur an den Server unten gesendet. Er wird nie in die Bibliothek, die Einstellungen oder das Protokoll geschrieben.</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>the last text is searched, not shown: other words for the same</extracomment>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>OpenAI token secret password login keychain credentials</source>
        <translation>OpenAI Token Geheimnis Passwort Kennwort Anmeldung Login Schlüsselbund Keychain Zugangsdaten</translation>
    </message>
    <message>
        <source>For this run only</source>
        <translation>Nur bis zum Beenden</translation>
    </message>
    <message>
        <source>The key is forgotten when Iconwright closes.</source>
        <translation>Der Schlüssel wird vergessen, wenn Iconwright geschlossen wird.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>base URL endpoint address proxy host compatible</source>
        <translation>Basis-URL base URL Endpunkt Endpoint Adresse Proxy Host kompatibel</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>account team OpenAI org id</source>
        <translation>Konto Account Team OpenAI Organisations-ID org id</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>OpenAI project id</source>
        <translation>OpenAI Projekt-ID project id</translation>
    </message>
    <message>
        <source>Paste your key</source>
        <translation>Schlüssel einfügen</translation>
    </message>
    <message>
        <source>Optional, org-…</source>
        <translation>Optional, org-…</translation>
    </message>
    <message>
        <source>Optional, proj_…</source>
        <translation>Optional, proj_…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Paste a key to use it. This system has no keychain, so it is forgotten when Iconwright closes.</source>
        <translation>Fügen Sie einen Schlüssel ein. Dieses System hat keinen Schlüsselbund, darum wird er beim Beenden vergessen.</translation>
    </message>
    <message>
        <source>Paste a key to use it. It is kept in your system&apos;s keychain.</source>
        <translation>Fügen Sie einen Schlüssel ein. Er bleibt im Schlüsselbund Ihres Systems.</translation>
    </message>
    <message>
        <source>The key is sent only to the server below. It is never written to the library, the settings or the log.</source>
        <translation>Der Schlüssel geht nur an den Server unten. Er steht nie in der Bibliothek, den Einstellungen oder dem Protokoll.</translation>
    </message>
    <message>
        <source>The address of the API, up to and with its version.</source>
        <translation>Die Adresse der API, bis einschließlich ihrer Version.</translation>
    </message>
    <message>
        <source>%1 can be used until %2.</source>
        <extracomment>%1: a model such as &quot;2.5 Flare&quot;, %2: a date</extracomment>
        <translation>%1 ist bis zum %2 nutzbar.</translation>
    </message>
</context>
<context>
    <name>Iconwright::LargePreview</name>
    <message>
        <source>%1, %2</source>
        <comment>zoom</comment>
        <extracomment>Place of an icon, how far it is zoomed: &quot;3 of 16, 200 %, 1024 × 1024&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Name of an icon, its place: &quot;compass, 3 of 16&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Previous icon</source>
        <translation>Voriges Icon</translation>
    </message>
    <message>
        <source>Next icon</source>
        <translation>Nächstes Icon</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (%1)</source>
        <extracomment>%1 is a key: &quot;Close (Esc)&quot;</extracomment>
        <translation>Schließen (%1)</translation>
    </message>
</context>
<context>
    <name>Iconwright::LibrarySidebar</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>All icons</source>
        <translation>Alle Icons</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>icons made on one of the last seven days</extracomment>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: &quot;All icons&quot;, &quot;Favorites&quot;; %2: &quot;12 icons&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <extracomment>icons that are here, icons of the batch: &quot;9/16&quot;</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1, %2, %3 of %4</source>
        <extracomment>%1: name of a batch; %2: &quot;running&quot;; %3 of %4: icons</extracomment>
        <translation>%1, %2, %3 von %4</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <extracomment>the first category of a batch, and how many others</extracomment>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 may have been billed</source>
        <translation>%1 evtl. berechnet</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>New set from this batch…</source>
        <translation>Neues Set aus diesem Auftrag …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Update export</source>
        <translation>Export aktualisieren</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove set</source>
        <translation>Set entfernen</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sets</translation>
    </message>
    <message>
        <source>Set %1, %2</source>
        <extracomment>%1: name of a set of icons; %2: &quot;12 icons&quot;</extracomment>
        <translation>Set %1, %2</translation>
    </message>
</context>
<context>
    <name>Iconwright::LimitsPage</name>
    <message>
        <source>rate limit speed throttle RPM TPM IPM quota</source>
        <extracomment>searched, not shown: other words for the same</extracomment>
        <translation>Limit Rate rate limit Geschwindigkeit Tempo Drosselung RPM TPM IPM Kontingent Quota</translation>
    </message>
    <message>
        <source>Requests per minute</source>
        <translation>Anfragen pro Minute</translation>
    </message>
    <message>
        <source>Tokens per minute</source>
        <translation>Token pro Minute</translation>
    </message>
    <message>
        <source>Images per minute</source>
        <translation>Bilder pro Minute</translation>
    </message>
    <message>
        <source>Requests at the same time</source>
        <translation>Gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>More is faster, up to the limits above. What is in flight is paid for, even if you cancel.</source>
        <translation>Mehr ist schneller, bis zu den Limits oben. Was unterwegs ist, wird bezahlt, auch wenn Sie abbrechen.</translation>
    </message>
    <message>
        <source>concurrency parallel connections in flight</source>
        <translation>Nebenläufigkeit parallel gleichzeitig Verbindungen unterwegs</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>kein Limit</translation>
    </message>
    <message>
        <source>How fast requests are sent. Your OpenAI account shows what it allows; what the server tells counts too, so a number that is too high breaks nothing.</source>
        <translation>Wie schnell Anfragen gesendet werden. Ihr OpenAI-Konto zeigt, was es erlaubt. Auch die Angaben des Servers gelten: Eine zu hohe Zahl schadet nicht.</translation>
    </message>
    <message>
        <source>Without a limit, the server&apos;s own answer counts.</source>
        <translation>Ohne Limit gilt, was der Server antwortet.</translation>
    </message>
    <message>
        <source>Spent today: %1.</source>
        <translation>Heute ausgegeben: %1.</translation>
    </message>
    <message>
        <source>Spent this month: %1.</source>
        <translation>In diesem Monat ausgegeben: %1.</translation>
    </message>
    <message>
        <source>Limits and budget</source>
        <translation>Limits und Budget</translation>
    </message>
    <message>
        <source>budget cap cost price money spending dollars</source>
        <extracomment>searched, not shown: other words for the same</extracomment>
        <translation>Budget Grenze Obergrenze Kosten Preis Geld Ausgaben Dollar</translation>
    </message>
    <message>
        <source>Spend on a batch at most</source>
        <translation>Höchstens je Auftrag</translation>
    </message>
    <message>
        <source>A batch that might pass a cap waits before it does. What is in flight counts with the most it can cost.</source>
        <translation>Ein Auftrag, der eine Grenze überschreiten könnte, wartet vorher. Was unterwegs ist, zählt mit dem, was es höchstens kosten kann.</translation>
    </message>
    <message>
        <source>Spend in a day at most</source>
        <translation>Höchstens am Tag</translation>
    </message>
    <message>
        <source>Spend in a month at most</source>
        <translation>Höchstens im Monat</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Nothing was spent today.</source>
        <translation>Heute wurde nichts ausgegeben.</translation>
    </message>
    <message>
        <source>Nothing was spent this month.</source>
        <translation>In diesem Monat wurde nichts ausgegeben.</translation>
    </message>
</context>
<context>
    <name>Iconwright::LogWindow</name>
    <message>
        <source>Copy selected lines</source>
        <translation>Ausgewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy all lines</source>
        <translation>Alle Zeilen kopieren</translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation>Noch wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>No line matches.</source>
        <translation>Keine passende Zeile.</translation>
    </message>
    <message>
        <source>%1 of %2 lines. Keys are never written down.</source>
        <extracomment>%1 and %2: numbers</extracomment>
        <translation>%1 von %2 Zeilen. Schlüssel werden nie aufgeschrieben.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Welche Zeilen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>Iconwright::LooksRow</name>
    <message>
        <source>Show the zone that is never cut off</source>
        <extracomment>Of a launcher&apos;s mask: the part of the picture that no mask cuts off</extracomment>
        <translation>Den Bereich zeigen, der nie abgeschnitten wird</translation>
    </message>
</context>
<context>
    <name>Iconwright::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Icon</source>
        <translation>&amp;Icon</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>Iconwright::MainWindow</name>
    <message>
        <source>Iconwright</source>
        <translation>Iconwright</translation>
    </message>
</context>
<context>
    <name>Iconwright::ModelFields</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Low quality</source>
        <translation>Niedrige Qualität</translation>
    </message>
    <message>
        <source>Medium quality</source>
        <translation>Mittlere Qualität</translation>
    </message>
    <message>
        <source>High quality</source>
        <translation>Hohe Qualität</translation>
    </message>
    <message>
        <source>Very high quality</source>
        <translation>Sehr hohe Qualität</translation>
    </message>
    <message>
        <source>Highest quality</source>
        <translation>Höchste Qualität</translation>
    </message>
    <message>
        <source>Standard quality</source>
        <translation>Standardqualität</translation>
    </message>
    <message>
        <source>HD quality</source>
        <translation>HD-Qualität</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Transparent</translation>
    </message>
    <message>
        <source>Opaque</source>
        <translation>Deckend</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Offline drafts, no key needed</source>
        <translation>Offline-Entwürfe, ohne Schlüssel</translation>
    </message>
    <message>
        <source>Not offered by %1: %2. The nearest was chosen.</source>
        <extracomment>%1: a model such as 2.5 Flare, %2: what it cannot do, such as &quot;2048 x 2048, Transparent&quot;</extracomment>
        <translation>Das bietet %1 nicht: %2. Das Nächstliegende wurde gewählt.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a model, %2 a quality: &quot;2.5 Flare, Low quality&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>WebP</source>
        <translation>WebP</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>Vivid</source>
        <translation>Lebhaft</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>Natürlich</translation>
    </message>
    <message>
        <source>Price of one picture</source>
        <translation>Preis eines Bildes</translation>
    </message>
    <message>
        <source>Nobody publishes what this model costs. Caps on spending need to know.</source>
        <translation>Was dieses Modell kostet, ist nirgends veröffentlicht. Ausgabengrenzen müssen es wissen.</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>of a price</extracomment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Can be used until %1.</source>
        <extracomment>%1: a date; of a model</extracomment>
        <translation>Nutzbar bis zum %1.</translation>
    </message>
</context>
<context>
    <name>Iconwright::NetworkPage</name>
    <message>
        <source>Certificates to be trusted</source>
        <translation>Zertifikate, denen vertraut wird</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>By which way requests leave this computer. Connections to this computer itself never take a proxy.</source>
        <translation>Auf welchem Weg Anfragen diesen Rechner verlassen. Verbindungen zu diesem Rechner selbst gehen nie über einen Proxy.</translation>
    </message>
    <message>
        <source>proxy firewall connection company server</source>
        <extracomment>searched, not shown: other words for the same</extracomment>
        <translation>Proxy Firewall Verbindung Firma Server</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system is set up</source>
        <translation>Wie im System eingestellt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation>SOCKS 5</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Leave it empty where the proxy asks nobody.</source>
        <translation>Leer lassen, wenn der Proxy niemanden fragt.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>A password is kept in the keychain. Type another one to replace it.</source>
        <translation>Ein Kennwort liegt im Schlüsselbund. Ein anderes eingeben, um es zu ersetzen.</translation>
    </message>
    <message>
        <source>Kept in the keychain, never in a file.</source>
        <translation>Liegt im Schlüsselbund, nie in einer Datei.</translation>
    </message>
    <message>
        <source>Remove password</source>
        <translation>Kennwort entfernen</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>For networks that look into connections, and servers of your own: a PEM file, trusted beside what the system trusts.</source>
        <translation>Für Netzwerke, die in Verbindungen hineinsehen, und eigene Server: eine PEM-Datei, der zusätzlich zu denen des Systems vertraut wird.</translation>
    </message>
    <message>
        <source>CA TLS SSL certificate authority PEM trust</source>
        <extracomment>searched, not shown</extracomment>
        <translation>CA TLS SSL Zertifikat Zertifizierungsstelle PEM Vertrauen</translation>
    </message>
    <message>
        <source>Choose certificates…</source>
        <translation>Zertifikate wählen …</translation>
    </message>
    <message>
        <source>Remove certificates</source>
        <translation>Zertifikate entfernen</translation>
    </message>
</context>
<context>
    <name>Iconwright::PaletteEditor</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>Palettes (%1)</source>
        <translation>Paletten (%1)</translation>
    </message>
    <message>
        <source>The clipboard holds no colors such as %1.</source>
        <translation>Die Zwischenablage enthält keine Farben wie %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n colors were there; those that differ most are kept.</source>
        <translation>
            <numerusform>%n Farbe war da; behalten wurde, was sich am meisten unterscheidet.</numerusform>
            <numerusform>%n Farben waren da; behalten wurden die, die sich am meisten unterscheiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No colors can be read from “%1”.</source>
        <translation>Aus „%1“ lassen sich keine Farben lesen.</translation>
    </message>
    <message>
        <source>Palette %1</source>
        <translation>Palette %1</translation>
    </message>
    <message>
        <source>Each field needs a color.</source>
        <translation>Jedes Feld braucht eine Farbe.</translation>
    </message>
    <message>
        <source>One color is there twice.</source>
        <translation>Eine Farbe ist doppelt.</translation>
    </message>
    <message>
        <source>No colors can be read from this picture.</source>
        <translation>Aus diesem Bild lassen sich keine Farben lesen.</translation>
    </message>
    <message>
        <source>Own palette</source>
        <translation>Eigene Palette</translation>
    </message>
    <message>
        <source>Add color</source>
        <translation>Farbe hinzufügen</translation>
    </message>
    <message>
        <source>Paste list</source>
        <translation>Liste einfügen</translation>
    </message>
    <message>
        <source>From picture…</source>
        <translation>Aus Bild…</translation>
    </message>
    <message>
        <source>Import palette…</source>
        <translation>Palette importieren…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Hex values from the clipboard, with anything between them</source>
        <translation>Hexwerte aus der Zwischenablage, mit beliebigen Zeichen dazwischen</translation>
    </message>
    <message>
        <source>A GIMP palette (.gpl) or JSON</source>
        <translation>Eine GIMP-Palette (.gpl) oder JSON</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Palettes in the file</source>
        <translation>Paletten in der Datei</translation>
    </message>
</context>
<context>
    <name>Iconwright::PastePopup</name>
    <message>
        <source>Add</source>
        <extracomment>The button that adds so many categories to the form</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add 1 category</source>
        <translation>1 Kategorie hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln categories</source>
        <translation>
            <numerusform>%Ln Kategorie hinzufügen</numerusform>
            <numerusform>%Ln Kategorien hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines, commas, semicolons and tabs end a category.</source>
        <extracomment>%1 is &quot;2 are there already, 1 is longer than 200 characters.&quot;</extracomment>
        <translation>Zeilen, Kommas, Semikolons und Tabulatoren beenden eine Kategorie.</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>Paste list</source>
        <translation>Liste einfügen</translation>
    </message>
    <message>
        <source>One category per line</source>
        <translation>Eine Kategorie je Zeile</translation>
    </message>
    <message>
        <source>electronics
office supplies
travel</source>
        <translation>Elektronik
Bürobedarf
Reisen</translation>
    </message>
    <message>
        <source>Add (%1)</source>
        <translation>Hinzufügen (%1)</translation>
    </message>
</context>
<context>
    <name>Iconwright::PixelZoom</name>
    <message>
        <source>%1 %, %2 × %3</source>
        <extracomment>%1 percent, %2 and %3 width and height in pixels: &quot;200 %, 1024 × 1024&quot;</extracomment>
        <translation>%1 %, %2 × %3</translation>
    </message>
</context>
<context>
    <name>Iconwright::PlanOffers</name>
    <message numerus="yes">
        <source>Make %Ln</source>
        <extracomment>On a link in the form; %n is how many icons a cap on spending has room for.</extracomment>
        <translation>
            <numerusform>%Ln machen</numerusform>
            <numerusform>%Ln machen</numerusform>
        </translation>
    </message>
    <message>
        <source>Try one first, %1</source>
        <extracomment>%1 is a price</extracomment>
        <translation>Erst eines versuchen, %1</translation>
    </message>
    <message>
        <source>Try one first</source>
        <translation>Erst eines versuchen</translation>
    </message>
    <message>
        <source>Draws the first icon alone, so that you can judge it before the others are made.</source>
        <translation>Zeichnet nur das erste Icon, damit Sie es beurteilen können, bevor die anderen entstehen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 are settings, &quot;Low quality&quot;, %2 is the price of all icons with them</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The cheapest settings for the same icons: uses them in the form.</source>
        <translation>Die günstigsten Einstellungen für dieselben Icons: übernimmt sie in das Formular.</translation>
    </message>
    <message>
        <source>Drafts, free</source>
        <extracomment>Drafts are drawn on this computer.</extracomment>
        <translation>Entwürfe, gratis</translation>
    </message>
    <message>
        <source>Change limit…</source>
        <translation>Grenze ändern …</translation>
    </message>
</context>
<context>
    <name>Iconwright::PreferencesDialog</name>
    <message>
        <source>No setting matches “%1”.</source>
        <extracomment>%1: what was typed into the search</extracomment>
        <translation>Keine Einstellung passt zu „%1“.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Restore defaults on this page</source>
        <translation>Standardwerte dieser Seite wiederherstellen</translation>
    </message>
    <message>
        <source>Changes are saved as you make them</source>
        <translation>Änderungen werden sofort gespeichert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>Iconwright::PresetBox</name>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>Vorlage wählen</translation>
    </message>
    <message>
        <source>Save as preset…</source>
        <translation>Als Vorlage sichern …</translation>
    </message>
    <message>
        <source>Remove preset</source>
        <translation>Vorlage entfernen</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
</context>
<context>
    <name>Iconwright::PromptFold</name>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>said by screen readers of a part of the form</extracomment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Instructions and prompt</source>
        <translation>Anweisungen und Prompt</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>for all icons</source>
        <translation>für alle Icons</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Anything that holds for all icons</source>
        <translation>Was für alle Icons gilt</translation>
    </message>
    <message>
        <source>Add a category to see what will be sent.</source>
        <translation>Fügen Sie eine Kategorie hinzu, um zu sehen, was gesendet wird.</translation>
    </message>
    <message>
        <source>Prompt of category</source>
        <translation>Prompt der Kategorie</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Prompt kopieren</translation>
    </message>
</context>
<context>
    <name>Iconwright::RecipeEditor</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Saved recipes</source>
        <translation>Gespeicherte Rezepte</translation>
    </message>
    <message>
        <source>A recipe needs a name.</source>
        <translation>Ein Rezept braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a recipe named &quot;%1&quot; already.</source>
        <translation>Ein Rezept namens „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>Iconwright::RecipeSaver</name>
    <message>
        <source>Name of the recipe</source>
        <translation>Name des Rezepts</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>Iconwright::RecipesButton</name>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Save as recipe…</source>
        <translation>Als Rezept speichern…</translation>
    </message>
    <message>
        <source>Edit recipes…</source>
        <translation>Rezepte bearbeiten…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a style such as Flat, %2: a color scheme such as Blue tones</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Rezepte</translation>
    </message>
    <message>
        <source>Style, colors and model used before</source>
        <translation>Stil, Farben und Modell von früher</translation>
    </message>
</context>
<context>
    <name>Iconwright::SchemePicker</name>
    <message>
        <source>Color scheme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Own palette</source>
        <translation>Eigene Palette</translation>
    </message>
</context>
<context>
    <name>Iconwright::SearchField</name>
    <message>
        <source>Search, or style:flat is:favorite</source>
        <extracomment>&quot;style:flat&quot; and &quot;is:favorite&quot; stay as they are: the search understands these words only</extracomment>
        <translation>Suchen oder style:flat is:favorite</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Words, or operators such as style:flat. Return makes an operator a filter.</source>
        <translation>Wörter oder Operatoren wie style:flat. Die Eingabetaste macht einen Operator zum Filter.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Clear search (Esc)</source>
        <translation>Suche leeren (Esc)</translation>
    </message>
</context>
<context>
    <name>Iconwright::SetActions</name>
    <message>
        <source>New set…</source>
        <translation>Neues Set …</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A name that is taken, and a number that makes it another</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>Neues Set</translation>
    </message>
    <message>
        <source>new set</source>
        <extracomment>After &quot;Undo&quot; and &quot;Redo&quot;.</extracomment>
        <translation>neues Set</translation>
    </message>
    <message>
        <source>add to set</source>
        <extracomment>After &quot;Undo&quot; and &quot;Redo&quot;.</extracomment>
        <translation>Hinzufügen zum Set</translation>
    </message>
    <message>
        <source>%1 added to %2.</source>
        <extracomment>%1: &quot;12 icons&quot;; %2: name of a set</extracomment>
        <translation>%1 zu %2 hinzugefügt.</translation>
    </message>
    <message>
        <source>remove from set</source>
        <extracomment>After &quot;Undo&quot; and &quot;Redo&quot;.</extracomment>
        <translation>Entfernen aus dem Set</translation>
    </message>
    <message>
        <source>%1 removed from %2.</source>
        <extracomment>%1: &quot;12 icons&quot;; %2: name of a set</extracomment>
        <translation>%1 aus %2 entfernt.</translation>
    </message>
    <message>
        <source>move in set</source>
        <extracomment>After &quot;Undo&quot; and &quot;Redo&quot;.</extracomment>
        <translation>Verschieben im Set</translation>
    </message>
    <message>
        <source>rename set</source>
        <extracomment>After &quot;Undo&quot; and &quot;Redo&quot;.</extracomment>
        <translation>Umbenennen des Sets</translation>
    </message>
    <message>
        <source>remove set</source>
        <extracomment>After &quot;Undo&quot; and &quot;Redo&quot;.</extracomment>
        <translation>Entfernen des Sets</translation>
    </message>
    <message>
        <source>Set %1 removed. Its icons stay in the library.</source>
        <extracomment>%1: name of a set</extracomment>
        <translation>Set %1 entfernt. Seine Icons bleiben in der Bibliothek.</translation>
    </message>
    <message>
        <source>New set from selection…</source>
        <translation>Neues Set aus der Auswahl …</translation>
    </message>
    <message>
        <source>Add to set</source>
        <translation>Zu Set hinzufügen</translation>
    </message>
    <message>
        <source>Remove from set</source>
        <translation>Aus dem Set entfernen</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <extracomment>In the order of a set.</extracomment>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <source>Move later</source>
        <extracomment>In the order of a set.</extracomment>
        <translation>Nach hinten</translation>
    </message>
    <message>
        <source>Update export</source>
        <extracomment>Of the set that is shown, into the folder it was exported to.</extracomment>
        <translation>Export aktualisieren</translation>
    </message>
</context>
<context>
    <name>Iconwright::SetBrowsing</name>
    <message>
        <source>Review…</source>
        <extracomment>A button: look at what an export left alone</extracomment>
        <translation>Ansehen …</translation>
    </message>
</context>
<context>
    <name>Iconwright::SetExporting</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: name of a set; %2: &quot;3 files brought up to date.&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Iconwright::SettingRow</name>
    <message>
        <source>Set by an environment variable for this run. Your own value comes back when it is not set.</source>
        <translation>Für diesen Lauf durch eine Umgebungsvariable festgelegt. Ihr eigener Wert gilt wieder, wenn sie nicht gesetzt ist.</translation>
    </message>
</context>
<context>
    <name>Iconwright::SeveralFace</name>
    <message>
        <source>All of them: %1</source>
        <extracomment>What several icons have in common: &quot;All of them: Flat, Sunset&quot;</extracomment>
        <translation>Gemeinsam: %1</translation>
    </message>
    <message>
        <source>Cost together: %1</source>
        <extracomment>%1 is money: what these icons have cost</extracomment>
        <translation>Gesamtkosten: %1</translation>
    </message>
    <message>
        <source>Higher quality, about %1</source>
        <translation>Höhere Qualität, etwa %1</translation>
    </message>
    <message>
        <source>Higher quality</source>
        <translation>Höhere Qualität</translation>
    </message>
    <message>
        <source>Re-roll</source>
        <translation>Neu würfeln</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Favorite</source>
        <translation>Favorit</translation>
    </message>
</context>
<context>
    <name>Iconwright::ShortcutsDialog</name>
    <message>
        <source>No shortcut matches “%1”.</source>
        <extracomment>%1: what was typed into the search</extracomment>
        <translation>Kein Tastenkürzel passt zu „%1“.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
</context>
<context>
    <name>Iconwright::ShortcutsPage</name>
    <message>
        <source>Use it here</source>
        <translation>Hier verwenden</translation>
    </message>
    <message>
        <source>Restore default</source>
        <translation>Standard wiederherstellen</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>shortcut key keyboard hotkey</source>
        <translation>Tastenkürzel Taste Tastatur Tastenkombination Hotkey</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <extracomment>%1: a key like &quot;Ctrl+E&quot;, %2: the name of a command</extracomment>
        <translation>%1 gehört zu „%2“.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Choose a field and press the new key; Backspace takes the key away. Single letters act only while the gallery has the keyboard.</source>
        <translation>Wählen Sie ein Feld und drücken Sie die neue Taste; die Rücktaste entfernt sie. Einzelne Buchstaben wirken nur, solange die Galerie die Tastatur hat.</translation>
    </message>
</context>
<context>
    <name>Iconwright::SizePresets</name>
    <message>
        <source>PNG, 16 to 512</source>
        <translation>PNG, 16 bis 512</translation>
    </message>
    <message>
        <source>Web basics</source>
        <translation>Grundset fürs Web</translation>
    </message>
    <message>
        <source>Toolbars and menus</source>
        <translation>Werkzeugleisten und Menüs</translation>
    </message>
    <message>
        <source>Desktop programs</source>
        <translation>Desktop-Programme</translation>
    </message>
    <message>
        <source>Large, 1024</source>
        <translation>Groß, 1024</translation>
    </message>
    <message>
        <source>Own sizes</source>
        <translation>Eigene Größen</translation>
    </message>
</context>
<context>
    <name>Iconwright::SizeTag</name>
    <message>
        <source>%1 by %1 pixels</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 mal %1 Pixel</translation>
    </message>
</context>
<context>
    <name>Iconwright::StatisticsWindow</name>
    <message>
        <source>%1%</source>
        <extracomment>%1: a number; a share of all, written as the language does: with or without a space</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Adding up.</source>
        <translation>Wird zusammengezählt.</translation>
    </message>
    <message>
        <source>Nothing was made yet. The figures fill with the first icons.</source>
        <translation>Noch wurde nichts erzeugt. Die Zahlen füllen sich mit den ersten Icons.</translation>
    </message>
    <message>
        <source>Icons in the library</source>
        <translation>Icons in der Bibliothek</translation>
    </message>
    <message>
        <source>Drafts: %1.</source>
        <translation>Entwürfe: %1.</translation>
    </message>
    <message>
        <source>Favorites: %1.</source>
        <translation>Favoriten: %1.</translation>
    </message>
    <message>
        <source>In the trash: %1.</source>
        <translation>Im Papierkorb: %1.</translation>
    </message>
    <message>
        <source>Library size</source>
        <translation>Größe der Bibliothek</translation>
    </message>
    <message>
        <source>All originals on the disk, the trash included.</source>
        <translation>Alle Originale auf dem Datenträger, samt Papierkorb.</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>Erfolgsquote</translation>
    </message>
    <message>
        <source>%1 of %2 icons arrived.</source>
        <translation>%1 von %2 Icons angekommen.</translation>
    </message>
    <message>
        <source>Failed: %1.</source>
        <translation>Fehlgeschlagen: %1.</translation>
    </message>
    <message>
        <source>No answer: %1.</source>
        <translation>Ohne Antwort: %1.</translation>
    </message>
    <message>
        <source>Nothing was asked for yet.</source>
        <translation>Noch wurde nichts angefordert.</translation>
    </message>
    <message>
        <source>Active batches</source>
        <translation>Aktive Aufträge</translation>
    </message>
    <message>
        <source>Waiting, running or paused.</source>
        <translation>Wartend, laufend oder angehalten.</translation>
    </message>
    <message>
        <source>Average time</source>
        <translation>Durchschnittliche Zeit</translation>
    </message>
    <message>
        <source>No paid icon was drawn yet.</source>
        <translation>Noch wurde kein bezahltes Icon gezeichnet.</translation>
    </message>
    <message>
        <source>Half within %1, 90% within %2, 99% within %3.</source>
        <translation>Die Hälfte binnen %1, 90&#xa0;% binnen %2, 99&#xa0;% binnen %3.</translation>
    </message>
    <message>
        <source>Answered by the cache</source>
        <translation>Aus dem Zwischenspeicher</translation>
    </message>
    <message>
        <source>Hits: %1.</source>
        <translation>Treffer: %1.</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Gespart: %1.</translation>
    </message>
    <message>
        <source>Requests remembered: %1.</source>
        <translation>Gemerkte Anfragen: %1.</translation>
    </message>
    <message>
        <source>Nothing was asked for twice yet.</source>
        <translation>Noch wurde nichts zweimal angefordert.</translation>
    </message>
    <message>
        <source>Spent this month</source>
        <translation>Ausgaben diesen Monat</translation>
    </message>
    <message>
        <source>Today: %1.</source>
        <translation>Heute: %1.</translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation>Ausgaben insgesamt</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Since %1, by what the server reported.</source>
        <translation>Seit %1, nach Angaben des Servers.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1: a day or month, %2: money, %3: &quot;31 icons&quot;</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln days, %1 in all. Arrow keys go from day to day.</source>
        <translation>
            <numerusform>Der letzte Tag (%Ln), %1 insgesamt. Die Pfeiltasten gehen von Tag zu Tag.</numerusform>
            <numerusform>Die letzten %Ln Tage, %1 insgesamt. Die Pfeiltasten gehen von Tag zu Tag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln months, %1 in all. Arrow keys go from month to month.</source>
        <translation>
            <numerusform>Der letzte Monat (%Ln), %1 insgesamt. Die Pfeiltasten gehen von Monat zu Monat.</numerusform>
            <numerusform>Die letzten %Ln Monate, %1 insgesamt. Die Pfeiltasten gehen von Monat zu Monat.</numerusform>
        </translation>
    </message>
    <message>
        <source>The spending of every day was saved.</source>
        <translation>Die Ausgaben jedes Tages wurden gespeichert.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Save spending as CSV…</source>
        <translation>Ausgaben als CSV speichern…</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tagen</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monaten</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Nothing spent yet. Drafts are free.</source>
        <translation>Noch nichts ausgegeben. Entwürfe sind kostenlos.</translation>
    </message>
    <message>
        <source>Estimated: %1.</source>
        <translation>Geschätzt: %1.</translation>
    </message>
    <message>
        <source>%1 (estimated %2)</source>
        <extracomment>%1: what was spent, %2: what had been estimated before</extracomment>
        <translation>%1 (geschätzt %2)</translation>
    </message>
</context>
<context>
    <name>Iconwright::Stepper</name>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>Iconwright::StoragePage</name>
    <message>
        <source>Folder for every new icon</source>
        <translation>Ordner für jedes neue Icon</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln icons for good?</source>
        <translation>
            <numerusform>%Ln Icon endgültig löschen?</numerusform>
            <numerusform>%Ln Icons endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The pictures in the trash are removed from this computer. This cannot be undone. Making them again may cost money.</source>
        <translation>Die Bilder im Papierkorb werden von diesem Computer entfernt. Das lässt sich nicht rückgängig machen. Sie neu zu erzeugen, kann Geld kosten.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message numerus="yes">
        <source>Forgot the answers to %Ln requests, and all thumbnails. No icon was deleted.</source>
        <translation>
            <numerusform>Die Antwort auf %Ln Anfrage und alle Vorschaubilder sind verworfen. Kein Icon wurde gelöscht.</numerusform>
            <numerusform>Die Antworten auf %Ln Anfragen und alle Vorschaubilder sind verworfen. Kein Icon wurde gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln icons are gone for good.</source>
        <translation>
            <numerusform>%Ln Icon ist endgültig gelöscht.</numerusform>
            <numerusform>%Ln Icons sind endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 on the disk.</source>
        <extracomment>%1: &quot;1,284 icons&quot;, %2: a size like &quot;812 MB&quot;</extracomment>
        <translation>%1, %2 auf dem Datenträger.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests have an answer in the library and cost nothing when they are made again. This forgets them, and the thumbnails; icons and originals stay.</source>
        <translation>
            <numerusform>Für %Ln Anfrage liegt eine Antwort in der Bibliothek; erneut gestellt kostet sie nichts. Hier wird das verworfen, samt Vorschaubildern; Icons und Originale bleiben.</numerusform>
            <numerusform>Für %Ln Anfragen liegt eine Antwort in der Bibliothek; erneut gestellt kosten sie nichts. Hier wird das verworfen, samt Vorschaubildern; Icons und Originale bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln icons are in the trash. They can be put back until it is emptied.</source>
        <translation>
            <numerusform>%Ln Icon liegt im Papierkorb. Es lässt sich zurückholen, bis er geleert wird.</numerusform>
            <numerusform>%Ln Icons liegen im Papierkorb. Sie lassen sich zurückholen, bis er geleert wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Office supplies</source>
        <translation>Bürobedarf</translation>
    </message>
    <message>
        <source>For example %1. Possible: {category} {variation} {style} {colors} {size} {id}; a slash makes folders.</source>
        <translation>Zum Beispiel %1. Möglich: {category} {variation} {style} {colors} {size} {id}; ein Schrägstrich legt Ordner an.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>Where icons are kept, for how long, and where copies go.</source>
        <translation>Wo und wie lange Icons aufbewahrt werden und wohin Kopien gehen.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>folder path location profile size disk space</source>
        <translation>Ordner Pfad Ort Speicherort Profil Größe Speicherplatz</translation>
    </message>
    <message>
        <source>Keep icons for</source>
        <translation>Icons aufbewahren</translation>
    </message>
    <message>
        <source>Older ones go to the trash by themselves. Favorites and icons in sets always stay.</source>
        <translation>Ältere werden von selbst in den Papierkorb verschoben. Favoriten und Icons in Sets bleiben immer.</translation>
    </message>
    <message>
        <source>retention days age delete automatically clean up</source>
        <translation>Aufbewahrung Tage Alter löschen automatisch aufräumen</translation>
    </message>
    <message>
        <source>Library up to</source>
        <translation>Höchstgröße der Bibliothek</translation>
    </message>
    <message>
        <source>Beyond it, the oldest go to the trash. Favorites and icons in sets always stay.</source>
        <translation>Darüber werden die ältesten in den Papierkorb verschoben. Favoriten und Icons in Sets bleiben immer.</translation>
    </message>
    <message>
        <source>retention megabytes size bound limit delete automatically</source>
        <translation>Aufbewahrung Megabyte Größe Grenze Limit löschen automatisch</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Zwischenspeicher</translation>
    </message>
    <message>
        <source>clear cache thumbnails memory</source>
        <translation>Zwischenspeicher Cache leeren Vorschaubilder Speicher</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>empty trash bin delete for good</source>
        <translation>Papierkorb leeren Mülleimer endgültig löschen</translation>
    </message>
    <message>
        <source>Save every new icon into a folder</source>
        <translation>Jedes neue Icon in einem Ordner speichern</translation>
    </message>
    <message>
        <source>A copy of each picture, under a readable name. Nothing there is ever replaced.</source>
        <translation>Eine Kopie jedes Bildes unter lesbarem Namen. Dort wird nie etwas ersetzt.</translation>
    </message>
    <message>
        <source>autosave automatic saving download export copy</source>
        <translation>automatisch speichern Autosave Speichern Download herunterladen Export exportieren Kopie</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>autosave directory path</source>
        <translation>automatisch speichern Autosave Verzeichnis Ordner Pfad</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Dateinamen</translation>
    </message>
    <message>
        <source>autosave pattern naming template</source>
        <translation>automatisch speichern Autosave Muster Benennung Vorlage</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>Kein Ordner gewählt</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source> days</source>
        <extracomment>behind a number of days</extracomment>
        <translation> Tage</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source> MB</source>
        <extracomment>megabytes, behind a number</extracomment>
        <translation> MB</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Clear cache</source>
        <translation>Zwischenspeicher leeren</translation>
    </message>
    <message>
        <source>Empty trash…</source>
        <translation>Papierkorb leeren…</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>Iconwright::StylePicker</name>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
</context>
<context>
    <name>Iconwright::SuggestionRow</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Add %1</source>
        <extracomment>%1 is a category that the program suggests</extracomment>
        <translation>%1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>Iconwright::SuggestionsPopup</name>
    <message>
        <source>All suggestions</source>
        <extracomment>Title of the pop-up with all categories that the program knows</extracomment>
        <translation>Alle Vorschläge</translation>
    </message>
    <message>
        <source>Return adds a category or removes it.</source>
        <translation>Eingabe fügt eine Kategorie hinzu oder entfernt sie.</translation>
    </message>
    <message>
        <source>Search suggestions</source>
        <translation>Vorschläge durchsuchen</translation>
    </message>
    <message>
        <source>No suggestion matches “%1”. You can type it as it is.</source>
        <translation>Kein Vorschlag passt zu „%1“. Sie können es so eintippen.</translation>
    </message>
</context>
<context>
    <name>Iconwright::TargetList</name>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 Dateien</translation>
    </message>
    <message>
        <source>One icon as the app icon</source>
        <extracomment>Heading of what is exported for with a single icon; the icon&apos;s name stands beside it</extracomment>
        <translation>Ein Icon als App-Icon</translation>
    </message>
</context>
<context>
    <name>Iconwright::TargetPage</name>
    <message>
        <source>Use letters, digits, periods, hyphens and underscores.</source>
        <translation>Buchstaben, Ziffern, Punkte, Bindestriche und Unterstriche verwenden.</translation>
    </message>
    <message>
        <source>App icon</source>
        <translation>App-Icon</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>So wird es aussehen</translation>
    </message>
    <message>
        <source>Name of the app</source>
        <translation>Name der App</translation>
    </message>
    <message>
        <source>Id of the app</source>
        <translation>Kennung der App</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Background in the dark</source>
        <translation>Hintergrund im Dunkeln</translation>
    </message>
    <message>
        <source>the same</source>
        <extracomment>In an empty field of a color that may be left out</extracomment>
        <translation>derselbe</translation>
    </message>
    <message>
        <source>Into your project</source>
        <translation>In Ihr Projekt</translation>
    </message>
</context>
<context>
    <name>Iconwright::TermText</name>
    <message>
        <source>No favorites</source>
        <translation>Keine Favoriten</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>Keine Entwürfe</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>%1: a date; icons made on that day or later</extracomment>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>Before %1</source>
        <extracomment>%1: a date; icons made earlier</extracomment>
        <translation>Vor %1</translation>
    </message>
    <message>
        <source>Not %1</source>
        <extracomment>%1: a style, a color scheme, a category, a model or a batch; icons that do not have it</extracomment>
        <translation>Nicht %1</translation>
    </message>
</context>
<context>
    <name>Iconwright::ThrottleGauge</name>
    <message>
        <source>%1, %2. Goes on by itself.</source>
        <comment>used, next</comment>
        <translation>%1, %2. Geht von selbst weiter.</translation>
    </message>
    <message>
        <source>The wait is over.</source>
        <translation>Das Warten ist vorbei.</translation>
    </message>
    <message>
        <source>%1 of %2 this minute</source>
        <translation>%1 von %2 in dieser Minute</translation>
    </message>
    <message>
        <source>%1 this minute</source>
        <translation>%1 in dieser Minute</translation>
    </message>
    <message>
        <source>next slot in %1</source>
        <extracomment>%1 is a time that counts down: &quot;2 s&quot;</extracomment>
        <translation>nächste Anfrage in %1</translation>
    </message>
    <message>
        <source>The limit per minute is reached. Goes on by itself.</source>
        <translation>Das Limit pro Minute ist erreicht. Geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Requests this minute</source>
        <translation>Anfragen in dieser Minute</translation>
    </message>
    <message>
        <source>Requests per minute: next in %1</source>
        <extracomment>%1 is a time that counts down: &quot;38 s&quot;</extracomment>
        <translation>Anfragen pro Minute: weiter in %1</translation>
    </message>
    <message>
        <source>Tokens per minute: next in %1</source>
        <extracomment>%1 is a time that counts down: &quot;38 s&quot;</extracomment>
        <translation>Token pro Minute: weiter in %1</translation>
    </message>
    <message>
        <source>Images per minute: next in %1</source>
        <extracomment>%1 is a time that counts down: &quot;38 s&quot;</extracomment>
        <translation>Bilder pro Minute: weiter in %1</translation>
    </message>
    <message>
        <source>The server asked to wait: next in %1</source>
        <extracomment>%1 is a time that counts down: &quot;38 s&quot;</extracomment>
        <translation>Der Server bittet zu warten: weiter in %1</translation>
    </message>
    <message>
        <source>The server asked to wait. Goes on by itself.</source>
        <translation>Der Server bittet zu warten. Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>%1 of %2 tokens this minute</source>
        <translation>%1 von %2 Token in dieser Minute</translation>
    </message>
    <message numerus="yes">
        <source>The server is overloaded: %n at the same time for now.</source>
        <translation>
            <numerusform>Der Server ist überlastet: vorerst %n gleichzeitig.</numerusform>
            <numerusform>Der Server ist überlastet: vorerst %n gleichzeitig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Iconwright::TilePainter</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Kein Netzwerk</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>May be billed</source>
        <translation>Evtl. berechnet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
</context>
<context>
    <name>Iconwright::TrialRow</name>
    <message>
        <source>First icon</source>
        <extracomment>The icon that was asked for alone, before all others.</extracomment>
        <translation>Erstes Icon</translation>
    </message>
    <message>
        <source>%1 is being drawn</source>
        <extracomment>%1 is a category</extracomment>
        <translation>%1 wird gezeichnet</translation>
    </message>
    <message>
        <source>Use for the rest</source>
        <extracomment>On a button: all other icons are made to match this one.</extracomment>
        <translation>Für die übrigen nehmen</translation>
    </message>
    <message>
        <source>The others are drawn to match it. This one is not drawn or paid for again.</source>
        <translation>Die anderen werden passend dazu gezeichnet. Dieses wird nicht noch einmal gezeichnet oder bezahlt.</translation>
    </message>
    <message>
        <source>Another</source>
        <extracomment>On a button: draws the first icon once more.</extracomment>
        <translation>Ein anderes</translation>
    </message>
    <message>
        <source>Draws the first icon once more, which costs once more. This one is kept.</source>
        <translation>Zeichnet das erste Icon noch einmal, was noch einmal kostet. Dieses bleibt erhalten.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Iconwright::TrueSizes</name>
    <message>
        <source>Actual sizes</source>
        <translation>Tatsächliche Größen</translation>
    </message>
</context>
<context>
    <name>Iconwright::WindowHeader</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many icons a search shows of all there are.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation>%1, %2 ausgewählt</translation>
    </message>
    <message>
        <source>Export %1 (%2)</source>
        <extracomment>On the button that opens the export dialog.</extracomment>
        <translation>%1 exportieren (%2)</translation>
    </message>
    <message>
        <source>There is nothing to export yet</source>
        <translation>Es gibt noch nichts zu exportieren</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>Hauptmenü</translation>
    </message>
    <message>
        <source>Hide the left column</source>
        <translation>Linke Spalte ausblenden</translation>
    </message>
    <message>
        <source>Show the left column</source>
        <translation>Linke Spalte einblenden</translation>
    </message>
    <message>
        <source>Hide the inspector</source>
        <translation>Details ausblenden</translation>
    </message>
    <message>
        <source>Show the inspector</source>
        <translation>Details einblenden</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>Starters</name>
    <message>
        <source>Trail map</source>
        <translation>Wanderkarte</translation>
    </message>
    <message>
        <source>Weather app</source>
        <translation>Wetter-App</translation>
    </message>
    <message>
        <source>Shop checkout</source>
        <translation>Kasse im Shop</translation>
    </message>
    <message>
        <source>App toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>weniger als %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>1 icon</source>
        <translation>1 Icon</translation>
    </message>
    <message numerus="yes">
        <source>%Ln icons</source>
        <translation>
            <numerusform>%Ln Icon</numerusform>
            <numerusform>%Ln Icons</numerusform>
        </translation>
    </message>
    <message>
        <source>, free</source>
        <translation>, kostenlos</translation>
    </message>
    <message>
        <source>, %1</source>
        <comment>price</comment>
        <translation>, %1</translation>
    </message>
    <message>
        <source>, about %1</source>
        <comment>price</comment>
        <translation>, etwa %1</translation>
    </message>
    <message>
        <source>, about %1</source>
        <comment>time</comment>
        <translation>, etwa %1</translation>
    </message>
</context>
<context>
    <name>catalog</name>
    <message>
        <source>Flat</source>
        <translation>Flach</translation>
    </message>
    <message>
        <source>Modern</source>
        <translation>Modern</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Kontur</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Duotone</source>
        <translation>Zweifarbig</translation>
    </message>
    <message>
        <source>Clay</source>
        <translation>Knete</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Glyph</source>
        <translation>Glyphe</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Sticker</translation>
    </message>
    <message>
        <source>Neon</source>
        <translation>Neon</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>Glas</translation>
    </message>
    <message>
        <source>Sketch</source>
        <translation>Skizze</translation>
    </message>
    <message>
        <source>Long shadow</source>
        <translation>Langer Schatten</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Abzeichen</translation>
    </message>
    <message>
        <source>Isometric</source>
        <translation>Isometrisch</translation>
    </message>
    <message>
        <source>Watercolor</source>
        <translation>Aquarell</translation>
    </message>
    <message>
        <source>Brand colors</source>
        <translation>Markenfarben</translation>
    </message>
    <message>
        <source>Blue tones</source>
        <translation>Blautöne</translation>
    </message>
    <message>
        <source>Sunset</source>
        <translation>Sonnenuntergang</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Wald</translation>
    </message>
    <message>
        <source>Mono</source>
        <translation>Einfarbig</translation>
    </message>
    <message>
        <source>Candy</source>
        <translation>Bonbon</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Earth</source>
        <translation>Erdtöne</translation>
    </message>
    <message>
        <source>Pastel</source>
        <translation>Pastell</translation>
    </message>
    <message>
        <source>Autumn</source>
        <translation>Herbst</translation>
    </message>
    <message>
        <source>Ocean</source>
        <translation>Ozean</translation>
    </message>
    <message>
        <source>Berry</source>
        <translation>Beere</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Schiefer</translation>
    </message>
    <message>
        <source>Vivid</source>
        <translation>Kräftig</translation>
    </message>
    <message>
        <source>Corporate</source>
        <translation>Geschäftlich</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Warm</translation>
    </message>
    <message>
        <source>Cool</source>
        <translation>Kühl</translation>
    </message>
    <message>
        <source>Lavender</source>
        <translation>Lavendel</translation>
    </message>
    <message>
        <source>Citrus</source>
        <translation>Zitrus</translation>
    </message>
    <message>
        <source>Retro</source>
        <translation>Retro</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>Money and shopping</source>
        <translation>Geld und Einkaufen</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Home and living</source>
        <translation>Haus und Wohnen</translation>
    </message>
    <message>
        <source>Tools and building</source>
        <translation>Werkzeug und Bauen</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>Reisen und Orte</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Essen und Trinken</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Sports and games</source>
        <translation>Sport und Spiele</translation>
    </message>
    <message>
        <source>Music, art and media</source>
        <translation>Musik, Kunst und Medien</translation>
    </message>
    <message>
        <source>Education and science</source>
        <translation>Bildung und Wissenschaft</translation>
    </message>
    <message>
        <source>Nature and weather</source>
        <translation>Natur und Wetter</translation>
    </message>
    <message>
        <source>Animals</source>
        <translation>Tiere</translation>
    </message>
    <message>
        <source>People and fashion</source>
        <translation>Menschen und Mode</translation>
    </message>
    <message>
        <source>Holidays and events</source>
        <translation>Feiertage und Feste</translation>
    </message>
    <message>
        <source>Communication and interface</source>
        <translation>Kommunikation und Oberfläche</translation>
    </message>
    <message>
        <source>Security and public life</source>
        <translation>Sicherheit und öffentliches Leben</translation>
    </message>
</context>
<context>
    <name>errortext</name>
    <message>
        <source>Cancelled. What was sent before is kept.</source>
        <translation>Abgebrochen. Was zuvor gesendet wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Add at least one category.</source>
        <translation>Mindestens eine Kategorie hinzufügen.</translation>
    </message>
    <message>
        <source>A category is empty. Type what the icons are of.</source>
        <translation>Eine Kategorie ist leer. Eingeben, was die Icons darstellen.</translation>
    </message>
    <message>
        <source>A category is too long. Use a few words; details go into the instructions.</source>
        <translation>Eine Kategorie ist zu lang. Wenige Wörter genügen; Einzelheiten gehören in die Anweisungen.</translation>
    </message>
    <message>
        <source>A category holds characters that cannot be seen. Type it again.</source>
        <translation>Eine Kategorie enthält unsichtbare Zeichen. Bitte neu eingeben.</translation>
    </message>
    <message>
        <source>These are too many icons for one batch. Use fewer categories or variations.</source>
        <translation>Das sind zu viele Icons für einen Auftrag. Weniger Kategorien oder Varianten verwenden.</translation>
    </message>
    <message>
        <source>What a category must show is too long. Use a few words for each thing.</source>
        <translation>Was eine Kategorie zeigen soll, ist zu lang. Wenige Wörter pro Ding verwenden.</translation>
    </message>
    <message>
        <source>There is no style &quot;%1&quot;. Choose one from the list.</source>
        <translation>Es gibt keinen Stil „%1“. Einen aus der Liste wählen.</translation>
    </message>
    <message>
        <source>Choose a style.</source>
        <translation>Einen Stil wählen.</translation>
    </message>
    <message>
        <source>There is no color scheme &quot;%1&quot;. Choose one from the list.</source>
        <translation>Es gibt kein Farbschema „%1“. Eines aus der Liste wählen.</translation>
    </message>
    <message>
        <source>Choose a color scheme.</source>
        <translation>Ein Farbschema wählen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no color. Write colors like #2B59D9, with commas between them.</source>
        <translation>„%1“ ist keine Farbe. Farben wie #2B59D9 schreiben, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Add at least one color, like #2B59D9.</source>
        <translation>Mindestens eine Farbe hinzufügen, etwa #2B59D9.</translation>
    </message>
    <message>
        <source>These are too many colors. Use at most 8.</source>
        <translation>Das sind zu viele Farben. Höchstens 8 verwenden.</translation>
    </message>
    <message>
        <source>This number of variations is not possible. Choose a number from 1 to 20.</source>
        <translation>Diese Anzahl Varianten ist nicht möglich. Eine Zahl von 1 bis 20 wählen.</translation>
    </message>
    <message>
        <source>This model cannot be used. Choose another one.</source>
        <translation>Dieses Modell lässt sich nicht verwenden. Ein anderes wählen.</translation>
    </message>
    <message>
        <source>This model has been shut down. Use %1 instead.</source>
        <translation>Dieses Modell wurde abgeschaltet. Stattdessen %1 verwenden.</translation>
    </message>
    <message>
        <source>This model has been shut down. Choose another one.</source>
        <translation>Dieses Modell wurde abgeschaltet. Ein anderes wählen.</translation>
    </message>
    <message>
        <source>The model does not offer this quality. Choose one from the list.</source>
        <translation>Das Modell bietet diese Qualität nicht. Eine aus der Liste wählen.</translation>
    </message>
    <message>
        <source>The model does not draw this size. Choose one from the list.</source>
        <translation>Das Modell zeichnet diese Größe nicht. Eine aus der Liste wählen.</translation>
    </message>
    <message>
        <source>The model does not offer this background. Choose one from the list.</source>
        <translation>Das Modell bietet diesen Hintergrund nicht. Einen aus der Liste wählen.</translation>
    </message>
    <message>
        <source>The model does not offer this file format. Use PNG.</source>
        <translation>Das Modell bietet dieses Dateiformat nicht. PNG verwenden.</translation>
    </message>
    <message>
        <source>The instructions are too long. Shorten them.</source>
        <translation>Die Anweisungen sind zu lang. Bitte kürzen.</translation>
    </message>
    <message>
        <source>The prompt is longer than the model accepts. Shorten the instructions.</source>
        <translation>Der Prompt ist länger, als das Modell annimmt. Die Anweisungen kürzen.</translation>
    </message>
    <message>
        <source>Nobody called &quot;%1&quot; draws here. Use &quot;openai&quot; or &quot;offline&quot;.</source>
        <translation>Hier zeichnet niemand namens „%1“. „openai“ oder „offline“ verwenden.</translation>
    </message>
    <message>
        <source>Choose who draws: &quot;openai&quot; or &quot;offline&quot;.</source>
        <translation>Wählen, wer zeichnet: „openai“ oder „offline“.</translation>
    </message>
    <message>
        <source>This address cannot be used. It must begin with https://; http:// is only for this computer.</source>
        <translation>Diese Adresse lässt sich nicht verwenden. Sie muss mit https:// beginnen; http:// gilt nur für diesen Computer.</translation>
    </message>
    <message>
        <source>This value cannot be used: %1. The one before stays in force.</source>
        <translation>Dieser Wert lässt sich nicht verwenden: %1. Der bisherige gilt weiter.</translation>
    </message>
    <message>
        <source>This value cannot be used. The one before stays in force.</source>
        <translation>Dieser Wert lässt sich nicht verwenden. Der bisherige gilt weiter.</translation>
    </message>
    <message>
        <source>There is no API key yet. Add your OpenAI key, or make offline drafts, which need none.</source>
        <translation>Es gibt noch keinen API-Schlüssel. Fügen Sie Ihren OpenAI-Schlüssel hinzu oder erstellen Sie Offline-Entwürfe, die keinen brauchen.</translation>
    </message>
    <message>
        <source>OpenAI refused the key. Nothing more is sent until there is a working key. Check it, or make a new one in your OpenAI account.</source>
        <translation>OpenAI hat den Schlüssel abgelehnt. Ohne gültigen Schlüssel wird nichts mehr gesendet. Prüfen Sie ihn oder erstellen Sie einen neuen in Ihrem OpenAI-Konto.</translation>
    </message>
    <message>
        <source>Your OpenAI account has no credit left. Add credit there, then go on here.</source>
        <translation>Ihr OpenAI-Konto hat kein Guthaben mehr. Dort Guthaben aufladen, dann hier fortfahren.</translation>
    </message>
    <message>
        <source>Your OpenAI account has reached its spending limit. Raise it there, then go on here.</source>
        <translation>Ihr OpenAI-Konto hat sein Ausgabenlimit erreicht. Dort das Limit erhöhen, dann hier fortfahren.</translation>
    </message>
    <message>
        <source>Your OpenAI organization is not verified for this model. Verify it there (up to 15 minutes), or use another model.</source>
        <translation>Ihre OpenAI-Organisation ist für dieses Modell nicht verifiziert. Dort verifizieren (bis zu 15 Minuten) oder ein anderes Modell verwenden.</translation>
    </message>
    <message>
        <source>OpenAI does not serve the country you are in. Offline drafts work everywhere.</source>
        <translation>OpenAI ist in dem Land, in dem Sie sind, nicht verfügbar. Offline-Entwürfe funktionieren überall.</translation>
    </message>
    <message>
        <source>The key is not allowed to make pictures. Give it that permission in your OpenAI account, or use another key.</source>
        <translation>Der Schlüssel darf keine Bilder erzeugen. Geben Sie ihm dieses Recht in Ihrem OpenAI-Konto oder verwenden Sie einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>Your account does not have this model. Choose another one.</source>
        <translation>Ihr Konto hat dieses Modell nicht. Ein anderes wählen.</translation>
    </message>
    <message>
        <source>The request was not accepted, and cost nothing. Try another model, size or quality.</source>
        <translation>Die Anfrage wurde nicht angenommen und hat nichts gekostet. Ein anderes Modell, eine andere Größe oder Qualität versuchen.</translation>
    </message>
    <message>
        <source>OpenAI did not draw this one. Its safety check stopped the request. This happens with harmless words too; try again or use other words.</source>
        <translation>OpenAI hat dieses Icon nicht gezeichnet. Die Sicherheitsprüfung hat die Anfrage gestoppt. Das kommt auch bei harmlosen Wörtern vor; erneut versuchen oder andere Wörter verwenden.</translation>
    </message>
    <message>
        <source>The limit of requests per minute was reached again and again. Retry in a minute, or set a lower limit in the preferences.</source>
        <translation>Das Limit der Anfragen pro Minute wurde immer wieder erreicht. In einer Minute erneut versuchen oder in den Einstellungen ein niedrigeres Limit setzen.</translation>
    </message>
    <message>
        <source>The server had a problem. Nothing is lost. Retry in a few minutes.</source>
        <translation>Der Server hatte ein Problem. Nichts ist verloren. In einigen Minuten erneut versuchen.</translation>
    </message>
    <message>
        <source>The server is overloaded. Nothing is lost. Retry in a few minutes.</source>
        <translation>Der Server ist überlastet. Nichts ist verloren. In einigen Minuten erneut versuchen.</translation>
    </message>
    <message>
        <source>No connection to the server. Nothing was sent, nothing is lost. Check the network, then retry.</source>
        <translation>Keine Verbindung zum Server. Nichts wurde gesendet, nichts ist verloren. Das Netzwerk prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The server pointed to another address, and the key is not sent there. Check the base URL in the preferences.</source>
        <translation>Der Server verwies auf eine andere Adresse; dorthin wird der Schlüssel nicht gesendet. Die Basis-URL in den Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>May have been billed. The connection broke after the request was sent. Send it again, or leave it.</source>
        <translation>Evtl. berechnet. Die Verbindung brach ab, nachdem die Anfrage gesendet war. Erneut senden oder so lassen.</translation>
    </message>
    <message>
        <source>May have been billed. No answer came in time. Send it again, or leave it.</source>
        <translation>Evtl. berechnet. Es kam nicht rechtzeitig eine Antwort. Erneut senden oder so lassen.</translation>
    </message>
    <message>
        <source>May have been billed. Something between here and the server answered in its place. Check the network, then send it again or leave it.</source>
        <translation>Evtl. berechnet. Etwas zwischen hier und dem Server hat an seiner Stelle geantwortet. Das Netzwerk prüfen, dann erneut senden oder so lassen.</translation>
    </message>
    <message>
        <source>The answer held no picture. Retry to ask for it again, which costs again.</source>
        <translation>Die Antwort enthielt kein Bild. Erneut versuchen fordert es noch einmal an und kostet noch einmal.</translation>
    </message>
    <message>
        <source>The answer ended in the middle. What came is kept. Retry to ask for it again, which costs again.</source>
        <translation>Die Antwort brach mittendrin ab. Was ankam, bleibt erhalten. Erneut versuchen fordert sie noch einmal an und kostet noch einmal.</translation>
    </message>
    <message>
        <source>The answer was larger than a picture can be and was given up. Choose a smaller size, then retry.</source>
        <translation>Die Antwort war größer, als ein Bild sein kann, und wurde aufgegeben. Eine kleinere Größe wählen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>What came is not a readable picture. Its bytes are kept. Retry to ask for it again, which costs again.</source>
        <translation>Was ankam, ist kein lesbares Bild. Die Bytes bleiben erhalten. Erneut versuchen fordert es noch einmal an und kostet noch einmal.</translation>
    </message>
    <message>
        <source>The picture has too many pixels to be opened safely. Choose a smaller size, then retry.</source>
        <translation>Das Bild hat zu viele Pixel, um es sicher zu öffnen. Eine kleinere Größe wählen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>This computer has too little free memory for it. Close other programs or choose a smaller size.</source>
        <translation>Dieser Computer hat dafür zu wenig freien Arbeitsspeicher. Andere Programme schließen oder eine kleinere Größe wählen.</translation>
    </message>
    <message>
        <source>There is too little room on the disk for this batch. Nothing was sent. Free some space, then try again.</source>
        <translation>Für diesen Auftrag ist zu wenig Platz auf dem Datenträger. Nichts wurde gesendet. Platz schaffen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>No room is left on the disk. Pictures that arrived are kept in memory. Free some space, then go on.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr. Angekommene Bilder bleiben im Arbeitsspeicher. Platz schaffen, dann fortfahren.</translation>
    </message>
    <message>
        <source>The file or folder cannot be written: %1. Choose another place, or allow writing there.</source>
        <translation>Die Datei oder der Ordner lässt sich nicht schreiben: %1. Einen anderen Ort wählen oder das Schreiben dort erlauben.</translation>
    </message>
    <message>
        <source>The file or folder cannot be written. Choose another place, or allow writing there.</source>
        <translation>Die Datei oder der Ordner lässt sich nicht schreiben. Einen anderen Ort wählen oder das Schreiben dort erlauben.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1. Check that it is still there.</source>
        <translation>Die Datei lässt sich nicht lesen: %1. Prüfen, ob sie noch da ist.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is still there.</source>
        <translation>Die Datei lässt sich nicht lesen. Prüfen, ob sie noch da ist.</translation>
    </message>
    <message>
        <source>The library&apos;s index was damaged. It was kept aside and a new one was made; your pictures are still there.</source>
        <translation>Der Index der Bibliothek war beschädigt. Er wurde beiseitegelegt und ein neuer angelegt; Ihre Bilder sind noch da.</translation>
    </message>
    <message>
        <source>This library was made by a newer Iconwright. Update Iconwright, or use another profile.</source>
        <translation>Diese Bibliothek stammt von einem neueren Iconwright. Iconwright aktualisieren oder ein anderes Profil verwenden.</translation>
    </message>
    <message>
        <source>The library could not be read or written. Check that its disk is there and has room, then start again.</source>
        <translation>Die Bibliothek ließ sich nicht lesen oder schreiben. Prüfen, ob ihr Datenträger da ist und Platz hat, dann neu starten.</translation>
    </message>
    <message>
        <source>Another Iconwright is making icons with this profile. Wait for it or close it, then try again.</source>
        <translation>Ein anderes Iconwright erzeugt gerade Icons mit diesem Profil. Darauf warten oder es schließen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The profile folder cannot be used: %1. Allow writing there, or choose another with --profile.</source>
        <translation>Der Profilordner lässt sich nicht verwenden: %1. Das Schreiben dort erlauben oder mit --profile einen anderen wählen.</translation>
    </message>
    <message>
        <source>The profile folder cannot be used. Allow writing there, or choose another with --profile.</source>
        <translation>Der Profilordner lässt sich nicht verwenden. Das Schreiben dort erlauben oder mit --profile einen anderen wählen.</translation>
    </message>
    <message>
        <source>This system has no keychain to keep the key in. You can use the key for this run only.</source>
        <translation>Dieses System hat keinen Schlüsselbund, der den Schlüssel aufbewahren kann. Sie können ihn nur bis zum Beenden verwenden.</translation>
    </message>
    <message>
        <source>The keychain did not give access to the key. Unlock it and allow Iconwright, then try again.</source>
        <translation>Der Schlüsselbund gab den Schlüssel nicht frei. Entsperren und Iconwright erlauben, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The key could not be kept. You can use it for this run only.</source>
        <translation>Der Schlüssel ließ sich nicht aufbewahren. Sie können ihn nur bis zum Beenden verwenden.</translation>
    </message>
    <message>
        <source>A catalog file cannot be used: %1. Mend it or take it away, then start again.</source>
        <translation>Eine Katalogdatei lässt sich nicht verwenden: %1. Reparieren oder entfernen, dann neu starten.</translation>
    </message>
    <message>
        <source>A catalog file cannot be used. Mend it or take it away, then start again.</source>
        <translation>Eine Katalogdatei lässt sich nicht verwenden. Reparieren oder entfernen, dann neu starten.</translation>
    </message>
    <message>
        <source>The icon fonts for offline drafts are not installed. Install fonts-materialdesignicons-webfont.</source>
        <translation>Die Icon-Schriften für Offline-Entwürfe sind nicht installiert. fonts-materialdesignicons-webfont installieren.</translation>
    </message>
    <message>
        <source>It is no longer there. Nothing was changed.</source>
        <translation>Es ist nicht mehr da. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is nothing to export. Choose icons and sizes.</source>
        <translation>Es gibt nichts zu exportieren. Icons und Größen wählen.</translation>
    </message>
    <message>
        <source>This name pattern cannot be used. Write it like {category}-{variation}, without slashes or dots at the start.</source>
        <translation>Dieses Namensmuster lässt sich nicht verwenden. Etwa {category}-{variation} schreiben, ohne Schrägstriche oder Punkte am Anfang.</translation>
    </message>
    <message>
        <source>A file would be written outside the chosen folder, so nothing was written. Change the name pattern.</source>
        <translation>Eine Datei läge außerhalb des gewählten Ordners, daher wurde nichts geschrieben. Das Namensmuster ändern.</translation>
    </message>
    <message>
        <source>The chosen place is or holds a link to somewhere else: nothing is written through it. Choose another folder.</source>
        <translation>Der gewählte Ort ist oder enthält eine Verknüpfung nach anderswo: Durch sie wird nichts geschrieben. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The icon to match is in the trash or its picture is gone. Restore it, or remove it here.</source>
        <translation>Das Icon zum Angleichen liegt im Papierkorb, oder sein Bild fehlt. Stellen Sie es wieder her, oder entfernen Sie es hier.</translation>
    </message>
    <message>
        <source>The model cannot match an icon. Choose another model, or remove the icon.</source>
        <translation>Das Modell kann sich nicht an ein Icon angleichen. Wählen Sie ein anderes Modell, oder entfernen Sie das Icon.</translation>
    </message>
    <message>
        <source>The next icon could pass your cap on spending, so nothing more is sent. Raise the cap in the preferences, then go on.</source>
        <translation>Das nächste Icon könnte Ihre Ausgabengrenze überschreiten, deshalb wird nichts mehr gesendet. Erhöhen Sie die Grenze in den Einstellungen, und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>There is a cap on spending, but the price of this model is not known. Choose another model, or add the price to models.json in the profile&apos;s catalog folder.</source>
        <translation>Es gibt eine Ausgabengrenze, aber der Preis dieses Modells ist nicht bekannt. Wählen Sie ein anderes Modell, oder ergänzen Sie den Preis in models.json im Katalogordner des Profils.</translation>
    </message>
    <message>
        <source>Paid for, but its picture could not be fetched yet. Retry to fetch it, which costs nothing.</source>
        <translation>Bezahlt, aber das Bild konnte noch nicht abgeholt werden. Ein neuer Versuch holt es ab und kostet nichts.</translation>
    </message>
    <message>
        <source>Paid for, but the server no longer has its picture. Retry to ask for it again, which costs again.</source>
        <translation>Bezahlt, aber der Server hat das Bild nicht mehr. Ein neuer Versuch fordert es noch einmal an und kostet noch einmal.</translation>
    </message>
    <message>
        <source>The proxy does not let you through. Nothing was sent. Check its address, user and password in the preferences under Network.</source>
        <translation>Der Proxy lässt Sie nicht durch. Nichts wurde gesendet. Prüfen Sie Adresse, Benutzer und Kennwort in den Einstellungen unter „Netzwerk“.</translation>
    </message>
    <message>
        <source>The file of certificates cannot be used. Choose a PEM file in the preferences under Network, or none.</source>
        <translation>Die Datei mit Zertifikaten ist nicht brauchbar. Wählen Sie in den Einstellungen unter „Netzwerk“ eine PEM-Datei oder keine.</translation>
    </message>
    <message>
        <source>The connection is not safe: the server could not prove who it is. Nothing was sent. Check the date of this computer and the network. Where your network has certificates of its own, choose their file in the preferences under Network.</source>
        <translation>Die Verbindung ist nicht sicher: Der Server konnte nicht nachweisen, wer er ist. Nichts wurde gesendet. Prüfen Sie das Datum dieses Rechners und das Netzwerk. Hat Ihr Netzwerk eigene Zertifikate, wählen Sie deren Datei in den Einstellungen unter „Netzwerk“.</translation>
    </message>
    <message>
        <source>A name is taken: two files would get it, or a folder has it. Add {category} and {variation} to the name pattern, or choose another place.</source>
        <translation>Ein Name ist vergeben: Zwei Dateien bekämen ihn, oder ein Ordner heißt so. Fügen Sie dem Namensmuster {category} und {variation} hinzu, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>None of these icons is a vector. Generate them with the format SVG, then export them again.</source>
        <translation>Keines dieser Icons ist ein Vektor. Erzeugen Sie sie im Format SVG und exportieren Sie dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>targetwords</name>
    <message>
        <source>PNG sizes</source>
        <translation>PNG-Größen</translation>
    </message>
    <message>
        <source>Each icon in each size, drawn from its original.</source>
        <translation>Jedes Icon in jeder Größe, aus seinem Original gezeichnet.</translation>
    </message>
    <message>
        <source>Android drawables</source>
        <translation>Android-Drawables</translation>
    </message>
    <message>
        <source>Each icon at 24 dp for every density, below res, with names Android takes.</source>
        <translation>Jedes Icon mit 24 dp für jede Dichte, unter res, mit Namen, die Android annimmt.</translation>
    </message>
    <message>
        <source>Linux icon theme</source>
        <translation>Linux-Icon-Thema</translation>
    </message>
    <message>
        <source>A whole theme with index.theme, also for screens of 200 %.</source>
        <translation>Ein ganzes Thema mit index.theme, auch für Bildschirme mit 200 %.</translation>
    </message>
    <message>
        <source>Qt resources</source>
        <translation>Qt-Ressourcen</translation>
    </message>
    <message>
        <source>Sizes for toolbars and menus, with a .qrc file that lists them.</source>
        <translation>Größen für Werkzeugleisten und Menüs, mit einer .qrc-Datei, die sie aufzählt.</translation>
    </message>
    <message>
        <source>Favicon and web app</source>
        <translation>Favicon und Web-App</translation>
    </message>
    <message>
        <source>favicon.ico, touch icon, maskable icons and a manifest: what browsers ask for today.</source>
        <translation>favicon.ico, Touch-Icon, maskierbare Icons und ein Manifest: was Browser heute verlangen.</translation>
    </message>
    <message>
        <source>Favicon, every old size</source>
        <translation>Favicon, jede alte Größe</translation>
    </message>
    <message>
        <source>All sizes that browsers and Windows tiles ever asked for.</source>
        <translation>Alle Größen, nach denen Browser und Windows-Kacheln je gefragt haben.</translation>
    </message>
    <message>
        <source>Browser extension</source>
        <translation>Browser-Erweiterung</translation>
    </message>
    <message>
        <source>16, 32, 48 and 128 pixels, and the lines for manifest.json.</source>
        <translation>16, 32, 48 und 128 Pixel, und die Zeilen für manifest.json.</translation>
    </message>
    <message>
        <source>iOS and iPadOS</source>
        <translation>iOS und iPadOS</translation>
    </message>
    <message>
        <source>An AppIcon.appiconset with dark and tinted, for Xcode 14 and later.</source>
        <translation>Ein AppIcon.appiconset mit dunkel und getönt, für Xcode 14 und neuer.</translation>
    </message>
    <message>
        <source>iOS, every size</source>
        <translation>iOS, jede Größe</translation>
    </message>
    <message>
        <source>An AppIcon.appiconset with all sizes, for older Xcode.</source>
        <translation>Ein AppIcon.appiconset mit allen Größen, für älteres Xcode.</translation>
    </message>
    <message>
        <source>watchOS</source>
        <translation>watchOS</translation>
    </message>
    <message>
        <source>An AppIcon.appiconset for the watch.</source>
        <translation>Ein AppIcon.appiconset für die Uhr.</translation>
    </message>
    <message>
        <source>macOS</source>
        <translation>macOS</translation>
    </message>
    <message>
        <source>AppIcon.icns, an iconset and an AppIcon.appiconset.</source>
        <translation>AppIcon.icns, ein iconset und ein AppIcon.appiconset.</translation>
    </message>
    <message>
        <source>Android app</source>
        <translation>Android-App</translation>
    </message>
    <message>
        <source>Adaptive, round and themed launcher icons for every density, and the picture for Google Play.</source>
        <translation>Adaptive, runde und thematische Launcher-Icons für jede Dichte, und das Bild für Google Play.</translation>
    </message>
    <message>
        <source>Windows .ico</source>
        <translation>Windows-.ico</translation>
    </message>
    <message>
        <source>One app.ico with a frame for every scale factor.</source>
        <translation>Eine app.ico mit einem Bild für jede Skalierung.</translation>
    </message>
    <message>
        <source>Windows Store (MSIX)</source>
        <translation>Windows Store (MSIX)</translation>
    </message>
    <message>
        <source>Tiles, splash screen and taskbar icons for a packaged app.</source>
        <translation>Kacheln, Startbildschirm und Taskleisten-Icons für eine paketierte App.</translation>
    </message>
    <message>
        <source>Linux app</source>
        <translation>Linux-App</translation>
    </message>
    <message>
        <source>The icon of a program in the hicolor theme, below share/icons.</source>
        <translation>Das Icon eines Programms im Thema hicolor, unter share/icons.</translation>
    </message>
    <message>
        <source>Tray and menu bar</source>
        <translation>Infobereich und Menüleiste</translation>
    </message>
    <message>
        <source>Small icons for the tray, and templates for the menu bar of macOS.</source>
        <translation>Kleine Icons für den Infobereich, und Vorlagen für die Menüleiste von macOS.</translation>
    </message>
    <message>
        <source>Tauri</source>
        <translation>Tauri</translation>
    </message>
    <message>
        <source>What the command tauri icon makes, for all systems.</source>
        <translation>Was der Befehl tauri icon macht, für alle Systeme.</translation>
    </message>
    <message>
        <source>Electron</source>
        <translation>Electron</translation>
    </message>
    <message>
        <source>The build folder that electron-builder takes icons from.</source>
        <translation>Der Ordner build, aus dem electron-builder Icons nimmt.</translation>
    </message>
    <message>
        <source>Flutter</source>
        <translation>Flutter</translation>
    </message>
    <message>
        <source>Icons for all its platforms, in the folders of a Flutter project.</source>
        <translation>Icons für alle seine Plattformen, in den Ordnern eines Flutter-Projekts.</translation>
    </message>
    <message>
        <source>Capacitor</source>
        <translation>Capacitor</translation>
    </message>
    <message>
        <source>The sources that @capacitor/assets makes all else of.</source>
        <translation>Die Quellen, aus denen @capacitor/assets alles andere macht.</translation>
    </message>
    <message>
        <source>Expo</source>
        <translation>Expo</translation>
    </message>
    <message>
        <source>Pictures and the lines for app.json.</source>
        <translation>Bilder und die Zeilen für app.json.</translation>
    </message>
    <message>
        <source>Every icon</source>
        <translation>Jedes Icon</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>More for apps</source>
        <translation>Mehr für Apps</translation>
    </message>
    <message>
        <source>Home screen</source>
        <translation>Startbildschirm</translation>
    </message>
    <message>
        <source>Home screen, dark</source>
        <translation>Startbildschirm, dunkel</translation>
    </message>
    <message>
        <source>Tinted</source>
        <translation>Getönt</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Circle, dark</source>
        <translation>Kreis, dunkel</translation>
    </message>
    <message>
        <source>Squircle</source>
        <translation>Squircle</translation>
    </message>
    <message>
        <source>Rounded square</source>
        <translation>Abgerundetes Quadrat</translation>
    </message>
    <message>
        <source>Themed</source>
        <translation>Thematisch</translation>
    </message>
    <message>
        <source>Themed, dark</source>
        <translation>Thematisch, dunkel</translation>
    </message>
    <message>
        <source>Maskable</source>
        <translation>Maskierbar</translation>
    </message>
    <message>
        <source>Browser tab</source>
        <translation>Browser-Tab</translation>
    </message>
    <message>
        <source>Browser tab, dark</source>
        <translation>Browser-Tab, dunkel</translation>
    </message>
    <message>
        <source>Taskbar</source>
        <translation>Taskleiste</translation>
    </message>
    <message>
        <source>Taskbar, dark</source>
        <translation>Taskleiste, dunkel</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Kachel</translation>
    </message>
    <message>
        <source>Dock</source>
        <translation>Dock</translation>
    </message>
    <message>
        <source>Dock, dark</source>
        <translation>Dock, dunkel</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Panel, dark</source>
        <translation>Panel, dunkel</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Menüleiste</translation>
    </message>
    <message>
        <source>Menu bar, dark</source>
        <translation>Menüleiste, dunkel</translation>
    </message>
    <message>
        <source>True sizes</source>
        <translation>Wahre Größen</translation>
    </message>
    <message>
        <source>True sizes, dark</source>
        <translation>Wahre Größen, dunkel</translation>
    </message>
    <message>
        <source>iOS and Android</source>
        <translation>iOS und Android</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>SVG files</source>
        <translation>SVG-Dateien</translation>
    </message>
    <message>
        <source>Each icon that is a vector as its own SVG, without scripts.</source>
        <translation>Jedes Icon, das ein Vektor ist, als eigenes SVG ohne Skripte.</translation>
    </message>
    <message>
        <source>SVG sprite</source>
        <translation>SVG-Sprite</translation>
    </message>
    <message>
        <source>All vectors as symbols of one file, with style sheet, preview page and TypeScript names.</source>
        <translation>Alle Vektoren als Symbole einer Datei, mit Stylesheet, Vorschauseite und TypeScript-Namen.</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Kontaktabzug</translation>
    </message>
    <message>
        <source>Every icon with its name on pages to show and print: PNG and PDF.</source>
        <translation>Jedes Icon mit seinem Namen auf Seiten zum Zeigen und Drucken: PNG und PDF.</translation>
    </message>
</context>
</TS>
