"""Work that takes longer than a moment: in a thread of the pool, with progress and a way to end it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal


class Cancelled(Exception):
    """Raised inside a job by `Control` when the user has had enough."""


class Control:
    """What the work holds in its thread: say how far it is, learn whether to go on."""

    def __init__(self, job: Job) -> None:
        self._job = job
        self._stop = threading.Event()

    def stop(self) -> None:
        """Let the next `check` or `progress` raise. From any thread."""
        self._stop.set()

    def check(self) -> None:
        """Raises Cancelled once `stop` was called."""
        if self._stop.is_set():
            raise Cancelled

    def progress(self, done: int) -> None:
        """Tell the window how much is done. Raises Cancelled."""
        self.check()
        self._job.tell(done)


class Job(QObject):
    """One piece of work. Its signals arrive in the window's thread; exactly one of `done`, `failed`, `ended`
    comes, then the job is over."""

    progressed = Signal(int)
    done = Signal(object)  # what the work returned
    failed = Signal(object)  # the exception
    ended = Signal()  # it was cancelled
    _told = Signal(int)
    _over = Signal(object, object)

    def __init__(self, work: Callable[[Control], Any], parent: QObject) -> None:
        super().__init__(parent)
        self._control = Control(self)
        self._dropped = False
        # Both by way of a slot of this object: a plain function would be called in the other thread.
        self._told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)
        self._over.connect(self._on_over, Qt.ConnectionType.QueuedConnection)
        self._work = _Work(work, self._control, self._over.emit)

    def start(self) -> None:
        """Begin, as soon as the pool has a thread."""
        QThreadPool.globalInstance().start(self._work)

    def cancel(self) -> None:
        """Ask the work to stop; `ended` comes when it has."""
        self._control.stop()

    def drop(self) -> None:
        """Ask the work to stop, and say nothing any more: whoever wanted it is going away."""
        self._dropped = True
        self._control.stop()

    def tell(self, done: int) -> None:
        """Pass on how far the work is. From any thread."""
        self._told.emit(done)

    def _on_told(self, done: int) -> None:
        if not self._dropped:
            self.progressed.emit(done)

    def _on_over(self, result: object, fault: object) -> None:
        if self._dropped:
            pass
        elif fault is None:
            self.done.emit(result)
        elif isinstance(fault, Cancelled):
            self.ended.emit()
        else:
            self.failed.emit(fault)
        self.deleteLater()


class _Work(QRunnable):
    def __init__(
        self, work: Callable[[Control], Any], control: Control, report: Callable[[object, object], None]
    ) -> None:
        super().__init__()
        self.setAutoDelete(False)  # Python owns it, through its Job
        self._work = work
        self._control = control
        self._report = report

    def run(self) -> None:
        try:
            result = self._work(self._control)
        except BaseException as fault:  # noqa: BLE001 - whatever it is, the window must hear of it
            self._report(None, fault)
        else:
            self._report(result, None)
