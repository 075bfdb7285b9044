"""Of the bundle, what Linux installs: a tree as it lies under /, and from it .deb, .rpm, .run and AppDir."""

from __future__ import annotations

import gzip
import os
import platform
import re
import shutil
import stat
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from string import Template
from xml.sax.saxutils import escape

import about

SOURCES = about.ROOT / "packaging" / "linux"
WORK = about.ROOT / "build" / "linux"
TREE = WORK / "tree"
APPDIR = WORK / f"{about.TITLE}.AppDir"
DEBIAN_ARCHES = {"x86_64": "amd64", "aarch64": "arm64"}
MIME = "application-x-glossator"
SCREENSHOTS = "GLOSSATOR_SCREENSHOTS"
"""The variable with the address below which the pictures in `screenshots` will lie, in public."""


def arch() -> str:
    """This machine's architecture in Debian's words, which nfpm translates."""
    return DEBIAN_ARCHES.get(platform.machine(), platform.machine())


def glibc(folder: Path) -> str:
    """The oldest glibc that has every symbol which the files of a folder ask for, as "2.36"."""
    found = {
        int(minor)
        for file in folder.rglob("*")
        if file.is_file() and not file.is_symlink() and file.read_bytes()[:4] == b"\x7fELF"
        for minor in re.findall(rb"GLIBC_2\.(\d+)", file.read_bytes())
    }
    return f"2.{max(found)}"


def filled(name: str) -> bytes:
    """One of our files with the version and its date in it."""
    text = (SOURCES / name).read_text("utf-8")
    return text.replace("@VERSION@", about.VERSION).replace("@DATE@", about.date()).encode()


def metainfo() -> bytes:
    """What software centres read: with its pictures where it is said at which address they lie, else without."""
    text = filled(f"{about.APP_ID}.metainfo.xml").decode()
    base = os.environ.get(SCREENSHOTS, "").rstrip("/")
    if not base:
        return re.sub(r"  <screenshots>.*</screenshots>\n", "", text, flags=re.DOTALL).encode()
    if not re.fullmatch(r"https://[^\s/]+(/\S*)?", base):
        sys.exit(f"{SCREENSHOTS} must be an address that begins with https://, and is {base}")
    return text.replace("@SCREENSHOTS@", escape(base)).encode()


def packed(data: bytes) -> bytes:
    """As Debian keeps documents: gzip, the same bytes each time."""
    return gzip.compress(data, 9, mtime=0)


def lay_out(bundle: Path, root: Path) -> None:
    """Lays the bundle and everything that desktops want to know of it under `root`, as it will lie under /."""
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(bundle, root / "usr/lib" / about.NAME, symlinks=True)
    program = root / "usr/bin" / about.NAME
    program.parent.mkdir(parents=True)
    program.symlink_to(f"../lib/{about.NAME}/{about.NAME}")
    share, app = root / "usr/share", about.APP_ID
    drawing = (about.ROOT / "resources/icons" / f"{about.NAME}.svg").read_bytes()
    files = {
        f"applications/{app}.desktop": filled(f"{app}.desktop"),
        f"metainfo/{app}.metainfo.xml": metainfo(),
        f"mime/packages/{app}.xml": filled(f"{app}.mime.xml"),
        f"icons/hicolor/scalable/apps/{app}.svg": drawing,
        f"icons/hicolor/scalable/mimetypes/{MIME}.svg": drawing,
        f"man/man1/{about.NAME}.1.gz": packed(filled(f"{about.NAME}.1")),
        f"doc/{about.NAME}/copyright": filled("copyright"),
        f"doc/{about.NAME}/changelog.gz": packed((about.ROOT / "CHANGELOG.md").read_bytes()),
    }
    for icon in (SOURCES / "icons").glob("*/*.png"):
        files[f"icons/hicolor/{icon.parent.name}/apps/{icon.name}"] = icon.read_bytes()
    for place, data in files.items():
        (share / place).parent.mkdir(parents=True, exist_ok=True)
        (share / place).write_bytes(data)
    settle(root)


def settle(root: Path) -> None:
    """Modes that do not depend on who builds, and one time for all: the same input gives the same package."""
    for place in [root, *root.rglob("*")]:
        if not place.is_symlink():
            runs = place.is_dir() or place.stat().st_mode & stat.S_IXUSR
            place.chmod(0o755 if runs else 0o644)
        os.utime(place, (about.epoch(), about.epoch()), follow_symlinks=False)


def recipe(tree: Path, version: str) -> str:
    """What nfpm is told, filled: it fills places itself in some fields and leaves them as they are in others."""
    values = {
        "NAME": about.NAME,
        "ARCH": arch(),
        "VERSION": version,
        "AUTHORS": about.AUTHORS,
        "SUMMARY": about.SUMMARY,
        "LICENCE": about.LICENCE,
        "TREE": str(tree),
        "GLIBC": glibc(tree),
    }
    return Template((SOURCES / "nfpm.yaml").read_text("utf-8")).substitute(values)


def nfpm(tree: Path, out: Path, version: str = about.VERSION) -> Iterable[Path]:
    """The .deb and the .rpm of a tree."""
    told = WORK / "nfpm.yaml"
    told.parent.mkdir(parents=True, exist_ok=True)
    told.write_text(recipe(tree, version), "utf-8")
    program = Path(sys.executable).with_name("nfpm")
    for kind, name in (
        ("deb", f"{about.NAME}_{version}_{arch()}.deb"),
        ("rpm", f"{about.NAME}-{version}-1.{platform.machine()}.rpm"),
    ):
        subprocess.run(
            [program, "package", "-f", told, "-p", kind, "-t", out / name],
            env=os.environ | {"SOURCE_DATE_EPOCH": str(about.epoch())},
            check=True,
            stdout=subprocess.DEVNULL,
        )
        yield out / name


def appdir(tree: Path) -> Path:
    """The folder that appimagetool makes an AppImage of; its AppRun starts the program where it lies."""
    shutil.rmtree(APPDIR, ignore_errors=True)
    shutil.copytree(tree, APPDIR, symlinks=True)
    shutil.copy2(SOURCES / "AppRun", APPDIR)
    for name, target in (
        (f"{about.APP_ID}.desktop", f"usr/share/applications/{about.APP_ID}.desktop"),
        (f"{about.APP_ID}.svg", f"usr/share/icons/hicolor/scalable/apps/{about.APP_ID}.svg"),
        (".DirIcon", f"usr/share/icons/hicolor/256x256/apps/{about.APP_ID}.png"),
    ):
        (APPDIR / name).symlink_to(target)
    settle(APPDIR)
    return APPDIR


def run_file(tree: Path, out: Path) -> Path | None:
    """The self-extracting installer for one user; None where makeself is not there."""
    if not shutil.which("makeself"):
        return None
    folder = WORK / "run"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(tree, folder, symlinks=True)
    shutil.copy2(SOURCES / "install.sh", folder)
    settle(folder)
    made = out / f"{about.NAME}-{about.VERSION}-{platform.machine()}.run"
    date = subprocess.run(
        ["date", "-u", "-d", f"@{about.epoch()}"], capture_output=True, text=True, check=True
    )
    same = [
        "--tar-extra",
        "--sort=name --owner=0 --group=0 --numeric-owner",
        "--packaging-date",
        date.stdout.strip(),
    ]
    title = f"{about.TITLE} {about.VERSION}"
    subprocess.run(
        ["makeself", "--quiet", *same, folder, made, title, "./install.sh"],
        check=True,
        env=os.environ | {"GZIP": "-n"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    return made


def packages(bundle: Path, out: Path) -> Iterable[Path]:
    """Everything, one after the other."""
    lay_out(bundle, TREE)
    if not os.environ.get(SCREENSHOTS):
        print(f"The metainfo names no screenshots: {SCREENSHOTS} is not set.", file=sys.stderr)
    for picture in sorted((SOURCES / "screenshots").glob("*.png")):
        yield Path(shutil.copy(picture, out))
    yield from nfpm(TREE, out)
    appdir(TREE)
    if made := run_file(TREE, out):
        yield made
    else:
        print("No .run: makeself is not installed (sudo apt-get install makeself).", file=sys.stderr)
