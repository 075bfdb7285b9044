"""Codebooks written as TOML files; resources/codebooks/trafficking.toml shows the form."""

from __future__ import annotations

from pathlib import Path

from glossator.domain.codebooks import CodebookDraft, CodeDraft
from glossator.domain.codes import PATH_SEPARATOR, RULES, checked_digit
from glossator.domain.colours import checked_colour, next_colour
from glossator.domain.errors import InvalidName, InvalidValue, Unreadable
from glossator.domain.names import checked_name
from glossator.formats.reading.toml import Table, read_toml

# Deeper trees are a mistake in the file: nobody could read their paths.
MAX_DEPTH = 20


def read_codebook(path: Path) -> CodebookDraft:
    """The codebook in a TOML file.

    At the top `name` (required), `title`, `version`, `description`, and at least one `[[codes]]`. A code has
    `name` (required), `colour`, `digit` (1 to 9), the rules `brief`, `definition`, `use_when`, `avoid_when`
    and `example`, and sub-codes `[[codes.codes]]` of the same form. A theme without a colour gets the next
    one of the palette, a sub-code without one its parent's. White space around texts is dropped.

    Raises Unreadable with a sentence that names the file, the code and the fault.
    """
    top = read_toml(path)
    top.only("name", "title", "version", "description", "codes")
    name = _name(top)
    codes = _Reader(path.name).codes(top, ())
    if not codes:
        raise Unreadable("{where}: there is no code in this codebook.", where=top.where)
    return CodebookDraft(
        name=name,
        title=top.text("title", "") or name,
        version=top.text("version", ""),
        description=top.text("description", ""),
        codes=codes,
    )


class _Reader:
    """Reads the tree, and notes on the way which code wears which digit."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._digits: dict[int, str] = {}

    def codes(self, above: Table, path: tuple[str, ...], colour: str = "") -> tuple[CodeDraft, ...]:
        """The codes directly under a table, which lies at `path` and hands down its `colour`."""
        if len(path) >= MAX_DEPTH and "codes" in above:
            raise Unreadable(
                "{where}: codes can be nested {limit} levels deep at most.",
                where=above.where,
                limit=MAX_DEPTH,
            )
        codes: list[CodeDraft] = []
        taken: set[str] = set()
        for table in above.tables("codes"):
            name = _name(table)
            if name.casefold() in taken:
                raise Unreadable(
                    "{where}: there already is a code “{name}” beside it.", where=table.where, name=name
                )
            taken.add(name.casefold())
            codes.append(
                self._code(table, (*path, name), colour or next_colour(code.colour for code in codes))
            )
        return tuple(codes)

    def _code(self, table: Table, path: tuple[str, ...], colour: str) -> CodeDraft:
        table.where = f"{self._file}, “{PATH_SEPARATOR.join(path)}”"
        table.only("name", "colour", "digit", *RULES, "codes")
        if "colour" in table:
            try:
                colour = checked_colour(table.text("colour"))
            except InvalidValue as error:
                raise _at(table, error) from error
        return CodeDraft(
            name=path[-1],
            colour=colour,
            digit=self._digit(table),
            children=self.codes(table, path, colour),
            **{rule: table.text(rule, "") for rule in RULES},
        )

    def _digit(self, table: Table) -> int | None:
        if "digit" not in table:
            return None
        digit = table.integer("digit")
        try:
            checked_digit(digit)
        except InvalidValue as error:
            raise _at(table, error) from error
        if digit in self._digits:
            raise Unreadable(
                "{where}: the digit {digit} is already worn in {other}.",
                where=table.where,
                digit=digit,
                other=self._digits[digit],
            )
        self._digits[digit] = table.where
        return digit


def _name(table: Table) -> str:
    try:
        return checked_name(table.text("name"))
    except InvalidName as error:
        raise _at(table, error) from error


def _at(table: Table, error: InvalidName | InvalidValue) -> Unreadable:
    return Unreadable("{where}: {reason}", where=table.where, reason=error)
