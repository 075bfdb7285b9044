"""Nothing leaves the machine: the main job without a network, no socket but local ones, no module for more."""

import ast
import csv
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "desktop" / "glossator"
WATCHED = [sys.executable, str(ROOT / "tests" / "no_network.py")]

NETWORK = {
    "aiohttp", "asyncio", "ftplib", "http", "httpx", "imaplib", "nntplib", "poplib", "requests", "select",
    "selectors", "smtplib", "socketserver", "ssl", "telnetlib", "urllib3", "webbrowser", "wsgiref", "xmlrpc",
}  # fmt: skip
# What a module may have of one that can do more: the machine's name for the lock, and the spelling of paths.
HARMLESS = {"socket": {"gethostname"}, "urllib": {"unquote", "quote"}}
QT = {"QtNetwork", "QtNetworkAuth", "QtWebEngineCore", "QtWebEngineWidgets", "QtWebSockets", "QtHttpServer"}


@cache
def _unshare() -> list[str]:
    """The command that starts a program in a network namespace of its own, which has no interface that is up; []
    where that is refused."""
    for options in (["-rn"], ["-n"]):
        command = [shutil.which("unshare") or "unshare", *options]
        try:
            tried = subprocess.run([*command, "true"], capture_output=True, check=False)
        except OSError:
            return []
        if tried.returncode == 0:
            return command
    return []


def _main_job(before: list[str], folder: Path) -> None:
    """New project, import, code, export, check, and the window on the sample; all have to work."""
    project, report, out = folder / "study.gloss", folder / "Report.txt", folder / "passages.csv"
    report.write_text("Officials took bribes from brokers.\n\nThe shelter was closed.\n", "utf-8")
    for words in (
        ["new", project],
        ["import", project, report],
        ["code", project, "--document", "Report", "--code", "Corruption", "--find", "took bribes"],
        ["export", project, "-o", out],
        ["export", project, "--table", "report", "-o", folder / "report.html"],
        ["export", project, "-o", folder / "study.qdpx"],
        ["check", project],
        ["demo", folder / "demo"],
    ):
        done = subprocess.run(
            [*before, *map(str, words)], capture_output=True, text=True, check=False, cwd=folder
        )
        assert done.returncode == 0, f"{words[0]}: {done.stderr}"
        assert "network:" not in done.stderr
    with out.open(encoding="utf-8", newline="") as file:
        assert [row["text"] for row in csv.DictReader(file)] == ["took bribes"]
    assert (folder / "demo" / "window.png").stat().st_size > 10_000


@pytest.mark.skipif(sys.platform != "linux", reason="network namespaces are of Linux")
def test_the_main_job_where_there_is_no_network(tmp_path: Path) -> None:
    if not _unshare():
        pytest.skip("this system refuses network namespaces (unshare -n)")
    # The namespace is what it should be: there is the loopback alone, and it is down.
    listed = subprocess.run(
        [*_unshare(), "cat", "/proc/net/dev"], capture_output=True, text=True, check=True
    ).stdout
    assert [line.split(":")[0].strip() for line in listed.splitlines()[2:]] in ([], ["lo"])
    _main_job([*_unshare(), *WATCHED], tmp_path)


@pytest.mark.skipif(sys.platform == "linux" and bool(_unshare()), reason="the test before has watched it too")
def test_the_main_job_opens_no_socket_but_local_ones(tmp_path: Path) -> None:
    _main_job(WATCHED, tmp_path)


def test_the_watch_sees_a_socket() -> None:
    done = subprocess.run([*WATCHED, "--provoke"], capture_output=True, text=True, check=False)
    assert done.returncode == 9
    assert "network: socket.__new__" in done.stderr


def _names_of(tree: ast.AST, module: str) -> set[str]:
    """What is used of a module that a file imports whole: `socket.gethostname` → gethostname."""
    return {
        node.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == module
    }


def faults_of(source: str) -> list[str]:
    """The imports of a file that could reach a network."""
    found: list[str] = []
    tree = ast.parse(source)
    for node in ast.walk(tree):
        modules: list[tuple[str, set[str]]] = []
        if isinstance(node, ast.Import):
            for alias in node.names:
                top = alias.name.partition(".")[0]
                modules.append((alias.name, _names_of(tree, top) if alias.name == top else {alias.name}))
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            modules.append((node.module, {alias.name for alias in node.names}))
        for module, names in modules:
            top = module.partition(".")[0]
            if top in NETWORK or (top == "PySide6" and (names | set(module.split("."))) & QT):
                found.append(module)
            elif top in HARMLESS and (extra := names - HARMLESS[top]):
                found.append(f"{module}: {', '.join(sorted(extra))}")
    return found


@pytest.mark.parametrize(
    "source",
    [
        "import urllib.request",
        "from urllib.request import urlopen",
        "import http.client",
        "import socket\nsocket.create_connection(('a', 1))",
        "from socket import socket",
        "from PySide6.QtNetwork import QNetworkAccessManager",
        "from PySide6 import QtNetwork",
    ],
)
def test_what_reaches_a_network_is_found(source: str) -> None:
    assert faults_of(source)


def test_no_module_of_ours_can_reach_a_network() -> None:
    found = {str(f.relative_to(PACKAGE)): faults_of(f.read_text("utf-8")) for f in PACKAGE.rglob("*.py")}
    assert {name: faults for name, faults in found.items() if faults} == {}
