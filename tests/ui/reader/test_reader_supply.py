"""Marks that come in when they are needed: the same answers as if all had been there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.domain.errors import GlossatorError
from glossator.ui.reader.index import MarkIndex
from glossator.ui.reader.marks import Mark, reading_order
from glossator.ui.reader.supply import PAGE, Source, SuppliedIndex
from glossator.ui.reader.view import ReaderView

LENGTH = 12 * PAGE
LONGEST = PAGE

_places = st.tuples(st.integers(0, LENGTH - 1), st.integers(1, 3 * PAGE))
_marks = st.lists(_places, max_size=40).map(
    lambda found: [Mark(f"m{n}", a, min(LENGTH, a + long), ()) for n, (a, long) in enumerate(found)]
)


class Stored:
    """Marks as a project would give them, and what it was asked for."""

    def __init__(self, marks: list[Mark]) -> None:
        self.marks = {mark.id: mark for mark in marks}
        self.asked: list[tuple[int, int]] = []

    def starting(self, start: int, end: int) -> list[Mark]:
        self.asked.append((start, end))
        return [mark for mark in self.marks.values() if start <= mark.start < end]

    def long(self) -> list[Mark]:
        return [mark for mark in self.marks.values() if mark.end - mark.start > LONGEST]

    def index(self, arrived: list[Mark]) -> SuppliedIndex:
        return SuppliedIndex(Source(self.starting, self.long, LONGEST), LENGTH, arrived.append)


_questions = st.lists(
    st.tuples(
        st.sampled_from(["touching", "at", "ending", "after", "before", "put", "remove", "on"]),
        st.integers(0, LENGTH),
        st.integers(1, 5000),
    ),
    max_size=25,
)


@given(_marks, _questions)
def test_every_answer_is_the_one_that_a_whole_index_gives(
    marks: list[Mark], questions: list[tuple[str, int, int]]
) -> None:
    stored, whole = Stored(marks), MarkIndex(marks)
    arrived: list[Mark] = []
    index = stored.index(arrived)
    for number, (what, place, size) in enumerate(questions):
        key = (place, -size, "m")
        match what:
            case "touching":
                assert index.touching(place, place + size) == whole.touching(place, place + size)
            case "at":
                assert index.at(place) == whole.at(place)
            case "ending":
                assert index.ending_at(place) == whole.ending_at(place)
            case "after":
                assert index.after(key) == whole.after(key)
            case "before":
                assert index.before(key) == whole.before(key)
            case "put":
                # Stored first, then shown: as each step of the program does it.
                mark = Mark(f"m{size % 50}", place, place + size, (str(number),))
                stored.marks[mark.id] = mark
                index.put(mark)
                whole.put(mark)
            case "remove":
                stored.marks.pop(f"m{size % 50}", None)
                index.remove(f"m{size % 50}")
                whole.remove(f"m{size % 50}")
            case "on":
                index.go_on()
    while index.go_on():
        pass
    assert sorted(index, key=reading_order) == sorted(whole, key=reading_order)
    assert len({mark.id for mark in arrived}) == len(arrived)


def test_only_what_is_near_is_asked_for_and_nothing_twice() -> None:
    stored = Stored([Mark(str(n), n * 100, n * 100 + 50, ()) for n in range(LENGTH // 100)])
    index = stored.index([])
    assert stored.asked == []
    index.touching(6 * PAGE, 6 * PAGE + 500)
    assert stored.asked == [(5 * PAGE, 7 * PAGE)]
    index.touching(6 * PAGE, 6 * PAGE + 900)
    index.at(6 * PAGE + 3)
    assert stored.asked == [(5 * PAGE, 7 * PAGE)]
    while index.go_on():
        pass
    pages = sorted(page for start, end in stored.asked for page in range(start // PAGE, end // PAGE))
    assert pages == list(range(LENGTH // PAGE + 1))


def test_a_document_is_shown_before_its_passages_are_all_there_and_they_follow(
    qtbot, reader: ReaderView
) -> None:
    text = "A sentence of forty characters, or about. " * (LENGTH // 42)
    stored = Stored([Mark(str(n), n * 90, n * 90 + 40, ("one",)) for n in range(len(text) // 100)])
    reader.show_document(text, Source(stored.starting, stored.long, LONGEST))
    with qtbot.waitSignal(reader.caret_moved):
        reader.set_caret(len(text) - 5)  # far from all that was fetched
    last = reader.previous_mark()
    assert last == str(len(stored.marks) - 1)
    qtbot.waitUntil(lambda: len(reader.scene.index) == len(stored.marks))
    qtbot.waitUntil(lambda: not reader._counting.isActive())
    assert reader.density()[0][0] == 0.0
    assert round(reader.density()[-1][1], 2) == 0.9


def test_what_could_not_be_read_is_said_and_asked_for_again(monkeypatch: pytest.MonkeyPatch) -> None:
    marks = [Mark(str(n), n * 90, n * 90 + 40, ()) for n in range(100)]
    stored = Stored([*marks, Mark("long", 3, 3 * PAGE, ())])
    said: list[GlossatorError] = []
    broken = True
    moment = 100.0
    monkeypatch.setattr("glossator.ui.reader.supply.monotonic", lambda: moment)

    def starting(start: int, end: int) -> list[Mark]:
        if broken:
            raise GlossatorError("The stick was pulled out.")
        return stored.starting(start, end)

    def long() -> list[Mark]:
        if broken:
            raise GlossatorError("The stick was pulled out.")
        return stored.long()

    index = SuppliedIndex(Source(starting, long, LONGEST, said.append), LENGTH, lambda mark: None)
    assert index.touching(0, 500) == []
    assert index.go_on()
    assert len(said) == 1  # it rests a moment, so that painting does not wait for each stretch
    moment += 60
    assert index.after((0, 0, "")) is None
    assert len(said) == 2
    broken = False
    moment += 60
    while index.go_on():
        pass
    assert len(index) == len(marks) + 1
    assert not index.missing()
