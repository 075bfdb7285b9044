"""Build hook: ships the top-level folders `migrations` and `resources` inside the wheel.

`glossator.assets` looks for them under `glossator/_data`. An editable install gets nothing: it would be a copy
that goes stale, and `glossator.assets` falls back to the checkout's folders.
"""

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

FOLDERS = ("migrations", "resources")


class ShipData(BuildHookInterface[Any]):
    """Adds the data folders to a standard wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version != "standard":
            return
        for folder in FOLDERS:
            build_data["force_include"][str(Path(self.root, folder))] = f"glossator/_data/{folder}"
