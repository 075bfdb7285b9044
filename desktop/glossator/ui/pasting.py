"""What is on the clipboard as a file to import: a selection of a web page keeps its headings and lists."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QMimeData

FRAGMENT = '<meta charset="utf-8"><!--StartFragment-->{}<!--EndFragment-->'
"""A piece of a page, marked as browsers on Windows mark it."""
_MARKED = re.compile("<!--\\s*StartFragment\\s*-->(.*)<!--\\s*EndFragment\\s*-->", re.DOTALL | re.IGNORECASE)
_LONGEST = 60  # letters of a name
_NO_NAME = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]+')


def file_of(mime: QMimeData, folder: Path, otherwise: str) -> Path | None:
    """A file in `folder` with the words that are on the clipboard, named after the first of them or else
    `otherwise`; None where there are none. Raises OSError."""
    text = mime.text()
    page = mime.html() if mime.hasHtml() else ""
    if not text.strip() and not page.strip():
        return None
    first = next((line for line in text.splitlines() if line.strip()), "")
    name = " ".join(_NO_NAME.sub(" ", first).split())
    if len(name) > _LONGEST:
        name = f"{name[:_LONGEST].rsplit(' ', 1)[0]}…"
    name = name.strip(". ") or otherwise
    if page.strip():
        marked = _MARKED.search(page)
        path, data = folder / f"{name}.html", FRAGMENT.format(marked[1] if marked else page)
    else:
        path, data = folder / f"{name}.txt", text
    path.write_bytes(data.encode("utf-8", "replace"))
    return path
