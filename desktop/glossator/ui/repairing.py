"""Saving what can be read of a damaged project, from the window: the new file, and what was lost."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from glossator.domain.errors import GlossatorError
from glossator.ui.attempt import told
from glossator.ui.jobs import Control, Job
from glossator.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from glossator.project.repair import Repaired
    from glossator.ui.dialogs.told import ToldDialog


class Repairing(QObject):
    """One repair at a time. `saved` gives the new file and its passphrase."""

    saved = Signal(object, object)

    def __init__(self, notice: Notice, window: QWidget) -> None:
        super().__init__(window)
        self._notice = notice
        self._window = window
        self._job: Job | None = None
        self._name = ""
        self._passphrase: str | None = None
        self.dialog: ToldDialog | None = None

    def start(self, path: Path, passphrase: str | None = None) -> None:
        """Make a new file beside `path` out of what can be read of it."""
        if self._job is not None:
            return

        def work(control: Control) -> Repaired:
            from glossator.project.repair import repair

            return repair(path, passphrase=passphrase, check=control.check)

        self._passphrase = passphrase
        self._name = path.name
        self._job = Job(work, self)
        self._job.done.connect(self._on_done)
        self._job.failed.connect(self._on_failed)
        self._job.ended.connect(self._on_ended)
        said = self.tr("Saving what can be read of “{name}”; the file itself stays as it is…")
        self._notice.working(said.format(name=path.name), self._job.cancel)
        self._job.start()

    # --- slots -------------------------------------------------------------------------------------------------

    def _on_done(self, made: Repaired) -> None:
        from glossator.ui.dialogs.told import ToldDialog

        self._job = None
        self._notice.dismiss()
        self.saved.emit(made.path, self._passphrase)
        if made.remarks:
            said = self.tr(
                "What could be read of “{name}” is in “{new}” now. This was lost or changed on the way:"
            )
        else:
            said = self.tr("All of “{name}” could be read: it is in “{new}” now, and nothing was lost.")
        said = said.format(name=self._name, new=made.path.name)
        title = self.tr("Saved from a damaged project")
        self.dialog = ToldDialog(title, said, made.remarks, "trouble", self._window)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.show()

    def _on_failed(self, fault: BaseException) -> None:
        self._job = None
        if not isinstance(fault, (GlossatorError, OSError)):
            raise fault
        self._notice.error(told(fault))

    def _on_ended(self) -> None:
        self._job = None
        self._notice.dismiss()
