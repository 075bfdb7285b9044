"""The three columns around an open project, and what joins them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from glossator.domain.changes import Edit
from glossator.ui import action_table as needs
from glossator.ui.actions import Actions
from glossator.ui.annotating import Annotating
from glossator.ui.attempt import Attempt
from glossator.ui.bridge import Bridge
from glossator.ui.coding import Coding
from glossator.ui.edges import Edges
from glossator.ui.exchange import Exchange, is_exchange
from glossator.ui.exporting import Exporting
from glossator.ui.filtering import Filtering
from glossator.ui.going import Going
from glossator.ui.history import History
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
from glossator.ui.reversing import Reversing
from glossator.ui.revising import Revising
from glossator.ui.settings import Settings
from glossator.ui.showing import Showing
from glossator.ui.standing_in import StandingIn
from glossator.ui.three_columns import ThreeColumns
from glossator.ui.widgets.find_bar import FindBar
from glossator.ui.widgets.header import Header
from glossator.ui.widgets.more_menu import MoreMenu
from glossator.ui.widgets.quick_code import QuickCode

if TYPE_CHECKING:
    from glossator.ui.widgets.page_look import PageLookSheet


class Workspace(QWidget):
    """Made when a project is opened, gone when it is closed."""

    said = Signal(str)  # what is going on, for the status line
    told = Signal(str)  # what was done, for the notice
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
        self.only_text = OnlyText(self)
        self.going = Going(self)
        self.annotating = Annotating(self, actions)
        self.importing = Importing(bridge, attempt, window)
        self.exchange = Exchange(bridge, attempt, window)
        self.exporting = Exporting(bridge, window)
        self.revising = Revising(bridge, attempt, self.showing, settings, window)
        self.standing_in = StandingIn(bridge, attempt, self.showing, window)
        self.printing = Printing(bridge, self.showing, settings, self.standing_in, window)
        for part in (self.importing, self.exchange, self.exporting, self.revising, self.standing_in):
            part.setParent(self)  # what they still have to do ends with the project
        self.reversing = Reversing(bridge, attempt)
        self.reversing.setParent(self)
        self.history = History(
            bridge, settings, self.inspector.flush, self._place_kept, self.reversing, window
        )
        self._arrange()
        self._connect(bridge)
        info = self.project.info()
        self.passages, self.codings = int(info["passages"]), int(info["codings"])
        self.reader.set_page_look(settings.page_look())
        self.reader.page_look_changed.connect(settings.set_page_look)
        self._menus(actions)

    def _arrange(self) -> None:
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.header, self.find_bar, self.filtering.strip, self.reader):
            column.addWidget(part)
        column.setStretchFactor(self.reader, 1)
        self.columns = ThreeColumns(self.documents, self.codebook, centre, self.inspector, self._settings)
        self.left = self.columns.left
        self.left.setVisible(self._settings.shown("left"))
        self.inspector.setVisible(self._settings.shown("right"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.columns)
        self.header.hide()

    def _connect(self, bridge: Bridge) -> None:
        self.documents.document_chosen.connect(self.showing.show)
        self.documents.files_dropped.connect(self.take_files)
        self.documents.model.rowsInserted.connect(self.columns.fit_left)
        self.documents.model.rowsRemoved.connect(self.columns.fit_left)
        self.documents.import_requested.connect(self._actions["import"].trigger)
        self.codebook.code_chosen.connect(self._on_code_chosen)
        self.codebook.apply_requested.connect(self.coding.tag)
        self.inspector.code_chosen.connect(self.codebook.select)
        self.inspector.passage_chosen.connect(self._on_passage_chosen)
        self.inspector.passage.history_wanted.connect(self.history.open_passage)
        self.inspector.definition.history_wanted.connect(self.history.open_definition)
        self.reader.column_changed.connect(self.header.align)
        self.header.attributes_wanted.connect(self._actions["attributes"].trigger)
        self.showing.passages_at_caret.connect(self._on_passages)
        self.showing.shown.connect(self._on_shown)
        self.showing.elsewhere.connect(self.going.to)
        self.importing.imported.connect(self._on_imported)
        self.reader.selection_changed.connect(self.refreshed)
        self.reader.current_mark_changed.connect(self.refreshed)
        self.reader.context_menu_requested.connect(self._on_menu)
        self.reader.more_wanted.connect(self._on_more)
        self.coding.tagged.connect(self.refreshed)
        self.edges.said.connect(self.said)
        self.revising.said.connect(self.said)
        for taking in (self.coding.taking, self.inspector.passage.taking):
            taking.told.connect(self.told)
        self.filtering.changed.connect(self.refreshed)
        bridge.edited.connect(self._on_edited)

    def _menus(self, actions: Actions) -> None:
        actions.put_in(needs.READER, self.reader)
        actions.put_in(needs.DOCUMENTS_LIST, self.documents)
        actions.put_in(needs.CODEBOOK_TREE, self.codebook)
        self.documents.set_menu(
            actions.pick(
                "rename_document",
                "attributes",
                "document_memo",
                "replace_text",
                "document_history",
                None,
                "import",
                None,
                "delete_document",
            )
        )
        self.codebook.set_menu(
            [
                *actions.pick("new_code", "new_sub_code", None, "rename_code", "recolour_code", "code_memo"),
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

    def take_files(self, paths: Sequence[Path]) -> None:
        """Import reports, and what projects of other programs hold."""
        self.importing.take([path for path in paths if not is_exchange(path)])
        self.exchange.take([path for path in paths if is_exchange(path)])

    def end(self) -> None:
        """Stop what is running, save what is being written, remember what was to be seen."""
        self.printing.stop()
        self.history.end()
        for job in self.findChildren(Job):
            job.drop()
        self.reversing.end()
        self.reader.edges.finish()
        self.inspector.flush()
        self.only_text.leave()
        self.columns.remember()
        self.showing.end()
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
            needs.ENCRYPTED: self.project.encrypted,
            needs.PLAIN: not self.project.encrypted,
            needs.LAST: self.coding.last_code() is not None,
        }
        return found | {need for need, is_there in facts.items() if is_there}

    def digit(self) -> int:
        """The digit that the current code wears, 0 for none."""
        code = self.project.codes.book().get(self.codebook.current() or "")
        return (code.digit or 0) if code else 0

    # --- what it does -----------------------------------------------------------------------------------------

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

    def usual_text_size(self) -> None:
        """The reading view's text as big as at first."""
        self.reader.set_text_size(USUAL)

    def look_for(self, words: str) -> None:
        """Find words in the text."""
        self.find_bar.open_bar(words)

    def is_fresh_sample(self) -> bool:
        """Whether this is a copy of the sample that nobody has changed: another would only be one more file."""
        from glossator.project.sample import untouched

        self.inspector.flush()
        return not self.project.read_only and untouched(self.project)

    def ask_coder(self) -> None:
        """Ask under whose name is worked from now on."""
        from glossator.ui.dialogs.coder import CoderDialog

        dialog = CoderDialog(self.project.coders.name, self.window())
        dialog.chosen.connect(self.work_as)
        dialog.open()

    def work_as(self, name: str) -> None:
        """Work under another coder's name from now on."""
        self.inspector.flush()
        self._attempt(lambda: self.project.coders.use(name))
        self.inspector.refresh()  # it has shown the memos of who worked before
        self._settings.set_coder(name)
        self.refreshed.emit()

    def saved(self) -> bool:
        """Save what is being written; whether all of it is."""
        self.reversing.end()  # while a large step goes nothing can be saved
        return self.inspector.flush()

    def undo(self) -> None:
        """Take the last step back."""
        self.inspector.flush()
        self.reversing.undo()

    def redo(self) -> None:
        """Do the step again that was undone last."""
        self.inspector.flush()
        self.reversing.redo()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._look_sheet is not None:
            self._look_sheet.place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.only_text.on:
            self.only_text.toggle()
        else:
            super().keyPressEvent(event)

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

    def _place_kept(self) -> str | None:
        self.showing.remember()
        return self.showing.document_id

    def _on_more(self, more: More, place: QPoint) -> None:
        menu = MoreMenu(self.reader, more, self._actions["filter"])
        menu.passage_chosen.connect(self.reader.show_mark)
        menu.passage_chosen.connect(self.coding.hold)
        menu.popup(place)

    def _on_shown(self, document_id: str | None) -> None:
        self.inspector.show_document(document_id)
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
