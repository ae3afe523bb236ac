"""What the tests of contacts and of the directory work with: the shipped handbook beside a window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from handbook.content.loader import load_content
from handbook.paths import Folders
from handbook.progress import CancelToken, ignore_progress
from handbook.services.handbook import Handbook
from handbook.services.records import OrganisationCard, organisation_card
from handbook.settings import Settings
from handbook.ui.kit.jobs import JobRunner
from handbook.ui.kit.look import Look
from handbook.ui.page import Surroundings

SATURDAY = datetime(2026, 3, 14, 11, 40, tzinfo=UTC)
"""15:40 in Yerevan, 16:40 in Almaty."""
CAPTURED, CLOSED = "unhcr-am-hotline", "hcav"
HOSTILE = '<img src="//host/share"> <b>R&D</b> &amp; מבחן <a href="file:///etc/passwd">x</a> 100%n'


@pytest.fixture(scope="session")
def spoilt_folders(tmp_path_factory: pytest.TempPathFactory, content_folder: Path) -> Folders:
    """The shipped content, in which one contact is captured and another is closed."""
    from handbook.store.installation import install_unsigned

    folder = tmp_path_factory.mktemp("spoilt")
    content = load_content(content_folder)
    warning = {lang: f"Somebody else answers. ({lang})" for lang in content.pack.languages}
    changed = {
        CAPTURED: {"status": "compromised", "warning": warning},
        CLOSED: {"status": "closed"},
    }
    organisations = tuple(
        replace(each, **changed.get(each.id, {}))
        for each in content.organisations  # type: ignore[arg-type]
    )
    folders = Folders(folder, folder / "index")
    content = replace(content, organisations=organisations)
    install_unsigned(folders.database, content, "spoilt", ignore_progress, CancelToken())
    return folders


@pytest.fixture
def jobs(data_folders: Folders) -> Iterator[JobRunner[Handbook]]:
    """Workers on the shipped handbook, on a Saturday afternoon."""
    runner = JobRunner(lambda: Handbook(data_folders, lambda: SATURDAY))
    yield runner
    runner.shutdown()


@pytest.fixture
def spoilt_jobs(spoilt_folders: Folders) -> Iterator[JobRunner[Handbook]]:
    """Workers on the spoilt handbook."""
    runner = JobRunner(lambda: Handbook(spoilt_folders, lambda: SATURDAY))
    yield runner
    runner.shutdown()


@pytest.fixture
def surroundings(look: Look, jobs: JobRunner[Handbook]) -> Surroundings:
    """The shipped handbook, in English."""
    return Surroundings(look, jobs, "en", Settings())


@pytest.fixture
def spoilt(look: Look, spoilt_jobs: JobRunner[Handbook]) -> Surroundings:
    """The spoilt handbook, in English."""
    return Surroundings(look, spoilt_jobs, "en", Settings())


def card_of(folders: Folders, id_: str, lang: str = "en") -> OrganisationCard:
    """The card of an organisation."""
    with Handbook(folders, lambda: SATURDAY) as handbook:
        return organisation_card(handbook, id_, lang)


__all__ = ["jobs", "spoilt", "spoilt_folders", "spoilt_jobs", "surroundings"]
