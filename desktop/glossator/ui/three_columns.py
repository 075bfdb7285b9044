"""The three columns of the window and how wide they are."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from glossator.ui.settings import Settings

LEFT, RIGHT = (208, 264, 340), (220, 288, 350)
"""The side columns' widths in a small window, in a usual one, in a large one."""
SMALL_WIDTH, USUAL_WIDTH, LARGE_WIDTH = 1024, 1440, 1920
GAP = 2  # pixels below the last document
LOWEST = 60


class ThreeColumns(QSplitter):
    """Documents above the codebook, the text, the inspector. A small window leaves the text more of its width, a
    large one shows longer names at the sides; what the hand has set stays, also for the next time."""

    def __init__(
        self, documents: QWidget, codebook: QWidget, centre: QWidget, right: QWidget, settings: Settings
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._settings = settings
        self._documents = documents
        self.left = QSplitter(Qt.Orientation.Vertical)
        self.left.addWidget(documents)
        self.left.addWidget(codebook)
        for number, widget in enumerate((self.left, centre, right)):
            self.addWidget(widget)
            self.setStretchFactor(number, 1 if number == 1 else 0)
            self.setCollapsible(number, False)
        # The page that an empty list shows is higher than a short list needs to be.
        documents.setMinimumHeight(LOWEST)
        self.left.setStretchFactor(0, 0)
        self.left.setStretchFactor(1, 1)
        self._chosen: set[str] = set()  # the splitters that the hand has moved
        for name, splitter in self._named():
            splitter.setChildrenCollapsible(False)
            state = settings.splitter(name)
            if not state.isEmpty():
                splitter.restoreState(state)
                self._chosen.add(name)
            splitter.setHandleWidth(1)
            splitter.splitterMoved.connect(lambda _place, _handle, name=name: self._chosen.add(name))

    def _named(self) -> tuple[tuple[str, QSplitter], ...]:
        return ("left", self.left), ("columns", self)

    def remember(self) -> None:
        """Keep for the next time what the hand has set."""
        for name, splitter in self._named():
            if name in self._chosen:
                self._settings.set_splitter(name, splitter.saveState())

    def fit_left(self, *_: object) -> None:
        """The codebook follows right below the documents, which take two fifths of the height at most."""
        if "left" not in self._chosen:
            high = min(self._documents.sizeHint().height() + GAP, self.left.height() * 2 // 5)
            self.left.setSizes([high, self.left.height() - high])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if "columns" not in self._chosen:
            left, right = (_between(widths, self.width()) for widths in (LEFT, RIGHT))
            self.setSizes([left, max(1, self.width() - left - right), right])
        self.fit_left()


def _between(widths: tuple[int, int, int], width: int) -> int:
    """A column's width in a window `width` pixels wide."""
    small, usual, large = widths
    if width <= USUAL_WIDTH:
        part, low, high = (width - SMALL_WIDTH) / (USUAL_WIDTH - SMALL_WIDTH), small, usual
    else:
        part, low, high = (width - USUAL_WIDTH) / (LARGE_WIDTH - USUAL_WIDTH), usual, large
    return round(low + (high - low) * min(1.0, max(0.0, part)))
