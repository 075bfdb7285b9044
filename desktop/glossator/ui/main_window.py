"""The window: menu, messages, the welcome page or the open project, the status line. What a project needs is
imported when one is opened, so that the empty window is there at once."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QThreadPool, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from glossator.domain.errors import GlossatorError
from glossator.ui import theme
from glossator.ui.actions import Actions
from glossator.ui.attempt import explained, named
from glossator.ui.deeds import deeds_of
from glossator.ui.guide import Guide
from glossator.ui.held import held
from glossator.ui.locking import Locking
from glossator.ui.opening import Opening
from glossator.ui.reports import Reports
from glossator.ui.settings import Settings
from glossator.ui.unsaved import Unsaved
from glossator.ui.widgets.notice import Notice
from glossator.ui.widgets.search_box import SearchBox
from glossator.ui.widgets.status import Status
from glossator.ui.widgets.welcome import Welcome

if TYPE_CHECKING:
    from glossator.project import Project
    from glossator.ui.bridge import Bridge
    from glossator.ui.encrypting import Encrypting
    from glossator.ui.snapshooting import Snapshooting
    from glossator.ui.transfers import Transfers
    from glossator.ui.widgets.command_palette import CommandPalette
    from glossator.ui.workspace import Workspace

T = TypeVar("T")
SUFFIX = ".gloss"
SIZE = QSize(1440, 900)
SMALLEST = QSize(760, 420)  # with its frame it fits a screen of 1280 × 720 pixels at a scale of 1.5
FRAME = QSize(16, 48)  # what systems draw around a window, at most


class MainWindow(QMainWindow):
    """One window, at most one project."""

    project_changed = Signal(object)  # the Path of the project that is open now, or locked; or None

    def __init__(self, settings: Settings | None = None) -> None:
        super().__init__()
        self.settings = settings or Settings()
        self.bridge: Bridge | None = None
        self.workspace: Workspace | None = None
        self.transfers: Transfers | None = None
        self.encrypting: Encrypting | None = None
        self.snapshooting: Snapshooting | None = None
        self._palette_list: CommandPalette | None = None
        self.held = False
        self.setAcceptDrops(True)
        self.setMinimumSize(SMALLEST)
        self.unsaved = Unsaved(self)
        self.actions_ = Actions(self)
        self.actions_.fill(self.menuBar())
        self.search = SearchBox(self.actions_["commands"])
        self.menuBar().setCornerWidget(self.search, Qt.Corner.TopRightCorner)
        self.notice = Notice()
        self.welcome = Welcome()
        self.stack = QStackedWidget()
        self.stack.addWidget(self.welcome)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self.stack, 1)
        self.setCentralWidget(body)
        self.status = Status()
        self.setStatusBar(self.status)
        self.opening = Opening(self.settings, self.notice, self)
        self.opening.opened.connect(self._on_opened)
        self.locking = Locking(self)
        self.guide = Guide(self)
        self.reports = Reports(self)
        self.welcome.new_wanted.connect(self.opening.ask_new)
        self.welcome.open_wanted.connect(self.opening.ask_open)
        self.welcome.sample_wanted.connect(self.opening.sample)
        self.welcome.recent_chosen.connect(self.opening.open)
        self.welcome.tour_wanted.connect(self.actions_["tour"].trigger)
        self.welcome.keys_wanted.connect(self.actions_["shortcuts"].trigger)
        self.welcome.place_wanted.connect(lambda: self.welcome.show_place(self.opening.ask_place()))
        self.status.coder_wanted.connect(self.actions_["coder"].trigger)
        self.status.usual_size_wanted.connect(self.actions_["usual"].trigger)
        self.status.scheme_wanted.connect(self._next_scheme)
        self.status.page_look_wanted.connect(self.actions_["page_look"].trigger)
        self.actions_.bind(deeds_of(self))
        self.actions_.menu("File/Recent").aboutToShow.connect(self._fill_recent)
        self.actions_[f"scheme_{theme.choice()}"].setChecked(True)
        self.actions_[f"lock_{self.settings.lock_after()}"].setChecked(True)
        if not self.restoreGeometry(self.settings.geometry()):
            self.resize(SIZE.boundedTo(self.screen().availableSize() - FRAME))
        self.show_welcome()

    def show_first(self) -> None:
        """Show the window as it was left; the first time in its usual size, or as large as the screen where that
        has no room there: with its frame it would reach beyond the edges."""
        room = self.screen().availableSize() - FRAME
        if self.settings.geometry().isEmpty() and SIZE.boundedTo(room) != SIZE:
            self.showMaximized()
        else:
            self.show()

    # --- projects ----------------------------------------------------------------------------------------------

    def attempt(self, step: Callable[[], T], /) -> T | None:
        """Do a step; where it is refused say why."""
        try:
            result = step()
        except GlossatorError as error:
            self.notice.error(explained(error))
            return None
        self.notice.step_done()
        return result

    def close_project(self) -> None:
        """Let the project go; what is being written is saved."""
        failed = self._end_project()
        self.notice.dismiss()
        self.show_welcome()
        if failed:
            self.notice.error(failed)

    def _on_opened(self, project: Project, files: list[Path]) -> None:
        from glossator.ui.bridge import Bridge
        from glossator.ui.encrypting import Encrypting
        from glossator.ui.snapshooting import Snapshooting
        from glossator.ui.transfers import Transfers
        from glossator.ui.workspace import Workspace

        if not self.unsaved.may_leave(partial(self.opening.open, project.path)):
            project.close()
            return
        self._end_project()
        self.bridge = Bridge(project, self)
        space = Workspace(self.bridge, self.attempt, self.actions_, self.settings, self)
        self.workspace = space
        space.standing_in.guesses = self.opening.guesses
        self.transfers = Transfers(space, self.settings, self.notice)
        self.encrypting = Encrypting(space, self.opening.guesses, self.notice)
        self.encrypting.held.connect(self._on_held)
        self.snapshooting = Snapshooting(self.bridge, self.settings, self.bridge)
        self.snapshooting.told.connect(self.notice.error)
        self.snapshooting.began.connect(self.notice.working)
        self.snapshooting.over.connect(self.notice.dismiss)
        space.refreshed.connect(self.refresh)
        space.said.connect(self.status.showMessage)
        space.told.connect(self.notice.done)
        space.reader.text_size_changed.connect(self.status.show_text_size)
        self.stack.addWidget(space)
        self.stack.setCurrentWidget(space)
        self.setWindowFilePath(str(project.path))
        title = self.tr(
            "{project} (reading only) – Glossator" if project.read_only else "{project} – Glossator"
        )
        self.setWindowTitle(title.format(project=project.name))
        self.status.show()
        self.status.show_text_size(space.reader.text_size())
        space.begin()
        self.locking.begin()
        self.project_changed.emit(project.path)
        self.refresh()
        if files:
            space.take_files(files)

    def _end_project(self, for_good: bool = False) -> str:
        """Close the project; returns what to say where its last snapshot could not be taken."""
        if self.workspace is None or self.bridge is None or self.snapshooting is None:
            return ""
        space, bridge, snapshooting = self.workspace, self.bridge, self.snapshooting
        snapshooting.complete()
        if self.encrypting is not None:
            self.encrypting.end()
        space.end()
        self.locking.end()
        snapshooting.stop()
        QThreadPool.globalInstance().waitForDone()
        self.workspace = self.bridge = self.transfers = self.encrypting = self.snapshooting = None
        self.stack.removeWidget(space)
        space.hide()
        space.deleteLater()
        bridge.end()
        bridge.deleteLater()
        if for_good:
            self.hide()  # nobody needs to watch the last snapshot being taken
        failed = snapshooting.finish()
        bridge.project.close()
        return failed

    def _on_held(self, held: bool) -> None:
        """While the project is written anew, nothing may read it: the page that says so stands in its place."""
        space, encrypting, snapshooting = self.workspace, self.encrypting, self.snapshooting
        if space is None or encrypting is None or encrypting.page is None or snapshooting is None:
            return
        self.held = held
        if held:
            snapshooting.timer.stop()  # the line in the log that it leaves starts it again
            self.stack.addWidget(encrypting.page)
            self.stack.setCurrentWidget(encrypting.page)
            encrypting.page.setFocus()
        else:
            self.stack.setCurrentWidget(space)
            self.stack.removeWidget(encrypting.page)
            space.reader.setFocus()
            self.locking.begin()  # it has a passphrase now, or none any more
        self.refresh()

    def show_welcome(self) -> None:
        """The page without a project."""
        self.welcome.show_recent(self.settings.recent())
        self.welcome.show_place(self.opening.place())
        self.welcome.offer_tour(not self.settings.tour_seen())
        self.stack.setCurrentWidget(self.welcome)
        self.status.hide()
        self.setWindowFilePath("")
        self.setWindowTitle(self.tr("Glossator"))
        self.welcome.setFocus()
        self.project_changed.emit(None)
        self.refresh()

    def refresh(self) -> None:
        """What can be done now, and what there is."""
        space = self.workspace
        if space is None or self.held:
            self.actions_.refresh(set())
            for name, plain in (("undo", self.tr("&Undo")), ("redo", self.tr("&Redo"))):
                self.actions_[name].setText(plain)
            return
        there = space.there()
        project = space.project
        undo, redo = project.can_undo, project.can_redo
        self.actions_["undo"].setText(
            self.tr("&Undo {step}").format(step=named(undo)) if undo else self.tr("&Undo")
        )
        self.actions_["redo"].setText(
            self.tr("&Redo {step}").format(step=named(redo)) if redo else self.tr("&Redo")
        )
        there |= {need for need, edit in (("undo", undo), ("redo", redo)) if edit is not None}
        self.actions_.refresh(there)
        self.actions_[f"digit_{space.digit()}"].setChecked(True)
        self.actions_["left"].setChecked(not space.left.isHidden())
        self.actions_["right"].setChecked(not space.inspector.isHidden())
        self.actions_["only_text"].setChecked(space.only_text.on)
        self.status.show_project(project.read_only, space.passages, space.codings, project.coders.name)

    # --- looks -------------------------------------------------------------------------------------------------

    def choose_scheme(self, name: str) -> None:
        theme.choose(name)
        self.settings.set_scheme(name)
        self.actions_[f"scheme_{name}"].setChecked(True)

    def _next_scheme(self) -> None:
        order = (theme.LIGHT, theme.SEPIA, theme.DARK)
        self.choose_scheme(order[(order.index(theme.tokens().scheme) + 1) % len(order)])

    def toggle(self, name: str, panel: QWidget) -> None:
        shown = panel.isHidden()
        panel.setVisible(shown)
        if self.workspace is None or not self.workspace.only_text.on:
            self.settings.set_shown(name, shown)
        self.refresh()

    # --- dialogs and lists -------------------------------------------------------------------------------------

    def open_commands(self) -> None:
        """The command palette, below its box."""
        from glossator.ui.commands import commands_of
        from glossator.ui.widgets.command_palette import CommandPalette

        if self._palette_list is None:
            self._palette_list = CommandPalette(self)
        box = QRect(self.search.mapTo(self, QPoint(0, 0)), self.search.size())
        if not self.search.isVisible():
            box = QRect(self.width() // 2 - 230, 40, 460, 1)
        search = self.workspace.look_for if self.workspace and self.workspace.showing.document else None
        self._palette_list.open_with(box, commands_of(self.actions_, self.workspace), search)

    def _fill_recent(self) -> None:
        menu = self.actions_.menu("File/Recent")
        menu.clear()
        recent = self.settings.recent()
        for number, path in enumerate(recent, 1):
            action = menu.addAction(f"&{number} {path.stem.replace('&', '&&')}")
            action.setToolTip(str(path))
            action.triggered.connect(partial(self._open_recent, path))
        if not recent:
            menu.addAction(self.tr("No projects yet")).setEnabled(False)

    def _open_recent(self, path: Path, _checked: bool = False) -> None:
        self.opening.open(path)

    def ask_attributes(self) -> None:
        space, bridge = self.workspace, self.bridge
        if space is not None and bridge is not None and space.showing.document_id is not None:
            from glossator.ui.dialogs.attributes import AttributesDialog

            dialog = AttributesDialog(bridge, self.attempt, space.showing.document_id, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.show()

    def show_snapshots(self) -> None:
        """The snapshots of the open project."""
        if self.workspace is None or self.snapshooting is None:
            return
        from glossator.ui.dialogs.snapshots import SnapshotsDialog

        self.workspace.inspector.flush()
        project, snapshooting = self.workspace.project, self.snapshooting
        dialog = SnapshotsDialog(
            project.snapshots, project.path, self.settings, self, may_take=not project.read_only
        )
        dialog.restored.connect(self.opening.open)
        dialog.kept_elsewhere.connect(lambda: snapshooting.keep(self.settings))
        dialog.open()

    def show_shortcuts(self) -> None:
        from glossator.ui.dialogs.shortcuts import ShortcutsDialog

        ShortcutsDialog(self.actions_, self).show()

    def show_about(self) -> None:
        from glossator.ui.dialogs.about import AboutDialog

        AboutDialog(self).show()

    # --- files dropped, and the end ----------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_of(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = files_of(event)
        if paths:
            event.acceptProposedAction()
            self.take_files(paths)

    def take_files(self, paths: list[Path]) -> None:
        """Open a project that was dropped, or import reports; without a project these begin a new one."""
        project = next((path for path in paths if path.suffix.lower() == SUFFIX), None)
        if project is not None:
            self.opening.open(project)
        elif self.workspace is None:
            self.opening.ask_new(paths)
        elif self.workspace.project.read_only:
            self.notice.error(self.tr("This project is open for reading only; nothing was imported."))
        else:
            self.workspace.take_files(paths)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as in a dialog: of itself Qt knows the space bar alone."""
        button = self.focusWidget()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat()
        if enter and isinstance(button, QAbstractButton) and not held(event):
            button.click()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.unsaved.may_leave(self.close):
            event.ignore()
            return
        if self.workspace is not None:
            self.workspace.only_text.leave()  # else the next window would begin as full as the screen
        self.settings.set_geometry(self.saveGeometry())
        self.guide.close()
        self.reports.close()
        self._end_project(for_good=True)
        self.settings.save()
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        left = event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow()
        if left and self.workspace and not self.held:
            self.workspace.inspector.flush()


def files_of(event: QDropEvent) -> list[Path]:
    """The local files that are dragged."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
