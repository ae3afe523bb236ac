"""Every colour of the window, by what it is for, in three themes (visual.md, "Colour tokens").

Colours are `#RRGGBB`. `X_soft` is the ground under `X`, `on_X` is text on a fill of `X`.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Theme:
    """One set of colours.

    Attributes:
        name: `light`, `dark` or `contrast`.
        is_dark: whether text is lighter than its ground.
        ring_px: width of the focus ring at 100 %.
        canvas: the window; `surface`: reading area; `sunken`: rail, group rows, status line; `raised`: bars.
        line: rules; `edge`: borders of controls.
        ink: text, `ink2` and `ink3` quieter ones.
        select: ground of a selected row; `hover`: of the row under the pointer.
        high: danger to a person; `mid`: medium risk, warnings of the program; `stale`: old or undated.
        good: signature verified, confirmed by an editor.
        mark: ground of found words; `ins`, `del_`: of changes.
    """

    name: str
    is_dark: bool
    ring_px: int
    canvas: str
    surface: str
    sunken: str
    raised: str
    line: str
    edge: str
    ink: str
    ink2: str
    ink3: str
    accent: str
    accent_soft: str
    on_accent: str
    select: str
    hover: str
    focus: str
    high: str
    high_soft: str
    on_high: str
    mid: str
    mid_soft: str
    stale: str
    stale_soft: str
    stale_edge: str
    good: str
    good_soft: str
    mark: str
    on_mark: str
    ins: str
    on_ins: str
    del_: str
    on_del: str
    map_yes: str
    map_cond: str
    map_cond_line: str
    map_no: str
    map_no_line: str
    map_unknown: str
    map_dot: str
    map_none: str
    map_water: str


LIGHT = Theme(
    name="light",
    is_dark=False,
    ring_px=2,
    canvas="#F0F2EE",
    surface="#FFFFFF",
    sunken="#E6EAE5",
    raised="#F8F9F7",
    line="#D2D8D1",
    edge="#76817A",
    ink="#18211E",
    ink2="#45514B",
    ink3="#5A665F",
    accent="#17566E",
    accent_soft="#DCEBF0",
    on_accent="#FFFFFF",
    select="#D3E5EC",
    hover="#EAEFEA",
    focus="#0A51BD",
    high="#98191F",
    high_soft="#FAE9E7",
    on_high="#FFFFFF",
    mid="#7F4500",
    mid_soft="#FBEEDC",
    stale="#57523D",
    stale_soft="#F4F1E7",
    stale_edge="#857D5C",
    good="#1C6137",
    good_soft="#E3F1E7",
    mark="#FFEBA1",
    on_mark="#18211E",
    ins="#D9F0DF",
    on_ins="#114A28",
    del_="#FBDFDC",
    on_del="#85141A",
    map_yes="#2B7A99",
    map_cond="#F4DFA4",
    map_cond_line="#8A6700",
    map_no="#EBD5D7",
    map_no_line="#85283A",
    map_unknown="#D3D8D3",
    map_dot="#4F5A54",
    map_none="#FAFBF9",
    map_water="#E6EAE5",
)

DARK = Theme(
    name="dark",
    is_dark=True,
    ring_px=2,
    canvas="#14191A",
    surface="#1B2122",
    sunken="#101415",
    raised="#232A2B",
    line="#343D3F",
    edge="#7B8886",
    ink="#E3E7E2",
    ink2="#B6BFB9",
    ink3="#A2ACA6",
    accent="#86C5DA",
    accent_soft="#1C3944",
    on_accent="#0C1A20",
    select="#21414E",
    hover="#252D2E",
    focus="#8FB8FF",
    high="#FF9D94",
    high_soft="#3B1F1F",
    on_high="#2A0A0A",
    mid="#EDBB6E",
    mid_soft="#352A15",
    stale="#C9C2A4",
    stale_soft="#26251E",
    stale_edge="#8F8764",
    good="#8FD2A4",
    good_soft="#18301F",
    mark="#5E4B00",
    on_mark="#FFF3C4",
    ins="#173A24",
    on_ins="#B5E8C5",
    del_="#43201F",
    on_del="#FFC1BB",
    map_yes="#4C9DBF",
    map_cond="#4A3E16",
    map_cond_line="#EAC766",
    map_no="#3A2226",
    map_no_line="#E08795",
    map_unknown="#2E3638",
    map_dot="#A2ACA6",
    map_none="#1B2122",
    map_water="#101415",
)

CONTRAST = Theme(
    name="contrast",
    is_dark=True,
    ring_px=3,
    canvas="#000000",
    surface="#000000",
    sunken="#000000",
    raised="#000000",
    line="#8A8A8A",
    edge="#FFFFFF",
    ink="#FFFFFF",
    ink2="#FFFFFF",
    ink3="#E6E6E6",
    accent="#7FD8FF",
    accent_soft="#00293A",
    on_accent="#000000",
    select="#00354F",
    hover="#262626",
    focus="#FFE600",
    high="#FFA8A0",
    high_soft="#2E0000",
    on_high="#000000",
    mid="#FFC96B",
    mid_soft="#2B1B00",
    stale="#F2E6B8",
    stale_soft="#1C1A10",
    stale_edge="#F2E6B8",
    good="#8CF5AE",
    good_soft="#002B10",
    mark="#FFE600",
    on_mark="#000000",
    ins="#003A17",
    on_ins="#B8FFD0",
    del_="#4A0000",
    on_del="#FFD0CC",
    map_yes="#7FD8FF",
    map_cond="#2B1B00",
    map_cond_line="#FFD98A",
    map_no="#2E0000",
    map_no_line="#FF9DAE",
    map_unknown="#1A1A1A",
    map_dot="#FFFFFF",
    map_none="#000000",
    map_water="#000000",
)

THEMES = (LIGHT, DARK, CONTRAST)
