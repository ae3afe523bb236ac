"""JSON in the manner of nst/JSONTestSuite: what must be read (y), refused (n), or may be treated either way (i).

Ours is narrower than RFC 8259 on purpose: whole numbers only, no key twice, no hidden characters (content contract,
"Canonical JSON"). Each case goes to the reader of all JSON, and as a document of a pack to the loader of content.
"""

from __future__ import annotations

import sys
from typing import Any

import pytest

from handbook.model.canonical import MAX_DEPTH, read_json
from handbook.packs.documents import decode_targets, targets_of
from handbook.words import PROGRAM_LANGUAGES, Words
from tests.unit.packs.small import SMALL

READ: dict[str, tuple[bytes, Any]] = {
    "y_array_arraysWithSpaces": (b"[[]   ]", [[]]),
    "y_array_empty-string": (b'[""]', [""]),
    "y_array_ending_with_newline": (b'["a"]\n', ["a"]),
    "y_array_heterogeneous": (b'[null, 1, "1", {}]', [None, 1, "1", {}]),
    "y_array_with_several_null": (b"[1,null,null,null,2]", [1, None, None, None, 2]),
    "y_number_minus_zero": (b"[-0]", [0]),
    "y_number_negative_int": (b"[-123]", [-123]),
    "y_number_largest": (b"[9007199254740991,-9007199254740991]", [2**53 - 1, 1 - 2**53]),
    "y_object_empty_key": (b'{"":0}', {"": 0}),
    "y_object_escaped_slash": (b'{"a\\/b":"\\/"}', {"a/b": "/"}),
    "y_object_with_newlines": (b'{\n"a": "b"\n}', {"a": "b"}),
    "y_string_1_2_3_bytes_UTF-8": (b'["\\u0060\\u012a\\u12AB"]', ["`\u012a\u12ab"]),
    "y_string_accepted_surrogate_pair": (b'["\\uD801\\udc37"]', ["\U00010437"]),
    "y_string_allowed_escapes": (b'["\\"\\\\\\/\\n"]', ['"\\/\n']),
    "y_string_double_escape_n": (b'["\\\\n"]', ["\\n"]),
    "y_string_in_array_with_leading_space": (b'[ "asd"]', ["asd"]),
    "y_string_nbsp": ('["new\u00a0line"]'.encode(), ["new\u00a0line"]),
    "y_string_noncharacter": (b'["\\uffff"]', ["\uffff"]),
    "y_string_reserved": ('["\u0821"]'.encode(), ["\u0821"]),
    "y_string_right_to_left": ('["\u05e9\u05dc\u05d5\u05dd"]'.encode(), ["\u05e9\u05dc\u05d5\u05dd"]),
    "y_string_unescaped_emoji": ('["\U0001f600"]'.encode(), ["\U0001f600"]),
    "y_structure_lonely_false": (b"false", False),
    "y_structure_lonely_string": (b'"asd"', "asd"),
    "y_structure_whitespace_array": (b" \t\r\n[] \t\r\n", []),
    "y_deep_as_allowed": (b"[" * (MAX_DEPTH + 1) + b"]" * (MAX_DEPTH + 1), None),
}
NOT_JSON = {
    "n_array_1_true_without_comma": b"[1 true]",
    "n_array_colon_instead_of_comma": b'["": 1]',
    "n_array_comma_after_close": b'[""],',
    "n_array_double_comma": b"[1,,2]",
    "n_array_extra_close": b'["x"]]',
    "n_array_extra_comma": b'["",]',
    "n_array_incomplete": b'["x"',
    "n_array_just_comma": b"[,]",
    "n_array_just_minus": b"[-]",
    "n_array_number_and_comma": b"[1,]",
    "n_array_spaces_vertical_tab_formfeed": b'["\x0ba"\\f]',
    "n_array_star_inside": b"[*]",
    "n_array_unclosed_with_new_lines": b'["a",\n4\n,1,',
    "n_incomplete_null": b"[nul]",
    "n_incomplete_true": b"[tru]",
    "n_number_+1": b"[+1]",
    "n_number_.2e-3": b"[.2e-3]",
    "n_number_-01": b"[-01]",
    "n_number_012": b"[012]",
    "n_number_0x1": b"[0x1]",
    "n_number_1_000": b"[1 000]",
    "n_number_1_underscore": b"[1_000]",
    "n_number_2.e3": b"[2.e3]",
    "n_number_expression": b"[1+2]",
    "n_number_inf": b"[Inf]",
    "n_number_nan_lower": b"[nan]",
    "n_number_minus_space_1": b"[- 1]",
    "n_number_U+FF11_fullwidth_digit_one": "[\uff11]".encode(),
    "n_number_with_alpha": b"[1.2a-3]",
    "n_object_bad_value": b'["x", truth]',
    "n_object_comma_instead_of_colon": b'{"x", null}',
    "n_object_double_colon": b'{"x"::"b"}',
    "n_object_emoji": "{\U0001f1e8\U0001f1ed}".encode(),
    "n_object_key_with_single_quotes": b"{key: 'value'}",
    "n_object_missing_value": b'{"a":',
    "n_object_non_string_key": b"{1:1}",
    "n_object_null_key": b"{null:null}",
    "n_object_single_quote": b"{'a':0}",
    "n_object_trailing_comma": b'{"id":0,}',
    "n_object_trailing_comment": b'{"a":"b"}/**/',
    "n_object_trailing_comment_slash": b'{"a":"b"}//',
    "n_object_two_commas_in_a_row": b'{"a":"b",,"c":"d"}',
    "n_object_unquoted_key": b'{a: "b"}',
    "n_object_unterminated-value": b'{"a":"a',
    "n_object_with_trailing_garbage": b'{"a":"b"}#',
    "n_single_space": b" ",
    "n_string_1_surrogate_then_escape_u1x": b'["\\uD800\\u1x"]',
    "n_string_backslash_00": b'["\\\x00"]',
    "n_string_escape_x": b'["\\x00"]',
    "n_string_escaped_emoji": '["\\\U0001f300"]'.encode(),
    "n_string_incomplete_escape": b'["\\"]',
    "n_string_invalid_unicode_escape": b'["\\uqqqq"]',
    "n_string_leading_uescaped_thinspace": b'[\\u0020"asd"]',
    "n_string_single_doublequote": b'"',
    "n_string_start_escape_unclosed": b'["\\',
    "n_string_unescaped_ctrl_char": b'["a\x00a"]',
    "n_string_unescaped_escape": b'["a\x1ba"]',
    "n_string_unescaped_newline": b'["new\nline"]',
    "n_string_unescaped_tab": b'["\t"]',
    "n_structure_angle_bracket": b"<.>",
    "n_structure_ascii-unicode-identifier": "a\u00e5".encode(),
    "n_structure_capitalized_True": b"[True]",
    "n_structure_double_array": b"[][]",
    "n_structure_end_array": b"]",
    "n_structure_no_data": b"",
    "n_structure_null-byte-outside-string": b"[\x00]",
    "n_structure_object_followed_by_closing_object": b"{}}",
    "n_structure_UTF8_BOM_no_data": b"\xef\xbb\xbf",
    "n_structure_UTF8_BOM": b"\xef\xbb\xbf{}",
    "n_structure_U+2060_word_joined": "[\u2060]".encode(),
    "n_structure_whitespace_formfeed": b"[\x0c]",
    "n_structure_whitespace_nbsp": "[\u00a0]".encode(),
    "n_structure_whitespace_line_separator": "[\u2028]".encode(),
    "n_structure_lines": b'{"a":1}\n{"a":2}',
    "n_structure_sequence": b"\x1e[]\n",
    "n_structure_html": b"<!doctype html><html></html>",
    "n_structure_undefined": b"[undefined]",
    "i_string_utf16BE_no_BOM": '["\u00e9"]'.encode("utf-16-be").replace(b"\xe9", b"e"),
    "i_string_UTF-32": '["e"]'.encode("utf-32-le"),
}
NOT_UTF8 = {
    "i_string_invalid_utf-8": b'["\xff"]',
    "i_string_iso_latin_1": b'["\xe9"]',
    "i_string_lone_utf8_continuation_byte": b'["\x81"]',
    "i_string_not_in_unicode_range": b'["\xf4\xbf\xbf\xbf"]',
    "i_string_overlong_sequence_2_bytes": b'["\xc0\xaf"]',
    "i_string_overlong_sequence_6_bytes": b'["\xfc\x83\xbf\xbf\xbf\xbf"]',
    "i_string_overlong_quote": b'[\xc0\xa2a"]',
    "i_string_overlong_NUL": b'["\xc0\x80"]',
    "i_string_truncated-utf-8": b'["\xe0\xff"]',
    "i_string_UTF-8_surrogate_U+D800": b'["\xed\xa0\x80"]',
    "i_string_CESU-8": b'["\xed\xa0\x81\xed\xb0\xb7"]',
    "i_string_UTF-16LE_with_BOM": '["\u00e9"]'.encode("utf-16"),
    "n_string_invalid-utf-8-in-escape": b'["\\u\xe5"]',
    "n_structure_incomplete_UTF8_BOM": b"\xef\xbb{}",
    "n_object_pi_in_key_and_trailing_comma": b'{"\xb9":"0",}',
}
NOT_WHOLE = {
    "y_number_0e+1": b"[0e+1]",
    "y_number_double_close_to_zero": b"[-0.000000000000000000001]",
    "y_number_real_exponent": b"[123e45]",
    "y_number_1.0": b"[1.0]",
    "y_number_minus_zero_real": b"[-0.0]",
    "i_number_double_huge_neg_exp": b"[123.456e-789]",
    "i_number_huge_exp": b"[0.4e" + b"0" * 100 + b"6699]",
    "i_number_pos_double_huge_exp": b"[1.5e+9999]",
    "i_number_too_big_pos_int": b"[100000000000000000000]",
    "i_number_too_big_neg_int": b"[-9007199254740992]",
    "i_number_very_big_int": b"[" + b"9" * 100_000 + b"]",
    "i_number_very_big_zero": b"[-" + b"0" * 1 + b".0]",
    "n_number_NaN": b"[NaN]",
    "n_number_infinity": b"[Infinity]",
    "n_number_minus_infinity": b"[-Infinity]",
}
UNSAFE = {
    "y_string_null_escape": b'["\\u0000"]',
    "y_string_escaped_control_character": b'["\\u0012"]',
    "y_string_backspace_formfeed": b'["\\b\\f"]',
    "y_string_tab_escape": b'["\\t"]',
    "y_string_carriage_return": b'["\\r"]',
    "y_string_delete": b'["\x7f"]',
    "y_string_next_line": b'["\\u0085"]',
    "y_string_u2028_line_sep": '["\u2028"]'.encode(),
    "y_string_u2029_par_sep": '["\u2029"]'.encode(),
    "y_string_byte_order_mark": b'["\\uFEFF"]',
    "y_string_annotation": b'["\\ufff9"]',
    "y_string_tags": '["\U000e0041"]'.encode(),
    "y_string_override": '["\u202e"]'.encode(),
    "y_string_isolate": b'["\\u2066a\\u2069"]',
    "y_object_override_in_key": b'{"a\\u202eb":0}',
    "i_object_key_lone_2nd_surrogate": b'{"\\uDFAA":0}',
    "i_string_1st_surrogate_but_2nd_missing": b'["\\uDADA"]',
    "i_string_incomplete_surrogates_escape_valid": b'["\\uD800\\uD800\\n"]',
    "i_string_inverted_surrogates_U+1D11E": b'["\\uDd1e\\uD834"]',
    "i_string_lone_second_surrogate": b'["\\uDFAA"]',
}
TOO_MUCH = {
    "n_structure_100000_opening_arrays": (b"[" * 100_000, "too_deep"),
    "n_structure_open_array_object": (b'[{"":' * 50_000, "too_deep"),
    "i_structure_500_nested_arrays": (b"[" * 500 + b"]" * 500, "too_deep"),
    "i_structure_100000_nested_arrays": (b"[" * 100_000 + b"]" * 100_000, "too_deep"),
    "i_structure_deep_by_one": (b"[" * (MAX_DEPTH + 2) + b"]" * (MAX_DEPTH + 2), "too_deep"),
    "i_structure_huge_string": (b'"' + b"a" * 2**20 + b'"', "file_too_large"),
    "i_structure_huge_space": (b" " * 2**20 + b"1", "file_too_large"),
    "y_object_duplicated_key": (b'{"a":"b","a":"c"}', "repeated_key"),
    "y_object_duplicated_key_and_value": (b'{"a":"b","a":"b"}', "repeated_key"),
    "y_object_duplicated_key_escaped": (b'{"a":"b","\\u0061":"c"}', "repeated_key"),
    "y_object_proto_twice": (b'{"__proto__":0,"__proto__":1}', "repeated_key"),
}
REFUSED = (
    {name: (data, "not_json") for name, data in NOT_JSON.items()}
    | {name: (data, "not_utf8") for name, data in NOT_UTF8.items()}
    | {name: (data, "not_a_whole_number") for name, data in NOT_WHOLE.items()}
    | {name: (data, "unsafe_character") for name, data in UNSAFE.items()}
    | TOO_MUCH
)
DOCUMENT = "countries/AM/entry.json"


@pytest.mark.parametrize(("data", "value"), READ.values(), ids=READ)
def test_what_must_be_read_is_read(data: bytes, value: object) -> None:
    read, faults = read_json(data)
    assert faults == [] and (value is None or read == value)


@pytest.mark.parametrize(("data", "problem"), REFUSED.values(), ids=REFUSED)
def test_what_must_be_refused_is_refused_with_its_reason(data: bytes, problem: str) -> None:
    depth = sys.getrecursionlimit()
    value, faults = read_json(data)
    assert value is None and problem in {fault.problem for fault in faults}
    assert sys.getrecursionlimit() == depth
    for lang in PROGRAM_LANGUAGES:
        assert all(fault.sentence(Words(lang)) for fault in faults[:3])


@pytest.mark.parametrize("name", [*REFUSED, *READ])
def test_as_a_document_it_is_refused_with_its_file(name: str) -> None:
    """What is read, but no document: written otherwise than canonically, or not an object of the contract."""
    data = REFUSED[name][0] if name in REFUSED else READ[name][0]
    content, faults = decode_targets({**targets_of(SMALL), DOCUMENT: data})
    assert content is None
    assert DOCUMENT in {fault.file for fault in faults}
