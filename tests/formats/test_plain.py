"""A plain text file becomes a draft that keeps its text."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.domain.documents import TextDraft
from glossator.domain.errors import Unreadable
from glossator.domain.names import checked_name
from glossator.formats.reading.plain import document_name, shown_name
from glossator.formats.reading.report import drafts
from glossator.formats.reading.source import Source, Wishes


def read_plain(data: bytes, name: str, encoding: str | None = None) -> TextDraft:
    [draft] = drafts(Source(name, shown_name(name) or "This file", data, Wishes(encoding)))
    return draft


def test_a_draft_holds_the_text_the_original_and_where_they_come_from() -> None:
    data = b"\xef\xbb\xbfCAMBODIA: Tier 2\r\n\r\n  The Government  \r\n"
    draft = read_plain(data, "Cambodia 2019.txt")
    assert draft.name == "Cambodia 2019"
    assert draft.text == "CAMBODIA: Tier 2\n\n  The Government  \n"
    assert draft.original == data
    assert draft.sha256 == hashlib.sha256(data).hexdigest()
    assert draft.source == "Cambodia 2019.txt"
    assert (draft.encoding, draft.certain, draft.sections) == ("utf-8-sig", True, ())


def test_a_guessed_encoding_is_marked_and_a_chosen_one_is_not() -> None:
    data = "Où ça? Le gouvernement n’a pas élargi l’accès à la protection.".encode("cp1252")
    assert not read_plain(data, "a.txt").certain
    assert read_plain(data, "a.txt", "cp1252").certain


@pytest.mark.parametrize(
    ("data", "refusal"),
    [
        (b"", "notes.txt is empty."),
        (b"\xef\xbb\xbf", "notes.txt is empty."),
        (b" \n\t\r\n", "notes.txt holds nothing but white space."),
        (b"\n" * 1_000_000, "notes.txt holds nothing but white space."),
        ("\u00a0\u2028\u3000".encode(), "notes.txt holds nothing but white space."),
    ],
)
def test_a_text_without_a_letter_is_refused(data: bytes, refusal: str) -> None:
    with pytest.raises(Unreadable) as caught:
        read_plain(data, "notes.txt")
    assert str(caught.value) == refusal


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("Cambodia 2019.txt", "Cambodia 2019"),
        ("interview.v2.md", "interview.v2"),
        ("Report no. 5", "Report no. 5"),
        ("Report no.5", "Report no.5"),
        (".txt", ".txt"),
        ("a\nb\x07c.txt", "a b c"),
        ("a\u2028b\x85c.txt", "a b c"),
        ("កម្ពុជា.txt", "កម្ពុជា"),
        ("caf\udce9.txt", "caf\ufffd"),
        ("\n.txt", ".txt"),
        ("  ", "Untitled"),
        ("", "Untitled"),
        ("x" * 300 + ".txt", "x" * 200),
    ],
)
def test_the_name_comes_from_the_file_without_its_ending(source: str, name: str) -> None:
    assert document_name(source) == name


@given(st.text(st.characters()))
def test_the_name_always_obeys_the_rule_for_names(source: str) -> None:
    name = document_name(source)
    assert checked_name(name) == name


def test_what_goes_into_the_project_can_be_stored() -> None:
    draft = read_plain(b"words", "caf\udce9\n.txt")
    draft.source.encode()
    assert "\n" not in draft.source


def test_a_second_byte_order_mark_is_the_texts_own() -> None:
    [draft] = drafts(Source("two marks.txt", "two marks.txt", b"\xff\xfe\xff\xfea\0b\0"))
    assert draft.text == "\ufeffab"
