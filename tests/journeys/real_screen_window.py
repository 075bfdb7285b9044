"""Run by test_real_screen.py on an X server: what the screen shows against what a fresh painting shows.

`real_screen_window.py PROJECT FOLDER SEED STEPS`: random steps in the window, the hand's own; after each few the
reader's part of the screen is compared with the whole of it painted anew. Prints JSON.
"""

import json
import random
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from glossator.domain.spans import Span
from glossator.ui import app as program
from glossator.ui import theme
from glossator.ui.main_window import MainWindow
from glossator.ui.settings import Settings

KEYS = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Right)
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


class Screen:
    """The window on the screen, and what is compared."""

    def __init__(self, application: QApplication, window: MainWindow, chance: random.Random) -> None:
        assert window.workspace is not None, window.notice.text()
        self.application = application
        self.window = window
        self.reader = window.workspace.reader
        self.chance = chance
        self.done: Counter[str] = Counter()

    def settle(self) -> None:
        for _ in range(6):
            self.application.processEvents()

    def shown(self) -> QImage:
        """What stands on the screen where the reader is."""
        viewport = self.reader.viewport()
        place = viewport.mapTo(self.window, QPoint(0, 0))
        grabbed = self.window.screen().grabWindow(
            self.window.winId(), place.x(), place.y(), viewport.width(), viewport.height()
        )
        return grabbed.toImage().convertToFormat(QImage.Format.Format_RGB32)

    def differs(self) -> int:
        """Pixels of the screen that a fresh painting of everything changes."""
        self.settle()
        before = self.shown()
        self.reader.viewport().repaint()
        self.settle()
        after = self.shown()
        if before == after:
            return 0
        width, height = before.width(), before.height()
        return max(
            1, sum(before.pixel(x, y) != after.pixel(x, y) for x in range(0, width, 2) for y in range(height))
        )

    # The hand

    def wheel(self) -> None:
        viewport = self.reader.viewport()
        place = QPointF(self.chance.randrange(viewport.width()), self.chance.randrange(viewport.height()))
        notches = self.chance.choice((-120, 120, -240, -30, 45))
        event = QWheelEvent(
            place,
            viewport.mapToGlobal(place),
            QPoint(0, 0),
            QPoint(0, notches),
            Qt.MouseButton.NoButton,
            NONE,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        self.application.sendEvent(viewport, event)

    def glide(self) -> None:
        self.reader.scroll_pixels(self.chance.randint(-90, 140))

    def key(self) -> None:
        QTest.keyClick(self.reader.mirror, self.chance.choice(KEYS), self.chance.choice((NONE, NONE, SHIFT)))

    def hover(self) -> None:
        viewport = self.reader.viewport()
        QTest.mouseMove(
            viewport,
            QPoint(self.chance.randrange(viewport.width()), self.chance.randrange(viewport.height())),
        )
        QTest.qWait(40)  # the X server tells of the pointer once more, in its own time

    def hits(self) -> None:
        text = self.reader.scene.page.text
        word = self.chance.choice(("traffick", "government", "of", ""))
        found, at = [], text.find(word) if word else -1
        while at >= 0:
            found.append(Span(at, at + len(word)))
            at = text.find(word, at + len(word))
        self.reader.set_hits(found, self.chance.randrange(len(found)) if found else None)

    def tag(self) -> None:
        QTest.keyClick(self.reader.mirror, self.chance.choice((Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)))

    def step(self) -> None:
        QTest.keyClick(self.reader.mirror, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)

    def undo(self) -> None:
        self.window.actions_["undo"].trigger()

    def go(self, steps: int) -> list[str]:
        """Random steps; what was done before each difference that was seen."""
        hands: tuple[Callable[[], None], ...] = (
            *(self.wheel,) * 5,
            *(self.glide,) * 4,
            *(self.key,) * 4,
            *(self.hover,) * 2,
            self.hits,
            self.tag,
            self.step,
            self.undo,
        )
        faults = []
        last: list[str] = []
        for number in range(steps):
            hand = self.chance.choice(hands)
            hand()
            self.done[hand.__name__] += 1
            last.append(hand.__name__)
            if self.chance.random() < 0.5:
                self.application.processEvents()  # else several scrolls come before one painting
            if number % 3 == 2:
                pixels = self.differs()
                if pixels:
                    faults.append(f"step {number}: {pixels} pixels after {' '.join(last)}")
                last.clear()
        return faults

    def resized(self) -> list[list[int]]:
        """The first character on top before and after four resizes in a row, at several places."""
        tops = []
        text = self.reader.scene.page.text
        for part in (1, 3, 5, 7):
            self.reader.scroll_to(len(text) * part // 10)
            self.settle()
            seen = [self.reader.top_offset()]
            for width, height in ((900, 700), (1300, 820), (1100, 640), (1200, 800)):
                self.window.resize(width, height)
                QTest.qWait(30)
                self.settle()
                layout = self.reader.scene.page.layout_at(seen[0])
                assert layout.line_number(seen[0]) == layout.line_number(self.reader.top_offset())
                seen.append(self.reader.top_offset())
            tops.append(seen)
        return tops


def main(project: Path, folder: Path, seed: int, steps: int) -> int:
    application = program.made()
    QApplication.setCursorFlashTime(0)
    settings = Settings(folder / "settings.ini")
    settings.set_coder("Coder A")
    program.dress(application, settings)
    window = MainWindow(settings)
    window.resize(1200, 800)
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowExposed(window)
    window.opening.open(project)
    screen = Screen(application, window, random.Random(seed))
    screen.reader.setFocus()
    said: dict[str, object] = {"platform": application.platformName(), "seed": seed}
    faults = []
    for scheme in (theme.LIGHT, theme.SEPIA, theme.DARK):
        window.choose_scheme(scheme)
        screen.settle()
        faults += [f"{scheme}, {fault}" for fault in screen.go(steps)]
    said["faults"] = faults
    said["done"] = screen.done
    said["tops"] = screen.resized()
    # What is compared tells one picture from another: a scrolled screen is not the same as before.
    screen.reader.scroll_to(0)
    screen.settle()
    before = screen.shown()
    screen.reader.scroll_pixels(200)
    screen.settle()
    said["sees"] = before != screen.shown()
    window.close()
    print(json.dumps(said))
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])))
