"""Finding a codebook: one that comes with the program, or a file."""

from __future__ import annotations

from pathlib import Path

from glossator import assets
from glossator.domain.codebooks import CodebookDraft
from glossator.domain.errors import NotFound
from glossator.domain.remarks import Tell, nobody
from glossator.formats.reading.codebook import read_codebook


def shipped() -> list[str]:
    """The names of the codebooks that come with the program."""
    return sorted(file.stem for file in (assets.resources() / "codebooks").glob("*.toml"))


_EXCHANGE = (".qdc", ".qdpx", ".qde")


def find_codebook(name: str, tell: Tell = nobody) -> CodebookDraft:
    """The codebook of this name, or in this file: one of TOML, or of REFI-QDA; `tell` hears what of that could not
    be kept. Raises NotFound or Unreadable."""
    if name in shipped():
        return read_codebook(assets.resources() / "codebooks" / f"{name}.toml")
    path = Path(name)
    if path.is_file() and path.suffix.lower() in _EXCHANGE:
        from glossator.formats.refi.codebooks import read_codebook_file

        draft, remarks = read_codebook_file(path)
        for said in remarks:
            tell(said)
        return draft
    if path.is_file():
        return read_codebook(path)
    raise NotFound(
        "There is no codebook “{name}”; those that come with Glossator: {names}. A file can be named too.",
        name=name,
        names=", ".join(shipped()),
    )
