"""The tests run where Windows is: what it has not is neither imported at a module's top nor used without a mark.

Run on Linux, for nothing on Linux would tell: there each of these is at hand.
"""

import ast
import os
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
MISSING = {"fcntl", "grp", "posix", "pty", "pwd", "resource", "syslog", "termios", "tty"}
KILLS = {"os.fork", "signal.SIGKILL"}
MARK = "pytest.mark.kills"


def _imported_at_once(module: ast.Module) -> set[str]:
    """The modules that are loaded when this one is."""
    names: set[str] = set()
    for node in module.body:
        if isinstance(node, ast.Import):
            names.update(alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module.partition(".")[0])
    return names


def _words(node: ast.AST) -> set[str]:
    """What a piece of code names: variables, fixtures, dotted names, and all that stands in its strings."""
    words: set[str] = set()
    for each in ast.walk(node):
        if isinstance(each, ast.Name):
            words.add(each.id)
        elif isinstance(each, ast.arg):
            words.add(each.arg)
        elif isinstance(each, ast.Attribute):
            words.add(ast.unparse(each))
        elif isinstance(each, ast.Constant) and isinstance(each.value, str):
            words.add(each.value)
            if "getattr(signal" not in each.value:
                words.update(kill for kill in KILLS if kill in each.value)
    return words


def _killing_scripts(folder: Path) -> set[str]:
    """The programs beside the tests of a folder that fork and kill, themselves or by what they import."""
    beside = {file: ast.parse(file.read_text("utf-8")) for file in folder.glob("*.py")}
    scripts = {file: module for file, module in beside.items() if not file.name.startswith("test_")}
    killing = {file.stem for file, module in scripts.items() if _words(module) & KILLS}
    importing = {file.stem for file, module in scripts.items() if _imported_at_once(module) & killing}
    return {f"{name}.py" for name in killing | importing}


def unmarked(source: str, scripts: set[str]) -> list[str]:
    """The tests of a module that come to fork or SIGKILL, also by a helper, a fixture or a script, and do not say
    so with the mark."""
    pieces: dict[str, ast.AST] = {}
    for node in ast.parse(source).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            pieces[node.name] = node
        elif isinstance(node, ast.Assign):
            pieces.update({target.id: node for target in node.targets if isinstance(target, ast.Name)})
    words = {name: _words(piece) for name, piece in pieces.items()}
    killing, before = KILLS | scripts, 0
    while before != len(killing):
        before = len(killing)
        killing |= {name for name in words if words[name] & killing}
    return [
        name for name in words if name.startswith("test_") and name in killing and MARK not in words[name]
    ]


FILES = sorted(TESTS.rglob("test_*.py"))


def test_no_module_needs_at_its_top_what_windows_has_not() -> None:
    wanting = {file.name: _imported_at_once(ast.parse(file.read_text("utf-8"))) & MISSING for file in FILES}

    assert {name: modules for name, modules in wanting.items() if modules} == {}


def test_tests_that_fork_or_kill_say_so() -> None:
    scripts = {folder: _killing_scripts(folder) for folder in {file.parent for file in FILES}}
    found = {file.name: unmarked(file.read_text("utf-8"), scripts[file.parent]) for file in FILES}
    del found[Path(__file__).name]

    assert {name: tests for name, tests in found.items() if tests} == {}
    assert {"killed_window.py", "killed.py", "killed_rekey.py", "killed_import.py"} <= set().union(
        *scripts.values()
    )


@pytest.mark.parametrize(
    "source",
    [
        "def test_it():\n    os.fork()",
        "def test_it(program):\n    program.send_signal(signal.SIGKILL)",
        "DIE = 'import os; os.kill(1, signal.SIGKILL)'\ndef _run():\n    run(DIE)\ndef test_it():\n    _run()",
        "@fixture\ndef dead():\n    os.fork()\ndef test_it(dead):\n    pass",
        "def test_it():\n    run('killed.py')",
    ],
)
def test_a_kill_is_seen_by_whatever_way_a_test_comes_to_it(source: str) -> None:
    assert unmarked(source, {"killed.py"}) == ["test_it"]
    assert unmarked(source.replace("def test_it", f"@{MARK}\ndef test_it"), {"killed.py"}) == []


@pytest.mark.kills
def test_the_mark_skips_where_it_must() -> None:
    assert hasattr(os, "fork")
