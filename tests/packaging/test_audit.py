"""packaging/audit.py: what it holds against the locks, and which licences it lets pass."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

AUDIT = Path(__file__).resolve().parents[2] / "packaging" / "audit.py"
LOCK = """alembic==1.20.1 \\
    --hash=sha256:aa \\
    --hash=sha256:bb
    # via glossator (pyproject.toml)
colorama==0.4.6 ; sys_platform == 'win32' \\
    --hash=sha256:cc
    # via click
numpy==2.4.6 ; python_full_version < '3.12' \\
    --hash=sha256:dd
numpy==2.5.5 ; python_full_version >= '3.12' \\
    --hash=sha256:ee
Odd.Name==2
"""


@pytest.fixture
def audit(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    spec = importlib.util.spec_from_file_location("glossator_audit", AUDIT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "glossator_audit", module)
    spec.loader.exec_module(module)
    return module


def test_a_lock_is_read(audit: ModuleType) -> None:
    found = audit.pins(LOCK)
    assert {name: (p.versions, p.hashes, p.always) for name, p in found.items()} == {
        "alembic": (("1.20.1",), 2, True),
        "colorama": (("0.4.6",), 1, False),
        "numpy": (("2.4.6", "2.5.5"), 1, False),
        "odd-name": (("2",), 0, True),
    }


def test_what_is_installed_otherwise_is_named(audit: ModuleType) -> None:
    faults = audit.version_faults(
        audit.pins(LOCK), {"alembic": "1.19", "numpy": "2.4.6", "evil": "1", "pip": "26", "glossator": "0"}
    )
    assert faults == [
        "odd-name 2 has no hash in its lock",
        "alembic is installed as 1.19, and locked at 1.20.1",
        "evil 1 is installed, and in no lock",
        "odd-name is locked, and not installed",
    ]


@pytest.mark.parametrize(
    ("licence", "ships", "may"),
    [
        ("MIT", True, True),
        ("Apache-2.0 OR BSD-3-Clause", True, True),
        ("BSD-3-Clause AND 0BSD AND Zlib", True, True),
        ("GPL-3.0-only OR MIT", True, True),
        ("GPL-3.0-only", False, False),
        ("MIT AND AGPL-3.0-only", False, False),
        ("MPL-2.0", False, True),
        ("MPL-2.0", True, False),
        ("", True, False),
    ],
)
def test_licences(audit: ModuleType, licence: str, ships: bool, may: bool) -> None:
    assert audit.allowed(licence, ships) is may


def test_where_a_licence_is_said(audit: ModuleType) -> None:
    approved = "License :: OSI Approved :: "
    assert audit.licence_of("a", "MIT", "", ()) == "MIT"
    assert audit.licence_of("a", "", "long text", [f"{approved}MIT License"]) == "MIT"
    assert audit.licence_of("a", "", "BSD 2-Clause License", ()) == "BSD-2-Clause"
    assert (
        audit.licence_of("a", "", "", [f"{approved}GNU General Public License v3 (GPLv3)"])
        not in audit.ALLOWED
    )
    assert audit.licence_of("shiboken6", "", "LGPL-3.0-only OR GPL-2.0-only", ()) == "LGPL-3.0-only"


def test_a_gpl_library_among_what_ships_is_found_however_deep(audit: ModuleType) -> None:
    needs = {
        "glossator": ["A>=1", "x ; extra == 'data'"],
        "a": ["b_c[more]>2", "tool ; extra == 'dev'"],
        "b-c": [],
        "x": [],
        "tool": [],
    }
    ships = audit.shipped(needs)
    assert ships == {"a", "b-c", "x"}
    faults = audit.licence_faults({"b-c": "GPL-3.0-only", "a": "MIT", "tool": "MPL-2.0"}, ships)
    assert faults == ["b-c is under “GPL-3.0-only”, which is not allowed in what ships"]


def test_the_locks_as_they_are_have_hashes(audit: ModuleType) -> None:
    for lock in audit.LOCKS.glob("*.txt"):
        found = audit.pins(lock.read_text("utf-8"))
        assert found
        assert [name for name, pin in found.items() if not pin.hashes] == []


def test_without_pip_audit_it_says_that_nothing_was_checked(
    audit: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(audit.importlib.util, "find_spec", lambda _: None)
    assert audit.vulnerabilities() == (
        True,
        "Known vulnerabilities were NOT checked: pip-audit is not installed here.",
    )


def test_what_pip_audit_skipped_counts_as_unchecked(audit: ModuleType) -> None:
    known = {"name": "a", "version": "1", "vulns": []}
    skipped = {"name": "b", "skip_reason": "Dependency not found"}
    bad = {"name": "c", "version": "2", "vulns": [{"id": "PYSEC-1"}, {"id": "PYSEC-2"}]}
    assert audit.verdict([known]) == (True, "No known vulnerabilities in 1.")
    well, said = audit.verdict([known, skipped])
    assert well
    assert said == "Known vulnerabilities were NOT checked: 1 of 2, because pip-audit found nobody to ask."
    assert audit.verdict([known, skipped, bad]) == (False, "Known vulnerabilities:\nc 2: PYSEC-1, PYSEC-2")


@pytest.mark.parametrize("stdout", ["", "no JSON", "[]", "{}"])
def test_a_pip_audit_that_fails_counts_as_unchecked(
    audit: ModuleType, monkeypatch: pytest.MonkeyPatch, stdout: str
) -> None:
    monkeypatch.setattr(audit.importlib.util, "find_spec", lambda _: True)
    ended = audit.subprocess.CompletedProcess([], 1, stdout=stdout, stderr="first\nno connection\n")
    monkeypatch.setattr(audit.subprocess, "run", lambda *_, **__: ended)
    assert audit.vulnerabilities() == (
        True,
        "Known vulnerabilities were NOT checked: pip-audit could not: no connection",
    )
