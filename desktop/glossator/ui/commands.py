"""What the command palette lists: actions that can be done now, documents to go to, codes to look at."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from glossator.ui.action_table import MENUS
from glossator.ui.actions import Actions, keys_text, plain, translated
from glossator.ui.widgets.command_palette import Command

if TYPE_CHECKING:
    from glossator.ui.workspace import Workspace


def commands_of(actions: Actions, space: Workspace | None) -> list[Command]:
    """In the order of the menus, then documents, then codes."""
    titles = {path: plain(translated(title)) for path, title in MENUS}
    called = _also_called()
    found = [
        Command(
            plain(action.text()),
            keys_text(action) or titles[entry.menu],
            action.trigger,
            words=" ".join(
                [
                    *(titles[part] for part in {entry.menu, entry.menu.partition("/")[0]}),
                    called.get(entry.id, ""),
                ]
            ),
        )
        for entry, action in actions
        if action.isEnabled() and entry.id != "commands" and not entry.id.startswith("digit_")
    ]
    if space is not None:
        document, code = _tr("Document"), _tr("Code")
        found += [
            Command(d.name, document, partial(space.documents.select, d.id), words=document)
            for d in space.project.documents.all()
        ]
        book = space.project.codes.book()
        found += [
            Command(
                c.name, code, partial(space.going.to_code, c.id), c.colour, " ".join((*book.path(c.id), code))
            )
            for c in book
        ]
    return found


def _also_called() -> dict[str, str]:
    """What other programs call some actions, and what somebody may type who looks for them."""
    return {
        "filter": _tr("filter hide"),
        "show_all": _tr("filter reset"),
        "only_text": _tr("full screen distraction"),
        "page_look": _tr("font line spacing width appearance"),
        "tag": _tr("code apply"),
        "uncode": _tr("remove untag"),
        "highlight": _tr("mark"),
        "memo": _tr("note comment annotation"),
        "code_memo": _tr("note comment annotation"),
        "document_memo": _tr("note comment annotation"),
        "project_memo": _tr("note comment annotation"),
        "edges": _tr("resize extend shrink"),
        "merge_passages": _tr("merge"),
        "export": _tr("CSV"),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("Commands", text)
