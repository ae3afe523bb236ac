"""Nothing that could speak to a network is even imported, but in the three places that are named here."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from tests.conftest import ROOT

NETWORK = {
    "socket", "_socket", "socketserver", "ssl", "_ssl", "http", "urllib", "urllib3", "requests", "httpx", "aiohttp",
    "asyncio", "ftplib", "smtplib", "imaplib", "poplib", "nntplib", "telnetlib", "xmlrpc", "webbrowser", "websockets",
    "multiprocessing", "PySide6.QtNetwork", "PySide6.QtDBus", "PySide6.QtWebSockets", "PySide6.QtWebEngineWidgets",
    "PySide6.QtWebEngineCore",
}  # fmt: skip
HARMLESS = {"urllib.parse"}
"""Only takes addresses apart."""
NAMES = {"QDesktopServices", "openUrl", "QNetworkAccessManager"}
ALLOWED = {
    "handbook/app/instance.py": {"PySide6.QtNetwork"},
    "handbook/packs/mirror.py": {"socket", "ssl", "http", "urllib"},
}
"""The one window's local socket; the place for a mirror, if ever."""


def reached(code: str) -> Iterator[str]:
    """Every module of the network and every name that code reaches for, also by a string."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Import):
            yield from filter(None, (_network(alias.name) for alias in node.names))
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield from filter(None, {_network(f"{node.module}.{alias.name}") for alias in node.names})
        elif isinstance(node, ast.Call) and _called(node.func) in {"import_module", "__import__"}:
            texts = [each.value for each in node.args if isinstance(each, ast.Constant)]
            yield from filter(None, (_network(str(text)) for text in texts))
        elif isinstance(node, ast.Attribute) and node.attr in NAMES:
            yield node.attr
        elif isinstance(node, ast.Name) and node.id in NAMES:
            yield node.id


def _network(module: str) -> str | None:
    if any(module == each or module.startswith(f"{each}.") for each in HARMLESS):
        return None
    return next((each for each in NETWORK if module == each or module.startswith(f"{each}.")), None)


def _called(function: ast.expr) -> str:
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def test_only_the_named_places_reach_for_a_network() -> None:
    faults = []
    for path in sorted((ROOT / "handbook").rglob("*.py")):
        place = path.relative_to(ROOT).as_posix()
        for name in set(reached(path.read_text("utf-8"))) - ALLOWED.get(place, set()):
            faults.append(f"{place}: {name}")
    assert faults == []


def test_the_places_that_exist_use_what_they_are_allowed() -> None:
    """An exception that nobody needs any more is taken off the list."""
    for place, names in ALLOWED.items():
        path = ROOT / place
        assert not path.exists() or set(reached(path.read_text("utf-8"))) & names, place


@pytest.mark.parametrize(
    "code",
    [
        "import socket",
        "import http.client",
        "from urllib import request",
        "from urllib.request import urlopen",
        "import urllib",
        "from PySide6 import QtNetwork",
        "from PySide6.QtNetwork import QTcpSocket",
        "def f():\n    import asyncio",
        "import importlib\nimportlib.import_module('ssl')",
        "__import__('webbrowser')",
        "from PySide6.QtGui import QDesktopServices\nQDesktopServices.openUrl(x)",
    ],
)
def test_the_lint_bites(code: str) -> None:
    assert list(reached(code))


@pytest.mark.parametrize(
    "code", ["from urllib.parse import quote", "import urllib.parse", "from .socket import x"]
)
def test_the_lint_lets_others_pass(code: str) -> None:
    assert not list(reached(code))
