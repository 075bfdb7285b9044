"""Run by test_read_only.py, as somebody to whom permissions apply: tries each step where nothing may be written,
and says what came of each, a line of JSON: step, sentence or none."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

from glossator.domain.errors import GlossatorError
from glossator.domain.spans import Span
from glossator.project import Project
from glossator.project.intake import import_files

FOLDER, FILE, FREE, PRIVATE = 0o555, 0o444, 0o755, 0o644


def tell(step: str, deed: Callable[[], object]) -> None:
    """Do it, and say what it was refused with."""
    try:
        deed()
    except GlossatorError as error:
        print(json.dumps([step, str(error)]), flush=True)
    else:
        print(json.dumps([step, None]), flush=True)


def tag(project: Project) -> None:
    document = project.documents.all()[0].id
    start = len(project.passages.of(document))
    project.passages.tag(document, Span(start, start + 7), [next(iter(project.codes.book())).id])


def steps(project: Project, report: Path, words: str) -> None:
    """Every step that writes."""
    path = project.path
    tell(f"{words} tag", lambda: tag(project))
    tell(f"{words} import", lambda: import_files(project, [report]))
    tell(f"{words} snapshot", project.snapshots.take)
    newest = project.snapshots.all()[0]
    tell(f"{words} restore", lambda: project.snapshots.restore(newest, path.with_name("back.gloss")))
    tell(f"{words} export", lambda: project.exports.write_file(path.with_name("passages.csv")))
    tell(f"{words} passphrase", lambda: project.encryption.give("the quiet river"))


def main(folder: Path) -> None:
    path, old, report = folder / "study" / "study.gloss", folder / "old" / "old.gloss", folder / "new.txt"
    kept = folder / "kept"
    with Project.open(path, "Coder A") as project:
        project.snapshots.keep_in(kept)
        tag(project)
        project.snapshots.take()
        tag(project)
        passages = project.info()["passages"]
        path.parent.chmod(FOLDER)
        steps(project, report, "folder")
        assert project.findings() == []
        assert project.info()["passages"] == passages
        path.parent.chmod(FREE)
        tag(project)
        for place in (kept, *kept.iterdir()):
            place.chmod(FOLDER)
        tell("place snapshot", project.snapshots.take)
        tell("place tag", lambda: tag(project))
        for place in (kept, *kept.iterdir()):
            place.chmod(FREE)
        tell("place snapshot after", project.snapshots.take)
    for name, locked, mode, free in (("file", path, FILE, PRIVATE), ("folder", path.parent, FOLDER, FREE)):
        locked.chmod(mode)
        tell(f"{name} open", lambda: Project.open(path, "Coder A").close())
        tell(f"{name} read", lambda: Project.read(path).close())
        locked.chmod(free)
    for name, locked, mode, free in (("file", old, FILE, PRIVATE), ("folder", old.parent, FOLDER, FREE)):
        locked.chmod(mode)
        tell(f"{name} upgrade", lambda: Project.open(old, "Coder A").close())
        tell(f"{name} read older", lambda: Project.read(old).close())
        locked.chmod(free)
    with Project.open(path, "Coder A") as project:
        project.snapshots.keep_in(kept)
        steps(project, report, "free")
        assert project.findings() == []
    tell("free upgrade", lambda: Project.open(old, "Coder A").close())


if __name__ == "__main__":
    main(Path(sys.argv[1]))
