<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AddressBar</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>Adresse des Links</translation>
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
    <name>ApplyBar</name>
    <message>
        <source>Pass on…</source>
        <translation>Weitergeben …</translation>
    </message>
    <message>
        <source>Do not apply</source>
        <translation>Nicht übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Apply version {version}</source>
        <translation>Version {version} übernehmen</translation>
    </message>
    <message>
        <source>Checking signatures: {percent} %</source>
        <translation>Signaturen werden geprüft: {percent} %</translation>
    </message>
    <message>
        <source>Making it searchable: {percent} %</source>
        <translation>Suche wird vorbereitet: {percent} %</translation>
    </message>
    <message>
        <source>Writing: {percent} %</source>
        <translation>Wird geschrieben: {percent} %</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Details ausblenden</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>CardBody</name>
    <message>
        <source>Copy the card as text</source>
        <translation>Kontaktkarte als Text kopieren</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>Lesezeichen entfernen</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Write a note on it</source>
        <translation>Notiz dazu schreiben</translation>
    </message>
    <message>
        <source>Also: {names}</source>
        <translation>Auch: {names}</translation>
    </message>
    <message>
        <source>vCard</source>
        <translation>vCard</translation>
    </message>
    <message>
        <source>Save as a file that a phone can read</source>
        <translation>Als Datei speichern, die ein Telefon lesen kann</translation>
    </message>
    <message>
        <source>languages unknown</source>
        <translation>Sprachen unbekannt</translation>
    </message>
    <message>
        <source>Since when is not known.</source>
        <translation>Seit wann, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Known since {date}.</source>
        <translation>Bekannt seit {date}.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Do not use these</source>
        <translation>Diese nicht benutzen</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ihre Notiz</translation>
    </message>
    <message>
        <source>Sources: {count}</source>
        <translation>Quellen: {count}</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>change {number} of {total}</source>
        <translation>Änderung {number} von {total}</translation>
    </message>
</context>
<context>
    <name>ChangeRows</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Noch %n zeigen</numerusform>
            <numerusform>Noch %n zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n</source>
        <translation>
            <numerusform>%n zeigen</numerusform>
            <numerusform>%n zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn: {title}</source>
        <translation>Zurückgezogen: {title}</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>whether it passes data to the state</source>
        <translation>ob sie Daten an den Staat gibt</translation>
    </message>
    <message>
        <source>changed: {parts}</source>
        <translation>geändert: {parts}</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Withdrawn: do not use</source>
        <translation>Zurückgezogen: nicht benutzen</translation>
    </message>
    <message>
        <source>Contacts: check these first</source>
        <translation>Kontakte: zuerst prüfen</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Alles andere</translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <source>Previous change</source>
        <translation>Vorige Änderung</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Show fewer languages</source>
        <translation>Weniger Sprachen zeigen</translation>
    </message>
    <message>
        <source>Show in all languages</source>
        <translation>In allen Sprachen zeigen</translation>
    </message>
    <message>
        <source>Withdrawn by its publisher</source>
        <translation>Vom Herausgeber zurückgezogen</translation>
    </message>
    <message>
        <source>Struck out goes, underlined comes.</source>
        <translation>Durchgestrichenes geht, Unterstrichenes kommt.</translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ChannelView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>{state} · {hours} · there it is {time}</source>
        <translation>{state} · {hours} · dort ist es {time}</translation>
    </message>
    <message>
        <source>Copy {value}</source>
        <translation>{value} kopieren</translation>
    </message>
    <message>
        <source>QR code of {value}</source>
        <translation>QR-Code: {value}</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Type to find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>In der Liste suchen</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>On the map:</source>
        <translation>Auf der Karte:</translation>
    </message>
    <message>
        <source>Indicator on the map</source>
        <translation>Merkmal auf der Karte</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy or save the table</source>
        <translation>Tabelle kopieren oder speichern</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Map and table</source>
        <translation>Karte und Tabelle</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Table only</source>
        <translation>Nur Tabelle</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern …</translation>
    </message>
    <message>
        <source>Print in words…</source>
        <translation>In Worten drucken …</translation>
    </message>
    <message>
        <source>Save in words as PDF…</source>
        <translation>In Worten als PDF speichern …</translation>
    </message>
    <message>
        <source>Europe and Asia</source>
        <translation>Europa und Asien</translation>
    </message>
    <message>
        <source>Whole world</source>
        <translation>Ganze Welt</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Ctrl+C copy the table</source>
        <translation>Strg+C Tabelle kopieren</translation>
    </message>
    <message>
        <source>M map</source>
        <translation>M Karte</translation>
    </message>
    <message>
        <source>I details</source>
        <translation>I Details</translation>
    </message>
    <message>
        <source>S order</source>
        <translation>S ordnen</translation>
    </message>
    <message>
        <source>not in the handbook</source>
        <translation>nicht im Handbuch</translation>
    </message>
</context>
<context>
    <name>ComparePanes</name>
    <message>
        <source>Indicators of all countries</source>
        <translation>Merkmale aller Länder</translation>
    </message>
</context>
<context>
    <name>ContactCell</name>
    <message>
        <source>Copy {value}</source>
        <translation>{value} kopieren</translation>
    </message>
    <message>
        <source>QR code of {value}</source>
        <translation>QR-Code: {value}</translation>
    </message>
    <message>
        <source>no phone number</source>
        <translation>kein Telefon</translation>
    </message>
</context>
<context>
    <name>ContactCover</name>
    <message>
        <source>Show anyway</source>
        <translation>Trotzdem zeigen</translation>
    </message>
</context>
<context>
    <name>ContactDock</name>
    <message>
        <source>all {count}</source>
        <translation>alle {count}</translation>
    </message>
    <message>
        <source>none of these contacts is confirmed</source>
        <translation>keiner dieser Kontakte ist bestätigt</translation>
    </message>
    <message>
        <source>Whom to call: {country}</source>
        <translation>Wen anrufen: {country}</translation>
    </message>
    <message>
        <source>Copied: {value}</source>
        <translation>Kopiert: {value}</translation>
    </message>
</context>
<context>
    <name>ContactNames</name>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Local number</source>
        <translation>Nummer im Land</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>Webformular</translation>
    </message>
    <message>
        <source>Onion address (Tor)</source>
        <translation>Onion-Adresse (Tor)</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>Non-governmental organisation</source>
        <translation>Nichtregierungsorganisation</translation>
    </message>
    <message>
        <source>Legal aid</source>
        <translation>Rechtshilfe</translation>
    </message>
    <message>
        <source>UN agency</source>
        <translation>UN-Organisation</translation>
    </message>
    <message>
        <source>Red Cross and Red Crescent</source>
        <translation>Rotes Kreuz und Roter Halbmond</translation>
    </message>
    <message>
        <source>State authority</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>Hotline</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Embassy or consulate</source>
        <translation>Botschaft oder Konsulat</translation>
    </message>
    <message>
        <source>end-to-end encrypted</source>
        <translation>Ende-zu-Ende-verschlüsselt</translation>
    </message>
    <message>
        <source>encrypted on the way</source>
        <translation>unterwegs verschlüsselt</translation>
    </message>
    <message>
        <source>can be listened in on</source>
        <translation>nicht abhörsicher</translation>
    </message>
    <message>
        <source>No, by its own account</source>
        <translation>nein, nach eigener Aussage</translation>
    </message>
    <message>
        <source>Yes: the law obliges it to</source>
        <translation>ja, gesetzlich verpflichtet</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>kyrillisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>griechisch</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>armenisch</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>georgisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebräisch</translation>
    </message>
    <message>
        <source>Chinese or Japanese</source>
        <translation>chinesisch oder japanisch</translation>
    </message>
    <message>
        <source>Latin with marks</source>
        <translation>lateinisch mit Zusatzzeichen</translation>
    </message>
    <message>
        <source>other signs</source>
        <translation>andere Zeichen</translation>
    </message>
    <message>
        <source>Contains letters that are not plain Latin: {scripts}</source>
        <translation>Enthält andere als einfache lateinische Buchstaben: {scripts}</translation>
    </message>
    <message>
        <source>open day and night</source>
        <translation>rund um die Uhr offen</translation>
    </message>
    <message>
        <source>closed until {moment}</source>
        <translation>zu bis {moment}</translation>
    </message>
    <message>
        <source>open until {moment}</source>
        <translation>offen bis {moment}</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Fresh: {fresh} of {total}</source>
        <translation>Aktuell: {fresh} von {total}</translation>
    </message>
    <message>
        <source>to recheck: {count}</source>
        <translation>nachzuprüfen: {count}</translation>
    </message>
    <message>
        <source>undated: {undated} · confirmed: {confirmed}</source>
        <translation>ohne Datum: {undated} · bestätigt: {confirmed}</translation>
    </message>
</context>
<context>
    <name>CountriesModel</name>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Angaben</translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n statement(s)</source>
        <translation>
            <numerusform>{name}, %n Angabe</numerusform>
            <numerusform>{name}, %n Angaben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountriesPage</name>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Country or code</source>
        <translation>Land oder Code</translation>
    </message>
    <message>
        <source>↑↓ choose</source>
        <translation>↑↓ wählen</translation>
    </message>
    <message>
        <source>Enter open</source>
        <translation>Enter öffnen</translation>
    </message>
    <message>
        <source>Ctrl+F narrow the list</source>
        <translation>Strg+F Liste eingrenzen</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} von {total}</translation>
    </message>
    <message>
        <source>No country is called “{typed}”.</source>
        <translation>Ein Land „{typed}“ gibt es hier nicht.</translation>
    </message>
    <message>
        <source>The list has only countries with a page in this handbook.</source>
        <translation>Die Liste enthält nur Länder mit einer Seite in diesem Handbuch.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>CountryBody</name>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
</context>
<context>
    <name>CountryHeader</name>
    <message>
        <source>Who helps</source>
        <translation>Wer hilft</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Bookmark the statement you are at (Ctrl+D)</source>
        <translation>Die aktuelle Angabe merken (Strg+D)</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Zweite Sprache</translation>
    </message>
</context>
<context>
    <name>CountryPageView</name>
    <message>
        <source>Ctrl+F find on this page</source>
        <translation>Strg+F hier suchen</translation>
    </message>
    <message>
        <source>F3 next found word</source>
        <translation>F3 nächste Fundstelle</translation>
    </message>
    <message>
        <source>Ctrl+2 one language</source>
        <translation>Strg+2 eine Sprache</translation>
    </message>
    <message>
        <source>Ctrl+2 second language</source>
        <translation>Strg+2 zweite Sprache</translation>
    </message>
    <message>
        <source>There is no page for “{code}” in this handbook.</source>
        <translation>Zu „{code}“ gibt es in diesem Handbuch keine Seite.</translation>
    </message>
    <message>
        <source>It may be in a pack that is not installed.</source>
        <translation>Vielleicht steht sie in einem Paket, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Alle Länder</translation>
    </message>
</context>
<context>
    <name>CountryText</name>
    <message>
        <source>For the chosen person</source>
        <translation>Für die gewählte Person</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>day.month.year</source>
        <translation>Tag.Monat.Jahr</translation>
    </message>
</context>
<context>
    <name>DeadlinesPage</name>
    <message>
        <source>Tab next date</source>
        <translation>Tab nächstes Datum</translation>
    </message>
    <message>
        <source>Deadlines: {country}</source>
        <translation>Fristen: {country}</translation>
    </message>
    <message>
        <source>Write dates as day.month.year, e.g. 20.11.2026.</source>
        <translation>Schreiben Sie Daten als Tag.Monat.Jahr, z. B. 20.11.2026.</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Gespeichert: {name}</translation>
    </message>
    <message>
        <source>{name} could not be written. Choose another place.</source>
        <translation>{name} konnte nicht geschrieben werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Kalenderdatei</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Fristen</translation>
    </message>
    <message>
        <source>What happened, and when? Leave out what did not. Nothing is kept.</source>
        <translation>Was ist wann geschehen? Lassen Sie weg, was nicht war. Nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>Days spent there before in that period</source>
        <translation>Tage dort zuvor in diesem Zeitraum</translation>
    </message>
    <message>
        <source>Calendar says what it is about</source>
        <translation>Kalender nennt den Anlass</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Kalenderdatei …</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Name of the case</source>
        <translation>Name des Falls</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Write a note on it</source>
        <translation>Notiz dazu schreiben</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>Was sich seither geändert hat</translation>
    </message>
    <message>
        <source>Use this case</source>
        <translation>Diesen Fall wählen</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Fall {number}</translation>
    </message>
    <message>
        <source>Its name is up to you. A name of a person is better left out.</source>
        <translation>Der Name ist frei. Namen von Menschen lassen Sie besser weg.</translation>
    </message>
    <message>
        <source>It is no longer in the handbook. This is what it said:</source>
        <translation>Das steht nicht mehr im Handbuch. So lautete es:</translation>
    </message>
    <message>
        <source>Its words are the same; its date, sources or for whom it holds are not.</source>
        <translation>Der Text ist derselbe; Datum, Quellen oder für wen es gilt, haben sich geändert.</translation>
    </message>
    <message>
        <source>new:</source>
        <translation>neu:</translation>
    </message>
    <message>
        <source>changed:</source>
        <translation>geändert:</translation>
    </message>
    <message>
        <source>gone:</source>
        <translation>entfallen:</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Details and sources</source>
        <translation>Einzelheiten und Quellen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>EntryNames</name>
    <message>
        <source>Empty note</source>
        <translation>Leere Notiz</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Fall {number}</translation>
    </message>
    <message>
        <source>{sheet}: {country}</source>
        <translation>{sheet}: {country}</translation>
    </message>
    <message>
        <source>on: {title}</source>
        <translation>zu: {title}</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>für alle</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Country sheet</source>
        <translation>Länderblatt</translation>
    </message>
    <message>
        <source>Counter sheet</source>
        <translation>Schalterblatt</translation>
    </message>
    <message>
        <source>Emergency card</source>
        <translation>Notfallkarte</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Taken over: don’t write there</source>
        <translation>Übernommen: nicht dorthin schreiben</translation>
    </message>
    <message>
        <source>Withdrawn by its publisher</source>
        <translation>Vom Herausgeber zurückgezogen</translation>
    </message>
    <message>
        <source>No longer in the handbook</source>
        <translation>Nicht mehr im Handbuch</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Replaced by another</source>
        <translation>Durch eine andere Angabe ersetzt</translation>
    </message>
    <message>
        <source>There again</source>
        <translation>Wieder da</translation>
    </message>
    <message>
        <source>Other statements hold</source>
        <translation>Es gelten andere Angaben</translation>
    </message>
    <message>
        <source>Printed sheet out of date</source>
        <translation>Gedrucktes Blatt ist veraltet</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>erase</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>Everything in your notes is destroyed for good, with its backup; nobody can bring it back. On some disks traces of the sealed file may remain, but no key to it.</source>
        <translation>Alles in Ihren Notizen wird samt Sicherungskopie endgültig vernichtet; niemand kann es zurückholen. Auf manchen Datenträgern können Reste der verschlüsselten Datei bleiben, aber kein Schlüssel dazu.</translation>
    </message>
    <message>
        <source>Type “{word}” to agree:</source>
        <translation>Zur Bestätigung „{word}“ eintippen:</translation>
    </message>
    <message>
        <source>Erase all notes</source>
        <translation>Alle Notizen löschen</translation>
    </message>
</context>
<context>
    <name>FacetBar</name>
    <message>
        <source>Narrow the results</source>
        <translation>Ergebnisse eingrenzen</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Not yet due for a recheck</source>
        <translation>Noch nicht nachzuprüfen</translation>
    </message>
    <message>
        <source>Recheck</source>
        <translation>Nachzuprüfen</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>Nicht in Kraft</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n Ergebnis</numerusform>
            <numerusform>%n Ergebnisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactTable</name>
    <message>
        <source>Helps with</source>
        <translation>Bietet</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Passes data to the state?</source>
        <translation>Gibt Daten an den Staat weiter?</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Stand der Angaben</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Open a pack</source>
        <translation>Paket öffnen</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Root file of a publisher</source>
        <translation>Wurzeldatei eines Herausgebers</translation>
    </message>
    <message>
        <source>Root files</source>
        <translation>Wurzeldateien</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Weitergeben</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Who can help now</source>
        <translation>Wer jetzt helfen kann</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Jetzt geöffnet</translation>
    </message>
    <message>
        <source>1 organisation</source>
        <translation>1 Organisation</translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n Organisation</numerusform>
            <numerusform>%n Organisationen</numerusform>
        </translation>
    </message>
    <message>
        <source>{organisations}, {local} of them in the country</source>
        <translation>{organisations}, davon {local} im Land</translation>
    </message>
    <message>
        <source>{organisations}; hours unknown: {unknown}</source>
        <translation>{organisations}; Zeiten unbekannt: {unknown}</translation>
    </message>
    <message>
        <source>Judged by the local time of each organisation</source>
        <translation>Nach der Ortszeit jeder Organisation</translation>
    </message>
    <message>
        <source>{time} · {city}</source>
        <translation>{time} · {city}</translation>
    </message>
    <message>
        <source>Judged by this local time; unknown hours stay in the list</source>
        <translation>Nach dieser Ortszeit; wessen Zeiten unbekannt sind, bleibt in der Liste</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Vorige Stelle (Umschalt+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Nächste Stelle (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
</context>
<context>
    <name>FoldingBar</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>GateView</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing is kept here yet. With a passphrase of your own the program can keep bookmarks, notes, cases and which sheets you printed, sealed in one file on this computer.</source>
        <translation>Hier wird noch nichts aufbewahrt. Mit einer eigenen Passphrase kann das Programm Lesezeichen, Notizen, Fälle und die Liste der gedruckten Blätter aufbewahren, verschlüsselt in einer Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>What a passphrase protects from</source>
        <translation>Wovor eine Passphrase schützt</translation>
    </message>
    <message>
        <source>Whoever takes or copies this computer, its disk or the file can’t read what you kept. Nobody can open it without the passphrase: not we, not you.</source>
        <translation>Wer diesen Computer, seine Festplatte oder die Datei mitnimmt oder kopiert, kann nicht lesen, was Sie aufbewahrt haben. Ohne die Passphrase öffnet es niemand: weder wir noch Sie.</translation>
    </message>
    <message>
        <source>What it does not protect from</source>
        <translation>Wovor sie nicht schützt</translation>
    </message>
    <message>
        <source>A short or well-known passphrase. Somebody at this computer while your notes are open. Spying programs on it. What the system itself copies from memory to the disk. Being forced to tell it. What was deleted may stay on some disks as sealed remains.</source>
        <translation>Vor einer kurzen oder bekannten Passphrase. Vor jemandem an diesem Computer, solange die Notizen offen sind. Vor Spähprogrammen darauf. Vor dem, was das System selbst aus dem Speicher auf die Festplatte schreibt. Vor Zwang, sie zu nennen. Gelöschtes kann auf manchen Datenträgern als verschlüsselter Rest bleiben.</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Passphrase festlegen</translation>
    </message>
    <message>
        <source>Begin to keep notes</source>
        <translation>Notizen beginnen</translation>
    </message>
    <message>
        <source>Go on without notes</source>
        <translation>Ohne Notizen weiter</translation>
    </message>
    <message>
        <source>Your notes are locked.</source>
        <translation>Ihre Notizen sind geschlossen.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Forgotten? It can’t be opened then, only erased.</source>
        <translation>Vergessen? Dann lässt es sich nicht öffnen, nur löschen.</translation>
    </message>
    <message>
        <source>There is a backup: your notes as they were before the last change. The damaged file is kept.</source>
        <translation>Es gibt eine Sicherungskopie: Ihre Notizen vor der letzten Änderung. Die beschädigte Datei bleibt erhalten.</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Sicherungskopie wiederherstellen</translation>
    </message>
    <message>
        <source>Begin anew: erase everything</source>
        <translation>Neu beginnen: alles löschen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>Wird verschlüsselt …</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
</context>
<context>
    <name>GraphView</name>
    <message>
        <source>Graph of the routes; the list beside it says the same</source>
        <translation>Schema der Wege; die Liste daneben sagt dasselbe</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Ctrl+F find in this chapter</source>
        <translation>Strg+F in diesem Kapitel suchen</translation>
    </message>
    <message>
        <source>Alt+← back to where you were</source>
        <translation>Alt+← zurück, wo Sie waren</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
</context>
<context>
    <name>Housekeeping</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>The file is sealed anew; the old passphrase opens nothing that is left here.</source>
        <translation>Die Datei wird neu verschlüsselt; die alte Passphrase öffnet nichts mehr, was hier bleibt.</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Bisherige Passphrase</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ausfuhr</translation>
    </message>
    <message>
        <source>Everything goes into one file (age) sealed with a passphrase of its own. It can be imported on another computer, or opened with the program age.</source>
        <translation>Alles kommt in eine Datei (age) mit eigener Passphrase. Sie lässt sich auf einem anderen Computer einlesen oder mit dem Programm age öffnen.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>What is not here yet is added; nothing that is here is changed or removed.</source>
        <translation>Was hier noch fehlt, kommt hinzu; nichts wird geändert oder entfernt.</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Passphrase der Datei</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Back to the notes</source>
        <translation>Zurück zu den Notizen</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>Wird verschlüsselt …</translation>
    </message>
    <message>
        <source>The new passphrase holds.</source>
        <translation>Die neue Passphrase gilt.</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>Notizen ausführen</translation>
    </message>
    <message>
        <source>Sealed notes</source>
        <translation>Verschlüsselte Notizen</translation>
    </message>
    <message numerus="yes">
        <source>Exported: %n entries.</source>
        <translation>
            <numerusform>%n Eintrag ausgeführt.</numerusform>
            <numerusform>%n Einträge ausgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Notizen einlesen</translation>
    </message>
    <message>
        <source>Type the passphrase of the file first.</source>
        <translation>Geben Sie zuerst die Passphrase der Datei ein.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Added: {added}. Already here: {there}.</source>
        <translation>Hinzugefügt: {added}. Schon da: {there}.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) say something else here: both are kept.</source>
        <translation>
            <numerusform>%n Notiz lautet hier anders: Beide bleiben.</numerusform>
            <numerusform>%n Notizen lauten hier anders: Beide Fassungen bleiben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndicatorStrip</name>
    <message>
        <source>Indicator {number} of {count}</source>
        <translation>Indikator {number} von {count}</translation>
    </message>
</context>
<context>
    <name>Interior</name>
    <message>
        <source>The clipboard was cleared: the copy lay there for a minute.</source>
        <translation>Die Zwischenablage wurde geleert: Die Kopie lag dort eine Minute.</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Bookmark kept</source>
        <translation>Lesezeichen gesetzt</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>Lesezeichen entfernt</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>LanguageBar</name>
    <message>
        <source> · second language</source>
        <translation> · zweite Sprache</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>only what the handbook records</source>
        <translation>nur was das Handbuch verzeichnet</translation>
    </message>
    <message>
        <source>Key of the map</source>
        <translation>Legende der Karte</translation>
    </message>
</context>
<context>
    <name>LensButton</name>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>für alle</translation>
    </message>
    <message>
        <source>For whom: {who}</source>
        <translation>Für wen: {who}</translation>
    </message>
</context>
<context>
    <name>LensDesk</name>
    <message>
        <source>Case saved</source>
        <translation>Fall gespeichert</translation>
    </message>
</context>
<context>
    <name>LensPanel</name>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation>Um wen geht es?</translation>
    </message>
    <message>
        <source>Which papers are at hand?</source>
        <translation>Welche Papiere sind da?</translation>
    </message>
    <message>
        <source>Where is the person now?</source>
        <translation>Wo ist die Person jetzt?</translation>
    </message>
    <message>
        <source>Kept for this sitting only; written down only if you save it in your notes, never on a hand-out.</source>
        <translation>Nur für diese Sitzung; aufgeschrieben nur, wenn Sie es in den Notizen speichern, nie auf einem Handzettel.</translation>
    </message>
    <message>
        <source>Save this case</source>
        <translation>Fall speichern</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>LinkFollower</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copied with date and sources</source>
        <translation>Mit Datum und Quellen kopiert</translation>
    </message>
    <message>
        <source>This link leads nowhere: the record is not in the handbook</source>
        <translation>Der Link führt ins Leere: diesen Eintrag gibt es im Handbuch nicht</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Search your notes</source>
        <translation>In Notizen suchen</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Was aufbewahrt ist</translation>
    </message>
    <message>
        <source>What changed in what you saved</source>
        <translation>Was sich am Gespeicherten geändert hat</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Printed sheets</source>
        <translation>Gedruckte Blätter</translation>
    </message>
    <message>
        <source>Nothing here fits.</source>
        <translation>Hier passt nichts.</translation>
    </message>
    <message>
        <source>Try another word, or take the filter off.</source>
        <translation>Versuchen Sie ein anderes Wort oder nehmen Sie den Filter weg.</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>Noch ist nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>Ctrl+D keeps a bookmark anywhere in the handbook; here you can write a note.</source>
        <translation>Strg+D setzt überall im Handbuch ein Lesezeichen; hier können Sie eine Notiz schreiben.</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>{country}: not in the handbook</source>
        <translation>{country}: nicht im Handbuch</translation>
    </message>
</context>
<context>
    <name>MapKey</name>
    <message>
        <source>{first} days or more</source>
        <translation>{first} Tage oder mehr</translation>
    </message>
    <message>
        <source>up to {last} days</source>
        <translation>bis zu {last} Tage</translation>
    </message>
    <message>
        <source>{first} to {last} days</source>
        <translation>{first} bis {last} Tage</translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>Closer (+)</source>
        <translation>Näher (+)</translation>
    </message>
    <message>
        <source>Farther (−)</source>
        <translation>Weiter weg (−)</translation>
    </message>
    <message>
        <source>Show the whole region (0)</source>
        <translation>Ganze Region zeigen (0)</translation>
    </message>
    <message>
        <source>Map: {indicator}</source>
        <translation>Karte: {indicator}</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>The list “The same in words” tells everything the map shows.</source>
        <translation>Die Liste „Dasselbe in Worten“ sagt alles, was die Karte zeigt.</translation>
    </message>
</context>
<context>
    <name>MirrorDesk</name>
    <message>
        <source>What is new has come from the mirror: it waits under Packs.</source>
        <translation>Das Neue ist vom Spiegel gekommen: Es wartet unter „Pakete“.</translation>
    </message>
    <message>
        <source>Stopped. What came so far is kept for the next time you ask.</source>
        <translation>Abgebrochen. Was schon kam, ist für das nächste Mal aufgehoben.</translation>
    </message>
</context>
<context>
    <name>MirrorView</name>
    <message>
        <source>Address of the mirror</source>
        <translation>Adresse des Spiegels</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>Remember address and way</source>
        <translation>Adresse und Weg merken</translation>
    </message>
    <message>
        <source>Ask this mirror</source>
        <translation>Diesen Spiegel fragen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back to the packs</source>
        <translation>Zu den Paketen</translation>
    </message>
    <message>
        <source>Updates from the internet</source>
        <translation>Aktualisierungen aus dem Internet</translation>
    </message>
    <message>
        <source>This program never does it by itself: it asks once, when you press the button. What comes is checked like a pack from a stick, and shown to you before anything changes.</source>
        <translation>Dieses Programm tut das nie von selbst: Es fragt einmal, wenn Sie den Knopf drücken. Was kommt, wird geprüft wie ein Paket von einem Stick und Ihnen gezeigt, bevor sich etwas ändert.</translation>
    </message>
    <message>
        <source>Publishers tell it along with their eight words. A synchronised folder will do too.</source>
        <translation>Herausgeber nennen sie zusammen mit ihren acht Wörtern. Ein synchronisierter Ordner geht auch.</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>Tor on this computer</source>
        <translation>Tor auf diesem Computer</translation>
    </message>
    <message>
        <source>Another proxy</source>
        <translation>Anderer Proxy</translation>
    </message>
    <message>
        <source>Who will see what</source>
        <translation>Wer was sehen wird</translation>
    </message>
    <message>
        <source>Whoever opens this computer can then read it. It tells nothing of what you look up.</source>
        <translation>Wer diesen Computer öffnet, kann sie dann lesen. Was Sie nachschlagen, verraten sie nicht.</translation>
    </message>
    <message>
        <source>First type an address.</source>
        <translation>Geben Sie zuerst eine Adresse ein.</translation>
    </message>
    <message>
        <source>A folder on this computer: nobody is contacted.</source>
        <translation>Ein Ordner auf diesem Computer: Niemand wird gefragt.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dasselbe</translation>
    </message>
    <message>
        <source>Six words chosen by chance are good: easy to keep in mind, hard to guess.</source>
        <translation>Gut sind sechs zufällig gewählte Wörter: leicht zu merken, schwer zu erraten.</translation>
    </message>
    <message>
        <source>The second field says something else.</source>
        <translation>Im zweiten Feld steht etwas anderes.</translation>
    </message>
    <message>
        <source>{count} of at least {least} characters.</source>
        <translation>{count} von mindestens {least} Zeichen.</translation>
    </message>
    <message>
        <source>Weak: it can be guessed by trying. Add words.</source>
        <translation>Schwach: Sie lässt sich durch Probieren erraten. Fügen Sie Wörter hinzu.</translation>
    </message>
    <message>
        <source>Fair. With six words it would be strong.</source>
        <translation>Mittel. Mit sechs Wörtern wäre sie stark.</translation>
    </message>
    <message>
        <source>Long enough to be strong, if its words were chosen by chance.</source>
        <translation>Lang genug, um stark zu sein, wenn die Wörter zufällig gewählt sind.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Title (better no names)</source>
        <translation>Titel (besser ohne Namen)</translation>
    </message>
    <message>
        <source>Title of the note</source>
        <translation>Titel der Notiz</translation>
    </message>
    <message>
        <source>Write here. It is kept by itself.</source>
        <translation>Schreiben Sie hier. Es wird von selbst gespeichert.</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Your note on: {title}</source>
        <translation>Ihre Notiz zu: {title}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>NotesLink</name>
    <message>
        <source>Choose a statement, an answer or an organisation first.</source>
        <translation>Wählen Sie zuerst eine Angabe, eine Antwort oder eine Organisation.</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Enter unlock</source>
        <translation>Enter öffnen</translation>
    </message>
    <message>
        <source>↑↓ choose</source>
        <translation>↑↓ wählen</translation>
    </message>
    <message>
        <source>Enter open</source>
        <translation>Enter öffnen</translation>
    </message>
    <message>
        <source>F2 name</source>
        <translation>F2 benennen</translation>
    </message>
    <message>
        <source>Del remove</source>
        <translation>Entf entfernen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L lock</source>
        <translation>Strg+Umschalt+L schließen</translation>
    </message>
    <message>
        <source>It is no longer in the handbook.</source>
        <translation>Das steht nicht mehr im Handbuch.</translation>
    </message>
</context>
<context>
    <name>NothingView</name>
    <message>
        <source>Nothing found for “{query}”.</source>
        <translation>Nichts gefunden für „{query}“.</translation>
    </message>
    <message>
        <source>Filters are on.</source>
        <translation>Es sind Filter gesetzt.</translation>
    </message>
    <message>
        <source>Take the filters off</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Perhaps one of these helps:</source>
        <translation>Vielleicht hilft eines davon:</translation>
    </message>
    <message>
        <source>Try fewer or other words, or a country’s name.</source>
        <translation>Versuchen Sie es mit weniger oder anderen Wörtern oder mit dem Namen eines Landes.</translation>
    </message>
    <message>
        <source>The search index is being built.</source>
        <translation>Der Suchindex wird noch aufgebaut.</translation>
    </message>
    <message>
        <source>Your search is answered as soon as it is ready. Reading by country works already.</source>
        <translation>Die Antwort erscheint, sobald er fertig ist. Nach Ländern lesen können Sie schon jetzt.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>A stick with packs was plugged in: %n pack(s)</source>
        <translation>
            <numerusform>Ein Stick mit Paketen wurde eingesteckt: %n Paket</numerusform>
            <numerusform>Ein Stick mit Paketen wurde eingesteckt: %n Pakete</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Ansehen</translation>
    </message>
</context>
<context>
    <name>OpenView</name>
    <message>
        <source>Choose something, or write a note.</source>
        <translation>Wählen Sie etwas aus oder schreiben Sie eine Notiz.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt schließen</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Passphrase ändern …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ausführen …</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Einlesen …</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>Alles löschen …</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>OrganisationCardView</name>
    <message>
        <source>Covered. “Show anyway” shows the contacts.</source>
        <translation>Verdeckt. „Trotzdem zeigen“ zeigt die Kontakte.</translation>
    </message>
    <message>
        <source>Card copied: {name}</source>
        <translation>Kontaktkarte kopiert: {name}</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
    <message>
        <source>Copied: {value}</source>
        <translation>Kopiert: {value}</translation>
    </message>
    <message>
        <source>Save the contact as a file</source>
        <translation>Kontakt als Datei speichern</translation>
    </message>
    <message>
        <source>vCard (*.vcf)</source>
        <translation>vCard (*.vcf)</translation>
    </message>
    <message>
        <source>The contact could not be saved.</source>
        <translation>Der Kontakt konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Choose another folder and try again.</source>
        <translation>Wählen Sie einen anderen Ordner und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>OrganisationLine</name>
    <message>
        <source>Copy {channel} of {name}</source>
        <translation>{channel} kopieren ({name})</translation>
    </message>
</context>
<context>
    <name>OrganisationRows</name>
    <message>
        <source>All organisations</source>
        <translation>Alle Organisationen</translation>
    </message>
    <message>
        <source>Working in: {country}</source>
        <translation>Vor Ort: {country}</translation>
    </message>
    <message>
        <source>Help from any country</source>
        <translation>Hilfe von überall</translation>
    </message>
    <message>
        <source>Answers now</source>
        <translation>Jetzt erreichbar</translation>
    </message>
    <message>
        <source>Hours unknown: try</source>
        <translation>Zeiten unbekannt: versuchen</translation>
    </message>
    <message>
        <source>Opens later, the next one first</source>
        <translation>Öffnet später, das Nächste zuerst</translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation>Nicht verwenden</translation>
    </message>
    <message>
        <source>may have to tell authorities</source>
        <translation>muss womöglich Behörden informieren</translation>
    </message>
    <message>
        <source>hours unknown</source>
        <translation>Zeiten unbekannt</translation>
    </message>
</context>
<context>
    <name>OrganisationsPage</name>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>↑↓ choose</source>
        <translation>↑↓ wählen</translation>
    </message>
    <message>
        <source>Ctrl+C copy the contact</source>
        <translation>Strg+C kopieren</translation>
    </message>
    <message>
        <source>Q show the QR code</source>
        <translation>Q QR zeigen</translation>
    </message>
    <message>
        <source>Esc back to the list</source>
        <translation>Esc zurück zur Liste</translation>
    </message>
    <message>
        <source>Take a filter off, or show all of them.</source>
        <translation>Nehmen Sie einen Filter weg oder lassen Sie alle Organisationen zeigen.</translation>
    </message>
    <message>
        <source>Those that are open now are judged by their own local time. Take a filter off.</source>
        <translation>Ob jetzt geöffnet ist, richtet sich nach der Ortszeit jeder Organisation. Nehmen Sie einen Filter weg.</translation>
    </message>
    <message>
        <source>No organisation passes these filters.</source>
        <translation>Zu diesen Filtern passt keine Organisation.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter aufheben</translation>
    </message>
</context>
<context>
    <name>PackErrands</name>
    <message>
        <source>Written: {name}, {size}. It is exactly what was signed.</source>
        <translation>Geschrieben: {name}, {size}. Es ist genau das, was signiert wurde.</translation>
    </message>
    <message>
        <source>This is not the root file of a publisher. Ask the publisher to send it again.</source>
        <translation>Das ist keine Wurzeldatei eines Herausgebers. Bitten Sie den Herausgeber, sie noch einmal zu schicken.</translation>
    </message>
    <message>
        <source>You trust this publisher now: {words}</source>
        <translation>Sie vertrauen jetzt diesem Herausgeber: {words}</translation>
    </message>
</context>
<context>
    <name>PackNames</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Clock wrong</source>
        <translation>Uhr falsch</translation>
    </message>
    <message>
        <source>Unsigned development content</source>
        <translation>Unsignierte Entwicklungsinhalte</translation>
    </message>
    <message>
        <source>Issued recently; the publisher vouches for it.</source>
        <translation>Vor Kurzem herausgegeben; der Herausgeber steht dafür ein.</translation>
    </message>
    <message>
        <source>Older than 45 days. Ask for a newer pack and check what matters.</source>
        <translation>Älter als 45 Tage. Bitten Sie um ein neueres Paket und prüfen Sie nach, was wichtig ist.</translation>
    </message>
    <message>
        <source>Expired. It can be read, but check every contact before you give it to anybody.</source>
        <translation>Abgelaufen. Man kann es lesen, aber prüfen Sie jeden Kontakt, bevor Sie ihn jemandem geben.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong: it stands before the pack was issued. Set it, then look again.</source>
        <translation>Die Uhr dieses Computers geht falsch: Nach ihr ist das Paket noch nicht herausgegeben. Stellen Sie sie und sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>Nobody has signed this; do not give it to people who need help.</source>
        <translation>Das hat niemand signiert; geben Sie es nicht an Menschen weiter, die Hilfe brauchen.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>added</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>question and answer</source>
        <translation>Frage und Antwort</translation>
    </message>
    <message>
        <source>facts about the country</source>
        <translation>Angaben zum Land</translation>
    </message>
    <message>
        <source>route</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>group of people</source>
        <translation>Personengruppe</translation>
    </message>
    <message>
        <source>kind of help</source>
        <translation>Art der Hilfe</translation>
    </message>
    <message>
        <source>term of the glossary</source>
        <translation>Begriff des Glossars</translation>
    </message>
    <message>
        <source>phrase</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>the pack itself</source>
        <translation>das Paket selbst</translation>
    </message>
    <message>
        <source>added {added} · changed {changed} · removed {removed}</source>
        <translation>neu {added} · geändert {changed} · entfernt {removed}</translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message>
        <source>A pack is being applied; wait a moment.</source>
        <translation>Ein Paket wird gerade übernommen; warten Sie einen Augenblick.</translation>
    </message>
    <message>
        <source>↑↓ choose</source>
        <translation>↑↓ wählen</translation>
    </message>
    <message>
        <source>Space next change</source>
        <translation>Leertaste nächste Änderung</translation>
    </message>
    <message>
        <source>Enter read it</source>
        <translation>Enter lesen</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>Die frühere Version kommt zurück</translation>
    </message>
    <message>
        <source>Going back: {percent} %</source>
        <translation>Die frühere Version kommt zurück: {percent} %</translation>
    </message>
    <message>
        <source>Version {version} is in use.</source>
        <translation>Version {version} ist in Gebrauch.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe anzeigen</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open on the country&apos;s page</source>
        <translation>Auf der Seite des Landes öffnen</translation>
    </message>
    <message>
        <source>Copy with date and sources</source>
        <translation>Mit Datum und Quellen kopieren</translation>
    </message>
    <message>
        <source>Bookmark (Ctrl+D)</source>
        <translation>Merken (Strg+D)</translation>
    </message>
    <message>
        <source>Copied with date and sources</source>
        <translation>Mit Datum und Quellen kopiert</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>New pack</source>
        <translation>Neues Paket</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>Wer signiert hat</translation>
    </message>
    <message>
        <source>One change</source>
        <translation>Eine Änderung</translation>
    </message>
    <message>
        <source>Checking the pack</source>
        <translation>Das Paket wird geprüft</translation>
    </message>
    <message>
        <source>Pack refused</source>
        <translation>Paket abgelehnt</translation>
    </message>
    <message>
        <source>Open another pack…</source>
        <translation>Anderes Paket öffnen …</translation>
    </message>
    <message>
        <source>It changes no text; its signatures are newer.</source>
        <translation>Es ändert keinen Text; nur die Signaturen sind neuer.</translation>
    </message>
    <message>
        <source>It changes no text; it signs what is installed.</source>
        <translation>Es ändert keinen Text; was installiert ist, ist damit signiert.</translation>
    </message>
    <message>
        <source>Contacts changed: {contacts} · withdrawn: {withdrawn}</source>
        <translation>Kontakte geändert: {contacts} · zurückgezogen: {withdrawn}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Before · version {version}</source>
        <translation>Bisher · Version {version}</translation>
    </message>
    <message>
        <source>Version {version} is kept: you can go back to it.</source>
        <translation>Version {version} bleibt aufbewahrt: Sie können zu ihr zurück.</translation>
    </message>
    <message>
        <source>After · version {version}</source>
        <translation>Künftig · Version {version}</translation>
    </message>
</context>
<context>
    <name>PrintFoot</name>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first of %n countries</source>
        <translation>
            <numerusform>das erste von %n Land</numerusform>
            <numerusform>das erste von %n Ländern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No room for %n entry(ies): whole ones only.</source>
        <translation>
            <numerusform>Kein Platz für %n Eintrag: Gedruckt werden nur ganze.</numerusform>
            <numerusform>Kein Platz für %n Einträge: Gedruckt werden nur ganze.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} sheets</source>
        <translation>{done} von {total} Blättern</translation>
    </message>
</context>
<context>
    <name>PrintForm</name>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Second language beside it</source>
        <translation>Zweite Sprache daneben</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>Help with</source>
        <translation>Hilfe bei</translation>
    </message>
    <message>
        <source>All kinds of help</source>
        <translation>Jede Hilfe</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Hand-out</source>
        <translation>Zum Mitgeben</translation>
    </message>
    <message>
        <source>Advisers only</source>
        <translation>Nur für Beratende</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>QR codes</source>
        <translation>QR-Codes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Country sheet</source>
        <translation>Länderblatt</translation>
    </message>
    <message>
        <source>Two languages to point at</source>
        <translation>Zwei Sprachen zum Zeigen</translation>
    </message>
    <message>
        <source>Pocket card</source>
        <translation>Taschenkarte</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Name for whom: {who}</source>
        <translation>Nennen, für wen: {who}</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Ctrl+P print</source>
        <translation>Strg+P drucken</translation>
    </message>
    <message>
        <source>Ctrl+S save as PDF</source>
        <translation>Strg+S als PDF speichern</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the sheet as PDF instead.</source>
        <translation>Auf diesem Computer ist kein Drucker eingerichtet. Speichern Sie das Blatt als PDF.</translation>
    </message>
    <message>
        <source>Saved: {name}, in the folder {folder}</source>
        <translation>Gespeichert: {name}, im Ordner {folder}</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) saved in {folder}</source>
        <translation>
            <numerusform>%n Blatt in {folder} gespeichert</numerusform>
            <numerusform>%n Blätter in {folder} gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n Seite an den Drucker gesendet</numerusform>
            <numerusform>%n Seiten an den Drucker gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was finished stays.</source>
        <translation>Angehalten. Was fertig war, bleibt.</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>A mirror is being asked</source>
        <translation>Ein Spiegel wird gefragt</translation>
    </message>
    <message>
        <source>Notes close in {time}</source>
        <translation>Notizen schließen in {time}</translation>
    </message>
    <message>
        <source>Notes locked</source>
        <translation>Notizen geschlossen</translation>
    </message>
    <message>
        <source>Copy will be cleared within a minute</source>
        <translation>Kopie wird in einer Minute gelöscht</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>QrPanel</name>
    <message>
        <source>Point the phone&apos;s camera here</source>
        <translation>Telefonkamera hierauf richten</translation>
    </message>
    <message>
        <source>QR code of {address}</source>
        <translation>QR-Code: {address}</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Routes</source>
        <translation>Wege</translation>
    </message>
    <message>
        <source>choose the country</source>
        <translation>Land wählen</translation>
    </message>
    <message>
        <source>From which country</source>
        <translation>Aus welchem Land</translation>
    </message>
    <message>
        <source>any papers</source>
        <translation>beliebigen Papieren</translation>
    </message>
    <message>
        <source>With which papers</source>
        <translation>Mit welchen Papieren</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>egal wer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer reist</translation>
    </message>
    <message>
        <source>How many steps</source>
        <translation>Wie viele Etappen</translation>
    </message>
    <message numerus="yes">
        <source>up to %n step(s)</source>
        <translation>
            <numerusform>bis zu %n Etappe</numerusform>
            <numerusform>bis zu %n Etappen</numerusform>
        </translation>
    </message>
    <message>
        <source>from</source>
        <translation>aus:</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit:</translation>
    </message>
    <message>
        <source>who</source>
        <translation>wer:</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Wege</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Hide everything</source>
        <translation>Alles verbergen</translation>
    </message>
</context>
<context>
    <name>ReadingArea</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Adresse kopiert</translation>
    </message>
</context>
<context>
    <name>RecordFields</name>
    <message>
        <source>at work</source>
        <translation>in Betrieb</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <translation>Worauf es beruht</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Bestätigt am</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bestätigt von</translation>
    </message>
    <message>
        <source>Recheck by</source>
        <translation>Nachprüfen bis</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Gilt ab</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Gilt bis</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Widerspricht</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Passes data to the state</source>
        <translation>Gibt Daten an den Staat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andere Namen</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Whom it helps</source>
        <translation>Wem sie hilft</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Help offered</source>
        <translation>Angebotene Hilfe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>bevorzugt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation>Formulierungen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Address on the web</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Hauptstadt</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Phone code</source>
        <translation>Vorwahl</translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation>Notrufnummern</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Bezeichnungen</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Days until a recheck</source>
        <translation>Tage bis zur Nachprüfung</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>Can’t be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Not a whole pack</source>
        <translation>Kein ganzes Paket</translation>
    </message>
    <message>
        <source>Signatures do not hold</source>
        <translation>Signaturen stimmen nicht</translation>
    </message>
    <message>
        <source>Signed by nobody you trust</source>
        <translation>Unbekannter Herausgeber</translation>
    </message>
    <message>
        <source>Older than yours</source>
        <translation>Älter als Ihres</translation>
    </message>
    <message>
        <source>Needs a newer program</source>
        <translation>Braucht neueres Programm</translation>
    </message>
    <message>
        <source>Content has faults</source>
        <translation>Inhalt fehlerhaft</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Nicht angenommen</translation>
    </message>
    <message>
        <source>Whoever gave you this file may have been deceived too: tell them.</source>
        <translation>Wer Ihnen diese Datei gab, wurde vielleicht selbst getäuscht: Sagen Sie es weiter.</translation>
    </message>
    <message>
        <source>Its names and words prove nothing: anybody can write them. If you expect a pack of a new publisher, compare their eight words by voice first: Packs, “Add a publisher…”.</source>
        <translation>Namen und Wörter in der Datei beweisen nichts: Die kann jeder schreiben. Erwarten Sie ein Paket eines neuen Herausgebers, dann vergleichen Sie zuerst am Telefon seine acht Wörter: Pakete, „Herausgeber hinzufügen …“.</translation>
    </message>
</context>
<context>
    <name>RepairBar</name>
    <message>
        <source>the keyboard layout was changed back</source>
        <translation>Tastaturbelegung berichtigt</translation>
    </message>
    <message>
        <source>read from another alphabet</source>
        <translation>aus einer anderen Schrift gelesen</translation>
    </message>
    <message>
        <source>spelling was corrected</source>
        <translation>Tippfehler berichtigt</translation>
    </message>
    <message>
        <source>Showing results for “{query}” — {reason}.</source>
        <translation>Ergebnisse für „{query}“ – {reason}.</translation>
    </message>
    <message>
        <source>Search as typed: “{query}”</source>
        <translation>Wie getippt suchen: „{query}“</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>What changed: Enter opens it</source>
        <translation>Was sich geändert hat: Enter öffnet</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>No text has changed.</source>
        <translation>Kein Text hat sich geändert.</translation>
    </message>
    <message>
        <source>Version {version} is in use</source>
        <translation>Version {version} ist in Gebrauch</translation>
    </message>
    <message>
        <source>What changed is marked on the pages until you close the program.</source>
        <translation>Geändertes ist auf den Seiten gekennzeichnet, bis Sie das Programm schließen.</translation>
    </message>
    <message>
        <source>To the packs</source>
        <translation>Zu den Paketen</translation>
    </message>
    <message>
        <source>Undo: back to version {version}…</source>
        <translation>Rückgängig: zurück zu Version {version} …</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message numerus="yes">
        <source>answer from %n statements</source>
        <translation>
            <numerusform>Antwort aus %n Angabe</numerusform>
            <numerusform>Antwort aus %n Angaben</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} von {total}</translation>
    </message>
</context>
<context>
    <name>RouteTeller</name>
    <message>
        <source>Step {number} from {place}</source>
        <translation>Etappe {number}, ab: {place}</translation>
    </message>
    <message>
        <source>The handbook records no way on from here: {country}.</source>
        <translation>Das Handbuch verzeichnet keinen Weg von hier: {country}.</translation>
    </message>
    <message>
        <source>That does not mean there is none. Ask a lawyer or an organisation.</source>
        <translation>Das heißt nicht, dass es keinen gibt. Fragen Sie eine Anwältin oder eine Organisation.</translation>
    </message>
    <message>
        <source>{count} possible</source>
        <translation>{count} möglich</translation>
    </message>
    <message>
        <source>{count} with conditions</source>
        <translation>{count} unter Bedingungen</translation>
    </message>
    <message>
        <source>{count} unknown</source>
        <translation>{count} unbekannt</translation>
    </message>
    <message>
        <source>{count} closed</source>
        <translation>{count} verschlossen</translation>
    </message>
    <message>
        <source>The handbook knows no reliable way.</source>
        <translation>Das Handbuch kennt keinen verlässlichen Weg.</translation>
    </message>
    <message>
        <source>No step is marked “possible”: {counts}. Ask a lawyer or an organisation first.</source>
        <translation>Keine Etappe ist als „möglich“ vermerkt: {counts}. Fragen Sie zuerst eine Anwältin oder eine Organisation.</translation>
    </message>
    <message>
        <source>Only what is recorded here.</source>
        <translation>Nur was im Handbuch verzeichnet ist.</translation>
    </message>
    <message>
        <source>Steps: {counts}. Ask a lawyer or an organisation before leaving.</source>
        <translation>Etappen: {counts}. Fragen Sie vor der Abreise eine Anwältin oder eine Organisation.</translation>
    </message>
    <message>
        <source>no page in this handbook</source>
        <translation>keine Seite in diesem Handbuch</translation>
    </message>
    <message>
        <source>paper missing</source>
        <translation>Papier fehlt</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>Etappe {number}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>needs: {papers}</source>
        <translation>nötig: {papers}</translation>
    </message>
</context>
<context>
    <name>RoutesPage</name>
    <message>
        <source>Routes, step by step</source>
        <translation>Wege, Etappe für Etappe</translation>
    </message>
    <message>
        <source>↑↓←→ along the graph</source>
        <translation>↑↓←→ im Schema</translation>
    </message>
    <message>
        <source>Enter open the country</source>
        <translation>Enter Land öffnen</translation>
    </message>
    <message>
        <source>L list only</source>
        <translation>L nur Liste</translation>
    </message>
    <message>
        <source>Where is the person now?</source>
        <translation>Wo ist die Person jetzt?</translation>
    </message>
    <message>
        <source>Routes begin there. Papers and people narrow them down.</source>
        <translation>Dort beginnen die Wege. Papiere und Person grenzen sie ein.</translation>
    </message>
    <message>
        <source>Choose the country</source>
        <translation>Land wählen</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>↑↓ choose</source>
        <translation>↑↓ wählen</translation>
    </message>
    <message>
        <source>Enter open</source>
        <translation>Enter öffnen</translation>
    </message>
    <message>
        <source>Esc clear</source>
        <translation>Esc leeren</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Lock notes</source>
        <translation>Notizen schließen</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>nach %n Minute</numerusform>
            <numerusform>nach %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>without a key or movement; and at once when the computer sleeps, the window closes, or F12.</source>
        <translation>ohne Taste oder Bewegung; und sofort, wenn der Computer schläft, das Fenster schließt oder mit F12.</translation>
    </message>
    <message>
        <source>What is remembered</source>
        <translation>Was gemerkt wird</translation>
    </message>
    <message>
        <source>The language of the content is chosen beside the search box. The program remembers languages, colours, text size and the window’s place. It never remembers what you searched for or read.</source>
        <translation>Die Sprache des Inhalts wählen Sie neben dem Suchfeld. Das Programm merkt sich Sprachen, Farben, Textgröße und Lage des Fensters. Es merkt sich nie, was Sie gesucht oder gelesen haben.</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Sprache des Programms</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark, for the night</source>
        <translation>Dunkel, für die Nacht</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Cost of a mistake</source>
        <translation>Fehlerfolgen</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Contradicts it</source>
        <translation>Dem widerspricht</translation>
    </message>
    <message>
        <source>a mistake here is dangerous for a person</source>
        <translation>ein Fehler ist hier für einen Menschen gefährlich</translation>
    </message>
    <message>
        <source>a mistake can cost dearly</source>
        <translation>ein Fehler kann teuer zu stehen kommen</translation>
    </message>
    <message>
        <source>a mistake costs little</source>
        <translation>ein Fehler hat geringe Folgen</translation>
    </message>
    <message>
        <source>nothing bad follows from a mistake</source>
        <translation>ein Fehler hat keine schlimmen Folgen</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>nicht eingeschätzt</translation>
    </message>
    <message>
        <source>the text of a law or treaty</source>
        <translation>der Wortlaut eines Gesetzes oder Abkommens</translation>
    </message>
    <message>
        <source>what an authority itself says</source>
        <translation>was eine Behörde selbst sagt</translation>
    </message>
    <message>
        <source>what happened in known cases</source>
        <translation>was in bekannten Fällen geschah</translation>
    </message>
    <message>
        <source>an account by media or an organisation, neither law nor an authority&apos;s answer</source>
        <translation>Darstellung von Medien oder einer Organisation, weder Gesetz noch Auskunft einer Behörde</translation>
    </message>
    <message>
        <source>to be checked again by {date}</source>
        <translation>nachzuprüfen bis {date}</translation>
    </message>
    <message>
        <source>Nobody: no editor has confirmed this. Ask before relying on it.</source>
        <translation>Niemand: Die Redaktion hat dies nicht bestätigt. Fragen Sie nach, bevor Sie sich darauf verlassen.</translation>
    </message>
    <message>
        <source>{name}, on {date}</source>
        <translation>{name}, am {date}</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>keine genannt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Gathered from %n statement(s).</source>
        <translation>
            <numerusform>Zusammengestellt aus %n Angabe.</numerusform>
            <numerusform>Zusammengestellt aus %n Angaben.</numerusform>
        </translation>
    </message>
    <message>
        <source>No editor has confirmed this.</source>
        <translation>Von der Redaktion nicht bestätigt.</translation>
    </message>
    <message>
        <source>Editors have confirmed all of them.</source>
        <translation>Alles von der Redaktion bestätigt.</translation>
    </message>
    <message numerus="yes">
        <source>Editors have confirmed %n of them.</source>
        <translation>
            <numerusform>Davon hat die Redaktion %n bestätigt.</numerusform>
            <numerusform>Davon hat die Redaktion %n bestätigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>an editor</source>
        <translation>die Redaktion</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Notruf</translation>
    </message>
    <message>
        <source>Show anyway</source>
        <translation>Trotzdem zeigen</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>In Listen</translation>
    </message>
    <message>
        <source>On a page</source>
        <translation>Auf einer Seite</translation>
    </message>
    <message>
        <source>When comparing</source>
        <translation>Beim Vergleichen</translation>
    </message>
    <message>
        <source>On an organisation&apos;s card</source>
        <translation>Auf der Kontaktkarte einer Organisation</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>Zum Suchfeld</translation>
    </message>
    <message>
        <source>Search page</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Wege</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Second language on or off</source>
        <translation>Zweite Sprache an oder aus</translation>
    </message>
    <message>
        <source>Hide everything, forget it, lock notes</source>
        <translation>Alles verbergen, vergessen, Notizen schließen</translation>
    </message>
    <message>
        <source>Lock notes</source>
        <translation>Notizen schließen</translation>
    </message>
    <message>
        <source>Keep a bookmark, or let go of it</source>
        <translation>Lesezeichen setzen oder entfernen</translation>
    </message>
    <message>
        <source>Write a note on it</source>
        <translation>Notiz dazu schreiben</translation>
    </message>
    <message>
        <source>For whom: choose</source>
        <translation>Für wen: auswählen</translation>
    </message>
    <message>
        <source>For whom: clear</source>
        <translation>Für wen: zurücksetzen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>This list of keys</source>
        <translation>Diese Liste der Tasten</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Programm beenden</translation>
    </message>
    <message>
        <source>From the search box into the results</source>
        <translation>Vom Suchfeld in die Ergebnisse</translation>
    </message>
    <message>
        <source>Open the chosen row</source>
        <translation>Gewählte Zeile öffnen</translation>
    </message>
    <message>
        <source>Clear the search box, or back to the list</source>
        <translation>Suchfeld leeren oder zurück zur Liste</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Show or hide the map</source>
        <translation>Karte zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Date, note and sources of the value</source>
        <translation>Datum, Anmerkung und Quellen des Werts</translation>
    </message>
    <message>
        <source>Order the table by this column</source>
        <translation>Tabelle nach dieser Spalte ordnen</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>On the map: closer; − farther, 0 all of it</source>
        <translation>Auf der Karte: näher; − weiter weg, 0 alles</translation>
    </message>
    <message>
        <source>Copy the chosen contact</source>
        <translation>Gewählten Kontakt kopieren</translation>
    </message>
    <message>
        <source>Show or hide the QR code</source>
        <translation>QR-Code zeigen oder ausblenden</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>Who helps, routes, emergency</source>
        <translation>Wer hilft, Wege, Notruf</translation>
    </message>
    <message numerus="yes">
        <source>all %n</source>
        <translation>
            <numerusform>%n Organisation</numerusform>
            <numerusform>alle %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All organisations that help here</source>
        <translation>Alle Organisationen, die hier helfen</translation>
    </message>
    <message>
        <source>Who helps here</source>
        <translation>Wer hier hilft</translation>
    </message>
    <message>
        <source>No organisation in this country is known.</source>
        <translation>In diesem Land ist keine Organisation bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n more help from anywhere</source>
        <translation>
            <numerusform>%n weitere hilft von überall</numerusform>
            <numerusform>%n weitere helfen von überall</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Routes from here</source>
        <translation>Wege von hier</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Notruf</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Copy the address of “{title}”</source>
        <translation>Adresse von „{title}“ kopieren</translation>
    </message>
</context>
<context>
    <name>SpokenResult</name>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n Ergebnis</numerusform>
            <numerusform>%n Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for “{query}”.</source>
        <translation>Nichts gefunden für „{query}“.</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Type in your own words, in Russian, English or German. Typing mistakes, the wrong keyboard layout and Latin letters are understood.</source>
        <translation>Schreiben Sie in eigenen Worten, auf Russisch, Englisch oder Deutsch. Tippfehler, die falsche Tastaturbelegung und russische Wörter in lateinischer Schrift versteht das Programm.</translation>
    </message>
    <message>
        <source>People often ask</source>
        <translation>Oft gefragt</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Searched in this sitting, kept nowhere</source>
        <translation>In dieser Sitzung gesucht, wird nirgends gespeichert</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Diese vergessen</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>On what is plugged in</source>
        <translation>Auf eingesteckten Datenträgern</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Nothing is installed yet.</source>
        <translation>Noch ist nichts installiert.</translation>
    </message>
    <message>
        <source>Publishers you trust</source>
        <translation>Herausgeber, denen Sie vertrauen</translation>
    </message>
    <message>
        <source>Nobody yet. A pack can be used once you trust its publisher: ask them for their root file, usually “1.root.json”.</source>
        <translation>Noch niemand. Ein Paket lässt sich übernehmen, sobald Sie seinem Herausgeber vertrauen: Bitten Sie ihn um seine Wurzeldatei, meist „1.root.json“.</translation>
    </message>
    <message>
        <source>Add a publisher…</source>
        <translation>Herausgeber hinzufügen …</translation>
    </message>
    <message>
        <source>Drop a pack here</source>
        <translation>Ziehen Sie ein Paket hierher</translation>
    </message>
    <message>
        <source>A file that ends in .hbpack. You see what it changes before anything is changed.</source>
        <translation>Eine Datei, die auf .hbpack endet. Sie sehen, was sie ändert, bevor etwas geändert wird.</translation>
    </message>
    <message>
        <source>Open a pack…</source>
        <translation>Paket öffnen …</translation>
    </message>
    <message>
        <source>Get from the internet…</source>
        <translation>Aus dem Internet holen …</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Look at {name}</source>
        <translation>{name} ansehen</translation>
    </message>
    <message>
        <source>Holds: {areas}</source>
        <translation>Enthält: {areas}</translation>
    </message>
    <message>
        <source>Newer text exists: {areas}. Ask for a pack that holds it.</source>
        <translation>Es gibt neueren Text: {areas}. Bitten Sie um ein Paket, das ihn enthält.</translation>
    </message>
    <message>
        <source>You no longer trust its publisher.</source>
        <translation>Sie vertrauen seinem Herausgeber nicht mehr.</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>issued {day}</source>
        <translation>herausgegeben {day}</translation>
    </message>
    <message>
        <source>fresh until {day}</source>
        <translation>aktuell bis {day}</translation>
    </message>
    <message>
        <source>Version {version}, which you went back from, is in use again.</source>
        <translation>Es gilt wieder Version {version}, von der Sie zurückgegangen sind.</translation>
    </message>
    <message>
        <source>Version {version} comes back. What was corrected since then is as it was before, until you apply a newer pack again. What was withdrawn stays away.</source>
        <translation>Version {version} kommt zurück. Was seitdem berichtigt wurde, ist wieder wie zuvor, bis Sie ein neueres Paket übernehmen. Was zurückgezogen wurde, bleibt fort.</translation>
    </message>
    <message>
        <source>Go back to version {version}</source>
        <translation>Zurück zu Version {version}</translation>
    </message>
    <message>
        <source>Pass on…</source>
        <translation>Weitergeben …</translation>
    </message>
    <message>
        <source>Undo: back to version {version}…</source>
        <translation>Rückgängig: zurück zu Version {version} …</translation>
    </message>
    <message>
        <source>Name unknown until its first pack</source>
        <translation>Name bis zum ersten Paket unbekannt</translation>
    </message>
    <message>
        <source>Pack: {pack}</source>
        <translation>Paket: {pack}</translation>
    </message>
    <message>
        <source>Eight words that only this publisher has: compare them by voice.</source>
        <translation>Acht Wörter, die nur dieser Herausgeber hat: vergleichen Sie sie mündlich.</translation>
    </message>
    <message>
        <source>Aloud: {words}</source>
        <translation>Laut gelesen: {words}</translation>
    </message>
    <message>
        <source>Packs of this publisher will be refused. What is installed of it stays, but gets no newer text.</source>
        <translation>Pakete dieses Herausgebers werden abgelehnt. Was installiert ist, bleibt, bekommt aber keinen neueren Text.</translation>
    </message>
    <message>
        <source>Trust it no longer</source>
        <translation>Nicht mehr vertrauen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>StatementMenu</name>
    <message>
        <source>Copy selection</source>
        <translation>Auswahl kopieren</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>Lesezeichen entfernen</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Write a note on it</source>
        <translation>Notiz dazu schreiben</translation>
    </message>
    <message>
        <source>Show details and sources</source>
        <translation>Einzelheiten und Quellen zeigen</translation>
    </message>
    <message>
        <source>Copy text with sources</source>
        <translation>Text mit Quellen kopieren</translation>
    </message>
    <message>
        <source>Copy the statement&apos;s id</source>
        <translation>Kennung der Angabe kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Datei wird geprüft</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File is whole</source>
        <translation>Datei unversehrt</translation>
    </message>
    <message>
        <source>Checking signatures</source>
        <translation>Signaturen werden geprüft</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signaturen</translation>
    </message>
    <message>
        <source>Signatures hold</source>
        <translation>Signaturen gültig</translation>
    </message>
</context>
<context>
    <name>SuggestionBar</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>a publisher you trust</source>
        <translation>ein Herausgeber, dem Sie vertrauen</translation>
    </message>
    <message>
        <source>Another publisher you trust has this name: {words}. Compare the words below.</source>
        <translation>Denselben Namen hat ein anderer Herausgeber, dem Sie vertrauen: {words}. Vergleichen Sie die Wörter unten.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Herausgegeben</translation>
    </message>
    <message>
        <source>Fresh until</source>
        <translation>Aktuell bis</translation>
    </message>
    <message>
        <source>Older than what is installed; newer withdrawals stay in force.</source>
        <translation>Älter als das Installierte; neuere Rücknahmen gelten weiter.</translation>
    </message>
    <message>
        <source>The publisher says</source>
        <translation>Der Herausgeber teilt mit</translation>
    </message>
    <message>
        <source>Always the same words. If in doubt, compare them by voice.</source>
        <translation>Immer dieselben Wörter. Im Zweifel vergleichen Sie sie mündlich.</translation>
    </message>
    <message>
        <source>Signatures of the editors</source>
        <translation>Signaturen der Redaktion</translation>
    </message>
    <message>
        <source>Fingerprint of the publisher</source>
        <translation>Fingerabdruck des Herausgebers</translation>
    </message>
    <message>
        <source>Newer text exists</source>
        <translation>Es gibt neueren Text</translation>
    </message>
    <message>
        <source>Stays old: {areas}.</source>
        <translation>Bleibt alt: {areas}.</translation>
    </message>
    <message>
        <source>Ask for a pack that holds these areas whole.</source>
        <translation>Bitten Sie um ein Paket, das diese Teile ganz enthält.</translation>
    </message>
    <message>
        <source>Not in this pack</source>
        <translation>Nicht in diesem Paket</translation>
    </message>
    <message>
        <source>Ask for the whole pack if you need them.</source>
        <translation>Bitten Sie um das ganze Paket, wenn Sie sie brauchen.</translation>
    </message>
    <message>
        <source>{given} of {needed}</source>
        <translation>{given} von {needed}</translation>
    </message>
    <message>
        <source>{given}, needed {needed}</source>
        <translation>{given}, nötig {needed}</translation>
    </message>
    <message>
        <source>{day}, today</source>
        <translation>{day}, heute</translation>
    </message>
    <message>
        <source>{day}, yesterday</source>
        <translation>{day}, gestern</translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Table copied</source>
        <translation>Tabelle kopiert</translation>
    </message>
    <message>
        <source>comparison.csv</source>
        <translation>vergleich.csv</translation>
    </message>
    <message>
        <source>Save the table as a file</source>
        <translation>Tabelle als Datei speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
    <message>
        <source>comparison.pdf</source>
        <translation>Vergleich.pdf</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>An den Drucker gesendet</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>Auf diesem Computer ist kein Drucker eingerichtet.</translation>
    </message>
    <message>
        <source>Save the table as PDF instead.</source>
        <translation>Speichern Sie die Tabelle als PDF.</translation>
    </message>
    <message>
        <source>The table could not be saved.</source>
        <translation>Die Tabelle konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Choose another folder and try again.</source>
        <translation>Wählen Sie einen anderen Ordner und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Folder for the sheets</source>
        <translation>Ordner für die Blätter</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>What happened, country, organisation, phone…</source>
        <translation>Was ist passiert, Land, Organisation, Telefon&#xa0;…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Strg+K</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Language of the content: {languages}</source>
        <translation>Sprache des Inhalts: {languages}</translation>
    </message>
    <message>
        <source>Language of the content</source>
        <translation>Sprache des Inhalts</translation>
    </message>
    <message>
        <source>Second language beside it</source>
        <translation>Zweite Sprache daneben</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Language of the program…</source>
        <translation>Sprache des Programms …</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What this program keeps</source>
        <translation>Was dieses Programm speichert</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>TrustView</name>
    <message>
        <source>Is this the publisher you mean?</source>
        <translation>Ist das der Herausgeber, den Sie meinen?</translation>
    </message>
    <message>
        <source>Aloud: {words}</source>
        <translation>Laut gelesen: {words}</translation>
    </message>
    <message>
        <source>Compare the words by voice</source>
        <translation>Vergleichen Sie die Wörter laut</translation>
    </message>
    <message>
        <source>1. Call the publisher, or meet them. Do not use the way by which this file came to you.</source>
        <translation>1. Rufen Sie den Herausgeber an oder treffen Sie ihn. Nicht auf dem Weg, auf dem diese Datei zu Ihnen kam.</translation>
    </message>
    <message>
        <source>2. Let them read their eight words first. The words are English; their order counts.</source>
        <translation>2. Lassen Sie ihn seine acht Wörter zuerst lesen. Die Wörter sind englisch; die Reihenfolge zählt.</translation>
    </message>
    <message>
        <source>3. If a single word differs, stop: somebody wants you to trust a stranger.</source>
        <translation>3. Weicht ein einziges Wort ab, hören Sie auf: Jemand will, dass Sie einem Fremden vertrauen.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>The words are the same: trust</source>
        <translation>Die Wörter stimmen: vertrauen</translation>
    </message>
</context>
<context>
    <name>TwinPane</name>
    <message>
        <source>The same in words</source>
        <translation>Dasselbe in Worten</translation>
    </message>
    <message>
        <source>Borders are simplified. Crimea is part of Ukraine.</source>
        <translation>Grenzen sind vereinfacht. Die Krim gehört zur Ukraine.</translation>
    </message>
    <message>
        <source>not to be relied on</source>
        <translation>nicht verlässlich</translation>
    </message>
    <message>
        <source>off the map</source>
        <translation>nicht im Bild</translation>
    </message>
</context>
<context>
    <name>ValuePanel</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Open the country&apos;s page</source>
        <translation>Seite des Landes öffnen</translation>
    </message>
    <message>
        <source>No value chosen</source>
        <translation>Kein Wert gewählt</translation>
    </message>
    <message>
        <source>Choose a value in the table or a country on the map.</source>
        <translation>Wählen Sie einen Wert in der Tabelle oder ein Land auf der Karte.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Field Handbook</source>
        <translation>Feldhandbuch</translation>
    </message>
    <message>
        <source>Guidance and contacts for people who flee Russia’s war and for those who advise them. It works without any network.</source>
        <translation>Rat und Kontakte für Menschen, die vor Russlands Krieg fliehen, und für alle, die sie beraten. Das Handbuch kommt ohne Netz aus.</translation>
    </message>
    <message>
        <source>What it keeps and what it never keeps</source>
        <translation>Was das Programm speichert und was nie</translation>
    </message>
    <message>
        <source>Kept on this computer: the handbook itself, languages, colours, text size, the window’s place. Never kept: what you search for, which pages you open, for whom. The program opens no network connection unless you ask it to get a pack from the internet.</source>
        <translation>Auf diesem Computer gespeichert: das Handbuch selbst, Sprachen, Farben, Textgröße, Lage des Fensters. Nie gespeichert: was Sie suchen, welche Seiten Sie öffnen, für wen. Das Programm baut keine Netzverbindung auf, außer wenn Sie ein Paket aus dem Internet verlangen.</translation>
    </message>
    <message>
        <source>How far to trust it</source>
        <translation>Wie weit Sie dem trauen können</translation>
    </message>
    <message>
        <source>Every statement shows its sources, its date and how sure it is. What is old or was never confirmed says so: check contacts and deadlines before you act.</source>
        <translation>Jede Angabe zeigt ihre Quellen, ihr Datum und wie sicher sie ist. Was alt ist oder nie bestätigt wurde, sagt es: Prüfen Sie Kontakte und Fristen, bevor Sie handeln.</translation>
    </message>
    <message>
        <source>This copy holds unsigned development content: do not give it to people who need help.</source>
        <translation>Diese Ausgabe enthält unsignierten Entwicklungsinhalt: Geben Sie sie nicht an Menschen weiter, die Hilfe brauchen.</translation>
    </message>
    <message>
        <source>What is installed was signed by {publisher}; the line below says how old it is.</source>
        <translation>Was installiert ist, hat {publisher} signiert; wie alt es ist, steht unten in der Zeile.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Type to search at once</source>
        <translation>Einfach tippen, um zu suchen</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>_Corner</name>
    <message>
        <source>Country: order by name</source>
        <translation>Land: nach Namen ordnen</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
</context>
</TS>
