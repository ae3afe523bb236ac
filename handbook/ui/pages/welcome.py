"""The first page: how it should look, and what the program keeps. The handbook works behind it already."""

from __future__ import annotations

from handbook.model.characters import visible
from handbook.services.installed import Installed, installed
from handbook.ui.kit.buttons import ButtonKind, TextButton
from handbook.ui.kit.form import Form, FormFoot
from handbook.ui.kit.jobs import Lane
from handbook.ui.pages.settings import SettingsPage
from handbook.ui.places import Place


class WelcomePage(SettingsPage):
    """One page, no steps; "Begin" or typing a query leaves it."""

    def _fill(self, form: Form) -> None:
        form.add_title(self.tr("Field Handbook"))
        form.add_paragraph(
            self.tr(
                "Guidance and contacts for people who flee Russia’s war and for those who advise them. "
                "It works without any network."
            )
        )
        self._add_choices(form)
        form.add_heading(self.tr("What it keeps and what it never keeps"))
        form.add_paragraph(
            self.tr(
                "Kept on this computer: the handbook itself, languages, colours, text size, the window’s place. "
                "Never kept: what you search for, which pages you open, for whom. "
                "The program opens no network connection unless you ask it to get a pack from the internet."
            )
        )
        form.add_heading(self.tr("How far to trust it"))
        form.add_paragraph(
            self.tr(
                "Every statement shows its sources, its date and how sure it is. What is old or was never confirmed "
                "says so: check contacts and deadlines before you act."
            )
        )
        self._signed = form.add_paragraph("")
        self._begin = TextButton(self.look, self.tr("Begin"), kind=ButtonKind.PRIMARY)
        self._begin.clicked.connect(self._on_begin_clicked)
        self._column.addWidget(FormFoot(self.look, self._begin))

    def open_place(self, place: Place) -> None:
        """Say who signed what is installed."""
        self.refresh()

    def refresh(self) -> None:
        """Other content is installed."""
        self.jobs.read(Lane.PAGES, "welcome", installed, self._on_installed)

    def take_focus(self) -> None:
        """Onto "Begin"."""
        self._begin.setFocus()

    def key_hints(self) -> tuple[str, ...]:
        """Typing is enough."""
        return (self.tr("Type to search at once"),)

    def _on_installed(self, facts: Installed) -> None:
        if facts.origin == "unsigned":
            said = self.tr(
                "This copy holds unsigned development content: do not give it to people who need help."
            )
        else:
            said = self.tr("What is installed was signed by {publisher}; the line below says how old it is.")
            said = said.format(publisher=visible(facts.publisher))
        self._signed.setText(said)

    def _on_begin_clicked(self) -> None:
        self.change(welcomed=True)
