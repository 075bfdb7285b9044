"""PDF files: the text layer of their pages, as paragraphs in reading order.

A PDF says where each letter stands, and nothing of words, lines or paragraphs. `pdf_pages` gets the words from
PDFium, `pdf_lines` makes lines and columns of them, `pdf_frame` finds running heads, `pdf_flow` paragraphs; all of
it in a process of its own (`pdf_process`).
"""

from __future__ import annotations

from collections.abc import Callable

from glossator.formats.reading import pdf_process
from glossator.formats.reading.source import Extract, Source


def read(source: Source, check: Callable[[], None] = lambda: None) -> list[Extract]:
    """The report in the file. Raises Unreadable: for one that is locked, damaged, or a scan without text.

    `check` is called a few times a second and may raise, which ends the reading at once.
    """
    data, shown = source.data, source.shown
    return [pdf_process.run(data, shown, check, pdf_process.SECONDS, pdf_process.MEMORY)]
