"""Coders: who marked a passage, wrote a memo, made an edit."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Coder:
    """One person who codes, known by name."""

    id: str
    name: str


def initials(coders: Iterable[Coder]) -> dict[str, str]:
    """By coder id the first letters of up to three words of the name; those that several share have a number."""
    found: dict[str, str] = {}
    for coder in sorted(coders, key=lambda coder: (coder.name, coder.id)):
        words = coder.name.split()
        short = "".join(word[0] for word in (words if len(words) <= 3 else [*words[:2], words[-1]])).upper()
        number, told = 1, short
        while told in found.values():
            number += 1
            told = f"{short}{number}"
        found[coder.id] = told
    return found
