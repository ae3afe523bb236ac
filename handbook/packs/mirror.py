"""A mirror of packs, asked over HTTPS or through a SOCKS proxy: the only module of the program that opens a socket.

It gives files by name, and believes nothing: what they are is for TUF to say. The address is the one the reader was
shown, no name is looked up where there is a proxy, certificates are always checked, and neither the settings of the
system nor its environment have a say (`http.client` reads none of them). A request says which file, and nothing of who
asks. What was cut off goes on where it was (RFC 9110, 14: ranges). Import this late; nobody needs it to start.
"""

from __future__ import annotations

import errno
import http.client
import re
import socket
import ssl
import sys
from pathlib import Path

from handbook.errors import MirrorError
from handbook.packs.addresses import Address, Proxy, require_private_way
from handbook.packs.connection import THROUGH_PROXY, Connection, Patience
from handbook.packs.downloads import Sink, Wanted
from handbook.packs.socks import connect_through

MAX_REDIRECTIONS = 3
MAX_STALLS = 5
"""So many attempts one after another may bring less than `_PROGRESS_BYTES` more."""
_PROGRESS_BYTES = 1024
_STEP_BYTES = 16 * 1024
_ABSENT = frozenset({403, 404, 410})
"""Object stores say 403 of what is not there."""
_REDIRECTED = frozenset({301, 302, 303, 307, 308})
_RANGE = re.compile(r"bytes (\d{1,15})-\d{1,15}/(?:\d{1,15}|\*)", re.ASCII)
_OFFLINE = frozenset({errno.ENETUNREACH, errno.ENETDOWN, errno.EADDRNOTAVAIL})
_AUTHORITIES = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
)
"""Where Linux and macOS keep whom they trust; the environment variables of OpenSSL are not asked."""


class _Cut(Exception):
    """The connection ended before the file did."""


class Mirror:
    """One mirror, one connection at a time.

    Attributes:
        received: bytes that came so far: headers and bodies, without TLS.
        requests: how many were made.
    """

    def __init__(
        self,
        address: Address,
        proxy: Proxy | None = None,
        authorities: Path | None = None,
        patience: Patience | None = None,
    ) -> None:
        """Nothing is contacted yet.

        Args:
            address: the folder that was published.
            proxy: by which way.
            authorities: a file with certificates to trust instead of the system's.
            patience: how long to wait.

        Raises:
            MirrorError: this way is not private.
        """
        require_private_way(address, proxy)
        self.received = self.requests = 0
        self._address, self._proxy, self._authorities = address, proxy, authorities
        self._patience = patience or (THROUGH_PROXY if proxy else Patience())
        self._http: http.client.HTTPConnection | None = None
        self._line: Connection | None = None
        self._origin = ""
        self._tls: ssl.SSLContext | None = None

    def read(self, name: str, limit: int, sink: Sink, *, is_hashed: bool) -> None:
        """Bring a file, as much of it as `sink` lacks.

        Args:
            name: in the published folder.
            limit: how many bytes it may have.
            sink: what is there already, and what comes.
            is_hashed: whether its bytes are known by a hash.

        Raises:
            KeyError: the mirror has no such file.
            MirrorError: it can't be had.
        """
        wanted, stalls = Wanted(name, limit, sink, is_hashed), 0
        while True:
            before = sink.size
            try:
                return self._attempt(wanted)
            except MirrorError:
                self.close()
                raise
            except (OSError, http.client.HTTPException, _Cut) as error:
                self.close()
                stalls = 0 if wanted.is_resumable and sink.size - before >= _PROGRESS_BYTES else stalls + 1
                if stalls > MAX_STALLS:
                    raise MirrorError("mirror.cut_off", host=self._address.host) from error
                if not wanted.is_resumable:
                    sink.clear()

    def close(self) -> None:
        """Hang up."""
        if self._http is not None:
            self._http.close()
        if self._line is not None:
            self._line.hang_up()
        self._http = self._line = None

    def _attempt(self, wanted: Wanted) -> None:
        """One request, and those it is redirected to."""
        address = self._address.file(wanted.name)
        for _ in range(MAX_REDIRECTIONS + 1):
            response = self._ask(address, wanted)
            if response.status not in _REDIRECTED:
                return self._take(response, wanted)
            self._skip(response)
            address = address.followed(response.headers.get("Location", ""))
        raise MirrorError("mirror.redirects", host=self._address.host)

    def _ask(self, address: Address, wanted: Wanted) -> http.client.HTTPResponse:
        if self._http is None or self._line is None or self._origin != address.origin:
            self.close()
            self._http, self._line = self._connected(address)
            self._origin = address.origin
        self._line.begin()
        self.requests += 1
        self._http.request("GET", address.path, headers=wanted.headers())
        response = self._http.getresponse()
        if response.length is None and not response.chunked:
            raise _Cut  # in the headers, perhaps: where it does not say how much comes, nobody knows that it came whole
        return response

    def _take(self, response: http.client.HTTPResponse, wanted: Wanted) -> None:
        """Write the body to the sink, after what is there, if it is just that."""
        sink, headers = wanted.sink, response.headers
        if response.status in _ABSENT:
            self._skip(response)
            raise KeyError(wanted.name)
        if response.status not in (200, 206, 416):
            raise MirrorError("mirror.status", host=self._address.host, status=response.status)
        if headers.get("Content-Encoding", "identity") != "identity":
            raise MirrorError("mirror.altered", host=self._address.host)
        begin = _RANGE.fullmatch(headers.get("Content-Range", ""))
        if response.status != 206:
            sink.clear()  # it came whole, or the part was longer than the file
        elif not begin or int(begin[1]) != sink.size:
            sink.clear()
            raise _Cut
        if response.status == 416:
            raise _Cut
        tag = headers.get("ETag", "")
        wanted.tag = tag if tag[:1] == tag[-1:] == '"' else ""  # a weak one is of no use here
        self._copy(response, wanted)

    def _copy(self, response: http.client.HTTPResponse, wanted: Wanted) -> None:
        sink = wanted.sink
        while True:
            room = wanted.limit - sink.size
            if room < (response.length or 0):
                raise MirrorError("mirror.too_long", host=self._address.host)
            try:
                data = response.read(
                    min(_STEP_BYTES, room + 1)
                )  # one more than it may have: that is seen above
            except http.client.IncompleteRead as error:
                sink.append(error.partial[:room])
                raise
            if not data:
                break
            sink.append(data)
        if response.length:
            raise _Cut
        self._end(response)

    def _skip(self, response: http.client.HTTPResponse) -> None:
        """Read an answer nobody wants, if it is short; else hang up."""
        response.read(_STEP_BYTES)
        self._end(response)

    def _end(self, response: http.client.HTTPResponse) -> None:
        """The connection can be used again only where an answer was read whole and says nothing else."""
        if not response.isclosed() or response.will_close:
            self.close()

    # --- connecting

    def _connected(self, address: Address) -> tuple[http.client.HTTPConnection, Connection]:
        stream = self._to_proxy(address) if self._proxy else self._to_host(address)
        try:
            if address.scheme == "https":
                stream = self._in_tls(stream, address.host)
        except BaseException:
            stream.close()
            raise
        line = Connection(stream, self._patience, self._count)
        connection = http.client.HTTPConnection(address.host, address.port)
        connection.auto_open = 0  # it must never connect by itself
        connection.sock = line
        if address.scheme == "https":
            connection.default_port = http.client.HTTPS_PORT  # what the Host header leaves out
        return connection, line

    def _to_host(self, address: Address) -> socket.socket:
        host = address.host
        try:
            return socket.create_connection((host, address.port), self._patience.connect_s)
        except socket.gaierror as error:
            code = "mirror.no_network" if error.errno == socket.EAI_AGAIN else "mirror.unknown_host"
            raise MirrorError(code, host=host) from error
        except (OSError, UnicodeError) as error:
            is_offline = isinstance(error, OSError) and error.errno in _OFFLINE
            raise MirrorError(
                "mirror.no_network" if is_offline else "mirror.unreachable", host=host
            ) from error

    def _to_proxy(self, address: Address) -> socket.socket:
        """A connection to the host, made by the proxy. Its own address is numeric: nothing is looked up."""
        proxy = self._proxy
        assert proxy is not None
        stream = socket.socket(socket.AF_INET6 if ":" in proxy.host else socket.AF_INET)
        try:
            stream.settimeout(self._patience.connect_s)
            try:
                stream.connect((proxy.host, proxy.port))
            except OSError as error:
                raise MirrorError("mirror.no_proxy", proxy=proxy.text) from error
            try:
                connect_through(Connection(stream, self._patience, self._count), address.host, address.port)
            except OSError as error:
                raise MirrorError("mirror.not_a_proxy", proxy=proxy.text) from error
        except BaseException:
            stream.close()
            raise
        return stream

    def _in_tls(self, stream: socket.socket, host: str) -> ssl.SSLSocket:
        """The same connection in TLS, when the host has proved who it is."""
        self._tls = self._tls or _tls(self._authorities)
        stream.settimeout(self._patience.connect_s)
        try:
            return self._tls.wrap_socket(stream, server_hostname=host)
        except ssl.SSLCertVerificationError as error:
            raise MirrorError("mirror.certificate", host=host, reason=error.verify_message) from error
        except TimeoutError as error:
            raise MirrorError("mirror.too_slow") from error
        except ssl.SSLEOFError:
            raise  # the connection was cut, like any other
        except ssl.SSLError as error:
            raise MirrorError("mirror.not_tls", host=host) from error

    def _count(self, size: int) -> None:
        self.received += size


def _tls(authorities: Path | None) -> ssl.SSLContext:
    """TLS 1.2 or newer; who the host is must be proved to whom this computer trusts.

    `ssl.create_default_context` is not used: it writes keys to a file where an environment variable says so.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    try:
        if authorities is not None:
            context.load_verify_locations(authorities)
        elif sys.platform == "win32":
            context.load_default_certs()  # the store of Windows
        else:
            known = (ssl.get_default_verify_paths().openssl_cafile, *_AUTHORITIES)
            context.load_verify_locations(next(path for path in known if Path(path).is_file()))
    except (OSError, StopIteration) as error:
        raise MirrorError("mirror.no_authorities", path=str(authorities or "")) from error
    return context
