"""A language that nobody speaks: every text in brackets and 1.4 times as long, as German or Khmer may be. What is
shown without brackets cannot be translated; what is cut off would be in a language of longer words."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import ModuleType

from PySide6.QtCore import QAbstractListModel, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QFontComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QTextEdit,
    QToolButton,
    QTreeView,
    QWidget,
)

LONGER = 1.4
FILL = "lomi sar weno "


def stretched(text: str) -> str:
    """In brackets, and longer by words that may be broken."""
    words = re.sub(r"\{\w*\}|%Ln", "", text)
    if not any(letter.isalpha() for letter in words):
        return text  # a sign, a number: as long in every language
    more = max(0, round(len(words) * (LONGER - 1)) - 2)
    return f"⟦{text}{(FILL * (more // len(FILL) + 1))[:more]}⟧"


def translator(tool: ModuleType, texts: Iterable[tuple[str, str]], folder: Path) -> QTranslator:
    """Of a catalogue made as those of the languages are: of what was found in the source, by lrelease."""
    top = ET.Element("TS", version="2.1", language="en", sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for name, text in texts:
        if name not in contexts:
            contexts[name] = ET.SubElement(top, "context")
            ET.SubElement(contexts[name], "name").text = name
        message = ET.SubElement(contexts[name], "message", numerus="yes" if tool.counts(text) else "no")
        ET.SubElement(message, "source").text = text
        translation = ET.SubElement(message, "translation")
        if tool.counts(text):
            for _ in range(2):
                ET.SubElement(translation, "numerusform").text = stretched(text)
        else:
            translation.text = stretched(text)
    catalogue = folder / "brackets.ts"
    catalogue.write_bytes(b"<!DOCTYPE TS>\n" + ET.tostring(top, "utf-8"))
    made = QTranslator()
    assert made.load(str(tool.write_qm(catalogue)))
    return made


def bare(text: str) -> str:
    """What of a text stands outside brackets."""
    kept, depth = [], 0
    for letter in text:
        depth += letter == "⟦"
        if not depth:
            kept.append(letter)
        depth -= letter == "⟧" and depth > 0
    return "".join(kept)


def shown(top: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Every text that a window shows or tells: on its parts, in lists, at the pointer, to screen readers."""
    yield top, top.windowTitle()
    for part in (top, *top.findChildren(QWidget)):
        if not part.isVisibleTo(top) or isinstance(part, QMenu):
            continue
        yield part, part.toolTip()
        yield part, part.accessibleName()
        yield part, part.accessibleDescription()
        match part:
            case QLabel() | QAbstractButton():
                yield part, part.text()
            case QLineEdit():
                yield part, part.placeholderText()
            case QGroupBox():
                yield part, part.title()
            case QFontComboBox():
                pass
            case QComboBox():
                for row in range(part.count()):
                    yield part, part.itemText(row)
            case QTabBar():
                for row in range(part.count()):
                    yield part, part.tabText(row)
            case QPlainTextEdit() | QTextEdit():
                yield part, part.toPlainText() if part.isReadOnly() else part.placeholderText()
        if isinstance(part, QTableView | QTreeView) and (model := part.model()) is not None:
            for column in range(model.columnCount()):
                yield part, str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        if isinstance(part, QAbstractItemView) and (model := part.model()) is not None:
            for row in range(min(50, model.rowCount())):
                for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount()):
                    index = model.index(row, column)
                    for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                        said = index.data(role)
                        yield part, said if isinstance(said, str) else ""


def untranslated(top: QWidget, own: set[str]) -> list[str]:
    """The texts with words outside brackets that are none of the user's `own`."""
    found = []
    for part, text in shown(top):
        for line in bare(text).splitlines():
            rest = line.strip(" \u2068\u2069")
            if any(word.startswith(rest) for word in own):
                continue
            for word in sorted(own, key=len, reverse=True):
                rest = rest.replace(word, "")
            if re.search(r"[^\W\d_]{2,}", rest):
                found.append(f"{type(part).__name__}: {line.strip()[:90]!r}")
    return list(dict.fromkeys(found))


def clipped(top: QWidget) -> list[str]:
    """The labels and buttons that have less room than their words need."""
    found = []
    for part in top.findChildren(QWidget):
        if not part.isVisibleTo(top) or not isinstance(part, QLabel | QAbstractButton) or not part.text():
            continue
        if isinstance(part, QToolButton) and part.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly:
            continue
        if part.toolTip():  # cut on purpose, or an icon with a word: the whole is told at the pointer
            continue
        if isinstance(part, QLabel) and part.wordWrap():
            short = part.heightForWidth(part.width()) > part.height() + 1
        else:
            short = part.sizeHint().width() > part.width() + 1
        if short:
            needed, there = part.sizeHint().toTuple(), part.size().toTuple()
            found.append(f"{type(part).__name__} {part.text()[:60]!r}: {needed} in {there}")
    return found
