"""What is held in memory is read like a file, and nothing of it is on the disk."""

import pytest

from glossator.domain.errors import Unreadable
from glossator.formats.reading.held import Held
from glossator.formats.reading.report import read_report


def test_held_words_are_read_as_a_file_until_nobody_holds_them() -> None:
    words = Held()
    path = words.add("Laos 2020.txt", b"Officials took bribes.")
    assert not path.exists()
    [draft] = read_report(path)
    assert (draft.name, draft.text) == ("Laos 2020", "Officials took bribes.")
    del words
    with pytest.raises(Unreadable, match="does not exist"):
        read_report(path)
