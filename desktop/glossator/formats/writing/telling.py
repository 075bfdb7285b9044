"""What a writer has to say about what it could not keep."""

from __future__ import annotations

from collections.abc import Callable

from glossator.domain.remarks import Remark

Tell = Callable[[Remark], None]
"""Gets a sentence for whatever the format does not hold as it is in the project."""


def nobody(_said: Remark) -> None:
    """For whom nothing has to be told."""
