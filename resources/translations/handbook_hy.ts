<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hy_AM">
<context>
    <name>AddressBar</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApplyBar</name>
    <message>
        <source>Pass on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking signatures: {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making it searchable: {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing: {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardBody</name>
    <message>
        <source>Copy the card as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vCard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a file that a phone can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>languages unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since when is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known since {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>change {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeRows</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether it passes data to the state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn: do not use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts: check these first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <source>Previous change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in all languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn by its publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck out goes, underlined comes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChannelView</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} · {hours} · there it is {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code of {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Type to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the map:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or save the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map and table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print in words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save in words as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Europe and Asia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole world</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Ctrl+C copy the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the handbook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparePanes</name>
    <message>
        <source>Indicators of all countries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactCell</name>
    <message>
        <source>Copy {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code of {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no phone number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactCover</name>
    <message>
        <source>Show anyway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactDock</name>
    <message>
        <source>all {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of these contacts is confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to call: {country}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactNames</name>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onion address (Tor)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Non-governmental organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal aid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UN agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red Cross and Red Crescent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embassy or consulate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end-to-end encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypted on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be listened in on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, by its own account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: the law obliges it to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese or Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latin with marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contains letters that are not plain Latin: {scripts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open day and night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed until {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open until {moment}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fresh: {fresh} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to recheck: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undated: {undated} · confirmed: {confirmed}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountriesModel</name>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n statement(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountriesPage</name>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country or code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑↓ choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F narrow the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country is called “{typed}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has only countries with a page in this handbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountryBody</name>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountryHeader</name>
    <message>
        <source>Who helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountryPageView</name>
    <message>
        <source>Ctrl+F find on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F3 next found word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+2 one language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+2 second language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page for “{code}” in this handbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be in a pack that is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All countries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountryText</name>
    <message>
        <source>For the chosen person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>day.month.year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeadlinesPage</name>
    <message>
        <source>Tab next date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlines: {country}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write dates as day.month.year, e.g. 20.11.2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be written. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, and when? Leave out what did not. Nothing is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days spent there before in that period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar says what it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Details and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacetBar</name>
    <message>
        <source>Narrow the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet due for a recheck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recheck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactTable</name>
    <message>
        <source>Helps with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes data to the state?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Open a pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root file of a publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{organisations}, {local} of them in the country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{organisations}; hours unknown: {unknown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged by the local time of each organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} · {city}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged by this local time; unknown hours stay in the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GraphView</name>
    <message>
        <source>Graph of the routes; the list beside it says the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IndicatorStrip</name>
    <message>
        <source>Indicator {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageBar</name>
    <message>
        <source> · second language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Key of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only what the handbook records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LensButton</name>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom: {who}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LensPanel</name>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which papers are at hand?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is the person now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for this sitting only; never written down, never on a hand-out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkFollower</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied with date and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link leads nowhere: the record is not in the handbook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>{country}: not in the handbook</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapKey</name>
    <message>
        <source>{first} days or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {last} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last} days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>Closer (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farther (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole region (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map: {indicator}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>The list “The same in words” tells everything the map shows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NothingView</name>
    <message>
        <source>Nothing found for “{query}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters are on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the filters off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps one of these helps:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try fewer or other words, or a country’s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index is being built.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your search is answered as soon as it is ready. Reading by country works already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>A stick with packs was plugged in: %n pack(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganisationCardView</name>
    <message>
        <source>Covered. “Show anyway” shows the contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card copied: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the contact as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vCard (*.vcf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganisationLine</name>
    <message>
        <source>Copy {channel} of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganisationRows</name>
    <message>
        <source>All organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working in: {country}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help from any country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours unknown: try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens later, the next one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may have to tell authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganisationsPage</name>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑↓ choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+C copy the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q show the QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a filter off, or show all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that are open now are judged by their own local time. Take a filter off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organisation passes these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackErrands</name>
    <message>
        <source>Written: {name}, {size}. It is exactly what was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the root file of a publisher. Ask the publisher to send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You trust this publisher now: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackNames</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsigned development content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued recently; the publisher vouches for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older than 45 days. Ask for a newer pack and check what matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired. It can be read, but check every contact before you give it to anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this computer is wrong: it stands before the pack was issued. Set it, then look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has signed this; do not give it to people who need help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question and answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facts about the country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind of help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>term of the glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pack itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added {added} · changed {changed} · removed {removed}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message>
        <source>A pack is being applied; wait a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑↓ choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back: {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open on the country&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with date and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied with date and sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>New pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changes no text; its signatures are newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts changed: {contacts} · withdrawn: {withdrawn}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before · version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} is kept: you can go back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After · version {version}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintFoot</name>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first of %n countries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No room for %n entry(ies): whole ones only.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} sheets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintForm</name>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second language beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds of help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advisers only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two languages to point at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pocket card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name for whom: {who}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Ctrl+P print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+S save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the sheet as PDF instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) saved in {folder}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was finished stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QrPanel</name>
    <message>
        <source>Point the phone&apos;s camera here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code of {address}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose the country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>up to %n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingArea</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordFields</name>
    <message>
        <source>at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recheck by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes data to the state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom it helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address on the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days until a recheck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>The file can’t be read. Is the stick still plugged in? Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can’t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a whole pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures do not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older than yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a newer program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content has faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever gave you this file may have been deceived too: tell them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its names and words prove nothing: anybody can write them. If you expect a pack of a new publisher, compare their eight words by voice first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepairBar</name>
    <message>
        <source>the keyboard layout was changed back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read from another alphabet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spelling was corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing results for “{query}” — {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search as typed: “{query}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>What changed: Enter opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed is marked on the pages until you close the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: back to version {version}…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RouteTeller</name>
    <message>
        <source>Step {number} from {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The handbook records no way on from here: {country}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That does not mean there is none. Ask a lawyer or an organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} with conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The handbook knows no reliable way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step is marked “possible”: {counts}. Ask a lawyer or an organisation first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is recorded here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps: {counts}. Ask a lawyer or an organisation before leaving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no page in this handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs: {papers}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoutesPage</name>
    <message>
        <source>Routes, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑↓←→ along the graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter open the country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L list only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is the person now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routes begin there. Papers and people narrow them down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the country</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑↓ choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>answer from %n statements</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the content is chosen beside the search box. The program remembers languages, colours, text size and the window’s place. It never remembers what you searched for or read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark, for the night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Cost of a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Based on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradicts it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mistake here is dangerous for a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mistake can cost dearly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mistake costs little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing bad follows from a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text of a law or treaty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what an authority itself says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what happened in known cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an account by media or an organisation, neither law nor an authority&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be checked again by {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody: no editor has confirmed this. Ask before relying on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Gathered from %n statement(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No editor has confirmed this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editors have confirmed all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Editors have confirmed %n of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>an editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show anyway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On an organisation&apos;s card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second language on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom: choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom: clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the search box into the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the chosen row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search box, or back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date, note and sources of the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order the table by this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the map: closer; − farther, 0 all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the QR code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>Who helps, routes, emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>all %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All organisations that help here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who helps here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organisation in this country is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more help from anywhere</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routes from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Copy the address of “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what is plugged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is installed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishers you trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet. A pack can be used once you trust its publisher: ask them for their root file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a publisher…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a pack here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that ends in .hbpack. You see what it changes before anything is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds: {areas}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer text exists: {areas}. Ask for a pack that holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You no longer trust its publisher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issued {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fresh until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} comes back. What was corrected since then is as it was before, until you apply a newer pack again. What was withdrawn stays away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: back to version {version}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name unknown until its first pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack: {pack}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aloud: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs of this publisher will be refused. What is installed of it stays, but gets no newer text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust it no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type in your own words, in Russian, English or German. Typing mistakes, the wrong keyboard layout and Latin letters are understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People often ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched in this sitting, kept nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementMenu</name>
    <message>
        <source>Copy selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show details and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text with sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the statement&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures hold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionBar</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>a publisher you trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another publisher you trust has this name: {words}. Compare the words below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fresh until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older than what is installed; newer withdrawals stay in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publisher says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words you compared by voice when you began to trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures of the editors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer text exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays old: {areas}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a pack that holds these areas whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the whole pack if you need them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given} of {needed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{given}, needed {needed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparison.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparison.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table as PDF instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the sheets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, country, organisation, phone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the content: {languages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second language beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this program keeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrustView</name>
    <message>
        <source>Is this the publisher you mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aloud: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the words by voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Call the publisher, or meet them. Do not use the way by which this file came to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Let them read their eight words first. The words are English; their order counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. If a single word differs, stop: somebody wants you to trust a stranger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are the same: trust</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TwinPane</name>
    <message>
        <source>The same in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borders are simplified. Crimea is part of Ukraine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not to be relied on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off the map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValuePanel</name>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the country&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a value in the table or a country on the map.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Field Handbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance and contacts for people who flee Russia’s war and for those who advise them. It works without any network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it keeps and what it never keeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer: the handbook itself, languages, colours, text size, the window’s place. Never kept: what you search for, which pages you open, for whom. The program opens no network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far to trust it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every statement shows its sources, its date and how sure it is. What is old or was never confirmed says so: check contacts and deadlines before you act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to search at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy holds unsigned development content: do not give it to people who need help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is installed was signed by {publisher}; the line below says how old it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Corner</name>
    <message>
        <source>Country: order by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
