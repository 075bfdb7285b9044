"""Audits what Glossator is made of: versions against the locks, hashes, licences, known vulnerabilities.

    python3 packaging/dev.py audit

Standard library only. Ends with 1 where something is wrong. Nothing is looked up in a network but by pip-audit,
where that is installed; without it known vulnerabilities are not checked, and that is said.
"""

from __future__ import annotations

import importlib.util
import json
import re
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from importlib import metadata
from pathlib import Path
from typing import Any

LOCKS = Path(__file__).resolve().parent / "requirements"
OURSELVES = "glossator"
UNCHECKED = "Known vulnerabilities were NOT checked: "
INSTALLERS = {"pip", "setuptools", "wheel"}  # what a virtual environment may bring itself

ALLOWED = {
    "0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "ISC", "LGPL-3.0-only", "MIT", "MIT-0",
    "PSF-2.0", "Zlib",
}  # fmt: skip
FOR_TOOLS = {"MPL-2.0"}
"""Allowed for what builds and tests, but not in what ships."""
SPELT = {
    "MIT License": "MIT",
    "BSD License": "BSD-3-Clause",
    "BSD 2-Clause License": "BSD-2-Clause",
    "Apache Software License": "Apache-2.0",
    "Apache 2.0": "Apache-2.0",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
}
# Looked at by hand: what the metadata says is not what is used, or it says nothing. The licence, and why.
DECIDED = {
    "pyside6-essentials": ("LGPL-3.0-only", "of the three that it offers"),
    "shiboken6": ("LGPL-3.0-only", "of the three that it offers"),
    "pypdfium2": (
        "BSD-3-Clause AND Apache-2.0",
        "its own; those of PDFium's parts are in the wheel, not read here",
    ),
    "sqlcipher3": ("Zlib", "its LICENSE file; SQLCipher is BSD-3-Clause"),
}


@dataclass(frozen=True, slots=True)
class Pin:
    """A distribution in a lock: one version, or one for each of some systems or Pythons."""

    versions: tuple[str, ...]
    hashes: int  # of the version that has the fewest
    always: bool  # no marker says that it is for some systems only


def normal(name: str) -> str:
    """A distribution's name as the index compares it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def pins(lock: str) -> dict[str, Pin]:
    """What a lock holds, by name."""
    found: dict[str, Pin] = {}
    for entry in re.split(r"\n(?=[A-Za-z0-9])", lock.replace("\\\n", " ")):
        match = re.match(r"([A-Za-z0-9._-]+)==([^\s;]+)", entry)
        if match:
            head = entry.split("--hash")[0]
            name, hashes = normal(match[1]), entry.count("--hash=sha256:")
            before = found.get(name, Pin((), hashes, False))
            always = before.always or ";" not in head
            found[name] = Pin((*before.versions, match[2]), min(before.hashes, hashes), always)
    return found


def version_faults(locked: Mapping[str, Pin], installed: Mapping[str, str]) -> list[str]:
    """What is installed otherwise than the locks say, and what of these has no hash."""
    faults = [
        f"{name} {' or '.join(pin.versions)} has no hash in its lock"
        for name, pin in locked.items()
        if not pin.hashes
    ]
    for name, version in installed.items():
        if name in locked and version not in locked[name].versions:
            there = " or ".join(locked[name].versions)
            faults.append(f"{name} is installed as {version}, and locked at {there}")
        elif name not in locked and name not in INSTALLERS | {OURSELVES}:
            faults.append(f"{name} {version} is installed, and in no lock")
    missing = [name for name, pin in locked.items() if pin.always and name not in installed]
    return faults + [f"{name} is locked, and not installed" for name in missing]


def licence_of(name: str, expression: str, words: str, classifiers: Iterable[str]) -> str:
    """A distribution's licence as an SPDX expression, as far as its metadata tells."""
    if name in DECIDED:
        return DECIDED[name][0]
    if expression:
        return expression
    said = [c.split(" :: ")[-1] for c in classifiers if c.startswith("License :: ")]
    found = [SPELT.get(each, each) for each in said if each != "OSI Approved"]
    return " AND ".join(found) or SPELT.get(words.strip(), words.strip().split("\n")[0][:60])


def allowed(licence: str, ships: bool) -> bool:
    """Whether a licence is one that Glossator may be made of: each part of it, one of each choice."""
    known = ALLOWED if ships else ALLOWED | FOR_TOOLS
    parts = re.split(r"\s+AND\s+", licence.replace("(", "").replace(")", ""))
    return bool(licence) and all(
        any(choice.strip() in known for choice in re.split(r"\s+OR\s+", part)) for part in parts
    )


def shipped(needs: Mapping[str, Iterable[str]]) -> set[str]:
    """What Glossator runs on with all its extras: everything that it needs, and what that needs. `needs` are the
    requirements of each distribution as its metadata has them."""
    found: set[str] = set()
    waiting = [OURSELVES]
    while waiting:
        name = waiting.pop()
        for line in needs.get(name, ()):
            match = re.match(r"[A-Za-z0-9._-]+", line)
            wanted = normal(match[0]) if match else ""
            optional = "extra ==" in line and name != OURSELVES
            if wanted in needs and not optional and wanted not in found:
                found.add(wanted)
                waiting.append(wanted)
    return found


def licence_faults(licences: Mapping[str, str], ships: set[str]) -> list[str]:
    """Distributions under a licence that is not allowed."""
    return [
        f"{name} is under “{licence or 'no licence that is named'}”, which is not allowed"
        + (" in what ships" if name in ships else "")
        for name, licence in sorted(licences.items())
        if not allowed(licence, name in ships)
    ]


def vulnerabilities() -> tuple[bool, str]:
    """Whether all is well, and what to say: what pip-audit found where it is there."""
    if importlib.util.find_spec("pip_audit") is None:
        return True, f"{UNCHECKED}pip-audit is not installed here."
    locks = [part for lock in sorted(LOCKS.glob("*.txt")) for part in ("-r", str(lock))]
    command = [sys.executable, "-m", "pip_audit", "--disable-pip", "--require-hashes", "-f", "json", *locks]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    try:
        return verdict(json.loads(done.stdout)["dependencies"])
    except (ValueError, LookupError, TypeError):
        last = (done.stderr.strip() or "it ended without a word").splitlines()[-1]
        return True, f"{UNCHECKED}pip-audit could not: {last}"


def verdict(found: list[dict[str, Any]]) -> tuple[bool, str]:
    """What pip-audit's findings say. It ends well too where it could ask nobody: those it skipped are named."""
    vulnerable = [
        f"{each['name']} {each['version']}: {', '.join(one['id'] for one in each['vulns'])}"
        for each in found
        if each.get("vulns")
    ]
    skipped = sorted({each["name"] for each in found if "skip_reason" in each})
    if vulnerable:
        return False, "\n".join(["Known vulnerabilities:", *vulnerable])
    if skipped:
        return True, f"{UNCHECKED}{len(skipped)} of {len(found)}, because pip-audit found nobody to ask."
    return True, f"No known vulnerabilities in {len(found)}."


def field(found: metadata.Distribution, name: str) -> str:
    """A line of a distribution's metadata, "" where it has none."""
    return str(found.metadata[name]) if name in found.metadata else ""


def main() -> int:
    """Print what was found; 1 where something is wrong."""
    found = {normal(d.name): d for d in metadata.distributions()}
    # What only builds the packaged program is in an environment of its own.
    locked = {
        name: replace(pin, always=False)
        for name, pin in pins((LOCKS / "bundle.txt").read_text("utf-8")).items()
    }
    for lock in ("run.txt", "build.txt", "test.txt"):
        locked |= pins((LOCKS / lock).read_text("utf-8"))
    licences = {
        name: licence_of(
            name,
            field(d, "License-Expression"),
            field(d, "License"),
            d.metadata.get_all("Classifier") or (),
        )
        for name, d in found.items()
        if name not in INSTALLERS
    }
    ships = shipped({name: d.requires or () for name, d in found.items()})
    faults = version_faults(locked, {name: d.version for name, d in found.items()})
    faults += licence_faults(licences, ships)
    print(f"{len(found)} distributions are installed, {len(ships)} of them ship; {len(locked)} are locked.")
    for name, (licence, why) in DECIDED.items():
        print(f"Decided by hand: {name} is taken under {licence} ({why}).")
    safe, said = vulnerabilities()
    print(said)
    for fault in faults:
        print(f"WRONG: {fault}.")
    if not faults:
        print("Versions, hashes and licences are as they should be.")
    return 0 if safe and not faults else 1


if __name__ == "__main__":
    sys.exit(main())
