"""Run by test_killed_window.py: a window in which sentences are tagged by key without end, until it is killed.

`killed_window.py PROJECT N SEED`: N times over a child opens the window and says each coding once its highlight has
been painted; it is killed at some moment after the first. Ends with what happened where a child ended by itself or
painted nothing.
"""

import faulthandler
import os
import random
import select
import signal
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from glossator.domain.changes import Edit
from glossator.ui import app as program
from glossator.ui.main_window import MainWindow
from glossator.ui.settings import Settings
from glossator.ui.workspace import Workspace

PATIENCE = 60  # seconds until the first highlight


def tag_on(path: Path, folder: Path) -> None:
    """Tag a sentence, let it be painted, say so, go on."""
    application = program.made()
    settings = Settings(folder / f"{os.getpid()}.ini")
    settings.set_coder("Coder A")
    program.dress(application, settings)
    window = MainWindow(settings)
    window.resize(900, 600)
    window.show()
    window.opening.open(path)
    space = window.workspace
    assert isinstance(space, Workspace), window.notice.text()
    said: list[str] = []

    def note(edit: Edit) -> None:
        said.extend(c.after["id"] for c in edit.changes if c.table == "codings" and c.after)

    space.project.observe(note)
    reader = space.reader
    keys = reader.focusProxy() or reader
    digit = 0
    reader.set_caret(reader.caret() + 37 * (os.getpid() % 50))
    while True:
        QTest.keyClick(keys, Qt.Key(Qt.Key.Key_1 + digit % 3))
        application.processEvents()  # paints
        if said:
            print("\n".join(said), flush=True)
            said.clear()
        digit += 1
        if digit % 3 == 0:
            QTest.keyClick(keys, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)


def main() -> None:
    faulthandler.enable()
    path, times, seed = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    chance = random.Random(seed)
    with TemporaryDirectory() as folder:
        for _ in range(times):
            reader, writer = os.pipe()
            child = os.fork()
            if not child:
                os.close(reader)
                os.dup2(writer, 1)
                faulthandler.dump_traceback_later(PATIENCE - 5)
                tag_on(path, Path(folder))
            os.close(writer)
            select.select([reader], [], [], PATIENCE)
            select.select([], [], [], chance.uniform(0, 0.05))
            os.kill(child, signal.SIGKILL)
            _, status = os.waitpid(child, 0)
            with os.fdopen(reader) as said:
                lines = said.read().splitlines(keepends=True)
            if not lines or os.waitstatus_to_exitcode(status) != -signal.SIGKILL:
                sys.exit(f"a window ended with {os.waitstatus_to_exitcode(status)} and had painted {lines}")
            sys.stdout.writelines(line for line in lines if line.endswith("\n"))
            sys.stdout.flush()


if __name__ == "__main__":
    main()
