"""Makes the Windows installer of a bundle, on Windows as well as on Linux (makensis: `apt-get install nsis`).

python packaging/windows/make_setup.py BUNDLE [-o FOLDER]      writes FOLDER/Glossator-VERSION-setup.exe
"""

from __future__ import annotations

import argparse
import os
import runpy
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from types import SimpleNamespace

HERE = Path(__file__).resolve().parent
about = SimpleNamespace(**runpy.run_path(str(HERE.parent / "about.py")))

# Windows refuses paths beyond 260 characters to programs that do not ask for more, the setup among them. The rest
# is for "C:\Users\", a name, "\AppData\Local\Programs\Glossator\".
LONGEST = 180


def removals(bundle: Path) -> Iterator[str]:
    """The lines of the uninstaller that take away what a bundle holds: files by name, folders when empty."""
    inside = sorted(bundle.rglob("*"), reverse=True)  # what lies in a folder comes before the folder
    for path in inside:
        name = "\\".join(path.relative_to(bundle).parts)
        if len(name) > LONGEST:
            raise SystemExit(f"{name}: longer than Windows takes it below a user's folder.")
        yield f'{"RMDir" if path.is_dir() else "Delete"} "$INSTDIR\\{name.replace("$", "$$")}"'


def find_makensis() -> str:
    """The compiler, also where its installer on Windows leaves it without telling the path."""
    usual = Path(os.environ.get("PROGRAMFILES(X86)", ""), "NSIS", "makensis.exe")
    found = shutil.which("makensis") or (str(usual) if usual.is_file() else None)
    if found is None:
        raise SystemExit(
            "makensis is not here. On Debian: sudo apt-get install -y --no-install-recommends nsis"
        )
    return found


def make_setup(bundle: Path, folder: Path, version: str = about.VERSION) -> Path:
    """Write the installer of a bundle into a folder; returns its path. Raises SystemExit with what is wrong."""
    lines = list(removals(bundle))
    folder.mkdir(parents=True, exist_ok=True)
    out = folder / f"{about.TITLE}-{version}-setup.exe"
    with TemporaryDirectory() as name:
        files = Path(name, "files.nsh")
        files.write_text("\n".join(lines) + "\n", "utf-8")
        given = {
            "VERSION": version,
            "NUMBERS": ".".join(map(str, about.numbers(version))),
            "PUBLISHER": about.AUTHORS,
            "STAGE": bundle.resolve(),
            "SLASH": os.sep,
            "SIZE": sum(file.stat().st_size for file in bundle.rglob("*") if file.is_file()) // 1024,
            "FILES": files,
            "OUT": out.resolve(),
        }
        options = ["-V2", "-WX", "-NOCD", "-INPUTCHARSET", "UTF8"]  # -WX: a warning fails
        if os.name != "nt":
            # A 64-bit setup runs in a Wine that has no 32-bit part. NSIS for Windows makes 32-bit ones only.
            options.append("-XTarget amd64-unicode")
        command = [find_makensis(), *options, *(f"-D{name}={value}" for name, value in given.items())]
        env = os.environ | {"SOURCE_DATE_EPOCH": str(about.epoch())}  # the same bundle gives the same setup
        done = subprocess.run([*command, str(HERE / "glossator.nsi")], cwd=HERE, env=env, check=False)
    if done.returncode:
        raise SystemExit(f"makensis ended with {done.returncode}.")
    return out


def main(arguments: list[str]) -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description="Makes the Windows installer of a bundle.")
    parser.add_argument("bundle", type=Path, help="the folder that PyInstaller made")
    parser.add_argument("-o", "--out", type=Path, default=HERE.parents[1] / "dist", help="where to (dist)")
    given = parser.parse_args(arguments)
    if not (given.bundle / "glossatorw.exe").is_file():
        raise SystemExit(f"{given.bundle} is not a bundle for Windows: it holds no glossatorw.exe.")
    print(make_setup(given.bundle, given.out))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
