"""What counts as the address of a mirror or proxy, and what is contacted at all."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handbook.errors import MirrorError
from handbook.packs.addresses import Address, Proxy, parse_mirror, parse_proxy
from handbook.services.fetch import Contact, contact_of
from handbook.services.fetch_order import TOR, Arrival, FetchOrder
from tests.attacks.publisher import NOW, Publisher
from tests.unit.mirror.conftest import Reader, written

ONION = "a" * 55 + "d.onion"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("https://mirror.example/handbook", Address("https", "mirror.example", 443, "/handbook/")),
        (" HTTPS://Mirror.Example ", Address("https", "mirror.example", 443, "/")),
        ("mirror.example/a/b/", Address("https", "mirror.example", 443, "/a/b/")),
        ("mirror.example:8443", Address("https", "mirror.example", 8443, "/")),
        ("http://127.0.0.1:8000/", Address("http", "127.0.0.1", 8000, "/")),
        ("https://[2001:db8::1]:444/x", Address("https", "2001:db8::1", 444, "/x/")),
        ("https://xn--e1afmkfd.xn--p1ai/", Address("https", "xn--e1afmkfd.xn--p1ai", 443, "/")),
        ("/media/stick/public", Path("/media/stick/public")),
        ("file:///media/stick/two%20words", Path("/media/stick/two words")),
    ],
)  # fmt: skip
def test_addresses(typed: str, meant: Address | Path) -> None:
    assert parse_mirror(typed) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "", " ", "https://", "ftp://mirror.example/", "javascript:alert(1)", "https://me:secret@mirror.example/",
        "https://mirror.example/?who=me", "https://mirror.example/#part", "https://mirror.example/a/../b",
        "https://mir\nror.example/",
        "https://mirror.example/%2e%2e/b", "https://mirror.example/a b", "https://mirror.example/\r\nX: y",
        "https://mirror.example:0/", "https://mirror.example:99999/", "https://mirror.example:x/", "https://[::1/",
        "https://mirror..example/", "https://-mirror.example/", "https://зеркало.example/", "//host/share",
        "\\\\host\\share", "file://host/share", "file:", "file:///", "https://" + "a" * 500 + ".example/", "a\0b",
    ],
)  # fmt: skip
def test_what_is_no_address(typed: str) -> None:
    with pytest.raises(MirrorError) as caught:
        parse_mirror(typed)
    assert caught.value.code == "mirror.address"


@given(st.text(max_size=60))
def test_anything_typed_is_an_address_or_is_not(text: str) -> None:
    for typed in (text, f"https://{text}", f"file://{text}"):
        try:
            found = parse_mirror(typed)
        except MirrorError as error:
            assert error.code == "mirror.address"
        else:
            assert isinstance(found, Path) or (found.path.startswith("/") and found.path.endswith("/"))
            assert isinstance(found, Path) or not set("\r\n \0@") & set(found.host + found.path) - {"@"}


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        (TOR, Proxy("127.0.0.1", 9050)),
        ("socks5h://localhost:9150", Proxy("127.0.0.1", 9150)),
        ("socks5h://[::1]:9050/", Proxy("::1", 9050)),
        ("socks5h://10.152.152.10:9050", Proxy("10.152.152.10", 9050)),
    ],
)
def test_proxies(typed: str, meant: Proxy) -> None:
    assert parse_proxy(typed) == meant


@pytest.mark.parametrize(
    "typed",
    [
        "127.0.0.1:9050", "socks5://127.0.0.1:9050", "http://127.0.0.1:8118", "socks5h://127.0.0.1", "socks5h://",
        "socks5h://proxy.example:9050", "socks5h://me@127.0.0.1:9050", "socks5h://127.0.0.1:9050/x", "socks5h://[::1",
        "socks5h://127.0.0.1:99999",
    ],
)  # fmt: skip
def test_a_proxy_that_would_be_looked_up_or_look_names_up_here_is_none(typed: str) -> None:
    with pytest.raises(MirrorError) as caught:
        parse_proxy(typed)
    assert caught.value.code == "mirror.proxy"


@pytest.mark.parametrize(
    ("address", "proxy", "code"),
    [
        ("http://mirror.example/", "", "mirror.not_https"),
        ("http://mirror.example/", TOR, "mirror.not_https"),
        ("http://127.0.0.1/", TOR, "mirror.not_https"),
        ("http://localhost.example/", "", "mirror.not_https"),
        ("http://127.0.0.1.example/", "", "mirror.not_https"),
        (f"http://{ONION}/", "", "mirror.onion"),
        (f"https://{ONION}./", "", "mirror.onion"),
    ],
)
def test_ways_that_are_not_private(address: str, proxy: str, code: str) -> None:
    with pytest.raises(MirrorError) as caught:
        contact_of(address, proxy)
    assert caught.value.code == code


@pytest.mark.parametrize(
    ("address", "proxy", "told"),
    [
        ("https://mirror.example/x/", "", Contact("https://mirror.example")),
        ("https://mirror.example:444/", TOR, Contact("https://mirror.example:444", proxy="127.0.0.1:9050")),
        (f"http://{ONION}/", TOR, Contact(f"http://{ONION}", is_onion=True, proxy="127.0.0.1:9050")),
        ("http://[::1]:80/", "", Contact("http://[::1]", is_here=True)),
        ("/srv/public", "", Contact("/srv/public", is_folder=True)),
    ],
)
def test_who_is_contacted(address: str, proxy: str, told: Contact) -> None:
    assert contact_of(address, proxy) == told


def test_orders_and_arrivals_go_through_a_pipe_unchanged() -> None:
    for order in (
        FetchOrder("a", Path("/x y/\n")),
        FetchOrder("https://ü", Path("f"), TOR, Path("/ca")),
    ):
        assert FetchOrder.read(order.written()) == order
        assert order.written().count("\n") == 1
    for arrival in (Arrival(None, 3, NOW, NOW, 1, 2), Arrival(Path("/x"), 3, NOW, NOW, 1, 2)):
        assert Arrival.read(arrival.written()) == arrival


# --- a folder is a mirror too


def test_a_synchronised_folder(reader: Reader, tree: Path) -> None:
    assert reader.took(tree) == 1
    assert reader.fetch(tree.as_uri()).file is None


def test_a_folder_that_is_not_there(reader: Reader, tmp_path: Path) -> None:
    reader.refused("mirror.no_folder", tmp_path / "none")


def test_a_folder_without_packs(reader: Reader, tmp_path: Path) -> None:
    reader.refused("mirror.not_a_repository", tmp_path)


@pytest.mark.parametrize("name", ["metadata/timestamp.json", "metadata/1.snapshot.json"])
def test_links_and_devices_in_a_folder_are_not_read(
    reader: Reader, tree: Path, tmp_path: Path, name: str
) -> None:
    (tmp_path / "elsewhere").write_bytes((tree / name).read_bytes())
    (tree / name).unlink()
    (tree / name).symlink_to(tmp_path / "elsewhere")
    reader.refused("mirror.folder_unreadable", tree)
    (tree / name).unlink()
    (tree / name).symlink_to("/dev/zero")
    reader.refused("mirror.folder_unreadable", tree)


def test_a_folder_in_the_middle_of_being_synchronised(
    reader: Reader, publisher: Publisher, tree: Path, tmp_path: Path
) -> None:
    """Whatever subset of the new files is there: the old version, the new one, or "not complete"; never a mixture."""
    reader.took(tree)
    before = reader.documents()
    publisher.content["countries/AM/entry.json"] = publisher.content["countries/AM/entry.json"].replace(
        b"One", b"Two"
    )
    new = {
        name: data
        for name, data in publisher.publish(areas=["country-AM"]).members.items()
        if not (tree / name).exists() or (tree / name).read_bytes() != data
    }
    assert len(new) == 4
    for missing in new:
        half = written(publisher.pack(), tmp_path / missing.replace("/", "-"))
        (half / missing).unlink()
        if missing.endswith("timestamp.json"):
            (half / missing).write_bytes((tree / missing).read_bytes())
            assert reader.fetch(half).file is None
        else:
            reader.refused("mirror.incomplete", half)
    assert reader.documents() == before
