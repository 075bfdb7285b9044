"""The inspector on the right of the window: the passage under the cursor, and the definition of a code."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from glossator.domain.changes import Edit
from glossator.ui.attempt import Attempt
from glossator.ui.bridge import Bridge
from glossator.ui.panels.definition_part import DefinitionPart
from glossator.ui.panels.notes import INSET
from glossator.ui.panels.passage_part import PassagePart
from glossator.ui.theme import tokens

SIDE = 16  # pixels between the panel's edge and what stands in it


class _Rule(QWidget):
    """A hairline between the parts."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), tokens().line)


class Inspector(QScrollArea):
    """Both parts below one another. `flush` saves what is being written: before the project is closed, and
    before a step is undone."""

    code_chosen = Signal(str)  # a code's chip was pressed
    passage_chosen = Signal(str)  # another of the passages at the cursor was stepped to

    def __init__(self, bridge: Bridge, attempt: Attempt, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Inspector"))
        self.passage = PassagePart(bridge, attempt)
        self.definition = DefinitionPart(bridge, attempt)
        self._rule = _Rule()
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(SIDE - INSET, 14, SIDE - INSET, 20)
        column.setSpacing(16)
        for part in (self.passage, self._rule):
            inner = QVBoxLayout()
            inner.setContentsMargins(INSET, 0, INSET, 0)
            inner.addWidget(part)
            column.addLayout(inner)
        column.addWidget(self.definition)
        column.addStretch(1)
        self.setWidget(body)
        self.passage.code_chosen.connect(self._on_chip)
        self.passage.passage_chosen.connect(self._on_stepped)
        bridge.edited.connect(self._on_edited)
        self._show_rule()

    def show_passages(self, ids: Sequence[str]) -> None:
        """Show the passages at the cursor, innermost first; [] when there is none. With another passage than
        before comes the definition of its first code, unless that of one of its codes is shown already."""
        before = self.passage.passage
        self.passage.show_passages(ids)
        now = self.passage.passage
        if now is not None and (before is None or before.id != now.id):
            self._define_passage()

    def show_code(self, code_id: str | None) -> None:
        """Show the definition of a code, or none."""
        self.definition.show_code(code_id)
        self._show_rule()

    def flush(self) -> bool:
        """Save what is being written. False when some of it could not be saved: it is kept until the window
        closes."""
        saved = (self.passage.memo.flush(), self.definition.flush())
        return all(saved)

    def sizeHint(self) -> QSize:
        return QSize(288, 600)

    def minimumSizeHint(self) -> QSize:
        return QSize(180, 120)

    def _define_passage(self) -> None:
        ids = [code.id for code in self.passage.codes]
        if ids and self.definition.code_id not in ids:
            self.show_code(ids[0])

    def _on_chip(self, code_id: str) -> None:
        self.show_code(code_id)
        self.code_chosen.emit(code_id)

    def _on_stepped(self, passage_id: str) -> None:
        self._define_passage()
        self.passage_chosen.emit(passage_id)

    def _on_edited(self, edit: Edit) -> None:
        if edit.touches("passages", "codings", "codes", "memos", "coders", "reviews"):
            self.passage.refresh()
        if edit.touches("codes"):
            self.definition.refresh()
            self._show_rule()

    def _show_rule(self) -> None:
        self._rule.setVisible(not self.definition.isHidden())
