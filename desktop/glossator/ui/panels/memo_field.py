"""The memo on one thing: what the coder writes, and below it what the others have written."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QTextEdit, QVBoxLayout, QWidget

from glossator.domain.errors import NotFound
from glossator.domain.memos import Memo
from glossator.ui.attempt import Attempt, refuse
from glossator.ui.bridge import Bridge
from glossator.ui.language import backwards, isolated
from glossator.ui.models.steps import done
from glossator.ui.panels.notes import INSET, Note, Others


class MemoField(QWidget):
    """The memos on a thing of one `kind`. The coder's own is saved as every note; in a project that is open for
    reading only it is but shown."""

    def __init__(
        self,
        bridge: Bridge,
        attempt: Attempt,
        kind: str,
        name: str,
        placeholder: str,
        framed: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._project = bridge.project
        self._attempt = attempt
        self._kind = kind
        self._target: str | None = None
        if self._project.read_only:
            placeholder = self.tr("No memo of yours")
        self.note = Note(name, placeholder, self._save, framed=framed, least_lines=2 if framed else 1)
        self.note.editor.setReadOnly(self._project.read_only)
        self.others = Others(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10 if framed else 4)
        column.addWidget(self.note)
        below = QVBoxLayout()
        aside = 0 if framed else INSET
        below.setContentsMargins(aside, 0, aside, 0)
        below.addWidget(self.others)
        column.addLayout(below)
        self.setFocusProxy(self.note)
        self.others.hide()

    @property
    def editor(self) -> QTextEdit:
        """Where the coder's own is written."""
        return self.note.editor

    def show_on(self, target: str | None) -> None:
        """Show the memos on a thing, or none. What was being written on another is saved first; where that thing
        is gone it is kept and is there again when the thing is."""
        before, self._target = self._target, target
        if before is not None and before != target and self.note.changed and not self._still(before):
            self.note.forget()
            late = NotFound(
                "What you were writing a memo on was deleted; your words are kept until the project is closed, and "
                "stand there again when it comes back."
            )
            # In the midst of the step that deleted it: said as soon as that is over.
            QTimer.singleShot(0, self, partial(self._attempt, partial(refuse, late)))
        self.refresh()

    def refresh(self) -> None:
        """Show the memos as the project has them now, and as the coder sees them who works in it now."""
        self.note.write_as(self._project.coders.name)
        found = self._project.memos.on(self._target) if self._target is not None else []
        me = self._project.coders.find()
        own = [memo for memo in found if me is not None and memo.coder_id == me.id]
        self.note.show_text(self._target, own[0].text if own else "")
        self.others.setText(self._words([memo for memo in found if memo not in own]))
        self.others.setVisible(bool(self.others.text()))

    def flush(self) -> bool:
        """Save what is being written; whether nothing is left to save."""
        return self.note.flush_all(self._still)

    def _still(self, target: str) -> bool:
        return self._project.memos.possible(self._kind, target)

    def _save(self, target: str, text: str) -> bool:
        return done(self._attempt, lambda: self._project.memos.write(self._kind, target, text))

    def _words(self, memos: list[Memo]) -> str:
        if not memos:
            return ""
        names = {coder.id: coder.name for coder in self._project.coders.all()}
        return "\n".join(_said(names.get(memo.coder_id, "?"), memo.text) for memo in memos)


def _said(coder: str, memo: str) -> str:
    first, end, rest = memo.partition("\n")
    if backwards(first) != backwards(coder):  # the name decides where the first line begins
        first = isolated(first)
    return QCoreApplication.translate("MemoField", "{coder}: {memo}").format(
        coder=coder, memo=first + end + rest
    )
