"""Messages inside the window: what happened, what was kept, what can be done. Nothing waits for them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from glossator.ui import icons, theme
from glossator.ui.widgets.wrapped import Wrapped

STAYS = 12_000  # milliseconds that a message of success is shown where its buttons can be pressed
Deed = tuple[str, Callable[[], object]]

ERROR, DONE, WORKING, STANDING = "error", "done", "working", "standing"


class Notice(QFrame):
    """One line above the text. Errors stay until they are closed or the next step succeeds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.kind = ""
        self._deeds: list[QPushButton] = []
        self._sign = QLabel()
        self.label = Wrapped()
        self.label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.bar = QProgressBar()
        self.bar.setFixedWidth(140)
        self.bar.setTextVisible(False)
        self.close_button = QPushButton()
        self.close_button.setFlat(True)
        self.close_button.setAccessibleName(self.tr("Close this message"))
        self.close_button.setToolTip(self.tr("Close this message"))
        self.close_button.clicked.connect(self.dismiss)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 6, 8, 6)
        self._row.setSpacing(10)
        for part in (self._sign, self.label, self.bar, self.close_button):
            self._row.addWidget(part)
        self._row.setStretch(1, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(STAYS)
        self._timer.timeout.connect(self._on_time)
        theme.signals.changed.connect(self._colour)
        self.hide()

    def text(self) -> str:
        """What it says now, "" when nothing is shown."""
        return self.label.text() if not self.isHidden() else ""

    def error(self, text: str, deeds: Sequence[Deed] = ()) -> None:
        """Say what could not be done."""
        self._say(ERROR, text, deeds)

    def done(self, text: str, deeds: Sequence[Deed] = ()) -> None:
        """Say what was done; goes away by itself, but not under a dialog that lets nobody press its buttons."""
        self._say(DONE, text, deeds)
        self._timer.start()

    def stay(self, text: str, deeds: Sequence[Deed] = ()) -> None:
        """Say what holds for the whole window; stays until it is closed."""
        self._say(STANDING, text, deeds)

    def working(self, text: str, cancel: Callable[[], object]) -> None:
        """Say what is going on; `progress` moves its bar."""
        self._say(WORKING, text, [(self.tr("Cancel"), cancel)])
        self.bar.setRange(0, 0)

    def progress(self, done: int, total: int, text: str = "") -> None:
        """How far the work is; a `total` of 0 is unknown. `text` says what it is at, where that is worth a word."""
        if self.kind == WORKING:
            if text:
                self.label.setText(text)
            self.bar.setRange(0, total)
            self.bar.setValue(done)

    def dismiss(self) -> None:
        """Show nothing any more."""
        self._timer.stop()
        self.kind = ""
        self.hide()

    def step_done(self) -> None:
        """A step succeeded: what an earlier one could not do is history."""
        if self.kind == ERROR:
            self.dismiss()

    def _on_time(self) -> None:
        if self._deeds and QApplication.activeModalWidget() is not None:
            self._timer.start()
        else:
            self.dismiss()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def _say(self, kind: str, text: str, deeds: Sequence[Deed]) -> None:
        self._timer.stop()
        self.kind = kind
        for button in self._deeds:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._deeds = []
        for name, deed in deeds:
            button = QPushButton(name)
            button.clicked.connect(lambda _checked=False, deed=deed: self._run(deed))
            self._row.insertWidget(self._row.count() - 1, button)
            self._deeds.append(button)
        self.label.setText(text)
        self.bar.setVisible(kind == WORKING)
        self.close_button.setVisible(kind != WORKING)
        self._colour()
        self.show()
        # Screen readers do not notice by themselves that a line appeared.
        said = QAccessibleAnnouncementEvent(self, text)
        if kind == ERROR:
            said.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(said)

    def _run(self, deed: Callable[[], object]) -> None:
        self.dismiss()
        deed()

    def _colour(self) -> None:
        if not self.kind:
            return
        colours = theme.tokens()
        ground = {ERROR: colours.error, DONE: colours.done}.get(self.kind, colours.bar)
        line = colours.line.name()
        self.setStyleSheet(
            f"#notice {{ background: {ground.name()}; border: none; border-bottom: 1px solid {line}; }}"
        )
        sign = "circle-alert" if self.kind == ERROR else "circle-check" if self.kind == DONE else "clock"
        self._sign.setPixmap(icons.pixmap(sign, 18, self.devicePixelRatioF(), colours.ink))
        self.close_button.setIcon(icons.icon("x"))
