"""Addresses of mirrors and proxies: what may be contacted at all. Nothing is looked up here.

A mirror is asked over HTTPS. Plain HTTP only where nobody stands in between: on this computer, and at an onion
service, whose name is its key (Tor rendezvous specification, version 3). A synchronised folder is a mirror too.
"""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import SplitResult, unquote, urljoin, urlsplit

from handbook.errors import MirrorError

MAX_ADDRESS_CHARACTERS = 500
PORTS = {"https": 443, "http": 80}
_HOST = re.compile(r"(?=.{1,253}\Z)[a-z0-9_]([a-z0-9_-]{0,62})(\.[a-z0-9_][a-z0-9_-]{0,62})*\.?", re.ASCII)
_PATH = re.compile(r"(/[A-Za-z0-9._~!$&'()*+,;=:@%-]*)*", re.ASCII)
_DRIVE = re.compile(r"[A-Za-z]:[\\/]")


@dataclass(frozen=True, slots=True)
class Address:
    """Where a mirror is.

    Attributes:
        scheme: "https" or "http".
        host: a name or a numeric address, lower case, without brackets.
        port: of TCP.
        path: of a folder, with a slash at both ends, or of a file.
    """

    scheme: str
    host: str
    port: int
    path: str

    @property
    def origin(self) -> str:
        """As people read it, without the path: `https://mirror.example`."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        port = "" if PORTS[self.scheme] == self.port else f":{self.port}"
        return f"{self.scheme}://{host}{port}"

    @property
    def is_onion(self) -> bool:
        """Whether only Tor can find it (RFC 7686)."""
        return self.host.rstrip(".").endswith(".onion")

    @property
    def is_here(self) -> bool:
        """Whether it is on this computer."""
        if self.host == "localhost":
            return True
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return False

    def file(self, name: str) -> Address:
        """The address of a file in this folder."""
        return replace(self, path=self.path + name)

    def followed(self, location: str) -> Address:
        """Where a redirection leads to: on the same host, and never out of TLS.

        The reader was told whom this computer contacts; another host would be somebody they were not asked about.

        Raises:
            MirrorError: anywhere else.
        """
        here = self.origin + self.path
        try:
            there = parse_url(urljoin(here, location[:MAX_ADDRESS_CHARACTERS]))
        except (MirrorError, ValueError) as error:
            raise MirrorError("mirror.redirected", address=_shown(location)) from error
        if there.host != self.host or (self.scheme == "https" and there.scheme != "https"):
            raise MirrorError("mirror.redirected", address=_shown(there.origin + there.path))
        return there


@dataclass(frozen=True, slots=True)
class Proxy:
    """A SOCKS proxy of version 5 that looks up names itself. Its own host is numeric: nothing is to be looked up."""

    host: str
    port: int

    @property
    def text(self) -> str:
        """As people read it."""
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


def parse_mirror(text: str) -> Address | Path:
    """What a reader typed: an address, or a folder on this computer.

    Raises:
        MirrorError: neither, or one that would not be safe to ask.
    """
    text = text.strip()
    if text.casefold().startswith("file:"):
        return _folder_of_url(text)
    if "://" in text:
        return _folder(parse_url(text))
    if text.startswith(("//", "\\\\")):  # a folder of another computer: asking for it would open a connection
        raise MirrorError("mirror.address", address=_shown(text))
    folder = Path(text).expanduser() if text and "\0" not in text else None
    if folder is not None and (text[0] in "/\\.~" or _DRIVE.match(text) or folder.is_dir()):
        return folder
    return _folder(parse_url(f"https://{text}"))


def parse_url(text: str) -> Address:
    """The address in a URL of HTTPS or HTTP.

    Raises:
        MirrorError: it is none.
    """
    try:
        if not (text.isascii() and text.isprintable()) or len(text) > MAX_ADDRESS_CHARACTERS:
            raise ValueError(text)
        return _address(urlsplit(text))
    except ValueError as error:  # of urlsplit too: an unclosed bracket, a port that is no number
        raise MirrorError("mirror.address", address=_shown(text)) from error


def parse_proxy(text: str) -> Proxy:
    """The proxy in `socks5h://127.0.0.1:9050`. The `h` says that names are looked up behind it.

    Raises:
        MirrorError: it is none.
    """
    try:
        parts = urlsplit(text.strip())
        host, port = parts.hostname or "", parts.port
        rest = (parts.path.strip("/"), parts.query, parts.fragment, parts.username)
        if parts.scheme != "socks5h" or any(rest) or not port:
            raise ValueError(text)
        return Proxy(str(ipaddress.ip_address("127.0.0.1" if host == "localhost" else host)), port)
    except ValueError as error:
        raise MirrorError("mirror.proxy", proxy=_shown(text)) from error


def require_private_way(address: Address, proxy: Proxy | None) -> None:
    """See that nobody in between can read or change what is asked, and that no onion name gets into the DNS.

    Raises:
        MirrorError: the way is not like that.
    """
    if address.is_onion and proxy is None:
        raise MirrorError("mirror.onion", address=address.origin)
    is_alone = address.is_onion or (address.is_here and proxy is None)
    if address.scheme != "https" and not is_alone:
        raise MirrorError("mirror.not_https", address=address.origin)


def _address(parts: SplitResult) -> Address:
    """Raises ValueError for anything that has no place in the address of a mirror."""
    scheme, host = parts.scheme.lower(), parts.hostname or ""
    if scheme not in PORTS or parts.username is not None or parts.query or parts.fragment:
        raise ValueError(scheme)
    if "[" in parts.netloc:
        host = str(ipaddress.IPv6Address(host))
    elif not _HOST.fullmatch(host):
        raise ValueError(host)
    port = PORTS[scheme] if parts.port is None else parts.port
    names = unquote(parts.path).split("/")
    if not port or not _PATH.fullmatch(parts.path) or ".." in names or "." in names:
        raise ValueError(parts.path)
    return Address(scheme, host, port, parts.path or "/")


def _folder(address: Address) -> Address:
    """The address of a folder, however it was written."""
    return address if address.path.endswith("/") else replace(address, path=f"{address.path}/")


def _folder_of_url(text: str) -> Path:
    """The folder of `file:///path`; one of another host is none."""
    try:
        parts = urlsplit(text)
    except ValueError as error:
        raise MirrorError("mirror.address", address=_shown(text)) from error
    if parts.netloc not in ("", "localhost") or parts.query or parts.fragment or not parts.path.strip("/"):
        raise MirrorError("mirror.address", address=_shown(text))
    path = unquote(parts.path)
    return Path(path[1:] if _DRIVE.match(path[1:]) else path)


def _shown(text: str) -> str:
    """What somebody typed or a stranger sent, as it may stand in a sentence."""
    return "".join(letter if letter.isprintable() else "?" for letter in text[:200])
