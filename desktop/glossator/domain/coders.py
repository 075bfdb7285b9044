"""Coders: who marked a passage, wrote a memo, made an edit."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Coder:
    """One person who codes, known by name."""

    id: str
    name: str
