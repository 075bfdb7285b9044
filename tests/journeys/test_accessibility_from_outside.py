"""What a screen reader finds: asked from outside the program, over the accessibility bus, on a real screen."""

import json
import os
import subprocess
import sys
from pathlib import Path

from glossator.project import Project
from glossator.project.sample import create_sample

CLIENT = Path(__file__).with_name("accessible_client.py")


def test_a_screen_reader_reads_the_text_the_caret_the_selection_and_the_codes(
    tmp_path: Path, accessible_screen: list[str]
) -> None:
    path = tmp_path / "sample.gloss"
    create_sample(path, "Coder A").close()
    asked = subprocess.run(
        [*accessible_screen, str(CLIENT), sys.executable, str(path), str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=90,
        env={key: value for key, value in os.environ.items() if key not in ("DISPLAY", "QT_QPA_PLATFORM")},
    )
    assert asked.returncode == 0, asked.stderr
    found = json.loads(asked.stdout.splitlines()[-1])
    assert found["ended"] == 0, asked.stderr

    with Project.open(path) as project:
        document = project.documents.all()[0].id
        text = project.documents.text(document)
        mine = next(coder.id for coder in project.coders.all() if coder.name == "Coder A")
        tagged = [p.quote for p in project.passages.of(document) if p.coder_id == mine]
    lines = [line for line in text.split("\n") if line]

    # Where the caret is, there is read: the paragraph, the place in it, the word.
    first, other = found["first"], found["other"]
    assert (first["text"], first["caret"], first["focused"]) == (lines[0], 0, True)
    assert other["text"] in lines[1:]
    assert other["text"].startswith(other["word"].strip())

    # What Shift selects is told as a selection.
    assert found["selected"]["selections"] == [[0, 5]]
    assert found["selected"]["text"] == other["text"]

    # The passage under the caret names its codes; a digit tags the sentence, and that is told too.
    assert found["passage"]["description"] == "Passage with the codes: Corruption"
    assert found["passage"]["text"][found["passage"]["caret"] :].startswith("Corruption continued")
    assert "Debt bondage" in found["tagged"]["description"]
    assert tagged == [
        "Corruption continued to impede law enforcement operations, criminal proceedings, and victim service "
        "provision."
    ]

    controls = {tuple(pair) for pair in found["controls"]}
    assert {
        ("text", "Report text"),
        ("tree", "Codebook"),
        ("list", "Documents"),
        ("text", "Memo on the passage"),
        ("push button", "Next passage at the cursor"),
        ("push button", "New code"),
        ("menu item", "File"),
        ("menu item", "Tag…"),
    } <= controls
    assert {"menu bar", "status bar"} <= {role for role, _ in controls}
    assert ("push button", "") not in controls
