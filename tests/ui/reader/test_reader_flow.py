"""Walking over blocks by pixels, against one long strip of known heights."""

from itertools import accumulate

from hypothesis import given
from hypothesis import strategies as st

from glossator.ui.reader.flow import Anchor, Flow

heights = st.lists(st.integers(1, 50), min_size=1, max_size=30)


@given(heights, st.integers(-500, 1500), st.integers(0, 29), st.integers(1, 200))
def test_every_walk_ends_where_the_strip_says(strip: list[int], distance: int, block: int, room: int) -> None:
    block %= len(strip)
    tops = list(accumulate(strip, initial=0))
    flow = Flow(len(strip), strip.__getitem__)
    anchor = flow.moved(Anchor(block, 0), distance)
    expected = max(0, tops[block] + distance)
    assert tops[anchor.block] + anchor.into == expected
    assert anchor.into < strip[anchor.block] or anchor.block == len(strip) - 1
    placed = flow.placed(anchor, room)
    assert placed == [
        (n, tops[n] - expected) for n in range(len(strip)) if n >= anchor.block and tops[n] - expected < room
    ]
    last = flow.last(room)
    assert tops[last.block] + last.into == max(0, tops[-1] - room)
    for other in range(len(strip)):
        assert flow.distance(anchor, other, 100_000) == tops[other] - expected
        assert flow.distance(anchor, other, 10) in (None, tops[other] - expected)
