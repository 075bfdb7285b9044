"""The benchmark of the reading view: that it runs, and what it writes; never how fast anything is."""

import json
import subprocess
import sys
from pathlib import Path

SCRIPT = Path(__file__).parents[1] / "benchmarks" / "reader.py"
METRICS = {
    "open",
    "open_whole",
    "apply",
    "scroll_median",
    "scroll_p99",
    "resize",
    "jump_end",
    "filter",
    "memory",
}


def test_it_writes_a_row_for_each_metric_beside_its_floor(tmp_path: Path) -> None:
    result = tmp_path / "bench" / "reader.json"
    command = [sys.executable, str(SCRIPT), "33KB", "--passages", "1000", "-o", str(result)]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    rows = json.loads(result.read_text("utf-8"))["rows"]
    assert {row["metric"] for row in rows} == METRICS
    for row in rows:
        assert (row["document"], row["passages"]) == ("33KB", 1000)
        unit = "mb" if row["metric"] == "memory" else "ms"
        assert row.keys() == {"document", "passages", "metric", f"value_{unit}", f"floor_{unit}", "ratio"}
        assert isinstance(row[f"value_{unit}"], float)
    assert "33KB" in ran.stdout
