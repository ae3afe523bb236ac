<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>AddressBar</name>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>Адрес ссылки</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>ApplyBar</name>
    <message>
        <source>Pass on…</source>
        <translation>Передать дальше…</translation>
    </message>
    <message>
        <source>Do not apply</source>
        <translation>Не применять</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Apply version {version}</source>
        <translation>Применить версию {version}</translation>
    </message>
    <message>
        <source>Checking signatures: {percent} %</source>
        <translation>Проверяю подписи: {percent} %</translation>
    </message>
    <message>
        <source>Making it searchable: {percent} %</source>
        <translation>Готовлю поиск: {percent} %</translation>
    </message>
    <message>
        <source>Writing: {percent} %</source>
        <translation>Записываю: {percent} %</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Скрыть подробности</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробнее</translation>
    </message>
</context>
<context>
    <name>CardBody</name>
    <message>
        <source>Copy the card as text</source>
        <translation>Копировать карточку как текст</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>Убрать закладку</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>В закладки</translation>
    </message>
    <message>
        <source>Write a note on it</source>
        <translation>Написать заметку</translation>
    </message>
    <message>
        <source>Also: {names}</source>
        <translation>Также: {names}</translation>
    </message>
    <message>
        <source>vCard</source>
        <translation>vCard</translation>
    </message>
    <message>
        <source>Save as a file that a phone can read</source>
        <translation>Сохранить в файл, который прочтёт телефон</translation>
    </message>
    <message>
        <source>languages unknown</source>
        <translation>языки неизвестны</translation>
    </message>
    <message>
        <source>Since when is not known.</source>
        <translation>С каких пор — неизвестно.</translation>
    </message>
    <message>
        <source>Known since {date}.</source>
        <translation>Известно с {date}.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>Do not use these</source>
        <translation>Этим не пользуйтесь</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ваша заметка</translation>
    </message>
    <message>
        <source>Sources: {count}</source>
        <translation>Источники: {count}</translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message>
        <source>change {number} of {total}</source>
        <translation>изменение {number} из {total}</translation>
    </message>
</context>
<context>
    <name>ChangeRows</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n</source>
        <translation>
            <numerusform>Показать %n</numerusform>
            <numerusform>Показать %n</numerusform>
            <numerusform>Показать %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrawn: {title}</source>
        <translation>Отозвано: {title}</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>контакты</translation>
    </message>
    <message>
        <source>status</source>
        <translation>состояние</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>предупреждение</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>whether it passes data to the state</source>
        <translation>передаёт ли данные государству</translation>
    </message>
    <message>
        <source>changed: {parts}</source>
        <translation>изменено: {parts}</translation>
    </message>
    <message>
        <source>description</source>
        <translation>описание</translation>
    </message>
    <message>
        <source>Withdrawn: do not use</source>
        <translation>Отозвано: не пользоваться</translation>
    </message>
    <message>
        <source>Contacts: check these first</source>
        <translation>Контакты: проверьте первыми</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Всё остальное</translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <source>Previous change</source>
        <translation>Предыдущее изменение</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Следующее изменение</translation>
    </message>
    <message>
        <source>Show fewer languages</source>
        <translation>Показать меньше языков</translation>
    </message>
    <message>
        <source>Show in all languages</source>
        <translation>Показать на всех языках</translation>
    </message>
    <message>
        <source>Withdrawn by its publisher</source>
        <translation>Отозвано издателем</translation>
    </message>
    <message>
        <source>Struck out goes, underlined comes.</source>
        <translation>Зачёркнуто — уходит, подчёркнуто — приходит.</translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message>
        <source>Try again</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Убрано.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Вернуть</translation>
    </message>
</context>
<context>
    <name>ChannelView</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>{state} · {hours} · there it is {time}</source>
        <translation>{state} · {hours} · там сейчас {time}</translation>
    </message>
    <message>
        <source>Copy {value}</source>
        <translation>Копировать {value}</translation>
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
        <translation>Найти</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Найти в списке</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Compare</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>On the map:</source>
        <translation>На карте:</translation>
    </message>
    <message>
        <source>Indicator on the map</source>
        <translation>Показатель на карте</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Словами</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробно</translation>
    </message>
    <message>
        <source>Copy or save the table</source>
        <translation>Скопировать или сохранить таблицу</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Map and table</source>
        <translation>Карта и таблица</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Table only</source>
        <translation>Только таблица</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Скопировать таблицу</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Сохранить как CSV…</translation>
    </message>
    <message>
        <source>Print in words…</source>
        <translation>Напечатать словами…</translation>
    </message>
    <message>
        <source>Save in words as PDF…</source>
        <translation>Сохранить словами в PDF…</translation>
    </message>
    <message>
        <source>Europe and Asia</source>
        <translation>Европа и Азия</translation>
    </message>
    <message>
        <source>Whole world</source>
        <translation>Весь мир</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Ctrl+C copy the table</source>
        <translation>Ctrl+C скопировать таблицу</translation>
    </message>
    <message>
        <source>M map</source>
        <translation>M карта</translation>
    </message>
    <message>
        <source>I details</source>
        <translation>I подробно</translation>
    </message>
    <message>
        <source>S order</source>
        <translation>S порядок</translation>
    </message>
    <message>
        <source>not in the handbook</source>
        <translation>нет в справочнике</translation>
    </message>
</context>
<context>
    <name>ComparePanes</name>
    <message>
        <source>Indicators of all countries</source>
        <translation>Показатели по странам</translation>
    </message>
</context>
<context>
    <name>ContactCell</name>
    <message>
        <source>Copy {value}</source>
        <translation>Копировать {value}</translation>
    </message>
    <message>
        <source>QR code of {value}</source>
        <translation>QR-код: {value}</translation>
    </message>
    <message>
        <source>no phone number</source>
        <translation>телефона нет</translation>
    </message>
</context>
<context>
    <name>ContactCover</name>
    <message>
        <source>Show anyway</source>
        <translation>Всё равно показать</translation>
    </message>
</context>
<context>
    <name>ContactDock</name>
    <message>
        <source>all {count}</source>
        <translation>все {count}</translation>
    </message>
    <message>
        <source>none of these contacts is confirmed</source>
        <translation>ни один контакт не подтверждён</translation>
    </message>
    <message>
        <source>Whom to call: {country}</source>
        <translation>Кому звонить: {country}</translation>
    </message>
    <message>
        <source>Copied: {value}</source>
        <translation>Скопировано: {value}</translation>
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
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Local number</source>
        <translation>Номер внутри страны</translation>
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
        <translation>Веб-форма</translation>
    </message>
    <message>
        <source>Onion address (Tor)</source>
        <translation>Onion-адрес (Tor)</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Офис</translation>
    </message>
    <message>
        <source>Non-governmental organisation</source>
        <translation>Общественная организация</translation>
    </message>
    <message>
        <source>Legal aid</source>
        <translation>Юридическая помощь</translation>
    </message>
    <message>
        <source>UN agency</source>
        <translation>Учреждение ООН</translation>
    </message>
    <message>
        <source>Red Cross and Red Crescent</source>
        <translation>Красный Крест и Красный Полумесяц</translation>
    </message>
    <message>
        <source>State authority</source>
        <translation>Госорган</translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation>Горячая линия</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>СМИ</translation>
    </message>
    <message>
        <source>Embassy or consulate</source>
        <translation>Посольство или консульство</translation>
    </message>
    <message>
        <source>end-to-end encrypted</source>
        <translation>сквозное шифрование</translation>
    </message>
    <message>
        <source>encrypted on the way</source>
        <translation>шифруется в пути</translation>
    </message>
    <message>
        <source>can be listened in on</source>
        <translation>могут перехватить</translation>
    </message>
    <message>
        <source>No, by its own account</source>
        <translation>нет, по её словам</translation>
    </message>
    <message>
        <source>Yes: the law obliges it to</source>
        <translation>да, обязана по закону</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>кириллица</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>греческие</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>армянские</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>грузинские</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>арабские</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>еврейские</translation>
    </message>
    <message>
        <source>Chinese or Japanese</source>
        <translation>китайские или японские</translation>
    </message>
    <message>
        <source>Latin with marks</source>
        <translation>латиница со значками</translation>
    </message>
    <message>
        <source>other signs</source>
        <translation>другие знаки</translation>
    </message>
    <message>
        <source>Contains letters that are not plain Latin: {scripts}</source>
        <translation>Есть буквы не из простой латиницы: {scripts}</translation>
    </message>
    <message>
        <source>open day and night</source>
        <translation>открыто круглосуточно</translation>
    </message>
    <message>
        <source>closed until {moment}</source>
        <translation>закрыто до {moment}</translation>
    </message>
    <message>
        <source>open until {moment}</source>
        <translation>открыто до {moment}</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Fresh: {fresh} of {total}</source>
        <translation>Свежих {fresh} из {total}</translation>
    </message>
    <message>
        <source>to recheck: {count}</source>
        <translation>перепроверить {count}</translation>
    </message>
    <message>
        <source>undated: {undated} · confirmed: {confirmed}</source>
        <translation>без даты {undated} · подтверждено {confirmed}</translation>
    </message>
</context>
<context>
    <name>CountriesModel</name>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Сведений</translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n statement(s)</source>
        <translation>
            <numerusform>{name}, %n сведение</numerusform>
            <numerusform>{name}, %n сведения</numerusform>
            <numerusform>{name}, %n сведений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountriesPage</name>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>Country or code</source>
        <translation>Страна или код</translation>
    </message>
    <message>
        <source>↑↓ choose</source>
        <translation>↑↓ выбрать</translation>
    </message>
    <message>
        <source>Enter open</source>
        <translation>Enter открыть</translation>
    </message>
    <message>
        <source>Ctrl+F narrow the list</source>
        <translation>Ctrl+F сузить список</translation>
    </message>
    <message>
        <source>{count} of {total}</source>
        <translation>{count} из {total}</translation>
    </message>
    <message>
        <source>No country is called “{typed}”.</source>
        <translation>Страны «{typed}» нет.</translation>
    </message>
    <message>
        <source>The list has only countries with a page in this handbook.</source>
        <translation>В списке только страны, у которых есть страница в этом справочнике.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
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
        <translation>Кто помогает</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Bookmark the statement you are at (Ctrl+D)</source>
        <translation>Текущее сведение в закладки (Ctrl+D)</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} и {second}</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Второй язык</translation>
    </message>
</context>
<context>
    <name>CountryPageView</name>
    <message>
        <source>Ctrl+F find on this page</source>
        <translation>Ctrl+F найти на странице</translation>
    </message>
    <message>
        <source>F3 next found word</source>
        <translation>F3 следующее найденное</translation>
    </message>
    <message>
        <source>Ctrl+2 one language</source>
        <translation>Ctrl+2 один язык</translation>
    </message>
    <message>
        <source>Ctrl+2 second language</source>
        <translation>Ctrl+2 второй язык</translation>
    </message>
    <message>
        <source>There is no page for “{code}” in this handbook.</source>
        <translation>В справочнике нет страницы «{code}».</translation>
    </message>
    <message>
        <source>It may be in a pack that is not installed.</source>
        <translation>Возможно, она в пакете, который не установлен.</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Все страны</translation>
    </message>
</context>
<context>
    <name>CountryText</name>
    <message>
        <source>For the chosen person</source>
        <translation>Для выбранного человека</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>day.month.year</source>
        <translation>день.месяц.год</translation>
    </message>
</context>
<context>
    <name>DeadlinesPage</name>
    <message>
        <source>Tab next date</source>
        <translation>Tab следующая дата</translation>
    </message>
    <message>
        <source>Deadlines: {country}</source>
        <translation>Сроки: {country}</translation>
    </message>
    <message>
        <source>Write dates as day.month.year, e.g. 20.11.2026.</source>
        <translation>Пишите даты так: день.месяц.год, например 20.11.2026.</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>{name} could not be written. Choose another place.</source>
        <translation>Не удалось записать {name}. Выберите другое место.</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Файл календаря</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Календарь (*.ics)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>What happened, and when? Leave out what did not. Nothing is kept.</source>
        <translation>Что и когда произошло? Чего не было, пропустите. Ничего не сохраняется.</translation>
    </message>
    <message>
        <source>Days spent there before in that period</source>
        <translation>Дней там раньше за этот период</translation>
    </message>
    <message>
        <source>Calendar says what it is about</source>
        <translation>В календаре — о чём речь</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Файл календаря…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить PDF…</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Name of the case</source>
        <translation>Название случая</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Write a note on it</source>
        <translation>Написать заметку</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>Что с тех пор изменилось</translation>
    </message>
    <message>
        <source>Use this case</source>
        <translation>Выбрать этот случай</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Случай {number}</translation>
    </message>
    <message>
        <source>Its name is up to you. A name of a person is better left out.</source>
        <translation>Назовите как угодно. Имён людей лучше не писать.</translation>
    </message>
    <message>
        <source>It is no longer in the handbook. This is what it said:</source>
        <translation>Этого больше нет в справочнике. Вот что там было:</translation>
    </message>
    <message>
        <source>Its words are the same; its date, sources or for whom it holds are not.</source>
        <translation>Текст прежний; изменились дата, источники или к кому это относится.</translation>
    </message>
    <message>
        <source>new:</source>
        <translation>новое:</translation>
    </message>
    <message>
        <source>changed:</source>
        <translation>изменилось:</translation>
    </message>
    <message>
        <source>gone:</source>
        <translation>убрано:</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Details and sources</source>
        <translation>Подробности и источники</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
</context>
<context>
    <name>EntryNames</name>
    <message>
        <source>Empty note</source>
        <translation>Пустая заметка</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Случай {number}</translation>
    </message>
    <message>
        <source>{sheet}: {country}</source>
        <translation>{sheet}: {country}</translation>
    </message>
    <message>
        <source>on: {title}</source>
        <translation>к записи: {title}</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>для всех</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Сведение</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Country sheet</source>
        <translation>Лист страны</translation>
    </message>
    <message>
        <source>Counter sheet</source>
        <translation>Лист для окошка</translation>
    </message>
    <message>
        <source>Emergency card</source>
        <translation>Карточка на крайний случай</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Taken over: don’t write there</source>
        <translation>Захвачена: не писать туда</translation>
    </message>
    <message>
        <source>Withdrawn by its publisher</source>
        <translation>Отозвано издателем</translation>
    </message>
    <message>
        <source>No longer in the handbook</source>
        <translation>Больше нет в справочнике</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыта</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Приостановлена</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменилось</translation>
    </message>
    <message>
        <source>Replaced by another</source>
        <translation>Заменено другим</translation>
    </message>
    <message>
        <source>There again</source>
        <translation>Снова есть</translation>
    </message>
    <message>
        <source>Other statements hold</source>
        <translation>Подходят другие сведения</translation>
    </message>
    <message>
        <source>Printed sheet out of date</source>
        <translation>Отпечатанный лист устарел</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message>
        <source>erase</source>
        <translation>стереть</translation>
    </message>
    <message>
        <source>Everything in your notes is destroyed for good, with its backup; nobody can bring it back. On some disks traces of the sealed file may remain, but no key to it.</source>
        <translation>Все ваши заметки будут уничтожены навсегда вместе с запасной копией; вернуть их не сможет никто. На некоторых дисках могут остаться следы зашифрованного файла, но без ключа к нему.</translation>
    </message>
    <message>
        <source>Type “{word}” to agree:</source>
        <translation>Чтобы подтвердить, напишите «{word}»:</translation>
    </message>
    <message>
        <source>Erase all notes</source>
        <translation>Стереть все заметки</translation>
    </message>
</context>
<context>
    <name>FacetBar</name>
    <message>
        <source>Narrow the results</source>
        <translation>Сузить результаты</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Давность</translation>
    </message>
    <message>
        <source>Not yet due for a recheck</source>
        <translation>Перепроверять ещё рано</translation>
    </message>
    <message>
        <source>Recheck</source>
        <translation>Пора перепроверить</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Без даты</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>Не действует</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n результат</numerusform>
            <numerusform>%n результата</numerusform>
            <numerusform>%n результатов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactTable</name>
    <message>
        <source>Helps with</source>
        <translation>Чем помогает</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Важно знать</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Passes data to the state?</source>
        <translation>Передаёт ли данные властям</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Open a pack</source>
        <translation>Открыть пакет</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Пакеты</translation>
    </message>
    <message>
        <source>Root file of a publisher</source>
        <translation>Корневой файл издателя</translation>
    </message>
    <message>
        <source>Root files</source>
        <translation>Корневые файлы</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Передать дальше</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
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
        <translation>Страна</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Помощь</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>Who can help now</source>
        <translation>Кто поможет сейчас</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Открыто сейчас</translation>
    </message>
    <message>
        <source>1 organisation</source>
        <translation>1 организация</translation>
    </message>
    <message numerus="yes">
        <source>%n organisations</source>
        <translation>
            <numerusform>%n организация</numerusform>
            <numerusform>%n организации</numerusform>
            <numerusform>%n организаций</numerusform>
        </translation>
    </message>
    <message>
        <source>{organisations}, {local} of them in the country</source>
        <translation>{organisations}, из них {local} в стране</translation>
    </message>
    <message>
        <source>{organisations}; hours unknown: {unknown}</source>
        <translation>{organisations}; часы неизвестны: {unknown}</translation>
    </message>
    <message>
        <source>Judged by the local time of each organisation</source>
        <translation>По местному времени каждой организации</translation>
    </message>
    <message>
        <source>{time} · {city}</source>
        <translation>{time} · {city}</translation>
    </message>
    <message>
        <source>Judged by this local time; unknown hours stay in the list</source>
        <translation>По этому местному времени; те, чьи часы неизвестны, остаются в списке</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find on this page</source>
        <translation>Найти на странице</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Предыдущее (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Следующее (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не найдено</translation>
    </message>
</context>
<context>
    <name>FoldingBar</name>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
</context>
<context>
    <name>GateView</name>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Nothing is kept here yet. With a passphrase of your own the program can keep bookmarks, notes, cases and which sheets you printed, sealed in one file on this computer.</source>
        <translation>Здесь пока ничего не хранится. С вашей парольной фразой программа может хранить закладки, заметки, случаи и список отпечатанных листов — зашифрованными, в одном файле на этом компьютере.</translation>
    </message>
    <message>
        <source>What a passphrase protects from</source>
        <translation>От чего защищает парольная фраза</translation>
    </message>
    <message>
        <source>Whoever takes or copies this computer, its disk or the file can’t read what you kept. Nobody can open it without the passphrase: not we, not you.</source>
        <translation>Кто заберёт или скопирует компьютер, диск или файл, не прочтёт того, что вы сохранили. Без фразы не откроет никто: ни мы, ни вы.</translation>
    </message>
    <message>
        <source>What it does not protect from</source>
        <translation>От чего она не защищает</translation>
    </message>
    <message>
        <source>A short or well-known passphrase. Somebody at this computer while your notes are open. Spying programs on it. What the system itself copies from memory to the disk. Being forced to tell it. What was deleted may stay on some disks as sealed remains.</source>
        <translation>От короткой или известной фразы. От человека за этим компьютером, пока заметки открыты. От шпионских программ на нём. От того, что сама система переписывает из памяти на диск. От принуждения её назвать. Удалённое может остаться на некоторых дисках в виде зашифрованных следов.</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Задать парольную фразу</translation>
    </message>
    <message>
        <source>Begin to keep notes</source>
        <translation>Начать вести заметки</translation>
    </message>
    <message>
        <source>Go on without notes</source>
        <translation>Работать без заметок</translation>
    </message>
    <message>
        <source>Your notes are locked.</source>
        <translation>Ваши заметки закрыты.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Forgotten? It can’t be opened then, only erased.</source>
        <translation>Забыли? Открыть нельзя, можно стереть.</translation>
    </message>
    <message>
        <source>There is a backup: your notes as they were before the last change. The damaged file is kept.</source>
        <translation>Есть запасная копия: заметки, какими они были до последнего изменения. Повреждённый файл сохранится.</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Восстановить запасную копию</translation>
    </message>
    <message>
        <source>Begin anew: erase everything</source>
        <translation>Начать заново: стереть всё</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Проверить ещё раз</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>Шифрую…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Открываю…</translation>
    </message>
</context>
<context>
    <name>GraphView</name>
    <message>
        <source>Graph of the routes; the list beside it says the same</source>
        <translation>Схема маршрутов; список рядом говорит то же самое</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Chapters</source>
        <translation>Главы</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Глава</translation>
    </message>
    <message>
        <source>Ctrl+F find in this chapter</source>
        <translation>Ctrl+F найти в этой главе</translation>
    </message>
    <message>
        <source>Alt+← back to where you were</source>
        <translation>Alt+← обратно, где вы были</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Все клавиши</translation>
    </message>
</context>
<context>
    <name>Housekeeping</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Сменить парольную фразу</translation>
    </message>
    <message>
        <source>The file is sealed anew; the old passphrase opens nothing that is left here.</source>
        <translation>Файл будет зашифрован заново; прежняя фраза не откроет ничего из того, что здесь останется.</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Нынешняя фраза</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Новая фраза</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Сменить</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Выгрузка</translation>
    </message>
    <message>
        <source>Everything goes into one file (age) sealed with a passphrase of its own. It can be imported on another computer, or opened with the program age.</source>
        <translation>Всё уйдёт в один файл (age), зашифрованный отдельной фразой. Его можно загрузить на другом компьютере или открыть программой age.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>What is not here yet is added; nothing that is here is changed or removed.</source>
        <translation>Добавится то, чего здесь ещё нет; ничего не изменится и не пропадёт.</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Парольная фраза файла</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Стереть всё</translation>
    </message>
    <message>
        <source>Back to the notes</source>
        <translation>Назад к заметкам</translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>Шифрую…</translation>
    </message>
    <message>
        <source>The new passphrase holds.</source>
        <translation>Действует новая парольная фраза.</translation>
    </message>
    <message>
        <source>Export notes</source>
        <translation>Выгрузить заметки</translation>
    </message>
    <message>
        <source>Sealed notes</source>
        <translation>Зашифрованные заметки</translation>
    </message>
    <message numerus="yes">
        <source>Exported: %n entries.</source>
        <translation>
            <numerusform>Выгружена %n запись.</numerusform>
            <numerusform>Выгружено %n записи.</numerusform>
            <numerusform>Выгружено %n записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Загрузить заметки</translation>
    </message>
    <message>
        <source>Type the passphrase of the file first.</source>
        <translation>Сначала введите парольную фразу файла.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Открываю…</translation>
    </message>
    <message>
        <source>Added: {added}. Already here: {there}.</source>
        <translation>Добавлено: {added}. Уже было: {there}.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) say something else here: both are kept.</source>
        <translation>
            <numerusform>%n заметка здесь другая: сохранены обе.</numerusform>
            <numerusform>%n заметки здесь другие: сохранены и те, и эти.</numerusform>
            <numerusform>%n заметок здесь другие: сохранены и те, и эти.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndicatorStrip</name>
    <message>
        <source>Indicator {number} of {count}</source>
        <translation>Показатель {number} из {count}</translation>
    </message>
</context>
<context>
    <name>Interior</name>
    <message>
        <source>The clipboard was cleared: the copy lay there for a minute.</source>
        <translation>Буфер обмена очищен: скопированное пролежало там минуту.</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>Bookmark kept</source>
        <translation>Закладка сохранена</translation>
    </message>
    <message>
        <source>Bookmark removed</source>
        <translation>Закладка убрана</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
</context>
<context>
    <name>LanguageBar</name>
    <message>
        <source> · second language</source>
        <translation> · второй язык</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>only what the handbook records</source>
        <translation>только то, что есть в справочнике</translation>
    </message>
    <message>
        <source>Key of the map</source>
        <translation>Условные знаки карты</translation>
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
        <translation>для всех</translation>
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
        <translation>Случай сохранён</translation>
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
        <translation>О ком речь?</translation>
    </message>
    <message>
        <source>Which papers are at hand?</source>
        <translation>Какие документы на руках?</translation>
    </message>
    <message>
        <source>Where is the person now?</source>
        <translation>Где человек сейчас?</translation>
    </message>
    <message>
        <source>Kept for this sitting only; written down only if you save it in your notes, never on a hand-out.</source>
        <translation>Только на этот сеанс; записывается, лишь если сохранить в заметках, и никогда не попадает на раздаточный лист.</translation>
    </message>
    <message>
        <source>Save this case</source>
        <translation>Сохранить случай</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Сбросить</translation>
    </message>
</context>
<context>
    <name>LinkFollower</name>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Copied with date and sources</source>
        <translation>Скопировано с датой и источниками</translation>
    </message>
    <message>
        <source>This link leads nowhere: the record is not in the handbook</source>
        <translation>Ссылка никуда не ведёт: такой записи в справочнике нет</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Search your notes</source>
        <translation>Искать в заметках</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Новая заметка</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Что сохранено</translation>
    </message>
    <message>
        <source>What changed in what you saved</source>
        <translation>Что изменилось в сохранённом</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Случаи</translation>
    </message>
    <message>
        <source>Printed sheets</source>
        <translation>Отпечатанные листы</translation>
    </message>
    <message>
        <source>Nothing here fits.</source>
        <translation>Ничего подходящего нет.</translation>
    </message>
    <message>
        <source>Try another word, or take the filter off.</source>
        <translation>Попробуйте другое слово или снимите фильтр.</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>Пока ничего не сохранено.</translation>
    </message>
    <message>
        <source>Ctrl+D keeps a bookmark anywhere in the handbook; here you can write a note.</source>
        <translation>Ctrl+D сохраняет закладку в любом месте справочника; здесь можно написать заметку.</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>{country}: not in the handbook</source>
        <translation>{country}: нет в справочнике</translation>
    </message>
</context>
<context>
    <name>MapKey</name>
    <message>
        <source>{first} days or more</source>
        <translation>{first} дней и больше</translation>
    </message>
    <message>
        <source>up to {last} days</source>
        <translation>до {last} дней</translation>
    </message>
    <message>
        <source>{first} to {last} days</source>
        <translation>от {first} до {last} дней</translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>Closer (+)</source>
        <translation>Ближе (+)</translation>
    </message>
    <message>
        <source>Farther (−)</source>
        <translation>Дальше (−)</translation>
    </message>
    <message>
        <source>Show the whole region (0)</source>
        <translation>Показать весь регион (0)</translation>
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
        <translation>Список «То же словами» говорит всё, что показывает карта.</translation>
    </message>
</context>
<context>
    <name>MirrorDesk</name>
    <message>
        <source>What is new has come from the mirror: it waits under Packs.</source>
        <translation>Новое пришло с зеркала и ждёт на странице «Пакеты».</translation>
    </message>
    <message>
        <source>Stopped. What came so far is kept for the next time you ask.</source>
        <translation>Остановлено. То, что уже пришло, сохранено до следующего раза.</translation>
    </message>
</context>
<context>
    <name>MirrorView</name>
    <message>
        <source>Address of the mirror</source>
        <translation>Адрес зеркала</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Адрес прокси</translation>
    </message>
    <message>
        <source>Remember address and way</source>
        <translation>Запомнить адрес и способ</translation>
    </message>
    <message>
        <source>Ask this mirror</source>
        <translation>Спросить это зеркало</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Back to the packs</source>
        <translation>К пакетам</translation>
    </message>
    <message>
        <source>Updates from the internet</source>
        <translation>Обновления из интернета</translation>
    </message>
    <message>
        <source>This program never does it by itself: it asks once, when you press the button. What comes is checked like a pack from a stick, and shown to you before anything changes.</source>
        <translation>Программа никогда не делает этого сама: она спросит один раз, когда вы нажмёте кнопку. Пришедшее проверяется как пакет с флешки, и до любых изменений вы увидите, что изменится.</translation>
    </message>
    <message>
        <source>Publishers tell it along with their eight words. A synchronised folder will do too.</source>
        <translation>Его сообщает издатель вместе со своими восемью словами. Подойдёт и синхронизируемая папка.</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Путь</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>Напрямую</translation>
    </message>
    <message>
        <source>Tor on this computer</source>
        <translation>Tor на этом компьютере</translation>
    </message>
    <message>
        <source>Another proxy</source>
        <translation>Другой прокси</translation>
    </message>
    <message>
        <source>Who will see what</source>
        <translation>Кто и что увидит</translation>
    </message>
    <message>
        <source>Whoever opens this computer can then read it. It tells nothing of what you look up.</source>
        <translation>Тогда их прочтёт любой, кто откроет этот компьютер. О том, что вы ищете, они ничего не говорят.</translation>
    </message>
    <message>
        <source>First type an address.</source>
        <translation>Сначала введите адрес.</translation>
    </message>
    <message>
        <source>A folder on this computer: nobody is contacted.</source>
        <translation>Папка на этом компьютере: ни к кому не обращаемся.</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Ещё раз то же</translation>
    </message>
    <message>
        <source>Six words chosen by chance are good: easy to keep in mind, hard to guess.</source>
        <translation>Лучше всего шесть случайных слов: их легко запомнить и трудно угадать.</translation>
    </message>
    <message>
        <source>The second field says something else.</source>
        <translation>Во втором поле другое.</translation>
    </message>
    <message>
        <source>{count} of at least {least} characters.</source>
        <translation>{count} из не менее чем {least} знаков.</translation>
    </message>
    <message>
        <source>Weak: it can be guessed by trying. Add words.</source>
        <translation>Слабая: её можно подобрать. Добавьте слов.</translation>
    </message>
    <message>
        <source>Fair. With six words it would be strong.</source>
        <translation>Средняя. Из шести слов была бы сильной.</translation>
    </message>
    <message>
        <source>Long enough to be strong, if its words were chosen by chance.</source>
        <translation>Достаточно длинная, чтобы быть сильной, если слова выбраны случайно.</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Title (better no names)</source>
        <translation>Заголовок (лучше без имён)</translation>
    </message>
    <message>
        <source>Title of the note</source>
        <translation>Заголовок заметки</translation>
    </message>
    <message>
        <source>Write here. It is kept by itself.</source>
        <translation>Пишите здесь. Сохраняется само.</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Текст заметки</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Удалить заметку</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохраняю…</translation>
    </message>
    <message>
        <source>Your note on: {title}</source>
        <translation>Ваша заметка к записи: {title}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
</context>
<context>
    <name>NotesLink</name>
    <message>
        <source>Choose a statement, an answer or an organisation first.</source>
        <translation>Сначала выберите сведение, ответ или организацию.</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Enter unlock</source>
        <translation>Enter открыть</translation>
    </message>
    <message>
        <source>↑↓ choose</source>
        <translation>↑↓ выбрать</translation>
    </message>
    <message>
        <source>Enter open</source>
        <translation>Enter открыть</translation>
    </message>
    <message>
        <source>F2 name</source>
        <translation>F2 назвать</translation>
    </message>
    <message>
        <source>Del remove</source>
        <translation>Del убрать</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L lock</source>
        <translation>Ctrl+Shift+L закрыть</translation>
    </message>
    <message>
        <source>It is no longer in the handbook.</source>
        <translation>Этого больше нет в справочнике.</translation>
    </message>
</context>
<context>
    <name>NothingView</name>
    <message>
        <source>Nothing found for “{query}”.</source>
        <translation>По запросу «{query}» ничего не найдено.</translation>
    </message>
    <message>
        <source>Filters are on.</source>
        <translation>Включены фильтры.</translation>
    </message>
    <message>
        <source>Take the filters off</source>
        <translation>Снять фильтры</translation>
    </message>
    <message>
        <source>Perhaps one of these helps:</source>
        <translation>Возможно, поможет что-то из этого:</translation>
    </message>
    <message>
        <source>Try fewer or other words, or a country’s name.</source>
        <translation>Попробуйте меньше слов, другие слова или название страны.</translation>
    </message>
    <message>
        <source>The search index is being built.</source>
        <translation>Поисковый указатель ещё строится.</translation>
    </message>
    <message>
        <source>Your search is answered as soon as it is ready. Reading by country works already.</source>
        <translation>Ответ появится, как только он будет готов. Читать по странам уже можно.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>A stick with packs was plugged in: %n pack(s)</source>
        <translation>
            <numerusform>Вставлена флешка с пакетами: %n пакет</numerusform>
            <numerusform>Вставлена флешка с пакетами: %n пакета</numerusform>
            <numerusform>Вставлена флешка с пакетами: %n пакетов</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Посмотреть</translation>
    </message>
</context>
<context>
    <name>OpenView</name>
    <message>
        <source>Choose something, or write a note.</source>
        <translation>Выберите что-нибудь или напишите заметку.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Закрыть сейчас</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Сменить парольную фразу…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Выгрузить…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Загрузить…</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>Стереть всё…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
</context>
<context>
    <name>OrganisationCardView</name>
    <message>
        <source>Covered. “Show anyway” shows the contacts.</source>
        <translation>Контакты скрыты. Их откроет «Всё равно показать».</translation>
    </message>
    <message>
        <source>Card copied: {name}</source>
        <translation>Карточка скопирована: {name}</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Сохранено: {path}</translation>
    </message>
    <message>
        <source>Copied: {value}</source>
        <translation>Скопировано: {value}</translation>
    </message>
    <message>
        <source>Save the contact as a file</source>
        <translation>Сохранить контакт в файл</translation>
    </message>
    <message>
        <source>vCard (*.vcf)</source>
        <translation>vCard (*.vcf)</translation>
    </message>
    <message>
        <source>The contact could not be saved.</source>
        <translation>Не удалось сохранить контакт.</translation>
    </message>
    <message>
        <source>Choose another folder and try again.</source>
        <translation>Выберите другую папку и попробуйте снова.</translation>
    </message>
</context>
<context>
    <name>OrganisationLine</name>
    <message>
        <source>Copy {channel} of {name}</source>
        <translation>Копировать {channel} ({name})</translation>
    </message>
</context>
<context>
    <name>OrganisationRows</name>
    <message>
        <source>All organisations</source>
        <translation>Все организации</translation>
    </message>
    <message>
        <source>Working in: {country}</source>
        <translation>Работают здесь: {country}</translation>
    </message>
    <message>
        <source>Help from any country</source>
        <translation>Помогают из любой страны</translation>
    </message>
    <message>
        <source>Answers now</source>
        <translation>Отвечают сейчас</translation>
    </message>
    <message>
        <source>Hours unknown: try</source>
        <translation>Часы неизвестны: попробуйте</translation>
    </message>
    <message>
        <source>Opens later, the next one first</source>
        <translation>Откроются позже, ближайшие сверху</translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation>Не обращаться</translation>
    </message>
    <message>
        <source>may have to tell authorities</source>
        <translation>может быть обязана сообщить властям</translation>
    </message>
    <message>
        <source>hours unknown</source>
        <translation>часы неизвестны</translation>
    </message>
</context>
<context>
    <name>OrganisationsPage</name>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>↑↓ choose</source>
        <translation>↑↓ выбрать</translation>
    </message>
    <message>
        <source>Ctrl+C copy the contact</source>
        <translation>Ctrl+C скопировать контакт</translation>
    </message>
    <message>
        <source>Q show the QR code</source>
        <translation>Q показать QR</translation>
    </message>
    <message>
        <source>Esc back to the list</source>
        <translation>Esc к списку</translation>
    </message>
    <message>
        <source>Take a filter off, or show all of them.</source>
        <translation>Снимите один из фильтров или покажите все организации.</translation>
    </message>
    <message>
        <source>Those that are open now are judged by their own local time. Take a filter off.</source>
        <translation>Открыто ли сейчас, определяется по местному времени каждой организации. Снимите один из фильтров.</translation>
    </message>
    <message>
        <source>No organisation passes these filters.</source>
        <translation>Под эти фильтры не подходит ни одна организация.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Снять фильтры</translation>
    </message>
</context>
<context>
    <name>PackErrands</name>
    <message>
        <source>Written: {name}, {size}. It is exactly what was signed.</source>
        <translation>Записано: {name}, {size}. Это в точности то, что было подписано.</translation>
    </message>
    <message>
        <source>This is not the root file of a publisher. Ask the publisher to send it again.</source>
        <translation>Это не корневой файл издателя. Попросите издателя прислать его снова.</translation>
    </message>
    <message>
        <source>You trust this publisher now: {words}</source>
        <translation>Теперь вы доверяете этому издателю: {words}</translation>
    </message>
</context>
<context>
    <name>PackNames</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Свежий</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Старый</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Просрочен</translation>
    </message>
    <message>
        <source>Clock wrong</source>
        <translation>Часы неверны</translation>
    </message>
    <message>
        <source>Unsigned development content</source>
        <translation>Неподписанные материалы разработки</translation>
    </message>
    <message>
        <source>Issued recently; the publisher vouches for it.</source>
        <translation>Выпущен недавно; издатель за него отвечает.</translation>
    </message>
    <message>
        <source>Older than 45 days. Ask for a newer pack and check what matters.</source>
        <translation>Старше 45 дней. Попросите более новый пакет и перепроверяйте важное.</translation>
    </message>
    <message>
        <source>Expired. It can be read, but check every contact before you give it to anybody.</source>
        <translation>Просрочен. Читать можно, но проверьте каждый контакт, прежде чем дать его кому-то.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong: it stands before the pack was issued. Set it, then look again.</source>
        <translation>Часы этого компьютера неверны: по ним пакет ещё не выпущен. Поставьте время и посмотрите снова.</translation>
    </message>
    <message>
        <source>Nobody has signed this; do not give it to people who need help.</source>
        <translation>Это никто не подписал; не давайте это тем, кому нужна помощь.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>added</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>сведение</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>организация</translation>
    </message>
    <message>
        <source>question and answer</source>
        <translation>вопрос и ответ</translation>
    </message>
    <message>
        <source>facts about the country</source>
        <translation>данные о стране</translation>
    </message>
    <message>
        <source>route</source>
        <translation>маршрут</translation>
    </message>
    <message>
        <source>source</source>
        <translation>источник</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>тема</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>показатель</translation>
    </message>
    <message>
        <source>group of people</source>
        <translation>группа людей</translation>
    </message>
    <message>
        <source>kind of help</source>
        <translation>вид помощи</translation>
    </message>
    <message>
        <source>term of the glossary</source>
        <translation>слово глоссария</translation>
    </message>
    <message>
        <source>phrase</source>
        <translation>фраза</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>срок</translation>
    </message>
    <message>
        <source>the pack itself</source>
        <translation>сам пакет</translation>
    </message>
    <message>
        <source>added {added} · changed {changed} · removed {removed}</source>
        <translation>добавлено {added} · изменено {changed} · удалено {removed}</translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message>
        <source>A pack is being applied; wait a moment.</source>
        <translation>Пакет ещё применяется; подождите немного.</translation>
    </message>
    <message>
        <source>↑↓ choose</source>
        <translation>↑↓ выбрать</translation>
    </message>
    <message>
        <source>Space next change</source>
        <translation>Пробел — следующее изменение</translation>
    </message>
    <message>
        <source>Enter read it</source>
        <translation>Enter — прочитать</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>Возвращаю прежнюю версию</translation>
    </message>
    <message>
        <source>Going back: {percent} %</source>
        <translation>Возвращаю прежнюю версию: {percent} %</translation>
    </message>
    <message>
        <source>Version {version} is in use.</source>
        <translation>Действует версия {version}.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Показать набранное</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open on the country&apos;s page</source>
        <translation>Открыть на странице страны</translation>
    </message>
    <message>
        <source>Copy with date and sources</source>
        <translation>Копировать с датой и источниками</translation>
    </message>
    <message>
        <source>Bookmark (Ctrl+D)</source>
        <translation>В закладки (Ctrl+D)</translation>
    </message>
    <message>
        <source>Copied with date and sources</source>
        <translation>Скопировано с датой и источниками</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>New pack</source>
        <translation>Новый пакет</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>Кто подписал</translation>
    </message>
    <message>
        <source>One change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Checking the pack</source>
        <translation>Проверяю пакет</translation>
    </message>
    <message>
        <source>Pack refused</source>
        <translation>Пакет не принят</translation>
    </message>
    <message>
        <source>Open another pack…</source>
        <translation>Открыть другой пакет…</translation>
    </message>
    <message>
        <source>It changes no text; its signatures are newer.</source>
        <translation>Тексты не меняются; новее только подписи.</translation>
    </message>
    <message>
        <source>It changes no text; it signs what is installed.</source>
        <translation>Текст не меняется; установленное будет подписано.</translation>
    </message>
    <message>
        <source>Contacts changed: {contacts} · withdrawn: {withdrawn}</source>
        <translation>Контакты: изменено {contacts}, отозвано {withdrawn}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Before · version {version}</source>
        <translation>Было · версия {version}</translation>
    </message>
    <message>
        <source>Version {version} is kept: you can go back to it.</source>
        <translation>Версия {version} сохранится: к ней можно вернуться.</translation>
    </message>
    <message>
        <source>After · version {version}</source>
        <translation>Станет · версия {version}</translation>
    </message>
</context>
<context>
    <name>PrintFoot</name>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить PDF…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first of %n countries</source>
        <translation>
            <numerusform>первая из %n страны</numerusform>
            <numerusform>первая из %n стран</numerusform>
            <numerusform>первая из %n стран</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No room for %n entry(ies): whole ones only.</source>
        <translation>
            <numerusform>Не поместилась %n запись: печатаются только целые.</numerusform>
            <numerusform>Не поместились %n записи: печатаются только целые.</numerusform>
            <numerusform>Не поместилось %n записей: печатаются только целые.</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} sheets</source>
        <translation>{done} из {total} листов</translation>
    </message>
</context>
<context>
    <name>PrintForm</name>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Second language beside it</source>
        <translation>Второй язык рядом</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Все темы</translation>
    </message>
    <message>
        <source>Help with</source>
        <translation>Помощь</translation>
    </message>
    <message>
        <source>All kinds of help</source>
        <translation>Любая помощь</translation>
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
        <translation>Только для консультантов</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычная</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Крупная</translation>
    </message>
    <message>
        <source>QR codes</source>
        <translation>QR-коды</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Country sheet</source>
        <translation>Памятка по стране</translation>
    </message>
    <message>
        <source>Two languages to point at</source>
        <translation>Два языка, чтобы показывать</translation>
    </message>
    <message>
        <source>Pocket card</source>
        <translation>Карманная карточка</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Name for whom: {who}</source>
        <translation>Указать, для кого: {who}</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Ctrl+P print</source>
        <translation>Ctrl+P печать</translation>
    </message>
    <message>
        <source>Ctrl+S save as PDF</source>
        <translation>Ctrl+S сохранить PDF</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the sheet as PDF instead.</source>
        <translation>На этом компьютере не настроен принтер. Сохраните лист в PDF.</translation>
    </message>
    <message>
        <source>Saved: {name}, in the folder {folder}</source>
        <translation>Сохранено: {name}, в папке {folder}</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) saved in {folder}</source>
        <translation>
            <numerusform>%n лист сохранён в {folder}</numerusform>
            <numerusform>%n листа сохранены в {folder}</numerusform>
            <numerusform>%n листов сохранены в {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n страница отправлена на печать</numerusform>
            <numerusform>%n страницы отправлены на печать</numerusform>
            <numerusform>%n страниц отправлено на печать</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. What was finished stays.</source>
        <translation>Остановлено. Готовое сохранено.</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>A mirror is being asked</source>
        <translation>Идёт запрос к зеркалу</translation>
    </message>
    <message>
        <source>Notes close in {time}</source>
        <translation>Заметки закроются через {time}</translation>
    </message>
    <message>
        <source>Notes locked</source>
        <translation>Заметки закрыты</translation>
    </message>
    <message>
        <source>Copy will be cleared within a minute</source>
        <translation>Буфер очистится в течение минуты</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Loading</source>
        <translation>Загрузка</translation>
    </message>
</context>
<context>
    <name>QrPanel</name>
    <message>
        <source>Point the phone&apos;s camera here</source>
        <translation>наведите камеру телефона</translation>
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
        <translation>Маршруты</translation>
    </message>
    <message>
        <source>choose the country</source>
        <translation>выберите страну</translation>
    </message>
    <message>
        <source>From which country</source>
        <translation>Из какой страны</translation>
    </message>
    <message>
        <source>any papers</source>
        <translation>любыми документами</translation>
    </message>
    <message>
        <source>With which papers</source>
        <translation>С какими документами</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>кто угодно</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто едет</translation>
    </message>
    <message>
        <source>How many steps</source>
        <translation>Сколько шагов</translation>
    </message>
    <message numerus="yes">
        <source>up to %n step(s)</source>
        <translation>
            <numerusform>до %n шага</numerusform>
            <numerusform>до %n шагов</numerusform>
            <numerusform>до %n шагов</numerusform>
        </translation>
    </message>
    <message>
        <source>from</source>
        <translation>из:</translation>
    </message>
    <message>
        <source>with</source>
        <translation>с:</translation>
    </message>
    <message>
        <source>who</source>
        <translation>кто:</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Маршруты</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Пакеты</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Hide everything</source>
        <translation>Скрыть всё</translation>
    </message>
</context>
<context>
    <name>ReadingArea</name>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Адрес скопирован</translation>
    </message>
</context>
<context>
    <name>RecordFields</name>
    <message>
        <source>at work</source>
        <translation>работает</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Риск</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <translation>На чём основано</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>По состоянию на</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Кто подтвердил</translation>
    </message>
    <message>
        <source>Recheck by</source>
        <translation>Перепроверить до</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Противоречит</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Заменяет</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Passes data to the state</source>
        <translation>Передаёт данные государству</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Другие названия</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Whom it helps</source>
        <translation>Кому помогает</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Help offered</source>
        <translation>Какая помощь</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>предпочтительно</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Wordings</source>
        <translation>Формулировки</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Издатель</translation>
    </message>
    <message>
        <source>Address on the web</source>
        <translation>Адрес в сети</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Можно ли</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Столица</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Phone code</source>
        <translation>Телефонный код</translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation>Экстренные номера</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Определение</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Шкала</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Подписи значений</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Пояснение</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Days until a recheck</source>
        <translation>Дней до перепроверки</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>Can’t be read</source>
        <translation>Не читается</translation>
    </message>
    <message>
        <source>Not a whole pack</source>
        <translation>Файл не цел</translation>
    </message>
    <message>
        <source>Signatures do not hold</source>
        <translation>Подписи неверны</translation>
    </message>
    <message>
        <source>Signed by nobody you trust</source>
        <translation>Подписал кто-то чужой</translation>
    </message>
    <message>
        <source>Older than yours</source>
        <translation>Старше вашего</translation>
    </message>
    <message>
        <source>Needs a newer program</source>
        <translation>Нужна новая программа</translation>
    </message>
    <message>
        <source>Content has faults</source>
        <translation>Ошибки в материалах</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Не принято</translation>
    </message>
    <message>
        <source>Whoever gave you this file may have been deceived too: tell them.</source>
        <translation>Того, кто дал вам этот файл, могли тоже обмануть: предупредите его.</translation>
    </message>
    <message>
        <source>Its names and words prove nothing: anybody can write them. If you expect a pack of a new publisher, compare their eight words by voice first: Packs, “Add a publisher…”.</source>
        <translation>Названия и слова в файле ничего не доказывают: их может написать кто угодно. Если вы ждёте пакет от нового издателя, сначала сверьте с ним вслух восемь слов: Пакеты, «Добавить издателя…».</translation>
    </message>
</context>
<context>
    <name>RepairBar</name>
    <message>
        <source>the keyboard layout was changed back</source>
        <translation>исправлена раскладка клавиатуры</translation>
    </message>
    <message>
        <source>read from another alphabet</source>
        <translation>распознан другой алфавит</translation>
    </message>
    <message>
        <source>spelling was corrected</source>
        <translation>исправлены опечатки</translation>
    </message>
    <message>
        <source>Showing results for “{query}” — {reason}.</source>
        <translation>Показано для «{query}» — {reason}.</translation>
    </message>
    <message>
        <source>Search as typed: “{query}”</source>
        <translation>Искать как набрано: «{query}»</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>What changed: Enter opens it</source>
        <translation>Что изменилось: Enter открывает</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>No text has changed.</source>
        <translation>Текст не изменился.</translation>
    </message>
    <message>
        <source>Version {version} is in use</source>
        <translation>Действует версия {version}</translation>
    </message>
    <message>
        <source>What changed is marked on the pages until you close the program.</source>
        <translation>Изменённое отмечено на страницах, пока вы не закроете программу.</translation>
    </message>
    <message>
        <source>To the packs</source>
        <translation>К пакетам</translation>
    </message>
    <message>
        <source>Undo: back to version {version}…</source>
        <translation>Отменить: вернуть версию {version}…</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message numerus="yes">
        <source>answer from %n statements</source>
        <translation>
            <numerusform>ответ из %n сведения</numerusform>
            <numerusform>ответ из %n сведений</numerusform>
            <numerusform>ответ из %n сведений</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} из {total}</translation>
    </message>
</context>
<context>
    <name>RouteTeller</name>
    <message>
        <source>Step {number} from {place}</source>
        <translation>Шаг {number}, отсюда: {place}</translation>
    </message>
    <message>
        <source>The handbook records no way on from here: {country}.</source>
        <translation>В справочнике не записано ни одного пути отсюда: {country}.</translation>
    </message>
    <message>
        <source>That does not mean there is none. Ask a lawyer or an organisation.</source>
        <translation>Это не значит, что его нет. Спросите адвоката или организацию.</translation>
    </message>
    <message>
        <source>{count} possible</source>
        <translation>«можно» — {count}</translation>
    </message>
    <message>
        <source>{count} with conditions</source>
        <translation>с условиями — {count}</translation>
    </message>
    <message>
        <source>{count} unknown</source>
        <translation>неизвестно — {count}</translation>
    </message>
    <message>
        <source>{count} closed</source>
        <translation>закрыто — {count}</translation>
    </message>
    <message>
        <source>The handbook knows no reliable way.</source>
        <translation>Надёжного пути в справочнике нет.</translation>
    </message>
    <message>
        <source>No step is marked “possible”: {counts}. Ask a lawyer or an organisation first.</source>
        <translation>Ни один шаг не отмечен «можно»: {counts}. До поездки спросите адвоката или организацию.</translation>
    </message>
    <message>
        <source>Only what is recorded here.</source>
        <translation>Только то, что записано в справочнике.</translation>
    </message>
    <message>
        <source>Steps: {counts}. Ask a lawyer or an organisation before leaving.</source>
        <translation>Шаги: {counts}. До поездки спросите адвоката или организацию.</translation>
    </message>
    <message>
        <source>no page in this handbook</source>
        <translation>в справочнике нет страницы</translation>
    </message>
    <message>
        <source>paper missing</source>
        <translation>нет документа</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>Шаг {number}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>needs: {papers}</source>
        <translation>нужен документ: {papers}</translation>
    </message>
</context>
<context>
    <name>RoutesPage</name>
    <message>
        <source>Routes, step by step</source>
        <translation>Маршруты, шаг за шагом</translation>
    </message>
    <message>
        <source>↑↓←→ along the graph</source>
        <translation>↑↓←→ по схеме</translation>
    </message>
    <message>
        <source>Enter open the country</source>
        <translation>Enter открыть страну</translation>
    </message>
    <message>
        <source>L list only</source>
        <translation>L только список</translation>
    </message>
    <message>
        <source>Where is the person now?</source>
        <translation>Где человек сейчас?</translation>
    </message>
    <message>
        <source>Routes begin there. Papers and people narrow them down.</source>
        <translation>Маршруты начинаются там. Документы и то, кто это, сужают выбор.</translation>
    </message>
    <message>
        <source>Choose the country</source>
        <translation>Выбрать страну</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Стереть</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>↑↓ choose</source>
        <translation>↑↓ выбрать</translation>
    </message>
    <message>
        <source>Enter open</source>
        <translation>Enter открыть</translation>
    </message>
    <message>
        <source>Esc clear</source>
        <translation>Esc стереть</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Lock notes</source>
        <translation>Закрывать заметки</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>через %n минуту</numerusform>
            <numerusform>через %n минуты</numerusform>
            <numerusform>через %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>without a key or movement; and at once when the computer sleeps, the window closes, or F12.</source>
        <translation>без клавиш и движения; и сразу — когда компьютер засыпает, окно закрывается или нажата F12.</translation>
    </message>
    <message>
        <source>What is remembered</source>
        <translation>Что запоминается</translation>
    </message>
    <message>
        <source>The language of the content is chosen beside the search box. The program remembers languages, colours, text size and the window’s place. It never remembers what you searched for or read.</source>
        <translation>Язык материалов выбирают рядом со строкой поиска. Программа помнит языки, цвета, размер текста и место окна. Она никогда не запоминает, что вы искали и читали.</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Язык программы</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark, for the night</source>
        <translation>Тёмные, для ночи</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Cost of a mistake</source>
        <translation>Цена ошибки</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Кто проверил</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Contradicts it</source>
        <translation>Этому противоречит</translation>
    </message>
    <message>
        <source>a mistake here is dangerous for a person</source>
        <translation>ошибка здесь опасна для человека</translation>
    </message>
    <message>
        <source>a mistake can cost dearly</source>
        <translation>ошибка может дорого обойтись</translation>
    </message>
    <message>
        <source>a mistake costs little</source>
        <translation>ошибка обойдётся недорого</translation>
    </message>
    <message>
        <source>nothing bad follows from a mistake</source>
        <translation>ошибка ничем не грозит</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>не оценено</translation>
    </message>
    <message>
        <source>the text of a law or treaty</source>
        <translation>текст закона или международного договора</translation>
    </message>
    <message>
        <source>what an authority itself says</source>
        <translation>что говорит само ведомство</translation>
    </message>
    <message>
        <source>what happened in known cases</source>
        <translation>что было в известных случаях</translation>
    </message>
    <message>
        <source>an account by media or an organisation, neither law nor an authority&apos;s answer</source>
        <translation>рассказ СМИ или организации, не закон и не ответ ведомства</translation>
    </message>
    <message>
        <source>to be checked again by {date}</source>
        <translation>перепроверить до {date}</translation>
    </message>
    <message>
        <source>Nobody: no editor has confirmed this. Ask before relying on it.</source>
        <translation>Никто: редактор этого не подтверждал. Уточните, прежде чем полагаться.</translation>
    </message>
    <message>
        <source>{name}, on {date}</source>
        <translation>{name}, {date}</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Копировать адрес</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>не названы</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message numerus="yes">
        <source>Gathered from %n statement(s).</source>
        <translation>
            <numerusform>Собрано из %n сведения.</numerusform>
            <numerusform>Собрано из %n сведений.</numerusform>
            <numerusform>Собрано из %n сведений.</numerusform>
        </translation>
    </message>
    <message>
        <source>No editor has confirmed this.</source>
        <translation>Подтверждения редактора нет.</translation>
    </message>
    <message>
        <source>Editors have confirmed all of them.</source>
        <translation>Всё подтвердил редактор.</translation>
    </message>
    <message numerus="yes">
        <source>Editors have confirmed %n of them.</source>
        <translation>
            <numerusform>Из них редактор подтвердил %n.</numerusform>
            <numerusform>Из них редактор подтвердил %n.</numerusform>
            <numerusform>Из них редактор подтвердил %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>an editor</source>
        <translation>редактор</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Экстренные номера</translation>
    </message>
    <message>
        <source>Show anyway</source>
        <translation>Всё равно показать</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>В списках</translation>
    </message>
    <message>
        <source>On a page</source>
        <translation>На странице</translation>
    </message>
    <message>
        <source>When comparing</source>
        <translation>При сравнении</translation>
    </message>
    <message>
        <source>On an organisation&apos;s card</source>
        <translation>На карточке организации</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>К строке поиска</translation>
    </message>
    <message>
        <source>Search page</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Маршруты</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Пакеты</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Second language on or off</source>
        <translation>Включить или убрать второй язык</translation>
    </message>
    <message>
        <source>Hide everything, forget it, lock notes</source>
        <translation>Скрыть всё, забыть, закрыть заметки</translation>
    </message>
    <message>
        <source>Lock notes</source>
        <translation>Закрыть заметки</translation>
    </message>
    <message>
        <source>Keep a bookmark, or let go of it</source>
        <translation>Сохранить или убрать закладку</translation>
    </message>
    <message>
        <source>Write a note on it</source>
        <translation>Написать заметку</translation>
    </message>
    <message>
        <source>For whom: choose</source>
        <translation>Для кого: выбрать</translation>
    </message>
    <message>
        <source>For whom: clear</source>
        <translation>Для кого: сбросить</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Крупнее текст</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мельче текст</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Помощь к этой странице</translation>
    </message>
    <message>
        <source>This list of keys</source>
        <translation>Этот список клавиш</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Закрыть программу</translation>
    </message>
    <message>
        <source>From the search box into the results</source>
        <translation>Из строки поиска к результатам</translation>
    </message>
    <message>
        <source>Open the chosen row</source>
        <translation>Открыть выбранную строку</translation>
    </message>
    <message>
        <source>Clear the search box, or back to the list</source>
        <translation>Стереть запрос или вернуться к списку</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Найти на странице</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Следующее найденное</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Предыдущее найденное</translation>
    </message>
    <message>
        <source>Show or hide the map</source>
        <translation>Показать или скрыть карту</translation>
    </message>
    <message>
        <source>Date, note and sources of the value</source>
        <translation>Дата, примечание и источники значения</translation>
    </message>
    <message>
        <source>Order the table by this column</source>
        <translation>Упорядочить таблицу по этому столбцу</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Скопировать таблицу</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Сохранить таблицу</translation>
    </message>
    <message>
        <source>On the map: closer; − farther, 0 all of it</source>
        <translation>На карте: ближе; − дальше, 0 всё целиком</translation>
    </message>
    <message>
        <source>Copy the chosen contact</source>
        <translation>Скопировать выбранный контакт</translation>
    </message>
    <message>
        <source>Show or hide the QR code</source>
        <translation>Показать или скрыть QR-код</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>Who helps, routes, emergency</source>
        <translation>Кто помогает, маршруты, экстренные номера</translation>
    </message>
    <message numerus="yes">
        <source>all %n</source>
        <translation>
            <numerusform>%n организация</numerusform>
            <numerusform>все %n</numerusform>
            <numerusform>все %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All organisations that help here</source>
        <translation>Все организации, которые помогают здесь</translation>
    </message>
    <message>
        <source>Who helps here</source>
        <translation>Кто помогает здесь</translation>
    </message>
    <message>
        <source>No organisation in this country is known.</source>
        <translation>Известных организаций в этой стране нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n more help from anywhere</source>
        <translation>
            <numerusform>ещё %n помогает из любой страны</numerusform>
            <numerusform>ещё %n помогают из любой страны</numerusform>
            <numerusform>ещё %n помогают из любой страны</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Routes from here</source>
        <translation>Маршруты отсюда</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Экстренно</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Copy the address of “{title}”</source>
        <translation>Копировать адрес «{title}»</translation>
    </message>
</context>
<context>
    <name>SpokenResult</name>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n результат</numerusform>
            <numerusform>%n результата</numerusform>
            <numerusform>%n результатов</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found for “{query}”.</source>
        <translation>По запросу «{query}» ничего не найдено.</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Type in your own words, in Russian, English or German. Typing mistakes, the wrong keyboard layout and Latin letters are understood.</source>
        <translation>Пишите своими словами: по-русски, по-английски или по-немецки. Опечатки, не ту раскладку клавиатуры и русские слова латиницей программа поймёт.</translation>
    </message>
    <message>
        <source>People often ask</source>
        <translation>Часто спрашивают</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>Searched in this sitting, kept nowhere</source>
        <translation>Искали в этом сеансе, нигде не сохраняется</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Забыть это</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Пакеты</translation>
    </message>
    <message>
        <source>On what is plugged in</source>
        <translation>На вставленных носителях</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Установлено</translation>
    </message>
    <message>
        <source>Nothing is installed yet.</source>
        <translation>Пока ничего не установлено.</translation>
    </message>
    <message>
        <source>Publishers you trust</source>
        <translation>Издатели, которым вы доверяете</translation>
    </message>
    <message>
        <source>Nobody yet. A pack can be used once you trust its publisher: ask them for their root file, usually “1.root.json”.</source>
        <translation>Пока никому. Пакет можно применить, когда вы доверяете его издателю: попросите у него корневой файл, обычно «1.root.json».</translation>
    </message>
    <message>
        <source>Add a publisher…</source>
        <translation>Добавить издателя…</translation>
    </message>
    <message>
        <source>Drop a pack here</source>
        <translation>Перетащите пакет сюда</translation>
    </message>
    <message>
        <source>A file that ends in .hbpack. You see what it changes before anything is changed.</source>
        <translation>Это файл с окончанием .hbpack. Вы увидите, что изменится, раньше, чем что-то изменится.</translation>
    </message>
    <message>
        <source>Open a pack…</source>
        <translation>Открыть пакет…</translation>
    </message>
    <message>
        <source>Get from the internet…</source>
        <translation>Взять из интернета…</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Look at {name}</source>
        <translation>Посмотреть {name}</translation>
    </message>
    <message>
        <source>Holds: {areas}</source>
        <translation>Содержит: {areas}</translation>
    </message>
    <message>
        <source>Newer text exists: {areas}. Ask for a pack that holds it.</source>
        <translation>Есть более новый текст: {areas}. Попросите пакет, в котором он есть.</translation>
    </message>
    <message>
        <source>You no longer trust its publisher.</source>
        <translation>Вы больше не доверяете его издателю.</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>версия {version}</translation>
    </message>
    <message>
        <source>issued {day}</source>
        <translation>выпущена {day}</translation>
    </message>
    <message>
        <source>fresh until {day}</source>
        <translation>свежая до {day}</translation>
    </message>
    <message>
        <source>Version {version}, which you went back from, is in use again.</source>
        <translation>Снова начнёт действовать версия {version}, от которой вы отказались.</translation>
    </message>
    <message>
        <source>Version {version} comes back. What was corrected since then is as it was before, until you apply a newer pack again. What was withdrawn stays away.</source>
        <translation>Вернётся версия {version}. Всё, что с тех пор исправили, станет как прежде, пока вы снова не примените более новый пакет. Отозванное не вернётся.</translation>
    </message>
    <message>
        <source>Go back to version {version}</source>
        <translation>Вернуть версию {version}</translation>
    </message>
    <message>
        <source>Pass on…</source>
        <translation>Передать дальше…</translation>
    </message>
    <message>
        <source>Undo: back to version {version}…</source>
        <translation>Отменить: вернуть версию {version}…</translation>
    </message>
    <message>
        <source>Name unknown until its first pack</source>
        <translation>Имя станет известно с первым пакетом</translation>
    </message>
    <message>
        <source>Pack: {pack}</source>
        <translation>Пакет: {pack}</translation>
    </message>
    <message>
        <source>Eight words that only this publisher has: compare them by voice.</source>
        <translation>Восемь слов, которые есть только у этого издателя: сверяйте их вслух.</translation>
    </message>
    <message>
        <source>Aloud: {words}</source>
        <translation>Вслух: {words}</translation>
    </message>
    <message>
        <source>Packs of this publisher will be refused. What is installed of it stays, but gets no newer text.</source>
        <translation>Пакеты этого издателя приниматься не будут. Установленное останется, но обновляться не будет.</translation>
    </message>
    <message>
        <source>Trust it no longer</source>
        <translation>Больше не доверять</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Удалить: {name}</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
</context>
<context>
    <name>StatementMenu</name>
    <message>
        <source>Copy selection</source>
        <translation>Копировать выделенное</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>Убрать закладку</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>В закладки</translation>
    </message>
    <message>
        <source>Write a note on it</source>
        <translation>Написать заметку</translation>
    </message>
    <message>
        <source>Show details and sources</source>
        <translation>Показать подробности и источники</translation>
    </message>
    <message>
        <source>Copy text with sources</source>
        <translation>Копировать текст с источниками</translation>
    </message>
    <message>
        <source>Copy the statement&apos;s id</source>
        <translation>Копировать код сведения</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>What changes</source>
        <translation>Что изменится</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Проверяю файл</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File is whole</source>
        <translation>Файл цел</translation>
    </message>
    <message>
        <source>Checking signatures</source>
        <translation>Проверяю подписи</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Подписи</translation>
    </message>
    <message>
        <source>Signatures hold</source>
        <translation>Подписи верны</translation>
    </message>
</context>
<context>
    <name>SuggestionBar</name>
    <message>
        <source>Suggestions</source>
        <translation>Подсказки</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Понятие</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>a publisher you trust</source>
        <translation>издатель, которому вы доверяете</translation>
    </message>
    <message>
        <source>Another publisher you trust has this name: {words}. Compare the words below.</source>
        <translation>Такое же имя у другого издателя, которому вы доверяете: {words}. Сверьте слова ниже.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Выпущен</translation>
    </message>
    <message>
        <source>Fresh until</source>
        <translation>Свежий до</translation>
    </message>
    <message>
        <source>Older than what is installed; newer withdrawals stay in force.</source>
        <translation>Старше установленного; более новые отзывы остаются в силе.</translation>
    </message>
    <message>
        <source>The publisher says</source>
        <translation>Издатель сообщает</translation>
    </message>
    <message>
        <source>Always the same words. If in doubt, compare them by voice.</source>
        <translation>Всегда одни и те же слова. Если сомневаетесь, сверьте их вслух.</translation>
    </message>
    <message>
        <source>Signatures of the editors</source>
        <translation>Подписи редакторов</translation>
    </message>
    <message>
        <source>Fingerprint of the publisher</source>
        <translation>Отпечаток издателя</translation>
    </message>
    <message>
        <source>Newer text exists</source>
        <translation>Есть более новый текст</translation>
    </message>
    <message>
        <source>Stays old: {areas}.</source>
        <translation>Останется старым: {areas}.</translation>
    </message>
    <message>
        <source>Ask for a pack that holds these areas whole.</source>
        <translation>Попросите пакет, в котором эти части есть целиком.</translation>
    </message>
    <message>
        <source>Not in this pack</source>
        <translation>Нет в этом пакете</translation>
    </message>
    <message>
        <source>Ask for the whole pack if you need them.</source>
        <translation>Если они нужны, попросите полный пакет.</translation>
    </message>
    <message>
        <source>{given} of {needed}</source>
        <translation>{given} из {needed}</translation>
    </message>
    <message>
        <source>{given}, needed {needed}</source>
        <translation>{given}, нужно {needed}</translation>
    </message>
    <message>
        <source>{day}, today</source>
        <translation>{day}, сегодня</translation>
    </message>
    <message>
        <source>{day}, yesterday</source>
        <translation>{day}, вчера</translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Table copied</source>
        <translation>Таблица скопирована</translation>
    </message>
    <message>
        <source>comparison.csv</source>
        <translation>сравнение.csv</translation>
    </message>
    <message>
        <source>Save the table as a file</source>
        <translation>Сохранить таблицу в файл</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Сохранено: {path}</translation>
    </message>
    <message>
        <source>comparison.pdf</source>
        <translation>сравнение.pdf</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Отправлено на печать</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>На этом компьютере не настроен принтер.</translation>
    </message>
    <message>
        <source>Save the table as PDF instead.</source>
        <translation>Сохраните таблицу в PDF.</translation>
    </message>
    <message>
        <source>The table could not be saved.</source>
        <translation>Таблицу не удалось сохранить.</translation>
    </message>
    <message>
        <source>Choose another folder and try again.</source>
        <translation>Выберите другую папку и попробуйте ещё раз.</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
    <message>
        <source>Folder for the sheets</source>
        <translation>Папка для листов</translation>
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
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>What happened, country, organisation, phone…</source>
        <translation>Что случилось, страна, организация, телефон…</translation>
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
        <translation>Язык материалов: {languages}</translation>
    </message>
    <message>
        <source>Language of the content</source>
        <translation>Язык материалов</translation>
    </message>
    <message>
        <source>Second language beside it</source>
        <translation>Второй язык рядом</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Language of the program…</source>
        <translation>Язык программы…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Помощь</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>What this program keeps</source>
        <translation>Что хранит программа</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
</context>
<context>
    <name>TrustView</name>
    <message>
        <source>Is this the publisher you mean?</source>
        <translation>Это тот издатель?</translation>
    </message>
    <message>
        <source>Aloud: {words}</source>
        <translation>Вслух: {words}</translation>
    </message>
    <message>
        <source>Compare the words by voice</source>
        <translation>Сверьте слова вслух</translation>
    </message>
    <message>
        <source>1. Call the publisher, or meet them. Do not use the way by which this file came to you.</source>
        <translation>1. Позвоните издателю или встретьтесь с ним. Не тем путём, которым пришёл этот файл.</translation>
    </message>
    <message>
        <source>2. Let them read their eight words first. The words are English; their order counts.</source>
        <translation>2. Пусть первым прочтёт свои восемь слов он. Слова английские; порядок важен.</translation>
    </message>
    <message>
        <source>3. If a single word differs, stop: somebody wants you to trust a stranger.</source>
        <translation>3. Если не совпало хоть одно слово, остановитесь: кто-то хочет, чтобы вы доверились чужому.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>The words are the same: trust</source>
        <translation>Слова те же: доверять</translation>
    </message>
</context>
<context>
    <name>TwinPane</name>
    <message>
        <source>The same in words</source>
        <translation>То же словами</translation>
    </message>
    <message>
        <source>Borders are simplified. Crimea is part of Ukraine.</source>
        <translation>Границы упрощены. Крым — часть Украины.</translation>
    </message>
    <message>
        <source>not to be relied on</source>
        <translation>не полагайтесь</translation>
    </message>
    <message>
        <source>off the map</source>
        <translation>вне карты</translation>
    </message>
</context>
<context>
    <name>ValuePanel</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Open the country&apos;s page</source>
        <translation>Открыть страницу страны</translation>
    </message>
    <message>
        <source>No value chosen</source>
        <translation>Значение не выбрано</translation>
    </message>
    <message>
        <source>Choose a value in the table or a country on the map.</source>
        <translation>Выберите значение в таблице или страну на карте.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Field Handbook</source>
        <translation>Полевой справочник</translation>
    </message>
    <message>
        <source>Guidance and contacts for people who flee Russia’s war and for those who advise them. It works without any network.</source>
        <translation>Сведения и контакты для людей, бегущих от войны России, и для тех, кто их консультирует. Работает без сети.</translation>
    </message>
    <message>
        <source>What it keeps and what it never keeps</source>
        <translation>Что программа хранит и чего не хранит никогда</translation>
    </message>
    <message>
        <source>Kept on this computer: the handbook itself, languages, colours, text size, the window’s place. Never kept: what you search for, which pages you open, for whom. The program opens no network connection unless you ask it to get a pack from the internet.</source>
        <translation>Хранится на этом компьютере: сам справочник, языки, цвета, размер текста, место окна. Не хранится никогда: что вы ищете, какие страницы открываете и для кого. Программа не выходит в сеть, пока вы сами не попросите взять пакет из интернета.</translation>
    </message>
    <message>
        <source>How far to trust it</source>
        <translation>Насколько этому доверять</translation>
    </message>
    <message>
        <source>Every statement shows its sources, its date and how sure it is. What is old or was never confirmed says so: check contacts and deadlines before you act.</source>
        <translation>У каждого сведения видно, из каких оно источников, на какую дату и насколько надёжно. Если оно устарело или не подтверждено, это сказано рядом: проверьте контакты и сроки, прежде чем действовать.</translation>
    </message>
    <message>
        <source>This copy holds unsigned development content: do not give it to people who need help.</source>
        <translation>В этой копии — неподписанные материалы разработки: не давайте их тем, кому нужна помощь.</translation>
    </message>
    <message>
        <source>What is installed was signed by {publisher}; the line below says how old it is.</source>
        <translation>Установленное подписал издатель «{publisher}»; насколько оно свежее, сказано в строке внизу окна.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Type to search at once</source>
        <translation>Начните печатать — откроется поиск</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>_Corner</name>
    <message>
        <source>Country: order by name</source>
        <translation>Страна: упорядочить по названию</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
</context>
</TS>
