"""What of the margin moves along when the text is scrolled, and what has to be painted anew."""

from glossator.ui.reader.gutter import Bracket, Gutter
from glossator.ui.reader.margin import More, Name
from glossator.ui.reader.shifting import differing

LINE, ROOM = 16, 600


def _gutter(
    brackets: list[Bracket], names: list[Name] | None = None, more: list[More] | None = None
) -> Gutter:
    return Gutter(brackets, names or [], more or [], {}, LINE)


def _bracket(mark: str, top: int, bottom: int, begins: bool = True, ends: bool = True) -> Bracket:
    return Bracket(mark, "c", 0, top, bottom, begins, ends)


def test_what_moves_with_its_lines_is_not_painted_again() -> None:
    old = _gutter([_bracket("a", 100, 200)], [Name("a", "c", 104, 0)])
    new = _gutter([_bracket("a", 60, 160)], [Name("a", "c", 64, 0)])
    assert differing(old, new, 40, ROOM) == []
    assert differing(new, old, -40, ROOM) == []
    assert differing(old, old, 0, ROOM) == []


def test_a_bracket_that_reaches_beyond_the_window_needs_nothing_but_what_comes_into_view() -> None:
    old = _gutter([_bracket("a", -27, 627, begins=False, ends=False)])
    assert differing(old, old, 40, ROOM) == []
    ending = _gutter([_bracket("a", -27, 590, begins=False)])
    assert differing(old, ending, 40, ROOM) == []  # its end lies in what came into view


def test_a_name_that_stays_while_its_lines_move_is_painted_where_it_was_and_where_it_is() -> None:
    old = _gutter([_bracket("a", -27, 400, begins=False)], [Name("a", "c", 5, 0)])
    new = _gutter([_bracket("a", -27, 360, begins=False)], [Name("a", "c", 5, 0)])
    painted = differing(old, new, 40, ROOM)
    assert painted[-1] == (5, 21)
    assert all(top < 21 for top, _ in painted)


def test_a_mark_that_came_or_went_and_the_names_that_made_room_for_it_are_painted() -> None:
    old = _gutter([_bracket("a", 100, 127)], [Name("a", "c", 104, 0), Name("b", "c", 120, 4)])
    new = _gutter(
        [_bracket("a", 100, 127), _bracket("n", 100, 154)],
        [Name("a", "c", 104, 0), Name("n", "c", 120, 16), Name("b", "c", 136, 20)],
    )
    ((top, bottom),) = differing(old, new, 0, ROOM)
    assert top <= 100
    assert bottom >= 154


def test_a_line_of_more_names_is_painted_when_their_number_changes() -> None:
    two, three = (_gutter([], [], [_more(number)]) for number in (2, 3))
    assert differing(two, two, 0, ROOM) == []
    assert differing(two, three, 0, ROOM) == [(300, 316)]


def _more(number: int) -> More:
    return More(tuple((f"m{n}", "c") for n in range(number)), 300)
