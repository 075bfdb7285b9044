"""The lower half of the inspector: a code's definition and rules of use, edited where they stand."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from glossator.domain.changes import LogFilter
from glossator.domain.codes import RULES
from glossator.domain.memos import CODE
from glossator.ui import theme
from glossator.ui.attempt import Attempt
from glossator.ui.bridge import Bridge
from glossator.ui.models.steps import done
from glossator.ui.panels.caption import Heading, muted, smaller
from glossator.ui.panels.memo_field import MemoField
from glossator.ui.panels.notes import INSET, Note
from glossator.ui.panels.passage_part import PATH_ARROW, changes_words
from glossator.ui.theme import tokens
from glossator.ui.widgets.link import Link
from glossator.ui.widgets.swatch import SIDE, paint_swatch
from glossator.ui.widgets.wrapped import Wrapped


class _Swatch(QWidget):
    """The code's colour before its name."""

    def __init__(self) -> None:
        super().__init__()
        self.colour = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(SIDE, SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.colour:
            paint_swatch(QPainter(self), QRectF(0, 0, SIDE, SIDE), self.colour, tokens().panel)


class DefinitionPart(QWidget):
    """A code's name, where it stands in the codebook, its five texts, and the memo on it."""

    history_wanted = Signal(str)  # of this code

    def __init__(self, bridge: Bridge, attempt: Attempt, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._codes = bridge.project.codes
        self._log = bridge.project.log
        self._attempt = attempt
        self._code_id: str | None = None
        self.heading = Heading()
        self.swatch = _Swatch()
        self.path = Wrapped()
        self.path.setFont(smaller(self.font()))
        self.path.setContentsMargins(INSET, 0, INSET, 0)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.setContentsMargins(INSET, 0, INSET, 0)
        top.addWidget(self.swatch)
        top.addWidget(self.heading, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.path)
        self._labels: list[QLabel] = []
        self.notes: dict[str, Note] = {}
        for field, (label, placeholder) in self._words().items():
            note = Note(label, placeholder, lambda code_id, text, f=field: self._save(code_id, f, text))  # type: ignore[misc]
            note.editor.setReadOnly(bridge.project.read_only)
            self._put(column, label, note, note)
            self.notes[field] = note
        self.memo = MemoField(
            bridge,
            attempt,
            CODE,
            self.tr("Memo on the code"),
            self.tr("What is in doubt about it, what you agreed on"),
            framed=False,
        )
        self._put(column, self.tr("Memo"), self.memo, self.memo.note)
        self.changes = Link(self.tr("History of this code"))
        self.changes.clicked.connect(self._on_changes)
        column.addSpacing(9)
        below = QHBoxLayout()
        below.setContentsMargins(INSET, 0, INSET, 0)
        below.addWidget(self.changes)
        below.addStretch(1)
        column.addLayout(below)
        self._colour()
        theme.signals.changed.connect(self._colour)
        self.refresh()

    def _put(self, column: QVBoxLayout, label: str, field: QWidget, note: Note) -> None:
        """Put a field below its label."""
        title = QLabel(label)
        title.setFont(smaller(self.font()))
        title.setBuddy(note.editor)
        title.setContentsMargins(INSET, 0, INSET, 0)
        column.addSpacing(9)
        column.addWidget(title)
        column.addWidget(field)
        self._labels.append(title)

    @property
    def code_id(self) -> str | None:
        """The code that is shown."""
        return self._code_id

    def show_code(self, code_id: str | None) -> None:
        """Show a code's definition; nothing for None."""
        self._code_id = code_id
        self.refresh()

    def refresh(self) -> None:
        """Show the code as the codebook has it now."""
        book = self._codes.book()
        code = book.get(self._code_id) if self._code_id is not None else None
        if code is None:
            for note in self.notes.values():
                if self._code_id is None:
                    note.show_text(None, "")
                else:
                    note.forget()
            self._code_id = None
            self.memo.show_on(None)
            self.hide()  # not before: the focus goes with it, and what is written would be saved on what is gone
            return
        self.show()
        self.heading.setText(code.name)
        self.swatch.colour = code.colour
        self.swatch.update()
        above = PATH_ARROW.join(book.path(code.id)[:-1])
        self.path.setText(above)
        self.path.setVisible(bool(above))
        for field in RULES:
            self.notes[field].show_text(code.id, getattr(code, field))
        self.memo.show_on(code.id)
        count = self._log.count_soon(LogFilter(definition_id=code.id))
        self.changes.show_words(changes_words(count))

    def flush(self) -> bool:
        """Save what is being written; whether nothing is left to save."""
        # Each, also after one that could not be.
        saved = [note.flush_all(self._still) for note in self.notes.values()]
        return all([*saved, self.memo.flush()])

    def _still(self, code_id: str) -> bool:
        return code_id in self._codes.book()

    def _on_changes(self) -> None:
        if self._code_id is not None:
            self.history_wanted.emit(self._code_id)

    def _save(self, code_id: str, field: str, text: str) -> bool:
        return done(self._attempt, lambda: self._codes.define(code_id, **{field: text}))

    def _words(self) -> dict[str, tuple[str, str]]:
        return {
            "brief": (self.tr("Brief"), self.tr("The code in one sentence")),
            "definition": (self.tr("Definition"), self.tr("What the code means, in full")),
            "use_when": (self.tr("Use when"), self.tr("What a passage must say to get the code")),
            "avoid_when": (self.tr("Do not use when"), self.tr("What looks like it and is not")),
            "example": (self.tr("Example"), self.tr("A passage that shows it well")),
        }

    def _colour(self) -> None:
        for label in (*self._labels, self.path):
            muted(label)
