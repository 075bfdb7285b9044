"""What is on the clipboard, as if it were a file to import: a piece of a web page keeps its headings and lists."""

from __future__ import annotations

import re

from PySide6.QtCore import QMimeData

FRAGMENT = '<meta charset="utf-8"><!--StartFragment-->{}<!--EndFragment-->'
"""A piece of a page, marked as browsers on Windows mark it."""
_MARKED = re.compile("<!--\\s*StartFragment\\s*-->(.*)<!--\\s*EndFragment\\s*-->", re.DOTALL | re.IGNORECASE)
_LONGEST = 60  # letters of a name
_NO_NAME = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]+')


def words_of(mime: QMimeData, otherwise: str) -> tuple[str, bytes] | None:
    """The words that are on the clipboard as a file's name, after the first of them or else `otherwise`, and its
    bytes; None where there are none."""
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
        file, data = f"{name}.html", FRAGMENT.format(marked[1] if marked else page)
    else:
        file, data = f"{name}.txt", text
    return file, data.encode("utf-8", "replace")
