"""When snapshots are taken: a quarter of an hour after something was changed, before large steps, at closing, and
of a project as it was before it was brought up to date.

One that cannot be taken is told once and stops nothing.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from glossator.domain.errors import GlossatorError
from glossator.domain.snapshots import CLOSING, WORKING
from glossator.project.snapshots import known_places, note_place, usual_place
from glossator.ui import logs
from glossator.ui.attempt import explained
from glossator.ui.bridge import Bridge
from glossator.ui.jobs import Cancelled, Control, Job
from glossator.ui.settings import Settings

EVERY = 15 * 60 * 1000  # milliseconds of work

log = logging.getLogger(logs.LOGGER)


class Snapshooting(QObject):
    """Takes the snapshots of the open project."""

    began = Signal(str, object)  # what is going on, and what ends it
    over = Signal()
    told = Signal(str)  # what could not be done, once until it can be done again
    _failed = Signal(object)  # from whatever thread

    def __init__(self, bridge: Bridge, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._project = bridge.project
        self._changed = False
        self._silent = False
        self._job: Job | None = None
        self._waiting: _Waiting | None = None
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(EVERY)
        self.timer.timeout.connect(self.take)
        # Queued: the step that it was to come before is done first, and its success would wipe the message away.
        self._failed.connect(self._on_failed, Qt.ConnectionType.QueuedConnection)
        if not self._project.read_only:
            bridge.edited.connect(self._on_edited)
        self._project.snapshots.on_failure = self._failed.emit
        bridge.ahead = self.before
        self.keep(settings)
        if self._project.backup is not None or self._project.snapshots.exposed():
            self._start(lambda _control: self._begin())  # not to be broken off: closing waits for it

    def _begin(self) -> None:
        snapshots = self._project.snapshots
        if snapshots.exposed():  # a program was killed, or older, before it had encrypted them
            snapshots.protect()
        snapshots.take_of_before()

    def keep(self, settings: Settings) -> None:
        """Keep snapshots where, and as many as, the settings say."""
        place = settings.snapshots_place()
        if place is not None:
            note_place(place)
        self._project.snapshots.keep_in(place or usual_place(), settings.snapshots_limit(), known_places())

    def take(self) -> None:
        """Take one in another thread."""
        if self._job is not None:
            return
        self._changed = False
        snapshots = self._project.snapshots
        self._start(lambda control: snapshots.take(WORKING, control.check))

    def before(self, reason: str, rows: int, step: Callable[[], object], what: object = None) -> None:
        """Do a step that changes so many rows. Where a snapshot is due it is taken first, in another thread;
        whoever has had enough of waiting for it gives up the step with it. Meanwhile the project refuses others, so
        that the step does what was agreed to and no more; the same one, by `what` it is done to, is not done twice.
        """
        if self._waiting is not None and what is not None and self._waiting.what == (reason, what):
            return
        if self._project.stepping_apart or not self._project.snapshots.due(rows):
            step()  # which is refused while another is under way, with a sentence
            return
        self._project.stepping_apart = True
        snapshots = self._project.snapshots
        waiting = _Waiting(lambda control: snapshots.take(reason, control.check), step, (reason, what))
        self._waiting = waiting
        job = waiting.job = Job(waiting.run, self)
        for over in (job.done, job.failed):
            over.connect(self._on_waited)
        job.ended.connect(self._on_waited)
        self.began.emit(self.tr("Keeping a snapshot first …"), job.cancel)
        job.start()

    def complete(self) -> None:
        """Do the step that waits for its snapshot, once there is one: it was agreed to, and the project is about to
        be closed."""
        if self._waiting is not None and self._waiting.job is not None:
            job = self._waiting.job
            self._waiting.ended.wait()
            self._on_waited()
            job.drop()

    def _start(self, work: Callable[[Control], object]) -> None:
        self._job = Job(work, self)
        self._job.done.connect(self._on_taken)
        self._job.failed.connect(self._on_job_failed)
        self._job.ended.connect(self._on_over)
        self._job.start()

    def stop(self) -> None:
        """Take no more by themselves: the project is about to be closed."""
        self.timer.stop()
        if self._job is not None:
            self._changed = True  # what that one was to keep
            self._job = None
        for job in self.findChildren(Job):
            job.drop()

    def finish(self) -> str:
        """Take the last one, if anything was changed; returns what to say where that could not be done."""
        self._project.snapshots.on_failure = None
        if not self._changed:
            return ""
        try:
            if self._project.holds():  # else the file is somebody else's now, or gone
                self._project.snapshots.take(CLOSING)
        except GlossatorError as error:
            if not self._silent:
                log.warning("No snapshot was taken", exc_info=error)
            return explained(error)
        return ""

    def _on_waited(self, _outcome: object = None) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is None:
            return
        self._project.stepping_apart = False
        self.over.emit()
        if isinstance(waiting.fault, Cancelled):
            return
        with self._project.snapshots.seen_to():
            waiting.step()
        if waiting.fault is not None:  # that none could be taken stops no step, and is told after it
            self._failed.emit(waiting.fault)

    def _on_edited(self, _edit: object) -> None:
        self._changed = True
        if not self.timer.isActive():
            self.timer.start()

    def _on_taken(self, _snapshot: object) -> None:
        self._silent = False
        self._on_over()

    def _on_over(self) -> None:
        self._job = None

    def _on_job_failed(self, fault: BaseException) -> None:
        self._job = None
        self._changed = True
        self.timer.start()  # tried again after as long
        self._on_failed(fault)

    def _on_failed(self, fault: BaseException) -> None:
        if self._silent:
            return
        self._silent = True
        log.warning("No snapshot was taken", exc_info=fault)
        self.told.emit(
            explained(fault)
            if isinstance(fault, GlossatorError)
            else self.tr("No snapshot was taken; your work itself is saved. The log has the details.")
        )


class _Waiting:
    """A step that waits for its snapshot. `what` tells it from others."""

    def __init__(
        self, take: Callable[[Control], object], step: Callable[[], object], what: tuple[str, object]
    ) -> None:
        self.step = step
        self.what = what
        self.job: Job | None = None
        self.ended = threading.Event()
        self.fault: BaseException | None = None
        self._take = take

    def run(self, control: Control) -> None:
        """Take the snapshot, in the other thread."""
        try:
            self._take(control)
        except BaseException as fault:
            self.fault = fault
            raise
        finally:
            self.ended.set()
