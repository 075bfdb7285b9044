"""Tries the packages for Linux where nothing is: an empty Debian in a folder, no Python, no network. As root:

    python3 packaging/linux/try_in_chroot.py [PACKAGE] [--keep] [--picture FILE.png]

Without a name the newest .deb in dist/ is tried, and the .tar.gz, .run and .rpm of its version before.

The .tar.gz is unpacked and passes its self-test, without a screen and under an X server; nothing else is installed,
neither fonts nor X11's libraries. The .run does the same after it has installed itself for one user, and is taken
away. The .rpm is installed, verified, tested and removed by Debian's rpm, with Debian's packages for what it asks:
what Fedora calls these, only Fedora can show.

Of the .deb an older package is installed (the same under a lower version), a project is made with it, the
package under test takes its place, passes its self-test, opens the project under an X server of its own as an
ordinary user, tags a sentence by key, exports it, and is removed; nothing may be left but the user's own files.
Needs Debian's debootstrap, xvfb, xdotool and imagemagick.
"""

from __future__ import annotations

import argparse
import csv
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BASE = ROOT / "build" / "debian"  # made once
USER = "1000:1000"
HOME = "/home/coder"
OURS = ("glossator", "Glossator")
# What apt and dpkg write for themselves when anything is installed or removed.
NOT_OURS = ("/var/cache/", "/var/lib/apt/", "/var/lib/dpkg/", "/var/log/", "/tmp/", HOME)
REPORT = "Officials took bribes from brokers. Workers owed the broker a year of wages.\n\nThe shelter was closed.\n"


def step(words: str) -> None:
    """Says what comes now."""
    print(f"- {words}", flush=True)


def run(*command: object, **options: object) -> subprocess.CompletedProcess[str]:
    """Runs a command; when it fails its output is shown and all ends."""
    words = [str(word) for word in command]
    done = subprocess.run(words, capture_output=True, text=True, check=False, **options)  # type: ignore[call-overload]
    if done.returncode:
        raise SystemExit(f"{' '.join(words)} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return done  # type: ignore[no-any-return]


class Debian:
    """A Debian in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def root(self, *command: object) -> str:
        """What a command of root's says."""
        env = {
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
            "DEBIAN_FRONTEND": "noninteractive",
            "LC_ALL": "C.UTF-8",
        }
        return run("chroot", self.folder, *command, env=env).stdout

    def as_user(self, *command: object, display: str = "") -> list[str]:
        """A command of an ordinary user's, without a network."""
        env = ["env", "-i", f"HOME={HOME}", "PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8"]
        screen = [f"DISPLAY={display}"] if display else ["QT_QPA_PLATFORM=offscreen"]
        words = ["unshare", "-n", "chroot", f"--userspec={USER}", self.folder, *env, *screen, *command]
        return [str(word) for word in words]

    def user(self, *command: object) -> str:
        """What such a command says."""
        return run(*self.as_user(*command)).stdout

    def files(self) -> set[str]:
        """Every file and folder in it but what apt keeps."""
        listed = run("find", ".", "-xdev", cwd=self.folder)  # what is mounted there is another device's
        names = {line.removeprefix(".") for line in listed.stdout.splitlines()}
        return {name for name in names if not name.startswith(NOT_OURS)}


@contextmanager
def mounted(debian: Debian) -> Iterator[None]:
    """With /proc, /dev and the X server's sockets in it."""
    with ExitStack() as stack:
        for options, source, target in (
            (["-t", "proc"], "proc", "proc"),
            (["--bind"], "/dev", "dev"),
            (["--bind"], "/tmp/.X11-unix", "tmp/.X11-unix"),
        ):
            place = debian.folder / target
            place.mkdir(parents=True, exist_ok=True)
            run("mount", *options, source, place)
            stack.callback(run, "umount", "-l", place)
        yield


def lower(package: Path, folder: Path) -> Path:
    """The same package under a lower version."""
    content = folder / "older"
    run("dpkg-deb", "-R", package, content)
    control = content / "DEBIAN" / "control"
    lines = control.read_text("utf-8").splitlines()
    control.write_text(
        "\n".join("Version: 0.0.1" if line.startswith("Version:") else line for line in lines) + "\n", "utf-8"
    )
    run("dpkg-deb", "-Znone", "-b", content, folder / "glossator_0.0.1.deb")
    return folder / "glossator_0.0.1.deb"


@contextmanager
def screen() -> Iterator[str]:
    """An X server of its own."""
    Path("/tmp/.X11-unix").mkdir(mode=0o1777, exist_ok=True)
    given, taken = os.pipe()
    command = ["Xvfb", "-displayfd", str(taken), "-screen", "0", "1280x800x24", "-ac", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[taken], stderr=subprocess.DEVNULL)
    try:
        os.close(taken)
        with os.fdopen(given) as said:
            yield f":{said.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def tag_in_window(debian: Debian, display: str, project: str, picture: Path | None) -> None:
    """Opens the project, goes into the text, and tags the first sentence with the code of digit 1."""
    env = os.environ | {"DISPLAY": display}
    window = subprocess.Popen(debian.as_user("glossator", project, display=display))
    try:
        found = run(
            "timeout", "60", "xdotool", "search", "--sync", "--onlyvisible", "--name", "study", env=env
        )
        name = found.stdout.split()[-1]
        time.sleep(5)  # the document is shown
        run("xdotool", "windowfocus", "--sync", name, env=env)
        run("xdotool", "mousemove", "--window", name, "500", "300", "click", "1", env=env)
        time.sleep(1)
        run("xdotool", "key", "ctrl+Home", "key", "1", env=env)
        time.sleep(2)
        if picture is not None:
            run("import", "-window", "root", picture, env=env)
        run("xdotool", "key", "ctrl+q", env=env)
        window.wait(30)
    finally:
        window.kill()
    if window.returncode:
        raise SystemExit(f"The window ended with {window.returncode}.")


def codings(debian: Debian, project: str) -> list[tuple[str, str]]:
    """Text and code of each row of the exported table."""
    rows = csv.DictReader(debian.user("glossator", "export", project).splitlines())
    return [(row["text"], row["code"]) for row in rows]


def self_tests(debian: Debian, program: str, display: str) -> None:
    """As an ordinary user, without a network: without a screen, and on an X server."""
    step("self-test, as an ordinary user, without a network")
    print(debian.user(program, "self-test"), end="")
    on_screen = debian.as_user("env", "QT_QPA_PLATFORM=xcb", program, "self-test", display=display)
    print(run(*on_screen).stdout.splitlines()[-1], "(on the X server)")


def nothing_left(found: set[str]) -> None:
    """Ends all if there is something."""
    if found:
        raise SystemExit(f"Left behind: {sorted(found)}")
    print("Nothing is left.")


def trial_for_one(package: Path, folder: Path) -> None:
    """The archive, unpacked by an ordinary user, or the .run, started by one, where nothing was installed."""
    debian = Debian(folder / "bare")
    step(f"a fresh copy of an empty Debian, for {package.name} alone")
    run("cp", "-a", BASE, debian.folder)
    with screen() as display, mounted(debian):
        debian.root("useradd", "--create-home", "coder")
        place = debian.folder / "tmp" / package.name
        shutil.copy(package, place)
        if package.suffix == ".run":
            debian.user("sh", f"/tmp/{package.name}")
            self_tests(debian, f"{HOME}/.local/bin/glossator", display)
            step("taken away")
            debian.user(f"{HOME}/.local/lib/glossator/uninstall.sh")
            at_home = debian.folder / HOME.lstrip("/") / ".local"
            nothing_left(
                {str(file) for file in at_home.rglob("*") if any(word in file.name for word in OURS)}
            )
        else:
            debian.user("tar", "-xzf", f"/tmp/{package.name}", "-C", HOME)
            self_tests(debian, f"{HOME}/glossator/glossator", display)
    run("rm", "-rf", "--one-file-system", debian.folder)
    print("All well.")


def trial_rpm(package: Path, folder: Path) -> None:
    """The .rpm, by an rpm that knows nothing of Debian's packages."""
    debian = Debian(folder / "rpm")
    step("a fresh copy of an empty Debian, with an rpm")
    run("cp", "-a", BASE, debian.folder)
    with screen() as display, mounted(debian):
        debian.root("useradd", "--create-home", "coder")
        wanted = ("rpm", "libegl1", "libgl1", "fontconfig-config")
        debian.root("apt-get", "install", "-y", "--no-install-recommends", *wanted)
        before = debian.files()
        shutil.copy(package, debian.folder / "tmp" / "glossator.rpm")
        debian.root("rpm", "--install", "--nodeps", "/tmp/glossator.rpm")
        print(debian.root("rpm", "--query", "glossator"), end="")
        debian.root("rpm", "--verify", "--nodeps", "glossator")
        self_tests(debian, "glossator", display)
        step("removed")
        debian.root("rpm", "--erase", "glossator")
        # Folders of everybody's (/usr/share/icons) are another package's where rpm is at home.
        new = debian.files() - before
        nothing_left(
            {name for name in new if ".rpmdb" not in name and not Path(f"{debian.folder}{name}").is_dir()}
        )
    run("rm", "-rf", "--one-file-system", debian.folder)
    print("All well.")


def trial(package: Path, folder: Path, picture: Path | None) -> None:
    """All of it."""
    debian = Debian(folder / "debian")
    step("a fresh copy of an empty Debian")
    run("cp", "-a", BASE, debian.folder)
    with screen() as display, mounted(debian):
        debian.root("useradd", "--create-home", "coder")
        for file, name in ((lower(package, folder), "older.deb"), (package, "new.deb")):
            shutil.copy(file, debian.folder / "tmp" / name)
        install = ("apt-get", "install", "-y", "--no-install-recommends")
        step("an older package is installed, with what it needs")
        debian.root(*install, "/tmp/older.deb")
        if (debian.folder / "usr/bin/python3").exists():
            raise SystemExit("It brought a Python, so that this proves nothing.")
        with_older = debian.files()
        project = f"{HOME}/study.gloss"
        report = debian.folder / HOME.lstrip("/") / "Report.txt"
        report.write_text(REPORT, "utf-8")
        debian.user("glossator", "new", project)
        debian.user("glossator", "import", project, f"{HOME}/Report.txt")
        debian.user(
            "glossator", "code", project, "--document", "Report", "--code", "Debt bondage", "--find", "owed"
        )
        step("the package takes its place")
        debian.root(*install, "/tmp/new.deb")
        print(
            debian.root(
                "dpkg-query", "-W", "-f", "${Package} ${Version}, ${Installed-Size} kB\n", "glossator"
            ),
            end="",
        )
        self_tests(debian, "glossator", display)
        step("the window: a sentence tagged by key")
        tag_in_window(debian, display, project, picture)
        found = codings(debian, project)
        print(found)
        if len(found) != 2 or not found[0][0].startswith("Officials took bribes"):
            raise SystemExit("That is not what was tagged.")
        debian.user("glossator", "check", project)
        step("removed")
        debian.root("apt-get", "remove", "-y", "glossator")
        left = debian.files()
        nothing_left({name for name in left if any(word in name for word in OURS)} | (left - with_older))
        home = run(
            "find", ".", "-type", "f", "-not", "-path", "./.cache/fontconfig/*", cwd=report.parent
        ).stdout.split()
        print(f"Nothing is left but the user's own: {' '.join(sorted(home))}")
        if not (report.parent / "study.gloss").exists():
            raise SystemExit("The project is gone.")
    print("All well.")


def main() -> None:
    """Make the base where it is not there, and try."""
    parser = argparse.ArgumentParser()
    parser.add_argument("package", nargs="?", type=Path)
    parser.add_argument("--picture", type=Path)
    parser.add_argument("--keep", action="store_true", help="leave the folder, and say where it is")
    given = parser.parse_args()
    if given.package:
        packages = [given.package]
    else:
        newest = max(ROOT.glob("dist/glossator_*.deb"), key=lambda file: file.stat().st_mtime)
        others = list(newest.parent.glob(f"glossator-{newest.name.split('_')[1]}-*"))
        packages = [file for end in (".tar.gz", ".run", ".rpm") for file in others if file.name.endswith(end)]
        packages.append(newest)
    if not BASE.exists():
        step("an empty Debian is fetched, once")
        BASE.parent.mkdir(exist_ok=True)
        half = BASE.with_suffix(".part")
        shutil.rmtree(half, ignore_errors=True)
        run("debootstrap", "--variant=minbase", "bookworm", half)
        run("chroot", half, "apt-get", "update")
        half.rename(BASE)
    folder = Path(tempfile.mkdtemp(prefix="glossator-chroot-"))
    try:
        for package in packages:
            match package.suffix:
                case ".deb":
                    trial(package, folder, given.picture)
                case ".rpm":
                    trial_rpm(package, folder)
                case _:
                    trial_for_one(package, folder)
    finally:
        if given.keep:
            print(folder)
        else:
            run("rm", "-rf", "--one-file-system", folder)


if __name__ == "__main__":
    main()
