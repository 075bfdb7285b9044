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
