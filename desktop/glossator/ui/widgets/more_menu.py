"""What a line "+n more" in the margin stands for: the names that found no place there, each with its passage."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from glossator.ui import theme
from glossator.ui.reader.margin import More
from glossator.ui.reader.view import ReaderView
from glossator.ui.widgets.swatch import swatch_icon

MOST = 40  # rows; more than anybody reads through
WORDS = 40  # characters of a passage


class MoreMenu(QMenu):
    """Choosing a row chooses its passage; while the mouse or the arrow keys are on it, its words light up."""

    passage_chosen = Signal(str)

    def __init__(self, reader: ReaderView, more: More, narrow: QAction) -> None:
        super().__init__(reader)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("More passages"))
        paper = theme.tokens().paper
        scene = reader.scene
        for mark_id, code_id in more.hidden[:MOST]:
            mark = scene.mark_shown(mark_id)
            if mark is None:
                continue
            text = f"{scene.name_of(code_id)}  ·  {_first_words(scene.page.text, mark.start, mark.end)}"
            icon = swatch_icon(scene.hues.hexadecimal(code_id), paper)
            action = self.addAction(icon, text.replace("&", "&&"))
            action.triggered.connect(lambda _=False, chosen=mark_id: self.passage_chosen.emit(chosen))
            action.hovered.connect(lambda shown=mark_id: reader.hover(shown))
        if more.names > MOST:
            self.addSeparator()
            rest = self.addAction(self.tr("… and %Ln more", "", more.names - MOST))
            rest.setEnabled(False)
            self.addAction(narrow)
        self.aboutToHide.connect(lambda: reader.hover(None))


def _first_words(text: str, start: int, end: int) -> str:
    """The beginning of a passage in one line."""
    words = " ".join(text[start : min(end, start + 2 * WORDS)].split())
    return words if len(words) <= WORDS and end <= start + 2 * WORDS else words[:WORDS].rstrip() + "…"
