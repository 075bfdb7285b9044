"""The tour: five steps in the real window, on a copy of the sample that nobody has changed.

Each step points at the part of the window that it is about and goes on when what it tells of has been done there,
or with Next. Nothing is blocked: whoever does something else may. Escape or "Leave the tour" ends it at any time.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from glossator.ui.actions import keys_text
from glossator.ui.reader.mouse import sentence_span
from glossator.ui.widgets.bubble import ABOVE, BELOW, LEFT, RIGHT, Bubble

if TYPE_CHECKING:
    from glossator.domain.changes import Edit
    from glossator.ui.main_window import MainWindow
    from glossator.ui.workspace import Workspace

SENTENCE = "Nationwide, law enforcement authorities often did not take appropriate action"
"""Where in the sample it begins: nobody has tagged this sentence."""
PAUSE = 500  # milliseconds without a change after which a selection is made


def take_tour(window: MainWindow) -> None:
    """Open a copy of the sample that nobody has changed and begin; the project that was open is offered again at
    the end. Where it is such a copy itself, the tour begins there."""
    before = window.workspace
    if before is not None and before.is_fresh_sample():
        for tour in before.findChildren(Tour):
            tour.leave()
        window.notice.dismiss()
        Tour(window, before).begin()
        return
    path = before.project.path if before is not None else None
    window.opening.sample()
    space = window.workspace
    if space is not None and space is not before:  # else the window says why it could not be opened
        Tour(window, space, path).begin()


@dataclass(frozen=True, slots=True)
class Step:
    """What is said, and where: `target` is the rectangle pointed at, in the coordinates of the columns."""

    title: str
    text: str
    target: Callable[[], QRect]
    sides: tuple[str, ...]


class Tour(QObject):
    """One tour, which ends with the project at the latest."""

    def __init__(self, window: MainWindow, space: Workspace, before: Path | None = None) -> None:
        super().__init__(space)
        self._window = window
        self._space = space
        self._before = before
        self.bubble = Bubble(space)
        self._steps = self._made()
        self.number = -1
        self._mark: str | None = None  # the passage under the caret when the step began
        self._placing = QTimer(self)  # layouts settle first
        self._placing.setSingleShot(True)
        self._placing.setInterval(0)
        self._placing.timeout.connect(self._place)
        self._selecting = QTimer(self)  # who is still dragging is not done
        self._selecting.setSingleShot(True)
        self._selecting.setInterval(PAUSE)
        self._selecting.timeout.connect(self._on_selected)

    def begin(self) -> None:
        """Go to a sentence that nobody has tagged, and say the first step."""
        space, bubble = self._space, self.bubble
        self._window.settings.set_tour_seen()
        if space.showing.document_id is not None:
            text = space.project.documents.text(space.showing.document_id)
            at = max(0, text.find(SENTENCE))
            space.reader.set_caret(at)
            space.reader.scroll_to(text.rfind("\n", 0, text.rfind("\n", 0, at)) + 1)
        bubble.next_pressed.connect(self.next)
        bubble.leave_pressed.connect(self.leave)
        space.reader.selection_changed.connect(self._on_selection)
        space.reader.current_mark_changed.connect(self._on_mark)
        space.reader.view_scrolled.connect(self._placing.start)
        space.coding.tagged.connect(self._on_tagged)
        space.filtering.changed.connect(self._on_filter)
        space.exporting.started.connect(self._on_export)
        if self._window.bridge is not None:
            self._window.bridge.edited.connect(self._on_edited)
        # The window hears of keys that nothing in it takes; the others would take Escape.
        window = self._window
        for part in (window, window.search, window.notice, space, space.reader.focusProxy() or space.reader):
            part.installEventFilter(self)
        self._go(0)

    def next(self) -> None:
        """The next step, or the end. What is told of a passage is shown on one also to those who tag none."""
        self._give_back_focus()
        number = self.number + 1
        if number == len(self._steps):
            self.leave()
            return
        if number in (2, 3) and self._space.reader.current_mark() is None:
            self._go_to_passage()
        if self.number < number:  # else what is seen of the passage has been the next step
            self._go(number)

    def _go_to_passage(self) -> None:
        """The caret to the next passage, or to the last one."""
        going, reader = self._space.going, self._space.reader
        going.step_passage(1)
        if reader.current_mark() is None:
            going.step_passage(-1)

    def leave(self) -> None:
        """End it; nothing that was done is taken back."""
        if self.number < 0:
            return
        done = self.number + 1 == len(self._steps)
        self.number = -1
        self._give_back_focus()
        self.bubble.hide()
        said = self.tr("That was the tour. This copy of the sample is yours: change what you like.")
        if not done:
            said = self.tr("You have left the tour. Help > Take the Tour begins it again.")
        before, opening = self._before, self._window.opening
        deeds = []
        if before is not None:
            name = self.tr("Back to “{project}”").format(project=before.stem)
            deeds = [(name, lambda: opening.open(before))]
        self._window.notice.done(said, deeds)
        self.bubble.deleteLater()
        self.deleteLater()

    def _give_back_focus(self) -> None:
        """What the next step tells of is done in the text."""
        focus = QApplication.focusWidget()
        if focus is not None and self.bubble.isAncestorOf(focus):
            self._space.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- the steps ---------------------------------------------------------------------------------------------

    def _made(self) -> tuple[Step, ...]:
        def key(name: str) -> str:
            return keys_text(self._window.actions_[name])

        codes, inspector = self._space.codebook, self._space.inspector
        return (
            Step(
                self.tr("Select some words"),
                self.tr(
                    "Drag the mouse over them, or hold Shift and use the arrows. {key} takes the whole sentence "
                    "at the caret."
                ).format(key=key("select_sentence")),
                self._caret,
                (BELOW, ABOVE),
            ),
            Step(
                self.tr("Tag them"),
                self.tr(
                    "Press Enter, type the first letters of a code, press Enter again. Quicker: the digit beside "
                    "the code in the codebook, or a full stop for the code used last."
                ),
                lambda: self._around(codes),
                (RIGHT, ABOVE, BELOW),
            ),
            Step(
                self.tr("See what is tagged"),
                self.tr(
                    "It is saved already. The margin names the code; this column shows the words, who tagged them "
                    "and when, and the code's definition. {key} goes to the next passage: try it."
                ).format(key=key("next_passage")),
                lambda: self._around(inspector),
                (LEFT,),
            ),
            Step(
                self.tr("Say why, or look at one code"),
                self.tr(
                    "{memo} writes a memo on the passage; Esc goes back to the text. {filter} shows only some "
                    "codes or coders, {all} shows everything again."
                ).format(memo=key("memo"), filter=key("filter"), all=key("show_all")),
                lambda: self._around(inspector.passage),
                (LEFT,),
            ),
            Step(
                self.tr("Take the table away"),
                self.tr(
                    "{key} (File > Export Passages) writes a row for each code on each passage: words, place, "
                    "code, coder, memo. {more} has all other tables and formats."
                ).format(key=key("export"), more=key("export_more")),
                lambda: self._around(self._window.menuBar(), narrow=60),
                (BELOW,),
            ),
        )

    def _go(self, number: int) -> None:
        self.number = number
        self._mark = self._space.reader.current_mark()
        step = self._steps[number]
        last = number + 1 == len(self._steps)
        digits = QLocale().toString
        place = self.tr("Step {number} of {count}").format(
            number=digits(number + 1), count=digits(len(self._steps))
        )
        self.bubble.say(place, step.title, step.text, self.tr("Do&ne") if last else self.tr("&Next"))
        self._placing.start()

    def _place(self) -> None:
        if self.number < 0:
            return
        step = self._steps[self.number]
        self.bubble.point_at(step.target(), step.sides, self._caret())

    # --- where things are --------------------------------------------------------------------------------------

    def _caret(self) -> QRect:
        """The lines of the selection, or of the sentence at the caret; the top of the text where these are not in
        view."""
        reader = self._space.reader
        span = reader.selection() or sentence_span(reader.scene, reader.caret())
        left, width = reader.text_column()
        page, view = reader.scene.page, reader.viewport()
        boxes = page.boxes(span.start, span.end) if span is not None else []
        if boxes:
            top, bottom = min(box.top for box in boxes), max(box.bottom for box in boxes)
            area = QRect(left, round(top), width, round(bottom - top)).intersected(view.rect())
        if not boxes or area.isEmpty():
            area = QRect(left, 0, width, 40)
        return QRect(view.mapTo(self._space, area.topLeft()), area.size())

    def _around(self, part: QWidget, narrow: int = 0) -> QRect:
        """A part of the window; the text where that part is hidden."""
        if not part.isVisible():
            return self._caret()
        corner = self._space.mapFromGlobal(part.mapToGlobal(QPoint(0, 0)))
        area = QRect(corner, part.size())
        if narrow:
            area.setWidth(narrow)
            if self._space.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                area.moveRight(corner.x() + part.width())
        return area

    # --- what was done -----------------------------------------------------------------------------------------

    def _on_selection(self) -> None:
        self._selecting.start()
        self._placing.start()

    def _on_selected(self) -> None:
        if self.number == 0 and self._space.reader.selection() is not None:
            self._go(1)

    def _on_tagged(self, _passage_id: str) -> None:
        if self.number in (0, 1):
            self._go(2)

    def _on_mark(self, mark_id: str | None) -> None:
        if self.number == 2 and mark_id is not None and mark_id != self._mark:
            self._go(3)

    def _on_filter(self) -> None:
        if self.number == 3:
            self._go(4)

    def _on_edited(self, edit: Edit) -> None:
        if self.number == 3 and edit.touches("memos"):
            self._go(4)

    def _on_export(self, _steps: int) -> None:
        if self.number == 4:
            self.leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.number >= 0:
            if event.type() == QEvent.Type.Resize:
                self._placing.start()
            elif (
                isinstance(event, QKeyEvent)
                and event.type() == QEvent.Type.KeyPress
                and event.key() == Qt.Key.Key_Escape
                and self._space.reader.edges.state is None  # else Escape puts an edge back
            ):
                self.leave()
                return True
        return False
