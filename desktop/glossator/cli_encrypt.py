"""Passphrases on the command line: where they come from, and the commands that give, change and remove them."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from glossator.domain.errors import InvalidValue, NeedsPassphrase, NotFound, Unreadable, WrongPassphrase
from glossator.domain.passphrases import FAIR, strength, waits

if TYPE_CHECKING:
    from glossator.domain.pseudonyms import Pseudonym
    from glossator.project import Project

VARIABLE = "GLOSSATOR_PASSPHRASE"
NEW_VARIABLE = "GLOSSATOR_NEW_PASSPHRASE"
NAMES_VARIABLE = "GLOSSATOR_NAMES_PASSPHRASE"
TRIES = 3

_PATH = click.Path(path_type=Path)
_META = "glossator.passphrase_file"
C = TypeVar("C", bound=Callable[..., object])
T = TypeVar("T")


def _keep(context: click.Context, _option: click.Parameter, value: Path | None) -> None:
    context.meta[_META] = value


def passphrase_option(command: C) -> C:
    """Give a command that opens a project the option --passphrase-file."""
    return click.option(
        "--passphrase-file",
        type=_PATH,
        metavar="FILE",
        expose_value=False,
        callback=_keep,
        help="Of an encrypted project: its passphrase is the file's first line."
        f"  [else ${VARIABLE}, else asked for]",
    )(command)


def open_project(file: Path, coder: str | None = None) -> Project:
    """Open a project to work in it, with its passphrase if it has one."""
    from glossator.project import Project

    return with_passphrase(file, lambda phrase: Project.open(file, coder, passphrase=phrase))


def read_project(file: Path) -> Project:
    """Open a project to look at it, with its passphrase if it has one."""
    from glossator.project import Project

    return with_passphrase(file, lambda phrase: Project.read(file, phrase))


def stand_ins_of(project: Project) -> list[Pseudonym]:
    """The names of a project that have stand-ins. Those of a plain project lie in a file with a passphrase of its
    own, which is taken from a variable or asked for. Raises NotFound where there are none."""
    there = project.pseudonyms.all() if unlock_names(project) else []
    if not there:
        raise NotFound(
            "No name in “{name}” has a stand-in; nothing was written. Give some first, in the window or with "
            "glossator names.",
            name=project.path.name,
        )
    return there


def unlock_names(project: Project, make: bool = False) -> bool:
    """Open the list of names with stand-ins, and with `make` begin one; whether there is one."""
    names = project.pseudonyms
    if not names.locked:
        return True
    if not names.companion.exists():
        if make:
            names.unlock(new_passphrase(NAMES_VARIABLE))
        return make
    found = os.environ.get(NAMES_VARIABLE)
    if found is None and not _can_ask():
        raise NeedsPassphrase(
            "The names of “{name}” are protected: set {variable}.",
            name=project.path.name,
            variable=NAMES_VARIABLE,
        )
    names.unlock(_ask(names.companion) if found is None else found)
    return True


def passphrase_given() -> str | None:
    """The passphrase that the command was given without asking anybody, for a project that cannot be opened."""
    return _told(VARIABLE)


def new_passphrase(variable: str = VARIABLE, file: Path | None = None) -> str:
    """The passphrase for a project that is to be encrypted; where it is asked for, twice. Says when it is weak."""
    found = _told(variable, file)
    if found is None:
        if not _can_ask():
            raise NeedsPassphrase(
                "There is no passphrase: set {variable}, or name a file that holds it.", variable=variable
            )
        click.echo(
            "Nobody can open the project without the passphrase, and nobody can find it out for you.",
            err=True,
        )
        found = str(click.prompt("Passphrase", hide_input=True, confirmation_prompt=True, err=True))
    if not found.strip():
        raise InvalidValue(
            "A passphrase of blanks protects nothing; write several words that do not belong together. Nothing was "
            "changed."
        )
    estimate = strength(found)
    if estimate.score < FAIR:
        click.echo(estimate.said, err=True)
    return found


def with_passphrase(file: Path, opening: Callable[[str | None], T]) -> T:
    """What `opening` gives, with the passphrase if the file has one."""
    try:
        return opening(None)
    except NeedsPassphrase:
        found = _told(VARIABLE)
        if found is not None:
            return opening(found)
        if not _can_ask():
            raise NeedsPassphrase(
                "“{name}” is protected: set {variable}, or name a file that holds the passphrase with "
                "--passphrase-file.",
                name=file.name,
                variable=VARIABLE,
            ) from None
    for failed in range(1, TRIES):
        try:
            return opening(_ask(file))
        except WrongPassphrase as error:
            click.echo(f"{error} Wait {waits(failed):.0f} s.", err=True)
            time.sleep(waits(failed))
    return opening(_ask(file))


def _ask(file: Path) -> str:
    return str(click.prompt(f"Passphrase of {file.name}", hide_input=True, err=True))


def _told(variable: str, file: Path | None = None) -> str | None:
    """The passphrase that the command was given without asking anybody."""
    file = file or (click.get_current_context().meta.get(_META) if variable == VARIABLE else None)
    if file is None:
        return os.environ.get(variable)
    try:
        lines = file.read_text("utf-8-sig").splitlines()
    except ValueError:
        raise Unreadable("“{name}” holds no passphrase: it is not UTF-8.", name=file.name) from None
    return lines[0] if lines else ""


def _can_ask() -> bool:
    return sys.stdin is not None and sys.stdin.isatty()


def _mind_snapshots(project: Project) -> None:
    """Those that the program knows of are to be protected too."""
    from glossator.project.snapshots import known_places, usual_place

    project.snapshots.keep_in(usual_place(), others=known_places())


def _tell_left(project: Project) -> None:
    """What a new passphrase does not protect."""
    for copy in project.encryption.left_behind():
        click.echo(f"{copy}: this copy is as it was before; delete it if nobody else may read it.", err=True)


@click.command()
@click.argument("file", type=_PATH)
@passphrase_option
def encrypt(file: Path) -> None:
    """Protect a project with a passphrase."""
    from glossator.project import Project

    with Project.open(file) as project:
        _mind_snapshots(project)
        project.encryption.give(new_passphrase())
        click.echo(f"{project.path}: encrypted; it opens with the passphrase only.")
        _tell_left(project)


@click.command()
@click.argument("file", type=_PATH)
@passphrase_option
def decrypt(file: Path) -> None:
    """Remove a project's passphrase: everybody who gets at the file can read it then."""
    with open_project(file) as project:
        project.encryption.remove()
        click.echo(f"{project.path}: not encrypted any more.")


@click.command()
@click.argument("file", type=_PATH)
@passphrase_option
@click.option(
    "--new-passphrase-file",
    type=_PATH,
    metavar="FILE",
    help=f"The new passphrase is the file's first line.  [else ${NEW_VARIABLE}, else asked for]",
)
def passphrase(file: Path, new_passphrase_file: Path | None) -> None:
    """Change a project's passphrase."""
    with open_project(file) as project:
        _mind_snapshots(project)
        project.encryption.change(new_passphrase(NEW_VARIABLE, new_passphrase_file))
        click.echo(f"{project.path}: opens with the new passphrase only.")
        _tell_left(project)
