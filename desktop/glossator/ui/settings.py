"""What the window remembers between sessions: one ini file of the user's, never anything inside a project."""

from __future__ import annotations

from pathlib import Path

import platformdirs
from PySide6.QtCore import QByteArray, QSettings

from glossator.domain.snapshots import LIMIT
from glossator.ui import language, theme
from glossator.ui.locking import CHOICES as LOCK_CHOICES
from glossator.ui.locking import USUAL as LOCK_USUAL
from glossator.ui.reader.fonts import PageLook

ORGANISATION = APPLICATION = "Glossator"
RECENT = 8
PROJECTS = 100  # of so many projects it is known which document was read last
PLACES = 200  # of so many documents it is known where they were read


def usual_file() -> Path:
    """Where the ini file lies: in the system's own place for what programs remember of a user."""
    return platformdirs.user_config_path(APPLICATION, appauthor=False, roaming=True) / f"{APPLICATION}.ini"


class Settings:
    """Typed access to the ini file; whatever is damaged in it counts as not there."""

    def __init__(self, file: Path | None = None) -> None:
        """`file` in place of the user's own, for windows that must not touch it."""
        self._ini = QSettings(str(file or usual_file()), QSettings.Format.IniFormat)

    # --- the window --------------------------------------------------------------------------------------------

    def geometry(self) -> QByteArray:
        """As QWidget.saveGeometry gave it; empty the first time."""
        return self._bytes("window/geometry")

    def set_geometry(self, state: QByteArray) -> None:
        self._ini.setValue("window/geometry", state)

    def splitter(self, name: str) -> QByteArray:
        """As QSplitter.saveState gave it."""
        return self._bytes(f"splitters/{name}")

    def set_splitter(self, name: str, state: QByteArray) -> None:
        self._ini.setValue(f"splitters/{name}", state)

    def shown(self, panel: str) -> bool:
        """Whether a column is to be seen."""
        return self._text(f"panels/{panel}", "true") == "true"

    def set_shown(self, panel: str, shown: bool) -> None:
        self._ini.setValue(f"panels/{panel}", "true" if shown else "false")

    def scheme(self) -> str:
        """One of theme.CHOICES."""
        return self._text("view/scheme", theme.SYSTEM)

    def set_scheme(self, scheme: str) -> None:
        self._ini.setValue("view/scheme", scheme)

    def language(self) -> str:
        """One of language.NAMES, or language.SYSTEM."""
        return self._text("view/language", language.SYSTEM)

    def set_language(self, choice: str) -> None:
        self._ini.setValue("view/language", choice)

    def page_look(self) -> PageLook:
        """How the reading view's text is set; what nobody has changed is as the program has it."""
        usual = PageLook()
        numbers = {
            name: found
            for name in ("size", "measure", "leading")
            if (found := self._number(f"view/text_{name}")) is not None
        }
        return usual._replace(family=self._text("view/text_family", usual.family), **numbers).bounded()

    def set_page_look(self, look: PageLook) -> None:
        for name, value, usual in zip(look._fields, look, PageLook(), strict=True):
            if value == usual:
                self._ini.remove(f"view/text_{name}")
            else:
                self._ini.setValue(f"view/text_{name}", value)

    # --- the user and the projects -----------------------------------------------------------------------------

    def coder(self) -> str | None:
        """The name to code under; None for the name the system knows the user by."""
        return self._text("coder/name", "") or None

    def set_coder(self, name: str) -> None:
        self._ini.setValue("coder/name", name)

    def lock_after(self) -> int:
        """Minutes without a key or a click after which an encrypted project is locked; 0 for never."""
        found = self._number("projects/lock_after")
        return found if found in LOCK_CHOICES else LOCK_USUAL

    def set_lock_after(self, minutes: int) -> None:
        self._ini.setValue("projects/lock_after", minutes)

    def folder(self, purpose: str) -> Path | None:
        """Where the last file dialog of this purpose was: "open", "import", "export", "pdf"; with "projects" where
        new projects are kept."""
        found = self._text(f"folders/{purpose}", "")
        return Path(found) if found and Path(found).is_dir() else None

    def set_folder(self, purpose: str, folder: Path) -> None:
        self._ini.setValue(f"folders/{purpose}", str(folder))

    def tour_seen(self) -> bool:
        """Whether the tour was taken, or begun."""
        return self._text("tour/seen", "") == "true"

    def set_tour_seen(self) -> None:
        self._ini.setValue("tour/seen", "true")

    def export(self) -> dict[str, str]:
        """What was chosen in the export dialog, as it gave it."""
        rows = (text.partition("=") for text in self._texts("export/choices"))
        return {key: value for key, _, value in rows}

    def set_export(self, choices: dict[str, str]) -> None:
        self._ini.setValue("export/choices", [f"{key}={value}" for key, value in sorted(choices.items())])

    def snapshots_place(self) -> Path | None:
        """Where snapshots are kept; None for the usual place."""
        found = self._text("snapshots/place", "")
        return Path(found) if found else None

    def set_snapshots_place(self, place: Path) -> None:
        self._ini.setValue("snapshots/place", str(place))

    def snapshots_limit(self) -> int:
        """Bytes that the snapshots of one project may take."""
        found = self._number("snapshots/limit_mb")
        return found * 10**6 if found is not None and found >= 100 else LIMIT

    def set_snapshots_limit(self, limit: int) -> None:
        self._ini.setValue("snapshots/limit_mb", limit // 10**6)

    def recent(self) -> list[Path]:
        """The projects opened last, latest first, those that are still there."""
        return [Path(name) for name in self._texts("projects/recent") if name and Path(name).is_file()]

    def add_recent(self, path: Path) -> None:
        path = path.absolute()
        others = [other for other in self.recent() if other != path]
        self._ini.setValue("projects/recent", [str(p) for p in [path, *others][:RECENT]])

    def sessions(self) -> list[tuple[tuple[int, str], float, Path | None]]:
        """The programs that have begun and not ended: process and place, when it began, the project that it has
        open."""
        self._ini.sync()  # others write their rows too
        found = []
        for text in self._texts("sessions/running"):
            pid, where, began, project = (*text.split(" ", 3), "", "", "")[:4]
            number, moment = _whole(pid), _whole(began)
            if number is not None and moment is not None:
                found.append(((number, where), float(moment), Path(project) if project else None))
        return found

    def set_session(self, program: tuple[int, str], began: float, project: Path | None) -> None:
        """Note that a program runs, and which project it has open."""
        self.end_session(program)
        named = project.absolute() if project is not None else ""  # others stand in other folders
        rows = [*self._texts("sessions/running"), f"{program[0]} {program[1]} {began:.0f} {named}"]
        self._ini.setValue("sessions/running", rows)

    def end_session(self, program: tuple[int, str]) -> None:
        """A program has ended."""
        self._ini.sync()  # others write their rows too
        own = f"{program[0]} {program[1]} "
        self._ini.setValue(
            "sessions/running", [r for r in self._texts("sessions/running") if not r.startswith(own)]
        )

    def clear_recent(self) -> None:
        self._ini.remove("projects/recent")

    # Both lists are latest first, one text a row: "key document-id" and "document-id top caret". A document's id is
    # its own in all the world, so its place is found again whatever becomes of the project's name.

    def last_document(self, project: Path) -> str | None:
        """The id of the document that was shown when the project was closed."""
        key = _key(project)
        return next((row[1] for row in self._rows("reading/last", 2) if row[0] == key), None)

    def set_last_document(self, project: Path, document_id: str) -> None:
        self._put_first("reading/last", [_key(project), document_id], PROJECTS)

    def place(self, document_id: str) -> tuple[int, int] | None:
        """Where a document was read last: the offset at the window's top, and the caret."""
        for row in self._rows("reading/places", 3):
            if row[0] == document_id:
                top, caret = _whole(row[1]), _whole(row[2])
                return None if top is None or caret is None else (top, caret)
        return None

    def set_place(self, document_id: str, top: int, caret: int) -> None:
        self._put_first("reading/places", [document_id, str(top), str(caret)], PLACES)

    def save(self) -> None:
        """Write the file now."""
        self._ini.sync()

    # --- values ------------------------------------------------------------------------------------------------

    def _bytes(self, key: str) -> QByteArray:
        value = self._ini.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def _text(self, key: str, otherwise: str) -> str:
        value = self._ini.value(key)
        return value if isinstance(value, str) else otherwise

    def _number(self, key: str) -> int | None:
        value = self._ini.value(key)
        return value if isinstance(value, int) else _whole(value) if isinstance(value, str) else None

    def _texts(self, key: str) -> list[str]:
        """A list; one of a single text comes back from the file as that text."""
        found = self._ini.value(key, [])
        many = [found] if isinstance(found, str) else found if isinstance(found, list) else []
        return [text for text in many if isinstance(text, str)]

    def _rows(self, key: str, width: int) -> list[list[str]]:
        rows = [text.split(" ") for text in self._texts(key)]
        return [row for row in rows if len(row) == width]

    def _put_first(self, key: str, row: list[str], most: int) -> None:
        """Put a row before the others, in place of the one that begins alike."""
        others = [other for other in self._rows(key, len(row)) if other[0] != row[0]]
        self._ini.setValue(key, [" ".join(each) for each in [row, *others][:most]])


def _whole(text: str) -> int | None:
    """The number that the digits write; None where they do not, or one that no document is long enough for."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 12 else None


def _key(project: Path) -> str:
    """A project's path as a key of the ini file, which folds case and knows "/" as a group."""
    import hashlib  # only where a project is open

    return hashlib.sha256(str(project.absolute()).encode()).hexdigest()[:24]
