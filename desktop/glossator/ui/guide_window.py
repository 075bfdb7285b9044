"""The guide in a window of its own: contents on the left, a page on the right, words looked for in all of it.

The pages lie in resources/guide. They are shown here and not in a browser: a browser in a sandbox may not read the
program's folder, some systems lose the page when they hand a local address to one, and F1 must not depend on one.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QKeySequence, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from glossator import assets
from glossator.ui import theme
from glossator.ui.guide import FIRST

_PAGE = Qt.ItemDataRole.UserRole
_KEYS = QKeySequence.StandardKey
MARGIN = 22


def folder() -> Path:
    """Where the pages lie."""
    return assets.resources() / "guide"


@cache
def contents() -> dict[str, str]:
    """The title of each page by its name, in order."""
    names = [FIRST, *re.findall(r'<a href="([\w-]+)\.html">', _source(FIRST))]
    return {
        name: html.unescape(_between(_source(name), "<h1[^>]*>", "</h1>")) for name in dict.fromkeys(names)
    }


@cache
def words(page: str) -> str:
    """All that a page says, as one line without regard to case."""
    said = html.unescape(re.sub(r"<[^>]+>", "", _between(_source(page), "<main>", "</main>")))
    return " ".join(said.split()).casefold()


def _source(page: str) -> str:
    return (folder() / f"{page}.html").read_text(encoding="utf-8")


def _between(text: str, start: str, end: str) -> str:
    found = re.search(f"{start}(.*?){end}", text, re.S)
    return found[1] if found else ""


class _Page(QTextBrowser):
    """A page in the window's colours. It loads files of the guide and nothing else, from nowhere else."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(True)
        self.setOpenExternalLinks(False)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the guide is in English
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(MARGIN)
        self.document().setDefaultStyleSheet(_style())

    def dress(self) -> None:
        """Take on the colours of now."""
        self.document().setDefaultStyleSheet(_style())
        self.reload()

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        address = QUrl(name)
        whole = self.source().resolved(address) if address.isRelative() else address
        if not whole.isLocalFile() or folder() not in Path(whole.toLocalFile()).parents:
            return None
        if kind == QTextDocument.ResourceType.ImageResource.value:
            return self._fitted(QImage(whole.toLocalFile()))
        return super().loadResource(kind, whole)

    def _fitted(self, picture: QImage) -> QImage:
        """No wider than the page. Qt would make it narrower too, but leaves out lines of pixels on the way."""
        ratio = self.devicePixelRatioF()
        room = int((self.viewport().width() - 2 * MARGIN) * ratio)
        if 0 < room < picture.width():
            picture = picture.convertToFormat(QImage.Format.Format_RGB32)
            picture = picture.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
            picture.setDevicePixelRatio(ratio)
        return picture


class GuideWindow(QWidget):
    """Alt+Left and Alt+Right go back and forth, Ctrl+F looks for words, Enter there goes on to the next place."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowTitle(self.tr("Guide – Glossator"))
        self.resize(1080, 780)
        self.page = _Page()
        self.page.setAccessibleName(self.tr("Page of the guide"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Contents of the guide"))
        self.list.setMinimumWidth(200)
        self.list.setSpacing(3)
        for name, title in contents().items():
            item = QListWidgetItem(title, self.list)
            item.setData(_PAGE, name)
        self.field = QLineEdit()
        self.field.setClearButtonEnabled(True)
        self.field.setPlaceholderText(self.tr("Find in the guide"))
        self.field.setAccessibleName(self.tr("Find in the guide"))
        self.said = QLabel()
        self._lay_out()
        self.list.currentItemChanged.connect(self._on_chosen)
        self.page.sourceChanged.connect(self._on_source)
        self.field.textChanged.connect(self._narrow)
        self.field.returnPressed.connect(self.find_next)
        theme.signals.changed.connect(self.page.dress)

    def go_to(self, page: str) -> None:
        """Show a page by its name."""
        self.page.setSource(QUrl.fromLocalFile(str(folder() / f"{page}.html")))
        self.page.setFocus()

    def current(self) -> str:
        """The name of the page that is shown."""
        return Path(self.page.source().path()).stem

    def find_next(self) -> None:
        """The next place of what is looked for: on this page, then on those after it, round to the first."""
        wanted = " ".join(self.field.text().split())
        if not wanted or self.page.find(wanted):
            return
        names = list(contents())
        at = names.index(self.current())
        for name in (*names[at + 1 :], *names[: at + 1]):
            if wanted.casefold() in words(name):
                self.page.setSource(QUrl.fromLocalFile(str(folder() / f"{name}.html")))
                self.page.moveCursor(QTextCursor.MoveOperation.Start)
                self.page.find(wanted)
                return

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        for text, keys, deed in (
            (self.tr("Back"), _KEYS.Back, self.page.backward),
            (self.tr("Forward"), _KEYS.Forward, self.page.forward),
            (self.tr("Contents"), "Alt+Home", lambda: self.go_to(FIRST)),
        ):
            button = QToolButton()
            button.setText(text)
            button.setAutoRaise(True)
            button.clicked.connect(deed)
            action = self.addAction(text, keys)
            action.triggered.connect(deed)
            button.setToolTip(action.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
            top.addWidget(button)
        steps: tuple[tuple[QKeySequence.StandardKey | str, Callable[[], object]], ...] = (
            (_KEYS.Find, self.field.setFocus),
            (_KEYS.FindNext, self.find_next),
            (_KEYS.ZoomIn, self.page.zoomIn),
            (_KEYS.ZoomOut, self.page.zoomOut),
            (_KEYS.Close, self.close),
            ("Esc", self.close),
        )
        for keys, step in steps:
            self.addAction("", keys).triggered.connect(lambda _checked=False, step=step: step())
        top.addStretch(1)
        top.addWidget(self.said)
        self.field.setMinimumWidth(260)
        top.addWidget(self.field)
        both = QSplitter(Qt.Orientation.Horizontal)
        both.setChildrenCollapsible(False)
        both.addWidget(self.list)
        both.addWidget(self.page)
        both.setStretchFactor(1, 1)
        both.setSizes([270, 810])
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.addLayout(top)
        column.addWidget(both, 1)

    def _narrow(self, text: str) -> None:
        """Only the pages that hold the words."""
        wanted = " ".join(text.split()).casefold()
        found = 0
        for row in range(self.list.count()):
            item = self.list.item(row)
            there = wanted in words(item.data(_PAGE))
            item.setHidden(not there)
            found += there
        self.said.setText("" if found else self.tr("On no page"))

    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_PAGE) != self.current():
            self.page.setSource(QUrl.fromLocalFile(str(folder() / f"{item.data(_PAGE)}.html")))

    def _on_source(self, source: QUrl) -> None:
        self.list.blockSignals(True)
        self.list.setCurrentRow(list(contents()).index(Path(source.path()).stem))
        self.list.blockSignals(False)


def _style() -> str:
    """What Qt understands of a style sheet, in the colours of the window; guide.css is for browsers."""
    c = theme.tokens()
    return f"""
    p, li {{ line-height: 125%; }}
    p.picture {{ line-height: 100%; }}
    h1 {{ font-size: xx-large; margin-top: 6px; margin-bottom: 10px; }}
    h2 {{ font-size: large; margin-top: 22px; margin-bottom: 6px; }}
    p, li {{ margin-top: 5px; margin-bottom: 7px; }}
    a {{ color: {c.accent.name()}; }}
    img {{ max-width: 100%; }}
    code, kbd {{ background-color: {c.pill.name()}; }}
    pre {{ background-color: {c.pill.name()}; margin: 8px; white-space: pre-wrap; line-height: 130%; }}
    table {{ border-collapse: collapse; margin-top: 8px; margin-bottom: 12px; }}
    th, td {{ border: 1px solid {c.edge.name()}; padding: 5px; vertical-align: top; text-align: left; }}
    th {{ background-color: {c.bar.name()}; }}
    """
