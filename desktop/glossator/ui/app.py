"""The program with its window: from the command line to the event loop."""

from __future__ import annotations

import gc
import logging
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6 import QtGui, QtWidgets
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QObject,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFileOpenEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from glossator import __version__
from glossator.ui import display, icons, language, logs, theme
from glossator.ui.deeds import open_logs
from glossator.ui.doorbell import Doorbell, come_forward, has, ring
from glossator.ui.main_window import MainWindow
from glossator.ui.reader.fonts import quiet_font_search
from glossator.ui.sessions import Left, Session
from glossator.ui.settings import APPLICATION, ORGANISATION, Settings
from glossator.ui.widgets.notice import ERROR, Deed

log = logging.getLogger(logs.LOGGER)
WAKE = 250  # milliseconds between the moments at which Python hears of Ctrl+C


def run(path: Path | None = None, sample: bool = False) -> int:
    """Show the window, open what was asked for, and return the exit status when the window is closed;
    at once where a window of this user has it open already, which comes forward.

    What a project needs is imported in a thread meanwhile, so that neither the empty window nor a click on a
    project has to wait for all of it.
    """
    warm = threading.Thread(target=_warm, name="warm")
    app = made()
    settings = Settings()
    answer = ring(settings, path) if path is not None else None
    if answer:
        return 0
    dress(app, settings)
    window = MainWindow(settings)
    faults = _Faults(window)
    sys.excepthook = faults.caught
    files = _Files(window)
    app.installEventFilter(files)

    session = Session(settings)
    bell = Doorbell(window)

    def go_on() -> None:
        gc.enable()
        logs.start()
        left = session.begin()
        window.project_changed.connect(session.opened)
        bell.begin()
        if sample:
            window.opening.sample()
        elif path is not None:
            if window.opening.open(path, rung=answer is False) and not left:
                window.close()  # both were started at once, and the other was first
                return
        else:
            warm.start()
        for each in left:
            tell_left(window, each)

    painted = _FirstPaint(window, go_on)
    window.installEventFilter(painted)
    window.show_first()
    # A signal may come in the midst of opening a project: the window is closed from the loop, between two steps.
    # Qt's loop is not Python's: without a moment of Python now and then no signal would be handled.
    asked: list[int] = []
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda got, _: asked.append(got))
    awake = QTimer()
    awake.timeout.connect(lambda: window.close() if asked else None)
    awake.start(WAKE)
    try:
        return app.exec()
    finally:
        awake.stop()
        if warm.ident is not None:
            warm.join()
        sys.excepthook = sys.__excepthook__
        bell.end()
        session.end()
        logs.stop()


def tell_left(window: MainWindow, left: Left) -> None:
    """Say what a program left that did not come to its end: that nothing is lost, and where to go on."""
    said = QCoreApplication.translate("Left", "Glossator did not come to its end the last time.")
    deeds: list[Deed] = []
    if left.project is not None:
        project = left.project
        there = QCoreApplication.translate("Left", "All work in “{project}” is there, up to the last step.")
        said = f"{said} {there.format(project=project.stem)}"
        if window.workspace is None:
            go_on = QCoreApplication.translate("Left", "Go on where you were")
            deeds.append((go_on, lambda: window.opening.open(project)))
    if left.report:
        log.error("The program before ended by a fault")
        read = QCoreApplication.translate("Left", "Read the report")
        deeds.append((read, lambda: window.reports.show(left.report)))
        window.reports.show(left.report)
    if window.notice.kind != ERROR:  # why a project could not be opened matters more
        window.notice.stay(said, deeds)


def made() -> QApplication:
    """The application object, with the names under which systems and settings know it."""
    there = QApplication.instance()
    app = there if isinstance(there, QApplication) else display.application()
    QCoreApplication.setOrganizationName(ORGANISATION)
    QCoreApplication.setApplicationName(APPLICATION)
    QCoreApplication.setApplicationVersion(__version__)
    QGuiApplication.setApplicationDisplayName("")  # the titles name it themselves
    QGuiApplication.setDesktopFileName("org.glossator.Glossator")
    return app


def dress(app: QApplication, settings: Settings) -> None:
    """Colours, icon and language."""
    quiet_font_search()
    theme.start(app, settings.scheme())
    app.setWindowIcon(icons.application_icon())
    language.speak(app, settings.language())


def _warm() -> None:
    """Import what a project and the columns around it need."""
    import glossator.project.sample
    import glossator.ui.transfers
    import glossator.ui.workspace  # noqa: F401

    for module in (QtGui, QtWidgets):  # PySide makes a class when it is first asked for
        for name in dir(module):
            getattr(module, name)


class _FirstPaint(QObject):
    """Calls `then` once the window has been painted for the first time."""

    def __init__(self, window: MainWindow, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._then: Callable[[], None] | None = then

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._then is not None:
            QTimer.singleShot(0, watched, self._then)
            self._then = None
        return False


class _Files(QObject):
    """Files that the system hands to the running program (macOS: a double click in the Finder)."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            path = Path(event.file())
            if has(self._window, path):
                come_forward(self._window)
            else:
                self._window.take_files([path])
            return True
        return False


class _Faults(QObject):
    """What nobody expected: a report without words of documents goes to the log, a sentence to the window, where
    the report can be read. It is never sent anywhere."""

    _told = Signal(str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._told.connect(self._tell)  # by signal, as the fault may have come up in another thread

    def caught(self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._window.close()
            return
        log.error("An unexpected fault", exc_info=(kind, fault, trace))
        said = logs.report(fault)
        if sys.stderr is not None:  # a window without a console has none; systems keep what is written there
            print(said, file=sys.stderr)
        self._told.emit(said)

    def _tell(self, report: str) -> None:
        self._window.notice.error(
            self.tr(
                "Something went wrong inside Glossator. What was saved before is safe; the last step may not "
                "have been done. The log has the details."
            ),
            [
                (self.tr("Read the report"), lambda: self._window.reports.show(report)),
                (self.tr("Open the log folder"), open_logs),
            ],
        )
        self._window.reports.show(report, active=False)
