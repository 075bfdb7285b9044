"""Ink stays readable on any mix of codes, and names and lines on paper, in every scheme."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.domain.colours import PALETTE
from glossator.ui.reader.colour import contrast, hexadecimal, mix, readable, rgb
from glossator.ui.reader.scheme import SCHEMES, Scheme

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
