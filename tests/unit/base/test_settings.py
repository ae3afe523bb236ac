"""What is remembered: how it looks. Damage never keeps the program from starting."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handbook.settings import Settings, load_settings, save_settings


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    settings = Settings(
        "ru", "de", "en", "dark", 150, (1, 2, 900, 600), True, {"search": (300, 500)}, "letter", True, 15, True,
        "https://mirror.example/", "socks5h://127.0.0.1:9050",
    )  # fmt: skip
    assert save_settings(tmp_path / "s.json", settings)
    assert load_settings(tmp_path / "s.json") == settings
    assert [file.name for file in tmp_path.iterdir()] == ["s.json"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        '{"text_size": 111}',
        '{"window": [1, 2]}',
        '{"appearance": 5}',
        '{"mirror_address": 5}',
    ],
)
def test_nonsense_is_the_default(tmp_path: Path, text: str) -> None:
    (tmp_path / "s.json").write_text(text)
    assert load_settings(tmp_path / "s.json") == Settings()


@given(
    st.dictionaries(
        st.sampled_from([f.name for f in fields(Settings)]),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.text(max_size=5),
            lambda inner: st.lists(inner, max_size=4),
        ),
    )
)
def test_any_json_gives_settings(tmp_path_factory: pytest.TempPathFactory, table: dict[str, object]) -> None:
    import json

    file = tmp_path_factory.mktemp("any") / "s.json"
    file.write_text(json.dumps(table))
    assert isinstance(load_settings(file), Settings)


def test_a_folder_that_can_not_be_written_is_no_error(tmp_path: Path) -> None:
    assert not save_settings(tmp_path / "no" / "such" / "s.json", Settings())


def test_nothing_about_what_was_read_can_be_remembered() -> None:
    allowed = {"ui_language", "content_language", "second_language", "appearance", "text_size", "window",
               "maximised", "splitters", "paper", "large_print", "welcomed", "lock_minutes",
               "mirror_address", "mirror_proxy"}  # fmt: skip
    assert {entry.name for entry in fields(Settings)} == allowed
