"""PDF files: the text layer of their pages, as paragraphs in reading order.

A PDF says where each letter stands, and nothing of words, lines or paragraphs. `pdf_pages` gets the words from
PDFium, `pdf_lines` makes lines and columns of them, `pdf_frame` finds running heads, `pdf_flow` paragraphs; all of
it in a process of its own (`apart`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from glossator.domain.remarks import Remark
from glossator.formats.reading import apart
from glossator.formats.reading.source import Extract, Source


def read(source: Source, check: Callable[[], None] = lambda: None) -> list[Extract]:
    """The report in the file. Raises Unreadable: for one that is locked, damaged, or a scan without text.

    `check` is called a few times a second and may raise, which ends the reading at once.
    """
    told = apart.run(apart.PDF, source, check=check)
    try:
        extract = Extract(
            text=str(told["text"]),
            sections=tuple(
                (str(name), str(kind), int(start), int(end)) for name, kind, start, end in told["sections"]
            ),
            certain=told["certain"] is True,
            remarks=tuple(
                _remark(message, [(key, _fact(value)) for key, value in found])
                for message, found in told["remarks"]
            ),
        )
    except (ValueError, LookupError, TypeError) as error:
        raise apart.crashed(source.shown) from error
    return [extract]


def _remark(message: object, facts: Iterable[tuple[object, object]]) -> Remark:
    return Remark(str(message), tuple((str(key), value) for key, value in facts))


def _fact(value: object) -> object:
    """Of a remark; a list is a remark within it, such as the names of pages."""
    return _remark(value[0], value[1]) if isinstance(value, list) else value
