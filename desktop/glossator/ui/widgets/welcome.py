"""The page without a project: begin, go on, or look at the sample."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDir, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from glossator.ui import theme
from glossator.ui.language import beginning, lone
from glossator.ui.panels.caption import muted, smaller
from glossator.ui.reader.fonts import FAMILIES
from glossator.ui.widgets.link import Link
from glossator.ui.widgets.wrapped import Wrapped

WIDTH = 560


class _Recent(QPushButton):
    """A project: its name, and below it where it lies."""

    def __init__(self, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.path = path
        self.setFlat(True)
        self.setAccessibleName(self.tr("Open {name} in {folder}").format(name=path.stem, folder=_home(path)))
        self.setToolTip(str(path))
        self.setMinimumHeight(QFontMetrics(self.font()).height() * 2 + 18)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, self.minimumHeight())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        colours = theme.tokens()
        room = self.rect().adjusted(14, 7, -14, -8)
        metrics = QFontMetrics(self.font())
        painter.setPen(colours.ink)
        name = metrics.elidedText(self.path.stem, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading, lone(name))
        painter.setFont(smaller(self.font()))
        painter.setPen(colours.muted)
        folder = QFontMetrics(painter.font()).elidedText(
            _home(self.path), Qt.TextElideMode.ElideMiddle, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading, lone(folder))


class Welcome(QScrollArea):
    """New, open, the sample, the recent ones; files dropped here open, or begin a new project."""

    new_wanted = Signal()
    open_wanted = Signal()
    sample_wanted = Signal()
    recent_chosen = Signal(object)  # Path
    tour_wanted = Signal()
    keys_wanted = Signal()
    place_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = self._body = QWidget()
        body.setAutoFillBackground(True)
        outer = QHBoxLayout(body)
        outer.addStretch(1)
        column = QVBoxLayout()
        column.setContentsMargins(24, 56, 24, 40)
        column.setSpacing(0)
        outer.addLayout(column)
        outer.addStretch(1)

        title = QLabel(self.tr("Glossator"))
        font = QFont()
        font.setFamilies(FAMILIES)
        font.setPointSizeF(self.font().pointSizeF() * 2.6)
        font.setWeight(QFont.Weight.Bold)
        title.setFont(font)
        title.setAlignment(beginning())
        self._saying = Wrapped(self.tr("Read case reports, tag passages by theme, take away the dataset."))
        self._saying.setMinimumWidth(WIDTH)
        column.addWidget(title)
        column.addSpacing(6)
        column.addWidget(self._saying)
        column.addSpacing(28)

        self.new_button = QPushButton(self.tr("New project…"))
        self.open_button = QPushButton(self.tr("Open a project…"))
        self.sample_button = QPushButton(self.tr("Open the sample"))
        self._first: QWidget = self.sample_button
        self.new_button.clicked.connect(self.new_wanted)
        self.open_button.clicked.connect(self.open_wanted)
        self.sample_button.clicked.connect(self.sample_wanted)
        row = QHBoxLayout()
        row.setSpacing(10)
        for button in (self.new_button, self.open_button, self.sample_button):
            button.setMinimumHeight(36)
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        column.addSpacing(12)
        self._sample_says = Wrapped(
            self.tr(
                "The sample is a report on Cambodia from 2019 with passages tagged in four themes. You get a "
                "copy of your own: change what you like."
            )
        )
        column.addWidget(self._sample_says)
        column.addWidget(self._tour())
        column.addSpacing(28)

        self._recent_caption = QLabel(self.tr("Recent projects").upper())
        self._recent_caption.setAccessibleName(self.tr("Recent projects"))
        small = smaller(self.font(), QFont.Weight.DemiBold)
        small.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 1.1)
        self._recent_caption.setFont(small)
        column.addWidget(self._recent_caption)
        column.addSpacing(6)
        self._recent_column = QVBoxLayout()
        self._recent_column.setSpacing(0)
        column.addLayout(self._recent_column)
        column.addSpacing(28)
        self._drop = Wrapped(
            self.tr(
                "Or drop a project here, or the reports that a new project should begin with. "
                "Nothing ever leaves this machine."
            )
        )
        column.addWidget(self._drop)
        column.addSpacing(14)
        column.addLayout(self._place())
        column.addStretch(1)
        self.setWidget(body)
        theme.signals.changed.connect(self._colour)
        self._colour()

    def _tour(self) -> QWidget:
        """For who is here for the first time."""
        self.tour_button = QPushButton(self.tr("Take the tour"))
        self.tour_button.setMinimumHeight(36)
        self.tour_button.clicked.connect(self.tour_wanted)
        self._tour_says = Wrapped(
            self.tr(
                "Here for the first time? Five steps in the window itself show how a report is tagged. You can "
                "leave at any time."
            )
        )
        self._tour_box = QWidget()
        row = QHBoxLayout(self._tour_box)
        row.setContentsMargins(0, 20, 0, 0)
        row.setSpacing(14)
        row.addWidget(self.tour_button)
        row.addWidget(self._tour_says, 1)
        return self._tour_box

    def _place(self) -> QVBoxLayout:
        """Where projects are kept, and the list of keys."""
        self._place_says = Wrapped()
        self.place_button = Link(self.tr("Keep new projects in another folder"))
        self.place_button.setText(self.tr("Choose another folder…"))
        self.place_button.clicked.connect(self.place_wanted)
        self.keys_button = Link(self.tr("Keyboard shortcuts"))
        self.keys_button.setText(self.tr("Keyboard shortcuts"))
        self.keys_button.clicked.connect(self.keys_wanted)
        links = QHBoxLayout()
        links.setSpacing(18)
        links.addWidget(self.place_button)
        links.addWidget(self.keys_button)
        links.addStretch(1)
        both = QVBoxLayout()
        both.setSpacing(2)
        both.addWidget(self._place_says)
        both.addLayout(links)
        return both

    def show_place(self, folder: Path) -> None:
        """Where projects are kept."""
        said = self.tr("New projects are kept in {folder}.")
        self._place_says.setText(said.format(folder=_short(folder)))

    def offer_tour(self, wanted: bool) -> None:
        """Whether the tour is offered."""
        self._tour_box.setVisible(wanted)

    def show_recent(self, paths: Sequence[Path]) -> None:
        """The projects opened last, latest first."""
        while (item := self._recent_column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for path in paths:
            button = _Recent(path, self)
            button.clicked.connect(lambda _checked=False, path=path: self.recent_chosen.emit(path))
            self._recent_column.addWidget(button)
        self._recent_caption.setVisible(bool(paths))
        first = self._recent_column.itemAt(0)
        start = first.widget() if first is not None else None
        self._first = start or self.sample_button

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Not a focus proxy: with one, Tab goes past the buttons before it.
        self._first.setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow keys go through the buttons, as in a list."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def _colour(self) -> None:
        labels = (self._saying, self._sample_says, self._tour_says, self._recent_caption, self._drop)
        for label in (*labels, self._place_says):
            muted(label)
        ground = self._body.palette()
        ground.setColor(QPalette.ColorRole.Window, theme.tokens().paper)
        self._body.setPalette(ground)


def _home(path: Path) -> str:
    """The folder of a project."""
    return _short(path.parent)


def _short(folder: Path) -> str:
    """A folder, with the user's own written short."""
    try:
        short = Path("~") / folder.relative_to(Path.home())
    except (ValueError, RuntimeError):
        short = folder
    return QDir.toNativeSeparators(str(short))
