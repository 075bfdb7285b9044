"""The inspector on the right of the window: the passage under the cursor, the definition of a code, and the memos
on the document and the project."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from glossator.domain.changes import Edit
from glossator.domain.memos import DOCUMENT, PROJECT
from glossator.ui.attempt import Attempt
from glossator.ui.bridge import Bridge
from glossator.ui.panels.definition_part import DefinitionPart
from glossator.ui.panels.memo_field import MemoField
from glossator.ui.panels.memo_part import MemoPart
from glossator.ui.panels.notes import INSET, Note
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


class _Body(QWidget):
    """All parts."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


class Inspector(QScrollArea):
    """The parts below one another, from what is nearest to the whole. `flush` saves what is being written: before
    the project is closed, and before a step is undone."""

    code_chosen = Signal(str)  # a code's chip was pressed
    passage_chosen = Signal(str)  # another of the passages at the cursor was stepped to
    escaped = Signal()  # Escape was pressed in one of its notes

    def __init__(self, bridge: Bridge, attempt: Attempt, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Inspector"))
        self.passage = PassagePart(bridge, attempt)
        self.definition = DefinitionPart(bridge, attempt)
        self.document = MemoPart(
            bridge,
            attempt,
            DOCUMENT,
            self.tr("Memo on the document"),
            self.tr("What the report is like as a whole, and what to keep in mind of it"),
        )
        self.project = MemoPart(
            bridge,
            attempt,
            PROJECT,
            self.tr("Memo on the project"),
            self.tr("What you want to find out, and what you have decided on the way"),
        )
        self._rule = _Rule()
        body = _Body()
        column = QVBoxLayout(body)
        column.setContentsMargins(SIDE - INSET, 14, SIDE - INSET, 20)
        column.setSpacing(16)
        for part in (self.passage, self._rule, self.definition, _Rule(), self.document, self.project):
            aside = 0 if part is self.definition else INSET
            inner = QVBoxLayout()
            inner.setContentsMargins(aside, 0, aside, 0)
            inner.addWidget(part)
            column.addLayout(inner)
        column.addStretch(1)
        for label in body.findChildren(QLabel):
            if label.wordWrap():  # else a word that is wider than the column would make all of it as wide
                label.setMinimumWidth(1)
        self.setWidget(body)
        self._following = QTimer(self)  # the layouts settle first
        self._following.setSingleShot(True)
        self._following.setInterval(0)
        self._following.timeout.connect(self._show_caret)
        body.resized.connect(self._following.start)
        self._notes = self.findChildren(Note)
        for note in self._notes:
            note.editor.escaped.connect(self.escaped)
            note.editor.cursorPositionChanged.connect(self._following.start)
        self.passage.code_chosen.connect(self._on_chip)
        self.passage.passage_chosen.connect(self._on_stepped)
        bridge.edited.connect(self._on_edited)
        self._show_rule()
        self.project.show_on(bridge.project.memos.whole)

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

    def show_document(self, document_id: str | None) -> None:
        """Show the memo on the document that is open, or none."""
        self.document.show_on(document_id)

    def go_to(self, field: MemoField) -> None:
        """Put the focus into one of the memos, behind what is written there, and show all of it that there is room
        for."""
        if not field.editor.hasFocus():
            field.editor.moveCursor(QTextCursor.MoveOperation.End)
        field.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ensureWidgetVisible(field)
        QTimer.singleShot(0, self, partial(self.ensureWidgetVisible, field))  # once its place is settled

    def refresh(self) -> None:
        """Show everything as the project has it now, and as the coder sees it who works in it now."""
        self.passage.refresh()
        self.definition.refresh()
        for part in (self.document, self.project):
            part.memo.refresh()

    def flush(self) -> bool:
        """Save what is being written. False when some of it could not be saved: it is kept until the window
        closes."""
        saved = [
            part.flush()
            for part in (self.passage.memo, self.definition, self.document.memo, self.project.memo)
        ]
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
        if edit.touches("codes", "memos", "coders"):
            self.definition.refresh()
            self._show_rule()
        if edit.touches("memos", "coders"):
            for part in (self.document, self.project):
                part.memo.refresh()

    def _show_caret(self) -> None:
        """Who writes at the end of the column sees what is written, though the note grows below the edge."""
        body = self.widget()
        editor = next((note.editor for note in self._notes if note.editor.hasFocus()), None)
        if editor is not None and body is not None:
            caret = editor.cursorRect()
            place: QPoint = editor.viewport().mapTo(body, caret.center())
            self.ensureVisible(place.x(), place.y(), 0, 2 * caret.height())

    def _show_rule(self) -> None:
        self._rule.setVisible(not self.definition.isHidden())
