"""Steps from a model or a panel that want to know whether they were done."""

from __future__ import annotations

from collections.abc import Callable

from glossator.ui.attempt import Attempt


def done(attempt: Attempt, step: Callable[[], object]) -> bool:
    """Run a step through `attempt`; whether it was done. A refusal has been shown when this is False."""

    def told() -> bool:
        step()
        return True

    return attempt(told) is not None
