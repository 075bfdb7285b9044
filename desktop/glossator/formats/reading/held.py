"""Words that are no file and must not become one, such as those on the clipboard: they are read as if they were,
and stay in memory, since a temporary file would be a copy in plain beside an encrypted project."""

from __future__ import annotations

from pathlib import Path

from glossator.domain.ids import new_id

_HELD: dict[Path, bytes] = {}


class Held:
    """Some of them, as long as this object is there."""

    def __init__(self) -> None:
        self._folder = Path(f"held-{new_id()}")

    def add(self, name: str, data: bytes) -> Path:
        """Hold these bytes; returns the path to read them by. There is nothing at it on the disk."""
        path = self._folder / name
        _HELD[path] = data
        return path

    def __del__(self) -> None:
        for path in [path for path in _HELD if path.parent == self._folder]:
            del _HELD[path]


def held(path: Path) -> bytes | None:
    """The bytes that are held under this path, if any are."""
    return _HELD.get(path)
