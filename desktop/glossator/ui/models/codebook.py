"""The codebook as a tree for Qt: follows the project's edits row by row, so that views keep what they show."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import (
    QAbstractItemModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from glossator.domain.changes import Edit
from glossator.domain.codes import Code, Codebook
from glossator.ui.attempt import Attempt
from glossator.ui.bridge import Bridge
from glossator.ui.language import series
from glossator.ui.models.steps import done

CODE_MIME = "application/x-glossator-code"
SELECTION_MIME = "application/x-glossator-selection"

Index = QModelIndex | QPersistentModelIndex

ID_ROLE = Qt.ItemDataRole.UserRole
CODE_ROLE = Qt.ItemDataRole.UserRole + 1  # the Code; None on the row that is being named
COUNT_ROLE = Qt.ItemDataRole.UserRole + 2  # codings on the code itself
TOTAL_ROLE = Qt.ItemDataRole.UserRole + 3  # codings on it and on everything below it


@dataclass(slots=True, eq=False)
class _Row:
    """A row of the tree. `code` is None for the root and for the row that is being named."""

    key: int
    code: Code | None
    parent: _Row | None
    children: list[_Row] = field(default_factory=list)

    @property
    def number(self) -> int:
        return self.parent.children.index(self) if self.parent else 0


class CodebookModel(QAbstractItemModel):
    """Codes in their tree, with the number of their codings.

    Renaming goes through `setData`, moving through `dropMimeData`. `start_new` adds a row that is no code yet:
    naming it creates the code as one step, leaving it empty takes the row away again.
    """

    created = Signal(str)  # the id of the code that a new row has become
    text_dropped = Signal(str)  # a selection of the reader was dropped on this code

    def __init__(self, bridge: Bridge, attempt: Attempt, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = bridge.project
        self._attempt = attempt
        self._root = _Row(0, None, None)
        self._rows: dict[int, _Row] = {0: self._root}
        self._by_id: dict[str, _Row] = {}
        self._last_key = 0
        self._new: _Row | None = None
        self._taking_name = False
        self._counts: dict[str, int] = {}
        self._follow(self._project.codes.book())
        self._counts = self._project.codes.counts()
        bridge.edited.connect(self._on_edited)

    @property
    def book(self) -> Codebook:
        """The codebook as the project has it."""
        return self._project.codes.book()

    def index_of(self, code_id: str | None) -> QModelIndex:
        """The index of a code; an invalid one where it is not in the codebook."""
        row = self._by_id.get(code_id) if code_id is not None else None
        return self._index(row) if row else QModelIndex()

    def id_at(self, index: Index) -> str | None:
        """The id of the code at an index, or None."""
        code = self._row(index).code
        return code.id if code else None

    # --- what Qt asks -----------------------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self._index(self._row(parent).children[row])

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        above = self._row(index).parent
        return self._index(above) if above else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(self._row(parent).children) if parent.column() <= 0 else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._row(index)
        code = row.code
        if role == CODE_ROLE:
            return code
        if code is None:
            return "" if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole) else None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return code.name
            case Qt.ItemDataRole.ToolTipRole:
                return self._tool_tip(row, code)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row, code)
            case _ if role == ID_ROLE:
                return code.id
            case _ if role == COUNT_ROLE:
                return self._counts.get(code.id, 0)
            case _ if role == TOTAL_ROLE:
                return self._total(row)
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        row = self._row(index)
        if row is self._new:
            return self._name_new(str(value))
        code = row.code
        if code is None or str(value) == code.name:
            return False
        return done(self._attempt, lambda: self._project.codes.rename(code.id, str(value)))

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        kept = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable
        if self._row(index).code is None:
            return kept
        return kept | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled

    def mimeTypes(self) -> list[str]:
        return [CODE_MIME, SELECTION_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        for index in indexes:
            code = self._row(index).code
            if code:
                data.setData(CODE_MIME, QByteArray(code.id.encode()))
                data.setText(code.name)
        return data

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        # A code over its own descendant is let through, so that dropping it there says why it cannot be.
        if data.hasFormat(CODE_MIME):
            return True
        return data.hasFormat(SELECTION_MIME) and row < 0 and parent.isValid()

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        target = self._row(parent).code
        if data.hasFormat(CODE_MIME):
            code_id = bytes(data.data(CODE_MIME).data()).decode()
            position = row if row >= 0 else None
            above = target.id if target else None
            return done(self._attempt, lambda: self._project.codes.move(code_id, above, position))
        if data.hasFormat(SELECTION_MIME) and target is not None:
            self.text_dropped.emit(target.id)
            return True
        return False

    # --- a code that is being named --------------------------------------------------------------------------

    def start_new(self, parent_id: str | None) -> QModelIndex:
        """Add an empty row, last below `parent_id`, to be named; returns its index."""
        self.drop_new()
        above = self._by_id[parent_id] if parent_id is not None else self._root
        place = len(above.children)
        self.beginInsertRows(self._index(above), place, place)
        self._new = self._made(None, above)
        above.children.append(self._new)
        self.endInsertRows()
        return self._index(self._new)

    def drop_new(self) -> None:
        """Take the row that was being named away again."""
        if self._new is not None:
            row, self._new = self._new, None
            self._take_out(row)

    @property
    def naming(self) -> bool:
        """Whether a row waits for its name."""
        return self._new is not None

    def _name_new(self, name: str) -> bool:
        """Make the row a code. Refused or empty, it stays until `drop_new`."""
        above = self._parent_of(self._new).code
        if not name.strip():
            return False
        self._taking_name = True
        try:
            made = self._attempt(lambda: self._project.codes.create(name, above.id if above else None))
        finally:
            self._taking_name = False
        if made is None:
            return False
        self.created.emit(made.id)
        return True

    def _adopt_new(self, book: Codebook) -> None:
        """Let the row that was named be the code that came of it, under the editor that still stands on it."""
        row, self._new = self._new, None
        above = self._parent_of(row).code
        siblings = book.children(above.id if above else None)
        code = next(code for code in siblings if code.id not in self._by_id)
        assert row is not None
        row.code = code
        self._by_id[code.id] = row
        self._tell([row])

    # --- following the project -------------------------------------------------------------------------------

    def _on_edited(self, edit: Edit) -> None:
        if edit.touches("codes"):
            if self._taking_name:
                self._adopt_new(self._project.codes.book())
            else:
                self.drop_new()
            self._follow(self._project.codes.book())
        if edit.touches("codings"):
            more = edit.counted("codings", "code_id")
            for code_id, step in more.items():
                self._counts[code_id] = self._counts.get(code_id, 0) + step
            self._tell(row for code_id in more if (row := self._by_id.get(code_id)))

    def _follow(self, book: Codebook) -> None:
        """Make the rows those of `book` with single inserts, moves and removals.

        Parents come before their children, so a row is only ever moved below one that is in its place
        already, and never below itself; what is gone ends up behind the others and is cut off last.
        """
        changed: list[_Row] = []
        waiting = [self._root]
        while waiting:
            above = waiting.pop()
            wanted = book.children(above.code.id if above.code else None)
            for place, code in enumerate(wanted):
                row = self._by_id.get(code.id)
                if row is None:
                    row = self._insert(code, above, place)
                elif above.children[place : place + 1] != [row]:
                    self._move(row, above, place)
                if row.code != code:
                    row.code = code
                    changed.append(row)
            waiting.extend(above.children[: len(wanted)])
        for row in [row for i, row in self._by_id.items() if i not in book]:
            if row.key in self._rows:
                self._take_out(row)
        self._tell(changed)

    def _insert(self, code: Code, above: _Row, place: int) -> _Row:
        self.beginInsertRows(self._index(above), place, place)
        row = self._made(code, above)
        self._by_id[code.id] = row
        above.children.insert(place, row)
        self.endInsertRows()
        return row

    def _move(self, row: _Row, above: _Row, place: int) -> None:
        assert row.parent is not None
        number = row.number
        self.beginMoveRows(self._index(row.parent), number, number, self._index(above), place)
        row.parent.children.pop(number)
        above.children.insert(place, row)
        row.parent = above
        self.endMoveRows()

    def _take_out(self, row: _Row) -> None:
        assert row.parent is not None
        number = row.number
        self.beginRemoveRows(self._index(row.parent), number, number)
        row.parent.children.pop(number)
        for gone in [row, *self._below(row)]:
            del self._rows[gone.key]
            if gone.code:
                del self._by_id[gone.code.id]
        self.endRemoveRows()

    def _tell(self, rows: Iterable[_Row]) -> None:
        """The rows show something else now; so do those above them, whose totals count what is below."""
        told: set[int] = set()
        for row in rows:
            at: _Row | None = row
            while at is not None and at is not self._root and at.key not in told:
                told.add(at.key)
                index = self._index(at)
                self.dataChanged.emit(index, index)
                at = at.parent

    # --- rows ------------------------------------------------------------------------------------------------

    def _made(self, code: Code | None, above: _Row) -> _Row:
        self._last_key += 1
        row = _Row(self._last_key, code, above)
        self._rows[row.key] = row
        return row

    def _parent_of(self, row: _Row | None) -> _Row:
        assert row is not None
        assert row.parent is not None
        return row.parent

    def _row(self, index: Index) -> _Row:
        return self._rows[index.internalId()] if index.isValid() else self._root

    def _index(self, row: _Row) -> QModelIndex:
        return QModelIndex() if row is self._root else self.createIndex(row.number, 0, row.key)

    def _below(self, row: _Row) -> Iterator[_Row]:
        for child in row.children:
            yield child
            yield from self._below(child)

    def _total(self, row: _Row) -> int:
        ids = [r.code.id for r in (row, *self._below(row)) if r.code]
        return sum(self._counts.get(i, 0) for i in ids)

    # --- words -----------------------------------------------------------------------------------------------

    def _tool_tip(self, row: _Row, code: Code) -> str:
        lines = [code.name, self._codings(code)]
        if row.children:
            lines[1] = self.tr("{own}; {total} with its sub-codes").format(
                own=lines[1], total=self._total(row)
            )
        if code.brief:
            lines.append(code.brief)
        return "\n".join(lines)

    def _spoken(self, row: _Row, code: Code) -> str:
        parts = [code.name, self._codings(code)]
        if code.digit:
            parts.append(self.tr("digit {digit}").format(digit=code.digit))
        return series(parts)

    def _codings(self, code: Code) -> str:
        count = self._counts.get(code.id, 0)
        return self.tr("1 coding") if count == 1 else self.tr("%Ln codings", "", count)
