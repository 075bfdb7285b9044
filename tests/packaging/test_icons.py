"""The icons of each system are those that packaging/make_icons.py makes of the drawing now."""

import runpy
import struct
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
CLOSE = 4  # of 255: what another version of Qt may draw otherwise at an edge


@pytest.fixture
def icons(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    monkeypatch.syspath_prepend(str(PACKAGING))
    return runpy.run_path(str(PACKAGING / "make_icons.py"))


def _pixels(data: bytes) -> QImage:
    image = QImage.fromData(data).convertToFormat(QImage.Format.Format_ARGB32)
    assert not image.isNull()
    return image


def _parts(file: Path, data: bytes) -> dict[object, bytes]:
    """The pictures of a file, by side or type."""
    if file.suffix == ".png":
        return {"png": data}
    if file.suffix == ".icns":
        assert struct.unpack(">I", data[4:8]) == (len(data),)
        found, at = {}, 8
        while at < len(data):
            size = struct.unpack(">I", data[at + 4 : at + 8])[0]
            found[data[at : at + 4]] = data[at + 8 : at + size]
            at += size
        return dict(found)
    entries = [
        struct.unpack("<BBBBHHII", data[6 + 16 * n : 22 + 16 * n])
        for n in range(struct.unpack("<H", data[4:6])[0])
    ]
    return {entry[0]: data[entry[7] : entry[7] + entry[6]] for entry in entries}


def _same(one: bytes, other: bytes) -> bool:
    if one.startswith(b"\x89PNG"):
        first, second = _pixels(one), _pixels(other)
        if first.size() != second.size():
            return False
        one, other = bytes(first.constBits()), bytes(second.constBits())
    if one == other:
        return True
    return len(one) == len(other) and all(abs(a - b) <= CLOSE for a, b in zip(one, other, strict=True))


def test_the_icons_are_current(icons: dict[str, Any], qtbot: QtBot) -> None:
    icons["made"].__globals__["HICOLOR"] = (16, 48, 256)  # the rest is the same again, larger
    stale = []
    for place, data in icons["made"]().items():
        there, now = _parts(place, place.read_bytes()), _parts(place, data)
        if there.keys() != now.keys() or not all(
            _same(there[key], now[key]) for key in now if len(now[key]) < 60_000
        ):
            stale.append(place.name)
    assert stale == [], "python3 packaging/dev.py icons makes them anew"
