"""From a text to a later version of it: nothing is found where it is not, and next to nothing is lost."""

import random
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from glossator import assets
from glossator.analysis.placing import placed
from glossator.analysis.text_map import TextMap, text_map
from glossator.domain.revisions import CHANGED, MOVED, OUTCOMES, REVIEW, UNMOVED

REPORT = (assets.resources() / "sample" / "cambodia-2019.txt").read_text(encoding="utf-8")

words = st.lists(
    st.sampled_from(["a", "the", "victims", "of", "រង", "👩🏽‍⚕️", "\n", "\n\n", "  ", ",", "e\u0301"]),
    max_size=60,
)


def where(found: TextMap, old: str, new: str, words: str) -> tuple[str, str]:
    start = old.index(words)
    outcome, begin, end = placed(found, old, new, start, start + len(words))
    return outcome, new[begin:end]


def edited(text: str, rng: random.Random) -> tuple[str, dict[int, int]]:
    """A corrected version, and where each character that is still there went: small edits, an inserted paragraph, a
    deleted stretch."""
    marked = [(character, number) for number, character in enumerate(text)]
    at = rng.choice([n for n, (c, _) in enumerate(marked) if c == "\n"])
    new = " ".join(rng.choice(text.split()) for _ in range(60))
    marked[at:at] = [(c, -1) for c in f"\n{new}\n"]
    at = rng.randrange(len(marked) - 200)
    del marked[at : at + 200]
    for _ in range(20):
        at = rng.randrange(len(marked))
        match rng.randrange(3):
            case 0:
                del marked[at : at + rng.randrange(1, 6)]
            case 1:
                marked[at:at] = [(c, -1) for c in rng.choice(["xyz", "the ", ", and", "é"])]
            case _:
                marked[at] = (rng.choice("abcdefg"), -1)
    went = {number: at for at, (_, number) in enumerate(marked) if number >= 0}
    return "".join(c for c, _ in marked), went


def test_passages_that_are_whole_are_found_in_a_corrected_report() -> None:
    asked = exact = wrong = 0
    for seed in range(8):
        rng = random.Random(seed)
        new, went = edited(REPORT, rng)
        found = text_map(REPORT, new)
        for _ in range(200):
            start = rng.randrange(len(REPORT) - 300)
            end = start + rng.randrange(20, 300)
            while REPORT[start].isspace():
                start += 1
            while REPORT[end - 1].isspace():
                end -= 1
            there = [went.get(at, -1) for at in range(start, end)]
            if there != list(range(there[0], there[0] + end - start)):
                continue  # an edit fell into it
            asked += 1
            outcome, begin, stop = placed(found, REPORT, new, start, end)
            exact += (begin, stop) == (there[0], there[-1] + 1)
            wrong += outcome in (UNMOVED, MOVED) and new[begin:stop] != REPORT[start:end]
    assert asked > 1000
    assert exact / asked > 0.99
    assert wrong == 0


@given(words, words)
@settings(max_examples=150)
def test_a_map_says_only_what_is_so(first: list[str], second: list[str]) -> None:
    old, new = "".join(first), "".join(second)
    found = text_map(old, new)
    taken: set[int] = set()
    at = 0
    for run in found.runs:
        assert run.length > 0
        assert old[run.old : run.old + run.length] == new[run.new : run.new + run.length]
        assert run.old >= at
        at = run.old + run.length
        assert not taken & set(range(run.new, run.new + run.length))
        taken |= set(range(run.new, run.new + run.length))
    assert 0 <= found.kept <= 1


@given(words, words, st.data())
@settings(max_examples=200)
def test_every_passage_gets_a_place(first: list[str], second: list[str], data: st.DataObject) -> None:
    old, new = "".join(first), "".join(second) + " end"
    if not old.strip():
        return
    start = data.draw(st.sampled_from([n for n, c in enumerate(old) if not c.isspace()]))
    end = data.draw(st.sampled_from([n + 1 for n, c in enumerate(old) if n >= start and not c.isspace()]))
    outcome, begin, stop = placed(text_map(old, new), old, new, start, end)
    assert outcome in OUTCOMES
    assert 0 <= begin < stop <= len(new)
    assert new[begin:stop] == new[begin:stop].strip()
    if outcome in (UNMOVED, MOVED):
        assert new[begin:stop].split() == old[start:end].split()
    if outcome == UNMOVED:
        assert (begin, stop) == (start, end)


@given(words)
def test_in_the_same_text_nothing_moves(pieces: list[str]) -> None:
    text = "x" + "".join(pieces)
    found = text_map(text, text)
    assert found.kept == 1
    assert placed(found, text, text, 0, 1) == (UNMOVED, 0, 1)


def test_words_that_replace_the_first_or_the_last_of_a_passage_belong_to_it() -> None:
    old = "Before. Officials took large bribes from the brothels. After that nothing happened at all."
    new = (
        "Before. Some policemen took large bribes from the karaoke bars. After that nothing happened at all."
    )
    found = text_map(old, new)
    said = "Officials took large bribes from the brothels"
    assert where(found, old, new, said) == (CHANGED, "Some policemen took large bribes from the karaoke bars")
    assert where(found, old, new, "took large bribes") == (MOVED, "took large bribes")
    assert where(found, old, new, "After that") == (MOVED, "After that")
    assert where(found, old, new, "Before.") == (UNMOVED, "Before.")


def test_what_is_gone_is_laid_beside_its_place_and_needs_review() -> None:
    old = "The first thing that was said.\n\nThis was taken out later.\n\nThe last thing that was said."
    new = "The first thing that was said.\n\nThe last thing that was said."
    found = text_map(old, new)
    assert where(found, old, new, "This was taken out later.") == (REVIEW, "The")
    assert where(found, old, new, "last thing") == (MOVED, "last thing")
    assert where(text_map("Gone.", "Other words"), "Gone.", "Other words", "Gone.")[0] == REVIEW


def test_another_report_takes_no_passage() -> None:
    other = Path(__file__).read_text(encoding="utf-8")
    found = text_map(REPORT, other)
    assert found.kept < 0.02
    outcomes = {placed(found, REPORT, other, start, start + 80)[0] for start in range(1000, 20000, 500)}
    assert outcomes == {REVIEW}


def test_a_text_set_anew_keeps_its_passages() -> None:
    old = REPORT[1200:9000]
    for new in (old.replace(" ", "\n"), old.replace(" ", "  "), old.replace("\n\n", "\n")):
        found = text_map(old, new)
        for start in range(0, 7000, 700):
            begin, end = old.index(" ", start) + 1, old.index(" ", start + 200)
            outcome, low, high = placed(found, old, new, begin, end)
            assert outcome in (UNMOVED, MOVED)
            assert new[low:high].split() == old[begin:end].split()


def test_a_paragraph_that_stands_elsewhere_takes_its_passages_along() -> None:
    paragraphs = [p for p in REPORT.split("\n\n") if len(p) > 200]
    old, new = "\n\n".join(paragraphs), "\n\n".join([*paragraphs[4:], *paragraphs[:4]])
    found = text_map(old, new)
    for paragraph in paragraphs:
        words = paragraph[20:90].strip()
        assert where(found, old, new, words) == (MOVED, words)


def test_long_and_repetitive_texts_are_aligned_too() -> None:
    long = REPORT.replace("\n", " ") * 20
    found = text_map(long, long[:300_000] + "a few words more " + long[300_040:])
    assert found.kept > 0.999
    for old, new in (("a" * 200_000, "a" * 199_999 + "b" + "a" * 7), ("ab " * 60_000, "ba " * 60_000)):
        assert placed(text_map(old, new), old, new, 5, 10)[0] in OUTCOMES
