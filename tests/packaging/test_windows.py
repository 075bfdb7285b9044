"""packaging/windows: the installer's script is compiled over a bundle of nothing, and what the scripts decide."""

import importlib
import sys
from pathlib import Path
from types import ModuleType

import pytest

WINDOWS = Path(__file__).resolve().parents[2] / "packaging" / "windows"


@pytest.fixture(params=["make_setup"])
def script(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(WINDOWS)
    module = importlib.import_module(request.param)
    monkeypatch.delitem(sys.modules, request.param)
    return module


def stage(folder: Path) -> Path:
    """What a bundle looks like, with names that an installer may stumble over."""
    for name in (
        "glossator.exe",
        "glossatorw.exe",
        "_internal/a/100% $INSTDIR ü.txt",
        "_internal/a/b/ជន.txt",
    ):
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("-", "utf-8")
    return folder


def test_the_installer_compiles(script: ModuleType, tmp_path: Path) -> None:
    try:
        script.find_makensis()
    except SystemExit as missing:
        pytest.skip(str(missing))

    made = script.make_setup(stage(tmp_path / "stage"), tmp_path / "out", "1.2.3rc1")

    assert made.name == "Glossator-1.2.3rc1-setup.exe"
    program = made.read_bytes()
    assert program.startswith(b"MZ")
    for words in ("Glossator setup", "1.2.3rc1"):
        assert words.encode("utf-16-le") in program, "the version resource"


def test_only_what_was_brought_is_taken_away_and_folders_only_when_empty(
    script: ModuleType, tmp_path: Path
) -> None:
    lines = list(script.removals(stage(tmp_path)))

    assert sorted(lines) == sorted([
        r'Delete "$INSTDIR\glossator.exe"',
        r'Delete "$INSTDIR\glossatorw.exe"',
        r'Delete "$INSTDIR\_internal\a\100% $$INSTDIR ü.txt"',
        r'Delete "$INSTDIR\_internal\a\b\ជន.txt"',
        r'RMDir "$INSTDIR\_internal\a\b"',
        r'RMDir "$INSTDIR\_internal\a"',
        r'RMDir "$INSTDIR\_internal"',
    ])  # fmt: skip
    for folder in ("_internal", r"_internal\a", r"_internal\a\b"):
        at = lines.index(f'RMDir "$INSTDIR\\{folder}"')
        assert not [line for line in lines[at + 1 :] if f"\\{folder}\\" in line], "emptied first"
    assert "RMDir /r" not in (WINDOWS / "glossator.nsi").read_text("utf-8")


def test_a_name_too_long_for_windows_is_refused_before_anybody_installs_it(
    script: ModuleType, tmp_path: Path
) -> None:
    deep = tmp_path / "_internal" / ("x" * 100) / ("y" * 100)
    deep.parent.mkdir(parents=True)
    deep.write_text("-")

    with pytest.raises(SystemExit, match="longer than Windows takes"):
        list(script.removals(tmp_path))


def test_what_is_no_bundle_is_refused(script: ModuleType, tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match=r"holds no glossatorw\.exe"):
        script.main([str(tmp_path)])


def test_each_sentence_of_the_installer_is_there_in_each_of_its_languages() -> None:
    languages = {
        line.split('"')[1].upper()
        for line in (WINDOWS / "glossator.nsi").read_text("utf-8").splitlines()
        if "MUI_LANGUAGE" in line
    }
    said = [
        line.split()[1:3]
        for line in (WINDOWS / "languages.nsh").read_text("utf-8").splitlines()
        if line[:2] == "${"
    ]

    assert languages >= {"ENGLISH", "SPANISH", "FRENCH", "PORTUGUESE", "ARABIC"}
    assert sorted(said) == sorted(
        [language, name] for language in languages for name in {name for _, name in said}
    )


@pytest.mark.parametrize("script", ["wine"], indirect=True)
def test_of_a_lock_the_wine_trial_takes_what_holds_on_windows(script: ModuleType) -> None:
    lock = (
        "# a word\n"
        "alembic==1.20.1 \\\n    --hash=sha256:aa \\\n    --hash=sha256:bb\n    # via glossator (pyproject.toml)\n"
        "pefile==2024.8.26 ; sys_platform == 'win32' \\\n    --hash=sha256:cc\n    # via pyinstaller\n"
        "jeepney==0.9.0 ; sys_platform == 'linux' \\\n    --hash=sha256:dd\n"
        "numpy==2.4.6 ; python_full_version < '3.12' \\\n    --hash=sha256:ee\n"
    )

    assert list(script.locked_for_windows(lock)) == [
        "alembic==1.20.1 --hash=sha256:aa --hash=sha256:bb",
        "pefile==2024.8.26 --hash=sha256:cc",
    ]
