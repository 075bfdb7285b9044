"""A project in a file of its own, with one document."""

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from glossator.domain.documents import TextDraft
from glossator.project import Project

TEXT = (
    "Endemic corruption severely limited progress. Local officials accepted bribes.\n"
    "\n"
    "Victims were referred to shelters — 15 of them. 👩‍👧 e\u0301 \u00a0\u2028 عربي ជនរងគ្រោះ.\n"
)


def _draft(name: str = "Cambodia 2019", text: str = TEXT) -> TextDraft:
    data = text.encode()
    return TextDraft(name, text, data, hashlib.sha256(data).hexdigest(), f"{name}.txt", "utf-8")


@pytest.fixture
def draft() -> Callable[..., TextDraft]:
    """Makes a draft of a name and a text."""
    return _draft


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "study.gloss"


@pytest.fixture
def project(path: Path) -> Iterator[Project]:
    with Project.create(path, coder="Coder A") as opened:
        yield opened


@pytest.fixture
def document(project: Project) -> str:
    return project.documents.add([_draft()])[0]
