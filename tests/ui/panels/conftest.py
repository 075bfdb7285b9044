"""A small project, and the window's two helpers for panels."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from glossator.domain.documents import TextDraft
from glossator.domain.errors import GlossatorError
from glossator.domain.spans import Span
from glossator.project import Project
from glossator.ui import theme
from glossator.ui.attempt import explained
from glossator.ui.bridge import Bridge

TEXT = "Local officials took bribes. Police warned the owners of the kilns. Families borrowed from brokers."


@dataclass
class Attempts:
    """Runs steps as the window does and keeps the sentences that it would show."""

    sentences: list[str] = field(default_factory=list)

    def __call__(self, step: Callable[[], Any], /) -> Any:
        try:
            return step()
        except GlossatorError as error:
            self.sentences.append(explained(error))
            return None


def draft(name: str, text: str = TEXT) -> TextDraft:
    return TextDraft(name, text, text.encode(), f"{name:0<64}", f"{name}.txt", "utf-8")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "a.gloss", coder="Coder A") as project:
        yield project


@pytest.fixture
def attempt() -> Attempts:
    return Attempts()


@pytest.fixture
def bridge(project: Project, qapp: QApplication) -> Iterator[Bridge]:
    theme.choose(theme.LIGHT)
    bridge = Bridge(project)
    yield bridge
    bridge.end()


@dataclass
class Codes:
    """The ids of a small codebook: two themes, one of them with two sub-codes."""

    corruption: str
    bribery: str
    impunity: str
    bondage: str


@pytest.fixture
def codes(project: Project) -> Codes:
    corruption = project.codes.create("Corruption").id
    bribery = project.codes.create("Bribery", corruption).id
    impunity = project.codes.create("Impunity", corruption).id
    bondage = project.codes.create("Debt bondage").id
    return Codes(corruption, bribery, impunity, bondage)


@pytest.fixture
def report(project: Project) -> str:
    """The id of a document."""
    return project.documents.add([draft("Cambodia 2019")])[0]


@pytest.fixture
def passage(project: Project, report: str, codes: Codes) -> str:
    """The id of a passage with two codes: "Local officials took bribes."."""
    return project.passages.tag(report, Span(0, 28), [codes.corruption, codes.bribery])
