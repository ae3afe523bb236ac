<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hy_AM">
<context>
    <name>AddressBar</name>
    <message>
        <source>Address</source>
        <translation>Հասցե</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>Հղման հասցեն</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Պատճենել</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Փակել</translation>
    </message>
</context>
<context>
    <name>ApplyBar</name>
    <message>
        <source>Pass on…</source>
        <translation>Փոխանցել…</translation>
    </message>
    <message>
        <source>Do not apply</source>
        <translation>Չկիրառել</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Չեղարկել</translation>
    </message>
    <message>
        <source>Apply version {version}</source>
        <translation>Կիրառել {version} տարբերակը</translation>
    </message>
    <message>
        <source>Checking signatures: {percent} %</source>
        <translation>Ստուգում եմ ստորագրությունները՝ {percent} %</translation>
    </message>
    <message>
        <source>Making it searchable: {percent} %</source>
        <translation>Պատրաստում եմ որոնումը՝ {percent} %</translation>
    </message>
    <message>
        <source>Writing: {percent} %</source>
        <translation>Գրանցում եմ՝ {percent} %</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Փակել</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Թաքցնել մանրամասները</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Մանրամասն</translation>
    </message>
</context>
<context>
    <name>CardBody</name>
    <message>
        <source>Copy the card as text</source>
        <translation>Պատճենել քարտը որպես տեքստ</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>Հանել էջանիշը</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Էջանիշերի մեջ</translation>
    </message>
    <message>
        <source>Write a note on it</source>
        <translation>Գրել նշում</translation>
    </message>
    <message>
        <source>Also: {names}</source>
        <translation>Նաև՝ {names}</translation>
    </message>
    <message>
        <source>vCard</source>
        <translation>vCard</translation>
    </message>
    <message>
        <source>Save as a file that a phone can read</source>
        <translation>Պահել ֆայլում, որը հեռախոսը կկարդա</translation>
    </message>
    <message>
        <source>languages unknown</source>
        <translation>լեզուներն անհայտ են</translation>
    </message>
    <message>
        <source>Since when is not known.</source>
        <translation>Երբվանից՝ անհայտ է։</translation>
    </message>
    <message>
        <source>Known since {date}.</source>
        <translation>Հայտնի է {date}-ից։</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Կապ</translation>
    </message>
    <message>
        <source>Do not use these</source>
        <translation>Սրանից մի՛ օգտվեք</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ձեր նշումը</translation>
    </message>
    <message>
        <source>Sources: {count}</source>
        <translation>Աղբյուրներ՝ {count}</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>change {number} of {total}</source>
        <translation>փոփոխություն {number} ({total}-ից)</translation>
    </message>
</context>
<context>
    <name>ChangeRows</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Ցույց տալ ևս %n</numerusform>
            <numerusform>Ցույց տալ ևս %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n</source>
        <translation>
            <numerusform>Ցույց տալ %n</numerusform>
            <numerusform>Ցույց տալ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn: {title}</source>
        <translation>Հետ է կանչված՝ {title}</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>կապի տվյալներ</translation>
    </message>
    <message>
        <source>status</source>
        <translation>վիճակ</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>զգուշացում</translation>
    </message>
    <message>
        <source>address</source>
        <translation>հասցե</translation>
    </message>
    <message>
        <source>whether it passes data to the state</source>
        <translation>փոխանցո՞ւմ է տվյալներ պետությանը</translation>
    </message>
    <message>
        <source>changed: {parts}</source>
        <translation>փոխված է՝ {parts}</translation>
    </message>
    <message>
        <source>description</source>
        <translation>նկարագրություն</translation>
    </message>
    <message>
        <source>Withdrawn: do not use</source>
        <translation>Հետ է կանչված. մի՛ օգտվեք</translation>
    </message>
    <message>
        <source>Contacts: check these first</source>
        <translation>Կապի տվյալներ. առաջինը սրանք ստուգեք</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Մնացածը</translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <source>Previous change</source>
        <translation>Նախորդ փոփոխությունը</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Հաջորդ փոփոխությունը</translation>
    </message>
    <message>
        <source>Show fewer languages</source>
        <translation>Ցույց տալ ավելի քիչ լեզու</translation>
    </message>
    <message>
        <source>Show in all languages</source>
        <translation>Ցույց տալ բոլոր լեզուներով</translation>
    </message>
    <message>
        <source>Withdrawn by its publisher</source>
        <translation>Հրատարակիչը հետ է կանչել</translation>
    </message>
    <message>
        <source>Struck out goes, underlined comes.</source>
        <translation>Ջնջագծվածը հեռանում է, ընդգծվածը՝ ավելանում։</translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message>
        <source>Try again</source>
        <translation>Նորից փորձել</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Հանված է։</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Վերադարձնել</translation>
    </message>
</context>
<context>
    <name>ChannelView</name>
    <message>
        <source>Copy</source>
        <translation>Պատճենել</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>{state} · {hours} · there it is {time}</source>
        <translation>{state} · {hours} · այնտեղ հիմա {time}</translation>
    </message>
    <message>
        <source>Copy {value}</source>
        <translation>Պատճենել {value}</translation>
    </message>
    <message>
        <source>QR code of {value}</source>
        <translation>QR կոդ՝ {value}</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Type to find</source>
        <translation>Գրեք՝ որոնելու համար</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Գտնել ցուցակում</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Compare</source>
        <translation>Համեմատություն</translation>
    </message>
    <message>
        <source>On the map:</source>
        <translation>Քարտեզի վրա՝</translation>
    </message>
    <message>
        <source>Indicator on the map</source>
        <translation>Ցուցիչը քարտեզի վրա</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Տարածաշրջան</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Երկրներ</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Բառերով</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Մանրամասն</translation>
    </message>
    <message>
        <source>Copy or save the table</source>
        <translation>Պատճենել կամ պահել աղյուսակը</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Քարտեզ</translation>
    </message>
    <message>
        <source>Map and table</source>
        <translation>Քարտեզ և աղյուսակ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Աղյուսակ</translation>
    </message>
    <message>
        <source>Table only</source>
        <translation>Միայն աղյուսակ</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Պատճենել աղյուսակը</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Պահել որպես CSV…</translation>
    </message>
    <message>
        <source>Print in words…</source>
        <translation>Տպել բառերով…</translation>
    </message>
    <message>
        <source>Save in words as PDF…</source>
        <translation>Պահել բառերով՝ PDF…</translation>
    </message>
    <message>
        <source>Europe and Asia</source>
        <translation>Եվրոպա և Ասիա</translation>
    </message>
    <message>
        <source>Whole world</source>
        <translation>Ամբողջ աշխարհը</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Ctrl+C copy the table</source>
        <translation>Ctrl+C պատճենել աղյուսակը</translation>
    </message>
    <message>
        <source>M map</source>
        <translation>M քարտեզ</translation>
    </message>
    <message>
        <source>I details</source>
        <translation>I մանրամասն</translation>
    </message>
    <message>
        <source>S order</source>
        <translation>S դասավորել</translation>
    </message>
    <message>
        <source>not in the handbook</source>
        <translation>տեղեկագրքում չկա</translation>
    </message>
</context>
<context>
    <name>ComparePanes</name>
    <message>
        <source>Indicators of all countries</source>
        <translation>Ցուցիչներն ըստ երկրների</translation>
    </message>
</context>
<context>
    <name>ContactCell</name>
    <message>
        <source>Copy {value}</source>
        <translation>Պատճենել {value}</translation>
    </message>
    <message>
        <source>QR code of {value}</source>
        <translation>QR կոդ՝ {value}</translation>
    </message>
    <message>
        <source>no phone number</source>
        <translation>հեռախոս չկա</translation>
    </message>
</context>
<context>
    <name>ContactCover</name>
    <message>
        <source>Show anyway</source>
        <translation>Ամեն դեպքում ցույց տալ</translation>
    </message>
</context>
<context>
    <name>ContactDock</name>
    <message>
        <source>all {count}</source>
        <translation>բոլորը՝ {count}</translation>
    </message>
    <message>
        <source>none of these contacts is confirmed</source>
        <translation>ոչ մի կապի տվյալ հաստատված չէ</translation>
    </message>
    <message>
        <source>Whom to call: {country}</source>
        <translation>Ում զանգել՝ {country}</translation>
    </message>
    <message>
        <source>Copied: {value}</source>
        <translation>Պատճենված է՝ {value}</translation>
    </message>
</context>
<context>
    <name>ContactNames</name>
    <message>
        <source>Website</source>
        <translation>Կայք</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Էլ. փոստ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Հեռախոս</translation>
    </message>
    <message>
        <source>Local number</source>
        <translation>Համար երկրի ներսում</translation>
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
        <translation>Առցանց ձև</translation>
    </message>
    <message>
        <source>Onion address (Tor)</source>
        <translation>Onion հասցե (Tor)</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Գրասենյակ</translation>
    </message>
    <message>
        <source>Non-governmental organisation</source>
        <translation>Հասարակական կազմակերպություն</translation>
    </message>
    <message>
        <source>Legal aid</source>
        <translation>Իրավաբանական օգնություն</translation>
    </message>
    <message>
        <source>UN agency</source>
        <translation>ՄԱԿ-ի կառույց</translation>
    </message>
    <message>
        <source>Red Cross and Red Crescent</source>
        <translation>Կարմիր խաչ և Կարմիր մահիկ</translation>
    </message>
    <message>
        <source>State authority</source>
        <translation>Պետական մարմին</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>Թեժ գիծ</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>ԶԼՄ</translation>
    </message>
    <message>
        <source>Embassy or consulate</source>
        <translation>Դեսպանատուն կամ հյուպատոսություն</translation>
    </message>
    <message>
        <source>end-to-end encrypted</source>
        <translation>ծայրից ծայր գաղտնագրում</translation>
    </message>
    <message>
        <source>encrypted on the way</source>
        <translation>գաղտնագրված է ճանապարհին</translation>
    </message>
    <message>
        <source>can be listened in on</source>
        <translation>կարող են որսալ</translation>
    </message>
    <message>
        <source>No, by its own account</source>
        <translation>ոչ, ըստ կազմակերպության</translation>
    </message>
    <message>
        <source>Yes: the law obliges it to</source>
        <translation>այո, օրենքով պարտավոր է</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>անհայտ</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>կյուրեղագիր</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>հունարեն</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>հայերեն</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>վրացերեն</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>արաբերեն</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>եբրայերեն</translation>
    </message>
    <message>
        <source>Chinese or Japanese</source>
        <translation>չինարեն կամ ճապոներեն</translation>
    </message>
    <message>
        <source>Latin with marks</source>
        <translation>լատինատառ՝ նշաններով</translation>
    </message>
    <message>
        <source>other signs</source>
        <translation>այլ նշաններ</translation>
    </message>
    <message>
        <source>Contains letters that are not plain Latin: {scripts}</source>
        <translation>Կան տառեր, որոնք սովորական լատինական չեն՝ {scripts}</translation>
    </message>
    <message>
        <source>open day and night</source>
        <translation>բաց է շուրջօրյա</translation>
    </message>
    <message>
        <source>closed until {moment}</source>
        <translation>փակ է մինչև {moment}</translation>
    </message>
    <message>
        <source>open until {moment}</source>
        <translation>բաց է մինչև {moment}</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Contents</source>
        <translation>Բովանդակություն</translation>
    </message>
    <message>
        <source>Fresh: {fresh} of {total}</source>
        <translation>Թարմ՝ {fresh}, ընդամենը՝ {total}</translation>
    </message>
    <message>
        <source>to recheck: {count}</source>
        <translation>վերստուգել՝ {count}</translation>
    </message>
    <message>
        <source>undated: {undated} · confirmed: {confirmed}</source>
        <translation>առանց ամսաթվի՝ {undated} · հաստատված՝ {confirmed}</translation>
    </message>
</context>
<context>
    <name>CountriesModel</name>
    <message>
        <source>Country</source>
        <translation>Երկիր</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Տեղեկություն</translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n statement(s)</source>
        <translation>
            <numerusform>{name}, %n տեղեկություն</numerusform>
            <numerusform>{name}, %n տեղեկություն</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountriesPage</name>
    <message>
        <source>Countries</source>
        <translation>Երկրներ</translation>
    </message>
    <message>
        <source>Country or code</source>
        <translation>Երկիր կամ կոդ</translation>
    </message>
    <message>
        <source>↑↓ choose</source>
        <translation>↑↓ ընտրել</translation>
    </message>
    <message>
        <source>Enter open</source>
        <translation>Enter բացել</translation>
    </message>
    <message>
        <source>Ctrl+F narrow the list</source>
        <translation>Ctrl+F նեղացնել ցուցակը</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{total}-ից {count}</translation>
    </message>
    <message>
        <source>No country is called “{typed}”.</source>
        <translation>«{typed}» երկիր չկա։</translation>
    </message>
    <message>
        <source>The list has only countries with a page in this handbook.</source>
        <translation>Ցուցակում միայն այն երկրներն են, որոնք այս տեղեկագրքում էջ ունեն։</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Ցույց տալ բոլորը</translation>
    </message>
</context>
<context>
    <name>CountryBody</name>
    <message>
        <source>Topic</source>
        <translation>Թեմա</translation>
    </message>
</context>
<context>
    <name>CountryHeader</name>
    <message>
        <source>Who helps</source>
        <translation>Ով է օգնում</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Ժամկետներ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Տպել</translation>
    </message>
    <message>
        <source>Bookmark the statement you are at (Ctrl+D)</source>
        <translation>Ընթացիկ տեղեկությունը՝ էջանիշերի մեջ (Ctrl+D)</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} և {second}</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Երկրորդ լեզու</translation>
    </message>
</context>
<context>
    <name>CountryPageView</name>
    <message>
        <source>Ctrl+F find on this page</source>
        <translation>Ctrl+F գտնել էջում</translation>
    </message>
    <message>
        <source>F3 next found word</source>
        <translation>F3 հաջորդ գտածը</translation>
    </message>
    <message>
        <source>Ctrl+2 one language</source>
        <translation>Ctrl+2 մեկ լեզու</translation>
    </message>
    <message>
        <source>Ctrl+2 second language</source>
        <translation>Ctrl+2 երկրորդ լեզու</translation>
    </message>
    <message>
        <source>There is no page for “{code}” in this handbook.</source>
        <translation>Տեղեկագրքում «{code}» էջ չկա։</translation>
    </message>
    <message>
        <source>It may be in a pack that is not installed.</source>
        <translation>Հնարավոր է՝ այն մի փաթեթում է, որը տեղադրված չէ։</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Բոլոր երկրները</translation>
    </message>
</context>
<context>
    <name>CountryText</name>
    <message>
        <source>For the chosen person</source>
        <translation>Ընտրված մարդու համար</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>day.month.year</source>
        <translation>օր.ամիս.տարի</translation>
    </message>
</context>
<context>
    <name>DeadlinesPage</name>
    <message>
        <source>Tab next date</source>
        <translation>Tab հաջորդ ամսաթիվը</translation>
    </message>
    <message>
        <source>Deadlines: {country}</source>
        <translation>Ժամկետներ՝ {country}</translation>
    </message>
    <message>
        <source>Write dates as day.month.year, e.g. 20.11.2026.</source>
        <translation>Ամսաթվերը գրեք այսպես՝ օր.ամիս.տարի, օրինակ՝ 20.11.2026։</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Պահված է՝ {name}</translation>
    </message>
    <message>
        <source>{name} could not be written. Choose another place.</source>
        <translation>Չհաջողվեց գրել {name}։ Ընտրեք այլ տեղ։</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Օրացույցի ֆայլ</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Օրացույց (*.ics)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Պահել PDF</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Ժամկետներ</translation>
    </message>
    <message>
        <source>What happened, and when? Leave out what did not. Nothing is kept.</source>
        <translation>Ի՞նչ և ե՞րբ է եղել։ Ինչ չի եղել, բաց թողեք։ Ոչինչ չի պահվում։</translation>
    </message>
    <message>
        <source>Days spent there before in that period</source>
        <translation>Այս ընթացքում այնտեղ ավելի վաղ անցկացրած օրերը</translation>
    </message>
    <message>
        <source>Calendar says what it is about</source>
        <translation>Օրացույցում գրել՝ ինչի մասին է</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Օրացույցի ֆայլ…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Պահել PDF…</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Name of the case</source>
        <translation>Դեպքի անվանումը</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Տեքստ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Բացել</translation>
    </message>
    <message>
        <source>Write a note on it</source>
        <translation>Գրել նշում</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>Ինչ է փոխվել այդ ժամանակից</translation>
    </message>
    <message>
        <source>Use this case</source>
        <translation>Ընտրել այս դեպքը</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Կարդացված է</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Էր</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Դարձել է</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Դեպք {number}</translation>
    </message>
    <message>
        <source>Its name is up to you. A name of a person is better left out.</source>
        <translation>Անվանեք՝ ինչպես ուզում եք։ Մարդկանց անուններ ավելի լավ է չգրել։</translation>
    </message>
    <message>
        <source>It is no longer in the handbook. This is what it said:</source>
        <translation>Սա այլևս տեղեկագրքում չկա։ Ահա ինչ կար այնտեղ՝</translation>
    </message>
    <message>
        <source>Its words are the same; its date, sources or for whom it holds are not.</source>
        <translation>Տեքստը նույնն է. փոխվել են ամսաթիվը, աղբյուրները կամ ում է վերաբերում։</translation>
    </message>
    <message>
        <source>new:</source>
        <translation>նոր՝</translation>
    </message>
    <message>
        <source>changed:</source>
        <translation>փոխվել է՝</translation>
    </message>
    <message>
        <source>gone:</source>
        <translation>հանված՝</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Հանել</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Details and sources</source>
        <translation>Մանրամասներ և աղբյուրներ</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Փակել (Esc)</translation>
    </message>
</context>
<context>
    <name>EntryNames</name>
    <message>
        <source>Empty note</source>
        <translation>Դատարկ նշում</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Դեպք {number}</translation>
    </message>
    <message>
        <source>{sheet}: {country}</source>
        <translation>{sheet}՝ {country}</translation>
    </message>
    <message>
        <source>on: {title}</source>
        <translation>գրառման մասին՝ {title}</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>բոլորի համար</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Տեղեկություն</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Կազմակերպություն</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Պատասխան</translation>
    </message>
    <message>
        <source>Country sheet</source>
        <translation>Երկրի թերթիկ</translation>
    </message>
    <message>
        <source>Counter sheet</source>
        <translation>Թերթիկ՝ երկու լեզվով խոսակցության համար</translation>
    </message>
    <message>
        <source>Emergency card</source>
        <translation>Արտակարգ դեպքի քարտ</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Կազմակերպություններ</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Թերթիկ</translation>
    </message>
    <message>
        <source>Taken over: don’t write there</source>
        <translation>Ուրիշի ձեռքում է. այնտեղ մի՛ գրեք</translation>
    </message>
    <message>
        <source>Withdrawn by its publisher</source>
        <translation>Հրատարակիչը հետ է կանչել</translation>
    </message>
    <message>
        <source>No longer in the handbook</source>
        <translation>Այլևս տեղեկագրքում չկա</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Փակվել է</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Դադարեցված է</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Փոխվել է</translation>
    </message>
    <message>
        <source>Replaced by another</source>
        <translation>Փոխարինվել է ուրիշով</translation>
    </message>
    <message>
        <source>There again</source>
        <translation>Նորից կա</translation>
    </message>
    <message>
        <source>Other statements hold</source>
        <translation>Այլ տեղեկություններ են համապատասխանում</translation>
    </message>
    <message>
        <source>Printed sheet out of date</source>
        <translation>Տպված թերթիկը հնացել է</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>erase</source>
        <translation>ջնջել</translation>
    </message>
    <message>
        <source>Everything in your notes is destroyed for good, with its backup; nobody can bring it back. On some disks traces of the sealed file may remain, but no key to it.</source>
        <translation>Ձեր բոլոր նշումներն ընդմիշտ կոչնչացվեն՝ պահեստային օրինակի հետ միասին. ոչ ոք դրանք վերականգնել չի կարողանա։ Որոշ կրիչների վրա կարող են մնալ գաղտնագրված ֆայլի հետքեր, բայց առանց դրա բանալու։</translation>
    </message>
    <message>
        <source>Type “{word}” to agree:</source>
        <translation>Հաստատելու համար գրեք «{word}»՝</translation>
    </message>
    <message>
        <source>Erase all notes</source>
        <translation>Ջնջել բոլոր նշումները</translation>
    </message>
</context>
<context>
    <name>FacetBar</name>
    <message>
        <source>Narrow the results</source>
        <translation>Նեղացնել արդյունքները</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Երկիր</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Թեմա</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Հնություն</translation>
    </message>
    <message>
        <source>Not yet due for a recheck</source>
        <translation>Վերստուգելու ժամանակը չէ</translation>
    </message>
    <message>
        <source>Recheck</source>
        <translation>Ժամանակն է վերստուգելու</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Առանց ամսաթվի</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>Ուժի մեջ չէ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Բոլորը</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Պատասխաններ</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Տեղեկություններ</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Կազմակերպություններ</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Երկրներ</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n արդյունք</numerusform>
            <numerusform>%n արդյունք</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactTable</name>
    <message>
        <source>Helps with</source>
        <translation>Ինչով է օգնում</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Կարևոր է իմանալ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Հասցե</translation>
    </message>
    <message>
        <source>Passes data to the state?</source>
        <translation>Փոխանցո՞ւմ է տվյալներ իշխանություններին</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Տվյալներ</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Open a pack</source>
        <translation>Բացել փաթեթ</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Փաթեթներ</translation>
    </message>
    <message>
        <source>Root file of a publisher</source>
        <translation>Հրատարակչի արմատային ֆայլը</translation>
    </message>
    <message>
        <source>Root files</source>
        <translation>Արմատային ֆայլեր</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Փոխանցել</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Folder</source>
        <translation>Պանակ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Տեսակ</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Country</source>
        <translation>Երկիր</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Օգնություն</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Լեզու</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Կապ</translation>
    </message>
    <message>
        <source>Who can help now</source>
        <translation>Ով կօգնի հիմա</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Հիմա բաց է</translation>
    </message>
    <message>
        <source>1 organisation</source>
        <translation>1 կազմակերպություն</translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n կազմակերպություն</numerusform>
            <numerusform>%n կազմակերպություն</numerusform>
        </translation>
    </message>
    <message>
        <source>{organisations}, {local} of them in the country</source>
        <translation>{organisations}, որից երկրում՝ {local}</translation>
    </message>
    <message>
        <source>{organisations}; hours unknown: {unknown}</source>
        <translation>{organisations}. ժամերն անհայտ են՝ {unknown}</translation>
    </message>
    <message>
        <source>Judged by the local time of each organisation</source>
        <translation>Յուրաքանչյուր կազմակերպության տեղական ժամով</translation>
    </message>
    <message>
        <source>{time} · {city}</source>
        <translation>{time} · {city}</translation>
    </message>
    <message>
        <source>Judged by this local time; unknown hours stay in the list</source>
        <translation>Այս տեղական ժամով. նրանք, ում ժամերն անհայտ են, մնում են ցուցակում</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find on this page</source>
        <translation>Գտնել էջում</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Նախորդը (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Հաջորդը (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Փակել (Esc)</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{count}-ից {number}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>չի գտնվել</translation>
    </message>
</context>
<context>
    <name>FoldingBar</name>
    <message>
        <source>Filters</source>
        <translation>Զտիչներ</translation>
    </message>
</context>
<context>
    <name>GateView</name>
    <message>
        <source>Notes</source>
        <translation>Նշումներ</translation>
    </message>
    <message>
        <source>Nothing is kept here yet. With a passphrase of your own the program can keep bookmarks, notes, cases and which sheets you printed, sealed in one file on this computer.</source>
        <translation>Այստեղ դեռ ոչինչ չի պահվում։ Ձեր գաղտնի արտահայտությամբ ծրագիրը կարող է պահել էջանիշեր, նշումներ, դեպքեր և տպված թերթիկների ցանկ՝ գաղտնագրված, այս համակարգչի մեկ ֆայլում։</translation>
    </message>
    <message>
        <source>What a passphrase protects from</source>
        <translation>Ինչից է պաշտպանում գաղտնի արտահայտությունը</translation>
    </message>
    <message>
        <source>Whoever takes or copies this computer, its disk or the file can’t read what you kept. Nobody can open it without the passphrase: not we, not you.</source>
        <translation>Ով վերցնի կամ պատճենի համակարգիչը, սկավառակը կամ ֆայլը, չի կարդա այն, ինչ պահել եք։ Առանց արտահայտության ոչ ոք չի բացի՝ ո՛չ մենք, ո՛չ դուք։</translation>
    </message>
    <message>
        <source>What it does not protect from</source>
        <translation>Ինչից չի պաշտպանում</translation>
    </message>
    <message>
        <source>A short or well-known passphrase. Somebody at this computer while your notes are open. Spying programs on it. What the system itself copies from memory to the disk. Being forced to tell it. What was deleted may stay on some disks as sealed remains.</source>
        <translation>Կարճ կամ հայտնի արտահայտությունից։ Այս համակարգչի առջև նստած մարդուց, քանի դեռ նշումները բաց են։ Դրա վրայի լրտեսող ծրագրերից։ Նրանից, ինչ համակարգն ինքը հիշողությունից գրում է սկավառակին։ Այն ասելու հարկադրանքից։ Ջնջվածը որոշ կրիչների վրա կարող է մնալ գաղտնագրված հետքերի տեսքով։</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Սահմանել գաղտնի արտահայտություն</translation>
    </message>
    <message>
        <source>Begin to keep notes</source>
        <translation>Սկսել նշումներ վարել</translation>
    </message>
    <message>
        <source>Go on without notes</source>
        <translation>Աշխատել առանց նշումների</translation>
    </message>
    <message>
        <source>Your notes are locked.</source>
        <translation>Ձեր նշումները փակ են։</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Գաղտնի արտահայտություն</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Բացել</translation>
    </message>
    <message>
        <source>Forgotten? It can’t be opened then, only erased.</source>
        <translation>Մոռացե՞լ եք։ Բացել հնարավոր չէ, կարելի է ջնջել։</translation>
    </message>
    <message>
        <source>There is a backup: your notes as they were before the last change. The damaged file is kept.</source>
        <translation>Կա պահեստային օրինակ՝ նշումներն այնպես, ինչպես եղել են մինչև վերջին փոփոխությունը։ Վնասված ֆայլը կպահվի։</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Վերականգնել պահեստային օրինակը</translation>
    </message>
    <message>
        <source>Begin anew: erase everything</source>
        <translation>Սկսել նորից. ջնջել ամեն ինչ</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Ստուգել ևս մեկ անգամ</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>Գաղտնագրում եմ…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Բացում եմ…</translation>
    </message>
</context>
<context>
    <name>GraphView</name>
    <message>
        <source>Graph of the routes; the list beside it says the same</source>
        <translation>Երթուղիների պատկերը. կողքի ցուցակը նույնն է ասում</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Chapters</source>
        <translation>Գլուխներ</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Գլուխ</translation>
    </message>
    <message>
        <source>Ctrl+F find in this chapter</source>
        <translation>Ctrl+F գտնել այս գլխում</translation>
    </message>
    <message>
        <source>Alt+← back to where you were</source>
        <translation>Alt+← հետ, ուր էիք</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Բոլոր ստեղները</translation>
    </message>
</context>
<context>
    <name>Housekeeping</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Փոխել գաղտնի արտահայտությունը</translation>
    </message>
    <message>
        <source>The file is sealed anew; the old passphrase opens nothing that is left here.</source>
        <translation>Ֆայլը նորից կգաղտնագրվի. նախկին արտահայտությունն այստեղ մնացածից ոչինչ չի բացի։</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Ներկայիս արտահայտությունը</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Նոր արտահայտություն</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Փոխել</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Արտահանում</translation>
    </message>
    <message>
        <source>Everything goes into one file (age) sealed with a passphrase of its own. It can be imported on another computer, or opened with the program age.</source>
        <translation>Ամեն ինչ կգնա մեկ ֆայլ (age)՝ գաղտնագրված առանձին արտահայտությամբ։ Այն կարելի է ներմուծել այլ համակարգչում կամ բացել age ծրագրով։</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Ընտրել ֆայլ…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Ներմուծում</translation>
    </message>
    <message>
        <source>What is not here yet is added; nothing that is here is changed or removed.</source>
        <translation>Կավելանա այն, ինչ այստեղ դեռ չկա. ոչինչ չի փոխվի և չի կորչի։</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Ֆայլի գաղտնի արտահայտությունը</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Ջնջել ամեն ինչ</translation>
    </message>
    <message>
        <source>Back to the notes</source>
        <translation>Վերադառնալ նշումներին</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>Գաղտնագրում եմ…</translation>
    </message>
    <message>
        <source>The new passphrase holds.</source>
        <translation>Գործում է նոր գաղտնի արտահայտությունը։</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>Արտահանել նշումները</translation>
    </message>
    <message>
        <source>Sealed notes</source>
        <translation>Գաղտնագրված նշումներ</translation>
    </message>
    <message numerus="yes">
        <source>Exported: %n entries.</source>
        <translation>
            <numerusform>Արտահանված է %n գրառում։</numerusform>
            <numerusform>Արտահանված է %n գրառում։</numerusform>
        </translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Ներմուծել նշումներ</translation>
    </message>
    <message>
        <source>Type the passphrase of the file first.</source>
        <translation>Նախ մուտքագրեք ֆայլի գաղտնի արտահայտությունը։</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Բացում եմ…</translation>
    </message>
    <message>
        <source>Added: {added}. Already here: {there}.</source>
        <translation>Ավելացել է՝ {added}։ Արդեն կար՝ {there}։</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) say something else here: both are kept.</source>
        <translation>
            <numerusform>%n նշում այստեղ տարբեր է. պահված են երկուսն էլ։</numerusform>
            <numerusform>%n նշում այստեղ տարբեր է. պահված են երկուսն էլ։</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndicatorStrip</name>
    <message>
        <source>Indicator {number} of {count}</source>
        <translation>Ցուցիչ {number} ({count}-ից)</translation>
    </message>
</context>
<context>
    <name>Interior</name>
    <message>
        <source>The clipboard was cleared: the copy lay there for a minute.</source>
        <translation>Փոխանակման հիշողությունը մաքրված է. պատճենվածը մեկ րոպե էր այնտեղ։</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Bookmark kept</source>
        <translation>Էջանիշը պահված է</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>Էջանիշը հանված է</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Ստեղներ</translation>
    </message>
</context>
<context>
    <name>LanguageBar</name>
    <message>
        <source> · second language</source>
        <translation> · երկրորդ լեզու</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Key of the map</source>
        <translation>Քարտեզի պայմանական նշանները</translation>
    </message>
    <message>
        <source>only what the handbook records</source>
        <translation>միայն այն, ինչ կա տեղեկագրքում</translation>
    </message>
</context>
<context>
    <name>LensButton</name>
    <message>
        <source>For whom</source>
        <translation>Ում համար</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>բոլորի համար</translation>
    </message>
    <message>
        <source>For whom: {who}</source>
        <translation>Ում համար՝ {who}</translation>
    </message>
</context>
<context>
    <name>LensDesk</name>
    <message>
        <source>Case saved</source>
        <translation>Դեպքը պահված է</translation>
    </message>
</context>
<context>
    <name>LensPanel</name>
    <message>
        <source>For whom</source>
        <translation>Ում համար</translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation>Ո՞ւմ մասին է խոսքը</translation>
    </message>
    <message>
        <source>Which papers are at hand?</source>
        <translation>Ի՞նչ փաստաթղթեր կան ձեռքին</translation>
    </message>
    <message>
        <source>Where is the person now?</source>
        <translation>Որտե՞ղ է մարդը հիմա</translation>
    </message>
    <message>
        <source>Kept for this sitting only; written down only if you save it in your notes, never on a hand-out.</source>
        <translation>Միայն այս նիստի համար. գրվում է միայն, եթե պահեք նշումներում, և երբեք չի հայտնվում տրվող թերթիկի վրա։</translation>
    </message>
    <message>
        <source>Save this case</source>
        <translation>Պահել դեպքը</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Մաքրել</translation>
    </message>
</context>
<context>
    <name>LinkFollower</name>
    <message>
        <source>Copied</source>
        <translation>Պատճենված է</translation>
    </message>
    <message>
        <source>Copied with date and sources</source>
        <translation>Պատճենված է՝ ամսաթվով և աղբյուրներով</translation>
    </message>
    <message>
        <source>This link leads nowhere: the record is not in the handbook</source>
        <translation>Հղումը ոչ մի տեղ չի տանում. տեղեկագրքում այդպիսի գրառում չկա</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Search your notes</source>
        <translation>Որոնել նշումներում</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Նոր նշում</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ավելին</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Ինչ է պահված</translation>
    </message>
    <message>
        <source>What changed in what you saved</source>
        <translation>Ինչ է փոխվել պահվածում</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Էջանիշեր</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Նշումներ</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Դեպքեր</translation>
    </message>
    <message>
        <source>Printed sheets</source>
        <translation>Տպված թերթիկներ</translation>
    </message>
    <message>
        <source>Nothing here fits.</source>
        <translation>Համապատասխան ոչինչ չկա։</translation>
    </message>
    <message>
        <source>Try another word, or take the filter off.</source>
        <translation>Փորձեք այլ բառ կամ հանեք զտիչը։</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>Դեռ ոչինչ պահված չէ։</translation>
    </message>
    <message>
        <source>Ctrl+D keeps a bookmark anywhere in the handbook; here you can write a note.</source>
        <translation>Ctrl+D-ն էջանիշ է պահում տեղեկագրքի ցանկացած տեղում. այստեղ կարելի է նշում գրել։</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>{country}: not in the handbook</source>
        <translation>{country}՝ տեղեկագրքում չկա</translation>
    </message>
</context>
<context>
    <name>MapKey</name>
    <message>
        <source>{first} days or more</source>
        <translation>{first} օր և ավելի</translation>
    </message>
    <message>
        <source>up to {last} days</source>
        <translation>մինչև {last} օր</translation>
    </message>
    <message>
        <source>{first} to {last} days</source>
        <translation>{first}-ից {last} օր</translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>Closer (+)</source>
        <translation>Մոտեցնել (+)</translation>
    </message>
    <message>
        <source>Farther (−)</source>
        <translation>Հեռացնել (−)</translation>
    </message>
    <message>
        <source>Show the whole region (0)</source>
        <translation>Ցույց տալ ամբողջ տարածաշրջանը (0)</translation>
    </message>
    <message>
        <source>Map: {indicator}</source>
        <translation>Քարտեզ՝ {indicator}</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>The list “The same in words” tells everything the map shows.</source>
        <translation>«Նույնը բառերով» ցուցակն ասում է այն ամենը, ինչ ցույց է տալիս քարտեզը։</translation>
    </message>
</context>
<context>
    <name>MirrorDesk</name>
    <message>
        <source>What is new has come from the mirror: it waits under Packs.</source>
        <translation>Նորը եկել է հայելուց և սպասում է «Փաթեթներ» էջում։</translation>
    </message>
    <message>
        <source>Stopped. What came so far is kept for the next time you ask.</source>
        <translation>Կանգնեցված է։ Ինչ արդեն եկել է, պահված է հաջորդ անգամվա համար։</translation>
    </message>
</context>
<context>
    <name>MirrorView</name>
    <message>
        <source>Address of the mirror</source>
        <translation>Հայելու հասցեն</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Պրոքսիի հասցեն</translation>
    </message>
    <message>
        <source>Remember address and way</source>
        <translation>Հիշել հասցեն և եղանակը</translation>
    </message>
    <message>
        <source>Ask this mirror</source>
        <translation>Հարցնել այս հայելուն</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Չեղարկել</translation>
    </message>
    <message>
        <source>Back to the packs</source>
        <translation>Դեպի փաթեթներ</translation>
    </message>
    <message>
        <source>Updates from the internet</source>
        <translation>Թարմացումներ համացանցից</translation>
    </message>
    <message>
        <source>This program never does it by itself: it asks once, when you press the button. What comes is checked like a pack from a stick, and shown to you before anything changes.</source>
        <translation>Ծրագիրը երբեք ինքնուրույն դա չի անում. այն մեկ անգամ կհարցնի, երբ սեղմեք կոճակը։ Եկածը ստուգվում է ինչպես կրիչի փաթեթը, և նախքան որևէ փոփոխություն կտեսնեք, թե ինչ կփոխվի։</translation>
    </message>
    <message>
        <source>Publishers tell it along with their eight words. A synchronised folder will do too.</source>
        <translation>Այն հայտնում է հրատարակիչը՝ իր ութ բառի հետ։ Հարմար է նաև համաժամեցվող պանակը։</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Ճանապարհ</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>Ուղիղ</translation>
    </message>
    <message>
        <source>Tor on this computer</source>
        <translation>Tor այս համակարգչում</translation>
    </message>
    <message>
        <source>Another proxy</source>
        <translation>Այլ պրոքսի</translation>
    </message>
    <message>
        <source>Who will see what</source>
        <translation>Ով և ինչ կտեսնի</translation>
    </message>
    <message>
        <source>Whoever opens this computer can then read it. It tells nothing of what you look up.</source>
        <translation>Այդ դեպքում դրանք կկարդա ամեն ոք, ով կբացի այս համակարգիչը։ Այն մասին, թե ինչ եք որոնում, դրանք ոչինչ չեն ասում։</translation>
    </message>
    <message>
        <source>First type an address.</source>
        <translation>Նախ մուտքագրեք հասցեն։</translation>
    </message>
    <message>
        <source>A folder on this computer: nobody is contacted.</source>
        <translation>Պանակ այս համակարգչում. ոչ մեկին չենք դիմում։</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Գաղտնի արտահայտություն</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Նույնը ևս մեկ անգամ</translation>
    </message>
    <message>
        <source>Six words chosen by chance are good: easy to keep in mind, hard to guess.</source>
        <translation>Լավ են պատահականորեն ընտրված վեց բառերը. դրանք հեշտ է հիշել և դժվար է գուշակել։</translation>
    </message>
    <message>
        <source>The second field says something else.</source>
        <translation>Երկրորդ դաշտում այլ բան է։</translation>
    </message>
    <message>
        <source>{count} of at least {least} characters.</source>
        <translation>{count} նիշ, պետք է առնվազն {least}։</translation>
    </message>
    <message>
        <source>Weak: it can be guessed by trying. Add words.</source>
        <translation>Թույլ է. կարելի է գուշակել։ Բառեր ավելացրեք։</translation>
    </message>
    <message>
        <source>Fair. With six words it would be strong.</source>
        <translation>Միջին։ Վեց բառով ուժեղ կլիներ։</translation>
    </message>
    <message>
        <source>Long enough to be strong, if its words were chosen by chance.</source>
        <translation>Բավական երկար է ուժեղ լինելու համար, եթե բառերը պատահականորեն են ընտրված։</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Title (better no names)</source>
        <translation>Վերնագիր (ավելի լավ է՝ առանց անունների)</translation>
    </message>
    <message>
        <source>Title of the note</source>
        <translation>Նշման վերնագիր</translation>
    </message>
    <message>
        <source>Write here. It is kept by itself.</source>
        <translation>Գրեք այստեղ։ Պահվում է ինքնուրույն։</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Նշման տեքստը</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Բացել</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Ջնջել նշումը</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Պահում եմ…</translation>
    </message>
    <message>
        <source>Your note on: {title}</source>
        <translation>Ձեր նշումը գրառման մասին՝ {title}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Պահված է</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Պահված չէ</translation>
    </message>
</context>
<context>
    <name>NotesLink</name>
    <message>
        <source>Choose a statement, an answer or an organisation first.</source>
        <translation>Նախ ընտրեք տեղեկություն, պատասխան կամ կազմակերպություն։</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Enter unlock</source>
        <translation>Enter բացել</translation>
    </message>
    <message>
        <source>↑↓ choose</source>
        <translation>↑↓ ընտրել</translation>
    </message>
    <message>
        <source>Enter open</source>
        <translation>Enter բացել</translation>
    </message>
    <message>
        <source>F2 name</source>
        <translation>F2 անվանել</translation>
    </message>
    <message>
        <source>Del remove</source>
        <translation>Del հանել</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L lock</source>
        <translation>Ctrl+Shift+L փակել</translation>
    </message>
    <message>
        <source>It is no longer in the handbook.</source>
        <translation>Սա այլևս տեղեկագրքում չկա։</translation>
    </message>
</context>
<context>
    <name>NothingView</name>
    <message>
        <source>Nothing found for “{query}”.</source>
        <translation>«{query}» հարցումով ոչինչ չի գտնվել։</translation>
    </message>
    <message>
        <source>Filters are on.</source>
        <translation>Զտիչները միացված են։</translation>
    </message>
    <message>
        <source>Take the filters off</source>
        <translation>Հանել զտիչները</translation>
    </message>
    <message>
        <source>Perhaps one of these helps:</source>
        <translation>Գուցե օգնի սրանցից որևէ մեկը՝</translation>
    </message>
    <message>
        <source>Try fewer or other words, or a country’s name.</source>
        <translation>Փորձեք ավելի քիչ բառեր, այլ բառեր կամ երկրի անունը։</translation>
    </message>
    <message>
        <source>The search index is being built.</source>
        <translation>Որոնման ցուցիչը դեռ կառուցվում է։</translation>
    </message>
    <message>
        <source>Your search is answered as soon as it is ready. Reading by country works already.</source>
        <translation>Պատասխանը կհայտնվի, հենց որ այն պատրաստ լինի։ Ըստ երկրների կարդալ արդեն կարելի է։</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>A stick with packs was plugged in: %n pack(s)</source>
        <translation>
            <numerusform>Դրվել է կրիչ՝ փաթեթներով. %n փաթեթ</numerusform>
            <numerusform>Դրվել է կրիչ՝ փաթեթներով. %n փաթեթ</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Դիտել</translation>
    </message>
</context>
<context>
    <name>OpenView</name>
    <message>
        <source>Choose something, or write a note.</source>
        <translation>Ընտրեք որևէ բան կամ գրեք նշում։</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Փակել հիմա</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Փոխել գաղտնի արտահայտությունը…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Արտահանել…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Ներմուծել…</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>Ջնջել ամեն ինչ…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Պահված է</translation>
    </message>
</context>
<context>
    <name>OrganisationCardView</name>
    <message>
        <source>Covered. “Show anyway” shows the contacts.</source>
        <translation>Կապի տվյալները թաքցված են։ Դրանք կբացի «Ամեն դեպքում ցույց տալ»-ը։</translation>
    </message>
    <message>
        <source>Card copied: {name}</source>
        <translation>Քարտը պատճենված է՝ {name}</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Պահված է՝ {path}</translation>
    </message>
    <message>
        <source>Copied: {value}</source>
        <translation>Պատճենված է՝ {value}</translation>
    </message>
    <message>
        <source>Save the contact as a file</source>
        <translation>Պահել կապի տվյալը ֆայլում</translation>
    </message>
    <message>
        <source>vCard (*.vcf)</source>
        <translation>vCard (*.vcf)</translation>
    </message>
    <message>
        <source>The contact could not be saved.</source>
        <translation>Չհաջողվեց պահել կապի տվյալը։</translation>
    </message>
    <message>
        <source>Choose another folder and try again.</source>
        <translation>Ընտրեք այլ պանակ և նորից փորձեք։</translation>
    </message>
</context>
<context>
    <name>OrganisationLine</name>
    <message>
        <source>Copy {channel} of {name}</source>
        <translation>Պատճենել {channel} ({name})</translation>
    </message>
</context>
<context>
    <name>OrganisationRows</name>
    <message>
        <source>All organisations</source>
        <translation>Բոլոր կազմակերպությունները</translation>
    </message>
    <message>
        <source>Working in: {country}</source>
        <translation>Աշխատում են այստեղ՝ {country}</translation>
    </message>
    <message>
        <source>Help from any country</source>
        <translation>Օգնում են ցանկացած երկրից</translation>
    </message>
    <message>
        <source>Answers now</source>
        <translation>Հիմա պատասխանում են</translation>
    </message>
    <message>
        <source>Hours unknown: try</source>
        <translation>Ժամերն անհայտ են. փորձեք</translation>
    </message>
    <message>
        <source>Opens later, the next one first</source>
        <translation>Կբացվեն ավելի ուշ, մոտակաները՝ վերևում</translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation>Չդիմել</translation>
    </message>
    <message>
        <source>may have to tell authorities</source>
        <translation>կարող է պարտավոր լինել հայտնել իշխանություններին</translation>
    </message>
    <message>
        <source>hours unknown</source>
        <translation>ժամերն անհայտ են</translation>
    </message>
</context>
<context>
    <name>OrganisationsPage</name>
    <message>
        <source>Organisations</source>
        <translation>Կազմակերպություններ</translation>
    </message>
    <message>
        <source>↑↓ choose</source>
        <translation>↑↓ ընտրել</translation>
    </message>
    <message>
        <source>Ctrl+C copy the contact</source>
        <translation>Ctrl+C պատճենել կապի տվյալը</translation>
    </message>
    <message>
        <source>Q show the QR code</source>
        <translation>Q ցույց տալ QR-ը</translation>
    </message>
    <message>
        <source>Esc back to the list</source>
        <translation>Esc դեպի ցուցակ</translation>
    </message>
    <message>
        <source>Take a filter off, or show all of them.</source>
        <translation>Հանեք զտիչներից մեկը կամ ցույց տվեք բոլոր կազմակերպությունները։</translation>
    </message>
    <message>
        <source>Those that are open now are judged by their own local time. Take a filter off.</source>
        <translation>Հիմա բաց լինելը որոշվում է յուրաքանչյուր կազմակերպության տեղական ժամով։ Հանեք զտիչներից մեկը։</translation>
    </message>
    <message>
        <source>No organisation passes these filters.</source>
        <translation>Այս զտիչներին ոչ մի կազմակերպություն չի համապատասխանում։</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Հանել զտիչները</translation>
    </message>
</context>
<context>
    <name>PackErrands</name>
    <message>
        <source>Written: {name}, {size}. It is exactly what was signed.</source>
        <translation>Գրված է՝ {name}, {size}։ Սա ճիշտ այն է, ինչ ստորագրվել է։</translation>
    </message>
    <message>
        <source>This is not the root file of a publisher. Ask the publisher to send it again.</source>
        <translation>Սա հրատարակչի արմատային ֆայլ չէ։ Խնդրեք հրատարակչին նորից ուղարկել։</translation>
    </message>
    <message>
        <source>You trust this publisher now: {words}</source>
        <translation>Այժմ վստահում եք այս հրատարակչին՝ {words}</translation>
    </message>
</context>
<context>
    <name>PackNames</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ևս %n</numerusform>
            <numerusform>ևս %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Թարմ</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Հին</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Ժամկետանց</translation>
    </message>
    <message>
        <source>Clock wrong</source>
        <translation>Ժամացույցը սխալ է</translation>
    </message>
    <message>
        <source>Unsigned development content</source>
        <translation>Մշակման չստորագրված նյութեր</translation>
    </message>
    <message>
        <source>Issued recently; the publisher vouches for it.</source>
        <translation>Թողարկված է վերջերս. հրատարակիչը պատասխանատու է դրա համար։</translation>
    </message>
    <message>
        <source>Older than 45 days. Ask for a newer pack and check what matters.</source>
        <translation>45 օրից հին է։ Խնդրեք ավելի նոր փաթեթ և կարևորը վերստուգեք։</translation>
    </message>
    <message>
        <source>Expired. It can be read, but check every contact before you give it to anybody.</source>
        <translation>Ժամկետանց է։ Կարդալ կարելի է, բայց ստուգեք ամեն կապի տվյալ, նախքան որևէ մեկին տալը։</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong: it stands before the pack was issued. Set it, then look again.</source>
        <translation>Այս համակարգչի ժամացույցը սխալ է. ըստ դրա՝ փաթեթը դեռ թողարկված չէ։ Ճիշտ դրեք ժամը և նորից նայեք։</translation>
    </message>
    <message>
        <source>Nobody has signed this; do not give it to people who need help.</source>
        <translation>Սա ոչ ոք չի ստորագրել. մի՛ տվեք նրանց, ովքեր օգնության կարիք ունեն։</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>անհայտ</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ավելացված</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>փոխված</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>հեռացված</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>տեղեկություն</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>կազմակերպություն</translation>
    </message>
    <message>
        <source>question and answer</source>
        <translation>հարց ու պատասխան</translation>
    </message>
    <message>
        <source>facts about the country</source>
        <translation>տվյալներ երկրի մասին</translation>
    </message>
    <message>
        <source>route</source>
        <translation>երթուղի</translation>
    </message>
    <message>
        <source>source</source>
        <translation>աղբյուր</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>թեմա</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>ցուցիչ</translation>
    </message>
    <message>
        <source>group of people</source>
        <translation>մարդկանց խումբ</translation>
    </message>
    <message>
        <source>kind of help</source>
        <translation>օգնության տեսակ</translation>
    </message>
    <message>
        <source>term of the glossary</source>
        <translation>բառարանի բառ</translation>
    </message>
    <message>
        <source>phrase</source>
        <translation>արտահայտություն</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>ժամկետ</translation>
    </message>
    <message>
        <source>the pack itself</source>
        <translation>բուն փաթեթը</translation>
    </message>
    <message>
        <source>added {added} · changed {changed} · removed {removed}</source>
        <translation>ավելացված՝ {added} · փոխված՝ {changed} · հեռացված՝ {removed}</translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message>
        <source>A pack is being applied; wait a moment.</source>
        <translation>Փաթեթը դեռ կիրառվում է. մի փոքր սպասեք։</translation>
    </message>
    <message>
        <source>↑↓ choose</source>
        <translation>↑↓ ընտրել</translation>
    </message>
    <message>
        <source>Space next change</source>
        <translation>Բացատ՝ հաջորդ փոփոխությունը</translation>
    </message>
    <message>
        <source>Enter read it</source>
        <translation>Enter՝ կարդալ</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>Վերադարձնում եմ նախորդ տարբերակը</translation>
    </message>
    <message>
        <source>Going back: {percent} %</source>
        <translation>Վերադարձնում եմ նախորդ տարբերակը՝ {percent} %</translation>
    </message>
    <message>
        <source>Version {version} is in use.</source>
        <translation>Գործում է {version} տարբերակը։</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Կանգնեցված է։ Ոչինչ չի փոխվել։</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Preview</source>
        <translation>Դիտում</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n էջ</numerusform>
            <numerusform>%n էջ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Ցույց տալ գրածը</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Answer</source>
        <translation>Պատասխան</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Հետ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Բացել</translation>
    </message>
    <message>
        <source>Open on the country&apos;s page</source>
        <translation>Բացել երկրի էջում</translation>
    </message>
    <message>
        <source>Copy with date and sources</source>
        <translation>Պատճենել ամսաթվով և աղբյուրներով</translation>
    </message>
    <message>
        <source>Bookmark (Ctrl+D)</source>
        <translation>Էջանիշերի մեջ (Ctrl+D)</translation>
    </message>
    <message>
        <source>Copied with date and sources</source>
        <translation>Պատճենված է՝ ամսաթվով և աղբյուրներով</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>New pack</source>
        <translation>Նոր փաթեթ</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Փոփոխություններ</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>Ով է ստորագրել</translation>
    </message>
    <message>
        <source>One change</source>
        <translation>Փոփոխություն</translation>
    </message>
    <message>
        <source>Checking the pack</source>
        <translation>Ստուգում եմ փաթեթը</translation>
    </message>
    <message>
        <source>Pack refused</source>
        <translation>Փաթեթը չի ընդունվել</translation>
    </message>
    <message>
        <source>Open another pack…</source>
        <translation>Բացել այլ փաթեթ…</translation>
    </message>
    <message>
        <source>It changes no text; its signatures are newer.</source>
        <translation>Տեքստերը չեն փոխվում. նոր են միայն ստորագրությունները։</translation>
    </message>
    <message>
        <source>It changes no text; it signs what is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts changed: {contacts} · withdrawn: {withdrawn}</source>
        <translation>Փոխված կապի տվյալներ՝ {contacts} · հետ կանչված՝ {withdrawn}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Էր</translation>
    </message>
    <message>
        <source>Before · version {version}</source>
        <translation>Էր · տարբերակ {version}</translation>
    </message>
    <message>
        <source>Version {version} is kept: you can go back to it.</source>
        <translation>{version} տարբերակը կպահվի. կարելի է վերադառնալ դրան։</translation>
    </message>
    <message>
        <source>After · version {version}</source>
        <translation>Կլինի · տարբերակ {version}</translation>
    </message>
</context>
<context>
    <name>PrintFoot</name>
    <message>
        <source>Print…</source>
        <translation>Տպել…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Պահել PDF…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Չեղարկել</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n էջ</numerusform>
            <numerusform>%n էջ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first of %n countries</source>
        <translation>
            <numerusform>%n երկրից առաջինը</numerusform>
            <numerusform>%n երկրից առաջինը</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No room for %n entry(ies): whole ones only.</source>
        <translation>
            <numerusform>Չտեղավորվեց %n գրառում. տպվում են միայն ամբողջականները։</numerusform>
            <numerusform>Չտեղավորվեց %n գրառում. տպվում են միայն ամբողջականները։</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} sheets</source>
        <translation>{total} թերթիկից {done}</translation>
    </message>
</context>
<context>
    <name>PrintForm</name>
    <message>
        <source>Print</source>
        <translation>Տպել</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Թերթիկ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Երկիր</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Լեզու</translation>
    </message>
    <message>
        <source>Second language beside it</source>
        <translation>Երկրորդ լեզուն կողքին</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Թեմաներ</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Բոլոր թեմաները</translation>
    </message>
    <message>
        <source>Help with</source>
        <translation>Օգնություն</translation>
    </message>
    <message>
        <source>All kinds of help</source>
        <translation>Ցանկացած օգնություն</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Ում համար</translation>
    </message>
    <message>
        <source>Hand-out</source>
        <translation>Տալու համար</translation>
    </message>
    <message>
        <source>Advisers only</source>
        <translation>Միայն խորհրդատուների համար</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Թուղթ</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Սովորական</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Խոշոր</translation>
    </message>
    <message>
        <source>QR codes</source>
        <translation>QR կոդեր</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ոչ</translation>
    </message>
    <message>
        <source>Country sheet</source>
        <translation>Հուշաթերթ երկրի մասին</translation>
    </message>
    <message>
        <source>Two languages to point at</source>
        <translation>Երկու լեզու՝ ցույց տալու համար</translation>
    </message>
    <message>
        <source>Pocket card</source>
        <translation>Գրպանի քարտ</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Կազմակերպություններ</translation>
    </message>
    <message>
        <source>Name for whom: {who}</source>
        <translation>Նշել՝ ում համար է՝ {who}</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Ctrl+P print</source>
        <translation>Ctrl+P տպել</translation>
    </message>
    <message>
        <source>Ctrl+S save as PDF</source>
        <translation>Ctrl+S պահել PDF</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the sheet as PDF instead.</source>
        <translation>Այս համակարգչում տպիչ կարգավորված չէ։ Պահեք թերթիկը որպես PDF։</translation>
    </message>
    <message>
        <source>Saved: {name}, in the folder {folder}</source>
        <translation>Պահված է՝ {name}, {folder} պանակում</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) saved in {folder}</source>
        <translation>
            <numerusform>%n թերթիկ պահված է՝ {folder}</numerusform>
            <numerusform>%n թերթիկ պահված է՝ {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n էջ ուղարկված է տպելու</numerusform>
            <numerusform>%n էջ ուղարկված է տպելու</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was finished stays.</source>
        <translation>Կանգնեցված է։ Պատրաստը պահված է։</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>A mirror is being asked</source>
        <translation>Հարցում հայելուն</translation>
    </message>
    <message>
        <source>Notes close in {time}</source>
        <translation>Նշումները կփակվեն {time}-ից</translation>
    </message>
    <message>
        <source>Notes locked</source>
        <translation>Նշումները փակ են</translation>
    </message>
    <message>
        <source>Copy will be cleared within a minute</source>
        <translation>Փոխանակման հիշողությունը կմաքրվի մեկ րոպեի ընթացքում</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Loading</source>
        <translation>Բեռնում</translation>
    </message>
</context>
<context>
    <name>QrPanel</name>
    <message>
        <source>Point the phone&apos;s camera here</source>
        <translation>ուղղեք հեռախոսի տեսախցիկը</translation>
    </message>
    <message>
        <source>QR code of {address}</source>
        <translation>QR կոդ՝ {address}</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Routes</source>
        <translation>Երթուղիներ</translation>
    </message>
    <message>
        <source>choose the country</source>
        <translation>ընտրեք երկիրը</translation>
    </message>
    <message>
        <source>From which country</source>
        <translation>Որ երկրից</translation>
    </message>
    <message>
        <source>any papers</source>
        <translation>ցանկացած փաստաթղթով</translation>
    </message>
    <message>
        <source>With which papers</source>
        <translation>Ինչ փաստաթղթերով</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>բոլորի համար</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ով է մեկնում</translation>
    </message>
    <message>
        <source>How many steps</source>
        <translation>Քանի քայլ</translation>
    </message>
    <message numerus="yes">
        <source>up to %n step(s)</source>
        <translation>
            <numerusform>մինչև %n քայլ</numerusform>
            <numerusform>մինչև %n քայլ</numerusform>
        </translation>
    </message>
    <message>
        <source>from</source>
        <translation>որտեղից՝</translation>
    </message>
    <message>
        <source>with</source>
        <translation>ինչով՝</translation>
    </message>
    <message>
        <source>who</source>
        <translation>ով՝</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Բաժիններ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Որոնում</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Երկրներ</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Կազմակերպություններ</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Համեմատություն</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Երթուղիներ</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Փաթեթներ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Նշումներ</translation>
    </message>
    <message>
        <source>Hide everything</source>
        <translation>Թաքցնել ամեն ինչ</translation>
    </message>
</context>
<context>
    <name>ReadingArea</name>
    <message>
        <source>Copied</source>
        <translation>Պատճենված է</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Հասցեն պատճենված է</translation>
    </message>
</context>
<context>
    <name>RecordFields</name>
    <message>
        <source>at work</source>
        <translation>աշխատում է</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Ինչ անել</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Ռիսկ</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <translation>Ինչի վրա է հիմնված</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Առ</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Աղբյուրներ</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Ում համար</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Հաստատված է</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Ով է հաստատել</translation>
    </message>
    <message>
        <source>Recheck by</source>
        <translation>Վերստուգել մինչև</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Ուժի մեջ է՝ սկսած</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Ուժի մեջ է մինչև</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Հակասում է</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Փոխարինում է</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Վիճակ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Զգուշացում</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Կապի տվյալներ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Հասցե</translation>
    </message>
    <message>
        <source>Passes data to the state</source>
        <translation>Տվյալներ է փոխանցում պետությանը</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Անվանում</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Այլ անվանումներ</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Քաղաք</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Ժամային գոտի</translation>
    </message>
    <message>
        <source>Whom it helps</source>
        <translation>Ում է օգնում</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Նշումներ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Նշում</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Երկրներ</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Լեզուներ</translation>
    </message>
    <message>
        <source>Help offered</source>
        <translation>Ինչ օգնություն</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Տեսակ</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>նախընտրելի</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Տեքստ</translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation>Ձևակերպումներ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Պատասխան</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Վերնագիր</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Հրատարակիչ</translation>
    </message>
    <message>
        <source>Address on the web</source>
        <translation>Հասցեն ցանցում</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Հրապարակված է</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Որտեղից</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Ուր</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Փաստաթղթեր</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Կարելի՞ է</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Պայմաններ</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Մայրաքաղաք</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Արժույթ</translation>
    </message>
    <message>
        <source>Phone code</source>
        <translation>Հեռախոսային կոդ</translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation>Արտակարգ համարներ</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Ցուցիչներ</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Բառեր</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Սահմանում</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Սանդղակ</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Արժեքների անվանումներ</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Պարզաբանում</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Հերթականություն</translation>
    </message>
    <message>
        <source>Days until a recheck</source>
        <translation>Օր մինչև վերստուգումը</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Նկարագրություն</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Լիցենզիա</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>Can’t be read</source>
        <translation>Չի կարդացվում</translation>
    </message>
    <message>
        <source>Not a whole pack</source>
        <translation>Փաթեթն ամբողջական չէ</translation>
    </message>
    <message>
        <source>Signatures do not hold</source>
        <translation>Ստորագրությունները սխալ են</translation>
    </message>
    <message>
        <source>Signed by nobody you trust</source>
        <translation>Ստորագրել է անծանոթը</translation>
    </message>
    <message>
        <source>Older than yours</source>
        <translation>Ձերից հին է</translation>
    </message>
    <message>
        <source>Needs a newer program</source>
        <translation>Պետք է նոր ծրագիր</translation>
    </message>
    <message>
        <source>Content has faults</source>
        <translation>Սխալներ նյութերում</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Չի ընդունվել</translation>
    </message>
    <message>
        <source>Whoever gave you this file may have been deceived too: tell them.</source>
        <translation>Ձեզ այս ֆայլը տվողին նույնպես կարող էին խաբել. զգուշացրեք նրան։</translation>
    </message>
    <message>
        <source>Its names and words prove nothing: anybody can write them. If you expect a pack of a new publisher, compare their eight words by voice first: Packs, “Add a publisher…”.</source>
        <translation>Ֆայլի անուններն ու բառերը ոչինչ չեն ապացուցում. դրանք կարող է գրել ցանկացած մարդ։ Եթե նոր հրատարակչից փաթեթ եք սպասում, նախ բարձրաձայն համեմատեք նրա հետ ութ բառերը՝ Փաթեթներ, «Ավելացնել հրատարակիչ…»։</translation>
    </message>
</context>
<context>
    <name>RepairBar</name>
    <message>
        <source>the keyboard layout was changed back</source>
        <translation>ուղղված է ստեղնաշարի դասավորությունը</translation>
    </message>
    <message>
        <source>read from another alphabet</source>
        <translation>ճանաչվել է այլ այբուբեն</translation>
    </message>
    <message>
        <source>spelling was corrected</source>
        <translation>ուղղված են վրիպակները</translation>
    </message>
    <message>
        <source>Showing results for “{query}” — {reason}.</source>
        <translation>Ցույց է տրված «{query}»-ի համար. {reason}։</translation>
    </message>
    <message>
        <source>Search as typed: “{query}”</source>
        <translation>Որոնել ինչպես գրված է՝ «{query}»</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>What changed: Enter opens it</source>
        <translation>Ինչ է փոխվել. Enter-ը բացում է</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ինչ է փոխվել</translation>
    </message>
    <message>
        <source>No text has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} is in use</source>
        <translation>Գործում է {version} տարբերակը</translation>
    </message>
    <message>
        <source>What changed is marked on the pages until you close the program.</source>
        <translation>Փոխվածը նշված է էջերում, մինչև ծրագիրը փակեք։</translation>
    </message>
    <message>
        <source>To the packs</source>
        <translation>Դեպի փաթեթներ</translation>
    </message>
    <message>
        <source>Undo: back to version {version}…</source>
        <translation>Չեղարկել. վերադարձնել {version} տարբերակը…</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Results</source>
        <translation>Արդյունքներ</translation>
    </message>
    <message numerus="yes">
        <source>answer from %n statements</source>
        <translation>
            <numerusform>պատասխան՝ %n տեղեկությունից</numerusform>
            <numerusform>պատասխան՝ %n տեղեկությունից</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{total}-ից {shown}</translation>
    </message>
</context>
<context>
    <name>RouteTeller</name>
    <message>
        <source>Step {number} from {place}</source>
        <translation>Քայլ {number}, այստեղից՝ {place}</translation>
    </message>
    <message>
        <source>The handbook records no way on from here: {country}.</source>
        <translation>Տեղեկագրքում այստեղից ոչ մի ճանապարհ գրանցված չէ՝ {country}։</translation>
    </message>
    <message>
        <source>That does not mean there is none. Ask a lawyer or an organisation.</source>
        <translation>Դա չի նշանակում, որ այն չկա։ Հարցրեք փաստաբանի կամ կազմակերպության։</translation>
    </message>
    <message>
        <source>{count} possible</source>
        <translation>«կարելի է»՝ {count}</translation>
    </message>
    <message>
        <source>{count} with conditions</source>
        <translation>պայմաններով՝ {count}</translation>
    </message>
    <message>
        <source>{count} unknown</source>
        <translation>անհայտ՝ {count}</translation>
    </message>
    <message>
        <source>{count} closed</source>
        <translation>փակ՝ {count}</translation>
    </message>
    <message>
        <source>The handbook knows no reliable way.</source>
        <translation>Տեղեկագրքում վստահելի ճանապարհ չկա։</translation>
    </message>
    <message>
        <source>No step is marked “possible”: {counts}. Ask a lawyer or an organisation first.</source>
        <translation>Ոչ մի քայլ «կարելի է» նշված չէ՝ {counts}։ Մեկնելուց առաջ հարցրեք փաստաբանի կամ կազմակերպության։</translation>
    </message>
    <message>
        <source>Only what is recorded here.</source>
        <translation>Միայն այն, ինչ գրանցված է տեղեկագրքում։</translation>
    </message>
    <message>
        <source>Steps: {counts}. Ask a lawyer or an organisation before leaving.</source>
        <translation>Քայլեր՝ {counts}։ Մեկնելուց առաջ հարցրեք փաստաբանի կամ կազմակերպության։</translation>
    </message>
    <message>
        <source>no page in this handbook</source>
        <translation>տեղեկագրքում էջ չկա</translation>
    </message>
    <message>
        <source>paper missing</source>
        <translation>փաստաթուղթ չկա</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>Քայլ {number}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Հիմա</translation>
    </message>
    <message>
        <source>needs: {papers}</source>
        <translation>պետք է փաստաթուղթ՝ {papers}</translation>
    </message>
</context>
<context>
    <name>RoutesPage</name>
    <message>
        <source>Routes, step by step</source>
        <translation>Երթուղիներ՝ քայլ առ քայլ</translation>
    </message>
    <message>
        <source>↑↓←→ along the graph</source>
        <translation>↑↓←→ պատկերով</translation>
    </message>
    <message>
        <source>Enter open the country</source>
        <translation>Enter բացել երկիրը</translation>
    </message>
    <message>
        <source>L list only</source>
        <translation>L միայն ցուցակը</translation>
    </message>
    <message>
        <source>Where is the person now?</source>
        <translation>Որտե՞ղ է մարդը հիմա</translation>
    </message>
    <message>
        <source>Routes begin there. Papers and people narrow them down.</source>
        <translation>Երթուղիներն այնտեղից են սկսվում։ Փաստաթղթերը և մարդու ով լինելը նեղացնում են ընտրությունը։</translation>
    </message>
    <message>
        <source>Choose the country</source>
        <translation>Ընտրել երկիր</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Ջնջել</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>↑↓ choose</source>
        <translation>↑↓ ընտրել</translation>
    </message>
    <message>
        <source>Enter open</source>
        <translation>Enter բացել</translation>
    </message>
    <message>
        <source>Esc clear</source>
        <translation>Esc ջնջել</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Կարգավորումներ</translation>
    </message>
    <message>
        <source>Lock notes</source>
        <translation>Փակել նշումները</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>%n րոպե անց</numerusform>
            <numerusform>%n րոպե անց</numerusform>
        </translation>
    </message>
    <message>
        <source>without a key or movement; and at once when the computer sleeps, the window closes, or F12.</source>
        <translation>առանց ստեղների և շարժման. և անմիջապես՝ երբ համակարգիչը քնում է, պատուհանը փակվում է կամ սեղմվում է F12։</translation>
    </message>
    <message>
        <source>What is remembered</source>
        <translation>Ինչ է հիշվում</translation>
    </message>
    <message>
        <source>The language of the content is chosen beside the search box. The program remembers languages, colours, text size and the window’s place. It never remembers what you searched for or read.</source>
        <translation>Նյութերի լեզուն ընտրում են որոնման տողի կողքին։ Ծրագիրը հիշում է լեզուները, գույները, տեքստի չափը և պատուհանի տեղը։ Այն երբեք չի հիշում, թե ինչ եք որոնել ու կարդացել։</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Ծրագրի լեզուն</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Տեքստի չափը</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Գույներ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Ինչպես համակարգում</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Բաց</translation>
    </message>
    <message>
        <source>Dark, for the night</source>
        <translation>Մուգ, գիշերվա համար</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Բարձր կոնտրաստ</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Cost of a mistake</source>
        <translation>Սխալի գինը</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>Հիմք</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ամսաթիվ</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Ով է ստուգել</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Ում համար</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Աղբյուրներ</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Կոդ</translation>
    </message>
    <message>
        <source>Contradicts it</source>
        <translation>Սրան հակասում է</translation>
    </message>
    <message>
        <source>a mistake here is dangerous for a person</source>
        <translation>սխալն այստեղ վտանգավոր է մարդու համար</translation>
    </message>
    <message>
        <source>a mistake can cost dearly</source>
        <translation>սխալը կարող է թանկ նստել</translation>
    </message>
    <message>
        <source>a mistake costs little</source>
        <translation>սխալը թանկ չի նստի</translation>
    </message>
    <message>
        <source>nothing bad follows from a mistake</source>
        <translation>սխալը ոչնչով չի սպառնում</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>գնահատված չէ</translation>
    </message>
    <message>
        <source>the text of a law or treaty</source>
        <translation>օրենքի կամ միջազգային պայմանագրի տեքստը</translation>
    </message>
    <message>
        <source>what an authority itself says</source>
        <translation>ինչ ասում է հենց պետական մարմինը</translation>
    </message>
    <message>
        <source>what happened in known cases</source>
        <translation>ինչ է եղել հայտնի դեպքերում</translation>
    </message>
    <message>
        <source>an account by media or an organisation, neither law nor an authority&apos;s answer</source>
        <translation>ԶԼՄ-ի կամ կազմակերպության պատմածը. օրենք կամ պաշտոնական պատասխան չէ</translation>
    </message>
    <message>
        <source>to be checked again by {date}</source>
        <translation>վերստուգել մինչև {date}</translation>
    </message>
    <message>
        <source>Nobody: no editor has confirmed this. Ask before relying on it.</source>
        <translation>Ոչ ոք. խմբագիրը սա չի հաստատել։ Ճշտեք, նախքան հույս դնելը։</translation>
    </message>
    <message>
        <source>{name}, on {date}</source>
        <translation>{name}, {date}</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Պատճենել հասցեն</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>նշված չեն</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Պատճենել</translation>
    </message>
    <message numerus="yes">
        <source>Gathered from %n statement(s).</source>
        <translation>
            <numerusform>Կազմված է %n տեղեկությունից։</numerusform>
            <numerusform>Կազմված է %n տեղեկությունից։</numerusform>
        </translation>
    </message>
    <message>
        <source>No editor has confirmed this.</source>
        <translation>Խմբագրի հաստատում չկա։</translation>
    </message>
    <message>
        <source>Editors have confirmed all of them.</source>
        <translation>Ամեն ինչ հաստատել է խմբագիրը։</translation>
    </message>
    <message numerus="yes">
        <source>Editors have confirmed %n of them.</source>
        <translation>
            <numerusform>Դրանցից խմբագիրը հաստատել է %n-ը։</numerusform>
            <numerusform>Դրանցից խմբագիրը հաստատել է %n-ը։</numerusform>
        </translation>
    </message>
    <message>
        <source>an editor</source>
        <translation>խմբագիր</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Նշում</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Արտակարգ համարներ</translation>
    </message>
    <message>
        <source>Show anyway</source>
        <translation>Ամեն դեպքում ցույց տալ</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Everywhere</source>
        <translation>Ամենուր</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>Ցուցակներում</translation>
    </message>
    <message>
        <source>On a page</source>
        <translation>Էջում</translation>
    </message>
    <message>
        <source>When comparing</source>
        <translation>Համեմատելիս</translation>
    </message>
    <message>
        <source>On an organisation&apos;s card</source>
        <translation>Կազմակերպության քարտում</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>Դեպի որոնման տող</translation>
    </message>
    <message>
        <source>Search page</source>
        <translation>Որոնում</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Երկրներ</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Կազմակերպություններ</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Համեմատություն</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Երթուղիներ</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Փաթեթներ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Նշումներ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Հետ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Առաջ</translation>
    </message>
    <message>
        <source>Second language on or off</source>
        <translation>Միացնել կամ հանել երկրորդ լեզուն</translation>
    </message>
    <message>
        <source>Hide everything, forget it, lock notes</source>
        <translation>Թաքցնել ամեն ինչ, մոռանալ, փակել նշումները</translation>
    </message>
    <message>
        <source>Lock notes</source>
        <translation>Փակել նշումները</translation>
    </message>
    <message>
        <source>Keep a bookmark, or let go of it</source>
        <translation>Պահել կամ հանել էջանիշը</translation>
    </message>
    <message>
        <source>Write a note on it</source>
        <translation>Գրել նշում</translation>
    </message>
    <message>
        <source>For whom: choose</source>
        <translation>Ում համար՝ ընտրել</translation>
    </message>
    <message>
        <source>For whom: clear</source>
        <translation>Ում համար՝ մաքրել</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Խոշորացնել տեքստը</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Մանրացնել տեքստը</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Կարգավորումներ</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Օգնություն այս էջի մասին</translation>
    </message>
    <message>
        <source>This list of keys</source>
        <translation>Ստեղների այս ցուցակը</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Տպել</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Փակել ծրագիրը</translation>
    </message>
    <message>
        <source>From the search box into the results</source>
        <translation>Որոնման տողից դեպի արդյունքներ</translation>
    </message>
    <message>
        <source>Open the chosen row</source>
        <translation>Բացել ընտրված տողը</translation>
    </message>
    <message>
        <source>Clear the search box, or back to the list</source>
        <translation>Ջնջել հարցումը կամ վերադառնալ ցուցակին</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Գտնել էջում</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Հաջորդ գտածը</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Նախորդ գտածը</translation>
    </message>
    <message>
        <source>Show or hide the map</source>
        <translation>Ցույց տալ կամ թաքցնել քարտեզը</translation>
    </message>
    <message>
        <source>Date, note and sources of the value</source>
        <translation>Արժեքի ամսաթիվը, նշումը և աղբյուրները</translation>
    </message>
    <message>
        <source>Order the table by this column</source>
        <translation>Դասավորել աղյուսակն ըստ այս սյունակի</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Պատճենել աղյուսակը</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Պահել աղյուսակը</translation>
    </message>
    <message>
        <source>On the map: closer; − farther, 0 all of it</source>
        <translation>Քարտեզի վրա՝ մոտեցնել. −՝ հեռացնել, 0՝ ամբողջը</translation>
    </message>
    <message>
        <source>Copy the chosen contact</source>
        <translation>Պատճենել ընտրված կապի տվյալը</translation>
    </message>
    <message>
        <source>Show or hide the QR code</source>
        <translation>Ցույց տալ կամ թաքցնել QR կոդը</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>Who helps, routes, emergency</source>
        <translation>Ով է օգնում, երթուղիներ, արտակարգ համարներ</translation>
    </message>
    <message numerus="yes">
        <source>all %n</source>
        <translation>
            <numerusform>%n կազմակերպություն</numerusform>
            <numerusform>բոլոր %n-ը</numerusform>
        </translation>
    </message>
    <message>
        <source>All organisations that help here</source>
        <translation>Բոլոր կազմակերպությունները, որոնք օգնում են այստեղ</translation>
    </message>
    <message>
        <source>Who helps here</source>
        <translation>Ով է օգնում այստեղ</translation>
    </message>
    <message>
        <source>No organisation in this country is known.</source>
        <translation>Այս երկրում հայտնի կազմակերպություններ չկան։</translation>
    </message>
    <message numerus="yes">
        <source>%n more help from anywhere</source>
        <translation>
            <numerusform>ևս %n-ն օգնում է ցանկացած երկրից</numerusform>
            <numerusform>ևս %n-ն օգնում են ցանկացած երկրից</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Պատճենված է</translation>
    </message>
    <message>
        <source>Routes from here</source>
        <translation>Երթուղիներ այստեղից</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Շտապ</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Copy the address of “{title}”</source>
        <translation>Պատճենել «{title}» հասցեն</translation>
    </message>
</context>
<context>
    <name>SpokenResult</name>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n արդյունք</numerusform>
            <numerusform>%n արդյունք</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for “{query}”.</source>
        <translation>«{query}» հարցումով ոչինչ չի գտնվել։</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Packs</source>
        <translation>Փաթեթներ</translation>
    </message>
    <message>
        <source>On what is plugged in</source>
        <translation>Դրված կրիչների վրա</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Տեղադրված է</translation>
    </message>
    <message>
        <source>Nothing is installed yet.</source>
        <translation>Դեռ ոչինչ տեղադրված չէ։</translation>
    </message>
    <message>
        <source>Publishers you trust</source>
        <translation>Հրատարակիչներ, որոնց վստահում եք</translation>
    </message>
    <message>
        <source>Nobody yet. A pack can be used once you trust its publisher: ask them for their root file, usually “1.root.json”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a publisher…</source>
        <translation>Ավելացնել հրատարակիչ…</translation>
    </message>
    <message>
        <source>Drop a pack here</source>
        <translation>Քաշեք փաթեթն այստեղ</translation>
    </message>
    <message>
        <source>A file that ends in .hbpack. You see what it changes before anything is changed.</source>
        <translation>Դա .hbpack վերջավորությամբ ֆայլ է։ Կտեսնեք, թե ինչ կփոխվի, նախքան որևէ բան փոխվելը։</translation>
    </message>
    <message>
        <source>Open a pack…</source>
        <translation>Բացել փաթեթ…</translation>
    </message>
    <message>
        <source>Get from the internet…</source>
        <translation>Վերցնել համացանցից…</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Դիտել</translation>
    </message>
    <message>
        <source>Look at {name}</source>
        <translation>Դիտել {name}</translation>
    </message>
    <message>
        <source>Holds: {areas}</source>
        <translation>Պարունակում է՝ {areas}</translation>
    </message>
    <message>
        <source>Newer text exists: {areas}. Ask for a pack that holds it.</source>
        <translation>Կա ավելի նոր տեքստ՝ {areas}։ Խնդրեք փաթեթ, որտեղ այն կա։</translation>
    </message>
    <message>
        <source>You no longer trust its publisher.</source>
        <translation>Դուք այլևս չեք վստահում դրա հրատարակչին։</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>տարբերակ {version}</translation>
    </message>
    <message>
        <source>issued {day}</source>
        <translation>թողարկված է {day}</translation>
    </message>
    <message>
        <source>fresh until {day}</source>
        <translation>թարմ է մինչև {day}</translation>
    </message>
    <message>
        <source>Version {version}, which you went back from, is in use again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} comes back. What was corrected since then is as it was before, until you apply a newer pack again. What was withdrawn stays away.</source>
        <translation>Կվերադառնա {version} տարբերակը։ Այն ամենը, ինչ այդ ժամանակից ուղղվել է, կդառնա ինչպես առաջ, մինչև նորից ավելի նոր փաթեթ կիրառեք։ Հետ կանչվածը չի վերադառնա։</translation>
    </message>
    <message>
        <source>Go back to version {version}</source>
        <translation>Վերադարձնել {version} տարբերակը</translation>
    </message>
    <message>
        <source>Pass on…</source>
        <translation>Փոխանցել…</translation>
    </message>
    <message>
        <source>Undo: back to version {version}…</source>
        <translation>Չեղարկել. վերադարձնել {version} տարբերակը…</translation>
    </message>
    <message>
        <source>Name unknown until its first pack</source>
        <translation>Անունը հայտնի կդառնա առաջին փաթեթով</translation>
    </message>
    <message>
        <source>Pack: {pack}</source>
        <translation>Փաթեթ՝ {pack}</translation>
    </message>
    <message>
        <source>Eight words that only this publisher has: compare them by voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aloud: {words}</source>
        <translation>Բարձրաձայն՝ {words}</translation>
    </message>
    <message>
        <source>Packs of this publisher will be refused. What is installed of it stays, but gets no newer text.</source>
        <translation>Այս հրատարակչի փաթեթները չեն ընդունվի։ Տեղադրվածը կմնա, բայց չի թարմացվի։</translation>
    </message>
    <message>
        <source>Trust it no longer</source>
        <translation>Այլևս չվստահել</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Հեռացնել…</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Հեռացնել՝ {name}</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Թողնել ինչպես կա</translation>
    </message>
    <message>
        <source>Type in your own words, in Russian, English or German. Typing mistakes, the wrong keyboard layout and Latin letters are understood.</source>
        <translation>Գրեք ձեր բառերով՝ ռուսերեն, անգլերեն կամ գերմաներեն։ Վրիպակները, ստեղնաշարի սխալ դասավորությունը և լատինատառ ռուսերեն բառերը ծրագիրը կհասկանա։</translation>
    </message>
    <message>
        <source>People often ask</source>
        <translation>Հաճախ հարցնում են</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Երկրներ</translation>
    </message>
    <message>
        <source>Searched in this sitting, kept nowhere</source>
        <translation>Որոնված է այս նիստում, ոչ մի տեղ չի պահվում</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Մոռանալ սա</translation>
    </message>
</context>
<context>
    <name>StatementMenu</name>
    <message>
        <source>Copy selection</source>
        <translation>Պատճենել նշվածը</translation>
    </message>
    <message>
        <source>Show details and sources</source>
        <translation>Ցույց տալ մանրամասներն ու աղբյուրները</translation>
    </message>
    <message>
        <source>Copy text with sources</source>
        <translation>Պատճենել տեքստը աղբյուրներով</translation>
    </message>
    <message>
        <source>Copy the statement&apos;s id</source>
        <translation>Պատճենել տեղեկության կոդը</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>Հանել էջանիշը</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Էջանիշերի մեջ</translation>
    </message>
    <message>
        <source>Write a note on it</source>
        <translation>Գրել նշում</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Նշել ամբողջը</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>What changes</source>
        <translation>Ինչ կփոխվի</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Կիրառել</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Ստուգում եմ ֆայլը</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ֆայլ</translation>
    </message>
    <message>
        <source>File is whole</source>
        <translation>Ֆայլն ամբողջական է</translation>
    </message>
    <message>
        <source>Checking signatures</source>
        <translation>Ստուգում եմ ստորագրությունները</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Ստորագրություններ</translation>
    </message>
    <message>
        <source>Signatures hold</source>
        <translation>Ստորագրությունները ճիշտ են</translation>
    </message>
</context>
<context>
    <name>SuggestionBar</name>
    <message>
        <source>Suggestions</source>
        <translation>Հուշումներ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Երկիր</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Քաղաք</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Կազմակերպություն</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Հասկացություն</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Հարց</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>a publisher you trust</source>
        <translation>հրատարակիչ, որին վստահում եք</translation>
    </message>
    <message>
        <source>Another publisher you trust has this name: {words}. Compare the words below.</source>
        <translation>Նույն անունն ունի մեկ այլ հրատարակիչ, որին վստահում եք՝ {words}։ Համեմատեք ներքևի բառերը։</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Տարբերակ</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Թողարկված է</translation>
    </message>
    <message>
        <source>Fresh until</source>
        <translation>Թարմ է մինչև</translation>
    </message>
    <message>
        <source>Older than what is installed; newer withdrawals stay in force.</source>
        <translation>Տեղադրվածից հին է. ավելի նոր հետկանչերը մնում են ուժի մեջ։</translation>
    </message>
    <message>
        <source>The publisher says</source>
        <translation>Հրատարակիչը հայտնում է</translation>
    </message>
    <message>
        <source>Fingerprint of the publisher</source>
        <translation>Հրատարակչի մատնահետքը</translation>
    </message>
    <message>
        <source>Always the same words. If in doubt, compare them by voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures of the editors</source>
        <translation>Խմբագիրների ստորագրությունները</translation>
    </message>
    <message>
        <source>Newer text exists</source>
        <translation>Կա ավելի նոր տեքստ</translation>
    </message>
    <message>
        <source>Stays old: {areas}.</source>
        <translation>Կմնա հին՝ {areas}։</translation>
    </message>
    <message>
        <source>Ask for a pack that holds these areas whole.</source>
        <translation>Խնդրեք փաթեթ, որտեղ այս մասերն ամբողջությամբ կան։</translation>
    </message>
    <message>
        <source>Not in this pack</source>
        <translation>Այս փաթեթում չկա</translation>
    </message>
    <message>
        <source>Ask for the whole pack if you need them.</source>
        <translation>Եթե դրանք պետք են, խնդրեք ամբողջական փաթեթը։</translation>
    </message>
    <message>
        <source>{given} of {needed}</source>
        <translation>{needed}-ից {given}</translation>
    </message>
    <message>
        <source>{given}, needed {needed}</source>
        <translation>{given}, պետք է՝ {needed}</translation>
    </message>
    <message>
        <source>{day}, today</source>
        <translation>{day}, այսօր</translation>
    </message>
    <message>
        <source>{day}, yesterday</source>
        <translation>{day}, երեկ</translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>Country</source>
        <translation>Երկիր</translation>
    </message>
    <message>
        <source>Table copied</source>
        <translation>Աղյուսակը պատճենված է</translation>
    </message>
    <message>
        <source>comparison.csv</source>
        <translation>համեմատություն.csv</translation>
    </message>
    <message>
        <source>Save the table as a file</source>
        <translation>Պահել աղյուսակը ֆայլում</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Աղյուսակ (*.csv)</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Պահված է՝ {path}</translation>
    </message>
    <message>
        <source>comparison.pdf</source>
        <translation>համեմատություն.pdf</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Ուղարկված է տպելու</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Տպիչ</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>Այս համակարգչում տպիչ կարգավորված չէ։</translation>
    </message>
    <message>
        <source>Save the table as PDF instead.</source>
        <translation>Պահեք աղյուսակը որպես PDF։</translation>
    </message>
    <message>
        <source>The table could not be saved.</source>
        <translation>Չհաջողվեց պահել աղյուսակը։</translation>
    </message>
    <message>
        <source>Choose another folder and try again.</source>
        <translation>Ընտրեք այլ պանակ և նորից փորձեք։</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>Save as PDF</source>
        <translation>Պահել PDF</translation>
    </message>
    <message>
        <source>Folder for the sheets</source>
        <translation>Պանակ թերթիկների համար</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Հետ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Առաջ</translation>
    </message>
    <message>
        <source>What happened, country, organisation, phone…</source>
        <translation>Ինչ է պատահել, երկիր, կազմակերպություն, հեռախոս…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Ընտրացանկ</translation>
    </message>
    <message>
        <source>Language of the content: {languages}</source>
        <translation>Նյութերի լեզուն՝ {languages}</translation>
    </message>
    <message>
        <source>Language of the content</source>
        <translation>Նյութերի լեզուն</translation>
    </message>
    <message>
        <source>Second language beside it</source>
        <translation>Երկրորդ լեզուն կողքին</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ոչ</translation>
    </message>
    <message>
        <source>Language of the program…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Կարգավորումներ…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Օգնություն</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Ստեղներ</translation>
    </message>
    <message>
        <source>What this program keeps</source>
        <translation>Ինչ է պահում ծրագիրը</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Դուրս գալ</translation>
    </message>
</context>
<context>
    <name>TrustView</name>
    <message>
        <source>Is this the publisher you mean?</source>
        <translation>Սա այդ հրատարակի՞չն է</translation>
    </message>
    <message>
        <source>Aloud: {words}</source>
        <translation>Բարձրաձայն՝ {words}</translation>
    </message>
    <message>
        <source>Compare the words by voice</source>
        <translation>Բարձրաձայն համեմատեք բառերը</translation>
    </message>
    <message>
        <source>1. Call the publisher, or meet them. Do not use the way by which this file came to you.</source>
        <translation>1. Զանգեք հրատարակչին կամ հանդիպեք նրան։ Ոչ այն ճանապարհով, որով եկել է այս ֆայլը։</translation>
    </message>
    <message>
        <source>2. Let them read their eight words first. The words are English; their order counts.</source>
        <translation>2. Թող նա առաջինը կարդա իր ութ բառը։ Բառերն անգլերեն են. հերթականությունը կարևոր է։</translation>
    </message>
    <message>
        <source>3. If a single word differs, stop: somebody wants you to trust a stranger.</source>
        <translation>3. Եթե թեկուզ մեկ բառ չհամընկավ, կանգ առեք. ինչ-որ մեկն ուզում է, որ օտարին վստահեք։</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ոչ հիմա</translation>
    </message>
    <message>
        <source>The words are the same: trust</source>
        <translation>Բառերը նույնն են. վստահել</translation>
    </message>
</context>
<context>
    <name>TwinPane</name>
    <message>
        <source>The same in words</source>
        <translation>Նույնը բառերով</translation>
    </message>
    <message>
        <source>Borders are simplified. Crimea is part of Ukraine.</source>
        <translation>Սահմանները պարզեցված են։ Ղրիմը Ուկրաինայի մաս է։</translation>
    </message>
    <message>
        <source>not to be relied on</source>
        <translation>հույս մի՛ դրեք</translation>
    </message>
    <message>
        <source>off the map</source>
        <translation>քարտեզից դուրս</translation>
    </message>
</context>
<context>
    <name>ValuePanel</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Փակել (Esc)</translation>
    </message>
    <message>
        <source>Open the country&apos;s page</source>
        <translation>Բացել երկրի էջը</translation>
    </message>
    <message>
        <source>No value chosen</source>
        <translation>Արժեք ընտրված չէ</translation>
    </message>
    <message>
        <source>Choose a value in the table or a country on the map.</source>
        <translation>Ընտրեք արժեք աղյուսակում կամ երկիր քարտեզի վրա։</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Field Handbook</source>
        <translation>Դաշտային տեղեկագիրք</translation>
    </message>
    <message>
        <source>Guidance and contacts for people who flee Russia’s war and for those who advise them. It works without any network.</source>
        <translation>Տեղեկություններ և կապի տվյալներ Ռուսաստանի պատերազմից փախչող մարդկանց և նրանց խորհրդատուների համար։ Աշխատում է առանց ցանցի։</translation>
    </message>
    <message>
        <source>What it keeps and what it never keeps</source>
        <translation>Ինչ է ծրագիրը պահում և ինչ չի պահում երբեք</translation>
    </message>
    <message>
        <source>Kept on this computer: the handbook itself, languages, colours, text size, the window’s place. Never kept: what you search for, which pages you open, for whom. The program opens no network connection unless you ask it to get a pack from the internet.</source>
        <translation>Այս համակարգչում պահվում են՝ բուն տեղեկագիրքը, լեզուները, գույները, տեքստի չափը, պատուհանի տեղը։ Երբեք չի պահվում՝ ինչ եք որոնում, ինչ էջեր եք բացում և ում համար։ Ծրագիրը ցանց դուրս չի գալիս, քանի դեռ ինքներդ չեք խնդրել փաթեթ վերցնել համացանցից։</translation>
    </message>
    <message>
        <source>How far to trust it</source>
        <translation>Որքան կարելի է սրան վստահել</translation>
    </message>
    <message>
        <source>Every statement shows its sources, its date and how sure it is. What is old or was never confirmed says so: check contacts and deadlines before you act.</source>
        <translation>Ամեն տեղեկության կողքին երևում է՝ ինչ աղբյուրներից է, ինչ ամսաթվով և որքան վստահելի։ Եթե այն հնացել է կամ հաստատված չէ, դա կողքին գրված է. նախքան գործելը ստուգեք կապի տվյալներն ու ժամկետները։</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Սկսել</translation>
    </message>
    <message>
        <source>Type to search at once</source>
        <translation>Սկսեք գրել, և կբացվի որոնումը</translation>
    </message>
    <message>
        <source>This copy holds unsigned development content: do not give it to people who need help.</source>
        <translation>Այս օրինակում մշակման չստորագրված նյութեր են. մի՛ տվեք դրանք նրանց, ովքեր օգնության կարիք ունեն։</translation>
    </message>
    <message>
        <source>What is installed was signed by {publisher}; the line below says how old it is.</source>
        <translation>Տեղադրվածը ստորագրել է «{publisher}» հրատարակիչը. որքան թարմ է, գրված է ներքևում։</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Չեղարկել</translation>
    </message>
</context>
<context>
    <name>_Corner</name>
    <message>
        <source>Country: order by name</source>
        <translation>Երկիր՝ դասավորել ըստ անվանման</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Երկիր</translation>
    </message>
</context>
</TS>
