"""Makes the program's icons of each system from the one drawing, resources/icons/glossator.svg.

    python3 packaging/dev.py icons

They are kept in the repository, so that a package can be built without Qt at hand; a test compares them with
the drawing.
"""

from __future__ import annotations

import struct
import sys
from collections.abc import Mapping
from pathlib import Path

from about import APP_ID, ROOT
from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageReader

DRAWING = ROOT / "resources" / "icons" / "glossator.svg"

HICOLOR = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO = (16, 20, 24, 32, 40, 48, 64, 128, 256)
# The types of Apple's icon container that hold a PNG, by the side in pixels (ic11 to ic14: for fine screens).
ICNS = {
    "icp4": 16, "icp5": 32, "ic07": 128, "ic08": 256, "ic09": 512, "ic10": 1024,
    "ic11": 32, "ic12": 64, "ic13": 256, "ic14": 512,
}  # fmt: skip


def drawn(side: int) -> QImage:
    """The drawing at this many pixels, with transparency."""
    reader = QImageReader(str(DRAWING))
    reader.setScaledSize(QSize(side, side))
    image = reader.read()
    if image.isNull():
        raise SystemExit(f"{DRAWING} cannot be drawn: {reader.errorString()}")
    return image.convertToFormat(QImage.Format.Format_ARGB32)


def png(image: QImage) -> bytes:
    """A picture as PNG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def bitmap(image: QImage) -> bytes:
    """A picture as an icon's bitmap: 32 bits a pixel, the lowest row first, and an empty mask. For the small sizes,
    since some that read icons know no PNG in them."""
    side = image.width()
    head = struct.pack("<IiiHHIIiiII", 40, side, 2 * side, 1, 32, 0, 0, 0, 0, 0, 0)
    rows = image.flipped(Qt.Orientation.Vertical)
    mask = bytes((side + 31) // 32 * 4 * side)
    return head + bytes(rows.constBits())[: 4 * side * side] + mask


def ico(pictures: Mapping[int, bytes]) -> bytes:
    """A Windows icon of these pictures, by side."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    at = len(head) + 16 * len(pictures)
    entries = b""
    for side, data in pictures.items():
        entries += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(data), at)
        at += len(data)
    return head + entries + b"".join(pictures.values())


def icns(pictures: Mapping[str, bytes]) -> bytes:
    """An Apple icon of these pictures, by type."""
    body = b"".join(
        kind.encode("ascii") + struct.pack(">I", len(data) + 8) + data for kind, data in pictures.items()
    )
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def made() -> dict[Path, bytes]:
    """Every file, by its place."""
    files = {ROOT / f"packaging/linux/icons/{side}x{side}/{APP_ID}.png": png(drawn(side)) for side in HICOLOR}
    files[ROOT / "packaging/windows/glossator.ico"] = ico(
        {side: png(drawn(side)) if side == 256 else bitmap(drawn(side)) for side in ICO}
    )
    files[ROOT / "packaging/macos/glossator.icns"] = icns(
        {kind: png(drawn(side)) for kind, side in ICNS.items()}
    )
    return files


def main() -> int:
    """Write them all."""
    app = QGuiApplication(sys.argv[:1])
    for place, data in made().items():
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data)
        print(f"{place.relative_to(ROOT)}  {len(data):,} bytes")
    del app
    return 0


if __name__ == "__main__":
    sys.exit(main())
