"""HTML from the templates in resources/papers: whatever is not a template's own is escaped, and made visible."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, BinaryIO

from glossator import assets
from glossator.domain.codes import Code
from glossator.formats.writing.visible import visible

if TYPE_CHECKING:
    from jinja2 import Environment

_BUFFERED = 400  # pieces of a template that are written at a time
LABELS = (
    ("", "brief"),
    ("Definition", "definition"),
    ("Use when", "use_when"),
    ("Do not use when", "avoid_when"),
    ("Example", "example"),
)


def rules(code: Code) -> list[tuple[str, str]]:
    """What a code's definition says: (label, text) of the fields that are filled in; the brief has no label."""
    return [(label, text) for label, name in LABELS if (text := getattr(code, name).strip())]


def write_page(template: str, out: BinaryIO, facts: Mapping[str, object]) -> None:
    """Fill a template and write it as it comes, in UTF-8. `out` stays open."""
    stream = _environment().get_template(template).stream(**facts, rules=rules)
    stream.enable_buffering(_BUFFERED)
    for some in stream:
        out.write(some.encode("utf-8"))


def _environment() -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined
    from markupsafe import Markup

    def shown(value: object) -> object:
        return visible(value) if isinstance(value, str) and not isinstance(value, Markup) else value

    return Environment(
        loader=FileSystemLoader(assets.resources() / "papers"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=shown,
        auto_reload=False,
    )
