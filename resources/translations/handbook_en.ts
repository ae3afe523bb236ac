<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ChangeRows</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n</source>
        <translation>
            <numerusform>Show %n</numerusform>
            <numerusform>Show %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountriesModel</name>
    <message numerus="yes">
        <source>{name}, %n statement(s)</source>
        <translation>
            <numerusform>{name}, %n statement</numerusform>
            <numerusform>{name}, %n statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetBar</name>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Housekeeping</name>
    <message numerus="yes">
        <source>Exported: %n entries.</source>
        <translation>
            <numerusform>Exported: %n entry.</numerusform>
            <numerusform>Exported: %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) say something else here: both are kept.</source>
        <translation>
            <numerusform>%n note says something else here: both are kept.</numerusform>
            <numerusform>%n notes say something else here: both are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>A stick with packs was plugged in: %n pack(s)</source>
        <translation>
            <numerusform>A stick with packs was plugged in: %n pack</numerusform>
            <numerusform>A stick with packs was plugged in: %n packs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackNames</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintFoot</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first of %n countries</source>
        <translation>
            <numerusform>the first of %n country</numerusform>
            <numerusform>the first of %n countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No room for %n entry(ies): whole ones only.</source>
        <translation>
            <numerusform>No room for %n entry: only whole ones are printed.</numerusform>
            <numerusform>No room for %n entries: only whole ones are printed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message numerus="yes">
        <source>%n sheet(s) saved in {folder}</source>
        <translation>
            <numerusform>%n sheet saved in {folder}</numerusform>
            <numerusform>%n sheets saved in {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n page sent to the printer</numerusform>
            <numerusform>%n pages sent to the printer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message numerus="yes">
        <source>up to %n step(s)</source>
        <translation>
            <numerusform>up to %n step</numerusform>
            <numerusform>up to %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>answer from %n statements</source>
        <translation>
            <numerusform>answer from %n statement</numerusform>
            <numerusform>answer from %n statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>after %n minute</numerusform>
            <numerusform>after %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message numerus="yes">
        <source>Gathered from %n statement(s).</source>
        <translation>
            <numerusform>Gathered from %n statement.</numerusform>
            <numerusform>Gathered from %n statements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Editors have confirmed %n of them.</source>
        <translation>
            <numerusform>Editors have confirmed %n of them.</numerusform>
            <numerusform>Editors have confirmed %n of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message numerus="yes">
        <source>all %n</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more help from anywhere</source>
        <translation>
            <numerusform>%n more helps from anywhere</numerusform>
            <numerusform>%n more help from anywhere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpokenResult</name>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
</TS>
