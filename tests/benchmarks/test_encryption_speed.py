"""What a passphrase costs: a tag in an encrypted project against one in a plain project, in the same run."""

import hashlib
import statistics
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from glossator.domain.documents import TextDraft
from glossator.domain.spans import Span
from glossator.project import Project

ROUNDS = 60
TEXT = "Officials took bribes and looked away. " * 90_000  # 3.5 MB


def _project(path: Path, passages: int, passphrase: str | None) -> Project:
    project = Project.create(path, coder="Coder A", passphrase=passphrase)
    data = TEXT.encode()
    document = project.documents.add(
        [TextDraft("Long", TEXT, data, hashlib.sha256(data).hexdigest(), "l.txt", "utf-8")]
    )[0]
    code = project.codes.create("one")
    spans = [Span(start, start + 12) for start in range(0, 33 * passages, 33)]
    for begin in range(0, len(spans), 5000):
        project.passages.tag_all(document, spans[begin : begin + 5000], code.id)
    return project


def _ms(step: Callable[[], object]) -> float:
    began = time.perf_counter()
    step()
    return (time.perf_counter() - began) * 1000


@pytest.mark.parametrize("passages", [0, 1_000, 10_000])
def test_a_tag_under_a_passphrase(tmp_path: Path, passages: int, capsys: pytest.CaptureFixture[str]) -> None:
    passphrase = "correct horse battery staple"
    times: dict[str, list[float]] = {"plain": [], "encrypted": []}
    with (
        _project(tmp_path / "plain.gloss", passages, None) as plain,
        _project(tmp_path / "encrypted.gloss", passages, passphrase) as encrypted,
    ):
        both = {"plain": plain, "encrypted": encrypted}
        document = {name: project.documents.all()[0].id for name, project in both.items()}
        code = {name: next(iter(project.codes.book())).id for name, project in both.items()}
        for number in range(ROUNDS):  # by turns, so that a busy machine slows both
            span = Span(3_400_000 + number, 3_400_020 + number)
            for name, project in both.items():
                times[name].append(
                    _ms(lambda p=project, n=name, s=span: p.passages.tag(document[n], s, [code[n]]))  # type: ignore[misc]
                )
    opening = _ms(lambda: Project.open(tmp_path / "encrypted.gloss", passphrase=passphrase).close())
    opening_plain = _ms(lambda: Project.open(tmp_path / "plain.gloss").close())
    tag = {name: statistics.median(each) for name, each in times.items()}
    with capsys.disabled():
        print(
            f"\n{passages:>7} passages: tag plain {tag['plain']:.2f} ms, encrypted {tag['encrypted']:.2f} ms "
            f"({tag['encrypted'] / tag['plain']:.2f} x, target 1.5 x); open plain {opening_plain:.0f} ms, "
            f"encrypted {opening:.0f} ms"
        )
