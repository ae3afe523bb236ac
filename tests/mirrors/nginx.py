"""nginx on loopback, with a certificate of our own."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
from dataclasses import dataclass
from pathlib import Path

_MAIN = """
daemon off; worker_processes 1; {user} pid {folder}/nginx.pid; error_log {folder}/error.log; worker_rlimit_nofile 1024;
events {{ worker_connections 64; }}
http {{
  client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy; fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi;
  log_format sizes '$request_method $uri $status $bytes_sent $request_length '
                   '"$http_user_agent" $http_cookie$http_referer';
  access_log {folder}/access.log sizes;
  keepalive_requests 1000;
  types {{ application/json json; }}
  server {{
    listen 127.0.0.1:{http};
    listen 127.0.0.1:{https} ssl;
    ssl_certificate {certificate}; ssl_certificate_key {key};
    root {root};
    {rules}
  }}
}}
"""


@dataclass(frozen=True)
class Certificate:
    """Who a server says it is; signed by itself."""

    file: Path
    key: Path

    @classmethod
    def made(cls, folder: Path, name: str = "localhost") -> Certificate:
        """A new one for `name`."""
        file, key = folder / f"{name}.pem", folder / f"{name}.key"
        command = [
            "openssl",
            "req",
            "-x509",
            "-newkey",
            "ec",
            "-pkeyopt",
            "ec_paramgen_curve:P-256",
            "-nodes",
        ]
        command += ["-days", "3650", "-subj", f"/CN={name}", "-addext", f"subjectAltName=DNS:{name}"]
        subprocess.run([*command, "-keyout", key, "-out", file], check=True, capture_output=True)
        return cls(file, key)


_OWN = "/whatever-was-asked-before-is-in-the-log"


@dataclass(frozen=True)
class Request:
    """A line of the log. `sent`: bytes of the answer, headers included."""

    path: str
    status: int
    sent: int
    received: int


class Nginx:
    """A running server.

    Attributes:
        http, https: the ports.
    """

    def __init__(self, folder: Path, root: Path, certificate: Certificate, rules: str = "") -> None:
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        listening = [socket.create_server(("127.0.0.1", 0)) for _ in range(2)]
        self.http, self.https = (each.getsockname()[1] for each in listening)
        config = folder / "nginx.conf"
        config.write_text(
            _MAIN.format(
                folder=folder, root=root, rules=rules, http=self.http, https=self.https,
                certificate=certificate.file, key=certificate.key,
                user="user root;" if os.geteuid() == 0 else "",
            )
        )  # fmt: skip
        for each in listening:
            each.setblocking(False)
        numbers = [each.fileno() for each in listening]
        # nginx takes listening sockets over by this variable; who connects before it is up waits in their queue.
        environment = {**os.environ, "NGINX": "".join(f"{number};" for number in numbers)}
        program = shutil.which("nginx") or "/usr/sbin/nginx"
        self._process = subprocess.Popen(
            [program, "-c", str(config), "-p", str(folder), "-e", str(folder / "error.log")],
            pass_fds=numbers, env=environment, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        for each in listening:
            each.close()

    def log(self) -> list[Request]:
        """What was asked so far. nginx writes a line when it has answered, one after the other: our own comes last."""
        with socket.create_connection(("127.0.0.1", self.http), 30) as own:
            own.sendall(f"GET {_OWN} HTTP/1.0\r\n\r\n".encode())
            while own.recv(65_536):
                pass
        requests = []
        for line in (self._folder / "access.log").read_text().splitlines():
            method, path, status, sent, received, agent, rest = line.split(" ", 6)
            if path == _OWN:
                continue
            assert (method, agent, rest) == ("GET", '"field-handbook"', "--"), line
            requests.append(Request(path, int(status), int(sent), int(received)))
        return requests

    def close(self) -> None:
        """Stop it."""
        self._process.terminate()
        self._process.wait()
