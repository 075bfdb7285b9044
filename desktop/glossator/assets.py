"""Where the folders `resources` and `migrations` lie: the one place that knows.

Three homes: inside the package (a wheel, see packaging/hatch_build.py), the folder of a frozen program
(PyInstaller), and the checkout. Standard library only, so that every layer may ask.
"""

import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def root() -> Path:
    """The folder that holds both. Raises FileNotFoundError when the installation is incomplete."""
    homes = [_PACKAGE / "_data"]
    if frozen := getattr(sys, "_MEIPASS", None):
        homes.append(Path(frozen))
    homes.append(_PACKAGE.parents[1])
    for home in homes:
        if (home / "resources").is_dir() and (home / "migrations").is_dir():
            return home
    raise FileNotFoundError(f"Glossator's own files are missing; looked in: {', '.join(map(str, homes))}")


def resources() -> Path:
    """Icons, translations, style, the sample, codebooks."""
    return root() / "resources"


def migrations() -> Path:
    """The Alembic environment: env.py and versions/."""
    return root() / "migrations"
