"""What no place leads to: a pack before it is applied, whom to trust, a mirror, open notes, sheets, coming back.

Each generator brings the window into one state after the other and tells its name when it stands there.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt

from handbook.ui.kit.rows import HeaderRow, row_key
from handbook.ui.packs.mirror_view import BY_OTHER, DIRECT
from handbook.ui.pages.packs import PacksPage
from handbook.ui.pages.print import PrintPage
from handbook.ui.places import PacksPlace, PrintPlace, SearchPlace
from tests.gui.access import states_of_notes
from tests.gui.access.places import open_place, settle
from tests.gui.packs.library import Packs
from tests.gui.window import User


def every_state(user: User, packs: Packs) -> Iterator[str]:
    """All of them, for a reader who has the first of `packs`; at the end the second one is applied."""
    yield from of_sheets(user)
    keeper = states_of_notes.keeper_of(user)
    yield from states_of_notes.shut(keeper)
    yield from states_of_notes.open_(keeper, packs)
    yield from of_packs(user, packs)
    yield from states_of_notes.after_update(keeper)
    yield from of_window(user)


def of_sheets(user: User) -> Iterator[str]:
    """The print page with each of its options."""
    open_place(user, PrintPlace(("AM",), "country"))
    page = user.page
    assert isinstance(page, PrintPage)
    for kind, chip in page.form.kinds.items():
        chip.click()
        settle(user)
        yield f"print-{kind}"
    page.form.kinds["country"].click()
    page.form.countries._choose(("AM", "GE", "KZ"))
    page.form.second._choose(("de",))
    page.form.audiences["internal"].click()
    page.form.sizes["large"].click()
    user.window.interior.lens.choose(states_of_notes.LENS)
    settle(user)
    yield "print-several-internal"
    page._begin()
    page.progressed.emit(1, 3)
    settle(user)
    yield "print-working"
    page.foot.end()
    page._targets.has_printer = lambda: False  # type: ignore[method-assign]
    page.print_out()
    settle(user)
    yield "print-no-printer"
    user.window.interior.lens.clear()


def of_packs(user: User, packs: Packs) -> Iterator[str]:
    """From the first page over a stranger, a mirror and a forgery to a pack that is applied."""
    open_place(user, PacksPlace())
    page = user.page
    assert isinstance(page, PacksPage)
    page.start.show_sticks((packs.second,))
    settle(user)
    yield "packs-signed"
    page.start._ask(f"remove {page.start._overview.publishers[0].root_hash}")
    settle(user)
    yield "packs-asks-remove"
    page.start._ask("")
    yield from _publisher(user, page, packs)
    yield from _mirror(user, page, packs)
    for file in (packs.forged, packs.stranger):
        open_place(user, PacksPlace(file))
        yield f"packs-refused-{file.stem}"
    yield from _preview(user, page, packs)


def of_window(user: User) -> Iterator[str]:
    """What the window itself says, and how it is after everything was hidden."""
    open_place(user, SearchPlace())
    user.program.backstage.jobs.failed.emit(RuntimeError("no words of it are shown"))
    settle(user)
    yield "fault"
    user.press(Qt.Key.Key_F12)
    settle(user)
    user.program.raise_window()
    settle(user)
    yield "back-from-hiding"


def _publisher(user: User, page: PacksPage, packs: Packs) -> Iterator[str]:
    page.chooser.root = lambda: packs.stranger_root  # type: ignore[method-assign]
    page.start.add_asked.emit()
    settle(user)
    yield "packs-whom-to-trust"
    page.trust.left.emit()
    page.chooser.root = lambda: packs.forged  # type: ignore[method-assign]
    page.start.add_asked.emit()
    settle(user)
    yield "packs-no-root"
    page.banner.hide()


def _mirror(user: User, page: PacksPage, packs: Packs) -> Iterator[str]:
    view = page.mirror.view
    page.start.mirror_asked.emit()
    settle(user)
    yield "mirror"
    view.address.setText("https://mirror.example/handbook/")
    view.ways[BY_OTHER].click()
    settle(user)
    yield "mirror-by-proxy"
    view.ways[DIRECT].click()
    view.ask.setFocus()
    view.begin()
    view.show_progress(300_000, 1_200_000)
    settle(user)
    yield "mirror-working"
    view.end()
    view.address.setText(str(packs.first.parent))  # a folder that is no mirror
    view.ask.click()
    user.until(lambda: not page.mirror.fetcher.is_working)
    settle(user)
    yield "mirror-failed"
    view.left.emit()


def _preview(user: User, page: PacksPage, packs: Packs) -> Iterator[str]:
    page.views.bring(page.preview, lambda: page.preview.show_waiting(packs.second.name))
    settle(user)
    yield "packs-checking"
    open_place(user, PacksPlace(packs.second))
    preview = page.preview
    if preview._chip_row.isVisible():
        for number, chip in enumerate(preview.chips):
            chip.click()
            settle(user)
            yield f"packs-preview-{number}"
        preview.chips[1].click()
    for row in preview.list.rows():
        if not isinstance(row, HeaderRow):
            preview.list.choose(row_key(row))
            settle(user)
            yield f"packs-preview-of-{row_key(row)}"
    preview.begin_work()
    preview.bar.show_progress(40, 100)
    preview.bar.stop.setFocus()
    settle(user)
    yield "packs-applying"
    preview.end_work()
    preview.bar.apply.click()
    user.until(lambda: not page.exchanger.is_working)
    settle(user)
    assert page.result.isVisible()
    yield "packs-applied"
    page.result.undo_asked.emit()
    settle(user)
    yield "packs-asks-back"
