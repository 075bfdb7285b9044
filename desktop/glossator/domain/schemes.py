"""The colours of the reading view in light, sepia and dark."""

from __future__ import annotations

from dataclasses import dataclass

from glossator.domain.contrast import LINE_CONTRAST, NAME_CONTRAST, readable, tint


@dataclass(frozen=True, slots=True)
class Scheme:
    """One set of colours, each #rrggbb.

    `ink` keeps at least 7:1 on `paper`, `selection`, `selection_idle`, `hit` and `hit_current`; `muted` (section
    names, what lies outside the report) 4.5:1 on paper. `strength` is the opacity of a tint at one coding,
    `strongest` at many. `uncoded` is the hue of a passage without a code.
    """

    name: str
    paper: str
    ink: str
    muted: str
    selection: str
    selection_idle: str
    outline: str
    caret: str
    hit: str
    hit_current: str
    hit_edge: str
    uncoded: str
    track: str
    thumb: str
    focus: str
    strength: float
    strongest: float

    def tint(self, colour: str, depth: int = 1) -> str:
        """The colour behind text where `depth` codings lie whose mean colour is `colour`."""
        return tint(colour, self.paper, self.ink, min(self.strongest, self.strength + 0.05 * (depth - 1)))

    def lit(self, colour: str) -> str:
        """The colour behind the words and the name of a passage that is pointed at."""
        return tint(colour, self.paper, self.ink, self.strongest)

    def line(self, colour: str) -> str:
        """A code's colour as underline, bracket and outline: at least 3:1 on paper."""
        return readable(colour, self.paper, LINE_CONTRAST)

    def label(self, colour: str) -> str:
        """A code's colour for its name: at least 7:1 on paper."""
        return readable(colour, self.paper, NAME_CONTRAST)


LIGHT = Scheme(
    name="light",
    paper="#fdfcf9",
    ink="#1f1d1a",
    muted="#6f6a62",
    selection="#b7d3f2",
    selection_idle="#d9dde2",
    outline="#1f1d1a",
    caret="#1f1d1a",
    hit="#fbe7a1",
    hit_current="#f7c948",
    hit_edge="#a16207",
    uncoded="#8a8478",
    track="#f1efe9",
    thumb="#8a8478",
    focus="#2f6fb3",
    strength=0.16,
    strongest=0.34,
)

SEPIA = Scheme(
    name="sepia",
    paper="#f6ecd9",
    ink="#2b2118",
    muted="#6f5d45",
    selection="#bcd0dd",
    selection_idle="#dcd6c8",
    outline="#2b2118",
    caret="#2b2118",
    hit="#f6d98a",
    hit_current="#efbd4c",
    hit_edge="#8f5a08",
    uncoded="#85765e",
    track="#ebdfc8",
    thumb="#8f7d62",
    focus="#2f6fb3",
    strength=0.16,
    strongest=0.34,
)

DARK = Scheme(
    name="dark",
    paper="#18191c",
    ink="#e8e6e1",
    muted="#a09c94",
    selection="#294c74",
    selection_idle="#3a3d43",
    outline="#e8e6e1",
    caret="#f4f2ed",
    hit="#3d3516",
    hit_current="#5a4509",
    hit_edge="#e5b93c",
    uncoded="#a09c94",
    track="#202226",
    thumb="#b5b1a8",
    focus="#7db3e8",
    strength=0.26,
    strongest=0.42,
)

SCHEMES = {scheme.name: scheme for scheme in (LIGHT, SEPIA, DARK)}
