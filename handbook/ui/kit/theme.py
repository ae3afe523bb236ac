"""Which colours are in force, and how Qt's palette says them."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette, QStyleHints

from handbook.ui.kit.tokens import CONTRAST, DARK, LIGHT, Theme

_Group = QPalette.ColorGroup
_Role = QPalette.ColorRole


class Appearance(StrEnum):
    """What the user chose; `SYSTEM` follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


def chosen_theme(appearance: Appearance, hints: QStyleHints) -> Theme:
    """The theme for a choice; `hints` decide where the choice is `SYSTEM`."""
    fixed = {Appearance.LIGHT: LIGHT, Appearance.DARK: DARK, Appearance.CONTRAST: CONTRAST}
    if appearance in fixed:
        return fixed[appearance]
    if _wants_contrast(hints):
        return CONTRAST
    return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT


def tell_system(appearance: Appearance, hints: QStyleHints) -> None:
    """Let title bars and native dialogs follow the choice, where this Qt can."""
    if appearance is Appearance.SYSTEM:
        hints.unsetColorScheme()
    else:
        is_light = appearance is Appearance.LIGHT
        hints.setColorScheme(Qt.ColorScheme.Light if is_light else Qt.ColorScheme.Dark)


def palette(theme: Theme) -> QPalette:
    """Qt's palette for a theme; tokens without a role go to painters directly."""
    roles = {
        _Role.Window: theme.canvas,
        _Role.Base: theme.surface,
        _Role.AlternateBase: theme.raised,
        _Role.Text: theme.ink,
        _Role.WindowText: theme.ink,
        _Role.ButtonText: theme.ink,
        _Role.BrightText: theme.high,
        _Role.PlaceholderText: theme.ink3,
        _Role.Button: theme.raised,
        _Role.Highlight: theme.select,
        _Role.HighlightedText: theme.ink,
        _Role.Accent: theme.accent,
        _Role.Link: theme.accent,
        _Role.LinkVisited: theme.accent,
        _Role.Light: theme.surface,
        _Role.Midlight: theme.line,
        _Role.Mid: theme.edge,
        _Role.Dark: theme.edge,
        _Role.Shadow: theme.edge,
        _Role.ToolTipBase: theme.raised,
        _Role.ToolTipText: theme.ink,
    }
    result = QPalette()
    for role, colour in roles.items():
        result.setColor(role, QColor(colour))
    for role in (_Role.Text, _Role.WindowText, _Role.ButtonText, _Role.HighlightedText):
        result.setColor(_Group.Disabled, role, QColor(theme.ink3))
    return result


def _wants_contrast(hints: QStyleHints) -> bool:
    """Whether the desktop asks for high contrast; Qt can say so since 6.10."""
    accessibility = getattr(hints, "accessibility", None)
    ask = getattr(accessibility() if accessibility else hints, "contrastPreference", None)
    return ask is not None and getattr(ask(), "name", "") == "HighContrast"
