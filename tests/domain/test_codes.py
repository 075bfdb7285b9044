"""The codebook as a tree."""

import pytest

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
