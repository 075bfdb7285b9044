"""A PDF file's pages as words with their places, by PDFium.

PDFium is native code that is not safe in threads and may crash on hostile files: this runs in a process of its own
(see `apart`). Each page is closed before the next one is opened.
"""

from __future__ import annotations

import ctypes
import math
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from glossator.domain.errors import Unreadable
from glossator.formats.reading.pdf_lines import Word

# Joined letters for looks alone: the word is the same.
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_BULLETS = dict.fromkeys(
    "\uf0b7\uf0a7\uf0d8\uf0fc\uf0a8\uf076\uf0d6", "•"
)  # as Word's symbol fonts have them
_LETTERS = str.maketrans({**_LIGATURES, **_BULLETS, "\uffff": None})
_RUN = re.compile("(?=[^\\s\0\x01\x03-\x20])([^\\s\0-\x20\ufffe]*)([\x02\ufffe]?)")
_UNMAPPED = re.compile("[\ue000-\uf8ff\ufffd]")
_HALF = re.compile("[\ud800-\udfff]")
_BOLD = re.compile(b"bold|black|heavy", re.IGNORECASE)
_INVISIBLE = 3  # the mode in which text recognition lays its text over a scanned page
_COVERED = 0.5  # of a page, by pictures: it is a scan
_MAX_OBJECTS = 2_000  # looked at on a page for pictures


@dataclass(frozen=True, slots=True)
class Page:
    """`words` as they were written; `sideways` are those that do not run the way most do. `lost`: the page could
    not be opened. `scanned`: pictures cover it. `unmapped` letters have no meaning in the file, only a shape."""

    number: int
    words: list[Word]
    sideways: list[Word]
    lost: bool = False
    scanned: bool = False
    invisible: bool = False
    unmapped: int = 0


@dataclass(frozen=True, slots=True)
class Facts:
    """What the file holds besides its pages' text."""

    pages: int
    form: bool
    xfa: bool
    attachments: int


@contextmanager
def opened(data: bytes, shown: str) -> Iterator[Any]:
    """PDFium's handle of the document. Raises Unreadable."""
    import pypdfium2.raw as pdfium  # type: ignore[import-untyped]

    document = pdfium.FPDF_LoadMemDocument64(data, len(data), None)
    if not document:
        error = pdfium.FPDF_GetLastError()
        if error == pdfium.FPDF_ERR_PASSWORD:
            raise Unreadable(
                "{name} is locked with a password; save a copy without one in your PDF program and import that.",
                name=shown,
            )
        if error == pdfium.FPDF_ERR_SECURITY:
            raise Unreadable(
                "{name} is locked in a way that cannot be read here; print it to a new PDF file and import that.",
                name=shown,
            )
        raise Unreadable(
            "{name} is damaged, or no PDF file; get it again from where it came from.", name=shown
        )
    try:
        yield document
    finally:
        pdfium.FPDF_CloseDocument(document)


def facts(document: Any) -> Facts:
    """See `Facts`."""
    import pypdfium2.raw as pdfium

    form = pdfium.FPDF_GetFormType(document)
    return Facts(
        pages=pdfium.FPDF_GetPageCount(document),
        form=form == pdfium.FORMTYPE_ACRO_FORM,
        xfa=form in (pdfium.FORMTYPE_XFA_FULL, pdfium.FORMTYPE_XFA_FOREGROUND),
        attachments=max(0, pdfium.FPDFDoc_GetAttachmentCount(document)),
    )


def pages(document: Any, count: int) -> Iterator[Page]:
    """The pages from the first on, one at a time."""
    for number in range(count):
        yield _page(document, number)


def _page(document: Any, number: int) -> Page:
    import pypdfium2.raw as pdfium

    page = pdfium.FPDF_LoadPage(document, number)
    if not page:
        return Page(number, [], [], lost=True)
    try:
        text = pdfium.FPDFText_LoadPage(page)
        if not text:
            return Page(number, [], [], lost=True)
        try:
            return _Letters(text).page(number, page)
        finally:
            pdfium.FPDFText_ClosePage(text)
    finally:
        pdfium.FPDF_ClosePage(page)


class _Letters:
    """The letters of one page."""

    def __init__(self, text: Any) -> None:
        import pypdfium2.raw as pdfium

        self._pdfium = pdfium
        self._text = text
        self._count = max(0, pdfium.FPDFText_CountChars(text))
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._name, self._flags = ctypes.create_string_buffer(128), ctypes.c_int()
        self._box, self._matrix = pdfium.FS_RECTF(), pdfium.FS_MATRIX()

    def page(self, number: int, page: Any) -> Page:
        text, unicode = self._text, self._pdfium.FPDFText_GetUnicode
        codes = [unicode(text, at) for at in range(self._count)]
        letters = "".join([chr(code) if code < 0x110000 else "\ufffd" for code in codes])
        found: list[tuple[int, Word]] = []
        spaced, end = True, 0
        for match in _RUN.finditer(letters):
            spaced = spaced or match.start() > end
            end = match.end()
            # A hyphen alone stands for itself.
            soft = match[2] != "" and match[1] != ""
            last = match.end(1) - 1 if match[1] else match.start()
            word = self._word(_cleaned(match[1]) or "-", match.start(), last, soft, spaced)
            if word is not None:
                found.append(word)
            spaced = soft
        main = Counter[int]()
        for turn, word_ in found:
            main[turn] += len(word_.text)
        way = main.most_common(1)[0][0] if main else 0
        words = [_turned(word, way) for turn, word in found if turn == way]
        sideways = [_turned(word, turn) for turn, word in found if turn != way]
        return Page(
            number,
            words,
            sideways,
            scanned=self._covered(page) if self._count < 40 or self._invisible() else False,
            invisible=self._invisible(),
            unmapped=0 if letters.isascii() else len(_UNMAPPED.findall(letters.translate(_LETTERS))),
        )

    def _word(self, letters: str, first: int, last: int, soft: bool, spaced: bool) -> tuple[int, Word] | None:
        pdfium, text = self._pdfium, self._text
        if not pdfium.FPDFText_GetCharOrigin(text, first, self._x, self._y):
            return None
        x, y = self._x.value, self._y.value
        pdfium.FPDFText_GetMatrix(text, first, self._matrix)
        matrix = self._matrix
        size = pdfium.FPDFText_GetFontSize(text, first) * math.hypot(matrix.c, matrix.d) or 1.0
        turn = round(pdfium.FPDFText_GetCharAngle(text, first) / (math.pi / 2)) % 4
        bold = self._bold(first)
        pdfium.FPDFText_GetLooseCharBox(text, first, self._box)
        box = self._box
        x0, y0, x1, y1 = box.left, box.bottom, box.right, box.top
        pdfium.FPDFText_GetLooseCharBox(text, last, box)
        x0, x1 = min(x0, box.left), max(x1, box.right)
        y0, y1 = min(y0, box.bottom), max(y1, box.top)
        if not math.isfinite(x + y + size + x0 + x1 + y0 + y1):
            x = y = x0 = x1 = y0 = y1 = 0.0  # somewhere, but not lost
            size = 1.0
        if turn % 2:  # kept for `_turned`: along the letters, then across
            x0, x1, y = y0, y1, x
        return turn, Word(letters, x0, x1, y, size, bold, soft, spaced)

    def _bold(self, at: int) -> bool:
        pdfium, name = self._pdfium, self._name
        if pdfium.FPDFText_GetFontWeight(self._text, at) >= 600:
            return True
        length = pdfium.FPDFText_GetFontInfo(self._text, at, name, len(name), self._flags)
        return 0 < length <= len(name) and _BOLD.search(name.raw, 0, length) is not None

    def _invisible(self) -> bool:
        """Whether the page's text is one that is there but not drawn; told by three of its letters."""
        pdfium, text = self._pdfium, self._text
        for at in {self._count // 4, self._count // 2, 3 * self._count // 4} if self._count else ():
            thing = pdfium.FPDFText_GetTextObject(text, at)
            if thing and pdfium.FPDFTextObj_GetTextRenderMode(thing) == _INVISIBLE:
                return True
        return False

    def _covered(self, page: Any) -> bool:
        pdfium = self._pdfium
        whole = pdfium.FPDF_GetPageWidthF(page) * pdfium.FPDF_GetPageHeightF(page)
        edges = [ctypes.c_float() for _ in range(4)]
        area = 0.0
        for at in range(min(max(0, pdfium.FPDFPage_CountObjects(page)), _MAX_OBJECTS)):
            thing = pdfium.FPDFPage_GetObject(page, at)
            kind = pdfium.FPDFPageObj_GetType(thing)
            picture = kind in (pdfium.FPDF_PAGEOBJ_IMAGE, pdfium.FPDF_PAGEOBJ_FORM)
            if picture and pdfium.FPDFPageObj_GetBounds(thing, *edges):
                left, bottom, right, top = (edge.value for edge in edges)
                area += abs((right - left) * (top - bottom))
        return bool(area > _COVERED * whole > 0)


def _turned(word: Word, turn: int) -> Word:
    """The word as if its letters ran from left to right. PDFium counts turns clockwise: 1 runs down the page."""
    if turn == 0:
        return word
    x0, x1 = word.x0, word.x1
    if turn in (1, 2):
        x0, x1 = -x1, -x0
    y = -word.y if turn in (2, 3) else word.y
    return Word(word.text, x0, x1, y, word.size, word.bold, word.soft, word.spaced)


def _cleaned(text: str) -> str:
    if text.isascii():
        return text
    if _HALF.search(text):  # halves of letters, where the library counts in UTF-16
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    # A soft hyphen inside a word was drawn there, so it is one to be seen. At a line's end see `pdf_hyphens`.
    return re.sub("\u00ad(?!$)", "-", text).translate(_LETTERS)
