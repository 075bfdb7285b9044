"""How the window does a step that may be refused: the refusal is shown, and nothing else happens."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QCoreApplication

from glossator.domain.errors import GlossatorError

if TYPE_CHECKING:
    from glossator.domain.changes import Edit
    from glossator.domain.remarks import Remark

T = TypeVar("T")


class Attempt(Protocol):
    """Run a step; on a GlossatorError show its sentence and return None. The main window has one, and hands it
    to everything that edits."""

    def __call__(self, step: Callable[[], T], /) -> T | None: ...


def explained(error: GlossatorError | Remark) -> str:
    """The sentence of an error or a remark in the user's language."""
    return QCoreApplication.translate("Errors", error.message).format(**dict(error.facts))


def named(edit: Edit) -> str:
    """The step's name in the user's language: "Tag with corruption"."""
    return QCoreApplication.translate("Steps", edit.label).replace("{}", edit.subject, 1)
