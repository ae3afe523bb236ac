"""The first page: how it should look, and what the program keeps. The handbook works behind it already."""

from __future__ import annotations

from handbook.ui.kit.buttons import ButtonKind, TextButton
from handbook.ui.kit.form import Form
from handbook.ui.pages.settings import SettingsPage


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
                "The program opens no network connection."
            )
        )
        form.add_heading(self.tr("How far to trust it"))
        form.add_paragraph(
            self.tr(
                "Every statement shows its sources, its date and how sure it is. Most are older than they should be "
                "and no editor has confirmed them: check contacts and deadlines before you act. "
                "This copy holds unsigned development content."
            )
        )
        self._begin = TextButton(self.look, self.tr("Begin"), kind=ButtonKind.PRIMARY)
        self._begin.clicked.connect(self._on_begin_clicked)
        form.add_button(self._begin)

    def take_focus(self) -> None:
        """Onto "Begin"."""
        self._begin.setFocus()

    def key_hints(self) -> tuple[str, ...]:
        """Typing is enough."""
        return (self.tr("Type to search at once"),)

    def _on_begin_clicked(self) -> None:
        self.change(welcomed=True)
