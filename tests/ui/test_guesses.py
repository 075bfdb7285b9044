"""Wrong passphrases slow down, by file, whichever dialog they were given in."""

from pathlib import Path

from glossator.ui.guesses import Guesses

ONE, OTHER = Path("one.gloss"), Path("other.gloss")


def test_each_wrong_one_waits_longer_and_a_right_one_clears_it() -> None:
    guesses = Guesses()
    assert guesses.wait(ONE) == 0
    waits = [guesses.failed(ONE) for _ in range(4)]
    assert [round(seconds) for seconds in waits] == [1, 2, 4, 8]
    assert guesses.wait(ONE) > 7
    assert guesses.wait(OTHER) == 0
    guesses.right(ONE)
    assert guesses.wait(ONE) == 0
    assert round(guesses.failed(ONE)) == 1


def test_another_way_to_the_same_file_is_no_way_round(tmp_path):
    guesses, there = Guesses(), tmp_path / "one.gloss"
    there.touch()
    (tmp_path / "link.gloss").symlink_to(there)
    guesses.failed(tmp_path / "link.gloss")
    assert guesses.wait(there) > 0
    guesses.right(there)
    assert guesses.wait(tmp_path / "." / "link.gloss") == 0
