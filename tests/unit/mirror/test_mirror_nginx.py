"""Packs from nginx, as it serves a published folder and as it should not."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from tests.attacks.publisher import NOW, Publisher
from tests.capabilities import needs_tool
from tests.mirrors.nginx import Certificate, Nginx
from tests.mirrors.relay import Relay, cutting
from tests.unit.mirror.conftest import Reader, written

pytestmark = [needs_tool("nginx", package="nginx-light"), needs_tool("openssl", package="openssl")]

Serve = Callable[..., Nginx]
Relays = Callable[..., Relay]


def at(server: Nginx, path: str = "/") -> str:
    """By HTTP: this is all on one computer."""
    return f"http://127.0.0.1:{server.http}{path}"


def secure(server: Nginx, host: str = "localhost") -> str:
    return f"https://{host}:{server.https}/"


def changed(publisher: Publisher, text: str = "Two.") -> None:
    """Another text of one country."""
    path = next(path for path in publisher.content if path.startswith("countries/AM/") and "entry" in path)
    assert b'"One."' in publisher.content[path]
    publisher.content[path] = publisher.content[path].replace(b'"One."', json.dumps(text).encode())


def test_over_https_a_whole_handbook_comes_and_is_imported(
    reader: Reader, tree: Path, serve: Serve, certificate: Certificate
) -> None:
    server = serve(tree)
    assert reader.took(secure(server), ca=certificate.file) == 1
    assert reader.rows("SELECT count(*) FROM statements") != [(0,)]
    assert reader.kept() == {}


def test_a_server_that_hangs_up_after_every_answer(reader: Reader, tree: Path, serve: Serve) -> None:
    assert reader.took(at(serve(tree, "keepalive_timeout 0;"))) == 1


def test_an_update_brings_only_what_changed(
    reader: Reader, publisher: Publisher, tree: Path, serve: Serve
) -> None:
    server = serve(tree)
    reader.took(at(server))
    changed(publisher)
    written(publisher.publish(areas=["country-AM"]), tree)
    asked = len(server.log())
    assert reader.took(at(server)) == 2
    names = [re.sub(r"[0-9a-f]{64}", "HASH", each.path) for each in server.log()[asked:]]
    assert names == [
        "/metadata/timestamp.json", "/metadata/1.root.json", "/metadata/2.root.json", "/metadata/2.snapshot.json",
        "/metadata/2.country-AM.json", "/targets/countries/AM/HASH.entry.json",
    ]  # fmt: skip


def test_nothing_new_costs_two_small_requests(reader: Reader, tree: Path, serve: Serve) -> None:
    server = serve(tree)
    reader.took(at(server))
    asked = len(server.log())
    arrival = reader.fetch(at(server))
    assert (arrival.file, arrival.version, arrival.requests) == (None, 1, 2)
    requests = server.log()[asked:]
    assert [(each.path, each.status) for each in requests] == [
        ("/metadata/timestamp.json", 200), ("/metadata/2.root.json", 404)
    ]  # fmt: skip


def test_who_went_back_gets_the_newest_again_without_loading_it_twice(
    reader: Reader, publisher: Publisher, tree: Path, serve: Serve
) -> None:
    from handbook.progress import CancelToken, ignore_progress
    from handbook.services.pack_history import roll_back

    server = serve(tree)
    reader.took(at(server))
    changed(publisher)
    written(publisher.publish(areas=["country-AM"]), tree)
    reader.took(at(server))
    newest = reader.documents()
    roll_back(reader.folders, ignore_progress, CancelToken())
    assert reader.documents() != newest
    asked = len(server.log())
    reader.took(at(server))
    assert reader.documents() == newest
    assert len(server.log()) - asked == 2


@pytest.mark.parametrize("hard", [False, True])
def test_cut_every_few_kilobytes_it_goes_on_where_it_was(
    reader: Reader, publisher: Publisher, tmp_path: Path, serve: Serve, relay: Relays, hard: bool
) -> None:
    publisher.content["organisations/helpers.json"] += b" " * 60_000
    server = serve(written(publisher.publish(), tmp_path / "tree"))
    line = relay(cutting(server.http, 4_000, hard=hard))
    arrival = reader.fetch(f"http://127.0.0.1:{line.port}/")
    assert arrival.file is not None
    assert line.accepted > 15
    assert sum(each.status == 206 for each in server.log()) > 15
    whole = reader.fetch(at(server))
    assert whole.received < 1.6 * arrival.received, "what had come was used"


def test_what_came_is_kept_for_the_next_run(
    reader: Reader, publisher: Publisher, tmp_path: Path, serve: Serve, relay: Relays
) -> None:
    publisher.content["organisations/helpers.json"] += b" " * 60_000
    tree = written(publisher.publish(), tmp_path / "tree")
    server = serve(tree, "location ~ helpers { limit_rate_after 1; if ($http_range) { return 500; } }")
    dying = relay(cutting(server.http, 30_000))
    refused = reader.refused("mirror.status", f"http://127.0.0.1:{dying.port}/")
    assert refused.params["status"] == 500
    kept = reader.kept()
    assert any(0 < size < 60_000 for size in kept.values()), kept
    healthy = serve(tree)
    reader.fetch(at(healthy))
    ranges = [each for each in healthy.log() if each.status == 206]
    assert [each.path.endswith(".helpers.json") for each in ranges] == [True]
    assert ranges[0].sent < 60_000
    assert reader.kept() == {}


def test_parts_that_nobody_signs_any_more_do_not_pile_up(reader: Reader, tree: Path, serve: Serve) -> None:
    next(tree.rglob("*.helpers.json")).unlink()
    downloads = reader.folders.index.parent / "downloads"
    downloads.mkdir(parents=True)
    (downloads / ("0" * 64)).write_bytes(b"of an older version")
    reader.refused("mirror.incomplete", at(serve(tree)))
    assert "0" * 64 not in reader.kept()
    assert reader.kept(), "what is signed now is kept"


def test_a_part_that_was_spoilt_meanwhile_is_loaded_once_more(
    reader: Reader, publisher: Publisher, tree: Path, serve: Serve
) -> None:
    server = serve(tree)
    target = next(path for path in tree.rglob("*.helpers.json"))
    downloads = reader.folders.index.parent / "downloads"
    downloads.mkdir(parents=True)
    (downloads / target.name.partition(".")[0]).write_bytes(b"spoilt")
    assert reader.took(at(server)) == 1


def test_a_server_without_ranges_sends_everything_again(
    reader: Reader, publisher: Publisher, tmp_path: Path, serve: Serve, relay: Relays
) -> None:
    publisher.content["organisations/helpers.json"] += b" " * 20_000
    server = serve(written(publisher.publish(), tmp_path / "tree"), "max_ranges 0;")
    target = next(path for path in (tmp_path / "tree").rglob("*.helpers.json"))
    downloads = reader.folders.index.parent / "downloads"
    downloads.mkdir(parents=True)
    (downloads / target.name.partition(".")[0]).write_bytes(target.read_bytes()[:9_000])
    assert reader.fetch(at(server)).file is not None
    assert all(each.status in (200, 404) for each in server.log())


def test_cut_for_ever_it_says_so(reader: Reader, tree: Path, serve: Serve, relay: Relays) -> None:
    line = relay(cutting(serve(tree).http, 100))
    reader.refused("mirror.cut_off", f"http://127.0.0.1:{line.port}/")
    assert line.accepted == 6


def test_a_stale_mirror(
    reader: Reader, publisher: Publisher, tree: Path, serve: Serve, tmp_path: Path
) -> None:
    changed(publisher)
    newer = written(publisher.publish(areas=["country-AM"]), tmp_path / "newer")
    reader.took(newer)
    reader.refused("mirror.outdated", at(serve(tree)))


def test_a_mirror_that_is_held_back_is_told(
    reader: Reader, publisher: Publisher, tree: Path, serve: Serve
) -> None:
    server = serve(tree)
    reader.took(at(server))
    arrival = reader.fetch(at(server))
    assert not arrival.is_held_back(NOW + timedelta(days=44))
    assert arrival.is_held_back(NOW + timedelta(days=46))


def test_mix_and_match(reader: Reader, publisher: Publisher, tree: Path, serve: Serve) -> None:
    old = (tree / "metadata/1.country-AM.json").read_bytes()
    changed(publisher)
    written(publisher.publish(areas=["country-AM"]), tree)
    (tree / "metadata/2.country-AM.json").write_bytes(old)
    reader.refused("packs.versions_mixed", at(serve(tree)))


def test_a_half_synchronised_mirror(reader: Reader, tree: Path, serve: Serve) -> None:
    next(tree.rglob("*.helpers.json")).unlink()
    reader.refused("mirror.incomplete", at(serve(tree)))
    (tree / "metadata/1.snapshot.json").unlink()
    reader.refused("mirror.incomplete", at(serve(tree)))


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (lambda data: data + b" ", "mirror.too_long"),
        (lambda data: data[:-1], "mirror.altered"),
        (lambda data: data[:-1] + b"!", "mirror.altered"),
        (lambda data: b"", "mirror.altered"),
    ],
)
def test_a_text_of_the_wrong_length_or_with_other_words(
    reader: Reader, tree: Path, serve: Serve, spoil: Callable[[bytes], bytes], code: str
) -> None:
    target = next(tree.rglob("*.helpers.json"))
    target.write_bytes(spoil(target.read_bytes()))
    reader.refused(code, at(serve(tree)))


@pytest.mark.parametrize("name", ["timestamp.json", "1.root.json", "1.snapshot.json", "1.organisations.json"])
def test_metadata_without_end_is_not_even_begun(reader: Reader, tree: Path, serve: Serve, name: str) -> None:
    with (tree / "metadata" / name).open("r+b") as stream:
        stream.truncate(8 * 1024**3)  # sparse
    server = serve(tree)
    reader.refused("mirror.too_long", at(server))
    assert sum(each.sent for each in server.log()) < 4_000_000  # what was on its way when the line was cut


REDIRECTS = {
    "in circles": ("return 302 $scheme://$http_host/again$uri;", "mirror.redirects"),
    "to itself": ("return 301 $uri;", "mirror.redirects"),
    "to another host": ("return 302 http://127.0.0.2:$server_port$uri;", "mirror.redirected"),
    "by name to the same": ("return 302 http://localhost:$server_port$uri;", "mirror.redirected"),
    "to a file": ("return 302 file:///etc/passwd;", "mirror.redirected"),
    "to nowhere": ("return 302 'http://[';", "mirror.redirected"),
    "with a password": ("return 302 http://me:you@127.0.0.1:$server_port$uri;", "mirror.redirected"),
}


@pytest.mark.parametrize("kind", REDIRECTS)
def test_redirections_that_are_not_followed(reader: Reader, tree: Path, serve: Serve, kind: str) -> None:
    rule, code = REDIRECTS[kind]
    reader.refused(code, at(serve(tree, f"absolute_redirect off; location / {{ {rule} }}")))


def test_a_redirection_on_the_same_host_is_followed(reader: Reader, tree: Path, serve: Serve) -> None:
    rules = "absolute_redirect off; location /old/ { rewrite ^/old/(.*) /$1 redirect; }"
    assert reader.took(at(serve(tree, rules), "/old/")) == 1


def test_no_way_leads_out_of_tls(reader: Reader, tree: Path, serve: Serve, certificate: Certificate) -> None:
    plain = serve(tree)
    rules = f"location / {{ return 301 http://localhost:{plain.http}$uri; }}"
    refused = reader.refused("mirror.redirected", secure(serve(tree, rules)), ca=certificate.file)
    assert str(refused.params["address"]).startswith(f"http://localhost:{plain.http}/")
    assert plain.log() == []


@pytest.mark.parametrize("status", [500, 502, 503, 429, 204])
def test_a_server_in_trouble(reader: Reader, tree: Path, serve: Serve, status: int) -> None:
    refused = reader.refused("mirror.status", at(serve(tree, f"location / {{ return {status}; }}")))
    assert refused.params == {"host": "127.0.0.1", "status": status}


@pytest.mark.parametrize(
    "rule",
    [
        "return 404;",
        "return 403;",
        "default_type text/html; return 200 '<html>Log in to this network</html>';",
    ],
)
def test_no_repository_but_something_else(reader: Reader, tree: Path, serve: Serve, rule: str) -> None:
    reader.refused("mirror.not_a_repository", at(serve(tree, f"location / {{ {rule} }}")))


def test_what_is_compressed_unasked_is_refused(reader: Reader, tree: Path, serve: Serve) -> None:
    reader.refused("mirror.altered", at(serve(tree, "add_header Content-Encoding gzip;")))


def test_another_publisher(reader: Reader, serve: Serve, tmp_path: Path) -> None:
    from tests.attacks.volunteer import publisher_of_small_content

    theirs = written(publisher_of_small_content("other").publish(), tmp_path / "theirs")
    reader.refused("mirror.unknown_publisher", at(serve(theirs)))


def test_metadata_of_a_stranger_under_the_trusted_root(
    reader: Reader, tree: Path, serve: Serve, tmp_path: Path
) -> None:
    from tests.attacks.volunteer import publisher_of_small_content

    theirs = written(publisher_of_small_content("other").publish(), tmp_path / "theirs")
    (theirs / "metadata/1.root.json").write_bytes((tree / "metadata/1.root.json").read_bytes())
    reader.refused("packs.signatures_insufficient", at(serve(theirs)))


def test_a_certificate_of_nobody(reader: Reader, tree: Path, serve: Serve) -> None:
    refused = reader.refused("mirror.certificate", secure(serve(tree)))
    assert "self" in str(refused.params["reason"])


def test_a_certificate_of_another_host(reader: Reader, tree: Path, serve: Serve, tmp_path: Path) -> None:
    other = Certificate.made(tmp_path, "elsewhere.example")
    refused = reader.refused("mirror.certificate", secure(serve(tree, shown=other)), ca=other.file)
    assert "mismatch" in str(refused.params["reason"])


def test_certificates_of_the_environment_count_for_nothing(
    reader: Reader,
    tree: Path,
    serve: Serve,
    certificate: Certificate,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate.file))
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "keys"))
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("ALL_PROXY", "socks5h://127.0.0.1:9")
    server = serve(tree)
    reader.refused("mirror.certificate", secure(server))
    assert reader.took(secure(server), ca=certificate.file) == 1
    assert not (tmp_path / "keys").exists()


def test_a_plain_server_where_tls_should_be(reader: Reader, tree: Path, serve: Serve) -> None:
    reader.refused("mirror.not_tls", f"https://localhost:{serve(tree).http}/")
