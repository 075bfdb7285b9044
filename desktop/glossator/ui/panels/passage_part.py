"""The upper half of the inspector: the passage under the cursor."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from glossator.domain.changes import LogFilter
from glossator.domain.codes import Code
from glossator.domain.errors import NotFound
from glossator.domain.memos import PASSAGE
from glossator.domain.passages import Passage
from glossator.ui import theme
from glossator.ui.attempt import Attempt
from glossator.ui.bridge import Bridge
from glossator.ui.panels.caption import Heading, muted, smaller
from glossator.ui.panels.memo_field import MemoField
from glossator.ui.panels.quote import Quote
from glossator.ui.panels.review_note import ReviewNote
from glossator.ui.taking import Taking
from glossator.ui.widgets.chip import Chip
from glossator.ui.widgets.flow import FlowLayout
from glossator.ui.widgets.link import Link
from glossator.ui.widgets.wrapped import Wrapped

PATH_ARROW = " › "


def changes_words(count: int | None) -> str:
    """How often a thing was changed since it was made; None where that is not counted."""
    if count is None:
        return QCoreApplication.translate("Inspector", "Earlier changes")
    if count <= 1:
        return QCoreApplication.translate("Inspector", "No changes since")
    if count == 2:
        return QCoreApplication.translate("Inspector", "1 change since")
    return QCoreApplication.translate("Inspector", "%Ln changes since", "", count - 1)


class PassagePart(QWidget):
    """Its words, codes, memo, and who marked it when and where. Of several that overlap it shows one."""

    code_chosen = Signal(str)
    passage_chosen = Signal(str)
    history_wanted = Signal(str)  # of this passage

    def __init__(self, bridge: Bridge, attempt: Attempt, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._project = bridge.project
        self._attempt = attempt
        self.taking = Taking(bridge, attempt, self)
        self._ids: list[str] = []
        self._at = 0
        self._passage: Passage | None = None
        self._chips_of: tuple[object, ...] = ()

        self.heading = Heading(self.tr("Passage"))
        self.heading.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.back = self._stepper("‹", self.tr("Previous passage at the cursor"), -1)
        self.forth = self._stepper("›", self.tr("Next passage at the cursor"), 1)
        self.which = QLabel()
        self.which.setFont(smaller(self.font()))
        top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(self.heading, 1)
        for part in (self.back, self.which, self.forth):
            top.addWidget(part)

        self.quote = Quote()
        self.chips = QWidget()
        self._flow = FlowLayout(self.chips, gap=6)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.chips.setSizePolicy(policy)
        self.review = ReviewNote()
        self.review.settled.connect(self._settle)
        self.memo = MemoField(
            bridge,
            attempt,
            PASSAGE,
            self.tr("Memo on the passage"),
            self.tr("Memo: write what made you choose these codes"),
        )
        self.meta = Wrapped()
        self.meta.setFont(smaller(self.font()))
        self.changes = Link(self.tr("History of this passage"))
        self.changes.clicked.connect(self._on_changes)
        self.nothing = Wrapped(self.tr("Put the cursor into a highlight to see its codes and its memo."))

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(top)
        self._parts = (self.quote, self.review, self.chips, self.memo, self.meta, self.changes)
        for widget in (self.nothing, *self._parts):
            column.addWidget(widget)
        self._colour()
        theme.signals.changed.connect(self._colour)
        self.refresh()

    @property
    def passage(self) -> Passage | None:
        """The one that is shown."""
        return self._passage

    @property
    def codes(self) -> list[Code]:
        """The codes on it, in the order of the codebook."""
        order = self._project.codes.book().order()
        ids = self._passage.code_ids if self._passage else ()
        return [
            self._project.codes.book()[i]
            for i in sorted(filter(order.__contains__, ids), key=order.__getitem__)
        ]

    def show_passages(self, ids: Sequence[str]) -> None:
        """Show the first of these; the others can be stepped to. The one that is shown stays while it is among
        them and they are the same as before."""
        if set(ids) != set(self._ids):
            self._at = 0
        elif self._passage is not None and self._passage.id in ids:
            self._at = list(ids).index(self._passage.id)
        self._ids = list(ids)
        self.refresh()

    def refresh(self) -> None:
        """Show the passage as the project has it now."""
        self._passage = None
        while self._ids and self._passage is None:
            self._at = min(self._at, len(self._ids) - 1)
            try:
                self._passage = self._project.passages.get(self._ids[self._at])
            except NotFound:
                del self._ids[self._at]
        passage = self._passage
        several = len(self._ids) > 1
        for part in (self.back, self.which, self.forth):
            part.setVisible(several)
        digits = QLocale().toString
        self.which.setText(
            self.tr("{number} of {all}").format(number=digits(self._at + 1), all=digits(len(self._ids)))
        )
        self.nothing.setVisible(passage is None)
        if passage is None:
            self.memo.show_on(None)
            for widget in self._parts:
                widget.hide()
            return
        self._show(passage)

    def _show(self, passage: Passage) -> None:
        book = self._project.codes.book()
        codes = self.codes
        self.quote.show_quote(passage.quote, tuple(dict.fromkeys(code.colour for code in codes)))
        chips = tuple((code, PATH_ARROW.join(book.path(code.id))) for code in codes)
        if chips != self._chips_of:
            self._chips_of = chips
            self._set_chips([Chip(code, path) for code, path in chips])
        self.memo.show_on(passage.id)
        self.meta.setText(self._meta_of(passage))
        count = self._project.log.count_soon(LogFilter(passage_id=passage.id))
        self.changes.show_words(changes_words(count))
        for widget in self._parts:
            widget.setVisible(True)
        self.review.show_reviews(self._project.revisions.on(passage.id))
        self.chips.setVisible(bool(chips))

    def _set_chips(self, chips: list[Chip]) -> None:
        had_focus = any(part.hasFocus() for part in self.chips.findChildren(QWidget))
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        before: QWidget = self.forth
        for chip in chips:
            chip.chosen.connect(self.code_chosen)
            chip.removed.connect(self._uncode)
            self._flow.addWidget(chip)
            chip.show()
            for part in (chip.face, chip.cross):
                QWidget.setTabOrder(before, part)
                before = part
        QWidget.setTabOrder(before, self.memo.editor)
        self.chips.updateGeometry()
        if had_focus:
            (chips[0].cross if chips else self.memo.editor).setFocus()

    def _uncode(self, code_id: str) -> None:
        passage = self._passage
        if passage is not None:
            self.memo.flush()  # a passage without another code goes too, unless it has a memo
            self.taking.uncode(passage.id, code_id)

    def _on_changes(self) -> None:
        if self._passage is not None:
            self.history_wanted.emit(self._passage.id)

    def _settle(self) -> None:
        passage = self._passage
        if passage is not None:
            self._attempt(lambda: self._project.revisions.settle([passage.id]))
            self.memo.editor.setFocus()  # the button is gone

    def _stepper(self, sign: str, name: str, step: int) -> QToolButton:
        button = QToolButton()
        button.setText(sign)
        button.setAutoRaise(True)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: self._step(step))
        return button

    def _step(self, step: int) -> None:
        self._at = (self._at + step) % len(self._ids)
        self.refresh()
        if self._passage is not None:
            self.passage_chosen.emit(self._passage.id)

    # --- words -----------------------------------------------------------------------------------------------

    def _meta_of(self, passage: Passage) -> str:
        names = {coder.id: coder.name for coder in self._project.coders.all()}
        moment = QDateTime.fromSecsSinceEpoch(int(passage.created_at.timestamp()))
        locale = QLocale()
        return self.tr("{coder} · {time} · characters {start}–{end}").format(
            coder=names.get(passage.coder_id, "?"),
            time=locale.toString(moment, "d MMM yyyy, HH:mm"),
            start=locale.toString(passage.start),
            end=locale.toString(passage.end),
        )

    def _colour(self) -> None:
        for label in (self.which, self.meta, self.nothing):
            muted(label)
