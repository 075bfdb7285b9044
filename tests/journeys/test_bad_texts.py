"""Files as bad as files are: each opens, is read to its end, coded by key and kept true; or is refused clearly."""

import random
import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QTreeView
from pytestqt.qtbot import QtBot

MB = 1_000_000
WORDS = "Officials took bribes and families owed money to the kiln for years on end . "
HEBREW = "פקידים לקחו שוחד, ומשפחות היו חייבות כסף לבעלי הכבשן במשך שנים. "
ARABIC = "أخذ المسؤولون الرشاوى وكانت العائلات مدينة لأصحاب الأفران. "
FAMILY = "\N{WOMAN}\u200d\N{WOMAN}\u200d\N{GIRL}\u200d\N{BOY}"
MOST_LAID_OUT = 450  # blocks; whatever the text, no more than those in view and near it

SEPARATORS = "One.\u2028Two sentences. Here.\u2029Three.\x85Four.\x0bFive.\x0cSix."
READ = {
    "a million line breaks around a word": b"\n" * (MB // 2) + b"Debt" + b"\r\n" * (MB // 2),
    "one line of 10 MB": (WORDS * (10 * MB // len(WORDS))).encode(),
    "one word of 10 MB": b"x" * (10 * MB),
    "separators of lines and paragraphs": SEPARATORS.encode(),
    "noncharacters and what Qt folds": "A\ufdd0B\ufdd1C\u00a0D\ufffeE\uffffF\ufeffG\u00adH\u200bI\ufffcJ.".encode(),
    "5 MB of marks on one letter": ("a" + "\u0301" * (5 * MB // 2)).encode(),
    "a paragraph of 100 KB from right to left": ((HEBREW + ARABIC) * 1000)[: 100 * 1024].encode(),
    "a chain of 20,000 joined emoji": ("\u200d".join([FAMILY] * 5000) + " end.").encode(),
    "controls of direction without end": (
        "\u202e" * 5000 + "Officials took bribes. " + "\u2067" * 5000
    ).encode(),
    "UTF-16 with a byte order mark": "\ufeffKiln \N{GRINNING FACE} debts. Paid.".encode("utf-16-le"),
}
REFUSED = {
    "nothing at all": (b"", "empty"),
    "only a byte order mark": (b"\xef\xbb\xbf", "empty"),
    "a million line breaks": (b"\n" * MB, "white space"),
    "a million line breaks of Windows": (b"\r\n" * MB, "white space"),
    "a NUL in the midst": (b"Officials took bribes.\0 Families owed money.", "binary"),
    "nothing but NULs": (b"\0" * 5000, "binary"),
    "half a character in UTF-16": (
        "\ufeffDebt ".encode("utf-16-le") + b"\x00\xd8" + " paid.".encode("utf-16-le"),
        "damaged",
    ),
    "the other half": (
        "\ufeffDebt ".encode("utf-16-be") + b"\xdc\x00" + " paid.".encode("utf-16-be"),
        "damaged",
    ),
}


def take(journey, qtbot: QtBot, path: Path) -> None:
    """Import a file as the window does, and wait until it is read."""
    importing = journey.space.importing
    importing.take([path])
    qtbot.waitUntil(lambda: importing.dialog is not None or importing.result is not None, timeout=60_000)
    qtbot.wait(1)


def documents(journey) -> list[tuple[str, int]]:
    with closing(sqlite3.connect(f"file:{journey.path}?mode=ro", uri=True)) as other:
        return other.execute("SELECT name, length FROM documents ORDER BY position").fetchall()


@pytest.mark.parametrize("what", READ)
def test_it_is_read_to_its_end_and_coded_and_every_offset_is_true(
    journey, qtbot: QtBot, tmp_path: Path, what: str
) -> None:
    data = READ[what]
    path = tmp_path / "bad.txt"
    path.write_bytes(data)
    decoded = data.decode("utf-16") if data[:2] == b"\xff\xfe" else data.decode("utf-8-sig")
    expected = decoded.replace("\r\n", "\n").replace("\r", "\n")
    take(journey, qtbot, path)
    assert journey.space.importing.dialog is None, "it was not taken as it is"
    assert documents(journey)[-1] == ("bad", len(expected))
    space, reader = journey.space, journey.reader
    document = space.showing.document_id
    assert space.project.documents.text(document) == reader.scene.page.text == expected
    reader.setFocus()

    # To the end by keys, and back, a page at a time at both ends.
    journey.press(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert reader.caret() == len(expected)
    for key in [Qt.Key.Key_PageUp] * 5 + [Qt.Key.Key_PageDown] * 5:
        journey.press(key)
        assert not reader.grab().isNull()
    journey.press(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert reader.caret() == len(expected)
    journey.press(Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert reader.caret() == 0
    for _ in range(10):
        reader.scroll_pixels(500)
        assert not reader.viewport().grab().isNull()
    assert len(reader.scene.page._cache) <= MOST_LAID_OUT

    # Coded by keys at the start, at the end and somewhere between.
    chance = random.Random(what)
    tagged = 0
    word = re.search(r"\w", expected)
    assert word is not None
    for place in (word.start(), chance.randrange(len(expected) + 1), max(0, len(expected) - 3)):
        reader.set_caret(place)
        for _ in range(3):
            journey.press(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
        span = reader.selection()
        if span is not None and expected[span.start : span.end].strip():
            journey.press(Qt.Key.Key_1)
            tagged += 1
    passages = space.project.passages.of(document)
    assert all(p.quote == expected[p.start : p.end] for p in passages)
    assert passages
    assert tagged
    assert space.project.findings() == []


@pytest.mark.parametrize("what", REFUSED)
def test_it_is_refused_with_a_sentence_and_nothing_is_stored(
    journey, qtbot: QtBot, tmp_path: Path, what: str
) -> None:
    data, word = REFUSED[what]
    path = tmp_path / "bad.txt"
    path.write_bytes(data)
    before = documents(journey)
    take(journey, qtbot, path)
    dialog = journey.space.importing.dialog
    assert dialog is not None
    model = dialog.findChild(QTreeView).model()
    shown = [str(model.index(0, column).data() or "") for column in range(model.columnCount())]
    assert shown[0] == "bad.txt"
    assert any(word in each and each.endswith(".") for each in shown), shown
    [button] = [each for each in dialog.findChildren(QPushButton) if each.text() == "Import"]
    assert not button.isEnabled()
    dialog.reject()
    qtbot.wait(1)
    assert documents(journey) == before
    assert journey.space.project.findings() == []


def test_surrogates_that_are_written_as_utf_8_are_never_taken_for_text(
    journey, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "bad.txt"
    path.write_bytes(b"Debt \xed\xa0\x80 paid.")
    before = documents(journey)
    take(journey, qtbot, path)
    dialog = journey.space.importing.dialog
    assert dialog is not None, "bytes that are no text were taken without a question"
    dialog.reject()
    qtbot.wait(1)
    assert documents(journey) == before
