"""A day with private notes, and then a search of every byte that is left: nothing of it is there in the clear."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.unit.services.private.conftest import SECRET

CANARIES = (
    "Зимородок", "Quetzalcoatlus", "am-entry-air-only", "deserter", "two brothers", SECRET, "passphrase for the road",
    "only with an internal passport by air", "bookmark", "written_on",
)  # fmt: skip
"""Words of notes, ids and texts of marked records, a case, passphrases, and names of fields and kinds."""

DAY = """
import sys
from pathlib import Path
from handbook.model.codes import CountryCode
from handbook.model.lens import Lens
from handbook.paths import open_folders, content_folder
from handbook.progress import CancelToken, ignore_progress
from handbook.services.handbook import Handbook
from handbook.services.preparation import prepare_content
from handbook.services.private.changes import changes, seen
from handbook.services.private.contents import search
from handbook.services.private.exchange import export_file, import_file
from handbook.services.private.keeping import keep_bookmark, keep_case, keep_note
from handbook.services.private.notes import PrivateNotes
from tests.unit.vault.cheap import CHEAP

data, elsewhere, secret, carried = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], sys.argv[4]
folders = open_folders(data)
prepare_content(folders, content_folder(), ignore_progress, CancelToken())
handbook, notes = Handbook(folders), PrivateNotes(folders, cost=CHEAP)
notes.create(secret)
for number in range(30):
    keep_note(notes, f"Зимородок {number}", "Quetzalcoatlus " * 50)
keep_bookmark(notes, handbook, "statement", "am-entry-air-only", "en")
keep_case(notes, handbook, Lens(("deserter",), (), CountryCode("AM")), "en", "two brothers")
notes.lock()
notes.unlock(secret)
note = keep_note(notes, "Зимородок", "to be removed")
notes.remove(note.id)
search(notes, "Зимородок")
seen(notes, *changes(handbook, notes, "en"))
export_file(notes, elsewhere / "notes.age", carried)
import_file(notes, elsewhere / "notes.age", carried)
notes.change_passphrase(secret, secret + " anew")
notes.lock()
data.rename(data.with_name("pulled out"))
try:
    notes.unlock(secret + " anew")
except Exception as error:
    print(repr(error), error)
data.with_name("pulled out").rename(data)
handbook.close()
print("done")
"""


@pytest.fixture(scope="module")
def left(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Everything that a day left: data, temporary files, caches, and what was carried elsewhere."""
    folder = tmp_path_factory.mktemp("left")
    for name in ("home", "temporary", "elsewhere"):
        (folder / name).mkdir(parents=True)
    environment = {
        **os.environ, "HOME": str(folder / "home"), "TMPDIR": str(folder / "temporary"), "PYTHONPATH": str(ROOT),
        "XDG_CACHE_HOME": str(folder / "home/cache"), "XDG_CONFIG_HOME": str(folder / "home/config"),
        "XDG_DATA_HOME": str(folder / "home/data"),
    }  # fmt: skip
    ran = subprocess.run(
        [sys.executable, "-c", DAY, folder / "data", folder / "elsewhere", SECRET, "passphrase for the road"],
        capture_output=True, text=True, check=False, cwd=folder / "home", env=environment,
    )  # fmt: skip
    assert ran.stdout.endswith("done\n"), ran.stderr
    (folder / "said").write_text(ran.stdout + ran.stderr)
    yield folder


def test_no_word_of_a_days_notes_is_left_in_the_clear(left: Path) -> None:
    public = {"handbook.db"}  # content that is the same for everybody: it names records and profiles
    files = [path for path in left.rglob("*") if path.is_file() and path.name not in public]
    assert {"private.db", "private.db.previous", "notes.age", "said"} <= {path.name for path in files}
    found = [
        (path.name, word, encoding)
        for path in files
        for word in CANARIES
        for encoding in ("utf-8", "utf-16-le", "unicode_escape")
        if word.encode(encoding) in path.read_bytes()
    ]
    assert found == []
    names = " ".join(str(path.relative_to(left)) for path in left.rglob("*"))
    assert not [word for word in CANARIES if word in names]


def test_the_search_would_find_them(left: Path) -> None:
    """A control: the same words are found where they are written in the clear."""
    database = (left / "data/handbook.db").read_bytes()
    assert b"am-entry-air-only" in database
    assert b"deserter" in database
