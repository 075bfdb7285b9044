"""One document in the reading view: its marks, its title, where the caret is; kept true to each step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from glossator.domain.changes import REDO, UNDO, Edit
from glossator.domain.coders import initials
from glossator.domain.documents import OUTSIDE, Document, Section, section_at
from glossator.domain.errors import GlossatorError, NotFound
from glossator.domain.passages import MarkRow, Passage
from glossator.domain.schemes import SCHEMES
from glossator.domain.texts import Paragraphs
from glossator.ui import theme
from glossator.ui.attempt import Attempt, refuse
from glossator.ui.bridge import Bridge
from glossator.ui.reader.blocks import LONGEST
from glossator.ui.reader.marks import CodeLook, Mark
from glossator.ui.reader.supply import Source
from glossator.ui.reader.view import First, ReaderView
from glossator.ui.settings import Settings
from glossator.ui.widgets.find_bar import FindBar
from glossator.ui.widgets.header import Header

MANY = 1000  # changes of a step after which the document is shown anew
REST = 1000  # milliseconds at one place before it is noted
FIRST = 65_536  # code points: more than the largest window shows
COUNTED_AT_ONCE = 500_000  # code points; the paragraphs of a longer text are counted when it has been painted


class Showing(QObject):
    """Brings documents into the reader and keeps what is shown equal to what is stored.

    A step changes single marks; the whole is read anew only when another document is shown, or for a step of MANY.
    """

    shown = Signal(object)  # a document's id, or None
    passages_at_caret = Signal(list)  # ids, the current one first, then innermost first
    elsewhere = Signal(str, int, int)  # an undone or redone step changed a passage in another document

    def __init__(
        self,
        bridge: Bridge,
        attempt: Attempt,
        reader: ReaderView,
        header: Header,
        find: FindBar,
        settings: Settings,
    ) -> None:
        super().__init__(reader)
        self._project = bridge.project
        self._attempt = attempt
        self._settings = settings
        self.reader = reader
        self._header = header
        self._find = find
        self.document: Document | None = None
        self._sections: list[Section] = []
        self._paragraphs = Paragraphs("")
        self._at_caret: list[str] = []
        self._was_shown = False
        self._coders: set[str] = set()
        reader.name_places(self._place_name)
        reader.caret_moved.connect(self._on_place)
        reader.current_mark_changed.connect(self._on_place)
        self._resting = QTimer(self)  # a program that is killed should know where was being read
        self._resting.setSingleShot(True)
        self._resting.setInterval(REST)
        self._resting.timeout.connect(self.remember)
        for moved in (reader.caret_moved, reader.view_scrolled):
            moved.connect(self._on_moved)
        bridge.edited.connect(self._on_edited)
        theme.signals.changed.connect(self._on_theme)
        self._on_theme()

    @property
    def document_id(self) -> str | None:
        """The document that is shown."""
        return self.document.id if self.document else None

    def show(self, document_id: str | None, place: tuple[int, int] | None = None) -> None:
        """Show a document, at `place` (top offset, caret), or where it was left."""
        if document_id == self.document_id and place is None:
            return
        self.reader.edges.finish(keep=self._still_there())  # while the passage is here yet
        self.remember()
        # Else the window has yet to find out how large its parts are.
        self._was_shown = self._header.isVisible()
        try:
            self.document = self._project.documents.get(document_id) if document_id else None
        except NotFound:
            self.document = None
        try:
            if self.document is not None:
                self._load(self.document, place or self._settings.place(self.document.id))
        except GlossatorError as error:
            self.document = None
            self._attempt(partial(refuse, error))
        if self.document is None:
            self._sections, self._paragraphs = [], Paragraphs("")
            self.reader.clear()
            self._find.show_text("")
            self._header.hide()
        self._at_caret = []
        self._on_place()
        self.shown.emit(self.document_id)

    def _still_there(self) -> bool:
        try:
            return self.document is not None and bool(self._project.documents.get(self.document.id))
        except NotFound:
            return False

    def place(self) -> tuple[int, int]:
        """The offset at the window's top, and the caret."""
        return self.reader.top_offset(), self.reader.caret()

    def remember(self) -> None:
        """Note where the document is being read, for when it is shown again."""
        self._resting.stop()
        if self.document is not None:
            self._settings.set_place(self.document.id, *self.place())
            self._settings.set_last_document(self._project.path, self.document.id)

    def end(self) -> None:
        """Note it for the last time: from now on nothing is shown."""
        self.remember()
        self.document = None

    def _on_moved(self) -> None:
        if self.document is not None:
            self._resting.start()

    def _load(self, document: Document, place: tuple[int, int] | None) -> None:
        self._sections = self._project.documents.sections(document.id)
        rows = [(s.name, s.kind, s.start, s.end) for s in self._sections]
        # The first time: everything from the top, the caret where the report itself begins.
        top, caret = place or (0, next((s.start for s in self._sections if s.kind != OUTSIDE), 0))
        self._tell_coders()
        self._title()
        self._header.show()
        self.reader.show_document(
            lambda: self._project.documents.text(document.id),
            self._source(document.id),
            rows,
            self.looks(),
            self._first(document, min(top, document.length)),
        )
        text = self._project.documents.text(document.id)
        self._paragraphs = Paragraphs(text if len(text) <= COUNTED_AT_ONCE else "")
        if len(text) > COUNTED_AT_ONCE:
            QTimer.singleShot(0, self, partial(self._count_paragraphs, document.id, text))
        self._find.show_text(text)
        if caret:
            self.reader.set_caret(min(caret, len(text)))
        self.reader.scroll_to(min(top, len(text)))

    def _first(self, document: Document, top: int) -> First | None:
        """What can be painted of a long document before its text has been read; None where it must not be: the
        lines would break elsewhere than they will."""
        if document.length <= COUNTED_AT_ONCE or not self._was_shown:
            return None
        start = max(0, top - LONGEST)
        part = self._project.documents.part(document.id, start, top + FIRST)
        if start and "\n" not in part[: top - start]:
            return None
        return First(start, part, top)

    def _count_paragraphs(self, document_id: str, text: str) -> None:
        """The paragraphs of a long text, once it is to be seen."""
        if document_id == self.document_id:
            self._paragraphs = Paragraphs(text)
            self._on_place()

    def _source(self, document_id: str) -> Source:
        """Where the reader gets the document's marks, a stretch of text at a time."""
        passages = self._project.passages
        told = False

        def read(rows: Callable[[], list[MarkRow]]) -> list[Mark]:
            nonlocal told
            marks = [Mark(*row) for row in rows()]
            told = False
            return marks

        def failed(error: GlossatorError) -> None:
            nonlocal told
            if not told:
                told = True
                # In the midst of painting: said as soon as that is over.
                late = GlossatorError(
                    "Some passages are not shown yet: {reason} They come as soon as the file can be read.",
                    reason=error,
                )
                QTimer.singleShot(0, self, partial(self._attempt, partial(refuse, late)))

        return Source(
            lambda start, end: read(lambda: passages.marks(document_id, start, end)),
            lambda: read(lambda: passages.long_marks(document_id)),
            passages.longest_usual,
            failed,
        )

    def looks(self) -> dict[str, CodeLook]:
        """How the codes appear."""
        book = self._project.codes.book()
        return {code.id: CodeLook(code.name, code.colour, book.path_text(code.id)) for code in book}

    def _tell_coders(self) -> None:
        coders = self._project.coders.all()
        self._coders = {coder.id for coder in coders}
        self.reader.set_initials(initials(coders) if len(coders) > 1 else {})

    def _title(self) -> None:
        if self.document is not None:
            values = self._project.attributes.values(self.document.id)
            pills = [(a.name, values.get(a.id, "")) for a in self._project.attributes.all()]
            self._header.show_document(self.document.name, pills)

    # --- slots -------------------------------------------------------------------------------------------------

    def _on_edited(self, edit: Edit) -> None:
        if edit.touches("codes"):
            self.reader.set_looks(self.looks())
        if edit.touches("versions") and self._is_another_text(edit):
            self._reload()
            return
        if edit.touches("passages", "codings"):
            self._follow_passages(edit)
        if edit.touches("documents", "attributes", "attribute_values") and self.document is not None:
            try:
                self.document = self._project.documents.get(self.document.id)
            except NotFound:
                self.show(None)
                return
            self._title()

    def _is_another_text(self, edit: Edit) -> bool:
        """Whether the document that is shown has got another text."""
        return any(
            change.table == "documents"
            and change.id == self.document_id
            and change.before is not None
            and change.after is not None
            and change.before.get("text_id") != change.after.get("text_id")
            for change in edit.changes
        )

    def _reload(self) -> None:
        document_id, place = self.document_id, self.place()
        self.reader.edges.finish(keep=False)
        self.document = None  # its place in the text before says nothing any more
        self.show(document_id, place)

    def _follow_passages(self, edit: Edit) -> None:
        if len(edit.changes) > MANY:
            # Mark by mark it would be painted thousands of times over.
            if self.document is not None:
                self._reload()
            few = replace(edit, changes=edit.changes[:MANY])
            self._go_to(few, self._project.passages.touched(few)[0])
            return
        present, gone = self._project.passages.touched(edit)
        for passage_id in gone:
            self.reader.remove_mark(passage_id)
        if not self._coders.issuperset(passage.coder_id for passage in present):
            self._tell_coders()  # somebody's first step
        for passage in present:
            if passage.document_id == self.document_id:
                self.reader.put_mark(_mark(passage))
        self._go_to(edit, present)
        self._on_place()

    def _go_to(self, edit: Edit, present: Sequence[Passage]) -> None:
        """Show what an undo or a redo has changed."""
        if edit.kind in (UNDO, REDO):
            here = [p for p in present if p.document_id == self.document_id]
            if here:
                self.reader.reveal(here[0].start, here[0].end)
            elif present:
                first = present[0]
                self.elsewhere.emit(first.document_id, first.start, first.end)

    def _section_name(self, offset: int) -> str:
        section = section_at(self._sections, offset)
        if section is None:
            return ""
        return self.tr("Outside the report") if section.kind == OUTSIDE else section.name

    def _place_name(self, offset: int) -> str:
        if not self._paragraphs:
            return ""
        place = self.tr("¶ {number}").format(number=QLocale().toString(self._paragraphs.at(offset)))
        return " · ".join(filter(None, [self._section_name(offset), place]))

    def _on_place(self, *_: object) -> None:
        caret = self.reader.caret()
        name = self._section_name(caret)
        self._header.show_place(name, self._paragraphs.at(caret), len(self._paragraphs))
        ids = self.reader.marks_at(caret)
        current = self.reader.current_mark()
        if current is not None:
            ids = [current, *(i for i in ids if i != current)]
        if ids != self._at_caret:
            self._at_caret = ids
            self.passages_at_caret.emit(ids)

    def _on_theme(self) -> None:
        self.reader.set_scheme(SCHEMES[theme.tokens().scheme])


def _mark(passage: Passage) -> Mark:
    return Mark(passage.id, passage.start, passage.end, passage.code_ids, passage.coder_id)
