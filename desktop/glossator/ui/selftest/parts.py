"""The parts of the self-test in their order: the program's own files, then a project and what is done with it."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from importlib.util import find_spec

from glossator import assets
from glossator.ui.selftest import leaving, looks, working
from glossator.ui.selftest.bench import CODER, Bench, NotHere


def parts() -> list[tuple[str, Callable[[Bench], object]]]:
    """Each with what it is, and what it does: that returns what more there is to say, or raises."""
    return [
        ("the codebooks, the sample and the migrations are found", _own_files),
        ("icons and pictures are drawn", looks.pictures),
        ("fonts are found and drawn", looks.fonts),
        ("translations are loaded", looks.translations),
        ("the guide is found, with its pictures", looks.guide),
        ("a project of the first revision is brought up to date", _upgrade),
        ("a project is made and the report imported", working.make),
        ("a passage is tagged through the window, taken back and tagged again", working.tag),
        ("a table is exported through the window", working.export),
        ("the report is printed to a PDF, and that read in a process of its own", working.print_pdf),
        *leaving.parts(),
        ("a project under a passphrase is made and opened again", _encrypted),
    ]


def _own_files(_: Bench) -> None:
    from glossator.formats.reading.sample import read_sample
    from glossator.project.codebooks import find_codebook, shipped

    assert assets.migrations().joinpath("env.py").is_file()
    for name in shipped():
        assert find_codebook(name).codes
    assert read_sample(assets.resources() / "sample").passages


def _upgrade(bench: Bench) -> str:
    from glossator.project import Project

    with zipfile.ZipFile(assets.resources() / "selftest" / "first-revision.zip") as archive:
        archive.extractall(bench.folder)
    path = bench.folder / "first-revision.gloss"
    with Project.open(path, CODER) as project:
        assert project.backup is not None, "there is no copy from before"
        assert project.backup.is_file()
        new = project.info()["schema"]
        quotes = [passage.quote for passage in project.passages.of(project.documents.all()[0].id)]
        assert quotes == ["Local officials took bribes 🙂", "families borrowed from brokers"]
        project.redo()  # the step that was taken back in the old program
        assert project.findings() == []
    return f"to {new}"


def _encrypted(bench: Bench) -> None:
    from glossator.domain.errors import NeedsPassphrase
    from glossator.project import Project

    if find_spec("sqlcipher3") is None:
        raise NotHere("needs the extra “encrypt”")
    path = bench.folder / "under a passphrase.gloss"
    with Project.create(path, coder=CODER, passphrase="kiln ជន") as project:
        project.codes.create("Corruption")
    assert b"Corruption" not in path.read_bytes()
    try:
        Project.read(path).close()
    except NeedsPassphrase:
        pass
    else:
        raise AssertionError("it opens without its passphrase")
    with Project.read(path, "kiln ជន") as project:
        assert project.findings() == []
