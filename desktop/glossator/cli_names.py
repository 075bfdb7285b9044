"""The commands that give names stand-ins, list them and take them away."""

from __future__ import annotations

from pathlib import Path

import click

from glossator.cli_encrypt import open_project, passphrase_option, read_project, unlock_names
from glossator.domain.errors import NotFound
from glossator.domain.pseudonyms import KINDS, PERSON

_PATH = click.Path(path_type=Path)


@click.group()
def names() -> None:
    """Names of people and places, and what stands for them in exports with --stand-ins."""


@names.command("list")
@click.argument("file", type=_PATH)
@passphrase_option
def list_(file: Path) -> None:
    """List the names, a line each: name, stand-in, kind."""
    with read_project(file) as project:
        if not unlock_names(project):
            click.echo(f"{file}: no name has a stand-in.", err=True)
            return
        for each in project.pseudonyms.all():
            click.echo(f"{each.name}\t{each.stand_in}\t{each.kind}")


@names.command()
@click.argument("file", type=_PATH)
@click.argument("name")
@click.argument("stand_in", metavar="STAND-IN")
@click.option("--kind", type=click.Choice(KINDS), default=PERSON, help=f"[default: {PERSON}]")
@click.option("--inside-words", is_flag=True, help="Also where it is part of a longer word.")
@click.option(
    "--match-case", is_flag=True, help="Only as it is written: for a name that is a usual word too."
)
@passphrase_option
def add(file: Path, name: str, stand_in: str, kind: str, inside_words: bool, match_case: bool) -> None:
    """Give a name a stand-in. The list of a project without a passphrase lies beside it, encrypted, under a
    passphrase of its own."""
    with open_project(file) as project:
        unlock_names(project, make=True)
        project.pseudonyms.add(name, stand_in, kind, not inside_words, match_case)
        click.echo(f"{stand_in}: stands for a name now.")


@names.command("import")
@click.argument("file", type=_PATH)
@click.argument("csv", type=_PATH, metavar="LIST.csv")
@passphrase_option
def import_(file: Path, csv: Path) -> None:
    """Give the names of a list their stand-ins, all or none: name, stand-in and, if you like, kind (CSV)."""
    from glossator.formats.reading.names_list import read_names

    lines = read_names(csv)
    if not lines:
        raise NotFound("{name} holds no name; nothing was changed.", name=csv.name)
    with open_project(file) as project:
        unlock_names(project, make=True)
        click.echo(f"{project.pseudonyms.add_all(lines)} names have stand-ins now.")


@names.command()
@click.argument("file", type=_PATH)
@click.argument("name")
@passphrase_option
def remove(file: Path, name: str) -> None:
    """Take a name off the list. The log of the list keeps it."""
    with open_project(file) as project:
        unlock_names(project)
        found = project.pseudonyms.named(name)
        project.pseudonyms.remove([found.id])
        click.echo(f"{found.stand_in}: stands for no name any more.")
