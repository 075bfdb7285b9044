"""Where a passphrase is written: an old one that is asked for, or a new one, twice, with its strength."""

from __future__ import annotations

import math
import time

from PySide6.QtCore import QCoreApplication, QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from glossator.domain.passphrases import SAID, STRONG, strength
from glossator.ui.widgets.wrapped import Wrapped

_NARROW = 320  # pixels
_TICK = 200  # milliseconds between two looks at the clock


class AskPassphrase(QWidget):
    """One field and the button that tries it; after a wrong one the button counts down."""

    given = Signal(str, bool)  # the passphrase; whether to keep it in the keyring
    changed = Signal()  # what is written, or whether it may be tried

    def __init__(
        self, keyring: bool, button: str, parent: QWidget | None = None, title: str | None = None
    ) -> None:
        super().__init__(parent)
        label = QLabel(title or self.tr("&Passphrase"))
        self.field = _secret()
        label.setBuddy(self.field)
        self.said = Wrapped()
        self.keep = QCheckBox(self.tr("&Keep it in the system's keyring"))
        self.keep.setToolTip(
            self.tr("Whoever can log in as you can open the project then without being asked.")
        )
        self.keep.setVisible(keyring)
        self._words = button
        self.button = QPushButton(button)
        self.button.setDefault(True)
        self._until = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._refresh)
        self.field.textChanged.connect(self._refresh)
        self.button.clicked.connect(self._on_try)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (label, self.field, self.said, self.keep):
            column.addWidget(part)
        self.said.hide()
        self.setFocusProxy(self.field)
        self._refresh()

    def refuse(self, sentence: str, seconds: float) -> None:
        """Say that it was wrong, and let the next wait."""
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))
        self.field.selectAll()
        self.field.setFocus()
        self.wait(seconds)

    def wait(self, seconds: float) -> None:
        """Take none before so many seconds are over."""
        self._until = time.monotonic() + seconds
        if seconds > 0:
            self._timer.start()
        self._refresh()

    def waits(self) -> bool:
        """Whether it is too early for another."""
        return time.monotonic() < self._until

    def words(self) -> str:
        """What the button says when nothing has to wait."""
        return self._words

    def stop(self) -> None:
        """Count no more, and hold nothing any more."""
        self._timer.stop()
        self.field.clear()

    def _refresh(self) -> None:
        left = self._until - time.monotonic()
        if left <= 0:
            self._timer.stop()
        waiting = self.tr("{button} (wait {seconds} s)").format(button=self._words, seconds=math.ceil(left))
        self.button.setText(waiting if left > 0 else self._words)
        self.button.setEnabled(left <= 0 and bool(self.field.text()))
        self.changed.emit()

    def _on_try(self) -> None:
        if self.button.isEnabled():
            self.given.emit(self.field.text(), self.keep.isChecked() and self.keep.isVisibleTo(self))


class NewPassphrase(QWidget):
    """Two fields, how strong it is in words and as a bar, and what it means to forget it."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None, of_project: bool = True) -> None:
        """Of something else than a project, whoever asks says what it means."""
        super().__init__(parent)
        self.first, self.second = _secret(), _secret()
        self.bar = QProgressBar()
        self.bar.setRange(0, STRONG)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Strength of the passphrase"))
        self.strength = Wrapped()
        self.strength.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.strength.setFixedHeight(self._tallest())  # else the form jumps with each letter
        self.final = Wrapped(
            self.tr(
                "If you forget it, the project is lost: nobody can open it then, and we cannot help. "
                "Write it down and keep it where your valuables are."
            )
        )
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(8)
        form.addRow(self.tr("New &passphrase"), self.first)
        form.addRow("", self.bar)
        form.addRow("", self.strength)
        form.addRow(self.tr("&The same again"), self.second)
        if of_project:
            form.addRow(self.final)
        for field in (self.first, self.second):
            field.textChanged.connect(self._on_text)
        self._on_text()

    def _tallest(self) -> int:
        """Pixels: of what may be said of the strength, in the narrowest column that it gets."""
        box = QRect(0, 0, _NARROW, 0)
        said = (QCoreApplication.translate("Passphrases", SAID[score]) for score in range(len(SAID)))
        flags = Qt.TextFlag.TextWordWrap
        return max(self.fontMetrics().boundingRect(box, flags, each).height() for each in said)

    def passphrase(self) -> str:
        """What was written."""
        return self.first.text()

    def fault(self) -> str:
        """Why it cannot be taken yet, or ""."""
        if not self.first.text().strip():
            return self.tr("Write a passphrase: several words that do not belong together.")
        if self.first.text() != self.second.text():
            return self.tr("The two are not the same yet.")
        return ""

    def clear(self) -> None:
        """Hold nothing any more."""
        self.first.clear()
        self.second.clear()

    def _on_text(self) -> None:
        found = strength(self.first.text())
        empty = not self.first.text()
        self.bar.setValue(0 if empty else max(found.score, 0))
        words = QCoreApplication.translate("Passphrases", SAID[found.score])
        self.strength.setText(self.tr("Four or five words by chance are strong.") if empty else words)
        self.changed.emit()


def _secret() -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    return field
