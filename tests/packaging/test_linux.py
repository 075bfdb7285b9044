"""What Linux installs: the files that desktops read, and the tree that the packages are made of."""

import configparser
import gzip
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from xml.etree import ElementTree

import click
import pytest
from PySide6.QtGui import QImage

from glossator.storage.headers import APPLICATION_ID

ROOT = Path(__file__).resolve().parents[2]
LINUX = ROOT / "packaging" / "linux"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the packages of Linux are made there")


@pytest.fixture
def packaging(monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    import about
    import build_linux

    return SimpleNamespace(about=about, linux=build_linux)


@pytest.fixture
def tree(packaging: SimpleNamespace, tmp_path: Path) -> Path:
    bundle = tmp_path / "bundle"
    bundle.mkdir()
    (bundle / "glossator").write_bytes(b"\x7fELF GLIBC_2.4 GLIBC_2.34\0")
    (bundle / "glossator").chmod(0o700)
    packaging.linux.lay_out(bundle, tmp_path / "tree")
    return tmp_path / "tree"


def _entry(text: str) -> Any:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read_string(text)
    return parser["Desktop Entry"]


def test_the_names_of_the_program_agree(packaging: SimpleNamespace, tree: Path) -> None:
    name, share = packaging.about.APP_ID, tree / "usr/share"
    entry = _entry((share / f"applications/{name}.desktop").read_text("utf-8"))
    metainfo = ElementTree.parse(share / f"metainfo/{name}.metainfo.xml").getroot()
    [kind] = ElementTree.parse(share / f"mime/packages/{name}.xml").getroot().findall(f"{MIME}mime-type")

    assert metainfo.findtext("id") == entry["Icon"] == name
    assert metainfo.findtext("launchable") == f"{name}.desktop"
    assert entry["MimeType"].split(";")[0] == metainfo.findtext("provides/mediatype") == kind.get("type")
    assert (tree / "usr/bin" / entry["Exec"].split()[0]).resolve() == tree / "usr/lib/glossator/glossator"
    assert f'setDesktopFileName("{name}")' in (ROOT / "desktop/glossator/ui/app.py").read_text("utf-8")
    assert (share / f"icons/hicolor/256x256/apps/{name}.png").is_file()
    assert (LINUX / f"{name}.yml").read_text("utf-8").count(f"id: {name}\n") == 1


def test_a_project_is_known_by_what_sqlite_keeps_of_it(tree: Path) -> None:
    [file] = (tree / "usr/share/mime/packages").iterdir()
    kind = ElementTree.parse(file).getroot()[0]
    outer, inner = kind.findall(f".//{MIME}match")

    assert kind.find(f"{MIME}glob").get("pattern") == "*.gloss"  # type: ignore[union-attr]
    assert (outer.get("offset"), outer.get("value")) == ("0", "SQLite format 3\\x00")
    assert inner.get("offset") == "68"
    assert inner.get("value", "").encode() == APPLICATION_ID.to_bytes(4, "big")


def test_no_place_is_left_unfilled_and_the_version_is_told(packaging: SimpleNamespace, tree: Path) -> None:
    version = packaging.about.VERSION
    share = tree / "usr/share"
    page = gzip.decompress((share / "man/man1/glossator.1.gz").read_bytes()).decode()
    texts = [page, *(file.read_text("utf-8") for file in share.rglob("*.*ml"))]

    assert [text for text in texts if re.search(r"@[A-Z]+@", text)] == []
    assert f'"Glossator {version}"' in page
    release = ElementTree.parse(next(share.glob("metainfo/*"))).find("releases/release")
    assert release is not None
    assert release.get("version") == version


ADDRESS = "https://example.org/pictures?of=it&"


@pytest.mark.parametrize("address", ["", ADDRESS])
def test_the_metainfo_is_sound_with_pictures_and_without(
    address: str, packaging: SimpleNamespace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GLOSSATOR_SCREENSHOTS", address)
    file = tmp_path / f"{packaging.about.APP_ID}.metainfo.xml"
    file.write_bytes(packaging.linux.metainfo())

    images = ElementTree.parse(file).findall("screenshots/screenshot/image")
    kept = {each.name: QImage(str(each)) for each in (LINUX / "screenshots").iterdir()}
    assert {image.text for image in images} == ({f"{address}/{name}" for name in kept} if address else set())
    for image in images:
        picture = kept[(image.text or "").removeprefix(f"{address}/")]
        size = picture.width(), picture.height()
        assert (image.get("width"), image.get("height")) == tuple(map(str, size))
        assert size[0] * 9 == size[1] * 16, "as software centres ask for"
    if appstreamcli := shutil.which("appstreamcli"):
        done = subprocess.run(
            [appstreamcli, "validate", "--no-net", str(file)], capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr


def test_an_address_that_nobody_can_open_is_refused(
    packaging: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GLOSSATOR_SCREENSHOTS", "../screenshots")
    with pytest.raises(SystemExit, match="must be an address that begins with https://"):
        packaging.linux.metainfo()


def test_what_nfpm_is_told_is_filled(packaging: SimpleNamespace, tree: Path) -> None:
    about = packaging.about
    told = packaging.linux.recipe(tree, "1.2.3")

    assert "$" not in told
    assert f'license: "{about.LICENCE}"\n' in told
    assert f'  summary: "{about.SUMMARY}"\n' in told
    assert "libc6 (>= 2.34)" in told


def test_the_manual_knows_every_command_and_the_options_that_matter(tree: Path) -> None:
    from glossator.cli import cli

    page = gzip.decompress((tree / "usr/share/man/man1/glossator.1.gz").read_bytes()).decode()
    page = re.sub(r"\\f[BIPR]", "", page).replace("\\-", "-")
    commands = page.partition(".SH COMMANDS")[2].partition(".SH OPTIONS")[0]
    described = " ".join(line for line in commands.splitlines() if line.startswith(".B"))
    shown = {name for name, command in cli.commands.items() if not command.hidden}
    shown |= {f"names {name}" for name in cli.commands["names"].commands}  # type: ignore[attr-defined]

    assert [name for name in shown if not re.search(rf"(?<![\w-]){name}(?![\w-])", described)] == []
    known = {option for command in _commands(cli) for each in command.params for option in each.opts}
    said = set(re.findall(r"--[a-z][a-z-]+", page)) - {"--help", "--sample"}
    assert said <= known | {"--version"}, "an option that no command has"
    assert {"--passphrase-file", "--new-passphrase-file", "--stand-ins", "--to", "--encrypt"} <= said
    assert ".SH FILES" in page


def _commands(group: click.Group) -> Iterator[click.Command]:
    for command in group.commands.values():
        yield command
        if isinstance(command, click.Group):
            yield from _commands(command)


def test_a_tree_is_the_same_whoever_lays_it_out(packaging: SimpleNamespace, tree: Path) -> None:
    places = [place for place in tree.rglob("*") if not place.is_symlink()]

    modes = {place.stat().st_mode & 0o777 for place in places if place.is_file()}
    assert modes == {0o644, 0o755}
    assert {place.stat().st_mtime for place in places} == {packaging.about.epoch()}
    assert packaging.linux.glibc(tree) == "2.34"


def test_an_appdir_has_what_appimagetool_asks_for(
    packaging: SimpleNamespace, tree: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(packaging.linux, "APPDIR", tmp_path / "Glossator.AppDir")
    made = packaging.linux.appdir(tree)

    assert {each.name for each in made.iterdir()} == {
        "AppRun", ".DirIcon", "usr", f"{packaging.about.APP_ID}.desktop", f"{packaging.about.APP_ID}.svg",
    }  # fmt: skip
    assert all(each.exists() for each in made.iterdir())
    assert (made / "AppRun").stat().st_mode & 0o111


def test_the_version_and_its_changes_are_read(packaging: SimpleNamespace) -> None:
    about = packaging.about
    log = "# Changelog\n\n## [Unreleased]\n### Added\n- New.\n\n## [0.1.0] - 2026-01-01\n- First.\n"

    assert about.changes("0.1.0", log) == "- First."
    assert about.changes("Unreleased", log) == "### Added\n- New."
    with pytest.raises(SystemExit, match=r"CHANGELOG\.md has nothing on 9\.9"):
        about.changes("9.9", log)
    with pytest.raises(SystemExit, match="nothing on 1"):
        about.changes("1", "## [1] - 2026-01-01\n\n## [0.1.0]\n- First.\n")
    assert about.numbers("1.2.3rc1") == (1, 2, 3, 0)
    assert about.numbers("1.2") == (1, 2, 0, 0)
