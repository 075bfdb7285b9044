"""The self-test's looks: icons, picture formats, fonts, translations, the guide."""

from __future__ import annotations

from glossator import assets
from glossator.ui.selftest.bench import Bench, NotHere


def pictures(bench: Bench) -> str:
    """Each icon leaves ink on its picture."""
    from PySide6.QtGui import QImageReader, QImageWriter

    from glossator.ui import icons

    bench.app()
    assert {b"png", b"svg"} <= {bytes(form.data()) for form in QImageReader.supportedImageFormats()}
    assert b"png" in {bytes(form.data()) for form in QImageWriter.supportedImageFormats()}
    names = sorted(file.stem for file in (assets.resources() / "icons").glob("*.svg"))
    assert names
    for name in names:
        drawn = icons.pixmap(name, 24, 1.0).toImage()
        shown = {drawn.pixelColor(x, y).alpha() for x in range(24) for y in range(24)}
        assert max(shown), f"{name} stayed blank"
    assert not icons.application_icon().pixmap(48, 48).isNull()
    return f"{len(names)} icons"


def fonts(bench: Bench) -> str:
    """Two words do not look alike: where no font is found, all letters are the same box, or nothing at all."""
    from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QImage, QPainter

    from glossator.ui.reader.fonts import FAMILIES

    bench.app()
    assert QFontDatabase.families(), "there are no fonts"
    font = QFont()
    font.setFamilies(FAMILIES)
    font.setPixelSize(24)

    def drawn(letters: str) -> QImage:
        image = QImage(120, 40, QImage.Format.Format_ARGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        painter.setFont(font)
        painter.drawText(image.rect(), 0, letters)
        painter.end()
        return image

    assert drawn("m") != drawn(""), "letters stay blank"
    assert drawn("m") != drawn("i"), "all letters look alike"
    return QFontInfo(font).family()


def translations(bench: Bench) -> str:
    """Each language that comes with the program can be loaded, and says something."""
    from PySide6.QtCore import QTranslator

    bench.app()
    spoken: list[str] = []
    for file in sorted((assets.resources() / "translations").glob("glossator_*.qm")):
        translator = QTranslator()
        assert translator.load(str(file)), f"{file.name} cannot be loaded"
        assert not translator.isEmpty(), f"{file.name} says nothing"
        spoken.append(file.stem.partition("_")[2])
    if not spoken:
        raise NotHere("this build speaks English only")
    return ", ".join(spoken)


def guide(bench: Bench) -> str:
    """Each page of the guide shows words, and each of its pictures is there."""
    from glossator.ui.guide_window import GuideWindow, contents, folder

    bench.app()
    window = GuideWindow()
    for page in contents():
        window.go_to(page)
        assert contents()[page] in window.page.toPlainText(), f"the page {page} stays empty"
    pictures = list((folder() / "pictures").glob("*.png"))
    assert pictures, "there are no pictures"
    window.close()
    window.deleteLater()
    return f"{len(contents())} pages, {len(pictures)} pictures"
