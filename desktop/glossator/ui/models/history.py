"""The log of edits as a table for Qt: a page at a time, latest first."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QDateTime,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from glossator.domain.changes import EVERY_EDIT, REDO, TAKE_BACK, UNDO, Entry, LogFilter
from glossator.project import Project
from glossator.ui.attempt import named

Index = QModelIndex | QPersistentModelIndex
WHEN, WHO, WHAT, ROWS = range(4)


class HistoryModel(QAbstractTableModel):
    """The lines that a filter lets through. `reload` reads them anew: who shows them says when."""

    def __init__(self, project: Project, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._wanted = EVERY_EDIT
        self._entries: list[Entry] = []
        self._more = False

    def show_only(self, wanted: LogFilter) -> None:
        """Show the lines of this filter."""
        self._wanted = wanted
        self.reload()

    def reload(self) -> None:
        """Read the first page anew."""
        self.beginResetModel()
        self._entries = self._project.log.entries(self._wanted)
        self._more = bool(self._entries)
        self.endResetModel()

    def entry(self, row: int) -> Entry:
        """The line of a row."""
        return self._entries[row]

    def row_of(self, number: int) -> int | None:
        """Where the step of this number stands, of what has been read so far."""
        return next((row for row, entry in enumerate(self._entries) if entry.number == number), None)

    # --- what Qt asks -----------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 4

    def canFetchMore(self, parent: Index) -> bool:
        return self._more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        if parent.isValid() or not self._entries:
            return
        found = self._project.log.entries(self._wanted, below=self._entries[-1].number)
        self._more = bool(found)
        if found:
            self.beginInsertRows(QModelIndex(), len(self._entries), len(self._entries) + len(found) - 1)
            self._entries += found
            self.endInsertRows()

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < 4:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("When"), self.tr("Who"), self.tr("What"), self.tr("Rows"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(entry, index.column())
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == WHAT:
            return self.tr("Step {number}: {what}").format(
                number=QLocale().toString(entry.number), what=self._words(entry, WHAT)
            )
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        return None

    def _words(self, entry: Entry, column: int) -> str:
        if column == WHEN:
            return moment(entry)
        if column == WHO:
            return entry.coder
        if column == ROWS:
            return QLocale().toString(entry.rows)
        what = named(entry.edit)
        if entry.edit.kind == UNDO:
            return self.tr("Undo: {step}").format(step=what)
        if entry.edit.kind == REDO:
            return self.tr("Redo: {step}").format(step=what)
        if entry.counts or entry.edit.kind not in ("step", TAKE_BACK):
            return what
        return self.tr("{step} (no longer counts)").format(step=what)


def moment(entry: Entry) -> str:
    """When a step was done, in the user's words."""
    time = QDateTime.fromSecsSinceEpoch(int(entry.edit.time.timestamp()))
    return QLocale().toString(time, "d MMM yyyy, HH:mm")


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column == ROWS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
