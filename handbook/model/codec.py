"""Records from TOML or JSON tables and back, every fault of a record in one pass."""

from __future__ import annotations

import dataclasses
import functools
import operator
from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import lru_cache
from typing import Any, Literal, TypeVar, cast, get_args, get_origin

from cattrs import Converter
from cattrs.errors import ClassValidationError, ForbiddenExtraKeysError
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

from handbook.model.characters import unsafe_character
from handbook.model.dates import PartialDate
from handbook.model.faults import Fault
from handbook.model.records import Statement

Record = TypeVar("Record")
Form = Literal["toml", "json"]
"""How days are written: as dates of TOML, or as ISO 8601 strings in canonical JSON."""

PLACE_FIELDS: Mapping[type, tuple[str, ...]] = {Statement: ("country", "topic")}
"""Fields that come from the place of the file and never stand in the table."""
LARGEST_NUMBER = 2**53 - 1
"""RFC 8785 (after ECMAScript) knows integers exactly up to here."""

_Hook = Callable[[Any, Any], Any]


class _Refused(ValueError):
    """A value that is not what its field wants; carries every fault found in it."""

    def __init__(self, *faults: Fault) -> None:
        super().__init__(faults)
        self.faults = faults


def decode(
    cls: type[Record],
    table: Mapping[str, Any],
    place: Mapping[str, str] | None = None,
    form: Form = "toml",
) -> tuple[Record | None, list[Fault]]:
    """Make a record of a table.

    Args:
        cls: the record class.
        table: the keys of the contract, as `tomllib` or `json` give them.
        place: the fields that the place of the file decides (`PLACE_FIELDS`).
        form: how days are written.

    Returns:
        The record and no faults, or None and every fault with the path of its field.
    """
    misplaced = [key for key in PLACE_FIELDS.get(cls, ()) if key in table]
    faults = [Fault.of(key, "place_key", key=key) for key in misplaced]
    fields = {key: value for key, value in table.items() if key not in misplaced} | dict(place or {})
    try:
        record = _converter(form).structure(fields, cls)
    except (ClassValidationError, _Refused) as error:
        return None, [*faults, *_faults_of(error)]
    return (None, faults) if faults else (record, [])


def prepare(cls: type[Any], form: Form = "toml") -> None:
    """Make what decoding records of `cls` takes now; else the first one makes it, in some 10 ms."""
    _converter(form).get_structure_hook(cls)


def encode(record: Any, form: Form = "toml") -> dict[str, Any]:
    """The table of a record: the keys of the contract, absent optional fields left out, lists as `list`."""
    return cast(dict[str, Any], _converter(form).unstructure(record))


def _faults_of(error: BaseException) -> list[Fault]:
    if isinstance(error, _Refused):
        return list(error.faults)
    if isinstance(error, ForbiddenExtraKeysError):
        return [Fault.of(key, "unknown_key", key=key) for key in sorted(error.extra_fields)]
    if not isinstance(error, ClassValidationError):
        raise error
    faults: list[Fault] = []
    fields, others = error.group_exceptions()
    for cause, note in fields:
        key = note.name.rstrip("_")
        if isinstance(cause, KeyError):
            faults.append(Fault.of(key, "missing_key", key=key))
        else:
            faults += [fault.under(key) for fault in _faults_of(cause)]
    for cause in others:
        faults += _faults_of(cause)
    return faults


@lru_cache(maxsize=2)
def _converter(form: Form) -> Converter:
    converter = Converter(
        forbid_extra_keys=True, omit_if_default=True, unstruct_collection_overrides={tuple: list}
    )
    converter.register_structure_hook_factory(_is_record, _record_hook)
    converter.register_unstructure_hook_factory(_is_record, _record_writer)
    converter.register_structure_hook_factory(_is_list, _list_hook)
    converter.register_structure_hook_factory(_is_table, _table_hook)
    converter.register_structure_hook_factory(_is_literal, _choice_hook)
    converter.register_structure_hook_factory(_is_optional, _optional_hook)
    converter.register_structure_hook(str | int, _string_or_number)
    converter.register_structure_hook(str, _string)
    converter.register_structure_hook(int, _number)
    converter.register_structure_hook(bool, _boolean)
    converter.register_structure_hook(PartialDate, _partial_date)
    converter.register_unstructure_hook(PartialDate, str)
    converter.register_structure_hook(date, _day if form == "toml" else _iso_day)
    converter.register_unstructure_hook(date, _same if form == "toml" else date.isoformat)
    return converter


def _is_record(kind: Any) -> bool:
    return isinstance(kind, type) and dataclasses.is_dataclass(kind) and kind is not PartialDate


def _is_list(kind: Any) -> bool:
    return get_origin(kind) is tuple


def _is_table(kind: Any) -> bool:
    return get_origin(kind) is Mapping


def _is_literal(kind: Any) -> bool:
    return get_origin(kind) is Literal


def _is_optional(kind: Any) -> bool:
    return type(None) in get_args(kind) and get_origin(kind) is not Literal


def _same(value: date) -> date:
    return value


def _overrides(cls: Any) -> dict[str, Any]:
    """`from` is a word of Python, so its field is `from_`."""
    names = {field.name for field in dataclasses.fields(cls)}
    return {"from_": override(rename="from")} if "from_" in names else {}


def _record_hook(cls: Any, converter: Any) -> _Hook:
    structure = make_dict_structure_fn(
        cls, converter, _cattrs_forbid_extra_keys=True, _cattrs_detailed_validation=True, **_overrides(cls)
    )

    def hook(value: Any, kind: Any) -> Any:
        if not isinstance(value, dict):
            raise _Refused(Fault("", "not_a_table"))
        return structure(value, kind)

    return hook


def _record_writer(cls: Any, converter: Converter) -> Callable[[Any], dict[str, Any]]:
    left_out: dict[str, Any] = {name: override(omit=True) for name in PLACE_FIELDS.get(cls, ())}
    return make_dict_unstructure_fn(
        cls, converter, _cattrs_omit_if_default=True, **_overrides(cls), **left_out
    )


def _list_hook(kind: Any, converter: Any) -> _Hook:
    item_kind = get_args(kind)[0]
    item_hook = converter.get_structure_hook(item_kind)

    def hook(value: Any, _: Any) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise _Refused(Fault("", "not_a_list"))
        return tuple(_each(((f"[{n}]", item) for n, item in enumerate(value)), item_hook, item_kind))

    return hook


def _table_hook(kind: Any, converter: Any) -> _Hook:
    value_kind = get_args(kind)[1]
    value_hook = converter.get_structure_hook(value_kind)

    def hook(table: Any, _: Any) -> dict[str, Any]:
        if not isinstance(table, dict):
            raise _Refused(Fault("", "not_a_table"))
        keys = [_string(key, str) for key in table]
        return dict(zip(keys, _each(table.items(), value_hook, value_kind), strict=True))

    return hook


def _each(items: Any, hook: _Hook, kind: Any) -> list[Any]:
    """Every (path, value) through `hook`, collecting the faults of all of them."""
    results, faults = [], []
    for path, value in items:
        try:
            results.append(hook(value, kind))
        except (ClassValidationError, _Refused) as error:
            faults += [fault.under(path) for fault in _faults_of(error)]
    if faults:
        raise _Refused(*faults)
    return results


def _choice_hook(kind: Any, _: Converter) -> _Hook:
    choices = get_args(kind)

    def hook(value: Any, _: Any) -> Any:
        if not isinstance(value, str):
            raise _Refused(Fault("", "not_text"))
        if value not in choices:
            raise _Refused(Fault.of("", "not_a_choice", value=value[:80], choices=", ".join(choices)))
        return value

    return hook


def _optional_hook(kind: Any, converter: Converter) -> _Hook:
    """An optional field may be absent; it is never null."""
    present: Any = functools.reduce(operator.or_, [part for part in get_args(kind) if part is not type(None)])
    hook = converter.get_structure_hook(present)
    return lambda value, _: hook(value, present)


def _string(value: Any, _: Any) -> str:
    if not isinstance(value, str):
        raise _Refused(Fault("", "not_text"))
    unsafe = unsafe_character(value)
    if unsafe:
        raise _Refused(Fault.of("", "unsafe_character", character=unsafe))
    return value


def _number(value: Any, _: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or abs(value) > LARGEST_NUMBER:
        raise _Refused(Fault("", "not_a_number"))
    return value


def _string_or_number(value: Any, kind: Any) -> str | int:
    return _string(value, kind) if isinstance(value, str) else _number(value, kind)


def _boolean(value: Any, _: Any) -> bool:
    if not isinstance(value, bool):
        raise _Refused(Fault("", "not_true_or_false"))
    return value


def _partial_date(value: Any, _: Any) -> PartialDate:
    if isinstance(value, date):
        raise _Refused(Fault.of("", "date_unquoted", value=str(value)[:10]))
    text = _string(value, str)
    try:
        return PartialDate.parse(text.encode("ascii").decode())
    except ValueError:
        raise _Refused(Fault.of("", "not_a_partial_date", value=text[:80])) from None


def _day(value: Any, _: Any) -> date:
    if isinstance(value, str):
        raise _Refused(Fault.of("", "date_quoted", value=value[:80]))
    if not isinstance(value, date) or isinstance(value, datetime):
        raise _Refused(Fault("", "not_a_day"))
    return value


def _iso_day(value: Any, _: Any) -> date:
    day = _partial_date(value, str)
    if not day.day:
        raise _Refused(Fault("", "not_a_day"))
    return date(day.year, day.month, day.day)
