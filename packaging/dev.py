"""Sets Glossator up in a checkout and starts things there. Standard library only, for Python 3.11 and newer.

    python3 packaging/dev.py run      open the program on the sample
    python3 packaging/dev.py test     run the tests; arguments go to pytest
    python3 packaging/dev.py demo     the main job without a screen, into build/demo
    python3 packaging/dev.py check    lint, types, layers
    python3 packaging/dev.py bench    the benchmarks
    python3 packaging/dev.py bench-reader   the reading view's: a table, and build/bench/reader.json
    python3 packaging/dev.py bench-import   importing: a table, and build/bench/imports.json
    python3 packaging/dev.py bench-export   exporting: a table, and build/bench/exports.json
    python3 packaging/dev.py audit    versions, hashes, licences and known vulnerabilities of what it is made of
    python3 packaging/dev.py torture  the long fault suite: programs killed, files mutated
    python3 packaging/dev.py package  the packaged program of this system, into dist/
    python3 packaging/dev.py icons    the program's icons for each system, from the one drawing
    python3 packaging/dev.py package-windows   the Windows package, built and tried under Wine, into dist
    python3 packaging/dev.py screenshots    pictures of the window, into build/screenshots
    python3 packaging/dev.py guide    the guide, from docs/guide into resources/guide
    python3 packaging/dev.py guide-pictures   its pictures, taken anew
    python3 packaging/dev.py translations   the texts of the source into resources/translations
    python3 packaging/dev.py setup    only set up, for development

A bare Debian has neither ensurepip nor a pip that may install into the system: the virtual environment is made
without pip, and the system's pip installs into it (`pip --python`, pip 22.3 and newer).
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
BUNDLE_VENV = (
    ROOT / "build" / "bundle-venv"
)  # of the packaged program: nothing in it that does not go in, but tools
STAMP = "glossator-setup.json"
LOCKS = ROOT / "packaging" / "requirements"
DEMO = ROOT / "build" / "demo"

OLDEST_PYTHON = (3, 11)
OLDEST_PIP = (22, 3)

# The locks of each set. Hatchling, from build.txt, installs the checkout itself; test.txt holds run.txt and
# build.txt (tests/test_architecture.py), so a checkout set up for tests can run the program too.
SETS = {"run": ("run.txt", "build.txt"), "test": ("test.txt",), "bundle": ("bundle.txt",)}

# Shared libraries that PySide6's wheels expect of a Linux system, with the Debian package of each.
QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
}
X11_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
WAYLAND_LIBRARIES = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
# What the packages of Linux are made with, with the Debian package of each.
PACKAGING_TOOLS = {"makeself": "makeself", "objdump": "binutils"}
FONTS = Path("/usr/share/fonts")
PACKAGING_FONT = {"DejaVuSans.ttf": "fonts-dejavu-core"}


def stop(message: str, code: int = 1) -> NoReturn:
    """Ends the program with a message for people."""
    print(message, file=sys.stderr)
    raise SystemExit(code)


def tell(message: str) -> None:
    """Says what is going on, at once, before a child process says more."""
    print(message, flush=True)


def call(command: Sequence[str | Path], env: Mapping[str, str] | None = None) -> int:
    """Runs a command in the checkout and returns what a shell would: 128 + n for a signal n."""
    code = subprocess.run([str(part) for part in command], cwd=ROOT, env=env, check=False).returncode
    return 128 - code if code < 0 else code


# --- the virtual environment ---


def too_old(version: Sequence[int]) -> str | None:
    """A sentence when this Python cannot run Glossator."""
    if tuple(version[:2]) >= OLDEST_PYTHON:
        return None
    return (
        f"Glossator needs Python {OLDEST_PYTHON[0]}.{OLDEST_PYTHON[1]} or newer; "
        f"this is {version[0]}.{version[1]} ({sys.executable})."
    )


def venv_python(venv: Path, windows: bool) -> Path:
    """The interpreter of a virtual environment."""
    return venv / "Scripts" / "python.exe" if windows else venv / "bin" / "python"


def python_of(venv: Path) -> Path:
    """The same on this system."""
    return venv_python(venv, windows=os.name == "nt")


PYTHON = python_of(VENV)
# The interpreter behind this one, should this one be a virtual environment's.
BASE_PYTHON: str = getattr(sys, "_base_executable", sys.executable)


def stamp(files: Iterable[Path], python: str) -> str:
    """What a set-up was made from: it is stale as soon as a lock, pyproject.toml, Python or the place changes."""
    digest = hashlib.sha256(f"{python}\0{ROOT}\0".encode())
    for file in files:
        digest.update(file.read_bytes() + b"\0")
    return digest.hexdigest()


def wanted(name: str) -> str:
    """The stamp that a set-up of this set would leave now."""
    return stamp([ROOT / "pyproject.toml", *(LOCKS / lock for lock in SETS[name])], sys.version)


def is_set_up(name: str, venv: Path) -> bool:
    """Whether a virtual environment holds this set already."""
    try:
        found = json.loads((venv / STAMP).read_text("utf-8"))
    except (OSError, ValueError):
        return False
    return python_of(venv).exists() and isinstance(found, dict) and bool(found.get(name) == wanted(name))


def pip_version(said: str) -> tuple[int, ...]:
    """(23, 0, 1) from what `pip --version` says; empty when there is no pip."""
    match = re.match(r"pip (\d+(?:\.\d+)*)", said)
    return tuple(int(part) for part in match[1].split(".")) if match else ()


def find_pip(venv: Path) -> list[str] | None:
    """How to call a pip that can install into that environment, if this machine has one."""
    for python in dict.fromkeys((sys.executable, BASE_PYTHON)):
        ask = subprocess.run([python, "-m", "pip", "--version"], capture_output=True, text=True, check=False)
        if pip_version(ask.stdout) >= OLDEST_PIP:
            return [python, "-m", "pip", "--python", str(python_of(venv))]
    return None


def no_pip(has_apt: bool) -> str:
    """What to do when there is no pip to set anything up with."""
    line = "sudo apt-get install -y python3-pip" if has_apt else f"{sys.executable} -m ensurepip --upgrade"
    return (
        f"Setting up needs pip {OLDEST_PIP[0]}.{OLDEST_PIP[1]} or newer, and this Python has none:\n  {line}"
    )


def same_python(venv: Path) -> bool:
    """Whether a virtual environment is there and of this very Python."""
    if not python_of(venv).exists():
        return False
    ask = [str(python_of(venv)), "-c", "import sys; print(sys.version)"]
    said = subprocess.run(ask, capture_output=True, text=True, check=False).stdout
    return said.strip() == sys.version.strip()


def set_up(name: str, venv: Path = VENV) -> None:
    """Makes a virtual environment hold the set `name`, from the locks; .venv also the checkout itself, editable."""
    if is_set_up(name, venv):
        return
    pip = find_pip(venv)
    with_pip = pip is None and importlib.util.find_spec("ensurepip") is not None
    if pip is None and not with_pip:
        stop(no_pip(has_apt=shutil.which("apt-get") is not None))
    tell(f"Setting up {venv} (this takes a minute or two the first time)")
    (venv / STAMP).unlink(missing_ok=True)
    options = ([] if with_pip else ["--without-pip"]) + ([] if same_python(venv) else ["--clear"])
    made = call([BASE_PYTHON, "-m", "venv", *options, venv])
    if made:
        stop(f"The virtual environment {venv} could not be made.", made)
    quietly = ["--quiet", "--disable-pip-version-check", "--no-input"]
    install = [*(pip or [str(python_of(venv)), "-m", "pip"]), "install", *quietly]
    locks = [part for lock in SETS[name] for part in ("-r", str(LOCKS / lock))]
    steps = [["--require-hashes", "--only-binary=:all:", *locks]]
    if venv == VENV:
        steps.append(["--no-deps", "--no-build-isolation", "--editable", str(ROOT)])
    for arguments in steps:
        failed = call([*install, *arguments])
        if failed:
            stop("Installing failed; pip says above why. The same command goes on from here.", failed)
    sets = ("run", "test") if name == "test" else (name,)
    (venv / STAMP).write_text(json.dumps({each: wanted(each) for each in sets}), "utf-8")


# --- the system: libraries and the display ---


def loads(library: str) -> bool:
    """Whether the system's loader finds a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def libraries_for(env: Mapping[str, str]) -> dict[str, str]:
    """The shared libraries Qt needs under these environment variables, with their Debian packages."""
    needed = dict(QT_LIBRARIES)
    platform = env.get("QT_QPA_PLATFORM", "")
    if platform.startswith("xcb") or (not platform and env.get("DISPLAY")):
        needed |= X11_LIBRARIES
    if platform.startswith("wayland") or (not platform and env.get("WAYLAND_DISPLAY")):
        needed |= WAYLAND_LIBRARIES
    return needed


def install_line(packages: Iterable[str]) -> str:
    """The one line that installs these packages."""
    return f"sudo apt-get install -y --no-install-recommends {' '.join(sorted(set(packages)))}"


def apt_prefix() -> list[str] | None:
    """How apt-get may be run without asking anybody; None where it may not."""
    if not shutil.which("apt-get"):
        return None
    if os.name == "posix" and os.geteuid() == 0:
        return []
    if shutil.which("sudo") and subprocess.run(["sudo", "-n", "true"], capture_output=True).returncode == 0:
        return ["sudo", "-n"]
    return None


def ensure_libraries(env: Mapping[str, str], probe: Callable[[str], bool] = loads) -> None:
    """Installs the system libraries that Qt misses on Linux, or says the line that does and stops with 3."""
    if sys.platform == "linux":
        ensure("Qt needs system libraries", libraries_for(env), probe)


def ensure(who: str, needed: Mapping[str, str], probe: Callable[[str], bool]) -> None:
    """Installs Debian's packages of what the probe does not find, or says the line that does and stops with 3. The
    sentence begins with `who`: "Qt needs system libraries"."""

    def missing() -> dict[str, str]:
        return {library: package for library, package in needed.items() if not probe(library)}

    lacking = missing()
    if not lacking:
        return
    prefix = apt_prefix()
    if prefix is not None:
        packages = sorted(set(lacking.values()))
        tell(f"{who}, which are installed now: {' '.join(packages)}")
        apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
        install = [
            *apt,
            "-o",
            "DPkg::Lock::Timeout=300",
            "install",
            "-y",
            "--no-install-recommends",
            *packages,
        ]
        # A machine whose lists are stale or were never fetched fails at once: fetch them, and try again.
        if quiet(install) and not call([*apt, "update"]):
            call(install)
        lacking = missing()
    if lacking and shutil.which("apt-get"):
        stop(f"{who} that are not here:\n  {install_line(lacking.values())}", 3)
    if lacking:
        stop(f"{who} that are not here: {', '.join(sorted(lacking))}", 3)


def python_library() -> dict[str, str]:
    """Python as a shared library, which goes into the packaged program, with its package: Debian's interpreter does
    without."""
    name = str(sysconfig.get_config_var("INSTSONAME") or "")
    return {name: f"libpython{sysconfig.get_python_version()}"} if ".so" in name else {}


def quiet(command: Sequence[str]) -> int:
    """Runs a command whose failure is expected and mended: its output is kept back."""
    return subprocess.run(command, capture_output=True, stdin=subprocess.DEVNULL, check=False).returncode


def no_display(env: Mapping[str, str], system: str) -> str | None:
    """One sentence when a window cannot be shown here."""
    if system != "linux" or any(env.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")):
        return None
    return (
        "There is no display here to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set); "
        "`make demo` does the main job without one."
    )


def dead_display(env: Mapping[str, str]) -> str | None:
    """One sentence when DISPLAY names an X server that does not answer: Qt would abort."""
    if sys.platform != "linux" or env.get("WAYLAND_DISPLAY") or env.get("QT_QPA_PLATFORM"):
        return None
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    if not failed:
        return None
    return f"The display {env['DISPLAY']} does not answer; `make demo` does the main job without one."


def environment(offscreen: bool) -> dict[str, str]:
    """The environment for the program: Qt insists on UTF-8 and warns under the plain C locale; one Python writes it
    to another on Windows, too."""
    env = {**os.environ, "PYTHONUTF8": "1"}
    if offscreen:
        env["QT_QPA_PLATFORM"] = "offscreen"
        if sys.platform == "win32":  # without a screen Qt finds no font there by itself
            env.setdefault("QT_QPA_FONTDIR", str(Path(env["WINDIR"], "Fonts")))
    if sys.platform == "linux" and env.get("LC_ALL") in ("C", "POSIX"):
        env["LC_ALL"] = "C.UTF-8"
    return env


# --- the commands ---


def setup(arguments: list[str]) -> int:
    """Everything for development, nothing started."""
    ensure_libraries(environment(offscreen=True))
    set_up("test")
    return 0


def run(arguments: list[str]) -> int:
    """The program, on the sample or on what the arguments say."""
    env = environment(offscreen=False)
    if sentence := no_display(env, sys.platform):
        stop(sentence)
    ensure_libraries(env)
    if sentence := dead_display(env):
        stop(sentence)
    set_up("run")
    return call([PYTHON, "-m", "glossator", *(arguments or ["--sample"])], env)


def test(arguments: list[str]) -> int:
    """All tests, offscreen, on every core; with arguments, pytest with just these."""
    setup([])
    every_core = ["-n", "logical", "--dist", "worksteal", "--quiet"]
    return call([PYTHON, "-m", "pytest", *(arguments or every_core)], environment(offscreen=True))


def demo(arguments: list[str]) -> int:
    """The main job without a screen; the program itself says where the files lie."""
    env = environment(offscreen=True)
    ensure_libraries(env)
    set_up("run")
    shutil.rmtree(DEMO, ignore_errors=True)  # of an earlier time
    return call([PYTHON, "-m", "glossator", "demo", DEMO, *arguments], env)


def check(arguments: list[str]) -> int:
    """Lint, format, types, layers: all of them, also after the first that fails."""
    set_up("test")
    linter = PYTHON.with_name("lint-imports.exe" if os.name == "nt" else "lint-imports")
    checks: list[list[str | Path]] = [
        [PYTHON, "-m", "ruff", "check"],
        [PYTHON, "-m", "ruff", "format", "--check"],
        [PYTHON, "-m", "mypy"],
        [linter],
    ]
    return max(call(command) for command in checks)


def bench(arguments: list[str]) -> int:
    """The benchmarks, with what they print."""
    setup([])
    return call(
        [PYTHON, "-m", "pytest", "-q", "-s", "tests/benchmarks", *arguments], environment(offscreen=True)
    )


def bench_reader(arguments: list[str]) -> int:
    """What the reading view costs at every size, as a table and as build/bench/reader.json."""
    setup([])
    return call([PYTHON, "tests/benchmarks/reader.py", *arguments], environment(offscreen=True))


def bench_import(arguments: list[str]) -> int:
    """What importing many reports costs beside inserting them raw, as a table and as build/bench/imports.json."""
    setup([])
    return call([PYTHON, "tests/benchmarks/imports.py", *arguments], environment(offscreen=True))


def bench_export(arguments: list[str]) -> int:
    """What a large export costs beside the same rows in csv.writer, as a table and as build/bench/exports.json."""
    setup([])
    return call([PYTHON, "tests/benchmarks/exports.py", *arguments], environment(offscreen=True))


def audit(arguments: list[str]) -> int:
    """What the program is made of: versions and hashes against the locks, licences, known vulnerabilities."""
    set_up("test")
    return call([PYTHON, "packaging/audit.py", *arguments])


def torture(arguments: list[str]) -> int:
    """500 programs killed at random points, 10,000 mutated files opened: two tables, and 1 for any loss."""
    setup([])
    env = environment(offscreen=True)
    return max(call([PYTHON, f"tests/torture/{name}.py"], env) for name in ("kill", "fuzz_opener"))


def package_windows(arguments: list[str]) -> int:
    """The Windows package under Wine: built, installed, tried, taken away."""
    set_up("test")
    return call([PYTHON, "packaging/windows/in_wine.py", *arguments])


def screenshots(arguments: list[str]) -> int:
    """Pictures of the window in every scheme, scale and size, into build/screenshots."""
    setup([])
    return call([PYTHON, "packaging/screenshots.py", *arguments], environment(offscreen=True))


def package(arguments: list[str]) -> int:
    """The packaged program of this system, into dist/; from an environment that holds nothing else."""
    ensure_libraries({"QT_QPA_PLATFORM": "xcb"})  # they go in
    if sys.platform == "linux":
        ensure("Packaging needs tools", PACKAGING_TOOLS, lambda tool: shutil.which(tool) is not None)
        ensure("Packaging needs libraries", python_library(), loads)
        ensure("Packaging needs a font", PACKAGING_FONT, lambda file: any(FONTS.rglob(file)))
    set_up("bundle", BUNDLE_VENV)
    return call([python_of(BUNDLE_VENV), "packaging/build.py", *arguments], environment(offscreen=True))


def icons(arguments: list[str]) -> int:
    """The program's icons for each system, from the one drawing."""
    setup([])
    return call([PYTHON, "packaging/make_icons.py"], environment(offscreen=True))


def guide(arguments: list[str]) -> int:
    """The guide's Markdown into the HTML that ships with the program; --check says what is not current."""
    setup([])
    return call([PYTHON, "packaging/guide.py", *arguments], environment(offscreen=True))


def guide_pictures(arguments: list[str]) -> int:
    """The guide's pictures taken anew; --check compares them with the window of now."""
    setup([])
    return call([PYTHON, "packaging/guide_pictures.py", *arguments], environment(offscreen=True))


def translations(arguments: list[str]) -> int:
    """The texts of the source into each language's .ts, and from these the .qm."""
    set_up("test")
    return call([PYTHON, "packaging/translations.py", *arguments])


COMMANDS = {
    command.__name__.replace("_", "-"): command
    for command in (
        setup,
        run,
        test,
        demo,
        check,
        bench,
        bench_reader,
        bench_import,
        bench_export,
        audit,
        torture,
        package_windows,
        screenshots,
        icons,
        guide,
        guide_pictures,
        translations,
        package,
    )
}


def main(arguments: list[str]) -> int:
    """Runs one command; 2 for a wrong one."""
    if not arguments or arguments[0] not in COMMANDS:
        print(__doc__, file=sys.stderr)
        return 2
    if sentence := too_old(sys.version_info[:2]):
        stop(sentence)
    try:
        return COMMANDS[arguments[0]](arguments[1:])
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
