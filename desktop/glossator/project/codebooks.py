"""Finding a codebook: one that comes with the program, or a file."""

from __future__ import annotations

from pathlib import Path

from glossator import assets
from glossator.domain.codebooks import CodebookDraft
from glossator.domain.errors import NotFound
from glossator.formats.reading.codebook import read_codebook


def shipped() -> list[str]:
    """The names of the codebooks that come with the program."""
    return sorted(file.stem for file in (assets.resources() / "codebooks").glob("*.toml"))


def find_codebook(name: str) -> CodebookDraft:
    """The codebook of this name, or in this file. Raises NotFound or Unreadable."""
    if name in shipped():
        return read_codebook(assets.resources() / "codebooks" / f"{name}.toml")
    path = Path(name)
    if path.is_file():
        return read_codebook(path)
    raise NotFound(
        "There is no codebook “{name}”; those that come with Glossator: {names}. A file can be named too.",
        name=name,
        names=", ".join(shipped()),
    )
