"""What the programs share that are killed while they write: `killed.py` and its like."""

import os
import random
import select
import signal
import traceback
from collections.abc import Callable


def killed(work: Callable[[], object], longest: float, chance: random.Random, after: int = 1) -> list[str]:
    """Let a child work that never stops by itself, kill it within `longest` seconds after it has said so many
    lines, and return all that it said, whole lines only: one cut short by the kill was not said."""
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        try:
            os.close(reader)
            os.dup2(writer, 1)
            work()
        except BaseException:  # noqa: BLE001 - nothing of the parent's may run in this process
            traceback.print_exc()
        os._exit(1)
    os.close(writer)
    said = b""
    while said.count(b"\n") < after:
        assert select.select([reader], [], [], 60)[0]
        part = os.read(reader, 65536)
        assert part, "it ended by itself"
        said += part
    select.select([], [], [], chance.uniform(0, longest))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(reader, "rb") as rest:
        said += rest.read()
    return [line for line in said.decode().splitlines(keepends=True) if line.endswith("\n")]
