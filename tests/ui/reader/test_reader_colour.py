"""Ink stays readable on any mix of codes, and names and lines on paper, in every scheme."""

import itertools
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.domain.colours import PALETTE
from glossator.domain.contrast import contrast, hexadecimal, mix, readable, rgb
from glossator.domain.schemes import SCHEMES, Scheme
from glossator.domain.segments import segments
from glossator.ui.reader.highlight import Hues
from glossator.ui.reader.marks import CodeLook, Mark

hexes = st.tuples(*[st.integers(0, 255)] * 3).map(hexadecimal)
schemes = pytest.mark.parametrize("scheme", SCHEMES.values(), ids=SCHEMES)


@schemes
def test_ink_keeps_seven_to_one_on_every_mix_of_three_palette_colours(scheme: Scheme) -> None:
    for depth in (1, 2, 3):
        for mixed in itertools.combinations_with_replacement(PALETTE, depth):
            mean = hexadecimal(tuple(sum(c) / depth for c in zip(*map(rgb, mixed), strict=True)))
            behind = scheme.tint(mean, depth)
            assert contrast(behind, scheme.ink) >= 7
            assert behind != scheme.paper


@given(hexes, st.integers(1, 40), st.sampled_from(list(SCHEMES.values())))
def test_ink_keeps_seven_to_one_on_any_colour_at_any_depth(colour: str, depth: int, scheme: Scheme) -> None:
    assert contrast(scheme.tint(colour, depth), scheme.ink) >= 7


@given(hexes, st.sampled_from(list(SCHEMES.values())))
def test_names_and_lines_of_any_colour_can_be_read_on_paper(colour: str, scheme: Scheme) -> None:
    assert contrast(scheme.label(colour), scheme.paper) >= 7
    assert contrast(scheme.line(colour), scheme.paper) >= 3


@schemes
def test_the_schemes_own_colours_keep_their_contrast(scheme: Scheme) -> None:
    for behind in (scheme.paper, scheme.selection, scheme.selection_idle, scheme.hit, scheme.hit_current):
        assert contrast(scheme.ink, behind) >= 7
    assert contrast(scheme.muted, scheme.paper) >= 4.5
    for line in (scheme.outline, scheme.caret, scheme.focus, scheme.hit_edge):
        assert contrast(line, scheme.paper) >= 3


def test_contrast_is_that_of_the_web_guidelines() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert contrast("#c2410c", "#c2410c") == 1


def test_a_colour_that_can_be_read_already_stays_itself() -> None:
    assert readable("#1d4ed8", "#ffffff", 4.5) == "#1d4ed8"
    assert mix("#000000", "#ffffff", 0.5) == "#808080"


LOOKS = {str(number): CodeLook(f"Code {number}", colour) for number, colour in enumerate(PALETTE)}
overlaps = st.lists(
    st.builds(
        lambda start, length, codes: Mark(str((start, length, codes)), start, start + length, tuple(codes)),
        st.integers(0, 80),
        st.integers(1, 60),
        st.lists(st.sampled_from(list(LOOKS)), max_size=8, unique=True),
    ),
    max_size=16,
)


@given(overlaps, st.sampled_from(list(SCHEMES.values())))
def test_ink_keeps_seven_to_one_wherever_passages_overlap_and_where_one_is_pointed_at(
    marks: list[Mark], scheme: Scheme
) -> None:
    hues = Hues(LOOKS, scheme)
    for segment in segments(marks, 0, 140, hues.channels):
        assert contrast(scheme.tint(segment.colour, segment.depth), scheme.ink) >= 7
    for mark in marks:
        assert contrast(hues.lit(mark.code_ids).name(), scheme.ink) >= 7


# Dichromats' sight by the matrices for severity 1.0, on linear RGB, of Machado, Oliveira and Fernandes, "A
# Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15 (6), 2009.
SIGHTS = {
    "usual": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
APART = 7.0
"""The least distance of two colours in CIELAB (CIE 1976, D65); 2.3 is about the least that is noticed."""


def _seen(colour: str, sight: str) -> tuple[float, float, float]:
    """A colour in CIELAB, as this sight has it."""
    linear = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (v / 255 for v in rgb(colour))
    ]
    r, g, b = (
        min(1.0, max(0.0, sum(part * channel for part, channel in zip(row, linear, strict=True))))
        for row in SIGHTS[sight]
    )
    x = (0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047
    y = 0.2126729 * r + 0.7151522 * g + 0.0721750 * b
    z = (0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883
    fx, fy, fz = (t ** (1 / 3) if t > 216 / 24389 else (24389 / 27 * t + 16) / 116 for t in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def test_cielab_is_that_of_the_standard() -> None:
    assert _seen("#ffffff", "usual") == pytest.approx((100, 0, 0), abs=0.02)
    assert _seen("#ff0000", "usual") == pytest.approx((53.24, 80.09, 67.20), abs=0.02)


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("drawn", ["as it is", *SCHEMES])
def test_any_two_colours_of_the_palette_can_be_told_apart_by_everybody(sight: str, drawn: str) -> None:
    colours = [SCHEMES[drawn].line(c) if drawn in SCHEMES else c for c in PALETTE]
    for one, other in itertools.combinations(colours, 2):
        assert math.dist(_seen(one, sight), _seen(other, sight)) >= APART, (one, other)


def test_every_colour_of_the_palette_is_seen_on_paper() -> None:
    assert all(contrast(colour, SCHEMES["light"].paper) >= 4.5 for colour in PALETTE)
