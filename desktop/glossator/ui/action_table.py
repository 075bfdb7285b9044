"""Everything a user can do, in one table: menus, keys, the command palette and the list of keys come from it.

An entry says where it stands, what it is called, its keys, its icon, and what must be there for it to make sense;
what it does is bound to its id by the window.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence

_KEYS = QKeySequence.StandardKey
Keys = QKeySequence.StandardKey | str

# What an action may need. Each is a word that the window puts into the set it hands to `refresh`.
PROJECT, WRITABLE, DOCUMENT, CODE, PASSAGE = "project", "writable", "document", "code", "passage"
SELECTION, CODES, LAST, UNDO, REDO, HITS = "selection", "codes", "last", "undo", "redo", "hits"
FILTERED, PLAIN, ENCRYPTED = "filtered", "plain", "encrypted"

# Where a key counts: in the whole window, or only while that part has the focus.
WINDOW, READER, DOCUMENTS_LIST, CODEBOOK_TREE = "window", "reader", "documents", "codebook"


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to do. `menu` is "File" or "Code/Digit"; `section` breaks menus by separators."""

    id: str
    menu: str
    text: str
    keys: tuple[Keys, ...] = ()
    icon: str = ""
    needs: tuple[str, ...] = ()
    section: int = 0
    place: str = WINDOW
    check: str = ""  # the group of exclusive choices, or "alone" for an on/off switch
    role: QAction.MenuRole = QAction.MenuRole.NoRole


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Mark a text for Qt's lupdate; it is translated where it is shown. (PySide6's own returns `object`.)"""
    return text


MENUS = (
    ("File", QT_TRANSLATE_NOOP("Actions", "&File")),
    ("Edit", QT_TRANSLATE_NOOP("Actions", "&Edit")),
    ("View", QT_TRANSLATE_NOOP("Actions", "&View")),
    ("Code", QT_TRANSLATE_NOOP("Actions", "&Code")),
    ("Document", QT_TRANSLATE_NOOP("Actions", "&Document")),
    ("Tools", QT_TRANSLATE_NOOP("Actions", "&Tools")),
    ("Help", QT_TRANSLATE_NOOP("Actions", "&Help")),
    ("File/Recent", QT_TRANSLATE_NOOP("Actions", "Open &Recent")),
    ("File/Lock", QT_TRANSLATE_NOOP("Actions", "&Lock When Nobody Is There")),
    ("View/Scheme", QT_TRANSLATE_NOOP("Actions", "&Colours")),
    ("Code/Digit", QT_TRANSLATE_NOOP("Actions", "Di&git")),
)
_CODING = (DOCUMENT, WRITABLE)
_EDITING = (CODE, WRITABLE)

# fmt: off
TABLE = (
    Entry("new", "File", QT_TRANSLATE_NOOP("Actions", "&New Project…"), (_KEYS.New,), "file-plus"),
    Entry("open", "File", QT_TRANSLATE_NOOP("Actions", "&Open Project…"), (_KEYS.Open,), "folder-open"),
    Entry("sample", "File", QT_TRANSLATE_NOOP("Actions", "Open the &Sample"), (), "book-open", section=1),
    Entry("import", "File", QT_TRANSLATE_NOOP("Actions", "&Import Documents…"),
          ("Ctrl+I",), "download", (WRITABLE,), 2),
    Entry("import_folder", "File", QT_TRANSLATE_NOOP("Actions", "Import a &Folder…"),
          ("Ctrl+Alt+I",), "", (WRITABLE,), 2),
    Entry("paste_document", "File", QT_TRANSLATE_NOOP("Actions", "P&aste as a New Document"),
          ("Ctrl+Shift+V",), "", (WRITABLE,), 2),
    Entry("import_project", "File", QT_TRANSLATE_NOOP("Actions", "Import from Another Pro&gram…"),
          (), "", (WRITABLE,), 2),
    Entry("export", "File", QT_TRANSLATE_NOOP("Actions", "&Export Passages (CSV)…"),
          ("Ctrl+E",), "table", (PROJECT,), 2),
    Entry("export_spreadsheets", "File", QT_TRANSLATE_NOOP("Actions", "Export for S&preadsheets…"),
          ("Ctrl+Shift+E",), "file-spreadsheet", (PROJECT,), 2),
    Entry("export_more", "File", QT_TRANSLATE_NOOP("Actions", "E&xport More…"),
          ("Ctrl+Alt+E",), "", (PROJECT,), 2),
    Entry("print", "File", QT_TRANSLATE_NOOP("Actions", "Prin&t…"), (_KEYS.Print,), "", (DOCUMENT,), 3),
    Entry("pdf", "File", QT_TRANSLATE_NOOP("Actions", "Save as P&DF…"),
          ("Ctrl+Shift+P",), "", (DOCUMENT,), 3),
    Entry("project_memo", "File", QT_TRANSLATE_NOOP("Actions", "Memo on the Pro&ject"), (), "", (PROJECT,), 4),
    Entry("snapshots", "File", QT_TRANSLATE_NOOP("Actions", "Vie&w Snapshots…"), (), "", (PROJECT,), 4),
    Entry("encrypt", "File", QT_TRANSLATE_NOOP("Actions", "Encr&ypt the Project…"), (), "", (PLAIN, WRITABLE), 4),
    Entry("change_passphrase", "File", QT_TRANSLATE_NOOP("Actions", "C&hange the Passphrase…"),
          (), "", (ENCRYPTED, WRITABLE), 4),
    Entry("remove_passphrase", "File", QT_TRANSLATE_NOOP("Actions", "Re&move the Passphrase…"),
          (), "", (ENCRYPTED, WRITABLE), 4),
    Entry("lock", "File", QT_TRANSLATE_NOOP("Actions", "Loc&k the Project Now"),
          ("Ctrl+Alt+L",), "", (ENCRYPTED,), 4),
    *(
        Entry(f"lock_{minutes}", "File/Lock", text, (), "", (), 4, check="lock")
        for minutes, text in (
            (5, QT_TRANSLATE_NOOP("Actions", "After &5 Minutes")),
            (15, QT_TRANSLATE_NOOP("Actions", "After &15 Minutes")),
            (30, QT_TRANSLATE_NOOP("Actions", "After &30 Minutes")),
            (60, QT_TRANSLATE_NOOP("Actions", "After an &Hour")),
            (0, QT_TRANSLATE_NOOP("Actions", "&Never")),
        )
    ),
    Entry("close", "File", QT_TRANSLATE_NOOP("Actions", "&Close Project"), ("Ctrl+W",), "x", (PROJECT,), 5),
    Entry("quit", "File", QT_TRANSLATE_NOOP("Actions", "&Quit"),
          (_KEYS.Quit, "Ctrl+Q"), "log-out", section=5, role=QAction.MenuRole.QuitRole),
    Entry("undo", "Edit", QT_TRANSLATE_NOOP("Actions", "&Undo"), (_KEYS.Undo,), "undo-2", (UNDO, WRITABLE)),
    Entry("redo", "Edit", QT_TRANSLATE_NOOP("Actions", "&Redo"),
          (_KEYS.Redo, "Ctrl+Y", "Ctrl+Shift+Z"), "redo-2", (REDO, WRITABLE)),
    Entry("history", "Edit", QT_TRANSLATE_NOOP("Actions", "Histor&y…"), ("Ctrl+H",), "clock", (PROJECT,)),
    Entry("copy", "Edit", QT_TRANSLATE_NOOP("Actions", "&Copy"), (_KEYS.Copy,), "copy", (SELECTION,), 1, READER),
    Entry("select_all", "Edit", QT_TRANSLATE_NOOP("Actions", "Select &All"),
          (_KEYS.SelectAll,), "", (DOCUMENT,), 1, READER),
    Entry("select_sentence", "Edit", QT_TRANSLATE_NOOP("Actions", "Select the &Sentence"),
          ("Ctrl+L",), "", (DOCUMENT,), 1),
    Entry("select_paragraph", "Edit", QT_TRANSLATE_NOOP("Actions", "Select the &Paragraph"),
          ("Ctrl+Shift+L",), "", (DOCUMENT,), 1),
    Entry("find", "Edit", QT_TRANSLATE_NOOP("Actions", "&Find…"), (_KEYS.Find,), "search", (DOCUMENT,), 2),
    Entry("find_next", "Edit", QT_TRANSLATE_NOOP("Actions", "Find &Next"),
          (_KEYS.FindNext, "F3", "Ctrl+G"), "chevron-down", (DOCUMENT,), 2),
    Entry("find_previous", "Edit", QT_TRANSLATE_NOOP("Actions", "Find Pre&vious"),
          (_KEYS.FindPrevious, "Shift+F3", "Ctrl+Shift+G"), "chevron-up", (DOCUMENT,), 2),
    Entry("commands", "Edit", QT_TRANSLATE_NOOP("Actions", "Run a Co&mmand…"), ("Ctrl+K",), "", (), 3),
    Entry("left", "View", QT_TRANSLATE_NOOP("Actions", "&Documents and Codebook"),
          ("F9",), "", (PROJECT,), check="alone"),
    Entry("right", "View", QT_TRANSLATE_NOOP("Actions", "&Inspector"),
          ("Shift+F9",), "", (PROJECT,), check="alone"),
    Entry("only_text", "View", QT_TRANSLATE_NOOP("Actions", "Only the &Text"),
          ("F11",), "", (DOCUMENT,), check="alone"),
    Entry("next_pane", "View", QT_TRANSLATE_NOOP("Actions", "Go to the Next Pa&ne"), ("F6",), "", (PROJECT,)),
    Entry("previous_pane", "View", QT_TRANSLATE_NOOP("Actions", "Go to the Previous Pane"),
          ("Shift+F6",), "", (PROJECT,)),
    Entry("bigger", "View", QT_TRANSLATE_NOOP("Actions", "&Bigger Text"),
          (_KEYS.ZoomIn, "Ctrl+="), "zoom-in", (DOCUMENT,), 1),
    Entry("smaller", "View", QT_TRANSLATE_NOOP("Actions", "&Smaller Text"),
          (_KEYS.ZoomOut,), "zoom-out", (DOCUMENT,), 1),
    Entry("usual", "View", QT_TRANSLATE_NOOP("Actions", "&Usual Text Size"), ("Ctrl+0",), "", (DOCUMENT,), 1),
    Entry("page_look", "View", QT_TRANSLATE_NOOP("Actions", "Text and Pa&ge…"),
          ("Ctrl+Shift+T",), "", (DOCUMENT,), 1),
    Entry("show_stand_ins", "View", QT_TRANSLATE_NOOP("Actions", "S&how Stand-ins…"), (), "", (DOCUMENT,), 1),
    Entry("scheme_system", "View/Scheme", QT_TRANSLATE_NOOP("Actions", "As the S&ystem"),
          (), "", (), section=2, check="scheme"),
    Entry("scheme_light", "View/Scheme", QT_TRANSLATE_NOOP("Actions", "&Light"),
          (), "", (), section=2, check="scheme"),
    Entry("scheme_sepia", "View/Scheme", QT_TRANSLATE_NOOP("Actions", "S&epia"),
          (), "", (), section=2, check="scheme"),
    Entry("scheme_dark", "View/Scheme", QT_TRANSLATE_NOOP("Actions", "&Dark"),
          (), "", (), section=2, check="scheme"),
    Entry("language", "View", QT_TRANSLATE_NOOP("Actions", "&Language…"), section=2),
    Entry("next_passage", "View", QT_TRANSLATE_NOOP("Actions", "Next &Passage"),
          ("Alt+Down", "Alt+PgDown"), "", (DOCUMENT,), 3, READER),
    Entry("previous_passage", "View", QT_TRANSLATE_NOOP("Actions", "Pre&vious Passage"),
          ("Alt+Up", "Alt+PgUp"), "", (DOCUMENT,), 3, READER),
    Entry("next_uncoded", "View", QT_TRANSLATE_NOOP("Actions", "Next Unc&oded Paragraph"),
          ("Alt+Shift+Down",), "", (DOCUMENT,), 3, READER),
    Entry("previous_uncoded", "View", QT_TRANSLATE_NOOP("Actions", "Previous Uncoded Paragraph"),
          ("Alt+Shift+Up",), "", (DOCUMENT,), 3, READER),
    Entry("filter", "View", QT_TRANSLATE_NOOP("Actions", "Show Onl&y…"),
          ("Ctrl+Shift+F",), "", (DOCUMENT,), 4),
    Entry("only_code", "View", QT_TRANSLATE_NOOP("Actions", "Sho&w Only This Code"),
          (), "", (DOCUMENT, CODE), 4),
    Entry("show_all", "View", QT_TRANSLATE_NOOP("Actions", "Show &All Codes and Coders"),
          ("Ctrl+Shift+A",), "", (DOCUMENT, FILTERED), 4),
    Entry("tag", "Code", QT_TRANSLATE_NOOP("Actions", "&Tag…"), ("Enter", "Return"), "tag", _CODING, 0, READER),
    Entry("repeat", "Code", QT_TRANSLATE_NOOP("Actions", "&Repeat the Last Code"),
          (".", "Ctrl+R"), "repeat", (*_CODING, LAST), 0, READER),
    Entry("uncode", "Code", QT_TRANSLATE_NOOP("Actions", "&Uncode…"),
          ("Del",), "eraser", (PASSAGE, WRITABLE), 0, READER),
    Entry("highlight", "Code", QT_TRANSLATE_NOOP("Actions", "&Highlight without a Code"),
          ("Ctrl+Shift+H",), "highlighter", _CODING),
    Entry("in_vivo", "Code", QT_TRANSLATE_NOOP("Actions", "Code &in Vivo"),
          ("Ctrl+Shift+I",), "quote", (*_CODING, SELECTION)),
    Entry("memo", "Code", QT_TRANSLATE_NOOP("Actions", "Write &a Memo"),
          ("Ctrl+M",), "pencil", _CODING),
    Entry("edges", "Code", QT_TRANSLATE_NOOP("Actions", "Mo&ve the Edges"),
          ("F2",), "", (PASSAGE, WRITABLE), 0, READER),
    Entry("split", "Code", QT_TRANSLATE_NOOP("Actions", "Sp&lit the Passage Here"),
          ("Ctrl+Shift+J",), "", (PASSAGE, WRITABLE)),
    Entry("merge_passages", "Code", QT_TRANSLATE_NOOP("Actions", "&Join with the Next Passage"),
          ("Ctrl+J",), "", _CODING),
    Entry("next_review", "Code", QT_TRANSLATE_NOOP("Actions", "Ne&xt Passage to Review"), ("F8",), "", (DOCUMENT,)),
    Entry("settle_reviews", "Code", QT_TRANSLATE_NOOP("Actions", "All Passages Are Reviewed"), (), "", _CODING),
    Entry("new_code", "Code", QT_TRANSLATE_NOOP("Actions", "&New Code"), ("Ctrl+Shift+N",), "plus", (WRITABLE,), 1),
    Entry("new_sub_code", "Code", QT_TRANSLATE_NOOP("Actions", "New &Sub-code"),
          ("Ctrl+Alt+N",), "corner-down-right", _EDITING, 1),
    Entry("rename_code", "Code", QT_TRANSLATE_NOOP("Actions", "Rena&me"),
          ("F2",), "pencil", _EDITING, 2, CODEBOOK_TREE),
    Entry("recolour_code", "Code", QT_TRANSLATE_NOOP("Actions", "Re&colour…"), (), "palette", _EDITING, 2),
    Entry("code_memo", "Code", QT_TRANSLATE_NOOP("Actions", "Memo on the Code"), (), "", (CODE,), 2),
    *(
        Entry(
            f"digit_{digit}",
            "Code/Digit",
            QT_TRANSLATE_NOOP("Actions", "&None") if not digit else f"&{digit}",
            (),
            "",
            _EDITING,
            2,
            check="digit",
        )
        for digit in range(10)
    ),
    Entry("merge_code", "Code", QT_TRANSLATE_NOOP("Actions", "Merg&e into…"), (), "merge", _EDITING, 2),
    Entry("delete_code", "Code", QT_TRANSLATE_NOOP("Actions", "&Delete Code…"),
          ("Del",), "trash-2", _EDITING, 2, CODEBOOK_TREE),
    Entry("code_up", "Code", QT_TRANSLATE_NOOP("Actions", "Move U&p"),
          ("Alt+Up",), "arrow-up", _EDITING, 3, CODEBOOK_TREE),
    Entry("code_down", "Code", QT_TRANSLATE_NOOP("Actions", "Move Do&wn"),
          ("Alt+Down",), "arrow-down", _EDITING, 3, CODEBOOK_TREE),
    Entry("code_in", "Code", QT_TRANSLATE_NOOP("Actions", "Make a Sub-code of the One A&bove"),
          ("Alt+Right",), "list-indent-increase", _EDITING, 3, CODEBOOK_TREE),
    Entry("code_out", "Code", QT_TRANSLATE_NOOP("Actions", "Move &Out"),
          ("Alt+Left",), "list-indent-decrease", _EDITING, 3, CODEBOOK_TREE),
    Entry("rename_document", "Document", QT_TRANSLATE_NOOP("Actions", "Rena&me"),
          ("F2",), "pencil", _CODING, 0, DOCUMENTS_LIST),
    Entry("attributes", "Document", QT_TRANSLATE_NOOP("Actions", "&Attributes…"),
          ("Ctrl+D",), "table-properties", _CODING),
    Entry("document_memo", "Document", QT_TRANSLATE_NOOP("Actions", "Mem&o on the Document"),
          ("Ctrl+Shift+M",), "", (DOCUMENT,)),
    Entry("replace_text", "Document", QT_TRANSLATE_NOOP("Actions", "Replace the &Text…"), (), "", _CODING),
    Entry("document_history", "Document", QT_TRANSLATE_NOOP("Actions", "See It as It &Was…"),
          (), "clock", (DOCUMENT,)),
    Entry("versions", "Document", QT_TRANSLATE_NOOP("Actions", "&Earlier Texts…"), (), "", (DOCUMENT,)),
    Entry("pseudonym", "Document", QT_TRANSLATE_NOOP("Actions", "Give a &Stand-in…"),
          ("Ctrl+Shift+D",), "", _CODING),
    Entry("delete_document", "Document", QT_TRANSLATE_NOOP("Actions", "&Delete Document…"),
          ("Del",), "trash-2", _CODING, 0, DOCUMENTS_LIST),
    Entry("next_document", "Document", QT_TRANSLATE_NOOP("Actions", "&Next Document"),
          ("Ctrl+PgDown",), "", (DOCUMENT,), 1),
    Entry("previous_document", "Document", QT_TRANSLATE_NOOP("Actions", "&Previous Document"),
          ("Ctrl+PgUp",), "", (DOCUMENT,), 1),
    Entry("coder", "Tools", QT_TRANSLATE_NOOP("Actions", "&Coder Name…"), (), "user", (WRITABLE,)),
    Entry("check", "Tools", QT_TRANSLATE_NOOP("Actions", "Check the &Project"), (), "shield-check", (PROJECT,)),
    Entry("guide", "Help", QT_TRANSLATE_NOOP("Actions", "&Guide"), ("F1",), "book-open"),
    Entry("tour", "Help", QT_TRANSLATE_NOOP("Actions", "Take the &Tour")),
    Entry("shortcuts", "Help", QT_TRANSLATE_NOOP("Actions", "&Keyboard Shortcuts"),
          ("Ctrl+F1", "Ctrl+?"), "keyboard"),
    Entry("logs", "Help", QT_TRANSLATE_NOOP("Actions", "Open the &Log Folder"), (), "file-text"),
    Entry("about", "Help", QT_TRANSLATE_NOOP("Actions", "&About Glossator"),
          (), "info", section=1, role=QAction.MenuRole.AboutRole),
)
# fmt: on
