"""Stand-ins take the place of names, wherever and however these are written, and every place finds its way."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.analysis.pseudonyms import mapped, mapper, occurrences
from glossator.domain.errors import InvalidName, InvalidValue
from glossator.domain.pseudonyms import PERSON, PLACE, Pseudonym, checked, pattern

NOW = datetime(2026, 1, 1, tzinfo=UTC)


def named(name: str, stand_in: str, whole: bool = True, case: bool = False) -> Pseudonym:
    return Pseudonym(name, name, stand_in, PERSON, whole, case, NOW)


SOKHA = named("Sokha Chan", "Person 1")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Then Sokha Chan left.", "Then Person 1 left."),
        ("SOKHA CHAN’s debts, sokha chan's too", "Person 1’s debts, Person 1's too"),
        ("Sokha\u00a0Chan, Sokha\n  Chan, Sokha-Chan", "Person 1, Person 1, Person 1"),
        ("sokha_chan2019.txt", "Person 12019.txt"),
        ("Sokha\n\nChan", "Sokha\n\nChan"),
        ("Sokha Channary", "Sokha Channary"),
        ("So\u00adkha Ch\u200ban; S\u2060okha \u200bChan\ufe0f", "Person 1; Person 1\ufe0f"),
        ("Sokha\u200bChan, Sokha\u00ad Chan", "Person 1, Person 1"),
        ("So-kha Chan", "So-kha Chan"),
        ("👩‍👧 Sokha Chan 👩‍👧", "👩‍👧 Person 1 👩‍👧"),
    ],
)
def test_a_name_is_found_however_it_is_written(text: str, found: str) -> None:
    assert mapped(text, [SOKHA]).text == found


def test_longer_names_come_first_and_parts_may_have_their_own() -> None:
    both = [named("Sokha", "Person 2"), SOKHA]
    assert mapped("Sokha Chan met Sokha.", both).text == "Person 1 met Person 2."


def test_accents_and_apostrophes_in_either_form() -> None:
    name = named("René O'Brien", "Person 3")
    assert mapped("René O’Brien; Rene\u0301 O'Brien", [name]).text == "Person 3; Person 3"
    assert mapped("Rene\u0301", [named("Rene", "X")]).text == "Rene\u0301", "another name"


def test_a_name_that_is_a_usual_word_only_as_it_is_written() -> None:
    assert mapped("May may leave in May.", [named("May", "Person 4", case=True)]).text == (
        "Person 4 may leave in Person 4."
    )


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("សុខ", "លោកសុខនិងសុខា", "លោក#និងសុខា"),  # not inside another syllable
        ("សុខ", "លោក\u200bសុខ\u200bនិង\u200bសុខា", "លោក\u200b#\u200bនិង\u200bសុខា"),
        ("សុខ ដារា", "លោក\u200bសុខ\u200bដារា\u200bនិងសុខ", "លោក\u200b#\u200bនិងសុខ"),
        ("Dara", "លោក\u200bDara\u200bនិង Daravuth", "លោក\u200b#\u200bនិង Daravuth"),
        ("أحمد", "وأحمد قال لأحمدَ", "و# قال ل#َ"),
        ("田中", "昨日田中さんは", "昨日#さんは"),
    ],
)
def test_scripts_without_blanks_between_words(name: str, text: str, found: str) -> None:
    assert mapped(text, [named(name, "#")]).text == found


def test_a_name_that_holds_what_nobody_sees_is_found_without_it() -> None:
    name = named("So\u200bkha\u200b", "#")
    assert mapped("Sokha, So\u00adkha", [name]).text == "#, #"
    with pytest.raises(InvalidName, match="already"):
        checked("S\u2060okha", "Person 2", PERSON, [name])
    with pytest.raises(InvalidValue, match="holds a name"):
        checked("Dara", "Sister of So\u00adkha", PERSON, [name])


def test_a_span_takes_in_what_nobody_sees() -> None:
    text = "by Ma\u00adr\u200bia."
    assert [text[s:e] for _, s, e in occurrences(text, [named("Maria", "#")])] == ["Ma\u00adr\u200bia"]


def test_parts_of_words_where_that_is_wanted() -> None:
    assert mapped("Svay Rieng, Svayrieng", [named("svay", "P", whole=False)]).text == "P Rieng, Prieng"


def test_a_passage_that_begins_or_ends_inside_a_name_takes_in_the_stand_in() -> None:
    text = "Then Sokha Chan left."
    made = mapped(text, [SOKHA])
    for start, end, words in (
        (5, 15, "Person 1"),
        (0, 4, "Then"),
        (0, 7, "Then Person 1"),
        (7, 9, "Person 1"),
        (11, 20, "Person 1 left"),
        (15, 16, " "),
        (4, 5, " "),
        (0, len(text), made.text),
    ):
        new = made.span(start, end)
        assert made.text[slice(*new)] == words


def test_words_beside_a_stand_in_that_make_up_a_name_with_it_are_taken_in() -> None:
    names = [named("x", "a", whole=False), named("ab", "cd", whole=False)]
    made = mapped("1xb2", names)
    assert made.text == "1cd2"
    assert made.text[slice(*made.span(2, 3))] == "cd"


def test_occurrences_have_their_places() -> None:
    text = "Sokha Chan and SOKHA CHAN"
    assert [(i, text[s:e]) for i, s, e in occurrences(text, [SOKHA])] == [
        ("Sokha Chan", "Sokha Chan"),
        ("Sokha Chan", "SOKHA CHAN"),
    ]
    assert occurrences(text, []) == []


@pytest.mark.parametrize(
    ("name", "stand_in", "kind", "error", "said"),
    [
        ("Sokha", "sokha", PERSON, InvalidValue, "holds a name"),
        ("Dara", "Sister of Sokha Chan", PERSON, InvalidValue, "holds a name"),
        ("sokha  chan", "Person 9", PERSON, InvalidName, "already"),
        ("Person", "Somebody", PERSON, InvalidValue, "part of a stand-in"),
        ("", "Person 9", PERSON, InvalidName, "empty"),
        ("Dara", " ", PERSON, InvalidName, "empty"),
        ("Dara", "Person 9", "dog", InvalidValue, "cannot be for"),
    ],
)
def test_stand_ins_that_give_a_name_away_are_refused(
    name: str, stand_in: str, kind: str, error: type[Exception], said: str
) -> None:
    with pytest.raises(error, match=said) as caught:
        checked(name, stand_in, kind, [SOKHA])
    assert "Sokha" not in str(caught.value)


def test_a_short_name_does_not_rule_out_words_that_it_is_part_of() -> None:
    assert checked(" So ", "Person 2", PLACE, [SOKHA]) == ("So", "Person 2")
    assert checked("Sokha C.", "Person 1", PERSON, [SOKHA]) == ("Sokha C.", "Person 1"), (
        "one person, two spellings"
    )


LETTERS = st.text("ab x'-\n\u00ad", min_size=1, max_size=4)


@st.composite
def _lists(draw: st.DrawFn) -> list[Pseudonym]:
    found: list[Pseudonym] = []
    for name, stand_in in draw(
        st.lists(st.tuples(LETTERS, st.text("abcx 1", min_size=1, max_size=3)), max_size=4)
    ):
        whole, case = draw(st.booleans()), draw(st.booleans())
        try:
            kept, standing = checked(name, stand_in, PERSON, found, whole, case)
        except (InvalidName, InvalidValue):
            continue
        found.append(Pseudonym(str(len(found)), kept, standing, PERSON, whole, case, NOW))
    return found


@given(_lists(), st.text("ab x'-\nAB1c\u00ad\u200b", max_size=30), st.data())
def test_laws(names: list[Pseudonym], text: str, data: st.DataObject) -> None:
    made = mapper(names)(text)
    assert not pattern(names).search(made.text), "no original can be found any more"
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), min_size=3, max_size=3)))
    spans = [made.span(cuts[0], cuts[1]), made.span(cuts[1], cuts[2])]
    for (start, end), (old_start, old_end) in zip(spans, (cuts[:2], cuts[1:]), strict=True):
        if old_start < old_end:
            assert 0 <= start < end <= len(made.text)
            untouched = all(r.old_end <= old_start or old_end <= r.old_start for r in made.regions)
            if untouched:
                assert made.text[start:end] == text[old_start:old_end]
    if cuts[0] < cuts[1] < cuts[2]:
        assert spans[0][0] <= spans[1][0]
        assert spans[0][1] <= spans[1][1], "in their order"
    assert made.span(0, len(text)) == (0, len(made.text)) or not text
