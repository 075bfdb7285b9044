"""What the packages say of themselves: read from pyproject.toml and the package, written down nowhere else."""

from __future__ import annotations

import os
import re
import subprocess
import tomllib
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
_PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
_INIT = ROOT / _PYPROJECT["tool"]["hatch"]["version"]["path"]

NAME: str = _PYPROJECT["project"]["name"]
TITLE = NAME.capitalize()
SUMMARY: str = _PYPROJECT["project"]["description"]
LICENCE: str = _PYPROJECT["project"]["license"]
AUTHORS: str = ", ".join(author["name"] for author in _PYPROJECT["project"]["authors"])
VERSION: str = re.findall(r'^__version__ = "([^"]+)"', _INIT.read_text("utf-8"), re.MULTILINE)[0]

APP_ID = "org.glossator.Glossator"
"""The name under which desktops know the program: of its .desktop file, icons, AppStream and macOS bundle."""


def numbers(version: str = VERSION) -> tuple[int, int, int, int]:
    """The version as Windows wants it: 1.2.3 and 1.2.3rc1 are (1, 2, 3, 0)."""
    parts = [int(part) for part in re.findall(r"\d+", re.split(r"[^\d.]", version)[0])]
    major, minor, patch, *_ = [*parts, 0, 0, 0]
    return major, minor, patch, 0


@cache
def epoch() -> int:
    """The time that built files bear, in seconds: SOURCE_DATE_EPOCH, or that of the last commit."""
    if said := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(said)
    asked = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return int(asked.stdout.strip() or _INIT.stat().st_mtime)


def date() -> str:
    """The same as a day."""
    return datetime.fromtimestamp(epoch(), UTC).date().isoformat()


def changes(version: str = VERSION, changelog: str | None = None) -> str:
    """The section of CHANGELOG.md on a version, without its heading; ends the program with a word where there is
    none, or nothing in it."""
    text = (ROOT / "CHANGELOG.md").read_text("utf-8") if changelog is None else changelog
    sections = re.split(r"^## \[([^\]]+)\].*\n", text, flags=re.MULTILINE)[1:]
    found = dict(zip(sections[::2], sections[1::2], strict=True))
    if said := found.get(version, "").strip():
        return said
    raise SystemExit(f"CHANGELOG.md has nothing on {version}: write it below a heading “## [{version}]”.")
