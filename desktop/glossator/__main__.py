"""`python -m glossator`, and the installed command.

The window is what most people start and wait for, so it is started without the command line's parser; everything
else, wrong usage too, goes to `cli`.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from pathlib import Path


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; returns the exit status."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words in ([], ["--sample"]) or (len(words) == 1 and words[0].endswith(".gloss")):
        # Nothing that is made while the window comes up is garbage; `run` lets the collector work afterwards.
        gc.disable()
        from glossator.ui.app import run

        sample = words == ["--sample"]
        return run(Path(words[0]) if words and not sample else None, sample)
    from glossator.cli import main as command

    return command(words)


if __name__ == "__main__":
    sys.exit(main())
