"""Pictures of the window: the sample, coded by two coders, in each scheme, scale and size.

Run by `python3 packaging/dev.py screenshots [FOLDER] [--only WORD]`, on no screen and with nobody's settings. The
same program makes the same pictures: coders, times and the caret stand still. Qt learns its scale once, when it
starts: each scale has a process of its own.
"""

from __future__ import annotations

import argparse
import itertools
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from glossator.project import Project
    from glossator.ui.main_window import MainWindow

ROOT = Path(__file__).resolve().parents[1]
TARGET = ROOT / "build" / "screenshots"
SCHEMES = ("light", "sepia", "dark")
SCALES = (100, 200)
SIZES = ((1024, 700), (1920, 1080))
USUAL = (1440, 900)
SECOND = "Coder B"
MOMENT = datetime(2026, 1, 15, 9, 30, tzinfo=UTC)
SHOWN = "Local officials facilitated cross-border trafficking"  # in the midst of overlapping codes


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: its file's name, what the window looks like, and what is done in it first."""

    name: str
    scheme: str
    scale: int  # per cent
    size: tuple[int, int]
    scene: str


def pictures() -> Iterator[Picture]:
    """Every picture that there is to be taken."""
    for scale in SCALES:
        for scheme in SCHEMES:
            for width, height in SIZES:
                name = f"reader-{scheme}-{scale}-{width}x{height}.png"
                yield Picture(name, scheme, scale, (width, height), "reader")
    for scene in SCENES:
        if scene != "reader":
            for scheme in SCHEMES if scene in ("quick-codes", "welcome") else ("light",):
                yield Picture(f"{scene}-{scheme}.png", scheme, 100, USUAL, scene)


# --- the project ---


def make_project(path: Path, coder: str = SECOND, again: bool = True) -> None:
    """The sample at `path`; `again` for passages of a second coder: most of the first's read otherwise somehow."""
    from glossator.domain import ids

    # Both before any other module has taken them: what is equal otherwise is ordered by id.
    numbers = itertools.count(1)
    ids.new_id = lambda: str(UUID(int=next(numbers), version=4))
    from glossator.storage import journal

    journal.now = lambda: MOMENT
    from glossator.project.sample import create_sample

    with create_sample(path, coder) as project:
        if again:
            _code_again(project, project.documents.all()[0].id)


def _code_again(project: Project, document: str) -> None:
    """As a second reader would: whole sentences for clauses, other codes, the half, and more on one place."""
    from glossator.domain.spans import Span

    text, book = project.documents.text(document), project.codes.book()
    themes = [code for code in book if code.parent_id is None]
    for number, passage in enumerate(sorted(project.passages.of(document), key=lambda p: (p.start, p.end))):
        codes = [coding.code_id for coding in passage.codings]
        if number % 4 == 0:
            start = max(text.rfind("\n", 0, passage.start) + 1, text.rfind(". ", 0, passage.start) + 2)
            end = text.find(". ", passage.end - 1) + 1
            whole = Span(start, end) if passage.end <= end < start + 900 else passage.span
            project.passages.tag(document, whole, codes or [themes[0].id])
        elif number % 4 == 1:
            project.passages.tag(document, passage.span, [themes[number % len(themes)].id])
        elif number % 4 == 3:
            middle = text.find(" ", (passage.start + passage.end) // 2) + 1
            if passage.start < middle < passage.end:
                project.passages.tag(
                    document, Span(middle, passage.end), [themes[(number + 1) % len(themes)].id]
                )
    start = text.find(SHOWN)
    for number, theme in enumerate(themes):
        project.passages.tag(document, Span(start, start + len(SHOWN) + 12 * number), [theme.id])


# --- what is to be seen ---


def _reader(window: MainWindow) -> None:
    _go_to(window, SHOWN)


def _quick_codes(window: MainWindow) -> None:
    _go_to(window, SHOWN)
    _space(window).reader.select_sentence()
    window.actions_["tag"].trigger()


def _quick_codes_typed(window: MainWindow) -> None:
    _quick_codes(window)
    _space(window).quick.field.setText("prot")


def _commands(window: MainWindow) -> None:
    _go_to(window, SHOWN)
    window.actions_["commands"].trigger()


def _find(window: MainWindow) -> None:
    _go_to(window, SHOWN)
    _space(window).look_for("officials")


def _memo(window: MainWindow) -> None:
    space = _space(window)
    document = space.showing.document_id
    assert document is not None
    passages = sorted(space.project.passages.of(document), key=lambda p: p.start)
    found = next(p for p in passages if space.project.memos.on(p.id))
    space.reader.set_caret(found.start)
    space.reader.set_current_mark(found.id)
    space.reader.scroll_to(found.start)


def _filter(window: MainWindow) -> None:
    _go_to(window, SHOWN)
    window.actions_["filter"].trigger()


def _page_look(window: MainWindow) -> None:
    _go_to(window, SHOWN)
    window.actions_["page_look"].trigger()


def _only_text(window: MainWindow) -> None:
    _go_to(window, SHOWN)
    window.actions_["only_text"].trigger()


def _edges(window: MainWindow) -> None:
    _go_to(window, SHOWN)
    window.actions_["edges"].trigger()


def _revise(window: MainWindow) -> None:
    """What a corrected text would do to the passages, before it is taken."""
    from PySide6.QtTest import QTest

    _go_to(window, SHOWN)
    space = _space(window)
    document = space.showing.document_id
    text = space.project.documents.text(document)
    first, *others = [p for p in text.split("\n\n") if "bribes" in p or "debt" in p]
    text = text.replace(first, "").replace(others[-1][:300], "") if others else text.replace(first, "")
    corrected = space.project.path.with_name("Cambodia 2019, corrected.txt")
    corrected.write_text(
        text.replace("labor", "labour").replace("officials", "civil servants"), encoding="utf-8"
    )
    space.revising.look_at(document, corrected)
    for _ in range(100):
        if space.revising.dialog is not None:
            return
        QTest.qWait(50)


def _review(window: MainWindow) -> None:
    """A passage whose words are not in the revised text."""
    from PySide6.QtTest import QTest

    _revise(window)
    space = _space(window)
    space.revising.dialog.accept()
    while space.revising.dialog is not None:
        QTest.qWait(50)
    window.actions_["next_review"].trigger()
    window.actions_["next_review"].trigger()


def _export(window: MainWindow) -> None:
    """All of it in SPSS, of one of the coders."""
    _export_of(window, "matrix").coders.only.setChecked(True)


def _export_project(window: MainWindow) -> None:
    """What the standard has no place for is told before."""
    _export_of(window, "project")


def _export_of(window: MainWindow, key: str):  # type: ignore[no-untyped-def]  # ExportDialog, imported where Qt is
    from glossator.ui.dialogs.export import ExportDialog

    _go_to(window, SHOWN)
    window.actions_["export_more"].trigger()
    (dialog,) = window.findChildren(ExportDialog)
    dialog.choose(key)
    return dialog


def _import(window: MainWindow) -> None:
    """What a report and a table of reports hold and propose, before they are taken."""
    from PySide6.QtTest import QTest

    from glossator import assets

    space = _space(window)
    folder = space.project.path.parent
    report = (assets.resources() / "sample" / "cambodia-2019.txt").read_text("utf-8")
    table, old = folder / "reports.csv", folder / "Cambodia 2019, saved.txt"
    table.write_text(
        "Country,Region,Narrative\nLaos,Asia,Officials took bribes and looked away.\nChad,Africa,Debts grew.\n",
        encoding="utf-8",
    )
    old.write_text(report, encoding="utf-8")
    window.take_files([old, table])
    for _ in range(100):
        if space.importing.dialog is not None:
            return
        QTest.qWait(50)


def _welcome(window: MainWindow) -> None:
    """Nothing is open."""


SCENES: dict[str, Callable[[MainWindow], None]] = {
    "reader": _reader,
    "quick-codes": _quick_codes,
    "quick-codes-typed": _quick_codes_typed,
    "commands": _commands,
    "find": _find,
    "memo": _memo,
    "filter": _filter,
    "page-look": _page_look,
    "only-text": _only_text,
    "edges": _edges,
    "revise": _revise,
    "review": _review,
    "import": _import,
    "export": _export,
    "export-project": _export_project,
    "welcome": _welcome,
}


def _space(window: MainWindow):  # type: ignore[no-untyped-def]  # Workspace, imported where Qt is
    assert window.workspace is not None, window.notice.text()
    return window.workspace


def _go_to(window: MainWindow, words: str) -> None:
    """Bring the paragraph with these words near the top and make the passage that begins with them current."""
    space = _space(window)
    text = space.project.documents.text(space.showing.document_id)
    start = text.index(words)
    space.reader.setFocus()
    space.reader.set_caret(start)
    space.reader.scroll_to(text.rfind("\n", 0, start) + 1)


# --- taking them ---


def take(wanted: list[Picture], folder: Path) -> int:
    """Take pictures of one scale in this process; the number of those that failed, each with a line."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    failed = 0
    with TemporaryDirectory() as name:
        project = Path(name) / "Cambodia sample.gloss"
        make_project(project)
        from glossator.ui import app, theme
        from glossator.ui.settings import Settings

        faults: list[BaseException] = []
        sys.excepthook = lambda kind, fault, trace: faults.append(fault)  # what Qt calls cannot raise
        application = app.made()
        application.setCursorFlashTime(0)
        app.dress(application, Settings(Path(name) / "first.ini"))
        for number, picture in enumerate(wanted):
            theme.choose(picture.scheme)
            settings = Settings(Path(name) / f"{number}.ini")
            settings.set_coder(SECOND)
            settings.set_scheme(picture.scheme)
            faults.clear()
            try:
                _take(application, picture, project, settings, folder)
                if faults:
                    raise faults[0]
            except Exception as fault:  # noqa: BLE001 - the others are taken all the same
                failed += 1
                print(f"FAILED  {picture.name}: {type(fault).__name__}: {fault}", file=sys.stderr)
            else:
                print(folder / picture.name, flush=True)
    return failed


def _take(application: QApplication, picture: Picture, project: Path, settings: object, folder: Path) -> None:
    from PySide6.QtCore import QSize, QTimer

    from glossator.ui.main_window import MainWindow

    window = MainWindow(settings)  # type: ignore[arg-type]
    try:
        window.resize(QSize(*picture.size))
        window.show()
        window.activateWindow()
        if picture.scene != "welcome":
            window.opening.open(project)
            _settle(application, window)
        done: list[bool] = []

        def shoot() -> None:
            # A dialog that blocks has a loop of its own: the picture is taken from within, then it is closed.
            _settle(application, window)
            if not done:
                done.append(_grab(application, window).save(str(folder / picture.name), "PNG"))
            while (dialog := application.activeModalWidget()) is not None:
                dialog.close()

        late = QTimer(window)
        late.setSingleShot(True)
        late.timeout.connect(shoot)
        late.start(1500)
        SCENES[picture.scene](window)
        late.stop()
        shoot()
        if done != [True]:
            raise OSError("the file could not be written")
    finally:
        for other in application.topLevelWidgets():
            if other is not window and other.isVisible():
                other.close()
        window.close()
        window.deleteLater()
        application.processEvents()


def _settle(application: QApplication, window: QWidget) -> None:
    """Until nothing moves: texts in the right column learn their width, then their height; passages far off are
    read and counted by and by."""
    from PySide6.QtTest import QTest

    seen = None
    for _ in range(40):
        QTest.qWait(60)
        now = _grab(application, window).toImage()
        if now == seen:
            return
        seen = now


def _grab(application: QApplication, window: QWidget):  # type: ignore[no-untyped-def]  # QPixmap
    """The window, and on it whatever popup or dialog stands before it."""
    from PySide6.QtGui import QPainter

    picture = window.grab()
    painter = QPainter(picture)
    for other in application.topLevelWidgets():
        if other is not window and other.isVisible():
            painter.drawPixmap(other.pos() - window.pos(), other.grab())
    painter.end()
    return picture


def main(arguments: list[str]) -> int:
    """Takes the pictures, each scale in its own process; 1 when one of them failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=TARGET)
    parser.add_argument("--only", default="", help="pictures whose names hold this word")
    parser.add_argument("--scale", type=int, help=argparse.SUPPRESS)
    known = parser.parse_args(arguments)
    wanted = [picture for picture in pictures() if known.only in picture.name]
    if known.scale is not None:
        return 1 if take([p for p in wanted if p.scale == known.scale], known.folder) else 0
    if not wanted:
        print(f"There is no picture with “{known.only}” in its name.", file=sys.stderr)
        return 2
    known.folder.mkdir(parents=True, exist_ok=True)
    failed = 0
    for scale in sorted({picture.scale for picture in wanted}):
        env = os.environ | {"QT_SCALE_FACTOR": str(scale / 100), "TZ": "UTC", "QT_QPA_PLATFORM": "offscreen"}
        command = [sys.executable, __file__, str(known.folder), "--only", known.only, "--scale", str(scale)]
        failed |= subprocess.run(command, env=env, check=False).returncode
    missing = [picture.name for picture in wanted if not (known.folder / picture.name).is_file()]
    for name in missing:
        print(f"FAILED  {name} is not there.", file=sys.stderr)
    return 1 if failed or missing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
