"""The XML of a project (.qde) or codebook (.qdc), read leniently: any namespace or none, names in any case.

Read as a stream, without a tree: memory grows with what is kept, not with the file. A document type is refused,
which leaves entities nothing to do; nesting and the number of elements are bounded.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from glossator.domain.errors import Unreadable
from glossator.formats.refi.guids import clean_guid
from glossator.formats.refi.model import (
    NOTE,
    PDF_SOURCE,
    TEXT_SOURCE,
    Case,
    CodeNode,
    CodingRef,
    Exchange,
    Item,
    Selection,
    User,
    Value,
    Variable,
)
from glossator.formats.refi.words import read_moment

MAX_DEPTH = 200
MAX_ELEMENTS = 5_000_000
MAX_CODES = 100_000
MAX_NUMBER = 2**40

# Lists, which only hold their elements, and the roots of a codebook file.
_LISTS = {"users", "codebook", "codes", "variables", "cases", "sources", "notes", "links", "sets", "graphs"}
_LEFT = {
    "set": "sets",
    "graph": "graphs",
    "link": "links",
    "picturesource": "pictures",
    "audiosource": "sounds",
    "videosource": "films",
    "syncpoint": "synchronisation points",
    "transcript": "transcripts",
}
_CODES = {"code", "category", "codecategory", "codegroup"}
_NO = {"false", "0", "no"}

Attributes = Mapping[str, str]


def parse(chunks: Iterable[bytes], name: str) -> Exchange:
    """What the XML says that comes in `chunks`. `name` opens the sentence of an error.

    Raises Unreadable where it is no XML, damaged, has a document type, or is no project or
    codebook of the standard.
    """
    from lxml import etree

    target = _Target(name)
    parser = etree.XMLParser(
        target=target,  # type: ignore[arg-type]
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
    )
    try:
        for chunk in chunks:
            parser.feed(chunk)
        parser.close()
    except etree.XMLSyntaxError as error:
        raise Unreadable(
            "{name} is damaged: its XML cannot be read ({reason}). Nothing was imported.",
            name=name,
            reason=str(error.msg or "it ends too early").split(" (")[0].splitlines()[0][:200],
        ) from error
    except (ValueError, LookupError) as error:
        raise Unreadable("{name} is damaged: its XML cannot be read.", name=name) from error
    if target.root not in ("project", "codebook", "codes"):
        raise Unreadable("{name} is no project or codebook in the REFI-QDA standard.", name=name)
    return target.exchange


class _Target:
    """Takes lxml's events. Each open element has a frame: the thing that it fills, and the text it gathers."""

    def __init__(self, name: str) -> None:
        self.exchange = Exchange()
        self.root = ""
        self._name = name
        self._elements = 0
        self._frames: list[tuple[str, Any, list[str] | None]] = []
        self._skipping = 0  # depth below an element that has no place here
        self._skipped = ""
        self._places: dict[int, int] = {}  # id of a code's node → its place in the list
        self._makers: dict[str, Callable[[Attributes, Any], Any]] = {
            "project": self._project,
            "user": self._user,
            "variable": self._variable,
            "variablevalue": self._value,
            "variableref": self._variable_ref,
            "case": self._case,
            "sourceref": self._source_ref,
            "selectionref": self._selection_ref,
            "textsource": self._text_source,
            "pdfsource": self._pdf_source,
            "note": self._note,
            "representation": self._representation,
            "plaintextselection": self._selection,
            "pdfselection": self._selection,
            "coding": self._coding,
            "coderef": self._code_ref,
            "noteref": self._note_ref,
            **dict.fromkeys(_CODES, self._code),
        }

    # --- lxml's -------------------------------------------------------------------------------------------------

    def doctype(self, *_: object) -> None:
        """Refused: no program writes one, and what it can hold is no good."""
        raise Unreadable(
            "{name} has a document type (DTD) in it, which no exchange file needs; it was not read.",
            name=self._name,
        )

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        name = _local(tag)
        self._elements += 1
        if self._elements > MAX_ELEMENTS:
            raise Unreadable(
                "{name} has more than {limit} elements; that is no file to code with.",
                name=self._name,
                limit=MAX_ELEMENTS,
            )
        if self._skipping:
            self._skipping += 1
            self._check_depth(self._skipping)
            if name in ("coding", "transcriptselection"):
                self.exchange.left[f"{name} {self._skipped}"] += 1
            return
        self._check_depth(len(self._frames))
        if not self._frames:
            self.root = name
        above = self._frames[-1][1] if self._frames else self.exchange
        if name in _LEFT:
            self.exchange.left[_LEFT[name]] += 1
            self._skipped = _LEFT[name]
            self._skipping = 1
            return
        given = {_local(key): value for key, value in attributes.items()}
        thing, text = above, None
        if name in self._makers:
            thing = self._makers[name](given, above)
        elif name in ("description", "plaintextcontent"):
            text = list[str]()
        elif name.endswith("value") and isinstance(above, Value):
            above.kind = name
            text = []
        elif name not in _LISTS:
            self.exchange.strange[tag.rpartition("}")[2][:60]] += 1
            thing = None  # what is in it belongs to nothing that is known
        if name == "codebook":
            self.exchange.origin = self.exchange.origin or given.get("origin", "")
        self._frames.append((name, thing, text))

    def data(self, data: str) -> None:
        """Text."""
        if not self._skipping and self._frames and (text := self._frames[-1][2]) is not None:
            text.append(data)

    def end(self, tag: str) -> None:
        """An element ends."""
        if self._skipping:
            self._skipping -= 1
            return
        name, thing, text = self._frames.pop()
        if text is None or thing is None:
            return
        whole = "".join(text)
        if name == "description":
            if hasattr(thing, "description"):
                thing.description = whole
            elif whole.strip():
                self.exchange.left["descriptions"] += 1
        elif name == "plaintextcontent":
            if isinstance(thing, Item):
                thing.content = whole
            elif isinstance(thing, Selection):
                thing.quote = whole
        elif isinstance(thing, Value):
            thing.text = whole

    def close(self) -> None:
        """The file ends."""

    # --- the elements -------------------------------------------------------------------------------------------

    def _check_depth(self, depth: int) -> None:
        if depth > MAX_DEPTH:
            raise Unreadable(
                "{name} is nested more than {limit} levels deep; that is no file to code with.",
                name=self._name,
                limit=MAX_DEPTH,
            )

    def _project(self, given: Attributes, above: Any) -> Any:
        whole = self.exchange
        whole.name, whole.origin = given.get("name", ""), given.get("origin", "")
        whole.user = _guid(given, "creatinguserguid", "creatinguser", "modifyinguserguid")
        whole.created = read_moment(given.get("creationdatetime", ""))
        whole.base_path = given.get("basepath", "")
        return whole

    def _user(self, given: Attributes, above: Any) -> Any:
        name = given.get("name", "") or given.get("id", "")
        self.exchange.users.append(User(_guid(given, "guid"), name))
        return None

    def _code(self, given: Attributes, above: Any) -> Any:
        codes = self.exchange.codes
        if len(codes) >= MAX_CODES:
            raise Unreadable("{name} has more than {limit} codes.", name=self._name, limit=MAX_CODES)
        parent = self._places[id(above)] if isinstance(above, CodeNode) else -1
        colour = given.get("color", "") or given.get("colour", "")
        codable = given.get("iscodable", "true").strip().lower() not in _NO
        node = CodeNode(_guid(given, "guid"), given.get("name", ""), parent, colour, codable)
        self._places[id(node)] = len(codes)
        codes.append(node)
        return node

    def _variable(self, given: Attributes, above: Any) -> Any:
        kind = given.get("typeofvariable", "Text")
        variable = Variable(_guid(given, "guid"), given.get("name", ""), kind)
        self.exchange.variables.append(variable)
        return variable

    def _value(self, given: Attributes, above: Any) -> Any:
        value = Value()
        if isinstance(above, (Item, Case)):
            above.values.append(value)
        return value

    def _variable_ref(self, given: Attributes, above: Any) -> Any:
        if isinstance(above, Value):
            above.variable = _guid(given, "targetguid", "guid")
        return None

    def _case(self, given: Attributes, above: Any) -> Any:
        case = Case(given.get("name", ""))
        self.exchange.cases.append(case)
        return case

    def _source_ref(self, given: Attributes, above: Any) -> Any:
        if isinstance(above, Case):
            above.sources.append(_guid(given, "targetguid", "guid"))
        return None

    def _selection_ref(self, given: Attributes, above: Any) -> Any:
        if isinstance(above, Case):
            self.exchange.left["selections of cases"] += 1
        return None

    def _text_source(self, given: Attributes, above: Any) -> Any:
        return self._item(TEXT_SOURCE, given, self.exchange.sources)

    def _pdf_source(self, given: Attributes, above: Any) -> Any:
        return self._item(PDF_SOURCE, given, self.exchange.sources)

    def _note(self, given: Attributes, above: Any) -> Any:
        return self._item(NOTE, given, self.exchange.free_notes)

    def _item(self, kind: str, given: Attributes, among: list[Item]) -> Item:
        item = Item(
            kind,
            _guid(given, "guid"),
            given.get("name", ""),
            _guid(given, "creatinguser", "creatinguserguid", "modifyinguser"),
            read_moment(given.get("creationdatetime", "")),
            read_moment(given.get("modifieddatetime", "")),
            given.get("plaintextpath", ""),
            given.get("richtextpath", ""),
            given.get("path", "") or given.get("currentpath", ""),
        )
        among.append(item)
        return item

    def _representation(self, given: Attributes, above: Any) -> Any:
        if isinstance(above, Item):
            above.plain_path = above.plain_path or given.get("plaintextpath", "")
            above.rich_path = above.rich_path or given.get("richtextpath", "")
        return above

    def _selection(self, given: Attributes, above: Any) -> Any:
        if not isinstance(above, Item):
            # In the representation of a region: its codes are the region's.
            return above if isinstance(above, Selection) else None
        selection = Selection(
            _guid(given, "guid"),
            given.get("name", ""),
            _number(given.get("startposition")),
            _number(given.get("endposition")),
            _guid(given, "creatinguser", "creatinguserguid", "modifyinguser"),
            read_moment(given.get("creationdatetime", "")),
            read_moment(given.get("modifieddatetime", "")),
        )
        above.selections.append(selection)
        return selection

    def _coding(self, given: Attributes, above: Any) -> Any:
        created = read_moment(given.get("creationdatetime", ""))
        coding = CodingRef(_guid(given, "guid"), _guid(given, "creatinguser", "creatinguserguid"), created)
        if isinstance(above, (Item, Selection)):
            above.codings.append(coding)
        return coding

    def _code_ref(self, given: Attributes, above: Any) -> Any:
        if isinstance(above, CodingRef):
            above.code = _guid(given, "targetguid", "guid")
        elif isinstance(above, Case):
            self.exchange.left["codes of cases"] += 1
        return None

    def _note_ref(self, given: Attributes, above: Any) -> Any:
        if hasattr(above, "notes"):
            above.notes.append(_guid(given, "targetguid", "guid"))
        return None


def _local(tag: str) -> str:
    return tag.rpartition("}")[2].lower()


def _guid(given: Attributes, *names: str) -> str:
    return next((clean_guid(given[name]) for name in names if given.get(name)), "")


def _number(text: str | None) -> int | None:
    """A position; None where there is none, or one that no text has."""
    try:
        number = int(float(text)) if text and "." in text else int(text or "")
    except (ValueError, OverflowError):
        return None
    return number if abs(number) < MAX_NUMBER else None
