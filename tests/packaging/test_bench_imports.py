"""The benchmark of importing: that it runs, and what it writes; never how fast anything is."""

import json
import subprocess
import sys
from pathlib import Path

SCRIPT = Path(__file__).parents[1] / "benchmarks" / "imports.py"


def test_it_writes_a_row_for_each_way_beside_the_floor(tmp_path: Path) -> None:
    result = tmp_path / "bench" / "imports.json"
    command = [
        sys.executable,
        str(SCRIPT),
        "--files",
        "5",
        "--rounds",
        "1",
        "--large",
        "1",
        "-o",
        str(result),
    ]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    rows = {row["metric"]: row for row in json.loads(result.read_text("utf-8"))["rows"]}
    assert set(rows) == {"command_line", "window", "attributes", "memory"}
    for metric, row in rows.items():
        unit = "mb" if metric == "memory" else "s"
        assert row.keys() == {"metric", "files", f"value_{unit}", f"floor_{unit}", "ratio"}
        assert metric in ran.stdout
