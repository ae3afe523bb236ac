"""`handbook pack init/role/build/sign/rotate/revoke/withdraw/publish`: the editors' side."""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from handbook.authoring.release import release
from handbook.cli.opening import usable_folders
from handbook.cli.output import agreed, print_json, print_lines
from handbook.cli.review import review_lines, withdrawn_lines
from handbook.errors import Cancelled, InvalidChoice, KeyError_
from handbook.packs import administration, publishing, repository
from handbook.packs.fingerprint import fingerprint_words
from handbook.packs.keys import create_key, load_public, load_signer, load_signers
from handbook.packs.repository import Repository
from handbook.packs.signing import Missing
from handbook.services.pack_review import review_pack, review_repository
from handbook.words import Words
from handbook.words.areas import area_name

DONE = 0
ROLES = ("root", "targets", "snapshot", "timestamp", "common", "organisations")


def run(options: argparse.Namespace, words: Words) -> int:
    """Run one of the editors' pack commands."""
    commands: dict[str, Callable[[argparse.Namespace, Words], dict[str, Any]]] = {
        "init": _init,
        "key": _key,
        "key-id": _key_id,
        "role": _role,
        "build": _build,
        "sign": _sign,
        "rotate": _rotate,
        "revoke": _revoke,
        "withdraw": _withdraw,
        "publish": _publish,
    }
    result = commands[options.action](options, words)
    lines = result.pop("lines", [])
    if options.json:
        print_json(result)
    else:
        print_lines(lines)
    return DONE


def _init(options: argparse.Namespace, words: Words) -> dict[str, Any]:
    keys = options.keys or options.repository.parent / f"{options.repository.name}-keys"
    made = repository.init(
        options.repository, keys, _passphrase(options), _now(), options.root_keys, options.root_threshold,
        options.editors,
    )  # fmt: skip
    spoken = fingerprint_words((options.repository / "metadata" / "1.root.json").read_bytes())
    return {
        "repository": str(options.repository),
        "keys": str(keys),
        "fingerprint": list(spoken),
        "version": made.version,
        "lines": [words.sentence("cli.fingerprint", words=" ".join(spoken))],
    }


def _key(options: argparse.Namespace, words: Words) -> dict[str, Any]:
    signer = create_key(options.keys, options.name, _passphrase(options))
    keyid = signer.public_key.keyid
    return {"key_id": keyid, "lines": [f"{options.name}: {keyid}"]}


def _key_id(options: argparse.Namespace, words: Words) -> dict[str, Any]:
    keyid = load_public(options.file).keyid
    return {"key_id": keyid, "lines": [keyid]}


def _role(options: argparse.Namespace, words: Words) -> dict[str, Any]:
    missing = administration.set_role(
        Repository.open(options.repository), _area(options.area), load_public(options.add), options.threshold,
        _signers(options), _now(),
    )  # fmt: skip
    return _with_missing({"area": _area(options.area)}, missing, words)


def _build(options: argparse.Namespace, words: Words) -> dict[str, Any]:
    only = [area for area in (options.only or "").split(",") if area]
    passphrase = _passphrase(options) if options.keys else ""
    made = release(
        options.repository, options.content, options.output, options.keys, passphrase, _time(options.issued), only,
        options.since,
    )  # fmt: skip
    head = words.sentence("cli.built", version=made.version, file=made.file, size=made.size_bytes // 1024)
    result = {
        "file": str(made.file), "version": made.version, "size": made.size_bytes, "changed": list(made.changed),
        "withdrawn": [
            {"id": stone.id, "area": area, "on": stone.on.isoformat(), "reason": dict(stone.reason)}
            for area, stone in made.withdrawn
        ],
    }  # fmt: skip
    return _with_missing(result, made.missing, words, head, *withdrawn_lines(made.withdrawn, words))


def _sign(options: argparse.Namespace, words: Words) -> dict[str, Any]:
    if options.collect is not None:
        missing = publishing.collect_signatures(Repository.open(options.target), options.collect)
        return _with_missing({"signed": []}, missing, words)
    signer = load_signer(Path(options.key), _passphrase(options))
    if not options.yes and not _reviewed(options, words, signer.public_key.keyid):
        raise Cancelled()
    if options.target.is_dir():
        opened = Repository.open(options.target)
        roles: Iterable[str] = opened.sign([signer])
        missing = opened.missing()
    else:
        signed = publishing.sign_pack(options.target, [signer])
        roles, missing = signed.roles, signed.missing
    return _with_missing({"signed": list(roles)}, missing, words)


def _reviewed(options: argparse.Namespace, words: Words, keyid: str) -> bool:
    """Show what would be signed; whoever sits at the keyboard is asked."""
    folders = usable_folders(options, words)
    try:
        if options.target.is_dir():
            review = review_repository(Repository.open(options.target), keyid)
        else:
            review = review_pack(folders, options.target, keyid, words.lang)
    finally:
        folders.let_go()
    for line in review_lines(review, words):
        sys.stderr.write(line + "\n")
    return not sys.stdin.isatty() or agreed(words.sentence("cli.sign_it"), words)


def _rotate(options: argparse.Namespace, words: Words) -> dict[str, Any]:
    missing = administration.rotate(
        Repository.open(options.repository), _area(options.role), options.old, load_public(options.new),
        _signers(options), _now(),
    )  # fmt: skip
    return _with_missing({"role": _area(options.role)}, missing, words)


def _revoke(options: argparse.Namespace, words: Words) -> dict[str, Any]:
    missing = administration.revoke(
        Repository.open(options.repository), options.key, _signers(options), _now()
    )
    return _with_missing({"revoked": options.key}, missing, words)


def _withdraw(options: argparse.Namespace, words: Words) -> dict[str, Any]:
    opened = Repository.open(options.repository)
    area = administration.withdraw(
        opened, options.id, {options.lang: options.reason}, _signers(options), _now()
    )
    return _with_missing({"id": options.id, "area": area}, opened.missing(), words)


def _publish(options: argparse.Namespace, words: Words) -> dict[str, Any]:
    count = publishing.publish(Repository.open(options.repository), options.to)
    return {"files": count, "to": str(options.to), "lines": [f"{options.to}: {count}"]}


def _with_missing(
    result: dict[str, Any], missing: Iterable[Missing], words: Words, *head: str
) -> dict[str, Any]:
    """Add the signatures that are still missing, for programs and for people."""
    missing = list(missing)
    result["missing"] = [
        {"role": each.role, "needed": each.needed, "may_sign": list(each.may_sign)} for each in missing
    ]
    lines = [*head]
    if missing:
        said = ", ".join(f"{area_name(each.role, words)} ({each.needed})" for each in missing)
        lines.append(words.sentence("cli.missing_signatures", missing=said))
    result["lines"] = lines
    return result


def _signers(options: argparse.Namespace) -> Any:
    return load_signers(options.keys, _passphrase(options)) if options.keys else ()


def _area(name: str) -> str:
    """`AM` means `country-AM`."""
    return name if name in ROLES or name.startswith("country-") else f"country-{name.upper()}"


def _passphrase(options: argparse.Namespace) -> str:
    """The passphrase from its file, or asked for where somebody sits at the keyboard.

    Raises:
        KeyError_: neither is there.
    """
    if options.passphrase_file is not None:
        try:
            return str(options.passphrase_file.read_text("utf-8").rstrip("\r\n"))
        except (OSError, UnicodeDecodeError) as error:
            raise KeyError_("updates.no_passphrase") from error
    if not sys.stdin.isatty():
        raise KeyError_("updates.no_passphrase")
    return getpass.getpass()


def _now() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)


def _time(text: str | None) -> datetime:
    """A time of issue; UTC where it names no zone.

    Raises:
        InvalidChoice: it is no ISO 8601 time.
    """
    if text is None:
        return _now()
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise InvalidChoice(value=text, choices="2026-11-22T12:00:00Z") from error
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
