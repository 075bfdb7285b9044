"""The three columns around an open project, and what joins them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from glossator.domain.changes import Edit
from glossator.ui import action_table as needs
from glossator.ui.actions import Actions
from glossator.ui.attempt import Attempt
from glossator.ui.bridge import Bridge
from glossator.ui.coding import Coding
from glossator.ui.edges import Edges
from glossator.ui.exporting import Exporting
from glossator.ui.filtering import Filtering
from glossator.ui.importing import Importing
from glossator.ui.jobs import Job
from glossator.ui.only_text import OnlyText
from glossator.ui.panels.codebook import CodebookPanel
from glossator.ui.panels.documents import DocumentsPanel
from glossator.ui.panels.inspector import Inspector
from glossator.ui.panels.menus import pop_up
from glossator.ui.printing import Printing
from glossator.ui.reader.fonts import USUAL
from glossator.ui.reader.margin import More
from glossator.ui.reader.view import ReaderView
from glossator.ui.settings import Settings
from glossator.ui.showing import Showing
from glossator.ui.widgets.find_bar import FindBar
from glossator.ui.widgets.header import Header
from glossator.ui.widgets.more_menu import MoreMenu
from glossator.ui.widgets.quick_code import QuickCode

if TYPE_CHECKING:
    from glossator.ui.widgets.page_look import PageLookSheet

LEFT, RIGHT = (208, 264, 340), (220, 288, 350)
"""The side columns' widths in a small window, in one of USUAL_WIDTH, in a large one."""
SMALL_WIDTH, USUAL_WIDTH, LARGE_WIDTH = 1024, 1440, 1920
GAP = 2  # pixels below the last document
LOWEST = 60


class Workspace(QWidget):
    """Made when a project is opened, gone when it is closed."""

    said = Signal(str)  # what is going on, for the status line
    refreshed = Signal()  # what can be done, or what there is to count, has changed

    def __init__(
        self, bridge: Bridge, attempt: Attempt, actions: Actions, settings: Settings, window: QWidget
    ) -> None:
        super().__init__(window)
        self.project = bridge.project
        self._attempt = attempt
        self._settings = settings
        self._actions = actions
        self._stepping = False
        self._look_sheet: PageLookSheet | None = None
        self.documents = DocumentsPanel(bridge, attempt)
        self.codebook = CodebookPanel(bridge, attempt)
        self.inspector = Inspector(bridge, attempt)
        self.reader = ReaderView()
        self.header = Header()
        self.find_bar = FindBar(self.reader)
        self.quick = QuickCode(self)
        self.showing = Showing(bridge, attempt, self.reader, self.header, self.find_bar, settings)
        self.coding = Coding(bridge, attempt, self.showing, self.quick)
        self.edges = Edges(bridge, attempt, self.showing, self.coding)
        self.filtering = Filtering(bridge, self.showing, self.coding, self, self.codebook)
        self.printing = Printing(bridge, self.showing, settings, window)
        self.only_text = OnlyText(self)
        self.importing = Importing(bridge, attempt, window)
        self.exporting = Exporting(bridge, window)
        for part in (self.importing, self.exporting):
            part.setParent(self)  # what they still have to do ends with the project
        self._arrange()
        self._connect(bridge)
        info = self.project.info()
        self.passages, self.codings = int(info["passages"]), int(info["codings"])
        self.reader.set_page_look(settings.page_look())
        self.reader.page_look_changed.connect(settings.set_page_look)
        self._menus(actions)

    def _arrange(self) -> None:
        self.left = QSplitter(Qt.Orientation.Vertical)
        self.left.addWidget(self.documents)
        self.left.addWidget(self.codebook)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.header, self.find_bar, self.filtering.strip, self.reader):
            column.addWidget(part)
        column.setStretchFactor(self.reader, 1)
        self.columns = QSplitter(Qt.Orientation.Horizontal)
        for number, widget in enumerate((self.left, centre, self.inspector)):
            self.columns.addWidget(widget)
            self.columns.setStretchFactor(number, 1 if number == 1 else 0)
            self.columns.setCollapsible(number, False)
        for splitter in (self.left, self.columns):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        # The page that an empty list shows is higher than a short list needs to be.
        self.documents.setMinimumHeight(LOWEST)
        self._own_height = False  # whether the user has said how high the list of documents is
        self._own_widths = False  # and how wide the columns are
        self.left.setStretchFactor(0, 0)
        self.left.setStretchFactor(1, 1)
        for name, splitter in (("left", self.left), ("columns", self.columns)):
            state = self._settings.splitter(name)
            if not state.isEmpty():
                splitter.restoreState(state)
                splitter.setHandleWidth(1)
                self._own_height = self._own_height or splitter is self.left
                self._own_widths = self._own_widths or splitter is self.columns
        self.left.setVisible(self._settings.shown("left"))
        self.inspector.setVisible(self._settings.shown("right"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.columns)
        self.header.hide()

    def _connect(self, bridge: Bridge) -> None:
        self.documents.document_chosen.connect(self.showing.show)
        self.documents.files_dropped.connect(self.importing.take)
        self.left.splitterMoved.connect(self._on_height_chosen)
        self.columns.splitterMoved.connect(self._on_widths_chosen)
        self.documents.model.rowsInserted.connect(self._fit_left)
        self.documents.model.rowsRemoved.connect(self._fit_left)
        self.documents.import_requested.connect(self._actions["import"].trigger)
        self.codebook.code_chosen.connect(self._on_code_chosen)
        self.codebook.apply_requested.connect(self.coding.tag)
        self.inspector.code_chosen.connect(self.codebook.select)
        self.inspector.passage_chosen.connect(self._on_passage_chosen)
        self.reader.column_changed.connect(self.header.align)
        self.header.attributes_wanted.connect(self._actions["attributes"].trigger)
        self.showing.passages_at_caret.connect(self._on_passages)
        self.showing.shown.connect(self._on_shown)
        self.showing.elsewhere.connect(self.go_to)
        self.importing.imported.connect(self._on_imported)
        self.reader.selection_changed.connect(self.refreshed)
        self.reader.current_mark_changed.connect(self.refreshed)
        self.reader.context_menu_requested.connect(self._on_menu)
        self.reader.more_wanted.connect(self._on_more)
        self.coding.tagged.connect(self.refreshed)
        self.edges.said.connect(self.said)
        self.inspector.passage.memo.editor.escaped.connect(self.reader.setFocus)
        self.filtering.changed.connect(self.refreshed)
        bridge.edited.connect(self._on_edited)

    def _menus(self, actions: Actions) -> None:
        actions.put_in(needs.READER, self.reader)
        actions.put_in(needs.DOCUMENTS_LIST, self.documents)
        actions.put_in(needs.CODEBOOK_TREE, self.codebook)
        self.documents.set_menu(
            actions.pick("rename_document", "attributes", None, "import", None, "delete_document")
        )
        self.codebook.set_menu(
            [
                *actions.pick("new_code", "new_sub_code", None, "rename_code", "recolour_code"),
                actions.menu("Code/Digit").menuAction(),
                *actions.pick("merge_code", None, "code_up", "code_down", "code_in", "code_out"),
                *actions.pick(None, "only_code", None, "delete_code"),
            ]
        )

    # --- beginning and end -------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Show the document that was read last, where it was read; else the first one."""
        last = self._settings.last_document(self.project.path)
        ids = [document.id for document in self.project.documents.all()]
        if last in ids:
            self.documents.select(last)
        elif ids:
            self.documents.select(ids[0])
        self.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self) -> None:
        """Save what is being written, stop what is running, remember what was to be seen."""
        self.reader.edges.finish()
        self.inspector.flush()
        self.only_text.leave()
        self.printing.stop()
        for job in self.findChildren(Job):
            job.drop()
        if self._own_height:
            self._settings.set_splitter("left", self.left.saveState())
        if self._own_widths:
            self._settings.set_splitter("columns", self.columns.saveState())
        if self.showing.document_id is not None:
            self._settings.set_last_document(self.project.path, self.showing.document_id)
        self.showing.remember()
        self.reader.clear()  # it fetches passages from the project as long as it shows any

    # --- what there is -----------------------------------------------------------------------------------------

    def there(self) -> set[str]:
        """What the actions may need."""
        found = {needs.PROJECT}
        facts = {
            needs.WRITABLE: not self.project.read_only,
            needs.DOCUMENT: self.showing.document is not None,
            needs.SELECTION: self.reader.selection() is not None,
            needs.PASSAGE: self.reader.current_mark() is not None,
            needs.CODE: self.codebook.current() is not None,
            needs.FILTERED: self.filtering.active(),
            needs.LAST: self.coding.last_code() is not None,
        }
        return found | {need for need, is_there in facts.items() if is_there}

    def digit(self) -> int:
        """The digit that the current code wears, 0 for none."""
        code = self.project.codes.book().get(self.codebook.current() or "")
        return (code.digit or 0) if code else 0

    # --- going about -------------------------------------------------------------------------------------------

    def go_to(self, document_id: str, start: int, end: int) -> None:
        """Show a place in another document."""
        self.documents.select(document_id)
        self.reader.set_caret(start)
        self.reader.reveal(start, end)

    def show_code(self, code_id: str) -> None:
        """Show a code in the codebook."""
        self.left.show()
        self.codebook.select(code_id)
        self.codebook.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def step_document(self, direction: int) -> None:
        """Show the next document of the list, or the one before."""
        ids = [document.id for document in self.project.documents.all()]
        if self.showing.document_id in ids:
            place = ids.index(self.showing.document_id) + direction
            if 0 <= place < len(ids):
                self.documents.select(ids[place])

    def step_passage(self, direction: int) -> None:
        """Go to the next passage, or the one before; it is what the next step applies to."""
        found = self.reader.next_mark() if direction > 0 else self.reader.previous_mark()
        if found is not None:
            self.coding.hold(found)

    def step_uncoded(self, direction: int) -> None:
        """Go to the next paragraph without a code, or the one before."""
        self.edges.step_uncoded(direction)

    def write_memo(self) -> None:
        """Write a memo on the current passage; of a selection, or a sentence in no passage, one is made first."""
        self.reader.edges.finish()
        if self.reader.selection() is not None or self.reader.current_mark() is None:
            self.coding.highlight()
        passage_id = self.reader.current_mark()
        if passage_id is None:
            return
        if self.inspector.isHidden():
            self._actions["right"].trigger()
        self.inspector.show_passages([passage_id])
        self.inspector.passage.memo.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.inspector.ensureWidgetVisible(self.inspector.passage.memo)

    def open_page_look(self) -> None:
        """Show what the text and the page can look like, or close what shows it."""
        if self._look_sheet is None:
            from glossator.ui.widgets.page_look import PageLookSheet

            sheet = self._look_sheet = PageLookSheet(self)
            sheet.look_wanted.connect(self.reader.set_page_look)
            sheet.scheme_wanted.connect(lambda name: self._actions[f"scheme_{name}"].trigger())
            self.reader.page_look_changed.connect(sheet.show_look)
        if self._look_sheet.isHidden():
            self._look_sheet.open_with(self.reader.page_look())
        else:
            self._look_sheet.close_now()

    def step_pane(self, direction: int) -> None:
        """Put the focus into the next column."""
        panes: list[QWidget] = [self.documents, self.codebook, self.reader, self.inspector]
        panes = [pane for pane in panes if pane.isVisible()]
        focus = QApplication.focusWidget()
        here = next((n for n, p in enumerate(panes) if p is focus or (focus and p.isAncestorOf(focus))), -1)
        order = [panes[(here + direction * step) % len(panes)] for step in range(1, len(panes) + 1)]
        for pane in order:
            if pane is not self.inspector:
                pane.setFocus(Qt.FocusReason.TabFocusReason)
                return
            if _focus_first(pane):
                return

    def usual_text_size(self) -> None:
        """The reading view's text as big as at first."""
        self.reader.set_text_size(USUAL)

    def look_for(self, words: str) -> None:
        """Find words in the text."""
        self.find_bar.open_bar(words)

    def undo(self) -> None:
        """Take the last step back."""
        self.inspector.flush()
        self._attempt(self.project.undo)

    def redo(self) -> None:
        """Do the step again that was undone last."""
        self.inspector.flush()
        self._attempt(self.project.redo)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()
        self._fit_left()
        if self._look_sheet is not None:
            self._look_sheet.place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.only_text.on:
            self.only_text.toggle()
        else:
            super().keyPressEvent(event)

    def _fit_left(self, *_: object) -> None:
        """The codebook follows right below the documents, which take two fifths of the height at most."""
        if not self._own_height:
            high = min(self.documents.sizeHint().height() + GAP, self.left.height() * 2 // 5)
            self.left.setSizes([high, self.left.height() - high])

    def _fit_columns(self) -> None:
        """A small window leaves the text more of its width, a large one shows longer names at the sides."""
        if not self._own_widths:
            left, right = (_between(widths, self.width()) for widths in (LEFT, RIGHT))
            self.columns.setSizes([left, max(1, self.width() - left - right), right])

    def _on_widths_chosen(self, _place: int, _handle: int) -> None:
        self._own_widths = True

    def _on_height_chosen(self, _place: int, _handle: int) -> None:
        self._own_height = True

    # --- slots -------------------------------------------------------------------------------------------------

    def _on_code_chosen(self, code_id: str | None) -> None:
        self.inspector.show_code(code_id)
        self.refreshed.emit()

    def _on_passage_chosen(self, passage_id: str) -> None:
        self._stepping = True
        self.reader.set_current_mark(passage_id)
        self._stepping = False
        self.coding.hold(passage_id)

    def _on_passages(self, ids: list[str]) -> None:
        if not self._stepping:
            shown = self.inspector.passage.passage
            if ids and shown is not None and shown.id != ids[0]:
                self.inspector.show_passages(ids[:1])  # else it would stay with the one of them that it shows
            self.inspector.show_passages(ids)

    def _on_more(self, more: More, place: QPoint) -> None:
        menu = MoreMenu(self.reader, more, self._actions["filter"])
        menu.passage_chosen.connect(self.reader.show_mark)
        menu.passage_chosen.connect(self.coding.hold)
        menu.popup(place)

    def _on_shown(self, _document_id: str | None) -> None:
        self.refreshed.emit()

    def _on_imported(self, ids: list[str]) -> None:
        self.documents.select(ids[0])

    def _on_edited(self, edit: Edit) -> None:
        self.passages += sum(edit.counted("passages", "document_id").values())
        self.codings += sum(edit.counted("codings", "passage_id").values())
        if self.showing.document is None and self.documents.current() is not None:
            self.showing.show(self.documents.current())
        self.refreshed.emit()

    def _on_menu(self, place: QPoint) -> None:
        ids = (
            "tag",
            "repeat",
            "highlight",
            "in_vivo",
            "memo",
            None,
            "edges",
            "split",
            "merge_passages",
            None,
        )
        more = ("uncode", None, "copy", "select_sentence", "select_paragraph")
        pop_up(self._actions.pick(*ids, *more), place, self)


def _between(widths: tuple[int, int, int], width: int) -> int:
    """A column's width in a window `width` pixels wide."""
    small, usual, large = widths
    if width <= USUAL_WIDTH:
        part, low, high = (width - SMALL_WIDTH) / (USUAL_WIDTH - SMALL_WIDTH), small, usual
    else:
        part, low, high = (width - USUAL_WIDTH) / (LARGE_WIDTH - USUAL_WIDTH), usual, large
    return round(low + (high - low) * min(1.0, max(0.0, part)))


def _focus_first(pane: QWidget) -> bool:
    """Give the focus to the first part of a pane that takes it by Tab; False where there is none."""
    for widget in pane.findChildren(QWidget):
        if widget.isVisibleTo(pane) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled():
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            return True
    return False
