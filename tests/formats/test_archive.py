"""Archives and XML that nobody vouches for."""

import io
import zipfile

import pytest

from glossator.domain.errors import Unreadable
from glossator.formats.reading import archive
from glossator.formats.reading.archive import Archive
from glossator.formats.reading.xml import declares_type, local, parsed


def zipped(members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as packed:
        for name, data in members.items():
            packed.writestr(name, data)
    return out.getvalue()


def test_members_are_read_by_name_whatever_their_slashes_and_case() -> None:
    found = Archive(zipped({"Sources/A.txt": b"words", "../../etc/passwd": b"x", "/abs": b"y"}), "a.zip")
    assert found.names == ("Sources/A.txt", "../../etc/passwd", "/abs")
    assert found.read("Sources/A.txt") == b"words"
    assert found.find("sources\\a.TXT") == "Sources/A.txt"
    assert found.find("other") is None
    assert "Sources/A.txt" in found
    assert found.read("../../etc/passwd") == b"x"  # a name, and nothing else
    with pytest.raises(Unreadable, match="its part “gone” is missing"):
        found.read("gone")


def test_a_bomb_is_stopped_by_what_comes_out_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    data = zipped({"a": b"0" * 5_000_000, "b": b"0" * 900_000})
    assert len(data) < 10_000
    with pytest.raises(Unreadable, match="would take more than"):
        Archive(data, "a.zip").read("a", 2**20)
    lying = data.replace((5_000_000).to_bytes(4, "little"), (10).to_bytes(4, "little"))
    with pytest.raises(Unreadable):
        Archive(lying, "a.zip").read("a", 2**20)
    monkeypatch.setattr(archive, "MOST_BYTES", 10**6)
    found = Archive(data, "a.zip")
    found.read("b")
    with pytest.raises(Unreadable, match="would take more than"):
        found.read("b")  # both together are too much


def test_too_many_members_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MOST_MEMBERS", 3)
    with pytest.raises(Unreadable, match="more than 3 parts"):
        Archive(zipped({str(n): b"" for n in range(4)}), "a.zip")


def test_what_is_cut_short_or_scribbled_over_is_refused_in_a_sentence() -> None:
    data = zipped({"a": bytes(range(256)) * 50, "b": b"words"}, zipfile.ZIP_STORED)
    for end in range(0, len(data), 97):
        with pytest.raises(Unreadable, match=r"a\.zip is damaged"):
            Archive(data[:end], "a.zip")
    scribbled = bytearray(data)
    scribbled[200] ^= 255
    with pytest.raises(Unreadable, match=r"a\.zip is damaged"):
        Archive(bytes(scribbled), "a.zip").read("a")
    for method in (zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA):
        assert Archive(zipped({"a": b"words"}, method), "a.zip").read("a") == b"words"


def test_a_locked_member_is_told() -> None:
    data = bytearray(zipped({"a": b"words"}, zipfile.ZIP_STORED))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(Unreadable, match="locked with a password"):
        Archive(bytes(data), "a.zip").read("a")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-16-be"])
def test_a_document_type_is_refused_in_every_encoding(encoding: str) -> None:
    words = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'.encode(encoding)
    assert declares_type(words)
    with pytest.raises(Unreadable, match="declares a document type"):
        parsed(words, "a.odt")
    assert not declares_type("<a/>".encode(encoding))


def test_damaged_and_deep_xml_is_refused() -> None:
    for data in (b"", b"<a>", b"<a>&b;</a>", b"\xff", b"<a>" * 10_000 + b"</a>" * 10_000):
        with pytest.raises(Unreadable, match=r"a\.odt is damaged: its part “content.xml”"):
            parsed(data, "a.odt", "content.xml")
    root = parsed(b'<x:a xmlns:x="u"><!-- c --><b/></x:a>', "a.odt")
    assert [local(root), *map(local, root)] == ["a", "", "b"]
