"""packaging/pyinstaller/glossator.spec, run for each system with PyInstaller's part played by stand-ins."""

import runpy
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
SPEC = ROOT / "packaging" / "pyinstaller" / "glossator.spec"
SYSTEMS = ["linux", "win32", "darwin"]

# What each library imports, of those that PyInstaller would find.
IMPORTS = {
    "qxcb": ["libQt6XcbQpa.so.6", "libc.so.6"],
    "xcbqpa": ["libGL.so.1", "libc.so.6"],
    "gl": ["libGLX.so.0", "libGLdispatch.so.0"],
    "cups": ["libcups.so.2", "libkrb5.so.3", "libz.so.1"],
    "libcups": ["libkrb5.so.3"],
    "widgets": ["Qt6Widgets.dll"],
}
FOUND = {
    "linux": [
        ("libpython3.11.so.1.0", "python", "BINARY"),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "qxcb", "BINARY"),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", "qvnc", "BINARY"),
        ("PySide6/Qt/plugins/printsupport/libcupsprintersupport.so", "cups", "BINARY"),
        ("PySide6/Qt/lib/libQt6XcbQpa.so.6", "xcbqpa", "BINARY"),
        ("PySide6/Qt/lib/libQt6Network.so.6", "network", "BINARY"),
        ("libcups.so.2", "libcups", "BINARY"),
        ("libkrb5.so.3", "krb5", "BINARY"),
        ("libz.so.1", "z", "BINARY"),
    ],
    "win32": [
        ("python311.dll", "python", "BINARY"),
        ("PySide6\\QtWidgets.pyd", "widgets", "EXTENSION"),
        ("PySide6\\Qt6Widgets.dll", "qtwidgets", "BINARY"),
        ("PySide6\\Qt6Network.dll", "network", "BINARY"),
        ("PySide6\\opengl32sw.dll", "opengl", "BINARY"),
        ("PySide6\\plugins\\platforms\\qwindows.dll", "qwindows", "BINARY"),
        ("PySide6\\plugins\\imageformats\\qtiff.dll", "qtiff", "BINARY"),
    ],
    "darwin": [
        ("PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore", "core", "BINARY"),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", "qcocoa", "BINARY"),
        ("PySide6/Qt/plugins/platforms/libqminimal.dylib", "qminimal", "BINARY"),
    ],
}
KEPT = {
    "linux": {
        "libpython3.11.so.1.0", "libqxcb.so", "libcupsprintersupport.so", "libQt6XcbQpa.so.6", "libz.so.1",
    },
    "win32": {"python311.dll", "QtWidgets.pyd", "Qt6Widgets.dll", "qwindows.dll"},
    "darwin": {"QtCore", "libqcocoa.dylib"},
}  # fmt: skip
WHERE = {
    "libcups.so.2": "libcups",
    "libGL.so.1": "gl",
    "libGLX.so.0": "glx",
    "libGLdispatch.so.0": "dispatch",
}
DATAS = [
    ("libQt6Network.so.6", "PySide6/Qt/lib/libQt6Network.so.6", "SYMLINK"),
    ("libQt6XcbQpa.so.6", "PySide6/Qt/lib/libQt6XcbQpa.so.6", "SYMLINK"),
    ("PySide6/Qt/translations/qtbase_en.qm", "en", "DATA"),
    ("PySide6/Qt/translations/qtbase_fi.qm", "fi", "DATA"),
    ("PySide6/Qt/translations/qtmultimedia_en.qm", "en", "DATA"),
    ("migrations/env.py", "env", "DATA"),
]

Run = Callable[[str], SimpleNamespace]


def _versioninfo() -> ModuleType:
    module = ModuleType("versioninfo")
    for name in ("StringStruct", "StringTable", "StringFileInfo", "VarStruct", "VarFileInfo"):
        setattr(module, name, lambda *words: words)
    for name in ("FixedFileInfo", "VSVersionInfo"):
        setattr(module, name, lambda **words: words)
    return module


def _get_imports(source: str) -> set[tuple[str, str | None]]:
    return {(name, WHERE.get(name)) for name in IMPORTS.get(source, [])}


def _module(**holds: Any) -> ModuleType:
    module = ModuleType("stand_in")
    vars(module).update(holds)
    return module


def _run(system: str) -> SimpleNamespace:
    calls = SimpleNamespace(EXE=[], COLLECT=[], BUNDLE=[])

    def analysis(scripts: list[str], **given: Any) -> SimpleNamespace:
        calls.analysis = SimpleNamespace(given=given, script=scripts[0], pure=[], binaries=FOUND[system])
        calls.analysis.scripts = [(Path(script).stem, script, "PYSOURCE") for script in scripts]
        calls.analysis.scripts += [
            (name, name, "PYSOURCE") for name in ("pyi_rth_pkgutil", "pyi_rth_pyside6")
        ]
        calls.analysis.datas = list(DATAS)
        return calls.analysis

    def stand_in(kind: str) -> Callable[..., str]:
        return lambda *parts, **given: getattr(calls, kind).append((parts, given)) or kind

    with pytest.MonkeyPatch.context() as patch:
        for name, module in {
            "PyInstaller": _module(),
            "PyInstaller.depend": _module(bindepend=_module(get_imports=_get_imports)),
            "PyInstaller.utils": _module(),
            "PyInstaller.utils.win32": _module(versioninfo=_versioninfo()),
        }.items():
            patch.setitem(sys.modules, name, module)
        patch.setattr(sys, "platform", system)
        names = {kind: stand_in(kind) for kind in ("EXE", "COLLECT", "BUNDLE")}
        names |= {"SPECPATH": str(SPEC.parent), "Analysis": analysis, "PYZ": lambda pure: "pyz"}
        runpy.run_path(str(SPEC), names)
    return calls


@pytest.fixture(scope="module")
def run() -> Run:
    return cache(_run)


@pytest.mark.parametrize("system", SYSTEMS)
def test_every_file_that_is_named_is_there(system: str, run: Run) -> None:
    calls = run(system)

    named = [source for source, _ in calls.analysis.given["datas"]] + [calls.analysis.script]
    for _, given in calls.EXE + calls.BUNDLE:
        named += [given[key] for key in ("icon", "entitlements_file") if given.get(key)]
    assert [name for name in named if not Path(name).is_file()] == []


@pytest.mark.parametrize("system", SYSTEMS)
def test_what_is_used_is_kept_and_the_rest_left_out(system: str, run: Run) -> None:
    calls = run(system)

    kept = {Path(target.replace("\\", "/")).name for target, _, _ in calls.analysis.binaries}
    assert kept == KEPT[system]
    datas = {target for target, _, _ in calls.analysis.datas}
    assert {"migrations/env.py", "PySide6/Qt/translations/qtbase_en.qm"} <= datas
    assert not datas & {"PySide6/Qt/translations/qtbase_fi.qm", "PySide6/Qt/translations/qtmultimedia_en.qm"}
    if system == "linux":
        assert "libQt6XcbQpa.so.6" in datas
        assert "libQt6Network.so.6" not in datas


def test_migrations_resources_and_what_is_imported_late_go_in(run: Run) -> None:
    given = run("linux").analysis.given

    targets = {f"{Path(folder).as_posix()}/{Path(source).name}" for source, folder in given["datas"]}
    assert {"migrations/env.py", "migrations/versions/0001_initial.py"} <= targets
    assert {"resources/sample/sample.toml", "resources/icons/x.svg"} <= targets
    assert not [target for target in targets if target.endswith(".pyc")]
    late = {"glossator.formats.reading.pdf_text", "glossator.formats.writing.xlsx", "glossator.ui.app"}
    assert late | {"alembic", "sqlcipher3.dbapi2"} <= set(given["hiddenimports"])


def test_linux_starts_without_qt_where_no_window_is_asked_for(run: Run) -> None:
    before = {system: [name for name, _, _ in run(system).analysis.scripts] for system in SYSTEMS}

    assert before["linux"] == ["__main__", "pyi_rth_pkgutil"]
    assert before["win32"] == before["darwin"] == ["__main__", "pyi_rth_pkgutil", "pyi_rth_pyside6"]


def test_linux_is_lent_what_an_empty_system_lacks(run: Run) -> None:
    datas = {
        system: {target: source for target, source, _ in run(system).analysis.datas} for system in SYSTEMS
    }

    lent = {target: source for target, source in datas["linux"].items() if target.startswith("lent/")}
    lent.pop("lent/DejaVuSans.ttf", None)  # where the builder has it
    assert lent == {
        "lent/fonts.conf": str(ROOT / "packaging" / "linux" / "fonts.conf"),
        "lent/libGL.so.1": "gl",
        "lent/libGLX.so.0": "glx",
        "lent/libGLdispatch.so.0": "dispatch",
    }
    assert [Path(hook).name for hook in run("linux").analysis.given["runtime_hooks"]] == ["lend.py"]
    for other in ("win32", "darwin"):
        assert not [target for target in datas[other] if target.startswith("lent/")]
        assert run(other).analysis.given["runtime_hooks"] == []


def test_windows_gets_a_program_with_a_console_and_one_without(run: Run) -> None:
    programs = [given for _, given in run("win32").EXE]

    assert [(each["name"], each["console"]) for each in programs] == [
        ("glossator", True),
        ("glossatorw", False),
    ]
    assert all(each["version"] for each in programs)


def test_macos_gets_an_app_that_owns_its_projects(run: Run) -> None:
    [(_, given)] = run("darwin").BUNDLE

    assert given["name"] == "Glossator.app"
    [kind] = given["info_plist"]["CFBundleDocumentTypes"]
    [declared] = given["info_plist"]["UTExportedTypeDeclarations"]
    assert kind["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]
    assert declared["UTTypeTagSpecification"]["public.filename-extension"] == ["gloss"]
    assert given["info_plist"]["CFBundleShortVersionString"] == given["version"]
    assert {"ar", "en", "es", "fr", "km", "pt"} <= set(given["info_plist"]["CFBundleLocalizations"])
