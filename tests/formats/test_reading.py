"""The one door for files: each is read by its ending, or refused in one sentence with its name."""

import hashlib
import os
import stat
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from glossator.domain.documents import SECTION, TextDraft
from glossator.domain.errors import Unreadable
from glossator.formats.reading import report
from glossator.formats.reading.report import MAX_BYTES, SUFFIXES
from glossator.formats.reading.report import read_report as read_reports
from glossator.formats.reading.source import Wishes


def read_report(path: Path, encoding: str | None = None) -> TextDraft:
    [draft] = read_reports(path, Wishes(encoding))
    return draft


def refusal(path: Path, encoding: str | None = None) -> str:
    with pytest.raises(Unreadable) as caught:
        read_report(path, encoding)
    sentence = str(caught.value)
    assert "\n" not in sentence
    return sentence


def without_power(code: str, argument: Path) -> str:
    """What `code` prints in a process that file permissions bind, as they do not bind root."""
    command = [sys.executable, "-c", textwrap.dedent(code), str(argument)]
    if sys.platform == "linux" and os.geteuid() == 0:
        no = "-dac_override,-dac_read_search"
        command = ["setpriv", f"--bounding-set={no}", f"--inh-caps={no}", *command]
    return subprocess.run(command, capture_output=True, check=True, encoding="utf-8").stdout.strip()


def test_the_ending_chooses_the_reader(tmp_path: Path) -> None:
    data = b"# Heading\nwords\n"
    for ending in (".md", ".markdown", ".MD"):
        (tmp_path / f"a{ending}").write_bytes(data)
        assert read_report(tmp_path / f"a{ending}").sections == (("Heading", SECTION, 0, len(data)),)
    for ending in (".txt", ".text", ".TXT", ".log", ""):
        (tmp_path / f"a{ending}").write_bytes(data)
        draft = read_report(tmp_path / f"a{ending}")
        assert (draft.name, draft.source, draft.sections) == ("a", f"a{ending}", ())
    assert {".txt", ".md", ".html", ".docx", ".odt", ".rtf", ".epub", ".pdf", ".csv", ".xlsx"} <= set(
        SUFFIXES
    )


def test_the_original_bytes_are_kept_with_their_hash(tmp_path: Path) -> None:
    path = tmp_path / "Cambodia 2019.txt"
    data = b"\xef\xbb\xbfa\r\nb\xc3\xa9"
    path.write_bytes(data)
    draft = read_report(path)
    assert (draft.original, draft.sha256) == (data, hashlib.sha256(data).hexdigest())
    assert draft.text == "a\nbé"


def test_a_chosen_encoding_goes_through_to_every_reader(tmp_path: Path) -> None:
    for name in ("a.txt", "a.md"):
        (tmp_path / name).write_bytes("Жертвы".encode("koi8-r"))
        assert read_report(tmp_path / name, "koi8-r").text == "Жертвы"
        assert refusal(tmp_path / name, "utf-8") == f"{name} is not a text in the encoding utf-8."


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert refusal(tmp_path / "gone.txt") == "gone.txt does not exist."


def test_a_folder(tmp_path: Path) -> None:
    (tmp_path / "reports.txt").mkdir()
    assert refusal(tmp_path / "reports.txt") == "reports.txt is a folder; choose the files in it."


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("name", ["empty.txt", "empty.md"])
def test_an_empty_file(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    assert refusal(tmp_path / name) == f"{name} is empty."


def test_a_binary_file_with_the_ending_of_a_text(tmp_path: Path) -> None:
    (tmp_path / "report.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    assert refusal(tmp_path / "report.txt") == (
        "report.txt looks like a PNG picture, which is no report that can be read."
    )


@pytest.mark.parametrize(
    ("size", "told"), [(200 * 2**20, "200"), (MAX_BYTES + 1, "64.1"), (5 * 2**30, "5120")]
)
def test_a_huge_file_is_refused_before_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: int, told: str
) -> None:
    path = tmp_path / "huge.txt"
    path.touch()
    os.truncate(path, size)

    def opened(*_: object) -> int:
        raise AssertionError("it was opened")

    monkeypatch.setattr(report.os, "open", opened)
    assert refusal(path) == f"huge.txt has {told} MB; a report can have 64 MB at most."


def test_a_file_of_just_the_largest_size_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(report, "MAX_BYTES", 100)
    (tmp_path / "a.txt").write_bytes(b"x" * 100)
    (tmp_path / "b.txt").write_bytes(b"x" * 101)
    assert len(read_report(tmp_path / "a.txt").text) == 100
    assert refusal(tmp_path / "b.txt").startswith("b.txt has ")


def test_a_pipe_or_a_device_is_refused_without_waiting(tmp_path: Path) -> None:
    path = Path(os.devnull)
    if hasattr(os, "mkfifo"):
        path = tmp_path / "pipe.txt"
        os.mkfifo(path)
        assert refusal(Path(os.devnull)) == "null is not an ordinary file."
    assert refusal(path).startswith(path.name)


def test_a_pipe_put_in_a_files_place_does_not_block(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between the look at a file and its opening another may take its place."""
    path = tmp_path / "a.txt"
    path.write_bytes(b"words")
    usual = path.stat()
    if hasattr(os, "mkfifo"):
        path.unlink()
        os.mkfifo(path)
    else:
        path.unlink()
    monkeypatch.setattr(Path, "stat", lambda self, **_: usual)
    assert refusal(path).startswith("a.txt ")
    assert stat.S_ISREG(usual.st_mode)


@pytest.mark.parametrize("change", ["longer", "shorter", "same size"])
def test_a_file_that_changes_while_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: str
) -> None:
    path = tmp_path / "growing.txt"
    path.write_bytes(b"words" * 100)
    os.utime(path, (1_000_000_000, 1_000_000_000))
    usual = os.fstat
    looks: list[int] = []

    def fstat(handle: int) -> os.stat_result:
        status = usual(handle)
        if not looks:
            data = {"longer": b"words" * 200, "shorter": b"w", "same size": b"WORDS" * 100}[change]
            path.write_bytes(data)
        looks.append(handle)
        return status

    monkeypatch.setattr(report.os, "fstat", fstat)
    assert refusal(path) == (
        "growing.txt changed while it was read; import it again when the other program is done with it."
    )


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_a_file_without_permission(tmp_path: Path) -> None:
    path = tmp_path / "locked.txt"
    path.write_bytes(b"words")
    path.chmod(0)
    told = without_power(
        """
        import sys
        from pathlib import Path
        from glossator.domain.errors import Unreadable
        from glossator.formats.reading.report import read_report
        try:
            read_report(Path(sys.argv[1]))
        except Unreadable as error:
            print(error)
        """,
        path,
    )
    assert told == "locked.txt may not be read: you have no permission for it, or another program holds it."


def test_what_the_system_says_of_other_troubles(tmp_path: Path) -> None:
    assert "cannot be read: " in refusal(tmp_path / "a\0b.txt")
    assert os.name == "nt" or "cannot be read: " in refusal(tmp_path / ("x" * 300 + ".txt"))
    (tmp_path / "a.txt").write_bytes(b"words")
    assert refusal(tmp_path / "a.txt" / "b.txt").startswith("b.txt ")


def test_an_odd_file_name_gives_one_line_that_can_be_printed(tmp_path: Path) -> None:
    told = refusal(tmp_path / "a\nb\udce9.txt")
    assert told.encode() == b" ".join(told.encode().split())
    assert told.startswith("a b\ufffd.txt ")


def test_nothing_heavy_is_loaded_for_a_plain_text() -> None:
    code = (
        "import sys, tempfile, pathlib\n"
        "from glossator.formats.reading.report import read_report\n"
        "path = pathlib.Path(sys.argv[1])\n"
        "read_report(path)\n"
        "print(sorted({'chardet', 'markdown_it'} & set(sys.modules)))\n"
    )
    command = [sys.executable, "-c", code, __file__]
    assert subprocess.run(command, capture_output=True, check=True, encoding="utf-8").stdout.strip() == "[]"
