"""The bill of materials of a release, as CycloneDX 1.6 in JSON, checked against its schema."""

from __future__ import annotations

import platform
import re
import uuid
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.metadata import Distribution
from pathlib import Path

from cyclonedx.factory.license import LicenseFactory
from cyclonedx.model import Property
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import License
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

from resources.packaging.parts import SystemPackage, system_packages, wheels

_LOCKED = re.compile(r"^([a-z0-9-]+)==([^ \\;]+)", re.MULTILINE)


class UnfitBill(ValueError):
    """The bill does not fit the schema, or a part is not the locked one."""


def write(root: Path, program: Path, dist: Path, version: str, epoch: int) -> Path:
    """Write `field-handbook-VERSION.cdx.json`: our program and every part of it, with licence and origin.

    Raises:
        UnfitBill: see there.
    """
    locked = dict(_LOCKED.findall((root / "requirements.lock").read_text("utf-8")))
    bom = Bom(serial_number=uuid.uuid5(uuid.NAMESPACE_URL, f"field-handbook {version} {epoch}"))
    bom.metadata.timestamp = datetime.fromtimestamp(epoch, UTC)
    ours = Component(
        name="field-handbook",
        version=version,
        type=ComponentType.APPLICATION,
        bom_ref="field-handbook",
        licenses=[LicenseFactory().make_with_expression("GPL-3.0-or-later")],
    )
    bom.metadata.component = ours
    parts = [_python(), *_of_wheels(locked), *(_of_system(each) for each in system_packages(program))]
    for part in parts:
        bom.components.add(part)
    bom.register_dependency(ours, parts)
    text = JsonV1Dot6(bom).output_as_string(indent=2) + "\n"
    fault = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if fault is not None:
        raise UnfitBill(str(fault))
    target = dist / f"field-handbook-{version}.cdx.json"
    target.write_text(text, "utf-8")
    return target


def _python() -> Component:
    version = platform.python_version()
    return Component(
        name="python",
        version=version,
        bom_ref="python",
        purl=PackageURL("generic", None, "python", version),
        licenses=[LicenseFactory().make_with_expression("PSF-2.0")],
    )


def _of_wheels(locked: dict[str, str]) -> Iterator[Component]:
    for wheel in wheels():
        name = wheel.name.casefold().replace("_", "-").replace(".", "-")
        if locked.get(name) != wheel.version:
            raise UnfitBill(f"{name} {wheel.version} is not what requirements.lock says: {locked.get(name)}")
        yield Component(
            name=wheel.name,
            version=wheel.version,
            bom_ref=f"pypi:{name}",
            purl=PackageURL("pypi", None, name, wheel.version),
            licenses=_licences(wheel),
        )


def _of_system(package: SystemPackage) -> Component:
    return Component(
        name=package.name,
        version=package.version,
        bom_ref=f"deb:{package.name}",
        purl=PackageURL("deb", "debian", package.name, package.version, {"arch": package.architecture}),
        properties=[Property(name="licence", value=f"licences/{package.name}/copyright")],
    )


def _licences(wheel: Distribution) -> list[License]:
    factory, said = LicenseFactory(), wheel.metadata
    if "License-Expression" in said:
        return [factory.make_with_expression(said["License-Expression"])]
    classifiers = said.get_all("Classifier") or []
    names = [each.rpartition(" :: ")[2] for each in classifiers if each.startswith("License ::")]
    short = said["License"].strip() if "License" in said else ""
    names = names or ([short] if short and "\n" not in short else [])
    return [factory.make_with_name(name) for name in names]
