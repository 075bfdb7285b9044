"""What leaves the program to be read, or learned from: coded reports, quotations, the codebook, annotations."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, BinaryIO

from glossator.domain.errors import NotFound

if TYPE_CHECKING:
    from glossator.project.project import Project

PAPERS: dict[str, tuple[str, ...]] = {
    "report": ("html", "docx"),
    "quotations": ("html", "docx"),
    "codebook": ("docx", "md"),
    "annotations": ("jsonld", "spacy", "doccano"),
}
"""What can be written, and in which formats."""


def write_paper(
    project: Project,
    what: str,
    form: str,
    out: BinaryIO,
    document_ids: Sequence[str] | None = None,
    progress: Callable[[int], None] | None = None,
) -> int:
    """Write one of PAPERS to an open binary stream; returns how many documents, codes or passages it holds.

    `document_ids`: only these documents, None for all. `progress` gets the number done so far and may raise.
    """
    raise NotFound("There is no paper “{what}” in the format {form}.", what=what, form=form)
