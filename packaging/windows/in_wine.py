"""Builds the Windows package under Wine on Debian, installs it there and tries it: all that shows without Windows.

    python3 packaging/dev.py package-windows [--again]     --again: only try what the last time built

Leaves the setup in dist/, and in build/windows the pictures of the window and of what the setup says while the
program runs, and the Windows itself. It is a trial of the definition: what is released is built on Windows.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from make_setup import about, make_setup
from wine import WentWrong, Wine

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / "build" / "windows"
MADE: Path = BUILD / "dist" / about.NAME
DIST = ROOT / "dist"
LOCK = ROOT / "packaging" / "requirements" / "bundle.txt"
SPEC = ROOT / "packaging" / "pyinstaller" / "glossator.spec"
PDF = ROOT / "tests" / "formats" / "files" / "pdf" / "two-columns.pdf"

# A program of this machine, and the Debian package that brings it.
TOOLS = {
    "Xvfb": "xvfb",
    "import": "imagemagick",
    "makensis": "nsis",
    "wine": "wine wine64",
    "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64-win32",
    "xdotool": "xdotool",
}
OLDER = "0.0.1"
MINUTE = 60.0


def say(words: str) -> None:
    """Says what is going on, at once."""
    print(words, flush=True)


def demand(holds: bool, words: str) -> None:
    """Raises WentWrong with these words unless it holds; says them otherwise."""
    if not holds:
        raise WentWrong(f"NOT SO: {words}")
    say(f"  ok  {words}")


def wait_for(what: Callable[[], bool], seconds: float, words: str) -> None:
    """Until it is so; raises WentWrong when it is not after so many seconds."""
    end = time.monotonic() + seconds
    while not what():
        if time.monotonic() > end:
            raise WentWrong(f"waited {seconds:.0f} s in vain: {words}")
        time.sleep(0.5)


# --- building ---


def build() -> None:
    """The bundle, as PyInstaller makes it under Wine from the one definition."""
    wine = Wine(BUILD / "wine")
    try:
        say("Making a Windows with a Python")
        wine.make()
        wine.add_python(LOCK)
        say("Building the bundle (some minutes)")
        options = ["--noconfirm", "--clean", "--log-level", "ERROR"]
        places = ["--distpath", wine.seen(MADE.parent), "--workpath", wine.seen(BUILD / "work")]
        program = ["C:\\py\\python.exe", "-X", "utf8", "-m", "PyInstaller"]
        wine.must([*program, *options, *places, wine.seen(SPEC)], 60 * MINUTE, cwd=ROOT)
    finally:
        wine.stop()
    inside = {path.name.lower() for path in MADE.rglob("*")}
    demand({"glossator.exe", "glossatorw.exe"} <= inside, "both programs are in the bundle")
    demand(not inside & {"bcryptprimitives.dll", "icuuc.dll"}, "what mends Wine is not")
    demand(any("sqlcipher3" in name for name in inside), "SQLCipher is")


def older_setup() -> Path:
    """A setup of an older version, whose files are others."""
    stage = BUILD / "older"
    (stage / "_internal").mkdir(parents=True, exist_ok=True)
    for name in ("glossator.exe", "glossatorw.exe", "_internal/dropped since.txt"):
        (stage / name).write_text("older", "utf-8")
    return make_setup(stage, BUILD, OLDER)


# --- trying ---


class Trial:
    """The installed program in that Windows."""

    def __init__(self, wine: Wine) -> None:
        self.wine = wine
        self.folder = wine.home / "AppData" / "Local" / "Programs" / "Glossator"
        self.shortcut = wine.home / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Glossator.lnk"
        self.projects = wine.home / "Documents" / "Fälle ជន"

    def files(self) -> set[Path]:
        """All of that Windows, but what programs leave in its folder for what is temporary."""
        return {
            path
            for path in self.wine.files.rglob("*")
            if "Temp" not in path.parts and "temp" not in path.parts
        }

    def traces(self) -> list[str]:
        """The parts of its registry that speak of Glossator."""
        self.wine.stop()
        files = (self.wine.files.parent / name for name in ("user.reg", "system.reg"))
        registry = "\n\n".join(file.read_text("utf-8", "replace") for file in files)
        return [part for part in registry.split("\n\n") if "glossator" in part.lower() or ".gloss]" in part]

    def glossator(self, *words: str | Path, program: str = "glossator.exe", display: str = "") -> str:
        """What the installed program says on its command line."""
        given = [self.wine.seen(word) if isinstance(word, Path) else word for word in words]
        return self.wine.must([self.wine.seen(self.folder / program), *given], 5 * MINUTE, display)

    def install(self, setup: Path, *options: str) -> int:
        """Runs a setup without a question; its exit status."""
        return self.wine.run([self.wine.seen(setup), "/S", *options], 5 * MINUTE)[0]

    def uninstall(self) -> None:
        """Takes it away without a question. The uninstaller goes on as a copy of itself; it is waited for."""
        self.wine.must([self.wine.seen(self.folder / "uninstall.exe"), "/S"], 5 * MINUTE)
        wait_for(lambda: not self.shortcut.exists(), MINUTE, "the uninstaller takes the program away")
        self.wine.stop()

    def work(self) -> Path:
        """A project made, coded and exported on the command line. Returns its path."""
        self.projects.mkdir(parents=True)
        project = self.projects / "Prüfung.gloss"
        report = self.projects / "report.txt"
        report.write_text("Officials took bribes. ជនរងគ្រោះ", "utf-8")
        self.glossator("new", project)
        self.glossator("import", project, report)
        # Native readers run in a process of their own: of the program without a console, too.
        self.glossator("import", project, PDF, program="glossatorw.exe")
        self.glossator("code", project, "--document", "report", "--code", "Corruption", "--find", "bribes")
        self.glossator("export", project, "-o", self.projects / "passages.csv")
        facts = json.loads(self.glossator("info", project, "--json"))
        demand(
            facts["documents"] == 2 and facts["codings"] == 1,
            "a text and a PDF are imported, a passage is tagged",
        )
        table = (self.projects / "passages.csv").read_text("utf-8")
        demand("bribes" in table and "Corruption" in table, "the passage is in the exported table")
        return project


@contextmanager
def screen() -> Iterator[str]:
    """An X server of our own; gives its display."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as said:
            yield f":{said.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def titles(display: str) -> str:
    """The titles of the windows on a screen."""
    env = os.environ | {"DISPLAY": display}
    found = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", ".", "getwindowname", "%@"],
        env=env, capture_output=True, text=True, check=False,
    )  # fmt: skip
    return found.stdout


def picture(display: str, name: str) -> None:
    """What is on a screen, into build/windows."""
    file = BUILD / name
    subprocess.run(["import", "-display", display, "-window", "root", str(file)], check=True)
    colours = subprocess.run(
        ["identify", "-format", "%k", str(file)], capture_output=True, text=True, check=True
    ).stdout
    demand(int(colours) > 50, f"{name} shows something (look at it)")


def with_window(trial: Trial, project: Path, setup: Path) -> None:
    """The window opens on a project, and no setup touches the program meanwhile."""
    wine = trial.wine
    with screen() as display:
        program = wine.start([wine.seen(trial.folder / "glossatorw.exe"), wine.seen(project)], display)
        wait_for(lambda: project.stem in titles(display), 3 * MINUTE, "the window opens on the project")
        time.sleep(10)  # until everything is painted
        picture(display, "window.png")
        before = (trial.folder / "glossatorw.exe").stat().st_mtime_ns
        demand(
            trial.install(setup) == 3,
            "a setup without questions refuses while the program runs, with status 3",
        )
        demand((trial.folder / "glossatorw.exe").stat().st_mtime_ns == before, "and touches nothing")
        asking = wine.start([wine.seen(setup)], display)
        wait_for(lambda: "Glossator Setup" in titles(display), MINUTE, "the setup shows itself")
        time.sleep(3)
        press(display, "Glossator Setup", "Return", "Return")
        time.sleep(5)
        picture(display, "while-running.png")
        asking.kill()
        wine.must(["taskkill", "/IM", "glossatorw.exe"], MINUTE, display)
        program.communicate(timeout=2 * MINUTE)
        demand(program.returncode == 0, "the window closes when the system asks it to")
    wine.stop()


def press(display: str, title: str, *keys: str) -> None:
    """Keys for a window."""
    env = os.environ | {"DISPLAY": display}
    subprocess.run(["xdotool", "search", "--name", title, "windowfocus"], env=env, check=False)
    for key in keys:
        subprocess.run(["xdotool", "key", key], env=env, check=False)
        time.sleep(1)


def digest(file: Path) -> str:
    """SHA-256 of a file."""
    return hashlib.sha256(file.read_bytes()).hexdigest()


def try_it(setup: Path) -> None:
    """Everything from an older version to the last trace, in a Windows that has no Python."""
    wine = Wine(BUILD / "bare")
    wine.make()
    try:
        _try(Trial(wine), setup, older_setup())
    finally:
        wine.stop()


def _try(trial: Trial, setup: Path, older: Path) -> None:
    wine = trial.wine
    before = trial.files()
    demand(not trial.traces(), "that Windows has never heard of Glossator")

    demand(trial.install(older) == 0, "an older version is installed")
    started = time.monotonic()
    demand(trial.install(setup) == 0, "the setup installs over it without a question")
    say(f"      in {time.monotonic() - started:.0f} s")
    demand(
        not (trial.folder / "_internal" / "dropped since.txt").exists(),
        "no file of the older version is left",
    )
    demand(trial.shortcut.is_file(), "it is in the Start menu")
    traces = "\n".join(trial.traces())
    demand("Software\\\\Classes\\\\.gloss" in traces and '\\" \\"%1\\""' in traces, ".gloss is associated")
    demand(f'"DisplayVersion"="{about.VERSION}"' in traces, "Windows lists the new version")

    with screen() as display:
        say(trial.glossator("self-test", display=display).rstrip())
    project = trial.work()
    with_window(trial, project, setup)

    inside = trial.folder / "_internal" / "kept by mistake.gloss"
    shutil.copyfile(project, inside)
    kept = {file: digest(file) for file in (*trial.projects.iterdir(), inside)}
    trial.uninstall()
    demand(
        {file: digest(file) for file in kept} == kept,
        "projects are left alone, also one in the program's folder",
    )
    inside.unlink()
    inside.parent.rmdir()
    inside.parent.parent.rmdir()
    shutil.rmtree(trial.projects)
    own = (wine.home / "AppData" / "Roaming" / "Glossator", wine.home / "AppData" / "Local" / "Glossator")
    left = [
        path
        for path in trial.files() - before
        if not path.is_relative_to(own[0]) and not path.is_relative_to(own[1])
    ]
    demand(
        not [path for path in left if path.is_file()], "no other file is left but settings, logs, snapshots"
    )
    demand(not trial.traces(), "nothing of it is left in the registry")


def main(arguments: list[str]) -> int:
    """All of it; 1 when something is not as it should be, 3 without the tools for it."""
    missing = [package for tool, package in TOOLS.items() if shutil.which(tool) is None]
    if missing:
        say(
            "These tools are not here:\n  sudo apt-get install -y --no-install-recommends "
            + " ".join(missing)
        )
        return 3
    try:
        if "--again" not in arguments:
            build()
        setup = make_setup(MADE, DIST)
        size = sum(file.stat().st_size for file in MADE.rglob("*") if file.is_file())
        say(f"{setup}: {setup.stat().st_size / 1e6:.1f} MB, installed {size / 1e6:.1f} MB")
        try_it(setup)
    except WentWrong as fault:
        print(fault, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
