"""Archives that nobody vouches for: what they hold comes out, and what they do to a reader is bounded."""

import contextlib
import io
import os
import struct
import warnings
import zipfile
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glossator.domain.errors import Unreadable
from glossator.formats.reading.archive import MAX_MEMBERS, Archive

MB = 2**20


def zipped(*members: tuple[str, bytes], packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", packing) as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # two members of one name
        for name, data in members:
            archive.writestr(name, data)
    return file.getvalue()


def refusal(data: bytes, name: str = "a", **limits: int) -> str:
    with pytest.raises(Unreadable) as caught:
        Archive(data, "odd.docx", **limits).read(name)
    assert str(caught.value).startswith("odd.docx ")
    return str(caught.value)


@given(
    st.dictionaries(
        st.text("abc/.é" if os.sep == "\\" else "abc/.\\é", min_size=1).filter(lambda n: n[-1] != "/"),
        st.binary(),
    )
)
def test_what_went_in_comes_out(members: dict[str, bytes]) -> None:
    archive = Archive(zipped(*members.items()), "a.docx")
    assert {name: archive.read(name) for name in archive.names} == members
    assert all(name in archive for name in members)


def test_it_reads_from_an_open_file(tmp_path: Path) -> None:
    path = tmp_path / "a.qdpx"
    path.write_bytes(zipped(("sources/a.txt", b"words")))
    with path.open("rb") as file:
        assert Archive(file, "a.qdpx").read("sources/a.txt") == b"words"


def test_a_name_is_a_key_and_no_path(tmp_path: Path) -> None:
    (tmp_path / "secret").write_bytes(b"secret")
    names = ["../secret", str(tmp_path / "secret"), "C:\\secret", "a/../../secret"]
    archive = Archive(zipped(*((name, b"harmless") for name in names)), "a.docx")
    assert list(archive.names) == [name.replace(os.sep, "/") for name in names]
    assert {archive.read(name) for name in names} == {b"harmless"}
    assert "secret" not in archive
    with pytest.raises(KeyError):
        archive.read("secret")


def test_of_two_members_with_one_name_the_last_counts() -> None:
    archive = Archive(zipped(("a", b"old"), ("b", b""), ("a", b"new")), "a.docx")
    assert (archive.names, archive.read("a")) == (("a", "b"), b"new")


def test_folders_are_no_members() -> None:
    assert Archive(zipped(("word/", b""), ("word/a", b"x")), "a").names == ("word/a",)


def test_a_bomb_is_stopped_while_it_unpacks() -> None:
    assert "unpacks to more than a report can hold" in refusal(zipped(("a", bytes(100 * MB))))


def test_a_bomb_that_lies_about_its_size_is_stopped_too() -> None:
    data = zipped(("a", bytes(100 * MB)))
    lying = data.replace(struct.pack("<L", 100 * MB), struct.pack("<L", 1000))
    assert lying != data
    assert refusal(lying)


def test_a_member_that_is_larger_than_it_says_is_damaged() -> None:
    data = zipped(("a", b"words" * 1000))
    assert "is damaged" in refusal(data.replace(struct.pack("<L", 5000), struct.pack("<L", 10)))


def test_the_limits_count_what_was_read_in_all() -> None:
    data = zipped(
        *((f"{number}", bytes(range(256)) * 400) for number in range(5)), packing=zipfile.ZIP_STORED
    )
    archive = Archive(data, "a.qdpx", total=300_000)
    archive.read("0")
    archive.read("1")
    with pytest.raises(Unreadable, match="unpacks to more"):
        archive.read("2")
    assert "unpacks to more" in refusal(data, "0", limit=100_000)


def test_members_that_share_their_bytes_are_counted_each_time() -> None:
    """As in the bombs whose members overlap: each is small on the disk and large in memory."""
    archive = Archive(zipped(("a", bytes(15 * MB))), "a.docx", total=40 * MB)
    archive.read("a")
    archive.read("a")
    with pytest.raises(Unreadable, match="unpacks to more"):
        archive.read("a")


def test_too_many_members() -> None:
    data = zipped(*((str(number), b"") for number in range(MAX_MEMBERS + 1)), packing=zipfile.ZIP_STORED)
    assert "more than 20000 files" in refusal(data)


def test_a_locked_member() -> None:
    data = bytearray(zipped(("a", b"words")))
    for signature, offset in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        data[data.index(signature) + offset] |= 1
    assert "is locked with a password" in refusal(bytes(data))


@pytest.mark.parametrize("packing", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_ways_of_packing_that_no_document_uses(packing: int) -> None:
    assert "is damaged" in refusal(zipped(("a", b"words" * 100), packing=packing))


@pytest.mark.parametrize("data", [b"", b"PK\3\4", b"PK\5\6", b"PK\5\6" + b"\xff" * 18, b"words" * 100])
def test_no_archive(data: bytes) -> None:
    assert "is damaged or not complete" in refusal(data)


def test_a_truncated_archive() -> None:
    data = zipped(("a", bytes(range(256)) * 100), ("b", b"words" * 100))
    for twentieth in range(20):
        assert refusal(data[: len(data) * twentieth // 20])


def test_a_wrong_checksum() -> None:
    data = zipped(("a", b"words"), packing=zipfile.ZIP_STORED)
    assert "is damaged" in refusal(data.replace(b"words", b"wards"))


@given(st.binary(), st.integers(0, 200), st.binary(min_size=1, max_size=4))
def test_any_damage_is_told_as_such(tail: bytes, at: int, wound: bytes) -> None:
    data = zipped(("a", b"words" * 10), ("b/c", tail))
    hurt = data[:at] + wound + data[at + len(wound) :]
    with contextlib.suppress(Unreadable):
        archive = Archive(hurt, "odd.docx")
        for name in archive.names:
            archive.read(name)


def test_a_deflate_stream_of_garbage() -> None:
    data = zipped(("a", b"words" * 10))
    packed = zlib.compress(b"words" * 10)[2:-4]
    assert packed in data
    assert "is damaged" in refusal(data.replace(packed, b"\xff" * len(packed)))
