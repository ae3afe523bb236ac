"""The grammar of `handbook pack` and `handbook publisher`."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Callable
from pathlib import Path

from handbook.words import Words

AddAction = Callable[[str], ArgumentParser]
"""Makes the parser of one action from its name; it has `--json` and `--yes` already."""


def add_pack_actions(add: AddAction, words: Words) -> None:
    """Readers' and editors' actions of `handbook pack`."""
    for name in ("verify", "diff", "import"):
        _file(add(name), words)
    fetch = add("fetch")
    fetch.add_argument("address", metavar="URL", help=words.sentence("mirror.help_address"))
    fetch.add_argument("--proxy", default="", metavar="PROXY", help=words.sentence("mirror.help_proxy"))
    fetch.add_argument("--ca-file", type=Path, metavar="FILE", help=words.sentence("mirror.help_ca_file"))
    add("list")
    export = add("export")
    _output(export, words)
    _pack(export, words)
    _pack(add("rollback"), words)
    _add_building(add, words)
    _add_keys(add, words)


def add_publisher_actions(add: AddAction, words: Words) -> None:
    """Actions of `handbook publisher`."""
    parser = add("add")
    parser.add_argument("file", type=Path, metavar="ROOT.json", help=words.sentence("cli.root_file"))
    add("list")
    add("remove").add_argument("name", metavar="NAME", help=words.sentence("cli.publisher_name"))


def _add_building(add: AddAction, words: Words) -> None:
    init = _signing(add("init"), words, "cli.new_keys")
    init.add_argument(
        "--root-keys", type=int, required=True, metavar="N", help=words.sentence("cli.root_keys")
    )
    init.add_argument(
        "--root-threshold", type=int, required=True, metavar="M", help=words.sentence("cli.threshold")
    )
    init.add_argument("--editors", type=int, default=2, metavar="E", help=words.sentence("cli.editors"))
    build = _signing(add("build"), words)
    build.add_argument("content", type=Path, metavar="CONTENT_DIR", help=words.sentence("cli.content_dir"))
    _output(build, words)
    build.add_argument("--only", metavar="AREAS", help=words.sentence("cli.only"))
    build.add_argument("--since", type=int, metavar="VERSION", help=words.sentence("cli.since"))
    build.add_argument("--issued", metavar="TIME", help=words.sentence("cli.issued"))
    sign = add("sign")
    sign.add_argument("target", type=Path, metavar="REPO_OR_FILE", help=words.sentence("cli.sign_target"))
    what = sign.add_mutually_exclusive_group(required=True)
    what.add_argument("--key", metavar="KEYFILE", help=words.sentence("cli.key"))
    what.add_argument("--collect", type=Path, metavar="FILE", help=words.sentence("cli.collect"))
    _passphrase(sign, words)
    publish = add("publish")
    _repository(publish, words)
    publish.add_argument(
        "--to", type=Path, required=True, metavar="DIR", help=words.sentence("cli.publish_to")
    )


def _add_keys(add: AddAction, words: Words) -> None:
    key = add("key")
    key.add_argument("name", metavar="NAME", help=words.sentence("cli.key_name"))
    key.add_argument("--keys", type=Path, required=True, metavar="DIR", help=words.sentence("cli.new_keys"))
    _passphrase(key, words)
    add("key-id").add_argument("file", type=Path, metavar="PUBKEY", help=words.sentence("cli.public_key"))
    role = _signing(add("role"), words)
    role.add_argument("--area", required=True, metavar="A", help=words.sentence("cli.area"))
    role.add_argument(
        "--add", required=True, type=Path, metavar="PUBKEY", help=words.sentence("cli.public_key")
    )
    role.add_argument("--threshold", type=int, metavar="K", help=words.sentence("cli.threshold"))
    rotate = _signing(add("rotate"), words)
    rotate.add_argument("--role", required=True, metavar="R", help=words.sentence("cli.area"))
    rotate.add_argument("--old", required=True, metavar="KEYID", help=words.sentence("cli.key_id"))
    rotate.add_argument(
        "--new", required=True, type=Path, metavar="PUBKEY", help=words.sentence("cli.public_key")
    )
    revoke = _signing(add("revoke"), words)
    revoke.add_argument("--key", required=True, metavar="KEYID", help=words.sentence("cli.key_id"))
    withdraw = _signing(add("withdraw"), words)
    withdraw.add_argument("id", metavar="ID", help=words.sentence("cli.record_id"))
    withdraw.add_argument("--reason", required=True, metavar="TEXT", help=words.sentence("cli.reason"))
    withdraw.add_argument("--lang", required=True, metavar="L", help=words.sentence("cli.lang"))


def _signing(parser: ArgumentParser, words: Words, keys: str = "cli.keys") -> ArgumentParser:
    """A repository and the keys that sign it; `keys` is the code of what is said of them."""
    _repository(parser, words)
    parser.add_argument("--keys", type=Path, metavar="DIR", help=words.sentence(keys))
    _passphrase(parser, words)
    return parser


def _passphrase(parser: ArgumentParser, words: Words) -> None:
    parser.add_argument(
        "--passphrase-file", type=Path, metavar="FILE", help=words.sentence("cli.passphrase_file")
    )


def _repository(parser: ArgumentParser, words: Words) -> None:
    parser.add_argument("repository", type=Path, metavar="REPO", help=words.sentence("cli.repository"))


def _file(parser: ArgumentParser, words: Words) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help=words.sentence("cli.pack_file"))


def _output(parser: ArgumentParser, words: Words) -> None:
    parser.add_argument(
        "-o", "--output", type=Path, required=True, metavar="FILE", help=words.sentence("cli.output_file")
    )


def _pack(parser: ArgumentParser, words: Words) -> None:
    parser.add_argument("--pack", metavar="ID", help=words.sentence("cli.pack_id"))
