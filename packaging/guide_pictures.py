"""The pictures of the guide and of the metainfo, taken from the real window on the sample.

Run by `python3 packaging/dev.py guide-pictures [--check] [--only WORD]`; they go to resources/guide/pictures;
to packaging/linux/screenshots what software centres show.

How a picture is known to be current. Fonts differ from machine to machine, and with them every line break. So each
is drawn with those of pictures.conf alone, which are Debian's fonts-dejavu-core, and carries in itself what the
window showed: every widget that could be seen with its words, states and lists, the text, the marks, the colours.
`--check` brings each scene up again. What is shown must be equal, on every machine. Where letters are drawn as they
were for the picture (some of each font are drawn to know), the pixels must be equal as well, but for SAME of them;
where they are not (these fonts are missing, another Qt), that is said, and only what is shown has been compared.
"""

from __future__ import annotations

import argparse
import difflib
import hashlib
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import screenshots as shots

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QApplication, QWidget

    from glossator.ui.main_window import MainWindow

ROOT = Path(__file__).resolve().parents[1]
TARGET = ROOT / "resources" / "guide" / "pictures"
SCREENSHOTS = ROOT / "packaging" / "linux" / "screenshots"
FONTS = ROOT / "packaging" / "pictures.conf"
WORDS_ONLY = "Only the words were compared, for letters are drawn otherwise here"
WINDOW, DIALOG = "window", "dialog"
# The texts in a picture: what the window showed, how letters were drawn, what it lost in its few colours.
SHOWN, DRAWN, LOST = "Shown", "Drawn", "Lost"
SAME = 0.002  # so large a part of the pixels may differ, by more than STEP of 255
STEP = 48
CODER = "Ana"
PLACE = "/home/ana/Documents"  # in the place of this machine's folders


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture: its file's name without the ending, what is done first, and whether the dialog alone is seen."""

    name: str
    scene: Callable[[MainWindow], object]
    size: tuple[int, int] = (1080, 680)
    what: str = WINDOW


# --- scenes that screenshots.py does not have ---


def _new_project(window: MainWindow) -> None:
    window.opening.ask_new()
    dialog = window.opening.dialog
    dialog.coder.setText(CODER)
    dialog._folder = Path(PLACE)
    dialog._check()
    dialog.resize(560, 290)  # it was made as high as this machine's folder is long


def _attributes(window: MainWindow) -> None:
    window.actions_["attributes"].trigger()


def _history(window: MainWindow) -> None:
    from glossator.domain.memos import PASSAGE

    project = shots._space(window).project
    document = project.documents.all()[0].id
    passages = sorted(project.passages.of(document), key=lambda p: p.start)
    book = project.codes.book()
    names = ("Bribery", "Impunity", "Shelter", "Referral", "Brick kilns")
    for passage, name in zip(passages[3:8], names, strict=True):
        project.passages.tag(document, passage.span, [book.named(name).id])
    project.memos.write(PASSAGE, passages[3].id, "Whose failure is it? To be discussed.")
    project.codes.rename(book.named("Leaked raids").id, "Leaks before raids")
    window.actions_["history"].trigger()


def _snapshots(window: MainWindow) -> None:
    from PySide6.QtWidgets import QLabel

    from glossator.domain.snapshots import CLOSING
    from glossator.ui.dialogs.snapshots import SnapshotsDialog

    project = shots._space(window).project
    document = project.documents.all()[0].id
    project.snapshots.take(CLOSING)
    for passage in project.passages.of(document)[:3]:
        project.passages.tag(document, passage.span, [project.codes.book().named("Impunity").id])
    project.snapshots.take()
    window.actions_["snapshots"].trigger()
    (dialog,) = window.findChildren(SnapshotsDialog)
    dialog.table.selectRow(1)
    for label in dialog.findChildren(QLabel):
        if label.text().startswith("Kept in "):
            label.setText(f"Kept in {PLACE}/Snapshots")


def _encrypt(window: MainWindow) -> None:
    window.actions_["encrypt"].trigger()
    new = window.encrypting.dialog.new
    for field in (new.first, new.second):
        field.setText("lantern gravel otter seventeen")


def _stand_ins(window: MainWindow) -> None:
    from PySide6.QtTest import QTest

    from glossator.domain.pseudonyms import PLACE as PLACES

    names = shots._space(window).project.pseudonyms
    names.unlock("lantern gravel otter seventeen")
    for name, stand_in in (
        ("Phnom Penh", "[city 1]"),
        ("Thailand", "[country 1]"),
        ("Vietnam", "[country 2]"),
    ):
        names.add(name, stand_in, PLACES)
    window.actions_["pseudonym"].trigger()
    rows = shots._space(window).standing_in.dialog.list
    for _ in range(200):  # they are counted beside the window
        if rows.topLevelItem(0).text(3) != "…":
            return
        QTest.qWait(50)


PICTURES = (
    Picture("welcome", shots._welcome, (860, 560)),
    Picture("window", shots._reader, (1200, 760)),
    Picture("new-project", _new_project, what=DIALOG),
    Picture("import", shots._import, what=DIALOG),
    Picture("quick-codes", shots._quick_codes),
    Picture("memo", shots._memo),
    Picture("attributes", _attributes, what=DIALOG),
    Picture("filter", shots._filter),
    Picture("revise", shots._revise, what=DIALOG),
    Picture("history", _history, what=DIALOG),
    Picture("snapshots", _snapshots, what=DIALOG),
    Picture("encrypt", _encrypt, what=DIALOG),
    Picture("stand-ins", _stand_ins, what=DIALOG),
    Picture("export", shots._export, what=DIALOG),
)

# Software centres ask for 16:9. What each shows is said in the metainfo.
WIDE = (1280, 720)
OF_METAINFO = (
    Picture("screenshot-window", shots._reader, WIDE),
    Picture("screenshot-quick-codes", shots._quick_codes, WIDE),
)


def file_of(picture: Picture) -> Path:
    """Where a picture is kept."""
    return (SCREENSHOTS if picture in OF_METAINFO else TARGET) / f"{picture.name}.png"


# --- what a window shows, in words ---


def shown(root: QWidget) -> str:
    """Every widget below `root` that can be seen, a line each, and below it what it holds: nothing in it depends
    on how wide letters are."""
    from glossator.ui import theme

    sheet = hashlib.sha256(theme._template().encode()).hexdigest()[:12]
    colours = theme.tokens()
    head = [f"style {sheet}", "colours " + " ".join(_colours(colours))]
    return "\n".join([*head, *_lines(root, 0)])


def _colours(tokens: object) -> Iterator[str]:
    from dataclasses import fields

    from PySide6.QtGui import QColor

    for field in fields(tokens):  # type: ignore[arg-type]
        value = getattr(tokens, field.name)
        yield f"{field.name}={value.name() if isinstance(value, QColor) else value}"


def _lines(widget: QWidget, depth: int) -> Iterator[str]:
    from PySide6.QtWidgets import QAbstractItemView, QScrollBar, QWidget

    said = _said(widget)
    yield " " * depth + " ".join([type(widget).__name__, *said])
    if isinstance(widget, QAbstractItemView):
        yield from (" " * (depth + 1) + row for row in _rows(widget.model()))
        return
    if type(widget).__name__ == "ReaderView":
        yield from (" " * (depth + 1) + row for row in _read(widget))
        return
    for child in widget.children():
        if not isinstance(child, QWidget) or isinstance(child, QScrollBar) or child.isWindow():
            continue
        if type(child).__name__ == "_Pill":  # as many as there is room for
            continue
        if child.isVisibleTo(widget):
            yield from _lines(child, depth + 1)


def _said(widget: QWidget) -> Iterator[str]:
    for name in ("windowTitle", "title", "text", "placeholderText", "toPlainText", "currentText", "value"):
        found = getattr(widget, name, None)
        if callable(found) and (value := found()) not in ("", None):
            yield f"{name}={str(value)!r}"
    if not widget.isEnabled():
        yield "disabled"
    if getattr(widget, "isChecked", bool)():
        yield "checked"
    if (icon := getattr(widget, "icon", None)) is not None and not icon().isNull():
        yield "icon"


def _rows(model: object, parent: object = None, depth: int = 0) -> Iterator[str]:
    from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt

    parent = parent or QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)  # type: ignore[attr-defined]
    for row in range(min(60, model.rowCount(parent))):  # type: ignore[attr-defined]
        cells = [model.index(row, column, parent) for column in range(columns)]  # type: ignore[attr-defined]
        said = [str(cell.data() if cell.data() is not None else "") for cell in cells]
        ticks = ["x" for cell in cells if cell.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked]
        yield " " * depth + "| " + " | ".join(said + ticks)
        yield from _rows(model, cells[0], depth + 1)


def _read(reader: object) -> Iterator[str]:
    """The text, the caret, the selection and the marks of the reading view."""
    scene, selection = reader.scene, reader.selection()  # type: ignore[attr-defined]
    yield f"caret {reader.caret()} selection {selection} size {reader.text_size()}"  # type: ignore[attr-defined]
    current = reader.current_mark()  # type: ignore[attr-defined]
    yield f"current {reader.mark(current) if current else None}"  # type: ignore[attr-defined]
    yield f"filter {reader.filter()}"  # type: ignore[attr-defined]
    yield f"top {scene is not None and reader.top_offset()}"  # type: ignore[attr-defined]


# --- how this machine draws ---


def hand() -> str:
    """Letters in each font of the window, drawn and hashed: equal where text is drawn alike."""
    from PySide6.QtCore import Qt, qVersion
    from PySide6.QtGui import QFont, QImage, QPainter
    from PySide6.QtWidgets import QApplication

    from glossator.ui.reader.fonts import FAMILIES

    image = QImage(900, 160, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    for number, families in enumerate(([QApplication.font().family()], FAMILIES)):
        for place, weight in enumerate((QFont.Weight.Normal, QFont.Weight.DemiBold)):
            font = QFont(QApplication.font())
            font.setFamilies(families)
            font.setWeight(weight)
            painter.setFont(font)
            painter.drawText(
                10, 30 + 70 * number + 35 * place, "Hamburgefonstiv 0123456789 “…” × › ¶ AVAWA fi"
            )
    painter.end()
    return f"{qVersion()} {hashlib.sha256(bytes(image.constBits())).hexdigest()[:16]}"


def small(image: QImage) -> QImage:
    """With its 256 commonest colours and the nearest of them elsewhere: a third of the file's size."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    image = image.convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(image.constBits()).cast("I"))
    table = sorted(colour for colour, _ in sorted(counted.items(), key=lambda c: (-c[1], c[0]))[:256])
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return image.convertToFormat(QImage.Format.Format_Indexed8, table, flags)


def difference(one: QImage, other: QImage) -> float:
    """The part of the pixels that differ in some colour by more than STEP; 1 for pictures of other sizes."""
    from PySide6.QtGui import QImage

    if one.size() != other.size():
        return 1.0
    both = [image.convertToFormat(QImage.Format.Format_RGB32) for image in (one, other)]
    left, right = (memoryview(image.constBits()).cast("I") for image in both)
    far = sum(
        any(abs((a >> shift & 255) - (b >> shift & 255)) > STEP for shift in (0, 8, 16))
        for a, b in zip(left, right, strict=True)
        if a != b
    )
    return far / len(left)


# --- taking and checking ---


def take(wanted: list[Picture], check: bool) -> int:
    """Take pictures, or compare them with those that are there; the number of those that failed."""
    failed = 0
    with TemporaryDirectory() as name:
        folder = Path(name)
        project = folder / "Cambodia sample.gloss"
        shots.make_project(project, CODER, again=False)
        from PySide6.QtCore import QLocale

        from glossator.ui import app, theme
        from glossator.ui.settings import Settings

        application = app.made()
        application.setCursorFlashTime(0)
        app.dress(application, Settings(folder / "first.ini"))
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
        theme.choose("light")
        faults: list[BaseException] = []
        sys.excepthook = lambda kind, fault, trace: faults.append(fault)
        for number, picture in enumerate(wanted):
            faults.clear()
            copy = folder / str(number) / project.name
            copy.parent.mkdir()
            copy.write_bytes(project.read_bytes())
            settings = Settings(copy.with_suffix(".ini"))
            settings.set_coder(CODER)
            settings.set_snapshots_place(copy.parent / "snapshots")
            try:
                image, said = _take(application, picture, copy, settings)
                if faults:
                    raise faults[0]
                fault = _compare(picture, image, said) if check else _save(picture, image, said)
            except Exception as error:  # noqa: BLE001 - the others are taken all the same
                fault = f"{type(error).__name__}: {error}"
            if fault:
                failed += 1
                print(f"FAILED  {picture.name}: {fault}", file=sys.stderr, flush=True)
            elif not check:
                print(file_of(picture), flush=True)
    return failed


def _take(application: QApplication, picture: Picture, project: Path, settings: object) -> tuple[QImage, str]:
    from PySide6.QtCore import QSize
    from PySide6.QtWidgets import QDialog

    from glossator.ui.main_window import MainWindow

    window = MainWindow(settings)  # type: ignore[arg-type]
    try:
        window.resize(QSize(*picture.size))
        window.show()
        window.activateWindow()
        if picture.scene is not shots._welcome:
            window.opening.open(project)
            application.processEvents()
        picture.scene(window)
        shots._settle(application, window)
        seen: QWidget = window
        if picture.what == DIALOG:
            (seen,) = [w for w in application.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
        pixmap = shots._grab(application, window) if seen is window else seen.grab()
        return pixmap.toImage(), shown(seen).replace(str(project.parent), PLACE)
    finally:
        for other in application.topLevelWidgets():
            if other is not window and other.isVisible():
                other.close()
        window.close()
        window.deleteLater()
        application.processEvents()


def _save(picture: Picture, image: QImage, said: str) -> str:
    from PySide6.QtGui import QImageWriter

    whole, image = image, small(image)
    image.setText(SHOWN, said)
    image.setText(DRAWN, hand())
    image.setText(LOST, str(difference(whole, image)))
    file_of(picture).parent.mkdir(parents=True, exist_ok=True)
    writer = QImageWriter(str(file_of(picture)), b"png")
    writer.setQuality(0)  # the smallest file, for PNG
    return "" if writer.write(image) else writer.errorString()


def _compare(picture: Picture, image: QImage, said: str) -> str:
    """What is not as the picture has it, "" where all is."""
    from PySide6.QtGui import QImage

    kept = QImage(str(file_of(picture)))
    if kept.isNull():
        return "there is no such picture"
    if kept.text(SHOWN) != said:
        lines = difflib.unified_diff(
            kept.text(SHOWN).splitlines(), said.splitlines(), "picture", "window", n=0, lineterm=""
        )
        return "the window shows something else now:\n" + "\n".join(list(lines)[2:40])
    if kept.text(DRAWN) != hand():
        print(f"{WORDS_ONLY}: {picture.name}", file=sys.stderr, flush=True)
    elif (part := difference(kept, image) - float(kept.text(LOST))) > SAME:
        return f"the window looks otherwise now, in {part:.1%} of its pixels"
    return ""


def main(arguments: list[str]) -> int:
    """Takes the pictures, or with --check compares them with the window of now; 1 when one failed."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="say which pictures are not current")
    parser.add_argument("--only", default="", help="pictures whose names hold this word")
    parser.add_argument(
        "--half", choices=("a", "b"), help="every second picture: two halves run side by side"
    )
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    known = parser.parse_args(arguments)
    wanted = [picture for picture in PICTURES + OF_METAINFO if known.only in picture.name]
    if known.half:
        wanted = wanted[known.half == "b" :: 2]
    if not wanted:
        print(f"There is no picture with “{known.only}” in its name.", file=sys.stderr)
        return 2
    if known.here:
        return 1 if take(wanted, known.check) else 0
    env = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": "1",
        "TZ": "UTC",
        "LC_ALL": "C.UTF-8",
        "PYTHONHASHSEED": "0",  # which of two marks at one place lies above
    }
    if any(Path("/usr/share/fonts").rglob("DejaVuSans.ttf")):
        env["FONTCONFIG_FILE"] = str(FONTS)  # without a font in it Qt would draw nothing
    elif not known.check:
        print("The pictures are drawn with DejaVu: sudo apt-get install fonts-dejavu-core", file=sys.stderr)
        return 1
    failed = subprocess.run([sys.executable, __file__, "--here", *arguments], env=env, check=False).returncode
    if failed and known.check:
        print("Take them anew with `make guide-pictures`, and look at them.", file=sys.stderr)
    return failed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
