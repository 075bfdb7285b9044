"""The sample project as readable data: a report, its attributes and sections, and quotes with their codes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from glossator.domain.attributes import TYPES, checked_value
from glossator.domain.documents import OUTSIDE, SECTION
from glossator.domain.errors import InvalidName, InvalidValue, Unreadable
from glossator.domain.names import checked_name
from glossator.domain.texts import Paragraphs, canonical_text
from glossator.formats.reading.toml import Table, read_toml

DATA = "sample.toml"


@dataclass(frozen=True, slots=True)
class AttributeDraft:
    """A variable with its value on the document, in the form of `domain.attributes.checked_value`."""

    name: str
    type: str
    value: str


@dataclass(frozen=True, slots=True)
class PassageDraft:
    """A span of the canonical text, the paths of its codes ("Corruption/Bribery"), and a memo or ""."""

    start: int
    end: int
    codes: tuple[str, ...]
    memo: str


@dataclass(frozen=True, slots=True)
class SampleDraft:
    """All that the sample project is built from.

    `text_path` is the report's file, to be read in `encoding`; `codebook` the name of the codebook that the
    codes come from; `sections` are (name, kind, start, end) in code points, as in `TextDraft`.
    """

    document_name: str
    text_path: Path
    encoding: str
    coder: str
    codebook: str
    attributes: tuple[AttributeDraft, ...]
    sections: tuple[tuple[str, str, int, int], ...]
    passages: tuple[PassageDraft, ...]


def read_sample(folder: Path) -> SampleDraft:
    """The sample in `folder`: sample.toml, with each quote found in the report beside it.

    Raises Unreadable with a sentence that names the place: a quote that the text does not hold, or holds more
    than once with no `occurrence` to tell which; a section that does not begin as it says; a missing file.
    """
    top = read_toml(folder / DATA)
    top.only("coder", "codebook", "document", "attributes", "sections", "passages")
    document = top.table("document")
    document.only("name", "file", "encoding")
    path = folder / document.text("file")
    encoding = document.text("encoding", "utf-8")
    text = _text(path, encoding)
    return SampleDraft(
        document_name=_name(document, "name"),
        text_path=path,
        encoding=encoding,
        coder=_name(top, "coder"),
        codebook=_name(top, "codebook"),
        attributes=tuple(_attribute(table) for table in top.tables("attributes")),
        sections=_sections(top, text),
        passages=tuple(_passage(table, text) for table in top.tables("passages")),
    )


def _text(path: Path, encoding: str) -> str:
    try:
        return canonical_text(path.read_bytes().decode(encoding))
    except OSError as error:
        raise Unreadable(
            "{where} cannot be read: {reason}.", where=path.name, reason=error.strerror or str(error)
        ) from error
    except (LookupError, UnicodeError) as error:
        raise Unreadable(
            "{where} is not a text in the encoding {encoding}.", where=path.name, encoding=encoding
        ) from error


def _name(table: Table, key: str) -> str:
    try:
        return checked_name(table.text(key))
    except InvalidName as error:
        raise Unreadable("{where}: {reason}", where=table.where, reason=error) from error


def _attribute(table: Table) -> AttributeDraft:
    table.only("name", "type", "value")
    kind = _one_of(table, "type", TYPES)
    value = table.value("value")
    try:
        # str() writes a date of TOML in ISO 8601, and a boolean as a word that checked_value knows.
        return AttributeDraft(_name(table, "name"), kind, checked_value(kind, str(value)))
    except InvalidValue as error:
        raise Unreadable("{where}: {reason}", where=table.where, reason=error) from error


def _one_of(table: Table, key: str, allowed: tuple[str, ...]) -> str:
    value = table.text(key)
    if value not in allowed:
        raise Unreadable(
            "{where}: “{key}” is “{value}”; it can be: {allowed}.",
            where=table.where,
            key=key,
            value=value,
            allowed=", ".join(allowed),
        )
    return value


def _sections(top: Table, text: str) -> tuple[tuple[str, str, int, int], ...]:
    paragraphs = Paragraphs(text)
    sections: list[tuple[str, str, int, int]] = []
    for table in top.tables("sections"):
        table.only("name", "kind", "first", "last", "begins")
        first, last = table.integer("first"), table.integer("last")
        if not 0 <= first <= last < len(paragraphs):
            raise Unreadable(
                "{where}: there are no paragraphs {first} to {last}; they count from 0 to {highest}.",
                where=table.where,
                first=first,
                last=last,
                highest=len(paragraphs) - 1,
            )
        start, end = paragraphs[first].start, paragraphs[last].end
        begins = table.text("begins", "")
        if not text.startswith(begins, start):
            raise Unreadable(
                "{where}: paragraph {first} does not begin with “{begins}”.",
                where=table.where,
                first=first,
                begins=begins,
            )
        sections.append((_name(table, "name"), _one_of(table, "kind", (SECTION, OUTSIDE)), start, end))
    return tuple(sections)


def _passage(table: Table, text: str) -> PassageDraft:
    table.only("quote", "occurrence", "codes", "memo")
    quote, codes, memo = table.text("quote"), table.texts("codes"), table.text("memo", "")
    if not codes and not memo:
        raise Unreadable("{where}: the passage has neither a code nor a memo.", where=table.where)
    if len(set(codes)) < len(codes):
        raise Unreadable("{where}: the passage has the same code twice.", where=table.where)
    starts = _places(quote, text)
    if not starts:
        raise Unreadable(
            "{where}: the report does not hold the words “{quote}”.", where=table.where, quote=quote
        )
    occurrence = table.integer("occurrence", 0)
    if len(starts) > 1 and not occurrence:
        raise Unreadable(
            "{where}: the report holds the words “{quote}” {count} times; “occurrence” must tell which.",
            where=table.where,
            quote=quote,
            count=len(starts),
        )
    if not 0 <= occurrence <= len(starts):
        raise Unreadable(
            "{where}: there is no occurrence {occurrence} of “{quote}”; the report holds it {count} times.",
            where=table.where,
            occurrence=occurrence,
            quote=quote,
            count=len(starts),
        )
    start = starts[max(occurrence, 1) - 1]
    return PassageDraft(start, start + len(quote), codes, memo)


def _places(quote: str, text: str) -> list[int]:
    """Where `quote` starts in `text`, overlapping occurrences included; an empty one is nowhere."""
    places: list[int] = []
    at = text.find(quote) if quote else -1
    while at >= 0:
        places.append(at)
        at = text.find(quote, at + 1)
    return places
