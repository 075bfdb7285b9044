"""Builds the packaged program of this system into dist/. Run by `python3 packaging/dev.py package`, in an
environment that holds what packaging/requirements/bundle.txt says and nothing else.

    build.py             everything
    build.py bundle      only the folder, dist/glossator
    build.py version     only say the version
    build.py changes     only say what the changelog has on it
"""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Iterable
from pathlib import Path

import about
import sbom

DIST = about.ROOT / "dist"
BUNDLE = DIST / about.NAME
SPEC = about.ROOT / "packaging" / "pyinstaller" / f"{about.NAME}.spec"


def bundle() -> Path:
    """The folder with the program and all it needs."""
    work = about.ROOT / "build" / "pyinstaller"
    # Fixed seeds: the same input gives the same bytes, as far as PyInstaller can.
    env = os.environ | {"PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": str(about.epoch())}
    shutil.rmtree(BUNDLE, ignore_errors=True)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR"]
    subprocess.run([*command, "--distpath", DIST, "--workpath", work, SPEC], check=True, env=env)
    return BUNDLE


def archive(folder: Path, out: Path) -> Path:
    """The folder as a file to unpack anywhere."""
    name = f"{about.NAME}-{about.VERSION}-{sys.platform}-{platform.machine().lower()}"
    if sys.platform == "win32":
        return Path(shutil.make_archive(str(out / name), "zip", folder.parent, folder.name))

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = ""
        entry.mtime = about.epoch()
        return entry

    made = out / f"{name}.tar.gz"
    with tarfile.open(made, "w:gz", compresslevel=9) as tar:
        for place in [folder, *sorted(folder.rglob("*"))]:
            tar.add(place, place.relative_to(folder.parent), recursive=False, filter=plain)
    return made


def checksums(files: Iterable[Path]) -> Path:
    """SHA256SUMS, as `sha256sum --check` reads it."""
    made = DIST / "SHA256SUMS"
    lines = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}" for file in sorted(files)]
    made.write_text("\n".join(lines) + "\n", "utf-8")
    return made


def windows(folder: Path) -> Path:
    """The setup."""
    sys.path.insert(0, str(about.ROOT / "packaging" / "windows"))
    from make_setup import make_setup

    return make_setup(folder, DIST)


def macos() -> Path:
    """The disk image, signed and notarised where the secrets are."""
    image = DIST / f"{about.TITLE}-{about.VERSION}-{platform.machine()}.dmg"
    script = about.ROOT / "packaging" / "macos" / "sign_and_notarise.sh"
    subprocess.run([script, DIST / f"{about.TITLE}.app", image], check=True)
    return image


def everything() -> list[Path]:
    """All that this system's users download."""
    folder = bundle()
    if sys.platform == "linux":
        import build_linux

        made = [archive(folder, DIST), *build_linux.packages(folder, DIST)]
    elif sys.platform == "win32":
        made = [archive(folder, DIST), windows(folder)]
    else:
        made = [macos()]
    made.append(sbom.write(folder, DIST))
    return [*made, checksums(made)]


def main(arguments: list[str]) -> int:
    """Build, and say what is there now."""
    DIST.mkdir(exist_ok=True)
    match arguments:
        case []:
            made = everything()
        case ["bundle"]:
            made = [bundle()]
        case ["version"]:
            print(about.VERSION)
            return 0
        case ["changes"]:
            print(about.changes())
            return 0
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    for file in made:
        size = sum(each.lstat().st_size for each in ([file] if file.is_file() else file.rglob("*")))
        print(f"{file.relative_to(about.ROOT)}  {size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
