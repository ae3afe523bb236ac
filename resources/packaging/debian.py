"""A Debian package, by `dpkg-deb` alone: everything under /usr/lib, a link in /usr/bin, what desktops look for.

Its menu, icon and MIME files are noticed by triggers of the packages that keep those databases, so it runs no script
at installation.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import shutil
import subprocess
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from resources.packaging.folder import settle
from resources.packaging.staging import ICON_SIZES_PX

_HERE = Path(__file__).resolve().parent
_NAME = "field-handbook"
_BESIDE = {"AppRun", "add-to-menu", f"{_NAME}.desktop", f"{_NAME}.svg", f"{_NAME}.png", f"{_NAME}.xml"}
"""What the unpacked folder has for lack of a package."""


def pack(program: Path, dist: Path, tree: Path, icons: Path, version: str, epoch: int) -> Path:
    """Lay the package out in `tree` and pack it.

    Raises:
        subprocess.CalledProcessError: dpkg refuses.
    """
    home = tree / "usr" / "lib" / _NAME
    shutil.copytree(program, home, ignore=lambda folder, _: _BESIDE if folder == str(program) else set())
    _add_desktop_files(tree / "usr" / "share", icons)
    _add_documents(home, tree / "usr" / "share", version, epoch)
    (tree / "usr" / "bin").mkdir()
    (tree / "usr" / "bin" / _NAME).symlink_to(f"../lib/{_NAME}/handbook")
    architecture = _run("dpkg", "--print-architecture").strip()
    _add_control(tree, version, architecture)
    settle(home, epoch, {"handbook"})
    for path in sorted((tree, *tree.rglob("*")), reverse=True):
        if not path.is_relative_to(home):
            path.chmod(
                0o755 if path.is_dir() else 0o644, follow_symlinks=True
            ) if not path.is_symlink() else None
            os.utime(path, (epoch, epoch), follow_symlinks=False)
    target = dist / f"{_NAME}_{version}_{architecture}.deb"
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch)}
    # One thread, as in `archive`: the bytes must not depend on how many cores there are.
    command = ["dpkg-deb", "--root-owner-group", "--threads-max=1", "-Zxz", "--build", str(tree), str(target)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)
    return target


def _add_desktop_files(share: Path, icons: Path) -> None:
    linux = _HERE / "linux"
    _put(linux / f"{_NAME}.desktop", share / "applications")
    _put(linux / f"{_NAME}.xml", share / "mime" / "packages")
    _put(linux / "org.fieldhandbook.FieldHandbook.metainfo.xml", share / "metainfo")
    hicolor = share / "icons" / "hicolor"
    _put(_HERE.parent / "brand" / "handbook.svg", hicolor / "scalable" / "apps", f"{_NAME}.svg")
    for size in ICON_SIZES_PX:
        _put(icons / f"handbook-{size}.png", hicolor / f"{size}x{size}" / "apps", f"{_NAME}.png")


def _add_documents(home: Path, share: Path, version: str, epoch: int) -> None:
    """Policy 12: copyright, changelog, manual page."""
    documents = share / "doc" / _NAME
    documents.mkdir(parents=True)
    (home / "licences").rename(documents / "licences")
    (home / "LICENSE").unlink()  # Debian has the text of the GPL in common-licenses
    _put(_HERE / "linux" / "copyright", documents)
    when = datetime.fromtimestamp(epoch, UTC)
    entry = f"{_NAME} ({version}) stable; urgency=low\n\n  * See CHANGELOG.md of the sources.\n\n"
    entry += f" -- Field Handbook developers <maintainers@fieldhandbook.invalid>  {format_datetime(when)}\n"
    _write_gzip(documents / "changelog.gz", entry)
    page = (_HERE / "linux" / f"{_NAME}.1").read_text("utf-8")
    page = page.replace("{date}", when.date().isoformat()).replace("{version}", version)
    _write_gzip(share / "man" / "man1" / f"{_NAME}.1.gz", page)


def _add_control(tree: Path, version: str, architecture: str) -> None:
    files = sorted(path for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    size_kib = sum(-(-path.stat().st_size // 1024) for path in files)
    control = (_HERE / "linux" / "control").read_text("utf-8")
    meta = tree / "DEBIAN"
    meta.mkdir()
    text = control.format(version=version, architecture=architecture, size_kib=size_kib)
    (meta / "control").write_text(text, "utf-8")
    sums = (f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(tree)}\n" for path in files)  # noqa: S324
    (meta / "md5sums").write_text("".join(sums), "utf-8")


def _put(file: Path, folder: Path, name: str = "") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, folder / (name or file.name))


def _write_gzip(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def _run(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
