"""The outline of a passage is one polygon around its lines, or several where they do not touch."""

from hypothesis import given
from hypothesis import strategies as st

from glossator.ui.reader.outline import Box, Point, polygons


def _area(corners: list[Point]) -> float:
    return (
        sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(corners, [*corners[1:], corners[0]], strict=True))
        / 2
    )


@given(st.lists(st.tuples(st.integers(0, 100), st.integers(1, 100)), min_size=1, max_size=6))
def test_polygons_have_the_area_of_the_lines_and_square_corners(lines: list[tuple[int, int]]) -> None:
    boxes = [Box(left, 20 * n, left + width, 20 * n + 20) for n, (left, width) in enumerate(lines)]
    found = polygons(boxes)
    assert sum(map(_area, found)) == sum((box.right - box.left) * 20 for box in boxes)
    for corners in found:
        for one, two in zip(corners, [*corners[1:], corners[0]], strict=True):
            assert (one[0] == two[0]) != (one[1] == two[1])


def test_a_last_line_that_lies_left_of_the_first_one_has_its_own_outline() -> None:
    assert len(polygons([Box(50, 0, 100, 20), Box(0, 20, 40, 40)])) == 2
    assert len(polygons([Box(50, 0, 100, 20), Box(0, 20, 60, 40)])) == 1
