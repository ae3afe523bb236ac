"""The choices beside the preview."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from handbook.model.lens import Lens
from handbook.services.sheets.request import SheetKind
from handbook.ui.kit.buttons import ButtonKind
from handbook.ui.kit.chips import Chip, MenuChip
from handbook.ui.kit.choices import Choice
from handbook.ui.kit.form import Form
from handbook.ui.kit.look import Look
from handbook.ui.languages import own_language_name
from handbook.ui.print.choices import ONE_LANGUAGE, PrintChoices
from handbook.ui.print.desk import Named, PrintOptions

_NONE = "-"


class PrintForm(Form):
    """Sheet, countries, languages, contents, reader, paper.

    Signals:
        choices_changed: `choices` are others now.
    """

    choices_changed = Signal()

    def __init__(self, look: Look, choices: PrintChoices, parent: QWidget | None = None) -> None:
        super().__init__(look, parent, narrow=True)
        self._choices = choices
        self._person: tuple[str, ...] = ()
        self._labels_of: dict[str, QLabel] = {}
        self.add_title(self.tr("Print"))
        self.kinds = self._choose("kind", self.tr("Sheet"), self._kind_names(), choices.kind)
        self.countries = self._menu("countries", self.tr("Country"), several=True)
        self.language = self._menu("lang", self.tr("Language"))
        self.second = self._menu("second", self.tr("Second language beside it"))
        self.topics = self._menu("topics", self.tr("Topics"), several=True, title=self.tr("All topics"))
        self.services = self._menu(
            "services", self.tr("Help with"), several=True, title=self.tr("All kinds of help")
        )
        self.audiences = self._choose(
            "audience",
            self.tr("For"),
            {"handout": self.tr("Hand-out"), "internal": self.tr("Advisers only")},
            choices.audience,
        )
        self.person = Chip(look, "")
        self.person.clicked.connect(self._on_person_clicked)
        self.add_button(self.person)
        self.papers = self._choose(
            "paper", self.tr("Paper"), {"a4": "A4", "a5": "A5", "letter": "Letter"}, choices.format.paper
        )
        self.sizes = self._choose(
            "large",
            self.tr("Print"),
            {"": self.tr("Normal"), "large": self.tr("Large")},
            "large" if choices.format.large else "",
        )
        self.qr = Chip(look, self.tr("QR codes"), icon="qrcode")
        self.qr.setChecked(choices.format.qr)
        self.qr.clicked.connect(lambda: self._choose_now(self._choices.with_format(qr=self.qr.isChecked())))
        self.add_button(self.qr)
        self._settle()

    @property
    def choices(self) -> PrintChoices:
        """What is chosen."""
        return self._choices

    def show_choices(self, choices: PrintChoices) -> None:
        """Choose otherwise, without a signal."""
        self._choices = choices
        self._settle()

    def show_options(self, options: PrintOptions) -> None:
        """What can be chosen."""
        languages = [(tag, own_language_name(tag)) for tag in options.languages]
        for menu, named in (
            (self.countries, options.countries),
            (self.language, languages),
            (self.second, [(_NONE, self.tr("None")), *languages]),
            (self.topics, options.topics),
            (self.services, options.services),
        ):
            menu.set_choices([Choice(code, name) for code, name in named])
        self._settle()

    def show_person(self, lens: Lens, names: Named) -> None:
        """For whom this sitting looks."""
        known = dict(names)
        self._person = tuple(known.get(code, code) for code in lens.profiles)
        self._settle()

    def _kind_names(self) -> Mapping[str, str]:
        return {
            "country": self.tr("Country sheet"),
            "counter": self.tr("Two languages to point at"),
            "emergency": self.tr("Pocket card"),
            "organisations": self.tr("Organisations"),
        }

    def _choose(self, field: str, name: str, named: Mapping[str, str], chosen: str) -> dict[str, Chip]:
        self._labels_of[field] = self.add_heading(name)
        return self.add_choices(name, list(named.items()), chosen, lambda key: self._on_chosen(field, key))

    def _menu(self, field: str, name: str, *, several: bool = False, title: str = "") -> MenuChip:
        self._labels_of[field] = self.add_heading(name)
        chip = MenuChip(
            self._look,
            title or name,
            several=several,
            required=not title,
            kind=ButtonKind.SECONDARY,
            small=False,
        )
        chip.choice_changed.connect(lambda keys: self._on_menu_changed(field, keys))
        self.add_button(chip)
        return chip

    def _on_chosen(self, field: str, key: str) -> None:
        choices = self._choices
        changes: dict[str, Callable[[], PrintChoices]] = {
            "kind": lambda: self._of_kind(key),  # type: ignore[arg-type]
            "audience": lambda: replace(choices, audience=key, names_person=None),  # type: ignore[arg-type]
            "paper": lambda: choices.with_format(paper=key),
            "large": lambda: choices.with_format(large=bool(key)),
        }
        self._choose_now(changes[field]())

    def _of_kind(self, kind: SheetKind) -> PrintChoices:
        """A counter sheet has two languages."""
        choices = replace(self._choices, kind=kind)
        if kind == "counter" and choices.second_lang is None:
            return replace(choices, second_lang="en" if choices.lang != "en" else "ru")
        return choices

    def _on_menu_changed(self, field: str, keys: tuple[str, ...]) -> None:
        choices = self._choices
        if field == "countries":
            keys = keys or choices.countries[:1]
            choices = replace(choices, countries=keys)
        elif field == "lang":
            second = None if choices.second_lang == keys[0] else choices.second_lang
            choices = replace(choices, lang=keys[0], second_lang=second)
        elif field == "second":
            choices = replace(choices, second_lang=None if keys[0] in {_NONE, choices.lang} else keys[0])
        elif field == "topics":
            choices = replace(choices, topics=keys)
        else:
            choices = replace(choices, services=keys)
        self._choose_now(choices)

    def _on_person_clicked(self) -> None:
        self._choose_now(replace(self._choices, names_person=self.person.isChecked()))

    def _choose_now(self, choices: PrintChoices) -> None:
        self._choices = choices
        self._settle()
        self.choices_changed.emit()

    def _settle(self) -> None:
        """Show what is chosen and only what goes with the kind of sheet."""
        choices = self._choices
        self.kinds[choices.kind].setChecked(True)
        self.audiences[choices.audience].setChecked(True)
        self.papers[choices.format.paper].setChecked(True)
        self.sizes["large" if choices.format.large else ""].setChecked(True)
        self.countries.set_chosen(choices.countries)
        self.language.set_chosen((choices.lang,))
        self.second.set_chosen((choices.second_lang or _NONE,))
        self.topics.set_chosen(choices.topics)
        self.services.set_chosen(choices.services)
        is_list = choices.kind == "organisations"
        for name, widget, is_shown in (
            ("second", self.second, choices.kind not in ONE_LANGUAGE),
            ("topics", self.topics, not is_list),
            ("services", self.services, is_list),
        ):
            self._labels_of[name].setVisible(is_shown)
            widget.setVisible(is_shown)
        self.person.setVisible(bool(self._person))
        self.person.set_label(self.tr("Name for whom: {who}").format(who=", ".join(self._person)))
        self.person.setChecked(choices.shows_person)
