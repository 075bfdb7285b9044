"""Before a document's text is replaced: where its passages go."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from glossator.domain.documents import Proposal
from glossator.domain.passages import Passage
from glossator.domain.revisions import CHANGED, MOVED, REVIEW, UNMOVED, Placement
from glossator.project import Project
from glossator.project.revisions import Plan
from glossator.ui.language import series
from glossator.ui.widgets.wrapped import Wrapped

OUTCOME, CODES, BEFORE, AFTER = range(4)
STRANGE = 0.3  # the share of equal text below which the file seems to hold another report

Index = QModelIndex | QPersistentModelIndex


class PlacementsModel(QAbstractTableModel):
    """The passages of a plan, a row each: what becomes of it, its codes, its words before and after."""

    def __init__(self, project: Project, plan: Plan, only_doubtful: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._plan = plan
        book = project.codes.book()
        self._codes = {code.id: code.name for code in book}
        self._rows: list[tuple[Passage, Placement]] = []
        self.show_all(not only_doubtful)

    def show_all(self, everything: bool) -> None:
        """Show every passage, or only those that change or have to be looked at."""
        self.beginResetModel()
        pairs = zip(self._plan.passages, self._plan.placements, strict=True)
        self._rows = [pair for pair in pairs if everything or pair[1].outcome in (CHANGED, REVIEW)]
        # Those that need somebody's eyes come first.
        self._rows.sort(key=lambda pair: (pair[1].outcome != REVIEW, pair[1].outcome != CHANGED))
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (
                self.tr("What becomes of it"),
                self.tr("Codes"),
                self.tr("Words before"),
                self.tr("Words after"),
            )[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        passage, placement = self._rows[index.row()]
        match index.column():
            case 0:
                return self._outcome(placement.outcome)
            case 1:
                return series(self._codes.get(i, "?") for i in passage.code_ids)
            case 2:
                return _one_line(passage.quote)
            case _:
                return _one_line(self._plan.draft.text[placement.start : placement.end])

    def _outcome(self, outcome: str) -> str:
        return {
            UNMOVED: self.tr("Stays"),
            MOVED: self.tr("Moves along"),
            CHANGED: self.tr("Changes"),
            REVIEW: self.tr("Needs review"),
        }[outcome]


class ReviseDialog(QDialog):
    """Says in numbers and word by word what the new text does to the passages, and asks. Opened with `open()`."""

    def __init__(self, project: Project, plan: Plan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = plan
        document = project.documents.get(plan.document_id)
        self.setWindowTitle(self.tr("Replace the text of “{name}”").format(name=document.name))
        self.resize(900, 560)
        self.said = Wrapped(self._said())
        self.all = QCheckBox(self.tr("Show the passages that keep their words, too"))
        self.model = PlacementsModel(project, plan, True, self)
        self.all.toggled.connect(self.model.show_all)
        self.table = QTableView()
        self.table.setAccessibleName(self.tr("Passages"))
        self.table.setModel(self.model)
        self.table.setWordWrap(False)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(BEFORE, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(AFTER, QHeaderView.ResizeMode.Stretch)
        for section, width in ((OUTCOME, 130), (CODES, 150)):
            header.resizeSection(section, width)
        self.attributes = QListWidget()
        self.attributes.setAccessibleName(self.tr("Attributes that the new text proposes"))
        self._propose(project)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        cancel = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setIcon(QIcon())  # words say enough
        self.replace = buttons.addButton(self.tr("Replace the Text"), QDialogButtonBox.ButtonRole.AcceptRole)
        # Enter is soon pressed: by what is hardly this report it leaves the text as it is.
        usual = cancel if self._strange() else self.replace
        usual.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        for part in (self.said, self.table, self.all):
            column.addWidget(part)
        if self.attributes.count():
            label = QLabel(self.tr("&Attributes to set with it"))
            label.setBuddy(self.attributes)
            column.addWidget(label)
            column.addWidget(self.attributes)
            self.attributes.setMaximumHeight(110)
        column.addWidget(buttons)
        column.setStretchFactor(self.table, 1)
        if not self.model.rowCount():
            self.all.setChecked(True)
        usual.setFocus()

    def taken(self) -> list[Proposal]:
        """The proposed attributes that are ticked."""
        return [
            self._proposals[row]
            for row in range(self.attributes.count())
            if self.attributes.item(row).checkState() == Qt.CheckState.Checked
        ]

    def _propose(self, project: Project) -> None:
        attributes = {a.name.casefold(): a for a in project.attributes.all()}
        values = project.attributes.values(self._plan.document_id)
        self._proposals: list[Proposal] = []
        for proposal in self._plan.draft.proposals:
            known = attributes.get(proposal.name.casefold())
            now = values.get(known.id, "") if known else ""
            if now == proposal.value:
                continue
            self._proposals.append(proposal)
            words = (
                self.tr("{name}: {value} instead of {now}, from “{words}”")
                if now
                else self.tr("{name}: {value}, from “{words}”")
            )
            item = QListWidgetItem(
                words.format(
                    name=proposal.name, value=proposal.value, now=now, words=_one_line(proposal.words)
                )
            )
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.attributes.addItem(item)

    def _strange(self) -> bool:
        return self._plan.map.kept < STRANGE

    def _said(self) -> str:
        number = QLocale().toString
        counts = self._plan.counts
        if not self._plan.passages:
            words = self.tr("The document has no passages yet; only its text changes.")
        else:
            words = self.tr(
                "Of {all} passages {same} keep their words, {changed} change with the text, and {review} need "
                "review: their words are not in the new text. None is lost."
            ).format(
                all=number(len(self._plan.passages)),
                same=number(counts[UNMOVED] + counts[MOVED]),
                changed=number(counts[CHANGED]),
                review=number(counts[REVIEW]),
            )
        parts = [
            words,
            self.tr("The text of now stays among the earlier texts, and Undo brings everything back."),
        ]
        if self._strange():
            share = QLocale().toString(round(100 * self._plan.map.kept))
            parts.insert(
                0,
                self.tr(
                    "Only {share} % of the two texts is the same: is “{file}” really this report?"
                ).format(share=share, file=self._plan.draft.source),
            )
        parts += [str(remark) for remark in self._plan.draft.remarks]
        return "\n\n".join(parts)


def _one_line(words: str) -> str:
    """Enough of some words to know them by."""
    short = " ".join(words[:400].split())
    return short if len(words) <= 400 else f"{short} …"
