"""What the window remembers between sessions: one ini file of the user's, never anything inside a project."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from glossator.ui import theme

ORGANISATION = APPLICATION = "Glossator"
RECENT = 8
PLACES = 100  # so many projects' reading places are remembered


class Settings:
    """Typed access to the ini file; whatever is damaged in it counts as not there."""

    def __init__(self, file: Path | None = None) -> None:
        """`file` in place of the user's own, for windows that must not touch it."""
        form = QSettings.Format.IniFormat
        self._ini = (
            QSettings(str(file), form)
            if file is not None
            else QSettings(form, QSettings.Scope.UserScope, ORGANISATION, APPLICATION)
        )

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

    def text_size(self) -> int | None:
        """The reading view's, in pixels; None while nobody has changed it."""
        return self._number("view/text_size")

    def set_text_size(self, size: int | None) -> None:
        if size is None:
            self._ini.remove("view/text_size")
        else:
            self._ini.setValue("view/text_size", size)

    # --- the user and the projects -----------------------------------------------------------------------------

    def coder(self) -> str | None:
        """The name to code under; None for the name the system knows the user by."""
        return self._text("coder/name", "") or None

    def set_coder(self, name: str) -> None:
        self._ini.setValue("coder/name", name)

    def folder(self, purpose: str) -> Path | None:
        """Where the last file dialog of this purpose was: "projects", "import", "export"."""
        found = self._text(f"folders/{purpose}", "")
        return Path(found) if found and Path(found).is_dir() else None

    def set_folder(self, purpose: str, folder: Path) -> None:
        self._ini.setValue(f"folders/{purpose}", str(folder))

    def recent(self) -> list[Path]:
        """The projects opened last, latest first, those that are still there."""
        found = self._ini.value("projects/recent", [])
        names = [found] if isinstance(found, str) else found if isinstance(found, list) else []
        return [Path(name) for name in names if isinstance(name, str) and name and Path(name).is_file()]

    def add_recent(self, path: Path) -> None:
        path = path.absolute()
        others = [other for other in self.recent() if other != path]
        self._ini.setValue("projects/recent", [str(p) for p in [path, *others][:RECENT]])

    def clear_recent(self) -> None:
        self._ini.remove("projects/recent")

    def place(self, project: Path) -> tuple[str, int, int] | None:
        """Where somebody read last in a project: document id, the offset at the window's top, the caret."""
        parts = self._text(f"places/{_key(project)}", "").split(" ")
        if len(parts) != 3 or not parts[1].isdecimal() or not parts[2].isdecimal():
            return None
        return parts[0], int(parts[1]), int(parts[2])

    def set_place(self, project: Path, document_id: str, top: int, caret: int) -> None:
        self._ini.beginGroup("places")
        keys = self._ini.childKeys()
        for key in keys[: max(0, len(keys) - PLACES)]:
            self._ini.remove(key)
        self._ini.endGroup()
        self._ini.setValue(f"places/{_key(project)}", f"{document_id} {top} {caret}")

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
        if isinstance(value, int):
            return value
        return int(value) if isinstance(value, str) and value.isdecimal() else None


def _key(project: Path) -> str:
    """A project's path as a key of the ini file, which folds case and knows "/" as a group."""
    import hashlib  # only where a project is open

    return hashlib.sha256(str(project.absolute()).encode()).hexdigest()[:24]
