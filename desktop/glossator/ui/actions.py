"""The window's actions, made from the table: menus, keys, what is enabled, what is done."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QCoreApplication, QKeyCombination, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QActionGroup, QIcon, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from glossator.ui import theme
from glossator.ui.action_table import MENUS, TABLE, WINDOW, Entry, Keys


class Actions(QObject):
    """The window's QActions, made from the table."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        self._menus: dict[str, QMenu] = {}
        groups: dict[str, QActionGroup] = {}
        for entry in TABLE:
            action = QAction(translated(entry.text), window)
            action.setObjectName(entry.id)
            action.setShortcuts(_sequences(entry.keys))
            action.setMenuRole(entry.role)
            action.setEnabled(not entry.needs)
            if entry.place == WINDOW:
                window.addAction(action)
            else:
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            if entry.check:
                action.setCheckable(True)
            if entry.check and entry.check != "alone":
                group = groups.setdefault(entry.check, QActionGroup(self))
                group.addAction(action)
            self._actions[entry.id] = action
        self._iconed = ""
        theme.signals.changed.connect(self._forget_icons)

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def __iter__(self) -> Iterator[tuple[Entry, QAction]]:
        return ((entry, self._actions[entry.id]) for entry in TABLE)

    def bind(self, deeds: Mapping[str, Callable[[], object]]) -> None:
        """Say what actions do. Each once."""
        for action_id, deed in deeds.items():
            self._actions[action_id].triggered.connect(lambda _checked=False, deed=deed: deed())

    def unbound(self) -> set[str]:
        """The actions that would do nothing; a test holds that there are none."""
        signal = "2triggered(bool)"
        return {entry.id for entry, action in self if not action.receivers(signal)}

    def refresh(self, there: set[str]) -> None:
        """Enable what can be done with what is there."""
        for entry, action in self:
            action.setEnabled(there.issuperset(entry.needs))

    def put_in(self, place: str, widget: QWidget) -> None:
        """Let the keys of a place count while `widget` or something in it has the focus."""
        widget.addActions([action for entry, action in self if entry.place == place])

    def pick(self, *ids: str | None) -> list[QAction | None]:
        """Actions for a context menu; None is a separator. Their icons are drawn as soon as nothing else waits."""
        QTimer.singleShot(0, self, self.load_icons)
        return [self._actions[i] if i else None for i in ids]

    def fill(self, bar: QMenuBar) -> None:
        """Build the menus. Icons are drawn when a menu is first opened: the window need not wait for them."""
        for path, title in MENUS:
            menu = QMenu(translated(title), bar)
            menu.aboutToShow.connect(self.load_icons)
            self._menus[path] = menu
            if "/" not in path:
                bar.addMenu(menu)
        section: dict[str, int] = {}
        hung: set[str] = set()
        for entry in TABLE:
            top, _, below = entry.menu.partition("/")
            if section.get(top, entry.section) != entry.section:
                self._menus[top].addSeparator()
            section[top] = entry.section
            if below and entry.menu not in hung:
                self._menus[top].addMenu(self._menus[entry.menu])
                hung.add(entry.menu)
            self._menus[entry.menu].addAction(self._actions[entry.id])
            if entry.id == "open":
                self._menus["File"].addMenu(self._menus["File/Recent"])

    def menu(self, path: str) -> QMenu:
        """A menu by its English path: "File/Recent"."""
        return self._menus[path]

    def load_icons(self) -> None:
        """Draw the icons, unless they are there in the colours of now."""
        from glossator.ui import icons

        scheme = theme.tokens().scheme
        if self._iconed != scheme:
            self._iconed = scheme
            for entry, action in self:
                if entry.icon:
                    action.setIcon(icons.icon(entry.icon))

    def _forget_icons(self) -> None:
        if self._iconed:
            self._iconed = ""
            for _entry, action in self:
                action.setIcon(QIcon())
            self.load_icons()


def translated(text: str) -> str:
    """A text of the table in the user's language."""
    return QCoreApplication.translate("Actions", text)


def plain(text: str) -> str:
    """Without the mark of the mnemonic."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def title(entry: Entry) -> str:
    """What an action is called, whatever step it would undo now."""
    return plain(translated(entry.text))


def keys_text(action: QAction) -> str:
    """The first key of an action as the platform writes it, or ""."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def _sequences(keys: tuple[Keys, ...]) -> list[QKeySequence]:
    found: list[QKeySequence] = []
    for key in keys:
        made = QKeySequence.keyBindings(key) if not isinstance(key, str) else [QKeySequence(key)]
        found += [sequence for sequence in made if sequence not in found and _on_keyboards(sequence)]
    return found


def _on_keyboards(sequence: QKeySequence) -> bool:
    """Whether it is pressed on usual keyboards. Qt also binds keys that are called "Copy", "New" or "Help", which
    few have: in the list of keys they would look like words. On X11 it binds F14 and F16, which few have, too."""
    first: QKeyCombination = sequence[0]  # type: ignore[index]  # the stubs do not know it
    return first.key() < Qt.Key.Key_F13
