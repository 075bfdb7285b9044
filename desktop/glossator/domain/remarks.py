"""What is worth telling about something that was done all the same."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Remark:
    """A sentence as an English template in the syntax of `str.format`, with its facts beside it, so that the window
    can translate the template first; `str()` is the English sentence. Made by `remark`."""

    message: str
    facts: tuple[tuple[str, object], ...] = ()
    advice: Remark | None = None
    """What can be done about it."""

    def __str__(self) -> str:
        said = " ".join(self.message.format(**dict(self.facts)).splitlines())  # a name may hold anything
        return said if self.advice is None else f"{said} {self.advice}"

    def then(self, advice: Remark) -> Remark:
        """The same with what can be done about it."""
        return replace(self, advice=advice)


def remark(message: str, /, **facts: object) -> Remark:
    """The remark of this template and these facts."""
    return Remark(message, tuple(facts.items()))


Tell = Callable[[Remark], None]
"""Gets a remark on whatever could not be kept as it is."""


def nobody(_said: Remark) -> None:
    """For whom nothing has to be told."""
