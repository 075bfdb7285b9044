"""Where blocks stand in the window: a place to hold on to, and walks from there. Pure.

An anchor is a block and the pixels of it that are scrolled off above the window's top. Everything in view is
reached by walking from the anchor over blocks whose exact heights are known, so heights of what was never seen
need not even be estimated, and learning one moves nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple


class Anchor(NamedTuple):
    """The block at the top edge, and how many of its pixels lie above that edge."""

    block: int
    into: int


class Flow:
    """Blocks one below the other; `height(block)` lays a block out when its height is not known yet."""

    def __init__(self, count: int, height: Callable[[int], int]) -> None:
        self._count = count
        self._height = height

    def moved(self, anchor: Anchor, distance: int) -> Anchor:
        """The anchor `distance` pixels further down (or up when negative), not before the first block.

        It may run past the last block's end by as much as that: `last` says how far a window should go.
        """
        block, into = anchor.block, anchor.into + distance
        while into < 0 and block > 0:
            block -= 1
            into += self._height(block)
        if into < 0:
            return Anchor(0, 0)
        while block + 1 < self._count and into >= (height := self._height(block)):
            into -= height
            block += 1
        return Anchor(block, into)

    def last(self, room: int) -> Anchor:
        """The anchor at which the last block's end stands at the foot of a window of `room` pixels."""
        return self.moved(Anchor(self._count - 1, 0), self._height(self._count - 1) - room)

    def placed(self, anchor: Anchor, room: int) -> list[tuple[int, int]]:
        """The blocks in a window of `room` pixels, each with the pixel where its top is (the first one's may be
        negative)."""
        found: list[tuple[int, int]] = []
        block, top = anchor.block, -anchor.into
        while block < self._count and top < room:
            found.append((block, top))
            top += self._height(block)
            block += 1
        return found

    def distance(self, anchor: Anchor, block: int, limit: int) -> int | None:
        """The pixel, seen from the anchor's top edge, where a block's top is; None when that is beyond `limit`."""
        top, here = -anchor.into, anchor.block
        while here < block:
            top += self._height(here)
            here += 1
            if top > limit:
                return None
        while here > block:
            here -= 1
            top -= self._height(here)
            if top < -limit:
                return None
        return top
