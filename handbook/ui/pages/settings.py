"""The settings: languages, colours, text size. A change is in force at once; there is nothing to confirm."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from handbook.settings import APPEARANCES, LOCK_MINUTES, TEXT_SIZES, Appearance, Settings
from handbook.ui.kit.form import Form
from handbook.ui.languages import own_language_name
from handbook.ui.page import Page, Surroundings
from handbook.ui.places import Place
from handbook.words import FURTHER_LANGUAGES, PROGRAM_LANGUAGES


class SettingsPage(Page):
    """What can be chosen, and what the program keeps of it.

    Signals:
        settings_chosen(Settings): the user changed something.
    """

    settings_chosen = Signal(object)

    def __init__(
        self,
        surroundings: Surroundings,
        languages: tuple[str, ...],
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(surroundings, languages, parent)
        self._settings = settings
        self._form = Form(self.look)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._form)
        self._fill(self._form)

    def open_place(self, place: Place) -> None:
        """There is only one."""

    def change(self, **fields: object) -> None:
        """Take a choice over."""
        self._settings = replace(self._settings, **fields)  # type: ignore[arg-type]
        self.settings_chosen.emit(self._settings)

    def show_settings(self, settings: Settings) -> None:
        """They were changed elsewhere (Ctrl+Plus)."""
        self._settings = settings
        self._sizes[str(settings.text_size)].setChecked(True)
        self._appearances[settings.appearance].setChecked(True)

    def _fill(self, form: Form) -> None:
        form.add_title(self.tr("Settings"))
        self._add_choices(form)
        form.add_heading(self.tr("Lock notes"))
        form.add_choices(
            self.tr("Lock notes"),
            [(str(minutes), self.tr("after %n minute(s)", "", minutes)) for minutes in LOCK_MINUTES],
            str(self._settings.lock_minutes),
            lambda minutes: self.change(lock_minutes=int(minutes)),
        )
        form.add_paragraph(
            self.tr(
                "without a key or movement; and at once when the computer sleeps, the window closes, or F12."
            )
        )
        form.add_heading(self.tr("What is remembered"))
        form.add_paragraph(
            self.tr(
                "The language of the content is chosen beside the search box. "
                "The program remembers languages, colours, text size and the window’s place. "
                "It never remembers what you searched for or read."
            )
        )

    def _add_choices(self, form: Form) -> None:
        """Language, text size and colours: the first page has them too."""
        settings = self._settings
        form.add_heading(self.tr("Language of the program"))
        form.add_choices(
            self.tr("Language of the program"),
            [(lang, own_language_name(lang)) for lang in (*PROGRAM_LANGUAGES, *FURTHER_LANGUAGES)],
            self.surroundings.ui_language,
            lambda lang: self.change(ui_language=lang),
        )
        form.add_heading(self.tr("Text size"))
        self._sizes = form.add_choices(
            self.tr("Text size"),
            [(str(percent), f"{percent} %") for percent in TEXT_SIZES],
            str(settings.text_size),
            lambda percent: self.change(text_size=int(percent)),
        )
        form.add_heading(self.tr("Colours"))
        names: dict[Appearance, str] = {
            "system": self.tr("As the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark, for the night"),
            "contrast": self.tr("High contrast"),
        }
        self._appearances = form.add_choices(
            self.tr("Colours"),
            [(key, names[key]) for key in APPEARANCES],
            settings.appearance,
            lambda key: self.change(appearance=key),
        )
