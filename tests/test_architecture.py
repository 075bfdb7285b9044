"""The house keeps its order: layers, sizes, folders, what is loaded at start."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest
from importlinter.cli import lint_imports
from PySide6.QtCore import QObject

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "desktop" / "glossator"
LOCKS = ROOT / "packaging" / "requirements"

MOST_LINES = 400
HEAVY = ("PySide6", "shiboken6", "sqlalchemy", "alembic", "chardet", "markdown_it")
LIGHT = ("glossator.assets", "glossator.domain", "glossator.cli")


def test_layers_import_one_way(capsys: pytest.CaptureFixture[str]) -> None:
    code = lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True, no_logo=True)

    assert code == 0, capsys.readouterr().out


def _imports(file: Path) -> set[str]:
    """The top-level names of the modules that a file imports absolutely."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module.partition(".")[0])
    return names


def test_the_domain_and_assets_need_the_standard_library_alone() -> None:
    allowed = sys.stdlib_module_names | {"glossator"}
    files = [PACKAGE / "assets.py", *PACKAGE.joinpath("domain").rglob("*.py")]

    assert {file.name: foreign for file in files if (foreign := _imports(file) - allowed)} == {}


def test_no_file_holds_more_than_one_noun_can_need() -> None:
    lengths = {file: len(file.read_text("utf-8").splitlines()) for file in (ROOT / "desktop").rglob("*.py")}

    assert {str(file): length for file, length in lengths.items() if length > MOST_LINES} == {}


@pytest.mark.parametrize("folder", ["packaging", "resources"])
def test_a_data_folder_is_no_package(folder: str) -> None:
    # packaging/__init__.py would shadow the library of that name for pip and pytest.
    assert not (ROOT / folder / "__init__.py").exists()


def test_locks_name_no_host() -> None:
    assert [lock.name for lock in LOCKS.iterdir() if "://" in lock.read_text("utf-8")] == []


def _pins(name: str) -> set[str]:
    return set(re.findall(r"^[a-z0-9._-]+==\S+", (LOCKS / name).read_text("utf-8"), re.MULTILINE))


def test_tests_run_on_what_ships() -> None:
    assert _pins("run.txt") | _pins("build.txt") <= _pins("test.txt")


@pytest.mark.parametrize("module", LIGHT)
def test_nothing_heavy_is_loaded_at_start(module: str) -> None:
    code = f"import sys, {module}; print(*sorted(set({HEAVY!r}) & sys.modules.keys()))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert loaded.stdout.split() == []


def test_qt_calls_keep_the_references_of_none() -> None:
    # PySide6 6.12.0 drops one with each call that returns nothing, and Python 3.11 aborts in the end.
    thing, before = QObject(), sys.getrefcount(None)
    for _ in range(1000):
        thing.setObjectName("")

    assert abs(sys.getrefcount(None) - before) < 100


def test_modifiers_are_never_inverted() -> None:
    # On Windows ~Shift has neither Ctrl nor Alt (ui/held.py). Of these enumerations no member is a negative number.
    sound = ("Qt.ItemFlag.", "Qt.WindowState.")
    inverted = [
        (file.name, node.lineno)
        for file in (PACKAGE / "ui").rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Invert)
        if not ast.unparse(node.operand).startswith(sound)
    ]
    assert inverted == []
