"""The workflows of the release: read by a linter that knows what they may say, and held to the files they name."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def test_the_workflows_are_sound() -> None:
    beside = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    linter = shutil.which("actionlint", path=beside)
    assert linter, "python3 packaging/dev.py setup brings it"

    # Without the other linters that it would call where they happen to be.
    done = subprocess.run(
        [linter, "-shellcheck=", "-pyflakes=", "-no-color", *map(str, WORKFLOWS)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_foreign_actions_are_named_by_one_hash_each_with_the_version_beside() -> None:
    text = "\n".join(file.read_text("utf-8") for file in WORKFLOWS)
    foreign = [name for name in re.findall(r"\buses: (.+)", text) if not name.startswith("./")]
    pinned = {name for name in foreign if re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", name)}

    assert set(foreign) == pinned
    assert len(pinned) == len({name.partition("@")[0] for name in pinned}) >= 4


def test_every_file_that_a_workflow_calls_is_there() -> None:
    text = "\n".join(file.read_text("utf-8") for file in WORKFLOWS)
    named = set(re.findall(r"\bpackaging/[\w/.]+\.(?:py|sh|ps1)\b", text.replace("\\", "/")))

    assert {"packaging/dev.py", "packaging/macos/try_image.sh", "packaging/windows/try_setup.ps1"} <= named
    assert [name for name in named if not (ROOT / name).is_file()] == []


def test_every_supported_python_is_tested() -> None:
    [tests] = [file.read_text("utf-8") for file in WORKFLOWS if file.name == "tests.yml"]
    oldest = re.search(r'requires-python = ">=3\.(\d+)"', (ROOT / "pyproject.toml").read_text("utf-8"))

    assert oldest is not None
    assert f'python: ["3.{oldest[1]}", ' in tests


def test_secrets_are_seen_by_no_step_but_the_one_that_signs() -> None:
    text = "\n".join(file.read_text("utf-8") for file in WORKFLOWS)
    with_secrets = [
        step for step in re.split(r"\n +- ", text) if re.search(r": \$\{\{ secrets\.\w+ \}\}", step)
    ]

    assert [step.splitlines()[0] for step in with_secrets] == ["name: Signed and notarised"]
    assert "dev.py" not in with_secrets[0]
