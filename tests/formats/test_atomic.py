"""A file is written whole or not at all, and the sentence says what to do."""

import contextlib
import errno
import io
import os
import shutil
import stat
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import pytest

from glossator.domain.errors import CannotWrite
from glossator.formats.writing import atomic
from glossator.formats.writing.atomic import write_atomically

ROOM = 64 * 1024
BEFORE = b"what was there before"


class Full(io.RawIOBase):
    """A file on a disk with `ROOM` bytes left."""

    def __init__(self, path: Path) -> None:
        self._handle = os.open(path, os.O_CREAT | os.O_WRONLY)
        self._left = ROOM

    def writable(self) -> bool:
        return True

    def fileno(self) -> int:
        return self._handle

    def write(self, data: object) -> int:
        part = bytes(memoryview(data)[: self._left])  # type: ignore[arg-type]
        if not part:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        self._left -= len(part)
        return os.write(self._handle, part)

    def close(self) -> None:
        if not self.closed:
            super().close()
            os.close(self._handle)


def inject_full_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(folder: Path, before: os.stat_result | None, name: str) -> tuple[Path, BinaryIO]:
        path = folder / ".glossator-test.tmp"
        return path, io.BufferedWriter(Full(path))  # type: ignore[return-value]

    monkeypatch.setattr(atomic, "_temporary", full)


@contextlib.contextmanager
def small_disk(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder with `ROOM` bytes: a real file system where this test may mount one, else an imitation."""
    folder.mkdir()
    mount = shutil.which("mount")
    command = [mount or "", "-t", "tmpfs", "-o", f"size={ROOM}", "glossator-test", str(folder)]
    mounted = bool(
        mount
        and sys.platform == "linux"
        and os.geteuid() == 0
        and subprocess.run(command, capture_output=True, check=False).returncode == 0
    )
    if not mounted:
        inject_full_disk(monkeypatch)
    try:
        yield folder
    finally:
        if mounted:
            subprocess.run(["umount", str(folder)], check=True)


def export(target: Path, parts: list[bytes], error: BaseException | None = None) -> None:
    with write_atomically(target) as file:
        for part in parts:
            file.write(part)
        if error:
            raise error


def without_power(code: str, *arguments: Path) -> str:
    """What `code` prints in a process that file permissions bind, as they do not bind root."""
    command = [sys.executable, "-c", textwrap.dedent(code), *map(str, arguments)]
    if sys.platform == "linux" and os.geteuid() == 0:
        no = "-dac_override,-dac_read_search,-fowner"
        command = ["setpriv", f"--bounding-set={no}", f"--inh-caps={no}", *command]
    done = subprocess.run(
        command, capture_output=True, check=True, encoding="utf-8", env={**os.environ, "PYTHONUTF8": "1"}
    )
    return done.stdout.strip()


TRY = """
    import sys
    from pathlib import Path
    from glossator.domain.errors import CannotWrite
    from glossator.formats.writing.atomic import write_atomically
    try:
        with write_atomically(Path(sys.argv[1])) as file:
            file.write(b"new")
        print("written")
    except CannotWrite as error:
        print(error)
"""


def test_a_new_file_is_there_at_the_end_and_alone(tmp_path: Path) -> None:
    target = tmp_path / "passages.csv"
    with write_atomically(target) as file:
        file.write(b"a,b\r\n")
        file.flush()
        assert not target.exists()
    assert target.read_bytes() == b"a,b\r\n"
    assert list(tmp_path.iterdir()) == [target]


def test_until_the_end_the_old_file_is_there(tmp_path: Path) -> None:
    target = tmp_path / "passages.csv"
    target.write_bytes(BEFORE)
    with write_atomically(target) as file:
        file.write(b"new")
        file.flush()
        assert target.read_bytes() == BEFORE
    assert target.read_bytes() == b"new"


@pytest.mark.parametrize(
    "error", [RuntimeError("cancelled"), KeyboardInterrupt(), CannotWrite("said already")]
)
def test_an_error_in_the_block_passes_and_leaves_the_old_file(tmp_path: Path, error: BaseException) -> None:
    target = tmp_path / "passages.csv"
    target.write_bytes(BEFORE)
    with pytest.raises(type(error)) as caught:
        export(target, [b"half"], error)
    assert caught.value is error
    assert target.read_bytes() == BEFORE
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("size", [10 * ROOM, ROOM + 1], ids=["while writing", "at the last byte"])
@pytest.mark.parametrize("old", [True, False], ids=["over a file", "new"])
def test_a_full_disk_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: int, old: bool
) -> None:
    with small_disk(tmp_path / "disk", monkeypatch) as disk:
        target = disk / "passages.csv"
        if old:
            target.write_bytes(BEFORE)
        with pytest.raises(CannotWrite) as caught:
            export(target, [b"x" * 1000] * (size // 1000) + [b"x" * (size % 1000)])
        assert str(caught.value) == (
            "There is no room left on the disk; “passages.csv” was not written and what was there before is "
            "kept. Free some space and export again."
        )
        assert [path.name for path in disk.iterdir()] == ["passages.csv"] * old
        assert not old or target.read_bytes() == BEFORE


def test_an_imitated_full_disk_is_told_the_same_everywhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inject_full_disk(monkeypatch)
    target = tmp_path / "passages.csv"
    target.write_bytes(BEFORE)
    with pytest.raises(CannotWrite, match="no room left"), write_atomically(target) as file:
        file.write(b"x" * (ROOM + 1))
    assert target.read_bytes() == BEFORE
    assert list(tmp_path.iterdir()) == [target]


def test_a_cancelled_export_on_a_full_disk_is_a_cancelled_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inject_full_disk(monkeypatch)
    with pytest.raises(RuntimeError, match="cancelled"):
        export(tmp_path / "a.csv", [b"x" * ROOM, b"y" * 100], RuntimeError("cancelled"))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("failing", [errno.EIO, errno.ENOSPC])
def test_what_the_disk_reports_only_at_the_end_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: int
) -> None:
    def fsync(handle: int) -> None:
        raise OSError(failing, os.strerror(failing))

    monkeypatch.setattr(atomic.os, "fsync", fsync)
    target = tmp_path / "passages.csv"
    target.write_bytes(BEFORE)
    with (
        pytest.raises(CannotWrite, match=r"“passages\.csv” was not written"),
        write_atomically(target) as file,
    ):
        file.write(b"new")
    assert target.read_bytes() == BEFORE
    assert list(tmp_path.iterdir()) == [target]


def test_a_file_system_without_fsync_is_no_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fsync(handle: int) -> None:
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))

    monkeypatch.setattr(atomic.os, "fsync", fsync)
    with write_atomically(tmp_path / "a.csv") as file:
        file.write(b"new")
    assert (tmp_path / "a.csv").read_bytes() == b"new"


def test_a_target_open_in_another_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows refuses the last step then; other systems let it pass, so here it is made to refuse."""

    def refuse(self: Path, target: Path) -> Path:
        raise PermissionError(errno.EACCES, "The process cannot access the file")

    monkeypatch.setattr(Path, "replace", refuse)
    target = tmp_path / "passages.csv"
    target.write_bytes(BEFORE)
    with pytest.raises(CannotWrite) as caught, write_atomically(target) as file:
        file.write(b"new")
    assert str(caught.value) == "“passages.csv” is open in another program; close it there and export again."
    assert target.read_bytes() == BEFORE
    assert list(tmp_path.iterdir()) == [target]


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite) as caught, write_atomically(tmp_path / "none" / "a.csv") as file:
        file.write(b"new")
    assert str(caught.value) == f"“a.csv” was not written: the folder {tmp_path / 'none'} does not exist."
    assert list(tmp_path.iterdir()) == []


def test_a_target_that_is_a_folder(tmp_path: Path) -> None:
    (tmp_path / "a.csv").mkdir()
    with pytest.raises(CannotWrite, match="is a folder"), write_atomically(tmp_path / "a.csv"):
        pass
    assert [path.name for path in tmp_path.iterdir()] == ["a.csv"]


def test_a_target_below_a_file_or_with_an_impossible_name(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(BEFORE)
    for target in (tmp_path / "file" / "a.csv", tmp_path / ("x" * 300), tmp_path / "a\0b"):
        with pytest.raises(CannotWrite, match="was not written"), write_atomically(target):
            pass
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_a_name_as_long_as_the_file_system_allows(tmp_path: Path) -> None:
    target = tmp_path / ("x" * 251 + ".csv")
    with write_atomically(target) as file:
        file.write(b"new")
    assert target.read_bytes() == b"new"


def test_a_device_is_never_replaced() -> None:
    with pytest.raises(CannotWrite), write_atomically(Path(os.devnull)) as file:
        file.write(b"new")
    assert os.name == "nt" or stat.S_ISCHR(Path(os.devnull).stat().st_mode)


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_a_folder_that_may_not_be_written_to(tmp_path: Path) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    target = folder / "a.csv"
    target.write_bytes(BEFORE)
    folder.chmod(0o555)
    try:
        told = without_power(TRY, target)
        assert (
            told == f"“a.csv” was not written: the folder {folder} is write-protected; choose another place."
        )
        assert target.read_bytes() == BEFORE
        assert list(folder.iterdir()) == [target]
    finally:
        folder.chmod(0o755)


def test_a_write_protected_file_is_not_replaced(tmp_path: Path) -> None:
    target = tmp_path / "a.csv"
    target.write_bytes(BEFORE)
    target.chmod(0o444)
    told = without_power(TRY, target)
    assert told == "“a.csv” is write-protected; choose another name, or lift the protection."
    assert target.read_bytes() == BEFORE


def test_a_new_file_has_the_mode_that_the_umask_gives(tmp_path: Path) -> None:
    (tmp_path / "usual").touch()
    with write_atomically(tmp_path / "a.csv") as file:
        file.write(b"new")
    assert (tmp_path / "a.csv").stat().st_mode == (tmp_path / "usual").stat().st_mode


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664])
def test_an_old_file_keeps_its_mode_and_never_shows_more(tmp_path: Path, mode: int) -> None:
    target = tmp_path / "a.csv"
    target.write_bytes(BEFORE)
    target.chmod(mode)
    kept = target.stat().st_mode
    with write_atomically(target) as file:
        file.write(b"confidential")
        (meanwhile,) = (path.stat().st_mode for path in tmp_path.iterdir() if path != target)
        assert meanwhile & ~kept & 0o777 == 0
    assert target.stat().st_mode == kept


@pytest.mark.skipif(os.name == "nt", reason="links need a right that few users have there")
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    real = tmp_path / "elsewhere" / "real.csv"
    real.write_bytes(BEFORE)
    link = tmp_path / "link.csv"
    dangling = tmp_path / "dangling.csv"
    link.symlink_to(real)
    dangling.symlink_to(tmp_path / "elsewhere" / "new.csv")
    for target in (link, dangling):
        with write_atomically(target) as file:
            file.write(b"through")
        assert target.is_symlink()
        assert target.read_bytes() == b"through"
    assert sorted(path.name for path in real.parent.iterdir()) == ["new.csv", "real.csv"]


@pytest.mark.skipif(os.name == "nt", reason="links need a right that few users have there")
def test_links_in_a_circle_are_told(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    with pytest.raises(CannotWrite, match="was not written"), write_atomically(tmp_path / "a"):
        pass
    assert (tmp_path / "a").is_symlink()
