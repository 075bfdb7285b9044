"""The command that takes, lists and restores snapshots."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import click

from glossator.cli_encrypt import open_project, passphrase_given, passphrase_option, read_project
from glossator.domain.errors import NotAProject

if TYPE_CHECKING:
    from glossator.domain.snapshots import Snapshot
    from glossator.project.snapshots import LostProject, Snapshots

_PATH = click.Path(path_type=Path)


@click.command()
@click.argument("file", type=_PATH)
@click.option("--take", is_flag=True, help="Take one now.")
@click.option("--restore", "number", type=int, metavar="NUMBER", help="Make a new project of this one.")
@click.option("-o", "--output", type=_PATH, help="With --restore: the new file, where nothing may be.")
@click.option("--place", type=_PATH, metavar="FOLDER", help="Where they are kept, if not in the usual place.")
@passphrase_option
def snapshots(file: Path, take: bool, number: int | None, output: Path | None, place: Path | None) -> None:
    """List the snapshots of a project, newest first, also of one that is gone or damaged.

    A line each: number, time, why it was taken, documents, passages, codings, codes, bytes.
    """
    if output is not None and number is None:
        raise click.UsageError("-o goes with --restore.")
    if take and number is not None:
        raise click.UsageError("Name --take or --restore, not both.")
    from glossator.project.snapshots import by_number, free_name, note_place, usual_place

    kept = place or usual_place()
    if take:
        note_place(kept)
        with open_project(file) as project:
            project.snapshots.keep_in(kept)
            click.echo(_line_of(project.snapshots.take()))
        return
    with ExitStack() as stack:
        source = _source(file, kept, stack)
        found = source.all()
        if number is None:
            for snapshot in found:
                click.echo(_line_of(snapshot))
            if not found:
                click.echo(f"{file}: there are no snapshots in {kept}.", err=True)
            return
        from datetime import date

        target = output or free_name(file, date.today())  # noqa: DTZ011 - the user's own calendar
        findings = source.restore(by_number(found, number), target)
    for finding in findings:
        click.echo(finding, err=True)
    click.echo(f"{target}: restored from snapshot {number}.")


def _source(file: Path, kept: Path, stack: ExitStack) -> Snapshots | LostProject:
    from glossator.project.snapshots import LostProject

    try:
        project = stack.enter_context(read_project(file))
    except NotAProject as fault:
        lost = LostProject.under(kept, file, passphrase_given())
        if not lost.all():
            raise
        click.echo(str(fault), err=True)
        return lost
    project.snapshots.keep_in(kept)
    return project.snapshots


def _line_of(snapshot: Snapshot) -> str:
    held = snapshot.held
    counts = (held.documents, held.passages, held.codings, held.codes) if held is not None else ("?",) * 4
    moment = f"{snapshot.taken_at.astimezone():%Y-%m-%d %H:%M:%S}"
    return "\t".join(map(str, (snapshot.number, moment, snapshot.reason, *counts, snapshot.size)))
