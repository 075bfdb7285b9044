"""The snapshots of a project: what each holds, what would be lost by going back, and a new file made of one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from glossator.domain.errors import GlossatorError
from glossator.domain.remarks import Remark
from glossator.domain.snapshots import Lost, Snapshot
from glossator.project.snapshots import LostProject, Snapshots, free_name, usual_place
from glossator.ui.attempt import explained
from glossator.ui.dialogs.delete import counted, listed
from glossator.ui.jobs import Job
from glossator.ui.settings import Settings
from glossator.ui.widgets.wrapped import Wrapped

MB = 10**6


def _tr(text: str) -> str:
    return QCoreApplication.translate("SnapshotsDialog", text)


def why(reason: str) -> str:
    """Why a snapshot was taken, in words."""
    said = {
        "asked": _tr("Asked for"),
        "closing": _tr("At closing"),
        "working": _tr("While working"),
        "import": _tr("Before an import"),
        "merge": _tr("Before a merge of codes"),
        "delete": _tr("Before a deletion"),
        "replace": _tr("Before a text was replaced"),
        "protect": _tr("Under a new passphrase"),
        "upgrade": _tr("Before it was brought up to date"),
    }
    return said.get(reason, reason)


def losing(lost: Lost | None) -> str:
    """What would be lost by going back, as a sentence or two."""
    if lost is None:
        return _tr("This snapshot cannot be read: it is damaged, or taken under another passphrase.")
    rows = (
        (lost.documents, counted(abs(lost.documents), "1 document", "%Ln documents")),
        (lost.passages, counted(abs(lost.passages), "1 passage", "%Ln passages")),
        (lost.codings, counted(abs(lost.codings), "1 coding", "%Ln codings")),
        (lost.codes, counted(abs(lost.codes), "1 code", "%Ln codes")),
        (lost.memos, counted(abs(lost.memos), "1 memo", "%Ln memos")),
    )
    more = [words for count, words in rows if count > 0]
    fewer = [words for count, words in rows if count < 0]
    if not lost.known:
        said = _tr("This snapshot is of another branch of the project's history.")
    elif not lost.edits:
        return _tr("Nothing was done since; the project is as this snapshot has it.")
    else:
        said = _tr("Since then: {steps} by {coders}.").format(
            steps=counted(lost.edits, "1 step", "%Ln steps"),
            coders=counted(lost.coders, "1 coder", "%Ln coders"),
        )
    if more:
        said += " " + _tr("The restored project would lack {things} of today's.").format(things=listed(more))
    if fewer:
        said += " " + _tr("It would have {things} that are gone today.").format(things=listed(fewer))
    return said


class SnapshotsDialog(QDialog):
    """Of an open project, or of one that is gone or cannot be opened. Restoring makes a new file; the one that is
    there is never touched."""

    restored = Signal(object)  # the new file's Path
    kept_elsewhere = Signal()  # place or size were changed in the settings

    def __init__(
        self,
        source: Snapshots | LostProject,
        path: Path,
        settings: Settings,
        parent: QWidget | None = None,
        may_take: bool = True,
    ) -> None:
        super().__init__(parent)
        self._source = source
        self._path = path
        self._settings = settings
        self._found: list[Snapshot] = []
        self._job: Job | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Snapshots of “{name}”").format(name=path.stem))
        self.resize(860, 520)
        self.table = self._made_table()
        self.empty = Wrapped(
            self.tr(
                "There are no snapshots yet. One is taken every 15 minutes while something changes, before "
                "imports, merges and large deletions, before the project is brought up to date, and when it is "
                "closed."
            )
        )
        self.said = Wrapped()
        self.said.setAccessibleName(self.tr("What would be lost"))
        self.fault = Wrapped()
        self.restore_button = QPushButton(self.tr("&Restore into a New File…"))
        self.restore_button.clicked.connect(self._on_restore)
        self.take_button = QPushButton(self.tr("&Take One Now"))
        self.take_button.clicked.connect(self._on_take)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for button in (self.restore_button, self.take_button):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        self.take_button.setVisible(may_take and isinstance(source, Snapshots))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        for part in (self.table, self.empty, self.said, self.fault):
            column.addWidget(part)
        column.setStretch(0, 1)
        column.addStretch()
        if isinstance(source, Snapshots):
            column.addLayout(self._made_keeping())
        column.addWidget(buttons)
        self.table.itemSelectionChanged.connect(self._on_chosen)
        self.table.itemActivated.connect(lambda _item: self._on_restore())
        self.fill()

    def fill(self) -> None:
        """Show what is there now, the newest chosen."""
        self._found = self._source.all()
        locale = QLocale()
        self.table.setRowCount(len(self._found))
        for row, snapshot in enumerate(self._found):
            moment = QDateTime.fromSecsSinceEpoch(int(snapshot.taken_at.timestamp()))
            held = snapshot.held
            counts = (held.documents, held.passages, held.codings, held.codes) if held else ()
            cells = [
                locale.toString(moment, QLocale.FormatType.ShortFormat),
                why(snapshot.reason),
                *(locale.toString(count) for count in counts),
                *([self.tr("?")] * (4 - len(counts))),
                locale.formattedDataSize(snapshot.size, 0, QLocale.DataSizeFormat.DataSizeSIFormat),
            ]
            for place, words in enumerate(cells):
                item = QTableWidgetItem(words)
                if place > 1:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(row, place, item)
        there = bool(self._found)
        self.table.setVisible(there)
        self.said.setVisible(there)
        self.empty.setVisible(not there)
        if there:
            self.table.selectRow(0)
            self.table.setFocus()
        elif self.take_button.isVisibleTo(self):
            self.take_button.setFocus()
        self._on_chosen()

    def current(self) -> Snapshot | None:
        """The snapshot that is chosen."""
        row = self.table.currentRow()
        return self._found[row] if 0 <= row < len(self._found) else None

    def done(self, result: int) -> None:
        """Close; work that goes on ends by itself."""
        if self._job is not None:
            self._job.drop()
            self._job = None
        super().done(result)

    # --- parts -------------------------------------------------------------------------------------------------

    def _made_table(self) -> QTableWidget:
        heads = (
            self.tr("Taken"),
            self.tr("Why"),
            self.tr("Documents"),
            self.tr("Passages"),
            self.tr("Codings"),
            self.tr("Codes"),
            self.tr("Size"),
        )
        table = QTableWidget(0, len(heads))
        table.setHorizontalHeaderLabels(heads)
        table.setAccessibleName(self.tr("Snapshots, newest first"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        return table

    def _made_keeping(self) -> QHBoxLayout:
        self.place = Wrapped()
        self.place_button = QPushButton(self.tr("&Change the Place…"))
        self.place_button.clicked.connect(self._on_place)
        self.limit = QSpinBox()
        self.limit.setRange(100, 1_000_000)
        self.limit.setSingleStep(500)
        self.limit.setGroupSeparatorShown(True)
        self.limit.setSuffix(self.tr(" MB"))
        self.limit.setAccessibleName(self.tr("At most, in megabytes"))
        self.limit.setValue(self._settings.snapshots_limit() // MB)
        self.limit.valueChanged.connect(self._on_limit)
        most = QLabel(self.tr("At &most"))
        most.setBuddy(self.limit)
        row = QHBoxLayout()
        row.addWidget(self.place, 1)
        row.addWidget(self.place_button)
        row.addSpacing(12)
        row.addWidget(most)
        row.addWidget(self.limit)
        self._show_place()
        return row

    def _show_place(self) -> None:
        place = self._settings.snapshots_place() or usual_place()
        self.place.setText(self.tr("Kept in {folder}").format(folder=place))

    # --- deeds -------------------------------------------------------------------------------------------------

    def _on_chosen(self) -> None:
        snapshot = self.current()
        self.restore_button.setEnabled(snapshot is not None and self._job is None)
        self.take_button.setEnabled(self._job is None)
        if snapshot is None:
            self.said.clear()
        elif isinstance(self._source, Snapshots):
            try:
                self.said.setText(losing(self._source.compare(snapshot)))
            except GlossatorError as error:
                self.said.setText(explained(error))
        else:
            self.said.setText(
                self.tr("What would be lost cannot be said, since the project itself cannot be read.")
            )

    def _on_restore(self) -> None:
        snapshot = self.current()
        if snapshot is None or self._job is not None:
            return
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Restore into a new file"),
            str(free_name(self._path, date.today())),  # noqa: DTZ011 - the day on the user's own calendar
            self.tr("Glossator projects (*.gloss)"),
            options=QFileDialog.Option.DontConfirmOverwrite,  # nothing is ever written over
        )
        if name:
            target = Path(name)
            if not target.suffix:
                target = target.with_suffix(".gloss")
            self._start(lambda: self._source.restore(snapshot, target), partial(self._on_restored, target))

    def _on_restored(self, target: Path, findings: list[Remark]) -> None:
        if findings:
            self.fault.setText(
                self.tr(
                    "“{name}” was restored; what was wrong with the project then still is: {what}"
                ).format(name=target.name, what=" ".join(map(explained, findings[:3])))
            )
        self.restored.emit(target)
        if not findings:
            self.accept()

    def _on_take(self) -> None:
        source = self._source
        if isinstance(source, Snapshots):
            before = self._found[0] if self._found else None
            self._start(source.take, lambda taken: self._on_taken(before, taken))

    def _on_taken(self, before: Snapshot | None, taken: Snapshot) -> None:
        self.fill()
        if taken == before:
            self.fault.setText(self.tr("Nothing was done since the latest snapshot, so none was needed."))

    def _on_place(self) -> None:
        place = self._settings.snapshots_place() or usual_place()
        name = QFileDialog.getExistingDirectory(self, self.tr("Keep snapshots in"), str(place))
        if name:
            self._settings.set_snapshots_place(Path(name))
            self._show_place()
            self.kept_elsewhere.emit()
            self.fill()
            self.fault.setText(self.tr("Snapshots taken so far stay where they are."))

    def _on_limit(self, value: int) -> None:
        self._settings.set_snapshots_limit(value * MB)
        self.kept_elsewhere.emit()

    def _start(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        def finished(deed: Callable[[], None]) -> None:
            self._job = None
            self.fault.clear()
            self._on_chosen()
            deed()

        self._job = Job(lambda _control: work(), self)
        self._job.done.connect(lambda result: finished(lambda: then(result)))
        self._job.failed.connect(lambda fault: finished(lambda: self._tell(fault)))
        self.fault.setText(self.tr("Working…"))
        self._on_chosen()
        self._job.start()

    def _tell(self, fault: BaseException) -> None:
        if not isinstance(fault, GlossatorError):
            raise fault
        self.fault.setText(explained(fault))
