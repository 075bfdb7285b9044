"""What each action of the table does: one line for each."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from glossator.ui import logs, theme
from glossator.ui.locking import CHOICES

if TYPE_CHECKING:
    from glossator.ui.main_window import MainWindow
    from glossator.ui.transfers import Transfers
    from glossator.ui.workspace import Workspace


def deeds_of(window: MainWindow) -> dict[str, Callable[[], object]]:
    """The deeds by the ids of their actions; those of a project do nothing while none is open."""

    def space(deed: Callable[[Workspace], object]) -> Callable[[], object]:
        return lambda: deed(window.workspace) if window.workspace is not None else None

    def transfers(deed: Callable[[Transfers], object]) -> Callable[[], object]:
        return lambda: deed(window.transfers) if window.transfers is not None else None

    def encrypting(deed: str) -> Callable[[], object]:
        return lambda: window.encrypting.ask(deed) if window.encrypting is not None else None

    opening = window.opening
    return {
        "new": opening.ask_new,
        "open": opening.ask_open,
        "sample": partial(_open_sample, window),
        "import": transfers(lambda t: t.choose_files()),
        "import_folder": transfers(lambda t: t.choose_import_folder()),
        "paste_document": transfers(lambda t: t.paste()),
        "import_project": transfers(lambda t: t.choose_project()),
        "export": transfers(lambda t: t.export(False)),
        "export_spreadsheets": transfers(lambda t: t.export(True)),
        "export_more": transfers(lambda t: t.export_more()),
        "print": space(lambda s: s.printing.print()),
        "pdf": space(lambda s: s.printing.save_pdf()),
        "encrypt": encrypting("give"),
        "change_passphrase": encrypting("change"),
        "remove_passphrase": encrypting("remove"),
        "lock": window.locking.lock,
        "snapshots": window.show_snapshots,
        "close": window.unsaved.close_project,
        "quit": window.close,
        "undo": space(lambda s: s.undo()),
        "redo": space(lambda s: s.redo()),
        "history": space(lambda s: s.history.open()),
        "copy": space(lambda s: s.reader.copy()),
        "select_all": space(lambda s: s.reader.select_all()),
        "select_sentence": space(lambda s: s.reader.select_sentence()),
        "select_paragraph": space(lambda s: s.reader.select_paragraph()),
        "find": space(lambda s: s.find_bar.open_bar()),
        "find_next": space(lambda s: s.find_bar.next()),
        "find_previous": space(lambda s: s.find_bar.previous()),
        "commands": window.open_commands,
        "left": space(lambda s: window.toggle("left", s.left)),
        "right": space(lambda s: window.toggle("right", s.inspector)),
        "next_pane": space(lambda s: s.going.step_pane(1)),
        "previous_pane": space(lambda s: s.going.step_pane(-1)),
        "only_text": space(lambda s: s.only_text.toggle()),
        "page_look": space(lambda s: s.open_page_look()),
        "filter": space(lambda s: s.filtering.open()),
        "only_code": space(lambda s: s.filtering.show_only(s.codebook.current())),
        "show_all": space(lambda s: s.filtering.clear()),
        "bigger": space(lambda s: s.reader.set_text_size(s.reader.text_size() + 1)),
        "smaller": space(lambda s: s.reader.set_text_size(s.reader.text_size() - 1)),
        "usual": space(lambda s: s.usual_text_size()),
        "next_passage": space(lambda s: s.going.step_passage(1)),
        "previous_passage": space(lambda s: s.going.step_passage(-1)),
        "next_uncoded": space(lambda s: s.edges.step_uncoded(1)),
        "previous_uncoded": space(lambda s: s.edges.step_uncoded(-1)),
        "next_review": space(lambda s: s.revising.step_review()),
        "settle_reviews": space(lambda s: s.revising.settle_all()),
        "tag": space(lambda s: s.coding.open_quick()),
        "repeat": space(lambda s: s.coding.repeat()),
        "uncode": space(lambda s: s.coding.uncode()),
        "highlight": space(lambda s: s.coding.highlight()),
        "in_vivo": space(lambda s: s.coding.code_in_vivo()),
        "edges": space(lambda s: s.edges.adjust()),
        "split": space(lambda s: s.edges.split()),
        "merge_passages": space(lambda s: s.edges.merge()),
        "memo": space(lambda s: s.annotating.passage()),
        "code_memo": space(lambda s: s.annotating.code()),
        "document_memo": space(lambda s: s.annotating.document()),
        "project_memo": space(lambda s: s.annotating.project()),
        "new_code": space(lambda s: s.codebook.create()),
        "new_sub_code": space(lambda s: s.codebook.create_below()),
        "rename_code": space(lambda s: s.codebook.rename_current()),
        "recolour_code": space(lambda s: s.codebook.recolour_current()),
        "merge_code": space(lambda s: s.codebook.merge_current()),
        "delete_code": space(lambda s: s.codebook.delete_current()),
        "code_up": space(lambda s: s.codebook.move_up()),
        "code_down": space(lambda s: s.codebook.move_down()),
        "code_in": space(lambda s: s.codebook.indent()),
        "code_out": space(lambda s: s.codebook.outdent()),
        "rename_document": space(lambda s: s.documents.rename_current()),
        "replace_text": space(lambda s: s.revising.ask()),
        "document_history": space(lambda s: s.history.open_document(s.documents.current())),
        "versions": space(lambda s: s.revising.show_versions()),
        "pseudonym": space(lambda s: s.standing_in.give()),
        "show_stand_ins": space(lambda s: s.standing_in.show_text()),
        "delete_document": space(lambda s: s.documents.delete_current()),
        "attributes": window.ask_attributes,
        "next_document": space(lambda s: s.going.step_document(1)),
        "previous_document": space(lambda s: s.going.step_document(-1)),
        "coder": space(lambda s: s.ask_coder()),
        "check": transfers(lambda t: t.check()),
        "guide": window.guide.open_here,
        "tour": partial(_take_tour, window),
        "shortcuts": window.show_shortcuts,
        "logs": open_logs,
        "about": window.show_about,
        "language": partial(ask_language, window),
        **{f"scheme_{name}": partial(window.choose_scheme, name) for name in theme.CHOICES},
        **{f"lock_{n}": partial(window.locking.choose, n) for n in CHOICES},
        **{f"digit_{n}": space(partial(_set_digit, n)) for n in range(10)},
    }


def _open_sample(window: MainWindow) -> None:
    if window.workspace is not None and window.workspace.is_fresh_sample():
        window.notice.done(
            QCoreApplication.translate("Deeds", "This is the sample, and nobody has changed it.")
        )
    else:
        window.opening.sample()


def _set_digit(digit: int, space: Workspace) -> None:
    space.codebook.set_digit_current(digit or None)


def _take_tour(window: MainWindow) -> None:
    from glossator.ui.tour import take_tour

    take_tour(window)


def open_logs() -> None:
    """Show the folder of the log in the file manager."""
    folder = logs.folder()
    folder.mkdir(parents=True, exist_ok=True)
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def ask_language(window: MainWindow) -> None:
    """Which language the window shall speak, from the next start on."""
    from glossator.ui.dialogs.language import LanguageDialog

    dialog = LanguageDialog(window.settings.language(), window)
    dialog.chosen.connect(window.settings.set_language)
    dialog.open()
