"""Lines that are slow, endless or dead, and what reaches a mirror through a SOCKS proxy."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from handbook.errors import MirrorError
from handbook.packs.addresses import parse_url
from handbook.packs.connection import Patience
from handbook.packs.downloads import Buffer
from handbook.packs.mirror import Mirror
from tests.attacks.publisher import Publisher
from tests.attacks.volunteer import Volunteer
from tests.capabilities import needs_tool
from tests.conftest import ROOT
from tests.mirrors.nginx import Certificate, Nginx
from tests.mirrors.relay import Relay, cutting, saying
from tests.mirrors.socks_server import SocksServer
from tests.unit.mirror.conftest import HASTY, Reader, written

needs_nginx = needs_tool("nginx", package="nginx-light")
Serve = Callable[..., Nginx]
Relays = Callable[..., Relay]
ONION = "2gzyxa5ihm7nsggfxnu52rck2vv4rvmdlkiu3zzui5du4xyclen53wid.onion"


def refusal(port: int, patience: Patience = HASTY, limit: int = 100_000, scheme: str = "http") -> str:
    """Why one file can't be had from here."""
    with (
        closing(Mirror(parse_url(f"{scheme}://127.0.0.1:{port}/"), patience=patience)) as asked,
        pytest.raises(MirrorError) as caught,
    ):
        asked.read("file", limit, Buffer(), is_hashed=False)
    return caught.value.code


@pytest.fixture
def pause() -> Iterator[threading.Event]:
    """Set when the test is over: whoever waits goes home."""
    event = threading.Event()
    yield event
    event.set()


OK = b"HTTP/1.1 200 OK\r\n"
SAYS = {
    "nothing": ((), b"", "mirror.too_slow"),
    "half a header": ((OK + b"X-Never-",), b"", "mirror.too_slow"),
    "a header in drops": ((OK + b"X-Drops: ",), b"a", "mirror.too_slow"),
    "a body in drops": ((OK + b"Content-Length: 90000\r\n\r\n",), b"a", "mirror.too_slow"),
    "half a body": ((OK + b"Content-Length: 90000\r\n\r\nhalf",), b"", "mirror.too_slow"),
}


@pytest.mark.parametrize("what", SAYS)
def test_who_says_too_little_is_left(relay: Relays, pause: threading.Event, what: str) -> None:
    pieces, drops, code = SAYS[what]
    assert refusal(relay(saying(*pieces, endless=drops, pause=pause)).port) == code


FLOODS = {
    "a body without length": ((OK + b"\r\n",), b"a" * 4096, "mirror.cut_off"),
    "a body in chunks": (
        (OK + b"Transfer-Encoding: chunked\r\n\r\n",), b"1000\r\n" + b"a" * 4096 + b"\r\n", "mirror.too_long"
    ),
    "a header": ((OK + b"X-Flood: ",), b"a" * 4096, "mirror.cut_off"),
    "headers": ((OK,), b"X-Flood: a\r\n", "mirror.cut_off"),
}  # fmt: skip


@pytest.mark.parametrize("what", FLOODS)
def test_who_says_too_much_is_left(relay: Relays, what: str) -> None:
    pieces, flood, code = FLOODS[what]
    assert refusal(relay(saying(*pieces, endless=flood)).port) == code


@pytest.mark.parametrize(
    "answer",
    [
        b"SSH-2.0-OpenSSH_9.2p1\r\n", OK + b"Content-Length: -1\r\n\r\n", b"HTTP/1.1 999999 OK\r\n\r\n",
        b"HTTP/1.1 206 Partial\r\nContent-Range: bytes 7-9/10\r\nContent-Length: 3\r\n\r\nabc",
        b"HTTP/1.1 416 No\r\nContent-Length: 0\r\n\r\n", b"\0" * 10_000,
    ],
)  # fmt: skip
def test_who_talks_nonsense_is_left(relay: Relays, answer: bytes) -> None:
    assert refusal(relay(saying(answer)).port) in {"mirror.cut_off", "mirror.too_slow"}


def test_a_handshake_in_drops(relay: Relays, pause: threading.Event) -> None:
    patience = Patience(connect_s=0.5)
    port = relay(saying(b"\x16\x03\x03\x40\x00", endless=b"\0", pause=pause)).port
    assert refusal(port, patience, scheme="https") == "mirror.too_slow"


def test_nobody_there() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
    assert refusal(port) == "mirror.unreachable"


def test_a_name_that_is_none() -> None:
    with (
        closing(Mirror(parse_url("https://no-such-host.invalid/"))) as asked,
        pytest.raises(MirrorError) as caught,
    ):
        asked.read("file", 10, Buffer(), is_hashed=False)
    assert caught.value.code in {"mirror.unknown_host", "mirror.no_network"}


# --- through a proxy


@pytest.fixture
def socks() -> Iterator[Callable[..., SocksServer]]:
    with ExitStack() as stack:
        yield lambda hosts, **options: stack.enter_context(closing(SocksServer(hosts, **options)))


@needs_nginx
@pytest.mark.parametrize("wants_password", [False, True])
def test_an_onion_service_through_the_proxy(
    reader: Reader, tree: Path, serve: Serve, socks: Callable[..., SocksServer], wants_password: bool
) -> None:
    server = serve(tree)
    proxy = socks({ONION: server.http}, wants_password=wants_password)
    assert reader.took(f"http://{ONION}/", f"socks5h://127.0.0.1:{proxy.port}") == 1
    assert set(proxy.asked) == {(ONION, 80)}
    reader.fetch(f"http://{ONION}/", f"socks5h://127.0.0.1:{proxy.port}")
    assert len(set(proxy.introduced)) == (2 if wants_password else 0), "a circuit of its own for every run"


@needs_nginx
def test_https_through_the_proxy_goes_to_the_name(
    reader: Reader, tree: Path, serve: Serve, certificate: Certificate, socks: Callable[..., SocksServer]
) -> None:
    proxy = socks({"localhost": serve(tree).https})
    assert reader.took("https://localhost/", f"socks5h://127.0.0.1:{proxy.port}", certificate.file) == 1
    assert set(proxy.asked) == {("localhost", 443)}


@needs_nginx
def test_a_cut_line_behind_the_proxy_is_resumed(
    reader: Reader,
    publisher: Publisher,
    tmp_path: Path,
    serve: Serve,
    relay: Relays,
    socks: Callable[..., SocksServer],
) -> None:
    publisher.content["organisations/helpers.json"] += b" " * 30_000
    line = relay(cutting(serve(written(publisher.publish(), tmp_path / "tree")).http, 5_000))
    proxy = socks({ONION: line.port})
    assert reader.fetch(f"http://{ONION}/", f"socks5h://127.0.0.1:{proxy.port}").file is not None
    assert line.accepted > 5


def test_no_proxy_there(reader: Reader) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
    refused = reader.refused("mirror.no_proxy", f"http://{ONION}/", f"socks5h://127.0.0.1:{port}")
    assert refused.params == {"proxy": f"127.0.0.1:{port}"}


def test_a_proxy_that_can_not_reach_it(reader: Reader, socks: Callable[..., SocksServer]) -> None:
    proxy = socks({})
    refused = reader.refused("mirror.proxy_refused", f"http://{ONION}/", f"socks5h://127.0.0.1:{proxy.port}")
    assert refused.params == {"host": ONION}


@pytest.mark.parametrize(
    "answer", [b"HTTP/1.1 400 Bad Request\r\n\r\n", b"\5\xff", b"\4\1", b"\5\0\4\0\0\1" + bytes(6)]
)
def test_something_else_than_a_proxy(reader: Reader, relay: Relays, answer: bytes) -> None:
    port = relay(saying(answer)).port
    reader.refused("mirror.not_a_proxy", f"http://{ONION}/", f"socks5h://127.0.0.1:{port}")


# --- what the system sees

CALLS = "trace=socket,connect,bind,sendto,sendmsg,sendmmsg"
_CONTACT = re.compile(r"connect\(\d+, \{sa_family=AF_INET6?, sin6?_port=htons\((\d+)\).*?\"([\d.:a-f]+)\"")


def traced(tmp_path: Path, data: Path, *arguments: str) -> tuple[int, str]:
    """Run the program under strace: its exit code and the calls about sockets."""
    trace = tmp_path / "trace"
    command = [
        "strace",
        "-f",
        "-e",
        CALLS,
        "-o",
        str(trace),
        sys.executable,
        "-m",
        "handbook",
        "--data-dir",
        str(data),
    ]
    at_home = {**os.environ, "HOME": str(tmp_path)}  # without one, the C library asks a socket for it
    ran = subprocess.run([*command, *arguments], cwd=ROOT, env=at_home, capture_output=True, check=False)
    return ran.returncode, trace.read_text()


def contacts(trace: str) -> set[tuple[str, int]]:
    return {(host, int(port)) for port, host in _CONTACT.findall(trace)}


@needs_tool("strace", package="strace")
@needs_nginx
def test_through_a_proxy_nothing_else_is_contacted_and_no_name_looked_up(
    reader: Reader, tree: Path, serve: Serve, socks: Callable[..., SocksServer], tmp_path: Path
) -> None:
    reader.took(tree)
    proxy = socks({ONION: serve(tree).http})
    way = ("--proxy", f"socks5h://127.0.0.1:{proxy.port}", "--yes", "--json")
    code, trace = traced(tmp_path, reader.folders.data, "pack", "fetch", f"http://{ONION}/", *way)
    assert code == 0
    assert contacts(trace) == {("127.0.0.1", proxy.port)}
    assert "SOCK_DGRAM" not in trace and "AF_NETLINK" not in trace
    assert (
        ".onion" not in trace
    )  # what is sent to the proxy goes over its connection by `write`, to nobody else


@needs_tool("strace", package="strace")
@needs_nginx
def test_without_a_proxy_only_the_mirror_is_contacted(
    reader: Reader, tree: Path, serve: Serve, tmp_path: Path
) -> None:
    reader.took(tree)
    server = serve(tree)
    fetch = ("pack", "fetch", f"http://127.0.0.1:{server.http}/", "--yes", "--json")
    code, trace = traced(tmp_path, reader.folders.data, *fetch)
    assert code == 0
    assert contacts(trace) == {("127.0.0.1", server.http)}


SILENT = [
    pytest.param(("pack", "import", "FILE", "--yes"), marks=pytest.mark.long),
    pytest.param(("search", "One"), marks=pytest.mark.long),
    ("pack", "list"),
    ("pack", "verify", "FILE"),
    ("pack", "fetch", "TREE", "--yes"),
    ("pack", "fetch", "http://mirror.example/", "--yes"),
    ("pack", "fetch", "https://mirror.example/"),
    ("pack", "fetch", f"http://{ONION}/", "--yes"),
]


@needs_tool("strace", package="strace")
@pytest.mark.parametrize("arguments", SILENT)
def test_without_being_asked_and_agreed_no_socket_is_opened(
    reader: Reader, tree: Path, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    reader.took(tree)
    places = {"FILE": str(reader.file), "TREE": str(tree)}
    _, trace = traced(tmp_path, reader.folders.data, *(places.get(word, word) for word in arguments))
    assert "AF_INET" not in trace


def test_the_program_does_not_load_what_opens_sockets() -> None:
    code = (
        "import sys, handbook.services.fetch, handbook.services.work, handbook.cli.packs; "
        "assert 'handbook.packs.mirror' not in sys.modules and 'ssl' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)


def test_authorities_that_are_none(reader: Reader, tmp_path: Path, relay: Relays) -> None:
    nothing = tmp_path / "nothing.pem"
    nothing.write_text("")
    port = relay(saying(b"")).port
    reader.refused("mirror.no_authorities", f"https://localhost:{port}/", ca=nothing)


def test_an_unknown_reader_contacts_nobody(tmp_path: Path, relay: Relays) -> None:
    folder = tmp_path / "stranger"
    folder.mkdir()
    line = relay(saying(b""))
    Volunteer(folder)
    with pytest.raises(MirrorError) as caught:
        Reader(folder).fetch(f"http://127.0.0.1:{line.port}/")
    assert (caught.value.code, line.accepted) == ("mirror.no_publisher", 0)
