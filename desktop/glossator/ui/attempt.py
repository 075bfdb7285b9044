"""How the window does a step that may be refused: the refusal is shown, and nothing else happens."""

from __future__ import annotations

from collections.abc import Callable
from typing import NoReturn, Protocol, TypeVar

from PySide6.QtCore import QCoreApplication, QLocale

from glossator.domain.changes import Edit
from glossator.domain.errors import GlossatorError
from glossator.domain.remarks import Remark

T = TypeVar("T")


class Attempt(Protocol):
    """Run a step; on a GlossatorError show its sentence and return None. The main window has one, and hands it
    to everything that edits."""

    def __call__(self, step: Callable[[], T], /) -> T | None: ...


def refuse(error: GlossatorError) -> NoReturn:
    """A step that is refused: for an `Attempt` to tell what was found out in the midst of something else."""
    raise error


def explained(error: GlossatorError | Remark) -> str:
    """The sentence of an error or a remark in the user's language, its numbers too, with what can be done."""
    facts = {name: _shown(fact) for name, fact in dict(error.facts).items()}
    said = QCoreApplication.translate("Errors", error.message).format(**facts)
    advice = error.advice if isinstance(error, Remark) else None
    return said if advice is None else f"{said} {explained(advice)}"


def told(fault: BaseException) -> str:
    """What a job failed of: a sentence, or the words of what nobody foresaw."""
    return explained(fault) if isinstance(fault, GlossatorError) else str(fault)


def _shown(fact: object) -> object:
    if type(fact) is int:
        return QLocale().toString(fact)
    if isinstance(fact, GlossatorError | Remark):
        return explained(fact)
    return named(fact) if isinstance(fact, Edit) else fact


def named(edit: Edit) -> str:
    """The step's name in the user's language: "Tag with corruption"."""
    return QCoreApplication.translate("Steps", edit.label).replace("{}", edit.subject, 1)
