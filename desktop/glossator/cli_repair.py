"""Damage on the command line: finding it, and saving what can be read."""

from __future__ import annotations

from pathlib import Path

import click

from glossator.cli_encrypt import passphrase_option, with_passphrase
from glossator.domain.errors import CannotWrite, Damaged, NotAProject

_PATH = click.Path(path_type=Path)


@click.command()
@click.argument("file", type=_PATH)
@passphrase_option
def check(file: Path) -> None:
    """Look for damage: pages, references, quotes against text, the log; say what can be done."""
    from glossator.project import Project
    from glossator.project.repair import copies, strangers

    for said in strangers(file):
        click.echo(str(said), err=True)
    try:
        findings = with_passphrase(file, lambda phrase: Project.check(file, phrase))
    except (NotAProject, CannotWrite) as error:
        if file.is_file():
            click.echo(str(error), err=True)
            for said in copies(file) if isinstance(error, NotAProject) else ():
                click.echo(str(said), err=True)
            if isinstance(error, Damaged):
                _offer(file)
            raise click.exceptions.Exit(1) from None
        raise
    for finding in findings:
        click.echo(finding, err=True)
    if findings:
        for said in copies(file):
            click.echo(str(said), err=True)
        _offer(file)
        raise click.exceptions.Exit(1)
    click.echo(f"{file}: all is well.")


def _offer(file: Path) -> None:
    click.echo(f'What can be saved goes into a new file with: glossator repair "{file}"', err=True)


@click.command()
@click.argument("file", type=_PATH)
@click.option("-o", "--output", type=_PATH, help="The new file.  [default: “NAME repaired.gloss” beside it]")
@passphrase_option
def repair(file: Path, output: Path | None) -> None:
    """Save what can be read of a damaged project into a new file. The damaged one stays as it is."""
    from glossator.project.repair import copies
    from glossator.project.repair import repair as run

    try:
        made = with_passphrase(file, lambda phrase: run(file, output, phrase))
    except NotAProject:
        for said in copies(file):
            click.echo(str(said), err=True)
        raise
    for said in made.remarks:
        click.echo(str(said), err=True)
    held = ", ".join(f"{count} {name}" for name, count in made.counts.items())
    click.echo(f"{made.path}: {held}.")
    if not made.remarks:
        click.echo("Nothing was lost.")
