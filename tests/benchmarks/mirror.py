"""Updating from a mirror: bytes and requests, from nginx's own log, of real deltas of the shipped content; and time."""

from __future__ import annotations

import http.client
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from handbook.content.loader import load_content
from handbook.model.records import Content
from handbook.packs.documents import targets_of
from handbook.packs.publishing import publish
from handbook.packs.repository import Repository
from handbook.paths import Folders, content_folder
from handbook.progress import CancelToken, ignore_progress
from handbook.services.fetch import fetch_pack
from handbook.services.fetch_order import FetchOrder
from handbook.services.packs import import_pack
from handbook.services.publishers import add_publisher
from tests.benchmarks.releases import NOW, Publisher, reworded
from tests.benchmarks.report import Report
from tests.conftest import folders_in
from tests.mirrors.nginx import Certificate, Nginx

TLS_BYTES = 5_000
"""What setting up TLS 1.3 takes from a server with a usual chain of certificates; added to what the log counts."""
CHECKS_A_MONTH = 4


def run(report: Report) -> None:
    """Versions one after another, and what a reader who has the last one loads."""
    report.heading("Packs: from a mirror (nginx, loopback)")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        publisher = Publisher.new(folder)
        content = load_content(content_folder())
        public = folder / "public"
        public.mkdir()
        with closing(Nginx(folder / "nginx", public, Certificate.made(folder))) as server:
            _measure(report, folder, publisher, content, public, server)


def _measure(
    report: Report, folder: Path, publisher: Publisher, content: Content, public: Path, server: Nginx
) -> None:
    reader = folders_in(folder / "reader")
    add_publisher(reader, publisher.root, NOW.date(), "en")
    for title, change in _versions().items():
        content = change(content)
        publisher.members(targets_of(content))
        publish(Repository.open(publisher.folder / "repo"), public)
        _update(report, title, reader, folder / "new.hbpack", server)
    _update(report, "nothing new", reader, folder / "new.hbpack", server)


def _versions() -> dict[str, Callable[[Content], Content]]:
    def topic(content: Content) -> Content:
        of = (number for number, one in enumerate(content.statements) if one.country == "KZ")
        return reworded(content, {next(of)})

    def country(content: Content) -> Content:
        return reworded(content, {n for n, one in enumerate(content.statements) if one.country == "KZ"})

    def contact(content: Content) -> Content:
        first, *others = content.organisations
        return replace(
            content, organisations=(replace(first, verified_on=None, channel=first.channel[:1]), *others)
        )

    return {
        "first time, all": lambda content: content,
        "one topic": topic,
        "one country": country,
        "one contact": contact,
    }


def _update(report: Report, title: str, reader: Folders, file: Path, server: Nginx) -> None:
    before = len(server.log())
    begin = time.perf_counter()
    order = FetchOrder(f"http://127.0.0.1:{server.http}/", file)
    arrival = fetch_pack(reader, order, ignore_progress, CancelToken())
    taken = time.perf_counter() - begin
    asked = server.log()[before:]
    sent, received = sum(one.sent for one in asked), sum(one.received for one in asked)
    name = f"mirror, {title}"
    report(f"{name}: requests", len(asked))
    report(f"{name}: from the mirror, headers included", sent / 1000, "kB")
    report(f"{name}: to the mirror", received / 1000, "kB")
    month = (sent + received + TLS_BYTES) * CHECKS_A_MONTH
    report(f"{name}: a million readers, weekly, a month", month * 1_000_000 / 1e9, "GB")
    report(f"{name}: the same files, plainly copied", _copied(server, [one.path for one in asked]), "s")
    report(f"{name}: fetch, verified", taken, "s", f"{name}: the same files, plainly copied")
    if arrival.file is not None:
        report(f"{name}: the pack", arrival.file.stat().st_size / 1000, "kB")
        import_pack(reader, arrival.file, NOW, ignore_progress, CancelToken())


def _copied(server: Nginx, paths: list[str]) -> float:
    """How long the same requests take without anything else; seconds."""
    begin = time.perf_counter()
    with closing(http.client.HTTPConnection("127.0.0.1", server.http)) as connection:
        for path in paths:
            connection.request("GET", path, headers={"User-Agent": "field-handbook"})
            connection.getresponse().read()
    return time.perf_counter() - begin
