"""Notes: texts that are edited where they stand, grow with what is in them, and are never lost."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QVBoxLayout, QWidget

from glossator.ui import theme
from glossator.ui.panels.caption import muted, smaller
from glossator.ui.theme import tokens
from glossator.ui.widgets.tones import mixed
from glossator.ui.widgets.wrapped import Wrapped

RADIUS = 6.0
LEADING = 116  # per cent of the font's own
INSET = 6  # pixels that an unframed note begins before its words

_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading
_ENDLESS = 10_000  # pixels

Save = Callable[[str, str], bool]


class _Editor(QTextEdit):
    """Plain text as high as it needs to be. `left` comes when the focus goes, or with Ctrl+Enter."""

    left = Signal()
    escaped = Signal()
    focus_changed = Signal()

    def __init__(self, least_lines: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._least = least_lines
        self._in_own_menu = False
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def plain_text(self) -> str:
        """What was written, with the no-break spaces that `toPlainText` would make blanks."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def set_text(self, text: str) -> None:
        """Show a text as if it had just been opened: unchanged, with nothing to undo."""
        self.setPlainText(text)
        leading = QTextBlockFormat()
        leading.setLineHeight(LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        everything = QTextCursor(self.document())
        everything.select(QTextCursor.SelectionType.Document)
        everything.mergeBlockFormat(leading)
        self.document().clearUndoRedoStacks()
        self.document().setModified(False)

    def sizeHint(self) -> QSize:
        return QSize(120, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self._height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit()
        if not self._in_own_menu:
            self.left.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        # Pasting from the menu must not save in between: it is the same writing.
        self._in_own_menu = True
        super().contextMenuEvent(event)
        self._in_own_menu = False

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the panel scrolls, not the note

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.document().isEmpty():
            # Qt's own placeholder, which is made transparent, has but one line.
            painter = QPainter(self.viewport())
            painter.setPen(tokens().muted)
            painter.drawText(self.viewport().rect(), _WRAPPED, self.placeholderText())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _height(self) -> int:
        least = self._least * self.fontMetrics().lineSpacing() * LEADING / 100
        needed = self._placed().height() if self.document().isEmpty() else self.document().size().height()
        return ceil(max(least, needed)) + 3

    def _placed(self) -> QRect:
        """Where the placeholder stands."""
        room = QRect(0, 0, max(self.viewport().width(), 1), _ENDLESS)
        return self.fontMetrics().boundingRect(room, _WRAPPED, self.placeholderText())

    def _fit(self) -> None:
        if self.height() != self._height():
            self.setFixedHeight(self._height())
            # Qt does not lay out the viewport where one resizing comes within another, as from resizeEvent.
            self.viewport().setGeometry(self.contentsRect())


class Others(_Editor):
    """What others have written: read only, each paragraph in its own direction, and a word that is wider than the
    column broken, which a label cannot do. A click leaves the keys where they are, unless it selects words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(1, parent)
        self.setReadOnly(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._colour()
        theme.signals.changed.connect(self._colour)

    def text(self) -> str:
        """What is shown."""
        return self.plain_text()

    def setText(self, text: str) -> None:
        if text != self.text():
            self.setPlainText(text)
            self.setAccessibleName(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        QTextEdit.keyPressEvent(self, event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.textCursor().hasSelection():
            self.setFocus(Qt.FocusReason.MouseFocusReason)  # so that Copy takes them

    def _colour(self) -> None:
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        muted(self)


class Note(QWidget):
    """One text of one thing, `target`. What was changed is given to `save(target, text)` when the focus goes,
    with Ctrl+Enter, before another thing is shown, and by `flush`.

    Where saving is refused the text stays: it is shown and tried again whenever its thing is shown, and tried again
    by `flush_all`. It waits for who wrote it.
    """

    def __init__(
        self,
        name: str,
        placeholder: str,
        save: Save,
        framed: bool = False,
        least_lines: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._save = save
        self._framed = framed
        self._target: str | None = None
        self._writer = ""
        self._kept: dict[tuple[str, str], str] = {}  # writer, target → text that could not be saved
        self.editor = _Editor(least_lines, self)
        self.editor.setAccessibleName(name)
        self.editor.setPlaceholderText(placeholder)
        self.editor.left.connect(self.flush)
        self.editor.focus_changed.connect(self.update)
        self.unsaved = Wrapped(self.tr("Not saved yet. It is kept here and tried again."))
        self.unsaved.setFont(smaller(self.font()))
        self.unsaved.hide()
        column = QVBoxLayout(self)
        aside = 10 if framed else INSET
        above = 7 if framed else 3
        column.setContentsMargins(aside, above, aside, above)
        column.setSpacing(2)
        column.addWidget(self.editor)
        column.addWidget(self.unsaved)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.editor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self._colour()
        theme.signals.changed.connect(self._colour)

    @property
    def changed(self) -> bool:
        """Whether there is writing that is not on disk."""
        return self.editor.document().isModified()

    def show_text(self, target: str | None, text: str) -> None:
        """Show the text of a thing. What was being written on another is saved first; what is being written on
        this one stays."""
        if target == self._target and self.changed:
            return
        if target != self._target:
            self.flush()
        self._target = target
        kept = self._kept.get((self._writer, target)) if target else None
        shown = text if kept is None else kept
        if self.editor.plain_text().strip() != shown.strip():  # else the caret stays where it is
            self.editor.set_text(shown)
        self.editor.document().setModified(kept is not None)
        self.unsaved.setVisible(kept is not None)

    def flush(self) -> bool:
        """Save what was written, if anything was; whether nothing of this note is left to save."""
        target = self._target
        if target is None or not self.changed:
            return not self._kept
        text = self.editor.plain_text()
        # Said before saving: the edit that follows may show this note anew.
        self.editor.document().setModified(False)
        if self._save_text(target, text):
            self.unsaved.hide()
            return not self._kept
        if self._target == target:
            self.editor.document().setModified(True)
            self.unsaved.show()
        return False

    def flush_all(self, there: Callable[[str], bool]) -> bool:
        """As `flush`, and save what could not be saved on other things, of those that are `there` still; whether
        nothing is left on these."""
        self.flush()
        if not self.changed:  # else it would be refused as this is
            for (writer, target), text in tuple(self._kept.items()):
                if writer == self._writer and there(target) and not self._save_text(target, text):
                    break
        return not any(there(target) for _, target in self._kept)

    def _save_text(self, target: str, text: str) -> bool:
        key = self._writer, target
        self._kept.pop(key, None)  # the edit that follows may show this note anew
        if self._save(target, text):
            return True
        self._kept[key] = text
        return False

    def write_as(self, writer: str) -> None:
        """Another writes from now on; what of the one before could not be saved waits for them."""
        if writer != self._writer:
            self.forget()
            self._writer = writer

    def forget(self) -> None:
        """The thing is gone: keep what was being written on it in case it comes back, and show nothing."""
        if self._target is not None and self.changed:
            self._kept[self._writer, self._target] = self.editor.plain_text()
        self._target = None
        self.editor.set_text("")
        self.unsaved.hide()

    def mousePressEvent(self, event: object) -> None:
        self.editor.setFocus(Qt.FocusReason.MouseFocusReason)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        focused = self.editor.hasFocus()
        if not (self._framed or focused or self.underMouse()):
            return
        colours = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if focused:
            painter.setPen(QPen(colours.accent, 2))
            painter.setBrush(colours.paper)
        elif self._framed:
            painter.setPen(QPen(mixed(colours.edge, colours.line, 0.6 if self.underMouse() else 0.25), 1))
            painter.setBrush(colours.paper)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(mixed(colours.paper, colours.panel, 0.9))
        inset = 1.0 if focused else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)

    def _colour(self) -> None:
        palette = QPalette(self.editor.palette())
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        palette.setColor(QPalette.ColorRole.Text, tokens().ink)
        palette.setColor(QPalette.ColorRole.PlaceholderText, Qt.GlobalColor.transparent)
        self.editor.setPalette(palette)
        muted(self.unsaved)
