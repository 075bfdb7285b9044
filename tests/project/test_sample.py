"""Copies of the sample: one that nobody has worked in serves again, one that somebody has is never touched."""

import pytest

from glossator.project import Project
from glossator.project.sample import fresh_sample


def names(folder):
    return sorted(path.name for path in folder.glob("*.gloss"))


def test_a_copy_that_nobody_has_changed_serves_again(tmp_path):
    with fresh_sample(tmp_path, "Coder A") as first:
        steps = [entry.number for entry in first.log.entries()]
    with fresh_sample(tmp_path, "Coder B") as again:
        assert again.path.name == "Cambodia sample.gloss"
        assert again.coders.name == "Coder B"
        assert again.can_undo is None
        assert not again.read_only
        with fresh_sample(tmp_path, "Coder C") as other:
            assert other.path.name == "Cambodia sample 2.gloss", "the first is open"
    assert names(tmp_path) == ["Cambodia sample 2.gloss", "Cambodia sample.gloss"]
    with Project.read(tmp_path / "Cambodia sample.gloss") as first:
        assert [entry.number for entry in first.log.entries()] == steps


def undone(project):
    project.codes.create("Mine")
    project.undo()


@pytest.mark.parametrize(
    "work",
    [
        lambda project: project.codes.create("Mine"),
        undone,
        lambda project: project.encryption.give("six words that nobody will guess", lambda _: None),
        lambda project: project.pseudonyms.unlock("six words that nobody will guess"),
    ],
)
def test_a_copy_that_somebody_has_worked_in_is_left_alone(tmp_path, work):
    with fresh_sample(tmp_path, "Coder A") as project:
        work(project)
    before = (tmp_path / "Cambodia sample.gloss").read_bytes()
    with fresh_sample(tmp_path, "Coder A") as other:
        assert other.path.name == "Cambodia sample 2.gloss"
    assert (tmp_path / "Cambodia sample.gloss").read_bytes() == before


def test_what_is_no_sample_is_left_alone(tmp_path):
    Project.create(tmp_path / "Cambodia sample.gloss").close()
    (tmp_path / "Cambodia sample 2.gloss").write_bytes(b"not a project")
    (tmp_path / "Cambodia sample 3.gloss").mkdir()
    with fresh_sample(tmp_path) as project:
        assert project.path.name == "Cambodia sample 4.gloss"
    assert (tmp_path / "Cambodia sample 2.gloss").read_bytes() == b"not a project"
