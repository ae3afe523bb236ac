<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA">
<context>
    <name>AddressBar</name>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>Адреса посилання</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>ApplyBar</name>
    <message>
        <source>Pass on…</source>
        <translation>Передати далі…</translation>
    </message>
    <message>
        <source>Do not apply</source>
        <translation>Не застосовувати</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Apply version {version}</source>
        <translation>Застосувати версію {version}</translation>
    </message>
    <message>
        <source>Checking signatures: {percent} %</source>
        <translation>Перевіряю підписи: {percent} %</translation>
    </message>
    <message>
        <source>Making it searchable: {percent} %</source>
        <translation>Готую пошук: {percent} %</translation>
    </message>
    <message>
        <source>Writing: {percent} %</source>
        <translation>Записую: {percent} %</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Сховати подробиці</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Докладніше</translation>
    </message>
</context>
<context>
    <name>CardBody</name>
    <message>
        <source>Copy the card as text</source>
        <translation>Копіювати картку як текст</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>Прибрати закладку</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>У закладки</translation>
    </message>
    <message>
        <source>Write a note on it</source>
        <translation>Написати нотатку</translation>
    </message>
    <message>
        <source>Also: {names}</source>
        <translation>Також: {names}</translation>
    </message>
    <message>
        <source>vCard</source>
        <translation>vCard</translation>
    </message>
    <message>
        <source>Save as a file that a phone can read</source>
        <translation>Зберегти у файл, який прочитає телефон</translation>
    </message>
    <message>
        <source>languages unknown</source>
        <translation>мови невідомі</translation>
    </message>
    <message>
        <source>Since when is not known.</source>
        <translation>Відколи — невідомо.</translation>
    </message>
    <message>
        <source>Known since {date}.</source>
        <translation>Відомо з {date}.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Зв’язок</translation>
    </message>
    <message>
        <source>Do not use these</source>
        <translation>Цим не користуйтеся</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ваша нотатка</translation>
    </message>
    <message>
        <source>Sources: {count}</source>
        <translation>Джерела: {count}</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>change {number} of {total}</source>
        <translation>зміна {number} з {total}</translation>
    </message>
</context>
<context>
    <name>ChangeRows</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Показати ще %n</numerusform>
            <numerusform>Показати ще %n</numerusform>
            <numerusform>Показати ще %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n</source>
        <translation>
            <numerusform>Показати %n</numerusform>
            <numerusform>Показати %n</numerusform>
            <numerusform>Показати %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn: {title}</source>
        <translation>Відкликано: {title}</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>контакти</translation>
    </message>
    <message>
        <source>status</source>
        <translation>стан</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>попередження</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адреса</translation>
    </message>
    <message>
        <source>whether it passes data to the state</source>
        <translation>чи передає дані державі</translation>
    </message>
    <message>
        <source>changed: {parts}</source>
        <translation>змінено: {parts}</translation>
    </message>
    <message>
        <source>description</source>
        <translation>опис</translation>
    </message>
    <message>
        <source>Withdrawn: do not use</source>
        <translation>Відкликано: не користуватися</translation>
    </message>
    <message>
        <source>Contacts: check these first</source>
        <translation>Контакти: перевірте насамперед</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Усе інше</translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <source>Previous change</source>
        <translation>Попередня зміна</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Наступна зміна</translation>
    </message>
    <message>
        <source>Show fewer languages</source>
        <translation>Показати менше мов</translation>
    </message>
    <message>
        <source>Show in all languages</source>
        <translation>Показати всіма мовами</translation>
    </message>
    <message>
        <source>Withdrawn by its publisher</source>
        <translation>Відкликано видавцем</translation>
    </message>
    <message>
        <source>Struck out goes, underlined comes.</source>
        <translation>Закреслене зникає, підкреслене з’являється.</translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message>
        <source>Try again</source>
        <translation>Ще раз</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Прибрано.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Повернути</translation>
    </message>
</context>
<context>
    <name>ChannelView</name>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>{state} · {hours} · there it is {time}</source>
        <translation>{state} · {hours} · там зараз {time}</translation>
    </message>
    <message>
        <source>Copy {value}</source>
        <translation>Копіювати {value}</translation>
    </message>
    <message>
        <source>QR code of {value}</source>
        <translation>QR-код: {value}</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Type to find</source>
        <translation>Знайти</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Знайти у списку</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Compare</source>
        <translation>Порівняння</translation>
    </message>
    <message>
        <source>On the map:</source>
        <translation>На карті:</translation>
    </message>
    <message>
        <source>Indicator on the map</source>
        <translation>Показник на карті</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регіон</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Країни</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Словами</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Докладно</translation>
    </message>
    <message>
        <source>Copy or save the table</source>
        <translation>Скопіювати або зберегти таблицю</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Map and table</source>
        <translation>Карта і таблиця</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблиця</translation>
    </message>
    <message>
        <source>Table only</source>
        <translation>Лише таблиця</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Скопіювати таблицю</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Зберегти як CSV…</translation>
    </message>
    <message>
        <source>Print in words…</source>
        <translation>Надрукувати словами…</translation>
    </message>
    <message>
        <source>Save in words as PDF…</source>
        <translation>Зберегти словами у PDF…</translation>
    </message>
    <message>
        <source>Europe and Asia</source>
        <translation>Європа та Азія</translation>
    </message>
    <message>
        <source>Whole world</source>
        <translation>Увесь світ</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Ctrl+C copy the table</source>
        <translation>Ctrl+C скопіювати таблицю</translation>
    </message>
    <message>
        <source>M map</source>
        <translation>M карта</translation>
    </message>
    <message>
        <source>I details</source>
        <translation>I докладно</translation>
    </message>
    <message>
        <source>S order</source>
        <translation>S порядок</translation>
    </message>
    <message>
        <source>not in the handbook</source>
        <translation>немає в довіднику</translation>
    </message>
</context>
<context>
    <name>ComparePanes</name>
    <message>
        <source>Indicators of all countries</source>
        <translation>Показники за країнами</translation>
    </message>
</context>
<context>
    <name>ContactCell</name>
    <message>
        <source>Copy {value}</source>
        <translation>Копіювати {value}</translation>
    </message>
    <message>
        <source>QR code of {value}</source>
        <translation>QR-код: {value}</translation>
    </message>
    <message>
        <source>no phone number</source>
        <translation>телефону немає</translation>
    </message>
</context>
<context>
    <name>ContactCover</name>
    <message>
        <source>Show anyway</source>
        <translation>Усе одно показати</translation>
    </message>
</context>
<context>
    <name>ContactDock</name>
    <message>
        <source>all {count}</source>
        <translation>усі {count}</translation>
    </message>
    <message>
        <source>none of these contacts is confirmed</source>
        <translation>жодного контакту не підтверджено</translation>
    </message>
    <message>
        <source>Whom to call: {country}</source>
        <translation>Кому телефонувати: {country}</translation>
    </message>
    <message>
        <source>Copied: {value}</source>
        <translation>Скопійовано: {value}</translation>
    </message>
</context>
<context>
    <name>ContactNames</name>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Ел. пошта</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Local number</source>
        <translation>Номер усередині країни</translation>
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
        <translation>Вебформа</translation>
    </message>
    <message>
        <source>Onion address (Tor)</source>
        <translation>Onion-адреса (Tor)</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Офіс</translation>
    </message>
    <message>
        <source>Non-governmental organisation</source>
        <translation>Громадська організація</translation>
    </message>
    <message>
        <source>Legal aid</source>
        <translation>Правова допомога</translation>
    </message>
    <message>
        <source>UN agency</source>
        <translation>Установа ООН</translation>
    </message>
    <message>
        <source>Red Cross and Red Crescent</source>
        <translation>Червоний Хрест і Червоний Півмісяць</translation>
    </message>
    <message>
        <source>State authority</source>
        <translation>Державний орган</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>Гаряча лінія</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>ЗМІ</translation>
    </message>
    <message>
        <source>Embassy or consulate</source>
        <translation>Посольство чи консульство</translation>
    </message>
    <message>
        <source>end-to-end encrypted</source>
        <translation>наскрізне шифрування</translation>
    </message>
    <message>
        <source>encrypted on the way</source>
        <translation>шифрується дорогою</translation>
    </message>
    <message>
        <source>can be listened in on</source>
        <translation>можуть перехопити</translation>
    </message>
    <message>
        <source>No, by its own account</source>
        <translation>ні, за її словами</translation>
    </message>
    <message>
        <source>Yes: the law obliges it to</source>
        <translation>так, зобов’язана законом</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>кирилиця</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>грецькі</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>вірменські</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>грузинські</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>арабські</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>гебрейські</translation>
    </message>
    <message>
        <source>Chinese or Japanese</source>
        <translation>китайські чи японські</translation>
    </message>
    <message>
        <source>Latin with marks</source>
        <translation>латиниця зі значками</translation>
    </message>
    <message>
        <source>other signs</source>
        <translation>інші знаки</translation>
    </message>
    <message>
        <source>Contains letters that are not plain Latin: {scripts}</source>
        <translation>Є літери не з простої латиниці: {scripts}</translation>
    </message>
    <message>
        <source>open day and night</source>
        <translation>відчинено цілодобово</translation>
    </message>
    <message>
        <source>closed until {moment}</source>
        <translation>зачинено до {moment}</translation>
    </message>
    <message>
        <source>open until {moment}</source>
        <translation>відчинено до {moment}</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Contents</source>
        <translation>Зміст</translation>
    </message>
    <message>
        <source>Fresh: {fresh} of {total}</source>
        <translation>Свіжих {fresh} з {total}</translation>
    </message>
    <message>
        <source>to recheck: {count}</source>
        <translation>перевірити знову {count}</translation>
    </message>
    <message>
        <source>undated: {undated} · confirmed: {confirmed}</source>
        <translation>без дати {undated} · підтверджено {confirmed}</translation>
    </message>
</context>
<context>
    <name>CountriesModel</name>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Відомостей</translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n statement(s)</source>
        <translation>
            <numerusform>{name}, %n відомість</numerusform>
            <numerusform>{name}, %n відомості</numerusform>
            <numerusform>{name}, %n відомостей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountriesPage</name>
    <message>
        <source>Countries</source>
        <translation>Країни</translation>
    </message>
    <message>
        <source>Country or code</source>
        <translation>Країна або код</translation>
    </message>
    <message>
        <source>↑↓ choose</source>
        <translation>↑↓ вибрати</translation>
    </message>
    <message>
        <source>Enter open</source>
        <translation>Enter відкрити</translation>
    </message>
    <message>
        <source>Ctrl+F narrow the list</source>
        <translation>Ctrl+F звузити список</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} з {total}</translation>
    </message>
    <message>
        <source>No country is called “{typed}”.</source>
        <translation>Країни «{typed}» немає.</translation>
    </message>
    <message>
        <source>The list has only countries with a page in this handbook.</source>
        <translation>У списку лише країни, що мають сторінку в цьому довіднику.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати всі</translation>
    </message>
</context>
<context>
    <name>CountryBody</name>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
</context>
<context>
    <name>CountryHeader</name>
    <message>
        <source>Who helps</source>
        <translation>Хто допомагає</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>Bookmark the statement you are at (Ctrl+D)</source>
        <translation>Поточну відомість у закладки (Ctrl+D)</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} і {second}</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Друга мова</translation>
    </message>
</context>
<context>
    <name>CountryPageView</name>
    <message>
        <source>Ctrl+F find on this page</source>
        <translation>Ctrl+F знайти на сторінці</translation>
    </message>
    <message>
        <source>F3 next found word</source>
        <translation>F3 наступне знайдене</translation>
    </message>
    <message>
        <source>Ctrl+2 one language</source>
        <translation>Ctrl+2 одна мова</translation>
    </message>
    <message>
        <source>Ctrl+2 second language</source>
        <translation>Ctrl+2 друга мова</translation>
    </message>
    <message>
        <source>There is no page for “{code}” in this handbook.</source>
        <translation>У довіднику немає сторінки «{code}».</translation>
    </message>
    <message>
        <source>It may be in a pack that is not installed.</source>
        <translation>Можливо, вона в пакеті, якого не встановлено.</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Усі країни</translation>
    </message>
</context>
<context>
    <name>CountryText</name>
    <message>
        <source>For the chosen person</source>
        <translation>Для обраної людини</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>day.month.year</source>
        <translation>день.місяць.рік</translation>
    </message>
</context>
<context>
    <name>DeadlinesPage</name>
    <message>
        <source>Tab next date</source>
        <translation>Tab наступна дата</translation>
    </message>
    <message>
        <source>Deadlines: {country}</source>
        <translation>Строки: {country}</translation>
    </message>
    <message>
        <source>Write dates as day.month.year, e.g. 20.11.2026.</source>
        <translation>Пишіть дати так: день.місяць.рік, наприклад 20.11.2026.</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Збережено: {name}</translation>
    </message>
    <message>
        <source>{name} could not be written. Choose another place.</source>
        <translation>Не вдалося записати {name}. Виберіть інше місце.</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Файл календаря</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Календар (*.ics)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Зберегти PDF</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>What happened, and when? Leave out what did not. Nothing is kept.</source>
        <translation>Що і коли сталося? Чого не було, пропустіть. Нічого не зберігається.</translation>
    </message>
    <message>
        <source>Days spent there before in that period</source>
        <translation>Днів там раніше за цей період</translation>
    </message>
    <message>
        <source>Calendar says what it is about</source>
        <translation>У календарі — про що йдеться</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Файл календаря…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Зберегти PDF…</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Name of the case</source>
        <translation>Назва випадку</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Write a note on it</source>
        <translation>Написати нотатку</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>Що відтоді змінилося</translation>
    </message>
    <message>
        <source>Use this case</source>
        <translation>Вибрати цей випадок</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Було</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Випадок {number}</translation>
    </message>
    <message>
        <source>Its name is up to you. A name of a person is better left out.</source>
        <translation>Назвіть як завгодно. Імен людей краще не писати.</translation>
    </message>
    <message>
        <source>It is no longer in the handbook. This is what it said:</source>
        <translation>Цього більше немає в довіднику. Ось що там було:</translation>
    </message>
    <message>
        <source>Its words are the same; its date, sources or for whom it holds are not.</source>
        <translation>Текст той самий; змінилися дата, джерела або те, кого це стосується.</translation>
    </message>
    <message>
        <source>new:</source>
        <translation>нове:</translation>
    </message>
    <message>
        <source>changed:</source>
        <translation>змінилося:</translation>
    </message>
    <message>
        <source>gone:</source>
        <translation>прибрано:</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Details and sources</source>
        <translation>Подробиці та джерела</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрити (Esc)</translation>
    </message>
</context>
<context>
    <name>EntryNames</name>
    <message>
        <source>Empty note</source>
        <translation>Порожня нотатка</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Випадок {number}</translation>
    </message>
    <message>
        <source>{sheet}: {country}</source>
        <translation>{sheet}: {country}</translation>
    </message>
    <message>
        <source>on: {title}</source>
        <translation>до запису: {title}</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>для всіх</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Відомість</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Організація</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Відповідь</translation>
    </message>
    <message>
        <source>Country sheet</source>
        <translation>Аркуш країни</translation>
    </message>
    <message>
        <source>Counter sheet</source>
        <translation>Аркуш для віконця</translation>
    </message>
    <message>
        <source>Emergency card</source>
        <translation>Картка на крайній випадок</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Організації</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Аркуш</translation>
    </message>
    <message>
        <source>Taken over: don’t write there</source>
        <translation>Захоплено: не писати туди</translation>
    </message>
    <message>
        <source>Withdrawn by its publisher</source>
        <translation>Відкликано видавцем</translation>
    </message>
    <message>
        <source>No longer in the handbook</source>
        <translation>Більше немає в довіднику</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрита</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Призупинена</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Змінилося</translation>
    </message>
    <message>
        <source>Replaced by another</source>
        <translation>Замінено іншим</translation>
    </message>
    <message>
        <source>There again</source>
        <translation>Знову є</translation>
    </message>
    <message>
        <source>Other statements hold</source>
        <translation>Підходять інші відомості</translation>
    </message>
    <message>
        <source>Printed sheet out of date</source>
        <translation>Надрукований аркуш застарів</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>erase</source>
        <translation>стерти</translation>
    </message>
    <message>
        <source>Everything in your notes is destroyed for good, with its backup; nobody can bring it back. On some disks traces of the sealed file may remain, but no key to it.</source>
        <translation>Усі ваші нотатки буде знищено назавжди разом із запасною копією; повернути їх не зможе ніхто. На деяких дисках можуть лишитися сліди зашифрованого файла, але без ключа до нього.</translation>
    </message>
    <message>
        <source>Type “{word}” to agree:</source>
        <translation>Щоб підтвердити, напишіть «{word}»:</translation>
    </message>
    <message>
        <source>Erase all notes</source>
        <translation>Стерти всі нотатки</translation>
    </message>
</context>
<context>
    <name>FacetBar</name>
    <message>
        <source>Narrow the results</source>
        <translation>Звузити результати</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Давність</translation>
    </message>
    <message>
        <source>Not yet due for a recheck</source>
        <translation>Перевіряти ще зарано</translation>
    </message>
    <message>
        <source>Recheck</source>
        <translation>Час перевірити</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Без дати</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>Не чинне</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Відповіді</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Відомості</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Організації</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Країни</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n результат</numerusform>
            <numerusform>%n результати</numerusform>
            <numerusform>%n результатів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactTable</name>
    <message>
        <source>Helps with</source>
        <translation>Чим допомагає</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Важливо знати</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Passes data to the state?</source>
        <translation>Чи передає дані владі</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Дані</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Open a pack</source>
        <translation>Відкрити пакет</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Пакети</translation>
    </message>
    <message>
        <source>Root file of a publisher</source>
        <translation>Кореневий файл видавця</translation>
    </message>
    <message>
        <source>Root files</source>
        <translation>Кореневі файли</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Передати далі</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Folder</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Допомога</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Зв’язок</translation>
    </message>
    <message>
        <source>Who can help now</source>
        <translation>Хто допоможе зараз</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Відчинено зараз</translation>
    </message>
    <message>
        <source>1 organisation</source>
        <translation>1 організація</translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n організація</numerusform>
            <numerusform>%n організації</numerusform>
            <numerusform>%n організацій</numerusform>
        </translation>
    </message>
    <message>
        <source>{organisations}, {local} of them in the country</source>
        <translation>{organisations}, з них {local} у країні</translation>
    </message>
    <message>
        <source>{organisations}; hours unknown: {unknown}</source>
        <translation>{organisations}; години невідомі: {unknown}</translation>
    </message>
    <message>
        <source>Judged by the local time of each organisation</source>
        <translation>За місцевим часом кожної організації</translation>
    </message>
    <message>
        <source>{time} · {city}</source>
        <translation>{time} · {city}</translation>
    </message>
    <message>
        <source>Judged by this local time; unknown hours stay in the list</source>
        <translation>За цим місцевим часом; ті, чиї години невідомі, лишаються у списку</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find on this page</source>
        <translation>Знайти на сторінці</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Попереднє (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Наступне (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрити (Esc)</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} з {count}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не знайдено</translation>
    </message>
</context>
<context>
    <name>FoldingBar</name>
    <message>
        <source>Filters</source>
        <translation>Фільтри</translation>
    </message>
</context>
<context>
    <name>GateView</name>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>Nothing is kept here yet. With a passphrase of your own the program can keep bookmarks, notes, cases and which sheets you printed, sealed in one file on this computer.</source>
        <translation>Тут поки нічого не зберігається. З вашою парольною фразою програма може зберігати закладки, нотатки, випадки й список надрукованих аркушів — зашифрованими, в одному файлі на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>What a passphrase protects from</source>
        <translation>Від чого захищає парольна фраза</translation>
    </message>
    <message>
        <source>Whoever takes or copies this computer, its disk or the file can’t read what you kept. Nobody can open it without the passphrase: not we, not you.</source>
        <translation>Хто забере чи скопіює комп’ютер, диск або файл, не прочитає того, що ви зберегли. Без фрази не відкриє ніхто: ні ми, ні ви.</translation>
    </message>
    <message>
        <source>What it does not protect from</source>
        <translation>Від чого вона не захищає</translation>
    </message>
    <message>
        <source>A short or well-known passphrase. Somebody at this computer while your notes are open. Spying programs on it. What the system itself copies from memory to the disk. Being forced to tell it. What was deleted may stay on some disks as sealed remains.</source>
        <translation>Від короткої чи відомої фрази. Від людини за цим комп’ютером, доки нотатки відкрито. Від шпигунських програм на ньому. Від того, що сама система переписує з пам’яті на диск. Від примусу її назвати. Видалене може лишитися на деяких дисках у вигляді зашифрованих слідів.</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Задати парольну фразу</translation>
    </message>
    <message>
        <source>Begin to keep notes</source>
        <translation>Почати вести нотатки</translation>
    </message>
    <message>
        <source>Go on without notes</source>
        <translation>Працювати без нотаток</translation>
    </message>
    <message>
        <source>Your notes are locked.</source>
        <translation>Ваші нотатки закрито.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольна фраза</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Forgotten? It can’t be opened then, only erased.</source>
        <translation>Забули? Відкрити не можна, можна стерти.</translation>
    </message>
    <message>
        <source>There is a backup: your notes as they were before the last change. The damaged file is kept.</source>
        <translation>Є запасна копія: нотатки, якими вони були до останньої зміни. Пошкоджений файл збережеться.</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Відновити запасну копію</translation>
    </message>
    <message>
        <source>Begin anew: erase everything</source>
        <translation>Почати заново: стерти все</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Перевірити ще раз</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>Шифрую…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Відкриваю…</translation>
    </message>
</context>
<context>
    <name>GraphView</name>
    <message>
        <source>Graph of the routes; the list beside it says the same</source>
        <translation>Схема маршрутів; список поруч каже те саме</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Chapters</source>
        <translation>Розділи</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Розділ</translation>
    </message>
    <message>
        <source>Ctrl+F find in this chapter</source>
        <translation>Ctrl+F знайти в цьому розділі</translation>
    </message>
    <message>
        <source>Alt+← back to where you were</source>
        <translation>Alt+← назад, де ви були</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Усі клавіші</translation>
    </message>
</context>
<context>
    <name>Housekeeping</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Змінити парольну фразу</translation>
    </message>
    <message>
        <source>The file is sealed anew; the old passphrase opens nothing that is left here.</source>
        <translation>Файл буде зашифровано знову; попередня фраза не відкриє нічого з того, що тут лишиться.</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Теперішня фраза</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Нова фраза</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Вивантаження</translation>
    </message>
    <message>
        <source>Everything goes into one file (age) sealed with a passphrase of its own. It can be imported on another computer, or opened with the program age.</source>
        <translation>Усе піде в один файл (age), зашифрований окремою фразою. Його можна завантажити на іншому комп’ютері або відкрити програмою age.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Вибрати файл…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Завантаження</translation>
    </message>
    <message>
        <source>What is not here yet is added; nothing that is here is changed or removed.</source>
        <translation>Додасться те, чого тут ще немає; нічого не зміниться й не зникне.</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Парольна фраза файла</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Стерти все</translation>
    </message>
    <message>
        <source>Back to the notes</source>
        <translation>Назад до нотаток</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>Шифрую…</translation>
    </message>
    <message>
        <source>The new passphrase holds.</source>
        <translation>Діє нова парольна фраза.</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>Вивантажити нотатки</translation>
    </message>
    <message>
        <source>Sealed notes</source>
        <translation>Зашифровані нотатки</translation>
    </message>
    <message numerus="yes">
        <source>Exported: %n entries.</source>
        <translation>
            <numerusform>Вивантажено %n запис.</numerusform>
            <numerusform>Вивантажено %n записи.</numerusform>
            <numerusform>Вивантажено %n записів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Завантажити нотатки</translation>
    </message>
    <message>
        <source>Type the passphrase of the file first.</source>
        <translation>Спершу введіть парольну фразу файла.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Відкриваю…</translation>
    </message>
    <message>
        <source>Added: {added}. Already here: {there}.</source>
        <translation>Додано: {added}. Уже було: {there}.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) say something else here: both are kept.</source>
        <translation>
            <numerusform>%n нотатка тут інша: збережено обидві.</numerusform>
            <numerusform>%n нотатки тут інші: збережено й ті, й ці.</numerusform>
            <numerusform>%n нотаток тут інші: збережено й ті, й ці.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndicatorStrip</name>
    <message>
        <source>Indicator {number} of {count}</source>
        <translation>Показник {number} з {count}</translation>
    </message>
</context>
<context>
    <name>Interior</name>
    <message>
        <source>The clipboard was cleared: the copy lay there for a minute.</source>
        <translation>Буфер обміну очищено: скопійоване пролежало там хвилину.</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Bookmark kept</source>
        <translation>Закладку збережено</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>Закладку прибрано</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
</context>
<context>
    <name>LanguageBar</name>
    <message>
        <source> · second language</source>
        <translation> · друга мова</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Key of the map</source>
        <translation>Умовні знаки карти</translation>
    </message>
    <message>
        <source>only what the handbook records</source>
        <translation>лише те, що є в довіднику</translation>
    </message>
</context>
<context>
    <name>LensButton</name>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>для всіх</translation>
    </message>
    <message>
        <source>For whom: {who}</source>
        <translation>Для кого: {who}</translation>
    </message>
</context>
<context>
    <name>LensDesk</name>
    <message>
        <source>Case saved</source>
        <translation>Випадок збережено</translation>
    </message>
</context>
<context>
    <name>LensPanel</name>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation>Про кого йдеться?</translation>
    </message>
    <message>
        <source>Which papers are at hand?</source>
        <translation>Які документи на руках?</translation>
    </message>
    <message>
        <source>Where is the person now?</source>
        <translation>Де людина зараз?</translation>
    </message>
    <message>
        <source>Kept for this sitting only; written down only if you save it in your notes, never on a hand-out.</source>
        <translation>Лише на цей сеанс; записується, тільки якщо зберегти в нотатках, і ніколи не потрапляє на аркуш, який віддають.</translation>
    </message>
    <message>
        <source>Save this case</source>
        <translation>Зберегти випадок</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Скинути</translation>
    </message>
</context>
<context>
    <name>LinkFollower</name>
    <message>
        <source>Copied</source>
        <translation>Скопійовано</translation>
    </message>
    <message>
        <source>Copied with date and sources</source>
        <translation>Скопійовано з датою та джерелами</translation>
    </message>
    <message>
        <source>This link leads nowhere: the record is not in the handbook</source>
        <translation>Посилання нікуди не веде: такого запису в довіднику немає</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Search your notes</source>
        <translation>Шукати в нотатках</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Нова нотатка</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ще</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Що збережено</translation>
    </message>
    <message>
        <source>What changed in what you saved</source>
        <translation>Що змінилося у збереженому</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Випадки</translation>
    </message>
    <message>
        <source>Printed sheets</source>
        <translation>Надруковані аркуші</translation>
    </message>
    <message>
        <source>Nothing here fits.</source>
        <translation>Нічого підхожого немає.</translation>
    </message>
    <message>
        <source>Try another word, or take the filter off.</source>
        <translation>Спробуйте інше слово або зніміть фільтр.</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>Поки нічого не збережено.</translation>
    </message>
    <message>
        <source>Ctrl+D keeps a bookmark anywhere in the handbook; here you can write a note.</source>
        <translation>Ctrl+D зберігає закладку будь-де в довіднику; тут можна написати нотатку.</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>{country}: not in the handbook</source>
        <translation>{country}: немає в довіднику</translation>
    </message>
</context>
<context>
    <name>MapKey</name>
    <message>
        <source>{first} days or more</source>
        <translation>{first} днів і більше</translation>
    </message>
    <message>
        <source>up to {last} days</source>
        <translation>до {last} днів</translation>
    </message>
    <message>
        <source>{first} to {last} days</source>
        <translation>від {first} до {last} днів</translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>Closer (+)</source>
        <translation>Ближче (+)</translation>
    </message>
    <message>
        <source>Farther (−)</source>
        <translation>Далі (−)</translation>
    </message>
    <message>
        <source>Show the whole region (0)</source>
        <translation>Показати весь регіон (0)</translation>
    </message>
    <message>
        <source>Map: {indicator}</source>
        <translation>Карта: {indicator}</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>The list “The same in words” tells everything the map shows.</source>
        <translation>Список «Те саме словами» каже все, що показує карта.</translation>
    </message>
</context>
<context>
    <name>MirrorDesk</name>
    <message>
        <source>What is new has come from the mirror: it waits under Packs.</source>
        <translation>Нове надійшло з дзеркала й чекає на сторінці «Пакети».</translation>
    </message>
    <message>
        <source>Stopped. What came so far is kept for the next time you ask.</source>
        <translation>Зупинено. Те, що вже надійшло, збережено до наступного разу.</translation>
    </message>
</context>
<context>
    <name>MirrorView</name>
    <message>
        <source>Address of the mirror</source>
        <translation>Адреса дзеркала</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Адреса проксі</translation>
    </message>
    <message>
        <source>Remember address and way</source>
        <translation>Запам’ятати адресу і спосіб</translation>
    </message>
    <message>
        <source>Ask this mirror</source>
        <translation>Спитати це дзеркало</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Back to the packs</source>
        <translation>До пакетів</translation>
    </message>
    <message>
        <source>Updates from the internet</source>
        <translation>Оновлення з інтернету</translation>
    </message>
    <message>
        <source>This program never does it by itself: it asks once, when you press the button. What comes is checked like a pack from a stick, and shown to you before anything changes.</source>
        <translation>Програма ніколи не робить цього сама: вона спитає один раз, коли ви натиснете кнопку. Те, що надійде, перевіряється як пакет із флешки, і до будь-яких змін ви побачите, що зміниться.</translation>
    </message>
    <message>
        <source>Publishers tell it along with their eight words. A synchronised folder will do too.</source>
        <translation>Її повідомляє видавець разом зі своїми вісьмома словами. Підійде і синхронізована тека.</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Шлях</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>Напряму</translation>
    </message>
    <message>
        <source>Tor on this computer</source>
        <translation>Tor на цьому комп’ютері</translation>
    </message>
    <message>
        <source>Another proxy</source>
        <translation>Інший проксі</translation>
    </message>
    <message>
        <source>Who will see what</source>
        <translation>Хто і що побачить</translation>
    </message>
    <message>
        <source>Whoever opens this computer can then read it. It tells nothing of what you look up.</source>
        <translation>Тоді їх прочитає кожен, хто відкриє цей комп’ютер. Про те, що ви шукаєте, вони нічого не кажуть.</translation>
    </message>
    <message>
        <source>First type an address.</source>
        <translation>Спершу введіть адресу.</translation>
    </message>
    <message>
        <source>A folder on this computer: nobody is contacted.</source>
        <translation>Тека на цьому комп’ютері: ні до кого не звертаємося.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Парольна фраза</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Ще раз те саме</translation>
    </message>
    <message>
        <source>Six words chosen by chance are good: easy to keep in mind, hard to guess.</source>
        <translation>Добрі шість випадково вибраних слів: їх легко запам’ятати й важко вгадати.</translation>
    </message>
    <message>
        <source>The second field says something else.</source>
        <translation>У другому полі інше.</translation>
    </message>
    <message>
        <source>{count} of at least {least} characters.</source>
        <translation>{count} із щонайменше {least} знаків.</translation>
    </message>
    <message>
        <source>Weak: it can be guessed by trying. Add words.</source>
        <translation>Слабка: її можна підібрати. Додайте слів.</translation>
    </message>
    <message>
        <source>Fair. With six words it would be strong.</source>
        <translation>Середня. Із шести слів була б сильною.</translation>
    </message>
    <message>
        <source>Long enough to be strong, if its words were chosen by chance.</source>
        <translation>Досить довга, щоб бути сильною, якщо слова вибрано випадково.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Title (better no names)</source>
        <translation>Заголовок (краще без імен)</translation>
    </message>
    <message>
        <source>Title of the note</source>
        <translation>Заголовок нотатки</translation>
    </message>
    <message>
        <source>Write here. It is kept by itself.</source>
        <translation>Пишіть тут. Зберігається само.</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Текст нотатки</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Видалити нотатку</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Зберігаю…</translation>
    </message>
    <message>
        <source>Your note on: {title}</source>
        <translation>Ваша нотатка до запису: {title}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Збережено</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не збережено</translation>
    </message>
</context>
<context>
    <name>NotesLink</name>
    <message>
        <source>Choose a statement, an answer or an organisation first.</source>
        <translation>Спершу виберіть відомість, відповідь або організацію.</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Enter unlock</source>
        <translation>Enter відкрити</translation>
    </message>
    <message>
        <source>↑↓ choose</source>
        <translation>↑↓ вибрати</translation>
    </message>
    <message>
        <source>Enter open</source>
        <translation>Enter відкрити</translation>
    </message>
    <message>
        <source>F2 name</source>
        <translation>F2 назвати</translation>
    </message>
    <message>
        <source>Del remove</source>
        <translation>Del прибрати</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L lock</source>
        <translation>Ctrl+Shift+L закрити</translation>
    </message>
    <message>
        <source>It is no longer in the handbook.</source>
        <translation>Цього більше немає в довіднику.</translation>
    </message>
</context>
<context>
    <name>NothingView</name>
    <message>
        <source>Nothing found for “{query}”.</source>
        <translation>За запитом «{query}» нічого не знайдено.</translation>
    </message>
    <message>
        <source>Filters are on.</source>
        <translation>Увімкнено фільтри.</translation>
    </message>
    <message>
        <source>Take the filters off</source>
        <translation>Зняти фільтри</translation>
    </message>
    <message>
        <source>Perhaps one of these helps:</source>
        <translation>Можливо, допоможе щось із цього:</translation>
    </message>
    <message>
        <source>Try fewer or other words, or a country’s name.</source>
        <translation>Спробуйте менше слів, інші слова або назву країни.</translation>
    </message>
    <message>
        <source>The search index is being built.</source>
        <translation>Пошуковий покажчик ще будується.</translation>
    </message>
    <message>
        <source>Your search is answered as soon as it is ready. Reading by country works already.</source>
        <translation>Відповідь з’явиться, щойно він буде готовий. Читати за країнами вже можна.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>A stick with packs was plugged in: %n pack(s)</source>
        <translation>
            <numerusform>Вставлено флешку з пакетами: %n пакет</numerusform>
            <numerusform>Вставлено флешку з пакетами: %n пакети</numerusform>
            <numerusform>Вставлено флешку з пакетами: %n пакетів</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Подивитися</translation>
    </message>
</context>
<context>
    <name>OpenView</name>
    <message>
        <source>Choose something, or write a note.</source>
        <translation>Виберіть щось або напишіть нотатку.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Закрити зараз</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Змінити парольну фразу…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Вивантажити…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Завантажити…</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>Стерти все…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Збережено</translation>
    </message>
</context>
<context>
    <name>OrganisationCardView</name>
    <message>
        <source>Covered. “Show anyway” shows the contacts.</source>
        <translation>Контакти сховано. Їх відкриє «Усе одно показати».</translation>
    </message>
    <message>
        <source>Card copied: {name}</source>
        <translation>Картку скопійовано: {name}</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Збережено: {path}</translation>
    </message>
    <message>
        <source>Copied: {value}</source>
        <translation>Скопійовано: {value}</translation>
    </message>
    <message>
        <source>Save the contact as a file</source>
        <translation>Зберегти контакт у файл</translation>
    </message>
    <message>
        <source>vCard (*.vcf)</source>
        <translation>vCard (*.vcf)</translation>
    </message>
    <message>
        <source>The contact could not be saved.</source>
        <translation>Не вдалося зберегти контакт.</translation>
    </message>
    <message>
        <source>Choose another folder and try again.</source>
        <translation>Виберіть іншу теку і спробуйте знову.</translation>
    </message>
</context>
<context>
    <name>OrganisationLine</name>
    <message>
        <source>Copy {channel} of {name}</source>
        <translation>Копіювати {channel} ({name})</translation>
    </message>
</context>
<context>
    <name>OrganisationRows</name>
    <message>
        <source>All organisations</source>
        <translation>Усі організації</translation>
    </message>
    <message>
        <source>Working in: {country}</source>
        <translation>Працюють тут: {country}</translation>
    </message>
    <message>
        <source>Help from any country</source>
        <translation>Допомагають з будь-якої країни</translation>
    </message>
    <message>
        <source>Answers now</source>
        <translation>Відповідають зараз</translation>
    </message>
    <message>
        <source>Hours unknown: try</source>
        <translation>Години невідомі: спробуйте</translation>
    </message>
    <message>
        <source>Opens later, the next one first</source>
        <translation>Відчиняться пізніше, найближчі вгорі</translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation>Не звертатися</translation>
    </message>
    <message>
        <source>may have to tell authorities</source>
        <translation>може бути зобов’язана повідомити владу</translation>
    </message>
    <message>
        <source>hours unknown</source>
        <translation>години невідомі</translation>
    </message>
</context>
<context>
    <name>OrganisationsPage</name>
    <message>
        <source>Organisations</source>
        <translation>Організації</translation>
    </message>
    <message>
        <source>↑↓ choose</source>
        <translation>↑↓ вибрати</translation>
    </message>
    <message>
        <source>Ctrl+C copy the contact</source>
        <translation>Ctrl+C скопіювати контакт</translation>
    </message>
    <message>
        <source>Q show the QR code</source>
        <translation>Q показати QR</translation>
    </message>
    <message>
        <source>Esc back to the list</source>
        <translation>Esc до списку</translation>
    </message>
    <message>
        <source>Take a filter off, or show all of them.</source>
        <translation>Зніміть один із фільтрів або покажіть усі організації.</translation>
    </message>
    <message>
        <source>Those that are open now are judged by their own local time. Take a filter off.</source>
        <translation>Чи відчинено зараз, визначається за місцевим часом кожної організації. Зніміть один із фільтрів.</translation>
    </message>
    <message>
        <source>No organisation passes these filters.</source>
        <translation>Під ці фільтри не підходить жодна організація.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Зняти фільтри</translation>
    </message>
</context>
<context>
    <name>PackErrands</name>
    <message>
        <source>Written: {name}, {size}. It is exactly what was signed.</source>
        <translation>Записано: {name}, {size}. Це точно те, що було підписано.</translation>
    </message>
    <message>
        <source>This is not the root file of a publisher. Ask the publisher to send it again.</source>
        <translation>Це не кореневий файл видавця. Попросіть видавця надіслати його знову.</translation>
    </message>
    <message>
        <source>You trust this publisher now: {words}</source>
        <translation>Тепер ви довіряєте цьому видавцеві: {words}</translation>
    </message>
</context>
<context>
    <name>PackNames</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ще %n</numerusform>
            <numerusform>ще %n</numerusform>
            <numerusform>ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Свіжий</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Старий</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Прострочений</translation>
    </message>
    <message>
        <source>Clock wrong</source>
        <translation>Годинник неправильний</translation>
    </message>
    <message>
        <source>Unsigned development content</source>
        <translation>Непідписані матеріали розробки</translation>
    </message>
    <message>
        <source>Issued recently; the publisher vouches for it.</source>
        <translation>Випущено нещодавно; видавець за нього відповідає.</translation>
    </message>
    <message>
        <source>Older than 45 days. Ask for a newer pack and check what matters.</source>
        <translation>Старший за 45 днів. Попросіть новіший пакет і перевіряйте важливе.</translation>
    </message>
    <message>
        <source>Expired. It can be read, but check every contact before you give it to anybody.</source>
        <translation>Прострочений. Читати можна, але перевірте кожен контакт, перш ніж дати його комусь.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong: it stands before the pack was issued. Set it, then look again.</source>
        <translation>Годинник цього комп’ютера неправильний: за ним пакет ще не випущено. Поставте час і подивіться знову.</translation>
    </message>
    <message>
        <source>Nobody has signed this; do not give it to people who need help.</source>
        <translation>Цього ніхто не підписав; не давайте цього тим, хто потребує допомоги.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>added</source>
        <translation>додано</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>змінено</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>вилучено</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>відомість</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>організація</translation>
    </message>
    <message>
        <source>question and answer</source>
        <translation>питання і відповідь</translation>
    </message>
    <message>
        <source>facts about the country</source>
        <translation>дані про країну</translation>
    </message>
    <message>
        <source>route</source>
        <translation>маршрут</translation>
    </message>
    <message>
        <source>source</source>
        <translation>джерело</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>тема</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>показник</translation>
    </message>
    <message>
        <source>group of people</source>
        <translation>група людей</translation>
    </message>
    <message>
        <source>kind of help</source>
        <translation>вид допомоги</translation>
    </message>
    <message>
        <source>term of the glossary</source>
        <translation>слово глосарія</translation>
    </message>
    <message>
        <source>phrase</source>
        <translation>фраза</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>строк</translation>
    </message>
    <message>
        <source>the pack itself</source>
        <translation>сам пакет</translation>
    </message>
    <message>
        <source>added {added} · changed {changed} · removed {removed}</source>
        <translation>додано {added} · змінено {changed} · вилучено {removed}</translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message>
        <source>A pack is being applied; wait a moment.</source>
        <translation>Пакет ще застосовується; зачекайте трохи.</translation>
    </message>
    <message>
        <source>↑↓ choose</source>
        <translation>↑↓ вибрати</translation>
    </message>
    <message>
        <source>Space next change</source>
        <translation>Пробіл — наступна зміна</translation>
    </message>
    <message>
        <source>Enter read it</source>
        <translation>Enter — прочитати</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>Повертаю попередню версію</translation>
    </message>
    <message>
        <source>Going back: {percent} %</source>
        <translation>Повертаю попередню версію: {percent} %</translation>
    </message>
    <message>
        <source>Version {version} is in use.</source>
        <translation>Чинна версія {version}.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Зупинено. Нічого не змінено.</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Preview</source>
        <translation>Перегляд</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n сторінка</numerusform>
            <numerusform>%n сторінки</numerusform>
            <numerusform>%n сторінок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Показати набране</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Answer</source>
        <translation>Відповідь</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Open on the country&apos;s page</source>
        <translation>Відкрити на сторінці країни</translation>
    </message>
    <message>
        <source>Copy with date and sources</source>
        <translation>Копіювати з датою та джерелами</translation>
    </message>
    <message>
        <source>Bookmark (Ctrl+D)</source>
        <translation>У закладки (Ctrl+D)</translation>
    </message>
    <message>
        <source>Copied with date and sources</source>
        <translation>Скопійовано з датою та джерелами</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>New pack</source>
        <translation>Новий пакет</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Зміни</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>Хто підписав</translation>
    </message>
    <message>
        <source>One change</source>
        <translation>Зміна</translation>
    </message>
    <message>
        <source>Checking the pack</source>
        <translation>Перевіряю пакет</translation>
    </message>
    <message>
        <source>Pack refused</source>
        <translation>Пакет не прийнято</translation>
    </message>
    <message>
        <source>Open another pack…</source>
        <translation>Відкрити інший пакет…</translation>
    </message>
    <message>
        <source>It changes no text; its signatures are newer.</source>
        <translation>Тексти не змінюються; новіші лише підписи.</translation>
    </message>
    <message>
        <source>It changes no text; it signs what is installed.</source>
        <translation>Текст не змінюється, але встановлене буде підписано.</translation>
    </message>
    <message>
        <source>Contacts changed: {contacts} · withdrawn: {withdrawn}</source>
        <translation>Контактів змінено: {contacts} · відкликано: {withdrawn}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Було</translation>
    </message>
    <message>
        <source>Before · version {version}</source>
        <translation>Було · версія {version}</translation>
    </message>
    <message>
        <source>Version {version} is kept: you can go back to it.</source>
        <translation>Версія {version} збережеться: до неї можна повернутися.</translation>
    </message>
    <message>
        <source>After · version {version}</source>
        <translation>Стане · версія {version}</translation>
    </message>
</context>
<context>
    <name>PrintFoot</name>
    <message>
        <source>Print…</source>
        <translation>Друк…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Зберегти PDF…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n сторінка</numerusform>
            <numerusform>%n сторінки</numerusform>
            <numerusform>%n сторінок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first of %n countries</source>
        <translation>
            <numerusform>перша з %n країни</numerusform>
            <numerusform>перша з %n країн</numerusform>
            <numerusform>перша з %n країн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No room for %n entry(ies): whole ones only.</source>
        <translation>
            <numerusform>Не вмістився %n запис: друкуються лише цілі.</numerusform>
            <numerusform>Не вмістилися %n записи: друкуються лише цілі.</numerusform>
            <numerusform>Не вмістилося %n записів: друкуються лише цілі.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} sheets</source>
        <translation>{done} з {total} аркушів</translation>
    </message>
</context>
<context>
    <name>PrintForm</name>
    <message>
        <source>Print</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Аркуш</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Second language beside it</source>
        <translation>Друга мова поруч</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Теми</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Усі теми</translation>
    </message>
    <message>
        <source>Help with</source>
        <translation>Допомога</translation>
    </message>
    <message>
        <source>All kinds of help</source>
        <translation>Будь-яка допомога</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Hand-out</source>
        <translation>На руки</translation>
    </message>
    <message>
        <source>Advisers only</source>
        <translation>Лише для консультантів</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Папір</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Звичайний</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Великий</translation>
    </message>
    <message>
        <source>QR codes</source>
        <translation>QR-коди</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>Country sheet</source>
        <translation>Пам’ятка про країну</translation>
    </message>
    <message>
        <source>Two languages to point at</source>
        <translation>Дві мови, щоб показувати</translation>
    </message>
    <message>
        <source>Pocket card</source>
        <translation>Кишенькова картка</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Організації</translation>
    </message>
    <message>
        <source>Name for whom: {who}</source>
        <translation>Вказати, для кого: {who}</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Ctrl+P print</source>
        <translation>Ctrl+P друк</translation>
    </message>
    <message>
        <source>Ctrl+S save as PDF</source>
        <translation>Ctrl+S зберегти PDF</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the sheet as PDF instead.</source>
        <translation>На цьому комп’ютері не налаштовано принтер. Збережіть аркуш у PDF.</translation>
    </message>
    <message>
        <source>Saved: {name}, in the folder {folder}</source>
        <translation>Збережено: {name}, у теці {folder}</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) saved in {folder}</source>
        <translation>
            <numerusform>%n аркуш збережено в {folder}</numerusform>
            <numerusform>%n аркуші збережено в {folder}</numerusform>
            <numerusform>%n аркушів збережено в {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n сторінку надіслано на друк</numerusform>
            <numerusform>%n сторінки надіслано на друк</numerusform>
            <numerusform>%n сторінок надіслано на друк</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was finished stays.</source>
        <translation>Зупинено. Готове збережено.</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>A mirror is being asked</source>
        <translation>Триває запит до дзеркала</translation>
    </message>
    <message>
        <source>Notes close in {time}</source>
        <translation>Нотатки закриються за {time}</translation>
    </message>
    <message>
        <source>Notes locked</source>
        <translation>Нотатки закрито</translation>
    </message>
    <message>
        <source>Copy will be cleared within a minute</source>
        <translation>Буфер очиститься протягом хвилини</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Loading</source>
        <translation>Завантаження</translation>
    </message>
</context>
<context>
    <name>QrPanel</name>
    <message>
        <source>Point the phone&apos;s camera here</source>
        <translation>наведіть камеру телефона</translation>
    </message>
    <message>
        <source>QR code of {address}</source>
        <translation>QR-код: {address}</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Routes</source>
        <translation>Маршрути</translation>
    </message>
    <message>
        <source>choose the country</source>
        <translation>виберіть країну</translation>
    </message>
    <message>
        <source>From which country</source>
        <translation>З якої країни</translation>
    </message>
    <message>
        <source>any papers</source>
        <translation>будь-якими документами</translation>
    </message>
    <message>
        <source>With which papers</source>
        <translation>З якими документами</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>хто завгодно</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хто їде</translation>
    </message>
    <message>
        <source>How many steps</source>
        <translation>Скільки кроків</translation>
    </message>
    <message numerus="yes">
        <source>up to %n step(s)</source>
        <translation>
            <numerusform>до %n кроку</numerusform>
            <numerusform>до %n кроків</numerusform>
            <numerusform>до %n кроків</numerusform>
        </translation>
    </message>
    <message>
        <source>from</source>
        <translation>з:</translation>
    </message>
    <message>
        <source>with</source>
        <translation>із:</translation>
    </message>
    <message>
        <source>who</source>
        <translation>хто:</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Розділи</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Країни</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Організації</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Порівняння</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Маршрути</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Пакети</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>Hide everything</source>
        <translation>Сховати все</translation>
    </message>
</context>
<context>
    <name>ReadingArea</name>
    <message>
        <source>Copied</source>
        <translation>Скопійовано</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Адресу скопійовано</translation>
    </message>
</context>
<context>
    <name>RecordFields</name>
    <message>
        <source>at work</source>
        <translation>працює</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Що робити</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Ризик</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <translation>На чому ґрунтується</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Станом на</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Підтверджено</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Хто підтвердив</translation>
    </message>
    <message>
        <source>Recheck by</source>
        <translation>Перевірити знову до</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Чинне з</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Чинне до</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Суперечить</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Замінює</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Попередження</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакти</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Passes data to the state</source>
        <translation>Передає дані державі</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Інші назви</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Місто</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовий пояс</translation>
    </message>
    <message>
        <source>Whom it helps</source>
        <translation>Кому допомагає</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примітки</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Країни</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Мови</translation>
    </message>
    <message>
        <source>Help offered</source>
        <translation>Яка допомога</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>бажано</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation>Формулювання</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Відповідь</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Видавець</translation>
    </message>
    <message>
        <source>Address on the web</source>
        <translation>Адреса в мережі</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубліковано</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Звідки</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куди</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документи</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Чи можна</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Умови</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Столиця</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Phone code</source>
        <translation>Телефонний код</translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation>Екстрені номери</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Показники</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Визначення</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Шкала</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Підписи значень</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Пояснення</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Days until a recheck</source>
        <translation>Днів до перевірки</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Опис</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Ліцензія</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>Can’t be read</source>
        <translation>Не читається</translation>
    </message>
    <message>
        <source>Not a whole pack</source>
        <translation>Не цілий пакет</translation>
    </message>
    <message>
        <source>Signatures do not hold</source>
        <translation>Підписи неправильні</translation>
    </message>
    <message>
        <source>Signed by nobody you trust</source>
        <translation>Підписав хтось чужий</translation>
    </message>
    <message>
        <source>Older than yours</source>
        <translation>Старший за ваш</translation>
    </message>
    <message>
        <source>Needs a newer program</source>
        <translation>Потрібна нова програма</translation>
    </message>
    <message>
        <source>Content has faults</source>
        <translation>Помилки в матеріалах</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Не прийнято</translation>
    </message>
    <message>
        <source>Whoever gave you this file may have been deceived too: tell them.</source>
        <translation>Того, хто дав вам цей файл, могли теж обдурити: попередьте його.</translation>
    </message>
    <message>
        <source>Its names and words prove nothing: anybody can write them. If you expect a pack of a new publisher, compare their eight words by voice first: Packs, “Add a publisher…”.</source>
        <translation>Назви та слова у файлі нічого не доводять: їх може написати хто завгодно. Якщо ви чекаєте пакет від нового видавця, спершу звірте з ним уголос вісім слів: Пакети, «Додати видавця…».</translation>
    </message>
</context>
<context>
    <name>RepairBar</name>
    <message>
        <source>the keyboard layout was changed back</source>
        <translation>виправлено розкладку клавіатури</translation>
    </message>
    <message>
        <source>read from another alphabet</source>
        <translation>розпізнано іншу абетку</translation>
    </message>
    <message>
        <source>spelling was corrected</source>
        <translation>виправлено описки</translation>
    </message>
    <message>
        <source>Showing results for “{query}” — {reason}.</source>
        <translation>Показано для «{query}» — {reason}.</translation>
    </message>
    <message>
        <source>Search as typed: “{query}”</source>
        <translation>Шукати як набрано: «{query}»</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>What changed: Enter opens it</source>
        <translation>Що змінилося: Enter відкриває</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Що змінилося</translation>
    </message>
    <message>
        <source>No text has changed.</source>
        <translation>Текст не змінився.</translation>
    </message>
    <message>
        <source>Version {version} is in use</source>
        <translation>Чинна версія {version}</translation>
    </message>
    <message>
        <source>What changed is marked on the pages until you close the program.</source>
        <translation>Змінене позначено на сторінках, доки ви не закриєте програму.</translation>
    </message>
    <message>
        <source>To the packs</source>
        <translation>До пакетів</translation>
    </message>
    <message>
        <source>Undo: back to version {version}…</source>
        <translation>Скасувати: повернути версію {version}…</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Results</source>
        <translation>Результати</translation>
    </message>
    <message numerus="yes">
        <source>answer from %n statements</source>
        <translation>
            <numerusform>відповідь із %n відомості</numerusform>
            <numerusform>відповідь із %n відомостей</numerusform>
            <numerusform>відповідь із %n відомостей</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} з {total}</translation>
    </message>
</context>
<context>
    <name>RouteTeller</name>
    <message>
        <source>Step {number} from {place}</source>
        <translation>Крок {number}, звідси: {place}</translation>
    </message>
    <message>
        <source>The handbook records no way on from here: {country}.</source>
        <translation>У довіднику не записано жодного шляху звідси: {country}.</translation>
    </message>
    <message>
        <source>That does not mean there is none. Ask a lawyer or an organisation.</source>
        <translation>Це не означає, що його немає. Спитайте адвоката або організацію.</translation>
    </message>
    <message>
        <source>{count} possible</source>
        <translation>«можна» — {count}</translation>
    </message>
    <message>
        <source>{count} with conditions</source>
        <translation>з умовами — {count}</translation>
    </message>
    <message>
        <source>{count} unknown</source>
        <translation>невідомо — {count}</translation>
    </message>
    <message>
        <source>{count} closed</source>
        <translation>закрито — {count}</translation>
    </message>
    <message>
        <source>The handbook knows no reliable way.</source>
        <translation>Надійного шляху в довіднику немає.</translation>
    </message>
    <message>
        <source>No step is marked “possible”: {counts}. Ask a lawyer or an organisation first.</source>
        <translation>Жоден крок не позначено «можна»: {counts}. До поїздки спитайте адвоката або організацію.</translation>
    </message>
    <message>
        <source>Only what is recorded here.</source>
        <translation>Лише те, що записано в довіднику.</translation>
    </message>
    <message>
        <source>Steps: {counts}. Ask a lawyer or an organisation before leaving.</source>
        <translation>Кроки: {counts}. До поїздки спитайте адвоката або організацію.</translation>
    </message>
    <message>
        <source>no page in this handbook</source>
        <translation>у довіднику немає сторінки</translation>
    </message>
    <message>
        <source>paper missing</source>
        <translation>немає документа</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>Крок {number}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Зараз</translation>
    </message>
    <message>
        <source>needs: {papers}</source>
        <translation>потрібен документ: {papers}</translation>
    </message>
</context>
<context>
    <name>RoutesPage</name>
    <message>
        <source>Routes, step by step</source>
        <translation>Маршрути, крок за кроком</translation>
    </message>
    <message>
        <source>↑↓←→ along the graph</source>
        <translation>↑↓←→ схемою</translation>
    </message>
    <message>
        <source>Enter open the country</source>
        <translation>Enter відкрити країну</translation>
    </message>
    <message>
        <source>L list only</source>
        <translation>L лише список</translation>
    </message>
    <message>
        <source>Where is the person now?</source>
        <translation>Де людина зараз?</translation>
    </message>
    <message>
        <source>Routes begin there. Papers and people narrow them down.</source>
        <translation>Маршрути починаються там. Документи й те, хто це, звужують вибір.</translation>
    </message>
    <message>
        <source>Choose the country</source>
        <translation>Вибрати країну</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Стерти</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>↑↓ choose</source>
        <translation>↑↓ вибрати</translation>
    </message>
    <message>
        <source>Enter open</source>
        <translation>Enter відкрити</translation>
    </message>
    <message>
        <source>Esc clear</source>
        <translation>Esc стерти</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Lock notes</source>
        <translation>Закривати нотатки</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>за %n хвилину</numerusform>
            <numerusform>за %n хвилини</numerusform>
            <numerusform>за %n хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>without a key or movement; and at once when the computer sleeps, the window closes, or F12.</source>
        <translation>без клавіш і руху; і відразу — коли комп’ютер засинає, вікно закривається або натиснуто F12.</translation>
    </message>
    <message>
        <source>What is remembered</source>
        <translation>Що запам’ятовується</translation>
    </message>
    <message>
        <source>The language of the content is chosen beside the search box. The program remembers languages, colours, text size and the window’s place. It never remembers what you searched for or read.</source>
        <translation>Мову матеріалів вибирають поруч із рядком пошуку. Програма пам’ятає мови, кольори, розмір тексту й місце вікна. Вона ніколи не запам’ятовує, що ви шукали й читали.</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Мова програми</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світлі</translation>
    </message>
    <message>
        <source>Dark, for the night</source>
        <translation>Темні, для ночі</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Високий контраст</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Cost of a mistake</source>
        <translation>Ціна помилки</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>Підстава</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Хто перевірив</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Contradicts it</source>
        <translation>Цьому суперечить</translation>
    </message>
    <message>
        <source>a mistake here is dangerous for a person</source>
        <translation>помилка тут небезпечна для людини</translation>
    </message>
    <message>
        <source>a mistake can cost dearly</source>
        <translation>помилка може дорого коштувати</translation>
    </message>
    <message>
        <source>a mistake costs little</source>
        <translation>помилка коштуватиме недорого</translation>
    </message>
    <message>
        <source>nothing bad follows from a mistake</source>
        <translation>помилка нічим не загрожує</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>не оцінено</translation>
    </message>
    <message>
        <source>the text of a law or treaty</source>
        <translation>текст закону чи міжнародного договору</translation>
    </message>
    <message>
        <source>what an authority itself says</source>
        <translation>що каже сама установа</translation>
    </message>
    <message>
        <source>what happened in known cases</source>
        <translation>що було у відомих випадках</translation>
    </message>
    <message>
        <source>an account by media or an organisation, neither law nor an authority&apos;s answer</source>
        <translation>розповідь ЗМІ чи організації, не закон і не відповідь установи</translation>
    </message>
    <message>
        <source>to be checked again by {date}</source>
        <translation>перевірити знову до {date}</translation>
    </message>
    <message>
        <source>Nobody: no editor has confirmed this. Ask before relying on it.</source>
        <translation>Ніхто: редактор цього не підтверджував. Уточніть, перш ніж покладатися.</translation>
    </message>
    <message>
        <source>{name}, on {date}</source>
        <translation>{name}, {date}</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Копіювати адресу</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>не названо</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message numerus="yes">
        <source>Gathered from %n statement(s).</source>
        <translation>
            <numerusform>Зібрано з %n відомості.</numerusform>
            <numerusform>Зібрано з %n відомостей.</numerusform>
            <numerusform>Зібрано з %n відомостей.</numerusform>
        </translation>
    </message>
    <message>
        <source>No editor has confirmed this.</source>
        <translation>Підтвердження редактора немає.</translation>
    </message>
    <message>
        <source>Editors have confirmed all of them.</source>
        <translation>Усе підтвердив редактор.</translation>
    </message>
    <message numerus="yes">
        <source>Editors have confirmed %n of them.</source>
        <translation>
            <numerusform>З них редактор підтвердив %n.</numerusform>
            <numerusform>З них редактор підтвердив %n.</numerusform>
            <numerusform>З них редактор підтвердив %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>an editor</source>
        <translation>редактор</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Екстрені номери</translation>
    </message>
    <message>
        <source>Show anyway</source>
        <translation>Усе одно показати</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Everywhere</source>
        <translation>Усюди</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>У списках</translation>
    </message>
    <message>
        <source>On a page</source>
        <translation>На сторінці</translation>
    </message>
    <message>
        <source>When comparing</source>
        <translation>Під час порівняння</translation>
    </message>
    <message>
        <source>On an organisation&apos;s card</source>
        <translation>На картці організації</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>До рядка пошуку</translation>
    </message>
    <message>
        <source>Search page</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Країни</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Організації</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Порівняння</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Маршрути</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Пакети</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Уперед</translation>
    </message>
    <message>
        <source>Second language on or off</source>
        <translation>Увімкнути або прибрати другу мову</translation>
    </message>
    <message>
        <source>Hide everything, forget it, lock notes</source>
        <translation>Сховати все, забути, закрити нотатки</translation>
    </message>
    <message>
        <source>Lock notes</source>
        <translation>Закрити нотатки</translation>
    </message>
    <message>
        <source>Keep a bookmark, or let go of it</source>
        <translation>Зберегти або прибрати закладку</translation>
    </message>
    <message>
        <source>Write a note on it</source>
        <translation>Написати нотатку</translation>
    </message>
    <message>
        <source>For whom: choose</source>
        <translation>Для кого: вибрати</translation>
    </message>
    <message>
        <source>For whom: clear</source>
        <translation>Для кого: скинути</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Більший текст</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Менший текст</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Допомога до цієї сторінки</translation>
    </message>
    <message>
        <source>This list of keys</source>
        <translation>Цей список клавіш</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Закрити програму</translation>
    </message>
    <message>
        <source>From the search box into the results</source>
        <translation>З рядка пошуку до результатів</translation>
    </message>
    <message>
        <source>Open the chosen row</source>
        <translation>Відкрити вибраний рядок</translation>
    </message>
    <message>
        <source>Clear the search box, or back to the list</source>
        <translation>Стерти запит або повернутися до списку</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Знайти на сторінці</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Наступне знайдене</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Попереднє знайдене</translation>
    </message>
    <message>
        <source>Show or hide the map</source>
        <translation>Показати або сховати карту</translation>
    </message>
    <message>
        <source>Date, note and sources of the value</source>
        <translation>Дата, примітка та джерела значення</translation>
    </message>
    <message>
        <source>Order the table by this column</source>
        <translation>Упорядкувати таблицю за цим стовпцем</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Скопіювати таблицю</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Зберегти таблицю</translation>
    </message>
    <message>
        <source>On the map: closer; − farther, 0 all of it</source>
        <translation>На карті: ближче; − далі, 0 усе цілком</translation>
    </message>
    <message>
        <source>Copy the chosen contact</source>
        <translation>Скопіювати вибраний контакт</translation>
    </message>
    <message>
        <source>Show or hide the QR code</source>
        <translation>Показати або сховати QR-код</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>Who helps, routes, emergency</source>
        <translation>Хто допомагає, маршрути, екстрені номери</translation>
    </message>
    <message numerus="yes">
        <source>all %n</source>
        <translation>
            <numerusform>%n організація</numerusform>
            <numerusform>усі %n</numerusform>
            <numerusform>усі %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All organisations that help here</source>
        <translation>Усі організації, які допомагають тут</translation>
    </message>
    <message>
        <source>Who helps here</source>
        <translation>Хто допомагає тут</translation>
    </message>
    <message>
        <source>No organisation in this country is known.</source>
        <translation>Відомих організацій у цій країні немає.</translation>
    </message>
    <message numerus="yes">
        <source>%n more help from anywhere</source>
        <translation>
            <numerusform>ще %n допомагає з будь-якої країни</numerusform>
            <numerusform>ще %n допомагають з будь-якої країни</numerusform>
            <numerusform>ще %n допомагають з будь-якої країни</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопійовано</translation>
    </message>
    <message>
        <source>Routes from here</source>
        <translation>Маршрути звідси</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Екстрено</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Copy the address of “{title}”</source>
        <translation>Копіювати адресу «{title}»</translation>
    </message>
</context>
<context>
    <name>SpokenResult</name>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n результат</numerusform>
            <numerusform>%n результати</numerusform>
            <numerusform>%n результатів</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for “{query}”.</source>
        <translation>За запитом «{query}» нічого не знайдено.</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Packs</source>
        <translation>Пакети</translation>
    </message>
    <message>
        <source>On what is plugged in</source>
        <translation>На вставлених носіях</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Встановлено</translation>
    </message>
    <message>
        <source>Nothing is installed yet.</source>
        <translation>Поки нічого не встановлено.</translation>
    </message>
    <message>
        <source>Publishers you trust</source>
        <translation>Видавці, яким ви довіряєте</translation>
    </message>
    <message>
        <source>Nobody yet. A pack can be used once you trust its publisher: ask them for their root file, usually “1.root.json”.</source>
        <translation>Поки нікому. Пакет можна застосувати, коли ви довіряєте його видавцю: попросіть у нього кореневий файл, зазвичай «1.root.json».</translation>
    </message>
    <message>
        <source>Add a publisher…</source>
        <translation>Додати видавця…</translation>
    </message>
    <message>
        <source>Drop a pack here</source>
        <translation>Перетягніть пакет сюди</translation>
    </message>
    <message>
        <source>A file that ends in .hbpack. You see what it changes before anything is changed.</source>
        <translation>Це файл із закінченням .hbpack. Ви побачите, що зміниться, раніше, ніж щось зміниться.</translation>
    </message>
    <message>
        <source>Open a pack…</source>
        <translation>Відкрити пакет…</translation>
    </message>
    <message>
        <source>Get from the internet…</source>
        <translation>Узяти з інтернету…</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Подивитися</translation>
    </message>
    <message>
        <source>Look at {name}</source>
        <translation>Подивитися {name}</translation>
    </message>
    <message>
        <source>Holds: {areas}</source>
        <translation>Містить: {areas}</translation>
    </message>
    <message>
        <source>Newer text exists: {areas}. Ask for a pack that holds it.</source>
        <translation>Є новіший текст: {areas}. Попросіть пакет, у якому він є.</translation>
    </message>
    <message>
        <source>You no longer trust its publisher.</source>
        <translation>Ви більше не довіряєте його видавцеві.</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>версія {version}</translation>
    </message>
    <message>
        <source>issued {day}</source>
        <translation>випущено {day}</translation>
    </message>
    <message>
        <source>fresh until {day}</source>
        <translation>свіжа до {day}</translation>
    </message>
    <message>
        <source>Version {version}, which you went back from, is in use again.</source>
        <translation>Знову почне діяти версія {version}, від якої ви відмовилися.</translation>
    </message>
    <message>
        <source>Version {version} comes back. What was corrected since then is as it was before, until you apply a newer pack again. What was withdrawn stays away.</source>
        <translation>Повернеться версія {version}. Усе, що відтоді виправили, стане як раніше, доки ви знову не застосуєте новіший пакет. Відкликане не повернеться.</translation>
    </message>
    <message>
        <source>Go back to version {version}</source>
        <translation>Повернути версію {version}</translation>
    </message>
    <message>
        <source>Pass on…</source>
        <translation>Передати далі…</translation>
    </message>
    <message>
        <source>Undo: back to version {version}…</source>
        <translation>Скасувати: повернути версію {version}…</translation>
    </message>
    <message>
        <source>Name unknown until its first pack</source>
        <translation>Ім’я стане відоме з першим пакетом</translation>
    </message>
    <message>
        <source>Pack: {pack}</source>
        <translation>Пакет: {pack}</translation>
    </message>
    <message>
        <source>Eight words that only this publisher has: compare them by voice.</source>
        <translation>Вісім слів, які є лише в цього видавця: звіряйте їх уголос.</translation>
    </message>
    <message>
        <source>Aloud: {words}</source>
        <translation>Уголос: {words}</translation>
    </message>
    <message>
        <source>Packs of this publisher will be refused. What is installed of it stays, but gets no newer text.</source>
        <translation>Пакети цього видавця не прийматимуться. Встановлене лишиться, але не оновлюватиметься.</translation>
    </message>
    <message>
        <source>Trust it no longer</source>
        <translation>Більше не довіряти</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Вилучити…</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Вилучити: {name}</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Лишити як є</translation>
    </message>
    <message>
        <source>Type in your own words, in Russian, English or German. Typing mistakes, the wrong keyboard layout and Latin letters are understood.</source>
        <translation>Пишіть своїми словами: російською, англійською чи німецькою. Описки, не ту розкладку клавіатури та російські слова латиницею програма зрозуміє.</translation>
    </message>
    <message>
        <source>People often ask</source>
        <translation>Часто питають</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Країни</translation>
    </message>
    <message>
        <source>Searched in this sitting, kept nowhere</source>
        <translation>Шукали в цьому сеансі, ніде не зберігається</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Забути це</translation>
    </message>
</context>
<context>
    <name>StatementMenu</name>
    <message>
        <source>Copy selection</source>
        <translation>Копіювати виділене</translation>
    </message>
    <message>
        <source>Show details and sources</source>
        <translation>Показати подробиці та джерела</translation>
    </message>
    <message>
        <source>Copy text with sources</source>
        <translation>Копіювати текст із джерелами</translation>
    </message>
    <message>
        <source>Copy the statement&apos;s id</source>
        <translation>Копіювати код відомості</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>Прибрати закладку</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>У закладки</translation>
    </message>
    <message>
        <source>Write a note on it</source>
        <translation>Написати нотатку</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Виділити все</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>What changes</source>
        <translation>Що зміниться</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Застосувати</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Перевіряю файл</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File is whole</source>
        <translation>Файл цілий</translation>
    </message>
    <message>
        <source>Checking signatures</source>
        <translation>Перевіряю підписи</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Підписи</translation>
    </message>
    <message>
        <source>Signatures hold</source>
        <translation>Підписи правильні</translation>
    </message>
</context>
<context>
    <name>SuggestionBar</name>
    <message>
        <source>Suggestions</source>
        <translation>Підказки</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Місто</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Організація</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Поняття</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Питання</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>a publisher you trust</source>
        <translation>видавець, якому ви довіряєте</translation>
    </message>
    <message>
        <source>Another publisher you trust has this name: {words}. Compare the words below.</source>
        <translation>Таке саме ім’я в іншого видавця, якому ви довіряєте: {words}. Звірте слова нижче.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версія</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Випущено</translation>
    </message>
    <message>
        <source>Fresh until</source>
        <translation>Свіжий до</translation>
    </message>
    <message>
        <source>Older than what is installed; newer withdrawals stay in force.</source>
        <translation>Старший за встановлений; новіші відкликання лишаються чинними.</translation>
    </message>
    <message>
        <source>The publisher says</source>
        <translation>Видавець повідомляє</translation>
    </message>
    <message>
        <source>Fingerprint of the publisher</source>
        <translation>Відбиток видавця</translation>
    </message>
    <message>
        <source>Always the same words. If in doubt, compare them by voice.</source>
        <translation>Завжди ті самі слова. Якщо сумніваєтеся, звірте їх уголос.</translation>
    </message>
    <message>
        <source>Signatures of the editors</source>
        <translation>Підписи редакторів</translation>
    </message>
    <message>
        <source>Newer text exists</source>
        <translation>Є новіший текст</translation>
    </message>
    <message>
        <source>Stays old: {areas}.</source>
        <translation>Лишиться старим: {areas}.</translation>
    </message>
    <message>
        <source>Ask for a pack that holds these areas whole.</source>
        <translation>Попросіть пакет, у якому ці частини є цілком.</translation>
    </message>
    <message>
        <source>Not in this pack</source>
        <translation>Немає в цьому пакеті</translation>
    </message>
    <message>
        <source>Ask for the whole pack if you need them.</source>
        <translation>Якщо вони потрібні, попросіть повний пакет.</translation>
    </message>
    <message>
        <source>{given} of {needed}</source>
        <translation>{given} з {needed}</translation>
    </message>
    <message>
        <source>{given}, needed {needed}</source>
        <translation>{given}, потрібно {needed}</translation>
    </message>
    <message>
        <source>{day}, today</source>
        <translation>{day}, сьогодні</translation>
    </message>
    <message>
        <source>{day}, yesterday</source>
        <translation>{day}, учора</translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Table copied</source>
        <translation>Таблицю скопійовано</translation>
    </message>
    <message>
        <source>comparison.csv</source>
        <translation>порівняння.csv</translation>
    </message>
    <message>
        <source>Save the table as a file</source>
        <translation>Зберегти таблицю у файл</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблиця (*.csv)</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Збережено: {path}</translation>
    </message>
    <message>
        <source>comparison.pdf</source>
        <translation>порівняння.pdf</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Надіслано на друк</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>На цьому комп’ютері не налаштовано принтер.</translation>
    </message>
    <message>
        <source>Save the table as PDF instead.</source>
        <translation>Збережіть таблицю у PDF.</translation>
    </message>
    <message>
        <source>The table could not be saved.</source>
        <translation>Таблицю не вдалося зберегти.</translation>
    </message>
    <message>
        <source>Choose another folder and try again.</source>
        <translation>Виберіть іншу теку і спробуйте ще раз.</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>Save as PDF</source>
        <translation>Зберегти PDF</translation>
    </message>
    <message>
        <source>Folder for the sheets</source>
        <translation>Тека для аркушів</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Уперед</translation>
    </message>
    <message>
        <source>What happened, country, organisation, phone…</source>
        <translation>Що сталося, країна, організація, телефон…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Language of the content: {languages}</source>
        <translation>Мова матеріалів: {languages}</translation>
    </message>
    <message>
        <source>Language of the content</source>
        <translation>Мова матеріалів</translation>
    </message>
    <message>
        <source>Second language beside it</source>
        <translation>Друга мова поруч</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>Language of the program…</source>
        <translation>Мова програми…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Налаштування…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Допомога</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>What this program keeps</source>
        <translation>Що зберігає програма</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
</context>
<context>
    <name>TrustView</name>
    <message>
        <source>Is this the publisher you mean?</source>
        <translation>Це той видавець?</translation>
    </message>
    <message>
        <source>Aloud: {words}</source>
        <translation>Уголос: {words}</translation>
    </message>
    <message>
        <source>Compare the words by voice</source>
        <translation>Звірте слова вголос</translation>
    </message>
    <message>
        <source>1. Call the publisher, or meet them. Do not use the way by which this file came to you.</source>
        <translation>1. Зателефонуйте видавцеві або зустріньтеся з ним. Не тим шляхом, яким надійшов цей файл.</translation>
    </message>
    <message>
        <source>2. Let them read their eight words first. The words are English; their order counts.</source>
        <translation>2. Нехай першим прочитає свої вісім слів він. Слова англійські; порядок важливий.</translation>
    </message>
    <message>
        <source>3. If a single word differs, stop: somebody wants you to trust a stranger.</source>
        <translation>3. Якщо не збіглося хоча б одне слово, зупиніться: хтось хоче, щоб ви довірилися чужому.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не зараз</translation>
    </message>
    <message>
        <source>The words are the same: trust</source>
        <translation>Слова ті самі: довіряти</translation>
    </message>
</context>
<context>
    <name>TwinPane</name>
    <message>
        <source>The same in words</source>
        <translation>Те саме словами</translation>
    </message>
    <message>
        <source>Borders are simplified. Crimea is part of Ukraine.</source>
        <translation>Кордони спрощено. Крим — частина України.</translation>
    </message>
    <message>
        <source>not to be relied on</source>
        <translation>не покладайтеся</translation>
    </message>
    <message>
        <source>off the map</source>
        <translation>поза картою</translation>
    </message>
</context>
<context>
    <name>ValuePanel</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрити (Esc)</translation>
    </message>
    <message>
        <source>Open the country&apos;s page</source>
        <translation>Відкрити сторінку країни</translation>
    </message>
    <message>
        <source>No value chosen</source>
        <translation>Значення не вибрано</translation>
    </message>
    <message>
        <source>Choose a value in the table or a country on the map.</source>
        <translation>Виберіть значення в таблиці або країну на карті.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Field Handbook</source>
        <translation>Польовий довідник</translation>
    </message>
    <message>
        <source>Guidance and contacts for people who flee Russia’s war and for those who advise them. It works without any network.</source>
        <translation>Відомості й контакти для людей, які тікають від війни Росії, і для тих, хто їх консультує. Працює без мережі.</translation>
    </message>
    <message>
        <source>What it keeps and what it never keeps</source>
        <translation>Що програма зберігає і чого не зберігає ніколи</translation>
    </message>
    <message>
        <source>Kept on this computer: the handbook itself, languages, colours, text size, the window’s place. Never kept: what you search for, which pages you open, for whom. The program opens no network connection unless you ask it to get a pack from the internet.</source>
        <translation>Зберігається на цьому комп’ютері: сам довідник, мови, кольори, розмір тексту, місце вікна. Не зберігається ніколи: що ви шукаєте, які сторінки відкриваєте й для кого. Програма не виходить у мережу, доки ви самі не попросите взяти пакет з інтернету.</translation>
    </message>
    <message>
        <source>How far to trust it</source>
        <translation>Наскільки цьому довіряти</translation>
    </message>
    <message>
        <source>Every statement shows its sources, its date and how sure it is. What is old or was never confirmed says so: check contacts and deadlines before you act.</source>
        <translation>Біля кожної відомості видно, з яких вона джерел, на яку дату й наскільки надійна. Якщо вона застаріла або не підтверджена, це сказано поруч: перевірте контакти й строки, перш ніж діяти.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Почати</translation>
    </message>
    <message>
        <source>Type to search at once</source>
        <translation>Почніть друкувати — відкриється пошук</translation>
    </message>
    <message>
        <source>This copy holds unsigned development content: do not give it to people who need help.</source>
        <translation>У цій копії — непідписані матеріали розробки: не давайте їх тим, хто потребує допомоги.</translation>
    </message>
    <message>
        <source>What is installed was signed by {publisher}; the line below says how old it is.</source>
        <translation>Встановлене підписав видавець «{publisher}»; наскільки воно свіже, сказано в рядку внизу вікна.</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>_Corner</name>
    <message>
        <source>Country: order by name</source>
        <translation>Країна: впорядкувати за назвою</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
</context>
</TS>
