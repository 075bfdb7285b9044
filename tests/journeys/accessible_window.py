"""Run by accessible_client.py: the program's window on a project, as screen readers find it.

`accessible_window.py PROJECT FOLDER`: settings lie in FOLDER; the window closes when standard input does.
"""

import sys
import threading
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from glossator.ui import app as program
from glossator.ui.main_window import MainWindow
from glossator.ui.settings import Settings


class Ended(QObject):
    """Says that nobody is on the other side any more."""

    happened = Signal()


def main(project: Path, folder: Path) -> int:
    application = program.made()
    settings = Settings(folder / "settings.ini")
    settings.set_coder("Coder A")
    program.dress(application, settings)
    window = MainWindow(settings)
    window.resize(1200, 800)
    window.show()
    window.activateWindow()
    window.opening.open(project)
    assert window.workspace is not None, window.notice.text()
    ended = Ended()
    ended.happened.connect(window.close, Qt.ConnectionType.QueuedConnection)

    def wait() -> None:
        sys.stdin.read()
        ended.happened.emit()

    threading.Thread(target=wait, daemon=True).start()
    print(int(window.winId()), flush=True)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
