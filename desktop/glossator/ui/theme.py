"""The window's colours: light, sepia or dark, from the system or as the user chose.

Every colour that anything in the window is drawn with comes from here: from the palette where Qt has a role for
it, else from `tokens()`. Text keeps 7:1 (WCAG 2.2, 1.4.6) on every ground it may stand on; tests hold that.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from glossator import assets

SYSTEM, LIGHT, SEPIA, DARK = "system", "light", "sepia", "dark"
CHOICES = (SYSTEM, LIGHT, SEPIA, DARK)


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one scheme. `scheme` is also the name of the reading view's scheme.

    Grounds: `paper` (reader, fields), `panel` (the columns), `bar` (menu and status bar), `selection` (chosen
    rows), `pill` (attributes), `error` and `done` (notices). Inks: `ink`, `muted`, `accent` (links, bars, rings).
    Lines: `line` between columns, `edge` around fields, which needs to be seen (3:1).
    """

    scheme: str
    paper: QColor
    panel: QColor
    bar: QColor
    selection: QColor
    pill: QColor
    error: QColor
    done: QColor
    ink: QColor
    muted: QColor
    accent: QColor
    line: QColor
    edge: QColor

    @property
    def dark(self) -> bool:
        """Whether light stands on dark."""
        return self.ink.lightness() > self.paper.lightness()


def _tokens(scheme: str, **colours: str) -> Tokens:
    return Tokens(scheme, **{name: QColor(colour) for name, colour in colours.items()})


_LIGHT = _tokens(
    LIGHT,
    paper="#fdfcf9",
    panel="#f8f6f2",
    bar="#f3f1ec",
    selection="#dce9f5",
    pill="#ebe8e0",
    error="#fbe6e0",
    done="#e2efe4",
    ink="#1f1d1a",
    muted="#4a4741",
    accent="#154c76",
    line="#e2ded5",
    edge="#8f8a80",
)
_SEPIA = _tokens(
    SEPIA,
    paper="#f6ecd9",
    panel="#f1e6d0",
    bar="#ebdfc8",
    selection="#d8dfd9",
    pill="#e6d9bf",
    error="#f6dccb",
    done="#dfe6cd",
    ink="#2b2118",
    muted="#473a2b",
    accent="#17466b",
    line="#dccfb4",
    edge="#857656",
)
_DARK = _tokens(
    DARK,
    paper="#18191c",
    panel="#212226",
    bar="#1b1c1f",
    selection="#26384a",
    pill="#2d2f35",
    error="#48241d",
    done="#1c3625",
    ink="#ececea",
    muted="#cac6be",
    accent="#9bcbf4",
    line="#35373d",
    edge="#7a7c84",
)
_SCHEMES = {t.scheme: t for t in (_LIGHT, _SEPIA, _DARK)}


class _Signals(QObject):
    changed = Signal()  # the palette is in place already


signals = _Signals()
_choice = SYSTEM
_current = _LIGHT


def tokens() -> Tokens:
    """The colours now."""
    return _current


def choice() -> str:
    """What the user asked for: one of CHOICES."""
    return _choice


def start(app: QApplication, wanted: str = SYSTEM) -> None:
    """Dress the application, and follow the system from now on. Once, before the first window."""
    app.setStyle("Fusion")
    QGuiApplication.styleHints().colorSchemeChanged.connect(_follow)
    choose(wanted)


def choose(wanted: str) -> None:
    """Take another scheme; "system" follows the system's."""
    global _choice
    _choice = wanted if wanted in CHOICES else SYSTEM
    # Title bars and file dialogs of the system itself follow this hint where the platform lets them.
    asked = {LIGHT: Qt.ColorScheme.Light, SEPIA: Qt.ColorScheme.Light, DARK: Qt.ColorScheme.Dark}
    QGuiApplication.styleHints().setColorScheme(asked.get(_choice, Qt.ColorScheme.Unknown))
    _apply()


def _follow(_scheme: Qt.ColorScheme) -> None:
    if _choice == SYSTEM:
        _apply()


def _apply() -> None:
    global _current
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return
    wanted = _choice
    if wanted == SYSTEM:
        wanted = DARK if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT
    _current = _SCHEMES[wanted]
    app.setPalette(palette_of(_current))
    app.setStyleSheet(_sheet(_current))
    signals.changed.emit()


def palette_of(colours: Tokens) -> QPalette:
    """The whole palette, each role set: nothing is left to what a desktop happens to prefer."""
    role = QPalette.ColorRole
    group = QPalette.ColorGroup
    palette = QPalette()
    for name, colour in (
        (role.Window, colours.panel),
        (role.WindowText, colours.ink),
        (role.Base, colours.paper),
        (role.AlternateBase, colours.panel),
        (role.Text, colours.ink),
        (role.PlaceholderText, colours.muted),
        (role.Button, colours.panel),
        (role.ButtonText, colours.ink),
        (role.BrightText, colours.ink),
        (role.ToolTipBase, colours.paper),
        (role.ToolTipText, colours.ink),
        (role.Highlight, colours.selection),
        (role.HighlightedText, colours.ink),
        (role.Accent, colours.accent),
        (role.Link, colours.accent),
        (role.LinkVisited, colours.accent),
        (role.Light, colours.paper),
        (role.Midlight, colours.pill),
        (role.Mid, colours.line),
        (role.Dark, colours.edge),
        (role.Shadow, QColor("#000000") if colours.dark else colours.edge),
    ):
        palette.setColor(name, colour)
    faint = QColor(colours.edge)
    for name in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(group.Disabled, name, faint)
    return palette


def _sheet(colours: Tokens) -> str:
    """resources/style/window.qss with the colours put in: `@name` stands for a token."""
    sheet = _template()
    # Longest first, so that no name is taken for the beginning of another.
    for field in sorted(fields(colours), key=lambda f: -len(f.name)):
        value = getattr(colours, field.name)
        if isinstance(value, QColor):
            sheet = sheet.replace(f"@{field.name}", value.name())
    return sheet


def _template() -> str:
    file: Path = assets.resources() / "style" / "window.qss"
    return file.read_text(encoding="utf-8")


def edged(widget: QWidget) -> None:
    """Frames and boxes to tick with an edge that can be seen: Fusion draws theirs a little darker than the window,
    and on a dark one nothing is left of them."""
    colours = widget.palette()
    colours.setColor(QPalette.ColorRole.Window, tokens().edge.lighter(140))
    widget.setPalette(colours)
