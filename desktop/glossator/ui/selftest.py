"""Everything started once: what an installed build must be able to do, without touching anything of the user's."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable
from contextlib import closing
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from glossator import __version__, assets


def self_test(say: Callable[[str], object]) -> int:
    """Run each part and say how it went, a line each; returns the exit status: 0 when all went well."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    failed = 0
    with TemporaryDirectory() as name:
        # A folder as awkward as users' folders are.
        folder = Path(name) / "100% ü # ? folder"
        folder.mkdir()
        for words, part in (
            ("resources and migrations are found", _resources),
            ("a project is made, coded, undone, exported and found sound", _project),
            ("a project under a passphrase is made and opened again", _encrypted),
            ("the sample opens in the window and is painted", _window),
            ("icons and picture formats are there", _pictures),
        ):
            try:
                part(folder)
            except Exception as fault:  # noqa: BLE001 - whatever it is, the remaining parts still tell something
                failed += 1
                say(f"FAILED  {words}: {type(fault).__name__}: {fault}")
                traceback.print_exc(file=sys.stderr)
            else:
                say(f"ok      {words}")
    say(
        f"Glossator {__version__}, Python {sys.version.split()[0]}: {'all well' if not failed else 'not well'}"
    )
    return 1 if failed else 0


def _resources(_: Path) -> None:
    from glossator.project.codebooks import find_codebook, shipped

    assert assets.migrations().joinpath("env.py").is_file()
    for name in shipped():
        assert find_codebook(name).codes


def _project(folder: Path) -> None:
    from glossator.domain.spans import Span
    from glossator.project import Project
    from glossator.project.intake import import_files

    report = folder / "report.txt"
    report.write_bytes("Officials took bribes. ជនរងគ្រោះ\r\n".encode())
    with Project.create(folder / "a.gloss", coder="self-test") as project:
        document = import_files(project, [report]).ids[0]
        code = project.codes.create("Corruption")
        project.passages.tag(document, Span(23, 32), [code.id])
        project.undo()
        project.redo()
        out = BytesIO()
        assert project.exports.write(out) == 1
        assert "ជនរងគ្រោះ".encode() in out.getvalue()
        assert project.findings() == []


def _encrypted(folder: Path) -> None:
    from importlib.util import find_spec

    if find_spec("sqlcipher3") is None:
        return  # an installation without the extra
    from glossator.domain.errors import NeedsPassphrase
    from glossator.project import Project

    path = folder / "b.gloss"
    with Project.create(path, coder="self-test", passphrase="kiln ជន") as project:
        project.codes.create("Corruption")
    try:
        Project.read(path).close()
    except NeedsPassphrase:
        pass
    else:
        raise AssertionError("it opens without its passphrase")
    with Project.read(path, "kiln ជន") as project:
        assert project.findings() == []


def _window(folder: Path) -> None:
    from PySide6.QtGui import QImage

    from glossator.project.sample import create_sample
    from glossator.ui.demo import take_picture

    with closing(create_sample(folder / "sample.gloss")) as project:
        assert project.info()["codings"]
    picture = folder / "window.png"
    take_picture(folder / "sample.gloss", picture, "self-test")
    image = QImage(str(picture))
    shown = {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
    assert len(shown) > 50, "the window stayed blank"


def _pictures(_: Path) -> None:
    from PySide6.QtGui import QImageReader, QImageWriter

    assert {b"png", b"svg"} <= {bytes(form.data()) for form in QImageReader.supportedImageFormats()}
    assert b"png" in {bytes(form.data()) for form in QImageWriter.supportedImageFormats()}
