"""The main job without a screen: a sample project, its table, a picture of the window."""

from __future__ import annotations

import os
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from glossator.domain.errors import CannotWrite
from glossator.project.sample import create_sample

if TYPE_CHECKING:
    from glossator.ui.workspace import Workspace

PROJECT, TABLE, PICTURE = "sample.gloss", "passages.csv", "window.png"
SIZE = QSize(1440, 900)
SHOWN = "Local officials facilitated cross-border trafficking"  # in the midst of overlapping codes


def make_demo(folder: Path) -> list[Path]:
    """Make the three files in `folder`, and return their paths.

    Raises CannotWrite when one of them is there already: it might be somebody's work.
    """
    paths = [folder / name for name in (PROJECT, TABLE, PICTURE)]
    for path in paths:
        if path.exists():
            raise CannotWrite(
                "“{path}” exists already; nothing was changed. Name an empty folder.", path=str(path)
            )
    folder.mkdir(parents=True, exist_ok=True)
    with create_sample(paths[0]) as project:
        project.exports.write_file(paths[1])
        coder = project.coders.all()[0].name
    take_picture(paths[0], paths[2], coder)
    return paths


def take_picture(project: Path, picture: Path, coder: str, size: QSize = SIZE, scheme: str = "light") -> None:
    """Open a project in a window that nobody sees and that knows nobody's settings; save what it shows as PNG."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from glossator.ui import app, theme
    from glossator.ui.main_window import MainWindow
    from glossator.ui.settings import Settings

    application = app.made()
    with TemporaryDirectory() as nobodys:
        settings = Settings(Path(nobodys) / "settings.ini")
        settings.set_coder(coder)
        app.dress(application, settings)
        theme.choose(scheme)
        window = MainWindow(settings)
        window.resize(size)
        window.show()
        window.opening.open(project)
        if window.workspace is None:
            raise CannotWrite("“{path}” could not be shown.", path=str(project))
        _go_to(window.workspace, SHOWN)
        for _ in range(12):  # texts in the right column learn their width, then their height
            application.processEvents()
        saved = window.grab().save(str(picture), "PNG")
        window.close()
    if not saved:
        raise CannotWrite("“{path}” could not be written.", path=str(picture))


def _go_to(space: Workspace, words: str) -> None:
    """Bring the paragraph with these words to the top and make the passage that begins with them current."""
    if space.showing.document_id is None:
        return
    text = space.project.documents.text(space.showing.document_id)
    start = max(0, text.find(words))
    space.reader.set_caret(start)
    space.reader.scroll_to(text.rfind("\n", 0, start) + 1)
