"""`migrations` and `resources` are found wherever Glossator was installed from."""

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from glossator import assets

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("migrations", "resources")


def _files(folder: Path) -> set[str]:
    return {
        file.relative_to(folder).as_posix()
        for file in folder.rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }


def _build(source: Path, out: Path, *options: str) -> Path:
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", out, *options, source]
    built = subprocess.run(command, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stdout + built.stderr
    return next(out.glob("*.whl"))


@pytest.fixture(scope="module")
def direct_wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _build(ROOT, tmp_path_factory.mktemp("wheel"), "--wheel")


@pytest.fixture(scope="module")
def sdist_wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel that is built from the source archive, which is what `build` does unless told otherwise."""
    return _build(ROOT, tmp_path_factory.mktemp("sdist"))


def _ask(site: Path) -> list[Path]:
    """Where a fresh interpreter finds the package and the folders when `site` comes first on its path."""
    code = (
        f"import sys; sys.path.insert(0, {str(site)!r})\n"
        "from glossator import assets\n"
        "print(assets.__file__, assets.migrations(), assets.resources(), sep='\\n')"
    )
    # -I -S: no user site, no .pth of the environment, no PYTHONPATH.
    asked = subprocess.run(
        [sys.executable, "-I", "-S", "-c", code], capture_output=True, text=True, check=True
    )
    return [Path(line) for line in asked.stdout.splitlines()]


@pytest.mark.parametrize("kind", ["direct_wheel", "sdist_wheel"])
def test_a_wheel_brings_both_folders(kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    site = tmp_path / "sité with space"
    with zipfile.ZipFile(request.getfixturevalue(kind)) as wheel:
        wheel.extractall(site)

    module, *found = _ask(site)

    assert module == site / "glossator" / "assets.py"
    assert found == [site / "glossator" / "_data" / name for name in FOLDERS]
    for folder in found:
        assert _files(folder) == _files(ROOT / folder.name)
        assert not list(folder.rglob("*.pyc"))


def test_a_checkout_finds_its_own_folders() -> None:
    _, *found = _ask(ROOT / "desktop")

    assert found == [ROOT / name for name in FOLDERS]


def test_an_editable_install_points_at_the_checkout_and_copies_nothing(tmp_path: Path) -> None:
    code = f"import hatchling.build; print(hatchling.build.build_editable({str(tmp_path)!r}))"
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=True)

    with zipfile.ZipFile(next(tmp_path.glob("*.whl"))) as wheel:
        names = wheel.namelist()
        paths = [wheel.read(name).decode().strip() for name in names if name.endswith(".pth")]

    assert paths == [str(ROOT / "desktop")]
    assert not [name for name in names if "_data" in name]


def test_a_frozen_program_finds_them_beside_its_code(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in FOLDERS:
        (tmp_path / name).mkdir()
    monkeypatch.setattr(assets, "_PACKAGE", tmp_path / "glossator")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)

    assert assets.root() == tmp_path


def test_a_broken_installation_says_where_it_looked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    package = tmp_path / "lib" / "glossator"
    shutil.copytree(ROOT / "desktop" / "glossator" / "domain", package / "domain")
    monkeypatch.setattr(assets, "_PACKAGE", package)

    with pytest.raises(FileNotFoundError, match="own files are missing"):
        assets.resources()
