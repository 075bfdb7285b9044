"""The codebook as a tree."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.domain.codes import Code, Codebook
from glossator.domain.colours import PALETTE, next_colour
from glossator.domain.errors import InvalidName, NotAllowed, NotFound


def code(name: str, parent: str | None = None, position: int = 0, digit: int | None = None) -> Code:
    return Code(name.lower(), parent, name, "#c2410c", position, digit)


@pytest.fixture
def book() -> Codebook:
    return Codebook(
        [
            code("Bribes", "corruption", 1),
            code("Protection", None, 1, digit=3),
            code("Corruption", None, 0),
            code("Leaks", "corruption", 0),
            Code("leaks2", "protection", "Leaks", "#c2410c", 0),
            Code("slash", "protection", "In/out", "#c2410c", 1),
        ]
    )


def test_the_tree_is_walked_parents_first_in_order(book: Codebook) -> None:
    assert [c.id for c in book] == ["corruption", "leaks", "bribes", "protection", "leaks2", "slash"]
    assert book.path("bribes") == ("Corruption", "Bribes")
    assert book.with_digit(3) == book["protection"]


def test_a_code_is_found_by_name_or_path(book: Codebook) -> None:
    assert book.named("bribes").id == "bribes"
    assert book.named("protection/LEAKS").id == "leaks2"
    assert book.named(book.path_text("slash")).id == "slash"
    with pytest.raises(NotFound, match="2 codes"):
        book.named("Leaks")
    with pytest.raises(NotFound, match="no code"):
        book.named("Slavery")


def test_a_code_cannot_go_below_itself(book: Codebook) -> None:
    with pytest.raises(NotAllowed):
        book.check_move("corruption", "bribes")
    with pytest.raises(NotAllowed):
        book.check_move("corruption", "corruption")
    book.check_move("corruption", "protection")


def test_siblings_have_names_of_their_own(book: Codebook) -> None:
    with pytest.raises(InvalidName):
        book.check_sibling_name("corruption", "BRIBES")
    book.check_sibling_name("corruption", "Bribes", besides="bribes")


def test_new_colours_go_round_the_palette() -> None:
    used: list[str] = []
    for _ in range(2 * len(PALETTE)):
        used.append(next_colour(used))
    assert used == [*PALETTE, *PALETTE]


@given(st.lists(st.integers(0, 9), max_size=9))
def test_each_code_is_there_once_whatever_a_damaged_file_says_of_parents(parents: list[int]) -> None:
    """Parents that are missing, and codes that are below themselves: the walk reaches all, and paths end."""
    book = Codebook(
        Code(str(number), None if parent == 9 else str(parent), f"Code {number}", "#c2410c", number)
        for number, parent in enumerate(parents)
    )
    assert sorted(code.id for code in book) == sorted(str(number) for number in range(len(parents)))
    for code in book:
        assert [above.id for above in book.ancestors(code.id)] == [
            above.id for above in book if code.id in {below.id for below in book.below(above.id)}
        ]
        # Nobody is lifted without need: only one that has no parent, or that was below itself.
        if code.parent_id is None and (parent := parents[int(code.id)]) != 9 and parent < len(parents):
            at, steps = parent, 0
            while at != int(code.id) and steps < len(parents):
                at, steps = parents[at], steps + 1
            assert at == int(code.id)
