"""What the readers themselves do not know of a report: its sections where it has lost its headings, what of it lies
outside the report, the attributes it seems to have, and where one file holds several reports."""

from __future__ import annotations

from glossator.formats.reading.source import Extract


def aware(extract: Extract, file_name: str, split: bool) -> list[Extract]:
    """The extract with sections and proposals, or, with `split`, one for each country it holds."""
    return [extract]
