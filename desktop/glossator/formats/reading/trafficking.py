"""What the narratives of the Trafficking in Persons reports always say, and so where their parts are.

A narrative begins with its country and tier, says in its summary how far the government meets the minimum standards
of the Act, goes on with recommendations, prosecution, protection and prevention, each begun by a sentence on the
government's efforts, and ends with the trafficking profile. Pages have lost these headings, not the sentences.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from glossator.domain.attributes import NUMBER, TEXT
from glossator.domain.documents import ITEM, OUTSIDE, SECTION, Proposal, SectionDraft
from glossator.formats.reading.countries import country_of
from glossator.formats.reading.headings import section_name
from glossator.formats.reading.plain import document_name

Span = tuple[int, int]

TITLE, SUMMARY, RECOMMENDATIONS = "Title and tier", "Summary", "Prioritized recommendations"
PROSECUTION, PROTECTION, PREVENTION, PROFILE = (
    "Prosecution",
    "Protection",
    "Prevention",
    "Trafficking profile",
)
BANNER, FOOTER = "Site banner", "Site footer"

_SEEN = 600  # code points at a paragraph's start that tell what it is
_GOVERNMENT = r"(?:The\s+)?(?:[Tt]ransitional\s+|[Rr]oyal\s+|[Ii]nterim\s+)?[Gg]overnment\b"
_SUMS_UP = re.compile(
    rf"{_GOVERNMENT}(?:[^.]|\.\S){{0,160}}?\b(?:meets?|met|compl(?:y|ies|ied))\b[^.]{{0,60}}\bminimum\s+standards\b"
)
_OF = re.compile(
    r"[Gg]overnment\s+of\s+(?:the\s+)?(.{3,60}?)\s+(?:does|do|did|fully|has|is|remains|meets)\b", re.DOTALL
)
_EFFORTS = {
    PROSECUTION: r"law[\s-]+enforcement|prosecut\w+|investigat\w+",
    PROTECTION: r"protect\w*|(?:identify|assist)\s+victims|victim\s+(?:identification|assistance|care|services)",
    PREVENTION: r"prevent\w*",
}
_BEGINS = {
    name: re.compile(
        rf"{_GOVERNMENT}[^.]{{0,160}}?\b(?:{words})\b[^.]{{0,80}}?\b(?:efforts?|activities|actions)\b"
        rf"|{_GOVERNMENT}[^.]{{0,160}}?\befforts?\s+(?:to|at|in|on)\s+[^.]{{0,40}}?\b(?:{words})\b"
    )
    for name, words in _EFFORTS.items()
}
_PROFILE = re.compile(
    r"(?:As|Although)\s+reported\s+(?:over|in|during|within)\s+the\s+(?:past|last|previous)\b"
)
_HEADINGS = {
    RECOMMENDATIONS: re.compile(
        r"(?:prioriti[sz]ed\s+)?recommendations(?:\s+for\s+[^.:]{2,60})?\s*[:.]?", re.IGNORECASE
    ),
    PROSECUTION: re.compile(r"prosecution\s*[:.]?", re.IGNORECASE),
    PROTECTION: re.compile(r"protection\s*[:.]?", re.IGNORECASE),
    PREVENTION: re.compile(r"prevention\s*[:.]?", re.IGNORECASE),
    PROFILE: re.compile(r"(?:trafficking\s+profile|scope\s+and\s+magnitude)\s*[:.]?", re.IGNORECASE),
}
_RUN_IN = re.compile(r"(?:prioriti[sz]ed\s+)?recommendations(?:\s+for\s+[^.:]{2,60})?\s*:\s*", re.IGNORECASE)
_ORDER = (RECOMMENDATIONS, PROSECUTION, PROTECTION, PREVENTION, PROFILE)
_TIER = r"(tier\s*(?:2\s*[,:-]?\s*watch\s*list|[123])|special\s+case)"
_TIER_LINE = re.compile(rf"\s*(.{{3,60}}?)\s*[:(\u2013\u2014-]\s*{_TIER}\s*[).*]?\s*", re.IGNORECASE)
_TIER_ONLY = re.compile(rf"\s*[(]?{_TIER}[).*]?\s*", re.IGNORECASE)
_PLACED = re.compile(
    rf"\b(?:placed\s+(?:on|in)|remained\s+on|upgraded\s+to|downgraded\s+to)\s+{_TIER}", re.IGNORECASE
)
# It begins with a set of digits, which is quick to look for, and looks back at the year then.
_YEAR = re.compile(
    r"([12][09]\d\d)(?<=19\d\d|20\d\d)(?<!\w\d\d\d\d)\s+(?i:trafficking\s+in\s+persons|tip)\s+(?i:report)"
)
_FILE_YEAR = re.compile(r"(?<!\d)(20\d\d)(?!\d)")
_SITE = re.compile(
    r"official\s+web\s?site|websites?\s+use\s+|\.gov\s+website|https?://|share\s+sensitive\s+information|here['’]s\s+how\s+you"
    r"|skip\s+to|cookies?\b|^(?:home|menu|search|share|print|e-?mail|close)\b|you\s+are\s+(?:here|viewing)|report\s*/",
    re.IGNORECASE,
)
_FOOT = re.compile(
    r"department\s+of\s+state|white\s+house|usa\.gov|inspector\s+general|privacy\s+policy|accessibility|copyright|foia"
    r"|contact\s+us|external\s+links?|no\s+fear\s+act|back\s+to\s+top|bureau\s+of|office\s+to\s+monitor|^tags$|lessons\s+of",
    re.IGNORECASE,
)
_BULLET = re.compile(r"[\u2022\u25cf\u25aa\u2023\u25e6\u00b7]")
_SHORT = 120
_INITIALS = "AaPpRr"  # of the profile, and of recommendations run into their paragraph
_TAIL = 2000  # code points


@dataclass(frozen=True, slots=True)
class Narrative:
    """A country's narrative as it was found: the paragraphs [first, end) of the text, the one with its summary, and
    the country as it is called there, with where."""

    first: int
    end: int
    summary: int
    country: tuple[str, str] | None


def narratives(text: str, paragraphs: Sequence[Span]) -> list[Narrative]:
    """The narratives in a text, in order: each from its title, or else from its summary, to the next one's."""
    found: list[tuple[int, int, tuple[str, str] | None]] = []
    for number, (start, end) in enumerate(paragraphs):
        until = min(end, start + _SEEN)
        if text.find("minimum", start, until) < 0 or not _SUMS_UP.match(text, start, until):
            continue
        first, country = _title(text, paragraphs, number)
        country = country or _governed(text, (start, end))
        if found and (first <= found[-1][1] or (country is not None and country == found[-1][2])):
            continue
        found.append((first, number, country))
    ends = [*(first for first, _, _ in found[1:]), len(paragraphs)][: len(found)]
    return [Narrative(f, end, s, country) for (f, s, country), end in zip(found, ends, strict=True)]


def sections_of(
    text: str, paragraphs: Sequence[Span], narrative: Narrative, alone: bool
) -> list[SectionDraft]:
    """The narrative's sections and items, and, where it is `alone` in the text, the site round it."""
    begins = _beginnings(text, paragraphs, narrative)
    last = narrative.end
    found: list[SectionDraft] = []
    if alone:
        last = _footer(text, paragraphs, max([narrative.summary, *begins.values()]) + 1)
        banner = _banner(text, paragraphs, narrative.first)
        if banner:
            found.append((BANNER, OUTSIDE, paragraphs[0][0], paragraphs[banner - 1][1]))
    if narrative.first < narrative.summary:
        found.append((TITLE, SECTION, paragraphs[narrative.first][0], paragraphs[narrative.summary - 1][1]))
    starts = [(narrative.summary, SUMMARY), *sorted((number, name) for name, number in begins.items())]
    for (number, name), (until, _) in zip(starts, [*starts[1:], (last, "")], strict=True):
        if until > number:
            found.append((name, SECTION, paragraphs[number][0], paragraphs[until - 1][1]))
            if name == RECOMMENDATIONS:
                found += _items(text, paragraphs[number:until])
    if last < narrative.end:
        found.append((FOOTER, OUTSIDE, paragraphs[last][0], paragraphs[-1][1]))
    return found


def proposals_of(
    text: str, paragraphs: Sequence[Span], narrative: Narrative, file_name: str
) -> tuple[Proposal, ...]:
    """Country, ISO code, tier and year, each with the words that say so; what nothing says is left out."""
    found: list[Proposal] = []
    head = text[paragraphs[narrative.first][0] : paragraphs[narrative.summary][1]]
    base = paragraphs[narrative.first][0]
    if narrative.country is not None:
        name, code = narrative.country
        at = re.search(r"\s+".join(map(re.escape, name.split())), head, re.IGNORECASE)
        place = (base + at.start(), base + at.end()) if at else paragraphs[narrative.summary]
        words = text[slice(*place)][:200]
        found.append(Proposal("Country", TEXT, name, words, *place))
        found.append(Proposal("ISO code", TEXT, code, words, *place))
    tier = re.search(rf"\b{_TIER}", text[base : paragraphs[narrative.summary][0]], re.IGNORECASE)
    if tier is None:
        # In a summary other tiers may be named before: the last place says where the country stands now.
        tier = next(reversed(list(_PLACED.finditer(text[base : paragraphs[narrative.summary][1]]))), None)
    if tier is not None:
        words = tier[1]
        found.append(Proposal("Tier", TEXT, _tier(words), words, base + tier.start(1), base + tier.end(1)))
    year = _year(text, paragraphs[narrative.summary][1])
    if year is not None:
        found.append(Proposal("Year", NUMBER, year[1], year[0], year.start(), year.end()))
    else:
        years = set(_FILE_YEAR.findall(file_name))
        if len(years) == 1:
            found.append(Proposal("Year", NUMBER, years.pop(), document_name(file_name)))
    return tuple(found)


def year_before(text: str, end: int) -> Proposal | None:
    """The year that a whole report's title or introduction names, for the narratives that come after `end`."""
    found = _YEAR.search(text, 0, end)
    return Proposal("Year", NUMBER, found[1], found[0]) if found else None


def _year(text: str, head: int) -> re.Match[str] | None:
    """The report's year: where it is called by its name before its summary ends at `head`, or in the last lines.
    Between them only other years' reports are spoken of."""
    for start, end in ((0, head), (max(head, len(text) - _TAIL), len(text))):
        said = text[start:end]
        # The words are looked for first: that is quicker than the pattern.
        if ("eport" in said or "EPORT" in said) and (found := _YEAR.search(text, start, end)):
            return found
    return None


def _title(text: str, paragraphs: Sequence[Span], summary: int) -> tuple[int, tuple[str, str] | None]:
    """The paragraph that a narrative begins with, at most four before its summary, and the country it names."""
    for number in range(summary - 1, max(-1, summary - 5), -1):
        line = text[slice(*paragraphs[number])]
        if len(line) > _SHORT:
            break
        named = _TIER_LINE.fullmatch(line)
        country = country_of(named[1] if named else line.strip(" :*"))
        if country is not None:
            return number, country
        if _TIER_ONLY.fullmatch(line):
            above = text[slice(*paragraphs[number - 1])] if number else ""
            country = country_of(above) if len(above) <= _SHORT else None
            return (number - 1, country) if country else (number, None)
    return summary, None


def _governed(text: str, paragraph: Span) -> tuple[str, str] | None:
    found = _OF.search(text, paragraph[0], min(paragraph[1], paragraph[0] + _SEEN))
    return country_of(found[1]) if found else None


def _beginnings(text: str, paragraphs: Sequence[Span], narrative: Narrative) -> dict[str, int]:
    """Section → the paragraph it begins with: its heading where one is left, else the sentence on efforts."""
    found: dict[str, int] = {}
    wanted = 0
    for number in range(narrative.summary + 1, narrative.end):
        start, end = paragraphs[number]
        line = text[start:end].strip() if end - start <= _SHORT else ""
        end = min(end, start + _SEEN)
        stop = text.find(".", start, end)
        stop = end if stop < 0 else stop  # a sentence on efforts has none in it
        said = text[start:stop]
        on_efforts = "effort" in said or "activities" in said or "actions" in said
        if not (line or on_efforts or text[start] in _INITIALS):
            continue  # most paragraphs
        for place in range(wanted, len(_ORDER)):
            name = _ORDER[place]
            if name in _BEGINS:
                begins = on_efforts and _BEGINS[name].match(text, start, stop)
            else:
                begins = (_PROFILE if name == PROFILE else _RUN_IN).match(text, start, end)
            if begins or (line and _HEADINGS[name].fullmatch(line)):
                found[name] = number
                wanted = place + 1
                break
    if RECOMMENDATIONS not in found and PROSECUTION in found:
        listed = range(narrative.summary + 1, found[PROSECUTION])
        bulleted = (number for number in listed if _BULLET.search(text, *paragraphs[number]))
        first = next(bulleted, None)
        if first is not None:
            found[RECOMMENDATIONS] = first
    return found


def _items(text: str, paragraphs: Sequence[Span]) -> list[SectionDraft]:
    found: list[SectionDraft] = []
    for start, end in paragraphs:
        if _HEADINGS[RECOMMENDATIONS].fullmatch(text[start:end].strip()):
            continue
        if headed := _RUN_IN.match(text, start, end):
            start = headed.end()
        edges = [start, *(at for mark in _BULLET.finditer(text, start, end) for at in mark.span()), end]
        for begin, until in zip(edges[::2], edges[1::2], strict=True):
            words = text[begin:until]
            begin += len(words) - len(words.lstrip())
            until -= len(words) - len(words.rstrip())
            if begin < until:
                found.append((section_name(text[begin:until][:80]), ITEM, begin, until))
    return found


def _banner(text: str, paragraphs: Sequence[Span], first: int) -> int:
    """How many paragraphs the site's banner has, at the text's beginning."""
    number = 0
    while number < first and _SITE.search(text[slice(*paragraphs[number])][:_SEEN]):
        number += 1
    return number


def _footer(text: str, paragraphs: Sequence[Span], after: int) -> int:
    """The paragraph that the site's footer begins with, not before `after`; the number of all for none."""
    number = len(paragraphs)
    while number > after:
        line = text[slice(*paragraphs[number - 1])].strip()
        if len(line) > _SHORT or line.endswith((".", "?", "!", "”", '"', ")")):
            break
        number -= 1
    tail = (text[slice(*paragraph)] for paragraph in paragraphs[number:])
    return number if any(_FOOT.search(line) for line in tail) else len(paragraphs)


def _tier(words: str) -> str:
    plain = " ".join(words.lower().split())
    if "watch" in plain:
        return "Tier 2 Watch List"
    return "Special Case" if "special" in plain else f"Tier {plain[-1]}"
