"""Where no window can be shown: one sentence in the place of Qt's lines and its abort."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication


def application() -> QApplication:
    """A new application object. Without a display that answers the process ends here with status 1 and one line on
    standard error: Qt aborts as soon as it has said why, and asking before costs every start."""
    said: list[str] = []

    def heard(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if kind == QtMsgType.QtFatalMsg:
            said.append(message)
            _tell(f"glossator: {no_window(os.environ, said)}")
            os._exit(1)
        said.append(message)

    before = qInstallMessageHandler(heard)
    try:
        app = QApplication(sys.argv[:1])
    finally:
        qInstallMessageHandler(before)
    for message in said:
        _tell(message)
    return app


def no_window(env: Mapping[str, str], said: Sequence[str]) -> str:
    """Why no window can be opened, in a sentence, from the environment and what Qt said."""
    without = "the commands that `glossator --help` lists need none."
    if not any(env.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        if sys.platform == "linux":
            return (
                "There is no display here to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set); "
                + without
            )
    elif any("could not connect to display" in message for message in said):
        return f"The display {env.get('DISPLAY') or env.get('WAYLAND_DISPLAY')} does not answer; {without}"
    why = " ".join(" ".join(said).split()).rstrip(".")
    return f"No window can be opened here ({why}); {without}"


def _tell(line: str) -> None:
    if sys.stderr is not None:  # a window without a console has none
        print(line, file=sys.stderr, flush=True)
