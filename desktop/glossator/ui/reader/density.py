"""The bar at the far right: where codes lie in the whole document, and which part of it is in view.

It is the view's scroll bar, drawn otherwise: so the keyboard, the wheel and screen readers have it as they know it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from math import ceil, floor

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractSlider, QScrollBar, QToolTip, QWidget

from glossator.domain.schemes import LIGHT, Scheme
from glossator.ui.reader.marks import Filter, Mark

Stretch = tuple[float, float, str]
"""From and to, as fractions of the document's length, and a colour #rrggbb."""

BINS = 720
WIDTH = 16
TRACK = 6
LEAST_THUMB = 28
LEAST_PILL = 4.0
MOST_ROUNDED = 120
EDGE = 8

_Key = tuple[str, str | None]
"""Whose coding, and which code (None: a passage without one)."""


class Density:
    """How often each code lies in each of `BINS` equal parts of a document; pure.

    The marks it begins with are counted a few thousand at a time (`count_on`), so that no document has to wait
    for its bar; marks that come and go meanwhile are counted at once.
    """

    def __init__(
        self,
        length: int,
        marks: Iterable[Mark] = (),
        only: Filter | None = None,
        order: Iterable[str] = (),
    ) -> None:
        self._length = max(1, length)
        self._filter = only or Filter()
        self._order = {code: number for number, code in enumerate(order)}
        self._bins: dict[int, dict[_Key, int]] = {}
        self._most: dict[int, tuple[str | None] | None] = {}
        self._waiting = {mark.id: mark for mark in marks}

    def set_filter(self, only: Filter) -> None:
        """Show other codes or coders; nothing is counted anew."""
        self._filter = only
        self._most.clear()

    def set_order(self, order: Iterable[str]) -> None:
        """The codes as the codebook has them: of those that are equally frequent in a part the first one is shown.
        Nothing is counted anew, and with a code more or less nothing chosen anew."""
        before, self._order = self._order, {code: number for number, code in enumerate(order)}
        both = [code for code in before if code in self._order]
        if any(self._order[one] > self._order[two] for one, two in pairwise(both)):
            self._most.clear()

    def _place(self, code: str | None) -> tuple[int, str]:
        """Where a code stands among those that are equally frequent: passages without one come last. Marks come in
        as they are fetched and changed, and their order would be another each time."""
        if code is None:
            return len(self._order) + 1, ""
        return self._order.get(code, len(self._order)), code

    def count_on(self, most: int) -> bool:
        """Count up to `most` of the marks that wait; whether any still do."""
        waiting = self._waiting
        for _ in range(min(most, len(waiting))):
            self._count(waiting.popitem()[1], 1)
        return bool(waiting)

    def wait(self, mark: Mark) -> None:
        """Another mark to be counted later."""
        self._waiting[mark.id] = mark

    def add(self, mark: Mark) -> None:
        """A mark came."""
        self._count(mark, 1)

    def remove(self, mark: Mark) -> None:
        """A mark went."""
        if self._waiting.pop(mark.id, None) is None:
            self._count(mark, -1)

    def _count(self, mark: Mark, times: int) -> None:
        codes: Sequence[str | None] = mark.code_ids or (None,)
        keys = [(mark.coder_id, code) for code in codes]
        for number in range(*self.bins(mark)):
            self._most.pop(number, None)
            counts = self._bins.get(number)
            if counts is None:
                counts = self._bins[number] = {}
            for key in keys:
                counts[key] = counts.get(key, 0) + times
                if not counts[key]:
                    del counts[key]
            if not counts:
                del self._bins[number]

    def _most_frequent(self, number: int) -> tuple[str | None] | None:
        """The code that is most frequent in a part, of those shown; None where nothing is."""
        if number not in self._most:
            sums = self._sums(number)
            place = self._place
            self._most[number] = (min(sums, key=lambda code: (-sums[code], place(code))),) if sums else None
        return self._most[number]

    def _sums(self, number: int) -> dict[str | None, int]:
        """How often each code that is shown lies in a part."""
        only, sums = self._filter, dict[str | None, int]()
        for (coder, code), count in self._bins.get(number, {}).items():
            if only.shows(coder, code):
                sums[code] = sums.get(code, 0) + count
        return sums

    def codes(self, number: int) -> list[str | None]:
        """The codes shown in a part, the most frequent first; None for passages without one."""
        sums = self._sums(number)
        return sorted(sums, key=lambda code: (-sums[code], self._place(code)))

    def prepare(self, most: int) -> bool:
        """Find out for up to `most` parts which code is most frequent there; whether any are left."""
        for number in self._bins:
            if number not in self._most:
                if not most:
                    return True
                self._most_frequent(number)
                most -= 1
        return False

    def bins(self, mark: Mark) -> tuple[int, int]:
        """The first part that a mark touches, and the one behind the last."""
        first = mark.start * BINS // self._length
        return first, min(BINS, (mark.end * BINS - 1) // self._length + 1)

    def stretches(
        self, colour: Callable[[str | None], str], first: int = 0, last: int = BINS
    ) -> list[Stretch]:
        """The coded ones of the parts [first, last) from top to bottom, each in the colour of the code that is most
        frequent there."""
        found: list[Stretch] = []
        behind: int | None = None
        whole = (first, last) == (0, BINS)
        for number in sorted(self._bins) if whole else range(max(0, first), min(BINS, last)):
            most = self._most_frequent(number) if number in self._bins else None
            if most is None:
                continue
            hue = colour(most[0])
            if behind == number and found[-1][2] == hue:
                found[-1] = (found[-1][0], (number + 1) / BINS, hue)
            else:
                found.append((number / BINS, (number + 1) / BINS, hue))
            behind = number + 1
        return found


class DensityBar(QScrollBar):
    """A vertical scroll bar over a picture of the codes. A click jumps there, dragging scrolls."""

    aimed = Signal(int, int)
    """A click: the part under it, and how many parts above it may have drawn what is seen there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._scheme = LIGHT
        self._stretches: Callable[[int, int], Sequence[Stretch]] = lambda first, last: ()
        self._picture: QPixmap | None = None
        self._painted_thumb: QRectF | None = None
        self._grip: float | None = None
        self._resting = False  # the mouse was pressed and has not been moved since
        self._describe: Callable[[int, int], str] = lambda _part, _spare: ""
        self._hovered = False
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def show_stretches(self, stretches: Callable[[int, int], Sequence[Stretch]]) -> None:
        """Where the picture comes from: the stretches of the parts [first, last). Asked when it is painted."""
        self._stretches = stretches
        self.forget()

    def describe_by(self, describe: Callable[[int, int], str]) -> None:
        """What the tool tip says of a part; where nothing lies there, of one of so many parts above it."""
        self._describe = describe

    def _part(self, y: float) -> tuple[int, int]:
        """The part at a height, and over how many parts the pill reaches at least that begins in one above."""
        track = self._track()
        part = floor((y - track.top()) * BINS / track.height())
        return min(BINS - 1, max(0, part)), ceil(LEAST_PILL * BINS / track.height())

    def forget(self) -> None:
        """The picture has changed."""
        self._picture = None
        self.update()

    def mend(self, first: int, last: int) -> None:
        """The picture has changed in the parts [first, last)."""
        if self._picture is not None:
            track = self._track()
            # What is drawn for a part may reach beyond it by the least height of a pill.
            spare = ceil((LEAST_PILL + 2) * BINS / track.height())
            top = floor(track.top() + track.height() * (first - spare) / BINS)
            foot = ceil(track.top() + track.height() * (last + spare) / BINS)
            painter = QPainter(self._picture)
            painter.setClipRect(0, top, self.width(), foot - top)
            self._draw(painter, first - 2 * spare, last + 2 * spare)
            painter.end()
        self.update()

    def set_scheme(self, scheme: Scheme) -> None:
        """Other colours."""
        self._scheme = scheme
        self.forget()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 80)

    def minimumSizeHint(self) -> QSize:
        return QSize(WIDTH, 40)

    def _track(self) -> QRectF:
        return QRectF((self.width() - TRACK) / 2, EDGE, TRACK, max(1, self.height() - 2 * EDGE))

    def thumb(self) -> QRectF:
        """The part of the bar that stands for what is in view."""
        track = self._track()
        whole = self.maximum() - self.minimum() + self.pageStep()
        height = min(track.height(), max(LEAST_THUMB, track.height() * self.pageStep() / max(1, whole)))
        span = max(1, self.maximum() - self.minimum())
        top = track.top() + (track.height() - height) * (self.value() - self.minimum()) / span
        return QRectF(1.5, round(top), self.width() - 3, round(height))

    def paintEvent(self, event: QPaintEvent) -> None:
        scale = self.devicePixelRatioF()
        if self._picture is None or self._picture.size() != self.size() * scale:
            self._picture = self._drawn(scale)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        if self.maximum() > self.minimum():
            colour = QColor(self._scheme.thumb)
            colour.setAlphaF(0.34 if self._hovered or self._grip is not None else 0.2)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawRoundedRect(self.thumb(), 4, 4)

    def _drawn(self, scale: float) -> QPixmap:
        """The track with the codes on it; kept until they change, since every step of scrolling shows it."""
        picture = QPixmap(self.size() * scale)
        picture.setDevicePixelRatio(scale)
        painter = QPainter(picture)
        self._draw(painter, 0, BINS)
        painter.end()
        return picture

    def _draw(self, painter: QPainter, first: int, last: int) -> None:
        painter.fillRect(self.rect(), QColor(self._scheme.paper))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        track = self._track()
        painter.setBrush(QColor(self._scheme.track))
        painter.drawRoundedRect(track, TRACK / 2, TRACK / 2)
        stretches = self._stretches(first, last)
        # Rounded where the eye can see it; hundreds of them side by side are plain rectangles, many times faster.
        rounded = len(stretches) <= MOST_ROUNDED
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, rounded)
        left, top, height, foot = track.left(), track.top(), track.height(), track.bottom()
        colours: dict[str, QColor] = {}
        for start, end, hue in stretches:
            colour = colours.get(hue)
            if colour is None:
                colour = colours[hue] = QColor(self._scheme.line(hue))
            high = max(LEAST_PILL, (end - start) * height)
            pill = QRectF(left, min(top + start * height, foot - high), TRACK, high)
            if rounded and high > LEAST_PILL:
                painter.setBrush(colour)
                painter.drawRoundedRect(pill, 2, 2)
            else:
                painter.fillRect(pill, colour)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self._hovered = event.type() == QEvent.Type.HoverEnter
            self.update()
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._describe(*self._part(event.pos().y())), self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self.maximum() == self.minimum():
            return
        thumb = self.thumb()
        y = event.position().y()
        self._resting = thumb.top() <= y < thumb.bottom()
        if not self._resting:
            self.aimed.emit(*self._part(y))
            thumb = self.thumb()
        self._grip = y - thumb.top()
        self.setSliderDown(True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            self._resting = False
            self._drag_to(event.position().y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._resting:  # the thumb of a long report covers more than what is in view
            self.aimed.emit(*self._part(event.position().y()))
        self._grip, self._resting = None, False
        self.setSliderDown(False)
        self.update()

    def _drag_to(self, y: float) -> None:
        track, thumb = self._track(), self.thumb()
        room = max(1.0, track.height() - thumb.height())
        part = (y - (self._grip or 0) - track.top()) / room
        self.setSliderPosition(self.minimum() + round(part * (self.maximum() - self.minimum())))

    def sliderChange(self, change: QAbstractSlider.SliderChange) -> None:
        # In a long document a step of scrolling is much less than a pixel here; Qt's own would paint each time.
        thumb = self.thumb()
        if thumb != self._painted_thumb:
            self._painted_thumb = thumb
            self.update()
