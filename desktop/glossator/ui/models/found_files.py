"""The files that were read, for Qt: a row each, and below it one for each report where a file holds several."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from glossator.domain.documents import SECTION, Outline
from glossator.project.choosing import Choice
from glossator.project.imports import Found, shown
from glossator.ui.attempt import explained
from glossator.ui.language import clauses, series

Index = QModelIndex | QPersistentModelIndex
NAME, STATE = range(2)
_ALL = [Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.CheckStateRole]


class FoundFilesModel(QAbstractItemModel):
    """Ticks and states come from the Choice, and go there."""

    ticked = Signal()

    def __init__(self, choice: Choice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choice = choice
        self._reading: set[int] = set()

    def place(self, index: Index) -> tuple[int, int | None]:
        """(file, report) of an index; the report is None for the row of a file that holds several."""
        if index.internalId():
            return index.internalId() - 1, index.row()
        return index.row(), None if self._rows(index.row()) else 0

    def set_reading(self, files: Iterable[int]) -> None:
        """These files are being read again."""
        for file in files:
            self._reading.add(file)
            self._tell(file)

    def put(self, file: int, found: Found) -> None:
        """A file was read again."""
        self._reading.discard(file)
        parent = self.index(file, NAME)
        before = self._rows(file)
        after = len(found.reports) if len(found.reports) > 1 else 0
        if before:
            self.beginRemoveRows(parent, 0, before - 1)
        self._choice.put(file, Found(found.path))
        if before:
            self.endRemoveRows()
        if after:
            self.beginInsertRows(parent, 0, after - 1)
        self._choice.put(file, found)
        if after:
            self.endInsertRows()
        self._tell(file)
        self.ticked.emit()

    def is_reading(self) -> bool:
        """Whether a file is being read again."""
        return bool(self._reading)

    # --- what Qt asks -----------------------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        if not index.isValid() or not index.internalId():
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, NAME, 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if not parent.isValid():
            return len(self._choice)
        return self._rows(parent.row()) if not parent.internalId() and parent.column() == NAME else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 2

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return (self.tr("File"), self.tr("What was read"))[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() == NAME and self._choice[self.place(index)[0]].reports:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        file, number = self.place(index)
        found = self._choice[file]
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == NAME:
            return self._tick(file, number) if found.reports else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            if index.column() == STATE:
                return self._state(file, number)
            if role == Qt.ItemDataRole.ToolTipRole:
                return str(found.path)
            return found.reports[index.row()].name if index.internalId() else shown(found.path)
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == NAME:
            name = found.reports[index.row()].name if index.internalId() else shown(found.path)
            return series([name, self._state(file, number)])
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        file, number = self.place(index)
        self._choice.tick(file, number, Qt.CheckState(value) == Qt.CheckState.Checked)
        self._tell(file)
        self.ticked.emit()
        return True

    # --- words -------------------------------------------------------------------------------------------------

    def _rows(self, file: int) -> int:
        reports = len(self._choice[file].reports)
        return reports if reports > 1 else 0

    def _tick(self, file: int, number: int | None) -> Qt.CheckState:
        taken, there = self._choice.ticks(file) if number is None else (self._choice.ticked(file, number), 1)
        if not taken:
            return Qt.CheckState.Unchecked
        return Qt.CheckState.Checked if taken == there else Qt.CheckState.PartiallyChecked

    def _state(self, file: int, number: int | None) -> str:
        found = self._choice[file]
        if file in self._reading:
            return self.tr("Reading it again …")
        if found.fault is not None:
            return explained(found.fault)
        if number is not None:
            return clauses(self._of_report(found.reports[number], found.known[number]))
        words = [self.tr("%Ln documents", "", len(found.reports))]
        if here := sum(map(bool, found.known)):
            words.append(self.tr("%Ln of them already here", "", here))
        if not all(report.certain for report in found.reports):
            words.append(self._guess(found.reports[0]))
        return clauses(words)

    def _of_report(self, report: Outline, known: str) -> list[str]:
        words = [
            self.tr("1 character") if report.length == 1 else self.tr("%Ln characters", "", report.length)
        ]
        if sections := sum(section[1] == SECTION for section in report.sections):
            words.append(self.tr("1 section") if sections == 1 else self.tr("%Ln sections", "", sections))
        if not report.certain:
            words.append(self._guess(report))
        elif report.encoding and report.encoding != "utf-8":
            words.append(self.tr("read as {encoding}").format(encoding=report.encoding))
        if known:
            words.append(self.tr("already here as “{name}”").format(name=known))
        return words

    def _guess(self, report: Outline) -> str:
        if not report.encoding:
            return self.tr("with a guess: please look at it")
        return self.tr("read as {encoding}, which is a guess").format(encoding=report.encoding)

    def _tell(self, file: int) -> None:
        self.dataChanged.emit(self.index(file, NAME), self.index(file, STATE), _ALL)
        rows = self._rows(file)
        if rows:
            parent = self.index(file, NAME)
            self.dataChanged.emit(self.index(0, NAME, parent), self.index(rows - 1, STATE, parent), _ALL)
