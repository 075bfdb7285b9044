"""Codes and the codebook: themes in a tree, each with its definition and rules of use."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from glossator.domain.errors import InvalidName, InvalidValue, NotAllowed, NotFound

PATH_SEPARATOR = "/"
RULES = ("brief", "definition", "use_when", "avoid_when", "example")


@dataclass(frozen=True, slots=True)
class Code:
    """A theme. `digit` (1 to 9, or None) is the key that applies it; `position` orders siblings."""

    id: str
    parent_id: str | None
    name: str
    colour: str
    position: int
    digit: int | None = None
    brief: str = ""
    definition: str = ""
    use_when: str = ""
    avoid_when: str = ""
    example: str = ""


def checked_digit(digit: int | None) -> int | None:
    """`digit`; InvalidValue unless it is None or 1 to 9."""
    if digit is not None and not 1 <= digit <= 9:
        raise InvalidValue("A code can wear a digit from 1 to 9, not {digit}.", digit=digit)
    return digit


class Codebook:
    """The tree of codes, made once from the rows and asked many times."""

    def __init__(self, codes: Iterable[Code]) -> None:
        self._codes = {code.id: code for code in codes}
        self._children: dict[str | None, list[Code]] = {}
        for code in sorted(self._codes.values(), key=lambda c: (c.position, c.name.casefold(), c.id)):
            self._children.setdefault(code.parent_id, []).append(code)
        self._break_rings()

    def _break_rings(self) -> None:
        """In a damaged project codes may be below themselves, or below none: one of each ring goes to the top."""
        reached = {code.id for code in self}
        if len(reached) == len(self._codes):
            return
        for top in list(self._codes.values()):
            if top.id in reached:
                continue
            seen: set[str] = set()
            while top.id not in seen and top.parent_id in self._codes:
                seen.add(top.id)
                top = self._codes[top.parent_id]
            self._children[top.parent_id].remove(top)
            self._codes[top.id] = replace(top, parent_id=None)
            self._children.setdefault(None, []).append(self._codes[top.id])
            reached |= {top.id, *(code.id for code in self.below(top.id))}

    def __len__(self) -> int:
        return len(self._codes)

    def __contains__(self, code_id: object) -> bool:
        return code_id in self._codes

    def __iter__(self) -> Iterator[Code]:
        """Every code, parents before children, siblings in order."""
        return self.below(None)

    def __getitem__(self, code_id: str) -> Code:
        try:
            return self._codes[code_id]
        except KeyError:
            raise NotFound("That code is not in the codebook any more.") from None

    def get(self, code_id: str) -> Code | None:
        """The code, or None."""
        return self._codes.get(code_id)

    def children(self, code_id: str | None) -> tuple[Code, ...]:
        """The codes directly under one; under None the themes."""
        return tuple(self._children.get(code_id, ()))

    def next_position(self, code_id: str | None) -> int:
        """The position that puts a new code last below this one."""
        return max((code.position for code in self.children(code_id)), default=-1) + 1

    def below(self, code_id: str | None) -> Iterator[Code]:
        """Every descendant, parents first."""
        waiting = list(reversed(self._children.get(code_id, [])))
        seen = {code_id}
        while waiting:
            code = waiting.pop()
            if code.id in seen:  # a damaged id may be none, and all tops are below none
                continue
            seen.add(code.id)
            yield code
            waiting.extend(reversed(self._children.get(code.id, [])))

    def ancestors(self, code_id: str) -> tuple[Code, ...]:
        """From the theme down to the code's parent."""
        chain: list[Code] = []
        parent = self[code_id].parent_id
        while parent is not None:
            chain.append(self[parent])
            parent = chain[-1].parent_id
        return tuple(reversed(chain))

    def path(self, code_id: str) -> tuple[str, ...]:
        """The names from the theme down to the code itself."""
        return (*(code.name for code in self.ancestors(code_id)), self[code_id].name)

    def path_text(self, code_id: str) -> str:
        """The path in one string, "Victim protection/Shelter"; a "/" inside a name is doubled."""
        doubled = PATH_SEPARATOR * 2
        return PATH_SEPARATOR.join(name.replace(PATH_SEPARATOR, doubled) for name in self.path(code_id))

    def order(self) -> dict[str, int]:
        """Each code's place in the order of the tree."""
        return {code.id: number for number, code in enumerate(self)}

    def with_digit(self, digit: int) -> Code | None:
        """The code that wears this digit."""
        return next((code for code in self._codes.values() if code.digit == digit), None)

    def named(self, name: str) -> Code:
        """The one code with this name or path (case does not matter); NotFound where none or several fit."""
        wanted = name.strip().casefold()
        found = [c for c in self if self.path_text(c.id).casefold() == wanted]
        found = found or [c for c in self if c.name.casefold() == wanted]
        if not found:
            raise NotFound("There is no code “{name}” in the codebook.", name=name)
        if len(found) > 1:
            raise NotFound(
                "There are {count} codes “{name}”; give the whole path, such as “{path}”.",
                count=len(found),
                name=name,
                path=self.path_text(found[0].id),
            )
        return found[0]

    def check_sibling_name(self, parent_id: str | None, name: str, besides: str | None = None) -> None:
        """InvalidName when a child of `parent_id` other than `besides` has this name already."""
        for sibling in self.children(parent_id):
            if sibling.id != besides and sibling.name.casefold() == name.casefold():
                raise InvalidName("There already is a code “{name}” here.", name=sibling.name)

    def check_move(self, code_id: str, parent_id: str | None) -> None:
        """NotAllowed when the new parent is the code itself or lies below it."""
        if parent_id is None:
            return
        if parent_id == code_id or any(code.id == code_id for code in self.ancestors(parent_id)):
            raise NotAllowed(
                "“{name}” cannot be moved below itself or one of its own sub-codes.", name=self[code_id].name
            )
