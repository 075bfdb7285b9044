"""A read-only file, a read-only folder, a read-only place for snapshots: one sentence for each step, nothing lost,
nothing left, and all goes on when writing is allowed again."""

import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from glossator.project import Project

OLD = Path(__file__).parents[1] / "storage" / "files" / "revision-0002.zip"


def _bound_by_permissions() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() != 0


@pytest.mark.skipif(os.name == "nt", reason="on Windows a folder's read-only mark does not keep files out")
def test_where_nothing_may_be_written_each_step_says_so(path: Path, project: Project, document: str) -> None:
    project.codes.create("one")
    project.close()
    folder = path.parent
    for name in ("study", "old", "kept"):
        (folder / name).mkdir()
    path.rename(folder / "study" / path.name)
    zipfile.ZipFile(OLD).extractall(folder)
    old = (folder / "revision-0002.gloss").rename(folder / "old" / "old.gloss")
    (folder / "new.txt").write_text("A new report.\n")
    drop = "-dac_override,-dac_read_search"
    setpriv = shutil.which("setpriv")
    if not _bound_by_permissions() and setpriv is None:
        pytest.skip("root is bound by no permissions, and setpriv, which could bind it, is not installed")
    prefix = [] if _bound_by_permissions() else [str(setpriv), f"--bounding-set={drop}", f"--inh-caps={drop}"]
    script = Path(__file__).with_name("read_only.py")
    done = subprocess.run(
        [*prefix, sys.executable, str(script), str(folder)], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    said = dict(json.loads(line) for line in done.stdout.splitlines())
    refused = {step for step, sentence in said.items() if sentence is not None}
    assert refused == {
        *(f"folder {step}" for step in ("tag", "import", "restore", "export", "passphrase")),
        "place snapshot",
        *(f"{what} {step}" for what in ("file", "folder") for step in ("open", "upgrade", "read older")),
    }
    for step in refused:
        assert "\n" not in said[step]
        assert step.endswith("older") or any(
            words in said[step] for words in ("read-only", "write-protected")
        ), (step, said[step])
    assert sorted(p.name for p in (folder / "study").iterdir()) == [
        "back.gloss",
        "passages.csv",
        "study.gloss",
    ]
    assert sorted(p.name for p in old.parent.iterdir()) == ["old.before-0002-1.gloss", "old.gloss"]
