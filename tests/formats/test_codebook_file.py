"""The reader of codebooks, and the codebook `trafficking` itself."""

from __future__ import annotations

import itertools
import math
import re
from pathlib import Path

import pytest

from glossator import assets
from glossator.domain.codebooks import CodebookDraft
from glossator.domain.codes import RULES
from glossator.domain.colours import PALETTE
from glossator.domain.errors import Unreadable
from glossator.formats.reading.codebook import MAX_DEPTH, read_codebook
from glossator.formats.reading.toml import MAX_BYTES

PAPER = "#fdfcf9"
THEMES = ["Corruption", "Debt bondage", "Victim protection", "Diplomatic assistance"]

# Machado, Oliveira and Fernandes (2009), severity 1.0, on linear RGB.
VISION = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


@pytest.fixture(scope="module")
def trafficking() -> CodebookDraft:
    return read_codebook(assets.resources() / "codebooks" / "trafficking.toml")


@pytest.fixture(scope="module")
def report() -> str:
    return (assets.resources() / "sample" / "cambodia-2019.txt").read_text(encoding="utf-8")


def linear(colour: str) -> list[float]:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    return [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]


def luminance(colour: str) -> float:
    return sum(w * p for w, p in zip((0.2126, 0.7152, 0.0722), linear(colour), strict=True))


def contrast(one: str, other: str) -> float:
    """The contrast ratio of WCAG 2."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def oklab(colour: str, vision: str) -> tuple[float, float, float]:
    """Ottosson's Oklab, its unit taken as 100, of the colour as a reader with this vision sees it."""
    red, green, blue = linear(colour)
    r, g, b = (min(1.0, max(0.0, m * red + n * green + o * blue)) for m, n, o in VISION[vision])
    cones = (
        0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b,
        0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b,
        0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b,
    )
    x, y, z = map(math.cbrt, cones)
    return (
        100 * (0.2104542553 * x + 0.7936177850 * y - 0.0040720468 * z),
        100 * (1.9779984951 * x - 2.4285922050 * y + 0.4505937099 * z),
        100 * (0.0259040371 * x + 0.7827717662 * y - 0.8086757660 * z),
    )


def difference(one: str, other: str, vision: str = "normal") -> float:
    return math.dist(oklab(one, vision), oklab(other, vision))


def test_the_four_themes_wear_the_digits_1_to_4(trafficking: CodebookDraft) -> None:
    assert trafficking.name == "trafficking"
    assert [code.name for code in trafficking.codes] == THEMES
    assert [code.digit for code in trafficking.codes] == [1, 2, 3, 4]
    assert all(code.digit is None for path, code in trafficking.walk() if len(path) > 1)


@pytest.mark.parametrize(
    ("theme", "sub_themes"),
    [
        ("Corruption", {"Official complicity", "Bribery", "Impunity", "Leaked raids"}),
        ("Debt bondage", {"Brick kilns", "Microfinance and lenders", "Inherited debt", "Recruitment debt"}),
        (
            "Victim protection",
            {"Identification", "Referral", "Shelter", "Repatriation", "Legal status", "Restitution"}
            | {"Witness protection", "Male victims", "Child victims"},
        ),
        (
            "Diplomatic assistance",
            {"Consular services", "Repatriation from abroad", "Diplomatic capacity and training"}
            | {"Labor attachés", "Bilateral agreements"},
        ),
    ],
)
def test_each_theme_has_the_sub_themes_of_the_report(
    trafficking: CodebookDraft, theme: str, sub_themes: set[str]
) -> None:
    children = next(code for code in trafficking.codes if code.name == theme).children
    assert sub_themes <= {child.name for child in children}


def test_every_code_has_all_its_rules_and_one_sentence_in_brief(trafficking: CodebookDraft) -> None:
    for path, code in trafficking.walk():
        assert all(getattr(code, rule) for rule in RULES), path
        assert len(re.findall(r"[.!?](?:\s|$)", code.brief)) == 1, path
        assert 2 <= len(re.findall(r"[.!?](?:”|\))?(?:\s|$)", code.definition)) <= 4, path


def test_no_rule_says_the_same_as_another(trafficking: CodebookDraft) -> None:
    texts = [getattr(code, rule) for _, code in trafficking.walk() for rule in RULES]
    assert len(texts) == len(set(texts))


def test_a_name_alone_says_which_code_is_meant(trafficking: CodebookDraft) -> None:
    names = [code.name.casefold() for _, code in trafficking.walk()]
    assert len(names) == len(set(names))
    assert not any("/" in name for name in names)


def test_codes_that_the_rules_refer_to_exist(trafficking: CodebookDraft) -> None:
    """“Restitution” in “(Victim protection: Restitution)” is a promise to the reader."""
    paths = {path for path, _ in trafficking.walk()}
    for path, code in trafficking.walk():
        for theme in THEMES:
            for name in re.findall(
                rf"{theme}: ([^();,.]+)", code.use_when + code.avoid_when + code.definition
            ):
                fits = [p for p in paths if len(p) > 1 and p[0] == theme and name.startswith(p[1])]
                assert fits, (path, theme, name)


def test_rules_point_to_neighbouring_codes(trafficking: CodebookDraft) -> None:
    """What is excluded is sent somewhere: each sub-code names another code, or says that none applies."""
    names = {code.name for _, code in trafficking.walk()}
    for path, code in trafficking.walk():
        if len(path) > 1:
            others = names - {code.name}
            assert any(name in code.avoid_when for name in others) or "code" in code.avoid_when, path


def test_every_example_stands_in_the_report(trafficking: CodebookDraft, report: str) -> None:
    for path, code in trafficking.walk():
        assert report.count(code.example) == 1, path


def test_every_colour_is_legible_on_light_paper(trafficking: CodebookDraft) -> None:
    for path, code in trafficking.walk():
        least = 4.5 if len(path) == 1 else 3
        assert contrast(code.colour, PAPER) >= least, path


@pytest.mark.parametrize("vision", VISION)
def test_the_themes_differ_in_colour_for_every_reader(trafficking: CodebookDraft, vision: str) -> None:
    for one, other in itertools.combinations(trafficking.codes, 2):
        assert difference(one.colour, other.colour, vision) >= 10, (one.name, other.name)


def test_codes_differ_in_colour(trafficking: CodebookDraft) -> None:
    for one, other in itertools.combinations([code for _, code in trafficking.walk()], 2):
        assert difference(one.colour, other.colour) >= 5, (one.name, other.name)


def test_walk_goes_down_before_it_goes_on(trafficking: CodebookDraft) -> None:
    paths = [path for path, _ in trafficking.walk()]
    assert len(paths) == len(trafficking) == len(set(paths))
    expected = [
        path
        for theme in trafficking.codes
        for path in [(theme.name,), *((theme.name, c.name) for c in theme.children)]
    ]
    assert paths == expected


def written(folder: Path, text: str) -> Path:
    path = folder / "mine.toml"
    path.write_bytes(text.encode())
    return path


def test_a_codebook_needs_only_names(tmp_path: Path) -> None:
    text = (
        '\ufeffname = "mine"\r\n[[codes]]\r\nname = " Wages "\r\n[[codes.codes]]\r\nname = "Fines / cuts"\r\n'
    )
    book = read_codebook(written(tmp_path, text + '[[codes]]\r\nname = "Papers"\r\n'))
    assert (book.name, book.title, book.version, book.description) == ("mine", "mine", "", "")
    wages, papers = book.codes
    assert (wages.name, wages.digit, wages.brief) == ("Wages", None, "")
    assert (wages.colour, papers.colour) == PALETTE[:2]
    assert [path for path, _ in book.walk()] == [("Wages",), ("Wages", "Fines / cuts"), ("Papers",)]
    assert wages.children[0].colour == wages.colour


def test_a_sub_code_may_have_a_digit_and_any_letters(tmp_path: Path) -> None:
    text = 'name = "m"\n[[codes]]\nname = "មនុស្ស"\n[[codes.codes]]\nname = "👩‍👧 “home”"\n'
    text += 'digit = 9\ncolour = "#ABCDEF"\n'
    code = read_codebook(written(tmp_path, text)).codes[0].children[0]
    assert (code.name, code.digit, code.colour) == ("👩‍👧 “home”", 9, "#abcdef")


CODE = 'name = "m"\n[[codes]]\nname = "A"\n'


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("name = mine", "mine.toml is not TOML: "),
        ('[[codes]]\nname = "A"', "mine.toml: the entry “name” is missing."),
        ('name = ""\n[[codes]]\nname = "A"', "mine.toml: A name cannot be empty."),
        ('name = "m"', "mine.toml: there is no code in this codebook."),
        (
            'name = "m"\nauthor = "me"',
            "mine.toml: the entry “author” is unknown; there can be: name, title, ",
        ),
        ('name = "m"\ncodes = "A"', "mine.toml: “codes” must be tables, [[codes]]."),
        (
            'name = "m"\nversion = 1\n[[codes]]\nname = "A"',
            "mine.toml: “version” must be text in quotation marks.",
        ),
        ('name = "m"\n[[codes]]\nbrief = "b"', "mine.toml, [[codes]] 1: the entry “name” is missing."),
        ('name = "m"\n[[codes]]\nname = " "', "mine.toml, [[codes]] 1: A name cannot be empty."),
        (
            f'name = "m"\n[[codes]]\nname = "{"x" * 201}"',
            "mine.toml, [[codes]] 1: A name can have 200 characters at most; this one has 201.",
        ),
        ('name = "m"\n[[codes]]\nname = "a\\nb"', "mine.toml, [[codes]] 1: A name cannot hold a line break"),
        (
            CODE + 'color = "#000000"',
            "mine.toml, “A”: the entry “color” is unknown; there can be: name, colour, ",
        ),
        (CODE + 'colour = "red"', "mine.toml, “A”: “red” is not a colour of the form #c2410c."),
        (CODE + "colour = 3", "mine.toml, “A”: “colour” must be text in quotation marks."),
        (CODE + 'digit = "1"', "mine.toml, “A”: “digit” must be a whole number."),
        (CODE + "digit = true", "mine.toml, “A”: “digit” must be a whole number."),
        (CODE + "digit = 0", "mine.toml, “A”: A code can wear a digit from 1 to 9, not 0."),
        (CODE + "digit = 10", "mine.toml, “A”: A code can wear a digit from 1 to 9, not 10."),
        (
            CODE + 'digit = 1\n[[codes.codes]]\nname = "B"\ndigit = 1',
            "mine.toml, “A/B”: the digit 1 is already worn in mine.toml, “A”.",
        ),
        (CODE + '[[codes]]\nname = "a"', "mine.toml, [[codes]] 2: there already is a code “a” beside it."),
        (
            CODE + '[[codes.codes]]\nname = "B"\n[[codes.codes]]\nname = "B"',
            "mine.toml, “A”, [[codes]] 2: there already is a code “B” beside it.",
        ),
        (CODE + 'brief = "a\\u0000b"', "mine.toml, “A”: “brief” cannot be read. It holds NUL characters"),
        ("x = " + "[" * 100_000, "mine.toml is not TOML: "),
    ],
)
def test_each_fault_is_one_clear_sentence(tmp_path: Path, text: str, sentence: str) -> None:
    with pytest.raises(Unreadable) as caught:
        read_codebook(written(tmp_path, text))
    assert str(caught.value).startswith(sentence)
    assert "\n" not in str(caught.value)


def test_the_same_name_may_stand_under_two_themes(tmp_path: Path) -> None:
    text = CODE + '[[codes.codes]]\nname = "X"\n[[codes]]\nname = "B"\n[[codes.codes]]\nname = "X"'
    assert len(read_codebook(written(tmp_path, text))) == 4


def test_codes_nested_too_deep_are_refused(tmp_path: Path) -> None:
    def nested(levels: int) -> str:
        heads = (".".join(["codes"] * (level + 1)) for level in range(levels))
        return 'name = "m"\n' + "".join(f'[[{head}]]\nname = "N"\n' for head in heads)

    assert len(read_codebook(written(tmp_path, nested(MAX_DEPTH)))) == MAX_DEPTH
    with pytest.raises(Unreadable, match="nested 20 levels deep at most"):
        read_codebook(written(tmp_path, nested(MAX_DEPTH + 1)))


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_bytes(b'name = "caf\xe9"')
    with pytest.raises(Unreadable, match=r"^mine\.toml is not text in UTF-8\.$"):
        read_codebook(path)


def test_a_huge_file_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    with pytest.raises(Unreadable, match="larger than 8 MB"):
        read_codebook(path)


def test_a_missing_file_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match=r"^none\.toml cannot be read: No such file"):
        read_codebook(tmp_path / "none.toml")
    with pytest.raises(Unreadable, match="cannot be read"):
        read_codebook(tmp_path)
