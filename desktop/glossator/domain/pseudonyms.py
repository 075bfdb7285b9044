"""Names and places that must not leave a project, and what stands for each of them.

A name is found however it is written: in capitals or small letters (unless it is to be found only as it is), with
another blank, line break, hyphen or underscore between its parts, with another apostrophe, with accents as letters
of their own or not, with characters that nobody sees within. It is not found where a hyphen that is seen divides a
part of it.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from unicodedata import category, normalize
from unicodedata import name as name_of

from glossator.domain.errors import InvalidName, InvalidValue
from glossator.domain.names import checked_name

PERSON, PLACE, OTHER = "person", "place", "other"
KINDS = (PERSON, PLACE, OTHER)

# Characters that nobody sees, as ranges of a character class: Unicode's Default_Ignorable_Code_Point, and the
# anchors of annotations. Among them are the soft hyphen and the zero-width space that parts words in Khmer.
_UNSEEN = (
    r"\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f"
    r"\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
_ACROSS = f"[{_UNSEEN}]*"
_BLANK = rf"(?:[^\S\n]|[{_UNSEEN}])"
_BETWEEN = rf"(?:{_BLANK}+|{_BLANK}*\n{_BLANK}*|[-_\u2010\u2011{_UNSEEN}]+)"
_APOSTROPHES = "'\u2019\u02bc\u2018`"
# Scripts that put no blanks between words, or join short words to a name: an occurrence may begin or end anywhere.
_UNDIVIDED = (
    "KHMER", "THAI", "LAO", "MYANMAR", "TIBETAN", "CJK", "HIRAGANA", "KATAKANA", "HANGUL", "BALINESE", "JAVANESE",
)  # fmt: skip
_JOINING = ("ARABIC", "HEBREW", "SYRIAC")


@dataclass(frozen=True, slots=True)
class Pseudonym:
    """A name and what stands for it. Several names may have one stand-in: spellings of one person's name.

    `whole_word`: not inside a longer word, in scripts that part their words; `match_case`: only as it is written,
    for a name that is a usual word too (May, Hope).
    """

    id: str
    name: str
    stand_in: str
    kind: str
    whole_word: bool
    match_case: bool
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Region:
    """A stretch of the text that a stand-in has taken the place of: [old_start, old_end) became
    [new_start, new_end), in code points."""

    old_start: int
    old_end: int
    new_start: int
    new_end: int


@dataclass(frozen=True, slots=True)
class MappedText:
    """A text with stand-ins, and where its places have gone. `regions` are in order and apart."""

    text: str
    regions: tuple[Region, ...] = ()
    _starts: list[int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_starts", [region.old_start for region in self.regions])

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where [start, end) of the old text lies in the new one; what begins or ends inside a name takes in the
        whole stand-in."""
        return self._at(start, False), self._at(end, True)

    def _at(self, offset: int, is_end: bool) -> int:
        number = (bisect_left if is_end else bisect_right)(self._starts, offset) - 1
        if number < 0:
            return offset
        region = self.regions[number]
        if offset >= region.old_end:
            return offset - region.old_end + region.new_end
        return region.new_end if is_end else region.new_start


def checked(
    name: str,
    stand_in: str,
    kind: str,
    others: Sequence[Pseudonym],
    whole_word: bool = True,
    match_case: bool = False,
) -> tuple[str, str]:
    """The name and the stand-in as they are kept. `others` are those that there are already.

    Raises InvalidName where one of them cannot be a name or the name has a stand-in already, and InvalidValue where
    a stand-in would give a name away.
    """
    name, stand_in = checked_name(name), checked_name(stand_in)
    if kind not in KINDS:
        raise InvalidValue("A stand-in cannot be for “{kind}”.", kind=kind)
    if any(fits(other, name) for other in others):
        raise InvalidName("That name has a stand-in already.")
    new = Pseudonym("", name, stand_in, kind, whole_word, match_case, datetime.now(UTC))
    if pattern((new, *others)).search(stand_in):
        raise InvalidValue("The stand-in holds a name that is to be hidden; choose another.")
    if any(pattern((new,)).search(other.stand_in) for other in others):
        raise InvalidValue("The name is part of a stand-in that is in use already; change that one first.")
    return name, stand_in


def visible(text: str) -> str:
    """The text without the characters that nobody sees."""
    return re.sub(f"[{_UNSEEN}]", "", text)


def fits(pseudonym: Pseudonym, name: str) -> bool:
    """Whether a name is that of the pseudonym, whole."""
    return pattern((pseudonym,)).fullmatch(name) is not None


def pattern(pseudonyms: Iterable[Pseudonym]) -> re.Pattern[str]:
    """Finds each occurrence of the names, of several that begin at one place the longest. Finds nothing where there
    are none. `which` tells the pseudonym of a match."""
    # Each way to write a name begins with its first letter and ends with an empty group that tells it: what begins
    # otherwise is passed over at once, which is a hundred times as fast as to look behind first.
    ways = [f"{way}()" for p in longest_first(pseudonyms) for way in _ways(p)]
    return re.compile("|".join(ways) or r"(?!)")


def which(pseudonyms: Iterable[Pseudonym]) -> list[Pseudonym]:
    """The pseudonym of each group of the `pattern`, from the first on."""
    return [p for p in longest_first(pseudonyms) for _ in _ways(p)]


def longest_first(pseudonyms: Iterable[Pseudonym]) -> list[Pseudonym]:
    """In the order in which they are looked for."""
    return sorted(pseudonyms, key=lambda p: (-len(p.name), p.name, p.id))


def _ways(pseudonym: Pseudonym) -> list[str]:
    name = visible(pseudonym.name).strip() or pseudonym.name
    spelt = dict.fromkeys((name, *(normalize(form, name) for form in ("NFC", "NFD"))))
    return [_way(words, pseudonym) for words in spelt]


def _way(words: str, pseudonym: Pseudonym) -> str:
    rest = _BETWEEN.join(_ACROSS.join(map(_letter, part)) for part in f".{words[1:]}".split())[len(r"\.") :]
    first = _letter(words[0])
    if not pseudonym.match_case:
        first = "".join(c for c in {words[0], words[0].lower(), words[0].upper()} if len(c) == 1)
        first = _letter(words[0]) if words[0] in _APOSTROPHES else f"[{re.escape(first)}]"
        rest = f"(?i:{rest})"
    if not pseudonym.whole_word:
        return first + rest
    before = rf"(?<!{_word()}[\s\S])" if _parted(words[0]) else ""
    if _parted(words[-1]):
        return f"{first}{before}{rest}(?!{_word()})"
    joining = name_of(words[-1], "").startswith(_JOINING)  # its vowels may be written behind it, or not
    return f"{first}{before}{rest}" if joining else f"{first}{before}{rest}(?![{_marks()}])"


def _letter(letter: str) -> str:
    if letter in _APOSTROPHES:
        return f"[{_APOSTROPHES}]"
    return r"[-\u2010\u2011]" if letter in "-\u2010\u2011" else re.escape(letter)


def _parted(letter: str) -> bool:
    """Whether a name that ends in this letter ends a word."""
    return category(letter)[0] in "LM" and not name_of(letter, "").startswith((*_UNDIVIDED, *_JOINING))


@cache
def _word() -> str:
    """A letter or a mark on one. Digits and underscores part words here: they do in the names of files."""
    return rf"(?:[^\W\d_]|[{_marks()}])"


@cache
def _marks() -> str:
    """All combining marks that are seen, as ranges of a character class."""
    ranges: list[list[int]] = []
    for code in range(0x300, 0x1F000):
        if category(chr(code))[0] == "M" and visible(chr(code)):
            if ranges and ranges[-1][1] == code - 1:
                ranges[-1][1] = code
            else:
                ranges.append([code, code])
    return "".join(f"\\U{first:08x}-\\U{last:08x}" for first, last in ranges)
