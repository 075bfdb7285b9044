"""The documents as a list for Qt: follows the project's edits row by row."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from glossator.domain.attributes import Attribute
from glossator.domain.changes import Edit
from glossator.domain.documents import Document
from glossator.domain.memos import DOCUMENT
from glossator.ui.attempt import Attempt
from glossator.ui.bridge import Bridge
from glossator.ui.language import series
from glossator.ui.models.steps import done

Index = QModelIndex | QPersistentModelIndex

ID_ROLE = Qt.ItemDataRole.UserRole
DETAIL_ROLE = Qt.ItemDataRole.UserRole + 1  # "47 passages · Tier 2 Watch List"
SHARE_ROLE = Qt.ItemDataRole.UserRole + 2  # passages in relation to the fullest document, 0 to 1
MEMO_ROLE = Qt.ItemDataRole.UserRole + 3  # whether anybody has written a memo on it

TIER = "tier"


class DocumentsModel(QAbstractListModel):
    """Documents in their order, each with how much is marked in it, the attribute that tells it best, and whether
    there is a memo on it."""

    def __init__(self, bridge: Bridge, attempt: Attempt, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = bridge.project
        self._attempt = attempt
        self._documents = self._project.documents.all()
        self._attributes = self._project.attributes.all()
        self._values: dict[str, str] = {}  # document id → what its row says of it, once it was asked for
        self._with_memo = self._project.memos.carried([document.id for document in self._documents])
        self._fullest = self._most()
        bridge.edited.connect(self._on_edited)

    def index_of(self, document_id: str | None) -> QModelIndex:
        """The index of a document; an invalid one where it is not in the list."""
        for number, document in enumerate(self._documents):
            if document.id == document_id:
                return self.index(number)
        return QModelIndex()

    def id_at(self, index: Index) -> str | None:
        """The id of the document at an index, or None."""
        return self._documents[index.row()].id if index.isValid() else None

    # --- what Qt asks -----------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._documents)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        document = self._documents[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return document.name
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join([document.name, *self._told(document)])
            case Qt.ItemDataRole.AccessibleTextRole:
                return series([document.name, *self._told(document)])
            case _ if role == ID_ROLE:
                return document.id
            case _ if role == DETAIL_ROLE:
                return self._detail(document)
            case _ if role == SHARE_ROLE:
                return (document.passages or 0) / self._fullest if self._fullest else 0.0
            case _ if role == MEMO_ROLE:
                return document.id in self._with_memo
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        document = self._documents[index.row()]
        if str(value) == document.name:
            return False
        return done(self._attempt, lambda: self._project.documents.rename(document.id, str(value)))

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsEditable
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    # --- following the project -------------------------------------------------------------------------------

    def _on_edited(self, edit: Edit) -> None:
        if edit.touches("attributes", "attribute_values"):
            self._values.clear()
            self._attributes = self._project.attributes.all()
            self._tell(range(len(self._documents)))
        if edit.touches("memos"):
            self._follow_memos(edit)
        if edit.touches("documents"):
            self._follow(self._project.documents.all())
        elif edit.touches("passages"):
            more = edit.counted("passages", "document_id")
            self._follow(
                [
                    replace(d, passages=(d.passages or 0) + more[d.id]) if d.id in more else d
                    for d in self._documents
                ]
            )

    def _follow_memos(self, edit: Edit) -> None:
        """Only of documents whose memos came or went it is asked whether there still is one."""
        rows = (change.after or change.before or {} for change in edit.changes if change.table == "memos")
        touched = {row["target_id"] for row in rows if row.get("kind") == DOCUMENT}
        if touched:
            self._with_memo = self._with_memo - touched | self._project.memos.carried(sorted(touched))
            self._tell([n for n, document in enumerate(self._documents) if document.id in touched])

    def _follow(self, wanted: list[Document]) -> None:
        """Make the rows those of `wanted` with removals and inserts, neighbours together, and single moves."""
        keep = {document.id for document in wanted}
        gone = [number for number, document in enumerate(self._documents) if document.id not in keep]
        for first, last in reversed(_runs(gone)):
            self.beginRemoveRows(QModelIndex(), first, last)
            for document in self._documents[first : last + 1]:
                self._values.pop(document.id, None)
            del self._documents[first : last + 1]
            self.endRemoveRows()
        there = {document.id for document in self._documents}
        new = [place for place, document in enumerate(wanted) if document.id not in there]
        ends = dict(_runs(new))
        changed: list[int] = []
        for place, document in enumerate(wanted):
            if place in ends:
                self.beginInsertRows(QModelIndex(), place, ends[place])
                self._documents[place:place] = wanted[place : ends[place] + 1]
                self.endInsertRows()
            if document.id not in there:
                continue
            if self._documents[place].id != document.id:
                number = next(n for n, d in enumerate(self._documents) if d.id == document.id)
                self.beginMoveRows(QModelIndex(), number, number, QModelIndex(), place)
                self._documents.insert(place, self._documents.pop(number))
                self.endMoveRows()
            if self._documents[place] is not document and self._documents[place] != document:
                self._documents[place] = document
                changed.append(place)
        if self._most() != self._fullest:
            self._fullest = self._most()
            changed = list(range(len(wanted)))
        self._tell(changed)

    def _tell(self, rows: list[int] | range) -> None:
        if rows:
            self.dataChanged.emit(self.index(min(rows)), self.index(max(rows)))

    # --- words -----------------------------------------------------------------------------------------------

    def _told(self, document: Document) -> list[str]:
        """What a row shows beside the name."""
        memo = [self.tr("with a memo")] if document.id in self._with_memo else []
        return [self._detail(document), *memo]

    def _detail(self, document: Document) -> str:
        if not document.passages:
            marked = self.tr("not yet coded")
        elif document.passages == 1:
            marked = self.tr("1 passage")
        else:
            marked = self.tr("%Ln passages", "", document.passages)
        value = self._value(document.id)
        return (
            self.tr("{passages} · {attribute}").format(passages=marked, attribute=value) if value else marked
        )

    def _value(self, document_id: str) -> str:
        """What is known of the document in one word: its tier, or the first value that it has. Asked for row
        by row as the list is painted, so that a long list opens at once."""
        if document_id not in self._values:
            values = self._project.attributes.values(document_id)
            first = sorted(self._attributes, key=lambda a: (a.name.casefold() != TIER, a.position))
            self._values[document_id] = _first(values, first)
        return self._values[document_id]

    def _most(self) -> int:
        return max((document.passages or 0 for document in self._documents), default=0)


def _first(values: dict[str, str], attributes: list[Attribute]) -> str:
    return next((values[a.id] for a in attributes if values.get(a.id)), "")


def _runs(numbers: list[int]) -> list[tuple[int, int]]:
    """The first and the last of each run of neighbours among ascending numbers."""
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and runs[-1][1] == number - 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return runs
