"""Every part of the kit in one window: `python -m tests.gui.kit.demo OUT_FOLDER` writes pictures of it."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from handbook.ui.kit.banner import Banner, BannerTone
from handbook.ui.kit.buttons import ButtonKind, IconButton, TextButton
from handbook.ui.kit.chips import Chip, MenuChip
from handbook.ui.kit.choices import Choice
from handbook.ui.kit.empty_state import EmptyState
from handbook.ui.kit.flow import FlowLayout
from handbook.ui.kit.focus import FocusRing
from handbook.ui.kit.look import Look
from handbook.ui.kit.progress import ProgressLine
from handbook.ui.kit.rail import RailButton
from handbook.ui.kit.row_list import RowList
from handbook.ui.kit.rows import ContentsRow, HeaderRow, NoteRow, OrganisationRow, ResultRow
from handbook.ui.kit.search_field import SearchField
from handbook.ui.kit.status_line import StatusLine
from handbook.ui.kit.tags import HIGH_RISK_ICON, TagLine, TagSpec
from handbook.ui.kit.text import ElidedLabel, plain_label
from handbook.ui.kit.theme import Appearance

RESOURCES = Path(__file__).resolve().parents[3] / "resources"

TAGS = (
    TagSpec(HIGH_RISK_ICON, "Высокий риск", "high", bold=True),
    TagSpec("alert-triangle", "Средний риск", "mid"),
    TagSpec("eye-check", "Практика"),
    TagSpec("calendar", "на 12.02.2026"),
    TagSpec("clock-exclamation", "перепроверьте · на 28.10.2024", "stale", boxed=True),
    TagSpec("calendar-question", "без даты · перепроверьте", "stale", boxed=True),
    TagSpec("hourglass", "вступит в силу 01.07.2026", "accent", boxed=True),
    TagSpec("calendar-off", "не действует с 01.2026", "ink3", boxed=True),
    TagSpec("user-check", "подтвердил редактор 12.01.2026", "good"),
    TagSpec("skull", "Контакт захвачен — не писать", "high", solid=True),
    TagSpec(HIGH_RISK_ICON, "двойники", "high", boxed=True, bold=True),
)

HIGH, REPORT, UNDATED = TAGS[0], TAGS[2], TagSpec("calendar-question", "без даты", "stale", boxed=True)
CRUMB = "Казахстан › Экстрадиция и розыск"

RESULTS = (
    HeaderRow("Ответы на вопросы", "2"),
    ResultRow(
        "q1",
        "Выдаёт ли Казахстан людей России?",
        snippet="«\u2068Экстрадиция\u2069 из \u2068Казахстана\u2069» · ответ из 5 сведений",
        tags=TAGS[:1] + TAGS[3:4],
    ),
    ResultRow(
        "q2",
        "Задержали в Казахстане, как остановить экстрадицию?",
        snippet="ответ из 7 сведений",
        tags=TAGS[:1] + TAGS[3:4],
    ),
    HeaderRow("Сведения", "16 · сначала для выбранного: дезертир"),
    ResultRow(
        "s1",
        crumb=CRUMB,
        snippet="С начала 2026 года до 12 февраля власти \u2068Казахстана\u2069 решили выдать четверых россиян. "
        "Двоих арестовали в России сразу по прибытии, о чём сообщили родственники.",
        tags=(HIGH, REPORT, TAGS[3]),
    ),
    ResultRow(
        "s2",
        crumb=CRUMB,
        snippet="Организация Freedom House насчитала не менее 14 россиян, "
        "которых в 2022 и 2023 годах по запросу России задержали в Казахстане",
        tags=(HIGH, REPORT, TAGS[4]),
    ),
    HeaderRow("Организации", "4"),
    ResultRow(
        "o1",
        "Казахстанское международное бюро по правам человека (КМБПЧ)",
        snippet="Юридическая консультация · Помощь при задержании · Алматы",
    ),
)

OTHERS = (
    HeaderRow("Работают в Армении", "14"),
    OrganisationRow(
        "unhcr",
        "Горячая линия УВКБ ООН в Армении",
        "Горячая линия · Информация · Юристы · Психологи",
        "phone",
        "0 8000 0025",
        (UNDATED,),
    ),
    OrganisationRow("example", "Организация-пример", tags=(TAGS[9],), is_withdrawn=True),
    OrganisationRow(
        "kovcheg",
        "Ковчег",
        "Жильё · Юристы · Психологи · Задержания · Документы",
        "brand-telegram",
        "@EmigrantHelpBot",
        (TagSpec(HIGH_RISK_ICON, "предупреждение", "high", bold=True),),
    ),
    NoteRow(
        "n1",
        "Отозван: Организация-пример",
        "контакт захвачен 12.03.2026 — предупредите тех, кому давали",
        "skull",
        is_alarming=True,
    ),
    NoteRow("n2", "Прежний адрес управления занятости", "Убежище · удалено", "minus", is_struck=True),
    ContentsRow("c0", "Для выбранного", "24", icon="user-search"),
    ContentsRow("c1", "Экстрадиция, розыск", "9", is_dangerous=True, danger_word="Высокий риск"),
    ContentsRow("c2", "Документы, консульства и ещё очень много слов", "4"),
)


class Demo(QWidget):
    """A rail, a top bar, chips, banners, lists, a status line."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        FocusRing(look, self)
        unit = look.metrics
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._rail())
        page = QVBoxLayout()
        page.setSpacing(unit.small)
        page.addLayout(self._top())
        line = ProgressLine(look)
        line.set_busy(True)
        line._on_waited()
        page.addWidget(line)
        for banner in self._banners():
            page.addWidget(banner)
        page.addLayout(self._chips())
        page.addLayout(self._buttons())
        page.addWidget(TagLine(look, TAGS))
        page.addLayout(self._standard())
        page.addLayout(self._lists(), 1)
        middle.addLayout(page, 1)
        outer.addLayout(middle, 1)
        outer.addWidget(self._status())

    def _rail(self) -> QWidget:
        rail = QWidget()
        column = QVBoxLayout(rail)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(0)
        for icon, label in (
            ("search", "Поиск"), ("world", "Страны"), ("address-book", "Организации"), ("table", "Сравнение"),
            ("route", "Маршруты"), ("package", "Пакеты"), ("notebook", "Заметки"),
        ):  # fmt: skip
            button = RailButton(self.look, icon, label)
            button.setChecked(label == "Поиск")
            column.addWidget(button)
        column.addStretch(1)
        column.addWidget(RailButton(self.look, "eye-off", "Скрыть всё", key="F12", framed=True))
        rail.setAutoFillBackground(True)
        return rail

    def _top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(14, 9, 14, 0)
        self.field = SearchField(self.look, "Что случилось, страна, организация, телефон…", key_hint="Ctrl+K")
        typed = SearchField(self.look, "x")
        typed.setText("экстродиция казахтан")
        row.addWidget(self.field, 1)
        row.addWidget(typed, 1)
        row.addWidget(TextButton(self.look, "RU", icon="language"))
        row.addWidget(IconButton(self.look, "dots-vertical", "More"))
        return row

    def _banners(self) -> list[Banner]:
        note, warning, danger = (Banner(self.look, self) for _ in range(3))
        note.say(
            "Показано для «экстрадиция казахстан» — исправлены опечатки.",
            tone=BannerTone.INFO,
            action="Искать как набрано",
        )
        warning.say(
            "Пакет просрочен с 01.02.2026.",
            "Попросите новый у издателя.",
            action="Открыть пакеты",
            details="TUF: timestamp expired <b>x</b>",
        )
        danger.say(
            "Часы компьютера отстают.",
            "Поставьте верное время: без него не видно, что устарело.",
            tone=BannerTone.HIGH,
        )
        warning._on_fold_clicked()
        return [note, warning, danger]

    def _chips(self) -> FlowLayout:
        look = self.look
        row = FlowLayout(look.metrics.small)
        row.setContentsMargins(14, 0, 14, 0)
        for label, count, on in (("Все", 23, True), ("Ответы", 2, False), ("Сведения", 16, False)):
            chip = Chip(look, label, count=count)
            chip.setChecked(on)
            row.addWidget(chip)
        choices = [Choice("am", "Армения", 3), Choice("kz", "Казахстан", 2)]
        closed, chosen = MenuChip(look, "Страна", choices), MenuChip(look, "Страна", choices, several=True)
        chosen.set_chosen(["am", "kz"])
        self.menu = chosen
        required = MenuChip(look, "Язык", choices, required=True, small=False, kind=ButtonKind.SECONDARY)
        required.set_chosen(["kz"])
        off = Chip(look, "Открыто сейчас", icon="clock", closes=True)
        off.set_note("сб, 15:40 в Ереване")
        off.setChecked(True)
        for chip in (closed, chosen, required, off):
            row.addWidget(chip)
        return row

    def _buttons(self) -> FlowLayout:
        look, kinds = self.look, ButtonKind
        row = FlowLayout(look.metrics.small)
        row.setContentsMargins(14, 0, 14, 0)
        disabled = TextButton(look, "Сравнить")
        disabled.setEnabled(False)
        pressed = TextButton(look, "QR", icon="qrcode", small=True)
        pressed.setCheckable(True)
        pressed.setChecked(True)
        self.button = TextButton(look, "Открыть в странице", icon="arrow-right", small=True)
        for button in (
            TextButton(look, "Применить версию 15", icon="check", kind=kinds.PRIMARY),
            TextButton(look, "Передать дальше", icon="share"), TextButton(look, "Не применять"), disabled,
            TextButton(look, "Копировать", icon="copy", small=True), pressed, self.button,
            IconButton(look, "copy", "Copy", small=True), IconButton(look, "x", "Close", kind=kinds.FLAT),
            TextButton(look, "все 9", kind=kinds.LINK), TextButton(look, "плоская", kind=kinds.FLAT),
        ):  # fmt: skip
            row.addWidget(button)
        return row

    def _standard(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(14, 0, 14, 0)
        check, radio, box = QCheckBox("На бумаге"), QRadioButton("A4"), QComboBox()
        check.setChecked(True)
        radio.setChecked(True)
        box.addItems(["Русский", "Deutsch"])
        elided = ElidedLabel("Очень длинная строка, которая здесь никак не поместится целиком и режется " * 3)
        hostile = plain_label('<img src="file:///etc/passwd"> <b>R&D</b> Հայերեն ქართული العربية')
        for part in (check, QCheckBox("нет"), radio, QRadioButton("A5"), box, hostile, elided):
            row.addWidget(part)
        return row

    def _lists(self) -> QHBoxLayout:
        row = QHBoxLayout()
        empty = EmptyState(self.look, "search")
        empty.say(
            "По запросу «эээ» ничего не найдено.", "Попробуйте короче или выберите страну.", "Открыть страны"
        )
        row.setSpacing(1)
        self.results = RowList(self.look, "Results")
        self.results.set_rows(RESULTS)
        self.results.choose_first()
        others = RowList(self.look, "Organisations")
        others.set_rows(OTHERS)
        others.choose("kovcheg")
        for part in (self.results, others, empty):
            row.addWidget(part, 1)
        return row

    def _status(self) -> StatusLine:
        line = StatusLine(self.look)
        line.set_trust(
            "shield-check", "Подпись проверена", "good", "Пакет 14 от 10.03.2026 · Field Handbook editors"
        )
        line.set_hints(["↑↓ выбрать", "Enter открыть", "Esc стереть"])
        line.set_privacy([("lock", "Заметки закрыты"), ("wifi-off", "Сеть не используется")])
        return line


def main(out: Path) -> None:
    """Write one picture per theme and size."""
    app = QApplication([])
    out.mkdir(parents=True, exist_ok=True)
    look = Look(RESOURCES, Appearance.LIGHT)
    look.dress(app)
    look.complete()
    for percent in (100, 200):
        for appearance in (Appearance.LIGHT, Appearance.DARK, Appearance.CONTRAST):
            look.set_appearance(appearance)
            look.set_text_percent(percent)
            demo = Demo(look)
            demo.resize(1280, 1100 if percent == 100 else 2100)
            demo.show()
            demo.button.setFocus(Qt.FocusReason.TabFocusReason)
            app.processEvents()
            demo.grab().save(str(out / f"kit-{appearance}-{percent}.png"))
            demo.results.setFocus()
            app.processEvents()
            demo.results.grab().save(str(out / f"list-{appearance}-{percent}.png"))
            demo.deleteLater()  # left to the garbage collector it would go in the middle of a layout
            app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
