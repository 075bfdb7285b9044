"""The benchmark of exporting: that it runs, and what it writes; never how fast anything is."""

import json
import subprocess
import sys
from pathlib import Path

SCRIPT = Path(__file__).parents[1] / "benchmarks" / "exports.py"


def test_it_writes_a_row_for_each_format_beside_the_floor(tmp_path: Path) -> None:
    result = tmp_path / "bench" / "exports.json"
    words = ["--documents", "2", "--codings", "40", "--rounds", "1", "-o", str(result)]
    ran = subprocess.run([sys.executable, str(SCRIPT), *words], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    rows = {row["metric"]: row for row in json.loads(result.read_text("utf-8"))}
    assert set(rows) == {"csv", "tsv", "jsonl"}
    for metric, row in rows.items():
        assert row["rows"] in range(30, 41)
        assert row.keys() >= {"value_s", "floor_s", "ratio", "memory_mb", "memory_tenth_mb"}
        assert metric in ran.stdout
