"""What is worth telling about something that was done all the same."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Remark:
    """A sentence as an English template in the syntax of `str.format`, with its facts beside it, so that the window
    can translate the template first; `str()` is the English sentence. Made by `remark`."""

    message: str
    facts: tuple[tuple[str, object], ...] = ()

    def __str__(self) -> str:
        return self.message.format(**dict(self.facts))


def remark(message: str, /, **facts: object) -> Remark:
    """The remark of this template and these facts."""
    return Remark(message, tuple(facts.items()))


Tell = Callable[[Remark], None]
"""Gets a remark on whatever could not be kept as it is."""


def nobody(_said: Remark) -> None:
    """For whom nothing has to be told."""
