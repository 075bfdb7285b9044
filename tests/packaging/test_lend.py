"""What the packaged program takes from its own folder where Linux is empty (packaging/pyinstaller/lend.py)."""

import ctypes
import os
import runpy
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

HOOK = Path(__file__).resolve().parents[2] / "packaging" / "pyinstaller" / "lend.py"
ALL = {"libxcb.so.1", "libGL.so.1", "libGLX.so.0", "libGLdispatch.so.0", "libEGL.so.1"}


def _lent(there: set[str], folder: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is taken from the folder, in this order, where the system has what is there."""
    lent: list[str] = []

    def load(name: str, mode: int = ctypes.DEFAULT_MODE) -> SimpleNamespace | None:
        if name == "libfontconfig.so.1":
            return SimpleNamespace(FcConfigAppFontAddDir=lambda _, place: lent.append(os.fsdecode(place)))
        assert mode == ctypes.RTLD_GLOBAL
        if os.sep in name:
            assert Path(name).parent == folder / "lent"
            lent.append(Path(name).name)
        elif name not in there:
            raise OSError(name)
        return None

    monkeypatch.setattr(ctypes, "CDLL", load)
    monkeypatch.setattr(sys, "_MEIPASS", str(folder), raising=False)
    others = list(sys.meta_path)
    monkeypatch.setattr(sys, "meta_path", list(others))
    runpy.run_path(str(HOOK))
    finder = sys.meta_path[0]
    assert sys.meta_path[1:] == others
    assert finder.find_spec("json", None) is None
    assert not lent
    assert finder.find_spec("PySide6", None) is None
    assert sys.meta_path == others
    return lent


@pytest.mark.parametrize(
    ("there", "lent"),
    [
        (ALL, []),
        (ALL - {"libGL.so.1", "libGLX.so.0"}, ["libGLX.so.0", "libGL.so.1"]),
        (ALL - {"libxcb.so.1"}, ["libxcb.so.1"]),
    ],
)
def test_only_what_is_missing_is_lent(
    there: set[str], lent: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FONTCONFIG_PATH", "")  # nothing is told of fonts here
    assert _lent(there, tmp_path, monkeypatch) == lent


def test_an_empty_system_is_lent_each_library_before_what_needs_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FONTCONFIG_PATH", "")
    lent = _lent(set(), tmp_path, monkeypatch)

    assert set(lent) == ALL
    assert lent.index("libxcb.so.1") < lent.index("libGLdispatch.so.0") < lent.index("libGLX.so.0")
    assert lent.index("libGLX.so.0") < lent.index("libGL.so.1")


@pytest.mark.parametrize(("configured", "told"), [(False, ""), (True, ""), (False, "/own.conf")])
def test_fonts_are_told_of_only_where_nobody_else_does(
    configured: bool, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("FONTCONFIG_PATH", raising=False)
    monkeypatch.setenv("FONTCONFIG_FILE", told)
    if not told:
        monkeypatch.delenv("FONTCONFIG_FILE")
    exists = Path.exists
    monkeypatch.setattr(Path, "exists", lambda at: configured if at.name == "fonts.conf" else exists(at))
    lent = _lent(ALL, tmp_path, monkeypatch)

    own = not (configured or told)
    file = str(tmp_path / "lent" / "fonts.conf")
    assert os.environ.get("FONTCONFIG_FILE", "") == (file if own else told)
    assert lent == ([str(tmp_path / "lent")] if own else [])
