"""The command palette: every action, document and code by its name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from glossator.ui.widgets.chooser import Choice, Chooser, fit

WIDTH = 460
MOST = 60  # rows made for one text


@dataclass(frozen=True, slots=True)
class Command:
    """Something that can be run: what it says, what stands beside it (a key, a menu), its kind for the ranking."""

    text: str
    detail: str
    run: Callable[[], object]
    colour: str = ""
    words: str = ""  # found by these too


class CommandPalette(Chooser):
    """Lists commands; Enter runs the highlighted one after the list is closed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "", "", "")
        title = self.tr("Search or run a command")
        for part in (self, self.field, self.list):
            part.setAccessibleName(title)
        self.field.setPlaceholderText(title)
        self.footer.setText(self.tr("Enter run · ↑ ↓ choose · Esc"))
        self._commands: Sequence[Command] = ()
        self._search: Callable[[str], object] | None = None

    def open_with(
        self, around: QRect, commands: Sequence[Command], search: Callable[[str], object] | None
    ) -> None:
        """Open below `around`; `search` looks for what was typed in the text that is shown."""
        self._commands, self._search = commands, search
        self.open_near(around, WIDTH)

    def rows(self, text: str) -> list[Choice]:
        found = []
        for number, command in enumerate(self._commands):
            fits = fit(text, command.text, f"{command.text} {command.words}")
            if fits is not None:
                found.append((fits, number))
        found.sort()
        rows = [
            Choice(str(n), self._commands[n].text, self._commands[n].detail, self._commands[n].colour)
            for _, n in found[:MOST]
        ]
        if self._search is not None and text.strip():
            rows.append(
                Choice("", self.tr("Find “{words}” in the text").format(words=text.strip()), link=True)
            )
        return rows

    def choose(self, choice: Choice, modifiers: Qt.KeyboardModifier) -> None:
        text, search = self.field.text().strip(), self._search
        self.close_now()
        if choice.key:
            self._commands[int(choice.key)].run()
        elif search is not None:
            search(text)
