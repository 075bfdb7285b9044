"""Writing .qdpx projects and .qdc codebooks, strictly as the schemas have them.

The same project always gives the same bytes. One document at a time is held; sources are LF text in UTF-8 without a
byte order mark, and positions code points, half-open.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import BinaryIO

from glossator.domain.attributes import Attribute
from glossator.domain.coders import Coder
from glossator.domain.codes import RULES, Code, Codebook
from glossator.domain.documents import Document
from glossator.domain.memos import Memo
from glossator.domain.passages import Passage
from glossator.formats.refi.definitions import description_of
from glossator.formats.refi.words import (
    CODEBOOK_NAMESPACE,
    INTERNAL,
    ORIGIN,
    PROJECT_FILE,
    PROJECT_NAMESPACE,
    SOURCES,
    moment_text,
    xml_text,
)

NAME_LENGTH = 100
"""Characters of a passage's words that stand in its name, as other programs have it."""

_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_TIME = (1980, 1, 1, 0, 0, 0)
_PIECE = 2**20
_IN_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_IN_ATTRIBUTE = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;"}
)


@dataclass(frozen=True, slots=True)
class Contents:
    """All that is written. `attributes` come with the standard's type of their variable; `values` are by document
    id, `memos` the ids of memos by what they are on. What is large is asked for one by one."""

    name: str
    created: datetime
    modified: datetime
    created_by: str
    modified_by: str
    coders: Sequence[Coder]
    codes: Codebook
    attributes: Sequence[tuple[Attribute, str]]
    documents: Sequence[Document]
    values: Mapping[str, Sequence[tuple[str, str]]]
    memos: Mapping[str, Sequence[str]]
    project_memos: Sequence[str]
    passages_of: Callable[[str], Iterable[Passage]]
    all_memos: Callable[[], Iterable[Memo]]
    text_of: Callable[[str], str]


def write_qdpx(contents: Contents, out: BinaryIO, progress: Callable[[int], None]) -> int:
    """Write the archive; `progress` gets the number of sources so far and may raise. Returns how many there are."""
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        with archive.open(_entry(PROJECT_FILE), "w", force_zip64=True) as file:
            _write_pieces(file, _project(contents))
        for number, document in enumerate(contents.documents):
            progress(number)
            with archive.open(_entry(f"{SOURCES}/{document.id}.txt"), "w", force_zip64=True) as file:
                text = contents.text_of(document.id)
                for at in range(0, len(text), _PIECE):
                    file.write(text[at : at + _PIECE].encode())
    progress(len(contents.documents))
    return len(contents.documents)


def write_qdc(codes: Codebook, out: BinaryIO) -> int:
    """Write a codebook, which has one code at least; returns how many there are."""
    whole = _element("CodeBook", _codes(codes, {}), xmlns=CODEBOOK_NAMESPACE, origin=ORIGIN)
    out.write(f"{_HEAD}{whole}\n".encode())
    return len(codes)


def source_name(document_id: str) -> str:
    """How a project names the text of a document."""
    return f"{INTERNAL}{document_id}.txt"


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _TIME)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 3  # else it is that of the machine
    entry.external_attr = 0o644 << 16
    return entry


def _write_pieces(file: object, pieces: Iterable[str]) -> None:
    # Collected: each write to an archive costs a step of the compressor.
    with io.BufferedWriter(file, _PIECE) as buffer:  # type: ignore[type-var]
        for piece in pieces:
            buffer.write(piece.encode())


def _project(contents: Contents) -> Iterator[str]:
    yield _HEAD
    # Nobody has done anything in a project that is still empty.
    by = {"creatingUserGUID": contents.created_by, "modifyingUserGUID": contents.modified_by}
    yield _open(
        "Project",
        xmlns=PROJECT_NAMESPACE,
        name=contents.name,
        origin=ORIGIN,
        creationDateTime=moment_text(contents.created),
        modifiedDateTime=moment_text(contents.modified),
        **{name: guid for name, guid in by.items() if guid},
    )
    yield "\n"
    users = [_element("User", guid=coder.id, name=coder.name) for coder in contents.coders]
    yield _list("Users", users)
    if len(contents.codes):
        yield f"<CodeBook>\n{_codes(contents.codes, contents.memos)}</CodeBook>\n"
    variables = [
        _element("Variable", guid=attribute.id, name=attribute.name, typeOfVariable=kind)
        for attribute, kind in contents.attributes
    ]
    yield _list("Variables", variables)
    if contents.documents:
        kinds = {attribute.id: kind for attribute, kind in contents.attributes}
        yield "<Sources>\n"
        for document in contents.documents:
            yield from _source(document, contents, kinds)
        yield "</Sources>\n"
    if contents.memos:
        yield "<Notes>\n"
        for memo in contents.all_memos():
            yield _note(memo)
        yield "</Notes>\n"
    yield from _references(contents.project_memos)
    yield "</Project>\n"


def _codes(codes: Codebook, memos: Mapping[str, Sequence[str]]) -> str:
    """The tree, without recursion: nesting is as deep as somebody made it."""
    parts = ["<Codes>\n"]
    waiting: list[Code | str] = list(reversed(codes.children(None)))
    while waiting:
        code = waiting.pop()
        if isinstance(code, str):
            parts.append(code)
            continue
        description = description_of({rule: getattr(code, rule) for rule in RULES})
        parts.append(_open("Code", guid=code.id, name=code.name, isCodable="true", color=code.colour))
        if description:
            parts.append(_element("Description", _text(description)))
        parts += _references(memos.get(code.id, ()))
        children = codes.children(code.id)
        parts.append("\n" if children else "")
        waiting.append("</Code>\n")
        waiting += reversed(children)
    parts.append("</Codes>\n")
    return "".join(parts)


def _source(document: Document, contents: Contents, kinds: Mapping[str, str]) -> Iterator[str]:
    yield _open(
        "TextSource",
        guid=document.id,
        name=document.name,
        plainTextPath=source_name(document.id),
        creationDateTime=moment_text(document.created_at),
    )
    yield "\n"
    for passage in contents.passages_of(document.id):
        yield _selection(passage, contents.memos.get(passage.id, ()))
    yield from _references(contents.memos.get(document.id, ()))
    for attribute, value in contents.values.get(document.id, ()):
        yield "<VariableValue>"
        yield _element("VariableRef", targetGUID=attribute)
        yield _element(f"{kinds[attribute]}Value", _text(value))
        yield "</VariableValue>\n"
    yield "</TextSource>\n"


def _selection(passage: Passage, memos: Sequence[str]) -> str:
    parts = [
        _open(
            "PlainTextSelection",
            guid=passage.id,
            name=shortened(passage.quote),
            startPosition=str(passage.start),
            endPosition=str(passage.end),
            creatingUser=passage.coder_id,
            creationDateTime=moment_text(passage.created_at),
            modifiedDateTime=moment_text(passage.modified_at),
        )
    ]
    for coding in passage.codings:
        parts.append(
            _open(
                "Coding",
                guid=coding.id,
                creatingUser=passage.coder_id,
                creationDateTime=moment_text(coding.created_at),
            )
        )
        parts.append(_element("CodeRef", targetGUID=coding.code_id))
        parts.append("</Coding>")
    parts += _references(memos)
    parts.append("</PlainTextSelection>\n")
    return "".join(parts)


def _note(memo: Memo) -> str:
    content = _element("PlainTextContent", _text(memo.text))
    return (
        _element(
            "Note",
            content,
            guid=memo.id,
            name=shortened(memo.text.strip().split("\n")[0]),
            creatingUser=memo.coder_id,
            creationDateTime=moment_text(memo.created_at),
            modifiedDateTime=moment_text(memo.modified_at),
        )
        + "\n"
    )


def shortened(words: str) -> str:
    """Words as a name: on one line, and cut with an ellipsis where they are many."""
    line = " ".join(words[: 4 * NAME_LENGTH].split())
    cut = len(line) > NAME_LENGTH or len(words) > 4 * NAME_LENGTH
    return f"{line[: NAME_LENGTH - 1].rstrip()}…" if cut else line


def _references(memos: Iterable[str]) -> list[str]:
    return [_element("NoteRef", targetGUID=memo) for memo in memos]


def _list(name: str, elements: Sequence[str]) -> str:
    """A container, or nothing: the standard has no empty ones."""
    return f"<{name}>\n" + "\n".join(elements) + f"\n</{name}>\n" if elements else ""


def _open(name: str, /, **attributes: str) -> str:
    given = "".join(f' {key}="{_attribute(value)}"' for key, value in attributes.items())
    return f"<{name}{given}>"


def _element(name: str, content: str = "", /, **attributes: str) -> str:
    opened = _open(name, **attributes)
    return f"{opened}{content}</{name}>" if content else f"{opened[:-1]}/>"


def _text(text: str) -> str:
    return xml_text(text).translate(_IN_TEXT)


def _attribute(text: str) -> str:
    return xml_text(text).translate(_IN_ATTRIBUTE)
