"""Revised texts: a document gets another text, and its passages go along."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from glossator.project.project import Project


class Revisions:
    """Replacing a document's text, and the texts it had before."""

    def __init__(self, project: Project) -> None:
        self._project = project
